#include "se_values.h"
#include "check.h"
#include <stdint.h>
#include <stdlib.h>

static se_slice text_of(const char *text)
{
	return se_slice_of(text, strlen(text));
}

static void text_under_each_rule(void)
{
	const struct {
		const char *left, *right;
		bool equal[4]; /* exact, trim, fold, both */
	} cases[] = {
		{"", "", {true, true, true, true}},
		{"Ada", "Ada", {true, true, true, true}},
		{"Ada", "ada", {false, false, true, true}},
		{" Ada\t\r\n", "Ada", {false, true, false, true}},
		{" ADA", "ada\v\f", {false, false, false, true}},
		{"A da", "Ada", {false, false, false, false}},
		{"   ", "", {false, true, false, true}},
		{"Zo\xc3\x89", "zo\xc3\x89", {false, false, true, true}},
		{"Zo\xc3\x89", "Zo\xc3\xa9", {false, false, false, false}}, /* É, é */
		{"\xc3\xa9", "e\xcc\x81", {false, false, false, false}},    /* composed, decomposed */
		{"\xc2\xa0x", "x", {false, false, false, false}},           /* a no-break space stays */
		{"[", "{", {false, false, false, false}},                   /* next to the letters */
		{"@", "`", {false, false, false, false}},
		{"1.0", "1", {false, false, false, false}},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		for (unsigned rules = 0; rules < 4; rules++) {
			se_slice left = text_of(cases[i].left), right = text_of(cases[i].right);
			CHECK_THAT(se_text_equals(left, right, rules) == cases[i].equal[rules], "'%s' '%s' %u",
				cases[i].left, cases[i].right, rules);
			CHECK(se_text_equals(right, left, rules) == cases[i].equal[rules]);
			CHECK(se_text_equals(left, left, rules));
		}
	}
	CHECK(!se_text_equals(se_slice_of("a\0b", 3), se_slice_of("a\0c", 3), SE_TEXT_EXACT));
	CHECK(!se_text_equals(se_slice_of("a\0", 2), se_slice_of("a", 1), SE_TEXT_TRIM));
	CHECK(se_text_equals(se_slice_of(NULL, 0), se_slice_of("", 0), SE_TEXT_TRIM | SE_TEXT_FOLD_CASE));
	CHECK(se_text_equals(se_slice_of(NULL, 0), se_slice_of(NULL, 0), SE_TEXT_EXACT));
}

/* The case rule touches 26 bytes of 256, the trim rule 6. */
static void every_byte(void)
{
	int folded = 0, trimmed = 0;
	for (int a = 0; a < 256; a++) {
		char left = (char)a;
		trimmed += se_text_trim(se_slice_of(&left, 1)).length == 0;
		for (int b = 0; b < 256; b++) {
			char right = (char)b;
			bool same = se_text_equals(se_slice_of(&left, 1), se_slice_of(&right, 1), SE_TEXT_FOLD_CASE);
			CHECK(same || a != b);
			if (same && a != b) {
				CHECK_THAT((a ^ b) == 32 && ((a | 32) >= 'a' && (a | 32) <= 'z'), "%d %d", a, b);
				folded++;
			}
		}
	}
	CHECK(folded == 52 && trimmed == 6);
}

static void dates(void)
{
	const struct {
		const char *left, *right;
		bool equal;
	} cases[] = {
		{"2026-01-31", "2026-01-31T00:00:00Z", true},
		{"2026-01-31 00:00:00", "2026-01-31T02:00:00+02:00", true},
		{"2026-01-31T00:00:00.1Z", "2026-01-31T00:00:00.100000Z", true},
		{"2026-01-31T00:00:00.1Z", "2026-01-31T00:00:00Z", false},
		{"2026-01-31", "2026-02-01", false},
		{"2026-02-30", "2026-02-30", true}, /* no date, but no difference either */
		{"2026-02-30", "2026-03-02", false},
		{"", "", true},
		{"", "1970-01-01", false},
		{"soon", "soon", true},
		{"soon", "Soon", false},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		se_slice left = text_of(cases[i].left), right = text_of(cases[i].right);
		CHECK_THAT(se_dates_equal(left, right) == cases[i].equal, "%s %s", cases[i].left, cases[i].right);
		CHECK(se_dates_equal(right, left) == cases[i].equal);
	}
}

/* Cuts "a|b|c" into its elements; "" has none. */
static size_t split(const char *text, se_slice *items)
{
	size_t count = 0;
	while (*text != '\0') {
		size_t length = strcspn(text, "|");
		items[count++] = se_slice_of(text, length);
		text += length;
		if (*text == '|') {
			text++;
		}
	}
	return count;
}

static bool sets_equal(const char *left, const char *right, unsigned rules)
{
	se_slice l[16], r[16];
	size_t left_count = split(left, l), right_count = split(right, r);
	return se_sets_equal(l, left_count, r, right_count, rules);
}

static void sets(void)
{
	const struct {
		const char *left, *right;
		unsigned rules;
		bool equal;
	} cases[] = {
		{"", "", SE_TEXT_EXACT, true},
		{"", "a", SE_TEXT_EXACT, false},
		{"a", "a", SE_TEXT_EXACT, true},
		{"a|b", "b|a", SE_TEXT_EXACT, true},
		{"a|b|a|a", "b|a", SE_TEXT_EXACT, true},
		{"a|a|b", "a|b|b", SE_TEXT_EXACT, true},
		{"a|b", "a|c", SE_TEXT_EXACT, false},
		{"a|b", "a|b|c", SE_TEXT_EXACT, false},
		{"a|b|c", "a|b", SE_TEXT_EXACT, false},
		{"ab|c", "a|bc", SE_TEXT_EXACT, false},
		{"a|ab|abc", "abc|ab|a", SE_TEXT_EXACT, true},
		{"A|b", "B|a", SE_TEXT_EXACT, false},
		{"A|b", "B|a", SE_TEXT_FOLD_CASE, true},
		{"A|a", "a", SE_TEXT_FOLD_CASE, true},
		{" a|b ", "b|a", SE_TEXT_FOLD_CASE, false},
		{" a|b ", "b|a", SE_TEXT_TRIM, true},
		{" A|a ", "a", SE_TEXT_TRIM | SE_TEXT_FOLD_CASE, true},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		CHECK_THAT(sets_equal(cases[i].left, cases[i].right, cases[i].rules) == cases[i].equal, "%s %s",
			cases[i].left, cases[i].right);
		CHECK_THAT(sets_equal(cases[i].right, cases[i].left, cases[i].rules) == cases[i].equal, "%s %s",
			cases[i].right, cases[i].left);
	}
	CHECK(se_sets_equal(NULL, 0, NULL, 0, SE_TEXT_EXACT));
}

/* All pairs of lists of up to four of four elements, against sets as bits. */
static void every_short_list(void)
{
	static const char *const name[] = {"", "a", "b", "ab"};
	int equal = 0;
	for (int n = 0; n < 625 * 625; n++) {
		se_slice list[2][4];
		size_t count[2] = {0, 0};
		unsigned set[2] = {0, 0};
		for (int i = 0, rest = n; i < 8; i++, rest /= 5) {
			if (rest % 5 < 4) {
				list[i / 4][count[i / 4]++] = text_of(name[rest % 5]);
				set[i / 4] |= 1u << rest % 5;
			}
		}
		bool is = se_sets_equal(list[0], count[0], list[1], count[1], SE_TEXT_EXACT);
		CHECK_THAT(is == (set[0] == set[1]), "lists %d", n);
		equal += is;
	}
	CHECK(equal > 10000);
}

/* 200,000 elements in their worst orders: quadratic time would take minutes. */
static void long_lists(void)
{
	enum { COUNT = 200000 };
	static char name[COUNT][8];
	static se_slice up[COUNT], down[COUNT];
	for (int i = 0; i < COUNT; i++) {
		snprintf(name[i], sizeof name[i], "%06d", i);
	}
	for (int i = 0; i < COUNT; i++) {
		up[i] = se_slice_of(name[i], 6);
		down[i] = se_slice_of(name[COUNT - 1 - i], 6);
	}
	CHECK(se_sets_equal(up, COUNT, down, COUNT, SE_TEXT_EXACT));
	name[COUNT / 2][0] = 'x';
	for (int i = 0; i < COUNT; i++) {
		up[i] = se_slice_of(name[i], 6);
		down[i] = se_slice_of(name[0], 6);
	}
	CHECK(!se_sets_equal(up, COUNT, down, COUNT, SE_TEXT_FOLD_CASE));
}

int main(void)
{
	RUN(text_under_each_rule);
	RUN(every_byte);
	RUN(dates);
	RUN(sets);
	RUN(every_short_list);
	RUN(long_lists);
	return check_result();
}
