/*
 * What the columns of an object's fields take, asked of Mautic's LeadFieldRepository and SchemaDefinition: for
 * FieldValidator.
 */
#ifndef SYNCENGINE_FIELD_COLUMNS_H
#define SYNCENGINE_FIELD_COLUMNS_H

#include "mautic/sync/site.h"

/* Private properties of FieldValidator, in order. */
enum {
	FIELD_VALIDATOR_FIELD_SCHEMA_DATA,
	FIELD_VALIDATOR_LEAD_FIELD_REPOSITORY,
	FIELD_VALIDATOR_BULK_NOTIFICATION,
};

/* One field. Owned. */
typedef struct {
	zval row;        /* of LeadFieldRepository::getFieldSchemaData() */
	zval definition; /* SchemaDefinition::getSchemaDefinition(), IS_UNDEF until it is needed */
	zval limit;      /* SchemaDefinition::getFieldCharLengthLimit(), IS_UNDEF until it is needed */
} field_column;

/* The columns of one object's name, for one call of validateFields(). */
typedef struct {
	zend_object *validator;   /* borrowed */
	zend_string *object_name; /* borrowed */
	zend_class_entry *schema; /* SchemaDefinition, NULL until it is needed */
	HashTable by_alias;       /* field_column */
} field_columns;

void field_columns_init(field_columns *columns, zend_object *validator, zend_string *object_name);
void field_columns_release(field_columns *columns);

/* Borrowed. NULL without an exception where the schema has no such field, and with one. */
field_column *field_columns_find(field_columns *columns, zend_string *alias);

/* Defines a column where it is not yet; before it is asked what it takes. False with an exception. */
bool field_column_define(field_columns *columns, field_column *column);
/* Whether a text is not too long; false as well with an exception. */
bool field_column_takes_length(field_columns *columns, field_column *column, zval *text);
/* Whether a NormalizedValueDAO's type is one that the column takes; false as well with an exception. */
bool field_column_takes_type(const field_column *column, zval *value);

/* $row[$key], null with a warning where it is not there. Borrowed. */
zval *field_columns_row_value(zval *row, const char *key);

#endif
