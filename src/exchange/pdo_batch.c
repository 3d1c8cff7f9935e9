/* Changes of one table, their values by column, and how a batch is written. */
#include "exchange/pdo_execute.h"

#include "exceptions/exceptions.h"
#include "report/id_key.h"
#include "sql/sql_transaction.h"

/* Fields by their position in the list that changes share. */
typedef struct {
	syncengine_field_list *list;         /* owned: another one must not come to be where it was */
	const syncengine_pdo_field **fields; /* owned */
	uint32_t count;
} positions;

static void positions_let_go(positions *known)
{
	if (known->list) {
		syncengine_field_list_release(known->list);
		known->list = NULL;
	}
}

static const syncengine_pdo_field *positions_field(
	positions *known, const syncengine_pdo_table *table, const syncengine_fields *fields, uint32_t position)
{
	if (UNEXPECTED(known->list != fields->list || position >= known->count)) {
		uint32_t count = syncengine_field_list_count(fields->list);

		known->fields = safe_erealloc(known->fields, count, sizeof(*known->fields), 1);
		for (uint32_t i = 0; i < count; i++) {
			known->fields[i] =
				zend_hash_find_ptr(&table->fields, syncengine_field_list_name(fields->list, i));
		}
		positions_let_go(known);
		known->list = syncengine_field_list_addref(fields->list);
		known->count = count;
	}
	return known->fields[position];
}

static bool is_creation(const syncengine_object_change *change)
{
	return !syncengine_id_known(&change->id);
}

/* Whether a field is written: of an update not those that are only told. */
static bool is_written(const syncengine_object_change *change, const syncengine_field *field)
{
	return is_creation(change) || syncengine_field_slot_state(field) != SYNCENGINE_FIELD_UNCHANGED;
}

/* Finds the columns of all changes, in the order they come. */
static void find_columns(syncengine_pdo_batch *batch, positions *known, uint32_t *column_of)
{
	for (uint32_t i = 0; i < batch->count; i++) {
		const syncengine_object_change *change = batch->changes[i];
		syncengine_field *field;
		uint32_t position = 0;

		while ((field = syncengine_object_change_next(change, &position))) {
			const syncengine_pdo_field *column;

			if (!is_written(change, field)) {
				continue;
			}
			column = positions_field(known, batch->table, &change->fields, position - 1);
			/* PHP code may have added fields since the order was checked. */
			if (column && column_of[column->index] == UINT32_MAX) {
				column_of[column->index] = batch->column_count;
				batch->columns[batch->column_count++] = column;
			}
		}
	}
}

/* What is wrong with a value, as an issue; the caller frees it. */
static zend_string *value_problem(const syncengine_pdo_field *column, const char *problem)
{
	return strpprintf(0, "'%s' as %s %s", ZSTR_VAL(column->name), ZSTR_VAL(column->type), problem);
}

/* Puts the values of a change into its row; NULL, or what is wrong with one of them. */
static zend_string *read_values(syncengine_pdo_batch *batch, positions *known, const uint32_t *column_of,
	const syncengine_object_change *change, zval *row)
{
	syncengine_field_view view;
	syncengine_field *field;
	uint32_t position = 0, present = 0;

	while ((field = syncengine_object_change_next(change, &position))) {
		const syncengine_pdo_field *column;
		const char *problem;

		if (!is_written(change, field)) {
			continue;
		}
		column = positions_field(known, batch->table, &change->fields, position - 1);
		if (!column || column_of[column->index] == UINT32_MAX) {
			/* It came while others were read. */
			continue;
		}
		if (!syncengine_field_read(&change->fields, field, &view)) {
			return ZSTR_EMPTY_ALLOC();
		}
		if (Z_TYPE_P(view.value) > IS_STRING) {
			/* Reading it may run PHP code, which may take it out of the change. */
			syncengine_field_view_own(&view);
		}
		problem =
			syncengine_pdo_value(column, view.value, view.instant, view.type, &row[column_of[column->index]]);
		syncengine_field_view_release(&view);
		if (UNEXPECTED(problem)) {
			ZVAL_UNDEF(&row[column_of[column->index]]);
			return !EG(exception) ? value_problem(column, problem) : ZSTR_EMPTY_ALLOC();
		}
		present++;
	}
	if (present < batch->column_count) {
		batch->ragged = true;
	}
	return NULL;
}

static void clear_row(const syncengine_pdo_batch *batch, zval *row)
{
	for (uint32_t i = 0; i < batch->column_count; i++) {
		zval_ptr_dtor(&row[i]);
		ZVAL_UNDEF(&row[i]);
	}
}

/* Reads all rows, leaving out the changes that can't be written; false with an exception. */
static bool read_rows(syncengine_pdo_batch *batch, positions *known, const uint32_t *column_of)
{
	uint32_t total = batch->count, kept = 0;
	bool ok = true;

	batch->values = safe_emalloc((size_t)total, batch->column_count * sizeof(zval), 1);
	for (size_t i = 0; i < (size_t)total * batch->column_count; i++) {
		ZVAL_UNDEF(&batch->values[i]);
	}
	for (uint32_t i = 0; ok && i < total; i++) {
		zval *row = batch->values + (size_t)kept * batch->column_count;
		zend_string *problem = read_values(batch, known, column_of, batch->changes[i], row);

		if (!problem) {
			batch->changes[kept++] = batch->changes[i];
			continue;
		}
		clear_row(batch, row);
		ok = !EG(exception);
		if (ok) {
			syncengine_pdo_note(
				batch->run, batch->table, batch->changes[i], SYNCENGINE_PDO_ISSUE, NULL, problem);
		} else {
			zend_string_release(problem);
		}
	}
	batch->count = kept;
	return ok;
}

/* The time of the run as the change time's column has it, unless a field is that column. */
static void set_modified(syncengine_pdo_batch *batch)
{
	const syncengine_pdo_table *table = batch->table;
	char text[SE_TIME_SIZE];

	ZVAL_UNDEF(&batch->modified);
	if (!table->modified) {
		return;
	}
	for (uint32_t i = 0; i < batch->column_count; i++) {
		if (zend_string_equals_ci(batch->columns[i]->column, table->modified)) {
			return;
		}
	}
	if (table->modified_time == SYNCENGINE_COLUMN_TEXT) {
		ZVAL_STRINGL(&batch->modified, text, se_time_format(batch->run->now, SE_TIME_SQL_MICROS, text));
		return;
	}
	syncengine_pdo_instant(table->modified_time, SYNCENGINE_KIND_DATETIME, batch->run->now, &batch->modified);
}

bool syncengine_pdo_batch_init(syncengine_pdo_batch *batch, syncengine_pdo_run *run,
	syncengine_pdo_table *table, syncengine_object_change **changes, uint32_t count)
{
	uint32_t fields = zend_hash_num_elements(&table->fields);
	uint32_t *column_of = safe_emalloc(fields, sizeof(*column_of), 1);
	positions known = {NULL, NULL, 0};
	bool ok;

	memset(batch, 0, sizeof(*batch));
	batch->run = run;
	batch->table = table;
	batch->changes = changes;
	batch->count = count;
	batch->columns = safe_emalloc(fields, sizeof(*batch->columns), 1);
	for (uint32_t i = 0; i < fields; i++) {
		column_of[i] = UINT32_MAX;
	}
	find_columns(batch, &known, column_of);
	ok = read_rows(batch, &known, column_of);
	set_modified(batch);
	positions_let_go(&known);
	if (known.fields) {
		efree(known.fields);
	}
	efree(column_of);
	return ok;
}

void syncengine_pdo_batch_release(syncengine_pdo_batch *batch)
{
	for (uint32_t i = 0; i < batch->count; i++) {
		clear_row(batch, batch->values + (size_t)i * batch->column_count);
	}
	efree(batch->values);
	efree(batch->columns);
	zval_ptr_dtor(&batch->modified);
}

/* PostgreSQL refuses everything after a statement that failed, so it needs a point to go back to. */
static bool write_guarded(
	const syncengine_pdo_batch *batch, uint32_t from, uint32_t count, syncengine_pdo_write write)
{
	static const char point[] = "syncengine_batch";
	syncengine_sql *sql = batch->run->exchange->sql;
	syncengine_sql_error error;

	if (sql->dialect->kind != SYNCENGINE_PGSQL) {
		return write(batch, from, count);
	}
	if (!syncengine_sql_savepoint(sql, point)) {
		return false;
	}
	if (write(batch, from, count)) {
		return syncengine_sql_release_savepoint(sql, point);
	}
	if (sql->error.failure == SYNCENGINE_SQL_ROW && !EG(exception)) {
		/* What failed is to be told, whatever going back has to say. */
		error = sql->error;
		memset(&sql->error, 0, sizeof(sql->error));
		if (syncengine_sql_back_to_savepoint(sql, point)) {
			syncengine_sql_release_savepoint(sql, point);
			syncengine_sql_error_clear(&sql->error);
			sql->error = error;
		} else {
			syncengine_sql_error_clear(&error);
		}
	}
	return false;
}

/* Whether others may be written after a failure; with an exception otherwise. */
static bool may_go_on(const syncengine_pdo_batch *batch)
{
	syncengine_sql *sql = batch->run->exchange->sql;
	const syncengine_sql_purpose purpose = {"writing objects", ZSTR_VAL(batch->table->table)};

	if (!EG(exception) && sql->error.failure == SYNCENGINE_SQL_ROW) {
		return true;
	}
	if (!EG(exception)) {
		syncengine_sql_throw(sql, &purpose);
	}
	return false;
}

static void note_refused(const syncengine_pdo_batch *batch, uint32_t row)
{
	syncengine_sql *sql = batch->run->exchange->sql;
	zend_string *message = sql->error.message ? zend_string_copy(sql->error.message)
											  : zend_string_init(ZEND_STRL("refused"), false);

	syncengine_pdo_note(batch->run, batch->table, batch->changes[row], SYNCENGINE_PDO_ISSUE, NULL, message);
	syncengine_sql_error_clear(&sql->error);
}

bool syncengine_pdo_batch_write(const syncengine_pdo_batch *batch, uint32_t max, syncengine_pdo_write write)
{
	uint32_t count;

	for (uint32_t from = 0; from < batch->count; from += count) {
		count = MIN(max, batch->count - from);
		if (write_guarded(batch, from, count, write)) {
			continue;
		}
		if (!may_go_on(batch)) {
			return false;
		}
		if (count == 1) {
			note_refused(batch, from);
			continue;
		}
		for (uint32_t row = from; row < from + count; row++) {
			if (!write_guarded(batch, row, 1, write)) {
				if (!may_go_on(batch)) {
					return false;
				}
				note_refused(batch, row);
			}
		}
	}
	return true;
}
