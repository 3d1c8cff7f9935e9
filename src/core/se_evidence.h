/* When did each side change a value, and whose change came later? */
#ifndef SE_EVIDENCE_H
#define SE_EVIDENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Times are microseconds since the epoch, UTC. `certain`: this very value changed then. `possible`: the
 * object it belongs to changed then, so the value may have. A time counts only where its has_ flag is set. */
typedef struct {
	int64_t certain;
	int64_t possible;
	bool has_certain;
	bool has_possible;
} se_evidence;

/* Each mode asks what the one before it asks, and one thing more. */
typedef enum { SE_MODE_HARD, SE_MODE_BEST, SE_MODE_FUZZY } se_mode;

typedef enum { SE_UNDECIDED, SE_LEFT, SE_RIGHT } se_verdict;

static inline se_verdict se_later(bool both_known, int64_t left, int64_t right)
{
	if (!both_known || left == right) {
		return SE_UNDECIDED;
	}
	return left > right ? SE_LEFT : SE_RIGHT;
}

/* A certain change later than the other side's last possible one. Two such can only be where a certain time
 * is later than the possible one of its own object: the left one stands then. An earlier certain change says
 * nothing, because the other side's object may have changed elsewhere. */
static inline se_verdict se_later_crosswise(const se_evidence *left, const se_evidence *right)
{
	if (left->has_certain && right->has_possible && left->certain > right->possible) {
		return SE_LEFT;
	}
	if (right->has_certain && left->has_possible && right->certain > left->possible) {
		return SE_RIGHT;
	}
	return SE_UNDECIDED;
}

/* Asks the modes in turn up to `last`. `decided_by` (may be NULL) gets the mode that answered; it is left
 * alone by SE_UNDECIDED.
 *
 *   mode   what it compares, where both times are known; the later one wins
 *   hard   certain with certain
 *   best   possible with possible
 *   fuzzy  the left's certain with the right's possible, then the right's certain with the left's possible
 */
static inline se_verdict se_judge_up_to(
	se_mode last, const se_evidence *left, const se_evidence *right, se_mode *decided_by)
{
	se_mode mode = SE_MODE_HARD;
	se_verdict verdict = se_later(left->has_certain && right->has_certain, left->certain, right->certain);

	if (verdict == SE_UNDECIDED && last >= SE_MODE_BEST) {
		mode = SE_MODE_BEST;
		verdict = se_later(left->has_possible && right->has_possible, left->possible, right->possible);
	}
	if (verdict == SE_UNDECIDED && last >= SE_MODE_FUZZY) {
		mode = SE_MODE_FUZZY;
		verdict = se_later_crosswise(left, right);
	}
	if (decided_by != NULL && verdict != SE_UNDECIDED) {
		*decided_by = mode;
	}
	return verdict;
}

/* The verdict of one mode. */
static inline se_verdict se_adjudicate(se_mode mode, const se_evidence *left, const se_evidence *right)
{
	return se_judge_up_to(mode, left, right, NULL);
}

/* The verdict of hard, best and fuzzy in turn, and which of them gave it. */
static inline se_verdict se_judge(const se_evidence *left, const se_evidence *right, se_mode *decided_by)
{
	return se_judge_up_to(SE_MODE_FUZZY, left, right, decided_by);
}

#endif
