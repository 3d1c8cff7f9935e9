#ifndef SYNCENGINE_FIELD_BUILDER_H
#define SYNCENGINE_FIELD_BUILDER_H

#include "mautic/sync/site.h"

/*
 * $builder->buildObjectField($field, $row, $request, $integration, $state): everything is borrowed and stays with
 * the caller until it returns, `state` may be NULL. False with an exception.
 */
bool field_builder_build(zval *builder, zval *field, zval *row, zval *request, zval *integration,
	zend_string *state, zval *result);

#endif
