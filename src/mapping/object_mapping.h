#ifndef SYNCENGINE_OBJECT_MAPPING_H
#define SYNCENGINE_OBJECT_MAPPING_H

#include "mapping/plan.h"

typedef struct {
	zend_string *internal;    /* owned; NULL before the constructor ran */
	zend_string *integration; /* owned */
	zval fields;              /* owned array: list of FieldMapping */
	zval unique;              /* owned array: list of names of internal fields */
	zval required;            /* owned array: list of names of internal fields */
	se_policy policy;
	syncengine_plan *plan; /* owned; NULL until needed, and after every change */
	zend_object std;
} syncengine_object_mapping;

static inline syncengine_object_mapping *syncengine_object_mapping_from_obj(zend_object *object)
{
	return (syncengine_object_mapping *)((char *)object - offsetof(syncengine_object_mapping, std));
}

/* The compiled plan. Borrowed: valid until the mapping is changed. */
syncengine_plan *syncengine_object_mapping_plan(syncengine_object_mapping *mapping);

/* The rule of the mapped pair with that internal, or integration field; NULL where it is not mapped. Borrowed. */
const syncengine_field_rule *syncengine_object_mapping_rule(
	syncengine_object_mapping *mapping, bool internal, zend_string *field);

/* A new object of the family that has what `from` has now. */
syncengine_object_mapping *syncengine_object_mapping_copy(
	const syncengine_family *family, const syncengine_object_mapping *from);

void syncengine_object_mapping_register(syncengine_family *family);

#endif
