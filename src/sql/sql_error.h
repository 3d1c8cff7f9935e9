/* Failures of a database: what kind they are, and the exception that says so. */
#ifndef SYNCENGINE_SQL_ERROR_H
#define SYNCENGINE_SQL_ERROR_H

#include "sql/sql_dialect.h"

typedef enum {
	SYNCENGINE_SQL_ROW,       /* the values of a row: a constraint, a type, a length. Other rows may pass */
	SYNCENGINE_SQL_LOCKED,    /* somebody else holds the lock */
	SYNCENGINE_SQL_READ_ONLY, /* the database, or the user, may not write */
	SYNCENGINE_SQL_FULL,      /* no room */
	SYNCENGINE_SQL_LOST,      /* the connection, the file, or its content */
	SYNCENGINE_SQL_STATEMENT, /* no such table or column, no right, bad SQL: fails for every row */
	SYNCENGINE_SQL_THROWN,    /* not by the database: the exception is still there */
} syncengine_sql_failure;

typedef struct {
	zend_string *message;   /* owned; of the driver */
	zend_object *exception; /* owned, may be NULL; the PDOException */
	syncengine_sql_failure failure;
} syncengine_sql_error;

struct syncengine_sql;

/* What a statement is for, in words: "storing mappings", and the table it is about (may be NULL). */
typedef struct {
	const char *what;
	const char *table;
} syncengine_sql_purpose;

/*
 * After a call of PDO that failed, by its exception or (without one) by what errorInfo() of `object` says:
 * keeps the failure in the connection's error and clears the exception.
 */
void syncengine_sql_note_error(struct syncengine_sql *sql, zend_object *object, zend_function *error_info);
/* The same for a failure that was found before the database was asked. */
void syncengine_sql_note_failure(
	struct syncengine_sql *sql, syncengine_sql_failure failure, const char *message);

/* Throws the noted error as StoreException, and forgets it but for what kind of failure it was. */
void syncengine_sql_throw(struct syncengine_sql *sql, const syncengine_sql_purpose *purpose);

/* Forgets it. */
void syncengine_sql_error_clear(syncengine_sql_error *error);

#endif
