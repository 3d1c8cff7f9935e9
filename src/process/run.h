/*
 * One run of a sync: who takes part, and what is known so far. Settle, pull and push work on it.
 *
 *   sync_process   the class; begins and ends a run
 *   run, remember  what is asked of the two sides and of the store
 *   settle         what an earlier run left open, from the journal
 *   pull, pull_page, pull_merge; push, push_page, push_change
 *   match          objects without a mapping record, by their unique fields
 *   references     objects that refer to others
 *   page, outcome, page_store, journal   a page: its order, what came of it, what is remembered
 */
#ifndef SYNCENGINE_RUN_H
#define SYNCENGINE_RUN_H

#include "callback.h"
#include "mapping/mapping_manual.h"
#include "process/sync_result.h"
#include "report/report.h"
#include "request/input_options.h"

/* What the run is asked to do: InputOptions, read once. */
typedef struct {
	bool first_time;
	bool pull;
	bool push;
	zval internal_ids;    /* owned array: object name => list of IDs; IS_UNDEF: all */
	zval integration_ids; /* owned: likewise */
	syncengine_moment start;
	syncengine_moment end;
	zval free; /* owned array: for the exchanges */
} syncengine_run_options;

typedef struct {
	const syncengine_family *family;
	zend_string *name; /* of the integration; borrowed, as the objects are, from the SyncProcess */
	zend_object *internal;
	zend_object *integration;
	zend_object *store;
	zend_object *judge;   /* a SyncJudgeInterface of PHP; NULL: core's */
	zend_object *input;   /* InputOptions, for the requests */
	const zval *progress; /* callbacks; IS_UNDEF: none */
	const zval *page;
	const bool *stop;
	syncengine_run_options options;
	/* Owned: ObjectMappings as they were when the run began. Nobody else sees them, so nothing changes them. */
	syncengine_object_mapping **mappings;
	uint32_t mapping_count;
	syncengine_sync_result *result; /* owned until it is returned */
	int64_t started_at;             /* microseconds since the epoch */
	uint32_t depth;                 /* of pulls within a pull: objects that others refer to */
	bool shared_transaction;        /* the internal exchange writes through the store's own PDO connection */
	bool pulled_all;                /* everything that the integration has to tell was read in this run */
	HashTable tracks;               /* internal object name => whether the application tracks its changes */
	HashTable open;                 /* creations that the journal still has: syncengine_creation_key() */
	HashTable queued;               /* syncengine_retry_key() => by this run, or false: a dead letter */
	HashTable again;                /* internal object name => set of IDs that are pushed once more */
	HashTable pull_again;           /* integration object name => set of IDs that are pulled once more */
} syncengine_run;

/* The object names of an exchange's side. */
typedef enum { SYNCENGINE_INTERNAL, SYNCENGINE_INTEGRATION } syncengine_side;

static inline syncengine_side syncengine_source_side(syncengine_direction direction)
{
	return direction == SYNCENGINE_PULL ? SYNCENGINE_INTEGRATION : SYNCENGINE_INTERNAL;
}

static inline syncengine_side syncengine_target_side(syncengine_direction direction)
{
	return direction == SYNCENGINE_PULL ? SYNCENGINE_INTERNAL : SYNCENGINE_INTEGRATION;
}

static inline zend_string *syncengine_mapping_object(
	const syncengine_object_mapping *mapping, syncengine_side side)
{
	return side == SYNCENGINE_INTERNAL ? mapping->internal : mapping->integration;
}

static inline zend_string *syncengine_rule_field(const syncengine_field_rule *rule, syncengine_side side)
{
	return side == SYNCENGINE_INTERNAL ? rule->internal_field : rule->integration_field;
}

static inline zend_object *syncengine_run_exchange(const syncengine_run *run, syncengine_side side)
{
	return side == SYNCENGINE_INTERNAL ? run->internal : run->integration;
}

/* How far back what was read is read again: clocks differ, and what was written may show later. */
#define SYNCENGINE_OVERLAP (60 * INT64_C(1000000))

/* syncengine_call() where it has to be called whatever is being thrown, which stays what is thrown. */
void syncengine_call_anyway(zend_object *object, const char *method, uint32_t argc, zval *argv);
/* Throws UnexpectedValueException: what a store returned is not what its interface says. Returns false. */
bool syncengine_run_unexpected(const syncengine_run *run, const char *method, const char *wants);

/* The mapping of a pair of names; NULL where there is none. Borrowed. */
syncengine_object_mapping *syncengine_run_mapping(
	const syncengine_run *run, zend_string *internal, zend_string *integration);
/* Names of a side's objects of the mappings, each once, as a list. */
void syncengine_run_names(const syncengine_run *run, syncengine_side side, zval *names);
/* Names of the report's objects, in the order of the mappings; those that are not mapped at the end. */
void syncengine_run_order_names(
	const syncengine_run *run, syncengine_side side, syncengine_report *report, zval *names);

/* Asks a side for a page. `request` is borrowed. NULL with an exception; owned by the caller. */
syncengine_report *syncengine_run_report(syncengine_run *run, syncengine_side side, zend_object *request);
/* Lets a side execute an order. False with an exception. */
bool syncengine_run_execute(syncengine_run *run, syncengine_side side, syncengine_order *order);

/* A RequestObject that asks for the mapped fields; `from`, `to` and `ids` (list) may be NULL. Owned by the caller. */
zend_object *syncengine_run_request_object(syncengine_run *run, syncengine_side side, zend_string *object,
	const syncengine_moment *from, const syncengine_moment *to, zval *ids);

/* Whether a side can be asked for single objects. */
bool syncengine_run_can_look_up(const syncengine_run *run, syncengine_side side);
/*
 * Objects by ID (list): looked up, or asked for as a sync report where the side can't look up. NULL with an
 * exception; owned by the caller.
 */
syncengine_report *syncengine_run_fetch(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids);
/* Objects by values (array of lists by field), of a side that can look up. NULL with an exception; owned by the caller. */
syncengine_report *syncengine_run_look_up_values(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *values);

/* Whether the application itself tracks the changes of an object. False with an exception. */
bool syncengine_run_tracks(syncengine_run *run, zend_string *object, bool *tracks);

/* Notes that an object is to be pushed, or pulled, once more in this run. */
void syncengine_run_again(HashTable *again, zend_string *object, const zval *id);
/* Takes the IDs of a name out: a list. False where there are none. */
bool syncengine_run_take_again(HashTable *again, zend_string *object, zval *ids);

/* Tells the progress callback; lets PHP's signal handlers run. False with an exception. */
bool syncengine_run_progress(syncengine_run *run, syncengine_direction direction, zend_string *object);
/* Whether the run is to end after the page that was just stored. */
static inline bool syncengine_run_stopped(const syncengine_run *run)
{
	return *run->stop;
}

/*
 * What tells a page from the one before it: an exchange that answers the same page for ever would never come to
 * an end. 0 of an empty report. False with an exception.
 */
bool syncengine_run_fingerprint(syncengine_report *report, uint64_t *fingerprint);
bool syncengine_run_throw_repeated(const syncengine_run *run, syncengine_side side, zend_long page);

/* remember.c: mapping records by ID of one side's objects: ID as string => list of MappingRecord. False with an
   exception. */
bool syncengine_run_records(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids, HashTable *records);
/* A new MappingRecord. Borrows everything. Owned by the caller. */
zend_object *syncengine_run_record(const syncengine_run *run, zend_string *internal, const zval *internal_id,
	zend_string *integration, const zval *integration_id, int64_t at, bool deleted);
/* Hands the IDs of retries that are due to `each`, a list at a time. False with an exception. */
bool syncengine_run_each_due(syncengine_run *run, syncengine_direction direction, zend_string *object,
	bool (*each)(syncengine_run *run, zend_string *object, zval *ids));
/* A watermark. False with an exception. */
bool syncengine_run_watermark(
	syncengine_run *run, syncengine_direction direction, zend_string *object, syncengine_moment *moment);
bool syncengine_run_move_watermark(
	syncengine_run *run, syncengine_direction direction, zend_string *object, int64_t to);
/* Reads what the store knows at the beginning. False with an exception. */
bool syncengine_run_dead_letters(syncengine_run *run);

/* What a creation is known by in `open`, and a retry in `queued`. Owned by the caller. */
zend_string *syncengine_creation_key(
	syncengine_direction direction, const syncengine_object_mapping *mapping, const zval *source_id);
zend_string *syncengine_retry_key(syncengine_direction direction, zend_string *object, zend_string *id);

/* The parts of a run; false with an exception. */
bool syncengine_settle(syncengine_run *run);
/* Remembers that a first push is under way, so that a later run goes on with it. */
bool syncengine_push_begin(syncengine_run *run);
bool syncengine_pull(syncengine_run *run);
bool syncengine_push(syncengine_run *run);

#endif
