/* What the targets share: a property that fails stops the fuzzer, and input is taken from the front. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOLDS(property)                                                                   \
	do {                                                                                  \
		if (!(property)) {                                                                \
			fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #property); \
			abort();                                                                      \
		}                                                                                 \
	} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct {
	const uint8_t *at;
	size_t left;
} input;

/* Zeros follow the end of the input. */
static inline void take(input *from, void *out, size_t size)
{
	size_t part = from->left < size ? from->left : size;
	memset(out, 0, size);
	if (part > 0) {
		memcpy(out, from->at, part);
	}
	from->at += part;
	from->left -= part;
}

static inline uint8_t take_byte(input *from)
{
	uint8_t byte;
	take(from, &byte, 1);
	return byte;
}

static inline int64_t take_int64(input *from)
{
	int64_t number;
	take(from, &number, sizeof number);
	return number;
}

/* A block of exactly these bytes, so that a read past them is seen. The caller frees. */
static inline char *copy_of(const void *bytes, size_t size)
{
	char *copy = malloc(size > 0 ? size : 1);
	if (copy == NULL) {
		abort();
	}
	if (size > 0) {
		memcpy(copy, bytes, size);
	}
	return copy;
}

#endif
