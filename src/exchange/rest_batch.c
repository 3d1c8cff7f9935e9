#include "exchange/rest_batch.h"

#include "exceptions/exceptions.h"
#include "exchange/rest_items.h"
#include "exchange/rest_value.h"

static bool batch_is_creation(const syncengine_object_change *change)
{
	return !zend_is_true((zval *)&change->id);
}

/* Whether the receiving side gets a field: of an update only what changed or is asked for all the same. */
static bool batch_sends(const syncengine_object_change *change, const syncengine_field *field)
{
	return batch_is_creation(change) || syncengine_field_slot_state(field) != SYNCENGINE_FIELD_UNCHANGED;
}

/* Adds the values of a change; NULL, or what is wrong with one of them. The caller releases it. */
static zend_string *batch_add_fields(
	const syncengine_rest_batch *batch, const syncengine_object_change *change, struct json_object *into)
{
	const syncengine_rest_config *config = &batch->exchange->config;
	syncengine_field_view view;
	struct json_object *value;
	syncengine_field *field;
	const char *problem;
	uint32_t position = 0;

	while ((field = syncengine_object_change_next(change, &position))) {
		const syncengine_rest_field *known =
			syncengine_rest_object_field(batch->object, syncengine_fields_name(&change->fields, field));

		/* PHP code may have added fields since the order was checked. */
		if (!known || !batch_sends(change, field)) {
			continue;
		}
		if (!syncengine_field_read(&change->fields, field, &view)) {
			return ZSTR_EMPTY_ALLOC();
		}
		if (Z_TYPE_P(view.value) > IS_STRING) {
			/* Reading it may run PHP code, which may take it out of the change. */
			syncengine_field_view_own(&view);
		}
		problem = syncengine_rest_value(config, known, &view, &value);
		syncengine_field_view_release(&view);
		if (problem || EG(exception)) {
			return problem ? strpprintf(0, "'%s' %s", ZSTR_VAL(known->name), problem) : ZSTR_EMPTY_ALLOC();
		}
		syncengine_json_add(into, ZSTR_VAL(known->name), value);
	}
	return NULL;
}

/* The item of a change; NULL, or what is wrong with it. The caller releases it. */
static zend_string *batch_make_item(
	syncengine_rest_batch *batch, const syncengine_object_change *change, struct json_object *item)
{
	const syncengine_rest_config *config = &batch->exchange->config;
	struct json_object *member, *fields = item;
	const char *problem;

	if (!batch_is_creation(change)) {
		if ((problem = syncengine_rest_value_id(batch->object, &change->id, &member))) {
			return strpprintf(0, "Its ID %s", problem);
		}
		syncengine_json_add(item, ZSTR_VAL(batch->object->id), member);
	} else if (change->idempotency_key && config->key_field) {
		syncengine_json_add(
			item, ZSTR_VAL(config->key_field), json_object_new_string(ZSTR_VAL(change->idempotency_key)));
	} else {
		batch->repeatable = false;
	}
	if (config->batch_fields) {
		fields = json_object_new_object();
		syncengine_json_add(item, ZSTR_VAL(config->batch_fields), fields);
	}
	return batch_add_fields(batch, change, fields);
}

/* Adds a change to the batch, or notes why it can't be sent; false with an exception. */
static bool batch_add(
	syncengine_rest_batch *batch, syncengine_object_change *change, struct json_object *items)
{
	struct json_object *item = json_object_new_object();
	bool repeatable = batch->repeatable;
	zend_string *problem = batch_make_item(batch, change, item);

	if (!problem) {
		json_object_array_add(items, item);
		batch->changes[batch->count++] = change;
		return true;
	}
	json_object_put(item);
	batch->repeatable = repeatable;
	if (!EG(exception)) {
		syncengine_order_issue(batch->order, change, problem);
	}
	zend_string_release(problem);
	return !EG(exception);
}

/* Sends what is in exchange->batch. *later is set where the server takes nothing now. */
static bool batch_send(syncengine_rest_batch *batch, bool *later)
{
	syncengine_rest_call call = {.url = batch->object->batch_url,
		.path = ZSTR_VAL(batch->exchange->config.results),
		.repeatable = batch->repeatable};
	bool ok = true;

	call.body = syncengine_json_text(batch->exchange->batch, &call.length);
	switch (syncengine_rest_call_run(batch->exchange, &call)) {
		case SYNCENGINE_CALL_ANSWERED:
			ok = syncengine_rest_note_results(batch, &call);
			syncengine_http_request_free(call.done);
			return ok;
		case SYNCENGINE_CALL_LATER:
			*later = true;
			for (uint32_t i = 0; i < batch->count; i++) {
				syncengine_order_retry(batch->order, batch->changes[i], call.reason, call.retry_after);
			}
			zend_string_release(call.reason);
			return true;
		default:
			return false;
	}
}

/* Sends `count` changes of the list from `from` on as one batch. */
static bool batch_run(syncengine_rest_exchange *exchange, const syncengine_rest_object *object,
	syncengine_order *order, zval *list, uint32_t count, bool *later)
{
	syncengine_rest_batch batch = {exchange, object, order, NULL, 0, true};
	struct json_object *items = json_object_new_array();
	bool ok = true;

	exchange->batch = syncengine_rest_items_wrap(exchange->config.batch_items, items);
	batch.changes = safe_emalloc(count, sizeof(*batch.changes), 0);
	for (uint32_t i = 0; ok && i < count; i++) {
		ok = batch_add(&batch, syncengine_object_change_from_obj(Z_OBJ(list[i])), items);
	}
	ok = ok && (batch.count == 0 || batch_send(&batch, later));
	efree(batch.changes);
	json_object_put(exchange->batch);
	exchange->batch = NULL;
	return ok;
}

/* Nothing is sent before all of an order's names are known to fit. */
static bool batch_check_change(const syncengine_rest_object *object, const syncengine_object_change *change)
{
	syncengine_field *field;
	uint32_t position = 0;

	while ((field = syncengine_object_change_next(change, &position))) {
		zend_string *name = syncengine_fields_name(&change->fields, field);

		if (!syncengine_rest_object_field(object, name)) {
			syncengine_throw(syncengine_native.FieldNotFoundException,
				"The %s field is not configured for the %s object: add it to its 'fields'", ZSTR_VAL(name),
				ZSTR_VAL(object->name));
			return false;
		}
	}
	return true;
}

static bool batch_check(
	const syncengine_rest_exchange *exchange, const syncengine_order *order, HashTable *changes)
{
	const syncengine_rest_object *object;
	zend_string *name;
	zval *list, *change;

	ZEND_HASH_FOREACH_STR_KEY_VAL(changes, name, list) {
		object = name ? syncengine_rest_config_object(&exchange->config, name) : NULL;
		if (!object) {
			syncengine_throw(syncengine_native.ObjectNotSupportedException,
				"The %s integration does not support the %s object: it is not among the $objects of its "
				"RestSyncDataExchange",
				ZSTR_VAL(order->integration), name ? ZSTR_VAL(name) : "nameless");
			return false;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), change) {
			if (!batch_check_change(object, syncengine_object_change_from_obj(Z_OBJ_P(change)))) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static void batch_postpone(syncengine_order *order, zval *change)
{
	zend_string *reason = zend_string_init(ZEND_STRL("Not sent: the server asked to come back later"), false);

	syncengine_order_retry(order, syncengine_object_change_from_obj(Z_OBJ_P(change)), reason, -1);
	zend_string_release(reason);
}

/* All changes of one kind of object. After the server asked to come back later nothing more is sent. */
static bool batch_run_all(syncengine_rest_exchange *exchange, const syncengine_rest_object *object,
	syncengine_order *order, HashTable *list, bool *later)
{
	uint32_t left = zend_hash_num_elements(list), count = 0;
	uint32_t size = (uint32_t)MIN(exchange->config.batch_size, left);
	zval *batch = safe_emalloc(size, sizeof(zval), 1), *change;
	bool ok = true;

	ZEND_HASH_FOREACH_VAL(list, change) {
		if (*later) {
			batch_postpone(order, change);
			continue;
		}
		ZVAL_COPY_VALUE(&batch[count++], change);
		left--;
		if (count == size || left == 0) {
			ok = batch_run(exchange, object, order, batch, count, later);
			count = 0;
		}
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	efree(batch);
	return ok;
}

bool syncengine_rest_execute(syncengine_rest_exchange *exchange, syncengine_order *order)
{
	bool ok, later = false;
	zend_string *name;
	zval changes, *list;

	if (!syncengine_object_initialized(order->integration != NULL, &order->std)) {
		return false;
	}
	/* A signal handler may add to the order meanwhile: what was in it when it was given counts. */
	ZVAL_COPY(&changes, &order->changes);
	ok = batch_check(exchange, order, Z_ARRVAL(changes));
	if (ok) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(changes), name, list) {
			if (!(ok = batch_run_all(exchange, syncengine_rest_config_object(&exchange->config, name), order,
					  Z_ARRVAL_P(list), &later))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&changes);
	return ok;
}
