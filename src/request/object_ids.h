#ifndef SYNCENGINE_OBJECT_IDS_H
#define SYNCENGINE_OBJECT_IDS_H

#include "members.h"

typedef struct {
	zval ids; /* owned: an array of lists of strings by object name */
	zend_object std;
} syncengine_object_ids;

static inline syncengine_object_ids *syncengine_object_ids_from_obj(zend_object *object)
{
	return (syncengine_object_ids *)((char *)object - offsetof(syncengine_object_ids, std));
}

/* A new object of the family without any ID. */
zend_object *syncengine_object_ids_create(const syncengine_family *family);

/* Both strings are borrowed. */
void syncengine_object_ids_add(zend_object *object, zend_string *type, zend_string *id);

/* Adds entries of the form 'object:id'. Returns NULL, or the first that is not of it: borrowed from
 * `entries`. */
zval *syncengine_object_ids_parse(zend_object *object, HashTable *entries);

/* Throws `ce` for an entry that is not of the form 'object:id'; `option` names where it was given, or is ''.
 */
void syncengine_object_ids_throw(zend_class_entry *ce, const char *option, zval *entry);

/* The list of strings of that object name, borrowed; NULL where there is none. */
HashTable *syncengine_object_ids_for(zend_object *object, zend_string *type);

void syncengine_object_ids_register(syncengine_family *family);

#endif
