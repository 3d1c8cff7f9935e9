#include "se_merge.h"

static se_field_decision decide(se_verdict winner, se_reason reason)
{
	static const se_action action_of[] = {[SE_UNDECIDED] = SE_ACT_NONE,
		[SE_LEFT] = SE_ACT_PUSH_INTEGRATION,
		[SE_RIGHT] = SE_ACT_WRITE_INTERNAL};

	return (se_field_decision){action_of[winner], reason, winner, 0};
}

static se_field_decision judge(const se_field_case *field)
{
	static const se_reason reason_of[] = {[SE_MODE_HARD] = SE_BECAUSE_HARD,
		[SE_MODE_BEST] = SE_BECAUSE_BEST,
		[SE_MODE_FUZZY] = SE_BECAUSE_FUZZY};
	static const se_verdict winner_of[] = {
		[SE_POLICY_KEEP] = SE_UNDECIDED, [SE_POLICY_LOCAL] = SE_LEFT, [SE_POLICY_REMOTE] = SE_RIGHT};

	se_mode mode = SE_MODE_HARD;
	se_verdict verdict = se_judge(&field->internal.evidence, &field->integration.evidence, &mode);
	if (verdict != SE_UNDECIDED) {
		return decide(verdict, reason_of[mode]);
	}
	se_field_decision decision = decide(winner_of[field->policy], SE_BECAUSE_POLICY);
	decision.flags = SE_NOTE_ISSUE;
	return decision;
}

static se_field_decision of_one_side(const se_field_case *field, bool changed)
{
	if (field->integration.has) {
		return field->direction == SE_TO_INTEGRATION ? decide(SE_UNDECIDED, SE_BECAUSE_DIRECTION)
													 : decide(SE_RIGHT, SE_BECAUSE_ONE_SIDE);
	}
	if (!field->internal.has) {
		return decide(SE_UNDECIDED, SE_BECAUSE_ABSENT);
	}
	if (field->direction == SE_TO_INTERNAL) {
		return decide(SE_UNDECIDED, SE_BECAUSE_DIRECTION);
	}
	return changed ? decide(SE_LEFT, SE_BECAUSE_ONE_SIDE) : decide(SE_UNDECIDED, SE_BECAUSE_NOT_CHANGED);
}

static se_field_decision of_both_sides(const se_field_case *field, bool changed)
{
	if (field->comparison == SE_EQUAL) {
		return decide(SE_UNDECIDED, SE_BECAUSE_EQUAL);
	}
	if (field->direction != SE_BIDIRECTIONAL) {
		return decide(field->direction == SE_TO_INTERNAL ? SE_RIGHT : SE_LEFT, SE_BECAUSE_DIRECTION);
	}
	return changed ? judge(field) : decide(SE_RIGHT, SE_BECAUSE_NOT_CHANGED);
}

static void refuse_empty(se_field_decision *decision, const se_field_side *from, const se_field_side *to)
{
	if (!from->empty || !to->required) {
		return;
	}
	if (!to->stand_in) {
		decision->action = SE_ACT_NONE;
		decision->flags |= SE_SKIP_REQUIRED | SE_NOTE_ISSUE;
	} else if (to->has && to->is_stand_in) {
		decision->action = SE_ACT_NONE;
		decision->reason = SE_BECAUSE_EQUAL;
	} else {
		decision->flags |= SE_USE_STAND_IN;
	}
}

se_field_decision se_merge_field(const se_field_case *field)
{
	bool tracked = field->internal_changed && field->internal.has;
	bool changed = tracked || field->first_time;
	se_field_decision decision =
		se_merge_compares(field) ? of_both_sides(field, changed) : of_one_side(field, changed);

	if (decision.action == SE_ACT_WRITE_INTERNAL) {
		refuse_empty(&decision, &field->integration, &field->internal);
	} else if (decision.action == SE_ACT_PUSH_INTEGRATION) {
		refuse_empty(&decision, &field->internal, &field->integration);
	}
	if (tracked && decision.action != SE_ACT_PUSH_INTEGRATION) {
		decision.flags |= SE_CONSUME_CHANGE;
	}
	return decision;
}
