#include "se_identifier.h"

bool se_identifier_integer(se_slice text, int64_t *number)
{
	bool negative = text.length > 0 && text.at[0] == '-';
	uint64_t limit = negative ? (uint64_t)INT64_MAX + 1 : INT64_MAX, value = 0;

	if (text.length == (size_t)negative) {
		return false;
	}
	for (size_t i = negative; i < text.length; i++) {
		uint64_t digit = (uint64_t)(unsigned char)text.at[i] - '0';

		if (digit > 9 || value > (limit - digit) / 10) {
			return false;
		}
		value = value * 10 + digit;
	}
	*number = negative && value > 0 ? -(int64_t)(value - 1) - 1 : (int64_t)value;
	return true;
}

static bool is_hex(char c)
{
	return se_is_digit(c) || (c >= 'a' && c <= 'f');
}

bool se_identifier_uuid(se_slice text, char out[SE_UUID_LENGTH + 1])
{
	size_t digits = 0, at = 0;

	if (text.length > 2 && text.at[0] == '{' && text.at[text.length - 1] == '}') {
		text = se_slice_of(text.at + 1, text.length - 2);
	}
	for (size_t i = 0; i < text.length; i++) {
		char c = se_lower(text.at[i]);

		if (c == '-' && digits > 0 && digits < 32 && digits % 4 == 0 && text.at[i - 1] != '-') {
			continue;
		}
		if (!is_hex(c) || digits == 32) {
			return false;
		}
		if (digits == 8 || digits == 12 || digits == 16 || digits == 20) {
			out[at++] = '-';
		}
		out[at++] = c;
		digits++;
	}
	out[at] = '\0';
	return digits == 32;
}
