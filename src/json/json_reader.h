/*
 * JSON in, by json-c: a whole text becomes a tree, a tree's values become PHP values.
 *
 * Nothing throws here: problems come back in a syncengine_json_error that the caller words for its user. Of
 * names that occur twice in an object the last one counts (json-c's rule, and PHP's).
 */
#ifndef SYNCENGINE_JSON_READER_H
#define SYNCENGINE_JSON_READER_H

#include "php_syncengine.h"

#include <json-c/json.h>

#include "core/se_json.h"

#define SYNCENGINE_JSON_DEPTH 64

typedef struct {
	const char *what; /* static text, or NULL where there is no error */
	size_t offset;    /* bytes from the start of the text */
} syncengine_json_error;

typedef struct {
	struct json_object *root; /* NULL is JSON's null where what is NULL */
	bool below_int64;         /* INT64_MIN may stand for something below it */
} syncengine_json_document;

/*
 * Reads exactly one JSON value. `text` is followed by a NUL byte that `length` doesn't count. On success the
 * caller owns the document and gives it back by syncengine_json_free; on failure there is nothing to free.
 */
bool syncengine_json_parse(const char *text, size_t length, int depth, syncengine_json_document *document,
	syncengine_json_error *error);
void syncengine_json_free(syncengine_json_document *document);

/*
 * The value at a path of names and list positions parted by dots ("data.items", "results.0"); "" is the root.
 * A name that has dots itself is found when it is the whole rest of the path. True where the path exists,
 * with *found borrowed from the tree (NULL for null).
 */
bool syncengine_json_path(struct json_object *root, const char *path, struct json_object **found);

/* The string at such a path; NULL where there is none, or a value of another kind. The caller releases it. */
zend_string *syncengine_json_string(struct json_object *root, const char *path);

/*
 * Makes *into from `json`: strings copied, objects and lists as arrays. Returns NULL, or the reason why the
 * value can't be held, the end of a sentence (static text; *into is then null): integers beyond 64 bits and
 * numbers beyond a double.
 */
const char *syncengine_json_to_zval(
	const syncengine_json_document *document, struct json_object *json, zval *into);

/* NULL where the integer `json` is what the text said, otherwise the reason why it is not. */
const char *syncengine_json_int(
	const syncengine_json_document *document, struct json_object *json, zend_long *value);

/* What kind of value it is, for messages: "is a list", "is null". */
const char *syncengine_json_kind(struct json_object *json);

#endif
