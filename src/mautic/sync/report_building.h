/* What the full and the partial report of Mautic have in common. */
#ifndef SYNCENGINE_REPORT_BUILDING_H
#define SYNCENGINE_REPORT_BUILDING_H

#include "mautic/mautic_report.h"
#include "mautic/sync/site.h"

/* A property, held whatever PHP code does meanwhile. The caller releases it. False with an exception. */
bool report_building_hold(zend_object *object, uint32_t number, zval *held);

/* $row[$key] as PHP code reads it, whatever the row is. The caller owns `value`. False with an exception. */
bool report_building_read(zval *row, const char *key, zval *value);

/* The same of a key that is a zval. */
bool report_building_read_key(zval *row, zval *key, zval *value);

/* new ReportDAO($integration). False with an exception. */
bool report_building_report(zval *integration, zval *report);

/* Adds a new Report\ObjectDAO to a report. The caller owns it; NULL with an exception. */
zend_object *report_building_add_new(zval *report, zval *name, zval *id, zval *date);

/* Where a method that takes a string would be called with something else: throws and returns false. */
bool report_building_expect_string(zval *object, const char *method, const char *argument, zval *value);

/* The exception of that class that is on its way, which is then gone: the caller owns it. NULL where it is none. */
zend_object *report_building_catch(zend_class_entry *exception);

/* Logs the message of an exception for `integration`; releases the exception. False with another one. */
bool report_building_log(zval *integration, zend_object *exception, zend_class_entry *ce, const char *method);

/*
 * Whether the report goes on without the field that could not be built: where the exception says that the field is
 * not there, in safe also where its value is none of its type. It is logged; other exceptions stand.
 */
bool report_building_skip_field(zval *integration, zend_class_entry *ce, const char *method);

/* In safe, the same of an object or of a tracked change. */
bool report_building_skip_object(zval *integration, zend_class_entry *ce, const char *method);

#endif
