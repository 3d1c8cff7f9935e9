/*
 * An HTTP client: one libcurl multi handle, its connections and the requests on their way.
 *
 * Requests run in the background of the caller's work: syncengine_http_start sends one off,
 * syncengine_http_pump lets all of them make progress without blocking, syncengine_http_wait stays until one
 * is done. Connections live as long as the client. libcurl's callbacks call neither PHP nor its allocator;
 * an owner's free_obj frees the client with all its requests, after a bailout too.
 */
#ifndef SYNCENGINE_HTTP_CLIENT_H
#define SYNCENGINE_HTTP_CLIENT_H

#include "php_syncengine.h"

#include "http/http_request.h"
#include "http/http_url.h"

typedef struct {
	zend_long connect_timeout; /* ms; 0 is libcurl's default of 5 minutes */
	zend_long timeout;         /* ms for a whole request; 0 is none */
	zend_long max_size;        /* bytes of a response's body, inflated */
	zend_long connections;     /* at the same time; further requests queue */
	const char *ca_file;       /* borrowed; NULL: the system's */
	const char *user_agent;    /* borrowed; NULL: php_syncengine and its version */
	bool insecure;             /* no TLS verification */
} syncengine_http_options;

/* NULL where memory is short. The caller frees it. */
syncengine_http_client *syncengine_http_client_new(const syncengine_http_options *options);
/* Requests not freed yet go with it; NULL is fine. */
void syncengine_http_client_free(syncengine_http_client *client);

/* A header of all requests from now on, sent to the origin they ask only. False where it is invalid. */
bool syncengine_http_client_header(syncengine_http_client *client, const char *name, const char *value);

/*
 * Sends a GET, or a POST of JSON where there is a body; all is copied. `url` has passed
 * syncengine_http_url_valid. `headers` may be NULL; it is taken, also in case of failure. The request belongs
 * to the client until it is freed. NULL where memory is short.
 */
syncengine_http_request *syncengine_http_start(syncengine_http_client *client, const char *url,
	const char *body, size_t length, struct curl_slist *headers);

/* The same with a method of its own: PUT, PATCH, DELETE, with a body or without. */
syncengine_http_request *syncengine_http_send(syncengine_http_client *client, const char *method,
	const char *url, const char *body, size_t length, struct curl_slist *headers);

/* Lets all requests make what progress they can without waiting. */
void syncengine_http_pump(syncengine_http_client *client);

/*
 * Stays until the request is done; its response says how. Signal handlers of PHP code run meanwhile, and
 * max_execution_time ends the script. False where one of them threw (EG(exception) is set; the request goes
 * on).
 */
bool syncengine_http_wait(syncengine_http_client *client, syncengine_http_request *request);

/* Stays until any request made progress, but no longer than that, in ms; as interruptible as
   syncengine_http_wait. */
bool syncengine_http_poll(syncengine_http_client *client, zend_long ms);

/* Sleeps that long, in ms, as interruptible as syncengine_http_wait; other requests go on meanwhile. */
bool syncengine_http_sleep(syncengine_http_client *client, zend_long ms);

/* A clock in ms that nobody sets. */
uint64_t syncengine_http_clock(void);

/* Ends it where it is still on its way. NULL is fine. */
void syncengine_http_request_free(syncengine_http_request *request);

/* What it did since it was made: of requests that have ended, redirects included. */
typedef struct {
	zend_long requests;
	zend_long bytes_received; /* as they came over the wire, headers included */
	zend_long bytes_sent;
	zend_long connections; /* that had to be opened */
} syncengine_http_totals;

const syncengine_http_totals *syncengine_http_client_totals(const syncengine_http_client *client);

/* Bytes held by responses. */
size_t syncengine_http_client_memory(const syncengine_http_client *client);

#endif
