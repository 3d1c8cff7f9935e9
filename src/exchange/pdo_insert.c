/*
 * New objects: one INSERT for all, and which ID each of them got. SQLite's are counted on from the greatest one,
 * while the write lock is held: RETURNING would have SQLite copy all rows first, at the price of the INSERT
 * itself. The others say the IDs with RETURNING, or MySQL that of the first row.
 */
#include "exchange/pdo_execute.h"

/* How the values of a row are written: texts of what stands for each. */
static void append_row(
	smart_str *text, HashTable *params, const syncengine_pdo_batch *batch, uint32_t row, bool *usual)
{
	bool sqlite = batch->run->exchange->sql->dialect->kind == SYNCENGINE_SQLITE;

	for (uint32_t i = 0; i < batch->column_count; i++) {
		const syncengine_pdo_field *column = batch->columns[i];
		zval *value = syncengine_pdo_batch_value(batch, row, i);

		if (i > 0) {
			smart_str_appendc(text, ',');
		}
		if (Z_ISUNDEF_P(value) && (!sqlite || column->fallback)) {
			/* SQLite has no DEFAULT among values. */
			smart_str_appends(text, sqlite ? ZSTR_VAL(column->fallback) : "DEFAULT");
			*usual = false;
			continue;
		}
		if (sqlite && column->cast) {
			smart_str_append_printf(text, "CAST(? AS %s)", ZSTR_VAL(column->cast));
		} else {
			smart_str_appendc(text, '?');
		}
		if (Z_ISUNDEF_P(value)) {
			syncengine_sql_add_null(params);
		} else {
			Z_TRY_ADDREF_P(value);
			zend_hash_next_index_insert_new(params, value);
		}
	}
}

static void append_columns(smart_str *text, const syncengine_pdo_batch *batch, zend_long first_id)
{
	smart_str_appends(text, "INSERT INTO ");
	smart_str_append(text, batch->table->quoted_table);
	smart_str_appends(text, " (");
	if (first_id > 0) {
		smart_str_append(text, batch->table->quoted_id);
		smart_str_appends(text, batch->column_count > 0 || !Z_ISUNDEF(batch->modified) ? ", " : "");
	}
	for (uint32_t i = 0; i < batch->column_count; i++) {
		smart_str_appends(text, i > 0 ? ", " : "");
		smart_str_append(text, batch->columns[i]->quoted);
	}
	if (!Z_ISUNDEF(batch->modified)) {
		smart_str_appends(text, batch->column_count > 0 ? ", " : "");
		smart_str_append(text, batch->table->quoted_modified);
	} else if (batch->column_count == 0 && first_id == 0) {
		smart_str_append(text, batch->table->quoted_id);
	}
	smart_str_appends(text, ") VALUES ");
}

/* The text of an INSERT and its parameters, with IDs from `first_id` on unless it is 0; `usual` says whether it
 * will come again. */
static zend_string *insert_text(const syncengine_pdo_batch *batch, uint32_t from, uint32_t count,
	zend_long first_id, HashTable *params, bool *usual)
{
	const syncengine_sql *sql = batch->run->exchange->sql;
	smart_str text = {0};

	*usual = true;
	append_columns(&text, batch, first_id);
	smart_str_alloc(&text, (size_t)count * (batch->column_count * 2 + 6), false);
	for (uint32_t row = from; row < from + count; row++) {
		smart_str_appends(&text, row > from ? ",(" : "(");
		if (first_id > 0) {
			syncengine_sql_add_long(params, first_id + (zend_long)(row - from));
			smart_str_appends(&text, batch->column_count > 0 || !Z_ISUNDEF(batch->modified) ? "?," : "?");
		}
		append_row(&text, params, batch, row, usual);
		if (!Z_ISUNDEF(batch->modified)) {
			zval modified;

			ZVAL_COPY(&modified, &batch->modified);
			zend_hash_next_index_insert_new(params, &modified);
			smart_str_appends(&text, batch->column_count > 0 ? ",?" : "?");
		} else if (batch->column_count == 0 && first_id == 0) {
			smart_str_appends(&text, sql->dialect->kind == SYNCENGINE_SQLITE ? "NULL" : "DEFAULT");
		}
		smart_str_appendc(&text, ')');
	}
	return smart_str_extract(&text);
}

/*
 * The column that shows whether rows come back in the order they were given: nobody promises it, and an ID
 * given to another object would be the worst of mistakes. UINT32_MAX: none, the IDs themselves must rise then.
 */
static uint32_t find_witness(const syncengine_pdo_batch *batch, uint32_t from, uint32_t count)
{
	for (uint32_t i = 0; i < batch->column_count; i++) {
		bool texts = batch->columns[i]->is_text;

		for (uint32_t row = from; texts && row < from + count; row++) {
			texts = Z_TYPE_P(syncengine_pdo_batch_value(batch, row, i)) == IS_STRING;
		}
		if (texts) {
			return i;
		}
	}
	return UINT32_MAX;
}

/* Whether the rows (ID, witness) are those that were given, in their order. */
static bool check_rows(
	const syncengine_pdo_batch *batch, uint32_t from, uint32_t count, uint32_t witness, HashTable *rows)
{
	zval *row, *before = NULL;
	uint32_t at = from;

	if (zend_hash_num_elements(rows) != count) {
		return false;
	}
	if (count == 1) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(rows, row) {
		zval *id = syncengine_sql_column(row, 0);

		if (witness != UINT32_MAX) {
			zval *value = syncengine_sql_column(row, 1);

			if (Z_TYPE_P(value) != IS_STRING ||
				!zend_string_equals(
					Z_STR_P(value), Z_STR_P(syncengine_pdo_batch_value(batch, at, witness)))) {
				return false;
			}
		} else if (before && zend_compare(before, id) >= 0) {
			return false;
		}
		before = id;
		at++;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Appends what is asked back of each row: the ID, and the witness where there is one. */
static void append_wanted(smart_str *text, const syncengine_pdo_batch *batch, uint32_t witness)
{
	smart_str_append(text, batch->table->quoted_id);
	if (witness != UINT32_MAX) {
		smart_str_appends(text, ", ");
		smart_str_append(text, batch->columns[witness]->quoted);
	}
}

static bool run_insert(
	const syncengine_pdo_batch *batch, uint32_t from, uint32_t count, uint32_t witness, zval *rows)
{
	syncengine_sql *sql = batch->run->exchange->sql;
	HashTable *params = syncengine_sql_params_new(count * (batch->column_count + 1));
	smart_str text = {0};
	zend_string *whole;
	bool usual, ok;

	whole = insert_text(batch, from, count, 0, params, &usual);
	if (sql->returning) {
		smart_str_append(&text, whole);
		zend_string_release(whole);
		smart_str_appends(&text, " RETURNING ");
		append_wanted(&text, batch, witness);
		whole = smart_str_extract(&text);
	}
	ok = syncengine_sql_try(sql, whole, params, usual ? SYNCENGINE_SQL_KEEP : SYNCENGINE_SQL_ONCE,
		sql->returning ? rows : NULL, NULL);
	zend_string_release(whole);
	return ok;
}

/* The distance of IDs that one INSERT gives, or 0 with an error that is noted. */
static zend_long read_increment(syncengine_sql *sql)
{
	zend_string *text = zend_string_init(ZEND_STRL("SELECT @@auto_increment_increment"), false);
	zend_long increment = 0;
	zval rows, *row;

	if (syncengine_sql_try(sql, text, NULL, SYNCENGINE_SQL_KEEP, &rows, NULL)) {
		row = zend_hash_index_find(Z_ARRVAL(rows), 0);
		increment = row ? syncengine_sql_column_long(row, 0) : 0;
		zval_ptr_dtor(&rows);
	}
	zend_string_release(text);
	return increment;
}

/*
 * MySQL tells the first ID of an INSERT; the others follow at a fixed distance, because it knew how many it
 * would be. What was stored under them is read to be sure.
 */
static bool read_inserted(const syncengine_pdo_batch *batch, uint32_t count, uint32_t witness, zval *rows)
{
	syncengine_sql *sql = batch->run->exchange->sql;
	zend_long first, increment = 1;
	HashTable *params;
	smart_str text = {0};
	zend_string *whole;
	bool ok;

	ZVAL_UNDEF(rows);
	if (!syncengine_sql_last_id(sql, &first)) {
		return false;
	}
	if (first <= 0) {
		syncengine_sql_note_failure(sql, SYNCENGINE_SQL_STATEMENT,
			"the table gives its rows no ID: the ID's column must be AUTO_INCREMENT");
		return false;
	}
	if (count > 1 && (increment = read_increment(sql)) <= 0) {
		return false;
	}
	params = syncengine_sql_params_new(count);
	for (uint32_t i = 0; i < count; i++) {
		syncengine_sql_add_long(params, first + (zend_long)i * increment);
	}
	smart_str_appends(&text, "SELECT ");
	append_wanted(&text, batch, witness);
	smart_str_append_printf(&text, " FROM %s WHERE %s IN (", ZSTR_VAL(batch->table->quoted_table),
		ZSTR_VAL(batch->table->quoted_id));
	syncengine_sql_append_marks(&text, count);
	smart_str_append_printf(&text, ") ORDER BY %s", ZSTR_VAL(batch->table->quoted_id));
	whole = smart_str_extract(&text);
	ok = syncengine_sql_try(sql, whole, params, SYNCENGINE_SQL_KEEP, rows, NULL);
	zend_string_release(whole);
	return ok;
}

/* Takes rows out again whose IDs can't be told apart; they are inserted one by one then. */
static void undo(const syncengine_pdo_batch *batch, HashTable *rows)
{
	syncengine_sql *sql = batch->run->exchange->sql;
	uint32_t count = zend_hash_num_elements(rows);
	HashTable *params = syncengine_sql_params_new(count);
	smart_str text = {0};
	zend_string *whole;
	zval *row;

	ZEND_HASH_FOREACH_VAL(rows, row) {
		zval id;

		ZVAL_COPY(&id, syncengine_sql_column(row, 0));
		zend_hash_next_index_insert_new(params, &id);
	}
	ZEND_HASH_FOREACH_END();
	smart_str_append_printf(&text, "DELETE FROM %s WHERE %s IN (", ZSTR_VAL(batch->table->quoted_table),
		ZSTR_VAL(batch->table->quoted_id));
	syncengine_sql_append_marks(&text, count);
	smart_str_appendc(&text, ')');
	whole = smart_str_extract(&text);
	if (syncengine_sql_try(sql, whole, params, SYNCENGINE_SQL_ONCE, NULL, NULL)) {
		syncengine_sql_note_failure(
			sql, SYNCENGINE_SQL_ROW, "the IDs of rows inserted together could not be told apart");
	}
	zend_string_release(whole);
}

/* The greatest ID that there is, or ever was; -1 with an error that is noted. */
static zend_long read_greatest(const syncengine_pdo_batch *batch)
{
	const syncengine_pdo_table *table = batch->table;
	HashTable *params = NULL;
	smart_str text = {0};
	zend_string *whole;
	zend_long greatest = -1;
	zval rows;

	smart_str_append_printf(&text, "SELECT MAX(COALESCE((SELECT MAX(%s) FROM %s), 0), %s)",
		ZSTR_VAL(table->quoted_id), ZSTR_VAL(table->quoted_table),
		table->has_sequence ? "COALESCE((SELECT seq FROM sqlite_sequence WHERE name = ? COLLATE NOCASE), 0)"
							: "0");
	if (table->has_sequence) {
		params = syncengine_sql_params_new(1);
		syncengine_sql_add_str(params, table->table);
	}
	whole = smart_str_extract(&text);
	if (syncengine_sql_try(batch->run->exchange->sql, whole, params, SYNCENGINE_SQL_KEEP, &rows, NULL)) {
		greatest = syncengine_sql_column_long(zend_hash_index_find(Z_ARRVAL(rows), 0), 0);
		zval_ptr_dtor(&rows);
	}
	zend_string_release(whole);
	return greatest;
}

/* Whether the IDs of new rows are ours to count: not where a field is that column. */
static bool counts_ids(const syncengine_pdo_batch *batch)
{
	for (uint32_t i = 0; i < batch->column_count; i++) {
		if (zend_string_equals_ci(batch->columns[i]->column, batch->table->id)) {
			return false;
		}
	}
	return batch->table->counts_ids;
}

/* Inserts rows with IDs from `first` on. */
static bool write_counted(const syncengine_pdo_batch *batch, uint32_t from, uint32_t count, zend_long first)
{
	HashTable *params = syncengine_sql_params_new(count * (batch->column_count + 2));
	zend_string *text;
	bool usual, ok;
	zval id;

	text = insert_text(batch, from, count, first, params, &usual);
	ok = syncengine_sql_try(batch->run->exchange->sql, text, params,
		usual ? SYNCENGINE_SQL_KEEP : SYNCENGINE_SQL_ONCE, NULL, NULL);
	zend_string_release(text);
	for (uint32_t i = 0; ok && i < count; i++) {
		ZVAL_LONG(&id, first + (zend_long)i);
		syncengine_pdo_note(
			batch->run, batch->table, batch->changes[from + i], SYNCENGINE_PDO_CREATED, &id, NULL);
	}
	return ok;
}

static bool write_inserts(const syncengine_pdo_batch *batch, uint32_t from, uint32_t count)
{
	syncengine_sql *sql = batch->run->exchange->sql;
	uint32_t witness = count > 1 ? find_witness(batch, from, count) : UINT32_MAX, at = from;
	zend_long greatest;
	zval rows, *row, id;

	if (count > 1 && counts_ids(batch)) {
		greatest = read_greatest(batch);
		if (greatest < 0) {
			return false;
		}
		/* Beyond the last ID there is, SQLite looks for free ones itself. */
		if (greatest < ZEND_LONG_MAX - (zend_long)count) {
			return write_counted(batch, from, count, greatest + 1);
		}
	}
	ZVAL_UNDEF(&rows);
	if (!run_insert(batch, from, count, witness, &rows) ||
		(!sql->returning && !read_inserted(batch, count, witness, &rows))) {
		return false;
	}
	if (!check_rows(batch, from, count, witness, Z_ARRVAL(rows))) {
		if (zend_hash_num_elements(Z_ARRVAL(rows)) != count) {
			syncengine_sql_note_failure(
				sql, SYNCENGINE_SQL_STATEMENT, "the database did not say which IDs the inserted rows got");
		} else if (sql->dialect->kind == SYNCENGINE_PGSQL) {
			syncengine_sql_note_failure(
				sql, SYNCENGINE_SQL_ROW, "the IDs of rows inserted together could not be told apart");
		} else {
			undo(batch, Z_ARRVAL(rows));
		}
		zval_ptr_dtor(&rows);
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		ZVAL_COPY(&id, syncengine_sql_column(row, 0));
		syncengine_pdo_note(
			batch->run, batch->table, batch->changes[at++], SYNCENGINE_PDO_CREATED, &id, NULL);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	return true;
}

bool syncengine_pdo_insert(const syncengine_pdo_batch *batch)
{
	uint32_t columns = batch->column_count + !Z_ISUNDEF(batch->modified) + 1;

	return syncengine_pdo_batch_write(
		batch, syncengine_sql_rows_max(batch->run->exchange->sql, columns, 0), write_inserts);
}
