#ifndef SYNCENGINE_ORDER_H
#define SYNCENGINE_ORDER_H

#include "order/object_change.h"

/* What came of a change, as whoever executed the order reported it. */
typedef enum {
	SYNCENGINE_OUTCOME_CREATED,
	SYNCENGINE_OUTCOME_UPDATED,
	SYNCENGINE_OUTCOME_CONVERTED,
	SYNCENGINE_OUTCOME_DELETED,
	SYNCENGINE_OUTCOME_RETRY,
	SYNCENGINE_OUTCOME_ISSUE,
} syncengine_outcome_kind;

typedef struct {
	syncengine_outcome_kind kind;
	zend_object *change;     /* owned: an ObjectChange; NULL of a conversion that remapObject() reported */
	zend_string *object;     /* owned: created: its kind; converted: the new kind */
	zval id;                 /* owned: created: its ID; converted: the new ID */
	zend_string *old_object; /* owned: converted: the old kind */
	zval old_id;             /* owned: converted: the old ID */
	syncengine_moment at;    /* created, updated: its change time at the receiving side */
	zend_string *message;    /* owned: issue, retry; may be NULL of a retry */
	int64_t retry_after;     /* retry: seconds; -1: the engine's backoff */
} syncengine_outcome;

/* Which side an order is for. */
typedef enum {
	SYNCENGINE_PULL, /* into the application */
	SYNCENGINE_PUSH, /* to the integration */
} syncengine_direction;

typedef struct {
	zend_string *integration; /* owned; NULL before the constructor ran */
	syncengine_moment sync_date;
	zval options;      /* owned array */
	zval changes;      /* owned array: object name => list of ObjectChange */
	zval identified;   /* owned array: object name => array: ID => ObjectChange */
	zval unidentified; /* owned array: object name => array: mapped ID => ObjectChange */
	uint32_t count;
	bool first_time;
	syncengine_direction
		direction; /* how mapping records are made of created objects; PUSH unless the engine says */
	syncengine_outcome *outcomes; /* owned, in the order they were reported */
	uint32_t outcome_count;
	uint32_t outcome_capacity;
	zend_object std;
} syncengine_order;

static inline syncengine_order *syncengine_order_from_obj(zend_object *object)
{
	return (syncengine_order *)((char *)object - offsetof(syncengine_order, std));
}

/* A new order, of this moment. Borrows `integration` and `options` (array). */
syncengine_order *syncengine_order_create(const syncengine_family *family, zend_string *integration,
	syncengine_direction direction, bool first_time, zval *options);

/* Adds a change; takes the reference. */
void syncengine_order_add(syncengine_order *order, syncengine_object_change *change);
/* The same under a name and IDs that are not asked of the change. Borrows those. */
void syncengine_order_put(syncengine_order *order, zend_string *name, const zval *id, const zval *mapped_id,
	syncengine_object_change *change);

/* Outcomes, natively. Strings and IDs are borrowed; `at` is 0 for now. */
void syncengine_order_created(
	syncengine_order *order, syncengine_object_change *change, zend_string *object, zval *id, int64_t at);
void syncengine_order_updated(syncengine_order *order, syncengine_object_change *change, int64_t at);
void syncengine_order_converted(
	syncengine_order *order, syncengine_object_change *change, zend_string *new_object, zval *new_id);
/* A conversion of an object by its old name and ID; `change` may be NULL. */
void syncengine_order_remapped(syncengine_order *order, syncengine_object_change *change,
	zend_string *old_object, zval *old_id, zend_string *new_object, zval *new_id);
void syncengine_order_deleted(syncengine_order *order, syncengine_object_change *change);
void syncengine_order_retry(
	syncengine_order *order, syncengine_object_change *change, zend_string *reason, int64_t retry_after);
void syncengine_order_issue(syncengine_order *order, syncengine_object_change *change, zend_string *message);

/* Adds the outcomes of another order. */
void syncengine_order_copy_outcomes(syncengine_order *order, const syncengine_order *from);

/* order_methods.c: registers the class entry with its methods. */
zend_class_entry *syncengine_order_register_class(void);
void syncengine_order_register(syncengine_family *family);

#endif
