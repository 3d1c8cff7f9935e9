#include "se_json.h"
#include "check.h"
#include <stdlib.h>

/* The text is handed over in a block of exactly its size and the NUL: a read past them is seen by the sanitizer. */
static se_json_scan scan(const char *text, size_t length)
{
	se_json_scan found = {"no memory", 0, false, false};
	char *exact = malloc(length + 1);

	if (exact != NULL) {
		memcpy(exact, text, length);
		exact[length] = '\0';
		found = se_json_scan_text(exact, length);
		free(exact);
	}
	return found;
}

typedef struct {
	const char *text;
	size_t length;
	const char *problem; /* NULL: none */
	size_t offset;
} json_case;

#define TEXT(text) text, sizeof(text) - 1

static const json_case cases[] = {
	{TEXT(""), NULL, 0},
	{TEXT("{\"a\": [1, -2.5e-3, true, false, null, \"x\"]}"), NULL, 43},
	{TEXT("[0, -0, 0.0, 10, 1E5, 1e+5, 1.0E-0]"), NULL, 35},
	{TEXT("\"\\ud83d\\ude00\\u0000\\\"\\\\\""), NULL, 24},
	{TEXT("\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\""), NULL, 11},
	/* Grammar is left to json-c. */
	{TEXT("\"not closed"), NULL, 11},
	{TEXT("\"not closed\\"), NULL, 12},
	{TEXT("] : }"), NULL, 5},
	{TEXT("[1 2]{\"a\"}"), NULL, 10},
	{TEXT("[,1,,2 , \n"), NULL, 10},
	/* what json-c takes */
	{TEXT("[1,]"), "comma without anything after it", 2},
	{TEXT("{\"a\":1 , \n}"), "comma without anything after it", 7},
	{TEXT("[/*x*/1]"), "unexpected character", 1},
	{TEXT("[1 // x\n]"), "unexpected character", 3},
	{TEXT("[TRUE]"), "unexpected character", 1},
	{TEXT("[nul]"), "unexpected character", 1},
	{TEXT("nULL"), "unexpected character", 0},
	{TEXT("[1]x"), "unexpected character", 3},
	{TEXT("[nan]"), "unexpected character", 1},
	{TEXT("[.5]"), "unexpected character", 1},
	{TEXT("[+1]"), "unexpected character", 1},
	{TEXT("{a:1}"), "unexpected character", 1},
	{TEXT("\xef\xbb\xbf[]"), "unexpected character", 0},
	/* numbers */
	{TEXT("[01]"), "number with a leading zero", 1},
	{TEXT("[-01]"), "number with a leading zero", 1},
	{TEXT("[00]"), "number with a leading zero", 1},
	{TEXT("[1.]"), "number without digits after its point", 1},
	{TEXT("[1.e5]"), "number without digits after its point", 1},
	{TEXT("1e"), "number without digits in its exponent", 0},
	{TEXT("1e+"), "number without digits in its exponent", 0},
	{TEXT("[-]"), "minus sign without a number", 1},
	{TEXT("[-Infinity]"), "minus sign without a number", 1},
	{TEXT("[NaN]"), "unexpected character", 1},
	{TEXT("[Infinity]"), "unexpected character", 1},
	/* strings */
	{TEXT("{'a': 1}"), "unexpected character", 1},
	{TEXT("\"a\nb\""), "control character in a string", 2},
	{TEXT("\"12345678\x1f"), "control character in a string", 9},
	{TEXT("\"1234567890\0\""), "control character in a string", 11},
	{TEXT("{\"a\": 1}\0{}"), "NUL byte", 8},
	{TEXT("\"\\u12\""), "\\u without four hexadecimal digits", 1},
	{TEXT("\"\\u12g4\""), "\\u without four hexadecimal digits", 1},
	{TEXT("\"\\ud800\""), "half a surrogate pair", 1},
	{TEXT("\"\\ud800\\u0041\""), "half a surrogate pair", 1},
	{TEXT("\"\\ud800\\ud800\""), "half a surrogate pair", 1},
	{TEXT("\"\\udc00\""), "half a surrogate pair", 1},
	{TEXT("{\"a\\u0000b\" : 1}"), "name with \\u0000 in it", 1},
	{TEXT("[\"a\\u0000b\"]"), NULL, 12},
	/* UTF-8 */
	{TEXT("\"\xff\""), "invalid UTF-8", 1},
	{TEXT("\"\x80\""), "invalid UTF-8", 1},
	{TEXT("\"\xc0\xaf\""), "invalid UTF-8", 1},
	{TEXT("\"\xe0\x9f\xbf\""), "invalid UTF-8", 1},
	{TEXT("\"\xed\xa0\x80\""), "invalid UTF-8", 1},
	{TEXT("\"\xf0\x8f\xbf\xbf\""), "invalid UTF-8", 1},
	{TEXT("\"\xf4\x90\x80\x80\""), "invalid UTF-8", 1},
	{TEXT("\"\xf5\x80\x80\x80\""), "invalid UTF-8", 1},
	{TEXT("\"abcdefgh\xc3"), "invalid UTF-8", 9},
	{TEXT("\"\xe2\x82\""), "invalid UTF-8", 1},
};

static void test_texts(void)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		se_json_scan found = scan(cases[i].text, cases[i].length);
		const char *problem = found.problem == NULL ? "none" : found.problem;
		const char *expected = cases[i].problem == NULL ? "none" : cases[i].problem;

		CHECK_THAT(strcmp(problem, expected) == 0, "%s: %s", cases[i].text, problem);
		CHECK_THAT(found.offset == cases[i].offset, "%s: %zu", cases[i].text, found.offset);
	}
}

static void test_integers(void)
{
	static const struct {
		const char *text;
		bool below, oversized;
	} integers[] = {
		{"9223372036854775807", false, false},
		{"18446744073709551615", false, false},
		{"18446744073709551616", false, true},
		{"99999999999999999999", false, true},
		{"-9223372036854775808", false, false},
		{"-9223372036854775809", true, true},
		{"-10000000000000000000", true, true},
		{"[1, {\"a\": -123456789012345678901}]", true, true},
		{"-9223372036854775809.0", false, false},
		{"18446744073709551616e0", false, false},
		{"\"-9223372036854775809\"", false, false},
	};

	for (size_t i = 0; i < sizeof integers / sizeof *integers; i++) {
		se_json_scan found = scan(integers[i].text, strlen(integers[i].text));

		CHECK_THAT(found.problem == NULL, "%s", integers[i].text);
		CHECK_THAT(found.below_int64 == integers[i].below, "%s", integers[i].text);
		CHECK_THAT(found.oversized == integers[i].oversized, "%s", integers[i].text);
	}
}

static void test_clamp(void)
{
	char text[] = "[-9223372036854775809, \"-9223372036854775809\", 123456789012345678901234, 5]";

	se_json_clamp(text, strlen(text));
	CHECK_THAT(
		strcmp(text, "[-9223372036854775808, \"-9223372036854775809\", 18446744073709551615    , 5]") == 0,
		"%s", text);
}

/* A plain byte, and each that is none, at each distance from the start of a word of eight. */
static void test_every_byte_in_a_string(void)
{
	char text[32];

	for (size_t at = 1; at <= 24; at++) {
		for (int byte = 0; byte < 0x80; byte++) {
			/* A quote ends it: blanks may follow. */
			memset(text, byte == '"' ? ' ' : 'a', sizeof text);
			text[0] = '"';
			text[at] = (char)byte;
			text[26] = byte == '"' ? ' ' : '"';
			se_json_scan found = scan(text, 27);
			bool problem = byte < 0x20;

			CHECK_THAT((found.problem != NULL) == problem, "byte %d at %zu", byte, at);
			CHECK_THAT(!problem || found.offset == at, "byte %d at %zu: %zu", byte, at, found.offset);
		}
	}
}

/* Every sequence of up to three bytes, and those of four at the borders, against the ranges of RFC 3629. */
static bool is_utf8(const unsigned char *byte, size_t length)
{
	uint32_t code = byte[0];

	for (size_t i = 1; i < length; i++) {
		if ((byte[i] & 0xc0) != 0x80) {
			return false;
		}
		code = (code << 6) | (byte[i] & 0x3f);
	}
	switch (length) {
		case 1:
			return code < 0x80;
		case 2:
			code &= 0x7ff;
			return (byte[0] & 0xe0) == 0xc0 && code >= 0x80;
		case 3:
			code &= 0xffff;
			return (byte[0] & 0xf0) == 0xe0 && code >= 0x800 && (code < 0xd800 || code > 0xdfff);
		default:
			code &= 0x1fffff;
			return (byte[0] & 0xf8) == 0xf0 && code >= 0x10000 && code <= 0x10ffff;
	}
}

static void test_utf8(void)
{
	for (unsigned first = 0; first < 256; first++) {
		for (unsigned second = 0; second < 256; second++) {
			for (unsigned third = 0x7f; third <= 0xc0; third++) {
				unsigned char byte[4] = {
					(unsigned char)first, (unsigned char)second, (unsigned char)third, 0x80};
				size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
				size_t valid = se_utf8_check((char *)byte, length);

				CHECK_THAT(
					(valid == length) == is_utf8(byte, length), "%02x %02x %02x", first, second, third);
			}
		}
	}
	CHECK(se_utf8_check("plain text\xc3\xa9 and more of it\xff", 28) == 27);
	CHECK(se_utf8_check("", 0) == 0);
}

/* What stands at a path: "start end last count", or "none". */
static void find(const char *text, const char *path, char *found, size_t size)
{
	size_t length = strlen(text);
	char *exact = malloc(length + 1);
	se_json_list list;

	snprintf(found, size, "none");
	if (exact == NULL) {
		return;
	}
	memcpy(exact, text, length + 1);
	if (se_json_find_list(exact, length, path, &list)) {
		snprintf(found, size, "%zu %zu %zu %zu", list.start, list.end, list.last, list.count);
	}
	free(exact);
}

static void test_lists(void)
{
	static const struct {
		const char *text, *path, *found;
	} lists[] = {
		{"[1,2]", "", "1 4 3 2"},
		{" [ ] ", "", "2 3 2 0"},
		{"[[1,2],{\"a\":[3,4]}]", "", "1 18 7 2"},
		{"[\"],[\", \"\\\"]\"]", "", "1 13 7 2"},
		{"{\"a\":1, \"items\" : [1, 2 ,3] }", "items", "19 26 25 3"},
		{"{\"a\":{\"items\":[1]},\"items\":[]}", "items", "28 28 28 0"},
		{"{\"a\":{\"items\":[1]},\"items\":[]}", "a.items", "15 16 15 1"},
		{"{\"a.b\":[1],\"a\":{\"b\":[2,3]}}", "a.b", "8 9 8 1"},
		{"{\"a\":{\"b\":[2,3]},\"a.b\":[1]}", "a.b", "24 25 24 1"},
		{"{\"a\":[1],\"a\":[2,3]}", "a", "14 17 16 2"},
		{"{\"a\":[1],\"a\":5}", "a", "none"},
		{"{\"a\":{\"b\":[1]},\"a\":{}}", "a.b", "none"},
		{"{\"a\":[[1],[2]]}", "a.0", "none"},
		{"{\"\\u0061\":[1]}", "a", "none"},
		{"{}", "a", "none"},
		{"null", "", "none"},
		{"", "", "none"},
		{"[1,2", "", "none"},
		{"[1,2}", "", "none"},
		{"{\"a\":[1]", "a", "none"},
		{"{\"a\"", "a", "none"},
		{"{\"a\":", "a", "none"},
		{"{\"a", "a", "none"},
		{"{\"a\\", "a", "none"},
		{"{a:[1]}", "a", "none"},
	};

	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		char found[100];

		find(lists[i].text, lists[i].path, found, sizeof found);
		CHECK_THAT(strcmp(found, lists[i].found) == 0, "%s at %s: %s", lists[i].text, lists[i].path, found);
	}
}

int main(void)
{
	RUN(test_texts);
	RUN(test_integers);
	RUN(test_clamp);
	RUN(test_every_byte_in_a_string);
	RUN(test_lists);
	RUN(test_utf8);
	return check_result();
}
