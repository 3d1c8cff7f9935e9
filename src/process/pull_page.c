/* Pull: one report of the integration, merged with what the application has. */
#include "process/pull.h"

#include "exceptions/exceptions.h"
#include "mapping/mapping_record.h"
#include "mapping/tracked_change.h"
#include "members.h"
#include "process/references.h"
#include "report/id_key.h"
#include "report/records.h"

/* Objects of one mapping of a page. */
typedef struct {
	syncengine_page *page;
	syncengine_object_mapping *mapping; /* borrowed */
	uint32_t from;                      /* its pairs in the page */
	uint32_t to;
	HashTable tracked; /* internal ID => field => TrackedChange */
} pull_group;

/* What the merging of a pair reports to. */
typedef struct {
	syncengine_page *page;
	syncengine_pair *pair;
	HashTable *tracked; /* of the pair's internal object: field => TrackedChange; NULL: none */
} pull_context;

/* Row of the tracked change of a field, or NULL. */
static const syncengine_change_row *pull_tracked_row(const pull_context *context, zend_string *field)
{
	zval *change = context->tracked ? zend_hash_find(context->tracked, field) : NULL;

	return change ? syncengine_tracked_change_row(Z_OBJ_P(change)) : NULL;
}

/* Remembers that the internal side's value is to be pushed, unless it is tracked already. */
static void pull_track(pull_context *context, const syncengine_merged_field *merged)
{
	const syncengine_field_rule *rule = merged->field->rule;
	syncengine_change_row row = {.object_name = rule->internal_object, .field = rule->internal_field};
	int64_t at;
	zval change;

	if (pull_tracked_row(context, rule->internal_field) || !merged->internal) {
		return;
	}
	row.object_id = syncengine_id_string(&context->pair->internal_id);
	row.type = merged->internal->type;
	if (merged->internal->instant && Z_TYPE_P(merged->internal->value) == IS_LONG) {
		ZVAL_STR(&row.value,
			syncengine_instant_text(syncengine_kind_of(row.type), Z_LVAL_P(merged->internal->value)));
	} else {
		ZVAL_COPY(&row.value, merged->internal->value);
	}
	at = merged->given->internal.evidence.has_certain   ? merged->given->internal.evidence.certain
		: merged->given->internal.evidence.has_possible ? merged->given->internal.evidence.possible
														: syncengine_now();
	row.changed_at = at;
	ZVAL_OBJ(&change, syncengine_tracked_change_create(context->page->run->family, &row));
	add_next_index_zval(&context->page->tracked, &change);
	zend_string_release(row.object_id);
	zval_ptr_dtor(&row.value);
}

/* The message of a noted field. */
static zend_string *pull_issue_message(const syncengine_merged_field *merged)
{
	const syncengine_field_rule *rule = merged->field->rule;

	if (merged->decision->flags & SE_SKIP_REQUIRED) {
		return strpprintf(0,
			"The required field \"%s\" is empty at \"%s\" and the mapping has no default for it: left out",
			ZSTR_VAL(rule->internal_field), ZSTR_VAL(rule->integration_object));
	}
	return strpprintf(0,
		"Both sides changed \"%s\" and the evidence does not decide whose value stands: policy \"%s\"",
		ZSTR_VAL(rule->internal_field),
		merged->field->policy == SE_POLICY_KEEP        ? "keep"
			: merged->field->policy == SE_POLICY_LOCAL ? "local"
													   : "remote");
}

/* Called for each decided field of a pair. */
static bool pull_decided(void *argument, const syncengine_merged_field *merged)
{
	pull_context *context = argument;
	const syncengine_field_rule *rule = merged->field->rule;
	const syncengine_change_row *row;
	zend_string *message;

	if (merged->decision->reason >= SE_BECAUSE_HARD) {
		syncengine_sync_result_conflict(
			context->page->run->result, merged, &context->pair->internal_id, &context->pair->integration_id);
	}
	if (merged->decision->flags & SE_CONSUME_CHANGE) {
		row = pull_tracked_row(context, rule->internal_field);
		if (row && row->id) {
			syncengine_page_consume(context->page, context->pair, row->id);
		}
	}
	if (merged->decision->action == SE_ACT_PUSH_INTEGRATION && context->pair->counterpart) {
		pull_track(context, merged);
	}
	if (merged->decision->flags & SE_NOTE_ISSUE) {
		message = pull_issue_message(merged);
		syncengine_page_issue(context->page, context->pair,
			merged->decision->flags & SE_SKIP_REQUIRED ? "required_empty" : "conflict", rule->internal_field,
			message);
		zend_string_release(message);
	}
	return !EG(exception);
}

/* The state of a field, in its slot or in the object that PHP code still sees. */
static void pull_mark(syncengine_field *field, syncengine_field_state state, const int64_t *changed_at)
{
	zend_object *held = syncengine_field_held(field);

	if (!held) {
		syncengine_field_set_slot_state(field, state);
		if (changed_at) {
			syncengine_field_set_time(field, *changed_at);
		}
		return;
	}
	syncengine_report_field_from_obj(held)->state = state;
	if (changed_at) {
		syncengine_moment_set_time(&syncengine_report_field_from_obj(held)->changed, *changed_at);
	}
}

/* Internal objects come as they are: nothing but what is tracked has changed since the last sync. */
static void pull_mark_changes(syncengine_report_object *object, HashTable *tracked)
{
	zval *change;

	syncengine_fields_absorb(&object->fields);
	for (uint32_t i = 0; i < object->fields.used; i++) {
		syncengine_field *field = syncengine_fields_at(&object->fields, i);

		if (field) {
			pull_mark(field, SYNCENGINE_FIELD_UNCHANGED, NULL);
		}
	}
	if (!tracked) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(tracked, change) {
		const syncengine_change_row *row = syncengine_tracked_change_row(Z_OBJ_P(change));
		syncengine_field *field = syncengine_fields_find(&object->fields, row->field);

		if (field) {
			pull_mark(field, SYNCENGINE_FIELD_CHANGED, &row->changed_at);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Without look-ups only the tracked changes are known of an internal object (Mautic's way). */
static syncengine_report_object *pull_object_of_changes(
	syncengine_run *run, zend_string *name, zval *id, HashTable *tracked)
{
	syncengine_report_object *object;
	zval own_id, *change;

	ZVAL_COPY(&own_id, id);
	object = syncengine_report_object_create(run->family, name, &own_id);
	if (tracked) {
		ZEND_HASH_FOREACH_VAL(tracked, change) {
			const syncengine_change_row *row = syncengine_tracked_change_row(Z_OBJ_P(change));
			syncengine_field *field;

			if (!syncengine_report_object_put(object, row->field, row->type, syncengine_kind_of(row->type),
					(zval *)&row->value, SYNCENGINE_FIELD_CHANGED)) {
				field = syncengine_fields_find(&object->fields, row->field);
				syncengine_field_set_time(field, row->changed_at);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return object;
}

/* Merges a pair; false with an exception. */
static bool pull_merge(pull_group *group, syncengine_pair *pair)
{
	syncengine_page *page = group->page;
	syncengine_run *run = page->run;
	bool known = Z_TYPE(pair->internal_id) > IS_NULL;
	syncengine_report_object *source = syncengine_report_object_from_obj(pair->source);
	zend_string *key = known ? syncengine_id_string(&pair->internal_id) : NULL;
	zval *tracked = key ? zend_hash_find(&group->tracked, key) : NULL, no_id;
	pull_context context = {page, pair, tracked ? Z_ARRVAL_P(tracked) : NULL};
	syncengine_merge merge = {.family = run->family,
		.mapping = pair->mapping,
		.integration = run->name,
		.judge = run->judge,
		.first_time = pair->link || run->first_time,
		.decided = pull_decided,
		.context = &context};
	zend_object *internal;
	syncengine_object_change *change;
	bool ok;

	syncengine_str_release(key);
	pair->consume_from = page->consume_count;
	ZVAL_NULL(&no_id);
	if (pair->counterpart) {
		pull_mark_changes(syncengine_report_object_from_obj(pair->counterpart), context.tracked);
		internal = syncengine_obj_copy(pair->counterpart);
	} else {
		internal = &pull_object_of_changes(
			run, pair->mapping->internal, known ? &pair->internal_id : &no_id, context.tracked)
						->std;
	}
	change = syncengine_object_change_create(run->family, run->name, pair->mapping->internal,
		known ? &pair->internal_id : &no_id, pair->mapping->integration, &pair->integration_id);
	if (source->changed.kind != SYNCENGINE_MOMENT_NONE) {
		syncengine_moment_copy(&change->changed, &source->changed);
	}
	ok = syncengine_merge_objects(&merge, internal, pair->source, change);
	OBJ_RELEASE(internal);
	if (ok && change->fields.present > 0) {
		syncengine_page_order(page, pair, change);
		return true;
	}
	OBJ_RELEASE(&change->std);
	if (ok) {
		syncengine_pair_counts(page, pair)->unchanged++;
		if (pair->link) {
			syncengine_page_record(page, pair, false, 0);
		}
	}
	return ok;
}

/* IDs of the group's pairs that a mapping record, or a match, gave an internal counterpart. */
static void pull_known_ids(const pull_group *group, zval *ids)
{
	array_init(ids);
	for (uint32_t i = group->from; i < group->to; i++) {
		zval *id = &group->page->pairs[i].internal_id;

		if (Z_TYPE_P(id) > IS_NULL) {
			Z_TRY_ADDREF_P(id);
			add_next_index_zval(ids, id);
		}
	}
}

/* Fetches the internal counterparts of the pairs that are mapped; those that are gone are closed. */
static bool pull_fetch_counterparts(pull_group *group, zval *fields)
{
	syncengine_page *page = group->page;
	syncengine_report *report;
	zval ids;

	pull_known_ids(group, &ids);
	if (zend_hash_num_elements(Z_ARRVAL(ids)) == 0) {
		zval_ptr_dtor(&ids);
		return true;
	}
	report = syncengine_run_look_up(page->run, SYNCENGINE_INTERNAL, group->mapping->internal, &ids, fields);
	zval_ptr_dtor(&ids);
	if (!report) {
		return false;
	}
	for (uint32_t i = group->from; i < group->to; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (Z_TYPE(pair->internal_id) > IS_NULL) {
			pair->counterpart = syncengine_obj_copy(
				syncengine_report_find(report, group->mapping->internal, &pair->internal_id));
		}
	}
	OBJ_RELEASE(&report->std);
	return true;
}

/* The pairs of a group: one for each object of the report, with what the mapping store knows of it. */
static bool pull_pairs(pull_group *group, HashTable *objects, HashTable *records)
{
	syncengine_page *page = group->page;
	zval *entry, *list, *record;

	ZEND_HASH_FOREACH_VAL(objects, entry) {
		syncengine_report_object *source = syncengine_report_object_from_obj(Z_OBJ_P(entry));
		zend_string *key;
		syncengine_pair *pair;

		if (!syncengine_id_known(&source->id)) {
			syncengine_throw(page->run->family->UnexpectedValueException,
				"The report of \"%s\" has an object \"%s\" without an ID", ZSTR_VAL(page->run->name),
				ZSTR_VAL(group->mapping->integration));
			return false;
		}
		GC_ADDREF(&source->std);
		pair = syncengine_page_pair(page, group->mapping, source);
		key = syncengine_id_string(&source->id);
		list = zend_hash_find(records, key);
		zend_string_release(key);
		if (!list) {
			continue;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
			const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

			if (zend_string_equals(row->internal_object_name, group->mapping->internal)) {
				pair->record = syncengine_obj_copy(Z_OBJ_P(record));
				zval_ptr_dtor(&pair->internal_id);
				ZVAL_STR_COPY(&pair->internal_id, row->internal_object_id);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	group->to = page->count;
	return true;
}

/* Pairs that are not merged: closed mappings, and objects deleted at either side. True where it was one. */
static bool pull_closed(pull_group *group, syncengine_pair *pair, bool can_look_up)
{
	syncengine_page *page = group->page;
	syncengine_counts *counts = syncengine_pair_counts(page, pair);
	bool closed = pair->record && syncengine_mapping_record_row(pair->record)->is_deleted;
	bool gone = syncengine_report_object_from_obj(pair->source)->deleted;

	if (closed || (gone && !pair->record)) {
		counts->unchanged++;
		return true;
	}
	if (gone || (can_look_up && pair->record && !pair->counterpart)) {
		syncengine_page_record(page, pair, true, 0);
		counts->deleted++;
		return true;
	}
	return false;
}

/* Everything of one mapping: look up, match, merge. */
static bool pull_group_run(pull_group *group, HashTable *objects, HashTable *records)
{
	syncengine_page *page = group->page;
	bool can_look_up = syncengine_run_can_look_up(page->run, SYNCENGINE_INTERNAL);
	zval fields, ids;
	bool ok;

	syncengine_run_fields(page->run, SYNCENGINE_INTERNAL, group->mapping->internal, &fields);
	ok = pull_pairs(group, objects, records);
	if (ok && can_look_up) {
		ok = pull_fetch_counterparts(group, &fields) &&
			syncengine_pull_match(page, group->mapping, group->from, group->to, &fields);
	}
	zval_ptr_dtor(&fields);
	if (!ok) {
		return false;
	}
	pull_known_ids(group, &ids);
	ok = syncengine_run_tracked(page->run, group->mapping->internal, &ids, &group->tracked);
	zval_ptr_dtor(&ids);
	for (uint32_t i = group->from; ok && i < group->to; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (!pull_closed(group, pair, can_look_up) && !syncengine_pull_ambiguous(page, pair)) {
			ok = pull_merge(group, pair);
		}
	}
	return ok;
}

/* The objects of one name of a report, through each of its mappings. */
static bool pull_objects(syncengine_page *page, zend_string *name, HashTable *objects)
{
	syncengine_run *run = page->run;
	HashTable records;
	zval ids, *entry;
	bool ok, mapped = false;

	array_init(&ids);
	ZEND_HASH_FOREACH_VAL(objects, entry) {
		zval *id = &syncengine_report_object_from_obj(Z_OBJ_P(entry))->id;

		Z_TRY_ADDREF_P(id);
		add_next_index_zval(&ids, id);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_init(&records, zend_hash_num_elements(objects), NULL, ZVAL_PTR_DTOR, false);
	ok = syncengine_run_records(run, SYNCENGINE_INTEGRATION, name, &ids, &records);
	zval_ptr_dtor(&ids);
	for (uint32_t i = 0; ok && i < zend_hash_num_elements(Z_ARRVAL(run->manual->mappings)); i++) {
		zval *object = zend_hash_index_find(Z_ARRVAL(run->manual->mappings), i);
		syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(object));
		pull_group group = {.page = page, .mapping = mapping, .from = page->count, .to = page->count};

		if (!zend_string_equals(mapping->integration, name)) {
			continue;
		}
		mapped = true;
		GC_ADDREF(&mapping->std);
		zend_hash_init(&group.tracked, 16, NULL, ZVAL_PTR_DTOR, false);
		ok = pull_group_run(&group, objects, &records);
		zend_hash_destroy(&group.tracked);
		OBJ_RELEASE(&mapping->std);
	}
	zend_hash_destroy(&records);
	if (ok && !mapped) {
		syncengine_throw(run->family->ObjectNotSupportedException,
			"The report of \"%s\" has objects \"%s\" that the mapping manual does not map",
			ZSTR_VAL(run->name), ZSTR_VAL(name));
		return false;
	}
	syncengine_sync_result_counts(run->result, SYNCENGINE_PULL, name)->read +=
		zend_hash_num_elements(objects);
	return ok;
}

/* The objects of one name of a report: a page of their own, stored before the next name is looked at. */
static bool pull_page(syncengine_run *run, syncengine_report *report, zend_string *name, HashTable *retried)
{
	HashTable *objects = syncengine_report_objects(report, name);
	syncengine_page page;
	bool ok;

	syncengine_page_init(&page, run, SYNCENGINE_PULL);
	if (retried) {
		zend_hash_copy(&page.succeeded, retried, zval_add_ref);
	}
	ok = syncengine_references_resolve(&page, report, name) && pull_objects(&page, name, objects) &&
		syncengine_page_finish(&page) && syncengine_page_done(&page, name);
	syncengine_page_release(&page);
	return ok;
}

/* Conversions that the report itself tells of; before anything is looked up by the new names. */
static bool pull_remapped(syncengine_run *run, syncengine_report *report)
{
	return zend_hash_num_elements(Z_ARRVAL(report->remapped)) == 0 ||
		syncengine_call(run->store, "remapobjects", NULL, 1, &report->remapped);
}

bool syncengine_pull_report(syncengine_run *run, syncengine_report *report, HashTable *retried)
{
	zval names, *name;
	bool ok = pull_remapped(run, report);

	/* What others refer to comes first: it is stored by the time that they are. */
	syncengine_run_order_names(run, SYNCENGINE_INTEGRATION, report, &names);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
		ok = ok && pull_page(run, report, Z_STR_P(name), retried);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&names);
	return ok;
}
