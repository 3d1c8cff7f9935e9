/* One change set on its way: its request, sent again where that may help, and what came of it. */
#include "oro/reverse_writer.h"

#include "ext/standard/url.h"

#include "core/se_backoff.h"
#include "core/se_hash.h"
#include "core/se_time.h"
#include "exchange/rest_report.h"
#include "json/json_reader.h"
#include "json/json_writer.h"
#include "members.h"
#include "value/moment.h"

static const se_backoff item_backoff = {.base = 500000, .cap = 30000000, .attempts = UINT32_MAX};

/* How much of what the other side says is kept. */
enum { MESSAGE_MAX = 500 };

syncengine_reverse_item *syncengine_reverse_item_add(
	syncengine_reverse_writer *writer, syncengine_change_set *set, const char *key)
{
	syncengine_reverse_item *item = ecalloc(1, sizeof(*item));

	item->set = set;
	GC_ADDREF(&set->std);
	if (key) {
		snprintf(item->key, sizeof(item->key), "%s", key);
	} else {
		se_key(writer->batch, writer->next_key++, item->key);
	}
	ZVAL_NULL(&item->outcome.id);
	item->state = SYNCENGINE_REVERSE_QUEUED;
	writer->counts[item->state]++;
	zend_hash_add_new_ptr(&writer->items, set->object_id, item);
	return item;
}

void syncengine_reverse_item_free(zval *entry)
{
	syncengine_reverse_item *item = Z_PTR_P(entry);

	syncengine_http_request_free(item->request);
	syncengine_item_outcomes_release(&item->outcome, 1);
	OBJ_RELEASE(&item->set->std);
	efree(item);
}

void syncengine_reverse_item_state(
	syncengine_reverse_writer *writer, syncengine_reverse_item *item, syncengine_reverse_state state)
{
	writer->counts[item->state]--;
	writer->counts[state]++;
	item->state = state;
}

/* The body; NULL for a deletion. The caller puts it. */
static struct json_object *item_body(
	const syncengine_reverse_writer *writer, const syncengine_change_set *set)
{
	struct json_object *changes = json_object_new_object(), *body = changes, *member;
	zend_string *name;
	zend_ulong number;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL(set->changes), number, name, value) {
		zend_string *key = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);

		ZVAL_DEREF(value);
		/* It was encoded before, when it was stored. */
		if (!syncengine_json_from_zval(value, &member)) {
			syncengine_json_add(changes, ZSTR_VAL(key), member);
		}
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
	if (writer->config.fields) {
		body = json_object_new_object();
		syncengine_json_add(body, ZSTR_VAL(writer->config.fields), changes);
	}
	return body;
}

static zend_string *item_url(const syncengine_reverse_writer *writer, const syncengine_change_set *set)
{
	zend_string *id, *url;

	if (set->operation == SYNCENGINE_CHANGE_CREATE) {
		return zend_string_copy(writer->config.url);
	}
	id = php_raw_url_encode(ZSTR_VAL(set->remote_id), ZSTR_LEN(set->remote_id));
	url = zend_string_concat3(
		ZSTR_VAL(writer->config.url), ZSTR_LEN(writer->config.url), "/", 1, ZSTR_VAL(id), ZSTR_LEN(id));
	zend_string_release(id);
	return url;
}

static const char *item_method(const syncengine_reverse_writer *writer, const syncengine_change_set *set)
{
	switch (set->operation) {
		case SYNCENGINE_CHANGE_CREATE:
			return NULL;
		case SYNCENGINE_CHANGE_DELETE:
			return "DELETE";
		default:
			return ZSTR_VAL(writer->config.update_method);
	}
}

void syncengine_reverse_item_start(syncengine_reverse_writer *writer, syncengine_reverse_item *item)
{
	zend_string *url = item_url(writer, item->set);
	struct curl_slist *headers = NULL;
	struct json_object *body = NULL;
	const char *text = NULL;
	size_t length = 0;
	bool ok = !writer->config.key_header ||
		syncengine_http_headers_add(&headers, ZSTR_VAL(writer->config.key_header), item->key);

	if (item->set->operation != SYNCENGINE_CHANGE_DELETE) {
		body = item_body(writer, item->set);
		text = syncengine_json_text(body, &length);
	}
	item->request = ok ? syncengine_http_send(writer->client, item_method(writer, item->set), ZSTR_VAL(url),
							 text, length, headers)
					   : NULL;
	json_object_put(body);
	zend_string_release(url);
	if (!item->request) {
		zend_error_noreturn(E_ERROR, "RestReverseWriter: a request could not be made: out of memory");
	}
	syncengine_reverse_item_state(writer, item, SYNCENGINE_REVERSE_RUNNING);
}

/* A text of the answer's JSON; NULL where there is none. */
static zend_string *answer_text(const syncengine_json_document *document, const char *path)
{
	struct json_object *found;

	if (!syncengine_json_path(document->root, path, &found) ||
		!json_object_is_type(found, json_type_string)) {
		return NULL;
	}
	return zend_string_init(
		json_object_get_string(found), MIN((size_t)json_object_get_string_len(found), MESSAGE_MAX), false);
}

static void answer_json(const syncengine_reverse_writer *writer, const syncengine_http_response *response,
	syncengine_item_outcome *outcome)
{
	static const char *const messages[] = {"message", "error.message", "error", "detail", "title"};
	syncengine_json_document document;
	syncengine_json_error error;
	struct json_object *found;

	if (!response->body.length ||
		!syncengine_json_parse(
			response->body.bytes, response->body.length, SYNCENGINE_JSON_DEPTH, &document, &error)) {
		return;
	}
	if (syncengine_json_path(document.root, ZSTR_VAL(writer->config.id), &found) &&
		syncengine_rest_id(&document, found, &outcome->id)) {
		ZVAL_NULL(&outcome->id);
	}
	/* IDs are texts in the store. */
	if (Z_TYPE(outcome->id) == IS_LONG) {
		ZVAL_STR(&outcome->id, zend_long_to_str(Z_LVAL(outcome->id)));
	}
	outcome->object = answer_text(&document, "object");
	for (size_t i = 0; i < sizeof(messages) / sizeof(*messages) && !outcome->message; i++) {
		outcome->message = answer_text(&document, messages[i]);
	}
	syncengine_json_free(&document);
}

/* The wait that the other side asks for, in microseconds; -1 where it asks for none. */
static int64_t answer_wait(const syncengine_http_response *response)
{
	const char *header = syncengine_http_response_header(response, "Retry-After", 0);
	int64_t wait;

	if (response->outcome == SYNCENGINE_HTTP_DONE && header &&
		se_retry_after(se_slice_of(header, strlen(header)), syncengine_now(), &wait)) {
		return wait;
	}
	return -1;
}

static bool answer_refused(const syncengine_http_response *response)
{
	return response->outcome == SYNCENGINE_HTTP_DONE && (response->status == 429 || response->status == 503);
}

/* Whether sending it again soon may help. */
static bool answer_may_help(const syncengine_http_response *response)
{
	if (response->outcome == SYNCENGINE_HTTP_DONE) {
		return answer_refused(response) || response->status == 502 || response->status == 504;
	}
	return response->outcome == SYNCENGINE_HTTP_FAILED || response->outcome == SYNCENGINE_HTTP_TIMED_OUT;
}

/* Whether it is to be sent again; then it is WAITING. */
static bool item_again(syncengine_reverse_writer *writer, syncengine_reverse_item *item,
	const syncengine_http_response *response, int64_t asked)
{
	const int64_t now = syncengine_now();
	int64_t wait;

	if (!answer_may_help(response) || item->failed > (uint32_t)writer->config.max_retries) {
		return false;
	}
	se_backoff_next(&item_backoff, item->failed, se_hash((uintptr_t)item, &now, sizeof(now)), asked, &wait);
	if (wait > writer->config.max_wait * 1000) {
		return false;
	}
	item->due = syncengine_http_clock() + (uint64_t)((wait + 999) / 1000);
	if (asked >= 0) {
		writer->pause = MAX(writer->pause, item->due);
	}
	writer->retries++;
	syncengine_reverse_item_state(writer, item, SYNCENGINE_REVERSE_WAITING);
	return true;
}

/* What an answer means for the item. */
static void item_conclude(syncengine_reverse_writer *writer, syncengine_reverse_item *item,
	const syncengine_http_response *response)
{
	syncengine_item_outcome *outcome = &item->outcome;
	const char *problem;
	zval sent;

	if (response->outcome != SYNCENGINE_HTTP_DONE) {
		item->result = SYNCENGINE_ITEM_RETRY;
		outcome->message = strpprintf(0, "%s", response->problem[0] ? response->problem : "out of memory");
		return;
	}
	outcome->status = response->status;
	answer_json(writer, response, outcome);
	if (item->set->operation == SYNCENGINE_CHANGE_DELETE && response->status < 300) {
		item->result = SYNCENGINE_ITEM_DELETED;
		return;
	}
	problem = response->status < 300 ? syncengine_item_outcome_problem(outcome) : NULL;
	if (problem && outcome->creation) {
		/* It is there, and only its key can tell where. */
		item->unknown = true;
		item->result = SYNCENGINE_ITEM_RETRY;
		syncengine_str_release(outcome->message);
		outcome->message = strpprintf(0, "The answer %s", problem);
		return;
	}
	if (item->set->remote_id) {
		ZVAL_STR(&sent, item->set->remote_id);
	} else {
		ZVAL_NULL(&sent);
	}
	item->result = syncengine_item_outcome_result(outcome, writer->config.remote_object, &sent);
	if (item->result == SYNCENGINE_ITEM_CREATED && !outcome->creation) {
		/* An API that answers 201 to whatever was written. */
		item->result = SYNCENGINE_ITEM_UPDATED;
	}
	if (!outcome->message && response->status >= 300) {
		outcome->message = strpprintf(0, "The server answered %ld", response->status);
	}
	/* It says what became of it: only a server's own failure leaves that open. */
	if (response->status < 500 && response->status != 429) {
		item->unknown = false;
	}
}

void syncengine_reverse_item_finish(syncengine_reverse_writer *writer, syncengine_reverse_item *item)
{
	const syncengine_http_response *response = &item->request->response;
	int64_t asked = answer_wait(response);

	item->failed++;
	if (!answer_refused(response) && (response->outcome != SYNCENGINE_HTTP_DONE || response->status >= 500)) {
		item->unknown = true;
	}
	if (!item_again(writer, item, response, asked)) {
		memset(&item->outcome, 0, sizeof(item->outcome));
		ZVAL_NULL(&item->outcome.id);
		item->outcome.creation = item->set->operation == SYNCENGINE_CHANGE_CREATE;
		item->outcome.retry_after = asked < 0 ? -1 : (zend_long)((asked + SE_SECOND - 1) / SE_SECOND);
		item_conclude(writer, item, response);
		if (answer_refused(response) || response->outcome == SYNCENGINE_HTTP_FAILED) {
			writer->later = true;
			writer->later_seconds = item->outcome.retry_after;
		}
		syncengine_reverse_item_state(writer, item, SYNCENGINE_REVERSE_ANSWERED);
	}
	syncengine_http_request_free(item->request);
	item->request = NULL;
}

void syncengine_reverse_item_postpone(syncengine_reverse_writer *writer, syncengine_reverse_item *item)
{
	item->result = SYNCENGINE_ITEM_RETRY;
	syncengine_str_release(item->outcome.message);
	item->outcome.message = zend_string_init(
		ZEND_STRL("Not sent: the server can't be reached, or asked to come back later"), false);
	item->outcome.retry_after = writer->later_seconds;
	syncengine_reverse_item_state(writer, item, SYNCENGINE_REVERSE_ANSWERED);
}
