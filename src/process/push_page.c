/* Push: objects of the application, paired with what the integration has of them. */
#include "process/push.h"

#include "exceptions/exceptions.h"
#include "mapping/mapping_record.h"
#include "members.h"
#include "process/references.h"
#include "report/id_key.h"

/* All tracked changes of a pair's object, whatever field they are of. */
static void push_use_all(syncengine_page *page, syncengine_pair *pair)
{
	syncengine_tracked *tracked;

	if (pair->tracked) {
		ZEND_HASH_FOREACH_PTR(pair->tracked, tracked) {
			syncengine_page_use(page, pair, tracked);
		}
		ZEND_HASH_FOREACH_END();
	}
}

/*
 * The record of the pair. `elsewhere`: it has none of this kind, but one of another: the object was converted,
 * or belongs to another mapping. `lost`: into a kind that is not mapped.
 */
static void push_find_record(
	const syncengine_push_group *group, syncengine_pair *pair, bool *elsewhere, bool *lost)
{
	zend_string *key = syncengine_id_string(&pair->internal_id);
	zval *list = zend_hash_find(group->records, key), *record, id;

	zend_string_release(key);
	*elsewhere = *lost = false;
	if (!list) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
		const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

		if (zend_string_equals(row->integration_object_name, group->mapping->integration)) {
			if (!pair->record || !row->is_deleted) {
				syncengine_obj_release(pair->record);
				pair->record = syncengine_obj_copy(Z_OBJ_P(record));
				ZVAL_STR(&id, row->integration_object_id);
				syncengine_pair_set_id(&pair->integration_id, &id);
			}
		} else if (!row->is_deleted) {
			*elsewhere = true;
			*lost = *lost ||
				!syncengine_run_mapping(
					group->page->run, group->mapping->internal, row->integration_object_name);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Whether a mapped object changed after it was synchronized last; one of unknown change time did. */
static bool push_changed(const syncengine_pair *pair)
{
	syncengine_moment changed;
	zval owned;
	int64_t at;
	bool later;

	if (!syncengine_report_object_changed(pair->source, &changed, &owned)) {
		return false;
	}
	later =
		!syncengine_moment_read(&changed, &at) || at > syncengine_mapping_record_row(pair->record)->last_sync;
	zval_ptr_dtor(&owned);
	return later && !EG(exception);
}

static syncengine_push_step push_step_of(const syncengine_push_group *group, syncengine_pair *pair)
{
	syncengine_page *page = group->page;
	bool elsewhere, lost, closed;

	push_find_record(group, pair, &elsewhere, &lost);
	if (!pair->record && elsewhere && !lost) {
		/* The mapping that has it pushes it, and is done with its changes then. */
		return SYNCENGINE_STEP_NONE;
	}
	closed = pair->record && syncengine_mapping_record_row(pair->record)->is_deleted;
	if (syncengine_report_object_from_obj(pair->source)->deleted) {
		if (pair->record && !closed) {
			syncengine_page_record(page, pair, true, 0);
			syncengine_page_counts(page)->deleted++;
		}
		push_use_all(page, pair);
		return SYNCENGINE_STEP_NONE;
	}
	if (closed || (!pair->record && elsewhere)) {
		push_use_all(page, pair);
	} else if (syncengine_push_is_open(page, pair)) {
		syncengine_push_leave_all(pair);
		syncengine_page_counts(page)->retried++;
		return SYNCENGINE_STEP_NONE;
	} else if (!pair->record) {
		return SYNCENGINE_STEP_CREATE;
	} else if (group->mode != SYNCENGINE_PUSH_NEW &&
		(group->mode != SYNCENGINE_PUSH_CHANGED || push_changed(pair))) {
		return SYNCENGINE_STEP_UPDATE;
	}
	syncengine_page_counts(page)->unchanged++;
	return SYNCENGINE_STEP_NONE;
}

/* Reads what the integration has of the pairs that are to be compared with it. What is gone there is closed. */
static bool push_counterparts(const syncengine_push_group *group, const syncengine_push_step *steps)
{
	syncengine_page *page = group->page;
	syncengine_report *report;
	zval ids;
	bool ok = true;

	array_init(&ids);
	for (uint32_t i = group->from; i < group->to; i++) {
		if (steps[i - group->from] == SYNCENGINE_STEP_UPDATE &&
			syncengine_push_compares(group, &page->pairs[i])) {
			Z_TRY_ADDREF(page->pairs[i].integration_id);
			add_next_index_zval(&ids, &page->pairs[i].integration_id);
		}
	}
	if (zend_hash_num_elements(Z_ARRVAL(ids)) > 0) {
		report = syncengine_run_fetch(page->run, SYNCENGINE_INTEGRATION, group->mapping->integration, &ids);
		ok = report != NULL;
		for (uint32_t i = group->from; ok && i < group->to; i++) {
			syncengine_pair *pair = &page->pairs[i];

			if (steps[i - group->from] == SYNCENGINE_STEP_UPDATE && syncengine_push_compares(group, pair)) {
				pair->counterpart = syncengine_obj_copy(
					syncengine_report_find(report, group->mapping->integration, &pair->integration_id));
			}
		}
		if (report) {
			OBJ_RELEASE(&report->std);
		}
	}
	zval_ptr_dtor(&ids);
	return ok;
}

/* The objects of the page through one mapping. */
static bool push_group_run(syncengine_push_group *group, HashTable *objects)
{
	syncengine_page *page = group->page;
	syncengine_push_step *steps = safe_emalloc(zend_hash_num_elements(objects), sizeof(*steps), 1);
	bool ok = true;
	zval *entry;

	group->from = page->count;
	ZEND_HASH_FOREACH_VAL(objects, entry) {
		syncengine_pair *pair = syncengine_page_read(page, group->mapping, Z_OBJ_P(entry));

		ok = pair != NULL;
		if (!ok) {
			break;
		}
		pair->tracked = syncengine_tracked_find(group->tracked, &pair->internal_id);
		steps[page->count - 1 - group->from] = push_step_of(group, pair);
		ok = !EG(exception);
	}
	ZEND_HASH_FOREACH_END();
	group->to = page->count;
	ok = ok && syncengine_push_match(group, steps) && push_counterparts(group, steps);
	for (uint32_t i = group->from; ok && i < group->to; i++) {
		ok = steps[i - group->from] == SYNCENGINE_STEP_NONE || syncengine_push_pair(group, &page->pairs[i]);
	}
	efree(steps);
	return ok;
}

static bool push_has_fields(syncengine_object_mapping *mapping)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(mapping);

	for (uint32_t i = 0; i < plan->count; i++) {
		if (plan->fields[i].direction != SE_TO_INTERNAL) {
			return true;
		}
	}
	return false;
}

/* IDs of the page's objects and of those that are gone, as a list. */
static bool push_all_ids(HashTable *objects, zval *gone, zval *ids)
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
	if (gone) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(gone), entry) {
			Z_TRY_ADDREF_P(entry);
			add_next_index_zval(ids, entry);
		}
		ZEND_HASH_FOREACH_END();
	}
	return true;
}

/* Objects that are gone: their mappings are closed, their changes forgotten. */
static void push_forget(syncengine_page *page, zval *gone, HashTable *records, HashTable *tracked)
{
	zval *entry, *list, *record, integration_id;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(gone), entry) {
		HashTable *fields = syncengine_tracked_find(tracked, entry);
		zend_string *id = syncengine_id_string(entry);
		syncengine_tracked *change;

		if (fields) {
			ZEND_HASH_FOREACH_PTR(fields, change) {
				change->done = true;
			}
			ZEND_HASH_FOREACH_END();
		}
		list = zend_hash_find(records, id);
		zend_string_release(id);
		if (!list) {
			continue;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
			const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

			if (!row->is_deleted) {
				ZVAL_STR(&integration_id, row->integration_object_id);
				syncengine_page_add_record(page, &page->records, row->internal_object_name, entry,
					row->integration_object_name, &integration_id, 0, true);
				syncengine_page_counts(page)->deleted++;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
}

/* Whether any mapping pushes a field of the page's objects. */
static bool push_is_pushed(const syncengine_page *page, zend_string *field)
{
	for (uint32_t i = 0; i < page->run->mapping_count; i++) {
		syncengine_plan *plan = syncengine_object_mapping_plan(page->run->mappings[i]);

		if (!zend_string_equals(page->run->mappings[i]->internal, page->object)) {
			continue;
		}
		for (uint32_t j = 0; j < plan->count; j++) {
			if (plan->fields[j].direction != SE_TO_INTERNAL &&
				zend_string_equals(plan->fields[j].rule->internal_field, field)) {
				return true;
			}
		}
	}
	return false;
}

/* What no mapping pushes is done with all the same. */
static void push_leftovers(syncengine_page *page, HashTable *tracked)
{
	HashTable *fields;
	syncengine_tracked *change;

	ZEND_HASH_FOREACH_PTR(tracked, fields) {
		ZEND_HASH_FOREACH_PTR(fields, change) {
			change->done = change->done || !push_is_pushed(page, change->field);
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
}

/* IDs of objects that have a tracked change which may have come after they were read, as a list. */
static void push_fresh_ids(const syncengine_page *page, HashTable *tracked, zval *ids)
{
	HashTable *fields;
	syncengine_tracked *change;
	zend_string *id;

	array_init(ids);
	ZEND_HASH_FOREACH_STR_KEY_PTR(tracked, id, fields) {
		ZEND_HASH_FOREACH_PTR(fields, change) {
			if (syncengine_tracked_row(change)->changed_at > page->read_at - SYNCENGINE_OVERLAP) {
				add_next_index_str(ids, zend_string_copy(id));
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
}

/* Reads objects again, and puts them in place of those of the page. */
static bool push_read_again(syncengine_page *page, zval *ids, zval *objects)
{
	syncengine_report *report = syncengine_run_fetch(page->run, SYNCENGINE_INTERNAL, page->object, ids);
	zval held, *again, *entry;
	bool ok = true;

	if (!report) {
		return false;
	}
	/* The exchange may add to its report while references are resolved. */
	ZVAL_COPY(&held, &report->objects);
	again = zend_symtable_find(Z_ARRVAL(held), page->object);
	if (again) {
		ok = syncengine_references_resolve(page, report, Z_ARRVAL_P(again));
	}
	if (ok && again) {
		SEPARATE_ARRAY(objects);
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(again), entry) {
			Z_ADDREF_P(entry);
			syncengine_id_update(
				Z_ARRVAL_P(objects), &syncengine_report_object_from_obj(Z_OBJ_P(entry))->id, entry);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&held);
	OBJ_RELEASE(&report->std);
	return ok;
}

/*
 * Tracked changes of objects that were read before them: where one may have come in between the object is read
 * again. *objects is the page's, which gets the new ones; *exact: the values are as new as the changes.
 */
static bool push_read_tracked(
	syncengine_page *page, const zval *ids, zval *objects, HashTable *tracked, bool *exact)
{
	syncengine_run *run = page->run;
	zval fresh;
	bool ok = syncengine_tracked_read(run, page->object, (zval *)ids, tracked);

	*exact = true;
	if (!ok || zend_hash_num_elements(tracked) == 0) {
		return ok;
	}
	push_fresh_ids(page, tracked, &fresh);
	*exact = zend_hash_num_elements(Z_ARRVAL(fresh)) == 0;
	if (!*exact && syncengine_run_can_look_up(run, SYNCENGINE_INTERNAL)) {
		ok = push_read_again(page, &fresh, objects);
		*exact = true;
	}
	zval_ptr_dtor(&fresh);
	return ok;
}

/* The page's objects, through each of their mappings. */
static bool push_objects(syncengine_page *page, zval *objects, const syncengine_push_input *input)
{
	syncengine_run *run = page->run;
	HashTable records, *tracked = syncengine_page_tracked(page, page->object);
	bool ok, exact = true;
	zval ids;

	syncengine_page_counts(page)->read += zend_hash_num_elements(Z_ARRVAL_P(objects));
	zend_hash_init(&records, zend_hash_num_elements(Z_ARRVAL_P(objects)), NULL, ZVAL_PTR_DTOR, false);
	ok = push_all_ids(Z_ARRVAL_P(objects), input->gone, &ids) &&
		(input->tracked_read || push_read_tracked(page, &ids, objects, tracked, &exact)) &&
		syncengine_run_records(run, SYNCENGINE_INTERNAL, page->object, &ids, &records);
	zval_ptr_dtor(&ids);
	for (uint32_t i = 0; ok && i < run->mapping_count; i++) {
		syncengine_push_group group = {.page = page,
			.mapping = run->mappings[i],
			.mode = input->mode,
			.records = &records,
			.tracked = tracked,
			.from_changes = input->from_changes,
			.tracked_before = exact};

		if (zend_string_equals(group.mapping->internal, page->object) && push_has_fields(group.mapping)) {
			ok = syncengine_run_tracks(run, page->object, &group.tracks) &&
				push_group_run(&group, Z_ARRVAL_P(objects));
		}
	}
	if (ok && input->gone) {
		push_forget(page, input->gone, &records, tracked);
	}
	if (ok && input->tracked_read) {
		push_leftovers(page, tracked);
	}
	zend_hash_destroy(&records);
	return ok;
}

bool syncengine_push_page(syncengine_page *page, const syncengine_push_input *input)
{
	zval held, objects, *found;
	bool ok;

	/* The exchange may add to its report while the page is worked on. */
	ZVAL_COPY(&held, &input->report->objects);
	found = zend_symtable_find(Z_ARRVAL(held), page->object);
	if (found) {
		ZVAL_COPY(&objects, found);
	} else {
		ZVAL_EMPTY_ARRAY(&objects);
	}
	ok = syncengine_references_resolve(page, input->report, Z_ARRVAL(objects)) &&
		push_objects(page, &objects, input);
	if (ok) {
		ok = syncengine_page_finish(page);
	} else {
		syncengine_page_roll_back(page);
	}
	zval_ptr_dtor(&objects);
	zval_ptr_dtor(&held);
	syncengine_page_release(page);
	return ok;
}
