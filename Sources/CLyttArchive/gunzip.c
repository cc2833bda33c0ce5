#include "CLyttArchive.h"

#include <stdlib.h>
#include <zlib.h>

struct lytt_gunzip {
  z_stream zlib;
};

lytt_gunzip *lytt_gunzip_open(void) {
  lytt_gunzip *stream = calloc(1, sizeof *stream);
  if (stream && inflateInit2(&stream->zlib, 16 + MAX_WBITS) != Z_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

void lytt_gunzip_close(lytt_gunzip *stream) {
  inflateEnd(&stream->zlib);
  free(stream);
}

int64_t lytt_gunzip_feed(lytt_gunzip *stream, const uint8_t *input, int64_t input_count, int64_t *taken,
                         uint8_t *output, int64_t output_count, int32_t *ended) {
  z_stream *z = &stream->zlib;
  z->next_in = (Bytef *)input;
  z->avail_in = (uInt)input_count;
  z->next_out = output;
  z->avail_out = (uInt)output_count;
  *ended = 0;
  int result = inflate(z, Z_NO_FLUSH);
  *taken = input_count - z->avail_in;
  if (result == Z_STREAM_END) {
    *ended = 1;
    if (inflateReset(z) != Z_OK) return -1;
  } else if (result != Z_OK && result != Z_BUF_ERROR) {
    return -1;
  }
  return output_count - z->avail_out;
}
