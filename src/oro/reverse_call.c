/* A request of one change set or of a batch: sent, and its answer taken to its items. */
#include "oro/reverse_writer.h"

#include "ext/standard/url.h"

#include "core/se_hash.h"
#include "exchange/rest_answer.h"
#include "exchange/rest_items.h"
#include "exchange/rest_report.h"
#include "json/json_reader.h"
#include "json/json_writer.h"
#include "members.h"
#include "value/moment.h"

/* For `room` items at most; sent with `limit` of them. */
static syncengine_reverse_call *call_new(uint32_t room, uint32_t limit, bool bulk)
{
	syncengine_reverse_call *call = safe_emalloc(room, sizeof(call->items[0]), sizeof(*call));

	memset(call, 0, sizeof(*call));
	call->bulk = bulk;
	call->limit = limit;
	return call;
}

static void call_free(syncengine_reverse_call *call)
{
	syncengine_http_request_free(call->request);
	efree(call);
}

void syncengine_reverse_calls_free(syncengine_reverse_writer *writer)
{
	syncengine_reverse_call *call;

	while ((call = writer->calls)) {
		writer->calls = call->next;
		call_free(call);
	}
}

static zend_string *call_url(const syncengine_reverse_writer *writer, const syncengine_change_set *set)
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

static const char *call_method(const syncengine_reverse_writer *writer, const syncengine_change_set *set)
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

/* The request of one change set. */
static syncengine_http_request *call_single(
	syncengine_reverse_writer *writer, const syncengine_reverse_item *item)
{
	const syncengine_change_set *set = item->set;
	syncengine_http_request *request = NULL;
	struct curl_slist *headers = NULL;
	struct json_object *body = NULL;
	const char *text = NULL;
	zend_string *url;
	size_t length = 0;

	if (writer->config.key_header &&
		!syncengine_http_headers_add(&headers, ZSTR_VAL(writer->config.key_header), item->key)) {
		return NULL;
	}
	if (set->operation != SYNCENGINE_CHANGE_DELETE) {
		body = syncengine_rest_items_wrap(writer->config.fields, syncengine_reverse_item_changes(set));
		text = syncengine_json_text(body, &length);
	}
	url = call_url(writer, set);
	request =
		syncengine_http_send(writer->client, call_method(writer, set), ZSTR_VAL(url), text, length, headers);
	zend_string_release(url);
	json_object_put(body);
	return request;
}

static syncengine_http_request *call_bulk(
	syncengine_reverse_writer *writer, const syncengine_reverse_call *call)
{
	struct json_object *body = syncengine_reverse_bulk_body(writer, call);
	syncengine_http_request *request;
	const char *text;
	size_t length;

	text = syncengine_json_text(body, &length);
	request = syncengine_http_start(writer->client, ZSTR_VAL(writer->config.batch_url), text, length, NULL);
	json_object_put(body);
	return request;
}

/* Sends it, and takes it. */
static void call_send(syncengine_reverse_writer *writer, syncengine_reverse_call *call)
{
	call->request = call->bulk ? call_bulk(writer, call) : call_single(writer, call->items[0]);
	if (!call->request) {
		efree(call);
		zend_error_noreturn(E_ERROR, "RestReverseWriter: a request could not be made: out of memory");
	}
	for (uint32_t i = 0; i < call->count; i++) {
		syncengine_reverse_item_state(writer, call->items[i], SYNCENGINE_REVERSE_RUNNING);
	}
	call->next = writer->calls;
	writer->calls = call;
	writer->call_count++;
}

static void answer_json(const syncengine_reverse_writer *writer, const syncengine_http_response *response,
	syncengine_item_outcome *outcome)
{
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
	outcome->object = syncengine_json_string(document.root, "object");
	outcome->message = syncengine_rest_message(document.root);
	syncengine_json_free(&document);
}

/*
 * A batch that was refused because of what is in it, or of how much: its items are sent in smaller ones, until the
 * server says which it means.
 */
static bool call_split(syncengine_reverse_writer *writer, const syncengine_reverse_call *call)
{
	long status = call->request->response.status;

	if (!call->bulk || call->count < 2 || call->request->response.outcome != SYNCENGINE_HTTP_DONE ||
		(status != 400 && status != 413 && status != 422)) {
		return false;
	}
	for (uint32_t i = 0; i < call->count; i++) {
		call->items[i]->together = (call->count + 1) / 2;
		call->items[i]->due = 0;
		syncengine_reverse_item_state(writer, call->items[i], SYNCENGINE_REVERSE_WAITING);
	}
	return true;
}

static syncengine_item_outcome outcome_copy(const syncengine_item_outcome *outcome)
{
	syncengine_item_outcome copy = *outcome;

	Z_TRY_ADDREF(copy.id);
	syncengine_str_copy(copy.object);
	syncengine_str_copy(copy.message);
	return copy;
}

/* What is said of the whole request is said of each of its items. */
static void call_answered(syncengine_reverse_writer *writer, syncengine_reverse_call *call)
{
	const syncengine_http_response *response = &call->request->response;
	const int64_t now = syncengine_now();
	const syncengine_reverse_answer answer = {
		.outcome = response->outcome,
		.problem = response->problem,
		.status = response->status,
		.asked = syncengine_rest_asked_wait(response),
		.seed = se_hash((uintptr_t)call, &now, sizeof(now)),
		.bulk = call->bulk,
		.request = true,
	};
	syncengine_item_outcome said = {.retry_after = -1};

	ZVAL_NULL(&said.id);
	if (response->outcome == SYNCENGINE_HTTP_DONE) {
		answer_json(writer, response, &said);
	}
	for (uint32_t i = 0; i < call->count; i++) {
		syncengine_item_outcome outcome = outcome_copy(&said);

		syncengine_reverse_item_answered(writer, call->items[i], &answer, &outcome);
	}
	syncengine_item_outcomes_release(&said, 1);
}

static void call_finish(syncengine_reverse_writer *writer, syncengine_reverse_call *call)
{
	const syncengine_http_response *response = &call->request->response;

	if (call->bulk && response->outcome == SYNCENGINE_HTTP_DONE && response->status < 300) {
		syncengine_reverse_bulk_answered(writer, call);
	} else if (!call_split(writer, call)) {
		call_answered(writer, call);
	}
	writer->call_count--;
	call_free(call);
}

static void turn_finish(syncengine_reverse_writer *writer)
{
	syncengine_reverse_call **place = &writer->calls, *call;

	while ((call = *place)) {
		if (call->request->response.outcome == SYNCENGINE_HTTP_PENDING) {
			place = &call->next;
		} else {
			*place = call->next;
			call_finish(writer, call);
		}
	}
}

/* Sends a batch, taking it, where that is possible now. */
static void turn_bulk(syncengine_reverse_writer *writer, syncengine_reverse_call *bulk)
{
	if (bulk && writer->call_count < writer->config.concurrency) {
		call_send(writer, bulk);
	} else if (bulk) {
		efree(bulk);
	}
}

/* Sends an item, or adds it to `bulk`, which is sent when it is full; returns the one that is not. */
static syncengine_reverse_call *turn_item(
	syncengine_reverse_writer *writer, syncengine_reverse_item *item, syncengine_reverse_call *bulk)
{
	zend_long most = writer->config.batch_size;
	uint32_t limit = (uint32_t)MIN(most, UINT32_MAX);
	syncengine_reverse_call *single;

	if (most == 1 || item->set->operation == SYNCENGINE_CHANGE_DELETE) {
		single = call_new(1, 1, false);
		single->items[single->count++] = item;
		call_send(writer, single);
		return bulk;
	}
	if (item->together) {
		limit = MIN(limit, item->together);
	}
	if (bulk && bulk->count >= limit) {
		turn_bulk(writer, bulk);
		bulk = NULL;
	}
	if (!bulk) {
		bulk = call_new(MIN(limit, zend_hash_num_elements(&writer->items)), limit, true);
	}
	bulk->limit = MIN(bulk->limit, limit);
	bulk->items[bulk->count++] = item;
	if (bulk->count < bulk->limit) {
		return bulk;
	}
	turn_bulk(writer, bulk);
	return NULL;
}

zend_long syncengine_reverse_turn(syncengine_reverse_writer *writer, bool all)
{
	uint64_t now = syncengine_http_clock(), next = now + 100;
	syncengine_reverse_call *bulk = NULL;
	syncengine_reverse_item *item;
	bool again = all;

	turn_finish(writer);
	ZEND_HASH_FOREACH_PTR(&writer->items, item) {
		uint64_t due = MAX(writer->pause, item->due);

		if (item->state != SYNCENGINE_REVERSE_QUEUED && item->state != SYNCENGINE_REVERSE_WAITING) {
			continue;
		}
		if (writer->later) {
			syncengine_reverse_item_postpone(writer, item);
		} else if (due > now) {
			next = MIN(next, due);
		} else if (writer->call_count < writer->config.concurrency) {
			again = again || item->state == SYNCENGINE_REVERSE_WAITING;
			bulk = turn_item(writer, item, bulk);
		}
	}
	ZEND_HASH_FOREACH_END();
	if (bulk && !again) {
		efree(bulk);
	} else {
		turn_bulk(writer, bulk);
	}
	return (zend_long)(next - now);
}
