#ifndef SYNCENGINE_ENCODED_VALUE_H
#define SYNCENGINE_ENCODED_VALUE_H

#include "members.h"

typedef struct {
	zend_string *type; /* owned; NULL before the constructor ran */
	zval value;        /* owned */
	zend_object std;
} syncengine_encoded_value;

static inline syncengine_encoded_value *syncengine_encoded_value_from_obj(zend_object *object)
{
	return (syncengine_encoded_value *)((char *)object - offsetof(syncengine_encoded_value, std));
}

void syncengine_encoded_value_register(syncengine_family *family);

#endif
