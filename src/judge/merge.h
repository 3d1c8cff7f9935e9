/*
 * Merging a pair of objects: the report of the integration's object with what is known of its internal
 * counterpart, field by field along the plan of their mapping. core/se_merge.h decides each field.
 */
#ifndef SYNCENGINE_MERGE_H
#define SYNCENGINE_MERGE_H

#include "mapping/object_mapping.h"
#include "order/object_change.h"
#include "report/report_object.h"

/* One decided field, for whoever wants to know. Everything is borrowed, and gone when PHP code was called. */
typedef struct {
	const syncengine_planned_field *field;
	const se_field_case *given;
	const se_field_decision *decision;
	const syncengine_field_view *internal;    /* NULL: that side does not have the field */
	const syncengine_field_view *integration; /* NULL: likewise */
	const syncengine_field_view *value;       /* what is to be written or pushed; NULL: nothing */
} syncengine_merged_field;

typedef struct syncengine_merge {
	const syncengine_family *family;
	syncengine_object_mapping *mapping;
	zend_string *integration; /* name, for the requests that a judge of PHP gets */
	zend_object *judge;       /* a SyncJudgeInterface of PHP; NULL: core's */
	/* A ValueHelper that has the last word on what is written; NULL: none. What it refuses is left out. */
	zend_object *value_helper;
	bool first_time;
	bool nothing_changed; /* of the internal object, whatever its fields say */
	/* Called for each field that a side has, when it was read: may change what the view says of it (state, time,
	   value, by pointing at what lives as long as the merging), or return false: the field is left alone. May be
	   NULL. Throws nothing. */
	bool (*seen)(
		void *context, const syncengine_planned_field *field, bool internal, syncengine_field_view *view);
	bool
		only_changed; /* syncengine_push_object(): beside required fields only those of state FIELD_CHANGED */
	/* Called for each decided field, after it was put into the change; false with an exception ends the merging.
	   May be NULL. */
	bool (*decided)(void *context, const syncengine_merged_field *merged);
	/* syncengine_push_object(): called for a required field that is left out because it is empty. May be NULL. */
	bool (*left_out)(void *context, const syncengine_planned_field *field);
	void *context;
} syncengine_merge;

/*
 * Merges and puts into `change` (of the internal object) what is to be written there. Internal fields of state
 * FIELD_CHANGED are those that changed there since the last sync. False with an exception.
 */
bool syncengine_merge_objects(const syncengine_merge *merge, zend_object *internal, zend_object *integration,
	syncengine_object_change *change);

/*
 * Puts into `change` (of the integration's object) what of the internal object is to be pushed: fields of a
 * direction to the integration that the internal object has. Judges nothing. False with an exception.
 */
bool syncengine_push_object(
	const syncengine_merge *merge, zend_object *internal, syncengine_object_change *change);

#endif
