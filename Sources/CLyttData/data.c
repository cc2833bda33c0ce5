// Made by scripts/embed: do not edit. Each file of language data, scorecards and report assets, byte for byte.
#include "CLyttData.h"


const int32_t lytt_data_count = 0;
const lytt_data_file lytt_data_files[] = {
    {0, 0, 0},
};
