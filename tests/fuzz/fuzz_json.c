/* The input as a JSON text, and as UTF-8. */
#include "se_json.h"
#include "fuzz.h"

/* Scans a block of exactly these bytes and the NUL behind them. */
static se_json_scan scan(const char *before, const uint8_t *data, size_t size)
{
	size_t prefix = strlen(before);
	char *block = malloc(prefix + size + 1);

	if (block == NULL) {
		abort();
	}
	memcpy(block, before, prefix);
	if (size > 0) {
		memcpy(block + prefix, data, size);
	}
	block[prefix + size] = '\0';
	se_json_scan found = se_json_scan_text(block, prefix + size);
	free(block);
	return found;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	se_json_scan found = scan("", data, size);

	HOLDS(found.offset <= size);
	HOLDS(found.problem != NULL || found.offset == size);

	/* What stands before it shifts the problem and changes nothing else. */
	se_json_scan behind = scan(" \"a\\\"\\ud83d\\ude00\", -1.5e3 : ", data, size);
	HOLDS(behind.problem == found.problem && behind.below_int64 == found.below_int64);
	HOLDS(behind.oversized == found.oversized);
	HOLDS(behind.offset - found.offset == strlen(" \"a\\\"\\ud83d\\ude00\", -1.5e3 : "));

	/* Clamping needs a text without a problem, keeps its length and leaves nothing oversized. */
	if (found.problem == NULL) {
		char *text = malloc(size + 1);
		if (text == NULL) {
			abort();
		}
		if (size > 0) {
			memcpy(text, data, size);
		}
		text[size] = '\0';
		se_json_clamp(text, size);
		HOLDS(found.oversized || size == 0 || memcmp(text, data, size) == 0);
		se_json_scan clamped = se_json_scan_text(text, size);
		HOLDS(clamped.problem == NULL && !clamped.oversized && !clamped.below_int64);
		/* What is found is a list's brackets, its last item between them. */
		static const char *const paths[] = {"", "data", "a.b"};
		for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
			se_json_list list;
			if (se_json_find_list(text, size, paths[i], &list)) {
				HOLDS(list.start > 0 && text[list.start - 1] == '[' && text[list.end] == ']');
				HOLDS(list.start <= list.last && list.last <= list.end && list.end < size);
				HOLDS(list.last == list.start || text[list.last - 1] == ',');
				HOLDS((list.count > 1) == (list.last != list.start));
			}
		}
		free(text);
	}

	char *bytes = copy_of(data, size);
	size_t valid = se_utf8_check(bytes, size);
	HOLDS(valid <= size && se_utf8_check(bytes, valid) == valid);
	/* What is outside strings may be anything; in them there is nothing but UTF-8. */
	if (found.problem == NULL && size > 1 && memchr(data, '"', size) == data &&
		memchr(data + 1, '"', size - 1) == data + size - 1 && memchr(data, '\\', size) == NULL) {
		HOLDS(valid == size);
	}
	free(bytes);
	return 0;
}
