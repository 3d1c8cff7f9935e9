#ifndef SYNCENGINE_FIELD_BUILDER_H
#define SYNCENGINE_FIELD_BUILDER_H

#include "mautic/sync/site.h"

/*
 * Builds the fields of many objects of a type. Where builder and FieldHelper are Mautic's own, what the FieldHelper
 * says of a field is asked once. Borrowed: whoever opens it keeps what it is opened with.
 */
typedef struct {
	zval *builder;
	zval *request; /* Request\ObjectDAO */
	zval *integration;
	zend_string *state; /* NULL: the default of buildObjectField() */
	zval types;         /* owned: normalized types by the names of fields, null: there is no such field */
	zval required;      /* owned: IS_UNDEF before it is known */
	bool remembers;
} field_builder_page;

void field_builder_open(
	field_builder_page *page, zval *builder, zval *request, zval *integration, zend_string *state);
void field_builder_close(field_builder_page *page);

/*
 * $object->addField($builder->buildObjectField($field, $row, …)): everything is borrowed and stays with the caller
 * until it returns. False with an exception.
 */
bool field_builder_add(field_builder_page *page, zval *field, zval *row, zend_object *object);

#endif
