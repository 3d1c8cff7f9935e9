#include "se_change.h"
#include "check.h"

static se_change decide(bool has_base, bool has_remote, int local, int base, int remote,
	se_change_policy policy, se_verdict newest)
{
	const se_change_case of = {has_base, has_remote, local == base, remote == base, local == remote};

	return se_change_of(&of, policy, newest);
}

static bool is(se_change change, se_change_seen seen, se_verdict winner, bool send, bool remember)
{
	return change.seen == seen && change.winner == winner && change.send == send &&
		change.remember == remember;
}

static const se_change_policy policies[] = {SE_CHANGE_REMOTE_WINS, SE_CHANGE_LOCAL_WINS, SE_CHANGE_NEWEST};
static const se_verdict verdicts[] = {SE_UNDECIDED, SE_LEFT, SE_RIGHT};

/* Without a conflict neither the policy nor the judge has a say. */
static void what_is_no_conflict(void)
{
	for (int i = 0; i < 9; i++) {
		se_change_policy policy = policies[i / 3];
		se_verdict newest = verdicts[i % 3];

		CHECK(is(decide(false, false, 1, 0, 0, policy, newest), SE_CHANGE_NEW, SE_UNDECIDED, true, true));
		CHECK(
			is(decide(true, false, 1, 1, 0, policy, newest), SE_CHANGE_UNCHANGED, SE_UNDECIDED, false, true));
		CHECK(
			is(decide(true, false, 2, 1, 0, policy, newest), SE_CHANGE_LOCAL_ONLY, SE_UNDECIDED, true, true));
		CHECK(is(decide(true, true, 1, 1, 1, policy, newest), SE_CHANGE_SAME, SE_UNDECIDED, false, true));
		CHECK(is(decide(true, true, 2, 1, 2, policy, newest), SE_CHANGE_SAME, SE_UNDECIDED, false, true));
		CHECK(is(decide(false, true, 2, 0, 2, policy, newest), SE_CHANGE_SAME, SE_UNDECIDED, false, true));
		CHECK(is(
			decide(true, true, 1, 1, 2, policy, newest), SE_CHANGE_REMOTE_ONLY, SE_UNDECIDED, false, true));
		CHECK(
			is(decide(true, true, 2, 1, 1, policy, newest), SE_CHANGE_LOCAL_ONLY, SE_UNDECIDED, true, true));
	}
}

static void conflicts(void)
{
	/* With a base that both left, and with none to tell who changed. */
	for (int has_base = 0; has_base < 2; has_base++) {
		for (int i = 0; i < 3; i++) {
			se_verdict newest = verdicts[i];

			CHECK(is(decide(has_base, true, 2, 1, 3, SE_CHANGE_REMOTE_WINS, newest), SE_CHANGE_CONFLICT,
				SE_RIGHT, false, true));
			CHECK(is(decide(has_base, true, 2, 1, 3, SE_CHANGE_LOCAL_WINS, newest), SE_CHANGE_CONFLICT,
				SE_LEFT, true, true));
			CHECK(is(decide(has_base, true, 2, 1, 3, SE_CHANGE_NEWEST, newest), SE_CHANGE_CONFLICT, newest,
				newest == SE_LEFT, newest != SE_UNDECIDED));
		}
	}
}

/*
 * Every history of up to six steps on two values a side, with a sync as one of the steps: after a sync the local
 * value is sent only if it changed since the last one, an unchanged side never overwrites a changed one, and
 * syncing twice sends nothing.
 */
static void histories(void)
{
	for (int history = 0; history < 4096; history++) {
		int local = 0, remote = 0, base = 0, left = history;
		bool has_base = true, changed_here = false, changed_there = false;

		for (int step = 0; step < 6; step++, left /= 4) {
			switch (left % 4) {
				case 0:
					local = (local + 1) % 3;
					changed_here = local != base;
					break;
				case 1:
					remote = (remote + 1) % 3;
					changed_there = remote != base;
					break;
				default: {
					se_change change = decide(has_base, true, local, base, remote,
						left % 4 == 2 ? SE_CHANGE_REMOTE_WINS : SE_CHANGE_LOCAL_WINS, SE_UNDECIDED);

					CHECK_THAT(!change.send || changed_here, "history %d step %d", history, step);
					CHECK_THAT(
						!change.send || !changed_there || left % 4 == 3, "history %d step %d", history, step);
					CHECK_THAT(changed_here || remote == base || change.seen == SE_CHANGE_REMOTE_ONLY ||
							change.seen == SE_CHANGE_SAME,
						"history %d step %d", history, step);
					if (change.send) {
						remote = local;
					}
					if (change.remember) {
						base = local;
					}
					change = decide(has_base, true, local, base, remote, SE_CHANGE_LOCAL_WINS, SE_LEFT);
					CHECK_THAT(!change.send, "history %d step %d", history, step);
					changed_here = false;
					changed_there = remote != base;
				}
			}
		}
	}
}

int main(void)
{
	RUN(what_is_no_conflict);
	RUN(conflicts);
	RUN(histories);
	return check_result();
}
