#include "se_json_item.h"

#define ONES UINT64_C(0x0101010101010101)
#define HIGH UINT64_C(0x8080808080808080)

/* Digits of an int that is read here: any number of so many fits. */
#define DIGITS_MAX 18

static const char *skip_blanks(const char *at)
{
	while (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r') {
		at++;
	}
	return at;
}

/* The high bit of each byte of a word that is `byte` (one above such a byte may be wrongly marked). */
static uint64_t marks(uint64_t word, char byte)
{
	word ^= ONES * (unsigned char)byte;
	return (word - ONES) & ~word & HIGH;
}

/* The next quote or backslash, or `end`. */
static const char *find_stop(const char *at, const char *end)
{
	uint64_t word;

	while (end - at >= 8) {
		memcpy(&word, at, sizeof(word));
		word = marks(word, '"') | marks(word, '\\');
		if (word != 0) {
#if defined(__GNUC__) && defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
			return at + __builtin_ctzll(word) / 8;
#else
			break;
#endif
		}
		at += sizeof(word);
	}
	while (at < end && *at != '"' && *at != '\\') {
		at++;
	}
	return at;
}

/* From behind the opening quote on: the closing one, NULL where there is none or json-c has to judge an escape. */
static const char *find_quote(const char *at, const char *end, bool *escaped)
{
	*escaped = false;
	for (at = find_stop(at, end); at < end && *at == '\\'; at = find_stop(at + 2, end)) {
		*escaped = true;
		if (end - at < 2 || at[1] == '\0' || strchr("\"\\/bfnrtu", at[1]) == NULL) {
			return NULL;
		}
	}
	return at < end ? at : NULL;
}

/* Behind the number at `at`, NULL where it is none that can be read here. */
static const char *read_number(const char *at, se_json_member *member)
{
	const char *start = at, *digits;
	bool negative = *at == '-';

	member->type = SE_JSON_INT;
	member->number = 0;
	digits = at += negative;
	for (; se_is_digit(*at); at++) {
		if (at - digits == DIGITS_MAX) {
			return NULL;
		}
		member->number = member->number * 10 + (*at - '0');
	}
	if (at == digits) {
		return NULL;
	}
	if (*at == '.') {
		member->type = SE_JSON_FLOAT;
		for (at++; se_is_digit(*at); at++) {
		}
	}
	if (*at == 'e' || *at == 'E') {
		member->type = SE_JSON_FLOAT;
		at++;
		at += *at == '+' || *at == '-';
		for (; se_is_digit(*at); at++) {
		}
	}
	if (negative) {
		if (member->number == 0 && member->type == SE_JSON_INT) {
			return NULL;
		}
		member->number = -member->number;
	}
	member->text = se_slice_of(start, (size_t)(at - start));
	return at;
}

static const char *read_word(
	const char *at, const char *word, se_json_type type, int64_t number, se_json_member *member)
{
	size_t length = strlen(word);

	if (strncmp(at, word, length) != 0) {
		return NULL;
	}
	member->type = type;
	member->number = number;
	member->text = se_slice_of(at, length);
	return at + length;
}

/* Behind the value at `at`, of a nested one its bracket; NULL where it can't be read here. */
static const char *read_value(const char *at, const char *end, se_json_member *member)
{
	const char *close;

	switch (*at) {
		case '"':
			member->type = SE_JSON_STRING;
			if ((close = find_quote(at + 1, end, &member->escaped)) == NULL) {
				return NULL;
			}
			member->text = se_slice_of(at + 1, (size_t)(close - at) - 1);
			return close + 1;
		case '{':
		case '[':
			member->type = SE_JSON_NESTED;
			member->text = se_slice_of(at, 1);
			return at;
		case 'n':
			return read_word(at, "null", SE_JSON_NULL, 0, member);
		case 't':
			return read_word(at, "true", SE_JSON_BOOLEAN, 1, member);
		case 'f':
			return read_word(at, "false", SE_JSON_BOOLEAN, 0, member);
		default:
			return read_number(at, member);
	}
}

se_json_step se_json_walk_next(se_json_walk *walk, const char *end, se_json_member *member)
{
	const char *at = skip_blanks(walk->at), *close;
	bool escaped;

	if (*at == '}') {
		walk->at = at + 1;
		return SE_JSON_END;
	}
	if (walk->any) {
		if (*at != ',') {
			return SE_JSON_UNSURE;
		}
		at = skip_blanks(at + 1);
	}
	if (*at != '"' || (close = find_quote(at + 1, end, &escaped)) == NULL || escaped) {
		return SE_JSON_UNSURE;
	}
	member->name = se_slice_of(at + 1, (size_t)(close - at) - 1);
	member->escaped = false;
	at = skip_blanks(close + 1);
	if (*at != ':' || (at = read_value(skip_blanks(at + 1), end, member)) == NULL) {
		return SE_JSON_UNSURE;
	}
	walk->at = at;
	walk->any = true;
	return SE_JSON_MEMBER;
}

/* The code unit that four hexadecimal digits name. */
static uint32_t hex4(const char *at)
{
	uint32_t unit = 0;

	for (int i = 0; i < 4; i++) {
		unit = (unit << 4) | (uint32_t)(se_is_digit(at[i]) ? at[i] - '0' : se_lower(at[i]) - 'a' + 10);
	}
	return unit;
}

static char *put_utf8(char *out, uint32_t code)
{
	if (code < 0x80) {
		*out++ = (char)code;
	} else if (code < 0x800) {
		*out++ = (char)(0xc0 | (code >> 6));
		*out++ = (char)(0x80 | (code & 0x3f));
	} else if (code < 0x10000) {
		*out++ = (char)(0xe0 | (code >> 12));
		*out++ = (char)(0x80 | ((code >> 6) & 0x3f));
		*out++ = (char)(0x80 | (code & 0x3f));
	} else {
		*out++ = (char)(0xf0 | (code >> 18));
		*out++ = (char)(0x80 | ((code >> 12) & 0x3f));
		*out++ = (char)(0x80 | ((code >> 6) & 0x3f));
		*out++ = (char)(0x80 | (code & 0x3f));
	}
	return out;
}

size_t se_json_unescape(se_slice text, char *out)
{
	static const char letters[] = "bfnrt", meant[] = "\b\f\n\r\t";
	const char *at = text.at, *end = at + text.length, *letter;
	char *start = out;
	uint32_t code;

	while (at < end) {
		const char *stop = find_stop(at, end);

		memcpy(out, at, (size_t)(stop - at));
		out += stop - at;
		if (stop == end) {
			break;
		}
		at = stop + 2;
		if (stop[1] == 'u') {
			/* The scan has seen that both halves of a pair are there. */
			code = hex4(at);
			at += 4;
			if (code >= 0xd800 && code <= 0xdbff) {
				code = 0x10000 + ((code - 0xd800) << 10) + (hex4(at + 2) - 0xdc00);
				at += 6;
			}
			out = put_utf8(out, code);
		} else {
			letter = strchr(letters, stop[1]);
			*out++ = letter != NULL ? meant[letter - letters] : stop[1];
		}
	}
	return (size_t)(out - start);
}
