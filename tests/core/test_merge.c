/* Every combination of inputs, against the table of the header written down once more as data, and against
 * what must hold of any decision. */
#include "se_merge.h"
#include "check.h"

#define CASES (3 * 3 * 3 * 2 * 2 * 1024 * 81)

typedef enum { NOBODY, INTERNAL, INTEGRATION, BOTH, ANY_SIDE } who;
typedef enum { NO, YES, EITHER } answer;
typedef enum { NONE, WRITE, PUSH, JUDGE } outcome;

typedef struct {
	int direction; /* -1: any */
	who has;
	answer equal, changed;
	outcome outcome;
	se_reason reason;
} rule;

static const rule rules[] = {
	{-1, NOBODY, EITHER, EITHER, NONE, SE_BECAUSE_ABSENT},
	{-1, BOTH, YES, EITHER, NONE, SE_BECAUSE_EQUAL},
	{SE_TO_INTERNAL, INTEGRATION, EITHER, EITHER, WRITE, SE_BECAUSE_ONE_SIDE},
	{SE_TO_INTERNAL, INTERNAL, EITHER, EITHER, NONE, SE_BECAUSE_DIRECTION},
	{SE_TO_INTERNAL, BOTH, NO, EITHER, WRITE, SE_BECAUSE_DIRECTION},
	{SE_TO_INTEGRATION, INTEGRATION, EITHER, EITHER, NONE, SE_BECAUSE_DIRECTION},
	{SE_TO_INTEGRATION, INTERNAL, EITHER, YES, PUSH, SE_BECAUSE_ONE_SIDE},
	{SE_TO_INTEGRATION, INTERNAL, EITHER, NO, NONE, SE_BECAUSE_NOT_CHANGED},
	{SE_TO_INTEGRATION, BOTH, NO, EITHER, PUSH, SE_BECAUSE_DIRECTION},
	{SE_BIDIRECTIONAL, INTEGRATION, EITHER, EITHER, WRITE, SE_BECAUSE_ONE_SIDE},
	{SE_BIDIRECTIONAL, INTERNAL, EITHER, YES, PUSH, SE_BECAUSE_ONE_SIDE},
	{SE_BIDIRECTIONAL, INTERNAL, EITHER, NO, NONE, SE_BECAUSE_NOT_CHANGED},
	{SE_BIDIRECTIONAL, BOTH, NO, NO, WRITE, SE_BECAUSE_NOT_CHANGED},
	{SE_BIDIRECTIONAL, BOTH, NO, YES, JUDGE, SE_BECAUSE_POLICY},
};

static bool fits(answer wanted, bool is)
{
	return wanted == EITHER || (wanted == YES) == is;
}

static const rule *rule_of(const se_field_case *f)
{
	who has = f->internal.has ? (f->integration.has ? BOTH : INTERNAL)
		: f->integration.has  ? INTEGRATION
							  : NOBODY;
	bool changed = f->first_time || (f->internal_changed && f->internal.has);
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
		const rule *r = &rules[i];
		if ((r->direction < 0 || r->direction == (int)f->direction) && r->has == has &&
			fits(r->equal, f->comparison == SE_EQUAL) && fits(r->changed, changed)) {
			return r;
		}
	}
	return NULL;
}

/* The oracle: the first row that fits, then evidence and policy, then the rule for required values. */
static se_field_decision expected(const se_field_case *f)
{
	const rule *r = rule_of(f);
	se_field_decision d = {SE_ACT_NONE, r->reason, SE_UNDECIDED, 0};
	outcome what = r->outcome;
	if (what == JUDGE) {
		se_mode by = SE_MODE_HARD;
		se_verdict verdict = se_judge(&f->internal.evidence, &f->integration.evidence, &by);
		if (verdict == SE_UNDECIDED) {
			d.flags |= SE_NOTE_ISSUE;
			what = f->policy == SE_POLICY_LOCAL ? PUSH : f->policy == SE_POLICY_REMOTE ? WRITE : NONE;
		} else {
			what = verdict == SE_LEFT ? PUSH : WRITE;
			d.reason = by == SE_MODE_HARD ? SE_BECAUSE_HARD
				: by == SE_MODE_BEST      ? SE_BECAUSE_BEST
										  : SE_BECAUSE_FUZZY;
		}
	}
	if (what != NONE) {
		const se_field_side *from = what == PUSH ? &f->internal : &f->integration;
		const se_field_side *to = what == PUSH ? &f->integration : &f->internal;
		d.winner = what == PUSH ? SE_LEFT : SE_RIGHT;
		d.action = what == PUSH ? SE_ACT_PUSH_INTEGRATION : SE_ACT_WRITE_INTERNAL;
		if (from->empty && to->required && !to->stand_in) {
			d.action = SE_ACT_NONE;
			d.flags |= SE_NOTE_ISSUE | SE_SKIP_REQUIRED;
		} else if (from->empty && to->required && to->has && to->is_stand_in) {
			d.action = SE_ACT_NONE;
			d.reason = SE_BECAUSE_EQUAL;
		} else if (from->empty && to->required) {
			d.flags |= SE_USE_STAND_IN;
		}
	}
	if (f->internal_changed && f->internal.has && d.action != SE_ACT_PUSH_INTEGRATION) {
		d.flags |= SE_CONSUME_CHANGE;
	}
	return d;
}

static int take(int *number, int choices)
{
	int choice = *number % choices;
	*number /= choices;
	return choice;
}

static se_field_side take_side(int *n)
{
	se_field_side side;
	side.evidence.certain = take(n, 3);
	side.evidence.possible = take(n, 3);
	side.evidence.has_certain = side.evidence.certain > 0;
	side.evidence.has_possible = side.evidence.possible > 0;
	side.has = take(n, 2);
	side.empty = take(n, 2);
	side.is_stand_in = take(n, 2);
	side.required = take(n, 2);
	side.stand_in = take(n, 2);
	return side;
}

static se_field_case case_of(int n)
{
	se_field_case f;
	f.direction = (se_direction)take(&n, 3);
	f.policy = (se_policy)take(&n, 3);
	f.comparison = (se_comparison)take(&n, 3);
	f.internal_changed = take(&n, 2);
	f.first_time = take(&n, 2);
	f.internal = take_side(&n);
	f.integration = take_side(&n);
	return f;
}

static void every_combination_against_the_table(void)
{
	long seen[SE_BECAUSE_POLICY + 1] = {0};
	for (int n = 0; n < CASES; n++) {
		se_field_case f = case_of(n);
		CHECK_THAT(rule_of(&f) != NULL, "case %d fits no row", n);
		se_field_decision got = se_merge_field(&f), want = expected(&f);
		CHECK_THAT(got.action == want.action && got.reason == want.reason && got.winner == want.winner &&
				got.flags == want.flags,
			"case %d: action %d, reason %d, winner %d, flags %u instead of %d, %d, %d, %u", n,
			(int)got.action, (int)got.reason, (int)got.winner, got.flags, (int)want.action, (int)want.reason,
			(int)want.winner, want.flags);
		seen[got.reason]++;
	}
	for (int reason = 0; reason <= SE_BECAUSE_POLICY; reason++) {
		CHECK_THAT(seen[reason] > 0, "reason %d never given", reason);
	}
}

static void what_holds_of_every_decision(void)
{
	for (int n = 0; n < CASES; n++) {
		se_field_case f = case_of(n);
		se_field_decision d = se_merge_field(&f);
		bool tracked = f.internal_changed && f.internal.has;
		bool both = f.internal.has && f.integration.has;

		/* Writes go where the mapping lets them, and carry a value that exists and may stand there. */
		CHECK_THAT(
			d.action != SE_ACT_WRITE_INTERNAL || (f.direction != SE_TO_INTEGRATION && f.integration.has),
			"%d", n);
		CHECK_THAT(d.action != SE_ACT_PUSH_INTEGRATION || (f.direction != SE_TO_INTERNAL && f.internal.has),
			"%d", n);
		CHECK_THAT(d.action != SE_ACT_WRITE_INTERNAL || d.winner == SE_RIGHT, "%d", n);
		CHECK_THAT(d.action != SE_ACT_PUSH_INTEGRATION || d.winner == SE_LEFT, "%d", n);
		CHECK_THAT(d.action != SE_ACT_WRITE_INTERNAL || !f.internal.required || !f.integration.empty ||
				(d.flags & SE_USE_STAND_IN),
			"%d", n);
		CHECK_THAT(d.action != SE_ACT_PUSH_INTEGRATION || !f.integration.required || !f.internal.empty ||
				(d.flags & SE_USE_STAND_IN),
			"%d", n);
		/* Equal never writes; what is not equal and both ways never stays apart without a word. */
		CHECK_THAT(!both || f.comparison != SE_EQUAL || d.action == SE_ACT_NONE, "%d", n);
		CHECK_THAT(!both || f.comparison == SE_EQUAL || d.action != SE_ACT_NONE ||
				(d.flags & SE_NOTE_ISSUE) || d.reason == SE_BECAUSE_EQUAL,
			"%d", n);
		/* A conflict that nothing decided is never silent. */
		CHECK_THAT(d.reason != SE_BECAUSE_POLICY || (d.flags & SE_NOTE_ISSUE), "%d", n);
		/* A tracked change is either pushed or consumed. */
		CHECK_THAT(((d.flags & SE_CONSUME_CHANGE) != 0) == (tracked && d.action != SE_ACT_PUSH_INTEGRATION),
			"%d", n);
		/* A stand-in only with a write, a skip never with one. */
		CHECK_THAT(!(d.flags & SE_USE_STAND_IN) || d.action != SE_ACT_NONE, "%d", n);
		CHECK_THAT(!(d.flags & SE_SKIP_REQUIRED) || d.action == SE_ACT_NONE, "%d", n);
	}
}

/* The comparison is asked for exactly where it can matter. */
static void comparison_counts_only_where_it_is_asked_for(void)
{
	for (int n = 0; n < CASES; n += 7) {
		se_field_case f = case_of(n);
		f.comparison = SE_EQUAL;
		se_field_decision equal = se_merge_field(&f);
		f.comparison = SE_DIFFERENT;
		se_field_decision different = se_merge_field(&f);
		bool same = equal.action == different.action && equal.reason == different.reason &&
			equal.winner == different.winner && equal.flags == different.flags;
		CHECK_THAT(se_merge_compares(&f) || same, "case %d", n);
	}
}

/* The next sync of a field that was just written finds nothing to do, stand-in or not. */
static void a_second_sync_is_silent(void)
{
	for (int n = 0; n < CASES; n++) {
		se_field_case f = case_of(n);
		se_field_decision d = se_merge_field(&f);
		if (d.action == SE_ACT_NONE) {
			continue;
		}
		se_field_side *to = d.action == SE_ACT_WRITE_INTERNAL ? &f.internal : &f.integration;
		const se_field_side *from = d.action == SE_ACT_WRITE_INTERNAL ? &f.integration : &f.internal;
		bool stand_in = d.flags & SE_USE_STAND_IN;
		if (stand_in && d.action == SE_ACT_PUSH_INTEGRATION && f.direction == SE_BIDIRECTIONAL) {
			continue; /* the internal side takes the stand-in over as any value of the integration's */
		}
		to->has = true;
		to->empty = stand_in ? false : from->empty;
		to->is_stand_in = stand_in;
		f.comparison = stand_in ? SE_DIFFERENT : SE_EQUAL;
		f.internal_changed = f.first_time = false;
		d = se_merge_field(&f);
		CHECK_THAT(d.action == SE_ACT_NONE && d.flags == 0, "case %d: action %d", n, (int)d.action);
	}
}

int main(void)
{
	RUN(every_combination_against_the_table);
	RUN(what_holds_of_every_decision);
	RUN(comparison_counts_only_where_it_is_asked_for);
	RUN(a_second_sync_is_silent);
	return check_result();
}
