/* Push: one report of the application, sent to the integration. */
#include "process/push.h"

#include "mapping/mapping_record.h"
#include "mapping/tracked_change.h"
#include "members.h"
#include "process/references.h"

/* Objects of one mapping of a page. */
typedef struct {
	syncengine_page *page;
	syncengine_object_mapping *mapping; /* borrowed */
	syncengine_push_mode mode;
	HashTable *records; /* internal ID => list of MappingRecord */
	HashTable *tracked; /* internal ID => field => TrackedChange */
} push_group;

typedef struct {
	syncengine_page *page;
	syncengine_pair *pair;
} push_context;

static bool push_left_out(void *argument, const syncengine_planned_field *field)
{
	push_context *context = argument;
	zend_string *message = strpprintf(0,
		"The required field \"%s\" is empty in \"%s\" and the mapping has no default for it: left out",
		ZSTR_VAL(field->rule->integration_field), ZSTR_VAL(field->rule->internal_object));

	syncengine_page_issue(
		context->page, context->pair, "required_empty", field->rule->internal_field, message);
	zend_string_release(message);
	return true;
}

static bool push_is_mapped(const syncengine_run *run, zend_string *internal, zend_string *integration)
{
	return syncengine_mapping_manual_find(run->manual, internal, integration) != NULL;
}

/*
 * The record of the pair. `elsewhere`: it has none of this kind, but one of another: the object was converted,
 * or belongs to another mapping. `lost`: into a kind that is not mapped.
 */
static void push_find_record(
	push_group *group, syncengine_pair *pair, zend_string *id, bool *elsewhere, bool *lost)
{
	zval *list = zend_hash_find(group->records, id), *record;

	*elsewhere = *lost = false;
	if (!list) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
		const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

		if (zend_string_equals(row->integration_object_name, group->mapping->integration)) {
			if (!pair->record || syncengine_mapping_record_row(pair->record)->is_deleted) {
				syncengine_obj_release(pair->record);
				pair->record = syncengine_obj_copy(Z_OBJ_P(record));
				zval_ptr_dtor(&pair->integration_id);
				ZVAL_STR_COPY(&pair->integration_id, row->integration_object_id);
			}
		} else if (!row->is_deleted) {
			*elsewhere = true;
			*lost = *lost ||
				!push_is_mapped(group->page->run, group->mapping->internal, row->integration_object_name);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* The tracked changes of a pair are done with once it is. */
static void push_consume(push_group *group, syncengine_pair *pair, HashTable *tracked)
{
	zval *change;

	pair->consume_from = group->page->consume_count;
	if (!tracked) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(tracked, change) {
		const syncengine_change_row *row = syncengine_tracked_change_row(Z_OBJ_P(change));

		if (row->id) {
			syncengine_page_consume(group->page, pair, row->id);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Fields of a mapped object: those that are tracked have changed, the others have not. */
static void push_mark(syncengine_report_object *object, HashTable *tracked)
{
	syncengine_fields_absorb(&object->fields);
	for (uint32_t i = 0; i < object->fields.used; i++) {
		syncengine_field *field = syncengine_fields_at(&object->fields, i);
		syncengine_field_state state;

		if (!field) {
			continue;
		}
		state = tracked && zend_hash_exists(tracked, syncengine_fields_name(&object->fields, field))
			? SYNCENGINE_FIELD_CHANGED
			: SYNCENGINE_FIELD_UNCHANGED;
		if (syncengine_field_held(field)) {
			syncengine_report_field_from_obj(syncengine_field_held(field))->state = state;
		} else {
			syncengine_field_set_slot_state(field, state);
		}
	}
}

/* Whether a mapped object changed after it was synchronized last; one of unknown change time did. */
static bool push_changed(const syncengine_pair *pair)
{
	int64_t at;

	return !syncengine_moment_read(&syncengine_report_object_from_obj(pair->source)->changed, &at) ||
		at > syncengine_mapping_record_row(pair->record)->last_sync;
}

/* Makes the change of a pair; false with an exception. */
static bool push_change(push_group *group, syncengine_pair *pair, HashTable *tracked)
{
	syncengine_page *page = group->page;
	syncengine_run *run = page->run;
	push_context context = {page, pair};
	bool tracked_only = pair->record && group->mode == SYNCENGINE_PUSH_TRACKED, changes = !tracked_only;
	syncengine_merge merge = {.family = run->family,
		.mapping = pair->mapping,
		.integration = run->name,
		.only_changed = tracked_only,
		.left_out = push_left_out,
		.context = &context};
	syncengine_object_change *change;
	syncengine_field *field;
	uint32_t position = 0;
	zval id;

	ZVAL_NULL(&id);
	if (pair->record) {
		ZVAL_COPY_VALUE(&id, &pair->integration_id);
	}
	if (tracked_only) {
		push_mark(syncengine_report_object_from_obj(pair->source), tracked);
	}
	change = syncengine_object_change_create(
		run->family, run->name, pair->mapping->integration, &id, pair->mapping->internal, &pair->internal_id);
	syncengine_moment_release(&change->changed);
	syncengine_moment_copy(&change->changed, &syncengine_report_object_from_obj(pair->source)->changed);
	if (change->changed.kind == SYNCENGINE_MOMENT_NONE) {
		syncengine_moment_set_time(&change->changed, syncengine_now());
	}
	if (!syncengine_push_object(&merge, pair->source, change)) {
		OBJ_RELEASE(&change->std);
		return false;
	}
	while (!changes && (field = syncengine_object_change_next(change, &position))) {
		changes = syncengine_field_slot_state(field) == SYNCENGINE_FIELD_CHANGED;
	}
	if (changes && change->fields.present > 0) {
		syncengine_page_order(page, pair, change);
		return true;
	}
	OBJ_RELEASE(&change->std);
	syncengine_pair_counts(page, pair)->unchanged++;
	return true;
}

/* One object of a report; takes `source`. */
static bool push_object(push_group *group, syncengine_report_object *source)
{
	syncengine_pair *pair = syncengine_page_pair(group->page, group->mapping, source);
	zend_string *id = syncengine_id_string(&source->id);
	zval *tracked = zend_hash_find(group->tracked, id);
	bool elsewhere, lost, closed;

	push_find_record(group, pair, id, &elsewhere, &lost);
	zend_string_release(id);
	closed = pair->record && syncengine_mapping_record_row(pair->record)->is_deleted;
	if (!pair->record && elsewhere && !lost) {
		/* The mapping that has it pushes it, and is done with its changes then. */
		pair->consume_from = group->page->consume_count;
		return true;
	}
	push_consume(group, pair, tracked ? Z_ARRVAL_P(tracked) : NULL);
	if (closed || (!pair->record && elsewhere) ||
		(pair->record &&
			(group->mode == SYNCENGINE_PUSH_NEW || (group->mode == SYNCENGINE_PUSH_TRACKED && !tracked) ||
				(group->mode == SYNCENGINE_PUSH_CHANGED && !push_changed(pair))))) {
		if (pair->record && group->mode == SYNCENGINE_PUSH_NEW) {
			/* Its changes are pushed by the tracked ones, later in the run. */
			pair->consume_count = 0;
		}
		syncengine_pair_counts(group->page, pair)->unchanged++;
		return !EG(exception);
	}
	return push_change(group, pair, tracked ? Z_ARRVAL_P(tracked) : NULL);
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

/* The objects of one name, through each of its mappings. */
static bool push_objects(
	syncengine_page *page, syncengine_push_mode mode, zend_string *name, HashTable *objects)
{
	syncengine_run *run = page->run;
	HashTable records, tracked;
	zval ids, *entry;
	bool ok;

	array_init(&ids);
	ZEND_HASH_FOREACH_VAL(objects, entry) {
		zval *id = &syncengine_report_object_from_obj(Z_OBJ_P(entry))->id;

		Z_TRY_ADDREF_P(id);
		add_next_index_zval(&ids, id);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_init(&records, zend_hash_num_elements(objects), NULL, ZVAL_PTR_DTOR, false);
	zend_hash_init(&tracked, 16, NULL, ZVAL_PTR_DTOR, false);
	ok = syncengine_run_records(run, SYNCENGINE_INTERNAL, name, &ids, &records) &&
		syncengine_run_tracked(run, name, &ids, &tracked);
	zval_ptr_dtor(&ids);
	for (uint32_t i = 0; ok && i < zend_hash_num_elements(Z_ARRVAL(run->manual->mappings)); i++) {
		zval *object = zend_hash_index_find(Z_ARRVAL(run->manual->mappings), i);
		syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(object));
		push_group group = {page, mapping, mode, &records, &tracked};

		if (!zend_string_equals(mapping->internal, name) || !push_has_fields(mapping)) {
			continue;
		}
		ZEND_HASH_FOREACH_VAL(objects, entry) {
			GC_ADDREF(Z_OBJ_P(entry));
			ok = push_object(&group, syncengine_report_object_from_obj(Z_OBJ_P(entry)));
			if (!ok) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_hash_destroy(&records);
	zend_hash_destroy(&tracked);
	syncengine_sync_result_counts(run->result, SYNCENGINE_PUSH, name)->read +=
		zend_hash_num_elements(objects);
	return ok;
}

/* Objects that are gone: `gone` is an array of ID => field => TrackedChange, by object name. */
static void push_gone(syncengine_page *page, zval *gone)
{
	zend_string *name;
	zval *objects, *tracked, *entry;

	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(gone), name, objects) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(page->run->manual->mappings), entry) {
			syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(entry));

			if (!zend_string_equals(mapping->internal, name)) {
				continue;
			}
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(objects), tracked) {
				push_group group = {.page = page, .mapping = mapping};
				zval id;

				ZVAL_NULL(&id);
				push_consume(&group,
					syncengine_page_pair(
						page, mapping, syncengine_report_object_create(page->run->family, name, &id)),
					Z_ARRVAL_P(tracked));
			}
			ZEND_HASH_FOREACH_END();
			break;
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
}

/* The objects of one name of a report: a page of their own. */
static bool push_page(syncengine_run *run, syncengine_report *report, syncengine_push_mode mode,
	zend_string *name, HashTable *retried)
{
	syncengine_page page;
	bool ok;

	syncengine_page_init(&page, run, SYNCENGINE_PUSH);
	if (retried) {
		zend_hash_copy(&page.succeeded, retried, zval_add_ref);
	}
	ok = syncengine_references_resolve(&page, report, name) &&
		push_objects(&page, mode, name, syncengine_report_objects(report, name)) &&
		syncengine_page_finish(&page) && syncengine_page_done(&page, name);
	syncengine_page_release(&page);
	return ok;
}

/* Tracked changes of objects that are gone are forgotten. */
static bool push_forget(syncengine_run *run, zval *gone)
{
	syncengine_page page;
	bool ok;

	syncengine_page_init(&page, run, SYNCENGINE_PUSH);
	push_gone(&page, gone);
	ok = page.consume_count == 0 || syncengine_page_finish(&page);
	syncengine_page_release(&page);
	return ok;
}

bool syncengine_push_report(
	syncengine_run *run, syncengine_report *report, syncengine_push_mode mode, HashTable *retried, zval *gone)
{
	zval names, *name;
	bool ok = !gone || push_forget(run, gone);

	syncengine_run_order_names(run, SYNCENGINE_INTERNAL, report, &names);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
		ok = ok && push_page(run, report, mode, Z_STR_P(name), retried);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&names);
	return ok;
}
