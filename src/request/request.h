#ifndef SYNCENGINE_REQUEST_H
#define SYNCENGINE_REQUEST_H

#include "members.h"

typedef struct {
	zend_string *sync_to; /* owned; NULL before the constructor ran */
	zend_long iteration;
	zend_object *options; /* owned: InputOptions */
	zval objects;         /* owned: a list of RequestObject */
	zend_object std;
} syncengine_request;

static inline syncengine_request *syncengine_request_from_obj(zend_object *object)
{
	return (syncengine_request *)((char *)object - offsetof(syncengine_request, std));
}

/* A new object of the family. `sync_to` and `options` (InputOptions) are borrowed. */
zend_object *syncengine_request_create(
	const syncengine_family *family, zend_string *sync_to, zend_long iteration, zend_object *options);

/* Takes `object`, a RequestObject. */
void syncengine_request_add(zend_object *request, zend_object *object);

void syncengine_request_register(syncengine_family *family);

#endif
