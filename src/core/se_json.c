#include "se_json.h"

#include <stdint.h>
#include <string.h>

#define ONES UINT64_C(0x0101010101010101)
#define HIGH UINT64_C(0x8080808080808080)

/* The high bit of each byte that is zero (a byte above a zero one may be wrongly marked: only zero counts).
 */
static uint64_t zero_bytes(uint64_t word)
{
	return (word - ONES) & ~word & HIGH;
}

/* How many of the next bytes may stand in a string as they are, up to eight: printable ASCII without quote and
 * backslash. */
static size_t plain_bytes(const unsigned char *bytes)
{
	uint64_t word, stops;

	memcpy(&word, bytes, sizeof word);
	stops = (word & HIGH) | ((word - ONES * 0x20) & ~word & HIGH) | zero_bytes(word ^ (ONES * '"')) |
		zero_bytes(word ^ (ONES * '\\'));
	if (stops == 0) {
		return sizeof word;
	}
#if defined(__GNUC__) && defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	/* The lowest mark is right, and that of the first byte. */
	return (size_t)__builtin_ctzll(stops) / 8;
#else
	for (size_t i = 0; i < sizeof word; i++) {
		if (bytes[i] < 0x20 || bytes[i] >= 0x80 || bytes[i] == '"' || bytes[i] == '\\') {
			return i;
		}
	}
	return sizeof word;
#endif
}

/* The first byte from `at` on that may not stand in a string as it is, or `end`. */
static const unsigned char *skip_plain(const unsigned char *at, const unsigned char *end)
{
	while (end - at >= 8) {
		size_t plain = plain_bytes(at);

		at += plain;
		if (plain < 8) {
			return at;
		}
	}
	while (at < end && *at >= 0x20 && *at < 0x80 && *at != '"' && *at != '\\') {
		at++;
	}
	return at;
}

/* The length of the UTF-8 character of two bytes or more at `at`, 0 where it is none. */
static size_t utf8_length(const unsigned char *at, const unsigned char *end)
{
	size_t left = (size_t)(end - at), length, i;
	unsigned char low = 0x80, high = 0xbf;

	if (at[0] >= 0xc2 && at[0] <= 0xdf) {
		length = 2;
	} else if ((at[0] & 0xf0) == 0xe0) {
		length = 3;
		low = at[0] == 0xe0 ? 0xa0 : 0x80;
		high = at[0] == 0xed ? 0x9f : 0xbf;
	} else if (at[0] >= 0xf0 && at[0] <= 0xf4) {
		length = 4;
		low = at[0] == 0xf0 ? 0x90 : 0x80;
		high = at[0] == 0xf4 ? 0x8f : 0xbf;
	} else {
		return 0;
	}
	if (left < length || at[1] < low || at[1] > high) {
		return 0;
	}
	for (i = 2; i < length; i++) {
		if ((at[i] & 0xc0) != 0x80) {
			return 0;
		}
	}
	return length;
}

size_t se_utf8_check(const char *text, size_t length)
{
	const unsigned char *start = (const unsigned char *)text, *at = start, *end = start + length;
	uint64_t word;
	size_t step;

	while (at < end) {
		if (*at < 0x80) {
			at++;
			while (end - at >= 8 && (memcpy(&word, at, sizeof(word)), !(word & HIGH))) {
				at += 8;
			}
			continue;
		}
		if (!(step = utf8_length(at, end))) {
			break;
		}
		at += step;
	}
	return (size_t)(at - start);
}

/* The four hexadecimal digits at `at`, or -1. */
static int hex4(const unsigned char *at, const unsigned char *end)
{
	int value = 0, i;

	if (end - at < 4) {
		return -1;
	}
	for (i = 0; i < 4; i++) {
		unsigned char c = at[i];

		value <<= 4;
		if (c >= '0' && c <= '9') {
			value |= c - '0';
		} else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
			value |= (c | 0x20) - 'a' + 10;
		} else {
			return -1;
		}
	}
	return value;
}

/* The end of the escape at `at`, NULL with *problem where there is none; *nul is set by \u0000. */
static const unsigned char *scan_escape(
	const unsigned char *at, const unsigned char *end, bool *nul, const char **problem)
{
	int unit, second;

	if (end - at < 2 || at[1] != 'u') {
		/* The letter is checked by json-c. */
		return end - at < 2 ? end : at + 2;
	}
	if ((unit = hex4(at + 2, end)) < 0) {
		*problem = "\\u without four hexadecimal digits";
		return NULL;
	}
	*nul |= unit == 0;
	if (unit < 0xd800 || unit > 0xdfff) {
		return at + 6;
	}
	if (unit < 0xdc00 && end - at >= 12 && at[6] == '\\' && at[7] == 'u') {
		second = hex4(at + 8, end);
		if (second >= 0xdc00 && second <= 0xdfff) {
			return at + 12;
		}
	}
	*problem = "half a surrogate pair";
	return NULL;
}

/* A string from its opening quote on: the byte after it, or that of the problem. */
static const unsigned char *scan_string(
	const unsigned char *at, const unsigned char *end, const char **problem)
{
	const unsigned char *start = at, *next;
	bool nul = false;
	size_t step;

	at++;
	for (;;) {
		at = skip_plain(at, end);
		if (at >= end) {
			/* Not closed: json-c says so. */
			return end;
		}
		if (*at == '"') {
			break;
		}
		if (*at == '\\') {
			if (!(next = scan_escape(at, end, &nul, problem))) {
				return at;
			}
			at = next;
		} else if (*at < 0x20) {
			*problem = "control character in a string";
			return at;
		} else if ((step = utf8_length(at, end)) > 0) {
			at += step;
		} else {
			*problem = "invalid UTF-8";
			return at;
		}
	}
	at++;
	if (nul) {
		for (next = at; *next == ' ' || *next == '\t' || *next == '\n' || *next == '\r'; next++) {
		}
		if (*next == ':') {
			*problem = "name with \\u0000 in it";
			return start;
		}
	}
	return at;
}

static bool is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

#define INT64_MIN_DIGITS "9223372036854775808"
#define UINT64_MAX_DIGITS "18446744073709551615"

/* Whether a number of `count` digits, none of them a leading zero, is above `limit`. */
static bool exceeds(const unsigned char *digits, size_t count, const char *limit)
{
	size_t length = strlen(limit);

	return count > length || (count == length && memcmp(digits, limit, length) > 0);
}

/* A number from its first character on. The NUL after the text ends it. */
static const unsigned char *scan_number(const unsigned char *at, se_json_scan *scan)
{
	const unsigned char *start = at, *digits;
	bool negative = *at == '-';
	size_t count;

	digits = at += negative;
	while (is_digit(*at)) {
		at++;
	}
	count = (size_t)(at - digits);
	if (!count || (count > 1 && *digits == '0')) {
		scan->problem = count ? "number with a leading zero" : "minus sign without a number";
		return start;
	}
	if (*at != '.' && (*at | 0x20) != 'e') {
		bool over = exceeds(digits, count, negative ? INT64_MIN_DIGITS : UINT64_MAX_DIGITS);

		scan->below_int64 |= negative && over;
		scan->oversized |= over;
		return at;
	}
	if (*at == '.') {
		if (!is_digit(*++at)) {
			scan->problem = "number without digits after its point";
			return start;
		}
		while (is_digit(*at)) {
			at++;
		}
	}
	if ((*at | 0x20) == 'e') {
		at++;
		at += *at == '+' || *at == '-';
		if (!is_digit(*at)) {
			scan->problem = "number without digits in its exponent";
			return start;
		}
		while (is_digit(*at)) {
			at++;
		}
	}
	return at;
}

/* Where something else than a string or a number begins: the byte after it, or that of the problem. */
static const unsigned char *scan_other(const unsigned char *at, const char **problem)
{
	static const char *const words[] = {"null", "true", "false"};
	const unsigned char *next;

	switch (*at) {
		case ' ':
		case '\t':
		case '\n':
		case '\r':
		case ':':
		case '{':
		case '}':
		case '[':
		case ']':
			return at + 1;
		case ',':
			for (next = at + 1; *next == ' ' || *next == '\t' || *next == '\n' || *next == '\r'; next++) {
			}
			if (*next != ']' && *next != '}') {
				return next;
			}
			*problem = "comma without anything after it";
			return at;
		case '\0':
			*problem = "NUL byte";
			return at;
		default:
			break;
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t length = strlen(words[i]);

		if (strncmp((const char *)at, words[i], length) == 0) {
			return at + length;
		}
	}
	*problem = "unexpected character";
	return at;
}

se_json_scan se_json_scan_text(const char *text, size_t length)
{
	const unsigned char *start = (const unsigned char *)text, *at = start, *end = start + length;
	se_json_scan scan = {NULL, 0, false, false};

	while (at < end && !scan.problem) {
		unsigned char c = *at;

		if (c == '"') {
			at = scan_string(at, end, &scan.problem);
		} else if (c == '-' || is_digit(c)) {
			at = scan_number(at, &scan);
		} else {
			at = scan_other(at, &scan.problem);
		}
	}
	scan.offset = (size_t)(at - start);
	return scan;
}

void se_json_clamp(char *text, size_t length)
{
	unsigned char *at = (unsigned char *)text, *end = at + length;
	const char *problem = NULL, *limit;
	se_json_scan scan;
	unsigned char *start;

	while (at < end) {
		if (*at == '"') {
			at += scan_string(at, end, &problem) - at;
		} else if (*at == '-' || is_digit(*at)) {
			scan = (se_json_scan){NULL, 0, false, false};
			start = at + (*at == '-');
			at += scan_number(at, &scan) - at;
			if (scan.oversized) {
				limit = scan.below_int64 ? INT64_MIN_DIGITS : UINT64_MAX_DIGITS;
				memset(start, ' ', (size_t)(at - start));
				for (; *limit != '\0'; limit++) {
					*start++ = (unsigned char)*limit;
				}
			}
		} else {
			at++;
		}
	}
}

static const unsigned char *skip_blanks(const unsigned char *at, const unsigned char *end)
{
	while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) {
		at++;
	}
	return at;
}

/* A string of a scanned text, from its opening quote on: the byte after it. */
static const unsigned char *skip_string(const unsigned char *at, const unsigned char *end)
{
	at++;
	for (;;) {
		at = skip_plain(at, end);
		if (at >= end || *at == '"') {
			return at < end ? at + 1 : end;
		}
		at += *at == '\\' && end - at > 1 ? 2 : 1;
	}
}

/* An object or a list, from its bracket on: the byte after it. `last` is set behind the last comma right in it,
 * `commas` counts those. */
static const unsigned char *skip_nested(
	const unsigned char *at, const unsigned char *end, const unsigned char **last, size_t *commas)
{
	size_t depth = 0;

	while (at < end) {
		switch (*at) {
			case '"':
				at = skip_string(at, end);
				continue;
			case '{':
			case '[':
				depth++;
				break;
			case '}':
			case ']':
				if (--depth == 0) {
					return at + 1;
				}
				break;
			case ',':
				if (depth == 1) {
					*last = at + 1;
					++*commas;
				}
				break;
			default:
				break;
		}
		at++;
	}
	return end;
}

static const unsigned char *skip_value(const unsigned char *at, const unsigned char *end)
{
	const unsigned char *last;
	size_t commas = 0;

	if (at < end && *at == '"') {
		return skip_string(at, end);
	}
	if (at < end && (*at == '{' || *at == '[')) {
		return skip_nested(at, end, &last, &commas);
	}
	while (at < end && *at != ',' && *at != '}' && *at != ']') {
		at++;
	}
	return at;
}

/* The value of a name in the object at `at`, and what is left of the path behind it; NULL where there is none. */
static const unsigned char *find_member(const unsigned char *at, const unsigned char *end, const char **path)
{
	size_t whole = strlen(*path), part = strcspn(*path, ".");
	const unsigned char *of_whole = NULL, *of_part = NULL, *name;

	for (at = skip_blanks(at + 1, end); at < end && *at == '"'; at = skip_blanks(at + 1, end)) {
		size_t length;

		name = at + 1;
		at = skip_string(at, end);
		length = (size_t)(at - name) - 1;
		at = skip_blanks(at, end);
		if (at >= end || *at != ':' || memchr(name, '\\', length) != NULL) {
			return NULL;
		}
		at = skip_blanks(at + 1, end);
		if (length == whole && memcmp(name, *path, whole) == 0) {
			of_whole = at;
		} else if (length == part && memcmp(name, *path, part) == 0) {
			of_part = at;
		}
		at = skip_blanks(skip_value(at, end), end);
		if (at >= end || *at != ',') {
			break;
		}
	}
	if (at >= end || *at != '}') {
		return NULL;
	}
	*path += of_whole != NULL || part == whole ? whole : part + 1;
	return of_whole != NULL ? of_whole : of_part;
}

bool se_json_find_list(const char *text, size_t length, const char *path, se_json_list *list)
{
	const unsigned char *start = (const unsigned char *)text, *end = start + length, *last, *behind;
	const unsigned char *at = skip_blanks(start, end);
	size_t commas = 0;

	while (*path != '\0') {
		if (at >= end || *at != '{' || (at = find_member(at, end, &path)) == NULL) {
			return false;
		}
	}
	if (at >= end || *at != '[') {
		return false;
	}
	last = at + 1;
	behind = skip_nested(at, end, &last, &commas);
	if (behind - at < 2 || behind[-1] != ']') {
		return false;
	}
	list->start = (size_t)(at + 1 - start);
	list->end = (size_t)(behind - 1 - start);
	list->last = (size_t)(last - start);
	list->count = skip_blanks(at + 1, end) == behind - 1 ? 0 : commas + 1;
	return true;
}
