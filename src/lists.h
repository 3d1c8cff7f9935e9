/* Lists: those that PHP code gives, checked, and those that objects hold. */
#ifndef SYNCENGINE_LISTS_H
#define SYNCENGINE_LISTS_H

#include "php_syncengine.h"

/*
 * Each makes a packed array of its own of `from`, whatever its keys are; false with a TypeError for the
 * argument `arg` of the running method where an element is of another type.
 */

/* An int becomes a string: array_keys() makes ints of names like '17'. */
bool syncengine_list_of_strings(HashTable *from, uint32_t arg, zval *list);
/* Ints and strings, kept as they are. */
bool syncengine_list_of_ids(HashTable *from, uint32_t arg, zval *list);

/* Whether all elements are objects of `ce`; else the same TypeError. */
bool syncengine_list_check_objects(HashTable *objects, zend_class_entry *ce, uint32_t arg);

/* Appends to the list of an object, which a getter may have handed out. Takes `value`. */
static inline void syncengine_list_add(zval *list, zval *value)
{
	SEPARATE_ARRAY(list);
	zend_hash_next_index_insert_new(Z_ARRVAL_P(list), value);
}

#endif
