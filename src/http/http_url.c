#include "http/http_url.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool syncengine_http_has_control(const char *bytes, size_t length, bool blanks_too)
{
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)bytes[i];

		if ((c < 0x20 && (blanks_too || c != '\t')) || c == 0x7f || (blanks_too && c == ' ')) {
			return true;
		}
	}
	return false;
}

static char *syncengine_http_part(CURLU *url, CURLUPart part)
{
	char *text = NULL;

	return curl_url_get(url, part, &text, CURLU_DEFAULT_PORT) == CURLUE_OK ? text : NULL;
}

static bool syncengine_http_part_is_set(CURLU *url, CURLUPart part)
{
	char *text = syncengine_http_part(url, part);
	bool set = text != NULL;

	curl_free(text);
	return set;
}

bool syncengine_http_url_valid(const char *url, size_t length)
{
	CURLU *parts;
	bool valid;

	if (syncengine_http_has_control(url, length, true) ||
		(!curl_strnequal(url, "http://", 7) && !curl_strnequal(url, "https://", 8))) {
		return false;
	}
	parts = curl_url();
	valid = parts && curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK &&
		syncengine_http_part_is_set(parts, CURLUPART_HOST) &&
		!syncengine_http_part_is_set(parts, CURLUPART_USER) &&
		!syncengine_http_part_is_set(parts, CURLUPART_PASSWORD);
	curl_url_cleanup(parts);
	return valid;
}

bool syncengine_http_same_origin(const char *url, const char *other)
{
	static const CURLUPart origin[] = {CURLUPART_SCHEME, CURLUPART_HOST, CURLUPART_PORT};
	CURLU *a = curl_url(), *b = curl_url();
	bool same = a && b && curl_url_set(a, CURLUPART_URL, url, 0) == CURLUE_OK &&
		curl_url_set(b, CURLUPART_URL, other, 0) == CURLUE_OK;

	for (size_t i = 0; same && i < sizeof(origin) / sizeof(*origin); i++) {
		char *left = syncengine_http_part(a, origin[i]), *right = syncengine_http_part(b, origin[i]);

		same = left && right && curl_strequal(left, right);
		curl_free(left);
		curl_free(right);
	}
	curl_url_cleanup(a);
	curl_url_cleanup(b);
	return same;
}

bool syncengine_http_header_valid(const char *name, size_t name_length, const char *value, size_t length)
{
	if (!name_length) {
		return false;
	}
	for (size_t i = 0; i < name_length; i++) {
		unsigned char c = (unsigned char)name[i];

		if (c <= ' ' || c >= 0x7f || strchr("()<>@,;:\\\"/[]?={}", c)) {
			return false;
		}
	}
	return !syncengine_http_has_control(value, length, false);
}

bool syncengine_http_headers_add(struct curl_slist **headers, const char *name, const char *value)
{
	size_t size = strlen(name) + strlen(value) + sizeof(": ");
	struct curl_slist *grown = NULL;
	char *line;

	if (!syncengine_http_header_valid(name, strlen(name), value, strlen(value))) {
		return false;
	}
	line = malloc(size);
	if (line) {
		/* libcurl's way of saying that the value is empty. */
		snprintf(line, size, *value ? "%s: %s" : "%s;", name, value);
		grown = curl_slist_append(*headers, line);
		free(line);
	}
	if (grown) {
		*headers = grown;
	}
	return grown != NULL;
}

bool syncengine_http_headers_have(const struct curl_slist *headers, const char *name)
{
	size_t length = strlen(name);

	for (; headers; headers = headers->next) {
		if (curl_strnequal(headers->data, name, length) && strchr(":;", headers->data[length])) {
			return true;
		}
	}
	return false;
}
