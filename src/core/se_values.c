#include "se_values.h"
#include "se_time.h"

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

se_slice se_text_trim(se_slice text)
{
	while (text.length > 0 && is_space(text.at[text.length - 1])) {
		text.length--;
	}
	while (text.length > 0 && is_space(text.at[0])) {
		text.at++;
		text.length--;
	}
	return text;
}

/* An order of text that has nothing before, nothing after and nothing between what the rules make the same.
 */
static int compare_trimmed(se_slice left, se_slice right, bool fold)
{
	size_t common = left.length < right.length ? left.length : right.length;

	if (!fold) {
		int order = common > 0 ? memcmp(left.at, right.at, common) : 0;
		if (order != 0) {
			return order;
		}
	} else {
		for (size_t i = 0; i < common; i++) {
			unsigned char l = (unsigned char)se_lower(left.at[i]);
			unsigned char r = (unsigned char)se_lower(right.at[i]);
			if (l != r) {
				return l < r ? -1 : 1;
			}
		}
	}
	return left.length == right.length ? 0 : left.length < right.length ? -1 : 1;
}

bool se_text_equals(se_slice left, se_slice right, unsigned rules)
{
	if (rules & SE_TEXT_TRIM) {
		left = se_text_trim(left);
		right = se_text_trim(right);
	}
	if (left.length != right.length) {
		return false;
	}
	return compare_trimmed(left, right, (rules & SE_TEXT_FOLD_CASE) != 0) == 0;
}

bool se_dates_equal(se_slice left, se_slice right)
{
	int64_t left_at, right_at;

	if (se_slice_equals(left, right)) {
		return true;
	}
	return se_time_parse(left, &left_at) == SE_TIME_OK && se_time_parse(right, &right_at) == SE_TIME_OK &&
		left_at == right_at;
}

/* Lets the element at `root` sink to its place in the heap of `count` elements. */
static void sift_down(se_slice *items, size_t root, size_t count, bool fold)
{
	se_slice sinking = items[root];
	for (;;) {
		size_t child = root * 2 + 1;
		if (child >= count) {
			break;
		}
		if (child + 1 < count && compare_trimmed(items[child], items[child + 1], fold) < 0) {
			child++;
		}
		if (compare_trimmed(sinking, items[child], fold) >= 0) {
			break;
		}
		items[root] = items[child];
		root = child;
	}
	items[root] = sinking;
}

/* Heapsort: qsort() may allocate, and takes quadratic time on some systems. */
static void sort(se_slice *items, size_t count, bool fold)
{
	for (size_t root = count / 2; root > 0; root--) {
		sift_down(items, root - 1, count, fold);
	}
	for (size_t last = count; last > 1; last--) {
		se_slice largest = items[0];
		items[0] = items[last - 1];
		items[last - 1] = largest;
		sift_down(items, 0, last - 1, fold);
	}
}

/* Sorts, and gives the number of different elements, which come first then. */
static size_t make_set(se_slice *items, size_t count, unsigned rules)
{
	bool fold = (rules & SE_TEXT_FOLD_CASE) != 0;
	size_t kept = 0;

	if (rules & SE_TEXT_TRIM) {
		for (size_t i = 0; i < count; i++) {
			items[i] = se_text_trim(items[i]);
		}
	}
	sort(items, count, fold);
	for (size_t i = 0; i < count; i++) {
		if (kept == 0 || compare_trimmed(items[kept - 1], items[i], fold) != 0) {
			items[kept++] = items[i];
		}
	}
	return kept;
}

bool se_sets_equal(se_slice *left, size_t left_count, se_slice *right, size_t right_count, unsigned rules)
{
	size_t count = make_set(left, left_count, rules);

	if (make_set(right, right_count, rules) != count) {
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		if (compare_trimmed(left[i], right[i], (rules & SE_TEXT_FOLD_CASE) != 0) != 0) {
			return false;
		}
	}
	return true;
}
