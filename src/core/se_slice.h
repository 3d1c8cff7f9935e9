/* Borrowed bytes of somebody else's buffer; not NUL-terminated. */
#ifndef SE_SLICE_H
#define SE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* `at` may be NULL where `length` is 0. */
typedef struct {
	const char *at;
	size_t length;
} se_slice;

static inline se_slice se_slice_of(const char *at, size_t length)
{
	return (se_slice){at, length};
}

static inline bool se_slice_equals(se_slice left, se_slice right)
{
	return left.length == right.length && (left.length == 0 || memcmp(left.at, right.at, left.length) == 0);
}

/* ASCII only, whatever the locale says. */
static inline bool se_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline char se_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

#endif
