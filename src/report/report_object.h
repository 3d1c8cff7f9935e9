#ifndef SYNCENGINE_REPORT_OBJECT_H
#define SYNCENGINE_REPORT_OBJECT_H

#include "report/report_field.h"

typedef struct {
	zend_string *object; /* owned; NULL before the constructor ran */
	zval id;             /* owned: int, string or null */
	syncengine_moment changed;
	syncengine_fields fields;
	bool deleted;
	zend_object std;
} syncengine_report_object;

static inline syncengine_report_object *syncengine_report_object_from_obj(zend_object *object)
{
	return (syncengine_report_object *)((char *)object - offsetof(syncengine_report_object, std));
}

/* A new object without fields. Borrows `name`, takes `id`. */
syncengine_report_object *syncengine_report_object_create(
	const syncengine_family *family, zend_string *name, zval *id);

/*
 * Reads a field of an object by name, through getField() where a class written in PHP may override it. False
 * where there is none, or with an exception.
 */
bool syncengine_report_object_read(zend_object *object, zend_string *name, syncengine_field_view *view);

/*
 * Name and ID of an object, through its methods where a class written in PHP may override them. The caller
 * releases both. NULL, and IS_UNDEF, with an exception.
 */
zend_string *syncengine_report_object_identity(zend_object *object, zval *id);

/* The change time, through the method where it may be overridden. `owned` is for the caller to release. */
bool syncengine_report_object_changed(zend_object *object, syncengine_moment *changed, zval *owned);

void syncengine_report_object_register(syncengine_family *family);

#endif
