#include "se_identifier.h"
#include "check.h"
#include <inttypes.h>
#include <stdio.h>

static se_slice slice(const char *text)
{
	return se_slice_of(text, strlen(text));
}

static void integers(void)
{
	static const struct {
		const char *text;
		int64_t number;
	} right[] = {{"0", 0}, {"-0", 0}, {"7", 7}, {"007", 7}, {"-12", -12}, {"9223372036854775807", INT64_MAX},
		{"-9223372036854775808", INT64_MIN}, {"0000000000000000000000000000001", 1}};
	static const char *const wrong[] = {"", "-", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "abc", "--1",
		"9223372036854775808", "-9223372036854775809", "18446744073709551616", "99999999999999999999999"};

	for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
		int64_t number = 99;
		bool is = se_identifier_integer(slice(right[i].text), &number);

		CHECK_THAT(is && number == right[i].number, "%s is %" PRId64, right[i].text, number);
	}
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		int64_t number;

		CHECK_THAT(!se_identifier_integer(slice(wrong[i]), &number), "'%s'", wrong[i]);
	}
	/* Every number of one and two bytes there and back. */
	for (int64_t n = -70000; n <= 70000; n++) {
		char text[16];
		int64_t number;

		snprintf(text, sizeof text, "%" PRId64, n);
		CHECK(se_identifier_integer(slice(text), &number) && number == n);
	}
}

static void uuids(void)
{
	static const char canonical[] = "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11";
	static const char *const right[] = {"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
		"A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}",
		"a0eebc999c0b4ef8bb6d6bb9bd380a11", "a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11",
		"{a0eebc99-9c0b4ef8-bb6d6bb9-bd380a11}"};
	static const char *const wrong[] = {"", "{}", "a0eebc99", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a1",
		"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a111", "g0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
		"-a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11-",
		"a0eebc99--9c0b-4ef8-bb6d-6bb9bd380a11", "a0eebc9-99c0b-4ef8-bb6d-6bb9bd380a11",
		"{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}"};
	char out[SE_UUID_LENGTH + 1];

	for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
		CHECK_THAT(se_identifier_uuid(slice(right[i]), out) && strcmp(out, canonical) == 0, "%s", right[i]);
	}
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		CHECK_THAT(!se_identifier_uuid(slice(wrong[i]), out), "'%s'", wrong[i]);
	}
}

int main(void)
{
	RUN(integers);
	RUN(uuids);
	return check_result();
}
