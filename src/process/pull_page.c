/* Pull: one report of the integration, paired with what the application has. */
#include "process/pull.h"

#include "exceptions/exceptions.h"
#include "mapping/mapping_record.h"
#include "mapping/remapped_object.h"
#include "members.h"
#include "process/references.h"

/* Whether a pair's object may be new to the application. */
static bool pull_open(const syncengine_page *page, const syncengine_pair *pair)
{
	return Z_TYPE(pair->internal_id) <= IS_NULL && !pair->record &&
		!syncengine_report_object_from_obj(pair->source)->deleted;
}

static bool pull_is_closed(const syncengine_pair *pair)
{
	return pair->record && syncengine_mapping_record_row(pair->record)->is_deleted;
}

/* IDs of the group's internal objects that are known. */
static void pull_known_ids(const syncengine_pull_group *group, zval *ids)
{
	array_init(ids);
	for (uint32_t i = group->from; i < group->to; i++) {
		syncengine_pair *pair = &group->page->pairs[i];

		if (Z_TYPE(pair->internal_id) > IS_NULL && !pull_is_closed(pair)) {
			Z_TRY_ADDREF(pair->internal_id);
			add_next_index_zval(ids, &pair->internal_id);
		}
	}
}

/* Gives a pair the mapping record of this mapping: an open one, if there is one. */
static void pull_record(const syncengine_pull_group *group, syncengine_pair *pair, HashTable *records)
{
	zend_string *key = syncengine_id_string(&pair->integration_id);
	zval *list = zend_hash_find(records, key), *record, id;

	zend_string_release(key);
	if (!list) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
		const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

		if (zend_string_equals(row->internal_object_name, group->mapping->internal) &&
			(!pair->record || !row->is_deleted)) {
			syncengine_obj_release(pair->record);
			pair->record = syncengine_obj_copy(Z_OBJ_P(record));
			ZVAL_STR(&id, row->internal_object_id);
			syncengine_pair_set_id(&pair->internal_id, &id);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* The pairs of a group: one for each object of the report, with what the mapping store knows of it. */
static bool pull_pairs(syncengine_pull_group *group, HashTable *objects, HashTable *records)
{
	zval *entry;

	ZEND_HASH_FOREACH_VAL(objects, entry) {
		syncengine_pair *pair = syncengine_page_read(group->page, group->mapping, Z_OBJ_P(entry));

		if (!pair) {
			return false;
		}
		pull_record(group, pair, records);
	}
	ZEND_HASH_FOREACH_END();
	group->to = group->page->count;
	return true;
}

/* Takes the matches over: from here on these objects are the pairs' counterparts. */
static void pull_link(syncengine_pull_group *group)
{
	for (uint32_t i = group->from; i < group->to; i++) {
		syncengine_pair *pair = &group->page->pairs[i];

		if (pair->match && pair->match_is == SYNCENGINE_MATCH_FINE) {
			syncengine_pair_set_id(&pair->internal_id, syncengine_match_id(pair));
			pair->link = true;
		}
	}
}

/*
 * Internal counterparts and their tracked changes, in this order: a change that comes between the two is known to
 * have changed, though not yet its value.
 */
static bool pull_counterparts(syncengine_pull_group *group)
{
	syncengine_page *page = group->page;
	HashTable *tracked = syncengine_page_tracked(page, group->mapping->internal);
	syncengine_report *report = NULL;
	zval ids;
	bool ok = true;

	pull_known_ids(group, &ids);
	if (group->can_look_up && zend_hash_num_elements(Z_ARRVAL(ids)) > 0) {
		report = syncengine_run_fetch(page->run, SYNCENGINE_INTERNAL, group->mapping->internal, &ids);
		ok = report != NULL;
	}
	ok = ok && syncengine_tracked_read(page->run, group->mapping->internal, &ids, tracked);
	zval_ptr_dtor(&ids);
	for (uint32_t i = group->from; ok && i < group->to; i++) {
		syncengine_pair *pair = &page->pairs[i];

		pair->tracked = syncengine_tracked_find(tracked, &pair->internal_id);
		if (report && Z_TYPE(pair->internal_id) > IS_NULL) {
			zend_object *object =
				syncengine_report_find(report, group->mapping->internal, &pair->internal_id);

			if (object && !syncengine_report_object_from_obj(object)->deleted) {
				pair->counterpart = syncengine_obj_copy(object);
			}
		}
	}
	if (report) {
		OBJ_RELEASE(&report->std);
	}
	return ok;
}

/* A creation that the journal still has: its key decides, not this page. */
static bool pull_is_open(const syncengine_page *page, const syncengine_pair *pair)
{
	zend_string *key;
	bool open;

	if (zend_hash_num_elements(&page->run->open) == 0 || Z_TYPE(pair->internal_id) > IS_NULL) {
		return false;
	}
	key = syncengine_creation_key(SYNCENGINE_PULL, pair->mapping, &pair->integration_id);
	open = zend_hash_exists(&page->run->open, key);
	zend_string_release(key);
	return open;
}

/* Pairs that are not merged: closed mappings, objects deleted at either side, matches that can't stand. */
static bool pull_passes(const syncengine_pull_group *group, syncengine_pair *pair)
{
	syncengine_page *page = group->page;
	bool closed = pull_is_closed(pair);
	bool gone = syncengine_report_object_from_obj(pair->source)->deleted;

	if (closed || (gone && !pair->record)) {
		syncengine_page_counts(page)->unchanged++;
		return true;
	}
	if (pull_is_open(page, pair)) {
		syncengine_page_counts(page)->retried++;
		return true;
	}
	if (gone || (group->can_look_up && pair->record && !pair->counterpart)) {
		syncengine_page_record(page, pair, true, 0);
		syncengine_page_counts(page)->deleted++;
		return true;
	}
	if (pair->match_is != SYNCENGINE_MATCH_FINE) {
		syncengine_match_issue(page, pair);
		return true;
	}
	if (pair->link && !pair->counterpart) {
		/* It was there a moment ago: the next report of the pair finds what it is then. */
		syncengine_page_counts(page)->unchanged++;
		return true;
	}
	return false;
}

/* Everything of one mapping: match, look up, merge. */
static bool pull_group_run(syncengine_pull_group *group, HashTable *objects, HashTable *records)
{
	syncengine_page *page = group->page;
	bool ok = pull_pairs(group, objects, records) &&
		syncengine_page_match(page, group->mapping, group->from, group->to, pull_open);

	if (ok) {
		pull_link(group);
		ok = pull_counterparts(group);
	}
	for (uint32_t i = group->from; ok && i < group->to; i++) {
		syncengine_pair *pair = &page->pairs[i];

		ok = pull_passes(group, pair) || syncengine_pull_merge(group, pair);
	}
	return ok;
}

/* IDs of objects, as a list. False with an exception. */
static bool pull_ids_of(HashTable *objects, zval *ids)
{
	zval *entry, id;

	array_init(ids);
	ZEND_HASH_FOREACH_VAL(objects, entry) {
		zend_string *name = syncengine_report_object_identity(Z_OBJ_P(entry), &id);

		if (!name) {
			return false;
		}
		zend_string_release(name);
		if (Z_TYPE(id) > IS_NULL) {
			add_next_index_zval(ids, &id);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* The page's objects, through each of their mappings. */
static bool pull_objects(syncengine_page *page, HashTable *objects)
{
	syncengine_run *run = page->run;
	bool ok, mapped = false;
	HashTable records;
	zval ids;

	syncengine_page_counts(page)->read += zend_hash_num_elements(objects);
	zend_hash_init(&records, zend_hash_num_elements(objects), NULL, ZVAL_PTR_DTOR, false);
	ok = pull_ids_of(objects, &ids) &&
		syncengine_run_records(run, SYNCENGINE_INTEGRATION, page->object, &ids, &records);
	zval_ptr_dtor(&ids);
	for (uint32_t i = 0; ok && i < run->mapping_count; i++) {
		syncengine_pull_group group = {.page = page,
			.mapping = run->mappings[i],
			.from = page->count,
			.to = page->count,
			.can_look_up = syncengine_run_can_look_up(run, SYNCENGINE_INTERNAL)};

		if (zend_string_equals(group.mapping->integration, page->object)) {
			mapped = true;
			ok = syncengine_run_tracks(run, group.mapping->internal, &group.tracks) &&
				pull_group_run(&group, objects, &records);
		}
	}
	zend_hash_destroy(&records);
	if (ok && !mapped) {
		syncengine_throw(run->family->ObjectNotSupportedException,
			"A report of \"%s\" has objects \"%s\", which the mapping manual does not map",
			ZSTR_VAL(run->name), ZSTR_VAL(page->object));
		return false;
	}
	return ok;
}

/* The objects of one name of a report: a page of their own, stored before the next name is looked at. */
static bool pull_page(syncengine_run *run, syncengine_report *report, zend_string *name, zval *due)
{
	zval held, *objects;
	syncengine_page page;
	bool ok = true;

	syncengine_page_init(&page, run, SYNCENGINE_PULL, name);
	if (due) {
		ZVAL_COPY(&page.due, due);
	}
	/* The exchange may add to its report while the page is worked on. */
	ZVAL_COPY(&held, &report->objects);
	objects = zend_symtable_find(Z_ARRVAL(held), name);
	if (objects) {
		ok = syncengine_references_resolve(&page, report, Z_ARRVAL_P(objects)) &&
			(!run->shared_transaction || syncengine_page_begin(&page)) &&
			pull_objects(&page, Z_ARRVAL_P(objects));
	}
	if (ok) {
		ok = syncengine_page_finish(&page);
	} else {
		syncengine_page_roll_back(&page);
	}
	zval_ptr_dtor(&held);
	syncengine_page_release(&page);
	return ok;
}

/* Conversions that the report tells of: they are so whatever becomes of its pages, which go by the new names. */
static bool pull_remapped(syncengine_run *run, syncengine_report *report)
{
	zval list, *entry, remapped;
	bool ok;

	if (zend_hash_num_elements(Z_ARRVAL(report->remapped)) == 0) {
		return true;
	}
	array_init(&list);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(report->remapped), entry) {
		const syncengine_remapped_object *told = syncengine_remapped_object_from_obj(Z_OBJ_P(entry));

		/* A report may call the integration by another name. */
		ZVAL_OBJ(&remapped,
			syncengine_remapped_object_create(
				run->family, run->name, told->old_name, &told->old_id, told->new_name, &told->new_id));
		add_next_index_zval(&list, &remapped);
	}
	ZEND_HASH_FOREACH_END();
	ok = syncengine_call(run->store, "remapobjects", NULL, 1, &list);
	zval_ptr_dtor(&list);
	return ok;
}

bool syncengine_pull_report(syncengine_run *run, syncengine_report *report, zend_string *object, zval *due)
{
	zval names, *name;
	bool ok = pull_remapped(run, report);

	/* What others refer to comes first: it is stored by the time that they are. */
	syncengine_run_order_names(run, SYNCENGINE_INTEGRATION, report, &names);
	if (due && !syncengine_report_objects(report, object)) {
		/* Nothing is left of what was to be tried again: that is to be stored too. */
		add_next_index_str(&names, zend_string_copy(object));
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
		bool tried = due && zend_string_equals(Z_STR_P(name), object);

		ok = ok && pull_page(run, report, Z_STR_P(name), tried ? due : NULL);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&names);
	return ok;
}
