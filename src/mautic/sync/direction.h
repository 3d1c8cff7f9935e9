/* What the two directions of a sync have in common: Mautic's side of it and the integration's. */
#ifndef SYNCENGINE_DIRECTION_H
#define SYNCENGINE_DIRECTION_H

#include "mautic/sync/pull_notes.h"
#include "mautic/sync/report_building.h"

/* Private properties that both have, in order. */
enum {
	DIRECTION_INPUT_OPTIONS,
	DIRECTION_MANUAL,
	DIRECTION_EXCHANGE,
	DIRECTION_DATES,
};

/* setupSync() */
void direction_setup(zend_execute_data *execute_data);

typedef struct direction_page direction_page;

/* What tells one direction from the other. */
typedef struct {
	zend_class_entry **ce;
	bool push;
	const char *title;    /* how its log lines begin */
	const char *skipping; /* how the line about an object ends whose IDs were not asked for */
	/* Methods of the manual, and the parameter of `fields`. */
	const char *names;
	const char *fields;
	const char *required;
	const char *parameter;
	/*
	 * Whether explicit Mautic IDs, of the types `types`, have some for an object name. False with an exception.
	 */
	bool (*is_asked)(zend_object *this, zval *types, zval *name, bool *asked);
	/* getSyncOrder(): the manual's method that names the other side's objects, and its parameter. */
	const char *partners;
	const char *partner_parameter;
	/* Before the first object and after the last one, then with an exception as well. False with an exception. */
	bool (*open)(direction_page *page);
	bool (*close)(direction_page *page);
	/* What to change of the other side's object for this one; false with an exception. */
	bool (*change)(direction_page *page, zval *object, zval *change);
} direction;

/*
 * Asks the exchange for what the manual maps in this direction; an empty report where that is nothing. False with
 * an exception.
 */
bool direction_report(zend_object *this, const direction *direction, zval *iteration, zval *report);

/* One call of getSyncOrder(): everything but the notes is borrowed from it. */
struct direction_page {
	zend_object *this;
	const direction *direction;
	zval *report;
	zval *order;
	/* Of the objects that are looked at: their name, what they are mapped to, and how. */
	zval *name;
	zval *partner;
	zval *mapping;
	pull_notes notes; /* safe, where a page is pulled: handed over when it is closed */
};

/* What is done with what is to be said about the fields of a change. False with an exception. */
typedef bool (*direction_notes)(direction_page *page, zval *change, zval *internal, HashTable *fields);

/*
 * $this->$generator->getSyncObjectChange(…arguments). In safe, what it left out is logged and goes to `notes`. False
 * with an exception.
 */
bool direction_generate(
	direction_page *page, uint32_t generator, zval *arguments, zval *change, direction_notes notes);

/* The order for the objects of a report. False with an exception, `order` is then IS_UNDEF. */
bool direction_order(zend_object *this, const direction *direction, zval *report, zval *order);

/* $this->manual->getIntegration(); false with an exception. */
bool direction_integration(zend_object *this, zval *integration);

/* Logs for the manual's integration; takes `message`. False with an exception. */
bool direction_log(zend_object *this, zend_string *message, zend_class_entry *ce, const char *method);

#endif
