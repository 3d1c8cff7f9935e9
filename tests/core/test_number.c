#include "se_number.h"
#include "check.h"
#include <math.h>
#include <regex.h>
#include <stdlib.h>

static bool parse(const char *text, se_number *number)
{
	return se_number_parse(se_slice_of(text, strlen(text)), number);
}

/* Both ways round, and with itself. */
static bool same(const se_number *left, const se_number *right, bool *symmetric)
{
	bool forth = se_number_equals(left, right);
	*symmetric = forth == se_number_equals(right, left) && se_number_equals(left, left) &&
		se_number_equals(right, right);
	return forth;
}

/* Every text of up to five of these characters, against the grammar as a regular expression. */
static void the_grammar(void)
{
	static const char alphabet[] = "-+.05eE x";
	regex_t grammar;
	int taken = 0;
	CHECK(regcomp(&grammar, "^-?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",
			  REG_EXTENDED | REG_NOSUB) == 0);
	for (int n = 0; n < 59049; n++) {
		for (int length = 0; length <= 5; length++) {
			char text[6] = {0};
			int rest = n;
			for (int i = 0; i < length; i++, rest /= 9) {
				text[i] = alphabet[rest % 9];
			}
			if (rest > 0) {
				continue; /* a longer one's prefix, met before */
			}
			se_number number;
			bool is = parse(text, &number), should = regexec(&grammar, text, 0, NULL, 0) == 0;
			CHECK_THAT(is == should, "'%s'", text);
			taken += is;
		}
	}
	regfree(&grammar);
	CHECK_THAT(taken > 500, "%d numbers", taken);

	const char *wrong[] = {"0x10", "1,5", "1_000", "NaN", "INF", "Infinity", "1e", "1e+", "1e1.5", "1 ",
		"\t1", "1\n", "٣", "1e1000001", "1e-1000001", "0e99999999999999999999", "--1", "1-", "."};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		se_number number;
		CHECK_THAT(!parse(wrong[i], &number), "'%s'", wrong[i]);
	}
	se_number number;
	CHECK(!se_number_parse(se_slice_of(NULL, 0), &number));
	CHECK(!se_number_parse(se_slice_of("1\0", 2), &number));
	CHECK(parse("1e1000000", &number) && parse("1e-001000000", &number));
}

/* Every pair of numbers of up to four characters: so short that doubles tell their values apart. */
static void every_pair_of_short_numbers(void)
{
	static const char alphabet[] = "-.0159e";
	static se_number number[2048];
	static double value[2048];
	static char text[2048][5];
	int count = 0, equal = 0;
	for (int length = 1; length <= 4; length++) {
		int all = length == 1 ? 7 : length == 2 ? 49 : length == 3 ? 343 : 2401;
		for (int n = 0; n < all; n++) {
			memset(text[count], 0, 5);
			for (int i = 0, rest = n; i < length; i++, rest /= 7) {
				text[count][i] = alphabet[rest % 7];
			}
			if (parse(text[count], &number[count])) {
				value[count] = strtod(text[count], NULL);
				count++;
			}
		}
	}
	CHECK_THAT(count > 500, "%d numbers", count);
	for (int i = 0; i < count; i++) {
		for (int j = 0; j < count; j++) {
			bool symmetric, is = same(&number[i], &number[j], &symmetric);
			CHECK_THAT(is == (value[i] == value[j]) && symmetric, "%s and %s", text[i], text[j]);
			equal += is;
			se_number real = se_number_of_real(value[j]);
			is = same(&number[i], &real, &symmetric);
			CHECK_THAT(is == (value[i] == value[j]) && symmetric, "%s and %.17g", text[i], value[j]);
		}
	}
	CHECK(equal > count);
}

static void integers_and_doubles(void)
{
	const struct {
		int64_t integer;
		double real;
		bool equal;
	} cases[] = {
		{0, 0.0, true},
		{0, -0.0, true},
		{1, 1.0, true},
		{1, 1.0000000000000002, false},
		{-1, -1.5, false},
		{INT64_C(9007199254740992), 9007199254740992.0, true},
		{INT64_C(9007199254740993), 9007199254740992.0, false},
		{INT64_C(9007199254740993), 9007199254740994.0, false},
		{INT64_C(-9007199254740993), -9007199254740992.0, false},
		{INT64_MAX, 9223372036854775808.0, false},
		{INT64_MAX - 1023, 9223372036854774784.0, true},
		{INT64_MIN, -9223372036854775808.0, true},
		{INT64_MIN, -9223372036854777856.0, false},
		{INT64_MAX, INFINITY, false},
		{INT64_MIN, -INFINITY, false},
		{0, NAN, false},
		{0, 5e-324, false},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		se_number integer = se_number_of_integer(cases[i].integer), real = se_number_of_real(cases[i].real);
		bool symmetric, is = same(&integer, &real, &symmetric);
		CHECK_THAT(
			is == cases[i].equal && symmetric, "%" PRId64 " and %.17g", cases[i].integer, cases[i].real);
	}
}

static void reals(void)
{
	const struct {
		double left, right;
		bool equal;
	} cases[] = {{0.0, -0.0, true}, {0.1, 0.1, true}, {0.1 + 0.2, 0.3, false}, {NAN, NAN, true},
		{NAN, 0.0, false}, {INFINITY, INFINITY, true}, {INFINITY, -INFINITY, false}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		se_number left = se_number_of_real(cases[i].left), right = se_number_of_real(cases[i].right);
		bool symmetric, is = same(&left, &right, &symmetric);
		CHECK_THAT(is == cases[i].equal && symmetric, "%g and %g", cases[i].left, cases[i].right);
	}
}

static void texts(void)
{
	const struct {
		const char *left, *right;
		bool equal;
	} cases[] = {
		{"1.50", "1.5", true},
		{"10", "10.0", true},
		{"10", "1e1", true},
		{"10", "1.0E+1", true},
		{"007", "7", true},
		{".5", "0.50", true},
		{"-0", "0", true},
		{"-0.000", "0e5", true},
		{"-1", "1", false},
		{"1", "10", false},
		{"1.05", "1.5", false},
		{"10.5", "1.05", false},
		{"0.0010", "1e-3", true},
		{"100200e-2", "1002", true},
		{"1.002e3", "1002", true},
		{"9007199254740993", "9007199254740992", false},
		{"9223372036854775807", "9223372036854775808", false},
		{"9223372036854775808", "9.223372036854775808e18", true},
		{"-9223372036854775808", "-9223372036854775808.0", true},
		{"-9223372036854775809", "-9223372036854775808", false},
		{"123456789012345678901234567890.10", "0.1234567890123456789012345678901e30", true},
		{"123456789012345678901234567890.10", "123456789012345678901234567890.11", false},
		{"0.1", "0.1000000000000000000000001", false},
		{"1e1000000", "10e999999", true},
		{"1e1000000", "1e999999", false},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		se_number left, right;
		CHECK(parse(cases[i].left, &left) && parse(cases[i].right, &right));
		bool symmetric, is = same(&left, &right, &symmetric);
		CHECK_THAT(is == cases[i].equal && symmetric, "%s and %s", cases[i].left, cases[i].right);
	}
}

static void what_is_an_int64_becomes_one(void)
{
	const struct {
		const char *text;
		int64_t integer;
	} cases[] = {{"0", 0}, {"-0", 0}, {"42", 42}, {"42.000", 42}, {"4.2e1", 42}, {"4200e-2", 42},
		{"-0042", -42}, {"1e18", INT64_C(1000000000000000000)}, {"9223372036854775807", INT64_MAX},
		{"-9223372036854775808", INT64_MIN}, {"922337203685477580.7e1", INT64_MAX}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		se_number number;
		CHECK(parse(cases[i].text, &number));
		CHECK_THAT(
			number.kind == SE_NUMBER_INTEGER && number.as.integer == cases[i].integer, "%s", cases[i].text);
	}
	const char *others[] = {"0.5", "1e19", "9223372036854775808", "-9223372036854775809",
		"99999999999999999999", "18446744073709551616", "42.0001"};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		se_number number;
		CHECK_THAT(parse(others[i], &number) && number.kind == SE_NUMBER_DECIMAL, "%s", others[i]);
	}
}

static void texts_and_doubles(void)
{
	const struct {
		const char *text;
		double real;
		bool equal;
	} cases[] = {
		{"1.5", 1.5, true},
		{"1.50", 1.5, true},
		{"0.1", 0.1, true},
		{"-0.1", -0.1, true},
		{"-0.1", 0.1, false},
		{"0.1", 0.1f, false},
		{"0.3", 0.1 + 0.2, false},
		{"0.30000000000000004", 0.1 + 0.2, true},
		{"1e25", 1e25, true},
		{"1.0E+25", 1e25, true},
		{"10000000000000000000000000", 1e25, true},
		{"9007199254740993", 9007199254740992.0, false},
		{"9007199254740993.0", 9007199254740992.0, false},
		{"1.7976931348623157e308", 1.7976931348623157e308, true},
		{"1e400", INFINITY, false},
		{"1e400", 1.7976931348623157e308, false},
		{"5e-324", 5e-324, true},
		{"4.9406564584124654e-324", 5e-324, true},
		{"1e-400", 0.0, true},
		{"0.5", NAN, false},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		se_number number, real = se_number_of_real(cases[i].real);
		CHECK(parse(cases[i].text, &number));
		bool symmetric, is = same(&number, &real, &symmetric);
		CHECK_THAT(is == cases[i].equal && symmetric, "%s and %.17g", cases[i].text, cases[i].real);
	}
}

/* Doubles of every size, printed short and in full, are the doubles they came from and not their neighbours.
 */
static void doubles_survive_as_text(void)
{
	static char text[2000];
	uint64_t bits = 1;
	for (int i = 0; i < 20000; i++) {
		bits = bits * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		double value;
		memcpy(&value, &bits, sizeof value);
		if (!isfinite(value) || value == floor(value)) {
			continue; /* integers have a test of their own */
		}
		se_number real = se_number_of_real(value), number;
		se_number above = se_number_of_real(nextafter(value, INFINITY)),
				  below = se_number_of_real(nextafter(value, -INFINITY));
		snprintf(text, sizeof text, i % 2 ? "%.17g" : "%.1074f", value);
		CHECK_THAT(parse(text, &number) && se_number_equals(&number, &real), "%s", text);
		CHECK_THAT(!se_number_equals(&number, &above) && !se_number_equals(&number, &below), "%s", text);
	}
}

/* Exactly between two doubles, the even one is meant; a hair beyond, at the 1,100th digit, the other. */
static void midpoints(void)
{
#if __LDBL_MANT_DIG__ >= 64
	static char text[2100];
	double value = 0.1;
	int even = 0;
	for (int i = 0; i < 2000; i++, value = value * 1.37 + 1e-9) {
		value = value > 1e30 ? 1e-30 : value;
		double next = nextafter(value, INFINITY);
		long double middle = ((long double)value + (long double)next) / 2;
		se_number low = se_number_of_real(value), high = se_number_of_real(next), number;
		uint64_t bits;
		memcpy(&bits, &value, sizeof bits);
		snprintf(text, sizeof text, "%.1100Lf", middle);
		CHECK(parse(text, &number));
		if (number.kind == SE_NUMBER_INTEGER) {
			continue;
		}
		CHECK_THAT(se_number_equals(&number, &low) == (bits % 2 == 0), "%.17g", value);
		CHECK_THAT(se_number_equals(&number, &high) == (bits % 2 == 1), "%.17g", value);
		strcat(text, "000000001");
		CHECK(parse(text, &number) && !se_number_equals(&number, &low) && se_number_equals(&number, &high));
		even += bits % 2 == 0;
	}
	CHECK_THAT(even > 500 && even < 1500, "%d", even);
#endif
}

int main(void)
{
	RUN(the_grammar);
	RUN(every_pair_of_short_numbers);
	RUN(integers_and_doubles);
	RUN(reals);
	RUN(texts);
	RUN(what_is_an_int64_becomes_one);
	RUN(texts_and_doubles);
	RUN(doubles_survive_as_text);
	RUN(midpoints);
	return check_result();
}
