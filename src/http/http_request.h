/*
 * One HTTP request of a client: its libcurl easy handle, what it sends and the response it fills.
 */
#ifndef SYNCENGINE_HTTP_REQUEST_H
#define SYNCENGINE_HTTP_REQUEST_H

#include <curl/curl.h>

#include "http/http_response.h"

/* Redirects that a GET follows. */
#define SYNCENGINE_HTTP_REDIRECTS 5

typedef struct syncengine_http_client syncengine_http_client;
typedef struct syncengine_http_request syncengine_http_request;

struct syncengine_http_request {
	syncengine_http_client *client;
	syncengine_http_request *next, *previous; /* in the client's list */
	CURL *easy;
	struct curl_slist *headers; /* what belongs to this request alone */
	char *url;                  /* the one asked for, without following redirects */
	bool post;                  /* writes: is never redirected */
	bool running;               /* is in the client's multi handle */
	int redirects;
	size_t max_size; /* of the body, inflated */
	char error[CURL_ERROR_SIZE];
	syncengine_http_response response;
};

/* What every request of a client has in common. Strings are borrowed until syncengine_http_request_new has
   returned; the lists as long as the request lives. */
typedef struct {
	long connect_timeout;       /* ms; 0 is libcurl's default */
	long timeout;               /* ms for the whole request; 0 is none */
	size_t max_size;            /* bytes of a body, inflated */
	const char *ca_file;        /* NULL: the system's */
	bool insecure;              /* no TLS verification */
	struct curl_slist *headers; /* sent to the origin of the URL asked for and to no other */
} syncengine_http_settings;

/*
 * A request, not started. `body` NULL makes it a GET, otherwise a POST of JSON; URL and body are copied.
 * `headers` may be NULL; it is taken, here and in case of failure. NULL where memory is short.
 */
syncengine_http_request *syncengine_http_request_new(const syncengine_http_settings *settings,
	const char *url, const char *body, size_t length, struct curl_slist *headers);

/* Gives a request that was not started another method; false where memory is short. */
bool syncengine_http_request_method(syncengine_http_request *request, const char *method);

/* libcurl is through with it: sets the outcome. True where it is to go on instead, at the target of a
   redirect (out of the multi handle meanwhile). */
bool syncengine_http_request_finish(syncengine_http_request *request, CURLcode result);

/* Only where it isn't running. */
void syncengine_http_request_destroy(syncengine_http_request *request);

#endif
