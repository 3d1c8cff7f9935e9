#ifndef SYNCENGINE_OBJECT_MAPPINGS_H
#define SYNCENGINE_OBJECT_MAPPINGS_H

#include "members.h"

typedef struct {
	zval updated; /* owned: a list of MappingRecord */
	zval created; /* owned: another one */
	zend_object std;
} syncengine_object_mappings;

static inline syncengine_object_mappings *syncengine_object_mappings_from_obj(zend_object *object)
{
	return (syncengine_object_mappings *)((char *)object - offsetof(syncengine_object_mappings, std));
}

void syncengine_object_mappings_register(syncengine_family *family);

#endif
