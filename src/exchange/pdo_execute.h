/* Executing an order: what its parts share. */
#ifndef SYNCENGINE_PDO_EXECUTE_H
#define SYNCENGINE_PDO_EXECUTE_H

#include "exchange/pdo_exchange.h"

typedef enum {
	SYNCENGINE_PDO_CREATED,
	SYNCENGINE_PDO_UPDATED,
	SYNCENGINE_PDO_DELETED,
	SYNCENGINE_PDO_ISSUE,
} syncengine_pdo_outcome;

/* What came of a change. Told to the order only when everything is committed. */
typedef struct {
	syncengine_object_change *change; /* borrowed from the order */
	const syncengine_pdo_table *table;
	syncengine_pdo_outcome outcome;
	zval id;              /* owned: of what was created */
	zend_string *message; /* owned: of an issue */
} syncengine_pdo_result;

typedef struct {
	syncengine_pdo_exchange *exchange;
	syncengine_order *order;
	int64_t now;
	syncengine_pdo_result *results; /* owned */
	uint32_t count, capacity;
	/* What was executed before; see pdo_executed.h. */
	zend_string *key;  /* owned; NULL: the order has none */
	HashTable *before; /* owned: syncengine_pdo_result by identity, or NULL */
} syncengine_pdo_run;

/* Notes a result. Takes `id` (NULL: none) and `message`. */
void syncengine_pdo_note(syncengine_pdo_run *run, const syncengine_pdo_table *table,
	syncengine_object_change *change, syncengine_pdo_outcome outcome, zval *id, zend_string *message);

/* Changes of one table that are written together. */
typedef struct {
	syncengine_pdo_run *run;
	syncengine_pdo_table *table;
	syncengine_object_change **changes; /* borrowed */
	uint32_t count;
	/* The columns that any of them writes, and their values: count * column_count, IS_UNDEF where a change has
	   none for a column. Owned. */
	const syncengine_pdo_field **columns;
	uint32_t column_count;
	zval *values;
	bool ragged; /* some values are not there */
	/* The change time that is written too, unless a field is that column: a text, or IS_UNDEF. Owned. */
	zval modified;
} syncengine_pdo_batch;

/*
 * Makes a batch of `count` changes. One whose values can't be written is noted as an issue and left out. False
 * with an exception; the batch is to be released all the same.
 */
bool syncengine_pdo_batch_init(syncengine_pdo_batch *batch, syncengine_pdo_run *run,
	syncengine_pdo_table *table, syncengine_object_change **changes, uint32_t count);
void syncengine_pdo_batch_release(syncengine_pdo_batch *batch);

/* Borrowed; IS_UNDEF where the change has none. */
static inline zval *syncengine_pdo_batch_value(
	const syncengine_pdo_batch *batch, uint32_t row, uint32_t column)
{
	return &batch->values[(size_t)row * batch->column_count + column];
}

/*
 * Writes rows of a batch as one; pdo_insert.c and pdo_update.c. False: the error is noted in the connection
 * (or thrown), and none of the rows is written.
 */
typedef bool (*syncengine_pdo_write)(const syncengine_pdo_batch *batch, uint32_t from, uint32_t count);

/*
 * Writes a batch by statements that take up to `max` rows. Where one fails by its rows it is repeated row by
 * row, and those that fail alone are noted as issues. False with an exception.
 */
bool syncengine_pdo_batch_write(const syncengine_pdo_batch *batch, uint32_t max, syncengine_pdo_write write);

bool syncengine_pdo_insert(const syncengine_pdo_batch *batch);
bool syncengine_pdo_update(const syncengine_pdo_batch *batch);

#endif
