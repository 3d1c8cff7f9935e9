/* How long to wait before a failed request or object is tried again, and when to give up. Times and waits are
 * microseconds. */
#ifndef SE_BACKOFF_H
#define SE_BACKOFF_H

#include "se_slice.h"
#include <stdint.h>

typedef struct {
	int64_t base;      /* the longest wait after the first failure; it doubles with each */
	int64_t cap;       /* no wait of our own is longer */
	uint32_t attempts; /* in all, the first one included */
} se_backoff;

/* The wait after `failed` failures (from 1): evenly spread from 0 to the smaller of base * 2^(failed - 1) and
 * cap, both included, by `random`, 64 bits that the caller drew ("full jitter"). */
int64_t se_backoff_delay(const se_backoff *backoff, uint32_t failed, uint64_t random);

/* A server may ask for no longer wait than this: 2^31 seconds, as RFC 9111 has it for too large a number. */
#define SE_RETRY_AFTER_MAX (INT64_C(2147483648) * 1000000)

/* Reads the value of a Retry-After header, seconds or an HTTP date (RFC 9110, 10.2.3), spaces around it
 * ignored: the wait from `now`, 0 for a date that is past. False leaves `wait` alone. */
bool se_retry_after(se_slice value, int64_t now, int64_t *wait);

typedef enum { SE_RETRY, SE_DEAD_LETTER } se_retry;

/* What happens after `failed` failures. SE_RETRY sets `wait`: the delay of our own, or what the server asked
 * for where that is longer, whatever the cap (negative: it asked for nothing). */
se_retry se_backoff_next(
	const se_backoff *backoff, uint32_t failed, uint64_t random, int64_t retry_after, int64_t *wait);

#endif
