#define _GNU_SOURCE
#include "CLyttFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int lytt_exchange(const char *a, const char *b) {
#ifdef RENAME_EXCHANGE
  return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE) == 0 ? 0 : errno;
#else
  (void)a, (void)b;
  return ENOSYS;
#endif
}
