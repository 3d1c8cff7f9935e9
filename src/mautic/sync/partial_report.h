/* The parts of PartialObjectReportBuilder. */
#ifndef SYNCENGINE_PARTIAL_REPORT_H
#define SYNCENGINE_PARTIAL_REPORT_H

#include "mautic/sync/report_building.h"

/* Private properties, in order. */
enum {
	PARTIAL_REPORT_BUILDER_REPORT_OBJECTS,
	PARTIAL_REPORT_BUILDER_LAST_PROCESSED_TRACKED_ID,
	PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS,
	PARTIAL_REPORT_BUILDER_SYNC_REPORT,
	PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY,
	PARTIAL_REPORT_BUILDER_FIELD_HELPER,
	PARTIAL_REPORT_BUILDER_FIELD_BUILDER,
	PARTIAL_REPORT_BUILDER_OBJECT_PROVIDER,
	PARTIAL_REPORT_BUILDER_DISPATCHER,
};

/* Whose changes are reported. Everything is borrowed. */
typedef struct {
	zend_object *builder;
	zval *request; /* RequestDAO */
	zval *object;  /* Request\ObjectDAO */
} partial_report;

/* $object->getObject() of the Request\ObjectDAO. False with an exception. */
bool partial_report_name(const partial_report *report, zval *name);

/* A method of a collaborator. `result` is the caller's. False with an exception. */
bool partial_report_ask(const partial_report *report, uint32_t property, const char *method, zval *result,
	uint32_t argc, zval *argv);

/* $this->property = [] */
void partial_report_forget(const partial_report *report, uint32_t property);

/* The next tracked changes of the object type. The caller owns `changes`. False with an exception. */
bool partial_report_find(const partial_report *report, zval *changes);

/*
 * The same by the object: the changes of the next 100 objects, whole. `arguments` are those of findChangesBefore()
 * without the count of objects.
 */
bool partial_report_whole(const partial_report *report, zval arguments[4], zval *changes);

/* Remembers the ID of an object whose changes are reported, if it is the highest. False with an exception. */
bool partial_report_note_id(const partial_report *report, zval *id);

/* Gives the reported objects of the type the values that did not change as well. False with an exception. */
bool partial_report_complete(const partial_report *report);

#endif
