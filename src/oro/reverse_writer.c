#include "oro/reverse_writer.h"

#include "ext/random/php_random.h"
#include "zend_exceptions.h"

#include "callback.h"
#include "exceptions/exceptions.h"
#include "members.h"
#include "oro/step.h"

#include "stubs/RestReverseWriter_arginfo.h"

/* So many outcomes are stored at once; so many times the concurrency may wait to be sent again. */
enum { FLUSH = 100, WAITING_FACTOR = 4 };

zend_class_entry *syncengine_ce_RestReverseWriter;
static syncengine_class writer_class;

static zend_object *writer_new(zend_class_entry *ce)
{
	syncengine_reverse_writer *writer =
		syncengine_object_alloc(sizeof(*writer), offsetof(syncengine_reverse_writer, std), ce, &writer_class);

	return &writer->std;
}

static void writer_free(zend_object *object)
{
	syncengine_reverse_writer *writer = syncengine_reverse_writer_from_obj(object);

	syncengine_reverse_calls_free(writer);
	if (writer->constructed) {
		zend_hash_destroy(&writer->items);
		zend_hash_destroy(&writer->open);
	}
	zval_ptr_dtor(&writer->stale);
	syncengine_http_client_free(writer->client);
	syncengine_reverse_config_release(&writer->config);
	syncengine_reverse_scope_release(&writer->scope);
	syncengine_obj_release(writer->context);
	zend_object_std_dtor(object);
}

static HashTable *writer_gc(zend_object *object, zval **table, int *count)
{
	syncengine_reverse_writer *writer = syncengine_reverse_writer_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	syncengine_reverse_item *item;

	syncengine_gc_add_obj(buffer, writer->scope.object);
	syncengine_gc_add_obj(buffer, writer->context);
	if (writer->constructed) {
		ZEND_HASH_FOREACH_PTR(&writer->items, item) {
			zend_get_gc_buffer_add_obj(buffer, &item->set->std);
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static bool writer_enter(syncengine_reverse_writer *writer)
{
	if (!syncengine_object_initialized(writer->constructed, &writer->std)) {
		return false;
	}
	if (writer->busy) {
		zend_throw_error(NULL,
			"%s is waiting for its server: it can't be called from a signal handler meanwhile",
			ZSTR_VAL(writer->std.ce->name));
		return false;
	}
	writer->busy = true;
	return true;
}

ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, __construct)
{
	syncengine_reverse_writer *writer = syncengine_reverse_writer_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration, *object_name, *url;
	HashTable *options = NULL;
	zend_object *store;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_OBJ_OF_CLASS(store, syncengine_ce_PdoMappingStore)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object_name)
		Z_PARAM_STR(url)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(writer->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!syncengine_reverse_scope_init(&writer->scope, store, integration, object_name) ||
		!syncengine_reverse_config_read(&writer->config, url, object_name, options) ||
		!(writer->client = syncengine_reverse_config_client(&writer->config)) ||
		php_random_bytes_throw(writer->batch, sizeof(writer->batch)) == FAILURE) {
		syncengine_http_client_free(writer->client);
		syncengine_reverse_config_release(&writer->config);
		syncengine_reverse_scope_release(&writer->scope);
		memset(writer, 0, offsetof(syncengine_reverse_writer, std));
		RETURN_THROWS();
	}
	writer->config.given_headers = NULL;
	array_init(&writer->stale);
	zend_hash_init(&writer->items, 256, NULL, syncengine_reverse_item_free, false);
	zend_hash_init(&writer->open, 8, NULL, NULL, false);
	writer->constructed = true;
}

/* Stores what has arrived, and `intents` with it, in one transaction. */
static bool writer_flush(
	syncengine_reverse_writer *writer, const syncengine_reverse_intent *intents, uint32_t count)
{
	syncengine_pdo_mapping_store *store = writer->scope.store;

	if (writer->counts[SYNCENGINE_REVERSE_ANSWERED] == 0 && count == 0) {
		return true;
	}
	if (!syncengine_store_write_begin(store) ||
		!syncengine_store_write_end(store,
			syncengine_reverse_results_store(writer) &&
				syncengine_reverse_requests_open(&writer->scope, intents, count))) {
		return false;
	}
	syncengine_reverse_results_forget(writer);
	return true;
}

/* Until no more than `queued` items are to be sent for the first time, `waiting` again, and `running` are on their way.
   False with an exception; what is under way goes on by the next call. */
static bool writer_run(syncengine_reverse_writer *writer, uint32_t queued, uint32_t waiting, uint32_t running)
{
	zend_long wait;

	for (;;) {
		wait = syncengine_reverse_turn(writer, queued == 0);
		if (writer->counts[SYNCENGINE_REVERSE_ANSWERED] >= FLUSH && !writer_flush(writer, NULL, 0)) {
			return false;
		}
		if (writer->counts[SYNCENGINE_REVERSE_QUEUED] <= queued &&
			writer->counts[SYNCENGINE_REVERSE_WAITING] <= waiting &&
			writer->counts[SYNCENGINE_REVERSE_RUNNING] <= running) {
			return true;
		}
		if (!syncengine_http_poll(writer->client, wait)) {
			return false;
		}
	}
}

static bool writer_drain(syncengine_reverse_writer *writer)
{
	return writer_run(writer, 0, 0, 0) && writer_flush(writer, NULL, 0);
}

static bool settle_row(syncengine_reverse_writer *writer, zval *row)
{
	zend_string *id = syncengine_sql_column_str(row, 0), *key = syncengine_sql_column_str(row, 1);
	zend_string *payload = syncengine_sql_column_str(row, 2);
	syncengine_change_set *set = NULL;
	bool now = syncengine_sql_column_long(row, 3) != 0;

	if (!now) {
		zend_hash_add_empty_element(&writer->open, id);
	} else if ((set = syncengine_change_set_decode(id, payload))) {
		syncengine_reverse_item_add(writer, set, ZSTR_VAL(key))->unknown = true;
		OBJ_RELEASE(&set->std);
	} else {
		syncengine_throw(syncengine_ce_StoreException,
			"The stored request of %s '%s' can't be read: it was written by something else, or damaged",
			ZSTR_VAL(writer->scope.object_name), ZSTR_VAL(id));
	}
	zend_string_release(id);
	zend_string_release(key);
	zend_string_release(payload);
	return !now || set;
}

/* Sends what is stored as open, and waits for it. */
static bool writer_settle(syncengine_reverse_writer *writer)
{
	zval rows, *row;
	bool ok;

	if (!writer_drain(writer) || !syncengine_reverse_requests_read(&writer->scope, &rows)) {
		return false;
	}
	zend_hash_clean(&writer->open);
	ok = true;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		if (!(ok = settle_row(writer, row))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	writer->settled = ok && writer_drain(writer);
	return writer->settled;
}

static bool writer_refuse(zval *item, const char *what, const char *problem)
{
	zval arguments[2], exception;

	ZVAL_STR(&arguments[0], strpprintf(0, "RestReverseWriter: %s %s", what, problem));
	ZVAL_COPY_VALUE(&arguments[1], item);
	if (syncengine_construct(&exception, syncengine_ce_InvalidItemException, 2, arguments)) {
		zend_throw_exception_object(&exception);
	}
	zval_ptr_dtor(&arguments[0]);
	return false;
}

/* What is to be sent for `items`, before anything is stored; the texts of `intents` are owned by the caller. */
static bool writer_encode(HashTable *items, syncengine_reverse_intent *intents, uint32_t *count)
{
	syncengine_change_set *set;
	const char *problem;
	zval *item;

	ZEND_HASH_FOREACH_VAL(items, item) {
		ZVAL_DEREF(item);
		if (Z_TYPE_P(item) != IS_OBJECT || Z_OBJCE_P(item) != syncengine_ce_ChangeSet ||
			!syncengine_change_set_from_obj(Z_OBJ_P(item))->object_id) {
			return writer_refuse(item, "an item is no", "ChangeSet");
		}
		set = syncengine_change_set_from_obj(Z_OBJ_P(item));
		intents[*count].payload = syncengine_change_set_encode(set, &problem);
		if (!intents[*count].payload) {
			return writer_refuse(item, "a value can't be sent, it is", problem);
		}
		intents[(*count)++].object_id = set->object_id;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* A change set that was made before what is known now: it is made again later. */
static void writer_put_off(syncengine_reverse_writer *writer, const syncengine_change_set *set)
{
	if (!zend_hash_exists(&writer->open, set->object_id)) {
		syncengine_reverse_retry_add(
			&writer->stale, &writer->scope, set, "Another change of it was under way", 0);
	}
}

/* Takes the change sets that can be sent, or be remembered at once, and stores the requests of the former. */
static bool writer_take(syncengine_reverse_writer *writer, HashTable *items,
	syncengine_reverse_intent *intents, HashTable *settled)
{
	syncengine_reverse_item *added, **sent = safe_emalloc(zend_hash_num_elements(items), sizeof(*sent), 1);
	uint32_t position = 0, count = 0;
	zval *item;
	bool ok;

	ZEND_HASH_FOREACH_VAL(items, item) {
		syncengine_change_set *set;
		zend_string *payload = intents[position].payload;

		ZVAL_DEREF(item);
		set = syncengine_change_set_from_obj(Z_OBJ_P(item));
		if (zend_hash_exists(&writer->open, set->object_id) || zend_hash_exists(settled, set->object_id) ||
			zend_hash_exists(&writer->items, set->object_id)) {
			writer_put_off(writer, set);
			position++;
			continue;
		}
		added = syncengine_reverse_item_add(writer, set, NULL);
		if (set->operation == SYNCENGINE_CHANGE_NONE) {
			added->result = SYNCENGINE_ITEM_UPDATED;
			syncengine_reverse_item_state(writer, added, SYNCENGINE_REVERSE_ANSWERED);
		} else {
			/* The payloads are the caller's by position: they change places. */
			intents[position].payload = intents[count].payload;
			intents[count].payload = payload;
			intents[count].object_id = set->object_id;
			memcpy(intents[count].key, added->key, SE_KEY_SIZE);
			sent[count++] = added;
		}
		position++;
	}
	ZEND_HASH_FOREACH_END();
	ok = writer_flush(writer, intents, count);
	for (uint32_t i = 0; !ok && i < count; i++) {
		/* Not stored, so not to be sent. */
		writer->counts[SYNCENGINE_REVERSE_QUEUED]--;
		zend_hash_del(&writer->items, sent[i]->set->object_id);
	}
	efree(sent);
	return ok;
}

/* Stores the retries of what was put off: after what was under way has ended, which would take them for its own. */
static bool writer_store_stale(syncengine_reverse_writer *writer)
{
	zval arguments[3];
	bool ok;

	if (zend_hash_num_elements(Z_ARRVAL(writer->stale)) == 0) {
		return true;
	}
	if (!writer_drain(writer)) {
		return false;
	}
	ZVAL_STR(&arguments[0], writer->scope.integration);
	ZVAL_STRINGL(&arguments[1], "push", 4);
	ZVAL_COPY_VALUE(&arguments[2], &writer->stale);
	ok = syncengine_call(writer->scope.object, "queueretries", NULL, 3, arguments);
	zval_ptr_dtor(&arguments[1]);
	if (ok) {
		zend_hash_clean(Z_ARRVAL(writer->stale));
	}
	return ok;
}

/* Before the batch: whether an object of it has a request under way, which is waited for then. */
static bool writer_clear_way(syncengine_reverse_writer *writer, HashTable *items, HashTable *settled)
{
	zend_string *id;
	zval *item;
	bool found = false;

	ZEND_HASH_FOREACH_VAL(items, item) {
		ZVAL_DEREF(item);
		id = syncengine_change_set_from_obj(Z_OBJ_P(item))->object_id;
		if (zend_hash_exists(&writer->items, id)) {
			zend_hash_add_empty_element(settled, id);
			found = true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return !found || writer_drain(writer);
}

/* Without setContext() the change sets were made before what was open was sent: of those objects they are stale. */
static bool writer_settle_late(syncengine_reverse_writer *writer, HashTable *settled)
{
	zval rows, *row;
	zend_string *id;

	if (!syncengine_reverse_requests_read(&writer->scope, &rows)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		id = syncengine_sql_column_str(row, 0);
		zend_hash_add_empty_element(settled, id);
		zend_string_release(id);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	return writer_settle(writer);
}

static void writer_write(syncengine_reverse_writer *writer, HashTable *items)
{
	uint32_t total = zend_hash_num_elements(items), count = 0;
	syncengine_reverse_intent *intents = safe_emalloc(total, sizeof(*intents), 1);
	uint32_t queued = (uint32_t)MIN(
		MAX(writer->config.concurrency, writer->config.batch_size), UINT32_MAX / WAITING_FACTOR);
	HashTable settled;

	/* While this batch is stored, what the one before it left to be sent is on its way. */
	syncengine_http_pump(writer->client);
	syncengine_reverse_turn(writer, false);
	zend_hash_init(&settled, 8, NULL, NULL, false);
	if (writer_encode(items, intents, &count) && (writer->settled || writer_settle_late(writer, &settled)) &&
		writer_clear_way(writer, items, &settled) && writer_take(writer, items, intents, &settled) &&
		writer_run(writer, queued, queued * WAITING_FACTOR, UINT32_MAX)) {
		writer_store_stale(writer);
	}
	for (uint32_t i = 0; i < count; i++) {
		zend_string_release(intents[i].payload);
	}
	zend_hash_destroy(&settled);
	efree(intents);
}

ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, write)
{
	syncengine_reverse_writer *writer = syncengine_reverse_writer_from_obj(Z_OBJ_P(ZEND_THIS));
	zval *given, items;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY(given)
	ZEND_PARSE_PARAMETERS_END();

	if (!writer_enter(writer)) {
		RETURN_THROWS();
	}
	ZVAL_COPY(&items, given);
	writer_write(writer, Z_ARRVAL(items));
	writer->busy = false;
	zval_ptr_dtor(&items);
}

ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, close)
{
	syncengine_reverse_writer *writer = syncengine_reverse_writer_from_obj(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (!writer_enter(writer)) {
		RETURN_THROWS();
	}
	if (writer_drain(writer) && writer_store_stale(writer)) {
		writer->later = false;
		writer->pause = 0;
	}
	writer->busy = false;
}

ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, setContext)
{
	syncengine_reverse_writer *writer = syncengine_reverse_writer_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *context;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(context, syncengine_ce_StepContext)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_initialized(
			!Z_ISUNDEF(syncengine_step_context_from_obj(context)->errors), context) ||
		!writer_enter(writer)) {
		RETURN_THROWS();
	}
	GC_ADDREF(context);
	syncengine_obj_release(writer->context);
	writer->context = context;
	writer->later = false;
	writer->pause = 0;
	writer_settle(writer);
	writer->busy = false;
}

ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, getStatistics)
{
	syncengine_reverse_writer *writer = syncengine_reverse_writer_from_obj(Z_OBJ_P(ZEND_THIS));
	const syncengine_http_totals *totals;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!syncengine_object_initialized(writer->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	totals = syncengine_http_client_totals(writer->client);
	array_init_size(return_value, 5);
	add_assoc_long(return_value, "requests", totals->requests);
	add_assoc_long(return_value, "retries", writer->retries);
	add_assoc_long(return_value, "bytes_received", totals->bytes_received);
	add_assoc_long(return_value, "bytes_sent", totals->bytes_sent);
	add_assoc_long(return_value, "connections", totals->connections);
}

void syncengine_reverse_writer_register(void)
{
	syncengine_ce_RestReverseWriter =
		register_class_SyncEngine_Oro_RestReverseWriter(syncengine_ce_ItemWriterInterface,
			syncengine_ce_ClosableInterface, syncengine_ce_StepContextAwareInterface);
	syncengine_ce_RestReverseWriter->create_object = writer_new;
	syncengine_class_init(&writer_class, syncengine_ce_RestReverseWriter, &syncengine_native,
		offsetof(syncengine_reverse_writer, std), writer_free, NULL, NULL);
	writer_class.handlers.get_gc = writer_gc;
}
