#ifndef SYNCENGINE_MAUTIC_ORDER_H
#define SYNCENGINE_MAUTIC_ORDER_H

#include "mautic/mautic_fields.h"

/* Private properties, in order. */
enum { MAUTIC_ORDER_FIELD_NAME, MAUTIC_ORDER_FIELD_VALUE };
enum {
	MAUTIC_CHANGE_FIELDS,
	MAUTIC_CHANGE_OBJECT_MAPPING,
	MAUTIC_CHANGE_BY_STATE,
	MAUTIC_CHANGE_INTEGRATION,
	MAUTIC_CHANGE_OBJECT,
	MAUTIC_CHANGE_ID,
	MAUTIC_CHANGE_MAPPED_OBJECT,
	MAUTIC_CHANGE_MAPPED_ID,
	MAUTIC_CHANGE_DATE,
};

extern const mautic_getter mautic_change_integration;
extern const mautic_getter mautic_change_object;
extern const mautic_getter mautic_change_id;
extern const mautic_getter mautic_change_mapped_object;
extern const mautic_getter mautic_change_mapped_id;

/* new ObjectChangeDAO(…) without a date: everything is borrowed. */
zend_object *mautic_change_create(
	zval *integration, zval *object, zval *id, zval *mapped_object, zval *mapped_id);

/* $change->addField(new FieldDAO($name, $value), $state); false with an exception. */
bool mautic_change_add(zend_object *change, zval *name, zval *value, zval *state);

/*
 * The same of a value that need not be an object yet: takes `normalized`, `original` (IS_UNDEF: the same) and
 * `type` whatever happens. `change` is compact or plain.
 */
void mautic_change_put(zend_object *change, zend_string *name, zval *normalized, zval *original,
	zend_string *type, syncengine_field_state state);

#endif
