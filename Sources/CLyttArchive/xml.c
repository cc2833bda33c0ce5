#include "CLyttArchive.h"

#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

struct lytt_xml {
  xmlParserCtxtPtr parser;
  void *context;
  lytt_xml_handlers handlers;
  lytt_xml_attribute *attributes;
  int attribute_room;
  int has_document_type;
  int depth;
};

// Spreadsheet parts nest about ten deep; what nests without end is made to fill memory.
enum { most_deep = 256 };

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                     const xmlChar **namespaces, int count, int defaulted, const xmlChar **values) {
  (void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted;
  lytt_xml *xml = user;
  if (++xml->depth > most_deep) {
    xmlStopParser(xml->parser);
    return;
  }
  if (count > xml->attribute_room) {
    lytt_xml_attribute *more = realloc(xml->attributes, (size_t)count * sizeof *more);
    if (!more) {
      xmlStopParser(xml->parser);
      return;
    }
    xml->attributes = more;
    xml->attribute_room = count;
  }
  for (int i = 0; i < count; i++) {
    // libxml2 gives name, prefix, URI, begin and end of the value.
    const xmlChar **five = values + 5 * i;
    xml->attributes[i] = (lytt_xml_attribute){(const char *)five[0], (const char *)five[3], five[4] - five[3]};
  }
  static const lytt_xml_attribute none = {"", "", 0};
  xml->handlers.start(xml->context, (const char *)name, count > 0 ? xml->attributes : &none, count);
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  lytt_xml *xml = user;
  xml->depth--;
  xml->handlers.end(xml->context, (const char *)name);
}

static void on_text(void *user, const xmlChar *text, int count) {
  lytt_xml *xml = user;
  xml->handlers.text(xml->context, (const char *)text, count);
}

static void on_document_type(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  lytt_xml *xml = user;
  xml->has_document_type = 1;
  xmlStopParser(xml->parser);
}

lytt_xml *lytt_xml_open(void *context, lytt_xml_handlers handlers) {
  lytt_xml *xml = calloc(1, sizeof *xml);
  if (!xml) return NULL;
  xml->context = context;
  xml->handlers = handlers;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.internalSubset = on_document_type;
  xml->parser = xmlCreatePushParserCtxt(&sax, xml, NULL, 0, NULL);
  if (!xml->parser) {
    free(xml);
    return NULL;
  }
  xmlCtxtUseOptions(xml->parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  return xml;
}

void lytt_xml_close(lytt_xml *xml) {
  if (xml->parser->myDoc) xmlFreeDoc(xml->parser->myDoc);
  xmlFreeParserCtxt(xml->parser);
  free(xml->attributes);
  free(xml);
}

int32_t lytt_xml_feed(lytt_xml *xml, const uint8_t *bytes, int64_t count, int32_t is_last) {
  int result = xmlParseChunk(xml->parser, (const char *)bytes, (int)count, is_last);
  if (xml->has_document_type) return 2;
  return result == XML_ERR_OK && xml->parser->wellFormed ? 0 : 1;
}
