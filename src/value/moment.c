#include "value/moment.h"

#include "ext/date/php_date.h"
#include "zend_interfaces.h"

#ifdef PHP_WIN32
#include "win32/time.h"
#else
#include <sys/time.h>
#endif

void syncengine_moment_set_date(syncengine_moment *moment, zend_object *date)
{
	syncengine_moment old = *moment;

	moment->kind = SYNCENGINE_MOMENT_NONE;
	if (date) {
		GC_ADDREF(date);
		moment->at.date = date;
		moment->kind = SYNCENGINE_MOMENT_OBJECT;
	}
	/* Last: releasing it may run a destructor that looks at this object. */
	syncengine_moment_release(&old);
}

/* What 64 bits of microseconds do not hold (some 292,000 years either way) counts as the end of them. */
static int64_t date_micros(int64_t seconds, int64_t fraction)
{
	if (UNEXPECTED(seconds >= INT64_MAX / 1000000)) {
		return INT64_MAX;
	}
	if (UNEXPECTED(seconds <= INT64_MIN / 1000000)) {
		return INT64_MIN;
	}
	return seconds * 1000000 + fraction;
}

bool syncengine_date_read(zend_object *date, int64_t *us)
{
	const timelib_time *time = php_date_obj_from_obj(date)->time;
	zval seconds;

	if (UNEXPECTED(!time)) {
		zend_throw_error(
			NULL, "%s object is not initialized: its constructor did not run", ZSTR_VAL(date->ce->name));
		return false;
	}
	if (EXPECTED(time->sse_uptodate)) {
		*us = date_micros(time->sse, time->us);
		return true;
	}
	/* PHP's own method brings it up to date, whatever a subclass makes of it: reading a time runs no PHP code. */
	zend_call_method_with_0_params(date,
		instanceof_function(date->ce, php_date_get_date_ce()) ? php_date_get_date_ce()
															  : php_date_get_immutable_ce(),
		NULL, "gettimestamp", &seconds);
	if (EG(exception)) {
		return false;
	}
	*us = date_micros(Z_LVAL(seconds), time->us);
	return true;
}

bool syncengine_moment_read(const syncengine_moment *moment, int64_t *us)
{
	switch (moment->kind) {
		case SYNCENGINE_MOMENT_TIME:
			*us = moment->at.us;
			return true;
		case SYNCENGINE_MOMENT_OBJECT:
			return syncengine_date_read(moment->at.date, us);
		default:
			return false;
	}
}

void syncengine_date_new(zval *value, int64_t us)
{
	int64_t seconds = us / 1000000, rest = us % 1000000;
	time_t whole;
	struct tm utc;
	char text[64];
	int length = 0;

	if (rest < 0) {
		rest += 1000000;
		seconds--;
	}
	whole = (time_t)seconds;
	if (php_gmtime_r(&whole, &utc) && utc.tm_year >= -1900 && utc.tm_year <= 8099) {
		length = snprintf(text, sizeof(text), "%04d-%02d-%02d %02d:%02d:%02d.%06d UTC", utc.tm_year + 1900,
			utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec, (int)rest);
	} else {
		length = snprintf(text, sizeof(text), "@%" PRId64, seconds);
	}
	php_date_instantiate(php_date_get_immutable_ce(), value);
	php_date_initialize(Z_PHPDATE_P(value), text, (size_t)length, NULL, NULL, 0);
}

void syncengine_moment_to_zval(const syncengine_moment *moment, zval *value)
{
	switch (moment->kind) {
		case SYNCENGINE_MOMENT_TIME:
			syncengine_date_new(value, moment->at.us);
			break;
		case SYNCENGINE_MOMENT_OBJECT:
			ZVAL_OBJ_COPY(value, moment->at.date);
			break;
		default:
			ZVAL_NULL(value);
	}
}

int64_t syncengine_now(void)
{
	struct timeval now;

	gettimeofday(&now, NULL);
	return (int64_t)now.tv_sec * 1000000 + now.tv_usec;
}
