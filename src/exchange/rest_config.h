/*
 * How a JSON API is spoken to: what RestSyncDataExchange is constructed with, read and checked once.
 */
#ifndef SYNCENGINE_REST_CONFIG_H
#define SYNCENGINE_REST_CONFIG_H

#include "core/se_cursor.h"
#include "http/http_client.h"

/* A field of a kind of object. All owned. */
typedef struct {
	zend_string *name;
	zend_string *type;
	zend_string *reference; /* the kind of object it points at, or NULL */
} syncengine_rest_field;

/* A kind of object. Strings are owned; NULL where a setting was null. */
typedef struct {
	zend_string *name;
	zend_string *path;
	zend_string *batch_path;
	zend_string *id;
	zend_string *modified;    /* NULL: no change time */
	zend_string *deleted;     /* NULL: items are never marked deleted */
	zend_string *field_times; /* NULL: no change times of fields */
	zend_string *items;       /* '' where the answer itself is the list */
	zend_string *given_id_type;
	bool id_is_int;
	zend_string *list_url; /* with the fixed parameters */
	zend_string *batch_url;
	HashTable fields; /* syncengine_rest_field by name */
	/* Of the constructor's argument; gone when the constructor has returned. */
	HashTable *given_fields, *given_references, *given_query;
} syncengine_rest_object;

typedef struct {
	zend_string *base_url; /* without a final slash */
	HashTable objects;     /* syncengine_rest_object by name */
	se_paging paging;
	/* Names of parameters are NULL where a setting was null: that one is not sent. */
	zend_string *page_param, *limit_param, *offset_param, *cursor_param;
	zend_string *modified_since_param, *modified_until_param, *ids_param, *fields_param;
	zend_string *cursor; /* path in the answer */
	/* Of a batch: its list of items and an item's object of fields; NULL: the batch, the item itself. */
	zend_string *batch_items, *batch_fields;
	zend_string *results;   /* path in a batch's answer */
	zend_string *key_field; /* NULL: the server knows no idempotency keys */
	zend_string *token, *ca_file, *given_paging;
	zend_long limit, first_page, batch_size, max_retries, max_response_size, connections;
	zend_long timeout, connect_timeout, max_wait; /* ms */
	bool verify_tls;
	HashTable *given_headers;
} syncengine_rest_config;

/*
 * Reads the constructor's arguments. False with a ConfigurationException; `config`, zeroed before, can be
 * released all the same.
 */
bool syncengine_rest_config_read(
	syncengine_rest_config *config, zend_string *base_url, HashTable *objects, HashTable *options);
void syncengine_rest_config_release(syncengine_rest_config *config);

/* A client with the token and the headers (may be NULL); NULL with an exception. The caller frees it. */
syncengine_http_client *syncengine_rest_config_client(
	const syncengine_rest_config *config, HashTable *headers);

/* Borrowed; NULL where it is not configured. */
static inline const syncengine_rest_object *syncengine_rest_config_object(
	const syncengine_rest_config *config, zend_string *name)
{
	return zend_hash_find_ptr(&config->objects, name);
}

/* Borrowed; NULL where it is not configured. */
static inline const syncengine_rest_field *syncengine_rest_object_field(
	const syncengine_rest_object *object, zend_string *name)
{
	return zend_hash_find_ptr(&object->fields, name);
}

#endif
