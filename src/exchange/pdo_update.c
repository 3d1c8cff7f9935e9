/* Known objects: one UPDATE for all, each row only in the columns that it changes. */
#include "exchange/pdo_execute.h"

/* What is updated, for the texts. The targets are the caller's to free. */
static void describe(const syncengine_pdo_batch *batch, syncengine_sql_update *update)
{
	const syncengine_pdo_table *table = batch->table;
	syncengine_sql_target *targets = safe_emalloc(batch->column_count, sizeof(*targets), sizeof(*targets));
	uint32_t count = batch->column_count;

	for (uint32_t i = 0; i < count; i++) {
		targets[i].name = ZSTR_VAL(batch->columns[i]->quoted);
		targets[i].cast = batch->columns[i]->cast ? ZSTR_VAL(batch->columns[i]->cast) : NULL;
	}
	if (!Z_ISUNDEF(batch->modified)) {
		targets[count].name = ZSTR_VAL(table->quoted_modified);
		targets[count++].cast = table->modified_cast ? ZSTR_VAL(table->modified_cast) : NULL;
	}
	memset(update, 0, sizeof(*update));
	update->table = ZSTR_VAL(table->quoted_table);
	update->key.name = ZSTR_VAL(table->quoted_id);
	update->key.cast = table->id_cast ? ZSTR_VAL(table->id_cast) : NULL;
	update->key_collation = table->id_collation ? ZSTR_VAL(table->id_collation) : NULL;
	update->targets = targets;
	update->count = count;
	update->masked = batch->ragged;
}

static void add_copy(HashTable *params, zval *value)
{
	Z_TRY_ADDREF_P(value);
	zend_hash_next_index_insert_new(params, value);
}

static void add_row(
	HashTable *params, const syncengine_pdo_batch *batch, const syncengine_sql_update *update, uint32_t row)
{
	uint32_t masks = syncengine_sql_update_masks(update);

	add_copy(params, &batch->changes[row]->id);
	for (uint32_t mask = 0; mask < masks; mask++) {
		uint64_t bits = 0;

		for (uint32_t i = mask * SYNCENGINE_SQL_MASK_BITS;
			 i < update->count && i < (mask + 1) * SYNCENGINE_SQL_MASK_BITS; i++) {
			if (i >= batch->column_count || !Z_ISUNDEF_P(syncengine_pdo_batch_value(batch, row, i))) {
				bits |= UINT64_C(1) << (i % SYNCENGINE_SQL_MASK_BITS);
			}
		}
		syncengine_sql_add_long(params, (zend_long)bits);
	}
	for (uint32_t i = 0; i < batch->column_count; i++) {
		zval *value = syncengine_pdo_batch_value(batch, row, i);

		if (Z_ISUNDEF_P(value)) {
			syncengine_sql_add_null(params);
		} else {
			add_copy(params, value);
		}
	}
	if (!Z_ISUNDEF(batch->modified)) {
		zval modified = batch->modified;

		add_copy(params, &modified);
	}
}

/* Notes the results of rows, of which the table lacks those at the positions `gone` (NULL: none). */
static void note_updated(const syncengine_pdo_batch *batch, uint32_t from, uint32_t count, HashTable *gone)
{
	for (uint32_t i = 0; i < count; i++) {
		bool deleted = gone && zend_hash_index_exists(gone, i);

		syncengine_pdo_note(batch->run, batch->table, batch->changes[from + i],
			deleted ? SYNCENGINE_PDO_DELETED : SYNCENGINE_PDO_UPDATED, NULL, NULL);
	}
}

/* Asks which of the rows are not there. */
static bool note_by_existence(
	const syncengine_pdo_batch *batch, const syncengine_sql_update *update, uint32_t from, uint32_t count)
{
	syncengine_sql *sql = batch->run->exchange->sql;
	HashTable *params = syncengine_sql_params_new(count), gone;
	zend_string *text = syncengine_sql_missing_text(sql, update, count);
	zval rows, *row;
	bool ok;

	for (uint32_t i = from; i < from + count; i++) {
		add_copy(params, &batch->changes[i]->id);
	}
	ok = syncengine_sql_try(sql, text, params, SYNCENGINE_SQL_ONCE, &rows, NULL);
	zend_string_release(text);
	if (!ok) {
		return false;
	}
	zend_hash_init(&gone, 8, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		zend_hash_index_add_empty_element(&gone, (zend_ulong)syncengine_sql_column_long(row, 0));
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	note_updated(batch, from, count, &gone);
	zend_hash_destroy(&gone);
	return true;
}

static bool write_updates(const syncengine_pdo_batch *batch, uint32_t from, uint32_t count)
{
	syncengine_sql *sql = batch->run->exchange->sql;
	syncengine_sql_update update;
	HashTable *params;
	zend_string *text;
	zend_long affected;
	bool ok;

	describe(batch, &update);
	params = syncengine_sql_params_new(count * syncengine_sql_update_columns(&update));
	for (uint32_t row = from; row < from + count; row++) {
		add_row(params, batch, &update, row);
	}
	text = syncengine_sql_update_text(sql, &update, count);
	ok = syncengine_sql_try(sql, text, params, SYNCENGINE_SQL_KEEP, NULL, &affected);
	zend_string_release(text);
	if (ok && affected >= (zend_long)count) {
		note_updated(batch, from, count, NULL);
	} else if (ok) {
		/* Fewer: rows that are gone, or (MySQL) that had these values already. */
		ok = note_by_existence(batch, &update, from, count);
	}
	efree((void *)update.targets);
	return ok;
}

bool syncengine_pdo_update(const syncengine_pdo_batch *batch)
{
	uint32_t columns = batch->column_count + !Z_ISUNDEF(batch->modified);

	if (batch->column_count == 0) {
		note_updated(batch, 0, batch->count, NULL);
		return true;
	}
	return syncengine_pdo_batch_write(batch,
		syncengine_sql_rows_max(
			batch->run->exchange->sql, columns + 1 + columns / SYNCENGINE_SQL_MASK_BITS + 1, 0),
		write_updates);
}
