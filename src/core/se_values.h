/* Text, dates and multi-selects: when are two values the same one? Numbers are in se_number.h. */
#ifndef SE_VALUES_H
#define SE_VALUES_H

#include "se_slice.h"

/* Rules that a mapping can declare for text. ASCII only: space, \t, \n, \v, \f and \r at both ends; A to Z.
 * What is not ASCII counts byte by byte: 'É' and 'é' stay different, so do composed and decomposed forms. */
enum { SE_TEXT_EXACT = 0, SE_TEXT_TRIM = 1, SE_TEXT_FOLD_CASE = 2 };

se_slice se_text_trim(se_slice text);

bool se_text_equals(se_slice left, se_slice right, unsigned rules);

/* By instant, as se_time_parse() reads them; where one of them is no date or time, byte by byte. */
bool se_dates_equal(se_slice left, se_slice right);

/* As sets: neither order nor repetition counts, elements are compared as text under the rules. Takes
 * O(n log n) and no memory: it trims, sorts and overwrites elements of both arrays, so hand in copies. */
bool se_sets_equal(se_slice *left, size_t left_count, se_slice *right, size_t right_count, unsigned rules);

#endif
