#include "se_cursor.h"
#include "se_hash.h"
#include "check.h"

static se_page page_of(int64_t items, const char *token, uint64_t fingerprint)
{
	return (se_page){items, se_slice_of(token, strlen(token)), fingerprint};
}

static se_page_outcome advance(se_cursor *cursor, int64_t items, const char *token, uint64_t fingerprint)
{
	se_page page = page_of(items, token, fingerprint);
	return se_cursor_advance(cursor, &page);
}

static void numbers_until_an_empty_page(void)
{
	se_cursor c;
	se_cursor_start(&c, SE_PAGING_NUMBER, 1, 100, false);
	CHECK(c.position == 1);
	for (int page = 1; page < 50; page++) {
		/* Servers that cap the limit give fewer than were asked for. */
		CHECK(advance(&c, 20, "", (uint64_t)page) == SE_PAGE_NEXT && c.position == page + 1);
	}
	CHECK(advance(&c, 0, "", 0) == SE_PAGE_END && c.pages == 50 && c.position == 50);
}

static void offsets_grow_by_what_came(void)
{
	se_cursor c;
	se_cursor_start(&c, SE_PAGING_OFFSET, 0, 100, false);
	CHECK(advance(&c, 100, "", 1) == SE_PAGE_NEXT && c.position == 100);
	CHECK(advance(&c, 30, "", 2) == SE_PAGE_NEXT && c.position == 130);
	CHECK(advance(&c, 170, "", 3) == SE_PAGE_NEXT && c.position == 300);
	CHECK(advance(&c, 0, "", 0) == SE_PAGE_END);
}

static void a_short_page_ends_where_that_was_agreed(void)
{
	se_cursor c;
	se_cursor_start(&c, SE_PAGING_OFFSET, 0, 100, true);
	CHECK(advance(&c, 100, "", 1) == SE_PAGE_NEXT);
	CHECK(advance(&c, 99, "", 2) == SE_PAGE_END);
	se_cursor_start(&c, SE_PAGING_NUMBER, 0, 0, true);
	CHECK(advance(&c, 1, "", 1) == SE_PAGE_NEXT && c.position == 1);
	CHECK(advance(&c, 0, "", 0) == SE_PAGE_END);
}

static void tokens_until_there_is_none(void)
{
	for (int paging = SE_PAGING_CURSOR; paging <= SE_PAGING_LINK; paging++) {
		se_cursor c;
		se_cursor_start(&c, (se_paging)paging, 0, 100, true);
		CHECK(advance(&c, 100, "a", 1) == SE_PAGE_NEXT);
		CHECK(advance(&c, 3, "b", 2) == SE_PAGE_NEXT); /* a short page with a token leads on */
		CHECK(advance(&c, 0, "c", 0) == SE_PAGE_NEXT); /* so does an empty one */
		CHECK(advance(&c, 5, "", 3) == SE_PAGE_END && c.pages == 4);
	}
}

static void an_empty_page_that_names_itself_ends(void)
{
	se_cursor c;
	se_cursor_start(&c, SE_PAGING_CURSOR, 0, 100, false);
	CHECK(advance(&c, 100, "a", 1) == SE_PAGE_NEXT);
	CHECK(advance(&c, 0, "a", 0) == SE_PAGE_END);
	se_cursor_start(&c, SE_PAGING_CURSOR, 0, 100, false);
	CHECK(advance(&c, 100, "a", 1) == SE_PAGE_NEXT);
	CHECK(advance(&c, 100, "a", 2) == SE_PAGE_LOOP);
}

static void the_page_before_once_more(void)
{
	for (int paging = SE_PAGING_NUMBER; paging <= SE_PAGING_LINK; paging++) {
		se_cursor c;
		se_cursor_start(&c, (se_paging)paging, 1, 100, false);
		CHECK(advance(&c, 10, "a", 7) == SE_PAGE_NEXT);
		CHECK(advance(&c, 10, "b", 8) == SE_PAGE_NEXT);
		CHECK(advance(&c, 10, "c", 8) == SE_PAGE_REPEATED);
		/* Nothing is compared that is not known. */
		se_cursor_start(&c, (se_paging)paging, 1, 100, false);
		CHECK(advance(&c, 10, "a", 0) == SE_PAGE_NEXT);
		CHECK(advance(&c, 10, "b", 0) == SE_PAGE_NEXT);
	}
}

static void empty_pages_without_end(void)
{
	se_cursor c;
	char token[16];
	se_cursor_start(&c, SE_PAGING_CURSOR, 0, 100, false);
	for (int i = 1; i < 3 * SE_CURSOR_EMPTY_MAX; i++) {
		snprintf(token, sizeof token, "t%d", i);
		CHECK(advance(&c, i % 50 == 0, token, 0) == SE_PAGE_NEXT);
	}
	se_cursor_start(&c, SE_PAGING_LINK, 0, 100, false);
	for (int i = 1; i < SE_CURSOR_EMPTY_MAX; i++) {
		snprintf(token, sizeof token, "t%d", i);
		CHECK_THAT(advance(&c, 0, token, 0) == SE_PAGE_NEXT, "%d", i);
	}
	CHECK(advance(&c, 0, "last", 0) == SE_PAGE_STALLED);
}

/* A way of `before` pages into a circle of `around`: found, at the first repetition where the circle is
 * short, and never later than a few times its length. */
static void every_circle_is_found(void)
{
	const int lengths[] = {1, 2, 3, 5, 31, 32, 33, 64, 100, 257, 1000, 4096};
	const int count = (int)(sizeof lengths / sizeof *lengths);
	for (int b = -1; b < count; b++) {
		for (int a = 0; a < count; a++) {
			int before = b < 0 ? 0 : lengths[b], around = lengths[a], step = 0;
			se_cursor c;
			se_page_outcome outcome = SE_PAGE_NEXT;
			se_cursor_start(&c, SE_PAGING_LINK, 0, 10, false);
			for (; outcome == SE_PAGE_NEXT && step < 100000; step++) {
				char token[16];
				int at = step < before ? step : before + (step - before) % around;
				snprintf(token, sizeof token, "/?p=%d", at);
				outcome = advance(&c, 10, token, 0);
			}
			int longer = before > around ? before : around;
			CHECK_THAT(outcome == SE_PAGE_LOOP, "%d into %d: outcome %d", before, around, (int)outcome);
			CHECK_THAT(
				step > before + around, "%d into %d: before there was one, at %d", before, around, step);
			CHECK_THAT(around > SE_CURSOR_RECENT || step == before + around + 1, "%d into %d: at %d", before,
				around, step);
			CHECK_THAT(step <= 2 * longer + around + 2, "%d into %d: only at %d", before, around, step);
		}
	}
}

static void a_long_way_without_a_circle(void)
{
	se_cursor c;
	se_cursor_start(&c, SE_PAGING_CURSOR, 0, 10, false);
	for (int i = 0; i < 1000000; i++) {
		char token[16];
		int length = snprintf(token, sizeof token, "%d", i);
		se_page page = {1, se_slice_of(token, (size_t)length), 0};
		CHECK_THAT(se_cursor_advance(&c, &page) == SE_PAGE_NEXT, "page %d", i);
	}
}

static void positions_do_not_overflow(void)
{
	se_cursor c;
	se_cursor_start(&c, SE_PAGING_NUMBER, INT64_MAX, 10, false);
	CHECK(advance(&c, 10, "", 1) == SE_PAGE_OVERFLOW && c.position == INT64_MAX);
	se_cursor_start(&c, SE_PAGING_OFFSET, INT64_MAX - 10, 10, false);
	CHECK(advance(&c, 10, "", 1) == SE_PAGE_NEXT && c.position == INT64_MAX);
	CHECK(advance(&c, 1, "", 2) == SE_PAGE_OVERFLOW);
}

static void hashes_know_where_pieces_end(void)
{
	uint64_t ab_c = se_hash(se_hash(0, "ab", 2), "c", 1);
	uint64_t a_bc = se_hash(se_hash(0, "a", 1), "bc", 2);
	CHECK(ab_c != a_bc && ab_c != se_hash(0, "abc", 3));
	CHECK(se_hash(0, "", 0) != se_hash(se_hash(0, "", 0), "", 0));
	CHECK(se_hash(0, "a", 1) == se_hash(0, "a", 1));
}

int main(void)
{
	RUN(numbers_until_an_empty_page);
	RUN(offsets_grow_by_what_came);
	RUN(a_short_page_ends_where_that_was_agreed);
	RUN(tokens_until_there_is_none);
	RUN(an_empty_page_that_names_itself_ends);
	RUN(the_page_before_once_more);
	RUN(empty_pages_without_end);
	RUN(every_circle_is_found);
	RUN(a_long_way_without_a_circle);
	RUN(positions_do_not_overflow);
	RUN(hashes_know_where_pieces_end);
	return check_result();
}
