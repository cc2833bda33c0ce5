// Made by scripts/embed: do not edit. Each file of language data, scorecards and report assets, byte for byte.
#include "CLyttData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../lexicons/cues/competence.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../lexicons/cues/empathy.feelings-neg.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../lexicons/cues/empathy.feelings.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../lexicons/cues/empathy.listening-neg.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../lexicons/cues/empathy.listening.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../lexicons/cues/empathy.personal.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../lexicons/cues/empathy.understanding-neg.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../lexicons/cues/empathy.understanding.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../lexicons/cues/empathy.warmth-neg.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../lexicons/cues/empathy.warmth.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../lexicons/cues/guidance.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../lexicons/cues/loyalty.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../lexicons/cues/questioning.checking-neg.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../lexicons/cues/questioning.checking.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../lexicons/cues/questioning.needs-neg.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../lexicons/cues/questioning.needs.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../lexicons/cues/resolution.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../lexicons/cues/waiting.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../lexicons/ingest/answers.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../lexicons/ingest/columns.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../lexicons/names/ambiguous.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../lexicons/names/first-names.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../lexicons/names/places.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../lexicons/names/surnames.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../lexicons/redaction/contexts.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../lexicons/redaction/ordinary.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../lexicons/scope/general.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../lexicons/scope/negation.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../lexicons/scope/other.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../lexicons/scope/pseudo.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../lexicons/scope/wish.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../lexicons/sets/clarity.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../lexicons/sets/context.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../lexicons/sets/empathy-words.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../lexicons/sets/fillers.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../lexicons/sets/grammar.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../lexicons/sets/questioning.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../lexicons/sets/warmth.lex" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../lexicons/text/abbreviations.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../lexicons/text/endings.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../lexicons/text/numerals.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../lexicons/text/openers.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../lexicons/text/speech.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../lexicons/text/words.rules" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../lexicons/vocabulary/adjectives.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../lexicons/vocabulary/nouns-domain.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../lexicons/vocabulary/nouns-general.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../lexicons/vocabulary/verbs.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../lexicons/vocabulary/words-closed.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../scorecards/ksindeks.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../scorecards/kundeserviceprisen-2021.yaml" suffix(, 0) if_empty(0)
};

const int32_t lytt_data_count = 51;
const lytt_data_file lytt_data_files[] = {
    {"lexicons/cues/competence.lex", file_0, (int64_t)sizeof(file_0) - 1},
    {"lexicons/cues/empathy.feelings-neg.lex", file_1, (int64_t)sizeof(file_1) - 1},
    {"lexicons/cues/empathy.feelings.lex", file_2, (int64_t)sizeof(file_2) - 1},
    {"lexicons/cues/empathy.listening-neg.lex", file_3, (int64_t)sizeof(file_3) - 1},
    {"lexicons/cues/empathy.listening.lex", file_4, (int64_t)sizeof(file_4) - 1},
    {"lexicons/cues/empathy.personal.lex", file_5, (int64_t)sizeof(file_5) - 1},
    {"lexicons/cues/empathy.understanding-neg.lex", file_6, (int64_t)sizeof(file_6) - 1},
    {"lexicons/cues/empathy.understanding.lex", file_7, (int64_t)sizeof(file_7) - 1},
    {"lexicons/cues/empathy.warmth-neg.lex", file_8, (int64_t)sizeof(file_8) - 1},
    {"lexicons/cues/empathy.warmth.lex", file_9, (int64_t)sizeof(file_9) - 1},
    {"lexicons/cues/guidance.lex", file_10, (int64_t)sizeof(file_10) - 1},
    {"lexicons/cues/loyalty.lex", file_11, (int64_t)sizeof(file_11) - 1},
    {"lexicons/cues/questioning.checking-neg.lex", file_12, (int64_t)sizeof(file_12) - 1},
    {"lexicons/cues/questioning.checking.lex", file_13, (int64_t)sizeof(file_13) - 1},
    {"lexicons/cues/questioning.needs-neg.lex", file_14, (int64_t)sizeof(file_14) - 1},
    {"lexicons/cues/questioning.needs.lex", file_15, (int64_t)sizeof(file_15) - 1},
    {"lexicons/cues/resolution.lex", file_16, (int64_t)sizeof(file_16) - 1},
    {"lexicons/cues/waiting.lex", file_17, (int64_t)sizeof(file_17) - 1},
    {"lexicons/ingest/answers.tsv", file_18, (int64_t)sizeof(file_18) - 1},
    {"lexicons/ingest/columns.tsv", file_19, (int64_t)sizeof(file_19) - 1},
    {"lexicons/names/ambiguous.txt", file_20, (int64_t)sizeof(file_20) - 1},
    {"lexicons/names/first-names.txt", file_21, (int64_t)sizeof(file_21) - 1},
    {"lexicons/names/places.txt", file_22, (int64_t)sizeof(file_22) - 1},
    {"lexicons/names/surnames.txt", file_23, (int64_t)sizeof(file_23) - 1},
    {"lexicons/redaction/contexts.tsv", file_24, (int64_t)sizeof(file_24) - 1},
    {"lexicons/redaction/ordinary.tsv", file_25, (int64_t)sizeof(file_25) - 1},
    {"lexicons/scope/general.lex", file_26, (int64_t)sizeof(file_26) - 1},
    {"lexicons/scope/negation.lex", file_27, (int64_t)sizeof(file_27) - 1},
    {"lexicons/scope/other.lex", file_28, (int64_t)sizeof(file_28) - 1},
    {"lexicons/scope/pseudo.lex", file_29, (int64_t)sizeof(file_29) - 1},
    {"lexicons/scope/wish.lex", file_30, (int64_t)sizeof(file_30) - 1},
    {"lexicons/sets/clarity.lex", file_31, (int64_t)sizeof(file_31) - 1},
    {"lexicons/sets/context.lex", file_32, (int64_t)sizeof(file_32) - 1},
    {"lexicons/sets/empathy-words.lex", file_33, (int64_t)sizeof(file_33) - 1},
    {"lexicons/sets/fillers.lex", file_34, (int64_t)sizeof(file_34) - 1},
    {"lexicons/sets/grammar.lex", file_35, (int64_t)sizeof(file_35) - 1},
    {"lexicons/sets/questioning.lex", file_36, (int64_t)sizeof(file_36) - 1},
    {"lexicons/sets/warmth.lex", file_37, (int64_t)sizeof(file_37) - 1},
    {"lexicons/text/abbreviations.tsv", file_38, (int64_t)sizeof(file_38) - 1},
    {"lexicons/text/endings.tsv", file_39, (int64_t)sizeof(file_39) - 1},
    {"lexicons/text/numerals.tsv", file_40, (int64_t)sizeof(file_40) - 1},
    {"lexicons/text/openers.tsv", file_41, (int64_t)sizeof(file_41) - 1},
    {"lexicons/text/speech.tsv", file_42, (int64_t)sizeof(file_42) - 1},
    {"lexicons/text/words.rules", file_43, (int64_t)sizeof(file_43) - 1},
    {"lexicons/vocabulary/adjectives.tsv", file_44, (int64_t)sizeof(file_44) - 1},
    {"lexicons/vocabulary/nouns-domain.tsv", file_45, (int64_t)sizeof(file_45) - 1},
    {"lexicons/vocabulary/nouns-general.tsv", file_46, (int64_t)sizeof(file_46) - 1},
    {"lexicons/vocabulary/verbs.tsv", file_47, (int64_t)sizeof(file_47) - 1},
    {"lexicons/vocabulary/words-closed.tsv", file_48, (int64_t)sizeof(file_48) - 1},
    {"scorecards/ksindeks.yaml", file_49, (int64_t)sizeof(file_49) - 1},
    {"scorecards/kundeserviceprisen-2021.yaml", file_50, (int64_t)sizeof(file_50) - 1},
    {0, 0, 0},
};
