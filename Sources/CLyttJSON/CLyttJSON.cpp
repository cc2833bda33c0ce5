#include "CLyttJSON.h"

#include <charconv>
#include <new>
#include <simdjson.h>
#include <string>

using namespace simdjson;

struct lytt_json {
  dom::parser parser;
  std::string name;
};

namespace {

constexpr int deepest = 16;

struct Walk {
  std::string &name;
  void *context;
  lytt_json_member member;

  void call(int32_t kind, std::string_view text) {
    member(context, name.data(), (int64_t)name.size(), kind, text.data() ? text.data() : "", (int64_t)text.size());
  }

  // Goes into a nested value under `part` of the name.
  bool inside(std::string_view part, dom::element value, int depth) {
    size_t length = name.size();
    if (length > 0) name += '.';
    name += part;
    bool fits = visit(value, depth);
    name.resize(length);
    return fits;
  }

  bool visit(dom::element value, int depth) {
    char digits[40];
    switch (value.type()) {
    case dom::element_type::OBJECT: {
      if (depth == deepest) return false;
      // Held by name: value_unsafe() refers into a result that a range-for would not keep alive.
      dom::object object = value.get_object().value_unsafe();
      for (auto [key, element] : object)
        if (!inside(key, element, depth + 1)) return false;
      return true;
    }
    case dom::element_type::ARRAY: {
      if (depth == deepest) return false;
      int place = 0;
      dom::array array = value.get_array().value_unsafe();
      for (dom::element element : array)
        if (!inside(std::to_string(place++), element, depth + 1)) return false;
      return true;
    }
    case dom::element_type::STRING: call(LYTT_JSON_STRING, value.get_string().value_unsafe()); return true;
    case dom::element_type::BOOL: call(LYTT_JSON_BOOL, value.get_bool().value_unsafe() ? "true" : "false"); return true;
    case dom::element_type::INT64: call(LYTT_JSON_NUMBER, std::to_string(value.get_int64().value_unsafe())); return true;
    case dom::element_type::UINT64: call(LYTT_JSON_NUMBER, std::to_string(value.get_uint64().value_unsafe())); return true;
    case dom::element_type::DOUBLE: {
      auto end = std::to_chars(digits, digits + sizeof digits, value.get_double().value_unsafe()).ptr;
      call(LYTT_JSON_NUMBER, std::string_view(digits, (size_t)(end - digits)));
      return true;
    }
    case dom::element_type::NULL_VALUE: call(LYTT_JSON_NULL, ""); return true;
    }
    return true;
  }
};

}  // namespace

extern "C" lytt_json *lytt_json_open(void) { return new (std::nothrow) lytt_json; }

extern "C" void lytt_json_close(lytt_json *json) { delete json; }

extern "C" int32_t lytt_json_object(lytt_json *json, const uint8_t *bytes, int64_t count, void *context,
                                    lytt_json_member member) {
  dom::element document;
  if (json->parser.parse(bytes, (size_t)count, true).get(document) != SUCCESS) return 1;
  if (!document.is_object()) return 2;
  json->name.clear();
  return Walk{json->name, context, member}.visit(document, 0) ? 0 : 3;
}
