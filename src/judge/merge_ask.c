/* What merging asks of PHP: a judge of its own for a verdict, a ValueHelper for what is written. */
#include "judge/merge_side.h"

#include "judge/sync_judge.h"
#include "judge/value_helper.h"
#include "members.h"
#include "value/normalized_value.h"
#include "zend_exceptions.h"

/* A value as PHP code sees it. */
static zend_object *ask_value(const syncengine_merge *merge, const syncengine_field_view *view)
{
	zval normalized, original;

	if (view->instant && Z_TYPE_P(view->value) == IS_LONG) {
		syncengine_date_new(&normalized, Z_LVAL_P(view->value));
	} else {
		ZVAL_COPY(&normalized, view->value);
	}
	if (view->original == view->value) {
		ZVAL_COPY_VALUE(&original, &normalized);
		ZVAL_UNDEF(&normalized);
	} else {
		ZVAL_COPY(&original, view->original);
	}
	return syncengine_normalized_value_create(
		merge->family, zend_string_copy(view->type), &original, &normalized);
}

/* The change request of one side; NULL with an exception. The times are the very date objects that PHP code gave. */
static zend_object *ask_request(const syncengine_merge *merge, const syncengine_merge_side *side,
	zend_string *integration, zend_string *field, const syncengine_field_view *view,
	const se_evidence *evidence)
{
	syncengine_information_change_request *request;
	zend_string *name;
	zval id;

	name = syncengine_report_object_identity(side->object, &id);
	if (!name) {
		return NULL;
	}
	request = syncengine_information_change_request_create(
		merge->family, integration, name, &id, field, ask_value(merge, view));
	zend_string_release(name);
	zval_ptr_dtor(&id);
	syncengine_moment_copy(&request->certain, &view->changed);
	if (evidence->has_possible && (!side->has_possible || evidence->possible != side->possible)) {
		syncengine_moment_copy(&request->possible, &view->changed);
	} else {
		syncengine_moment_copy(&request->possible, &side->changed);
	}
	return &request->std;
}

/* Evidence that makes core's judge say what a judge of PHP said, in the same mode. */
static void ask_evidence_of_verdict(se_field_case *given, se_verdict verdict, se_mode mode)
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

bool syncengine_merge_ask_judge(const syncengine_merge *merge, const syncengine_planned_field *field,
	const se_field_case *given, const syncengine_merge_side *left, const syncengine_field_view *left_view,
	const syncengine_merge_side *right, const syncengine_field_view *right_view, se_field_decision *decision)
{
	zend_string *own = ZSTR_INIT_LITERAL("mautic", false);
	zend_object *left_request =
		ask_request(merge, left, own, field->rule->internal_field, left_view, &given->internal.evidence);
	zend_object *right_request = NULL;
	se_field_case judged = *given;
	se_verdict verdict = SE_UNDECIDED;
	se_mode mode = SE_MODE_HARD;
	bool ok = false;

	if (left_request) {
		right_request = ask_request(merge, right, merge->integration, field->rule->integration_field,
			right_view, &given->integration.evidence);
	}
	if (right_request) {
		ok = syncengine_judge_ask(merge->judge, left_request, right_request, &verdict, &mode);
	}
	zend_string_release(own);
	syncengine_obj_release(left_request);
	syncengine_obj_release(right_request);
	if (ok) {
		ask_evidence_of_verdict(&judged, verdict, mode);
		*decision = se_merge_field(&judged);
	}
	return ok;
}

/* Asks a ValueHelper written in PHP. `view` is replaced by what it returns, which it then owns. */
static syncengine_put_result ask_value_helper(const syncengine_merge *merge,
	const syncengine_planned_field *field, bool internal, syncengine_field_state state,
	syncengine_field_view *view)
{
	zval args[3], result;
	bool asked;

	view->owns = false;
	ZVAL_OBJ(&args[0], ask_value(merge, view));
	ZVAL_STR(&args[1], syncengine_field_state_name(state));
	ZVAL_STR(&args[2], field->rule->direction);
	asked = syncengine_call_method(
		merge->value_helper, internal ? "getvalueformautic" : "getvalueforintegration", &result, 3, args);
	zval_ptr_dtor(&args[0]);
	if (!asked) {
		if (!instanceof_function(EG(exception)->ce, merge->family->InvalidValueException)) {
			return SYNCENGINE_PUT_FAILED;
		}
		zend_clear_exception();
		return SYNCENGINE_PUT_LEFT_OUT;
	}
	view->changed.kind = SYNCENGINE_MOMENT_NONE;
	asked = syncengine_field_view_value(Z_OBJ(result), view);
	if (asked) {
		syncengine_field_view_own(view);
	}
	zval_ptr_dtor(&result);
	return asked ? SYNCENGINE_PUT_DONE : SYNCENGINE_PUT_FAILED;
}

syncengine_put_result syncengine_merge_put_asked(const syncengine_merge *merge, syncengine_plan *plan,
	uint32_t i, bool internal, const syncengine_field_view *view, syncengine_field_state state,
	syncengine_object_change *change)
{
	const syncengine_planned_field *field = &plan->fields[i];
	syncengine_field_view asked = *view;
	syncengine_field_state asked_state = state;
	syncengine_put_result result;
	zval stand_in;

	if (internal ? field->internal_required : field->integration_required) {
		asked_state = SYNCENGINE_FIELD_REQUIRED;
	}
	if (merge->value_helper->ce == merge->family->ValueHelper.ce) {
		switch (syncengine_value_helper_says(
			view->type, view->value, asked_state, field->direction, internal, &stand_in)) {
			case SYNCENGINE_HELPER_KEEPS:
				syncengine_merge_put_as_is(plan, i, internal, view, state, change);
				return SYNCENGINE_PUT_DONE;
			case SYNCENGINE_HELPER_STANDS_IN:
				asked.value = &stand_in;
				asked.instant = false;
				syncengine_merge_put_as_is(plan, i, internal, &asked, state, change);
				return SYNCENGINE_PUT_DONE;
			default:
				return SYNCENGINE_PUT_LEFT_OUT;
		}
	}
	result = ask_value_helper(merge, field, internal, asked_state, &asked);
	if (result == SYNCENGINE_PUT_DONE) {
		syncengine_merge_put_as_is(plan, i, internal, &asked, state, change);
		syncengine_field_view_release(&asked);
	}
	return result;
}
