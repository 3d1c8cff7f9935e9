/*
 * Tracked changes of the application's fields, as the store has them.
 *
 * A row whose field name ends in a mark is the engine's own: a change that is held back. It does not stand in the
 * way of the row that a later change of the field makes, which takes its place.
 *
 *   "field;kept"   lost, but not written; or a conflict that nobody decided. It is judged again when the other
 *                  side reports the field, and not pushed until the field changes here again.
 *   "field;later"  was pushed and not taken. It is pushed with the next change of its object, or when its retry
 *                  is due.
 */
#ifndef SYNCENGINE_TRACKED_H
#define SYNCENGINE_TRACKED_H

#include "mapping/tracked_change.h"
#include "process/run.h"

typedef enum { SYNCENGINE_FREE, SYNCENGINE_KEPT, SYNCENGINE_LATER } syncengine_hold;

typedef struct {
	zend_object *change; /* owned: the TrackedChange that counts; NULL: none is stored yet */
	zend_string *object; /* owned */
	zend_string *id;     /* owned: of the object */
	zend_string *field;  /* owned; without mark */
	syncengine_hold hold;
	zval rows; /* owned array: row IDs of every change of the field, superseded ones included */
	/* What becomes of it when the page is stored. */
	bool done;    /* it was dealt with */
	bool blocked; /* but not by everybody who had to: it stays */
	bool changes; /* it is stored anew: as `next`, with what is below */
	syncengine_hold next;
	zend_string *type; /* owned; NULL: the change's */
	zval value;        /* owned: IS_UNDEF: the change's */
	int64_t at;        /* where `type` is set */
} syncengine_tracked;

/* A change time that is not known: a kept value that nobody tracked. */
#define SYNCENGINE_TIME_UNKNOWN 0

/* The row; only where `change` is set. */
static inline const syncengine_change_row *syncengine_tracked_row(const syncengine_tracked *tracked)
{
	return &syncengine_tracked_change_from_obj(tracked->change)->row;
}

/* When the field certainly changed; false where that is not known. */
static inline bool syncengine_tracked_time(const syncengine_tracked *tracked, int64_t *at)
{
	*at = syncengine_tracked_row(tracked)->changed_at;
	return tracked->hold != SYNCENGINE_KEPT || *at != SYNCENGINE_TIME_UNKNOWN;
}

/* Says that a change is held from now on, or no longer. */
static inline void syncengine_tracked_hold(syncengine_tracked *tracked, syncengine_hold hold)
{
	if (tracked->hold != hold || !tracked->change) {
		tracked->changes = true;
		tracked->next = hold;
	}
	tracked->blocked = true;
}

/*
 * Reads the tracked changes of internal objects into `objects`: ID as string => HashTable of syncengine_tracked
 * by field. False with an exception.
 */
bool syncengine_tracked_read(syncengine_run *run, zend_string *object, zval *ids, HashTable *objects);
/* Empties a table that syncengine_tracked_read() fills: `dtor` of it, and of the tables in it. */
void syncengine_tracked_object_free(zval *fields);

/* The fields of an object in such a table, or NULL. Borrowed. */
HashTable *syncengine_tracked_find(HashTable *objects, const zval *id);
/* A field that nobody tracked, to be stored with the page. Borrowed from `objects`. */
syncengine_tracked *syncengine_tracked_add(
	HashTable *objects, zend_string *object, const zval *id, zend_string *field);

/* Appends what is to be stored and forgotten to two lists: TrackedChange, and row IDs. */
void syncengine_tracked_collect(const syncengine_run *run, HashTable *objects, zval *changes, zval *rows);

#endif
