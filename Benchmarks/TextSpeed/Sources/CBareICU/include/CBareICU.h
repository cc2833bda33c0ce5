#pragma once
#include <stdint.h>

/// ICU's word iterator over UTF-8, with nothing around it.
typedef struct bare_icu bare_icu;
bare_icu *_Nullable bare_icu_open(void);
/// Walks over one text and returns how many words it has.
int64_t bare_icu_words(bare_icu *_Nonnull icu, const uint8_t *_Nonnull utf8, int64_t count);
