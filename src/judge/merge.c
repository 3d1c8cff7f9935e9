#include "judge/merge.h"

#include "judge/merge_side.h"
#include "members.h"

/* A planned field of a pair while it is merged. */
typedef struct {
	syncengine_plan *plan;
	uint32_t i;
	se_field_case given;
	se_field_decision decision;
	syncengine_merged_field merged;
	syncengine_field_view internal;
	syncengine_field_view integration;
	/* Where the mapping's default stands in for the winner's value. */
	syncengine_field_view stand_in_view;
	zval stand_in;
} merge_case;

/*
 * The mapping's default as a value of the type that `view` has: a new zval in `stand_in`. One that can't be read
 * as that type stays as it is.
 */
static void merge_stand_in(
	const syncengine_field_rule *rule, const syncengine_field_view *view, zval *stand_in, bool *instant)
{
	syncengine_kind kind = syncengine_kind_of(view->type);

	*instant = false;
	if (syncengine_kind_is_instant(kind) && Z_TYPE(rule->default_value) != IS_OBJECT &&
		!syncengine_native_value(kind, (zval *)&rule->default_value, stand_in)) {
		*instant = true;
		return;
	}
	ZVAL_COPY(stand_in, &rule->default_value);
}

/*
 * What is known of an empty value that the side `to` is to get: does it refuse it, is there a stand-in, has it
 * that already? False with an exception.
 */
static bool merge_required(const syncengine_merge *merge, const syncengine_planned_field *field,
	bool required, const syncengine_field_view *empty, se_field_side *to, const syncengine_field_view *has)
{
	syncengine_operand left, right;
	zval stand_in;
	bool instant;

	if (!required) {
		return true;
	}
	to->stand_in = Z_TYPE(field->rule->default_value) > IS_NULL;
	/* Without a default the ValueHelper says what becomes of it, where there is one. */
	to->required = to->stand_in || !merge->value_helper;
	if (!to->stand_in || !to->has) {
		return true;
	}
	merge_stand_in(field->rule, empty, &stand_in, &instant);
	left = (syncengine_operand){has->value, syncengine_kind_of(has->type), has->instant};
	right = (syncengine_operand){&stand_in, syncengine_kind_of(empty->type), instant};
	to->is_stand_in = syncengine_values_equal(&left, &right, &field->equality);
	zval_ptr_dtor(&stand_in);
	return !EG(exception);
}

/* Reads what both sides have of the field. False with an exception. */
static bool merge_read(const syncengine_merge *merge, merge_case *pair, const syncengine_merge_side *left,
	const syncengine_merge_side *right)
{
	const syncengine_planned_field *field = &pair->plan->fields[pair->i];
	se_field_case *given = &pair->given;
	bool own = merge->judge || merge->value_helper || field->asks_php ||
		syncengine_merge_side_asks_php(left, syncengine_merge_side_slot(left, pair->plan, pair->i)) ||
		syncengine_merge_side_asks_php(right, syncengine_merge_side_slot(right, pair->plan, pair->i));

	pair->integration.owns = false;
	given->internal.has = syncengine_merge_side_read(left, pair->plan, pair->i, own, &pair->internal);
	if (EG(exception)) {
		return false;
	}
	given->integration.has = syncengine_merge_side_read(right, pair->plan, pair->i, own, &pair->integration);
	if (EG(exception)) {
		return false;
	}
	if (given->internal.has) {
		pair->merged.internal = &pair->internal;
		given->internal.empty = syncengine_value_empty(pair->internal.value);
		given->internal_changed = pair->internal.state == SYNCENGINE_FIELD_CHANGED;
		if (!syncengine_merge_side_evidence(left, &pair->internal, &given->internal.evidence)) {
			return false;
		}
	}
	if (given->integration.has) {
		pair->merged.integration = &pair->integration;
		given->integration.empty = syncengine_value_empty(pair->integration.value);
		if (!syncengine_merge_side_evidence(right, &pair->integration, &given->integration.evidence)) {
			return false;
		}
	}
	return true;
}

static bool merge_equal(syncengine_planned_field *field, const merge_case *pair)
{
	const syncengine_field_view *internal = &pair->internal, *integration = &pair->integration;
	syncengine_operand left = {internal->value,
		syncengine_planned_kind(&field->internal_type, &field->internal_kind, internal->type),
		internal->instant};
	syncengine_operand right = {integration->value,
		syncengine_planned_kind(&field->integration_type, &field->integration_kind, integration->type),
		integration->instant};

	return syncengine_values_equal(&left, &right, &field->equality);
}

/* Decides the field. False with an exception. */
static bool merge_decide(const syncengine_merge *merge, merge_case *pair, const syncengine_merge_side *left,
	const syncengine_merge_side *right)
{
	syncengine_planned_field *field = &pair->plan->fields[pair->i];
	se_field_case *given = &pair->given;

	if (se_merge_compares(given)) {
		given->comparison = merge_equal(field, pair) ? SE_EQUAL : SE_DIFFERENT;
		if (EG(exception)) {
			return false;
		}
	}
	if (UNEXPECTED(given->integration.has && given->integration.empty) &&
		!merge_required(
			merge, field, field->internal_required, &pair->integration, &given->internal, &pair->internal)) {
		return false;
	}
	if (UNEXPECTED(given->internal.has && given->internal.empty) &&
		!merge_required(merge, field, field->integration_required, &pair->internal, &given->integration,
			&pair->integration)) {
		return false;
	}
	if (UNEXPECTED(merge->judge) && given->comparison == SE_DIFFERENT &&
		field->direction == SE_BIDIRECTIONAL && (given->internal_changed || given->first_time)) {
		return syncengine_merge_ask_judge(
			merge, field, given, left, &pair->internal, right, &pair->integration, &pair->decision);
	}
	pair->decision = se_merge_field(given);
	return true;
}

/* The value that stands, the mapping's default in its place where the decision says so. */
static const syncengine_field_view *merge_value(merge_case *pair)
{
	const syncengine_field_view *view =
		pair->decision.action == SE_ACT_WRITE_INTERNAL ? &pair->integration : &pair->internal;

	if (EXPECTED(!(pair->decision.flags & SE_USE_STAND_IN))) {
		return view;
	}
	pair->stand_in_view = *view;
	merge_stand_in(pair->plan->fields[pair->i].rule, view, &pair->stand_in, &pair->stand_in_view.instant);
	pair->stand_in_view.value = pair->stand_in_view.original = &pair->stand_in;
	pair->stand_in_view.owns = false;
	return &pair->stand_in_view;
}

/* Puts what was decided into the change of one side's object. False with an exception. */
static bool merge_put(const syncengine_merge *merge, merge_case *pair, bool internal,
	syncengine_field_state state, syncengine_object_change *change)
{
	switch (syncengine_merge_put(merge, pair->plan, pair->i, internal, pair->merged.value, state, change)) {
		case SYNCENGINE_PUT_DONE:
			return true;
		case SYNCENGINE_PUT_LEFT_OUT:
			pair->decision.action = SE_ACT_NONE;
			pair->decision.flags |= SE_SKIP_REQUIRED | SE_NOTE_ISSUE;
			pair->merged.value = NULL;
			return true;
		default:
			return false;
	}
}

/* What is to be written goes into the change, and the decision to whoever wants to know it. False with an
   exception. */
static bool merge_finish(const syncengine_merge *merge, merge_case *pair, syncengine_object_change *change)
{
	bool ok = true;

	ZVAL_UNDEF(&pair->stand_in);
	pair->merged.value = pair->decision.action == SE_ACT_NONE ? NULL : merge_value(pair);
	if (pair->decision.action == SE_ACT_WRITE_INTERNAL) {
		ok = merge_put(merge, pair, true,
			pair->merged.field->internal_required ? SYNCENGINE_FIELD_REQUIRED : pair->integration.state,
			change);
	}
	ok = ok && (!merge->decided || merge->decided(merge->context, &pair->merged));
	zval_ptr_dtor(&pair->stand_in);
	return ok;
}

static void merge_case_init(
	merge_case *pair, const syncengine_merge *merge, syncengine_plan *plan, uint32_t i)
{
	const syncengine_planned_field *field = &plan->fields[i];

	pair->plan = plan;
	pair->i = i;
	pair->given = (se_field_case){
		.direction = field->direction, .policy = field->policy, .first_time = merge->first_time};
	pair->merged =
		(syncengine_merged_field){.field = field, .given = &pair->given, .decision = &pair->decision};
}

bool syncengine_merge_objects(const syncengine_merge *merge, zend_object *internal, zend_object *integration,
	syncengine_object_change *change)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(merge->mapping);
	syncengine_merge_side left, right;
	merge_case pair;
	bool ok;

	plan->refcount++;
	right.changed.kind = SYNCENGINE_MOMENT_NONE;
	ok = syncengine_merge_side_open(&left, internal, true) &&
		syncengine_merge_side_open(&right, integration, false);
	for (uint32_t i = 0; ok && i < plan->count; i++) {
		merge_case_init(&pair, merge, plan, i);
		ok = merge_read(merge, &pair, &left, &right) && merge_decide(merge, &pair, &left, &right) &&
			merge_finish(merge, &pair, change);
		syncengine_field_view_release(&pair.internal);
		syncengine_field_view_release(&pair.integration);
	}
	syncengine_merge_side_close(&left);
	syncengine_merge_side_close(&right);
	syncengine_plan_release(plan);
	return ok;
}

/* Reads the internal side's field for pushing, which is decided already: only an empty required value is refused.
   False with an exception. */
static bool push_read(const syncengine_merge *merge, merge_case *pair, const syncengine_merge_side *side)
{
	const syncengine_planned_field *field = &pair->plan->fields[pair->i];
	se_field_case *given = &pair->given;
	bool own = merge->value_helper || field->asks_php ||
		syncengine_merge_side_asks_php(side, syncengine_merge_side_slot(side, pair->plan, pair->i));

	given->internal_changed = true;
	given->internal.has = syncengine_merge_side_read(side, pair->plan, pair->i, own, &pair->internal);
	if (EG(exception)) {
		return false;
	}
	if (given->internal.has) {
		pair->merged.internal = &pair->internal;
		given->internal.empty = syncengine_value_empty(pair->internal.value);
		if (!syncengine_merge_side_evidence(side, &pair->internal, &given->internal.evidence)) {
			return false;
		}
		if (given->internal.empty &&
			!merge_required(
				merge, field, field->integration_required, &pair->internal, &given->integration, NULL)) {
			return false;
		}
	}
	pair->decision = se_merge_field(given);
	return true;
}

static bool push_finish(const syncengine_merge *merge, merge_case *pair, syncengine_object_change *change)
{
	const syncengine_planned_field *field = pair->merged.field;
	syncengine_field_state state = pair->internal.state;
	bool ok = true;

	ZVAL_UNDEF(&pair->stand_in);
	if (pair->decision.action == SE_ACT_PUSH_INTEGRATION) {
		if (field->integration_required && state != SYNCENGINE_FIELD_CHANGED) {
			state = SYNCENGINE_FIELD_REQUIRED;
		}
		pair->merged.value = merge_value(pair);
		ok = merge_put(merge, pair, false, state, change);
	}
	if (ok && (pair->decision.flags & SE_SKIP_REQUIRED) && merge->left_out) {
		ok = merge->left_out(merge->context, field);
	}
	zval_ptr_dtor(&pair->stand_in);
	return ok;
}

/* Pushes the planned field i, if it is there and to be pushed. False with an exception. */
static bool push_field(const syncengine_merge *merge, merge_case *pair, const syncengine_merge_side *side,
	syncengine_object_change *change)
{
	const syncengine_planned_field *field = pair->merged.field;
	bool ok = push_read(merge, pair, side);

	if (ok && pair->given.internal.has &&
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
	merge_case pair;
	bool ok;

	plan->refcount++;
	ok = syncengine_merge_side_open(&side, internal, true);
	for (uint32_t i = 0; ok && i < plan->count; i++) {
		if (plan->fields[i].direction == SE_TO_INTERNAL) {
			continue;
		}
		merge_case_init(&pair, merge, plan, i);
		ok = push_field(merge, &pair, &side, change);
	}
	syncengine_merge_side_close(&side);
	syncengine_plan_release(plan);
	return ok;
}
