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

// No word rule crosses white space, so what stands between spaces is cut on its own: a plain word, letters and nothing
// else, needs no rule, and only the other parts go through ICU, one behind the other with a control character between.
// They are converted to UTF-16, where ICU's iterators are a third faster than over UText.
enum part { part_space, part_word, part_mixed };

// Some rules look to the end of a part before they settle for less, at every character of it: in what is longer than any
// word or address, every so many bytes begin a part of their own.
enum { longest_part = 4096 };

struct lytt_cutter {
  UBreakIterator *words;
  UBreakIterator *sentences;
  const uint8_t *source;
  int32_t source_count;
  int32_t rules_only;    // for tests: everything goes through ICU
  int32_t *part_ends;    // bytes
  uint8_t *part_kinds;
  int32_t parts, part;   // how many there are, and the next to cut
  UChar *units;          // the mixed parts
  uint8_t *widths;       // bytes that a unit stands for
  int32_t capacity;
  int32_t unit, byte;    // where cutting has come to
  UChar *whole;          // the whole text, once ICU is asked about sentences
  uint8_t *whole_widths;
  int32_t whole_capacity, sentence_unit, sentence_byte;
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

static UBreakIterator *compile(const uint8_t *rules, int32_t count, int32_t *line, UErrorCode *code) {
  UParseError fault = {0};
  UBreakIterator *words = NULL;
  int32_t length = 0;
  UChar *source = malloc(sizeof(UChar) * ((size_t)count + 1));
  if (!source) {
    *code = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strFromUTF8(source, count + 1, &length, (const char *)rules, count, code);
  if (U_SUCCESS(*code)) words = ubrk_openRules(source, length, NULL, 0, &fault, code);
  free(source);
  if (U_FAILURE(*code)) *line = fault.line;
  return words;
}

lytt_cutter *lytt_cutter_open(const uint8_t *rules, int32_t count, const uint8_t *compiled, int32_t compiled_count,
                              int32_t *line, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *words = NULL, *sentences = NULL;
  *line = 0;
  if (compiled) words = ubrk_openBinaryRules(compiled, compiled_count, NULL, 0, &code);
  if (!words) {
    code = U_ZERO_ERROR;
    words = compile(rules, count, line, &code);
  }
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
  free(c->part_ends);
  free(c->part_kinds);
  free(c->units);
  free(c->widths);
  free(c->whole);
  free(c->whole_widths);
  free(c);
}

/// Converts bytes to UTF-16 with the width of every unit; a byte that is not part of valid UTF-8 becomes U+FFFD.
static int32_t convert(const uint8_t *s, int32_t start, int32_t end, UChar *out, uint8_t *width) {
  int32_t i = start, k = 0;
  while (i < end) {
    uint8_t b = s[i];
    if (b < 0x80) {
      out[k] = b;
      width[k++] = 1;
      i++;
      continue;
    }
    int32_t from = i;
    UChar32 ch;
    U8_NEXT(s, i, end, ch);
    if (ch < 0) {
      out[k] = 0xFFFD;
      width[k++] = 1;
      i = from + 1;
    } else if (ch > 0xFFFF) {
      out[k] = U16_LEAD(ch);
      width[k++] = 0;
      out[k] = U16_TRAIL(ch);
      width[k++] = 4;
    } else {
      out[k] = (UChar)ch;
      width[k++] = (uint8_t)(i - from);
    }
  }
  return k;
}

static inline int is_space(uint8_t b) { return b == ' ' || (b >= '\t' && b <= '\r'); }

/// The end of a run of ASCII and Latin-1 letters.
static inline int32_t letters_end(const uint8_t *s, int32_t i, int32_t n) {
  while (i < n) {
    uint8_t b = s[i];
    if ((uint8_t)((b | 0x20) - 'a') < 26) {
      i++;
    } else if (b == 0xC3 && i + 1 < n && (s[i + 1] & 0xC0) == 0x80 && s[i + 1] != 0x97 && s[i + 1] != 0xB7) {
      i += 2;
    } else {
      break;
    }
  }
  return i;
}

static int32_t reserve(lytt_cutter *c, int32_t n) {
  if (c->capacity > n) return 1;
  int64_t capacity = n < INT32_MAX / 2 ? n + n / 2 + 256 : INT32_MAX;
  free(c->part_ends);
  free(c->part_kinds);
  free(c->units);
  free(c->widths);
  // Every mixed part has a separator behind it, and a space or the end follows: half as many again.
  c->units = malloc(sizeof(UChar) * (size_t)(capacity + capacity / 2 + 2));
  c->widths = malloc((size_t)(capacity + capacity / 2 + 2));
  c->part_ends = malloc(sizeof(int32_t) * (size_t)capacity);
  c->part_kinds = malloc((size_t)capacity);
  c->capacity = c->units && c->widths && c->part_ends && c->part_kinds ? (int32_t)capacity : 0;
  return c->capacity > 0;
}

void lytt_cutter_use_rules_only(lytt_cutter *c) { c->rules_only = 1; }

// Whether the byte at i, or the mark that begins there, belongs to the character before.
static int continues(const uint8_t *s, int32_t i, int32_t n) {
  if ((s[i] & 0xC0) == 0x80) return 1;
  if (s[i] < 0x80) return 0;
  UChar32 c;
  U8_NEXT(s, i, n, c);
  return c > 0 && u_hasBinaryProperty(c, UCHAR_GRAPHEME_EXTEND);
}

int32_t lytt_cutter_set(lytt_cutter *c, const uint8_t *s, int32_t n) {
  if (!reserve(c, n)) return 0;
  c->source = s;
  c->source_count = n;
  int32_t i = 0, k = 0, parts = 0;
  while (i < n) {
    int32_t start = i;
    enum part kind;
    if (is_space(s[i])) {
      while (i < n && is_space(s[i])) i++;
      kind = part_space;
    } else {
      i = letters_end(s, i, n);
      // xD is a face.
      int is_face = i - start >= 2 && (s[start] | 0x20) == 'x' && s[start + 1] == 'D';
      if (i > start && (i == n || is_space(s[i])) && !is_face && !c->rules_only) {
        kind = part_word;
      } else {
        while (i < n && !is_space(s[i]) && (i - start < longest_part || continues(s, i, n))) i++;
        kind = part_mixed;
        k += convert(s, start, i, c->units + k, c->widths + k);
        c->widths[k] = 0;
        c->units[k++] = 1;
      }
    }
    c->part_ends[parts] = i;
    c->part_kinds[parts++] = (uint8_t)kind;
  }
  c->parts = parts;
  c->part = 0;
  c->unit = c->byte = c->sentence_unit = c->sentence_byte = 0;
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText(c->words, c->units, k, &code);
  return U_SUCCESS(code);
}

int32_t lytt_cutter_words(lytt_cutter *c, int32_t *ends, uint8_t *rules, int32_t capacity) {
  int32_t k = 0;
  while (k < capacity && c->part < c->parts) {
    int32_t end = c->part_ends[c->part];
    if (c->part_kinds[c->part] == part_mixed) {
      int32_t unit = ubrk_next(c->words);
      if (unit == UBRK_DONE) return k;
      uint8_t rule = (uint8_t)ubrk_getRuleStatus(c->words);
      for (; c->unit < unit; c->unit++) c->byte += c->widths[c->unit];
      rules[k] = rule;
      ends[k++] = c->byte;
      if (c->byte < end) continue;
      ubrk_next(c->words);  // the separator
      c->unit++;
    } else {
      rules[k] = c->part_kinds[c->part] == part_space ? lytt_rule_space : lytt_rule_word;
      ends[k++] = end;
    }
    c->byte = end;
    c->part++;
  }
  return k;
}

int32_t lytt_cutter_next_sentence(lytt_cutter *c, int32_t byte) {
  if (c->sentence_unit == 0) {
    if (c->whole_capacity <= c->source_count) {
      free(c->whole);
      free(c->whole_widths);
      c->whole = malloc(sizeof(UChar) * ((size_t)c->source_count + 1));
      c->whole_widths = malloc((size_t)c->source_count + 1);
      c->whole_capacity = c->whole && c->whole_widths ? c->source_count + 1 : 0;
      if (!c->whole_capacity) return INT32_MAX;
    }
    UErrorCode code = U_ZERO_ERROR;
    ubrk_setText(c->sentences, c->whole, convert(c->source, 0, c->source_count, c->whole, c->whole_widths), &code);
    if (U_FAILURE(code)) return INT32_MAX;
  }
  while (c->sentence_byte < byte) {
    int32_t unit = ubrk_next(c->sentences);
    if (unit == UBRK_DONE) return INT32_MAX;
    for (; c->sentence_unit < unit; c->sentence_unit++) c->sentence_byte += c->whole_widths[c->sentence_unit];
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
void lytt_icu_version(char *text, int32_t capacity) {
  UVersionInfo version;
  char long_enough[U_MAX_VERSION_STRING_LENGTH];
  u_getVersion(version);
  u_versionToString(version, long_enough);
  strncpy(text, long_enough, (size_t)capacity - 1);
  text[capacity - 1] = 0;
}
