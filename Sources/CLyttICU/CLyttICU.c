#include "CLyttICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>
#include <unicode/utf16.h>
#include <unicode/uversion.h>

// The text is converted to UTF-16 once: ICU's iterators are a third faster there than over UText, and the way back
// to byte offsets is one more walk over units that are already in cache.
struct lytt_cutter {
  UBreakIterator *words;
  UBreakIterator *sentences;
  UChar *units;
  uint8_t *widths;  // bytes that the unit stands for; unused for ASCII texts
  int32_t capacity;
  int32_t count;
  int32_t ascii;
  int32_t word_unit, word_byte, sentence_unit, sentence_byte;
};

static lytt_cutter *wrap(UBreakIterator *words, UBreakIterator *sentences, UErrorCode *status) {
  lytt_cutter *c = U_SUCCESS(*status) ? calloc(1, sizeof *c) : NULL;
  if (!c) {
    if (U_SUCCESS(*status)) *status = U_MEMORY_ALLOCATION_ERROR;
    if (words) ubrk_close(words);
    if (sentences) ubrk_close(sentences);
    return NULL;
  }
  c->words = words;
  c->sentences = sentences;
  return c;
}

lytt_cutter *lytt_cutter_open(const uint8_t *rules, int32_t count, int32_t *line, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError fault = {0};
  UBreakIterator *words = NULL, *sentences = NULL;
  UChar *source = malloc(sizeof(UChar) * ((size_t)count + 1));
  int32_t length = 0;
  *line = 0;
  if (!source) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strFromUTF8(source, count + 1, &length, (const char *)rules, count, &code);
  if (U_SUCCESS(code)) words = ubrk_openRules(source, length, NULL, 0, &fault, &code);
  free(source);
  if (U_FAILURE(code)) *line = fault.line;
  if (U_SUCCESS(code)) sentences = ubrk_open(UBRK_SENTENCE, "nb", NULL, 0, &code);
  lytt_cutter *c = wrap(words, sentences, &code);
  *status = U_FAILURE(code) ? code : 0;
  return c;
}

lytt_cutter *lytt_cutter_clone(const lytt_cutter *source, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *words = ubrk_clone(source->words, &code);
  UBreakIterator *sentences = U_SUCCESS(code) ? ubrk_clone(source->sentences, &code) : NULL;
  lytt_cutter *c = wrap(words, sentences, &code);
  *status = U_FAILURE(code) ? code : 0;
  return c;
}

void lytt_cutter_close(lytt_cutter *c) {
  if (!c) return;
  ubrk_close(c->words);
  ubrk_close(c->sentences);
  free(c->units);
  free(c->widths);
  free(c);
}

int32_t lytt_cutter_set(lytt_cutter *c, const uint8_t *s, int32_t n) {
  if (c->capacity <= n) {
    int32_t capacity = n < INT32_MAX / 2 ? n + n / 2 + 256 : INT32_MAX;
    free(c->units);
    free(c->widths);
    c->units = malloc(sizeof(UChar) * (size_t)capacity);
    c->widths = malloc((size_t)capacity);
    c->capacity = c->units && c->widths ? capacity : 0;
    if (!c->capacity) return 0;
  }
  UChar *out = c->units;
  uint8_t *width = c->widths;
  int32_t i = 0, k = 0, ascii = 1;
  while (i < n) {
    uint8_t b = s[i];
    if (b < 0x80) {
      out[k] = b;
      width[k++] = 1;
      i++;
      continue;
    }
    ascii = 0;
    if ((b & 0xE0) == 0xC0 && b >= 0xC2 && i + 1 < n && (s[i + 1] & 0xC0) == 0x80) {
      out[k] = (UChar)((b & 0x1F) << 6 | (s[i + 1] & 0x3F));
      width[k++] = 2;
      i += 2;
      continue;
    }
    int32_t start = i;
    UChar32 ch;
    U8_NEXT(s, i, n, ch);
    if (ch < 0) {
      out[k] = 0xFFFD;
      width[k++] = 1;
      i = start + 1;
    } else if (ch > 0xFFFF) {
      out[k] = U16_LEAD(ch);
      width[k++] = 0;
      out[k] = U16_TRAIL(ch);
      width[k++] = 4;
    } else {
      out[k] = (UChar)ch;
      width[k++] = (uint8_t)(i - start);
    }
  }
  c->count = k;
  c->ascii = ascii;
  c->word_unit = c->word_byte = c->sentence_unit = c->sentence_byte = 0;
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText(c->words, out, k, &code);
  if (U_FAILURE(code)) return 0;
  return 1;
}

/// Moves a pair of positions to the next boundary and returns the byte offset.
static inline int32_t bytes_up_to(const lytt_cutter *c, int32_t unit, int32_t *at_unit, int32_t *at_byte) {
  if (c->ascii) return *at_byte = *at_unit = unit;
  int32_t byte = *at_byte;
  for (int32_t i = *at_unit; i < unit; i++) byte += c->widths[i];
  *at_unit = unit;
  return *at_byte = byte;
}

int32_t lytt_cutter_words(lytt_cutter *c, int32_t *ends, uint8_t *rules, int32_t capacity) {
  int32_t k = 0;
  while (k < capacity) {
    int32_t unit = ubrk_next(c->words);
    if (unit == UBRK_DONE) break;
    rules[k] = (uint8_t)ubrk_getRuleStatus(c->words);
    ends[k++] = bytes_up_to(c, unit, &c->word_unit, &c->word_byte);
  }
  return k;
}

int32_t lytt_cutter_next_sentence(lytt_cutter *c, int32_t byte) {
  if (c->sentence_unit == 0) {
    UErrorCode code = U_ZERO_ERROR;
    ubrk_setText(c->sentences, c->units, c->count, &code);
    if (U_FAILURE(code)) return INT32_MAX;
  }
  while (c->sentence_byte < byte) {
    int32_t unit = ubrk_next(c->sentences);
    if (unit == UBRK_DONE) return INT32_MAX;
    bytes_up_to(c, unit, &c->sentence_unit, &c->sentence_byte);
  }
  return c->sentence_byte;
}

// Canonical order is found by insertion, so its time grows with the square of a run of marks: longer input than any
// word keeps its order.
enum { longest_normalised = 4096 };

int32_t lytt_fold(const uint8_t *utf8, int32_t count, uint8_t *out, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  UChar stack[512];
  int32_t room = count > 120 ? 3 * count + 64 : 512;
  UChar *a = stack, *b = NULL;
  int32_t n = 0, k = 0;
  if (room > 512 && !(a = malloc(sizeof(UChar) * (size_t)room))) return -1;
  UChar second[512];
  b = second;
  if (room > 512 && !(b = malloc(sizeof(UChar) * (size_t)room))) {
    free(a);
    return -1;
  }
  u_strFromUTF8WithSub(a, room, &n, (const char *)utf8, count, 0xFFFD, NULL, &code);
  for (int32_t i = 0; U_SUCCESS(code) && i < n; i++)
    if (a[i] != 0xAD) a[k++] = a[i];
  n = k;
  n = u_strFoldCase(b, room, a, n, U_FOLD_CASE_DEFAULT, &code);
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&code);
  int32_t length = -1;
  if (U_SUCCESS(code) && count <= longest_normalised) {
    n = unorm2_normalize(nfc, b, n, a, room, &code);
    if (U_SUCCESS(code)) u_strToUTF8((char *)out, capacity, &length, a, n, &code);
  } else if (U_SUCCESS(code)) {
    u_strToUTF8((char *)out, capacity, &length, b, n, &code);
  }
  if (code == U_BUFFER_OVERFLOW_ERROR || code == U_STRING_NOT_TERMINATED_WARNING) code = U_ZERO_ERROR;
  if (U_FAILURE(code)) length = -1;
  if (a != stack) free(a);
  if (b != second) free(b);
  return length;
}

int32_t lytt_root_words(const uint8_t *utf8, int32_t count, int32_t *ends, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  UBreakIterator *words = ubrk_open(UBRK_WORD, "nb", NULL, 0, &code);
  utext_openUTF8(&text, (const char *)utf8, count, &code);
  ubrk_setUText(words, &text, &code);
  int32_t k = 0;
  if (U_SUCCESS(code))
    for (int32_t end = ubrk_next(words); end != UBRK_DONE && k < capacity; end = ubrk_next(words)) ends[k++] = end;
  utext_close(&text);
  if (words) ubrk_close(words);
  return U_SUCCESS(code) ? k : -1;
}

int32_t lytt_is_alphabetic(int32_t scalar) { return u_isUAlphabetic(scalar); }
int32_t lytt_is_upper(int32_t scalar) { return u_isupper(scalar) || u_istitle(scalar); }
const char *lytt_icu_version(void) {
  static char text[U_MAX_VERSION_STRING_LENGTH];
  static int done;
  if (!done) {
    UVersionInfo version;
    u_getVersion(version);
    u_versionToString(version, text);
    done = 1;
  }
  return text;
}
