#ifndef SYNCENGINE_NORMALIZED_VALUE_H
#define SYNCENGINE_NORMALIZED_VALUE_H

#include "family.h"

/* 80 bytes with its zend_object: one of the allocator's sizes, and there is one for each field PHP code
 * makes. */
typedef struct {
	zend_string *type; /* owned; NULL before the constructor ran */
	zval original;     /* owned */
	zval normalized;   /* owned; IS_UNDEF: the original stands for it */
	zend_object std;
} syncengine_normalized_value;

static inline syncengine_normalized_value *syncengine_normalized_value_from_obj(zend_object *object)
{
	return (syncengine_normalized_value *)((char *)object - offsetof(syncengine_normalized_value, std));
}

/* Borrowed. */
static inline zval *syncengine_normalized_value_normalized(syncengine_normalized_value *value)
{
	return Z_ISUNDEF(value->normalized) ? &value->original : &value->normalized;
}

/* A new object of the family. Takes `type`, `original` and `normalized` (may be IS_UNDEF). */
zend_object *syncengine_normalized_value_create(
	const syncengine_family *family, zend_string *type, zval *original, zval *normalized);

/* Whether nobody but the one reference to `object` can see it, and it is of the very class (no subclass). */
static inline bool syncengine_object_unseen(const zend_object *object, const syncengine_class *cls)
{
	return GC_REFCOUNT(object) == 1 && object->ce == cls->ce && !object->properties &&
		!(GC_FLAGS(object) & IS_OBJ_WEAKLY_REFERENCED);
}

/*
 * A value as it is read, also where a subclass written in PHP overrides the getters: `owned` is 3
 * zvals, set to what they returned or IS_UNDEF, for the caller to release. False with an exception.
 */
bool syncengine_normalized_value_read(
	zend_object *object, zval **normalized, zval **original, zend_string **type, zval *owned);

void syncengine_normalized_value_register(syncengine_family *family);

#endif
