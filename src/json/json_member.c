#include "json/json_member.h"

static se_json_type type_of(struct json_object *json)
{
	switch (json_object_get_type(json)) {
		case json_type_null:
			return SE_JSON_NULL;
		case json_type_boolean:
			return SE_JSON_BOOLEAN;
		case json_type_int:
			return SE_JSON_INT;
		case json_type_double:
			return SE_JSON_FLOAT;
		case json_type_string:
			return SE_JSON_STRING;
		default:
			return SE_JSON_NESTED;
	}
}

syncengine_json_member syncengine_json_member_of(struct json_object *json)
{
	syncengine_json_member member = {.plain.type = type_of(json), .tree = json};

	if (member.plain.type == SE_JSON_STRING) {
		member.plain.text =
			se_slice_of(json_object_get_string(json), (size_t)json_object_get_string_len(json));
	}
	return member;
}

double syncengine_json_member_float(const syncengine_json_member *member)
{
	/* What follows the number ends it: the text is followed by a NUL byte. */
	return member->tree ? json_object_get_double(member->tree) : zend_strtod(member->plain.text.at, NULL);
}

const char *syncengine_json_member_int(
	const syncengine_json_document *document, const syncengine_json_member *member, zend_long *number)
{
	if (member->tree) {
		return syncengine_json_int(document, member->tree, number);
	}
#if SIZEOF_ZEND_LONG < 8
	if (member->plain.number > ZEND_LONG_MAX || member->plain.number < ZEND_LONG_MIN) {
		return "is an integer beyond 64 bits; let the server send it as a string";
	}
#endif
	*number = (zend_long)member->plain.number;
	return NULL;
}

static zend_string *unescaped(const se_json_member *plain)
{
	zend_string *text;
	size_t length;

	if (!plain->escaped) {
		return zend_string_init_fast(plain->text.at, plain->text.length);
	}
	text = zend_string_alloc(plain->text.length, false);
	length = se_json_unescape(plain->text, ZSTR_VAL(text));
	ZSTR_VAL(text)[length] = '\0';
	ZSTR_LEN(text) = length;
	return text;
}

const char *syncengine_json_member_to_zval(
	const syncengine_json_document *document, const syncengine_json_member *member, zval *into)
{
	const char *problem;
	zend_long number;
	double fraction;

	ZVAL_NULL(into);
	if (member->plain.type == SE_JSON_STRING) {
		ZVAL_STR(into, unescaped(&member->plain));
		return NULL;
	}
	if (member->tree) {
		return syncengine_json_to_zval(document, member->tree, into);
	}
	switch (member->plain.type) {
		case SE_JSON_BOOLEAN:
			ZVAL_BOOL(into, member->plain.number != 0);
			return NULL;
		case SE_JSON_INT:
			problem = syncengine_json_member_int(document, member, &number);
			if (!problem) {
				ZVAL_LONG(into, number);
			}
			return problem;
		case SE_JSON_FLOAT:
			fraction = syncengine_json_member_float(member);
			if (!zend_finite(fraction)) {
				return "is a number beyond the range of a float";
			}
			ZVAL_DOUBLE(into, fraction);
			return NULL;
		default:
			return NULL;
	}
}

zend_string *syncengine_json_member_str(const syncengine_json_member *member)
{
	const char *text;

	if (member->plain.type == SE_JSON_STRING) {
		return unescaped(&member->plain);
	}
	if (member->tree) {
		text = json_object_get_string(member->tree);
		return zend_string_init(text, strlen(text), false);
	}
	if (member->plain.type == SE_JSON_NULL) {
		return ZSTR_EMPTY_ALLOC();
	}
	return zend_string_init_fast(member->plain.text.at, member->plain.text.length);
}

zend_string *syncengine_json_member_json(const syncengine_json_member *member)
{
	zend_string *text = syncengine_json_member_str(member);
	struct json_object *string;
	const char *quoted;

	if (member->plain.type != SE_JSON_STRING && !member->tree) {
		return text;
	}
	string = member->tree ? json_object_get(member->tree)
						  : json_object_new_string_len(ZSTR_VAL(text), (int)ZSTR_LEN(text));
	quoted = json_object_to_json_string_ext(string, JSON_C_TO_STRING_PLAIN);
	zend_string_release(text);
	text = zend_string_init(quoted, strlen(quoted), false);
	json_object_put(string);
	return text;
}

const char *syncengine_json_member_kind(const syncengine_json_member *member)
{
	if (member->tree) {
		return syncengine_json_kind(member->tree);
	}
	switch (member->plain.type) {
		case SE_JSON_NULL:
			return "is null";
		case SE_JSON_BOOLEAN:
			return "is a boolean";
		case SE_JSON_INT:
		case SE_JSON_FLOAT:
			return "is a number";
		case SE_JSON_STRING:
			return "is a string";
		default:
			return "is an object";
	}
}
