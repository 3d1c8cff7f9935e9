/* What an earlier run left open is settled first: its creations are sent once more, with the same keys. */
#include "exceptions/exceptions.h"
#include "exchange/pdo_exchange.h"
#include "exchange/rest_exchange.h"
#include "json/json_reader.h"
#include "members.h"
#include "process/page.h"

/* The creation of an entry as a pair with its change in the order. */
static void settle_order(syncengine_page *page, syncengine_object_mapping *mapping, zend_string *id,
	zend_string *key, syncengine_object_change *change)
{
	zval source_id;

	ZVAL_STR(&source_id, id);
	change->idempotency_key = zend_string_copy(key);
	syncengine_page_order(page, syncengine_page_pair(page, mapping, NULL, &source_id), change);
}

/* A change with the fields of an entry; NULL where they are not what the journal writes. */
static syncengine_object_change *settle_change(
	const syncengine_page *page, const syncengine_object_mapping *mapping, zend_string *id, zval *fields)
{
	syncengine_side source = syncengine_source_side(page->direction),
					target = syncengine_target_side(page->direction);
	syncengine_object_change *change;
	zval no_id, mapped_id, *field;

	ZVAL_NULL(&no_id);
	ZVAL_STR(&mapped_id, id);
	change = syncengine_object_change_create(page->run->family, page->run->name,
		syncengine_mapping_object(mapping, target), &no_id, syncengine_mapping_object(mapping, source),
		&mapped_id);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(fields), field) {
		if (!syncengine_journal_read_field(page->run->family, change, field)) {
			OBJ_RELEASE(&change->std);
			return NULL;
		}
	}
	ZEND_HASH_FOREACH_END();
	return change;
}

/* A text of an entry; NULL where it has none. The caller releases it. */
static zend_string *settle_text(HashTable *entry, const char *name)
{
	zval *value = zend_hash_str_find(entry, name, strlen(name));

	return value ? syncengine_journal_read_text(value) : NULL;
}

/* Adds a creation of an entry to the page. False where it can't be read. */
static bool settle_creation(syncengine_page *page, zval *written)
{
	HashTable *entry = Z_TYPE_P(written) == IS_ARRAY ? Z_ARRVAL_P(written) : (HashTable *)&zend_empty_array;
	zend_string *key = settle_text(entry, "key"), *id = settle_text(entry, "mapped_id");
	zend_string *internal = settle_text(entry, "internal"), *integration = settle_text(entry, "integration");
	zval *fields = zend_hash_str_find(entry, ZEND_STRL("fields"));
	bool ok = key && id && internal && integration && fields && Z_TYPE_P(fields) == IS_ARRAY;
	syncengine_object_mapping *mapping = ok ? syncengine_run_mapping(page->run, internal, integration) : NULL;
	syncengine_object_change *change;

	/* What is no longer mapped: whatever became of it is no object of this sync. */
	if (mapping) {
		change = settle_change(page, mapping, id, fields);
		ok = change != NULL;
		if (ok) {
			settle_order(page, mapping, id, key, change);
		}
	}
	syncengine_str_release(key);
	syncengine_str_release(id);
	syncengine_str_release(internal);
	syncengine_str_release(integration);
	return ok;
}

/* The creations of an entry's text. False with an exception. */
static bool settle_read(syncengine_page *page, zend_string *text)
{
	syncengine_json_document document;
	syncengine_json_error error;
	zval entries, *entry;
	bool ok = false;

	ZVAL_NULL(&entries);
	if (syncengine_json_parse(ZSTR_VAL(text), ZSTR_LEN(text), SYNCENGINE_JSON_DEPTH, &document, &error)) {
		ok = !syncengine_json_to_zval(&document, document.root, &entries) && Z_TYPE(entries) == IS_ARRAY;
		syncengine_json_free(&document);
	}
	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(entries), entry) {
			ok = ok && settle_creation(page, entry);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&entries);
	if (!ok && !EG(exception)) {
		syncengine_throw(syncengine_ce_StoreException,
			"The open journal entry \"%s\" of \"%s\" can't be read: what it was to create may exist without "
			"a "
			"mapping. Look there, then close the entry by closeJournal()",
			ZSTR_VAL(page->journal), ZSTR_VAL(page->run->name));
	}
	return ok && !EG(exception);
}

/* Whether the receiving side goes by idempotency keys. Of a class written in PHP that is not known. */
static bool settle_has_keys(const syncengine_page *page)
{
	const zend_object *exchange = syncengine_run_exchange(page->run, syncengine_target_side(page->direction));

	if (instanceof_function(exchange->ce, syncengine_ce_RestSyncDataExchange)) {
		return syncengine_rest_exchange_from_obj((zend_object *)exchange)->config.key_field != NULL;
	}
	return instanceof_function(exchange->ce, syncengine_ce_PdoSyncDataExchange);
}

static bool settle_open(const syncengine_page *page, const syncengine_pair *pair)
{
	return pair->change != NULL;
}

/*
 * Without keys what was created is found by its unique fields: it is no creation any more. The order is made
 * anew of what was not found.
 */
static bool settle_look_up(syncengine_page *page)
{
	syncengine_run *run = page->run;

	for (uint32_t i = 0; i < run->mapping_count; i++) {
		uint32_t from = 0, to;

		/* Pairs of one mapping come together: the journal writes them so. */
		while (from < page->count && page->pairs[from].mapping != run->mappings[i]) {
			from++;
		}
		for (to = from; to < page->count && page->pairs[to].mapping == run->mappings[i]; to++) {
		}
		if (from < to && !syncengine_page_match(page, run->mappings[i], from, to, settle_open)) {
			return false;
		}
	}
	OBJ_RELEASE(&page->order->std);
	page->order = syncengine_order_create(
		run->family, run->name, page->direction, run->options.first_time, &run->options.free);
	for (uint32_t i = 0; i < page->count; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (pair->match_is != SYNCENGINE_MATCH_FINE) {
			/* Somebody made a twin meanwhile: sent again it might be there a third time. */
			syncengine_match_issue(page, pair);
			OBJ_RELEASE(&pair->change->std);
			pair->change = NULL;
		} else if (pair->match) {
			syncengine_order_created(
				page->order, pair->change, syncengine_page_target(page, pair), syncengine_match_id(pair), 0);
		} else {
			GC_ADDREF(&pair->change->std);
			syncengine_order_add(page->order, pair->change);
		}
	}
	return true;
}

/* Executes an open entry once more. */
static bool settle_page(
	syncengine_run *run, syncengine_direction direction, zend_string *key, zend_string *payload)
{
	zend_string *object = syncengine_mapping_object(run->mappings[0], syncengine_source_side(direction));
	syncengine_page page;
	bool ok;

	syncengine_page_init(&page, run, direction, object);
	page.journal = zend_string_copy(key);
	page.settles = true;
	ok = settle_read(&page, payload);
	if (ok && page.count > 0) {
		zend_string_release(page.object);
		page.object = zend_string_copy(
			syncengine_mapping_object(page.pairs[0].mapping, syncengine_source_side(direction)));
		ok = settle_has_keys(&page) || settle_look_up(&page);
	}
	ok = ok && syncengine_page_finish(&page);
	syncengine_page_release(&page);
	return ok;
}

static zend_string *settle_member(HashTable *entry, const char *name)
{
	zval *value = zend_hash_str_find(entry, name, strlen(name));

	if (!value) {
		return NULL;
	}
	ZVAL_DEREF(value);
	return Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : NULL;
}

static bool settle_entry(syncengine_run *run, zval *entry)
{
	zend_string *key = NULL, *direction = NULL, *payload = NULL;

	ZVAL_DEREF(entry);
	if (Z_TYPE_P(entry) == IS_ARRAY) {
		key = settle_member(Z_ARRVAL_P(entry), "key");
		direction = settle_member(Z_ARRVAL_P(entry), "direction");
		payload = settle_member(Z_ARRVAL_P(entry), "payload");
	}
	if (!key || !payload || !direction ||
		(!zend_string_equals_literal(direction, "pull") && !zend_string_equals_literal(direction, "push"))) {
		return syncengine_run_unexpected(
			run, "getOpenJournal", "a list of arrays with key, direction and payload");
	}
	return settle_page(
		run, zend_string_equals_literal(direction, "pull") ? SYNCENGINE_PULL : SYNCENGINE_PUSH, key, payload);
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
		ok = settle_entry(run, entry);
		if (!ok || syncengine_run_stopped(run)) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	return ok && !EG(exception);
}
