/*
 * A PDO connection as the engine uses it: statements in batches, kept prepared; transactions that nest; and
 * failures that say what was being done.
 *
 * PDO is used through its methods, so that a PDO of the user's own class (counting, logging, routing) sees
 * everything, and its attributes are left as they are.
 */
#ifndef SYNCENGINE_SQL_CONNECTION_H
#define SYNCENGINE_SQL_CONNECTION_H

#include "sql/sql_dialect.h"
#include "sql/sql_error.h"

/* The methods of a class of statements: the user may have set one, or several in turn. */
typedef struct {
	zend_class_entry *ce;
	zend_function *execute, *fetch_all, *row_count, *error_info;
} syncengine_sql_methods;

/* One for each PDO object, shared by all that use it. */
typedef struct syncengine_sql {
	zend_object *pdo; /* borrowed: whoever opened the connection holds a reference of its own */
	const syncengine_sql_dialect *dialect;
	HashTable *statements;          /* owned; prepared, by their text */
	syncengine_sql_methods methods; /* of the class of statements that was seen last */
	zend_function *prepare, *exec, *begin, *commit, *roll_back, *in_transaction, *last_insert_id, *error_info;
	HashTable *locks; /* owned, NULL: none; integrations locked through this connection */
	syncengine_sql_error error;
	uint32_t refcount;
	uint32_t version;
	uint32_t depth; /* of begin() */
	bool mariadb;
	bool returning;  /* INSERT … RETURNING works */
	bool persistent; /* PHP keeps it for the next request, and with it what its session has */
	bool joined;     /* the transaction is the user's: ours ends with a savepoint */
} syncengine_sql;

/*
 * The connection of a PDO object; NULL with an exception for a driver or version that the engine can't use.
 * To be given back by syncengine_sql_close. The caller holds its own reference to `pdo` at least as long.
 */
syncengine_sql *syncengine_sql_open(zend_object *pdo);
void syncengine_sql_close(syncengine_sql *sql);

/* For get_gc of an owner: the prepared statements, which hold the PDO, where nobody else shares them. */
void syncengine_sql_gc(syncengine_sql *sql, zend_get_gc_buffer *buffer);

/* Ends the request's registry; connections live on while objects hold them. */
void syncengine_sql_shutdown(void);

#endif
