// Unpacking: gzip streams, and zip archives with XML parts (workbooks). Neither libzip's, libxml2's nor zlib's headers
// are visible here.
#pragma once
#include <stdint.h>

typedef struct lytt_gunzip lytt_gunzip;

lytt_gunzip *_Nullable lytt_gunzip_open(void);
void lytt_gunzip_close(lytt_gunzip *_Nonnull stream);
// Unpacks as much as fits. *taken is what was read of the input, the result what was written; -1 where the data are no
// gzip or are damaged. *ended says whether a member has just ended; the next call begins another.
int64_t lytt_gunzip_feed(lytt_gunzip *_Nonnull stream, const uint8_t *_Nonnull input, int64_t input_count,
                         int64_t *_Nonnull taken, uint8_t *_Nonnull output, int64_t output_count,
                         int32_t *_Nonnull ended);

// A zip archive in memory; the bytes must outlive it.
typedef struct lytt_zip lytt_zip;
// One entry of it, read as a stream.
typedef struct lytt_zip_entry lytt_zip_entry;

lytt_zip *_Nullable lytt_zip_open(const uint8_t *_Nonnull bytes, int64_t count);
void lytt_zip_close(lytt_zip *_Nonnull zip);
// Whether there is an entry of that name; letter case does not matter.
int32_t lytt_zip_has(lytt_zip *_Nonnull zip, const char *_Nonnull name);
// NULL where there is no such entry, or where it is encrypted or damaged.
lytt_zip_entry *_Nullable lytt_zip_entry_open(lytt_zip *_Nonnull zip, const char *_Nonnull name);
void lytt_zip_entry_close(lytt_zip_entry *_Nonnull entry);
// Bytes read; 0 at the end, -1 where the entry is damaged.
int64_t lytt_zip_entry_read(lytt_zip_entry *_Nonnull entry, uint8_t *_Nonnull bytes, int64_t count);

// An XML parser that is fed piece by piece. Document types, and so entities of one's own, are refused; nothing is
// fetched.
typedef struct lytt_xml lytt_xml;

typedef struct lytt_xml_attribute {
  const char *_Nonnull name;
  const char *_Nonnull value;  // not terminated by zero
  int64_t count;
} lytt_xml_attribute;

// Names are local: without prefix.
typedef struct lytt_xml_handlers {
  void (*_Nonnull start)(void *_Nonnull context, const char *_Nonnull name,
                         const lytt_xml_attribute *_Nonnull attributes, int64_t count);
  void (*_Nonnull end)(void *_Nonnull context, const char *_Nonnull name);
  void (*_Nonnull text)(void *_Nonnull context, const char *_Nonnull text, int64_t count);
} lytt_xml_handlers;

lytt_xml *_Nullable lytt_xml_open(void *_Nonnull context, lytt_xml_handlers handlers);
void lytt_xml_close(lytt_xml *_Nonnull xml);
// 0: well-formed so far; 1: broken; 2: a document type is declared.
int32_t lytt_xml_feed(lytt_xml *_Nonnull xml, const uint8_t *_Nonnull bytes, int64_t count, int32_t is_last);
