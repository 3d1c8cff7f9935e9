#include "se_key.h"
#include "se_hash.h"

static const char hex[] = "0123456789abcdef";

/* se_mix() keeps zero as it is. */
static const uint64_t salt = UINT64_C(0x9e3779b97f4a7c15);

static uint64_t read_big_endian(const uint8_t *bytes)
{
	uint64_t number = 0;
	for (int i = 0; i < 8; i++) {
		number = number << 8 | bytes[i];
	}
	return number;
}

static char *put_hex(char *out, uint64_t number, int digits)
{
	for (int i = digits - 1; i >= 0; i--) {
		*out++ = hex[number >> (i * 4) & 15];
	}
	return out;
}

void se_key(const uint8_t batch[SE_BATCH_BYTES], uint64_t index, char out[SE_KEY_SIZE])
{
	/* Two Feistel rounds: all 128 bits of the batch reach both halves and none is lost. Of the 122 bits that
	 * a UUID leaves free 58 are the batch's; the other 64 are the index through a bijection that the batch
	 * chose, which is what keeps the keys of one batch apart. */
	uint64_t high = read_big_endian(batch), low = read_big_endian(batch + 8);
	uint64_t tag = high + se_mix(low + salt);
	uint64_t secret = low ^ se_mix(tag + salt);
	tag = se_mix(tag) >> 6;
	uint64_t item = se_mix(index + secret);

	out = put_hex(out, tag >> 26, 8);
	*out++ = '-';
	out = put_hex(out, tag >> 10, 4);
	*out++ = '-';
	out = put_hex(out, UINT64_C(0x8000) | (tag & 0x3ff) << 2 | item >> 62, 4);
	*out++ = '-';
	out = put_hex(out, UINT64_C(0x8000) | (item >> 48 & 0x3fff), 4);
	*out++ = '-';
	out = put_hex(out, item, 12);
	*out = '\0';
}

void se_hex_encode(const uint8_t *bytes, size_t length, char *out)
{
	for (size_t i = 0; i < length; i++) {
		*out++ = hex[bytes[i] >> 4];
		*out++ = hex[bytes[i] & 15];
	}
	*out = '\0';
}

static int digit_value(char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	if (c >= 'a' && c <= 'f') {
		return c - 'a' + 10;
	}
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool se_hex_decode(const char *digits, size_t length, uint8_t *out)
{
	for (size_t i = 0; i < length; i++) {
		int high = digit_value(digits[2 * i]), low = digit_value(digits[2 * i + 1]);
		if (high < 0 || low < 0) {
			return false;
		}
		out[i] = (uint8_t)(high << 4 | low);
	}
	return true;
}
