#ifndef SYNCENGINE_REPORT_H
#define SYNCENGINE_REPORT_H

#include "report/report_object.h"

typedef struct {
	zend_string *integration; /* owned; NULL before the constructor ran */
	zval objects;             /* owned array: object name => array: ID => ReportObject */
	zval remapped;            /* owned array: list of RemappedObject */
	zend_object *relations;   /* owned; NULL until asked for */
	zend_object std;
} syncengine_report;

static inline syncengine_report *syncengine_report_from_obj(zend_object *object)
{
	return (syncengine_report *)((char *)object - offsetof(syncengine_report, std));
}

/* A new report. Borrows `integration`. */
syncengine_report *syncengine_report_create(const syncengine_family *family, zend_string *integration);

/* Adds an object; takes the reference. One that it replaces is released, which may run PHP code. */
void syncengine_report_add(syncengine_report *report, syncengine_report_object *object);
/* The same under a name and an ID that are not asked of the object. Both borrowed. */
void syncengine_report_put(syncengine_report *report, zend_string *name, const zval *id, zend_object *object);

/* Borrowed array of the objects of that name, by ID, or NULL. */
HashTable *syncengine_report_objects(syncengine_report *report, zend_string *name);

/* Borrowed; NULL where there is none. `id` is int, string or null. */
zend_object *syncengine_report_find(syncengine_report *report, zend_string *name, zval *id);

/* Throws an ObjectNotFoundException that says which object the report lacks. */
void syncengine_report_throw_no_object(syncengine_report *report, zend_string *name, zval *id);

uint32_t syncengine_report_count(syncengine_report *report);

/* The relations, made when first asked for. Borrowed. */
zend_object *syncengine_report_relations(syncengine_report *report);

/* Appends a RemappedObject. Takes the reference. */
void syncengine_report_add_remapped(syncengine_report *report, zend_object *remapped);

/* report_methods.c: registers the class entry with its methods. */
zend_class_entry *syncengine_report_register_class(void);
void syncengine_report_register(syncengine_family *family);

#endif
