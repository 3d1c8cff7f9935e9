/* The input as text, and its first eight bytes as an instant. */
#include "se_time.h"
#include "fuzz.h"

static void survives_as_text(int64_t micros)
{
	char text[SE_TIME_SIZE];
	int64_t back = 0;

	HOLDS(micros >= SE_TIME_MIN && micros <= SE_TIME_MAX);
	size_t length = se_time_format(micros, SE_TIME_RFC3339, text);
	HOLDS(length == 27 && strlen(text) == 27);
	HOLDS(se_time_parse(se_slice_of(text, length), &back) == SE_TIME_OK && back == micros);
	length = se_time_format(micros, SE_TIME_SQL_MICROS, text);
	HOLDS(length == 26 && strlen(text) == 26);
	HOLDS(se_time_parse(se_slice_of(text, length), &back) == SE_TIME_OK && back == micros);
	length = se_time_format(micros, SE_TIME_SQL, text);
	HOLDS(length == 19 && strlen(text) == 19);
	HOLDS(se_time_parse(se_slice_of(text, length), &back) == SE_TIME_OK);
	HOLDS(back <= micros && micros - back < SE_SECOND);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const se_epoch_unit units[] = {SE_EPOCH_SECONDS, SE_EPOCH_MILLIS, SE_EPOCH_MICROS};
	const int64_t untouched = INT64_MIN;
	char *bytes = copy_of(data, size), text[SE_TIME_SIZE];
	se_slice slice = se_slice_of(bytes, size);
	int64_t micros = untouched;

	se_time_status status = se_time_parse(slice, &micros);
	if (status == SE_TIME_OK) {
		survives_as_text(micros);
	} else {
		HOLDS(micros == untouched);
	}
	micros = untouched;
	status = se_time_parse_http(slice, &micros);
	if (status == SE_TIME_OK) {
		survives_as_text(micros);
		HOLDS(micros % SE_SECOND == 0 && size == 29);
	} else {
		HOLDS(micros == untouched);
	}
	for (int i = 0; i < 3; i++) {
		micros = untouched;
		status = se_time_parse_epoch(slice, units[i], &micros);
		if (status == SE_TIME_OK) {
			survives_as_text(micros);
			/* The same number by another way. */
			char number[32];
			int length =
				snprintf(number, sizeof number, "%lld", (long long)(micros / (SE_SECOND / units[i])));
			int64_t again = 0;
			HOLDS(se_time_parse_epoch(se_slice_of(number, (size_t)length), units[i], &again) == SE_TIME_OK);
			HOLDS(again == micros);
		} else {
			HOLDS(micros == untouched);
		}
	}

	input rest = {data, size};
	int64_t any = take_int64(&rest);
	if (any >= SE_TIME_MIN && any <= SE_TIME_MAX) {
		survives_as_text(any);
	} else {
		HOLDS(se_time_format(any, SE_TIME_RFC3339, text) == 0 && text[0] == '\0');
	}
	survives_as_text(SE_TIME_MIN + (int64_t)((uint64_t)any % (uint64_t)(SE_TIME_MAX - SE_TIME_MIN)));
	free(bytes);
	return 0;
}
