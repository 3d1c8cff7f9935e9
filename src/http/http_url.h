/*
 * What may be asked of whom: checks of URLs and headers before they reach libcurl.
 */
#ifndef SYNCENGINE_HTTP_URL_H
#define SYNCENGINE_HTTP_URL_H

#include <stdbool.h>
#include <stddef.h>

#include <curl/curl.h>

/* True for an absolute http or https URL with a host, without user, password, blanks or control characters.
 */
bool syncengine_http_url_valid(const char *url, size_t length);
/* True where both have the same scheme, host and port. */
bool syncengine_http_same_origin(const char *url, const char *other);

/* True for a header whose name is a token and whose value has no control characters but tabs. */
bool syncengine_http_header_valid(const char *name, size_t name_length, const char *value, size_t length);
/* Adds a header; false where it is invalid or memory is short. */
bool syncengine_http_headers_add(struct curl_slist **headers, const char *name, const char *value);
bool syncengine_http_headers_have(const struct curl_slist *headers, const char *name);

#endif
