#include "judge/merge.h"

#include "judge/sync_judge.h"
#include "value/normalized_value.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* A side of the pair while it is merged. */
typedef struct {
	zend_object *object;
	syncengine_report_object *native; /* NULL: a class written in PHP, asked by its methods */
	const uint32_t *positions;        /* of the planned fields; NULL where the object has no fields */
	bool has_possible;
	int64_t possible;
} merge_side;

/* Prepares a side; false with an exception. */
static bool merge_side_open(merge_side *side, syncengine_plan *plan, zend_object *object, bool internal)
{
	syncengine_moment changed;
	zval owned;

	side->object = object;
	side->native = object->ce->type == ZEND_INTERNAL_CLASS ? syncengine_report_object_from_obj(object) : NULL;
	side->positions = NULL;
	if (side->native) {
		if (!syncengine_object_initialized(side->native->object != NULL, object)) {
			return false;
		}
		if (side->native->fields.list) {
			side->positions = syncengine_plan_positions(plan, internal, side->native->fields.list);
		}
	}
	if (!syncengine_report_object_changed(object, &changed, &owned)) {
		zval_ptr_dtor(&owned);
		return false;
	}
	side->has_possible = syncengine_moment_read(&changed, &side->possible);
	zval_ptr_dtor(&owned);
	return !EG(exception);
}

/* The slot of the planned field i of a side; NULL where there is none or the side is asked by its methods. */
static syncengine_field *merge_side_slot(const merge_side *side, uint32_t i)
{
	return side->positions ? syncengine_fields_at(&side->native->fields, side->positions[i]) : NULL;
}

/* Whether reading, comparing or judging may run PHP code, which may change the very objects that are read. */
static bool merge_side_reenters(const merge_side *side, const syncengine_field *slot)
{
	if (!side->native) {
		return true;
	}
	return slot && (slot->object || Z_TYPE(slot->value) == IS_OBJECT);
}

/* Reads the planned field i of a side. False where there is none, or with an exception. */
static bool merge_side_read(
	const merge_side *side, syncengine_field *slot, zend_string *name, bool own, syncengine_field_view *view)
{
	bool read;

	view->owns = false;
	if (UNEXPECTED(!side->native)) {
		read = syncengine_report_object_read(side->object, name, view);
	} else {
		read = slot && syncengine_field_read(&side->native->fields, slot, view);
	}
	if (UNEXPECTED(own) && read) {
		syncengine_field_view_own(view);
	}
	return read;
}

/*
 * The evidence of a field. The internal side's possible time is its object's, raised to the field's own where
 * that is later (Mautic).
 */
static bool merge_evidence(
	const merge_side *side, const syncengine_field_view *view, bool raise, se_evidence *evidence)
{
	evidence->has_possible = side->has_possible;
	evidence->possible = side->possible;
	evidence->has_certain = syncengine_moment_read(&view->changed, &evidence->certain);
	if (raise && evidence->has_certain &&
		(!evidence->has_possible || evidence->certain > evidence->possible)) {
		evidence->has_possible = true;
		evidence->possible = evidence->certain;
	}
	return !EG(exception);
}

/* The change request of one side for a judge of PHP. */
static zend_object *merge_request(const syncengine_merge *merge, const merge_side *side,
	zend_string *integration, zend_string *field, const syncengine_field_view *view,
	const se_evidence *evidence)
{
	syncengine_information_change_request *request;
	zend_object *value;
	zval normalized, original;
	zend_string *name = side->native ? side->native->object : merge->mapping->integration;
	zval id;

	ZVAL_NULL(&id);
	if (side->native) {
		ZVAL_COPY_VALUE(&id, &side->native->id);
	}
	if (view->instant && Z_TYPE_P(view->value) == IS_LONG) {
		syncengine_date_new(&normalized, Z_LVAL_P(view->value));
	} else {
		ZVAL_COPY(&normalized, view->value);
	}
	ZVAL_COPY(&original, view->original);
	value = syncengine_normalized_value_create(
		merge->family, zend_string_copy(view->type), &original, &normalized);
	request =
		syncengine_information_change_request_create(merge->family, integration, name, &id, field, value);
	if (evidence->has_certain) {
		syncengine_moment_set_time(&request->certain, evidence->certain);
	}
	if (evidence->has_possible) {
		syncengine_moment_set_time(&request->possible, evidence->possible);
	}
	return &request->std;
}

/* Evidence that makes core's judge say what a judge of PHP said, in the same mode. */
static void merge_evidence_of_verdict(se_field_case *given, se_verdict verdict, se_mode mode)
{
	se_evidence *winner = verdict == SE_LEFT ? &given->internal.evidence : &given->integration.evidence;
	se_evidence *loser = verdict == SE_LEFT ? &given->integration.evidence : &given->internal.evidence;

	memset(&given->internal.evidence, 0, sizeof(se_evidence));
	memset(&given->integration.evidence, 0, sizeof(se_evidence));
	if (verdict == SE_UNDECIDED) {
		return;
	}
	winner->has_certain = mode != SE_MODE_BEST;
	winner->has_possible = mode == SE_MODE_BEST;
	winner->certain = winner->possible = 1;
	loser->has_certain = mode == SE_MODE_HARD;
	loser->has_possible = mode != SE_MODE_HARD;
}

static bool merge_ask_judge(const syncengine_merge *merge, const syncengine_field_rule *rule,
	se_field_case *given, const merge_side *internal, const syncengine_field_view *internal_view,
	const merge_side *integration, const syncengine_field_view *integration_view)
{
	static const char internal_name[] = "mautic";
	zend_string *own = zend_string_init(internal_name, sizeof(internal_name) - 1, false);
	zend_object *left =
		merge_request(merge, internal, own, rule->internal_field, internal_view, &given->internal.evidence);
	zend_object *right = merge_request(merge, integration, merge->integration, rule->integration_field,
		integration_view, &given->integration.evidence);
	se_verdict verdict = SE_UNDECIDED;
	se_mode mode = SE_MODE_HARD;
	bool ok = syncengine_judge_ask(merge->judge, left, right, &verdict, &mode);

	zend_string_release(own);
	OBJ_RELEASE(left);
	OBJ_RELEASE(right);
	if (ok) {
		merge_evidence_of_verdict(given, verdict, mode);
	}
	return ok;
}

static syncengine_operand merge_operand(
	const syncengine_field_view *view, zend_string **seen, syncengine_kind *kind)
{
	return (syncengine_operand){view->value, syncengine_planned_kind(seen, kind, view->type), view->instant};
}

/* What is known of an empty value that one side is to get: is there a stand-in, and is it there already? */
static void merge_required(
	se_field_side *side, bool required, const syncengine_field_rule *rule, const syncengine_field_view *view)
{
	static const syncengine_equality_rules exact = {0, false};

	side->required = required;
	if (EXPECTED(!required) || Z_TYPE(rule->default_value) <= IS_NULL) {
		return;
	}
	side->stand_in = true;
	if (view) {
		syncengine_kind kind = syncengine_kind_of(view->type);
		syncengine_operand has = {view->value, kind, view->instant};
		syncengine_operand wants = {(zval *)&rule->default_value, kind, false};

		side->is_stand_in = syncengine_values_equal(&has, &wants, &exact);
	}
}

/*
 * Asks a ValueHelper for the value to write. `view` is replaced by what it returns. False where it refuses the
 * value (the field is left out), or with another exception than that.
 */
static bool merge_ask_value_helper(const syncengine_merge *merge, const char *method,
	const syncengine_planned_field *field, syncengine_field_state state, syncengine_field_view *view)
{
	zval args[3], result, original;
	bool ok;

	if (view->instant && Z_TYPE_P(view->value) == IS_LONG) {
		syncengine_date_new(&result, Z_LVAL_P(view->value));
	} else {
		ZVAL_COPY(&result, view->value);
	}
	ZVAL_COPY(&original, view->original);
	ZVAL_OBJ(&args[0],
		syncengine_normalized_value_create(merge->family, zend_string_copy(view->type), &original, &result));
	ZVAL_STR(&args[1], syncengine_field_state_name(state));
	ZVAL_STR(&args[2], field->rule->direction);
	zend_call_method(
		merge->value_helper, merge->value_helper->ce, NULL, method, strlen(method), &result, 3, args, NULL);
	zval_ptr_dtor(&args[0]);
	if (EG(exception)) {
		if (instanceof_function(EG(exception)->ce, merge->family->InvalidValueException)) {
			zend_clear_exception();
		}
		return false;
	}
	view->owns = false;
	ok = syncengine_field_view_value(Z_OBJ(result), view);
	if (ok) {
		syncengine_field_view_own(view);
	}
	zval_ptr_dtor(&result);
	return ok;
}

/* Puts a field into a change, after the ValueHelper where there is one. False with an exception. */
static bool merge_put(const syncengine_merge *merge, const char *method,
	const syncengine_planned_field *field, zend_string *name, const syncengine_field_view *view,
	syncengine_field_state state, syncengine_object_change *change)
{
	syncengine_field_view asked;

	if (EXPECTED(!merge->value_helper)) {
		syncengine_object_change_put(change, name, view, state);
		return true;
	}
	asked = *view;
	if (merge_ask_value_helper(merge, method, field, state, &asked)) {
		syncengine_object_change_put(change, name, &asked, state);
		syncengine_field_view_release(&asked);
	}
	return !EG(exception);
}

/* Hands a decided field on and puts it into the change. */
static bool merge_finish(
	const syncengine_merge *merge, syncengine_merged_field *merged, syncengine_object_change *change)
{
	const se_field_decision *decision = merged->decision;
	const syncengine_field_rule *rule = merged->field->rule;
	bool write = decision->action == SE_ACT_WRITE_INTERNAL;
	syncengine_field_view stand_in;

	if (decision->action != SE_ACT_NONE) {
		merged->value = write ? merged->integration : merged->internal;
		if (decision->flags & SE_USE_STAND_IN) {
			stand_in = *merged->value;
			stand_in.value = stand_in.original = (zval *)&rule->default_value;
			stand_in.instant = false;
			merged->value = &stand_in;
		}
	}
	if (write &&
		!merge_put(merge, "getvalueformautic", merged->field, rule->internal_field, merged->value,
			merged->field->internal_required ? SYNCENGINE_FIELD_REQUIRED : merged->integration->state,
			change)) {
		return false;
	}
	return !merge->decided || merge->decided(merge->context, merged);
}

/* Merges the planned field i. False with an exception. */
static bool merge_field(const syncengine_merge *merge, syncengine_planned_field *field, uint32_t i,
	const merge_side *internal, const merge_side *integration, syncengine_object_change *change)
{
	const syncengine_field_rule *rule = field->rule;
	syncengine_field_view internal_view, integration_view;
	syncengine_merged_field merged = {.field = field};
	se_field_decision decision;
	se_field_case given = {
		.direction = field->direction, .policy = field->policy, .first_time = merge->first_time};
	syncengine_field *internal_slot = merge_side_slot(internal, i),
					 *integration_slot = merge_side_slot(integration, i);
	bool own = merge->judge || merge->value_helper || merge_side_reenters(internal, internal_slot) ||
		merge_side_reenters(integration, integration_slot);
	bool ok = false;

	integration_view.owns = false;
	given.internal.has = merge_side_read(internal, internal_slot, rule->internal_field, own, &internal_view);
	given.integration.has = !EG(exception) &&
		merge_side_read(
			integration, merge_side_slot(integration, i), rule->integration_field, own, &integration_view);
	if (EG(exception)) {
		goto done;
	}
	if (given.internal.has) {
		merged.internal = &internal_view;
		given.internal.empty = syncengine_value_empty(internal_view.value);
		given.internal_changed = internal_view.state == SYNCENGINE_FIELD_CHANGED;
	}
	if (given.integration.has) {
		merged.integration = &integration_view;
		given.integration.empty = syncengine_value_empty(integration_view.value);
	}
	merge_required(&given.internal, field->internal_required, rule, merged.internal);
	merge_required(&given.integration, field->integration_required, rule, merged.integration);
	if (se_merge_compares(&given)) {
		syncengine_operand left = merge_operand(&internal_view, &field->internal_type, &field->internal_kind);
		syncengine_operand right =
			merge_operand(&integration_view, &field->integration_type, &field->integration_kind);

		given.comparison = syncengine_values_equal(&left, &right, &field->equality) ? SE_EQUAL : SE_DIFFERENT;
		if (EG(exception) || !merge_evidence(internal, &internal_view, true, &given.internal.evidence) ||
			!merge_evidence(integration, &integration_view, false, &given.integration.evidence)) {
			goto done;
		}
		if (UNEXPECTED(merge->judge) && given.comparison == SE_DIFFERENT &&
			field->direction == SE_BIDIRECTIONAL && (given.internal_changed || given.first_time) &&
			!merge_ask_judge(merge, rule, &given, internal, &internal_view, integration, &integration_view)) {
			goto done;
		}
	}
	decision = se_merge_field(&given);
	merged.given = &given;
	merged.decision = &decision;
	ok = merge_finish(merge, &merged, change);
done:
	syncengine_field_view_release(&internal_view);
	syncengine_field_view_release(&integration_view);
	return ok;
}

bool syncengine_merge_objects(const syncengine_merge *merge, zend_object *internal, zend_object *integration,
	syncengine_object_change *change)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(merge->mapping);
	merge_side left, right;
	bool ok;

	plan->refcount++;
	ok = merge_side_open(&left, plan, internal, true) && merge_side_open(&right, plan, integration, false);
	if (ok) {
		syncengine_fields_reserve(&change->fields, plan->count);
	}
	for (uint32_t i = 0; ok && i < plan->count; i++) {
		ok = merge_field(merge, &plan->fields[i], i, &left, &right, change);
	}
	syncengine_plan_release(plan);
	return ok;
}

/* Puts the planned field i into a change for the integration. False with an exception. */
static bool push_field(const syncengine_merge *merge, const syncengine_planned_field *field, uint32_t i,
	const merge_side *internal, syncengine_object_change *change)
{
	const syncengine_field_rule *rule = field->rule;
	syncengine_field *slot = merge_side_slot(internal, i);
	syncengine_field_view view;
	syncengine_field_state state;
	bool ok = true;

	if (field->direction == SE_TO_INTERNAL) {
		return true;
	}
	if (!merge_side_read(internal, slot, rule->internal_field,
			merge->value_helper || merge_side_reenters(internal, slot), &view)) {
		return !EG(exception);
	}
	if (merge->only_changed && view.state != SYNCENGINE_FIELD_CHANGED && !field->integration_required) {
		syncengine_field_view_release(&view);
		return true;
	}
	state = field->integration_required && view.state != SYNCENGINE_FIELD_CHANGED ? SYNCENGINE_FIELD_REQUIRED
																				  : view.state;
	if (field->integration_required && !merge->value_helper && syncengine_value_empty(view.value)) {
		if (Z_TYPE(rule->default_value) > IS_NULL) {
			zval stand_in;

			ZVAL_COPY(&stand_in, &rule->default_value);
			syncengine_object_change_put_value(
				change, rule->integration_field, view.type, &stand_in, false, state);
		}
	} else {
		ok = merge_put(merge, "getvalueforintegration", field, rule->integration_field, &view, state, change);
	}
	syncengine_field_view_release(&view);
	return ok;
}

bool syncengine_push_object(
	const syncengine_merge *merge, zend_object *internal, syncengine_object_change *change)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(merge->mapping);
	merge_side side;
	bool ok;

	plan->refcount++;
	ok = merge_side_open(&side, plan, internal, true);
	for (uint32_t i = 0; ok && i < plan->count; i++) {
		ok = push_field(merge, &plan->fields[i], i, &side, change);
	}
	syncengine_plan_release(plan);
	return ok;
}
