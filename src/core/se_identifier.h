/* Identifiers of entities as they come in lists, messages and URLs: which texts mean the same key. */
#ifndef SE_IDENTIFIER_H
#define SE_IDENTIFIER_H

#include "se_slice.h"
#include <stdint.h>

/* Reads  -? digits  (zeros in front allowed) and nothing around it, in the range of an int64. */
bool se_identifier_integer(se_slice text, int64_t *number);

enum { SE_UUID_LENGTH = 36 };

/*
 * Reads 32 hexadecimal digits of any case, with hyphens or without, in braces or without; writes them as 8-4-4-4-12 in
 * lower case and a NUL. A hyphen may stand after any group of four digits, as PostgreSQL has it.
 */
bool se_identifier_uuid(se_slice text, char out[SE_UUID_LENGTH + 1]);

#endif
