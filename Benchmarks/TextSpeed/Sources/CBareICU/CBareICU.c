#include "CBareICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct bare_icu {
  UBreakIterator *words;
  UText text;
};

bare_icu *bare_icu_open(void) {
  UErrorCode code = U_ZERO_ERROR;
  bare_icu *icu = calloc(1, sizeof *icu);
  if (!icu) return NULL;
  icu->words = ubrk_open(UBRK_WORD, "nb", NULL, 0, &code);
  UText initial = UTEXT_INITIALIZER;
  icu->text = initial;
  return U_SUCCESS(code) ? icu : NULL;
}

int64_t bare_icu_words(bare_icu *icu, const uint8_t *utf8, int64_t count) {
  UErrorCode code = U_ZERO_ERROR;
  utext_openUTF8(&icu->text, (const char *)utf8, count, &code);
  ubrk_setUText(icu->words, &icu->text, &code);
  int64_t words = 0;
  while (ubrk_next(icu->words) != UBRK_DONE) words += ubrk_getRuleStatus(icu->words) >= UBRK_WORD_NUMBER;
  return words;
}
