/* The first four bytes start the cursor, each three that follow are a page: items, token, fingerprint. Beside
 * it runs a reader that forgets nothing. */
#include "se_cursor.h"
#include "fuzz.h"

#define PAGES 4096

typedef struct {
	uint16_t token[PAGES];
	size_t count;
} memory;

/* How many tokens ago it came last; 0: never. */
static size_t ago(const memory *seen, uint16_t token)
{
	for (size_t i = 1; i <= seen->count; i++) {
		if (seen->token[seen->count - i] == token) {
			return i;
		}
	}
	return 0;
}

static void check_token(se_page_outcome outcome, const se_page *page, bool repeated, size_t last_seen)
{
	bool none = page->token.length == 0 || (page->items == 0 && last_seen == 1);

	HOLDS((outcome == SE_PAGE_END) == none);
	HOLDS((outcome == SE_PAGE_REPEATED) == (!none && repeated));
	if (none || repeated) {
		return;
	}
	HOLDS(outcome != SE_PAGE_LOOP || last_seen > 0);
	HOLDS(outcome == SE_PAGE_LOOP || last_seen == 0 || last_seen > SE_CURSOR_RECENT);
	HOLDS(outcome != SE_PAGE_OVERFLOW);
}

static void check_position(se_page_outcome outcome, const se_cursor *before, const se_cursor *after,
	const se_page *page, bool repeated)
{
	bool end = page->items == 0 || (before->short_page_ends && page->items < before->limit);

	HOLDS((outcome == SE_PAGE_END) == end);
	HOLDS((outcome == SE_PAGE_REPEATED) == (!end && repeated));
	HOLDS(outcome != SE_PAGE_LOOP && outcome != SE_PAGE_STALLED);
	HOLDS(outcome == SE_PAGE_NEXT ? after->position > before->position : after->position == before->position);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	input in = {data, size};
	se_paging paging = (se_paging)(take_byte(&in) % 4);
	bool by_token = paging == SE_PAGING_CURSOR || paging == SE_PAGING_LINK;
	uint8_t how = take_byte(&in);
	int64_t limit = take_byte(&in);
	int64_t first = how & 2 ? INT64_MAX - take_byte(&in) : take_byte(&in);
	memory seen = {.count = 0};
	uint64_t last_fingerprint = 0;
	int empty = 0;
	se_cursor c;

	se_cursor_start(&c, paging, first, limit, how & 1);
	se_page_outcome outcome = SE_PAGE_NEXT;
	while (outcome == SE_PAGE_NEXT && in.left > 0 && seen.count < PAGES) {
		uint8_t items = take_byte(&in);
		uint16_t token = take_byte(&in);
		/* Half of the tokens are new, so that long ways without a repetition occur. */
		token = token >= 128 ? (uint16_t)(256 + seen.count) : token;
		uint64_t fingerprint = take_byte(&in) % 8;
		char *bytes = copy_of(&token, sizeof token);
		se_page page = {items, se_slice_of(bytes, token == 0 ? 0 : sizeof token), fingerprint};
		bool repeated = items > 0 && fingerprint != 0 && fingerprint == last_fingerprint && c.pages > 0;
		se_cursor before = c;

		outcome = se_cursor_advance(&c, &page);
		HOLDS(c.pages == before.pages + 1);
		if (by_token) {
			check_token(outcome, &page, repeated, ago(&seen, token));
			empty = items == 0 ? empty + 1 : 0;
			HOLDS(outcome != SE_PAGE_STALLED || empty == SE_CURSOR_EMPTY_MAX);
			HOLDS(outcome != SE_PAGE_NEXT || empty < SE_CURSOR_EMPTY_MAX);
		} else {
			check_position(outcome, &before, &c, &page, repeated);
		}
		seen.token[seen.count++] = token;
		last_fingerprint = fingerprint;
		free(bytes);
	}
	return 0;
}
