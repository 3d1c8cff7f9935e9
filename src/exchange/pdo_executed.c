#include "exchange/pdo_executed.h"

#include "exceptions/exceptions.h"
#include "json/json_reader.h"
#include "json/json_writer.h"
#include "members.h"
#include "sql/sql_transaction.h"

/* How long an order that was sent without an answer may wait to be sent again: 30 days. */
#define KEEP_SECONDS INT64_C(2592000)

static const syncengine_sql_purpose creating = {
	"creating the table of executed orders", "syncengine_executed"};
static const syncengine_sql_purpose reading = {"looking for an executed order", "syncengine_executed"};
static const syncengine_sql_purpose storing = {"remembering an executed order", "syncengine_executed"};

static const char outcomes[] = {'c', 'u', 'd', 'i'};

/* Runs a text in which '@' stands for the table. Takes `params`. */
static bool run_on_table(const syncengine_pdo_run *run, const syncengine_sql_purpose *purpose,
	const char *template, HashTable *params, zval *rows)
{
	zend_string *table = syncengine_pdo_store_table(run->exchange, "syncengine_executed"), *whole;
	const char *at = strchr(template, '@');
	smart_str text = {0};
	bool ok;

	smart_str_appendl(&text, template, (size_t)(at - template));
	smart_str_append(&text, table);
	smart_str_appends(&text, at + 1);
	whole = smart_str_extract(&text);
	ok = syncengine_sql_run(run->exchange->sql, purpose, whole, params, rows, NULL);
	zend_string_release(whole);
	zend_string_release(table);
	return ok;
}

/* Makes the table, once for each exchange. */
static bool prepare_table(syncengine_pdo_run *run)
{
	syncengine_sql *sql = run->exchange->sql;
	const syncengine_sql_dialect *dialect = sql->dialect;
	zend_string *text;
	bool ok;

	if (run->exchange->remembers) {
		return true;
	}
	if (dialect->kind == SYNCENGINE_MYSQL && syncengine_sql_in_transaction(sql)) {
		syncengine_throw(syncengine_ce_StoreException,
			"The table syncengine_executed must be created, and MySQL would commit the running transaction "
			"with it: "
			"execute the first order outside of one");
		return false;
	}
	text = strpprintf(0,
		"CREATE TABLE IF NOT EXISTS @ (batch_key %s NOT NULL PRIMARY KEY, results %s NOT NULL, executed_at "
		"%s NOT "
		"NULL)%s",
		dialect->type_name, dialect->type_text, dialect->type_time, dialect->table_end);
	ok = run_on_table(run, &creating, ZSTR_VAL(text), NULL, NULL);
	zend_string_release(text);
	return ok;
}

/* What a change is known by: its key, or its object. The caller frees it. */
static zend_string *identity(const syncengine_object_change *change)
{
	zend_string *id, *text;

	if (change->idempotency_key) {
		return zend_string_copy(change->idempotency_key);
	}
	id = zval_get_string((zval *)&change->id);
	text = zend_string_concat3(
		ZSTR_VAL(change->object), ZSTR_LEN(change->object), ":", 1, ZSTR_VAL(id), ZSTR_LEN(id));
	zend_string_release(id);
	return text;
}

/* JSON has no bytes, only text: each byte beyond ASCII becomes the character of its number. */
static void set_bytes(zval *to, const zend_string *bytes)
{
	smart_str text = {0};

	for (size_t i = 0; i < ZSTR_LEN(bytes); i++) {
		unsigned char c = (unsigned char)ZSTR_VAL(bytes)[i];

		if (c < 0x80) {
			smart_str_appendc(&text, (char)c);
		} else {
			smart_str_appendc(&text, (char)(0xc0 | (c >> 6)));
			smart_str_appendc(&text, (char)(0x80 | (c & 0x3f)));
		}
	}
	ZVAL_STR(to, smart_str_extract(&text));
}

/* Those bytes again; the caller frees it. */
static zend_string *get_bytes(const zend_string *text)
{
	smart_str bytes = {0};

	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		unsigned char c = (unsigned char)ZSTR_VAL(text)[i];

		if (c >= 0xc0 && i + 1 < ZSTR_LEN(text)) {
			c = (unsigned char)((c << 6) | ((unsigned char)ZSTR_VAL(text)[++i] & 0x3f));
		}
		smart_str_appendc(&bytes, (char)c);
	}
	return smart_str_extract(&bytes);
}

static void result_free(zval *entry)
{
	syncengine_pdo_result *result = Z_PTR_P(entry);

	zval_ptr_dtor(&result->id);
	syncengine_str_release(result->message);
	efree(result);
}

/* Reads one entry, [identity, outcome, ID or message or null]; false where it is none. */
static bool recall_entry(HashTable *before, zval *entry)
{
	zval *key, *outcome, *rest;
	const char *kind;
	syncengine_pdo_result *result;
	zend_string *name;

	if (Z_TYPE_P(entry) != IS_ARRAY || !(key = zend_hash_index_find(Z_ARRVAL_P(entry), 0)) ||
		!(outcome = zend_hash_index_find(Z_ARRVAL_P(entry), 1)) ||
		!(rest = zend_hash_index_find(Z_ARRVAL_P(entry), 2)) || Z_TYPE_P(key) != IS_STRING ||
		Z_TYPE_P(outcome) != IS_STRING || Z_STRLEN_P(outcome) != 1 ||
		!(kind = memchr(outcomes, Z_STRVAL_P(outcome)[0], sizeof(outcomes)))) {
		return false;
	}
	result = ecalloc(1, sizeof(*result));
	result->outcome = (syncengine_pdo_outcome)(kind - outcomes);
	ZVAL_NULL(&result->id);
	if (result->outcome == SYNCENGINE_PDO_ISSUE && Z_TYPE_P(rest) == IS_STRING) {
		result->message = get_bytes(Z_STR_P(rest));
	} else if (Z_TYPE_P(rest) == IS_STRING) {
		ZVAL_STR(&result->id, get_bytes(Z_STR_P(rest)));
	} else {
		ZVAL_COPY(&result->id, rest);
	}
	name = get_bytes(Z_STR_P(key));
	zend_hash_update_ptr(before, name, result);
	zend_string_release(name);
	return true;
}

/* Reads what is remembered; false with an exception. */
static bool recall_text(syncengine_pdo_run *run, zend_string *text)
{
	syncengine_json_document document;
	syncengine_json_error error;
	zval list, *entry;
	bool ok;

	ZVAL_NULL(&list);
	ok = syncengine_json_parse(ZSTR_VAL(text), ZSTR_LEN(text), SYNCENGINE_JSON_DEPTH, &document, &error);
	if (ok) {
		ok = !syncengine_json_to_zval(&document, document.root, &list) && Z_TYPE(list) == IS_ARRAY;
		syncengine_json_free(&document);
	}
	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), entry) {
			ok = ok && recall_entry(run->before, entry);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&list);
	if (!ok) {
		syncengine_throw(syncengine_ce_StoreException,
			"What syncengine_executed remembers of the order with the key %s can't be read",
			ZSTR_VAL(run->key));
	}
	return ok;
}

/* The key of the first change that has one, borrowed; NULL: none has. */
static zend_string *order_key(const syncengine_order *order)
{
	zval *list, *change;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(order->changes), list) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), change) {
			zend_string *key = syncengine_object_change_from_obj(Z_OBJ_P(change))->idempotency_key;

			if (key) {
				return key;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

bool syncengine_pdo_recall(syncengine_pdo_run *run)
{
	zend_string *key = order_key(run->order), *text;
	HashTable *params;
	zval rows, *row;
	bool ok = true;

	if (!key) {
		return true;
	}
	if (!prepare_table(run)) {
		return false;
	}
	params = syncengine_sql_params_new(1);
	syncengine_sql_add_str(params, key);
	if (!run_on_table(run, &reading, "SELECT results FROM @ WHERE batch_key = ?", params, &rows)) {
		return false;
	}
	run->key = zend_string_copy(key);
	ALLOC_HASHTABLE(run->before);
	zend_hash_init(run->before, 0, NULL, result_free, false);
	row = zend_hash_index_find(Z_ARRVAL(rows), 0);
	text = row ? syncengine_sql_column_str(row, 0) : NULL;
	if (text) {
		ok = recall_text(run, text);
		zend_string_release(text);
	}
	zval_ptr_dtor(&rows);
	return ok;
}

bool syncengine_pdo_recalled(
	syncengine_pdo_run *run, const syncengine_pdo_table *table, syncengine_object_change *change)
{
	const syncengine_pdo_result *result;
	zend_string *name;
	zval id;

	if (!run->before || zend_hash_num_elements(run->before) == 0) {
		return false;
	}
	name = identity(change);
	result = zend_hash_find_ptr(run->before, name);
	zend_string_release(name);
	if (!result) {
		return false;
	}
	ZVAL_COPY(&id, &result->id);
	syncengine_pdo_note(run, table, change, result->outcome, &id, syncengine_str_copy(result->message));
	return true;
}

static void add_entry(zval *list, const syncengine_pdo_result *result)
{
	zend_string *name = identity(result->change);
	zval entry, part;

	array_init_size(&entry, 3);
	set_bytes(&part, name);
	add_next_index_zval(&entry, &part);
	add_next_index_stringl(&entry, &outcomes[result->outcome], 1);
	if (result->outcome == SYNCENGINE_PDO_ISSUE && result->message) {
		set_bytes(&part, result->message);
	} else if (Z_TYPE(result->id) == IS_STRING) {
		set_bytes(&part, Z_STR(result->id));
	} else {
		ZVAL_COPY(&part, &result->id);
	}
	add_next_index_zval(&entry, &part);
	add_next_index_zval(list, &entry);
	zend_string_release(name);
}

/* The results as JSON; the caller frees it. */
static zend_string *results_text(const syncengine_pdo_run *run)
{
	struct json_object *json = NULL;
	zend_string *text;
	const char *chars;
	size_t length;
	zval list;

	array_init_size(&list, run->count);
	for (uint32_t i = 0; i < run->count; i++) {
		add_entry(&list, &run->results[i]);
	}
	/* Nothing in it is more than JSON can hold: short lists of ints and characters. */
	if (syncengine_json_from_zval(&list, &json)) {
		ZEND_UNREACHABLE();
	}
	zval_ptr_dtor(&list);
	chars = syncengine_json_text(json, &length);
	text = zend_string_init(chars, length, false);
	json_object_put(json);
	return text;
}

/* Old rows, once for each exchange. */
static bool prune(syncengine_pdo_run *run)
{
	HashTable *params;

	if (run->exchange->remembers) {
		return true;
	}
	params = syncengine_sql_params_new(1);
	syncengine_sql_add_time(params, run->now - KEEP_SECONDS * SE_SECOND);
	if (!run_on_table(run, &storing, "DELETE FROM @ WHERE executed_at < ?", params, NULL)) {
		return false;
	}
	/* The caller's transaction may yet be rolled back, and the table with it. */
	run->exchange->remembers = run->exchange->sql->depth == 1 && !run->exchange->sql->joined;
	return true;
}

bool syncengine_pdo_remember(syncengine_pdo_run *run)
{
	bool mysql = run->exchange->sql->dialect->kind == SYNCENGINE_MYSQL;
	HashTable *params;

	if (!run->key) {
		return true;
	}
	params = syncengine_sql_params_new(3);
	syncengine_sql_add_str(params, run->key);
	syncengine_sql_add_new_str(params, results_text(run));
	syncengine_sql_add_time(params, run->now);
	return run_on_table(run, &storing,
			   mysql
				   ? "INSERT INTO @ (batch_key, results, executed_at) VALUES (?,?,?) ON DUPLICATE KEY UPDATE "
					 "results = VALUES(results), executed_at = VALUES(executed_at)"
				   : "INSERT INTO @ (batch_key, results, executed_at) VALUES (?,?,?) ON CONFLICT (batch_key) "
					 "DO "
					 "UPDATE SET results = excluded.results, executed_at = excluded.executed_at",
			   params, NULL) &&
		prune(run);
}

void syncengine_pdo_forget(syncengine_pdo_run *run)
{
	syncengine_str_release(run->key);
	if (run->before) {
		zend_array_destroy(run->before);
	}
}
