/* The idempotency key of a journal entry: the same entry has the same key after a crash, no other has it. */
#ifndef SE_KEY_H
#define SE_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A batch's identity: 128 bits, random, drawn once by the caller and stored with the batch. */
#define SE_BATCH_BYTES 16
#define SE_KEY_SIZE 37

/* Writes the key of item `index` of the batch, "xxxxxxxx-xxxx-8xxx-yxxx-xxxxxxxxxxxx" and a NUL: a UUID of
 * version 8 (RFC 9562), lower-case. No two indexes of a batch give the same key. Two batches can share one
 * only by chance, as two random UUIDs can. The batch is not to be read off it. */
void se_key(const uint8_t batch[SE_BATCH_BYTES], uint64_t index, char out[SE_KEY_SIZE]);

/* Writes 2 * length lower-case digits and a NUL. */
void se_hex_encode(const uint8_t *bytes, size_t length, char *out);

/* Reads exactly 2 * length digits of either case. False: other characters among them, `out` is undefined. */
bool se_hex_decode(const char *digits, size_t length, uint8_t *out);

#endif
