#include "se_time.h"
#include "check.h"
#include <stdlib.h>

typedef struct {
	const char *text;
	int64_t micros;
} accepted;

typedef struct {
	const char *text;
	se_time_status status;
} refused;

static se_slice text_of(const char *text)
{
	return se_slice_of(text, strlen(text));
}

/* The seconds are those that date -u +%s prints. */
static const accepted good[] = {
	{"1970-01-01", 0},
	{"1970-01-01T00:00:00Z", 0},
	{"2026-01-31", INT64_C(1769817600000000)},
	{"2026-01-31T23:59:59Z", INT64_C(1769903999000000)},
	{"2026-01-31 23:59:59", INT64_C(1769903999000000)},
	{"2026-01-31t23:59:59z", INT64_C(1769903999000000)},
	{"2026-01-31T23:59", INT64_C(1769903940000000)},
	{"2026-01-31T23:59Z", INT64_C(1769903940000000)},
	{"2026-01-31T23:59:59.5", INT64_C(1769903999500000)},
	{"2026-01-31T23:59:59.000001Z", INT64_C(1769903999000001)},
	{"2026-01-31T23:59:59.123456789Z", INT64_C(1769903999123456)},
	{"2026-01-31T23:59:59.999999999Z", INT64_C(1769903999999999)},
	{"2026-02-01T01:59:59+02:00", INT64_C(1769903999000000)},
	{"2026-02-01T01:59:59+0200", INT64_C(1769903999000000)},
	{"2026-02-01T01:59:59+02", INT64_C(1769903999000000)},
	{"2026-01-31T18:29:59.25-05:30", INT64_C(1769903999250000)},
	{"2026-01-31T23:59:59-00:00", INT64_C(1769903999000000)},
	{"2026-02-01T23:58:59+23:59", INT64_C(1769903999000000)},
	{"2024-02-29T00:00:00Z", INT64_C(1709164800000000)},
	{"2000-02-29", INT64_C(951782400000000)},
	{"1969-12-31T23:59:59.999999Z", -1},
	{"0001-01-01T00:00:00Z", SE_TIME_MIN},
	{"9999-12-31T23:59:59.999999Z", SE_TIME_MAX},
};

static const refused bad[] = {
	{"", SE_TIME_MALFORMED},
	{"now", SE_TIME_MALFORMED},
	{"2026", SE_TIME_MALFORMED},
	{"2026-01", SE_TIME_MALFORMED},
	{"2026-1-31", SE_TIME_MALFORMED},
	{"26-01-31", SE_TIME_MALFORMED},
	{"20260131", SE_TIME_MALFORMED},
	{"31.01.2026", SE_TIME_MALFORMED},
	{"01/31/2026", SE_TIME_MALFORMED},
	{" 2026-01-31", SE_TIME_MALFORMED},
	{"2026-01-31 ", SE_TIME_MALFORMED},
	{"2026-01-31\n", SE_TIME_MALFORMED},
	{"2026-01-31Z", SE_TIME_MALFORMED},
	{"2026-01-31T", SE_TIME_MALFORMED},
	{"2026-01-31T23", SE_TIME_MALFORMED},
	{"2026-01-31T23:5", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:5", SE_TIME_MALFORMED},
	{"2026-01-31T23:59.5", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59.", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59.Z", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59,5Z", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59.0123456789Z", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59 Z", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59ZZ", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59+", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59+1", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59+01:", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59+01:0", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59+01:00:00", SE_TIME_MALFORMED},
	{"2026-01-31T23:59:59 UTC", SE_TIME_MALFORMED},
	{"+2026-01-31", SE_TIME_MALFORMED},
	{"-026-01-31", SE_TIME_MALFORMED},
	{"12026-01-31", SE_TIME_MALFORMED},
	{"2026-00-31", SE_TIME_NO_SUCH_DATE},
	{"2026-13-01", SE_TIME_NO_SUCH_DATE},
	{"2026-01-00", SE_TIME_NO_SUCH_DATE},
	{"2026-01-32", SE_TIME_NO_SUCH_DATE},
	{"2026-04-31", SE_TIME_NO_SUCH_DATE},
	{"2026-02-29", SE_TIME_NO_SUCH_DATE},
	{"2100-02-29", SE_TIME_NO_SUCH_DATE},
	{"1900-02-29", SE_TIME_NO_SUCH_DATE},
	{"0000-00-00 00:00:00", SE_TIME_NO_SUCH_DATE},
	{"0000-12-31T23:00:00-01:00", SE_TIME_NO_SUCH_DATE},
	{"2026-01-31T24:00:00Z", SE_TIME_NO_SUCH_HOUR},
	{"2026-01-31T23:60:00Z", SE_TIME_NO_SUCH_HOUR},
	{"2016-12-31T23:59:60Z", SE_TIME_NO_SUCH_HOUR},
	{"2026-01-31T23:59:59+24:00", SE_TIME_NO_SUCH_HOUR},
	{"2026-01-31T23:59:59-24:00", SE_TIME_NO_SUCH_HOUR},
	{"2026-01-31T23:59:59+00:60", SE_TIME_NO_SUCH_HOUR},
	{"2026-01-31T23:59:59+99", SE_TIME_NO_SUCH_HOUR},
	{"0001-01-01T00:00:00+00:01", SE_TIME_OUT_OF_RANGE},
	{"9999-12-31T23:59:00-00:01", SE_TIME_OUT_OF_RANGE},
};

static void accepted_forms(void)
{
	for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
		int64_t micros = 42;
		se_time_status status = se_time_parse(text_of(good[i].text), &micros);
		CHECK_THAT(status == SE_TIME_OK && micros == good[i].micros, "%s: status %d, %" PRId64, good[i].text,
			(int)status, micros);
	}
}

static void refused_forms(void)
{
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		int64_t micros = 42;
		se_time_status status = se_time_parse(text_of(bad[i].text), &micros);
		CHECK_THAT(status == bad[i].status && micros == 42, "%s: status %d", bad[i].text, (int)status);
	}
	int64_t micros;
	CHECK(se_time_parse(se_slice_of(NULL, 0), &micros) == SE_TIME_MALFORMED);
	CHECK(se_time_parse(se_slice_of("2026-01-31\0", 11), &micros) == SE_TIME_MALFORMED);
}

/* A text cut anywhere is a shorter form or refused, never read past its end. */
static void every_prefix(void)
{
	const char *whole = "2026-01-31T23:59:59.123456789+02:00";
	for (size_t length = 0; length <= strlen(whole); length++) {
		char *exact = malloc(length + 1);
		CHECK(exact != NULL);
		memcpy(exact, whole, length);
		int64_t micros;
		bool ok = se_time_parse(se_slice_of(exact, length), &micros) == SE_TIME_OK;
		free(exact);
		bool form = length == 10 || length == 16 || length == 19 || (length >= 21 && length <= 29) ||
			length == 32 || length == 35;
		CHECK_THAT(ok == form, "length %zu", length);
	}
}

/* A calendar of its own, counted day by day through all 9,999 years. */
static void every_day(void)
{
	int year = 1, month = 1, day = 1;
	int64_t midnight = SE_TIME_MIN;
	char text[64], formatted[SE_TIME_SIZE];
	long days = 0;
	while (year <= 9999) {
		int64_t micros = 0, noon = midnight + INT64_C(43200000000);
		snprintf(text, sizeof text, "%04d-%02d-%02dT12:00:00.000000Z", year, month, day);
		CHECK_THAT(se_time_parse(text_of(text), &micros) == SE_TIME_OK && micros == noon, "%s", text);
		CHECK(se_time_format(noon, SE_TIME_RFC3339, formatted) == 27);
		CHECK_THAT(strcmp(text, formatted) == 0, "%s, not %s", formatted, text);
		bool leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
		bool short_month = month == 4 || month == 6 || month == 9 || month == 11;
		int last = month == 2 ? 28 + leap : short_month ? 30 : 31;
		days++;
		midnight += INT64_C(86400000000);
		if (++day > last) {
			day = 1;
			if (++month > 12) {
				month = 1;
				year++;
			}
		}
	}
	CHECK_THAT(days == 3652059 && midnight == SE_TIME_MAX + 1, "%ld days", days);
}

static void every_second_of_a_day_and_its_last_microsecond(void)
{
	char text[SE_TIME_SIZE];
	for (int64_t second = 0; second < 86400; second++) {
		int64_t instant = INT64_C(-86400000000) + second * SE_SECOND + 999999, micros = 0;
		CHECK(se_time_format(instant, SE_TIME_SQL_MICROS, text) == 26);
		CHECK(se_time_parse(text_of(text), &micros) == SE_TIME_OK && micros == instant);
		CHECK(se_time_format(instant, SE_TIME_SQL, text) == 19);
		CHECK(se_time_parse(text_of(text), &micros) == SE_TIME_OK && micros == instant - 999999);
	}
}

static void formats(void)
{
	char text[SE_TIME_SIZE];
	CHECK(
		se_time_format(-1, SE_TIME_RFC3339, text) == 27 && strcmp(text, "1969-12-31T23:59:59.999999Z") == 0);
	CHECK(se_time_format(-1, SE_TIME_SQL, text) == 19 && strcmp(text, "1969-12-31 23:59:59") == 0);
	CHECK(se_time_format(SE_TIME_MIN, SE_TIME_SQL_MICROS, text) == 26 &&
		strcmp(text, "0001-01-01 00:00:00.000000") == 0);
	CHECK(se_time_format(SE_TIME_MAX, SE_TIME_RFC3339, text) == 27 &&
		strcmp(text, "9999-12-31T23:59:59.999999Z") == 0);
	CHECK(se_time_format(SE_TIME_MAX + 1, SE_TIME_RFC3339, text) == 0 && text[0] == '\0');
	CHECK(se_time_format(SE_TIME_MIN - 1, SE_TIME_RFC3339, text) == 0);
	CHECK(se_time_format(INT64_MIN, SE_TIME_SQL, text) == 0 &&
		se_time_format(INT64_MAX, SE_TIME_SQL, text) == 0);
}

static void http_dates(void)
{
	int64_t micros = 0;
	CHECK(se_time_parse_http(text_of("Sun, 06 Nov 1994 08:49:37 GMT"), &micros) == SE_TIME_OK);
	CHECK(micros == INT64_C(784111777000000));
	CHECK(se_time_parse_http(text_of("Thu, 01 Jan 1970 00:00:00 GMT"), &micros) == SE_TIME_OK && micros == 0);
	CHECK(se_time_parse_http(text_of("Mon, 01 Jan 0001 00:00:00 GMT"), &micros) == SE_TIME_OK &&
		micros == SE_TIME_MIN);

	const refused wrong[] = {
		{"", SE_TIME_MALFORMED},
		{"Sun, 06 Nov 1994 08:49:37", SE_TIME_MALFORMED},
		{"Sun, 06 Nov 1994 08:49:37 UTC", SE_TIME_MALFORMED},
		{"Sun, 06 Nov 1994 08:49:37 GMT ", SE_TIME_MALFORMED},
		{"Sun, 6 Nov 1994 08:49:37 GMT", SE_TIME_MALFORMED},
		{"sun, 06 nov 1994 08:49:37 gmt", SE_TIME_MALFORMED},
		{"Sunday, 06-Nov-94 08:49:37 GMT", SE_TIME_MALFORMED},
		{"Sun Nov  6 08:49:37 1994", SE_TIME_MALFORMED},
		{"Sun, 06 Nov 1994 08:49 GMT", SE_TIME_MALFORMED},
		{"Mon, 06 Nov 1994 08:49:37 GMT", SE_TIME_NO_SUCH_DATE},
		{"Sun, 31 Nov 1994 08:49:37 GMT", SE_TIME_NO_SUCH_DATE},
		{"Sun, 06 Nov 1994 24:00:00 GMT", SE_TIME_NO_SUCH_HOUR},
		{"Sat, 31 Dec 2016 23:59:60 GMT", SE_TIME_NO_SUCH_HOUR},
	};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		micros = 42;
		se_time_status status = se_time_parse_http(text_of(wrong[i].text), &micros);
		CHECK_THAT(status == wrong[i].status && micros == 42, "%s: status %d", wrong[i].text, (int)status);
	}
}

static void epochs(void)
{
	int64_t micros = 42;
	CHECK(se_time_from_epoch(1769903999, SE_EPOCH_SECONDS, &micros) == SE_TIME_OK &&
		micros == INT64_C(1769903999000000));
	CHECK(se_time_from_epoch(-1, SE_EPOCH_MILLIS, &micros) == SE_TIME_OK && micros == -1000);
	CHECK(se_time_from_epoch(7, SE_EPOCH_MICROS, &micros) == SE_TIME_OK && micros == 7);
	CHECK(se_time_from_epoch(INT64_C(253402300799), SE_EPOCH_SECONDS, &micros) == SE_TIME_OK);
	CHECK(se_time_from_epoch(INT64_C(-62135596800), SE_EPOCH_SECONDS, &micros) == SE_TIME_OK &&
		micros == SE_TIME_MIN);
	micros = 42;
	CHECK(se_time_from_epoch(INT64_C(253402300800), SE_EPOCH_SECONDS, &micros) == SE_TIME_OUT_OF_RANGE);
	CHECK(se_time_from_epoch(INT64_C(-62135596801), SE_EPOCH_SECONDS, &micros) == SE_TIME_OUT_OF_RANGE);
	CHECK(se_time_from_epoch(INT64_MAX, SE_EPOCH_MILLIS, &micros) == SE_TIME_OUT_OF_RANGE);
	CHECK(se_time_from_epoch(INT64_MIN, SE_EPOCH_MICROS, &micros) == SE_TIME_OUT_OF_RANGE);
	CHECK(micros == 42);

	CHECK(se_time_parse_epoch(text_of("1769903999123"), SE_EPOCH_MILLIS, &micros) == SE_TIME_OK &&
		micros == INT64_C(1769903999123000));
	CHECK(
		se_time_parse_epoch(text_of("-1"), SE_EPOCH_SECONDS, &micros) == SE_TIME_OK && micros == -SE_SECOND);
	CHECK(se_time_parse_epoch(text_of("0000000000000000000000000000001"), SE_EPOCH_SECONDS, &micros) ==
			SE_TIME_OK &&
		micros == SE_SECOND);
	CHECK(se_time_parse_epoch(text_of("99999999999999999999999999999999"), SE_EPOCH_MICROS, &micros) ==
		SE_TIME_OUT_OF_RANGE);
	CHECK(se_time_parse_epoch(text_of("-99999999999999999999999999999999"), SE_EPOCH_MICROS, &micros) ==
		SE_TIME_OUT_OF_RANGE);
	const char *wrong[] = {"", "-", "+1", " 1", "1 ", "1.5", "1e3", "0x10", "--1"};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		CHECK_THAT(se_time_parse_epoch(text_of(wrong[i]), SE_EPOCH_SECONDS, &micros) == SE_TIME_MALFORMED,
			"%s", wrong[i]);
	}
}

static void every_status_has_a_message_of_its_own(void)
{
	for (int a = SE_TIME_OK; a <= SE_TIME_OUT_OF_RANGE; a++) {
		for (int b = a + 1; b <= SE_TIME_OUT_OF_RANGE; b++) {
			CHECK(strcmp(se_time_message((se_time_status)a), se_time_message((se_time_status)b)) != 0);
		}
	}
}

int main(void)
{
	RUN(accepted_forms);
	RUN(refused_forms);
	RUN(every_prefix);
	RUN(every_day);
	RUN(every_second_of_a_day_and_its_last_microsecond);
	RUN(formats);
	RUN(http_dates);
	RUN(epochs);
	RUN(every_status_has_a_message_of_its_own);
	return check_result();
}
