#include "process/page.h"

#include "mapping/mapping_record.h"
#include "members.h"
#include "zend_exceptions.h"

void syncengine_page_init(syncengine_page *page, syncengine_run *run, syncengine_direction direction)
{
	memset(page, 0, sizeof(*page));
	page->run = run;
	page->direction = direction;
	page->order = syncengine_order_create(run->family, run->name, direction, run->first_time,
		&syncengine_input_options_from_obj(run->options)->options);
	zend_hash_init(&page->by_change, 64, NULL, NULL, false);
	zend_hash_init(&page->succeeded, 8, NULL, ZVAL_PTR_DTOR, false);
	array_init(&page->created);
	array_init(&page->records);
	array_init(&page->remapped);
	array_init(&page->tracked);
	array_init(&page->issues);
	array_init(&page->retries);
}

void syncengine_page_release(syncengine_page *page)
{
	for (uint32_t i = 0; i < page->count; i++) {
		syncengine_pair *pair = &page->pairs[i];

		OBJ_RELEASE(&pair->mapping->std);
		OBJ_RELEASE(pair->source);
		syncengine_obj_release(pair->counterpart);
		syncengine_obj_release(pair->record);
		zval_ptr_dtor(&pair->internal_id);
		zval_ptr_dtor(&pair->integration_id);
	}
	if (page->pairs) {
		efree(page->pairs);
	}
	if (page->consume) {
		efree(page->consume);
	}
	zend_hash_destroy(&page->by_change);
	zend_hash_destroy(&page->succeeded);
	zval_ptr_dtor(&page->created);
	zval_ptr_dtor(&page->records);
	zval_ptr_dtor(&page->remapped);
	zval_ptr_dtor(&page->tracked);
	zval_ptr_dtor(&page->issues);
	zval_ptr_dtor(&page->retries);
	syncengine_str_release(page->journal);
	OBJ_RELEASE(&page->order->std);
}

syncengine_pair *syncengine_page_pair(
	syncengine_page *page, syncengine_object_mapping *mapping, syncengine_report_object *source)
{
	syncengine_pair *pair;

	if (page->count == page->capacity) {
		page->capacity = MAX(64, page->capacity * 2);
		page->pairs = safe_erealloc(page->pairs, page->capacity, sizeof(syncengine_pair), 0);
	}
	pair = &page->pairs[page->count++];
	memset(pair, 0, sizeof(*pair));
	GC_ADDREF(&mapping->std);
	pair->mapping = mapping;
	pair->source = &source->std;
	ZVAL_COPY(page->direction == SYNCENGINE_PULL ? &pair->integration_id : &pair->internal_id, &source->id);
	pair->consume_from = page->consume_count;
	return pair;
}

void syncengine_page_order(syncengine_page *page, syncengine_pair *pair, syncengine_object_change *change)
{
	zval position;

	pair->change = change;
	ZVAL_LONG(&position, pair - page->pairs);
	zend_hash_index_update(&page->by_change, change->std.handle, &position);
	syncengine_order_add(page->order, change);
}

zend_string *syncengine_pair_source_name(const syncengine_page *page, const syncengine_pair *pair)
{
	return page->direction == SYNCENGINE_PULL ? pair->mapping->integration : pair->mapping->internal;
}

zval *syncengine_pair_source_id(const syncengine_page *page, const syncengine_pair *pair)
{
	return (zval *)(page->direction == SYNCENGINE_PULL ? &pair->integration_id : &pair->internal_id);
}

syncengine_counts *syncengine_pair_counts(const syncengine_page *page, const syncengine_pair *pair)
{
	return syncengine_sync_result_counts(
		page->run->result, page->direction, syncengine_pair_source_name(page, pair));
}

void syncengine_page_consume(syncengine_page *page, syncengine_pair *pair, int64_t row_id)
{
	if (page->consume_count == page->consume_capacity) {
		page->consume_capacity = MAX(64, page->consume_capacity * 2);
		page->consume = safe_erealloc(page->consume, page->consume_capacity, sizeof(int64_t), 0);
	}
	page->consume[page->consume_count++] = row_id;
	pair->consume_count++;
}

/* An ID as a string, or null. */
static void page_add_id(zval *entry, const char *name, const zval *id)
{
	if (Z_TYPE_P(id) <= IS_NULL) {
		add_assoc_null(entry, name);
	} else {
		add_assoc_str(entry, name, zval_get_string((zval *)id));
	}
}

void syncengine_page_issue(syncengine_page *page, const syncengine_pair *pair, const char *kind,
	zend_string *field, zend_string *message)
{
	bool pull = page->direction == SYNCENGINE_PULL;
	zval entry;

	array_init_size(&entry, 7);
	add_assoc_str(&entry, "object_name", zend_string_copy(syncengine_pair_source_name(page, pair)));
	add_assoc_str(&entry, "object_id", zval_get_string(syncengine_pair_source_id(page, pair)));
	add_assoc_str(&entry, "mapped_object_name",
		zend_string_copy(pull ? pair->mapping->internal : pair->mapping->integration));
	page_add_id(&entry, "mapped_object_id", pull ? &pair->internal_id : &pair->integration_id);
	if (field) {
		add_assoc_str(&entry, "field", zend_string_copy(field));
	} else {
		add_assoc_null(&entry, "field");
	}
	add_assoc_string(&entry, "kind", kind);
	add_assoc_str(&entry, "message", zend_string_copy(message));
	add_next_index_zval(&page->issues, &entry);
	syncengine_pair_counts(page, pair)->issues++;
}

void syncengine_page_retry(
	syncengine_page *page, zend_string *name, zval *id, zend_string *reason, int64_t retry_after)
{
	zval entry;

	array_init_size(&entry, 4);
	add_assoc_str(&entry, "object_name", zend_string_copy(name));
	add_assoc_str(&entry, "object_id", zval_get_string(id));
	add_assoc_str(&entry, "reason", zend_string_copy(reason));
	if (retry_after >= 0) {
		add_assoc_long(&entry, "retry_after", retry_after);
	} else {
		add_assoc_null(&entry, "retry_after");
	}
	add_next_index_zval(&page->retries, &entry);
	syncengine_sync_result_counts(page->run->result, page->direction, name)->retried++;
}

void syncengine_page_record(syncengine_page *page, const syncengine_pair *pair, bool deleted, int64_t at)
{
	zval record;

	ZVAL_OBJ(&record,
		syncengine_run_record(page->run, pair->mapping->internal, (zval *)&pair->internal_id,
			pair->mapping->integration, (zval *)&pair->integration_id, at, deleted));
	add_next_index_zval(&page->records, &record);
}

/* One call of the store with a list, unless it is empty. So many `arguments` come first: integration, direction. */
static bool page_store_list(syncengine_page *page, const char *method, uint32_t arguments, zval *list)
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

/* Row IDs of the tracked changes of every pair that is done with. */
static bool page_store_consumed(syncengine_page *page)
{
	zval list;
	bool ok = true;

	array_init(&list);
	for (uint32_t i = 0; i < page->count; i++) {
		const syncengine_pair *pair = &page->pairs[i];

		for (uint32_t j = 0; j < pair->consume_count; j++) {
			add_next_index_long(&list, page->consume[pair->consume_from + j]);
		}
	}
	if (zend_hash_num_elements(Z_ARRVAL(list)) > 0) {
		ok = syncengine_call(page->run->store, "consumechanges", NULL, 1, &list);
	}
	zval_ptr_dtor(&list);
	return ok;
}

static bool page_store_succeeded(syncengine_page *page)
{
	zend_string *name;
	zval *ids, args[4];
	bool ok = true;

	ZEND_HASH_FOREACH_STR_KEY_VAL(&page->succeeded, name, ids) {
		ZVAL_STR(&args[0], page->run->name);
		ZVAL_STRING(&args[1], syncengine_direction_name(page->direction));
		ZVAL_STR(&args[2], name);
		ZVAL_COPY_VALUE(&args[3], ids);
		ok = syncengine_call(page->run->store, "clearretries", NULL, 4, args);
		zval_ptr_dtor(&args[1]);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

static bool page_close_journal(syncengine_page *page)
{
	zval keys;
	bool ok;

	if (!page->journal) {
		return true;
	}
	array_init(&keys);
	add_next_index_str(&keys, zend_string_copy(page->journal));
	ok = syncengine_call(page->run->store, "closejournal", NULL, 1, &keys);
	zval_ptr_dtor(&keys);
	return ok;
}

/* Mapping records of what was created and of everything else, in one call. */
static bool page_store_records(syncengine_page *page)
{
	zval all, *record;
	bool ok;

	if (zend_hash_num_elements(Z_ARRVAL(page->created)) == 0) {
		return page_store_list(page, "savemappings", 0, &page->records);
	}
	ZVAL_ARR(&all, zend_array_dup(Z_ARRVAL(page->created)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(page->records), record) {
		Z_ADDREF_P(record);
		add_next_index_zval(&all, record);
	}
	ZEND_HASH_FOREACH_END();
	ok = page_store_list(page, "savemappings", 0, &all);
	zval_ptr_dtor(&all);
	return ok;
}

/* Stores everything that the page is to be remembered by; within a transaction. */
static bool page_store(syncengine_page *page)
{
	return page_store_list(page, "remapobjects", 0, &page->remapped) && page_store_records(page) &&
		page_store_list(page, "trackchanges", 1, &page->tracked) && page_store_consumed(page) &&
		page_store_list(page, "noteissues", 2, &page->issues) &&
		page_store_list(page, "queueretries", 2, &page->retries) && page_store_succeeded(page) &&
		page_close_journal(page);
}

/* Rolls back and keeps the exception that made it necessary. */
static void page_roll_back(syncengine_page *page)
{
	zend_object *cause = EG(exception);

	EG(exception) = NULL;
	syncengine_call(page->run->store, "rollback", NULL, 0, NULL);
	if (cause) {
		if (EG(exception)) {
			zend_exception_set_previous(cause, EG(exception));
		}
		EG(exception) = cause;
	}
}

/* Lets the side that the order is for execute it. */
static bool page_execute(syncengine_page *page)
{
	return page->order->count == 0 ||
		(syncengine_run_execute(page->run,
			 page->direction == SYNCENGINE_PULL ? SYNCENGINE_INTERNAL : SYNCENGINE_INTEGRATION,
			 page->order) &&
			syncengine_page_outcomes(page));
}

bool syncengine_page_finish(syncengine_page *page)
{
	zend_object *store = page->run->store;
	/* What is written through the store's own connection is written together with what is remembered of it:
	   all or nothing, so that no journal is needed. */
	bool shared = page->direction == SYNCENGINE_PULL && page->run->shared_transaction;

	if (!shared && (!syncengine_page_open_journal(page) || !page_execute(page))) {
		return false;
	}
	if (!syncengine_call(store, "begin", NULL, 0, NULL)) {
		return false;
	}
	if ((shared && !page_execute(page)) || !page_store(page) ||
		!syncengine_call(store, "commit", NULL, 0, NULL)) {
		page_roll_back(page);
		return false;
	}
	return true;
}

/* The results of the order, for the page callback. */
static bool page_results(syncengine_page *page, zval *results)
{
	zval args[4], *record;
	bool ok;

	ZVAL_COPY_VALUE(&args[0], &page->created);
	array_init(&args[1]);
	ZVAL_COPY_VALUE(&args[2], &page->remapped);
	array_init(&args[3]);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(page->records), record) {
		if (!syncengine_mapping_record_from_obj(Z_OBJ_P(record))->row.is_deleted) {
			Z_ADDREF_P(record);
			add_next_index_zval(&args[1], record);
		}
	}
	ZEND_HASH_FOREACH_END();
	for (uint32_t i = 0; i < page->order->outcome_count; i++) {
		const syncengine_outcome *outcome = &page->order->outcomes[i];

		if (outcome->kind == SYNCENGINE_OUTCOME_DELETED) {
			GC_ADDREF(outcome->change);
			add_next_index_object(&args[3], outcome->change);
		}
	}
	ok = syncengine_construct(results, page->run->family->OrderResults.ce, 4, args);
	zval_ptr_dtor(&args[1]);
	zval_ptr_dtor(&args[3]);
	return ok;
}

bool syncengine_page_done(syncengine_page *page, zend_string *object)
{
	syncengine_run *run = page->run;
	zval args[2];
	bool ok = true;

	if (!Z_ISUNDEF_P(run->page)) {
		if (!page_results(page, &args[1])) {
			return false;
		}
		ZVAL_STRING(&args[0], syncengine_direction_name(page->direction));
		ok = syncengine_callback_call(run->page, 2, args);
		zval_ptr_dtor(&args[0]);
		zval_ptr_dtor(&args[1]);
	}
	return ok && syncengine_run_progress(run, page->direction, object);
}
