#include "se_time.h"

#define SECONDS_A_DAY 86400

typedef struct {
	int year, month, day, hour, minute, second;
	int micros;
	int offset; /* seconds east of UTC */
} civil;

typedef struct {
	const char *at, *end;
} reader;

static bool eof(const reader *text)
{
	return text->at == text->end;
}

static bool take(reader *text, char wanted)
{
	if (eof(text) || *text->at != wanted) {
		return false;
	}
	text->at++;
	return true;
}

static bool take_any(reader *text, char one, char other)
{
	return take(text, one) || take(text, other);
}

static bool take_word(reader *text, const char *word)
{
	size_t length = strlen(word);
	if ((size_t)(text->end - text->at) < length || memcmp(text->at, word, length) != 0) {
		return false;
	}
	text->at += length;
	return true;
}

static bool take_number(reader *text, int digits, int *number)
{
	*number = 0;
	for (; digits > 0; digits--) {
		if (eof(text) || !se_is_digit(*text->at)) {
			return false;
		}
		*number = *number * 10 + (*text->at++ - '0');
	}
	return true;
}

static bool take_fraction(reader *text, int *micros)
{
	int digits = 0;
	for (; !eof(text) && se_is_digit(*text->at); text->at++, digits++) {
		if (digits < 6) {
			*micros = *micros * 10 + (*text->at - '0');
		}
	}
	if (digits < 1 || digits > 9) {
		return false;
	}
	for (; digits < 6; digits++) {
		*micros *= 10;
	}
	return true;
}

/* An offset whose minutes do not exist becomes one that no clock has: past a day. */
static bool take_zone(reader *text, int *offset)
{
	int hours, minutes = 0;
	if (eof(text) || take_any(text, 'Z', 'z')) {
		return true;
	}
	bool west = *text->at == '-';
	if (!take_any(text, '+', '-') || !take_number(text, 2, &hours)) {
		return false;
	}
	if (!eof(text)) {
		take(text, ':');
		if (!take_number(text, 2, &minutes)) {
			return false;
		}
	}
	*offset = minutes > 59 ? SECONDS_A_DAY : (hours * 60 + minutes) * 60;
	*offset = west ? -*offset : *offset;
	return true;
}

static bool leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	return days[month - 1] + (month == 2 && leap(year));
}

/* Days before the first of January of that year, counted from 0001-01-01. */
static int days_before_year(int year)
{
	int past = year - 1;
	return past * 365 + past / 4 - past / 100 + past / 400;
}

static int days_before_month(int year, int month)
{
	static const int days[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
	return days[month - 1] + (month > 2 && leap(year));
}

static int day_number(const civil *c)
{
	return days_before_year(c->year) + days_before_month(c->year, c->month) + c->day - 1;
}

static se_time_status instant_of(const civil *c, int64_t *micros)
{
	if (c->year < 1 || c->month < 1 || c->month > 12 || c->day < 1 ||
		c->day > days_in_month(c->year, c->month)) {
		return SE_TIME_NO_SUCH_DATE;
	}
	if (c->hour > 23 || c->minute > 59 || c->second > 59 || c->offset >= SECONDS_A_DAY ||
		c->offset <= -SECONDS_A_DAY) {
		return SE_TIME_NO_SUCH_HOUR;
	}
	int64_t seconds = (int64_t)day_number(c) * SECONDS_A_DAY;
	seconds += (c->hour * 60 + c->minute) * 60 + c->second - c->offset;
	int64_t instant = SE_TIME_MIN + seconds * SE_SECOND + c->micros;
	if (instant < SE_TIME_MIN || instant > SE_TIME_MAX) {
		return SE_TIME_OUT_OF_RANGE;
	}
	*micros = instant;
	return SE_TIME_OK;
}

static bool take_date(reader *text, civil *c)
{
	return take_number(text, 4, &c->year) && take(text, '-') && take_number(text, 2, &c->month) &&
		take(text, '-') && take_number(text, 2, &c->day);
}

static bool take_clock(reader *text, civil *c)
{
	if (!take_number(text, 2, &c->hour) || !take(text, ':') || !take_number(text, 2, &c->minute)) {
		return false;
	}
	if (!take(text, ':')) {
		return true;
	}
	return take_number(text, 2, &c->second) && (!take(text, '.') || take_fraction(text, &c->micros));
}

se_time_status se_time_parse(se_slice slice, int64_t *micros)
{
	if (slice.length == 0) {
		return SE_TIME_MALFORMED;
	}
	reader text = {slice.at, slice.at + slice.length};
	civil c = {0};
	if (!take_date(&text, &c)) {
		return SE_TIME_MALFORMED;
	}
	if (!eof(&text)) {
		if (!take(&text, ' ') && !take_any(&text, 'T', 't')) {
			return SE_TIME_MALFORMED;
		}
		if (!take_clock(&text, &c) || !take_zone(&text, &c.offset) || !eof(&text)) {
			return SE_TIME_MALFORMED;
		}
	}
	return instant_of(&c, micros);
}

/* The number of the name that follows, from 0; -1 for none of them. */
static int take_name(reader *text, const char *const *names, int count)
{
	for (int i = 0; i < count; i++) {
		if (take_word(text, names[i])) {
			return i;
		}
	}
	return -1;
}

se_time_status se_time_parse_http(se_slice slice, int64_t *micros)
{
	static const char *const weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
	static const char *const months[] = {
		"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

	if (slice.length == 0) {
		return SE_TIME_MALFORMED;
	}
	reader text = {slice.at, slice.at + slice.length};
	civil c = {0};
	int weekday = take_name(&text, weekdays, 7);
	if (weekday < 0 || !take_word(&text, ", ") || !take_number(&text, 2, &c.day) || !take(&text, ' ')) {
		return SE_TIME_MALFORMED;
	}
	c.month = take_name(&text, months, 12) + 1;
	if (c.month == 0 || !take(&text, ' ') || !take_number(&text, 4, &c.year) || !take(&text, ' ') ||
		!take_number(&text, 2, &c.hour) || !take(&text, ':') || !take_number(&text, 2, &c.minute) ||
		!take(&text, ':') || !take_number(&text, 2, &c.second) || !take_word(&text, " GMT") || !eof(&text)) {
		return SE_TIME_MALFORMED;
	}
	int64_t instant = 0;
	se_time_status status = instant_of(&c, &instant);
	if (status != SE_TIME_OK) {
		return status;
	}
	if (day_number(&c) % 7 != weekday) { /* 0001-01-01 was a Monday */
		return SE_TIME_NO_SUCH_DATE;
	}
	*micros = instant;
	return SE_TIME_OK;
}

se_time_status se_time_from_epoch(int64_t value, se_epoch_unit unit, int64_t *micros)
{
	int64_t factor = SE_SECOND / (int64_t)unit;
	if (value < SE_TIME_MIN / factor || value > SE_TIME_MAX / factor) {
		return SE_TIME_OUT_OF_RANGE;
	}
	*micros = value * factor;
	return SE_TIME_OK;
}

se_time_status se_time_parse_epoch(se_slice slice, se_epoch_unit unit, int64_t *micros)
{
	if (slice.length == 0) {
		return SE_TIME_MALFORMED;
	}
	reader text = {slice.at, slice.at + slice.length};
	bool negative = take(&text, '-');
	int64_t value = 0;
	if (eof(&text)) {
		return SE_TIME_MALFORMED;
	}
	for (; !eof(&text); text.at++) {
		if (!se_is_digit(*text.at)) {
			return SE_TIME_MALFORMED;
		}
		/* Past this it is out of range in any unit; more digits may follow, but no more of the value. */
		if (value <= SE_TIME_MAX) {
			value = value * 10 + (*text.at - '0');
		}
	}
	return se_time_from_epoch(negative ? -value : value, unit, micros);
}

static void put_number(char *out, int digits, int number)
{
	for (out += digits; digits > 0; digits--, number /= 10) {
		*--out = (char)('0' + number % 10);
	}
}

/* `days` since 0001-01-01. The guess by the mean year is right or one too early. */
static void put_date(char *out, int days)
{
	int year = (int)((int64_t)days * 400 / 146097) + 1;
	if (days_before_year(year + 1) <= days) {
		year++;
	}
	int day = days - days_before_year(year), month = 12;
	while (days_before_month(year, month) > day) {
		month--;
	}
	put_number(out, 4, year);
	out[4] = out[7] = '-';
	put_number(out + 5, 2, month);
	put_number(out + 8, 2, day - days_before_month(year, month) + 1);
}

size_t se_time_format(int64_t micros, se_time_style style, char out[SE_TIME_SIZE])
{
	if (micros < SE_TIME_MIN || micros > SE_TIME_MAX) {
		out[0] = '\0';
		return 0;
	}
	int64_t since_year_one = micros - SE_TIME_MIN;
	int64_t seconds = since_year_one / SE_SECOND;
	int clock = (int)(seconds % SECONDS_A_DAY);
	put_date(out, (int)(seconds / SECONDS_A_DAY));
	out[10] = style == SE_TIME_RFC3339 ? 'T' : ' ';
	put_number(out + 11, 2, clock / 3600);
	put_number(out + 14, 2, clock / 60 % 60);
	put_number(out + 17, 2, clock % 60);
	out[13] = out[16] = ':';

	size_t length = 19;
	if (style != SE_TIME_SQL) {
		out[19] = '.';
		put_number(out + 20, 6, (int)(since_year_one % SE_SECOND));
		length = 26;
	}
	if (style == SE_TIME_RFC3339) {
		out[length++] = 'Z';
	}
	out[length] = '\0';
	return length;
}

const char *se_time_message(se_time_status status)
{
	switch (status) {
		case SE_TIME_OK:
			return "is a time";
		case SE_TIME_NO_SUCH_DATE:
			return "names a day that does not exist";
		case SE_TIME_NO_SUCH_HOUR:
			return "names a time of day or an offset that does not exist (24:00:00 and leap seconds are not "
				   "accepted)";
		case SE_TIME_OUT_OF_RANGE:
			return "is outside the years 0001 to 9999 UTC";
		case SE_TIME_MALFORMED:
			break;
	}
	return "is not a date or time";
}
