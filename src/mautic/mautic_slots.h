/*
 * Properties, arguments and calls of the stand-in's classes.
 *
 * A slot is a private property by its number, in the order of its class's stub.
 */
#ifndef SYNCENGINE_MAUTIC_SLOTS_H
#define SYNCENGINE_MAUTIC_SLOTS_H

#include "mautic/mautic.h"
#include "members.h"

#include "ext/date/php_date.h"

/* Borrowed; IS_UNDEF where a typed property was never set. */
static inline zval *mautic_slot(zend_object *object, uint32_t number)
{
	zval *slot = OBJ_PROP_NUM(object, number);

	ZVAL_DEREF(slot);
	return slot;
}

/* Sets a property; takes `value`. */
static inline void mautic_slot_take(zend_object *object, uint32_t number, zval *value)
{
	zval *slot = mautic_slot(object, number), old;

	ZVAL_COPY_VALUE(&old, slot);
	ZVAL_COPY_VALUE(slot, value);
	Z_PROP_FLAG_P(slot) = 0;
	zval_ptr_dtor(&old);
}

/* The same of a value that stays the caller's. */
static inline void mautic_slot_set(zend_object *object, uint32_t number, zval *value)
{
	zval copy;

	ZVAL_COPY_DEREF(&copy, value);
	mautic_slot_take(object, number, &copy);
}

/* Whether an object has nothing in its first `count` properties, as before its constructor. */
static inline bool mautic_slots_empty(const zend_object *object, uint32_t count)
{
	uint32_t types = 0;

	for (uint32_t i = 0; i < count; i++) {
		types |= Z_TYPE_INFO(object->properties_table[i]);
	}
	return types <= IS_NULL;
}

/* Sets an empty property to a value that is no reference; adds a reference. */
static inline void mautic_slot_fill(zend_object *object, uint32_t number, const zval *value)
{
	ZVAL_COPY(OBJ_PROP_NUM(object, number), value);
	Z_PROP_FLAG_P(OBJ_PROP_NUM(object, number)) = 0;
}

/* Sets a property of an object that is being made; adds a reference. */
static inline void mautic_slot_start(zend_object *object, uint32_t number, zval *value)
{
	zval *slot = OBJ_PROP_NUM(object, number);

	if (EXPECTED(!Z_REFCOUNTED_P(slot) && !Z_ISREF_P(value))) {
		mautic_slot_fill(object, number, value);
		return;
	}
	mautic_slot_set(object, number, value);
}

/*
 * Objects that hold nothing but strings, numbers, dates and the like are in no cycle: the collector of cycles
 * need not look at them. PHP code that ties one into a cycle by a property of its own has it freed at the end
 * of the request.
 */
static inline void mautic_acyclic(zend_object *object)
{
	GC_ADD_FLAGS(object, GC_NOT_COLLECTABLE);
}

static inline void mautic_cyclic(zend_object *object)
{
	GC_DEL_FLAGS(object, GC_NOT_COLLECTABLE);
}

/* Whether a value can be part of a cycle. */
static inline bool mautic_may_cycle(const zval *value)
{
	return Z_COLLECTABLE_P(value) && !(GC_FLAGS(Z_COUNTED_P(value)) & GC_NOT_COLLECTABLE);
}

/* Whether a value is a date of PHP's own classes, which is in no cycle. */
static inline bool mautic_plain_date(const zval *date)
{
	return Z_TYPE_P(date) == IS_OBJECT &&
		(Z_OBJCE_P(date) == php_date_get_immutable_ce() || Z_OBJCE_P(date) == php_date_get_date_ce()) &&
		!Z_OBJ_P(date)->properties;
}

/* A property that is an array, ready to be changed. Borrowed. */
static inline zval *mautic_slot_array(zend_object *object, uint32_t number)
{
	zval *slot = mautic_slot(object, number);

	if (UNEXPECTED(Z_TYPE_P(slot) != IS_ARRAY)) {
		array_init(slot);
	}
	SEPARATE_ARRAY(slot);
	return slot;
}

/* Throws what PHP throws where a typed property is read that was never set. */
void mautic_slot_uninitialized(zend_object *object, uint32_t number);

/* What a getter returns: the property, checked against the method's return type as PHP does. */
void mautic_slot_return(zend_execute_data *execute_data, zval *return_value, uint32_t number);

/*
 * Checks the arguments of the running method against its signature as PHP code's are checked: too many are
 * none of its business. False with an exception.
 */
bool mautic_check_arguments(zend_execute_data *execute_data);

/* Argument `number` (from 0) of the running method, NULL where it was not given. */
static inline zval *mautic_argument(zend_execute_data *execute_data, uint32_t number)
{
	zval *argument;

	if (number >= ZEND_NUM_ARGS()) {
		return NULL;
	}
	argument = ZEND_CALL_ARG(execute_data, number + 1);
	ZVAL_DEREF(argument);
	return argument;
}

/* The same that is null where it was not given. Borrowed. */
static inline zval *mautic_argument_or_null(zend_execute_data *execute_data, uint32_t number)
{
	zval *argument = mautic_argument(execute_data, number);

	return argument ? argument : &EG(uninitialized_zval);
}

/* Calls a method (lower case) of whatever `object` is; false with an exception. `result` is the caller's. */
bool mautic_call(zval *object, const char *method, zval *result, uint32_t argc, zval *argv);

/* What a getter of an object of a class of ours returns. */
typedef struct {
	zend_class_entry **ce;
	uint32_t slot;
	uint32_t types; /* MAY_BE_* that it may return */
	const char *method;
} mautic_getter;

/* Reads through the method where a class written in PHP may override it. False with an exception. */
bool mautic_get(zend_object *object, const mautic_getter *getter, zval *value);

/*
 * Keys of arrays as PHP code has them. find gives NULL where there is none, or with an exception where the key
 * can't be one; set adds a reference to `value`, false with an exception.
 */
zval *mautic_array_find(HashTable *array, zval *key);
bool mautic_array_set(zval *array, zval *key, zval *value);
/* $array[$key], made where it is not there: an array to change. NULL with an exception. */
zval *mautic_array_at(zval *array, zval *key);
/* Appends; adds a reference to `value`. */
void mautic_array_push(zval *array, zval *value);

/* array_keys($array). */
void mautic_array_keys(HashTable *array, zval *keys);

/* A new object without its constructor. */
static inline zend_object *mautic_new(zend_class_entry *ce)
{
	zval object;

	object_init_ex(&object, ce);
	return Z_OBJ(object);
}

/* The date, or now as PHP code has it: new \DateTime(). The caller owns it. */
void mautic_date_or_now(zval *date, zval *given);

/* Where a constructor of ours is called by us: throws its TypeError and returns false where it is no string. */
bool mautic_expect_string(zval *value, zend_class_entry *ce, uint32_t argument, const char *name);

#endif
