#ifndef SYNCENGINE_REFERENCE_VALUE_H
#define SYNCENGINE_REFERENCE_VALUE_H

#include "members.h"

/* Both parts are optional: an object whose constructor did not run points at nothing, as a new one does. */
typedef struct {
	zval value;        /* owned: int or string; IS_UNDEF: null */
	zend_string *type; /* owned; NULL: null */
	bool constructed;
	zend_object std;
} syncengine_reference_value;

static inline syncengine_reference_value *syncengine_reference_value_from_obj(zend_object *object)
{
	return (syncengine_reference_value *)((char *)object - offsetof(syncengine_reference_value, std));
}

/* Whether an object is one of this class, of any family, or of a subclass. */
bool syncengine_is_reference_value(const zend_object *object);

/* The ID that one points at, through getValue() where a class written in PHP may override it: int, string or null,
   the caller releases it. False with an exception. */
bool syncengine_reference_value_id(zend_object *object, zval *id);

/* A new object of the family. Borrows `value` (int, string or null) and `type` (may be NULL). */
zend_object *syncengine_reference_value_create(
	const syncengine_family *family, zval *value, zend_string *type);

/* Sets the ID and the kind of the object pointed at. Borrows both, as above. */
void syncengine_reference_value_set(zend_object *object, zval *value, zend_string *type);

void syncengine_reference_value_register(syncengine_family *family);

#endif
