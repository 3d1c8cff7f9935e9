#ifndef SYNCENGINE_TRACKED_CHANGE_H
#define SYNCENGINE_TRACKED_CHANGE_H

#include "members.h"

/* A row of sync_object_field_change_report, as far as it concerns one object. What an object of the class
 * holds, and what the store reads and writes. */
typedef struct {
	int64_t id; /* 0: not stored yet */
	zend_string *object_name;
	zend_string *object_id;
	zend_string *field;
	zend_string *type;
	zval value;
	int64_t changed_at; /* microseconds since the epoch */
} syncengine_change_row;

typedef struct {
	syncengine_change_row row; /* owned; its object_name is NULL before the constructor ran */
	zend_object std;
} syncengine_tracked_change;

static inline syncengine_tracked_change *syncengine_tracked_change_from_obj(zend_object *object)
{
	return (syncengine_tracked_change *)((char *)object - offsetof(syncengine_tracked_change, std));
}

/* A new object of the family. Adds a reference to each string of `row` and to its value. */
zend_object *syncengine_tracked_change_create(
	const syncengine_family *family, const syncengine_change_row *row);

/* The row of a TrackedChange, borrowed; NULL with an exception where its constructor did not run. */
const syncengine_change_row *syncengine_tracked_change_row(zend_object *object);

void syncengine_tracked_change_register(syncengine_family *family);

#endif
