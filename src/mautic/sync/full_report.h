/* The parts of FullObjectReportBuilder. */
#ifndef SYNCENGINE_FULL_REPORT_H
#define SYNCENGINE_FULL_REPORT_H

#include "mautic/sync/report_building.h"

#define FULL_REPORT_FIND_RECORD "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORD"
#define FULL_REPORT_BEFORE_CONTACT "mautic.integration.INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD"
#define FULL_REPORT_BEFORE_COMPANY "mautic.integration.INTEGRATION_BEFORE_FULL_COMPANY_REPORT_BUILD"

/* Private properties, in order. */
enum {
	FULL_REPORT_BUILDER_FIELD_BUILDER,
	FULL_REPORT_BUILDER_OBJECT_PROVIDER,
	FULL_REPORT_BUILDER_DISPATCHER,
};

enum { OBJECTS_AN_ITERATION = 200 };

/* A report in the making. */
typedef struct {
	zend_object *builder;
	zval *request;    /* borrowed */
	zval report;      /* owned */
	zval integration; /* owned */
	zend_long iteration;
} full_report;

/* new $class($provider->getObjectByName($request->getObject())). False with an exception. */
bool full_report_event(full_report *report, zval *request, const char *class_name, zval *event);

/* $object->$method($argument) that returns nothing; takes `argument`. False with an exception. */
bool full_report_set(zval *object, const char *method, zval *argument);

/*
 * Asks the site for the objects of a Request\ObjectDAO, an iteration's worth. The caller owns `found`. False with
 * an exception.
 */
bool full_report_find(full_report *report, zval *request, zval *found);

/*
 * Whether nobody would hear that an object of the type is found: Mautic's own subscribers alone listen to the event
 * that finds it by its ID, and nobody to the one before its report. Also false with an exception.
 */
bool full_report_unheard(zval *dispatcher, zval *request);

#endif
