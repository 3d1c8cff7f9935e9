/* What a Request asks of the API: read through its methods, as a class written in PHP may override them. */
#ifndef SYNCENGINE_REST_REQUEST_H
#define SYNCENGINE_REST_REQUEST_H

#include "exchange/rest_list.h"
#include "exchange/rest_report.h"

/* One kind of object of a request. */
typedef struct {
	const syncengine_rest_object *object;
	syncengine_rest_reader reader;
	bool has_reader;
	zval ids; /* owned list, or null: all that the window has */
	int64_t from, to;
	bool has_from, has_to;
	/* One of them, once started. */
	syncengine_rest_list *list;
	zend_string *url; /* owned: of the page of explicit IDs; NULL: there is none */
	syncengine_http_request *ahead;
} syncengine_rest_job;

typedef struct {
	zend_long iteration;
	zend_string *integration;  /* owned */
	syncengine_rest_job *jobs; /* owned */
	uint32_t count;
} syncengine_rest_work;

/* False with an exception; the work can be released all the same. */
bool syncengine_rest_work_read(
	syncengine_rest_work *work, syncengine_rest_exchange *exchange, zend_object *request);
void syncengine_rest_work_release(syncengine_rest_work *work);

/* The URL of a list of the objects that the reader reads, at most `limit` of them. The caller releases it. */
zend_string *syncengine_rest_list_url(const syncengine_rest_reader *reader);
/* The same for those of the IDs, `count` of them from `from` on. */
zend_string *syncengine_rest_ids_url(
	const syncengine_rest_reader *reader, HashTable *ids, uint32_t from, uint32_t count);

#endif
