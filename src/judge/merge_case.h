/* A planned field of a pair while it is merged in the general way, whatever holds it. Only for merge*.c. */
#ifndef SYNCENGINE_MERGE_CASE_H
#define SYNCENGINE_MERGE_CASE_H

#include "judge/merge_side.h"

typedef struct {
	syncengine_plan *plan;
	uint32_t i;
	bool left_alone; /* whoever was shown it said so */
	se_field_case given;
	se_field_decision decision;
	syncengine_merged_field merged;
	syncengine_field_view internal;
	syncengine_field_view integration;
	/* Where the mapping's default stands in for the winner's value. */
	syncengine_field_view stand_in_view;
	zval stand_in;
} syncengine_merge_case;

void syncengine_merge_case_init(
	syncengine_merge_case *pair, const syncengine_merge *merge, syncengine_plan *plan, uint32_t i);

/* Shows a field that was read to whoever knows more of it. */
void syncengine_merge_case_seen(
	const syncengine_merge *merge, syncengine_merge_case *pair, bool internal, syncengine_field_view *view);

/*
 * What is known of an empty value that the side `to` is to get: does it refuse it, is there a stand-in, has it
 * that already? `has` may be NULL where it has nothing. False with an exception.
 */
bool syncengine_merge_required(const syncengine_merge *merge, const syncengine_planned_field *field,
	bool required, const syncengine_field_view *empty, se_field_side *to, const syncengine_field_view *has);

/* The value that stands, the mapping's default in its place where the decision says so: borrowed, `stand_in` is to
   be released. */
const syncengine_field_view *syncengine_merge_value(syncengine_merge_case *pair);

/* Puts what was decided into the change of one side's object. False with an exception. */
bool syncengine_merge_case_put(const syncengine_merge *merge, syncengine_merge_case *pair, bool internal,
	syncengine_field_state state, syncengine_object_change *change);

/* Merges the planned field i. False with an exception. PHP code may have run. */
bool syncengine_merge_case_run(const syncengine_merge *merge, syncengine_plan *plan, uint32_t i,
	syncengine_merge_side *left, syncengine_merge_side *right, syncengine_object_change *change);

#endif
