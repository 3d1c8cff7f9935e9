#include "exchange/rest_batch.h"

#include "exceptions/exceptions.h"
#include "exchange/rest_report.h"

/* One item's answer, read before anything is noted: a bad one further on must not leave half a batch. */
typedef struct {
	zend_long status;
	zval id;               /* owned: int, string or null */
	zend_string *object;   /* owned; NULL: not named */
	zend_string *message;  /* owned; NULL: none */
	int64_t at;            /* 0: not said */
	zend_long retry_after; /* seconds; -1: not said */
} rest_result;

static void result_throw(const syncengine_rest_call *call, uint32_t index, const char *what)
{
	syncengine_rest_call_throw(call, "result %" PRIu32 " %s", index + 1, what);
}

static struct json_object *result_member(struct json_object *json, const char *name)
{
	struct json_object *value = NULL;

	json_object_object_get_ex(json, name, &value);
	return value;
}

static zend_string *result_text(struct json_object *json, const char *name)
{
	struct json_object *value = result_member(json, name);

	return json_object_is_type(value, json_type_string) && json_object_get_string_len(value) > 0
		? zend_string_init(json_object_get_string(value), (size_t)json_object_get_string_len(value), false)
		: NULL;
}

/* The status and the ID; false with an exception. */
static bool result_read_status(const syncengine_rest_batch *batch, const syncengine_rest_call *call,
	uint32_t index, struct json_object *json, rest_result *result)
{
	struct json_object *status, *id;
	const char *problem;

	if (!json_object_is_type(json, json_type_object)) {
		result_throw(call, index, "is no object");
		return false;
	}
	status = result_member(json, "status");
	if (!json_object_is_type(status, json_type_int)) {
		result_throw(call, index, "has no 'status', an int as HTTP's");
		return false;
	}
	result->status = (zend_long)json_object_get_int64(status);
	id = result_member(json, ZSTR_VAL(batch->object->id));
	if (id && (problem = syncengine_rest_id(&batch->exchange->answer.envelope, id, &result->id))) {
		syncengine_rest_call_throw(call, "result %" PRIu32 " has no ID: '%s', an int or a string, %s",
			index + 1, ZSTR_VAL(batch->object->id), problem);
		return false;
	}
	return true;
}

/* What else it says; false with an exception. */
static bool result_read_details(const syncengine_rest_batch *batch, const syncengine_rest_call *call,
	uint32_t index, struct json_object *json, rest_result *result)
{
	const zend_string *modified = batch->object->modified, *key = batch->exchange->config.key_field;
	zend_string *sent = batch->changes[index]->idempotency_key;
	struct json_object *value;
	const char *problem;

	value = modified ? result_member(json, ZSTR_VAL(modified)) : NULL;
	if (value && (problem = syncengine_rest_time(value, &result->at))) {
		zend_string *name = syncengine_rest_call_name(call);

		syncengine_throw(syncengine_native.InvalidValueException, "%s: '%s' of result %" PRIu32 " %s: %.200s",
			ZSTR_VAL(name), ZSTR_VAL(modified), index + 1, problem, json_object_get_string(value));
		zend_string_release(name);
		return false;
	}
	value = key ? result_member(json, ZSTR_VAL(key)) : NULL;
	if (json_object_is_type(value, json_type_string) && sent &&
		strcmp(json_object_get_string(value), ZSTR_VAL(sent)) != 0) {
		result_throw(call, index, "belongs to another item: the results are not in the order of the items");
		return false;
	}
	value = result_member(json, "retry_after");
	if (json_object_is_type(value, json_type_int) && json_object_get_int64(value) >= 0) {
		result->retry_after = (zend_long)json_object_get_int64(value);
	}
	result->object = result_text(json, "object");
	result->message = result_text(json, "message");
	return true;
}

/* Whether there is all that an outcome of that status needs; false with an exception. */
static bool result_check(const syncengine_rest_batch *batch, const syncengine_rest_call *call, uint32_t index,
	const rest_result *result)
{
	bool creation = !zend_is_true(&batch->changes[index]->id);

	if (result->status < 200 || result->status > 599 || result->status / 100 == 3) {
		result_throw(call, index, "has a 'status' that says nothing: 2xx, 4xx or 5xx is expected");
		return false;
	}
	if (Z_TYPE(result->id) == IS_NULL && (result->status == 201 || (creation && result->status < 300))) {
		result_throw(call, index, "is of a new object and has no ID");
		return false;
	}
	return true;
}

static void result_release(rest_result *result)
{
	zval_ptr_dtor(&result->id);
	if (result->object) {
		zend_string_release(result->object);
	}
	if (result->message) {
		zend_string_release(result->message);
	}
}

static zend_string *result_message(const rest_result *result)
{
	return result->message ? zend_string_copy(result->message)
						   : strpprintf(0, "The server answered " ZEND_LONG_FMT, result->status);
}

static void result_note_converted(const syncengine_rest_batch *batch, syncengine_object_change *change,
	rest_result *result, zend_string *message)
{
	zend_string *object = result->object ? result->object : batch->object->name;
	bool same =
		zend_string_equals(object, batch->object->name) && zend_is_identical(&result->id, &change->id);

	if (Z_TYPE(result->id) == IS_NULL || !zend_is_true(&change->id)) {
		/* A conflict of another kind: with a value that must be unique, for example. */
		syncengine_order_issue(batch->order, change, message);
	} else if (same) {
		syncengine_order_retry(batch->order, change, message, result->retry_after);
	} else {
		syncengine_order_converted(batch->order, change, object, &result->id);
	}
}

/* The outcome rules of SyncDataExchange. */
static void result_note(
	const syncengine_rest_batch *batch, syncengine_object_change *change, rest_result *result)
{
	bool creation = !zend_is_true(&change->id);
	zend_string *message = result_message(result);

	if (result->status < 300) {
		if (creation || result->status == 201) {
			syncengine_order_created(batch->order, change,
				result->object ? result->object : batch->object->name, &result->id, result->at);
		} else {
			syncengine_order_updated(batch->order, change, result->at);
		}
	} else if ((result->status == 404 || result->status == 410) && !creation) {
		syncengine_order_deleted(batch->order, change);
	} else if (result->status == 409) {
		result_note_converted(batch, change, result, message);
	} else if (result->status == 429 || result->status >= 500) {
		syncengine_order_retry(batch->order, change, message, result->retry_after);
	} else {
		syncengine_order_issue(batch->order, change, message);
	}
	zend_string_release(message);
}

/* Whether there is a list of results, as long as the batch; false with an exception. */
static bool results_check_list(const syncengine_rest_batch *batch, const syncengine_rest_call *call)
{
	const syncengine_json_list *answer = &batch->exchange->answer;
	struct json_object *list;

	if (!syncengine_json_path(answer->envelope.root, call->path, &list) ||
		!json_object_is_type(list, json_type_array)) {
		syncengine_rest_call_throw(
			call, "the answer has no list '%s': set 'results' to where the batch's results are", call->path);
		return false;
	}
	if (answer->count != batch->count) {
		syncengine_rest_call_throw(
			call, "%" PRIu32 " items were sent, %zu results came back", batch->count, answer->count);
		return false;
	}
	return true;
}

/* Two new objects with one ID can't be: the answer has one item twice. */
static bool results_check_unique(
	const syncengine_rest_batch *batch, const syncengine_rest_call *call, rest_result *results)
{
	HashTable seen;
	bool unique = true;

	zend_hash_init(&seen, batch->count, NULL, NULL, false);
	for (uint32_t i = 0; i < batch->count && unique; i++) {
		zend_string *id;

		if (results[i].status >= 300 || zend_is_true(&batch->changes[i]->id)) {
			continue;
		}
		id = zval_get_string(&results[i].id);
		unique = zend_hash_add_empty_element(&seen, id) != NULL;
		if (!unique) {
			syncengine_rest_call_throw(call,
				"result %" PRIu32 " has the ID %s, which another new object of the batch has", i + 1,
				ZSTR_VAL(id));
		}
		zend_string_release(id);
	}
	zend_hash_destroy(&seen);
	return unique;
}

bool syncengine_rest_note_results(const syncengine_rest_batch *batch, const syncengine_rest_call *call)
{
	struct json_object *json;
	rest_result *results;
	uint32_t read = 0;
	bool ok = true;

	if (!results_check_list(batch, call)) {
		return false;
	}
	results = ecalloc(batch->count, sizeof(*results));
	while (ok && syncengine_rest_call_next(batch->exchange, call, &json)) {
		ZVAL_NULL(&results[read].id);
		results[read].retry_after = -1;
		ok = result_read_status(batch, call, read, json, &results[read]) &&
			result_read_details(batch, call, read, json, &results[read]) &&
			result_check(batch, call, read, &results[read]);
		read++;
	}
	ok = ok && !EG(exception) && results_check_unique(batch, call, results);
	for (uint32_t i = 0; ok && i < read; i++) {
		result_note(batch, batch->changes[i], &results[i]);
	}
	for (uint32_t i = 0; i < read; i++) {
		result_release(&results[i]);
	}
	efree(results);
	return ok;
}
