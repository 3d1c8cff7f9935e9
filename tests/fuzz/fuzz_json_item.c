/* The input as an object that is walked through. */
#include "se_json.h"
#include "se_json_item.h"
#include "fuzz.h"

/* What a string with escapes says is UTF-8, and no longer than the string. */
static void check_string(const se_json_member *member)
{
	char *out = malloc(member->text.length > 0 ? member->text.length : 1);

	if (out == NULL) {
		abort();
	}
	size_t length = se_json_unescape(member->text, out);
	HOLDS(member->escaped ? length < member->text.length : length == member->text.length);
	HOLDS(se_utf8_check(out, length) == length);
	HOLDS(member->escaped || memcmp(out, member->text.at, length) == 0);
	free(out);
}

/* What stands where a member's text is said to stand. */
static void check_member(const se_json_member *member, const char *text, const char *at)
{
	HOLDS(member->name.at > text && member->name.at[-1] == '"');
	HOLDS(member->name.at[member->name.length] == '"');
	HOLDS(memchr(member->name.at, '\\', member->name.length) == NULL);
	HOLDS(member->text.at > member->name.at + member->name.length);
	switch (member->type) {
		case SE_JSON_STRING:
			HOLDS(member->text.at[-1] == '"' && member->text.at + member->text.length + 1 == at);
			HOLDS(at[-1] == '"');
			check_string(member);
			break;
		case SE_JSON_NESTED:
			HOLDS(member->text.at == at && (*at == '{' || *at == '['));
			break;
		default:
			HOLDS(member->text.length > 0 && member->text.at + member->text.length == at);
	}
	if (member->type == SE_JSON_INT) {
		char digits[32];

		snprintf(digits, sizeof digits, "%lld", (long long)member->number);
		HOLDS(strlen(digits) == member->text.length);
		HOLDS(memcmp(digits, member->text.at, member->text.length) == 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 2);

	if (text == NULL) {
		abort();
	}
	text[0] = '{';
	if (size > 0) {
		memcpy(text + 1, data, size);
	}
	text[size + 1] = '\0';
	if (se_json_scan_text(text, size + 1).problem == NULL) {
		const char *end = text + size + 1, *before;
		se_json_walk walk = se_json_walk_begin(text);
		se_json_member member;
		se_json_step step;

		while (before = walk.at, (step = se_json_walk_next(&walk, end, &member)) == SE_JSON_MEMBER) {
			HOLDS(walk.at > before && walk.at <= end);
			check_member(&member, text, walk.at);
			if (member.type == SE_JSON_NESTED) {
				/* As if it were a bracket and nothing more. */
				walk.at++;
			}
		}
		HOLDS(step != SE_JSON_END || (walk.at > before && walk.at[-1] == '}'));
	}
	free(text);
	return 0;
}
