/* What becomes of one mapped field of a pair of objects: a pure function of what is known of both sides. */
#ifndef SE_MERGE_H
#define SE_MERGE_H

#include "se_evidence.h"

typedef enum { SE_BIDIRECTIONAL, SE_TO_INTERNAL, SE_TO_INTEGRATION } se_direction;

/* What stands where the evidence decides nothing. */
typedef enum { SE_POLICY_KEEP, SE_POLICY_LOCAL, SE_POLICY_REMOTE } se_policy;

/* Of the two values by their type's rule; asked of the caller only where se_merge_compares() says so. What
 * was not compared counts as different. */
typedef enum { SE_NOT_COMPARED, SE_EQUAL, SE_DIFFERENT } se_comparison;

/* One side of the field. */
typedef struct {
	se_evidence evidence;
	bool has;         /* this side's object has the field */
	bool empty;       /* its value is null, '' or an empty list */
	bool is_stand_in; /* its value is the stand-in below */
	bool required;    /* this side refuses an empty value, whether it has the field or not */
	bool stand_in;    /* the mapping has a stand-in for an empty value that is to be written here */
} se_field_side;

typedef struct {
	se_direction direction;
	se_policy policy;
	se_comparison comparison;
	/* A change of the internal side since the last sync is tracked; without `has` there it is ignored. */
	bool internal_changed;
	/* The pair was never in step: what is not tracked may have changed all the same. */
	bool first_time;
	se_field_side internal;
	se_field_side integration;
} se_field_case;

typedef enum { SE_ACT_NONE, SE_ACT_WRITE_INTERNAL, SE_ACT_PUSH_INTEGRATION } se_action;

typedef enum {
	SE_BECAUSE_ABSENT,      /* no side has the field */
	SE_BECAUSE_EQUAL,       /* both sides have the same value, or the stand-in to be written is there */
	SE_BECAUSE_ONE_SIDE,    /* only one side has it */
	SE_BECAUSE_DIRECTION,   /* the mapping's direction leaves no choice */
	SE_BECAUSE_NOT_CHANGED, /* the internal side did not change since the last sync */
	SE_BECAUSE_HARD,        /* the evidence, by the mode of the name */
	SE_BECAUSE_BEST,
	SE_BECAUSE_FUZZY,
	SE_BECAUSE_POLICY /* the evidence decided nothing: a conflict */
} se_reason;

/* Flags of a decision. */
enum {
	SE_CONSUME_CHANGE = 1, /* the tracked change is done with: drop it, it is not pushed afterwards */
	SE_NOTE_ISSUE = 2,     /* a person should know: an undecided conflict or a skipped field */
	SE_USE_STAND_IN = 4,   /* write the mapping's stand-in instead of the winner's value */
	SE_SKIP_REQUIRED = 8   /* nothing is written: the value is empty, the other side requires one */
};

typedef struct {
	se_action action;
	se_reason reason;
	se_verdict winner; /* SE_LEFT internal, SE_RIGHT integration: whose value stands; SE_UNDECIDED nobody's */
	unsigned flags;
} se_field_decision;

/* Whether `comparison` of this case has an influence: compare the values only then. */
static inline bool se_merge_compares(const se_field_case *field)
{
	return field->internal.has && field->integration.has;
}

/* The rules, the first row that fits. "changed" is internal_changed, or first_time for what nobody tracked.
 *
 *   direction       who has it    values     internal   action           winner       reason
 *   any             nobody                              none             nobody       ABSENT
 *   any             both          equal                 none             nobody       EQUAL
 *   to internal     integration                         write internal   integration  ONE_SIDE
 *   to internal     internal                            none             nobody       DIRECTION
 *   to internal     both          different             write internal   integration  DIRECTION
 *   to integration  integration                         none             nobody       DIRECTION
 *   to integration  internal                 changed    push             internal     ONE_SIDE
 *   to integration  internal                 unchanged  none             nobody       NOT_CHANGED
 *   to integration  both          different             push             internal     DIRECTION
 *   bidirectional   integration                         write internal   integration  ONE_SIDE
 *   bidirectional   internal                 changed    push             internal     ONE_SIDE
 *   bidirectional   internal                 unchanged  none             nobody       NOT_CHANGED
 *   bidirectional   both          different  unchanged  write internal   integration  NOT_CHANGED
 *   bidirectional   both          different  changed    judged by evidence (left is the internal side):
 *                                   internal later      push             internal     HARD, BEST, FUZZY
 *                                   integration later   write internal   integration  HARD, BEST, FUZZY
 *                                   undecided, keep     none             nobody       POLICY
 *                                   undecided, local    push             internal     POLICY
 *                                   undecided, remote   write internal   integration  POLICY
 *
 * Then, where something is to be written, its value is empty and the side it goes to requires one:
 *
 *   stand-in    the side it goes to      action      flags                           reason
 *   yes         has that stand-in        none                                        EQUAL
 *   yes         has something else       as above    USE_STAND_IN                    as above
 *   no                                   none        SKIP_REQUIRED, NOTE_ISSUE       as above
 *
 * An undecided conflict (reason POLICY) always has NOTE_ISSUE. A tracked change that is not pushed is
 * consumed: CONSUME_CHANGE is set exactly where internal_changed is (with the field there) and the action is
 * not a push. What is pushed stays tracked until the caller knows how the push ended. */
se_field_decision se_merge_field(const se_field_case *field);

#endif
