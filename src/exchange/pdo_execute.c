#include "exchange/pdo_execute.h"

#include "exceptions/exceptions.h"
#include "exchange/pdo_executed.h"
#include "exchange/pdo_tracking.h"
#include "members.h"
#include "report/id_key.h"
#include "sql/sql_transaction.h"

void syncengine_pdo_note(syncengine_pdo_run *run, const syncengine_pdo_table *table,
	syncengine_object_change *change, syncengine_pdo_outcome outcome, zval *id, zend_string *message)
{
	syncengine_pdo_result *result;

	if (run->count == run->capacity) {
		run->capacity = MAX(64, run->capacity * 2);
		run->results = safe_erealloc(run->results, run->capacity, sizeof(*run->results), 0);
	}
	result = &run->results[run->count++];
	result->change = change;
	result->table = table;
	result->outcome = outcome;
	result->message = message;
	if (id) {
		ZVAL_COPY_VALUE(&result->id, id);
	} else {
		ZVAL_NULL(&result->id);
	}
}

/* Nothing is written before all of an order's names are known to fit. */
static bool check_change(const syncengine_pdo_table *table, const syncengine_object_change *change)
{
	syncengine_field *field;
	uint32_t position = 0;

	while ((field = syncengine_object_change_next(change, &position))) {
		if (!syncengine_pdo_table_field(table, syncengine_fields_name(&change->fields, field))) {
			return false;
		}
	}
	return true;
}

/* SQLite takes an INSERT … RETURNING into a view and does nothing. */
static bool check_writable(const syncengine_pdo_table *table)
{
	if (table->is_view) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"PdoSyncDataExchange, object '%s': %s is a view, which can be read, but not written",
			ZSTR_VAL(table->object), ZSTR_VAL(table->table));
	}
	return !table->is_view;
}

static bool check_changes(syncengine_pdo_exchange *exchange, HashTable *changes)
{
	const syncengine_field_list *checked = NULL;
	uint32_t names = 0;
	zend_string *name;
	zend_ulong number;
	zval *list, *change;

	ZEND_HASH_FOREACH_KEY_VAL(changes, number, name, list) {
		zend_string *object = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);
		syncengine_pdo_table *table = syncengine_pdo_exchange_table(exchange, object);

		zend_string_release(object);
		if (!table || !check_writable(table)) {
			return false;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), change) {
			const syncengine_object_change *one = syncengine_object_change_from_obj(Z_OBJ_P(change));

			/* Changes share their list of names: one that has as many of it as another is like it. */
			if (one->fields.list && one->fields.list == checked && one->fields.used <= names &&
				one->fields.present == one->fields.used) {
				continue;
			}
			if (!check_change(table, one)) {
				return false;
			}
			checked = one->fields.present == one->fields.used ? one->fields.list : NULL;
			names = one->fields.used;
		}
		ZEND_HASH_FOREACH_END();
		checked = NULL;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool write_batch(syncengine_pdo_run *run, syncengine_pdo_table *table,
	syncengine_object_change **changes, uint32_t count, bool (*write)(const syncengine_pdo_batch *batch))
{
	syncengine_pdo_batch batch;
	bool ok = syncengine_pdo_batch_init(&batch, run, table, changes, count) && write(&batch);

	syncengine_pdo_batch_release(&batch);
	return ok;
}

/* Known objects. One that is changed twice is written twice, in the order of its changes. */
static bool write_updates(syncengine_pdo_run *run, syncengine_pdo_table *table, HashTable *list)
{
	syncengine_object_change **changes = safe_emalloc(zend_hash_num_elements(list), sizeof(*changes), 1);
	uint32_t count = 0;
	HashTable ids;
	zval *entry, present;
	bool ok = true;

	ZVAL_TRUE(&present);
	zend_hash_init(&ids, zend_hash_num_elements(list), NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(list, entry) {
		syncengine_object_change *change = syncengine_object_change_from_obj(Z_OBJ_P(entry));

		if (!syncengine_id_known(&change->id) || syncengine_pdo_recalled(run, table, change)) {
			continue;
		}
		if (syncengine_id_find(&ids, &change->id)) {
			ok = write_batch(run, table, changes, count, syncengine_pdo_update);
			if (!ok) {
				break;
			}
			count = 0;
			zend_hash_clean(&ids);
		}
		syncengine_id_update(&ids, &change->id, &present);
		changes[count++] = change;
	}
	ZEND_HASH_FOREACH_END();
	ok = ok && (count == 0 || write_batch(run, table, changes, count, syncengine_pdo_update));
	zend_hash_destroy(&ids);
	efree(changes);
	return ok;
}

static bool write_inserts(syncengine_pdo_run *run, syncengine_pdo_table *table, HashTable *list)
{
	syncengine_object_change **changes = safe_emalloc(zend_hash_num_elements(list), sizeof(*changes), 1);
	uint32_t count = 0;
	zval *entry;
	bool ok;

	ZEND_HASH_FOREACH_VAL(list, entry) {
		syncengine_object_change *change = syncengine_object_change_from_obj(Z_OBJ_P(entry));

		if (!syncengine_id_known(&change->id) && !syncengine_pdo_recalled(run, table, change)) {
			changes[count++] = change;
		}
	}
	ZEND_HASH_FOREACH_END();
	ok = count == 0 || write_batch(run, table, changes, count, syncengine_pdo_insert);
	efree(changes);
	return ok;
}

static bool write_all(syncengine_pdo_run *run, HashTable *changes)
{
	zend_string *name;
	zend_ulong number;
	zval *list;

	ZEND_HASH_FOREACH_KEY_VAL(changes, number, name, list) {
		zend_string *object = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);
		syncengine_pdo_table *table = syncengine_pdo_exchange_table(run->exchange, object);

		zend_string_release(object);
		if (!table || !write_updates(run, table, Z_ARRVAL_P(list)) ||
			!write_inserts(run, table, Z_ARRVAL_P(list))) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Tells the order what came of it. */
static void tell(const syncengine_pdo_run *run)
{
	for (uint32_t i = 0; i < run->count; i++) {
		syncengine_pdo_result *result = &run->results[i];

		switch (result->outcome) {
			case SYNCENGINE_PDO_CREATED:
				syncengine_order_created(
					run->order, result->change, result->table->object, &result->id, run->now);
				break;
			case SYNCENGINE_PDO_UPDATED:
				syncengine_order_updated(run->order, result->change, run->now);
				break;
			case SYNCENGINE_PDO_DELETED:
				syncengine_order_deleted(run->order, result->change);
				break;
			case SYNCENGINE_PDO_ISSUE:
				syncengine_order_issue(run->order, result->change, result->message);
				break;
		}
	}
}

/*
 * Begins the transaction with the write lock: what is read in it, such as the greatest ID, stays true. A table
 * that is a view can't be written to for it; nothing is read from one.
 */
static bool begin_locked(syncengine_pdo_run *run, HashTable *changes)
{
	syncengine_sql *sql = run->exchange->sql;
	zend_string *object, *first = NULL;
	zend_ulong number;
	bool ok;

	if (sql->dialect->kind == SYNCENGINE_SQLITE && sql->depth == 0) {
		ZEND_HASH_FOREACH_KEY(changes, number, object) {
			const syncengine_pdo_table *table = object
				? zend_hash_find_ptr(&run->exchange->tables, object)
				: zend_hash_index_find_ptr(&run->exchange->tables, number);

			if (table && table->counts_ids) {
				first = strpprintf(0, "DELETE FROM %s WHERE 1 = 0", ZSTR_VAL(table->quoted_table));
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ok = syncengine_sql_begin(sql, first ? ZSTR_VAL(first) : NULL);
	if (first) {
		zend_string_release(first);
	}
	return ok;
}

/* The part inside the transaction; false with an exception. */
static bool run_marked(syncengine_pdo_run *run, HashTable *changes)
{
	syncengine_pdo_mark mark;
	bool ok;

	/* Whether there is anything to mark is asked before the transaction: SQLite's begins with a write. */
	if (!syncengine_pdo_mark_find(&mark, run->exchange, run->order->integration) ||
		!begin_locked(run, changes)) {
		return false;
	}
	ok = syncengine_pdo_mark_set(&mark, true) && write_all(run, changes) && syncengine_pdo_remember(run);
	if (ok) {
		ok = syncengine_pdo_mark_set(&mark, false);
	} else {
		syncengine_pdo_mark_clear(&mark);
	}
	if (ok) {
		return syncengine_sql_commit(run->exchange->sql);
	}
	syncengine_sql_fail(run->exchange->sql);
	return false;
}

bool syncengine_pdo_execute(syncengine_pdo_exchange *exchange, syncengine_order *order)
{
	syncengine_pdo_run run = {.exchange = exchange, .order = order};
	zval changes;
	bool ok;

	if (!syncengine_object_initialized(order->integration != NULL, &order->std)) {
		return false;
	}
	/* Code of the user's PDO class may add to the order meanwhile: what was in it when it was given counts. */
	ZVAL_COPY(&changes, &order->changes);
	run.now = syncengine_now();
	ok = check_changes(exchange, Z_ARRVAL(changes)) && syncengine_pdo_recall(&run) &&
		(order->count == 0 || run_marked(&run, Z_ARRVAL(changes)));
	if (ok) {
		tell(&run);
	}
	for (uint32_t i = 0; i < run.count; i++) {
		zval_ptr_dtor(&run.results[i].id);
		syncengine_str_release(run.results[i].message);
	}
	if (run.results) {
		efree(run.results);
	}
	syncengine_pdo_forget(&run);
	zval_ptr_dtor(&changes);
	return ok;
}
