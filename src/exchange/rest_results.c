#include "exchange/rest_batch.h"

#include "exceptions/exceptions.h"
#include "exchange/outcome_status.h"
#include "exchange/rest_report.h"

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
	uint32_t index, struct json_object *json, syncengine_item_outcome *result)
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
	uint32_t index, struct json_object *json, syncengine_item_outcome *result)
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
static bool result_check(
	const syncengine_rest_call *call, uint32_t index, const syncengine_item_outcome *result)
{
	const char *problem = syncengine_item_outcome_problem(result);

	if (problem) {
		result_throw(call, index, problem);
	}
	return !problem;
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

/* False with an exception where the answer has one new object twice. */
static bool results_check_unique(
	const syncengine_rest_call *call, const syncengine_item_outcome *results, uint32_t count)
{
	zend_string *id;
	int64_t twice = syncengine_item_outcomes_twice(results, count, &id);

	if (twice < 0) {
		return true;
	}
	syncengine_rest_call_throw(call,
		"result %" PRId64 " has the ID %s, which another new object of the batch has", twice + 1,
		ZSTR_VAL(id));
	zend_string_release(id);
	return false;
}

bool syncengine_rest_note_results(const syncengine_rest_batch *batch, const syncengine_rest_call *call)
{
	struct json_object *json;
	syncengine_item_outcome *results;
	uint32_t read = 0;
	bool ok = true;

	if (!results_check_list(batch, call)) {
		return false;
	}
	results = ecalloc(batch->count, sizeof(*results));
	while (ok && syncengine_rest_call_next(batch->exchange, call, &json)) {
		syncengine_item_outcome_init(&results[read], batch->changes[read]);
		ok = result_read_status(batch, call, read, json, &results[read]) &&
			result_read_details(batch, call, read, json, &results[read]) &&
			result_check(call, read, &results[read]);
		read++;
	}
	ok = ok && !EG(exception) && results_check_unique(call, results, read);
	for (uint32_t i = 0; ok && i < read; i++) {
		syncengine_item_outcome_note(batch->order, batch->changes[i], &results[i], "The server");
	}
	syncengine_item_outcomes_release(results, read);
	efree(results);
	return ok;
}
