/* Two texts with a NUL between them, and the bits of the second as a double. */
#include "se_number.h"
#include "fuzz.h"
#include <math.h>

static void check_text(const char *text, size_t size, const se_number *number)
{
	char *terminated = malloc(size + 8);
	if (terminated == NULL) {
		abort();
	}
	memcpy(terminated, text, size);
	terminated[size] = '\0';
	double value = strtod(terminated, NULL); /* in the C locale, where the point is one */
	se_number real = se_number_of_real(value), again;

	if (number->kind == SE_NUMBER_INTEGER) {
		char digits[32];
		int length = snprintf(digits, sizeof digits, "%lld.00", (long long)number->as.integer);
		HOLDS(
			se_number_parse(se_slice_of(digits, (size_t)length), &again) && se_number_equals(number, &again));
		HOLDS((double)number->as.integer == value);
	} else {
		HOLDS(number->kind == SE_NUMBER_DECIMAL);
		HOLDS(se_number_equals(number, &real) == isfinite(value));
		real = se_number_of_real(nextafter(value, INFINITY));
		HOLDS(!se_number_equals(number, &real));
	}
	/* Zeros before it and behind its point, and ten times the tenth, are the same number. */
	if (memchr(text, 'e', size) == NULL && memchr(text, 'E', size) == NULL) {
		bool point = memchr(text, '.', size) != NULL;
		memcpy(terminated + size, point ? "00e0" : ".0e0", 4);
		HOLDS(se_number_parse(se_slice_of(terminated, size + 4), &again) && se_number_equals(number, &again));
		memcpy(terminated + size, point ? "00e1" : ".0e1", 4);
		HOLDS(se_number_parse(se_slice_of(terminated, size + 4), &again));
		HOLDS(se_number_equals(number, &again) ==
			(number->kind == SE_NUMBER_INTEGER && number->as.integer == 0));
	}
	free(terminated);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *gap = size > 0 ? memchr(data, 0, size) : NULL;
	size_t left_size = gap != NULL ? (size_t)(gap - data) : size;
	size_t right_size = gap != NULL ? size - left_size - 1 : 0;
	char *left_text = copy_of(data, left_size), *right_text = copy_of(data + size - right_size, right_size);
	se_number number[3];
	int count = 0;
	double bits;

	if (se_number_parse(se_slice_of(left_text, left_size), &number[count])) {
		check_text(left_text, left_size, &number[count++]);
	}
	if (se_number_parse(se_slice_of(right_text, right_size), &number[count])) {
		check_text(right_text, right_size, &number[count++]);
	}
	input in = {data + size - right_size, right_size};
	take(&in, &bits, sizeof bits);
	number[count++] = se_number_of_real(bits);
	for (int i = 0; i < count; i++) {
		HOLDS(se_number_equals(&number[i], &number[i]));
		for (int j = 0; j < i; j++) {
			HOLDS(se_number_equals(&number[i], &number[j]) == se_number_equals(&number[j], &number[i]));
		}
	}
	free(left_text);
	free(right_text);
	return 0;
}
