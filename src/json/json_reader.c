#include "json/json_reader.h"

bool syncengine_json_parse(const char *text, size_t length, int depth, syncengine_json_document *document,
	syncengine_json_error *error)
{
	se_json_scan scan;
	enum json_tokener_error state;
	json_tokener *tokener;
	char *clamped = NULL;

	document->root = NULL;
	error->what = NULL;
	error->offset = 0;
	if (length >= INT_MAX) {
		error->what = "text of 2 GiB or more";
		return false;
	}
	scan = se_json_scan_text(text, length);
	if (scan.problem) {
		error->what = scan.problem;
		error->offset = scan.offset;
		return false;
	}
	document->below_int64 = scan.below_int64;

	tokener = json_tokener_new_ex(depth);
	if (!tokener) {
		error->what = "out of memory";
		return false;
	}
	if (scan.oversized) {
		clamped = estrndup(text, length);
		se_json_clamp(clamped, length);
		text = clamped;
	}
	/* With its final NUL, which ends a number that is the whole text. */
	document->root = json_tokener_parse_ex(tokener, text, (int)length + 1);
	state = json_tokener_get_error(tokener);
	error->offset = MIN(json_tokener_get_parse_end(tokener), length);
	if (state != json_tokener_success) {
		error->what =
			state == json_tokener_continue ? "unexpected end of data" : json_tokener_error_desc(state);
	} else {
		error->offset += strspn(text + error->offset, " \t\r\n");
		error->what = error->offset < length ? "something after the end of the value" : NULL;
	}
	if (error->what) {
		json_object_put(document->root);
		document->root = NULL;
	}
	json_tokener_free(tokener);
	if (clamped) {
		efree(clamped);
	}
	return !error->what;
}

void syncengine_json_free(syncengine_json_document *document)
{
	if (document->root) {
		json_object_put(document->root);
		document->root = NULL;
	}
}

static bool syncengine_json_step(
	struct json_object *from, const char *name, size_t length, struct json_object **found)
{
	char key[256];
	zend_ulong index;

	if (length >= sizeof(key)) {
		return false;
	}
	memcpy(key, name, length);
	key[length] = '\0';
	if (json_object_is_type(from, json_type_object)) {
		return json_object_object_get_ex(from, key, found);
	}
	if (!json_object_is_type(from, json_type_array) || !ZEND_HANDLE_NUMERIC_STR(key, length, index) ||
		index >= json_object_array_length(from)) {
		return false;
	}
	*found = json_object_array_get_idx(from, index);
	return true;
}

bool syncengine_json_path(struct json_object *root, const char *path, struct json_object **found)
{
	const char *dot;

	*found = root;
	while (*path) {
		if (json_object_is_type(root, json_type_object) && json_object_object_get_ex(root, path, found)) {
			return true;
		}
		dot = strchr(path, '.');
		if (!syncengine_json_step(root, path, dot ? (size_t)(dot - path) : strlen(path), found)) {
			return false;
		}
		if (!dot) {
			return true;
		}
		root = *found;
		path = dot + 1;
	}
	return true;
}

zend_string *syncengine_json_string(struct json_object *root, const char *path)
{
	struct json_object *found;

	if (!syncengine_json_path(root, path, &found) || !json_object_is_type(found, json_type_string)) {
		return NULL;
	}
	return zend_string_init(json_object_get_string(found), (size_t)json_object_get_string_len(found), false);
}

const char *syncengine_json_int(
	const syncengine_json_document *document, struct json_object *json, zend_long *value)
{
	int64_t number = json_object_get_int64(json);

	/* json-c makes what doesn't fit into 64 bits the nearest number that does. */
	if ((number == INT64_MAX && json_object_get_uint64(json) > (uint64_t)INT64_MAX) ||
		(number == INT64_MIN && document->below_int64) || number > ZEND_LONG_MAX || number < ZEND_LONG_MIN) {
		return "is an integer beyond 64 bits; let the server send it as a string";
	}
	*value = (zend_long)number;
	return NULL;
}

static const char *syncengine_json_list(
	const syncengine_json_document *document, struct json_object *json, zval *into)
{
	size_t count = json_object_array_length(json), i;
	const char *problem = NULL;
	zval item;

	array_init_size(into, (uint32_t)count);
	for (i = 0; i < count && !problem; i++) {
		problem = syncengine_json_to_zval(document, json_object_array_get_idx(json, i), &item);
		add_next_index_zval(into, &item);
	}
	return problem;
}

static const char *syncengine_json_members(
	const syncengine_json_document *document, struct json_object *json, zval *into)
{
	const char *problem = NULL;
	zval item;

	array_init_size(into, (uint32_t)json_object_object_length(json));
	json_object_object_foreach(json, name, value)
	{
		problem = syncengine_json_to_zval(document, value, &item);
		zend_symtable_str_update(Z_ARRVAL_P(into), name, strlen(name), &item);
		if (problem) {
			break;
		}
	}
	return problem;
}

const char *syncengine_json_to_zval(
	const syncengine_json_document *document, struct json_object *json, zval *into)
{
	const char *problem = NULL;
	zend_long number;

	ZVAL_NULL(into);
	switch (json_object_get_type(json)) {
		case json_type_null:
			return NULL;
		case json_type_boolean:
			ZVAL_BOOL(into, json_object_get_boolean(json));
			return NULL;
		case json_type_int:
			problem = syncengine_json_int(document, json, &number);
			if (!problem) {
				ZVAL_LONG(into, number);
			}
			return problem;
		case json_type_double:
			if (!zend_finite(json_object_get_double(json))) {
				return "is a number beyond the range of a float";
			}
			ZVAL_DOUBLE(into, json_object_get_double(json));
			return NULL;
		case json_type_string:
			ZVAL_STRINGL_FAST(into, json_object_get_string(json), (size_t)json_object_get_string_len(json));
			return NULL;
		case json_type_array:
			problem = syncengine_json_list(document, json, into);
			break;
		case json_type_object:
			problem = syncengine_json_members(document, json, into);
			break;
	}
	if (problem) {
		zval_ptr_dtor(into);
		ZVAL_NULL(into);
	}
	return problem;
}

const char *syncengine_json_kind(struct json_object *json)
{
	switch (json_object_get_type(json)) {
		case json_type_null:
			return "is null";
		case json_type_boolean:
			return "is a boolean";
		case json_type_int:
		case json_type_double:
			return "is a number";
		case json_type_string:
			return "is a string";
		case json_type_array:
			return "is a list";
		case json_type_object:
			return "is an object";
	}
	return "is unknown";
}
