/* 64-bit hashes for what has no adversary but chance: page tokens, pages, keys. */
#ifndef SE_HASH_H
#define SE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* A bijection of 64 bits in which each bit of the input moves about half of the output's. */
static inline uint64_t se_mix(uint64_t bits)
{
	bits = (bits ^ bits >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	bits = (bits ^ bits >> 27) * UINT64_C(0x94d049bb133111eb);
	return bits ^ bits >> 31;
}

/* The hash of everything so far (0 at first) and these bytes. Where one piece ends and the next begins
 * counts. */
static inline uint64_t se_hash(uint64_t so_far, const void *bytes, size_t length)
{
	const unsigned char *byte = bytes;
	uint64_t hash = so_far ^ UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < length; i++) {
		hash = (hash ^ byte[i]) * UINT64_C(0x100000001b3);
	}
	return se_mix(hash + length);
}

#endif
