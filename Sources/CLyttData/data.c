// Made by scripts/embed: do not edit. Each file of language data, scorecards and report assets, byte for byte.
#include "CLyttData.h"

static const unsigned char file_0[] = {
#embed "../../lexicons/text/abbreviations.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../lexicons/text/endings.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../lexicons/text/numerals.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../lexicons/text/openers.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../lexicons/text/speech.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../lexicons/text/words.rules" suffix(, 0) if_empty(0)
};

const int32_t lytt_data_count = 6;
const lytt_data_file lytt_data_files[] = {
    {"lexicons/text/abbreviations.tsv", file_0, (int64_t)sizeof(file_0) - 1},
    {"lexicons/text/endings.tsv", file_1, (int64_t)sizeof(file_1) - 1},
    {"lexicons/text/numerals.tsv", file_2, (int64_t)sizeof(file_2) - 1},
    {"lexicons/text/openers.tsv", file_3, (int64_t)sizeof(file_3) - 1},
    {"lexicons/text/speech.tsv", file_4, (int64_t)sizeof(file_4) - 1},
    {"lexicons/text/words.rules", file_5, (int64_t)sizeof(file_5) - 1},
    {0, 0, 0},
};
