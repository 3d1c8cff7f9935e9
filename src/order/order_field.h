#ifndef SYNCENGINE_ORDER_FIELD_H
#define SYNCENGINE_ORDER_FIELD_H

#include "members.h"

typedef struct {
	zend_string *name;  /* owned; NULL before the constructor ran */
	zend_object *value; /* owned: a NormalizedValue of the family */
	zend_object std;
} syncengine_order_field;

static inline syncengine_order_field *syncengine_order_field_from_obj(zend_object *object)
{
	return (syncengine_order_field *)((char *)object - offsetof(syncengine_order_field, std));
}

/* A new object of the family. Takes `value`; `name` is borrowed. */
zend_object *syncengine_order_field_create(
	const syncengine_family *family, zend_string *name, zend_object *value);

void syncengine_order_field_register(syncengine_family *family);

#endif
