#ifndef SYNCENGINE_MAPPING_MANUAL_H
#define SYNCENGINE_MAPPING_MANUAL_H

#include "mapping/object_mapping.h"

typedef struct {
	zend_string *integration; /* owned; NULL before the constructor ran */
	zval mappings;            /* owned array: list of ObjectMapping */
	zend_object std;
} syncengine_mapping_manual;

static inline syncengine_mapping_manual *syncengine_mapping_manual_from_obj(zend_object *object)
{
	return (syncengine_mapping_manual *)((char *)object - offsetof(syncengine_mapping_manual, std));
}

/* The mapping of a pair of object names; NULL where there is none. Borrowed. */
syncengine_object_mapping *syncengine_mapping_manual_find(
	syncengine_mapping_manual *manual, zend_string *internal, zend_string *integration);

void syncengine_mapping_manual_register(syncengine_family *family);

#endif
