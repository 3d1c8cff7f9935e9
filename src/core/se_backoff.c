#include "se_backoff.h"
#include "se_time.h"

/* The upper half of the 128 bits of their product. */
static uint64_t multiply_high(uint64_t left, uint64_t right)
{
	uint64_t left_low = left & UINT32_MAX, left_high = left >> 32;
	uint64_t right_low = right & UINT32_MAX, right_high = right >> 32;
	uint64_t middle = left_high * right_low + (left_low * right_low >> 32);
	uint64_t carried = left_low * right_high + (middle & UINT32_MAX);

	return left_high * right_high + (middle >> 32) + (carried >> 32);
}

int64_t se_backoff_delay(const se_backoff *backoff, uint32_t failed, uint64_t random)
{
	int64_t longest = backoff->base < backoff->cap ? backoff->base : backoff->cap;

	if (failed == 0 || longest <= 0) {
		return 0;
	}
	for (; failed > 1 && longest < backoff->cap; failed--) {
		longest = longest > backoff->cap / 2 ? backoff->cap : longest * 2;
	}
	return (int64_t)multiply_high(random, (uint64_t)longest + 1);
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t';
}

bool se_retry_after(se_slice value, int64_t now, int64_t *wait)
{
	int64_t at;

	while (value.length > 0 && is_space(value.at[0])) {
		value = se_slice_of(value.at + 1, value.length - 1);
	}
	while (value.length > 0 && is_space(value.at[value.length - 1])) {
		value.length--;
	}
	if (value.length > 0 && se_is_digit(value.at[0])) {
		/* Digits only reach the range check: what is beyond the calendar is beyond the limit too. */
		se_time_status status = se_time_parse_epoch(value, SE_EPOCH_SECONDS, &at);
		if (status == SE_TIME_MALFORMED) {
			return false;
		}
		*wait = status != SE_TIME_OK || at > SE_RETRY_AFTER_MAX ? SE_RETRY_AFTER_MAX : at;
		return true;
	}
	if (se_time_parse_http(value, &at) != SE_TIME_OK) {
		return false;
	}
	if (at <= now) {
		*wait = 0;
	} else {
		/* Without sign: `now` may be as far back as int64 goes. */
		uint64_t ahead = (uint64_t)at - (uint64_t)now;
		*wait = ahead > (uint64_t)SE_RETRY_AFTER_MAX ? SE_RETRY_AFTER_MAX : (int64_t)ahead;
	}
	return true;
}

se_retry se_backoff_next(
	const se_backoff *backoff, uint32_t failed, uint64_t random, int64_t retry_after, int64_t *wait)
{
	if (failed >= backoff->attempts) {
		return SE_DEAD_LETTER;
	}
	int64_t delay = se_backoff_delay(backoff, failed, random);
	*wait = delay > retry_after ? delay : retry_after;
	return SE_RETRY;
}
