#include "CLyttArchive.h"

#include <stdlib.h>
#include <zip.h>

struct lytt_zip {
  zip_t *archive;
};

struct lytt_zip_entry {
  zip_file_t *file;
};

lytt_zip *lytt_zip_open(const uint8_t *bytes, int64_t count) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes, (zip_uint64_t)count, 0, &error);
  if (!source) return NULL;
  zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  lytt_zip *zip = archive ? malloc(sizeof *zip) : NULL;
  if (!zip) {
    if (archive) zip_discard(archive);
    else zip_source_free(source);
    return NULL;
  }
  zip->archive = archive;
  return zip;
}

void lytt_zip_close(lytt_zip *zip) {
  zip_discard(zip->archive);
  free(zip);
}

int32_t lytt_zip_has(lytt_zip *zip, const char *name) {
  return zip_name_locate(zip->archive, name, ZIP_FL_NOCASE) >= 0;
}

lytt_zip_entry *lytt_zip_entry_open(lytt_zip *zip, const char *name) {
  zip_int64_t index = zip_name_locate(zip->archive, name, ZIP_FL_NOCASE);
  zip_file_t *file = index < 0 ? NULL : zip_fopen_index(zip->archive, (zip_uint64_t)index, 0);
  if (!file) return NULL;
  lytt_zip_entry *entry = malloc(sizeof *entry);
  if (!entry) {
    zip_fclose(file);
    return NULL;
  }
  entry->file = file;
  return entry;
}

void lytt_zip_entry_close(lytt_zip_entry *entry) {
  zip_fclose(entry->file);
  free(entry);
}

int64_t lytt_zip_entry_read(lytt_zip_entry *entry, uint8_t *bytes, int64_t count) {
  return zip_fread(entry->file, bytes, (zip_uint64_t)count);
}
