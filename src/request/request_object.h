#ifndef SYNCENGINE_REQUEST_OBJECT_H
#define SYNCENGINE_REQUEST_OBJECT_H

#include "members.h"

typedef struct {
	zend_string *object;  /* owned; NULL before the constructor ran */
	zval fields;          /* owned: a list of different strings */
	zval required_fields; /* owned: a list of strings */
	zval ids;             /* owned: a list of ints and strings; IS_UNDEF: all that the window has */
	syncengine_moment from;
	syncengine_moment to;
	syncengine_moment last_sync;
	zend_object std;
} syncengine_request_object;

static inline syncengine_request_object *syncengine_request_object_from_obj(zend_object *object)
{
	return (syncengine_request_object *)((char *)object - offsetof(syncengine_request_object, std));
}

/* A new object of the family. All arguments are borrowed; a moment may be of kind NONE. */
zend_object *syncengine_request_object_create(const syncengine_family *family, zend_string *object,
	const syncengine_moment *from, const syncengine_moment *to, const syncengine_moment *last_sync);

/* Adds a field once; `field` is borrowed. */
void syncengine_request_object_add_field(zend_object *object, zend_string *field);

void syncengine_request_object_register(syncengine_family *family);

#endif
