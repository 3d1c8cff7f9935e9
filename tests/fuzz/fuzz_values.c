/* The first byte is the rules; two texts with a NUL between them follow, each a list cut at '|' too. */
#include "se_values.h"
#include "fuzz.h"

#define ITEMS 64

/* What the rules leave of a text, written out. The caller frees. */
static se_slice written_out(se_slice text, unsigned rules)
{
	size_t from = 0, to = text.length;
	if (rules & SE_TEXT_TRIM) {
		while (from < to && strchr(" \t\n\v\f\r", text.at[from]) != NULL && text.at[from] != '\0') {
			from++;
		}
		while (to > from && strchr(" \t\n\v\f\r", text.at[to - 1]) != NULL && text.at[to - 1] != '\0') {
			to--;
		}
	}
	char *copy = copy_of(text.at + from, to - from);
	for (size_t i = 0; rules & SE_TEXT_FOLD_CASE && i < to - from; i++) {
		const char *upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
				   *is = copy[i] != '\0' ? strchr(upper, copy[i]) : NULL;
		copy[i] = is != NULL ? "abcdefghijklmnopqrstuvwxyz"[is - upper] : copy[i];
	}
	return se_slice_of(copy, to - from);
}

static bool same_written_out(se_slice left, se_slice right, unsigned rules)
{
	se_slice l = written_out(left, rules), r = written_out(right, rules);
	bool same = l.length == r.length && memcmp(l.at, r.at, l.length) == 0;
	free((char *)l.at);
	free((char *)r.at);
	return same;
}

static void texts(se_slice left, se_slice right, unsigned rules)
{
	bool same = se_text_equals(left, right, rules);
	HOLDS(same == same_written_out(left, right, rules));
	HOLDS(same == se_text_equals(right, left, rules));
	HOLDS(se_text_equals(left, left, rules) && se_text_equals(right, right, rules));
	HOLDS(!se_text_equals(left, right, SE_TEXT_EXACT) || same);
	se_slice trimmed = se_text_trim(left);
	HOLDS(se_slice_equals(trimmed, se_text_trim(trimmed)));

	bool dates = se_dates_equal(left, right);
	HOLDS(dates == se_dates_equal(right, left) && se_dates_equal(left, left));
	HOLDS(dates || !se_text_equals(left, right, SE_TEXT_EXACT));
}

static size_t split(se_slice text, se_slice *items)
{
	size_t count = 0, start = 0;
	for (size_t i = 0; i <= text.length && count < ITEMS; i++) {
		if (i == text.length || text.at[i] == '|') {
			items[count++] = se_slice_of(text.at + start, i - start);
			start = i + 1;
		}
	}
	return count;
}

static bool within(
	const se_slice *items, size_t count, const se_slice *others, size_t other_count, unsigned rules)
{
	for (size_t i = 0; i < count; i++) {
		bool found = false;
		for (size_t j = 0; j < other_count && !found; j++) {
			found = se_text_equals(items[i], others[j], rules);
		}
		if (!found) {
			return false;
		}
	}
	return true;
}

static void sets(se_slice left, se_slice right, unsigned rules)
{
	se_slice l[ITEMS], r[ITEMS], l_copy[ITEMS], r_copy[ITEMS];
	size_t l_count = split(left, l), r_count = split(right, r);
	memcpy(l_copy, l, sizeof l);
	memcpy(r_copy, r, sizeof r);
	bool same = within(l, l_count, r, r_count, rules) && within(r, r_count, l, l_count, rules);
	HOLDS(se_sets_equal(l_copy, l_count, r_copy, r_count, rules) == same);
	memcpy(l_copy, l, sizeof l);
	HOLDS(se_sets_equal(l_copy, l_count, l, l_count, rules));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0) {
		return 0;
	}
	unsigned rules = data[0] & 3u;
	const uint8_t *gap = memchr(data + 1, 0, size - 1);
	size_t left_size = (gap != NULL ? (size_t)(gap - data) : size) - 1;
	size_t right_size = gap != NULL ? size - left_size - 2 : 0;
	char *left_text = copy_of(data + 1, left_size),
		 *right_text = copy_of(data + size - right_size, right_size);
	se_slice left = se_slice_of(left_text, left_size), right = se_slice_of(right_text, right_size);

	texts(left, right, rules);
	sets(left, right, rules);
	free(left_text);
	free(right_text);
	return 0;
}
