/* Single objects asked for: by ID, or by a value. */
#ifndef SYNCENGINE_REST_LOOKUP_H
#define SYNCENGINE_REST_LOOKUP_H

#include "exchange/rest_request.h"

/* A GET of a lookup, on its way. */
typedef struct {
	/* A server that doesn't know the parameter gives anything: only items with this value count. */
	syncengine_rest_wanted wanted; /* first; is: NULL where asked by ID */
	const syncengine_rest_field *field;
	zend_string *value; /* owned */
	zend_string *url;   /* owned */
	syncengine_http_request *ahead;
} syncengine_rest_ask;

typedef struct {
	syncengine_rest_reader reader;
	syncengine_rest_ask *asks; /* owned */
	uint32_t count, size;
} syncengine_rest_asks;

/* Turns what is wanted into requests; false with an exception. */
typedef bool (*syncengine_rest_lookup_func)(syncengine_rest_asks *asks, HashTable *wanted);

/* `wanted`: a list of IDs. */
bool syncengine_rest_lookup_ids(syncengine_rest_asks *asks, HashTable *wanted);
/* `wanted`: lists of values by field name. */
bool syncengine_rest_lookup_values(syncengine_rest_asks *asks, HashTable *wanted);

/* A new report of what was found; NULL with an exception. */
syncengine_report *syncengine_rest_lookup(syncengine_rest_exchange *exchange,
	const syncengine_rest_object *object, HashTable *wanted, HashTable *fields,
	syncengine_rest_lookup_func ask);

/* Runs a GET of a list and adds its items; false with an exception. */
bool syncengine_rest_lookup_finish(
	syncengine_rest_reader *reader, syncengine_rest_call *call, syncengine_report *report);

/* How many IDs one URL may name. */
zend_long syncengine_rest_ids_a_page(const syncengine_rest_exchange *exchange);

#endif
