/*
 * What an HTTP server answered: status, headers, body, or what went wrong instead.
 *
 * Filled by libcurl's callbacks, so all of it is malloc'd: PHP's allocator may end the request by a longjmp,
 * and that must never unwind through libcurl.
 */
#ifndef SYNCENGINE_HTTP_RESPONSE_H
#define SYNCENGINE_HTTP_RESPONSE_H

#include <stdbool.h>
#include <stddef.h>

/* Names and values of all response headers together; more ends the transfer. */
#define SYNCENGINE_HTTP_HEADER_MAX (64 * 1024)

typedef enum {
	SYNCENGINE_HTTP_PENDING,    /* not done yet */
	SYNCENGINE_HTTP_DONE,       /* an answer is here, whatever its status */
	SYNCENGINE_HTTP_FAILED,     /* no connection, cut connection */
	SYNCENGINE_HTTP_TLS_FAILED, /* no TLS, or a certificate that is not trusted */
	SYNCENGINE_HTTP_TIMED_OUT,
	SYNCENGINE_HTTP_TOO_LARGE,    /* the body (inflated) or the headers passed their cap */
	SYNCENGINE_HTTP_BAD_ENCODING, /* the body can't be inflated */
	SYNCENGINE_HTTP_BAD_REDIRECT, /* too many, to another scheme, or one that may not be followed */
	SYNCENGINE_HTTP_NO_MEMORY,
} syncengine_http_outcome;

typedef struct {
	char *bytes; /* followed by a NUL byte that length doesn't count; NULL while empty */
	size_t length;
	size_t size;
} syncengine_http_buffer;

typedef struct {
	syncengine_http_outcome outcome;
	long status; /* 0 without an answer */
	syncengine_http_buffer body;
	syncengine_http_buffer headers; /* name NUL value NUL, as they came */
	char problem[512]; /* what went wrong, in a sentence without a full stop; "" where nothing did */
} syncengine_http_response;

/* False where memory is short; the buffer is as it was then. */
bool syncengine_http_buffer_append(syncengine_http_buffer *buffer, const char *bytes, size_t length);
void syncengine_http_buffer_free(syncengine_http_buffer *buffer);

/* Takes one header line as libcurl hands it over; a status line starts the headers anew. */
bool syncengine_http_response_header_line(
	syncengine_http_response *response, const char *line, size_t length);
/* Makes it ready for another attempt. */
void syncengine_http_response_reset(syncengine_http_response *response);
void syncengine_http_response_free(syncengine_http_response *response);

/* The value of the header's nth occurrence (from 0), names compared without case; NULL where there is none.
   Borrowed from the response. */
const char *syncengine_http_response_header(
	const syncengine_http_response *response, const char *name, size_t nth);

#endif
