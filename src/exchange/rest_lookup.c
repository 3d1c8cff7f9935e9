#include "exchange/rest_lookup.h"

#include "ext/date/php_date.h"

#include "exceptions/exceptions.h"
#include "exchange/rest_url.h"

/* IDs a URL: servers commonly refuse one of more than 8 KiB. */
#define IDS_MAX 200

zend_long syncengine_rest_ids_a_page(const syncengine_rest_exchange *exchange)
{
	return MIN(exchange->config.limit, IDS_MAX);
}

static syncengine_rest_ask *asks_add(syncengine_rest_asks *asks)
{
	if (asks->count == asks->size) {
		asks->size = asks->size ? asks->size * 2 : 8;
		asks->asks = safe_erealloc(asks->asks, asks->size, sizeof(*asks->asks), 0);
	}
	memset(&asks->asks[asks->count], 0, sizeof(*asks->asks));
	return &asks->asks[asks->count++];
}

static void asks_release(syncengine_rest_asks *asks)
{
	for (uint32_t i = 0; i < asks->count; i++) {
		syncengine_http_request_free(asks->asks[i].ahead);
		zend_string_release(asks->asks[i].url);
		if (asks->asks[i].value) {
			zend_string_release(asks->asks[i].value);
		}
	}
	if (asks->asks) {
		efree(asks->asks);
	}
	syncengine_rest_reader_release(&asks->reader);
}

bool syncengine_rest_lookup_ids(syncengine_rest_asks *asks, HashTable *wanted)
{
	uint32_t page = (uint32_t)syncengine_rest_ids_a_page(asks->reader.exchange);

	for (uint32_t from = 0; from < zend_hash_num_elements(wanted); from += page) {
		asks_add(asks)->url = syncengine_rest_ids_url(&asks->reader, wanted, from, page);
	}
	return true;
}

/* A value as a parameter says it; NULL where there is nothing to look for, or with an exception. */
static zend_string *asks_value_text(const syncengine_rest_field *field, zval *value)
{
	int64_t us;

	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_TRUE:
			return zend_string_init(ZEND_STRL("true"), false);
		case IS_FALSE:
			return zend_string_init(ZEND_STRL("false"), false);
		case IS_LONG:
		case IS_DOUBLE:
		case IS_STRING:
			return zval_get_string(value);
		case IS_OBJECT:
			if (instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce())) {
				return syncengine_date_read(Z_OBJ_P(value), &us)
					? syncengine_instant_text(syncengine_kind_of(field->type), us)
					: NULL;
			}
			return zval_try_get_string(value);
		default:
			return NULL;
	}
}

/* The next byte that tells texts apart for sure: without blanks around, case, and anything beyond ASCII, which
   servers compare each in their own way. */
static int plain_next(const char **at)
{
	while ((unsigned char)**at >= 0x80 || **at == ' ') {
		(*at)++;
	}
	return **at ? zend_tolower_ascii(*(*at)++) : 0;
}

/* Whether an item may have the value that was asked for: a server that doesn't know the parameter answers
   anything. */
static bool ask_matches(const syncengine_rest_wanted *wanted, struct json_object *item)
{
	const syncengine_rest_ask *ask = (const syncengine_rest_ask *)wanted;
	struct json_object *value;
	const char *a, *b;
	int left, right;

	if (!json_object_is_type(item, json_type_object) ||
		!json_object_object_get_ex(item, ZSTR_VAL(ask->field->name), &value)) {
		/* Such an item is refused, or has nothing to compare. */
		return true;
	}
	if (syncengine_kind_of(ask->field->type) != SYNCENGINE_KIND_TEXT &&
		syncengine_kind_of(ask->field->type) != SYNCENGINE_KIND_INT) {
		return true;
	}
	a = ZSTR_VAL(ask->value);
	b = value ? json_object_get_string(value) : "";
	do {
		left = plain_next(&a);
		right = plain_next(&b);
	} while (left == right && left);
	return left == right;
}

static bool asks_add_value(syncengine_rest_asks *asks, const syncengine_rest_field *field, zval *value)
{
	zend_string *text = asks_value_text(field, value);
	syncengine_rest_ask *ask;

	if (!text) {
		return !EG(exception);
	}
	if (ZSTR_LEN(text) == 0) {
		zend_string_release(text);
		return true;
	}
	ask = asks_add(asks);
	ask->wanted.is = ask_matches;
	ask->field = field;
	ask->value = text;
	ask->url = syncengine_rest_list_url(&asks->reader);
	syncengine_rest_url_add(&ask->url, field->name, ZSTR_VAL(text), ZSTR_LEN(text));
	return true;
}

/* False with an exception. */
static bool asks_add_values(syncengine_rest_asks *asks, const syncengine_rest_field *field, zval *values)
{
	zval held, *value;
	bool ok = true;

	/* Making a text of an object runs PHP code, which may change a list that it has by reference too. */
	ZVAL_COPY(&held, values);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(held), value) {
		if (!(ok = asks_add_value(asks, field, value))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&held);
	return ok;
}

bool syncengine_rest_lookup_values(syncengine_rest_asks *asks, HashTable *wanted)
{
	zend_string *name;
	zval *values;

	ZEND_HASH_FOREACH_STR_KEY_VAL(wanted, name, values) {
		ZVAL_DEREF(values);
		if (!name || Z_TYPE_P(values) != IS_ARRAY) {
			zend_argument_type_error(2, "must be an array of lists of values by field name");
			return false;
		}
		if (!asks_add_values(asks, syncengine_rest_object_field(asks->reader.object, name), values)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool lookup_run(syncengine_rest_reader *reader, syncengine_rest_call *call,
	const syncengine_rest_wanted *wanted, syncengine_report *report)
{
	bool ok;

	call->path = ZSTR_VAL(reader->object->items);
	if (syncengine_rest_call_run(reader->exchange, call) != SYNCENGINE_CALL_ANSWERED) {
		return false;
	}
	ok = syncengine_rest_check_list(reader->exchange, reader->object, call) &&
		syncengine_rest_reader_add(reader, call, wanted, report, false);
	syncengine_http_request_free(call->done);
	return ok;
}

bool syncengine_rest_lookup_finish(
	syncengine_rest_reader *reader, syncengine_rest_call *call, syncengine_report *report)
{
	return lookup_run(reader, call, NULL, report);
}

/* Runs the requests, some of them at the same time, and adds what they find; false with an exception. */
static bool asks_run(syncengine_rest_asks *asks, syncengine_report *report)
{
	syncengine_rest_exchange *exchange = asks->reader.exchange;
	uint32_t sent = 0, window = (uint32_t)MIN(exchange->config.connections, 64) * 2;

	for (uint32_t i = 0; i < asks->count; i++) {
		syncengine_rest_ask *ask = &asks->asks[i];
		syncengine_rest_call call = {.url = ask->url};

		for (; sent < asks->count && sent < i + window; sent++) {
			asks->asks[sent].ahead =
				syncengine_http_start(exchange->client, ZSTR_VAL(asks->asks[sent].url), NULL, 0, NULL);
		}
		call.ahead = ask->ahead;
		ask->ahead = NULL;
		if (!lookup_run(&asks->reader, &call, ask->wanted.is ? &ask->wanted : NULL, report)) {
			return false;
		}
	}
	return true;
}

syncengine_report *syncengine_rest_lookup(syncengine_rest_exchange *exchange,
	const syncengine_rest_object *object, HashTable *wanted, HashTable *fields,
	syncengine_rest_lookup_func ask)
{
	zend_string *name = exchange->integration ? zend_string_copy(exchange->integration) : ZSTR_EMPTY_ALLOC();
	syncengine_report *report = syncengine_report_create(&syncengine_native, name);
	syncengine_rest_asks asks = {0};
	zval named;
	bool ok;

	/* The fields that values are asked of must be there to be compared. */
	array_init(&named);
	if (ask == syncengine_rest_lookup_values) {
		zend_string *key;

		ZEND_HASH_FOREACH_STR_KEY(wanted, key) {
			if (key) {
				add_next_index_str(&named, zend_string_copy(key));
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ok = syncengine_rest_reader_init(&asks.reader, exchange, object, fields, Z_ARRVAL(named)) &&
		ask(&asks, wanted) && asks_run(&asks, report);
	zval_ptr_dtor(&named);
	asks_release(&asks);
	zend_string_release(name);
	if (!ok) {
		OBJ_RELEASE(&report->std);
		return NULL;
	}
	return report;
}
