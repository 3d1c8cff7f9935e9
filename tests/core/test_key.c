#include "se_key.h"
#include "check.h"
#include <stdlib.h>

#define ITEMS 1000001
#define BATCHES 5

/* Zero, one bit, all bits, and two that differ in one bit. */
static const uint8_t batches[BATCHES][SE_BATCH_BYTES] = {
	{0},
	{[15] = 1},
	{255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255},
	{0x3f, 0x1c, 0x9a, 0x02, 0x77, 0xe4, 0x5b, 0xd0, 0x18, 0x66, 0xaf, 0x93, 0x20, 0xc5, 0x7e, 0x41},
	{0x3f, 0x1c, 0x9a, 0x02, 0x77, 0xe4, 0x5b, 0xd0, 0x18, 0x66, 0xaf, 0x93, 0x20, 0xc5, 0x7e, 0x40},
};

static bool is_version_8(const char *key)
{
	static const char shape[] = "xxxxxxxx-xxxx-8xxx-yxxx-xxxxxxxxxxxx";
	for (size_t i = 0; i < sizeof shape; i++) {
		const char *allowed = shape[i] == 'x' ? "0123456789abcdef" : shape[i] == 'y' ? "89ab" : NULL;
		if (allowed == NULL ? key[i] != shape[i] : key[i] == '\0' || strchr(allowed, key[i]) == NULL) {
			return false;
		}
	}
	return true;
}

/* Back to bytes through the decoder, which so is tested by five million keys. */
static bool bytes_of(const char *key, uint8_t bytes[16])
{
	char digits[33];
	size_t n = 0;
	for (; *key != '\0'; key++) {
		if (*key != '-') {
			digits[n++] = *key;
		}
	}
	return n == 32 && se_hex_decode(digits, 16, bytes);
}

static int compare(const void *left, const void *right)
{
	return memcmp(left, right, 16);
}

static void all_keys_of_five_batches_differ(void)
{
	size_t count = (size_t)ITEMS * BATCHES, n = 0;
	uint8_t *keys = malloc(count * 16);
	CHECK(keys != NULL);
	for (int b = 0; b < BATCHES; b++) {
		for (uint64_t index = 0; index < ITEMS; index++, n++) {
			char key[SE_KEY_SIZE];
			se_key(batches[b], index, key);
			bool ok = is_version_8(key) && bytes_of(key, keys + n * 16);
			if (!ok) {
				free(keys);
			}
			CHECK_THAT(ok, "batch %d, item %" PRIu64 ": %s", b, index, key);
		}
	}
	qsort(keys, count, 16, compare);
	size_t same = 0;
	for (size_t i = 1; i < count; i++) {
		same += memcmp(keys + (i - 1) * 16, keys + i * 16, 16) == 0;
	}
	free(keys);
	CHECK_THAT(same == 0, "%zu keys come twice", same);
}

static void indexes_at_the_far_end(void)
{
	const uint64_t far[] = {
		0, 1, UINT32_MAX, (uint64_t)UINT32_MAX + 1, UINT64_MAX / 2, UINT64_MAX - 1, UINT64_MAX};
	char key[7][SE_KEY_SIZE];
	for (int i = 0; i < 7; i++) {
		se_key(batches[3], far[i], key[i]);
		CHECK(is_version_8(key[i]));
		for (int j = 0; j < i; j++) {
			CHECK(strcmp(key[i], key[j]) != 0);
		}
	}
}

/* Keys outlive a process and may outlive a version: these must never change. */
static void the_same_entry_has_the_same_key_for_ever(void)
{
	const struct {
		int batch;
		uint64_t index;
		const char *key;
	} known[] = {
		{0, 0, "48218226-ff3c-8d4a-b49a-b477bb8685e2"},
		{3, 0, "49f750c9-9c10-8e16-a815-10d2bc84006d"},
		{3, 1, "49f750c9-9c10-8e16-9dcc-5e75607499a8"},
		{4, 0, "74916177-2842-8e7e-8ee9-92ab168209bb"},
	};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		char key[SE_KEY_SIZE];
		se_key(batches[known[i].batch], known[i].index, key);
		CHECK_THAT(strcmp(key, known[i].key) == 0, "%s, not %s", key, known[i].key);
	}
}

/* Each of the 128 bits of the batch and of the 64 of the index shows in the key, and in many places. */
static void every_bit_counts(void)
{
	char plain[SE_KEY_SIZE];
	uint8_t plain_bytes[16];
	se_key(batches[3], 12345, plain);
	CHECK(bytes_of(plain, plain_bytes));
	for (int bit = 0; bit < 192; bit++) {
		uint8_t batch[16], other[16];
		uint64_t index = 12345;
		memcpy(batch, batches[3], 16);
		if (bit < 128) {
			batch[bit / 8] = (uint8_t)(batch[bit / 8] ^ 1 << bit % 8);
		} else {
			index ^= UINT64_C(1) << (bit - 128);
		}
		char key[SE_KEY_SIZE];
		se_key(batch, index, key);
		CHECK(bytes_of(key, other));
		int moved = 0;
		for (int i = 0; i < 128; i++) {
			moved += (plain_bytes[i / 8] ^ other[i / 8]) >> i % 8 & 1;
		}
		CHECK_THAT(moved >= 10, "bit %d moves %d bits", bit, moved);
	}
}

static void hex(void)
{
	uint8_t all[256], back[256];
	char digits[513];
	for (int i = 0; i < 256; i++) {
		all[i] = (uint8_t)i;
	}
	se_hex_encode(all, 256, digits);
	CHECK(strlen(digits) == 512 && strncmp(digits, "000102", 6) == 0 && strcmp(digits + 506, "fdfeff") == 0);
	CHECK(se_hex_decode(digits, 256, back) && memcmp(all, back, 256) == 0);
	CHECK(se_hex_decode("aBcDeF", 3, back) && back[0] == 0xab && back[1] == 0xcd && back[2] == 0xef);
	CHECK(se_hex_decode("", 0, back));
	const char *wrong[] = {"0g", "g0", "0/", "0:", "@0", "`0", " 0", "0\xff"};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		CHECK_THAT(!se_hex_decode(wrong[i], 1, back), "%s", wrong[i]);
	}
	se_hex_encode(NULL, 0, digits);
	CHECK(digits[0] == '\0');
}

int main(void)
{
	RUN(all_keys_of_five_batches_differ);
	RUN(indexes_at_the_far_end);
	RUN(the_same_entry_has_the_same_key_for_ever);
	RUN(every_bit_counts);
	RUN(hex);
	return check_result();
}
