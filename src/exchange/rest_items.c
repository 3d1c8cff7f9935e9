#include "exchange/rest_items.h"

#include "exchange/rest_report.h"
#include "json/json_writer.h"

struct json_object *syncengine_rest_items_wrap(const zend_string *name, struct json_object *items)
{
	struct json_object *body;

	if (!name) {
		return items;
	}
	body = json_object_new_object();
	syncengine_json_add(body, ZSTR_VAL(name), items);
	return body;
}

zend_string *syncengine_rest_items_check(const syncengine_json_list *answer, const char *path, uint32_t count)
{
	struct json_object *list;

	if (!syncengine_json_path(answer->envelope.root, path, &list) ||
		!json_object_is_type(list, json_type_array)) {
		return strpprintf(
			0, "the answer has no list '%s': set 'results' to where the batch's results are", path);
	}
	if (answer->count != count) {
		return strpprintf(0, "%" PRIu32 " items were sent, %zu results came back", count, answer->count);
	}
	return NULL;
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

zend_string *syncengine_rest_items_result(const syncengine_rest_result_names *names, uint32_t index,
	struct json_object *json, const char *key, syncengine_item_outcome *outcome)
{
	struct json_object *value;
	const char *problem;

	if (!json_object_is_type(json, json_type_object)) {
		return strpprintf(0, "result %" PRIu32 " is no object", index + 1);
	}
	value = result_member(json, "status");
	if (!json_object_is_type(value, json_type_int)) {
		return strpprintf(0, "result %" PRIu32 " has no 'status', an int as HTTP's", index + 1);
	}
	outcome->status = (zend_long)json_object_get_int64(value);
	value = result_member(json, ZSTR_VAL(names->id));
	if (value && (problem = syncengine_rest_id(names->document, value, &outcome->id))) {
		return strpprintf(0, "result %" PRIu32 " has no ID: '%s', an int or a string, %s", index + 1,
			ZSTR_VAL(names->id), problem);
	}
	value = names->key_field ? result_member(json, ZSTR_VAL(names->key_field)) : NULL;
	if (json_object_is_type(value, json_type_string) && key &&
		strcmp(json_object_get_string(value), key) != 0) {
		return strpprintf(0,
			"result %" PRIu32 " belongs to another item: the results are not in the order of the items",
			index + 1);
	}
	value = result_member(json, "retry_after");
	if (json_object_is_type(value, json_type_int) && json_object_get_int64(value) >= 0) {
		outcome->retry_after = (zend_long)json_object_get_int64(value);
	}
	outcome->object = result_text(json, "object");
	outcome->message = result_text(json, "message");
	return NULL;
}
