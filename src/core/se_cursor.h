/* Which page comes next, whether there is one, and whether the server leads round in a circle. */
#ifndef SE_CURSOR_H
#define SE_CURSOR_H

#include "se_slice.h"
#include <stdint.h>

/* What names a page: its number, the items before it, a value of the page before, a link of the page before.
 */
typedef enum { SE_PAGING_NUMBER, SE_PAGING_OFFSET, SE_PAGING_CURSOR, SE_PAGING_LINK } se_paging;

typedef enum {
	SE_PAGE_NEXT,     /* ask for the next one */
	SE_PAGE_END,      /* that was the last one */
	SE_PAGE_LOOP,     /* it leads to a page that was read before */
	SE_PAGE_REPEATED, /* it is the page before once more: the server ignores what names a page */
	SE_PAGE_STALLED,  /* SE_CURSOR_EMPTY_MAX pages in a row had no items and led on */
	SE_PAGE_OVERFLOW  /* a number or offset past int64 */
} se_page_outcome;

/* One page as it came. */
typedef struct {
	int64_t items;
	se_slice token; /* cursor or link to the next page, borrowed; empty: none. Unused by the other two */
	uint64_t fingerprint; /* se_hash() over its items' IDs; 0: not known, not compared */
} se_page;

#define SE_CURSOR_EMPTY_MAX 100
#define SE_CURSOR_RECENT 32

/* Of fixed size however long the sync is. Read `position` and `pages` as you like, write nothing. */
typedef struct {
	se_paging paging;
	bool short_page_ends;
	int64_t limit;
	int64_t position; /* number or offset of the page to ask for */
	int64_t pages;    /* received so far */
	int64_t empty_pages;
	uint64_t last_fingerprint;
	uint64_t last_token;
	uint64_t recent[SE_CURSOR_RECENT];
	uint64_t landmark;
	uint64_t until_landmark, landmark_distance;
	uint64_t tokens;
} se_cursor;

/* `first` is the number or offset of the first page. `limit` is how many items are asked for, 0: not known.
 * With `short_page_ends` a page of fewer is the last; without, as servers may cap the limit unasked, only one
 * of none is. */
void se_cursor_start(se_cursor *cursor, se_paging paging, int64_t first, int64_t limit, bool short_page_ends);

/* Takes the page just received and says what comes next, the first row that fits:
 *
 *   number, offset   no items                                     END
 *   number, offset   fewer than limit, and short_page_ends        END
 *   cursor, link     no token, or no items and its own token      END
 *   any              items, and the fingerprint of the page before REPEATED
 *   cursor, link     a token that came before                     LOOP
 *   cursor, link     no items, the 100th time in a row            STALLED
 *   number           position + 1 does not fit                    OVERFLOW
 *   offset           position + items does not fit                OVERFLOW
 *   any              otherwise                                    NEXT
 *
 * The offset grows by what came, not by what was asked for. A token is compared, as a 64-bit hash, with the
 * last 32 and with landmarks set at ever greater distances (Brent): a short loop is found at its first
 * repetition, any other in time proportional to its length, and no memory grows. After any other outcome than
 * NEXT the cursor is done. */
se_page_outcome se_cursor_advance(se_cursor *cursor, const se_page *page);

#endif
