#pragma once
#include <stdint.h>

// ICU behind plain C types: its own headers clash with Foundation's when Swift sees them.
// A status is a UErrorCode; above zero it is a failure.

/// Cuts one text after another into words and sentences. One thread at a time; clone it for more.
typedef struct lytt_cutter lytt_cutter;

/// Opens compiled word rules, which must outlive the cutter; where there are none, or this ICU does not read their format,
/// compiles their source (UTF-8). On failure returns NULL, with the line of the fault.
lytt_cutter *_Nullable lytt_cutter_open(const uint8_t *_Nonnull rules, int32_t count, const uint8_t *_Nullable compiled,
                                        int32_t compiled_count, int32_t *_Nonnull line, int32_t *_Nonnull status);
lytt_cutter *_Nullable lytt_cutter_clone(const lytt_cutter *_Nonnull source, int32_t *_Nonnull status);
void lytt_cutter_close(lytt_cutter *_Nullable cutter);

/// The statuses that `lexicons/text/words.rules` gives white space and words.
enum { lytt_rule_space = 3, lytt_rule_word = 10 };

/// Sets the text, which must live until the next one is set; each byte that is not part of valid UTF-8 counts as U+FFFD.
/// Returns 0 when out of memory.
int32_t lytt_cutter_set(lytt_cutter *_Nonnull cutter, const uint8_t *_Nullable utf8, int32_t count);

/// Makes the cutter put plain words through the rules as well, to test that this changes nothing.
void lytt_cutter_use_rules_only(lytt_cutter *_Nonnull cutter);

/// The next chunks: their ends as byte offsets, and the status of the word rule that made each. Returns how many were
/// written; fewer than `capacity` means that the text is done.
int32_t lytt_cutter_words(lytt_cutter *_Nonnull cutter, int32_t *_Nonnull ends, uint8_t *_Nonnull rules,
                          int32_t capacity);

/// The first end of a sentence by ICU's own rules at or after a byte; ask in rising order. INT32_MAX when there is none.
int32_t lytt_cutter_next_sentence(lytt_cutter *_Nonnull cutter, int32_t byte);

/// NFC and case folding, soft hyphens left out. Returns the length, which may exceed `capacity` (then nothing is
/// usable), or -1 on failure.
int32_t lytt_fold(const uint8_t *_Nonnull utf8, int32_t count, uint8_t *_Nonnull out, int32_t capacity);

/// Whether the code point is a letter.
int32_t lytt_is_alphabetic(int32_t scalar);
/// Whether the code point is an upper-case or title-case letter.
int32_t lytt_is_upper(int32_t scalar);

/// The ends of all word chunks by ICU's own rules, to compare with. Returns how many there are, -1 on failure.
int32_t lytt_root_words(const uint8_t *_Nonnull utf8, int32_t count, int32_t *_Nonnull ends, int32_t capacity);

/// Writes ICU's version, such as "72.1".
void lytt_icu_version(char *_Nonnull text, int32_t capacity);
