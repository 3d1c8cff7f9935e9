/* Text to instant and back. An instant is microseconds since the epoch, UTC, from 0001-01-01T00:00:00.000000Z
 * to 9999-12-31T23:59:59.999999Z. No locale, no time zone database, no leap seconds. */
#ifndef SE_TIME_H
#define SE_TIME_H

#include "se_slice.h"
#include <stdint.h>

#define SE_TIME_MIN INT64_C(-62135596800000000)
#define SE_TIME_MAX INT64_C(253402300799999999)
#define SE_SECOND INT64_C(1000000)

typedef enum {
	SE_TIME_OK,
	SE_TIME_MALFORMED,    /* of none of the accepted forms */
	SE_TIME_NO_SUCH_DATE, /* month or day beyond the calendar, a wrong weekday, year 0000 */
	SE_TIME_NO_SUCH_HOUR, /* 24:00:00, a second of 60, an offset beyond 23:59 */
	SE_TIME_OUT_OF_RANGE  /* before year 1 or after year 9999 in UTC */
} se_time_status;

/* What is wrong, as the end of a sentence "'…' …". A constant. */
const char *se_time_message(se_time_status status);

/* RFC 3339 and what CRMs send in its place:
 *
 *   YYYY-MM-DD                          midnight UTC
 *   YYYY-MM-DD('T'|' ')hh:mm[:ss]       UTC, where no zone follows
 *     .1-9 digits after the seconds     what is finer than a microsecond is cut off
 *     Z  +hh  +hhmm  +hh:mm             'T' and 'Z' in either case, '-' as well as '+'
 *
 * Nothing before or after it. `micros` is set by SE_TIME_OK only, here and below. */
se_time_status se_time_parse(se_slice text, int64_t *micros);

/* An HTTP date of the form every server must send: "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7). */
se_time_status se_time_parse_http(se_slice text, int64_t *micros);

/* How many of them a second has. */
typedef enum { SE_EPOCH_SECONDS = 1, SE_EPOCH_MILLIS = 1000, SE_EPOCH_MICROS = 1000000 } se_epoch_unit;

se_time_status se_time_from_epoch(int64_t value, se_epoch_unit unit, int64_t *micros);

/* The same of a number as text: digits, a '-' before them or not. */
se_time_status se_time_parse_epoch(se_slice text, se_epoch_unit unit, int64_t *micros);

typedef enum {
	SE_TIME_RFC3339,   /* 2026-01-31T23:59:59.000001Z */
	SE_TIME_SQL,       /* 2026-01-31 23:59:59, the fraction cut off (downwards, before 1970 too) */
	SE_TIME_SQL_MICROS /* 2026-01-31 23:59:59.000001 */
} se_time_style;

#define SE_TIME_SIZE 28

/* Writes a NUL after it and returns its length; 0 and an empty text for an instant out of range. */
size_t se_time_format(int64_t micros, se_time_style style, char out[SE_TIME_SIZE]);

#endif
