/* The input as a Link header, alone and with links of known meaning around it. */
#include "se_link.h"
#include "fuzz.h"

static const char other[] = "<other>; rel=\"prev\"; title=\"a, b; rel=next\", ";
static const char next[] = "<zzz>; rel=next, ";

/* The caller frees the block, which the target borrows from. */
static bool find_in(
	const char *before, const uint8_t *data, size_t size, const char *after, char **block, se_slice *target)
{
	size_t prefix = strlen(before), suffix = strlen(after);
	*block = malloc(prefix + size + suffix + 1);
	if (*block == NULL) {
		abort();
	}
	memcpy(*block, before, prefix);
	if (size > 0) {
		memcpy(*block + prefix, data, size);
	}
	memcpy(*block + prefix + size, after, suffix);
	return se_link_find(se_slice_of(*block, prefix + size + suffix), "next", target);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *bytes = copy_of(data, size), *block;
	se_slice found = {NULL, 0}, again = {NULL, 0};
	bool is = se_link_find(se_slice_of(bytes, size), "next", &found);

	if (is) {
		HOLDS(found.length > 0 && found.at > bytes && found.at + found.length < bytes + size);
		HOLDS(found.at[-1] == '<' && found.at[found.length] == '>');
		HOLDS(memchr(found.at, '>', found.length) == NULL);
	} else {
		HOLDS(found.at == NULL);
	}
	se_slice last = {NULL, 0};
	se_link_find(se_slice_of(bytes, size), "last", &last);

	/* Another relation before it changes nothing. */
	bool still = find_in(other, data, size, "", &block, &again);
	HOLDS(still == is && (!is || se_slice_equals(found, again)));
	free(block);
	/* The first of two next links counts. */
	HOLDS(find_in(next, data, size, "", &block, &again));
	HOLDS(se_slice_equals(again, se_slice_of("zzz", 3)));
	free(block);
	/* What was found is found whatever follows. */
	if (is) {
		HOLDS(find_in("", data, size, ", <zzz>; rel=next", &block, &again));
		HOLDS(se_slice_equals(found, again));
		free(block);
	}
	free(bytes);
	return 0;
}
