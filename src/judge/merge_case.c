#include "judge/merge_case.h"

#include "members.h"

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

bool syncengine_merge_required(const syncengine_merge *merge, const syncengine_planned_field *field,
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

void syncengine_merge_case_seen(
	const syncengine_merge *merge, syncengine_merge_case *pair, bool internal, syncengine_field_view *view)
{
	if (merge->seen && !merge->seen(merge->context, &pair->plan->fields[pair->i], internal, view)) {
		pair->left_alone = true;
	}
}

/* Reads what both sides have of the field. False with an exception. */
static bool merge_read(const syncengine_merge *merge, syncengine_merge_case *pair,
	syncengine_merge_side *left, syncengine_merge_side *right)
{
	const syncengine_planned_field *field = &pair->plan->fields[pair->i];
	se_field_case *given = &pair->given;
	bool own;

	syncengine_merge_side_refresh(left, pair->plan);
	syncengine_merge_side_refresh(right, pair->plan);
	own = merge->judge || merge->value_helper || field->asks_php ||
		syncengine_merge_side_asks_php(left, syncengine_merge_side_slot(left, pair->i)) ||
		syncengine_merge_side_asks_php(right, syncengine_merge_side_slot(right, pair->i));

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
		syncengine_merge_case_seen(merge, pair, true, &pair->internal);
		pair->merged.internal = &pair->internal;
		given->internal.empty = syncengine_value_empty(pair->internal.value);
		given->internal_changed = !merge->nothing_changed && pair->internal.state == SYNCENGINE_FIELD_CHANGED;
		if (!syncengine_merge_side_evidence(left, pair->internal.changed, &given->internal.evidence)) {
			return false;
		}
	}
	if (given->integration.has) {
		syncengine_merge_case_seen(merge, pair, false, &pair->integration);
		pair->merged.integration = &pair->integration;
		given->integration.empty = syncengine_value_empty(pair->integration.value);
		if (!syncengine_merge_side_evidence(right, pair->integration.changed, &given->integration.evidence)) {
			return false;
		}
	}
	return true;
}

static bool merge_equal(syncengine_planned_field *field, const syncengine_merge_case *pair)
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
static bool merge_decide(const syncengine_merge *merge, syncengine_merge_case *pair,
	const syncengine_merge_side *left, const syncengine_merge_side *right)
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
		!syncengine_merge_required(
			merge, field, field->internal_required, &pair->integration, &given->internal, &pair->internal)) {
		return false;
	}
	if (UNEXPECTED(given->internal.has && given->internal.empty) &&
		!syncengine_merge_required(merge, field, field->integration_required, &pair->internal,
			&given->integration, &pair->integration)) {
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

const syncengine_field_view *syncengine_merge_value(syncengine_merge_case *pair)
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

bool syncengine_merge_case_put(const syncengine_merge *merge, syncengine_merge_case *pair, bool internal,
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
static bool merge_finish(
	const syncengine_merge *merge, syncengine_merge_case *pair, syncengine_object_change *change)
{
	bool ok = true;

	ZVAL_UNDEF(&pair->stand_in);
	pair->merged.value = pair->decision.action == SE_ACT_NONE ? NULL : syncengine_merge_value(pair);
	if (pair->decision.action == SE_ACT_WRITE_INTERNAL) {
		ok = syncengine_merge_case_put(merge, pair, true,
			pair->merged.field->internal_required ? SYNCENGINE_FIELD_REQUIRED : pair->integration.state,
			change);
	}
	ok = ok && (!merge->decided || merge->decided(merge->context, &pair->merged));
	zval_ptr_dtor(&pair->stand_in);
	return ok;
}

void syncengine_merge_case_init(
	syncengine_merge_case *pair, const syncengine_merge *merge, syncengine_plan *plan, uint32_t i)
{
	const syncengine_planned_field *field = &plan->fields[i];

	pair->plan = plan;
	pair->i = i;
	pair->left_alone = false;
	pair->given = (se_field_case){
		.direction = field->direction, .policy = field->policy, .first_time = merge->first_time};
	pair->merged =
		(syncengine_merged_field){.field = field, .given = &pair->given, .decision = &pair->decision};
}

bool syncengine_merge_case_run(const syncengine_merge *merge, syncengine_plan *plan, uint32_t i,
	syncengine_merge_side *left, syncengine_merge_side *right, syncengine_object_change *change)
{
	syncengine_merge_case pair;
	bool ok;

	syncengine_merge_case_init(&pair, merge, plan, i);
	ok = merge_read(merge, &pair, left, right) &&
		(pair.left_alone || (merge_decide(merge, &pair, left, right) && merge_finish(merge, &pair, change)));
	syncengine_field_view_release(&pair.internal);
	syncengine_field_view_release(&pair.integration);
	return ok;
}
