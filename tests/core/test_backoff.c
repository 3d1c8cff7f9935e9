#include "se_backoff.h"
#include "se_time.h"
#include "check.h"

static const se_backoff usual = {.base = SE_SECOND, .cap = 60 * SE_SECOND, .attempts = 5};

/* The whole range from 0 to the ceiling is in reach, and nothing beyond it. */
static void the_ceiling_doubles_up_to_the_cap(void)
{
	const int64_t ceiling[] = {0, 1, 2, 4, 8, 16, 32, 60, 60, 60};
	for (uint32_t failed = 0; failed < 10; failed++) {
		CHECK_THAT(se_backoff_delay(&usual, failed, UINT64_MAX) == ceiling[failed] * SE_SECOND, "%u", failed);
		CHECK(se_backoff_delay(&usual, failed, 0) == 0);
	}
	CHECK(se_backoff_delay(&usual, UINT32_MAX, UINT64_MAX) == 60 * SE_SECOND);
	CHECK(se_backoff_delay(&usual, 1, UINT64_MAX / 2) == SE_SECOND / 2);
}

static void the_ends_of_the_range(void)
{
	se_backoff b = {.base = INT64_MAX, .cap = INT64_MAX, .attempts = 1};
	CHECK(se_backoff_delay(&b, 70, UINT64_MAX) == INT64_MAX);
	b.base = 1;
	CHECK(se_backoff_delay(&b, 63, UINT64_MAX) == INT64_C(1) << 62);
	CHECK(se_backoff_delay(&b, 64, UINT64_MAX) == INT64_MAX);
	CHECK(se_backoff_delay(&b, UINT32_MAX, UINT64_MAX) == INT64_MAX);
	b.base = 0;
	CHECK(se_backoff_delay(&b, UINT32_MAX, UINT64_MAX) == 0);
	b.base = -1;
	CHECK(se_backoff_delay(&b, 3, UINT64_MAX) == 0);
	b = (se_backoff){.base = 10, .cap = 3, .attempts = 1};
	CHECK(se_backoff_delay(&b, 1, UINT64_MAX) == 3);
}

/* 40,000 draws of a counter spread by a constant fall evenly into 8 parts of the range. */
static void the_spread_is_even(void)
{
	int part[8] = {0};
	uint64_t random = 0;
	for (int i = 0; i < 40000; i++, random += UINT64_C(0x9e3779b97f4a7c15)) {
		int64_t delay = se_backoff_delay(&usual, 4, random);
		CHECK(delay >= 0 && delay <= 8 * SE_SECOND);
		part[delay == 8 * SE_SECOND ? 7 : delay / SE_SECOND]++;
	}
	for (int i = 0; i < 8; i++) {
		CHECK_THAT(part[i] > 4900 && part[i] < 5100, "part %d has %d", i, part[i]);
	}
}

static void retry_after(void)
{
	const int64_t now = INT64_C(784111777000000); /* Sun, 06 Nov 1994 08:49:37 GMT */
	const struct {
		const char *value;
		int64_t wait; /* -1: refused */
	} cases[] = {
		{"0", 0},
		{"120", 120 * SE_SECOND},
		{" 120\t", 120 * SE_SECOND},
		{"0000120", 120 * SE_SECOND},
		{"2147483648", SE_RETRY_AFTER_MAX},
		{"2147483649", SE_RETRY_AFTER_MAX},
		{"99999999999999999999999999999999999", SE_RETRY_AFTER_MAX},
		{"Sun, 06 Nov 1994 08:49:37 GMT", 0},
		{"Sun, 06 Nov 1994 08:49:36 GMT", 0},
		{"Sun, 06 Nov 1994 08:49:38 GMT", SE_SECOND},
		{"  Mon, 07 Nov 1994 08:49:37 GMT ", 86400 * SE_SECOND},
		{"Fri, 31 Dec 9999 23:59:59 GMT", SE_RETRY_AFTER_MAX},
		{"", -1},
		{"   ", -1},
		{"-1", -1},
		{"+1", -1},
		{"1.5", -1},
		{"1e3", -1},
		{"12 0", -1},
		{"120s", -1},
		{"soon", -1},
		{"Mon, 06 Nov 1994 08:49:37 GMT", -1},
		{"1994-11-06T08:49:37Z", -1},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		int64_t wait = -1;
		bool ok = se_retry_after(se_slice_of(cases[i].value, strlen(cases[i].value)), now, &wait);
		CHECK_THAT(
			ok == (cases[i].wait >= 0) && wait == cases[i].wait, "'%s': %" PRId64, cases[i].value, wait);
	}
	int64_t wait = -1;
	se_slice date = se_slice_of("Sun, 06 Nov 1994 08:49:37 GMT", 29);
	CHECK(se_retry_after(date, INT64_MIN, &wait) && wait == SE_RETRY_AFTER_MAX);
	CHECK(se_retry_after(date, INT64_MAX, &wait) && wait == 0);
	CHECK(!se_retry_after(se_slice_of(NULL, 0), now, &wait));
}

static void what_comes_after_a_failure(void)
{
	int64_t wait = 42;
	for (uint32_t failed = 1; failed < 5; failed++) {
		CHECK(se_backoff_next(&usual, failed, UINT64_MAX, -1, &wait) == SE_RETRY);
		CHECK(wait == (SE_SECOND << (failed - 1)));
	}
	CHECK(se_backoff_next(&usual, 1, UINT64_MAX, 3600 * SE_SECOND, &wait) == SE_RETRY &&
		wait == 3600 * SE_SECOND);
	CHECK(se_backoff_next(&usual, 3, UINT64_MAX, SE_SECOND, &wait) == SE_RETRY && wait == 4 * SE_SECOND);
	CHECK(se_backoff_next(&usual, 1, 0, -1, &wait) == SE_RETRY && wait == 0);
	wait = 42;
	CHECK(se_backoff_next(&usual, 5, 0, SE_SECOND, &wait) == SE_DEAD_LETTER && wait == 42);
	CHECK(se_backoff_next(&usual, UINT32_MAX, 0, -1, &wait) == SE_DEAD_LETTER);
	const se_backoff once = {.base = SE_SECOND, .cap = SE_SECOND, .attempts = 1};
	CHECK(se_backoff_next(&once, 1, 0, -1, &wait) == SE_DEAD_LETTER);
}

int main(void)
{
	RUN(the_ceiling_doubles_up_to_the_cap);
	RUN(the_ends_of_the_range);
	RUN(the_spread_is_even);
	RUN(retry_after);
	RUN(what_comes_after_a_failure);
	return check_result();
}
