// Made by scripts/embed: do not edit. Each file of language data, scorecards and report assets, byte for byte.
#include "CLyttData.h"

static const unsigned char file_0[] = {
#embed "../../lexicons/text/abbreviations.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../lexicons/text/contexts.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../lexicons/text/endings.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../lexicons/text/numerals.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../lexicons/text/openers.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../lexicons/text/paradigms.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../lexicons/text/speech.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../lexicons/text/suffixes.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../lexicons/text/words.rules" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../lexicons/vocabulary/adjectives.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../lexicons/vocabulary/nouns-domain.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../lexicons/vocabulary/nouns-general.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../lexicons/vocabulary/verbs.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../lexicons/vocabulary/words-closed.tsv" suffix(, 0) if_empty(0)
};

const int32_t lytt_data_count = 14;
const lytt_data_file lytt_data_files[] = {
    {"lexicons/text/abbreviations.tsv", file_0, (int64_t)sizeof(file_0) - 1},
    {"lexicons/text/contexts.tsv", file_1, (int64_t)sizeof(file_1) - 1},
    {"lexicons/text/endings.tsv", file_2, (int64_t)sizeof(file_2) - 1},
    {"lexicons/text/numerals.tsv", file_3, (int64_t)sizeof(file_3) - 1},
    {"lexicons/text/openers.tsv", file_4, (int64_t)sizeof(file_4) - 1},
    {"lexicons/text/paradigms.tsv", file_5, (int64_t)sizeof(file_5) - 1},
    {"lexicons/text/speech.tsv", file_6, (int64_t)sizeof(file_6) - 1},
    {"lexicons/text/suffixes.tsv", file_7, (int64_t)sizeof(file_7) - 1},
    {"lexicons/text/words.rules", file_8, (int64_t)sizeof(file_8) - 1},
    {"lexicons/vocabulary/adjectives.tsv", file_9, (int64_t)sizeof(file_9) - 1},
    {"lexicons/vocabulary/nouns-domain.tsv", file_10, (int64_t)sizeof(file_10) - 1},
    {"lexicons/vocabulary/nouns-general.tsv", file_11, (int64_t)sizeof(file_11) - 1},
    {"lexicons/vocabulary/verbs.tsv", file_12, (int64_t)sizeof(file_12) - 1},
    {"lexicons/vocabulary/words-closed.tsv", file_13, (int64_t)sizeof(file_13) - 1},
    {0, 0, 0},
};
