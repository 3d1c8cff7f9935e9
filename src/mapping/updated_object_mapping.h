#ifndef SYNCENGINE_UPDATED_OBJECT_MAPPING_H
#define SYNCENGINE_UPDATED_OBJECT_MAPPING_H

#include "members.h"

typedef struct {
	zend_string *integration; /* owned; NULL before the constructor ran */
	zend_string *object_name; /* owned */
	zval object_id;           /* owned */
	syncengine_moment modified;
	zend_object *mapping; /* owned: a MappingRecord, or NULL */
	zend_object std;
} syncengine_updated_object_mapping;

static inline syncengine_updated_object_mapping *syncengine_updated_object_mapping_from_obj(
	zend_object *object)
{
	return (syncengine_updated_object_mapping *)((char *)object -
		offsetof(syncengine_updated_object_mapping, std));
}

/* A new object of the family. All arguments are borrowed; an ID that is null counts as ''. */
zend_object *syncengine_updated_object_mapping_create(const syncengine_family *family,
	zend_string *integration, zend_string *object_name, const zval *object_id,
	const syncengine_moment *modified);

/* Sets the MappingRecord of `object`; `mapping` is borrowed. */
void syncengine_updated_object_mapping_set(zend_object *object, zend_object *mapping);

void syncengine_updated_object_mapping_register(syncengine_family *family);

#endif
