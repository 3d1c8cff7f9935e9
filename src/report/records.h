/* Records of PHP arrays into a report, without a PHP object for any field. */
#ifndef SYNCENGINE_RECORDS_H
#define SYNCENGINE_RECORDS_H

#include "report/report.h"
#include "value/native_value.h"

typedef struct {
	zend_string *object;
	zval *records;       /* array or Traversable */
	HashTable *types;    /* field name => type */
	zend_string *id_key; /* NULL: "id" */
	zend_string *change_date_key;
	zend_string *field_dates_key;
} syncengine_records;

/* Adds an object for each record. All borrowed. Returns how many, or -1 with an exception. */
zend_long syncengine_report_add_records(syncengine_report *report, const syncengine_records *records);

/*
 * Adds a field to an object that is being built natively: reads `value` by its kind (the original is kept
 * only where it differs). Borrows everything. NULL, or the reason why the value can't be read.
 */
const char *syncengine_report_object_put(syncengine_report_object *object, zend_string *name,
	zend_string *type, syncengine_kind kind, zval *value, syncengine_field_state state);

#endif
