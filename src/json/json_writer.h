/*
 * JSON out, by json-c: PHP values become a tree, a tree becomes the text of a request.
 *
 * Nothing throws here; see json_reader.h.
 */
#ifndef SYNCENGINE_JSON_WRITER_H
#define SYNCENGINE_JSON_WRITER_H

#include "php_syncengine.h"

#include <json-c/json.h>

/*
 * Makes *into (the caller owns it; NULL is JSON's null) from `value`: null, booleans, integers, floats in the
 * shortest form that reads back as the same float, strings, and arrays of these (a list where its keys are
 * 0..n-1, otherwise an object). Returns NULL, or the reason why it can't be done (static text; nothing to
 * free then): invalid UTF-8, INF and NAN, objects, resources, too many levels.
 */
const char *syncengine_json_from_zval(const zval *value, struct json_object **into);

/* As above for a string of bytes. */
const char *syncengine_json_from_string(const char *bytes, size_t length, struct json_object **into);

/* Adds a member; takes `value`. The name is copied. */
void syncengine_json_add(struct json_object *object, const char *name, struct json_object *value);

/* The text of a tree, borrowed from it until it is changed or freed. */
const char *syncengine_json_text(struct json_object *json, size_t *length);

#endif
