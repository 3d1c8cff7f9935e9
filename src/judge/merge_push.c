/* What of an internal object is pushed to the integration. */
#include "judge/merge_case.h"

/* Reads the internal side's field for pushing, which is decided already: only an empty required value is refused.
   False with an exception. */
static bool push_read(const syncengine_merge *merge, syncengine_merge_case *pair, syncengine_merge_side *side)
{
	const syncengine_planned_field *field = &pair->plan->fields[pair->i];
	se_field_case *given = &pair->given;
	bool own;

	syncengine_merge_side_refresh(side, pair->plan);
	own = merge->value_helper || field->asks_php ||
		syncengine_merge_side_asks_php(side, syncengine_merge_side_slot(side, pair->i));

	given->internal_changed = true;
	given->internal.has = syncengine_merge_side_read(side, pair->plan, pair->i, own, &pair->internal);
	if (EG(exception)) {
		return false;
	}
	if (given->internal.has) {
		syncengine_merge_case_seen(merge, pair, true, &pair->internal);
		pair->merged.internal = &pair->internal;
		given->internal.empty = syncengine_value_empty(pair->internal.value);
		if (!syncengine_merge_side_evidence(side, pair->internal.changed, &given->internal.evidence)) {
			return false;
		}
		if (given->internal.empty &&
			!syncengine_merge_required(
				merge, field, field->integration_required, &pair->internal, &given->integration, NULL)) {
			return false;
		}
	}
	pair->decision = se_merge_field(given);
	return true;
}

static bool push_finish(
	const syncengine_merge *merge, syncengine_merge_case *pair, syncengine_object_change *change)
{
	const syncengine_planned_field *field = pair->merged.field;
	syncengine_field_state state = pair->internal.state;
	bool ok = true;

	ZVAL_UNDEF(&pair->stand_in);
	if (pair->decision.action == SE_ACT_PUSH_INTEGRATION) {
		if (field->integration_required && state != SYNCENGINE_FIELD_CHANGED) {
			state = SYNCENGINE_FIELD_REQUIRED;
		}
		pair->merged.value = syncengine_merge_value(pair);
		ok = syncengine_merge_case_put(merge, pair, false, state, change);
	}
	if (ok && (pair->decision.flags & SE_SKIP_REQUIRED) && merge->left_out) {
		ok = merge->left_out(merge->context, field);
	}
	zval_ptr_dtor(&pair->stand_in);
	return ok;
}

/* Pushes the planned field i, if it is there and to be pushed. False with an exception. */
static bool push_field(const syncengine_merge *merge, syncengine_merge_case *pair,
	syncengine_merge_side *side, syncengine_object_change *change)
{
	const syncengine_planned_field *field = pair->merged.field;
	bool ok = push_read(merge, pair, side);

	if (ok && pair->given.internal.has && !pair->left_alone &&
		(!merge->only_changed || field->integration_required ||
			pair->internal.state == SYNCENGINE_FIELD_CHANGED)) {
		ok = push_finish(merge, pair, change);
	}
	syncengine_field_view_release(&pair->internal);
	return ok;
}

bool syncengine_push_object(
	const syncengine_merge *merge, zend_object *internal, syncengine_object_change *change)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(merge->mapping);
	syncengine_merge_side side;
	syncengine_merge_case pair;
	bool ok;

	plan->refcount++;
	ok = syncengine_merge_side_open(&side, internal, true);
	for (uint32_t i = 0; ok && i < plan->count; i++) {
		if (plan->fields[i].direction == SE_TO_INTERNAL) {
			continue;
		}
		syncengine_merge_case_init(&pair, merge, plan, i);
		ok = push_field(merge, &pair, &side, change);
	}
	syncengine_merge_side_close(&side);
	syncengine_plan_release(plan);
	return ok;
}
