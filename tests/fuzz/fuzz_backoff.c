/* Retry-After: eight bytes of now, then the value. Backoff: the same bytes as base, cap and random. */
#include "se_backoff.h"
#include "fuzz.h"

static void retry_after(const uint8_t *data, size_t size)
{
	const int64_t untouched = -1;
	input in = {data, size};
	int64_t now = take_int64(&in), wait = untouched, spaced = untouched;
	char *bytes = copy_of(in.at, in.left);
	bool ok = se_retry_after(se_slice_of(bytes, in.left), now, &wait);

	HOLDS(ok ? wait >= 0 && wait <= SE_RETRY_AFTER_MAX : wait == untouched);
	char *around = malloc(in.left + 3);
	if (around == NULL) {
		abort();
	}
	around[0] = ' ';
	memcpy(around + 1, bytes, in.left);
	memcpy(around + 1 + in.left, "\t ", 2);
	HOLDS(se_retry_after(se_slice_of(around, in.left + 3), now, &spaced) == ok && spaced == wait);
	free(around);
	/* Seconds don't depend on now; a date comes no nearer when now is earlier. */
	if (ok && now > INT64_MIN) {
		int64_t earlier = untouched;
		HOLDS(se_retry_after(se_slice_of(bytes, in.left), now - 1, &earlier));
		HOLDS(earlier >= wait && earlier - wait <= 1);
	}
	free(bytes);
}

static void backoff(const uint8_t *data, size_t size)
{
	input in = {data, size};
	se_backoff b = {.base = take_int64(&in), .cap = take_int64(&in), .attempts = take_byte(&in)};
	uint32_t failed = take_byte(&in);
	uint64_t random = (uint64_t)take_int64(&in);
	int64_t asked = take_int64(&in), wait = INT64_MIN;
	int64_t delay = se_backoff_delay(&b, failed, random);

	HOLDS(delay >= 0 && (delay == 0 || delay <= b.cap));
	HOLDS(delay <= se_backoff_delay(&b, failed, UINT64_MAX));
	HOLDS(se_backoff_delay(&b, failed, UINT64_MAX) <= se_backoff_delay(&b, failed + 1, UINT64_MAX));
	HOLDS(random == UINT64_MAX || delay <= se_backoff_delay(&b, failed, random + 1));
	se_retry retry = se_backoff_next(&b, failed, random, asked, &wait);
	HOLDS((retry == SE_DEAD_LETTER) == (failed >= b.attempts));
	HOLDS(retry == SE_RETRY ? wait >= delay && wait >= asked && (wait == delay || wait == asked)
							: wait == INT64_MIN);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	retry_after(data, size);
	backoff(data, size);
	return 0;
}
