/* Many change sets in one request: what is sent, and what its answer says of each. */
#include "oro/reverse_writer.h"

#include "core/se_time.h"
#include "exchange/rest_items.h"
#include "json/json_writer.h"
#include "members.h"

static struct json_object *bulk_id(const syncengine_reverse_writer *writer, const zend_string *id)
{
	zend_long number;

	if (writer->config.id_is_int &&
		is_numeric_string(ZSTR_VAL(id), ZSTR_LEN(id), &number, NULL, false) == IS_LONG) {
		return json_object_new_int64(number);
	}
	return json_object_new_string_len(ZSTR_VAL(id), (int)ZSTR_LEN(id));
}

static struct json_object *bulk_item(
	const syncengine_reverse_writer *writer, const syncengine_reverse_item *item)
{
	const syncengine_reverse_config *config = &writer->config;
	struct json_object *json = syncengine_reverse_item_changes(item->set), *fields = json;

	if (config->batch_fields) {
		json = json_object_new_object();
		syncengine_json_add(json, ZSTR_VAL(config->batch_fields), fields);
	}
	if (item->set->operation != SYNCENGINE_CHANGE_CREATE) {
		syncengine_json_add(json, ZSTR_VAL(config->id), bulk_id(writer, item->set->remote_id));
	}
	if (config->key_field) {
		syncengine_json_add(json, ZSTR_VAL(config->key_field), json_object_new_string(item->key));
	}
	return json;
}

struct json_object *syncengine_reverse_bulk_body(
	const syncengine_reverse_writer *writer, const syncengine_reverse_call *call)
{
	struct json_object *items = json_object_new_array();

	for (uint32_t i = 0; i < call->count; i++) {
		json_object_array_add(items, bulk_item(writer, call->items[i]));
	}
	return syncengine_rest_items_wrap(writer->config.batch_items, items);
}

/* Results are in the order of the items: one that has the ID of another item is not. NULL, or what is wrong. */
static zend_string *bulk_check_id(
	const syncengine_reverse_item *item, uint32_t index, const syncengine_item_outcome *outcome)
{
	zend_string *id, *problem = NULL;

	if (item->set->operation == SYNCENGINE_CHANGE_CREATE || outcome->status >= 300 ||
		Z_TYPE(outcome->id) == IS_NULL) {
		return NULL;
	}
	id = zval_get_string((zval *)&outcome->id);
	if (!zend_string_equals(id, item->set->remote_id)) {
		problem = strpprintf(0, "result %" PRIu32 " has the ID %s, its item has %s", index + 1, ZSTR_VAL(id),
			ZSTR_VAL(item->set->remote_id));
	}
	zend_string_release(id);
	return problem;
}

static zend_string *bulk_not_json(const syncengine_json_error *error)
{
	return strpprintf(0, "it is no JSON: %s at byte %zu", error->what, error->offset);
}

/* Reads the result of every item; NULL, or why the answer is none to this batch. The caller releases it. */
static zend_string *bulk_read(const syncengine_reverse_config *config, const syncengine_reverse_call *call,
	syncengine_item_outcome *outcomes)
{
	syncengine_http_response *response = &call->request->response;
	syncengine_json_list list;
	syncengine_json_error error = {0};
	const syncengine_rest_result_names names = {
		.document = &list.envelope, .id = config->id, .key_field = config->key_field};
	struct json_object *json;
	zend_string *problem;

	if (response->body.length == 0) {
		return strpprintf(0, "it is empty");
	}
	if (!syncengine_json_list_open(
			&list, response->body.bytes, response->body.length, ZSTR_VAL(config->results), &error)) {
		return bulk_not_json(&error);
	}
	problem = syncengine_rest_items_check(&list, ZSTR_VAL(config->results), call->count);
	for (uint32_t i = 0; !problem && syncengine_json_list_next(&list, &json, &error); i++) {
		problem = syncengine_rest_items_result(&names, i, json, call->items[i]->key, &outcomes[i]);
		if (!problem) {
			problem = bulk_check_id(call->items[i], i, &outcomes[i]);
		}
	}
	if (!problem && error.what) {
		problem = bulk_not_json(&error);
	}
	syncengine_json_list_close(&list);
	return problem;
}

void syncengine_reverse_bulk_answered(syncengine_reverse_writer *writer, syncengine_reverse_call *call)
{
	syncengine_item_outcome *outcomes = ecalloc(call->count, sizeof(*outcomes));
	syncengine_reverse_answer answer = {.outcome = SYNCENGINE_HTTP_DONE, .seed = syncengine_http_clock()};
	zend_string *problem;

	for (uint32_t i = 0; i < call->count; i++) {
		ZVAL_NULL(&outcomes[i].id);
		outcomes[i].retry_after = -1;
	}
	problem = bulk_read(&writer->config, call, outcomes);
	if (problem) {
		syncengine_item_outcomes_release(outcomes, call->count);
	}
	for (uint32_t i = 0; i < call->count; i++) {
		if (problem) {
			syncengine_reverse_item_unclear(writer, call->items[i], problem);
			continue;
		}
		answer.status = outcomes[i].status;
		answer.asked = outcomes[i].retry_after < 0
			? -1
			: MIN((int64_t)outcomes[i].retry_after, INT64_MAX / SE_SECOND - 1) * SE_SECOND;
		syncengine_reverse_item_answered(writer, call->items[i], &answer, &outcomes[i]);
	}
	syncengine_str_release(problem);
	efree(outcomes);
}
