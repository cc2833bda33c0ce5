// JSON objects as a flat list of members; simdjson's headers are not visible here.
#pragma once
#include <stdint.h>

typedef struct lytt_json lytt_json;

enum { LYTT_JSON_NULL = 0, LYTT_JSON_BOOL = 1, LYTT_JSON_NUMBER = 2, LYTT_JSON_STRING = 3 };

// Called for each scalar; names of nested members are joined by dots, elements of arrays are named by their place.
typedef void (*lytt_json_member)(void *_Nonnull context, const char *_Nonnull name, int64_t name_count, int32_t kind,
                                 const char *_Nonnull text, int64_t text_count);

#ifdef __cplusplus
extern "C" {
#endif
lytt_json *_Nullable lytt_json_open(void);
void lytt_json_close(lytt_json *_Nonnull json);
// 0: an object, its members called; 1: no valid JSON; 2: valid, but no object; 3: nested too deep.
int32_t lytt_json_object(lytt_json *_Nonnull json, const uint8_t *_Nonnull bytes, int64_t count,
                         void *_Nonnull context, lytt_json_member _Nonnull member);
#ifdef __cplusplus
}
#endif
