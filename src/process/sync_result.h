#ifndef SYNCENGINE_SYNC_RESULT_H
#define SYNCENGINE_SYNC_RESULT_H

#include "judge/merge.h"
#include "order/order.h"

/* What happened to the objects of one name in one direction. */
typedef struct {
	syncengine_direction direction;
	zend_string *object; /* owned: its name at the side that was read */
	zend_long read;
	zend_long created;
	zend_long updated;
	zend_long unchanged;
	zend_long converted;
	zend_long deleted;
	zend_long retried;
	zend_long issues;
} syncengine_counts;

typedef struct {
	zend_string *integration;  /* owned; NULL: made without the engine */
	syncengine_counts *counts; /* owned */
	uint32_t count;
	zend_long conflicts[3]; /* by se_verdict: undecided, internal, integration */
	zval decisions;         /* owned array: list of the first conflicts */
	bool stopped;
	zend_object std;
} syncengine_sync_result;

static inline syncengine_sync_result *syncengine_sync_result_from_obj(zend_object *object)
{
	return (syncengine_sync_result *)((char *)object - offsetof(syncengine_sync_result, std));
}

extern zend_class_entry *syncengine_ce_SyncResult;

/* Borrows `integration`. */
syncengine_sync_result *syncengine_sync_result_create(zend_string *integration);

/* The counts of an object name and direction, new ones where there are none. Valid until the next call. */
syncengine_counts *syncengine_sync_result_counts(
	syncengine_sync_result *result, syncengine_direction direction, zend_string *object);

/* Counts a conflict, and keeps it while there are few. */
void syncengine_sync_result_conflict(syncengine_sync_result *result, const syncengine_merged_field *merged,
	zval *internal_id, zval *integration_id);

/* "pull" or "push". */
const char *syncengine_direction_name(syncengine_direction direction);

void syncengine_sync_result_register(void);

#endif
