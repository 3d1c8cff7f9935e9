/* Text of statements that write or look up many rows at once. */
#ifndef SYNCENGINE_SQL_BATCH_H
#define SYNCENGINE_SQL_BATCH_H

#include "sql/sql_statement.h"

/* Why a name can't be used as one of a table or column ("contains a NUL byte"); NULL: it can. */
const char *syncengine_sql_name_problem(
	const syncengine_sql_dialect *dialect, const char *name, size_t length);

/* Appends a quoted name. */
void syncengine_sql_append_name(smart_str *text, const syncengine_sql *sql, const char *name, size_t length);
/* The same of a table, which may name its schema before a dot. The caller frees it. */
zend_string *syncengine_sql_table_name(const syncengine_sql *sql, const char *name, size_t length);
/* A quoted text: for trigger bodies, where there are no parameters. The caller frees it. */
void syncengine_sql_append_text(smart_str *text, const syncengine_sql *sql, const char *value, size_t length);

/* Appends "?,?,?". */
void syncengine_sql_append_marks(smart_str *text, uint32_t count);
/* Appends "(?,?),(?,?)". */
void syncengine_sql_append_rows(smart_str *text, uint32_t rows, uint32_t columns);
/*
 * The same for `params`, which were added row by row and nothing else before them. On SQLite, whose parameters have
 * numbers, a column of `maybe` (a bit each) with one value in all rows is sent once; the text has to be the same
 * again as often as not, so `maybe` is for columns of which that is to be expected.
 */
void syncengine_sql_append_values(smart_str *text, const syncengine_sql *sql, HashTable *params,
	uint32_t rows, uint32_t columns, uint32_t maybe);

/*
 * Appends " IN (?,?…)" for a list whose values syncengine_sql_add_in() adds: `count` rounded up to a power of
 * two, so that few texts have to be prepared.
 */
void syncengine_sql_append_in(smart_str *text, uint32_t count);
/* Adds `count` values from `values`, from position `from` on, and the last of them again for the rest. */
void syncengine_sql_add_in(HashTable *params, zval *values, uint32_t count);
uint32_t syncengine_sql_in_size(uint32_t count);

/* How many rows of `columns` parameters a statement takes beside `fixed` others; at least 1. */
uint32_t syncengine_sql_rows_max(const syncengine_sql *sql, uint32_t columns, uint32_t fixed);
/* The same for a list of IN, with the rounding. */
uint32_t syncengine_sql_in_max(const syncengine_sql *sql, uint32_t fixed);

/* A column of an update, and how a database that must be told writes its type in CAST. Borrowed. */
typedef struct {
	const char *name; /* quoted */
	const char *cast; /* NULL: not told */
} syncengine_sql_target;

typedef struct {
	const char *table; /* quoted */
	syncengine_sql_target key;
	const char *key_collation; /* MySQL's, of a key that is a text; NULL: none */
	const syncengine_sql_target *targets;
	uint32_t count;
	bool masked; /* each row says which of the columns it sets */
} syncengine_sql_update;

/* Columns whose bits one mask has. */
#define SYNCENGINE_SQL_MASK_BITS 62

/* Parameters of one row: the key, its masks if any, and a value for each column (whatever it is where the
 * mask leaves it out). */
static inline uint32_t syncengine_sql_update_masks(const syncengine_sql_update *update)
{
	return update->masked ? (update->count + SYNCENGINE_SQL_MASK_BITS - 1) / SYNCENGINE_SQL_MASK_BITS : 0;
}
static inline uint32_t syncengine_sql_update_columns(const syncengine_sql_update *update)
{
	return 1 + syncengine_sql_update_masks(update) + update->count;
}

/* One statement that updates `rows` rows by key, each to values of its own. The caller frees it. */
zend_string *syncengine_sql_update_text(
	const syncengine_sql *sql, const syncengine_sql_update *update, uint32_t rows);

/*
 * One query whose parameters are `rows` keys, and whose rows are the positions (from 0) of those that the
 * table does not have. The caller frees it.
 */
zend_string *syncengine_sql_missing_text(
	const syncengine_sql *sql, const syncengine_sql_update *update, uint32_t rows);

#endif
