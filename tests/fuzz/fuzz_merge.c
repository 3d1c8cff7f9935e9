/* A field of any evidence. Every combination of the other inputs is in tests/core/test_merge.c; this looks at
 * what the times may and may not change. */
#include "se_merge.h"
#include "fuzz.h"

static se_field_side take_side(input *in)
{
	uint8_t flags = take_byte(in), known = take_byte(in);
	se_field_side side = {.has = flags & 1,
		.empty = flags & 2,
		.is_stand_in = flags & 4,
		.required = flags & 8,
		.stand_in = flags & 16};
	side.evidence.has_certain = known & 1;
	side.evidence.has_possible = known & 2;
	side.evidence.certain = take_int64(in);
	side.evidence.possible = known & 4 ? side.evidence.certain : take_int64(in);
	return side;
}

static bool same(se_field_decision left, se_field_decision right)
{
	return left.action == right.action && left.reason == right.reason && left.winner == right.winner &&
		left.flags == right.flags;
}

/* The same distances, half as far apart from everything: never an overflow. */
static void halve(se_evidence *evidence)
{
	evidence->certain >>= 1;
	evidence->possible >>= 1;
}

static void shift(se_evidence *evidence, int64_t by)
{
	evidence->certain += by;
	evidence->possible += by;
}

static void what_always_holds(const se_field_case *f, se_field_decision d)
{
	bool tracked = f->internal_changed && f->internal.has;

	HOLDS(d.action != SE_ACT_WRITE_INTERNAL || (f->direction != SE_TO_INTEGRATION && f->integration.has));
	HOLDS(d.action != SE_ACT_PUSH_INTEGRATION || (f->direction != SE_TO_INTERNAL && f->internal.has));
	HOLDS(!se_merge_compares(f) || f->comparison != SE_EQUAL || d.action == SE_ACT_NONE);
	HOLDS(d.reason != SE_BECAUSE_POLICY || (d.flags & SE_NOTE_ISSUE));
	HOLDS(!(d.flags & SE_CONSUME_CHANGE) == !(tracked && d.action != SE_ACT_PUSH_INTEGRATION));
	HOLDS(!(d.flags & SE_SKIP_REQUIRED) || (d.action == SE_ACT_NONE && (d.flags & SE_NOTE_ISSUE)));
	HOLDS(!(d.flags & SE_USE_STAND_IN) || d.action != SE_ACT_NONE);
}

/* Where both sides may have changed, nothing but the policy favours one of them. */
static void neither_side_is_favoured(se_field_case f)
{
	f.direction = SE_BIDIRECTIONAL;
	f.first_time = true;
	f.internal_changed = false;
	const se_evidence *l = &f.internal.evidence, *r = &f.integration.evidence;
	se_mode by = SE_MODE_HARD;
	se_judge(l, r, &by);
	if (by == SE_MODE_FUZZY && l->certain > r->possible && r->certain > l->possible) {
		return; /* the one tie that is broken by place */
	}
	se_field_decision d = se_merge_field(&f);
	se_field_case turned = f;
	turned.internal = f.integration;
	turned.integration = f.internal;
	turned.policy = f.policy == SE_POLICY_LOCAL ? SE_POLICY_REMOTE
		: f.policy == SE_POLICY_REMOTE          ? SE_POLICY_LOCAL
												: SE_POLICY_KEEP;
	se_field_decision t = se_merge_field(&turned);
	static const se_action mirrored[] = {SE_ACT_NONE, SE_ACT_PUSH_INTEGRATION, SE_ACT_WRITE_INTERNAL};
	static const se_verdict other[] = {SE_UNDECIDED, SE_RIGHT, SE_LEFT};
	HOLDS(t.action == mirrored[d.action] && t.winner == other[d.winner]);
	HOLDS(t.reason == d.reason && t.flags == d.flags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	input in = {data, size};
	uint8_t how = take_byte(&in), more = take_byte(&in);
	se_field_case f = {.direction = (se_direction)(how % 3),
		.policy = (se_policy)(how / 3 % 3),
		.comparison = (se_comparison)(how / 9 % 3),
		.internal_changed = more & 1,
		.first_time = more & 2};
	f.internal = take_side(&in);
	f.integration = take_side(&in);

	what_always_holds(&f, se_merge_field(&f));
	neither_side_is_favoured(f);

	/* When it all was does not matter, only what was later. */
	halve(&f.internal.evidence);
	halve(&f.integration.evidence);
	se_field_decision early = se_merge_field(&f);
	int64_t by = more & 4 ? INT64_C(1) << 61 : -(INT64_C(1) << 61);
	shift(&f.internal.evidence, by);
	shift(&f.integration.evidence, by);
	HOLDS(same(early, se_merge_field(&f)));

	/* A time that is not known has no say. */
	se_field_case unknown = f;
	unknown.internal.evidence.certain =
		unknown.internal.evidence.has_certain ? f.internal.evidence.certain : more;
	unknown.integration.evidence.possible =
		unknown.integration.evidence.has_possible ? f.integration.evidence.possible : how;
	HOLDS(same(se_merge_field(&f), se_merge_field(&unknown)));
	return 0;
}
