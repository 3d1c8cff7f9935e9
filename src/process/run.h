/*
 * One run of a sync: who takes part, and what is known so far. Pull, push and settle work on it.
 */
#ifndef SYNCENGINE_RUN_H
#define SYNCENGINE_RUN_H

#include "callback.h"
#include "mapping/mapping_manual.h"
#include "process/sync_result.h"
#include "report/report.h"
#include "request/input_options.h"

typedef struct {
	const syncengine_family *family;
	/* Borrowed from the SyncProcess, which lives as long as the run. */
	syncengine_mapping_manual *manual;
	zend_object *internal;    /* SyncDataExchangeInterface of the application */
	zend_object *integration; /* SyncDataExchangeInterface of the other side */
	zend_object *store;       /* MappingStoreInterface */
	zend_object *judge;       /* SyncJudgeInterface of PHP; NULL: core's */
	zend_object *options;     /* InputOptions */
	syncengine_sync_result *result;
	const zval *progress; /* callbacks; IS_UNDEF: none */
	const zval *page;
	const bool *stop;
	zend_string *name;  /* of the integration */
	int64_t started_at; /* microseconds since the epoch */
	uint32_t depth;     /* of pulls within the pull: objects that others refer to */
	bool first_time;
	bool shared_transaction; /* the internal exchange writes through the store's own PDO connection */
} syncengine_run;

/* The object names of an exchange's side. */
typedef enum { SYNCENGINE_INTERNAL, SYNCENGINE_INTEGRATION } syncengine_side;

static inline zend_string *syncengine_mapping_object(
	const syncengine_object_mapping *mapping, syncengine_side side)
{
	return side == SYNCENGINE_INTERNAL ? mapping->internal : mapping->integration;
}

/* Asks a side for a page. `request` is borrowed. NULL with an exception; owned by the caller. */
syncengine_report *syncengine_run_report(syncengine_run *run, syncengine_side side, zend_object *request);
/* Lets a side execute an order. False with an exception. */
bool syncengine_run_execute(syncengine_run *run, syncengine_side side, syncengine_order *order);

/* Whether a side can be asked for single objects. */
bool syncengine_run_can_look_up(const syncengine_run *run, syncengine_side side);
/* Objects by ID (list) or by values (array of lists by field). NULL with an exception; owned by the caller. */
syncengine_report *syncengine_run_look_up(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids, zval *fields);
syncengine_report *syncengine_run_look_up_values(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *values, zval *fields);

/* Names of the fields of a side's object that any mapping has, as a list. */
void syncengine_run_fields(
	const syncengine_run *run, syncengine_side side, zend_string *object, zval *fields);
/* A RequestObject that asks for those fields; `from` and `to` may be NULL. Owned by the caller. */
zend_object *syncengine_run_request_object(syncengine_run *run, syncengine_side side, zend_string *object,
	const syncengine_moment *from, const syncengine_moment *to);

/* Names of the objects of a report, in the order of the manual; those that it does not map come last. */
void syncengine_run_order_names(
	const syncengine_run *run, syncengine_side side, syncengine_report *report, zval *names);

/* Mapping records by ID of one side's objects, as an array: ID as string => list of MappingRecord. */
bool syncengine_run_records(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids, HashTable *records);
/* Tracked changes of internal objects: ID as string => array: field => TrackedChange. */
bool syncengine_run_tracked(syncengine_run *run, zend_string *object, zval *ids, HashTable *tracked);

/* A new MappingRecord of now, or of `at`. Borrows everything. Owned by the caller. */
zend_object *syncengine_run_record(const syncengine_run *run, zend_string *internal, zval *internal_id,
	zend_string *integration, zval *integration_id, int64_t at, bool deleted);

/* Tells the progress callback; lets PHP's signal handlers run. False with an exception. */
bool syncengine_run_progress(syncengine_run *run, syncengine_direction direction, zend_string *object);
/* Whether the run is to end after the page that was just stored. */
static inline bool syncengine_run_stopped(const syncengine_run *run)
{
	return *run->stop;
}

/* The parts of a run; false with an exception. */
bool syncengine_settle(syncengine_run *run);
/* Remembers that a first push is under way, so that a later run goes on with it. */
bool syncengine_push_begin(syncengine_run *run);
bool syncengine_pull(syncengine_run *run);
bool syncengine_push(syncengine_run *run);

#endif
