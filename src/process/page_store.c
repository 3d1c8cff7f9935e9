/* A page's end: its order is executed and what came of it is stored, together. */
#include "exceptions/exceptions.h"
#include "mapping/mapping_record.h"
#include "members.h"
#include "order/order_results.h"
#include "process/page.h"
#include "zend_exceptions.h"

/* Queued objects that a run knows of: its memory does not grow with what fails. */
#define QUEUED_MAX 10000

/* One call of the store with a list, unless it is empty. So many `arguments` come first: integration, direction. */
static bool store_list(syncengine_page *page, const char *method, uint32_t arguments, zval *list)
{
	zval args[3], direction;
	bool ok;

	if (zend_hash_num_elements(Z_ARRVAL_P(list)) == 0) {
		return true;
	}
	ZVAL_STR(&args[0], page->run->name);
	ZVAL_STRING(&direction, syncengine_direction_name(page->direction));
	ZVAL_COPY_VALUE(&args[1], &direction);
	ZVAL_COPY_VALUE(&args[arguments], list);
	ok = syncengine_call(page->run->store, method, NULL, arguments + 1, args);
	zval_ptr_dtor(&direction);
	return ok;
}

/* New mappings and all others, as one list. */
static void store_all_records(const syncengine_page *page, zval *all)
{
	zval *record;

	if (zend_hash_num_elements(Z_ARRVAL(page->records)) == 0) {
		ZVAL_COPY(all, &page->created);
		return;
	}
	if (zend_hash_num_elements(Z_ARRVAL(page->created)) == 0) {
		ZVAL_COPY(all, &page->records);
		return;
	}
	ZVAL_ARR(all, zend_array_dup(Z_ARRVAL(page->created)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(page->records), record) {
		Z_ADDREF_P(record);
		add_next_index_zval(all, record);
	}
	ZEND_HASH_FOREACH_END();
}

static zend_string *store_target_id(const syncengine_page *page, const syncengine_mapping_row *row)
{
	return page->direction == SYNCENGINE_PULL ? row->internal_object_id : row->integration_object_id;
}

static zend_string *store_target_name(const syncengine_page *page, const syncengine_mapping_row *row)
{
	return page->direction == SYNCENGINE_PULL ? row->internal_object_name : row->integration_object_name;
}

/* Whether an open mapping gives the target of `row` to another object. */
static bool store_is_taken(const syncengine_page *page, HashTable *records, const syncengine_mapping_row *row)
{
	zval *list = zend_hash_find(records, store_target_id(page, row)), *record;

	if (list) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
			const syncengine_mapping_row *other = syncengine_mapping_record_row(Z_OBJ_P(record));

			if (!other->is_deleted &&
				zend_string_equals(other->internal_object_name, row->internal_object_name) &&
				zend_string_equals(other->integration_object_name, row->integration_object_name) &&
				!(zend_string_equals(other->internal_object_id, row->internal_object_id) &&
					zend_string_equals(other->integration_object_id, row->integration_object_id))) {
				return true;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return false;
}

/* The pair that a new mapping is of; NULL where it is of none. */
static syncengine_pair *store_pair(syncengine_page *page, const syncengine_mapping_row *row)
{
	zend_string *source =
		page->direction == SYNCENGINE_PULL ? row->integration_object_id : row->internal_object_id;

	for (uint32_t i = 0; i < page->count; i++) {
		zend_string *id = syncengine_id_string(syncengine_pair_source_id(page, &page->pairs[i]));
		bool found = page->pairs[i].change && zend_string_equals(id, source);

		zend_string_release(id);
		if (found) {
			return &page->pairs[i];
		}
	}
	return NULL;
}

/* A new mapping that can't be stored. */
static void store_note_taken(syncengine_page *page, const syncengine_mapping_row *row)
{
	syncengine_pair *pair = store_pair(page, row);
	zend_string *message;

	if (!pair) {
		return;
	}
	message = strpprintf(0,
		"The receiving side says it is %s %s there now, "
		"which is the counterpart of another object: merge one of them",
		ZSTR_VAL(store_target_name(page, row)), ZSTR_VAL(store_target_id(page, row)));
	syncengine_page_issue(page, pair, "taken", NULL, message);
	zend_string_release(message);
	if (pair->counted) {
		syncengine_page_counts(page)->created--;
	}
}

/*
 * Takes new mappings out whose object is the counterpart of another one, in the store or in the page: the store
 * refuses them, and with them everything else. *dropped: how many. False with an exception.
 */
static bool store_drop_taken(syncengine_page *page, uint32_t *dropped)
{
	HashTable records, names, seen;
	zval kept, ids, *record, *list;
	zend_string *name;
	bool ok = true;

	zend_hash_init(&names, 2, NULL, ZVAL_PTR_DTOR, false);
	zend_hash_init(&records, 64, NULL, ZVAL_PTR_DTOR, false);
	zend_hash_init(&seen, 64, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(page->created), record) {
		const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

		list = zend_hash_find(&names, store_target_name(page, row));
		if (!list) {
			array_init(&ids);
			list = zend_hash_add_new(&names, store_target_name(page, row), &ids);
		}
		add_next_index_str(list, zend_string_copy(store_target_id(page, row)));
	}
	ZEND_HASH_FOREACH_END();
	ZEND_HASH_FOREACH_STR_KEY_VAL(&names, name, list) {
		ok = ok &&
			syncengine_run_records(page->run, syncengine_target_side(page->direction), name, list, &records);
	}
	ZEND_HASH_FOREACH_END();
	array_init(&kept);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(page->created), record) {
		const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));
		zend_string *key =
			syncengine_retry_key(page->direction, store_target_name(page, row), store_target_id(page, row));
		bool again = !zend_hash_add_empty_element(&seen, key);

		zend_string_release(key);
		if (again || store_is_taken(page, &records, row)) {
			store_note_taken(page, row);
			++*dropped;
			continue;
		}
		Z_ADDREF_P(record);
		add_next_index_zval(&kept, record);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
	zend_hash_destroy(&records);
	zend_hash_destroy(&names);
	zval_ptr_dtor(&page->created);
	ZVAL_COPY_VALUE(&page->created, &kept);
	return ok;
}

/* Mapping records, in one call; without those that the store can't take where it refuses. */
static bool store_records(syncengine_page *page)
{
	zend_object *refused;
	uint32_t dropped = 0;
	zval all;
	bool ok;

	store_all_records(page, &all);
	ok = store_list(page, "savemappings", 0, &all);
	zval_ptr_dtor(&all);
	if (ok || zend_hash_num_elements(Z_ARRVAL(page->created)) == 0 ||
		!instanceof_function(EG(exception)->ce, syncengine_ce_StoreException)) {
		return ok;
	}
	refused = EG(exception);
	EG(exception) = NULL;
	ok = store_drop_taken(page, &dropped);
	if (!ok || dropped == 0) {
		/* It is about something else: what it said first is what went wrong. */
		if (EG(exception)) {
			zend_exception_set_previous(refused, EG(exception));
		}
		EG(exception) = refused;
		return false;
	}
	OBJ_RELEASE(refused);
	store_all_records(page, &all);
	ok = store_list(page, "savemappings", 0, &all);
	zval_ptr_dtor(&all);
	return ok;
}

/* Tracked changes that are held back or free again, and those that are done with. */
static bool store_tracked(syncengine_page *page)
{
	zval changes, rows;
	HashTable *objects;
	bool ok;

	array_init(&changes);
	array_init(&rows);
	ZEND_HASH_FOREACH_PTR(&page->tracked, objects) {
		syncengine_tracked_collect(page->run, objects, &changes, &rows);
	}
	ZEND_HASH_FOREACH_END();
	ok = store_list(page, "trackchanges", 1, &changes) && store_list(page, "consumechanges", 0, &rows);
	zval_ptr_dtor(&changes);
	zval_ptr_dtor(&rows);
	return ok;
}

/*
 * Adds objects to `cleared` that were dead letters and succeeded after all, and those that an earlier page of the
 * run queued and that have come through whole since: what else they had to wait for is there now.
 */
static void store_revived(syncengine_page *page, zval *cleared)
{
	HashTable *queued = &page->run->queued;

	for (uint32_t i = 0; i < page->count && zend_hash_num_elements(queued) > 0; i++) {
		syncengine_pair *pair = &page->pairs[i];
		zend_string *id = syncengine_id_string(syncengine_pair_source_id(page, pair));
		zend_string *key = syncengine_retry_key(page->direction, page->object, id);
		zval *now = zend_hash_find(queued, key);

		if (now && !pair->failed && !zend_hash_exists(&page->requeued, id) &&
			(Z_TYPE_P(now) == IS_TRUE ? pair->whole : pair->change && pair->written)) {
			add_next_index_str(cleared, zend_string_copy(id));
			if (Z_TYPE_P(now) == IS_TRUE) {
				syncengine_page_counts(page)->retried--;
			}
			zend_hash_del(queued, key);
		}
		zend_string_release(key);
		zend_string_release(id);
	}
}

/* Remembers what this page queued. Of what is beyond the limit the next run finds out that it was no longer needed. */
static void store_note_queued(syncengine_page *page)
{
	zend_string *id, *key;
	zval now;

	ZVAL_TRUE(&now);
	ZEND_HASH_FOREACH_STR_KEY(&page->requeued, id) {
		if (zend_hash_num_elements(&page->run->queued) >= QUEUED_MAX) {
			break;
		}
		key = syncengine_retry_key(page->direction, page->object, id);
		zend_hash_update(&page->run->queued, key, &now);
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
}

/* Forgets the retries of objects that were tried again, unless they are queued once more. */
static bool store_retried(syncengine_page *page)
{
	zval args[4], cleared, *id;
	bool ok = true;

	array_init(&cleared);
	if (!Z_ISUNDEF(page->due)) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(page->due), id) {
			if (!zend_hash_exists(&page->requeued, Z_STR_P(id))) {
				add_next_index_str(&cleared, zend_string_copy(Z_STR_P(id)));
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	store_revived(page, &cleared);
	store_note_queued(page);
	if (zend_hash_num_elements(Z_ARRVAL(cleared)) > 0) {
		ZVAL_STR(&args[0], page->run->name);
		ZVAL_STRING(&args[1], syncengine_direction_name(page->direction));
		ZVAL_STR(&args[2], page->object);
		ZVAL_COPY_VALUE(&args[3], &cleared);
		ok = syncengine_call(page->run->store, "clearretries", NULL, 4, args);
		zval_ptr_dtor(&args[1]);
	}
	zval_ptr_dtor(&cleared);
	return ok;
}

/* Stores everything that the page is to be remembered by; within a transaction. */
static bool store_page(syncengine_page *page)
{
	return (page->direction == SYNCENGINE_PULL || store_list(page, "remapobjects", 0, &page->remapped)) &&
		store_list(page, "savemappings", 0, &page->closed) && store_records(page) && store_tracked(page) &&
		store_list(page, "noteissues", 2, &page->issues) &&
		store_list(page, "queueretries", 2, &page->retries) && store_retried(page) &&
		syncengine_page_close_journal(page);
}

bool syncengine_page_begin(syncengine_page *page)
{
	if (!page->began) {
		page->began = syncengine_call(page->run->store, "begin", NULL, 0, NULL);
	}
	return page->began;
}

void syncengine_page_roll_back(syncengine_page *page)
{
	if (page->began) {
		page->began = false;
		syncengine_call_anyway(page->run->store, "rollback", 0, NULL);
	}
}

/* Lets the side that the order is for execute it. */
static bool store_execute(syncengine_page *page)
{
	return (page->order->count == 0 ||
			   syncengine_run_execute(page->run, syncengine_target_side(page->direction), page->order)) &&
		syncengine_page_outcomes(page);
}

/* The results of the order, for the page callback. */
static void store_results(syncengine_page *page, zval *results)
{
	zval updated, deleted, *record;

	array_init(&updated);
	array_init(&deleted);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(page->records), record) {
		if (!syncengine_mapping_record_row(Z_OBJ_P(record))->is_deleted) {
			Z_ADDREF_P(record);
			add_next_index_zval(&updated, record);
		}
	}
	ZEND_HASH_FOREACH_END();
	for (uint32_t i = 0; i < page->order->outcome_count; i++) {
		const syncengine_outcome *outcome = &page->order->outcomes[i];

		if (outcome->kind == SYNCENGINE_OUTCOME_DELETED && outcome->change) {
			GC_ADDREF(outcome->change);
			add_next_index_object(&deleted, outcome->change);
		}
	}
	ZVAL_OBJ(results,
		syncengine_order_results_create(page->run->family, Z_ARRVAL(page->created), Z_ARRVAL(updated),
			Z_ARRVAL(page->remapped), Z_ARRVAL(deleted)));
	zval_ptr_dtor(&updated);
	zval_ptr_dtor(&deleted);
}

/* Tells the callbacks of a stored page. */
static bool store_told(syncengine_page *page)
{
	zval args[2];
	bool ok = true;

	if (!Z_ISUNDEF_P(page->run->page)) {
		ZVAL_STRING(&args[0], syncengine_direction_name(page->direction));
		store_results(page, &args[1]);
		ok = !EG(exception) && syncengine_callback_call(page->run->page, 2, args);
		zval_ptr_dtor(&args[0]);
		zval_ptr_dtor(&args[1]);
	}
	return ok && syncengine_run_progress(page->run, page->direction, page->object);
}

static bool store_empty(const zval *list)
{
	return zend_hash_num_elements(Z_ARRVAL_P(list)) == 0;
}

/* Whether there is anything to store: a page on which nothing changed needs no transaction. */
static bool store_needed(const syncengine_page *page)
{
	return page->began || page->order->count > 0 || page->journal || !Z_ISUNDEF(page->due) ||
		zend_hash_num_elements(&page->tracked) > 0 || !store_empty(&page->closed) ||
		!store_empty(&page->records) || !store_empty(&page->issues) || !store_empty(&page->retries);
}

bool syncengine_page_finish(syncengine_page *page)
{
	/*
	 * What is written through the store's own connection is written together with what is remembered of it,
	 * all or nothing: no journal is needed.
	 */
	bool shared = page->direction == SYNCENGINE_PULL && page->run->shared_transaction, ok;

	if (!store_needed(page)) {
		return store_told(page);
	}
	ok = shared ? syncengine_page_begin(page) && store_execute(page)
				: syncengine_page_open_journal(page) && store_execute(page) && syncengine_page_begin(page);
	ok = ok && store_page(page) && syncengine_call(page->run->store, "commit", NULL, 0, NULL);
	if (!ok) {
		syncengine_page_roll_back(page);
		return false;
	}
	page->began = false;
	return store_told(page);
}
