#include "oro/reverse_id.h"

#include "json/json_reader.h"
#include "json/json_writer.h"
#include "lists.h"

/* One column's value as text; NULL where it is none. The caller frees it. */
static zend_string *id_part(zval *value)
{
	if (!value) {
		return NULL;
	}
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING) {
		return zend_string_copy(Z_STR_P(value));
	}
	return Z_TYPE_P(value) == IS_LONG ? zend_long_to_str(Z_LVAL_P(value)) : NULL;
}

static zend_string *id_join(HashTable *columns, HashTable *given, const char **problem)
{
	bool list = zend_hash_num_elements(given) == zend_hash_num_elements(columns) && zend_array_is_list(given);
	struct json_object *json = json_object_new_array(), *member;
	zend_string *text = NULL, *part;
	zend_ulong position = 0;
	size_t length;
	const char *bytes;
	zval *name;

	ZEND_HASH_FOREACH_VAL(columns, name) {
		part = id_part(list ? zend_hash_index_find(given, position++) : zend_hash_find(given, Z_STR_P(name)));
		if (!part) {
			*problem = "has no int or string for each column of the key";
			json_object_put(json);
			return NULL;
		}
		*problem = syncengine_json_from_string(ZSTR_VAL(part), ZSTR_LEN(part), &member);
		zend_string_release(part);
		if (*problem) {
			*problem = "has bytes that are not valid UTF-8";
			json_object_put(json);
			return NULL;
		}
		json_object_array_add(json, member);
	}
	ZEND_HASH_FOREACH_END();
	bytes = syncengine_json_text(json, &length);
	text = zend_string_init(bytes, length, false);
	json_object_put(json);
	return text;
}

zend_string *syncengine_reverse_id(HashTable *columns, zval *given, const char **problem)
{
	bool single = zend_hash_num_elements(columns) == 1;
	zend_string *part;
	zval *value = given;

	ZVAL_DEREF(given);
	if (Z_TYPE_P(given) == IS_ARRAY && !single) {
		return id_join(columns, Z_ARRVAL_P(given), problem);
	}
	if (Z_TYPE_P(given) == IS_ARRAY) {
		value = zend_hash_find(Z_ARRVAL_P(given), Z_STR_P(zend_hash_index_find(columns, 0)));
		if (!value && zend_hash_num_elements(Z_ARRVAL_P(given)) == 1) {
			value = zend_hash_index_find(Z_ARRVAL_P(given), 0);
		}
	} else if (!single) {
		value = NULL;
	}
	part = id_part(value);
	if (!part) {
		*problem = single ? "has no int or string" : "has no int or string for each column of the key";
	}
	return part;
}

/* The parts of a composite one; false where they are not as many. */
static bool id_parts(HashTable *columns, zend_string *id, zval *parts)
{
	syncengine_json_document document;
	syncengine_json_error error;
	bool ok;

	if (!syncengine_json_parse(ZSTR_VAL(id), ZSTR_LEN(id), SYNCENGINE_JSON_DEPTH, &document, &error)) {
		return false;
	}
	ok = !syncengine_json_to_zval(&document, document.root, parts) && Z_TYPE_P(parts) == IS_ARRAY &&
		zend_hash_num_elements(Z_ARRVAL_P(parts)) == zend_hash_num_elements(columns);
	if (!ok) {
		zval_ptr_dtor(parts);
	}
	syncengine_json_free(&document);
	return ok;
}

bool syncengine_reverse_id_wanted(HashTable *columns, zend_string *id, zval *into)
{
	if (zend_hash_num_elements(columns) == 1) {
		ZVAL_STR_COPY(into, id);
		return true;
	}
	return id_parts(columns, id, into);
}

bool syncengine_reverse_id_columns(HashTable *columns, zend_string *id, zval *into)
{
	zend_ulong position = 0;
	zval parts, *name, *part;

	if (!syncengine_reverse_id_wanted(columns, id, &parts)) {
		return false;
	}
	array_init_size(into, zend_hash_num_elements(columns));
	ZEND_HASH_FOREACH_VAL(columns, name) {
		part = Z_TYPE(parts) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL(parts), position++) : &parts;
		if (part) {
			Z_TRY_ADDREF_P(part);
			zend_hash_update(Z_ARRVAL_P(into), Z_STR_P(name), part);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&parts);
	return true;
}

bool syncengine_reverse_id_names(HashTable *given, uint32_t arg, zval *columns)
{
	HashTable seen;
	zval *name;
	bool ok = zend_hash_num_elements(given) > 0;

	if (!syncengine_list_of_strings(given, arg, columns)) {
		return false;
	}
	zend_hash_init(&seen, 4, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(columns), name) {
		ok = ok && Z_STRLEN_P(name) > 0 && zend_hash_add_empty_element(&seen, Z_STR_P(name));
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
	if (!ok) {
		zend_argument_value_error(arg, "must be a list of different column names");
		zval_ptr_dtor(columns);
		ZVAL_UNDEF(columns);
	}
	return ok;
}
