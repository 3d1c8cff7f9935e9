/*
 * The fields of Report\ObjectDAO and of Order\ObjectChangeDAO: kept in the engine's slots while nobody can tell.
 *
 * An object is `compact` from the start. Where PHP code looks at its private state (dumps, serializes, compares,
 * clones it, reads it by reflection), and where the slots can't say what happened (a name that is no string, two
 * states for one name), it becomes plain for good: its fields are then what its private properties hold.
 */
#ifndef SYNCENGINE_MAUTIC_FIELDS_H
#define SYNCENGINE_MAUTIC_FIELDS_H

#include "mautic/mautic_value.h"
#include "report/fields.h"

typedef struct {
	syncengine_fields fields;
	bool plain;
	zend_object std;
} mautic_holder;

static inline mautic_holder *mautic_holder_from_obj(zend_object *object)
{
	return (mautic_holder *)((char *)object - offsetof(mautic_holder, std));
}

/* Moves the fields from the slots to the private properties of a class. */
typedef void (*mautic_expand_func)(mautic_holder *holder);

/* The handlers of such a class, and what makes its objects plain; the handlers are the first member. */
typedef struct {
	zend_object_handlers handlers;
	mautic_expand_func expand;
} mautic_holder_class;

void mautic_holder_class_init(mautic_holder_class *cls, mautic_expand_func expand);
zend_object *mautic_holder_create(
	zend_class_entry *ce, const mautic_holder_class *cls, const syncengine_field_ops *ops);

/* Makes an object plain. */
void mautic_holder_expand(zend_object *object);

/* All fields as PHP objects in a new array, by PHP's rules for keys. */
HashTable *mautic_holder_fields(mautic_holder *holder);

/* Whether nobody but the one reference to `object` can see it, and it is of the very class. */
static inline bool mautic_unseen(const zend_object *object, const zend_class_entry *ce)
{
	return GC_REFCOUNT(object) == 1 && object->ce == ce && !object->properties &&
		!(GC_FLAGS(object) & IS_OBJ_WEAKLY_REFERENCED);
}

/* Whether two values are known to be the same one, so that one slot holds both. */
static inline bool mautic_same_value(const zval *a, const zval *b)
{
	if (Z_TYPE_INFO_P(a) != Z_TYPE_INFO_P(b)) {
		return false;
	}
	return Z_TYPE_P(a) <= IS_TRUE || (Z_TYPE_P(a) != IS_DOUBLE && Z_LVAL_P(a) == Z_LVAL_P(b));
}

/*
 * For the ops: moves what a NormalizedValueDAO that nobody else sees has into the slot, and back. The first leaves
 * the object, which it does not release, as it is before its constructor; the second gives the caller a new one.
 */
static inline bool mautic_value_absorbable(zend_object *value)
{
	return mautic_unseen(value, mautic_ce.NormalizedValue) &&
		Z_TYPE_P(OBJ_PROP_NUM(value, MAUTIC_VALUE_TYPE)) == IS_STRING &&
		Z_TYPE_P(OBJ_PROP_NUM(value, MAUTIC_VALUE_ORIGINAL)) != IS_REFERENCE &&
		Z_TYPE_P(OBJ_PROP_NUM(value, MAUTIC_VALUE_NORMALIZED)) != IS_REFERENCE;
}

static inline void mautic_value_move_in(
	zend_object *value, syncengine_field *slot, syncengine_field_state state)
{
	zval *normalized = OBJ_PROP_NUM(value, MAUTIC_VALUE_NORMALIZED);
	zval *original = OBJ_PROP_NUM(value, MAUTIC_VALUE_ORIGINAL), none = {0};
	zval *type = OBJ_PROP_NUM(value, MAUTIC_VALUE_TYPE);

	if (EXPECTED(mautic_same_value(normalized, original))) {
		/* It stays in the other. */
		if (Z_REFCOUNTED_P(original)) {
			Z_DELREF_P(original);
		}
		syncengine_field_set(slot, normalized, &none, Z_STR_P(type), state);
	} else {
		syncengine_field_set(slot, normalized, original, Z_STR_P(type), state);
	}
	ZVAL_NULL(normalized);
	ZVAL_NULL(original);
	ZVAL_NULL(type);
}

zend_object *mautic_value_move_out(syncengine_field *slot);

/* The state of that name; false where it is none of the three, which differ in their lengths. */
static inline bool mautic_state_parse(const zval *name, syncengine_field_state *state)
{
	if (UNEXPECTED(Z_TYPE_P(name) != IS_STRING)) {
		return false;
	}
	switch (Z_STRLEN_P(name)) {
		case sizeof("changed") - 1:
			*state = SYNCENGINE_FIELD_CHANGED;
			return memcmp(Z_STRVAL_P(name), "changed", sizeof("changed") - 1) == 0;
		case sizeof("required") - 1:
			*state = SYNCENGINE_FIELD_REQUIRED;
			return memcmp(Z_STRVAL_P(name), "required", sizeof("required") - 1) == 0;
		case sizeof("unchanged") - 1:
			*state = SYNCENGINE_FIELD_UNCHANGED;
			return memcmp(Z_STRVAL_P(name), "unchanged", sizeof("unchanged") - 1) == 0;
		default:
			return false;
	}
}

#endif
