#include "exchange/rest_list.h"

#include "core/se_hash.h"
#include "core/se_link.h"
#include "exceptions/exceptions.h"
#include "exchange/rest_url.h"

static void rest_list_stop(syncengine_rest_list *list)
{
	syncengine_http_request_free(list->ahead);
	list->ahead = NULL;
	if (list->next) {
		zend_string_release(list->next);
		list->next = NULL;
	}
}

void syncengine_rest_list_free(zval *entry)
{
	syncengine_rest_list *list = Z_PTR_P(entry);

	rest_list_stop(list);
	zend_string_release(list->base);
	efree(list);
}

static bool rest_by_position(const syncengine_rest_exchange *exchange)
{
	return exchange->config.paging == SE_PAGING_NUMBER || exchange->config.paging == SE_PAGING_OFFSET;
}

/* The URL of the page at the cursor's position. */
static void rest_list_point(const syncengine_rest_exchange *exchange, syncengine_rest_list *list)
{
	const syncengine_rest_config *config = &exchange->config;

	list->next = zend_string_copy(list->base);
	if (rest_by_position(exchange)) {
		syncengine_rest_url_add_long(&list->next,
			config->paging == SE_PAGING_NUMBER ? config->page_param : config->offset_param,
			(zend_long)list->cursor.position);
	}
}

static void rest_list_start(
	const syncengine_rest_exchange *exchange, syncengine_rest_list *list, zend_long iteration)
{
	const syncengine_rest_config *config = &exchange->config;
	int64_t first = config->paging == SE_PAGING_NUMBER ? config->first_page + iteration - 1 : 0;

	rest_list_stop(list);
	/* A server may give fewer items a page than were asked for: a short page is not the last one. */
	se_cursor_start(&list->cursor, config->paging, first, config->limit, false);
	se_cursor_start(&list->seen, SE_PAGING_CURSOR, 0, 0, false);
	list->iteration = iteration - 1;
	rest_list_point(exchange, list);
}

syncengine_rest_list *syncengine_rest_list_open(syncengine_rest_exchange *exchange,
	const syncengine_rest_object *object, zend_string *base, zend_long iteration)
{
	syncengine_rest_list *list = zend_hash_find_ptr(&exchange->lists, object->name);
	bool follows = list && zend_string_equals(list->base, base) && list->iteration == iteration - 1;

	if (follows && iteration > 1) {
		zend_string_release(base);
		return list;
	}
	if (iteration > 1 && exchange->config.paging != SE_PAGING_NUMBER) {
		zend_string_release(base);
		syncengine_throw(syncengine_native.UnexpectedValueException,
			"Page " ZEND_LONG_FMT " of '%s' was asked for, but not page " ZEND_LONG_FMT
			" of the same request just before: this API names a page only in the one before it",
			iteration, ZSTR_VAL(object->name), iteration - 1);
		return NULL;
	}
	if (iteration - 1 > ZEND_LONG_MAX - exchange->config.first_page) {
		zend_string_release(base);
		syncengine_throw(syncengine_native.UnexpectedValueException,
			"Page " ZEND_LONG_FMT " of '%s' was asked for: its number is beyond 64 bits", iteration,
			ZSTR_VAL(object->name));
		return NULL;
	}
	if (list) {
		zend_string_release(list->base);
	} else {
		list = ecalloc(1, sizeof(*list));
		zend_hash_add_new_ptr(&exchange->lists, object->name, list);
	}
	list->base = base;
	rest_list_start(exchange, list, iteration);
	return list;
}

void syncengine_rest_list_fetch_ahead(syncengine_rest_exchange *exchange, syncengine_rest_list *list)
{
	if (list->next && !list->ahead) {
		list->ahead = syncengine_http_start(exchange->client, ZSTR_VAL(list->next), NULL, 0, NULL);
	}
}

bool syncengine_rest_check_list(const syncengine_rest_exchange *exchange,
	const syncengine_rest_object *object, const syncengine_rest_call *call)
{
	struct json_object *items;
	bool root = ZSTR_LEN(object->items) == 0;

	if (!syncengine_json_path(exchange->answer.envelope.root, ZSTR_VAL(object->items), &items)) {
		syncengine_rest_call_throw(call, "the answer has no '%s': set 'items' of '%s' to where its list is",
			ZSTR_VAL(object->items), ZSTR_VAL(object->name));
		return false;
	}
	if (!json_object_is_type(items, json_type_array)) {
		syncengine_rest_call_throw(call, "%s%s%s %s instead of a list of objects", root ? "" : "'",
			root ? "the answer" : ZSTR_VAL(object->items), root ? "" : "'", syncengine_json_kind(items));
		return false;
	}
	return true;
}

static uint64_t rest_fingerprint_of(
	uint64_t hash, const syncengine_rest_object *object, struct json_object *item)
{
	const zend_string *names[2] = {object->id, object->modified};
	struct json_object *value;
	const char *text;

	for (int i = 0; i < 2; i++) {
		value = NULL;
		if (names[i] && json_object_is_type(item, json_type_object)) {
			json_object_object_get_ex(item, ZSTR_VAL(names[i]), &value);
		}
		text = value ? json_object_get_string(value) : "";
		hash = se_hash(hash, text, strlen(text));
	}
	return hash;
}

/* What tells one page from another: how many items it has, and the ID and the change time of its first and
   last one (an object that changes meanwhile may come twice, and be alone on a page each time). */
static uint64_t rest_fingerprint(syncengine_rest_exchange *exchange, const syncengine_rest_object *object)
{
	size_t count = exchange->answer.count;
	uint64_t hash = se_hash(0, &count, sizeof(count));
	struct json_object *first, *last;

	syncengine_json_list_ends(&exchange->answer, &first, &last);
	hash = rest_fingerprint_of(rest_fingerprint_of(hash, object, first), object, last);
	json_object_put(first);
	json_object_put(last);
	return hash;
}

/* The answer's cursor: a string, or a number that is not 0. */
static se_slice rest_cursor_token(const syncengine_rest_exchange *exchange)
{
	struct json_object *found;
	const char *text;

	if (!syncengine_json_path(exchange->answer.envelope.root, ZSTR_VAL(exchange->config.cursor), &found)) {
		return se_slice_of(NULL, 0);
	}
	switch (json_object_get_type(found)) {
		case json_type_int:
			if (json_object_get_int64(found) == 0) {
				return se_slice_of(NULL, 0);
			}
			ZEND_FALLTHROUGH;
		case json_type_string:
			text = json_object_get_string(found);
			return se_slice_of(text, strlen(text));
		default:
			return se_slice_of(NULL, 0);
	}
}

static se_slice rest_link_token(const syncengine_rest_call *call)
{
	se_slice target = {NULL, 0};
	const char *header;

	for (size_t i = 0; (header = syncengine_http_response_header(&call->done->response, "Link", i)); i++) {
		if (se_link_find(se_slice_of(header, strlen(header)), "next", &target)) {
			break;
		}
	}
	return target;
}

static bool rest_throw_page(
	const syncengine_rest_call *call, const syncengine_rest_config *config, se_page_outcome outcome)
{
	const zend_string *param = config->paging == SE_PAGING_NUMBER ? config->page_param
		: config->paging == SE_PAGING_OFFSET                      ? config->offset_param
																  : config->cursor_param;

	switch (outcome) {
		case SE_PAGE_REPEATED:
			syncengine_rest_call_throw(call, "the server gives the same page again: does it know %s%s?",
				config->paging == SE_PAGING_LINK ? "the parameters of its own link" : "the parameter ",
				config->paging == SE_PAGING_LINK ? "" : ZSTR_VAL(param));
			break;
		case SE_PAGE_LOOP:
			syncengine_rest_call_throw(call, "the server's pages lead round in a circle");
			break;
		case SE_PAGE_STALLED:
			syncengine_rest_call_throw(call,
				"the server gives %d pages without items in a row, each with a next one",
				SE_CURSOR_EMPTY_MAX);
			break;
		default:
			syncengine_rest_call_throw(call, "the number of the next page is beyond 64 bits");
	}
	return false;
}

/* Whether the page came before, however long ago. */
static bool rest_list_circles(syncengine_rest_list *list, uint64_t fingerprint, size_t count)
{
	char token[sizeof(fingerprint)];
	se_page page = {.items = (int64_t)count, .token = {token, sizeof(token)}};

	memcpy(token, &fingerprint, sizeof(token));
	return count > 0 && se_cursor_advance(&list->seen, &page) == SE_PAGE_LOOP;
}

/* The URL that the answer's token leads to; false with an exception. */
static bool rest_list_follow(const syncengine_rest_exchange *exchange, syncengine_rest_list *list,
	const syncengine_rest_call *call, se_slice token)
{
	zend_string *target;

	if (exchange->config.paging == SE_PAGING_CURSOR) {
		list->next = zend_string_copy(list->base);
		syncengine_rest_url_add(&list->next, exchange->config.cursor_param, token.at, token.length);
		return true;
	}
	target = syncengine_rest_url_resolve(call->url, token);
	if (target && syncengine_http_same_origin(ZSTR_VAL(exchange->config.base_url), ZSTR_VAL(target))) {
		list->next = target;
		return true;
	}
	syncengine_rest_call_throw(call,
		"the Link header leads to %.*s, which is not of the same scheme, host and port",
		(int)MIN(token.length, 200), token.at);
	if (target) {
		zend_string_release(target);
	}
	return false;
}

/* Finds out what comes after the page in exchange->answer; false with an exception. */
static bool rest_list_advance(syncengine_rest_exchange *exchange, const syncengine_rest_object *object,
	syncengine_rest_list *list, const syncengine_rest_call *call)
{
	size_t count = exchange->answer.count;
	se_page page = {.items = (int64_t)count, .fingerprint = rest_fingerprint(exchange, object)};
	se_page_outcome outcome;

	if (exchange->config.paging == SE_PAGING_CURSOR) {
		page.token = rest_cursor_token(exchange);
	} else if (exchange->config.paging == SE_PAGING_LINK) {
		page.token = rest_link_token(call);
	}
	outcome = se_cursor_advance(&list->cursor, &page);
	if (outcome == SE_PAGE_NEXT && rest_list_circles(list, page.fingerprint, count)) {
		outcome = SE_PAGE_LOOP;
	}
	switch (outcome) {
		case SE_PAGE_END:
			return true;
		case SE_PAGE_NEXT:
			if (rest_by_position(exchange)) {
				rest_list_point(exchange, list);
				return true;
			}
			return rest_list_follow(exchange, list, call, page.token);
		default:
			return rest_throw_page(call, &exchange->config, outcome);
	}
}

void syncengine_rest_list_fail(syncengine_rest_list *list)
{
	rest_list_stop(list);
	list->iteration = -1;
}

bool syncengine_rest_list_next(syncengine_rest_exchange *exchange, const syncengine_rest_object *object,
	syncengine_rest_list *list, bool *any)
{
	bool ok = true;

	*any = false;
	list->iteration++;
	while (ok && list->next && !*any) {
		syncengine_rest_call call = {
			.url = list->next, .path = ZSTR_VAL(object->items), .ahead = list->ahead};
		zend_string *url = list->next;

		list->next = NULL;
		list->ahead = NULL;
		ok = syncengine_rest_call_run(exchange, &call) == SYNCENGINE_CALL_ANSWERED &&
			syncengine_rest_check_list(exchange, object, &call) &&
			rest_list_advance(exchange, object, list, &call);
		*any = ok && exchange->answer.count > 0;
		syncengine_http_request_free(call.done);
		zend_string_release(url);
	}
	if (!ok) {
		syncengine_rest_list_fail(list);
	}
	return ok;
}
