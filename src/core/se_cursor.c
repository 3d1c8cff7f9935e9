#include "se_cursor.h"
#include "se_hash.h"

void se_cursor_start(se_cursor *cursor, se_paging paging, int64_t first, int64_t limit, bool short_page_ends)
{
	*cursor = (se_cursor){.paging = paging,
		.short_page_ends = short_page_ends,
		.limit = limit,
		.position = first,
		.landmark_distance = 1};
}

static bool came_before(const se_cursor *cursor, uint64_t token)
{
	for (uint64_t i = 0; i < SE_CURSOR_RECENT && i < cursor->tokens; i++) {
		if (cursor->recent[i] == token) {
			return true;
		}
	}
	return cursor->tokens > 0 && cursor->landmark == token;
}

static void remember(se_cursor *cursor, uint64_t token)
{
	cursor->recent[cursor->tokens++ % SE_CURSOR_RECENT] = token;
	cursor->last_token = token;
	if (cursor->until_landmark == 0) {
		cursor->landmark = token;
		cursor->until_landmark = cursor->landmark_distance;
		cursor->landmark_distance *= 2;
	}
	cursor->until_landmark--;
}

static se_page_outcome advance_token(se_cursor *cursor, const se_page *page, bool repeated)
{
	if (page->token.length == 0) {
		return SE_PAGE_END;
	}
	uint64_t token = se_hash(0, page->token.at, page->token.length);
	/* Some servers end with an empty page that names itself, to be asked again another day. */
	if (page->items == 0 && cursor->tokens > 0 && token == cursor->last_token) {
		return SE_PAGE_END;
	}
	if (repeated) {
		return SE_PAGE_REPEATED;
	}
	if (came_before(cursor, token)) {
		return SE_PAGE_LOOP;
	}
	remember(cursor, token);
	cursor->empty_pages = page->items == 0 ? cursor->empty_pages + 1 : 0;
	return cursor->empty_pages >= SE_CURSOR_EMPTY_MAX ? SE_PAGE_STALLED : SE_PAGE_NEXT;
}

static se_page_outcome advance_position(se_cursor *cursor, const se_page *page, bool repeated)
{
	if (page->items <= 0 || (cursor->short_page_ends && page->items < cursor->limit)) {
		return SE_PAGE_END;
	}
	if (repeated) {
		return SE_PAGE_REPEATED;
	}
	int64_t step = cursor->paging == SE_PAGING_NUMBER ? 1 : page->items;
	if (cursor->position > INT64_MAX - step) {
		return SE_PAGE_OVERFLOW;
	}
	cursor->position += step;
	return SE_PAGE_NEXT;
}

se_page_outcome se_cursor_advance(se_cursor *cursor, const se_page *page)
{
	bool repeated = page->items > 0 && page->fingerprint != 0 && cursor->pages > 0 &&
		page->fingerprint == cursor->last_fingerprint;
	cursor->pages++;
	cursor->last_fingerprint = page->fingerprint;
	return cursor->paging == SE_PAGING_NUMBER || cursor->paging == SE_PAGING_OFFSET
		? advance_position(cursor, page, repeated)
		: advance_token(cursor, page, repeated);
}
