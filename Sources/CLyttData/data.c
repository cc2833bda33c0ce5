// Made by scripts/embed: do not edit. Each file of language data, scorecards and report assets, byte for byte.
#include "CLyttData.h"
#include <stdalign.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

alignas(16) static const unsigned char file_0[] = {
#embed "../../Sources/LyttReport/Assets/explorer.js" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_1[] = {
#embed "../../Sources/LyttReport/Assets/report.css" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_2[] = {
#embed "../../Sources/LyttReport/Assets/strings.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_3[] = {
#embed "../../Sources/LyttReport/Assets/tables.js" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_4[] = {
#embed "../../corpora/quality.json" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_5[] = {
#embed "../../lexicons/compiled.bin" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_6[] = {
#embed "../../lexicons/cues/agent.clarity.explanation-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_7[] = {
#embed "../../lexicons/cues/agent.clarity.explanation.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_8[] = {
#embed "../../lexicons/cues/agent.clarity.language-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_9[] = {
#embed "../../lexicons/cues/agent.clarity.language.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_10[] = {
#embed "../../lexicons/cues/agent.clarity.next-steps-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_11[] = {
#embed "../../lexicons/cues/agent.clarity.next-steps.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_12[] = {
#embed "../../lexicons/cues/agent.competence-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_13[] = {
#embed "../../lexicons/cues/agent.competence.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_14[] = {
#embed "../../lexicons/cues/agent.empathy.feelings-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_15[] = {
#embed "../../lexicons/cues/agent.empathy.feelings.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_16[] = {
#embed "../../lexicons/cues/agent.empathy.listening-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_17[] = {
#embed "../../lexicons/cues/agent.empathy.listening.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_18[] = {
#embed "../../lexicons/cues/agent.empathy.personal-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_19[] = {
#embed "../../lexicons/cues/agent.empathy.personal.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_20[] = {
#embed "../../lexicons/cues/agent.empathy.reassurance-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_21[] = {
#embed "../../lexicons/cues/agent.empathy.reassurance.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_22[] = {
#embed "../../lexicons/cues/agent.empathy.respect-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_23[] = {
#embed "../../lexicons/cues/agent.empathy.respect.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_24[] = {
#embed "../../lexicons/cues/agent.empathy.understanding-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_25[] = {
#embed "../../lexicons/cues/agent.empathy.understanding.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_26[] = {
#embed "../../lexicons/cues/agent.empathy.warmth-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_27[] = {
#embed "../../lexicons/cues/agent.empathy.warmth.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_28[] = {
#embed "../../lexicons/cues/agent.guidance-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_29[] = {
#embed "../../lexicons/cues/agent.guidance.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_30[] = {
#embed "../../lexicons/cues/agent.questioning.checking-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_31[] = {
#embed "../../lexicons/cues/agent.questioning.checking.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_32[] = {
#embed "../../lexicons/cues/agent.questioning.needs-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_33[] = {
#embed "../../lexicons/cues/agent.questioning.needs.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_34[] = {
#embed "../../lexicons/cues/agent.resolution-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_35[] = {
#embed "../../lexicons/cues/agent.resolution.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_36[] = {
#embed "../../lexicons/cues/clarity.explanation-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_37[] = {
#embed "../../lexicons/cues/clarity.explanation.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_38[] = {
#embed "../../lexicons/cues/clarity.language-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_39[] = {
#embed "../../lexicons/cues/clarity.language.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_40[] = {
#embed "../../lexicons/cues/clarity.next-steps-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_41[] = {
#embed "../../lexicons/cues/clarity.next-steps.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_42[] = {
#embed "../../lexicons/cues/competence-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_43[] = {
#embed "../../lexicons/cues/competence.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_44[] = {
#embed "../../lexicons/cues/empathy.feelings-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_45[] = {
#embed "../../lexicons/cues/empathy.feelings.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_46[] = {
#embed "../../lexicons/cues/empathy.listening-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_47[] = {
#embed "../../lexicons/cues/empathy.listening.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_48[] = {
#embed "../../lexicons/cues/empathy.personal-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_49[] = {
#embed "../../lexicons/cues/empathy.personal.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_50[] = {
#embed "../../lexicons/cues/empathy.reassurance-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_51[] = {
#embed "../../lexicons/cues/empathy.reassurance.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_52[] = {
#embed "../../lexicons/cues/empathy.respect-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_53[] = {
#embed "../../lexicons/cues/empathy.respect.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_54[] = {
#embed "../../lexicons/cues/empathy.understanding-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_55[] = {
#embed "../../lexicons/cues/empathy.understanding.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_56[] = {
#embed "../../lexicons/cues/empathy.warmth-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_57[] = {
#embed "../../lexicons/cues/empathy.warmth.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_58[] = {
#embed "../../lexicons/cues/guidance-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_59[] = {
#embed "../../lexicons/cues/guidance.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_60[] = {
#embed "../../lexicons/cues/loyalty-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_61[] = {
#embed "../../lexicons/cues/loyalty.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_62[] = {
#embed "../../lexicons/cues/questioning.checking-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_63[] = {
#embed "../../lexicons/cues/questioning.checking.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_64[] = {
#embed "../../lexicons/cues/questioning.needs-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_65[] = {
#embed "../../lexicons/cues/questioning.needs.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_66[] = {
#embed "../../lexicons/cues/resolution-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_67[] = {
#embed "../../lexicons/cues/resolution.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_68[] = {
#embed "../../lexicons/cues/waiting-neg.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_69[] = {
#embed "../../lexicons/cues/waiting.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_70[] = {
#embed "../../lexicons/exercises/checklist.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_71[] = {
#embed "../../lexicons/exercises/en.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_72[] = {
#embed "../../lexicons/exercises/nb.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_73[] = {
#embed "../../lexicons/exercises/nn.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_74[] = {
#embed "../../lexicons/ingest/answers.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_75[] = {
#embed "../../lexicons/ingest/columns.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_76[] = {
#embed "../../lexicons/ingest/degrees.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_77[] = {
#embed "../../lexicons/names/ambiguous.txt" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_78[] = {
#embed "../../lexicons/names/first-names.txt" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_79[] = {
#embed "../../lexicons/names/places.txt" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_80[] = {
#embed "../../lexicons/names/surnames.txt" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_81[] = {
#embed "../../lexicons/redaction/contexts.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_82[] = {
#embed "../../lexicons/redaction/ordinary.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_83[] = {
#embed "../../lexicons/scope/about.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_84[] = {
#embed "../../lexicons/scope/anaphora.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_85[] = {
#embed "../../lexicons/scope/general.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_86[] = {
#embed "../../lexicons/scope/irony.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_87[] = {
#embed "../../lexicons/scope/negation.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_88[] = {
#embed "../../lexicons/scope/other.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_89[] = {
#embed "../../lexicons/scope/pseudo.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_90[] = {
#embed "../../lexicons/scope/situation.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_91[] = {
#embed "../../lexicons/scope/targets.txt" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_92[] = {
#embed "../../lexicons/scope/wish.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_93[] = {
#embed "../../lexicons/sets/clarity.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_94[] = {
#embed "../../lexicons/sets/contact.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_95[] = {
#embed "../../lexicons/sets/context.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_96[] = {
#embed "../../lexicons/sets/empathy-a.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_97[] = {
#embed "../../lexicons/sets/empathy-agent.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_98[] = {
#embed "../../lexicons/sets/empathy-b.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_99[] = {
#embed "../../lexicons/sets/empathy-words.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_100[] = {
#embed "../../lexicons/sets/fillers.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_101[] = {
#embed "../../lexicons/sets/grammar.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_102[] = {
#embed "../../lexicons/sets/questioning.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_103[] = {
#embed "../../lexicons/sets/warmth.lex" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_104[] = {
#embed "../../lexicons/spelling/chat.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_105[] = {
#embed "../../lexicons/spelling/dialect.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_106[] = {
#embed "../../lexicons/spelling/endings.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_107[] = {
#embed "../../lexicons/text/abbreviations.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_108[] = {
#embed "../../lexicons/text/clauses.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_109[] = {
#embed "../../lexicons/text/contexts.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_110[] = {
#embed "../../lexicons/text/endings.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_111[] = {
#embed "../../lexicons/text/languages.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_112[] = {
#embed "../../lexicons/text/numerals.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_113[] = {
#embed "../../lexicons/text/openers.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_114[] = {
#embed "../../lexicons/text/paradigms.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_115[] = {
#embed "../../lexicons/text/speech.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_116[] = {
#embed "../../lexicons/text/suffixes.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_117[] = {
#embed "../../lexicons/text/words.brk" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_118[] = {
#embed "../../lexicons/text/words.rules" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_119[] = {
#embed "../../lexicons/vocabulary/adjectives.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_120[] = {
#embed "../../lexicons/vocabulary/adjectives_more.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_121[] = {
#embed "../../lexicons/vocabulary/nouns-domain.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_122[] = {
#embed "../../lexicons/vocabulary/nouns-general.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_123[] = {
#embed "../../lexicons/vocabulary/nouns_more.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_124[] = {
#embed "../../lexicons/vocabulary/verbs.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_125[] = {
#embed "../../lexicons/vocabulary/verbs_more.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_126[] = {
#embed "../../lexicons/vocabulary/words-closed.tsv" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_127[] = {
#embed "../../scorecards/ksindeks.yaml" suffix(, 0) if_empty(0)
};
alignas(16) static const unsigned char file_128[] = {
#embed "../../scorecards/kundeserviceprisen-2021.yaml" suffix(, 0) if_empty(0)
};

const int32_t lytt_data_count = 129;
const lytt_data_file lytt_data_files[] = {
    {"explorer.js", file_0, (int64_t)sizeof(file_0) - 1},
    {"report.css", file_1, (int64_t)sizeof(file_1) - 1},
    {"strings.tsv", file_2, (int64_t)sizeof(file_2) - 1},
    {"tables.js", file_3, (int64_t)sizeof(file_3) - 1},
    {"corpora/quality.json", file_4, (int64_t)sizeof(file_4) - 1},
    {"lexicons/compiled.bin", file_5, (int64_t)sizeof(file_5) - 1},
    {"lexicons/cues/agent.clarity.explanation-neg.lex", file_6, (int64_t)sizeof(file_6) - 1},
    {"lexicons/cues/agent.clarity.explanation.lex", file_7, (int64_t)sizeof(file_7) - 1},
    {"lexicons/cues/agent.clarity.language-neg.lex", file_8, (int64_t)sizeof(file_8) - 1},
    {"lexicons/cues/agent.clarity.language.lex", file_9, (int64_t)sizeof(file_9) - 1},
    {"lexicons/cues/agent.clarity.next-steps-neg.lex", file_10, (int64_t)sizeof(file_10) - 1},
    {"lexicons/cues/agent.clarity.next-steps.lex", file_11, (int64_t)sizeof(file_11) - 1},
    {"lexicons/cues/agent.competence-neg.lex", file_12, (int64_t)sizeof(file_12) - 1},
    {"lexicons/cues/agent.competence.lex", file_13, (int64_t)sizeof(file_13) - 1},
    {"lexicons/cues/agent.empathy.feelings-neg.lex", file_14, (int64_t)sizeof(file_14) - 1},
    {"lexicons/cues/agent.empathy.feelings.lex", file_15, (int64_t)sizeof(file_15) - 1},
    {"lexicons/cues/agent.empathy.listening-neg.lex", file_16, (int64_t)sizeof(file_16) - 1},
    {"lexicons/cues/agent.empathy.listening.lex", file_17, (int64_t)sizeof(file_17) - 1},
    {"lexicons/cues/agent.empathy.personal-neg.lex", file_18, (int64_t)sizeof(file_18) - 1},
    {"lexicons/cues/agent.empathy.personal.lex", file_19, (int64_t)sizeof(file_19) - 1},
    {"lexicons/cues/agent.empathy.reassurance-neg.lex", file_20, (int64_t)sizeof(file_20) - 1},
    {"lexicons/cues/agent.empathy.reassurance.lex", file_21, (int64_t)sizeof(file_21) - 1},
    {"lexicons/cues/agent.empathy.respect-neg.lex", file_22, (int64_t)sizeof(file_22) - 1},
    {"lexicons/cues/agent.empathy.respect.lex", file_23, (int64_t)sizeof(file_23) - 1},
    {"lexicons/cues/agent.empathy.understanding-neg.lex", file_24, (int64_t)sizeof(file_24) - 1},
    {"lexicons/cues/agent.empathy.understanding.lex", file_25, (int64_t)sizeof(file_25) - 1},
    {"lexicons/cues/agent.empathy.warmth-neg.lex", file_26, (int64_t)sizeof(file_26) - 1},
    {"lexicons/cues/agent.empathy.warmth.lex", file_27, (int64_t)sizeof(file_27) - 1},
    {"lexicons/cues/agent.guidance-neg.lex", file_28, (int64_t)sizeof(file_28) - 1},
    {"lexicons/cues/agent.guidance.lex", file_29, (int64_t)sizeof(file_29) - 1},
    {"lexicons/cues/agent.questioning.checking-neg.lex", file_30, (int64_t)sizeof(file_30) - 1},
    {"lexicons/cues/agent.questioning.checking.lex", file_31, (int64_t)sizeof(file_31) - 1},
    {"lexicons/cues/agent.questioning.needs-neg.lex", file_32, (int64_t)sizeof(file_32) - 1},
    {"lexicons/cues/agent.questioning.needs.lex", file_33, (int64_t)sizeof(file_33) - 1},
    {"lexicons/cues/agent.resolution-neg.lex", file_34, (int64_t)sizeof(file_34) - 1},
    {"lexicons/cues/agent.resolution.lex", file_35, (int64_t)sizeof(file_35) - 1},
    {"lexicons/cues/clarity.explanation-neg.lex", file_36, (int64_t)sizeof(file_36) - 1},
    {"lexicons/cues/clarity.explanation.lex", file_37, (int64_t)sizeof(file_37) - 1},
    {"lexicons/cues/clarity.language-neg.lex", file_38, (int64_t)sizeof(file_38) - 1},
    {"lexicons/cues/clarity.language.lex", file_39, (int64_t)sizeof(file_39) - 1},
    {"lexicons/cues/clarity.next-steps-neg.lex", file_40, (int64_t)sizeof(file_40) - 1},
    {"lexicons/cues/clarity.next-steps.lex", file_41, (int64_t)sizeof(file_41) - 1},
    {"lexicons/cues/competence-neg.lex", file_42, (int64_t)sizeof(file_42) - 1},
    {"lexicons/cues/competence.lex", file_43, (int64_t)sizeof(file_43) - 1},
    {"lexicons/cues/empathy.feelings-neg.lex", file_44, (int64_t)sizeof(file_44) - 1},
    {"lexicons/cues/empathy.feelings.lex", file_45, (int64_t)sizeof(file_45) - 1},
    {"lexicons/cues/empathy.listening-neg.lex", file_46, (int64_t)sizeof(file_46) - 1},
    {"lexicons/cues/empathy.listening.lex", file_47, (int64_t)sizeof(file_47) - 1},
    {"lexicons/cues/empathy.personal-neg.lex", file_48, (int64_t)sizeof(file_48) - 1},
    {"lexicons/cues/empathy.personal.lex", file_49, (int64_t)sizeof(file_49) - 1},
    {"lexicons/cues/empathy.reassurance-neg.lex", file_50, (int64_t)sizeof(file_50) - 1},
    {"lexicons/cues/empathy.reassurance.lex", file_51, (int64_t)sizeof(file_51) - 1},
    {"lexicons/cues/empathy.respect-neg.lex", file_52, (int64_t)sizeof(file_52) - 1},
    {"lexicons/cues/empathy.respect.lex", file_53, (int64_t)sizeof(file_53) - 1},
    {"lexicons/cues/empathy.understanding-neg.lex", file_54, (int64_t)sizeof(file_54) - 1},
    {"lexicons/cues/empathy.understanding.lex", file_55, (int64_t)sizeof(file_55) - 1},
    {"lexicons/cues/empathy.warmth-neg.lex", file_56, (int64_t)sizeof(file_56) - 1},
    {"lexicons/cues/empathy.warmth.lex", file_57, (int64_t)sizeof(file_57) - 1},
    {"lexicons/cues/guidance-neg.lex", file_58, (int64_t)sizeof(file_58) - 1},
    {"lexicons/cues/guidance.lex", file_59, (int64_t)sizeof(file_59) - 1},
    {"lexicons/cues/loyalty-neg.lex", file_60, (int64_t)sizeof(file_60) - 1},
    {"lexicons/cues/loyalty.lex", file_61, (int64_t)sizeof(file_61) - 1},
    {"lexicons/cues/questioning.checking-neg.lex", file_62, (int64_t)sizeof(file_62) - 1},
    {"lexicons/cues/questioning.checking.lex", file_63, (int64_t)sizeof(file_63) - 1},
    {"lexicons/cues/questioning.needs-neg.lex", file_64, (int64_t)sizeof(file_64) - 1},
    {"lexicons/cues/questioning.needs.lex", file_65, (int64_t)sizeof(file_65) - 1},
    {"lexicons/cues/resolution-neg.lex", file_66, (int64_t)sizeof(file_66) - 1},
    {"lexicons/cues/resolution.lex", file_67, (int64_t)sizeof(file_67) - 1},
    {"lexicons/cues/waiting-neg.lex", file_68, (int64_t)sizeof(file_68) - 1},
    {"lexicons/cues/waiting.lex", file_69, (int64_t)sizeof(file_69) - 1},
    {"lexicons/exercises/checklist.tsv", file_70, (int64_t)sizeof(file_70) - 1},
    {"lexicons/exercises/en.tsv", file_71, (int64_t)sizeof(file_71) - 1},
    {"lexicons/exercises/nb.tsv", file_72, (int64_t)sizeof(file_72) - 1},
    {"lexicons/exercises/nn.tsv", file_73, (int64_t)sizeof(file_73) - 1},
    {"lexicons/ingest/answers.tsv", file_74, (int64_t)sizeof(file_74) - 1},
    {"lexicons/ingest/columns.tsv", file_75, (int64_t)sizeof(file_75) - 1},
    {"lexicons/ingest/degrees.tsv", file_76, (int64_t)sizeof(file_76) - 1},
    {"lexicons/names/ambiguous.txt", file_77, (int64_t)sizeof(file_77) - 1},
    {"lexicons/names/first-names.txt", file_78, (int64_t)sizeof(file_78) - 1},
    {"lexicons/names/places.txt", file_79, (int64_t)sizeof(file_79) - 1},
    {"lexicons/names/surnames.txt", file_80, (int64_t)sizeof(file_80) - 1},
    {"lexicons/redaction/contexts.tsv", file_81, (int64_t)sizeof(file_81) - 1},
    {"lexicons/redaction/ordinary.tsv", file_82, (int64_t)sizeof(file_82) - 1},
    {"lexicons/scope/about.lex", file_83, (int64_t)sizeof(file_83) - 1},
    {"lexicons/scope/anaphora.lex", file_84, (int64_t)sizeof(file_84) - 1},
    {"lexicons/scope/general.lex", file_85, (int64_t)sizeof(file_85) - 1},
    {"lexicons/scope/irony.lex", file_86, (int64_t)sizeof(file_86) - 1},
    {"lexicons/scope/negation.lex", file_87, (int64_t)sizeof(file_87) - 1},
    {"lexicons/scope/other.lex", file_88, (int64_t)sizeof(file_88) - 1},
    {"lexicons/scope/pseudo.lex", file_89, (int64_t)sizeof(file_89) - 1},
    {"lexicons/scope/situation.lex", file_90, (int64_t)sizeof(file_90) - 1},
    {"lexicons/scope/targets.txt", file_91, (int64_t)sizeof(file_91) - 1},
    {"lexicons/scope/wish.lex", file_92, (int64_t)sizeof(file_92) - 1},
    {"lexicons/sets/clarity.lex", file_93, (int64_t)sizeof(file_93) - 1},
    {"lexicons/sets/contact.lex", file_94, (int64_t)sizeof(file_94) - 1},
    {"lexicons/sets/context.lex", file_95, (int64_t)sizeof(file_95) - 1},
    {"lexicons/sets/empathy-a.lex", file_96, (int64_t)sizeof(file_96) - 1},
    {"lexicons/sets/empathy-agent.lex", file_97, (int64_t)sizeof(file_97) - 1},
    {"lexicons/sets/empathy-b.lex", file_98, (int64_t)sizeof(file_98) - 1},
    {"lexicons/sets/empathy-words.lex", file_99, (int64_t)sizeof(file_99) - 1},
    {"lexicons/sets/fillers.lex", file_100, (int64_t)sizeof(file_100) - 1},
    {"lexicons/sets/grammar.lex", file_101, (int64_t)sizeof(file_101) - 1},
    {"lexicons/sets/questioning.lex", file_102, (int64_t)sizeof(file_102) - 1},
    {"lexicons/sets/warmth.lex", file_103, (int64_t)sizeof(file_103) - 1},
    {"lexicons/spelling/chat.tsv", file_104, (int64_t)sizeof(file_104) - 1},
    {"lexicons/spelling/dialect.tsv", file_105, (int64_t)sizeof(file_105) - 1},
    {"lexicons/spelling/endings.tsv", file_106, (int64_t)sizeof(file_106) - 1},
    {"lexicons/text/abbreviations.tsv", file_107, (int64_t)sizeof(file_107) - 1},
    {"lexicons/text/clauses.tsv", file_108, (int64_t)sizeof(file_108) - 1},
    {"lexicons/text/contexts.tsv", file_109, (int64_t)sizeof(file_109) - 1},
    {"lexicons/text/endings.tsv", file_110, (int64_t)sizeof(file_110) - 1},
    {"lexicons/text/languages.tsv", file_111, (int64_t)sizeof(file_111) - 1},
    {"lexicons/text/numerals.tsv", file_112, (int64_t)sizeof(file_112) - 1},
    {"lexicons/text/openers.tsv", file_113, (int64_t)sizeof(file_113) - 1},
    {"lexicons/text/paradigms.tsv", file_114, (int64_t)sizeof(file_114) - 1},
    {"lexicons/text/speech.tsv", file_115, (int64_t)sizeof(file_115) - 1},
    {"lexicons/text/suffixes.tsv", file_116, (int64_t)sizeof(file_116) - 1},
    {"lexicons/text/words.brk", file_117, (int64_t)sizeof(file_117) - 1},
    {"lexicons/text/words.rules", file_118, (int64_t)sizeof(file_118) - 1},
    {"lexicons/vocabulary/adjectives.tsv", file_119, (int64_t)sizeof(file_119) - 1},
    {"lexicons/vocabulary/adjectives_more.tsv", file_120, (int64_t)sizeof(file_120) - 1},
    {"lexicons/vocabulary/nouns-domain.tsv", file_121, (int64_t)sizeof(file_121) - 1},
    {"lexicons/vocabulary/nouns-general.tsv", file_122, (int64_t)sizeof(file_122) - 1},
    {"lexicons/vocabulary/nouns_more.tsv", file_123, (int64_t)sizeof(file_123) - 1},
    {"lexicons/vocabulary/verbs.tsv", file_124, (int64_t)sizeof(file_124) - 1},
    {"lexicons/vocabulary/verbs_more.tsv", file_125, (int64_t)sizeof(file_125) - 1},
    {"lexicons/vocabulary/words-closed.tsv", file_126, (int64_t)sizeof(file_126) - 1},
    {"scorecards/ksindeks.yaml", file_127, (int64_t)sizeof(file_127) - 1},
    {"scorecards/kundeserviceprisen-2021.yaml", file_128, (int64_t)sizeof(file_128) - 1},
    {0, 0, 0},
};
