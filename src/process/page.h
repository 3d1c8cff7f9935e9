/*
 * A page of a run: the pairs of objects that were read, the order that came of them, and what is to be
 * remembered. Storing it is the one place where results become memory: all of it or nothing.
 */
#ifndef SYNCENGINE_PAGE_H
#define SYNCENGINE_PAGE_H

#include "process/run.h"

/* An object that was read, and its counterpart. */
typedef struct {
	syncengine_object_mapping *mapping; /* owned reference */
	zend_object *source;                /* owned: the ReportObject that was read */
	zend_object *counterpart;           /* owned: the other side's ReportObject, or NULL */
	zend_object *record;                /* owned: the MappingRecord that was found, or NULL */
	syncengine_object_change *change;   /* borrowed from the order, or NULL: nothing to write */
	zval internal_id;                   /* owned: IS_UNDEF where it is not known */
	zval integration_id;                /* owned: likewise */
	uint32_t consume_from;              /* tracked changes that are done with the object: in page.consume */
	uint32_t consume_count;
	bool link;      /* the pair was matched just now: it is remembered even if nothing is to be written */
	bool ambiguous; /* what it matched is the counterpart of another object */
} syncengine_pair;

typedef struct {
	syncengine_run *run;
	syncengine_direction direction;
	syncengine_order *order; /* owned */
	syncengine_pair *pairs;  /* owned */
	uint32_t count;
	uint32_t capacity;
	int64_t *consume; /* owned: row IDs of tracked changes */
	uint32_t consume_count;
	uint32_t consume_capacity;
	HashTable by_change; /* handle of an ObjectChange => its pair */
	zval created;        /* owned array: list of MappingRecord of objects that the order created */
	zval records;        /* owned array: list of MappingRecord to store beside those */
	zval remapped;       /* owned array: list of RemappedObject */
	zval tracked;        /* owned array: list of TrackedChange to store */
	zval issues;         /* owned array: for noteIssues() */
	zval retries;        /* owned array: for queueRetries() */
	HashTable succeeded; /* object name => list of IDs whose retries are forgotten; only of retried objects */
	zend_string *journal; /* owned: key of the open journal entry; NULL: none */
} syncengine_page;

void syncengine_page_init(syncengine_page *page, syncengine_run *run, syncengine_direction direction);
void syncengine_page_release(syncengine_page *page);

/* A new pair. Takes `source`. Valid until the next one. */
syncengine_pair *syncengine_page_pair(
	syncengine_page *page, syncengine_object_mapping *mapping, syncengine_report_object *source);
/* Puts a pair's change into the order; takes the reference. */
void syncengine_page_order(syncengine_page *page, syncengine_pair *pair, syncengine_object_change *change);
/* The name and ID of the pair's object that was read. Borrowed. */
zend_string *syncengine_pair_source_name(const syncengine_page *page, const syncengine_pair *pair);
zval *syncengine_pair_source_id(const syncengine_page *page, const syncengine_pair *pair);
syncengine_counts *syncengine_pair_counts(const syncengine_page *page, const syncengine_pair *pair);

/* Marks a tracked change as done with, once the pair's change is. */
void syncengine_page_consume(syncengine_page *page, syncengine_pair *pair, int64_t row_id);
/* Notes an issue of a pair; `field` may be NULL. Counts it. */
void syncengine_page_issue(syncengine_page *page, const syncengine_pair *pair, const char *kind,
	zend_string *field, zend_string *message);
/* Queues a source object for another try; `retry_after` in seconds, -1: the store's backoff. Counts it. */
void syncengine_page_retry(
	syncengine_page *page, zend_string *name, zval *id, zend_string *reason, int64_t retry_after);
/* Remembers that a pair belongs together (or did: `deleted`). */
void syncengine_page_record(syncengine_page *page, const syncengine_pair *pair, bool deleted, int64_t at);

/* Executes the order and stores what came of it. False with an exception; then nothing of the page is stored. */
bool syncengine_page_finish(syncengine_page *page);

/* Tells the callbacks of a stored page: results, then progress of the object name. False with an exception. */
bool syncengine_page_done(syncengine_page *page, zend_string *object);

/* journal.c: opens the journal entry of the page's creations and gives them their keys. False with an exception. */
bool syncengine_page_open_journal(syncengine_page *page);
/* outcome.c: turns the order's outcomes into what is to be stored. False with an exception. */
bool syncengine_page_outcomes(syncengine_page *page);

#endif
