/*
 * Reading entities by their identifiers, a chunk of them in one query, in whatever order the database finds them: every
 * row begins with the position of the identifier that it was asked by.
 *
 * PostgreSQL takes an array a key column, MySQL and MariaDB one JSON text. SQLite takes a parameter a value: its JSON
 * functions cut a text at a NUL byte, and are slower with more than one column.
 */
#ifndef SYNCENGINE_ENTITY_QUERY_H
#define SYNCENGINE_ENTITY_QUERY_H

#include "oro/entity_source.h"

/* The positions of the first rows begin here: MySQL and PostgreSQL count from 1. */
static inline zend_long syncengine_entity_query_first(const syncengine_sql *sql)
{
	return sql->dialect->kind == SYNCENGINE_SQLITE ? 0 : 1;
}

/* How many identifiers a query takes. */
uint32_t syncengine_entity_query_max(const syncengine_entity_source *source, const syncengine_sql *sql);

/* The text of a query for `count` identifiers or fewer of a described source; the caller frees it. */
zend_string *syncengine_entity_query_text(
	const syncengine_entity_source *source, const syncengine_sql *sql, uint32_t count);

/* Its parameters for these identifiers of the key, borrowed, `count` as for the text. The caller frees it. */
HashTable *syncengine_entity_query_params(const syncengine_entity_source *source, const syncengine_sql *sql,
	zval *const *identifiers, uint32_t given, uint32_t count);

/* `given` identifiers as the `count` that a query is made for: few texts have to be prepared. At most `max`. */
uint32_t syncengine_entity_query_count(const syncengine_sql *sql, uint32_t given, uint32_t max);

#endif
