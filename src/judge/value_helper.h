#ifndef SYNCENGINE_VALUE_HELPER_H
#define SYNCENGINE_VALUE_HELPER_H

#include "core/se_merge.h"
#include "report/fields.h"
#include "value/native_value.h"

/*
 * The stand-in for an empty required value of a type: 0 of an int, 1.0 of a float. False where a type has none
 * that says more than the empty value itself.
 */
bool syncengine_stand_in(syncengine_kind kind, zval *value);

typedef enum {
	SYNCENGINE_HELPER_KEEPS,     /* the value as it is */
	SYNCENGINE_HELPER_STANDS_IN, /* `stand_in` in its place */
	SYNCENGINE_HELPER_REFUSES,   /* a required value is empty */
} syncengine_helper_answer;

/* What the engine's ValueHelper says of a value that flows to one of the sides. */
syncengine_helper_answer syncengine_value_helper_says(const zend_string *type, const zval *value,
	syncengine_field_state state, se_direction direction, bool to_internal, zval *stand_in);

void syncengine_value_helper_register(syncengine_family *family);

#endif
