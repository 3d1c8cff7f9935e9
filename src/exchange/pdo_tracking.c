#include "exchange/pdo_tracking.h"

#include "zend_exceptions.h"

#include "exceptions/exceptions.h"
#include "sql/sql_transaction.h"

static const syncengine_sql_purpose looking = {"looking for the mark of own writes", "syncengine_mark"};
static const syncengine_sql_purpose marking = {"marking own writes", "syncengine_mark"};
static const syncengine_sql_purpose reading = {"looking for the mapping store", "syncengine_schema"};
static const syncengine_sql_purpose listing = {"looking for triggers", NULL};

/* Runs a text; takes it and `params`. */
static bool run_text(syncengine_sql *sql, const syncengine_sql_purpose *purpose, zend_string *text,
	HashTable *params, zval *rows)
{
	bool ok = syncengine_sql_run(sql, purpose, text, params, rows, NULL);

	zend_string_release(text);
	return ok;
}

/* Whether SQLite has a table; false with an exception where it can't be asked. */
static bool sqlite_has_table(syncengine_pdo_exchange *exchange, const char *name, bool *has)
{
	HashTable *params = syncengine_sql_params_new(1);
	zval rows;

	syncengine_sql_add_new_str(params,
		zend_string_concat2(
			ZSTR_VAL(exchange->store_prefix), ZSTR_LEN(exchange->store_prefix), name, strlen(name)));
	if (!run_text(exchange->sql, &looking,
			zend_string_init(
				ZEND_STRL("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"), false),
			params, &rows)) {
		return false;
	}
	*has = zend_hash_num_elements(Z_ARRVAL(rows)) > 0;
	zval_ptr_dtor(&rows);
	return true;
}

/* The names of triggers that begin with a prefix, as a list; false with an exception. */
static bool list_triggers(syncengine_sql *sql, zend_string *prefix, zval *rows)
{
	static const char *const queries[] = {
		[SYNCENGINE_SQLITE] =
			"SELECT name FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, length(?)) = ?",
		[SYNCENGINE_MYSQL] =
			"SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() "
			"AND LEFT(TRIGGER_NAME, CHAR_LENGTH(?)) = ?",
		[SYNCENGINE_PGSQL] =
			"SELECT tgname FROM pg_catalog.pg_trigger WHERE left(tgname, length(CAST(? AS text))) = ?",
	};
	const char *query = queries[sql->dialect->kind];
	HashTable *params = syncengine_sql_params_new(2);

	syncengine_sql_add_str(params, prefix);
	syncengine_sql_add_str(params, prefix);
	return run_text(sql, &listing, zend_string_init(query, strlen(query), false), params, rows);
}

/*
 * MySQL's mark is the session's, and a persistent connection keeps it where a process was killed between two
 * statements: then the changes of whoever has the connection next would not be tracked.
 */
static bool check_persistent(const syncengine_sql *sql)
{
	bool kept = sql->persistent && sql->dialect->kind == SYNCENGINE_MYSQL;

	if (kept) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"A persistent connection would keep the mark of own writes after this process, and changes of "
			"others would not be tracked: make the exchange's PDO without PDO::ATTR_PERSISTENT");
	}
	return !kept;
}

/* The same where anything is tracked at all; otherwise no mark is needed. */
static bool mark_find_persistent(syncengine_pdo_mark *mark)
{
	zend_string *prefix = zend_string_init(ZEND_STRL("syncengine_"), false);
	zval rows;
	bool ok = list_triggers(mark->exchange->sql, prefix, &rows);

	zend_string_release(prefix);
	if (ok) {
		mark->needed = zend_hash_num_elements(Z_ARRVAL(rows)) > 0;
		zval_ptr_dtor(&rows);
	}
	return ok && (!mark->needed || check_persistent(mark->exchange->sql));
}

bool syncengine_pdo_mark_find(
	syncengine_pdo_mark *mark, syncengine_pdo_exchange *exchange, zend_string *integration)
{
	mark->exchange = exchange;
	mark->integration = integration;
	mark->needed = true;
	if (exchange->sql->dialect->kind == SYNCENGINE_SQLITE && !exchange->marks) {
		if (!sqlite_has_table(exchange, "syncengine_mark", &mark->needed)) {
			return false;
		}
		/* Inside a transaction it may yet be undone. */
		exchange->marks = mark->needed && !syncengine_sql_in_transaction(exchange->sql);
	}
	if (exchange->sql->dialect->kind == SYNCENGINE_MYSQL && exchange->sql->persistent) {
		return mark_find_persistent(mark);
	}
	return true;
}

/* SQLite: a row, which nobody else sees and no other writer can come between. MySQL: a variable of the
 * session. PostgreSQL: a setting of the transaction. */
static zend_string *mark_text(const syncengine_pdo_mark *mark, bool on)
{
	zend_string *table, *text;

	switch (mark->exchange->sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			table = syncengine_pdo_store_table(mark->exchange, "syncengine_mark");
			text = strpprintf(0,
				on ? "INSERT OR REPLACE INTO %s (integration) VALUES (?)"
				   : "DELETE FROM %s WHERE integration = ?",
				ZSTR_VAL(table));
			zend_string_release(table);
			return text;
		case SYNCENGINE_MYSQL:
			text = strpprintf(0, "SET @syncengine_writing = %s", on ? "?" : "NULL");
			return text;
		default:
			return strpprintf(0, "SELECT set_config('syncengine.writing', %s, true)", on ? "?" : "''");
	}
}

bool syncengine_pdo_mark_set(const syncengine_pdo_mark *mark, bool on)
{
	HashTable *params = NULL;

	if (!mark->needed) {
		return true;
	}
	if (on || mark->exchange->sql->dialect->kind == SYNCENGINE_SQLITE) {
		params = syncengine_sql_params_new(1);
		syncengine_sql_add_str(params, mark->integration);
	}
	return run_text(mark->exchange->sql, &marking, mark_text(mark, on), params, NULL);
}

void syncengine_pdo_mark_clear(const syncengine_pdo_mark *mark)
{
	static const char text[] = "SET @syncengine_writing = NULL";
	zend_object *exception = EG(exception);

	if (mark->exchange->sql->dialect->kind != SYNCENGINE_MYSQL) {
		return;
	}
	if (exception) {
		GC_ADDREF(exception);
		zend_clear_exception();
	}
	if (!syncengine_sql_try_exec(mark->exchange->sql, ZEND_STRL(text))) {
		syncengine_sql_error_clear(&mark->exchange->sql->error);
	}
	if (exception) {
		zend_clear_exception();
		zend_throw_exception_internal(exception);
	}
}

static bool in_list(zval *rows, const zend_string *name)
{
	zval *row, *value;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		value = syncengine_sql_column(row, 0);
		if (Z_TYPE_P(value) == IS_STRING && zend_string_equals(Z_STR_P(value), name)) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

/* Runs statements, each of which may be NULL and is taken; false with an exception. */
static bool exec_each(syncengine_pdo_exchange *exchange, const char *what, const syncengine_pdo_table *table,
	zend_string *first, zend_string *second)
{
	const syncengine_sql_purpose purpose = {what, table ? ZSTR_VAL(table->table) : NULL};
	bool ok = !first || syncengine_sql_exec(exchange->sql, &purpose, ZSTR_VAL(first), ZSTR_LEN(first));

	ok = ok && (!second || syncengine_sql_exec(exchange->sql, &purpose, ZSTR_VAL(second), ZSTR_LEN(second)));
	if (first) {
		zend_string_release(first);
	}
	if (second) {
		zend_string_release(second);
	}
	return ok;
}

/* Takes away a trigger, and its function. */
static bool drop_trigger(const syncengine_pdo_triggers *triggers, const zend_string *name)
{
	syncengine_sql *sql = triggers->exchange->sql;
	smart_str quoted = {0};
	zend_string *first, *second = NULL;

	syncengine_sql_append_name(&quoted, sql, ZSTR_VAL(name), ZSTR_LEN(name));
	smart_str_0(&quoted);
	if (sql->dialect->kind == SYNCENGINE_PGSQL) {
		first = strpprintf(0, "DROP TRIGGER IF EXISTS %s ON %s", ZSTR_VAL(quoted.s),
			ZSTR_VAL(triggers->table->quoted_table));
		second = strpprintf(0, "DROP FUNCTION IF EXISTS %s()", ZSTR_VAL(quoted.s));
	} else {
		first = strpprintf(0, "DROP TRIGGER IF EXISTS %s", ZSTR_VAL(quoted.s));
	}
	smart_str_free(&quoted);
	return exec_each(triggers->exchange, "removing a trigger", triggers->table, first, second);
}

/* Takes away the triggers of a list but two (NULL: all). */
static bool drop_others(
	const syncengine_pdo_triggers *triggers, zval *rows, const zend_string *one, const zend_string *two)
{
	zval *row, *value;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		value = syncengine_sql_column(row, 0);
		if (Z_TYPE_P(value) == IS_STRING && !(one && zend_string_equals(Z_STR_P(value), one)) &&
			!(two && zend_string_equals(Z_STR_P(value), two)) && !drop_trigger(triggers, Z_STR_P(value))) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool create_trigger(const syncengine_pdo_triggers *triggers, bool update, zend_string *name)
{
	zend_string *second, *first = syncengine_pdo_trigger_text(triggers, update, name, &second);

	return exec_each(triggers->exchange, "installing a trigger", triggers->table, first, second);
}

/* The new ones before the old ones go: no change falls between. */
static bool install_table(const syncengine_pdo_triggers *triggers)
{
	zend_string *prefix, *insert, *update;
	zval rows;
	bool ok;

	if (zend_hash_num_elements(&triggers->table->fields) == 0) {
		return true;
	}
	prefix = syncengine_pdo_trigger_prefix(triggers);
	insert = syncengine_pdo_trigger_name(triggers, false);
	update = syncengine_pdo_trigger_name(triggers, true);
	ok = list_triggers(triggers->exchange->sql, prefix, &rows);
	if (ok) {
		ok = (in_list(&rows, insert) || create_trigger(triggers, false, insert)) &&
			(in_list(&rows, update) || create_trigger(triggers, true, update)) &&
			drop_others(triggers, &rows, insert, update);
		zval_ptr_dtor(&rows);
	}
	zend_string_release(update);
	zend_string_release(insert);
	zend_string_release(prefix);
	return ok;
}

static bool remove_table(const syncengine_pdo_triggers *triggers)
{
	zend_string *prefix = syncengine_pdo_trigger_prefix(triggers);
	zval rows;
	bool ok = list_triggers(triggers->exchange->sql, prefix, &rows);

	zend_string_release(prefix);
	if (ok) {
		ok = drop_others(triggers, &rows, NULL, NULL);
		zval_ptr_dtor(&rows);
	}
	return ok;
}

/* Whether the engine made the table that changes go to; false with an exception, where there is none too. */
static bool read_own_report(syncengine_pdo_exchange *exchange, bool *own)
{
	zend_string *table = syncengine_pdo_store_table(exchange, "syncengine_schema");
	zend_string *text = strpprintf(0, "SELECT value FROM %s WHERE name = 'own_changes'", ZSTR_VAL(table));
	zval rows, *row;
	bool ok = syncengine_sql_try(exchange->sql, text, NULL, SYNCENGINE_SQL_ONCE, &rows, NULL);

	zend_string_release(text);
	zend_string_release(table);
	if (!ok) {
		if (exchange->sql->error.failure != SYNCENGINE_SQL_STATEMENT) {
			syncengine_sql_throw(exchange->sql, &reading);
			return false;
		}
		syncengine_throw(syncengine_ce_StoreException,
			"Changes are tracked into the mapping store's tables, which this database does not have: make a "
			"PdoMappingStore on it first, with the same prefix");
		return false;
	}
	row = zend_hash_index_find(Z_ARRVAL(rows), 0);
	*own = !row || syncengine_sql_column_long(row, 0) != 0;
	zval_ptr_dtor(&rows);
	return true;
}

static bool install_all(syncengine_pdo_exchange *exchange, zend_string *integration)
{
	syncengine_pdo_triggers triggers = {exchange, NULL, integration, true};
	zend_string *object, *mark;
	zval *entry;

	if (!read_own_report(exchange, &triggers.own_report)) {
		return false;
	}
	if (exchange->sql->dialect->kind == SYNCENGINE_SQLITE) {
		mark = syncengine_pdo_store_table(exchange, "syncengine_mark");
		if (!exec_each(exchange, "creating the mark of own writes", NULL,
				strpprintf(0,
					"CREATE TABLE IF NOT EXISTS %s (integration TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
					ZSTR_VAL(mark)),
				NULL)) {
			zend_string_release(mark);
			return false;
		}
		zend_string_release(mark);
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(&exchange->tables, object, entry) {
		triggers.table = syncengine_pdo_exchange_table(exchange, object);
		if (!triggers.table || !install_table(&triggers)) {
			return false;
		}
		(void)entry;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool remove_all(syncengine_pdo_exchange *exchange, zend_string *integration)
{
	syncengine_pdo_triggers triggers = {exchange, NULL, integration, true};
	syncengine_pdo_table *table;

	ZEND_HASH_FOREACH_PTR(&exchange->tables, table) {
		triggers.table = table;
		if (!remove_table(&triggers)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* All tables or none, where the database's statements of this kind can be rolled back. */
static bool in_transaction(syncengine_pdo_exchange *exchange, zend_string *integration,
	bool (*change)(syncengine_pdo_exchange *exchange, zend_string *integration))
{
	syncengine_sql *sql = exchange->sql;

	if (sql->dialect->kind == SYNCENGINE_MYSQL) {
		if (syncengine_sql_in_transaction(sql)) {
			syncengine_throw(syncengine_ce_StoreException,
				"Triggers can't be changed inside a transaction: MySQL would commit it");
			return false;
		}
		return change(exchange, integration);
	}
	if (!syncengine_sql_begin(sql, NULL)) {
		return false;
	}
	if (change(exchange, integration)) {
		return syncengine_sql_commit(sql);
	}
	syncengine_sql_fail(sql);
	return false;
}

bool syncengine_pdo_tracking_install(syncengine_pdo_exchange *exchange, zend_string *integration)
{
	return check_persistent(exchange->sql) && in_transaction(exchange, integration, install_all);
}

bool syncengine_pdo_tracking_remove(syncengine_pdo_exchange *exchange, zend_string *integration)
{
	return in_transaction(exchange, integration, remove_all);
}

bool syncengine_pdo_tracking_find(
	syncengine_pdo_exchange *exchange, zend_string *integration, syncengine_pdo_table *table, bool *tracks)
{
	syncengine_pdo_triggers triggers = {exchange, table, integration, true};
	zend_string *prefix = syncengine_pdo_trigger_prefix(&triggers);
	zval rows;
	bool ok = list_triggers(exchange->sql, prefix, &rows);

	zend_string_release(prefix);
	if (ok) {
		*tracks = zend_hash_num_elements(Z_ARRVAL(rows)) >= 2;
		zval_ptr_dtor(&rows);
	}
	return ok;
}
