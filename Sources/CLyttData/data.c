// Made by scripts/embed: do not edit. Each file of language data, scorecards and report assets, byte for byte.
#include "CLyttData.h"

static const unsigned char file_0[] = {
#embed "../../lexicons/ingest/answers.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../lexicons/ingest/columns.tsv" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../scorecards/kundeserviceprisen-2021.yaml" suffix(, 0) if_empty(0)
};

const int32_t lytt_data_count = 3;
const lytt_data_file lytt_data_files[] = {
    {"lexicons/ingest/answers.tsv", file_0, (int64_t)sizeof(file_0) - 1},
    {"lexicons/ingest/columns.tsv", file_1, (int64_t)sizeof(file_1) - 1},
    {"scorecards/kundeserviceprisen-2021.yaml", file_2, (int64_t)sizeof(file_2) - 1},
    {0, 0, 0},
};
