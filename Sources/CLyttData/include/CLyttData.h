// The files that are bundled with the binary. Names are paths from the checkout's root
// (report assets: from Sources/LyttReport/Assets).
#pragma once
#include <stdint.h>

typedef struct lytt_data_file {
  const char *_Nullable name;
  const unsigned char *_Nullable bytes;  // one zero byte stands behind the last
  int64_t count;
} lytt_data_file;

extern const int32_t lytt_data_count;
extern const lytt_data_file lytt_data_files[];
lytt_data_file lytt_data_at(int32_t index);
