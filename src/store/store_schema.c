/* The store's tables: what they are, and how a database comes to have them. */
#include "store/pdo_mapping_store.h"

#include "exceptions/exceptions.h"
#include "sql/sql_transaction.h"

enum { SCHEMA_VERSION = 2, TABLES = 10, SCHEMA_TABLE = TABLES - 1 };

/*
 * Keys end with the ID where they need not be unique: an index that every database can make with its table.
 * A mapping is there once for each side, so nothing can be created twice for one object.
 */
static const struct {
	const char *name;
	const char *text;
} tables[TABLES] = {
	{"sync_object_mapping",
		"CREATE TABLE IF NOT EXISTS {sync_object_mapping} ("
		"id {key}, "
		"date_created {time} NOT NULL, "
		"integration {name} NOT NULL, "
		"internal_object_name {name} NOT NULL, "
		"internal_object_id {name} NOT NULL, "
		"integration_object_name {name} NOT NULL, "
		"integration_object_id {name} NOT NULL, "
		"last_sync_date {time} NOT NULL, "
		"internal_storage {text} NOT NULL, "
		"is_deleted {flag} NOT NULL, "
		"integration_reference_id {name}, "
		"UNIQUE (integration, integration_object_name, integration_object_id, internal_object_name), "
		"UNIQUE (integration, internal_object_name, internal_object_id, integration_object_name)){end}"},
	{"sync_object_field_change_report",
		"CREATE TABLE IF NOT EXISTS {sync_object_field_change_report} ("
		"id {key}, "
		"integration {name} NOT NULL, "
		"object_id {name} NOT NULL, "
		"object_type {name} NOT NULL, "
		"modified_at {time} NOT NULL, "
		"column_name {name} NOT NULL, "
		"column_type {name} NOT NULL, "
		"column_value {text}, "
		"UNIQUE (integration, object_type, object_id, column_name, id)){end}"},
	{"syncengine_watermark",
		"CREATE TABLE IF NOT EXISTS {syncengine_watermark} ("
		"integration {name} NOT NULL, "
		"object_name {name} NOT NULL, "
		"direction {name} NOT NULL, "
		"watermark {time} NOT NULL, "
		"PRIMARY KEY (integration, object_name, direction)){end}"},
	{"syncengine_journal",
		"CREATE TABLE IF NOT EXISTS {syncengine_journal} ("
		"id {key}, "
		"integration {name} NOT NULL, "
		"direction {name} NOT NULL, "
		"journal_key {name} NOT NULL, "
		"payload {text} NOT NULL, "
		"created_at {time} NOT NULL, "
		"UNIQUE (journal_key), "
		"UNIQUE (integration, id)){end}"},
	{"syncengine_issue",
		"CREATE TABLE IF NOT EXISTS {syncengine_issue} ("
		"id {key}, "
		"issue_key {name} NOT NULL, "
		"integration {name} NOT NULL, "
		"direction {name} NOT NULL, "
		"object_name {name} NOT NULL, "
		"object_id {name} NOT NULL, "
		"mapped_object_name {name}, "
		"mapped_object_id {name}, "
		"field {name}, "
		"kind {name} NOT NULL, "
		"message {text} NOT NULL, "
		"times {int} NOT NULL, "
		"first_noted_at {time} NOT NULL, "
		"noted_at {time} NOT NULL, "
		"UNIQUE (issue_key), "
		"UNIQUE (integration, noted_at, id)){end}"},
	{"syncengine_retry",
		"CREATE TABLE IF NOT EXISTS {syncengine_retry} ("
		"integration {name} NOT NULL, "
		"direction {name} NOT NULL, "
		"object_name {name} NOT NULL, "
		"object_id {name} NOT NULL, "
		"attempts {int} NOT NULL, "
		"reason {text} NOT NULL, "
		"failed_at {time} NOT NULL, "
		"due_at {time}, "
		"PRIMARY KEY (integration, direction, object_name, object_id)){end}"},
	/* The reverse synchronization (oro/): what is to be sent, what was sent last, what is on its way. */
	{"syncengine_outbox",
		"CREATE TABLE IF NOT EXISTS {syncengine_outbox} ("
		"id {key}, "
		"integration {name} NOT NULL, "
		"object_name {name} NOT NULL, "
		"object_id {name} NOT NULL, "
		"options {text} NOT NULL, "
		"added_at {time} NOT NULL, "
		"UNIQUE (integration, object_name, id), "
		"UNIQUE (integration, object_name, object_id, id)){end}"},
	{"syncengine_snapshot",
		"CREATE TABLE IF NOT EXISTS {syncengine_snapshot} ("
		"integration {name} NOT NULL, "
		"object_name {name} NOT NULL, "
		"object_id {name} NOT NULL, "
		"field_values {text} NOT NULL, "
		"decisions {text}, "
		"synced_at {time} NOT NULL, "
		"PRIMARY KEY (integration, object_name, object_id)){end}"},
	/* One an object: an object whose request is open can't get another. */
	{"syncengine_request",
		"CREATE TABLE IF NOT EXISTS {syncengine_request} ("
		"integration {name} NOT NULL, "
		"object_name {name} NOT NULL, "
		"object_id {name} NOT NULL, "
		"request_key {name} NOT NULL, "
		"payload {text} NOT NULL, "
		"opened_at {time} NOT NULL, "
		"PRIMARY KEY (integration, object_name, object_id), "
		"UNIQUE (request_key)){end}"},
	{"syncengine_schema",
		"CREATE TABLE IF NOT EXISTS {syncengine_schema} ("
		"name {name} NOT NULL PRIMARY KEY, "
		"value {int} NOT NULL){end}"},
};

typedef struct {
	bool exists[TABLES];
	bool complete;
	zend_long version;
	zend_long own_mappings; /* -1: not said */
	zend_long own_changes;
} schema_state;

static const syncengine_sql_purpose looking = {"looking for the store's tables", NULL};
static const syncengine_sql_purpose reading = {
	"reading the version of the store's tables", "syncengine_schema"};
static const syncengine_sql_purpose creating = {"creating the store's tables", NULL};
static const syncengine_sql_purpose noting = {
	"noting the version of the store's tables", "syncengine_schema"};
static const syncengine_sql_purpose checking = {"checking the columns of a table that exists", NULL};

static const char *const catalogs[] = {
	[SYNCENGINE_SQLITE] = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name",
	[SYNCENGINE_MYSQL] =
		"SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME",
	[SYNCENGINE_PGSQL] =
		"SELECT c.relname FROM pg_catalog.pg_class c WHERE pg_catalog.pg_table_is_visible(c.oid) "
		"AND c.relkind IN ('r', 'p', 'v', 'f') AND c.relname",
};

/* Which of the tables are there. */
static bool schema_tables(syncengine_pdo_mapping_store *store, schema_state *state)
{
	HashTable *params = syncengine_sql_params_new(TABLES);
	smart_str text = {0};
	zval rows, *row;
	zend_string *found;

	smart_str_append_printf(&text, "%s IN (", catalogs[store->sql->dialect->kind]);
	for (int i = 0; i < TABLES; i++) {
		syncengine_sql_add_new_str(params,
			zend_string_concat2(
				ZSTR_VAL(store->prefix), ZSTR_LEN(store->prefix), tables[i].name, strlen(tables[i].name)));
	}
	syncengine_sql_append_marks(&text, TABLES);
	smart_str_appendc(&text, ')');
	if (!syncengine_store_run_text(store, &looking, &text, params, &rows, NULL)) {
		return false;
	}
	memset(state->exists, 0, sizeof(state->exists));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		found = syncengine_sql_column_str(row, 0);
		for (int i = 0; found && i < TABLES; i++) {
			if (ZSTR_LEN(found) == ZSTR_LEN(store->prefix) + strlen(tables[i].name) &&
				strcasecmp(ZSTR_VAL(found) + ZSTR_LEN(store->prefix), tables[i].name) == 0) {
				state->exists[i] = true;
			}
		}
		if (found) {
			zend_string_release(found);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	state->complete = true;
	for (int i = 0; i < TABLES; i++) {
		state->complete = state->complete && state->exists[i];
	}
	return true;
}

static bool schema_version(syncengine_pdo_mapping_store *store, schema_state *state)
{
	zval rows, *row;
	zend_string *name;

	state->version = 0;
	state->own_mappings = state->own_changes = -1;
	if (!state->exists[SCHEMA_TABLE]) {
		return true;
	}
	if (!syncengine_store_run(
			store, &reading, "SELECT name, value FROM {syncengine_schema}", NULL, &rows, NULL)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		name = syncengine_sql_column_str(row, 0);
		if (!name) {
			continue;
		}
		if (zend_string_equals_literal(name, "version")) {
			state->version = syncengine_sql_column_long(row, 1);
		} else if (zend_string_equals_literal(name, "own_mappings")) {
			state->own_mappings = syncengine_sql_column_long(row, 1);
		} else if (zend_string_equals_literal(name, "own_changes")) {
			state->own_changes = syncengine_sql_column_long(row, 1);
		}
		zend_string_release(name);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	if (state->version > SCHEMA_VERSION) {
		syncengine_throw(syncengine_ce_StoreException,
			"The store's tables are of version " ZEND_LONG_FMT
			", this extension knows up to %d: update the extension",
			state->version, SCHEMA_VERSION);
		return false;
	}
	return true;
}

static bool schema_read(syncengine_pdo_mapping_store *store, schema_state *state)
{
	return schema_tables(store, state) && schema_version(store, state);
}

/* Two processes may find the tables missing at the same time. */
static bool schema_lock(syncengine_pdo_mapping_store *store)
{
	switch (store->sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			/* The first table's creation takes the database's lock. */
			return syncengine_store_run(store, &creating, tables[SCHEMA_TABLE].text, NULL, NULL, NULL) &&
				syncengine_store_run(store, &creating,
					"UPDATE {syncengine_schema} SET value = value WHERE 1 = 0", NULL, NULL, NULL);
		case SYNCENGINE_MYSQL:
			return syncengine_store_run(
				store, &creating, "DO GET_LOCK(CONCAT('syncengine:', DATABASE()), 30)", NULL, NULL, NULL);
		default:
			return syncengine_store_run(
				store, &creating, "SELECT pg_advisory_xact_lock(8390876421734)", NULL, NULL, NULL);
	}
}

static void schema_unlock(syncengine_pdo_mapping_store *store)
{
	if (store->sql->dialect->kind == SYNCENGINE_MYSQL &&
		!syncengine_sql_try_exec(
			store->sql, ZEND_STRL("DO RELEASE_LOCK(CONCAT('syncengine:', DATABASE()))"))) {
		syncengine_sql_error_clear(&store->sql->error);
	}
}

/* Whether a table that somebody else made has the columns that are needed. */
static bool schema_check_foreign(syncengine_pdo_mapping_store *store, const schema_state *state)
{
	return (!state->exists[0] ||
			   syncengine_store_run(store, &checking,
				   "SELECT id, date_created, integration, internal_object_name, internal_object_id, "
				   "integration_object_name, integration_object_id, last_sync_date, internal_storage, "
				   "is_deleted, "
				   "integration_reference_id FROM {sync_object_mapping} WHERE 1 = 0",
				   NULL, NULL, NULL)) &&
		(!state->exists[1] ||
			syncengine_store_run(store, &checking,
				"SELECT id, integration, object_id, object_type, modified_at, column_name, column_type, "
				"column_value FROM {sync_object_field_change_report} WHERE 1 = 0",
				NULL, NULL, NULL));
}

/* Notes whose tables they are, and their version: 0 while they are being made. */
static bool schema_note(syncengine_pdo_mapping_store *store, const schema_state *state, zend_long version)
{
	HashTable *params = syncengine_sql_params_new(6);
	static const char *const columns[] = {"value", NULL};
	smart_str text = {0};

	syncengine_sql_add_chars(params, ZEND_STRL("version"));
	syncengine_sql_add_long(params, version);
	syncengine_sql_add_chars(params, ZEND_STRL("own_mappings"));
	syncengine_sql_add_long(params, state->own_mappings);
	syncengine_sql_add_chars(params, ZEND_STRL("own_changes"));
	syncengine_sql_add_long(params, state->own_changes);
	syncengine_store_append(
		&text, store, "INSERT INTO {syncengine_schema} (name, value) VALUES (?,?),(?,?),(?,?)");
	syncengine_store_append_upsert(&text, store, "{syncengine_schema}", "name", columns, NULL);
	return syncengine_store_run_text(store, &noting, &text, params, NULL, NULL);
}

static bool schema_make_table(syncengine_pdo_mapping_store *store, const schema_state *state, int table)
{
	zend_string *text;
	bool ok;

	if (state->exists[table]) {
		return true;
	}
	text = syncengine_store_text(store, tables[table].text);
	ok = syncengine_sql_exec(store->sql, &creating, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_string_release(text);
	return ok;
}

/* Brings the tables to the current version, inside a transaction where the database has one for it. */
static bool schema_migrate(syncengine_pdo_mapping_store *store, schema_state *state)
{
	bool ok;

	if (!schema_lock(store) || !schema_read(store, state) || !schema_check_foreign(store, state)) {
		return false;
	}
	if (state->own_mappings < 0) {
		state->own_mappings = !state->exists[0];
	}
	if (state->own_changes < 0) {
		state->own_changes = !state->exists[1];
	}
	/* Killed without a transaction: who goes on must not take its tables for somebody else's. */
	ok = store->sql->dialect->kind != SYNCENGINE_MYSQL ||
		(schema_make_table(store, state, SCHEMA_TABLE) && schema_note(store, state, state->version));
	for (int i = 0; ok && i < TABLES; i++) {
		ok = schema_make_table(store, state, i);
	}
	return ok && schema_note(store, state, SCHEMA_VERSION);
}

static bool schema_create(syncengine_pdo_mapping_store *store, schema_state *state)
{
	bool transactional = store->sql->dialect->kind != SYNCENGINE_MYSQL, ok;

	if (!transactional && syncengine_sql_in_transaction(store->sql)) {
		syncengine_throw(syncengine_ce_StoreException,
			"The store's tables must be created, and %s would commit the running transaction with it: make "
			"the "
			"store once before the transaction begins",
			store->sql->dialect->title);
		return false;
	}
	if (transactional && !syncengine_sql_begin(store->sql, NULL)) {
		return false;
	}
	ok = schema_migrate(store, state);
	if (!transactional) {
		schema_unlock(store);
		return ok;
	}
	return syncengine_store_write_end(store, ok);
}

bool syncengine_store_schema(syncengine_pdo_mapping_store *store)
{
	schema_state state;

	if (!schema_read(store, &state) ||
		((!state.complete || state.version < SCHEMA_VERSION) && !schema_create(store, &state))) {
		return false;
	}
	store->own_mappings = state.own_mappings != 0;
	store->own_changes = state.own_changes != 0;
	return true;
}
