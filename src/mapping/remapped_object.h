#ifndef SYNCENGINE_REMAPPED_OBJECT_H
#define SYNCENGINE_REMAPPED_OBJECT_H

#include "members.h"

typedef struct {
	zend_string *integration; /* owned; NULL before the constructor ran */
	zend_string *old_name;    /* owned */
	zval old_id;              /* owned */
	zend_string *new_name;    /* owned */
	zval new_id;              /* owned */
	zend_object std;
} syncengine_remapped_object;

static inline syncengine_remapped_object *syncengine_remapped_object_from_obj(zend_object *object)
{
	return (syncengine_remapped_object *)((char *)object - offsetof(syncengine_remapped_object, std));
}

/* A new object of the family. All arguments are borrowed; an ID that is null counts as ''. */
zend_object *syncengine_remapped_object_create(const syncengine_family *family, zend_string *integration,
	zend_string *old_name, const zval *old_id, zend_string *new_name, const zval *new_id);

void syncengine_remapped_object_register(syncengine_family *family);

#endif
