#include "exchange/sync_data_exchange.h"

#include "callback.h"
#include "exceptions/exceptions.h"
#include "exchange/outcome_status.h"
#include "ext/date/php_date.h"
#include "members.h"

#include "stubs/SyncDataExchange_arginfo.h"

#define BATCH_SIZE 100

static syncengine_class sync_data_exchange_class;

/* An order on its way. */
typedef struct {
	syncengine_sync_data_exchange *exchange;
	syncengine_order *order;
	zend_long done; /* changes whose outcome is noted */
	zend_long total;
} exchange_work;

/* A batch of it; all borrowed. */
typedef struct {
	exchange_work *work;
	zend_string *name; /* of its objects */
	zval *changes;     /* array: list of ObjectChange */
	uint32_t count;
} exchange_batch;

static zend_object *sync_data_exchange_new(zend_class_entry *ce)
{
	syncengine_sync_data_exchange *exchange = syncengine_object_alloc(
		sizeof(*exchange), offsetof(syncengine_sync_data_exchange, std), ce, &sync_data_exchange_class);

	exchange->batch_size = BATCH_SIZE;
	return &exchange->std;
}

static void sync_data_exchange_free(zend_object *object)
{
	zval_ptr_dtor(&syncengine_sync_data_exchange_from_obj(object)->progress);
	zend_object_std_dtor(object);
}

static zend_object *sync_data_exchange_clone(zend_object *object)
{
	syncengine_sync_data_exchange *from = syncengine_sync_data_exchange_from_obj(object);
	syncengine_sync_data_exchange *to =
		syncengine_sync_data_exchange_from_obj(object->ce->create_object(object->ce));

	to->batch_size = from->batch_size;
	ZVAL_COPY(&to->progress, &from->progress);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *sync_data_exchange_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &syncengine_sync_data_exchange_from_obj(object)->progress);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

/* Of the outcome at a position; `problem` follows "the outcome of …". Returns false. */
static bool batch_refuse(const exchange_batch *batch, uint32_t position, const char *problem)
{
	syncengine_throw(syncengine_native.UnexpectedValueException,
		"%s::write(\"%s\"): the outcome at position %" PRIu32 " of %" PRIu32 " changes %s",
		ZSTR_VAL(batch->work->exchange->std.ce->name), ZSTR_VAL(batch->name), position, batch->count,
		problem);
	return false;
}

/* Readers of an outcome's members: false where the value can't be one, or with an exception. */
static bool read_status(zval *value, syncengine_item_outcome *outcome)
{
	outcome->status = Z_TYPE_P(value) == IS_LONG ? Z_LVAL_P(value) : 0;
	return Z_TYPE_P(value) == IS_LONG;
}

static bool read_id(zval *value, syncengine_item_outcome *outcome)
{
	if (Z_TYPE_P(value) != IS_LONG && (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) == 0)) {
		return false;
	}
	ZVAL_COPY(&outcome->id, value);
	return true;
}

static bool read_object(zval *value, syncengine_item_outcome *outcome)
{
	if (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) == 0) {
		return false;
	}
	outcome->object = zend_string_copy(Z_STR_P(value));
	return true;
}

static bool read_message(zval *value, syncengine_item_outcome *outcome)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return false;
	}
	outcome->message = Z_STRLEN_P(value) > 0 ? zend_string_copy(Z_STR_P(value)) : NULL;
	return true;
}

static bool read_modified_at(zval *value, syncengine_item_outcome *outcome)
{
	return Z_TYPE_P(value) == IS_OBJECT &&
		instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce()) &&
		syncengine_date_read(Z_OBJ_P(value), &outcome->at);
}

static bool read_retry_after(zval *value, syncengine_item_outcome *outcome)
{
	if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 0) {
		return false;
	}
	outcome->retry_after = Z_LVAL_P(value);
	return true;
}

static const struct {
	const char *name;
	bool (*read)(zval *value, syncengine_item_outcome *outcome);
	const char *allowed;
} members[] = {
	{"status", read_status, "an int is allowed, one of STATUS_* or what HTTP has"},
	{"id", read_id, "an int or a string that is not empty is allowed"},
	{"object", read_object, "the name of a kind of object is allowed"},
	{"modified_at", read_modified_at, "a DateTimeInterface is allowed"},
	{"message", read_message, "a string is allowed"},
	{"retry_after", read_retry_after, "seconds are allowed, an int of 0 or more"},
};

#define MEMBERS (sizeof(members) / sizeof(*members))

/* False with an exception. */
static bool batch_read_member(const exchange_batch *batch, uint32_t position, zend_string *name, zval *value,
	syncengine_item_outcome *outcome)
{
	char problem[256];
	size_t i = 0;

	while (i < MEMBERS && (!name || strcmp(members[i].name, ZSTR_VAL(name)) != 0)) {
		i++;
	}
	if (i == MEMBERS) {
		snprintf(problem, sizeof(problem),
			"has an unknown key%s%.40s: status, id, object, modified_at, message and retry_after are allowed",
			name ? " " : ", a number", name ? ZSTR_VAL(name) : "");
		return batch_refuse(batch, position, problem);
	}
	if ((Z_TYPE_P(value) == IS_NULL && i > 0) || members[i].read(value, outcome)) {
		return true;
	}
	if (EG(exception)) {
		return false;
	}
	snprintf(problem, sizeof(problem), "has a wrong '%s' (%.80s): %s", members[i].name,
		syncengine_type_name(value), members[i].allowed);
	return batch_refuse(batch, position, problem);
}

/* What write() returned for a change; NULL: nothing. False with an exception. */
static bool batch_read(
	const exchange_batch *batch, uint32_t position, zval *given, syncengine_item_outcome *outcome)
{
	const char *problem;
	zend_string *name;
	zval *value;

	if (!given) {
		return batch_refuse(batch, position,
			"is missing: a status or an array with 'status' is expected for each change, by its position");
	}
	ZVAL_DEREF(given);
	if (Z_TYPE_P(given) == IS_LONG) {
		outcome->status = Z_LVAL_P(given);
	} else if (Z_TYPE_P(given) != IS_ARRAY) {
		return batch_refuse(batch, position, "is neither a status (int) nor an array with 'status'");
	} else if (!zend_hash_str_exists(Z_ARRVAL_P(given), ZEND_STRL("status"))) {
		return batch_refuse(batch, position, "has no 'status', an int: one of STATUS_* or what HTTP has");
	} else {
		ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(given), name, value) {
			ZVAL_DEREF(value);
			if (!batch_read_member(batch, position, name, value, outcome)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	problem = syncengine_item_outcome_problem(outcome);
	return !problem || batch_refuse(batch, position, problem);
}

/* Whether write() returned nothing but the outcomes of the changes, each new object with an ID of its own. */
static bool batch_check(
	const exchange_batch *batch, HashTable *given, const syncengine_item_outcome *outcomes)
{
	const char *class_name = ZSTR_VAL(batch->work->exchange->std.ce->name);
	zend_string *id;
	int64_t twice = syncengine_item_outcomes_twice(outcomes, batch->count, &id);

	if (twice >= 0) {
		char problem[256];

		snprintf(problem, sizeof(problem), "has the ID %.80s, which another new object of the batch has",
			ZSTR_VAL(id));
		zend_string_release(id);
		return batch_refuse(batch, (uint32_t)twice, problem);
	}
	if (zend_hash_num_elements(given) > batch->count) {
		syncengine_throw(syncengine_native.UnexpectedValueException,
			"%s::write(\"%s\") returned %" PRIu32 " outcomes for %" PRIu32
			" changes: one for each is expected, by its position from 0",
			class_name, ZSTR_VAL(batch->name), zend_hash_num_elements(given), batch->count);
		return false;
	}
	return true;
}

/* Notes all outcomes of a batch, or none and returns false with an exception. Takes `outcomes`. */
static bool batch_note(const exchange_batch *batch, HashTable *given, syncengine_item_outcome *outcomes)
{
	exchange_work *work = batch->work;
	HashTable *changes = Z_ARRVAL_P(batch->changes);
	bool ok = true;

	for (uint32_t i = 0; i < batch->count && ok; i++) {
		ok = batch_read(batch, i, zend_hash_index_find(given, i), &outcomes[i]);
	}
	ok = ok && batch_check(batch, given, outcomes);
	for (uint32_t i = 0; i < batch->count && ok; i++) {
		syncengine_item_outcome_note(work->order,
			syncengine_object_change_from_obj(Z_OBJ_P(zend_hash_index_find(changes, i))), &outcomes[i],
			ZSTR_VAL(work->exchange->std.ce->name));
	}
	syncengine_item_outcomes_release(outcomes, batch->count);
	efree(outcomes);
	return ok;
}

/* Tells the progress callback; false with an exception. */
static bool work_progress(exchange_work *work, uint32_t count)
{
	zval args[2];

	work->done += count;
	if (Z_ISUNDEF(work->exchange->progress)) {
		return true;
	}
	ZVAL_LONG(&args[0], work->done);
	ZVAL_LONG(&args[1], work->total);
	return syncengine_callback_call(&work->exchange->progress, 2, args);
}

/* False with an exception. */
static bool batch_write(const exchange_batch *batch)
{
	syncengine_item_outcome *outcomes = safe_emalloc(batch->count, sizeof(*outcomes), 0);
	zval args[2], given, *change;
	uint32_t i = 0;
	bool ok;

	/* Now, for write() may set the ID of an object that it created. */
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(batch->changes), change) {
		syncengine_item_outcome_init(&outcomes[i++], syncengine_object_change_from_obj(Z_OBJ_P(change)));
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_STR(&args[0], batch->name);
	ZVAL_COPY_VALUE(&args[1], batch->changes);
	if (!syncengine_call(&batch->work->exchange->std, "write", &given, 2, args)) {
		efree(outcomes);
		return false;
	}
	ok = batch_note(batch, Z_ARRVAL(given), outcomes);
	zval_ptr_dtor(&given);
	return ok && work_progress(batch->work, batch->count);
}

/* All changes of one kind of object; false with an exception. */
static bool work_run(exchange_work *work, zend_string *name, HashTable *list)
{
	uint32_t count = zend_hash_num_elements(list), next = 0;
	bool ok = true;

	while (next < count && ok) {
		uint32_t size = (uint32_t)MIN(work->exchange->batch_size, count - next);
		zval changes;
		exchange_batch batch = {work, name, &changes, size};

		array_init_size(&changes, size);
		for (uint32_t end = next + size; next < end; next++) {
			zval *change = zend_hash_index_find(list, next);

			Z_ADDREF_P(change);
			add_next_index_zval(&changes, change);
		}
		ok = batch_write(&batch);
		zval_ptr_dtor(&changes);
	}
	return ok;
}

static void exchange_execute(syncengine_sync_data_exchange *exchange, syncengine_order *order)
{
	exchange_work work = {exchange, order, 0, order->count};
	zval changes, *list;
	zend_ulong number;
	zend_string *key;
	bool ok = true;

	/* write() may add to the order: what was in it when it was given counts. */
	ZVAL_COPY(&changes, &order->changes);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL(changes), number, key, list) {
		zend_string *name = key ? zend_string_copy(key) : zend_long_to_str((zend_long)number);

		ok = work_run(&work, name, Z_ARRVAL_P(list));
		zend_string_release(name);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&changes);
}

ZEND_METHOD(SyncEngine_SyncDataExchange, executeSyncOrder)
{
	syncengine_sync_data_exchange *exchange = syncengine_sync_data_exchange_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *order;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(order, syncengine_native.Order.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_initialized(syncengine_order_from_obj(order)->integration != NULL, order)) {
		RETURN_THROWS();
	}
	if (exchange->running) {
		zend_throw_error(NULL,
			"%s::executeSyncOrder() is running: write() and the progress callback can't call it again",
			ZSTR_VAL(exchange->std.ce->name));
		RETURN_THROWS();
	}
	exchange->running = true;
	exchange_execute(exchange, syncengine_order_from_obj(order));
	exchange->running = false;
}

ZEND_METHOD(SyncEngine_SyncDataExchange, setBatchSize)
{
	zend_long size;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(size)
	ZEND_PARSE_PARAMETERS_END();
	if (size < 1) {
		zend_argument_value_error(1, "must be greater than or equal to 1");
		RETURN_THROWS();
	}
	syncengine_sync_data_exchange_from_obj(Z_OBJ_P(ZEND_THIS))->batch_size = size;
}

ZEND_METHOD(SyncEngine_SyncDataExchange, getBatchSize)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(syncengine_sync_data_exchange_from_obj(Z_OBJ_P(ZEND_THIS))->batch_size);
}

ZEND_METHOD(SyncEngine_SyncDataExchange, setProgressCallback)
{
	zend_fcall_info info;
	zend_fcall_info_cache cache;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_FUNC_OR_NULL(info, cache)
	ZEND_PARSE_PARAMETERS_END();
	syncengine_callback_set(&syncengine_sync_data_exchange_from_obj(Z_OBJ_P(ZEND_THIS))->progress, &info);
}

void syncengine_sync_data_exchange_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_SyncDataExchange(family->SyncDataExchangeInterface);

	ce->create_object = sync_data_exchange_new;
	syncengine_class_init(&sync_data_exchange_class, ce, family, offsetof(syncengine_sync_data_exchange, std),
		sync_data_exchange_free, sync_data_exchange_clone, NULL);
	sync_data_exchange_class.handlers.get_gc = sync_data_exchange_gc;
}
