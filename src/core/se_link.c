#include "se_link.h"

typedef struct {
	const char *at, *end;
} reader;

typedef struct {
	se_slice name;
	se_slice value; /* between the quotes, escapes as they are */
	bool quoted;
} parameter;

static bool is_space(char c)
{
	return c == ' ' || c == '\t';
}

static bool at_char(const reader *text, char wanted)
{
	return text->at < text->end && *text->at == wanted;
}

static bool take(reader *text, char wanted)
{
	if (!at_char(text, wanted)) {
		return false;
	}
	text->at++;
	return true;
}

static void skip_space(reader *text)
{
	while (text->at < text->end && is_space(*text->at)) {
		text->at++;
	}
}

/* Up to one of the stops or the end, without the spaces before it. */
static se_slice take_until(reader *text, const char *stops, size_t count)
{
	const char *start = text->at;
	while (text->at < text->end && memchr(stops, *text->at, count) == NULL) {
		text->at++;
	}
	const char *last = text->at;
	while (last > start && is_space(last[-1])) {
		last--;
	}
	return se_slice_of(start, (size_t)(last - start));
}

/* After the opening quote; false where there is no closing one. */
static bool take_quoted(reader *text, se_slice *value)
{
	const char *start = text->at;
	for (; text->at < text->end && *text->at != '"'; text->at++) {
		if (*text->at == '\\' && text->end - text->at > 1) {
			text->at++;
		}
	}
	*value = se_slice_of(start, (size_t)(text->at - start));
	return take(text, '"');
}

/* After the semicolon. */
static bool take_parameter(reader *text, parameter *param)
{
	skip_space(text);
	param->name = take_until(text, "=;,", 3);
	param->value = se_slice_of(text->at, 0);
	param->quoted = false;
	if (!take(text, '=')) {
		return true;
	}
	skip_space(text);
	if (take(text, '"')) {
		param->quoted = true;
		return take_quoted(text, &param->value);
	}
	param->value = take_until(text, ";,", 2);
	return true;
}

static bool is_named(const parameter *param, const char *name)
{
	size_t i = 0;
	for (; i < param->name.length && name[i] != '\0'; i++) {
		if (se_lower(param->name.at[i]) != name[i]) {
			return false;
		}
	}
	return i == param->name.length && name[i] == '\0';
}

/* Whether the relation is one of the words of the value. */
static bool lists(const parameter *param, const char *relation)
{
	const char *at = param->value.at, *end = param->value.at + param->value.length;
	while (at < end) {
		const char *wanted = relation;
		bool same = true;
		for (; at < end && !is_space(*at); at++) {
			if (param->quoted && *at == '\\' && end - at > 1) {
				at++;
			}
			same = same && *wanted != '\0' && se_lower(*at) == *wanted++;
		}
		if (same && *wanted == '\0') {
			return true;
		}
		while (at < end && is_space(*at)) {
			at++;
		}
	}
	return false;
}

/* Reads the parameters of one link; false where they are malformed. */
static bool take_parameters(reader *text, const char *relation, bool *wanted)
{
	bool related = false, rel_seen = false, anchored = false;

	for (skip_space(text); take(text, ';'); skip_space(text)) {
		parameter param;
		if (!take_parameter(text, &param)) {
			return false;
		}
		if (!rel_seen && is_named(&param, "rel")) {
			rel_seen = true;
			related = lists(&param, relation);
		}
		anchored = anchored || is_named(&param, "anchor");
	}
	*wanted = related && !anchored;
	return text->at == text->end || *text->at == ',';
}

bool se_link_find(se_slice header, const char *relation, se_slice *target)
{
	if (header.length == 0) {
		return false;
	}
	reader text = {header.at, header.at + header.length};
	do {
		skip_space(&text);
		if (at_char(&text, ',')) { /* an empty element of the list */
			continue;
		}
		if (!take(&text, '<')) {
			return false;
		}
		const char *start = text.at;
		while (text.at < text.end && *text.at != '>') {
			text.at++;
		}
		se_slice found = se_slice_of(start, (size_t)(text.at - start));
		bool wanted = false;
		if (!take(&text, '>') || !take_parameters(&text, relation, &wanted)) {
			return false;
		}
		if (wanted && found.length > 0) {
			*target = found;
			return true;
		}
	} while (take(&text, ','));
	return false;
}
