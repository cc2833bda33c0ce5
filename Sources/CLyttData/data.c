// Made by scripts/embed: do not edit. Each file of language data, scorecards and report assets, byte for byte.
#include "CLyttData.h"

static const unsigned char file_0[] = {
#embed "../../lexicons/scope/general.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../lexicons/scope/negation.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../lexicons/scope/other.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../lexicons/scope/pseudo.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../lexicons/scope/wish.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../lexicons/sets/fillers.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../lexicons/sets/grammar.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../lexicons/text/abbreviations.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../lexicons/text/endings.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../lexicons/text/numerals.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../lexicons/text/openers.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../lexicons/text/speech.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../lexicons/text/words.rules" suffix(, 0) if_empty(0)
};

const int32_t lytt_data_count = 13;
const lytt_data_file lytt_data_files[] = {
    {"lexicons/scope/general.lex", file_0, (int64_t)sizeof(file_0) - 1},
    {"lexicons/scope/negation.lex", file_1, (int64_t)sizeof(file_1) - 1},
    {"lexicons/scope/other.lex", file_2, (int64_t)sizeof(file_2) - 1},
    {"lexicons/scope/pseudo.lex", file_3, (int64_t)sizeof(file_3) - 1},
    {"lexicons/scope/wish.lex", file_4, (int64_t)sizeof(file_4) - 1},
    {"lexicons/sets/fillers.lex", file_5, (int64_t)sizeof(file_5) - 1},
    {"lexicons/sets/grammar.lex", file_6, (int64_t)sizeof(file_6) - 1},
    {"lexicons/text/abbreviations.tsv", file_7, (int64_t)sizeof(file_7) - 1},
    {"lexicons/text/endings.tsv", file_8, (int64_t)sizeof(file_8) - 1},
    {"lexicons/text/numerals.tsv", file_9, (int64_t)sizeof(file_9) - 1},
    {"lexicons/text/openers.tsv", file_10, (int64_t)sizeof(file_10) - 1},
    {"lexicons/text/speech.tsv", file_11, (int64_t)sizeof(file_11) - 1},
    {"lexicons/text/words.rules", file_12, (int64_t)sizeof(file_12) - 1},
    {0, 0, 0},
};
