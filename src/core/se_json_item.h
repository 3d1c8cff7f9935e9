/*
 * The members of an object one after another, out of a text that se_json_scan_text() found no problem in.
 *
 * Plain values are read where they stand, without a tree: what answers of APIs mostly are, texts and short
 * numbers. Whatever else there is, and all that is no JSON, is left to json-c: UNSURE says so and promises
 * nothing. Plain C: libc only.
 */
#ifndef SE_JSON_ITEM_H
#define SE_JSON_ITEM_H

#include "se_slice.h"

#include <stdint.h>

typedef enum {
	SE_JSON_NULL,
	SE_JSON_BOOLEAN,
	SE_JSON_INT,
	SE_JSON_FLOAT,
	SE_JSON_STRING,
	SE_JSON_NESTED /* an object or a list */
} se_json_type;

typedef struct {
	se_slice name;  /* has no escapes */
	se_slice text;  /* a string's between its quotes; otherwise as it stands, of NESTED the bracket alone */
	int64_t number; /* of an INT; 0 or 1 of a BOOLEAN */
	se_json_type type;
	bool escaped; /* the string has escapes: se_json_unescape() */
} se_json_member;

typedef enum { SE_JSON_MEMBER, SE_JSON_END, SE_JSON_UNSURE } se_json_step;

typedef struct {
	/* Where it goes on: behind the last member's value (of a NESTED one the caller sets it there), or behind the
	   object at its END. */
	const char *at;
	bool any; /* there was a member */
} se_json_walk;

/* Begins at an opening brace of the text, which is followed by a NUL byte at `end`. */
static inline se_json_walk se_json_walk_begin(const char *brace)
{
	return (se_json_walk){brace + 1, false};
}

se_json_step se_json_walk_next(se_json_walk *walk, const char *end, se_json_member *member);

/* Writes what a string with escapes says into `out`, which has room for as many bytes as `text`; how many it are. */
size_t se_json_unescape(se_slice text, char *out);

#endif
