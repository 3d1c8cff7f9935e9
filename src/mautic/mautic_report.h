#ifndef SYNCENGINE_MAUTIC_REPORT_H
#define SYNCENGINE_MAUTIC_REPORT_H

#include "mautic/mautic_fields.h"

/* Private properties, in order. */
enum {
	MAUTIC_REPORT_FIELD_CHANGED,
	MAUTIC_REPORT_FIELD_NAME,
	MAUTIC_REPORT_FIELD_VALUE,
	MAUTIC_REPORT_FIELD_STATE,
};
enum {
	MAUTIC_REPORT_OBJECT_FIELDS,
	MAUTIC_REPORT_OBJECT_NAME,
	MAUTIC_REPORT_OBJECT_ID,
	MAUTIC_REPORT_OBJECT_CHANGED,
};
enum { MAUTIC_REPORT_OBJECTS, MAUTIC_REPORT_REMAPPED, MAUTIC_REPORT_RELATIONS, MAUTIC_REPORT_INTEGRATION };
enum {
	MAUTIC_REQUEST_POSSIBLE,
	MAUTIC_REQUEST_CERTAIN,
	MAUTIC_REQUEST_INTEGRATION,
	MAUTIC_REQUEST_OBJECT,
	MAUTIC_REQUEST_ID,
	MAUTIC_REQUEST_FIELD,
	MAUTIC_REQUEST_VALUE,
};

extern const mautic_getter mautic_report_field_name;
extern const mautic_getter mautic_report_field_value;
extern const mautic_getter mautic_report_field_changed;
extern const mautic_getter mautic_report_field_state;
extern const mautic_getter mautic_report_object_name;
extern const mautic_getter mautic_report_object_id;
extern const mautic_getter mautic_report_object_changed;
extern const mautic_getter mautic_request_value;
extern const mautic_getter mautic_request_possible;
extern const mautic_getter mautic_request_certain;

/* $object->getField($name); false with an exception. */
bool mautic_report_object_field(zend_object *object, zval *name, zval *field);

/* $object->addField($field) of a Report\FieldDAO; takes `field`. False with an exception. */
bool mautic_report_object_add(zend_object *object, zval *field);
/*
 * The same of a field with a value of that type, where no PHP object need be made for it: false where one must, and
 * nothing was added. Everything is borrowed; `state` may be NULL for the default.
 */
bool mautic_report_object_put(zend_object *object, zend_string *name, zend_string *type, zval *value,
	zval *normalized, zend_string *state);
/* array_key_exists($name, $object->getFields()); false with an exception as well. */
bool mautic_report_object_has(zend_object *object, zval *name);

/* new InformationChangeRequestDAO(…): everything is borrowed. */
zend_object *mautic_request_create(
	zval *integration, zval *object, zval *id, zval *field, zval *value, zval *possible, zval *certain);

#endif
