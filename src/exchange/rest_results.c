#include "exchange/rest_batch.h"

#include "exceptions/exceptions.h"
#include "exchange/rest_items.h"
#include "exchange/rest_report.h"

/* Throws what is wrong with an answer; false where something is. Takes `problem`. */
static bool results_fine(const syncengine_rest_call *call, zend_string *problem)
{
	if (problem) {
		syncengine_rest_call_throw(call, "%s", ZSTR_VAL(problem));
		zend_string_release(problem);
	}
	return !problem;
}

/* When it was changed there; false with an exception. */
static bool result_read_time(const syncengine_rest_batch *batch, const syncengine_rest_call *call,
	uint32_t index, struct json_object *json, syncengine_item_outcome *result)
{
	const zend_string *modified = batch->object->modified;
	struct json_object *value = NULL;
	const char *problem;
	zend_string *name;

	if (!modified || !json_object_object_get_ex(json, ZSTR_VAL(modified), &value) || !value ||
		!(problem = syncengine_rest_time(value, &result->at))) {
		return true;
	}
	name = syncengine_rest_call_name(call);
	syncengine_throw(syncengine_native.InvalidValueException, "%s: '%s' of result %" PRIu32 " %s: %.200s",
		ZSTR_VAL(name), ZSTR_VAL(modified), index + 1, problem, json_object_get_string(value));
	zend_string_release(name);
	return false;
}

static bool result_read(const syncengine_rest_batch *batch, const syncengine_rest_call *call, uint32_t index,
	struct json_object *json, syncengine_item_outcome *result)
{
	const syncengine_rest_result_names names = {.document = &batch->exchange->answer.envelope,
		.id = batch->object->id,
		.key_field = batch->exchange->config.key_field};
	const zend_string *key = batch->changes[index]->idempotency_key;

	return results_fine(
			   call, syncengine_rest_items_result(&names, index, json, key ? ZSTR_VAL(key) : NULL, result)) &&
		result_read_time(batch, call, index, json, result);
}

/* Whether there is all that an outcome of that status needs; false with an exception. */
static bool result_check(
	const syncengine_rest_call *call, uint32_t index, const syncengine_item_outcome *result)
{
	const char *problem = syncengine_item_outcome_problem(result);

	if (problem) {
		syncengine_rest_call_throw(call, "result %" PRIu32 " %s", index + 1, problem);
	}
	return !problem;
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

	if (!results_fine(
			call, syncengine_rest_items_check(&batch->exchange->answer, call->path, batch->count))) {
		return false;
	}
	results = ecalloc(batch->count, sizeof(*results));
	while (ok && syncengine_rest_call_next(batch->exchange, call, &json)) {
		syncengine_item_outcome_init(&results[read], batch->changes[read]);
		ok = result_read(batch, call, read, json, &results[read]) && result_check(call, read, &results[read]);
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
