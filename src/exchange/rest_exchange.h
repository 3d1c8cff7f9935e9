/*
 * RestSyncDataExchange: a CRM behind a JSON API. Its parts: rest_config (how the API is spoken to), rest_url,
 * rest_call (one request, retried), rest_pages (lists, fetched ahead), rest_report (items become report
 * objects), rest_batch (orders become batches), rest_items (their wire format), rest_results (answers become
 * outcomes).
 */
#ifndef SYNCENGINE_REST_EXCHANGE_H
#define SYNCENGINE_REST_EXCHANGE_H

#include "exchange/rest_config.h"
#include "family.h"
#include "json/json_list.h"

typedef struct {
	bool constructed;
	bool busy; /* a method runs: signal handlers must not come in again */
	syncengine_rest_config config;
	syncengine_http_client *client; /* owned; NULL before the constructor ran */
	HashTable lists;                /* syncengine_rest_list by object name: where their paging is */
	/* What a method works on. Here because a bailout leaves it to free_obj. */
	syncengine_http_buffer body; /* of the answer, which reads it item by item */
	syncengine_json_list answer;
	struct json_object *batch;
	zend_string *integration; /* owned: the name of this side in reports; NULL before the first request */
	zend_long retries;
	zend_object std;
} syncengine_rest_exchange;

static inline syncengine_rest_exchange *syncengine_rest_exchange_from_obj(zend_object *object)
{
	return (syncengine_rest_exchange *)((char *)object - offsetof(syncengine_rest_exchange, std));
}

extern zend_class_entry *syncengine_ce_RestSyncDataExchange;

void syncengine_rest_exchange_register(syncengine_family *family);

#endif
