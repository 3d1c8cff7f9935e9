/*
 * SyncEngine\PdoMappingStore: what the engine remembers, in the tables of a PDO database.
 *
 * The class and what it begins and ends is in pdo_mapping_store.c; its other methods are beside it by what
 * they are about (store_mappings.c, store_changes.c, …), the tables in store_schema.c.
 */
#ifndef SYNCENGINE_PDO_MAPPING_STORE_H
#define SYNCENGINE_PDO_MAPPING_STORE_H

#include "family.h"
#include "sql/sql_batch.h"
#include "sql/sql_value.h"
#include "value/moment.h"

extern zend_class_entry *syncengine_ce_MappingStoreInterface;
extern zend_class_entry *syncengine_ce_PdoMappingStore;

typedef struct {
	zend_object *pdo;            /* owned; NULL before the constructor ran */
	syncengine_sql *sql;         /* owned */
	zend_string *prefix;         /* owned; of every table's name */
	zend_string *lock_directory; /* owned; NULL: beside the database */
	int64_t retry_wait;          /* microseconds */
	uint32_t max_attempts;
	/* Whether the engine made these tables. Then they have unique keys, microseconds, and IDs that are texts;
	   otherwise they are Mautic's, and are left as they are. */
	bool own_mappings;
	bool own_changes;
	zend_object std;
} syncengine_pdo_mapping_store;

static inline syncengine_pdo_mapping_store *syncengine_pdo_mapping_store_from_obj(zend_object *object)
{
	return (syncengine_pdo_mapping_store *)((char *)object - offsetof(syncengine_pdo_mapping_store, std));
}

/* The store behind `$this`; NULL with an exception where its constructor did not run. */
syncengine_pdo_mapping_store *syncengine_store_this(zval *this);

/*
 * Appends a text in which {name} stands for the table `name` with the prefix, quoted, and {key}, {int},
 * {flag}, {name}, {text}, {time} and {end} for what the dialect has for them.
 */
void syncengine_store_append(
	smart_str *text, const syncengine_pdo_mapping_store *store, const char *template);
/* The same as a whole; the caller frees it. */
zend_string *syncengine_store_text(const syncengine_pdo_mapping_store *store, const char *template);

/* Runs a statement made of a template; see syncengine_sql_run(). */
bool syncengine_store_run(syncengine_pdo_mapping_store *store, const syncengine_sql_purpose *purpose,
	const char *template, HashTable *params, zval *rows, zend_long *affected);
/* Runs a text that was appended to; takes it. */
bool syncengine_store_run_text(syncengine_pdo_mapping_store *store, const syncengine_sql_purpose *purpose,
	smart_str *text, HashTable *params, zval *rows, zend_long *affected);

/* Ends an INSERT so that a row whose `conflict` columns exist is updated: `columns` (NULL at the end) get what
 * the INSERT has, `added` (NULL: none) is increased by it. */
void syncengine_store_append_upsert(smart_str *text, const syncengine_pdo_mapping_store *store,
	const char *table, const char *conflict, const char *const *columns, const char *added);

/*
 * Around several statements of one method: all of them or none. _end() passes `ok` on where the transaction
 * could be ended; with false it rolls back what it began, while one that the caller began is the caller's to
 * roll back.
 */
bool syncengine_store_write_begin(syncengine_pdo_mapping_store *store);
bool syncengine_store_write_end(syncengine_pdo_mapping_store *store, bool ok);

/* Adds a time to parameters, with microseconds where `precise`. */
void syncengine_store_add_time(HashTable *params, int64_t us, bool precise);

/*
 * Adds a text that somebody else wrote for a person to read. What the database can't hold of it is replaced by
 * U+FFFD: bytes that are no UTF-8, and PostgreSQL's NUL.
 */
void syncengine_store_add_message(
	HashTable *params, const syncengine_pdo_mapping_store *store, zend_string *message);

/* Checks that `direction` is 'pull' or 'push'; false with a ValueError for argument `arg`. */
bool syncengine_store_direction(zend_string *direction, uint32_t arg);
/* Checks a limit; false with a ValueError. */
bool syncengine_store_limit(zend_long limit, uint32_t arg);

/*
 * A text of an entry of a list of arrays: int or string. NULL is returned with an exception where there is
 * none, unless it is `optional` (then without one). The caller frees it.
 */
zend_string *syncengine_store_entry_text(
	HashTable *entry, zend_long position, const char *key, bool optional, uint32_t arg);
/* The array of an entry, borrowed; NULL with a TypeError. */
HashTable *syncengine_store_entry(zval *entry, zend_long position, uint32_t arg);

/* A packed array of its own of objects of `ce`, so that it stays the same whatever PHP code that is called does
 * to `given`; false with a TypeError. */
bool syncengine_store_objects(HashTable *given, zend_class_entry *ce, uint32_t arg, zval *list);

/* The first `count` columns of a row as a new array, by these names. */
void syncengine_store_row_array(zval *row, const char *const *names, uint32_t count, zval *array);

/* Creates and migrates the tables; false with an exception. */
bool syncengine_store_schema(syncengine_pdo_mapping_store *store);

void syncengine_pdo_mapping_store_register(syncengine_family *family);

#endif
