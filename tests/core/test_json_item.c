#include "se_json.h"
#include "se_json_item.h"
#include "check.h"
#include <stdlib.h>

/* What the walk through an object finds: "name=type:text;" a member, then "end" and what is behind, or "unsure". */
static void walk(const char *text, char *found, size_t size)
{
	static const char *const types[] = {"null", "bool", "int", "float", "string", "nested"};
	size_t length = strlen(text), used = 0;
	char *exact = malloc(length + 1);
	se_json_walk at;
	se_json_member member;
	se_json_step step;

	found[0] = '\0';
	if (exact == NULL) {
		return;
	}
	memcpy(exact, text, length + 1);
	if (se_json_scan_text(exact, length).problem != NULL || exact[0] != '{') {
		snprintf(found, size, "not for a walk");
		free(exact);
		return;
	}
	at = se_json_walk_begin(exact);
	while ((step = se_json_walk_next(&at, exact + length, &member)) == SE_JSON_MEMBER) {
		used += (size_t)snprintf(found + used, size - used, "%.*s=%s%s:%.*s;", (int)member.name.length,
			member.name.at, types[member.type], member.escaped ? "*" : "", (int)member.text.length,
			member.text.at);
		if (member.type == SE_JSON_INT) {
			char digits[32];

			snprintf(digits, sizeof digits, "%" PRId64, member.number);
			if (strlen(digits) != member.text.length ||
				memcmp(digits, member.text.at, member.text.length) != 0) {
				used += (size_t)snprintf(found + used, size - used, "(%s)", digits);
			}
		} else if (member.type == SE_JSON_NESTED) {
			/* These tests have nothing but empty ones. */
			at.at += 2;
		}
	}
	snprintf(found + used, size - used, "%s", step == SE_JSON_END ? "end" : "unsure");
	if (step == SE_JSON_END) {
		used += 3;
		snprintf(found + used, size - used, "%s", at.at);
	}
	free(exact);
}

static void test_walks(void)
{
	static const struct {
		const char *text, *found;
	} walks[] = {
		{"{}", "end"},
		{"{ \t\r\n} ,", "end ,"},
		{"{\"a\":\"b\"}", "a=string:b;end"},
		{"{ \"a\" : \"\" , \"\" : \"x y\" }]", "a=string:;=string:x y;end]"},
		{"{\"a\":null,\"b\":true,\"c\":false}", "a=null:null;b=bool:true;c=bool:false;end"},
		{"{\"a\":0,\"b\":-1,\"c\":999999999999999999,\"d\":-999999999999999999}",
			"a=int:0;b=int:-1;c=int:999999999999999999;d=int:-999999999999999999;end"},
		{"{\"a\":0.5,\"b\":-0.0,\"c\":1E+2,\"d\":12e-3}",
			"a=float:0.5;b=float:-0.0;c=float:1E+2;d=float:12e-3;end"},
		{"{\"a\":{},\"b\":[],\"c\":1}", "a=nested:{;b=nested:[;c=int:1;end"},
		{"{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"}", "a=string*:\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9;end"},
		{"{\"a\":\"12345678\\\\\"}", "a=string*:12345678\\\\;end"},
		{"{\"a\":\"]},{\\\"\",\"b\":1}", "a=string*:]},{\\\";b=int:1;end"},
		{"{\"a\":1,\"a\":2}", "a=int:1;a=int:2;end"},
		{"{\"M\xc3\xbcller und noch mehr\":\"M\xc3\xbcller\"}",
			"M\xc3\xbcller und noch mehr=string:M\xc3\xbcller;end"},
		/* for json-c */
		{"{\"\\u0061\":1}", "unsure"},
		{"{\"a\":-0}", "unsure"},
		{"{\"a\":1000000000000000000}", "unsure"},
		{"{\"a\":\"\\x\"}", "unsure"},
		/* no JSON */
		{"{", "unsure"},
		{"{\"", "unsure"},
		{"{\"a", "unsure"},
		{"{\"a\\", "unsure"},
		{"{\"a\"", "unsure"},
		{"{\"a\":", "unsure"},
		{"{\"a\":\"", "unsure"},
		{"{\"a\":\"b\\", "unsure"},
		{"{\"a\":\"b", "unsure"},
		{"{\"a\":1", "a=int:1;unsure"},
		{"{\"a\":1,", "a=int:1;unsure"},
		{"{\"a\":1,}", "a=int:1;unsure"},
		{"{,\"a\":1}", "unsure"},
		{"{\"a\":1 \"b\":2}", "a=int:1;unsure"},
		{"{\"a\" 1}", "unsure"},
		{"{\"a\":}", "unsure"},
		{"{a:1}", "unsure"},
		{"{\"a\":tru}", "unsure"},
		{"{\"a\":truex}", "a=bool:true;unsure"},
		{"{\"a\":nul", "unsure"},
		{"{\"a\":1.5.5}", "a=float:1.5;unsure"},
		{"{\"a\":12-3}", "a=int:12;unsure"},
		{"{\"a\":.5}", "unsure"},
		{"{\"a\":1]", "a=int:1;unsure"},
		{"{\"a\":/* */1}", "unsure"},
	};

	for (size_t i = 0; i < sizeof walks / sizeof *walks; i++) {
		char found[300];

		walk(walks[i].text, found, sizeof found);
		CHECK_THAT(strcmp(found, walks[i].found) == 0, "%s: %s", walks[i].text, found);
	}
}

/* A quote and a backslash at each distance from the start of a word of eight. */
static void test_every_distance(void)
{
	char text[64], expected[64], found[100];

	for (int at = 0; at <= 24; at++) {
		snprintf(text, sizeof text, "{\"a\":\"%.*s\"}", at, "abcdefghijklmnopqrstuvwxyz");
		snprintf(expected, sizeof expected, "a=string:%.*s;end", at, "abcdefghijklmnopqrstuvwxyz");
		walk(text, found, sizeof found);
		CHECK_THAT(strcmp(found, expected) == 0, "%s: %s", text, found);
		snprintf(text, sizeof text, "{\"a\":\"%.*s\\\"x\"}", at, "abcdefghijklmnopqrstuvwxyz");
		snprintf(expected, sizeof expected, "a=string*:%.*s\\\"x;end", at, "abcdefghijklmnopqrstuvwxyz");
		walk(text, found, sizeof found);
		CHECK_THAT(strcmp(found, expected) == 0, "%s: %s", text, found);
	}
}

static void test_unescape(void)
{
	static const struct {
		const char *text, *meant;
		size_t length;
	} strings[] = {
		{"plain", "plain", 5},
		{"", "", 0},
		{"\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t", 8},
		{"a\\u0041\\u00e9\\u20AC\\ud83D\\uDE00z", "aA\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z", 12},
		{"\\u007f\\u0080\\u07ff\\u0800\\uffff", "\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf", 11},
		{"\\ud800\\udc00\\udbff\\udfff", "\xf0\x90\x80\x80\xf4\x8f\xbf\xbf", 8},
		{"a\\u0000b", "a\0b", 3},
		{"more than eight bytes \\\" and more behind", "more than eight bytes \" and more behind", 39},
	};

	for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
		size_t size = strlen(strings[i].text);
		char *out = malloc(size > 0 ? size : 1);

		if (out != NULL) {
			size_t length = se_json_unescape(se_slice_of(strings[i].text, size), out);
			bool same = length == strings[i].length && memcmp(out, strings[i].meant, length) == 0;

			free(out);
			CHECK_THAT(same, "%s: %zu", strings[i].text, length);
		}
	}
}

int main(void)
{
	RUN(test_walks);
	RUN(test_every_distance);
	RUN(test_unescape);
	return check_result();
}
