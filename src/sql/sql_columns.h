/* What the database says of a table's columns: their names and types. */
#ifndef SYNCENGINE_SQL_COLUMNS_H
#define SYNCENGINE_SQL_COLUMNS_H

#include "sql/sql_statement.h"

typedef struct {
	zend_string *name;
	zend_string *type;      /* SQLite's declared one, the other's own name of it */
	zend_string *fallback;  /* NULL: none known; SQLite's default */
	zend_string *collation; /* NULL: none known; MySQL's */
	bool key;               /* SQLite: part of the primary key */
} syncengine_sql_column_type;

/*
 * Initializes `columns`, which the caller destroys, and fills it with the columns of a table in its order: none where
 * there is no such table. `table` may name its schema before a dot. False with an exception.
 */
bool syncengine_sql_columns_read(syncengine_sql *sql, const zend_string *table, HashTable *columns);

/* The column of that name as the database compares names, borrowed; NULL: there is none. */
const syncengine_sql_column_type *syncengine_sql_columns_find(
	HashTable *columns, const syncengine_sql *sql, const zend_string *name);

/* Whether a column holds whole numbers. */
bool syncengine_sql_is_integer(const syncengine_sql *sql, const zend_string *type);
/* Whether a text comes back from a column as it was given (but for a trigger). */
bool syncengine_sql_is_text(const syncengine_sql *sql, const zend_string *type);
/* SQLite keeps a value as it comes in a column without a declared type, and ours come as texts. */
bool syncengine_sql_is_untyped(const syncengine_sql *sql, const zend_string *type);
/* Whether the name of a type contains a word, in whatever case. */
bool syncengine_sql_type_contains(const zend_string *type, const char *word);

#endif
