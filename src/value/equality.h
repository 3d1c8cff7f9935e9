/*
 * When are two values the same one? By type, after nothing but the rules that the mapping declares:
 * numbers by value, dates by instant, multi-selects as sets, references by ID, the rest byte by byte; null and
 * '' alike only where the mapping says so.
 *
 * Where the types of both sides differ, the one that says more counts: the text '5.0' is the float 5, and a
 * moment is compared with a date by its day, because a date can't hold more of it.
 */
#ifndef SYNCENGINE_EQUALITY_H
#define SYNCENGINE_EQUALITY_H

#include "value/native_value.h"

/* One side of a comparison. Borrowed. `instant`: `value` is microseconds, see native_value.h. */
typedef struct {
	zval *value;
	syncengine_kind kind;
	bool instant;
} syncengine_operand;

typedef struct {
	unsigned text;      /* SE_TEXT_* of core/se_values.h */
	bool null_is_empty; /* null and '' make no difference */
} syncengine_equality_rules;

/* False also with an exception: a value that PHP code threw for. */
bool syncengine_values_equal(
	const syncengine_operand *left, const syncengine_operand *right, const syncengine_equality_rules *rules);

/* null, '' or a list of nothing. */
static inline bool syncengine_value_empty(const zval *value)
{
	return Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == 0) ||
		(Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) == 0);
}

#endif
