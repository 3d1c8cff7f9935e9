/*
 * A member of an item: as it stands in the text where that is plain, as json-c has read it where it is not.
 */
#ifndef SYNCENGINE_JSON_MEMBER_H
#define SYNCENGINE_JSON_MEMBER_H

#include "json/json_reader.h"

#include "core/se_json_item.h"

/* All borrowed from the list that it was read from. */
typedef struct {
	se_json_member plain;     /* where `tree` is set, only its name, its type, and a string's text */
	struct json_object *tree; /* NULL: plain says it all */
} syncengine_json_member;

static inline bool syncengine_json_member_is(const syncengine_json_member *member, se_json_type type)
{
	return member && member->plain.type == type;
}

/* A member without a name, of a value that json-c has read. */
syncengine_json_member syncengine_json_member_of(struct json_object *json);

/* As syncengine_json_to_zval() and syncengine_json_int(). */
const char *syncengine_json_member_to_zval(
	const syncengine_json_document *document, const syncengine_json_member *member, zval *into);
const char *syncengine_json_member_int(
	const syncengine_json_document *document, const syncengine_json_member *member, zend_long *number);

double syncengine_json_member_float(const syncengine_json_member *member);

/* What a string says, the digits of a number, the text of anything else, '' of null; the caller releases it. */
zend_string *syncengine_json_member_str(const syncengine_json_member *member);

/* As JSON, for messages; the caller releases it. */
zend_string *syncengine_json_member_json(const syncengine_json_member *member);

/* What kind of value it is, for messages: "is a list". */
const char *syncengine_json_member_kind(const syncengine_json_member *member);

#endif
