/* Numbers compared by value, whether they come as integers, doubles or decimal text. */
#ifndef SE_NUMBER_H
#define SE_NUMBER_H

#include "se_slice.h"
#include <stdint.h>

/* A decimal number as text: sign, then 0.DIGITS * 10^exponent. `digits` starts and ends with a digit other
 * than 0 and may have the point among them; `count` is without it. Zero has no digits. Borrowed from the
 * text. */
typedef struct {
	se_slice digits;
	size_t count;
	int64_t exponent;
	bool negative;
} se_decimal;

typedef enum { SE_NUMBER_INTEGER, SE_NUMBER_REAL, SE_NUMBER_DECIMAL } se_number_kind;

typedef struct {
	se_number_kind kind;
	union {
		int64_t integer;
		double real;
		se_decimal decimal; /* never the value of an int64: that is an integer */
	} as;
} se_number;

static inline se_number se_number_of_integer(int64_t integer)
{
	return (se_number){SE_NUMBER_INTEGER, {.integer = integer}};
}

static inline se_number se_number_of_real(double real)
{
	return (se_number){SE_NUMBER_REAL, {.real = real}};
}

/* Reads  -? ( digits | digits . digits | . digits ) ( [eE] [+-]? digits )?  and nothing around it: no space,
 * no
 * '+', no hex, no grouping. An exponent beyond a million either way is refused. `number` borrows from the
 * text. */
bool se_number_parse(se_slice text, se_number *number);

/* By value, exactly:
 *
 *   integer, integer   the same
 *   integer, real      the real is that very integer (2^53 + 1 is no double)
 *   real, real         ==, so 0.0 is -0.0; and NaN is NaN, or it would be written over and over
 *   decimal, decimal   the same number, "1.50" and "1.5", of any length
 *   decimal, real      the real is the double nearest to the decimal: "0.1" is 0.1
 *   integer, decimal   never, see se_number
 *
 * Symmetric, but not transitive where a real stands between two decimals that round to it. */
bool se_number_equals(const se_number *left, const se_number *right);

#endif
