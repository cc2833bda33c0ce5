// Unpacking: gzip streams, and zip archives with XML parts (workbooks). Neither libzip's, libxml2's nor zlib's headers
// are visible here.
#pragma once
#include <stdint.h>

typedef struct lytt_gunzip lytt_gunzip;

lytt_gunzip *_Nullable lytt_gunzip_open(void);
void lytt_gunzip_close(lytt_gunzip *_Nonnull stream);
// Unpacks as much as fits. *taken is what was read of the input, the result what was written; -1 where the data are no
// gzip or are damaged. *ended says whether a member has just ended; the next call begins another.
int64_t lytt_gunzip_feed(lytt_gunzip *_Nonnull stream, const uint8_t *_Nonnull input, int64_t input_count,
                         int64_t *_Nonnull taken, uint8_t *_Nonnull output, int64_t output_count,
                         int32_t *_Nonnull ended);
