/*
 * Three ways of one field: what this side has (local), what both had when they were last in step (base), what
 * the other side has (remote). Decides what goes out, and what is remembered as the base of the next time.
 */
#ifndef SE_CHANGE_H
#define SE_CHANGE_H

#include "se_evidence.h"

/* Which of the three are known; local always is. */
typedef struct {
	bool has_base;
	bool has_remote;
	bool local_is_base; /* has a meaning with a base only, and so on */
	bool remote_is_base;
	bool local_is_remote;
} se_change_case;

/* Who wins where both sides changed a field. */
typedef enum { SE_CHANGE_REMOTE_WINS, SE_CHANGE_LOCAL_WINS, SE_CHANGE_NEWEST } se_change_policy;

/* What was seen. The last one alone is a conflict: the policy decides. */
typedef enum {
	SE_CHANGE_UNCHANGED,   /* here; what the other side has is not known */
	SE_CHANGE_NEW,         /* never sent, and the other side is not known to have anything */
	SE_CHANGE_LOCAL_ONLY,  /* changed here, there it is still the base */
	SE_CHANGE_REMOTE_ONLY, /* changed there, here it is still the base */
	SE_CHANGE_SAME,        /* both have the same value, however they came to it */
	SE_CHANGE_CONFLICT,
} se_change_seen;

typedef struct {
	se_change_seen seen;
	se_verdict winner; /* of a conflict: SE_LEFT is local, SE_RIGHT remote, SE_UNDECIDED nobody */
	bool send;         /* the local value goes out */
	bool remember; /* the local value is the base from now on; false: the base stays as it is, or absent */
} se_change;

/*
 * `newest` is the judge's verdict with local as the left side; it counts for SE_CHANGE_NEWEST only.
 *
 * Where the remote value wins, the local one is remembered all the same: it has been dealt with, and only a new
 * local change may send again. An undecided conflict is not remembered: it is asked again the next time.
 */
static inline se_change se_change_of(const se_change_case *of, se_change_policy policy, se_verdict newest)
{
	se_change change = {SE_CHANGE_CONFLICT, SE_UNDECIDED, false, true};

	if (!of->has_remote) {
		change.seen = !of->has_base ? SE_CHANGE_NEW
			: of->local_is_base     ? SE_CHANGE_UNCHANGED
									: SE_CHANGE_LOCAL_ONLY;
		change.send = change.seen != SE_CHANGE_UNCHANGED;
		return change;
	}
	if (of->local_is_remote) {
		change.seen = SE_CHANGE_SAME;
		return change;
	}
	if (of->has_base && of->local_is_base) {
		change.seen = SE_CHANGE_REMOTE_ONLY;
		return change;
	}
	if (of->has_base && of->remote_is_base) {
		change.seen = SE_CHANGE_LOCAL_ONLY;
		change.send = true;
		return change;
	}
	change.winner = policy == SE_CHANGE_NEWEST ? newest : policy == SE_CHANGE_LOCAL_WINS ? SE_LEFT : SE_RIGHT;
	change.send = change.winner == SE_LEFT;
	change.remember = change.winner != SE_UNDECIDED;
	return change;
}

#endif
