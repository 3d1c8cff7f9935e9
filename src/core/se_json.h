/*
 * What json-c lets through though JSON (RFC 8259) has no such thing, found before json-c reads the text.
 *
 * json-c takes comments, single quotes, words in capitals, NaN and Infinity, a comma before a closing bracket,
 * leading zeros and "1.", control characters and overlong UTF-8 in strings; it stops without a word at a NUL byte,
 * puts U+FFFD in place of half a surrogate pair, cuts a name at \u0000, and turns integers that don't fit into the
 * nearest one that does. Its strict mode refuses some of these, in 0.18 also every string that is not plain ASCII
 * (json-c issues 875 and 892), and is not used. Grammar is left to json-c. Plain C: libc only.
 */
#ifndef SE_JSON_H
#define SE_JSON_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
	const char *problem; /* static text, or NULL where nothing is wrong */
	size_t offset;       /* of the problem, in bytes */
	bool below_int64;    /* an integer below INT64_MIN is somewhere in it: json-c makes it INT64_MIN */
	bool oversized;      /* an integer below INT64_MIN or above UINT64_MAX is */
} se_json_scan;

/* `text` is followed by a NUL byte that `length` doesn't count. */
se_json_scan se_json_scan_text(const char *text, size_t length);

/*
 * Makes oversized integers what json-c 0.16 makes of them, INT64_MIN or UINT64_MAX, in a text that was scanned
 * without a problem: later versions refuse the whole text for one. The space that gets free is filled with blanks.
 */
void se_json_clamp(char *text, size_t length);

/* Where a list stands in a text, in bytes. */
typedef struct {
	size_t start; /* of what is between its brackets */
	size_t end;   /* of its closing bracket */
	size_t last;  /* where its last item begins, blanks before it included; start where it is empty */
	size_t count; /* items */
} se_json_list;

/*
 * Finds the list at a path of names parted by dots ("data.items"; "" is the text itself; a name with dots is
 * found where it is the whole rest of the path) in a text that was scanned without a problem. Of names that
 * occur twice the last counts. False where there is none, where finding it would take more than comparing names
 * byte by byte, or where the text is no JSON; true promises nothing about that.
 */
bool se_json_find_list(const char *text, size_t length, const char *path, se_json_list *list);

/* The offset of the first byte that is no well-formed UTF-8, or `length`. */
size_t se_utf8_check(const char *text, size_t length);

#endif
