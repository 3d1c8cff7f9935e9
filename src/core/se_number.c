#include "se_number.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* No midpoint between two doubles has more digits than 767: what follows matters only by being there. */
#define DIGITS_THAT_MATTER 800
#define EXPONENT_MAX 1000000

static size_t count_digits(const char *at, const char *end)
{
	const char *start = at;
	while (at < end && se_is_digit(*at)) {
		at++;
	}
	return (size_t)(at - start);
}

/* After the 'e'; all that is left has to be the exponent. */
static bool read_exponent(const char *at, const char *end, int64_t *exponent)
{
	bool negative = at < end && *at == '-';
	int64_t value = 0;

	if (at < end && (*at == '-' || *at == '+')) {
		at++;
	}
	if (at == end || count_digits(at, end) != (size_t)(end - at)) {
		return false;
	}
	for (; at < end; at++) {
		value = value * 10 + (*at - '0');
		if (value > EXPONENT_MAX) {
			return false;
		}
	}
	*exponent = negative ? -value : value;
	return true;
}

/* Drops the zeros at both ends of the digits. `whole` is the number of digits before the point. */
static se_decimal normalize(se_slice digits, size_t whole, bool negative, int64_t exponent)
{
	const char *first = digits.at, *last = digits.at + digits.length;
	while (first < last && (*first == '0' || *first == '.')) {
		first++;
	}
	while (last > first && (last[-1] == '0' || last[-1] == '.')) {
		last--;
	}
	if (first == last) {
		return (se_decimal){se_slice_of(first, 0), 0, 0, false};
	}
	const char *point = digits.at + whole;
	bool inside = point > first && point < last;
	se_decimal decimal = {se_slice_of(first, (size_t)(last - first)), 0, exponent, negative};
	decimal.count = decimal.digits.length - (inside ? 1 : 0);
	/* A first digit behind the point has `.000` before it: the point itself is no place. */
	decimal.exponent += first < point ? point - first : point + 1 - first;
	return decimal;
}

/* False where the value is no int64. */
static bool to_integer(const se_decimal *decimal, int64_t *integer)
{
	uint64_t value = 0;
	uint64_t limit = decimal->negative ? (uint64_t)INT64_MAX + 1 : INT64_MAX;

	if (decimal->exponent > 19 || decimal->exponent < (int64_t)decimal->count) {
		return false;
	}
	for (size_t i = 0; i < decimal->digits.length; i++) {
		if (decimal->digits.at[i] != '.') {
			value = value * 10 + (uint64_t)(decimal->digits.at[i] - '0');
		}
	}
	for (int64_t zeros = decimal->exponent - (int64_t)decimal->count; zeros > 0; zeros--) {
		value *= 10;
	}
	if (value > limit) {
		return false;
	}
	/* -1 - (value - 1): the value itself may be one more than int64 reaches. */
	*integer = decimal->negative && value > 0 ? -1 - (int64_t)(value - 1) : (int64_t)value;
	return true;
}

bool se_number_parse(se_slice text, se_number *number)
{
	if (text.length == 0) {
		return false;
	}
	const char *at = text.at, *end = text.at + text.length;
	bool negative = *at == '-';
	const char *start = negative ? at + 1 : at;
	size_t whole = count_digits(start, end), fraction = 0;
	int64_t exponent = 0;

	at = start + whole;
	if (at < end && *at == '.') {
		fraction = count_digits(at + 1, end);
		if (fraction == 0) {
			return false;
		}
		at += 1 + fraction;
	}
	se_slice digits = se_slice_of(start, (size_t)(at - start));
	if (whole + fraction == 0) {
		return false;
	}
	if (at < end && (!(*at == 'e' || *at == 'E') || !read_exponent(at + 1, end, &exponent))) {
		return false;
	}
	se_decimal decimal = normalize(digits, whole, negative, exponent);
	int64_t integer;
	*number = to_integer(&decimal, &integer) ? se_number_of_integer(integer)
											 : (se_number){SE_NUMBER_DECIMAL, {.decimal = decimal}};
	return true;
}

static bool decimals_equal(const se_decimal *left, const se_decimal *right)
{
	if (left->negative != right->negative || left->count != right->count ||
		left->exponent != right->exponent) {
		return false;
	}
	const char *l = left->digits.at, *r = right->digits.at;
	for (size_t i = 0; i < left->count; i++, l++, r++) {
		l += *l == '.';
		r += *r == '.';
		if (*l != *r) {
			return false;
		}
	}
	return true;
}

static bool integer_equals_real(int64_t integer, double real)
{
	/* Outside of these the cast is undefined; both are doubles exactly. */
	if (!(real >= -9223372036854775808.0 && real < 9223372036854775808.0)) {
		return false;
	}
	int64_t cut = (int64_t)real;
	return cut == integer && (double)cut == real;
}

static bool decimal_equals_real(const se_decimal *decimal, double real)
{
	char text[DIGITS_THAT_MATTER + 32];
	int length = 0;

	if (!isfinite(real)) {
		return false;
	}
	for (size_t i = 0; i < decimal->digits.length && length < DIGITS_THAT_MATTER; i++) {
		if (decimal->digits.at[i] != '.') {
			text[length++] = decimal->digits.at[i];
		}
	}
	if (decimal->count > DIGITS_THAT_MATTER) {
		text[length++] = '1';
	}
	/* As an integer with an exponent: what strtod() takes for a point is the locale's. */
	(void)snprintf(
		text + length, sizeof text - (size_t)length, "e%lld", (long long)(decimal->exponent - length));
	double nearest = strtod(text, NULL);
	return (decimal->negative ? -nearest : nearest) == real;
}

bool se_number_equals(const se_number *left, const se_number *right)
{
	if (left->kind > right->kind) {
		const se_number *swapped = left;
		left = right;
		right = swapped;
	}
	/* The kinds are in order now. */
	switch (right->kind) {
		case SE_NUMBER_INTEGER:
			return left->as.integer == right->as.integer;
		case SE_NUMBER_REAL:
			return left->kind == SE_NUMBER_INTEGER
				? integer_equals_real(left->as.integer, right->as.real)
				: left->as.real == right->as.real || (isnan(left->as.real) && isnan(right->as.real));
		case SE_NUMBER_DECIMAL:
			break;
	}
	if (left->kind == SE_NUMBER_DECIMAL) {
		return decimals_equal(&left->as.decimal, &right->as.decimal);
	}
	return left->kind == SE_NUMBER_REAL && decimal_equals_real(&right->as.decimal, left->as.real);
}
