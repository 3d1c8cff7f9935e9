#include "http/http_response.h"

#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

/* A header line is short, a page of a list is not. */
#define BUFFER_MIN 1024

bool syncengine_http_buffer_append(syncengine_http_buffer *buffer, const char *bytes, size_t length)
{
	size_t need = buffer->length + length + 1, size = buffer->size ? buffer->size : BUFFER_MIN;
	char *grown;

	if (need > buffer->size) {
		while (size < need) {
			size *= 2;
		}
		grown = realloc(buffer->bytes, size);
		if (!grown) {
			return false;
		}
		buffer->bytes = grown;
		buffer->size = size;
	}
	memcpy(buffer->bytes + buffer->length, bytes, length);
	buffer->length += length;
	buffer->bytes[buffer->length] = '\0';
	return true;
}

void syncengine_http_buffer_free(syncengine_http_buffer *buffer)
{
	free(buffer->bytes);
	memset(buffer, 0, sizeof(*buffer));
}

bool syncengine_http_response_header_line(syncengine_http_response *response, const char *line, size_t length)
{
	const char *colon;
	size_t name, value, end = length;

	if (length >= 5 && curl_strnequal(line, "HTTP/", 5)) {
		/* What came before was an interim answer (100, 103). */
		response->headers.length = 0;
		return true;
	}
	colon = memchr(line, ':', length);
	if (!colon) {
		return true;
	}
	name = (size_t)(colon - line);
	for (value = name + 1; value < end && (line[value] == ' ' || line[value] == '\t'); value++) {
	}
	while (end > value && (unsigned char)line[end - 1] <= ' ') {
		end--;
	}
	if (memchr(line, '\0', end)) {
		return true;
	}
	return response->headers.length + name + end - value + 2 <= SYNCENGINE_HTTP_HEADER_MAX &&
		syncengine_http_buffer_append(&response->headers, line, name) &&
		syncengine_http_buffer_append(&response->headers, "", 1) &&
		syncengine_http_buffer_append(&response->headers, line + value, end - value) &&
		syncengine_http_buffer_append(&response->headers, "", 1);
}

void syncengine_http_response_reset(syncengine_http_response *response)
{
	response->outcome = SYNCENGINE_HTTP_PENDING;
	response->status = 0;
	response->body.length = 0;
	response->headers.length = 0;
	response->problem[0] = '\0';
}

void syncengine_http_response_free(syncengine_http_response *response)
{
	syncengine_http_buffer_free(&response->body);
	syncengine_http_buffer_free(&response->headers);
}

const char *syncengine_http_response_header(
	const syncengine_http_response *response, const char *name, size_t nth)
{
	const char *at = response->headers.bytes, *value;
	const char *end = at ? at + response->headers.length : NULL;

	while (at < end) {
		value = at + strlen(at) + 1;
		if (curl_strequal(at, name) && nth-- == 0) {
			return value;
		}
		at = value + strlen(value) + 1;
	}
	return NULL;
}
