#ifndef SYNCENGINE_RELATION_H
#define SYNCENGINE_RELATION_H

#include "members.h"

typedef struct {
	zend_string *object_name;     /* owned; NULL before the constructor ran */
	zend_string *rel_field_name;  /* owned */
	zend_string *rel_object_name; /* owned */
	zend_string *object_id;       /* owned */
	zend_string *rel_object_id;   /* owned */
	zval rel_internal_id;         /* owned: an ID, or null until it is resolved */
	zend_object std;
} syncengine_relation;

static inline syncengine_relation *syncengine_relation_from_obj(zend_object *object)
{
	return (syncengine_relation *)((char *)object - offsetof(syncengine_relation, std));
}

/* A new object of the family. All strings are borrowed; their order is that of the constructor. */
zend_object *syncengine_relation_create(const syncengine_family *family, zend_string *object_name,
	zend_string *rel_field_name, zend_string *rel_object_name, zend_string *object_id,
	zend_string *rel_object_id);

void syncengine_relation_register(syncengine_family *family);

#endif
