#ifndef SYNCENGINE_INFORMATION_CHANGE_REQUEST_H
#define SYNCENGINE_INFORMATION_CHANGE_REQUEST_H

#include "family.h"
#include "value/moment.h"

typedef struct {
	zend_string *integration; /* owned; NULL before the constructor ran */
	zend_string *object;      /* owned */
	zval id;                  /* owned */
	zend_string *field;       /* owned */
	zend_object *value;       /* owned: a NormalizedValue */
	syncengine_moment possible;
	syncengine_moment certain;
	zend_object std;
} syncengine_information_change_request;

static inline syncengine_information_change_request *syncengine_information_change_request_from_obj(
	zend_object *object)
{
	return (syncengine_information_change_request *)((char *)object -
		offsetof(syncengine_information_change_request, std));
}

/* A new request without evidence. Borrows the strings and `id`, takes `value` (NULL: the caller sets it). */
syncengine_information_change_request *syncengine_information_change_request_create(
	const syncengine_family *family, zend_string *integration, zend_string *object, zval *id,
	zend_string *field, zend_object *value);

void syncengine_information_change_request_register(syncengine_family *family);

#endif
