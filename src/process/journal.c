/*
 * The journal: what is about to be created at a side whose answer may get lost.
 *
 * An entry holds the creations of a page with their values, each with a key made from the entry's, so that a
 * run that comes after a killed one sends the very same once more: a side that knows the key answers what it
 * answered then, and nothing is created twice. Updates need no entry: what was not confirmed is still tracked,
 * and writing it again changes nothing.
 */
#include "core/se_key.h"
#include "exceptions/exceptions.h"
#include "ext/standard/base64.h"
#include "ext/random/php_random.h"
#include "json/json_reader.h"
#include "json/json_writer.h"
#include "members.h"
#include "process/page.h"
#include "value/native_value.h"
#include "value/reference_value.h"

/* How a value is written in an entry, beside its JSON. */
typedef enum { JOURNAL_PLAIN, JOURNAL_INSTANT, JOURNAL_BASE64 } journal_form;

/* The value of a field as it is written; `plain` is a new zval. */
static journal_form journal_value(const syncengine_field_view *view, zval *plain)
{
	zval *value = view->value;
	journal_form form = view->instant ? JOURNAL_INSTANT : JOURNAL_PLAIN;
	struct json_object *json = NULL;

	ZVAL_COPY(plain, value);
	if (Z_TYPE_P(value) == IS_OBJECT) {
		zval_ptr_dtor(plain);
		if (instanceof_function(Z_OBJCE_P(value), syncengine_native.ReferenceValue.ce)) {
			ZVAL_COPY(plain, &syncengine_reference_value_from_obj(Z_OBJ_P(value))->value);
		} else if (!syncengine_native_value(SYNCENGINE_KIND_DATETIME, value, plain)) {
			return JOURNAL_INSTANT;
		} else {
			ZVAL_STR(plain, zval_get_string(value));
		}
	}
	if (Z_ISUNDEF_P(plain)) {
		ZVAL_NULL(plain);
	}
	if (Z_TYPE_P(plain) == IS_STRING && syncengine_json_from_zval(plain, &json)) {
		zend_string *encoded = php_base64_encode((unsigned char *)Z_STRVAL_P(plain), Z_STRLEN_P(plain));

		zval_ptr_dtor(plain);
		ZVAL_STR(plain, encoded);
		return JOURNAL_BASE64;
	}
	if (json) {
		json_object_put(json);
	}
	return form;
}

/* The fields of a change: lists of name, type, state, form, value. */
static bool journal_fields(syncengine_object_change *change, zval *fields)
{
	uint32_t position = 0;
	syncengine_field *field;

	array_init_size(fields, change->fields.present);
	while ((field = syncengine_object_change_next(change, &position))) {
		syncengine_field_view view;
		zval entry, value;
		journal_form form;

		if (!syncengine_field_read(&change->fields, field, &view)) {
			return false;
		}
		form = journal_value(&view, &value);
		array_init_size(&entry, 5);
		add_next_index_str(&entry, zend_string_copy(syncengine_fields_name(&change->fields, field)));
		add_next_index_str(&entry, zend_string_copy(view.type));
		add_next_index_long(&entry, view.state);
		add_next_index_long(&entry, form);
		add_next_index_zval(&entry, &value);
		add_next_index_zval(fields, &entry);
		syncengine_field_view_release(&view);
	}
	return !EG(exception);
}

/* Gives a creation its key and adds it to the entry. */
static bool journal_add(zval *entries, syncengine_pair *pair, const uint8_t *batch, uint64_t index)
{
	syncengine_object_change *change = pair->change;
	char key[SE_KEY_SIZE];
	zval entry, fields;
	bool ok;

	se_key(batch, index, key);
	syncengine_str_release(change->idempotency_key);
	change->idempotency_key = zend_string_init(key, SE_KEY_SIZE - 1, false);
	ok = journal_fields(change, &fields);
	array_init_size(&entry, 5);
	add_assoc_str(&entry, "key", zend_string_copy(change->idempotency_key));
	add_assoc_str(&entry, "internal", zend_string_copy(pair->mapping->internal));
	add_assoc_str(&entry, "integration", zend_string_copy(pair->mapping->integration));
	add_assoc_str(&entry, "mapped_id", zval_get_string(&change->mapped_id));
	add_assoc_zval(&entry, "fields", &fields);
	add_next_index_zval(entries, &entry);
	return ok;
}

/* The text of an entry; NULL with an exception. */
static zend_string *journal_text(const syncengine_page *page, zval *entries)
{
	struct json_object *json;
	zend_string *text;
	size_t length;
	const char *bytes, *wrong = syncengine_json_from_zval(entries, &json);

	if (wrong) {
		syncengine_throw(page->run->family->UnexpectedValueException,
			"The journal can't hold what is to be created at \"%s\": a value %s", ZSTR_VAL(page->run->name),
			wrong);
		return NULL;
	}
	bytes = syncengine_json_text(json, &length);
	text = zend_string_init(bytes, length, false);
	json_object_put(json);
	return text;
}

static bool journal_open(syncengine_page *page, zval *entries)
{
	zend_string *text = journal_text(page, entries);
	zval args[4];
	bool ok;

	if (!text) {
		return false;
	}
	ZVAL_STR(&args[0], page->run->name);
	ZVAL_STRING(&args[1], syncengine_direction_name(page->direction));
	ZVAL_STR(&args[2], page->journal);
	ZVAL_STR(&args[3], text);
	ok = syncengine_call(page->run->store, "openjournal", NULL, 4, args);
	zval_ptr_dtor(&args[1]);
	zend_string_release(text);
	return ok;
}

bool syncengine_page_open_journal(syncengine_page *page)
{
	uint8_t batch[SE_BATCH_BYTES];
	char key[2 * SE_BATCH_BYTES + 1];
	zval entries;
	bool ok = true;

	if (page->journal || zend_hash_num_elements(Z_ARRVAL(page->order->unidentified)) == 0) {
		return true;
	}
	if (php_random_bytes_throw(batch, sizeof(batch)) == FAILURE) {
		return false;
	}
	array_init(&entries);
	for (uint32_t i = 0; i < page->count && ok; i++) {
		if (page->pairs[i].change && Z_TYPE(page->pairs[i].change->id) <= IS_NULL) {
			ok = journal_add(&entries, &page->pairs[i], batch, i);
		}
	}
	if (ok) {
		se_hex_encode(batch, sizeof(batch), key);
		page->journal = zend_string_init(key, sizeof(key) - 1, false);
		ok = journal_open(page, &entries);
	}
	zval_ptr_dtor(&entries);
	return ok;
}

/* Puts a field of an entry into a change; false where it is not of the form that journal_fields() writes. */
static bool settle_field(syncengine_object_change *change, zval *entry)
{
	zval *parts[5], value;

	if (Z_TYPE_P(entry) != IS_ARRAY) {
		return false;
	}
	for (uint32_t i = 0; i < 5; i++) {
		parts[i] = zend_hash_index_find(Z_ARRVAL_P(entry), i);
		if (!parts[i]) {
			return false;
		}
	}
	if (Z_TYPE_P(parts[0]) != IS_STRING || Z_TYPE_P(parts[1]) != IS_STRING || Z_TYPE_P(parts[2]) != IS_LONG ||
		Z_LVAL_P(parts[2]) < 0 || Z_LVAL_P(parts[2]) > SYNCENGINE_FIELD_UNCHANGED ||
		Z_TYPE_P(parts[3]) != IS_LONG) {
		return false;
	}
	ZVAL_COPY(&value, parts[4]);
	if (Z_LVAL_P(parts[3]) == JOURNAL_BASE64 && Z_TYPE(value) == IS_STRING) {
		zend_string *decoded = php_base64_decode_str(Z_STR(value));

		zval_ptr_dtor(&value);
		ZVAL_NULL(&value);
		if (decoded) {
			ZVAL_STR(&value, decoded);
		}
	}
	syncengine_object_change_put_value(change, Z_STR_P(parts[0]), Z_STR_P(parts[1]), &value,
		Z_LVAL_P(parts[3]) == JOURNAL_INSTANT, (syncengine_field_state)Z_LVAL_P(parts[2]));
	return true;
}

/* Adds a creation of an entry to the page. False where it can't be read. */
static bool settle_creation(syncengine_page *page, HashTable *entry)
{
	zval *key = zend_hash_str_find(entry, ZEND_STRL("key")),
		 *internal = zend_hash_str_find(entry, ZEND_STRL("internal"));
	zval *integration = zend_hash_str_find(entry, ZEND_STRL("integration"));
	zval *mapped_id = zend_hash_str_find(entry, ZEND_STRL("mapped_id"));
	zval *fields = zend_hash_str_find(entry, ZEND_STRL("fields")), *field, id, no_id;
	bool pull = page->direction == SYNCENGINE_PULL;
	syncengine_object_mapping *mapping;
	syncengine_object_change *change;
	syncengine_pair *pair;

	if (!key || Z_TYPE_P(key) != IS_STRING || !internal || Z_TYPE_P(internal) != IS_STRING || !integration ||
		Z_TYPE_P(integration) != IS_STRING || !mapped_id || Z_TYPE_P(mapped_id) != IS_STRING || !fields ||
		Z_TYPE_P(fields) != IS_ARRAY) {
		return false;
	}
	mapping = syncengine_mapping_manual_find(page->run->manual, Z_STR_P(internal), Z_STR_P(integration));
	if (!mapping) {
		/* No longer mapped: whatever became of it is no object of this sync. */
		return true;
	}
	ZVAL_NULL(&no_id);
	ZVAL_COPY(&id, mapped_id);
	change = syncengine_object_change_create(page->run->family, page->run->name,
		pull ? mapping->internal : mapping->integration, &no_id,
		pull ? mapping->integration : mapping->internal, mapped_id);
	change->idempotency_key = zend_string_copy(Z_STR_P(key));
	pair = syncengine_page_pair(page, mapping,
		syncengine_report_object_create(
			page->run->family, pull ? mapping->integration : mapping->internal, &id));
	syncengine_page_order(page, pair, change);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(fields), field) {
		if (!settle_field(change, field)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* The creations of an entry's text, as a page. False with an exception. */
static bool settle_read(syncengine_page *page, zend_string *text)
{
	syncengine_json_document document;
	syncengine_json_error error;
	zval entries, *entry;
	bool ok = false;

	if (syncengine_json_parse(ZSTR_VAL(text), ZSTR_LEN(text), SYNCENGINE_JSON_DEPTH, &document, &error)) {
		ok = !syncengine_json_to_zval(&document, document.root, &entries) && Z_TYPE(entries) == IS_ARRAY;
		if (ok) {
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL(entries), entry) {
				ok = ok && Z_TYPE_P(entry) == IS_ARRAY && settle_creation(page, Z_ARRVAL_P(entry));
			}
			ZEND_HASH_FOREACH_END();
		}
		zval_ptr_dtor(&entries);
		syncengine_json_free(&document);
	}
	if (!ok && !EG(exception)) {
		syncengine_throw(syncengine_ce_StoreException,
			"The open journal entry \"%s\" of \"%s\" can't be read: what it was to create may exist at the "
			"other side "
			"without a mapping. Look there, then delete the entry",
			ZSTR_VAL(page->journal), ZSTR_VAL(page->run->name));
	}
	return ok;
}

/* Executes an open entry once more. */
static bool settle_entry(syncengine_run *run, HashTable *entry)
{
	zval *key = zend_hash_str_find(entry, ZEND_STRL("key"));
	zval *direction = zend_hash_str_find(entry, ZEND_STRL("direction"));
	zval *payload = zend_hash_str_find(entry, ZEND_STRL("payload"));
	syncengine_page page;
	bool ok;

	if (!key || Z_TYPE_P(key) != IS_STRING || !direction || Z_TYPE_P(direction) != IS_STRING || !payload ||
		Z_TYPE_P(payload) != IS_STRING) {
		syncengine_throw(run->family->UnexpectedValueException,
			"%s::getOpenJournal() must return a list of arrays with key, direction and payload",
			ZSTR_VAL(run->store->ce->name));
		return false;
	}
	syncengine_page_init(&page, run,
		zend_string_equals_literal(Z_STR_P(direction), "pull") ? SYNCENGINE_PULL : SYNCENGINE_PUSH);
	page.journal = zend_string_copy(Z_STR_P(key));
	ok = settle_read(&page, Z_STR_P(payload)) && syncengine_page_finish(&page);
	syncengine_page_release(&page);
	return ok;
}

bool syncengine_settle(syncengine_run *run)
{
	zval argument, list, *entry;
	bool ok = true;

	ZVAL_STR(&argument, run->name);
	if (!syncengine_call(run->store, "getopenjournal", &list, 1, &argument)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), entry) {
		ok = Z_TYPE_P(entry) == IS_ARRAY && settle_entry(run, Z_ARRVAL_P(entry));
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	return ok && !EG(exception);
}
