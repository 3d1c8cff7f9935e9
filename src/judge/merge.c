#include "judge/merge.h"

#include "core/se_values.h"
#include "judge/merge_case.h"

/* Whether a field can be read from its slot, and compared, without anything that PHP code may see. */
static inline bool merge_slot_is_plain(const syncengine_field *slot)
{
	return !slot || (!syncengine_field_held(slot) && Z_TYPE(slot->value) != IS_OBJECT);
}

/* What the case of a field says of one side; false with an exception. */
static inline bool merge_plain_side(
	const syncengine_merge_side *side, const syncengine_field *slot, se_field_side *given)
{
	given->has = slot != NULL;
	if (!slot) {
		return true;
	}
	given->empty = syncengine_value_empty(&slot->value);
	return syncengine_merge_side_evidence(side, syncengine_field_moment(slot), &given->evidence);
}

static inline bool merge_plain_equal(
	syncengine_planned_field *field, const syncengine_field *internal, const syncengine_field *integration)
{
	const zval *a = &internal->value, *b = &integration->value;
	syncengine_kind a_kind, b_kind;
	syncengine_operand left, right;

	a_kind = syncengine_planned_kind(&field->internal_type, &field->internal_kind, internal->of.type);
	b_kind =
		syncengine_planned_kind(&field->integration_type, &field->integration_kind, integration->of.type);
	if (a_kind == SYNCENGINE_KIND_TEXT && b_kind == SYNCENGINE_KIND_TEXT && Z_TYPE_P(a) == IS_STRING &&
		Z_TYPE_P(b) == IS_STRING && field->equality.text == SE_TEXT_EXACT) {
		return zend_string_equals(Z_STR_P(a), Z_STR_P(b));
	}
	left = (syncengine_operand){
		(zval *)a, a_kind, (syncengine_field_bits(internal) & SYNCENGINE_SLOT_INSTANT) != 0};
	right = (syncengine_operand){
		(zval *)b, b_kind, (syncengine_field_bits(integration) & SYNCENGINE_SLOT_INSTANT) != 0};
	return syncengine_values_equal(&left, &right, &field->equality);
}

/* Puts a copy of a slot into the change of an internal object, as the planned field i. */
static inline void merge_plain_put(syncengine_plan *plan, const syncengine_planned_field *planned,
	const syncengine_field *from, syncengine_object_change *change)
{
	syncengine_field_state state =
		planned->internal_required ? SYNCENGINE_FIELD_REQUIRED : syncengine_field_slot_state(from);
	syncengine_field *field, old;

	field = syncengine_fields_put_next(&change->fields, plan->internal.changes, planned->internal_position);
	if (EXPECTED(field)) {
		syncengine_field_copy(field, from, state);
		return;
	}
	field = syncengine_fields_put_in(
		&change->fields, plan->internal.changes, planned->internal_position, change->object, &old);
	syncengine_field_copy(field, from, state);
	syncengine_field_clear(&old);
}

/* Hands a decision on. False with an exception. */
static bool merge_plain_decided(const syncengine_merge *merge, const syncengine_planned_field *planned,
	const se_field_case *given, const se_field_decision *decision, const syncengine_merge_side *left,
	const syncengine_field *internal, const syncengine_merge_side *right, const syncengine_field *integration)
{
	syncengine_merged_field merged = {.field = planned, .given = given, .decision = decision};
	syncengine_field_view internal_view, integration_view;

	if (internal) {
		syncengine_field_read(&left->native->fields, internal, &internal_view);
		merged.internal = &internal_view;
	}
	if (integration) {
		syncengine_field_read(&right->native->fields, integration, &integration_view);
		merged.integration = &integration_view;
	}
	if (decision->action != SE_ACT_NONE) {
		merged.value = decision->action == SE_ACT_WRITE_INTERNAL ? merged.integration : merged.internal;
	}
	return merge->decided(merge->context, &merged);
}

typedef enum {
	MERGE_DONE,
	MERGE_NOT_PLAIN, /* nothing was done yet */
	MERGE_FAILED,    /* with an exception */
} merge_plain_result;

/*
 * Merges the planned field i from its slots, where they say all: the case of what is built natively, or made in PHP
 * and let go of. No PHP code runs but that of `decided`.
 */
static merge_plain_result merge_plain(const syncengine_merge *merge, syncengine_plan *plan, uint32_t i,
	const syncengine_merge_side *left, const syncengine_merge_side *right, syncengine_object_change *change)
{
	syncengine_planned_field *planned = &plan->fields[i];
	const syncengine_field *internal = syncengine_merge_side_slot(left, i);
	const syncengine_field *integration = syncengine_merge_side_slot(right, i);
	se_field_decision decision;
	se_field_case given = {
		.direction = planned->direction, .policy = planned->policy, .first_time = merge->first_time};

	if (!merge_slot_is_plain(internal) || !merge_slot_is_plain(integration)) {
		return MERGE_NOT_PLAIN;
	}
	if (!merge_plain_side(left, internal, &given.internal) ||
		!merge_plain_side(right, integration, &given.integration)) {
		return MERGE_FAILED;
	}
	if ((given.integration.empty && planned->internal_required) ||
		(given.internal.empty && planned->integration_required)) {
		return MERGE_NOT_PLAIN;
	}
	given.internal_changed = internal && !merge->nothing_changed &&
		syncengine_field_slot_state(internal) == SYNCENGINE_FIELD_CHANGED;
	if (se_merge_compares(&given)) {
		given.comparison = merge_plain_equal(planned, internal, integration) ? SE_EQUAL : SE_DIFFERENT;
	}
	decision = se_merge_field(&given);
	if (decision.action == SE_ACT_WRITE_INTERNAL) {
		merge_plain_put(plan, planned, integration, change);
	}
	if (UNEXPECTED(merge->decided) &&
		!merge_plain_decided(merge, planned, &given, &decision, left, internal, right, integration)) {
		return MERGE_FAILED;
	}
	return MERGE_DONE;
}

/* Walks the plan. False with an exception. */
static bool merge_fields(const syncengine_merge *merge, syncengine_plan *plan, syncengine_merge_side *left,
	syncengine_merge_side *right, syncengine_object_change *change)
{
	bool plain = left->native && right->native && !merge->judge && !merge->value_helper && !merge->seen;
	bool fresh = false;
	merge_plain_result result;

	for (uint32_t i = 0; i < plan->count; i++) {
		result = MERGE_NOT_PLAIN;
		if (EXPECTED(plain)) {
			if (!fresh) {
				syncengine_merge_side_refresh(left, plan);
				syncengine_merge_side_refresh(right, plan);
			}
			fresh = !merge->decided;
			result = merge_plain(merge, plan, i, left, right, change);
		}
		if (result == MERGE_NOT_PLAIN) {
			fresh = false;
			result =
				syncengine_merge_case_run(merge, plan, i, left, right, change) ? MERGE_DONE : MERGE_FAILED;
		}
		if (UNEXPECTED(result == MERGE_FAILED)) {
			return false;
		}
	}
	return true;
}

bool syncengine_merge_objects(const syncengine_merge *merge, zend_object *internal, zend_object *integration,
	syncengine_object_change *change)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(merge->mapping);
	syncengine_merge_side left, right;
	bool ok;

	plan->refcount++;
	right.changed.kind = SYNCENGINE_MOMENT_NONE;
	ok = syncengine_merge_side_open(&left, internal, true) &&
		syncengine_merge_side_open(&right, integration, false) &&
		merge_fields(merge, plan, &left, &right, change);
	syncengine_merge_side_close(&left);
	syncengine_merge_side_close(&right);
	syncengine_plan_release(plan);
	return ok;
}
