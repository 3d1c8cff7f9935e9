/* One request to the API: tried again where that may help, its answer read, its failure worded. */
#ifndef SYNCENGINE_REST_CALL_H
#define SYNCENGINE_REST_CALL_H

#include "exchange/rest_exchange.h"

typedef enum {
	SYNCENGINE_CALL_ANSWERED, /* 2xx; its list is in exchange->answer */
	SYNCENGINE_CALL_LATER,    /* the server has not taken it and asks to come back later (429, 503) */
	SYNCENGINE_CALL_THREW,
} syncengine_call_result;

typedef struct {
	const zend_string *url;
	const char *path; /* of the list in the answer. Borrowed */
	const char *body; /* NULL: a GET. Borrowed */
	size_t length;
	bool repeatable; /* may be sent again where it is not known whether the server has taken it */
	/* A GET that is on its way already, or NULL. Taken. */
	syncengine_http_request *ahead;
	/* Set by ANSWERED: owned by the client until the caller frees it, for its headers. */
	syncengine_http_request *done;
	/* Set by LATER: seconds, or -1 where the server names none; why. The caller releases it. */
	zend_long retry_after;
	zend_string *reason;
} syncengine_rest_call;

/* Sends it and opens the list of its answer. `call` is zeroed but for what is asked. */
syncengine_call_result syncengine_rest_call_run(
	syncengine_rest_exchange *exchange, syncengine_rest_call *call);

/* The next item of the answer, as syncengine_json_list_next() has it. False at the end, or with an exception. */
bool syncengine_rest_call_next(
	syncengine_rest_exchange *exchange, const syncengine_rest_call *call, struct json_object **item);

/* Lets go of the answer. */
void syncengine_rest_call_close(syncengine_rest_exchange *exchange);

/* "GET http://host/path": without parameters, which may have secrets. The caller releases it. */
zend_string *syncengine_rest_call_name(const syncengine_rest_call *call);

/* Throws a ResponseException about the answer of a call: "GET http://host/path: …". */
void syncengine_rest_call_throw(const syncengine_rest_call *call, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

#endif
