#define _GNU_SOURCE
#include "CFuzz.h"

#include <sys/mman.h>
#include <unistd.h>

int lytt_fuzz_file(const uint8_t *bytes, int64_t count) {
  int file = memfd_create("fuzz", 0);
  int64_t written = 0;
  while (file >= 0 && written < count) {
    ssize_t more = write(file, bytes + written, (size_t)(count - written));
    if (more <= 0) {
      close(file);
      return -1;
    }
    written += more;
  }
  return file;
}
