/*
 * The pages of a list: which one is next, fetched ahead while the one before is worked on.
 */
#ifndef SYNCENGINE_REST_LIST_H
#define SYNCENGINE_REST_LIST_H

#include "exchange/rest_call.h"

typedef struct {
	zend_string *base;   /* the URL without what names a page; owned */
	zend_long iteration; /* of the page given last; 0: none yet */
	se_cursor cursor;
	se_cursor seen;    /* the pages' fingerprints, taken as tokens: finds circles of any length */
	zend_string *next; /* URL of the next page, owned; NULL at the end */
	syncengine_http_request *ahead; /* it is on its way; NULL: it is not */
} syncengine_rest_list;

/*
 * The list of that object at the page before `iteration`, borrowed; NULL with an exception where that page
 * can't be known. Takes `base`.
 */
syncengine_rest_list *syncengine_rest_list_open(syncengine_rest_exchange *exchange,
	const syncengine_rest_object *object, zend_string *base, zend_long iteration);

/* Sends the request for the next page off, if there is one and it isn't on its way. */
void syncengine_rest_list_fetch_ahead(syncengine_rest_exchange *exchange, syncengine_rest_list *list);

/*
 * Goes to the next page: its items are those of exchange->answer. *any is false at the end of the list. False
 * with an exception.
 */
bool syncengine_rest_list_next(syncengine_rest_exchange *exchange, const syncengine_rest_object *object,
	syncengine_rest_list *list, bool *any);

/* Something went wrong: where the list stands is not known, only a new start leads on. */
void syncengine_rest_list_fail(syncengine_rest_list *list);

/* Whether exchange->answer has the list of items; false with an exception. `call` is for its message. */
bool syncengine_rest_check_list(const syncengine_rest_exchange *exchange,
	const syncengine_rest_object *object, const syncengine_rest_call *call);

/* Destructor of exchange->lists. */
void syncengine_rest_list_free(zval *entry);

#endif
