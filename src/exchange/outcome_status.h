/* What the other side says of an item that it was sent, as an HTTP status, becomes an outcome on the order. */
#ifndef SYNCENGINE_OUTCOME_STATUS_H
#define SYNCENGINE_OUTCOME_STATUS_H

#include "order/order.h"

/* One item's answer. All of a batch are read before anything is noted: a bad one must not leave half of it. */
typedef struct {
	zend_long status;
	zval id;               /* owned: int, string or null */
	zend_string *object;   /* owned; NULL: not named */
	zend_string *message;  /* owned; NULL: none */
	int64_t at;            /* change time at the receiving side; 0: not said */
	zend_long retry_after; /* seconds; -1: not said */
	bool creation;         /* the item had no ID when it was sent */
} syncengine_item_outcome;

/* What an item's status means. */
typedef enum {
	SYNCENGINE_ITEM_CREATED,
	SYNCENGINE_ITEM_UPDATED,
	SYNCENGINE_ITEM_DELETED,   /* there is no such object any more */
	SYNCENGINE_ITEM_CONVERTED, /* it is another one now: object and ID say which */
	SYNCENGINE_ITEM_RETRY,
	SYNCENGINE_ITEM_ISSUE,
} syncengine_item_result;

/* `object` and `id` are those that the item was sent with. */
syncengine_item_result syncengine_item_outcome_result(
	const syncengine_item_outcome *outcome, zend_string *object, const zval *id);

/* An outcome that says nothing yet. */
static inline void syncengine_item_outcome_init(
	syncengine_item_outcome *outcome, const syncengine_object_change *change)
{
	memset(outcome, 0, sizeof(*outcome));
	ZVAL_NULL(&outcome->id);
	outcome->retry_after = -1;
	outcome->creation = !zend_is_true((zval *)&change->id);
}

void syncengine_item_outcomes_release(syncengine_item_outcome *outcomes, uint32_t count);

/* Why an outcome can't be used: a text that follows what it is of, "result 2 …"; NULL where it can. */
const char *syncengine_item_outcome_problem(const syncengine_item_outcome *outcome);

/*
 * Two new objects with one ID can't be: one of them is there twice. Its position, and its ID for the caller to
 * release, or -1.
 */
int64_t syncengine_item_outcomes_twice(
	const syncengine_item_outcome *outcomes, uint32_t count, zend_string **id);

/* Notes the outcome. `who` is what a message begins with where the item has none: "The server". */
void syncengine_item_outcome_note(syncengine_order *order, syncengine_object_change *change,
	syncengine_item_outcome *outcome, const char *who);

#endif
