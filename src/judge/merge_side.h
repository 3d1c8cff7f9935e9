/* One side of a pair while it is merged: its object, and its fields as the plan's. Only for merge*.c. */
#ifndef SYNCENGINE_MERGE_SIDE_H
#define SYNCENGINE_MERGE_SIDE_H

#include "judge/merge.h"

typedef struct {
	zend_object *object;              /* borrowed */
	syncengine_report_object *native; /* NULL: a class written in PHP, asked by its methods */
	bool internal;
	bool has_possible;
	int64_t possible;
	syncengine_moment changed; /* owned */
	/* The slots of the planned fields, as they are until PHP code was called. */
	const uint32_t *positions; /* borrowed from the plan; NULL: no fields, or asked by its methods */
} syncengine_merge_side;

/* Prepares a side; false with an exception. It is to be closed in either case. */
bool syncengine_merge_side_open(syncengine_merge_side *side, zend_object *object, bool internal);
void syncengine_merge_side_close(syncengine_merge_side *side);

/* Where the planned fields are now: to be called when PHP code may have run since. */
static inline void syncengine_merge_side_refresh(syncengine_merge_side *side, syncengine_plan *plan)
{
	side->positions = side->native && side->native->fields.list
		? syncengine_plan_positions(plan, side->internal, side->native->fields.list)
		: NULL;
}

/* The slot of the planned field i; NULL where there is none or the side is asked by its methods. Borrowed. */
static inline syncengine_field *syncengine_merge_side_slot(const syncengine_merge_side *side, uint32_t i)
{
	syncengine_fields *fields;
	syncengine_field *slot;

	if (UNEXPECTED(!side->positions)) {
		return NULL;
	}
	fields = &side->native->fields;
	slot = syncengine_fields_at(fields, side->positions[i]);
	if (slot && syncengine_field_held(slot)) {
		fields->ops->absorb(slot);
	}
	return slot;
}

/* Whether reading, comparing or judging what is there may run PHP code, which may change the very objects. */
static inline bool syncengine_merge_side_asks_php(
	const syncengine_merge_side *side, const syncengine_field *slot)
{
	return !side->native ||
		(slot &&
			(syncengine_field_held(slot) ||
				(Z_TYPE(slot->value) == IS_OBJECT && Z_OBJCE(slot->value)->type == ZEND_USER_CLASS)));
}

/*
 * Reads the planned field i. `own`: the view outlives whatever PHP code does. False where there is none, or with
 * an exception; the view is to be released in either case.
 */
bool syncengine_merge_side_read(
	syncengine_merge_side *side, syncengine_plan *plan, uint32_t i, bool own, syncengine_field_view *view);

/*
 * The evidence of a field that changed at `changed`; false with an exception. The internal side's possible time is
 * its object's, raised to the field's own where that is later (Mautic).
 */
static inline bool syncengine_merge_side_evidence(
	const syncengine_merge_side *side, syncengine_moment changed, se_evidence *evidence)
{
	evidence->has_possible = side->has_possible;
	evidence->possible = side->possible;
	evidence->has_certain = changed.kind != SYNCENGINE_MOMENT_NONE;
	if (changed.kind == SYNCENGINE_MOMENT_TIME) {
		evidence->certain = changed.at.us;
	} else if (changed.kind == SYNCENGINE_MOMENT_OBJECT &&
		!syncengine_date_read(changed.at.date, &evidence->certain)) {
		return false;
	}
	if (side->internal && evidence->has_certain &&
		(!evidence->has_possible || evidence->certain > evidence->possible)) {
		evidence->has_possible = true;
		evidence->possible = evidence->certain;
	}
	return true;
}

/* What becomes of a value that is put into a change. */
typedef enum {
	SYNCENGINE_PUT_DONE,
	SYNCENGINE_PUT_LEFT_OUT, /* the ValueHelper refuses it */
	SYNCENGINE_PUT_FAILED,   /* with an exception */
} syncengine_put_result;

/* Puts the planned field i into the change of one side's object. */
static inline void syncengine_merge_put_as_is(syncengine_plan *plan, uint32_t i, bool internal,
	const syncengine_field_view *view, syncengine_field_state state, syncengine_object_change *change)
{
	const syncengine_planned_field *field = &plan->fields[i];

	syncengine_object_change_put_in(change, internal ? plan->internal.changes : plan->integration.changes,
		internal ? field->internal_position : field->integration_position, view, state);
}

/* The same after the merge's ValueHelper. */
syncengine_put_result syncengine_merge_put_asked(const syncengine_merge *merge, syncengine_plan *plan,
	uint32_t i, bool internal, const syncengine_field_view *view, syncengine_field_state state,
	syncengine_object_change *change);

static inline syncengine_put_result syncengine_merge_put(const syncengine_merge *merge, syncengine_plan *plan,
	uint32_t i, bool internal, const syncengine_field_view *view, syncengine_field_state state,
	syncengine_object_change *change)
{
	if (UNEXPECTED(merge->value_helper)) {
		return syncengine_merge_put_asked(merge, plan, i, internal, view, state, change);
	}
	syncengine_merge_put_as_is(plan, i, internal, view, state, change);
	return SYNCENGINE_PUT_DONE;
}

/* The decision where a judge of PHP decides instead of core; false with an exception. */
bool syncengine_merge_ask_judge(const syncengine_merge *merge, const syncengine_planned_field *field,
	const se_field_case *given, const syncengine_merge_side *left, const syncengine_field_view *left_view,
	const syncengine_merge_side *right, const syncengine_field_view *right_view, se_field_decision *decision);

#endif
