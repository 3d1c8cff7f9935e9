/*
 * ReverseSync: the outbox becomes jobs. What one job does is in reverse_job.c, the loop and the class in
 * reverse_sync.c.
 */
#ifndef SYNCENGINE_REVERSE_SYNC_H
#define SYNCENGINE_REVERSE_SYNC_H

#include "oro/reverse_outbox.h"
#include "oro/step_context.h"

typedef struct {
	zend_object *outbox;    /* owned; NULL before the constructor ran */
	zend_object *reader;    /* owned */
	zend_object *processor; /* owned; NULL: none */
	zend_object *writer;    /* owned */
	zend_object *step;      /* owned; of the job that runs; NULL: none does */
	zval step_options;      /* owned array */
	zval before, after;     /* callbacks, see callback.h */
	zend_long job_size;
	bool delete_missing;
	bool running;
	bool stop;
	zend_object std;
} syncengine_reverse_sync;

static inline syncengine_reverse_sync *syncengine_reverse_sync_from_obj(zend_object *object)
{
	return (syncengine_reverse_sync *)((char *)object - offsetof(syncengine_reverse_sync, std));
}

extern zend_class_entry *syncengine_ce_ReverseSync;

/* What the jobs of a run did. */
typedef struct {
	zend_long jobs;
	zend_long counts[SYNCENGINE_COUNTS];
	zend_long errors;
} syncengine_reverse_totals;

/* "Offer: 10 read, 10 processed, …". The caller frees it. */
zend_string *syncengine_reverse_message(
	const syncengine_reverse_sync *sync, const zend_long *counts, zend_long errors);

/*
 * Takes what there is to do, and does it. *any is false where there was nothing. False with an exception.
 * `progress` is a callable or null.
 */
bool syncengine_reverse_job(
	syncengine_reverse_sync *sync, zval *progress, syncengine_reverse_totals *totals, bool *any);

void syncengine_reverse_sync_register(void);

#endif
