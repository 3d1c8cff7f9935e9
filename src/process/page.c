#include "process/page.h"

#include "exceptions/exceptions.h"
#include "members.h"
#include "report/id_key.h"

static void page_tracked_free(zval *value)
{
	zend_array_destroy(Z_PTR_P(value));
}

void syncengine_page_init(
	syncengine_page *page, syncengine_run *run, syncengine_direction direction, zend_string *object)
{
	memset(page, 0, sizeof(*page));
	page->run = run;
	page->direction = direction;
	page->object = zend_string_copy(object);
	page->read_at = syncengine_now();
	page->order = syncengine_order_create(
		run->family, run->name, direction, run->options.first_time, &run->options.free);
	zend_hash_init(&page->by_change, 64, NULL, NULL, false);
	zend_hash_init(&page->tracked, 1, NULL, page_tracked_free, false);
	zend_hash_init(&page->resolved, 8, NULL, page_tracked_free, false);
	zend_hash_init(&page->requeued, 8, NULL, NULL, false);
	array_init(&page->closed);
	array_init(&page->created);
	array_init(&page->records);
	array_init(&page->remapped);
	array_init(&page->issues);
	array_init(&page->retries);
}

static void page_pair_release(syncengine_pair *pair)
{
	syncengine_obj_release(pair->source);
	syncengine_obj_release(pair->counterpart);
	syncengine_obj_release(pair->record);
	syncengine_obj_release(pair->match);
	if (pair->change) {
		OBJ_RELEASE(&pair->change->std);
	}
	zval_ptr_dtor(&pair->internal_id);
	zval_ptr_dtor(&pair->integration_id);
}

void syncengine_page_release(syncengine_page *page)
{
	for (uint32_t i = 0; i < page->count; i++) {
		page_pair_release(&page->pairs[i]);
	}
	if (page->pairs) {
		efree(page->pairs);
	}
	if (page->uses) {
		efree(page->uses);
	}
	zend_hash_destroy(&page->by_change);
	zend_hash_destroy(&page->tracked);
	zend_hash_destroy(&page->resolved);
	zend_hash_destroy(&page->requeued);
	zval_ptr_dtor(&page->closed);
	zval_ptr_dtor(&page->created);
	zval_ptr_dtor(&page->records);
	zval_ptr_dtor(&page->remapped);
	zval_ptr_dtor(&page->issues);
	zval_ptr_dtor(&page->retries);
	zval_ptr_dtor(&page->due);
	zend_string_release(page->object);
	syncengine_str_release(page->journal);
	OBJ_RELEASE(&page->order->std);
}

syncengine_pair *syncengine_page_pair(
	syncengine_page *page, syncengine_object_mapping *mapping, zend_object *source, const zval *id)
{
	syncengine_pair *pair;

	if (page->count == page->capacity) {
		page->capacity = MAX(64, page->capacity * 2);
		page->pairs = safe_erealloc(page->pairs, page->capacity, sizeof(syncengine_pair), 0);
	}
	pair = &page->pairs[page->count++];
	memset(pair, 0, sizeof(*pair));
	pair->mapping = mapping;
	pair->source = syncengine_obj_copy(source);
	pair->resolved = source ? zend_hash_index_find_ptr(&page->resolved, source->handle) : NULL;
	ZVAL_COPY(syncengine_pair_source_id(page, pair), id);
	return pair;
}

syncengine_pair *syncengine_page_read(
	syncengine_page *page, syncengine_object_mapping *mapping, zend_object *source)
{
	syncengine_report_object *native = syncengine_report_object_from_obj(source);
	syncengine_pair *pair = NULL;
	zend_string *name;
	zval id;

	if (!syncengine_object_initialized(native->object != NULL, source)) {
		return NULL;
	}
	name = syncengine_report_object_identity(source, &id);
	if (!name) {
		return NULL;
	}
	if (syncengine_id_known(&id)) {
		pair = syncengine_page_pair(page, mapping, source, &id);
	} else {
		syncengine_throw(page->run->family->UnexpectedValueException,
			"A report for \"%s\" has a \"%s\" without an ID: every object of a report must have one",
			ZSTR_VAL(page->run->name), ZSTR_VAL(page->object));
	}
	zend_string_release(name);
	zval_ptr_dtor(&id);
	return pair;
}

void syncengine_page_order(syncengine_page *page, syncengine_pair *pair, syncengine_object_change *change)
{
	zval position;

	pair->change = change;
	pair->creates = !syncengine_id_known(&change->id);
	ZVAL_LONG(&position, pair - page->pairs);
	zend_hash_index_add_new(&page->by_change, change->std.handle, &position);
	GC_ADDREF(&change->std);
	syncengine_order_add(page->order, change);
}

void syncengine_page_use(syncengine_page *page, syncengine_pair *pair, syncengine_tracked *tracked)
{
	if (page->use_count == page->use_capacity) {
		page->use_capacity = MAX(64, page->use_capacity * 2);
		page->uses = safe_erealloc(page->uses, page->use_capacity, sizeof(*page->uses), 0);
	}
	if (pair->use_count == 0) {
		pair->use_from = page->use_count;
	}
	page->uses[page->use_count++] = tracked;
	pair->use_count++;
}

HashTable *syncengine_page_tracked(syncengine_page *page, zend_string *internal)
{
	HashTable *objects = zend_hash_find_ptr(&page->tracked, internal);

	if (!objects) {
		ALLOC_HASHTABLE(objects);
		zend_hash_init(objects, 8, NULL, syncengine_tracked_object_free, false);
		zend_hash_add_new_ptr(&page->tracked, internal, objects);
	}
	return objects;
}

/* An ID as a string, or null. */
static void page_add_id(zval *entry, const char *name, const zval *id)
{
	if (Z_TYPE_P(id) <= IS_NULL) {
		add_assoc_null(entry, name);
	} else {
		add_assoc_str(entry, name, syncengine_id_string(id));
	}
}

void syncengine_page_issue(syncengine_page *page, const syncengine_pair *pair, const char *kind,
	zend_string *field, zend_string *message)
{
	zval entry;

	array_init_size(&entry, 7);
	add_assoc_str(&entry, "object_name", zend_string_copy(page->object));
	add_assoc_str(&entry, "object_id", syncengine_id_string(syncengine_pair_source_id(page, pair)));
	add_assoc_str(&entry, "mapped_object_name", zend_string_copy(syncengine_page_target(page, pair)));
	page_add_id(&entry, "mapped_object_id", syncengine_pair_target_id(page, pair));
	if (field) {
		add_assoc_str(&entry, "field", zend_string_copy(field));
	} else {
		add_assoc_null(&entry, "field");
	}
	add_assoc_string(&entry, "kind", kind);
	add_assoc_str(&entry, "message", zend_string_copy(message));
	add_next_index_zval(&page->issues, &entry);
	syncengine_page_counts(page)->issues++;
}

/* A new entry of queueRetries(), or the one of an object that has another reason already. Borrowed. */
static HashTable *page_retry_entry(syncengine_page *page, zend_string *id)
{
	zval *position = zend_hash_find(&page->requeued, id), entry;

	if (position) {
		return Z_ARRVAL_P(zend_hash_index_find(Z_ARRVAL(page->retries), (zend_ulong)Z_LVAL_P(position)));
	}
	ZVAL_LONG(&entry, zend_hash_num_elements(Z_ARRVAL(page->retries)));
	zend_hash_add_new(&page->requeued, id, &entry);
	array_init_size(&entry, 4);
	add_assoc_str(&entry, "object_name", zend_string_copy(page->object));
	add_assoc_str(&entry, "object_id", zend_string_copy(id));
	add_next_index_zval(&page->retries, &entry);
	syncengine_page_counts(page)->retried++;
	return Z_ARRVAL(entry);
}

void syncengine_page_retry(syncengine_page *page, const zval *id, zend_string *reason, int64_t retry_after)
{
	zend_string *key = syncengine_id_string(id);
	bool first = !zend_hash_exists(&page->requeued, key);
	HashTable *entry = page_retry_entry(page, key);
	zval value;

	zend_string_release(key);
	/* The first reason counts, but for one that says how long to wait. */
	if (!first && retry_after < 0) {
		return;
	}
	ZVAL_STR_COPY(&value, reason);
	zend_hash_str_update(entry, ZEND_STRL("reason"), &value);
	ZVAL_NULL(&value);
	if (retry_after >= 0) {
		ZVAL_LONG(&value, (zend_long)retry_after);
	}
	zend_hash_str_update(entry, ZEND_STRL("retry_after"), &value);
}

void syncengine_page_add_record(syncengine_page *page, zval *list, zend_string *internal,
	const zval *internal_id, zend_string *integration, const zval *integration_id, int64_t at, bool deleted)
{
	zval record;

	ZVAL_OBJ(&record,
		syncengine_run_record(page->run, internal, internal_id, integration, integration_id,
			at ? at : syncengine_now(), deleted));
	add_next_index_zval(list, &record);
}

void syncengine_page_record(syncengine_page *page, const syncengine_pair *pair, bool deleted, int64_t at)
{
	syncengine_page_add_record(page, &page->records, pair->mapping->internal, &pair->internal_id,
		pair->mapping->integration, &pair->integration_id, at, deleted);
}
