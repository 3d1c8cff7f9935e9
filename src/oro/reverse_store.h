/*
 * What the reverse synchronization remembers, in the mapping store's tables: the outbox of identifiers that changed,
 * a snapshot of what was sent last of every entity, and the requests that are on their way.
 *
 * A request is stored before it is sent and forgotten in the transaction that stores its outcome. What is stored when
 * a process begins was sent, or not, by one that was killed: it is sent again with its key.
 */
#ifndef SYNCENGINE_REVERSE_STORE_H
#define SYNCENGINE_REVERSE_STORE_H

#include "core/se_key.h"
#include "store/pdo_mapping_store.h"

/* Which entities. The texts are owned. */
typedef struct {
	zend_object *object; /* owned; the PdoMappingStore */
	syncengine_pdo_mapping_store *store;
	zend_string *integration;
	zend_string *object_name;
} syncengine_reverse_scope;

/* Adds references; false with an exception where the store's constructor did not run or a name is empty. */
bool syncengine_reverse_scope_init(
	syncengine_reverse_scope *scope, zend_object *store, zend_string *integration, zend_string *object_name);
void syncengine_reverse_scope_release(syncengine_reverse_scope *scope);

/* Adds to the outbox; `ids` is a list of texts. False with an exception, here and below. */
bool syncengine_reverse_outbox_add(
	const syncengine_reverse_scope *scope, HashTable *ids, zend_string *options);
/*
 * The oldest rows that have the same options, `limit` at most: `rows` becomes a list of rows' IDs, `ids` the objects'
 * without repetition, `options` a text (NULL: there are no rows). The caller frees them.
 */
bool syncengine_reverse_outbox_take(const syncengine_reverse_scope *scope, zend_long limit, zval *rows,
	HashTable *ids, zend_string **options);
bool syncengine_reverse_outbox_remove(const syncengine_reverse_scope *scope, HashTable *rows);
bool syncengine_reverse_outbox_count(const syncengine_reverse_scope *scope, zend_long *count);

/* Calls `each` with the values of a snapshot (JSON) for those of `ids` (a packed list) that have one. */
typedef void (*syncengine_reverse_snapshot_func)(void *data, zend_string *object_id, zend_string *values);
bool syncengine_reverse_snapshots_load(const syncengine_reverse_scope *scope, zval *ids, uint32_t count,
	syncengine_reverse_snapshot_func each, void *data);

typedef struct {
	zend_string *object_id;
	zend_string *values;    /* JSON */
	zend_string *decisions; /* JSON; NULL: none */
} syncengine_reverse_snapshot;

/* In the transaction of the caller, as all that follows. */
bool syncengine_reverse_snapshots_save(
	const syncengine_reverse_scope *scope, const syncengine_reverse_snapshot *snapshots, uint32_t count);
bool syncengine_reverse_snapshots_remove(const syncengine_reverse_scope *scope, HashTable *ids);

typedef struct {
	zend_string *object_id;
	zend_string *payload;
	char key[SE_KEY_SIZE];
} syncengine_reverse_intent;

bool syncengine_reverse_requests_open(
	const syncengine_reverse_scope *scope, const syncengine_reverse_intent *intents, uint32_t count);
bool syncengine_reverse_requests_close(const syncengine_reverse_scope *scope, HashTable *ids);
/*
 * Open requests, each a row of object ID, key, payload, and whether it is to be sent now: 0 where the entity waits for
 * its retry or is a dead letter, and has not changed since. The caller frees `rows`.
 */
bool syncengine_reverse_requests_read(const syncengine_reverse_scope *scope, zval *rows);

#endif
