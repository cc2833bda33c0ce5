#include "CLyttData.h"

lytt_data_file lytt_data_at(int32_t index) { return lytt_data_files[index]; }
