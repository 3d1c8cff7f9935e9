/*
 * Objects without a mapping record are matched with existing objects of the receiving side by their unique fields.
 * Where a match is not the only possible one nothing is linked: a person decides.
 */
#include "process/page.h"

#include "core/se_values.h"
#include "mapping/mapping_record.h"
#include "members.h"
#include "report/id_key.h"

/* What matching works on. */
typedef struct {
	syncengine_page *page;
	syncengine_object_mapping *mapping;
	uint32_t from;
	uint32_t to;
	syncengine_match_open open;
} match_group;

/* The value of a field that a pair's object has; false where it has none, or with an exception. */
static bool match_read(const match_group *group, const syncengine_pair *pair,
	const syncengine_planned_field *field, syncengine_field_view *view)
{
	syncengine_direction direction = group->page->direction;
	bool read;

	if (pair->source) {
		read = syncengine_report_object_read(
			pair->source, syncengine_rule_field(field->rule, syncengine_source_side(direction)), view);
	} else {
		syncengine_field *slot = pair->change
			? syncengine_fields_find(&pair->change->fields,
				  syncengine_rule_field(field->rule, syncengine_target_side(direction)))
			: NULL;

		read = slot && syncengine_field_read(&pair->change->fields, slot, view);
	}
	if (read) {
		syncengine_field_view_own(view);
	}
	return read;
}

/* A value as a key: after the mapping's rules for text. NULL where it is empty, or nothing to match by. Owned. */
static zend_string *match_key(const syncengine_planned_field *field, const syncengine_field_view *view)
{
	zend_string *text, *key;
	se_slice slice;
	zval native;

	if (syncengine_value_empty(view->value) || Z_TYPE_P(view->value) == IS_ARRAY) {
		return NULL;
	}
	if (Z_TYPE_P(view->value) == IS_OBJECT) {
		if (syncengine_native_value(syncengine_kind_of(view->type), view->value, &native)) {
			return NULL;
		}
	} else {
		ZVAL_COPY(&native, view->value);
	}
	text = zval_try_get_string(&native);
	zval_ptr_dtor(&native);
	if (!text) {
		return NULL;
	}
	slice = se_slice_of(ZSTR_VAL(text), ZSTR_LEN(text));
	if (field->equality.text & SE_TEXT_TRIM) {
		slice = se_text_trim(slice);
	}
	key = slice.length ? zend_string_init(slice.at, slice.length, false) : NULL;
	if (key && (field->equality.text & SE_TEXT_FOLD_CASE)) {
		zend_str_tolower(ZSTR_VAL(key), ZSTR_LEN(key));
	}
	zend_string_release(text);
	return key;
}

static zend_string *match_pair_key(
	const match_group *group, const syncengine_pair *pair, const syncengine_planned_field *field)
{
	syncengine_field_view view;
	zend_string *key = NULL;

	if (match_read(group, pair, field, &view)) {
		key = match_key(field, &view);
		syncengine_field_view_release(&view);
	}
	return key;
}

/* The planned field of an internal field; NULL where it is not mapped. */
static const syncengine_planned_field *match_field(syncengine_object_mapping *mapping, zend_string *name)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(mapping);

	for (uint32_t i = 0; i < plan->count; i++) {
		if (zend_string_equals(plan->fields[i].rule->internal_field, name)) {
			return &plan->fields[i];
		}
	}
	return NULL;
}

/* Adds a value to look for, and the same as the mapping's rules see it, which is how it may be stored. */
static void match_add_value(
	zval *list, const syncengine_planned_field *field, const syncengine_field_view *view)
{
	zend_string *key = match_key(field, view);
	zval value;

	if (!key) {
		return;
	}
	if (view->instant && Z_TYPE_P(view->value) == IS_LONG) {
		syncengine_date_new(&value, Z_LVAL_P(view->value));
	} else {
		ZVAL_COPY(&value, view->value);
		if (Z_TYPE(value) == IS_STRING && !zend_string_equals(Z_STR(value), key)) {
			add_next_index_str(list, zend_string_copy(key));
		}
	}
	add_next_index_zval(list, &value);
	zend_string_release(key);
}

/* The values of the open pairs by field of the receiving side, as getObjectsByValues() takes them. */
static void match_values(const match_group *group, zval *values)
{
	syncengine_side target = syncengine_target_side(group->page->direction);
	zval *name;

	array_init(values);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(group->mapping->unique), name) {
		const syncengine_planned_field *field = match_field(group->mapping, Z_STR_P(name));
		zval list;

		array_init(&list);
		for (uint32_t i = group->from; field && i < group->to; i++) {
			const syncengine_pair *pair = &group->page->pairs[i];
			syncengine_field_view view;

			if (group->open(group->page, pair) && match_read(group, pair, field, &view)) {
				match_add_value(&list, field, &view);
				syncengine_field_view_release(&view);
			}
		}
		if (zend_hash_num_elements(Z_ARRVAL(list)) > 0) {
			zend_symtable_update(Z_ARRVAL_P(values), syncengine_rule_field(field->rule, target), &list);
		} else {
			zval_ptr_dtor(&list);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* The candidates by their value of a field: a ReportObject, or null where several have it. */
static void match_index(const match_group *group, const syncengine_planned_field *field,
	HashTable *candidates, HashTable *by_value)
{
	zend_string *name = syncengine_rule_field(field->rule, syncengine_target_side(group->page->direction));
	zval *candidate, entry;

	ZEND_HASH_FOREACH_VAL(candidates, candidate) {
		const syncengine_report_object *object = syncengine_report_object_from_obj(Z_OBJ_P(candidate));
		syncengine_field_view view;
		zend_string *key;

		if (object->deleted || !syncengine_id_known(&object->id) ||
			!syncengine_report_object_read(Z_OBJ_P(candidate), name, &view)) {
			continue;
		}
		syncengine_field_view_own(&view);
		key = match_key(field, &view);
		syncengine_field_view_release(&view);
		if (!key) {
			continue;
		}
		ZVAL_NULL(&entry);
		if (!zend_hash_exists(by_value, key)) {
			ZVAL_OBJ(&entry, Z_OBJ_P(candidate));
		}
		zend_hash_update(by_value, key, &entry);
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
}

/* Gives open pairs the object that has their value in a field. */
static void match_by(const match_group *group, const syncengine_planned_field *field, HashTable *candidates)
{
	HashTable by_value, seen;

	zend_hash_init(&by_value, zend_hash_num_elements(candidates), NULL, NULL, false);
	zend_hash_init(&seen, group->to - group->from, NULL, NULL, false);
	match_index(group, field, candidates, &by_value);
	for (uint32_t i = group->from; i < group->to; i++) {
		syncengine_pair *pair = &group->page->pairs[i];
		/* One that was matched by a field before needs no other. */
		zend_string *key =
			!pair->match && group->open(group->page, pair) ? match_pair_key(group, pair, field) : NULL;
		zval *found = key ? zend_hash_find(&by_value, key) : NULL;

		if (found && pair->match_is == SYNCENGINE_MATCH_FINE) {
			if (Z_TYPE_P(found) == IS_OBJECT) {
				pair->match = syncengine_obj_copy(Z_OBJ_P(found));
			} else {
				pair->match_is = SYNCENGINE_MATCH_SEVERAL;
			}
		}
		if (key && !zend_hash_add_empty_element(&seen, key) && pair->match_is == SYNCENGINE_MATCH_FINE) {
			pair->match_is = SYNCENGINE_MATCH_TWICE;
		}
		syncengine_str_release(key);
	}
	zend_hash_destroy(&seen);
	zend_hash_destroy(&by_value);
}

zval *syncengine_match_id(const syncengine_pair *pair)
{
	return &syncengine_report_object_from_obj(pair->match)->id;
}

/* Whether an open record says that an object of the receiving side has a counterpart already. */
static bool match_taken(const match_group *group, HashTable *records, zend_string *id)
{
	zend_string *source =
		syncengine_mapping_object(group->mapping, syncengine_source_side(group->page->direction));
	bool pull = group->page->direction == SYNCENGINE_PULL;
	zval *list = zend_hash_find(records, id), *record;

	if (list) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
			const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

			if (!row->is_deleted &&
				zend_string_equals(pull ? row->integration_object_name : row->internal_object_name, source)) {
				return true;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return false;
}

/* Marks matches that are another object's counterpart already: in the store, or in this page. */
static bool match_check(const match_group *group)
{
	syncengine_page *page = group->page;
	syncengine_side target = syncengine_target_side(page->direction);
	HashTable records, taken;
	zval ids;
	bool ok;

	array_init(&ids);
	zend_hash_init(&taken, 16, NULL, NULL, false);
	for (uint32_t i = group->from; i < group->to; i++) {
		syncengine_pair *pair = &page->pairs[i];
		zend_string *id;

		if (!pair->match || pair->match_is != SYNCENGINE_MATCH_FINE) {
			continue;
		}
		id = syncengine_id_string(syncengine_match_id(pair));
		if (!zend_hash_add_empty_element(&taken, id)) {
			pair->match_is = SYNCENGINE_MATCH_TAKEN;
		}
		add_next_index_str(&ids, id);
	}
	zend_hash_destroy(&taken);
	zend_hash_init(&records, 16, NULL, ZVAL_PTR_DTOR, false);
	ok = syncengine_run_records(
		page->run, target, syncengine_mapping_object(group->mapping, target), &ids, &records);
	for (uint32_t i = group->from; ok && i < group->to; i++) {
		syncengine_pair *pair = &page->pairs[i];
		zend_string *id = pair->match ? syncengine_id_string(syncengine_match_id(pair)) : NULL;

		if (id && match_taken(group, &records, id)) {
			pair->match_is = SYNCENGINE_MATCH_TAKEN;
		}
		syncengine_str_release(id);
	}
	zend_hash_destroy(&records);
	zval_ptr_dtor(&ids);
	return ok;
}

bool syncengine_page_match(syncengine_page *page, syncengine_object_mapping *mapping, uint32_t from,
	uint32_t to, syncengine_match_open open)
{
	match_group group = {page, mapping, from, to, open};
	syncengine_side target = syncengine_target_side(page->direction);
	syncengine_report *report;
	zval values, candidates, *name;
	HashTable *found;
	bool ok = true;

	if (zend_hash_num_elements(Z_ARRVAL(mapping->unique)) == 0 ||
		!syncengine_run_can_look_up(page->run, target)) {
		return true;
	}
	match_values(&group, &values);
	if (EG(exception) || zend_hash_num_elements(Z_ARRVAL(values)) == 0) {
		zval_ptr_dtor(&values);
		return !EG(exception);
	}
	report =
		syncengine_run_look_up_values(page->run, target, syncengine_mapping_object(mapping, target), &values);
	zval_ptr_dtor(&values);
	if (!report) {
		return false;
	}
	/* Reading user-written objects may change the report. */
	ZVAL_COPY(&candidates, &report->objects);
	found = syncengine_report_objects(report, syncengine_mapping_object(mapping, target));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(mapping->unique), name) {
		const syncengine_planned_field *field = match_field(mapping, Z_STR_P(name));

		if (ok && field) {
			match_by(&group, field, found ? found : (HashTable *)&zend_empty_array);
			ok = !EG(exception);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&candidates);
	OBJ_RELEASE(&report->std);
	return ok && match_check(&group);
}

void syncengine_match_issue(syncengine_page *page, syncengine_pair *pair)
{
	zend_string *target = syncengine_page_target(page, pair), *id, *message;

	switch (pair->match_is) {
		case SYNCENGINE_MATCH_SEVERAL:
			message = strpprintf(0, "Several \"%s\" have its unique values: merge them", ZSTR_VAL(target));
			break;
		case SYNCENGINE_MATCH_TWICE:
			message = strpprintf(
				0, "Another \"%s\" has the same unique values: merge them", ZSTR_VAL(page->object));
			break;
		default:
			id = syncengine_id_string(syncengine_match_id(pair));
			message = strpprintf(0,
				"It has the same unique values as %s %s, which is the counterpart of another \"%s\": merge "
				"one "
				"of them",
				ZSTR_VAL(target), ZSTR_VAL(id), ZSTR_VAL(page->object));
			zend_string_release(id);
	}
	syncengine_page_issue(page, pair, "ambiguous", NULL, message);
	zend_string_release(message);
}
