/* Statements: their parameters, execution, and rows. */
#ifndef SYNCENGINE_SQL_STATEMENT_H
#define SYNCENGINE_SQL_STATEMENT_H

#include "sql/sql_connection.h"
#include "zend_smart_str.h"

/*
 * Parameters of a statement, in order. PDO sends each as text (execute() with an array; binding each with
 * its type costs half as much again): right for every column with a declared type, because all three
 * databases then convert it as they would a literal, and the only way for floats, which PDO has no type for.
 * What must be a number all the same is cast in the statement's text. Booleans go as 1 and 0, floats with as
 * many digits as it takes.
 */
HashTable *syncengine_sql_params_new(uint32_t size);
void syncengine_sql_add_null(HashTable *params);
void syncengine_sql_add_long(HashTable *params, zend_long number);
/* Adds a reference; NULL: null. */
void syncengine_sql_add_str(HashTable *params, zend_string *text);
/* Takes it. */
void syncengine_sql_add_new_str(HashTable *params, zend_string *text);
/* Copies it. */
void syncengine_sql_add_chars(HashTable *params, const char *text, size_t length);
/* UTC, with microseconds. */
void syncengine_sql_add_time(HashTable *params, int64_t us);

/* The shortest text that reads back as the same float; the caller frees it. */
zend_string *syncengine_sql_double_text(double number);

/* Whether a statement is worth keeping prepared: its text will come again. */
typedef enum { SYNCENGINE_SQL_KEEP, SYNCENGINE_SQL_ONCE } syncengine_sql_reuse;

/*
 * Executes a statement. Takes `params` (NULL: none). `rows` (NULL: none are wanted) gets a list of lists that
 * the caller frees, `affected` (NULL: not wanted) how many rows were written. False: the error is noted in
 * the connection, nothing is thrown.
 */
bool syncengine_sql_try(syncengine_sql *sql, zend_string *text, HashTable *params, syncengine_sql_reuse reuse,
	zval *rows, zend_long *affected);

/* The same; the error is thrown. */
bool syncengine_sql_run(syncengine_sql *sql, const syncengine_sql_purpose *purpose, zend_string *text,
	HashTable *params, zval *rows, zend_long *affected);

/* Executes a text without parameters or rows, not prepared. */
bool syncengine_sql_try_exec(syncengine_sql *sql, const char *text, size_t length);
bool syncengine_sql_exec(
	syncengine_sql *sql, const syncengine_sql_purpose *purpose, const char *text, size_t length);

/* The ID that the last INSERT gave (its first row's on MySQL); 0 where there is none. */
bool syncengine_sql_last_id(syncengine_sql *sql, zend_long *id);

/* Columns of a row that was read. Borrowed. */
static inline zval *syncengine_sql_column(zval *row, uint32_t column)
{
	return zend_hash_index_find(Z_ARRVAL_P(row), column);
}
/* A column's text as a string the caller frees; NULL for null. */
zend_string *syncengine_sql_column_str(zval *row, uint32_t column);
zend_long syncengine_sql_column_long(zval *row, uint32_t column);
/* Booleans of every database: true, 1, '1', 't', 'true'. */
bool syncengine_sql_column_bool(zval *row, uint32_t column);

#endif
