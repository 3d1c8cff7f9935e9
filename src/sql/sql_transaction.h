/* Transactions that nest, inside one of the user's where there is one. */
#ifndef SYNCENGINE_SQL_TRANSACTION_H
#define SYNCENGINE_SQL_TRANSACTION_H

#include "sql/sql_connection.h"

/*
 * Begins a transaction, or goes one level deeper. In one that the user began, ours is a savepoint of it.
 *
 * `first` (NULL: none) is a statement that writes nothing and is executed first on SQLite. PDO begins a
 * deferred transaction: one that reads before it writes fails at once when somebody else wrote in between,
 * without waiting. With the write lock from the start it waits, as PDO::ATTR_TIMEOUT says. (BEGIN IMMEDIATE
 * by exec() would hide the transaction from PDO::inTransaction().)
 */
bool syncengine_sql_begin(syncengine_sql *sql, const char *first);
bool syncengine_sql_commit(syncengine_sql *sql);
/* Rolls all levels back. An exception that is being thrown stays; one of the rollback becomes no other. */
void syncengine_sql_roll_back(syncengine_sql *sql);

/*
 * After begin(), where what followed failed: rolls back the transaction that it began. One level inside another
 * is only left: the whole is for whoever began it to roll back.
 */
void syncengine_sql_fail(syncengine_sql *sql);

/* Whether a transaction runs: ours or the user's. */
bool syncengine_sql_in_transaction(syncengine_sql *sql);

/* A point to go back to inside a transaction; `name` is made of the depth by the caller. Errors are noted. */
bool syncengine_sql_savepoint(syncengine_sql *sql, const char *name);
bool syncengine_sql_release_savepoint(syncengine_sql *sql, const char *name);
bool syncengine_sql_back_to_savepoint(syncengine_sql *sql, const char *name);

#endif
