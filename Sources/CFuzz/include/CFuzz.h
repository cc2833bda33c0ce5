// The entry of libFuzzer, which the sanitizer's run-time library holds.
#pragma once
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *_Nonnull argc, char *_Nullable *_Nullable *_Nonnull argv,
                        int (*_Nonnull run)(const uint8_t *_Nullable data, size_t size));

// A file in memory that holds the bytes; its descriptor, or -1.
int lytt_fuzz_file(const uint8_t *_Nonnull bytes, int64_t count);
