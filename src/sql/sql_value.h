/* The engine's values as columns hold them. */
#ifndef SYNCENGINE_SQL_VALUE_H
#define SYNCENGINE_SQL_VALUE_H

#include "sql/sql_statement.h"
#include "core/se_time.h"
#include "value/native_value.h"

/*
 * Makes a parameter of a native value (see native_value.h; an instant is IS_LONG): booleans are 1 and 0, dates
 * `Y-m-d`, times `Y-m-d H:i:s` in UTC with a fraction only where there is one, lists 'a|b', what else is a
 * text as it is. The caller frees `into`. Returns NULL, or why it can't be held (nothing to free then): static
 * text that ends a sentence.
 */
const char *syncengine_sql_native(syncengine_kind kind, const zval *value, zval *into);

/* Adds the parameter of any value that a kind can be read from: what PHP code sees of it, or a user gave. */
const char *syncengine_sql_add_value(HashTable *params, syncengine_kind kind, zval *value);

/* Adds a parameter; takes it. */
static inline void syncengine_sql_add(HashTable *params, zval *value)
{
	zend_hash_next_index_insert_new(params, value);
}

/* An instant as such a text, `Y-m-d H:i:s` and the fraction without zeros at its end; its length. */
size_t syncengine_sql_time_text(int64_t us, char out[SE_TIME_SIZE]);

/* An instant read from a column; false where the column is null or has no date. */
bool syncengine_sql_column_time(zval *row, uint32_t column, int64_t *us);

/* 40 hexadecimal digits and a NUL that stand for these parts together (NULL is one of them), and no others. */
void syncengine_sql_digest(char out[41], const zend_string *const *parts, size_t count);

#endif
