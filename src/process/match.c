/* Objects of the integration without a mapping record are matched with internal ones by their unique fields. */
#include "core/se_values.h"
#include "mapping/mapping_record.h"
#include "members.h"
#include "process/pull.h"

/* The value of a unique field as a key: after the mapping's rules for text. NULL where it is empty. Owned. */
static zend_string *match_key(const syncengine_planned_field *field, zend_object *object, bool internal)
{
	const syncengine_field_rule *rule = field->rule;
	syncengine_field_view view;
	zend_string *text, *key = NULL;
	se_slice slice;

	if (!syncengine_report_object_read(
			object, internal ? rule->internal_field : rule->integration_field, &view)) {
		return NULL;
	}
	if (!syncengine_value_empty(view.value) && Z_TYPE_P(view.value) != IS_ARRAY) {
		text = zval_get_string(view.value);
		slice = se_slice_of(ZSTR_VAL(text), ZSTR_LEN(text));
		if (field->equality.text & SE_TEXT_TRIM) {
			slice = se_text_trim(slice);
		}
		key = zend_string_init(slice.at, slice.length, false);
		if (field->equality.text & SE_TEXT_FOLD_CASE) {
			zend_str_tolower(ZSTR_VAL(key), ZSTR_LEN(key));
		}
		zend_string_release(text);
	}
	syncengine_field_view_release(&view);
	return key;
}

/* The planned field of an internal field; NULL where it is not mapped. */
static const syncengine_planned_field *match_field(syncengine_plan *plan, zend_string *name)
{
	for (uint32_t i = 0; i < plan->count; i++) {
		if (zend_string_equals(plan->fields[i].rule->internal_field, name)) {
			return &plan->fields[i];
		}
	}
	return NULL;
}

static bool match_open(const syncengine_pair *pair)
{
	return Z_TYPE(pair->internal_id) <= IS_NULL && !syncengine_report_object_from_obj(pair->source)->deleted;
}

/* The values of the unmatched pairs by internal field, as getObjectsByValues() takes them. */
static void match_values(
	syncengine_page *page, syncengine_object_mapping *mapping, uint32_t from, uint32_t to, zval *values)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(mapping);
	zval *name;

	array_init(values);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(mapping->unique), name) {
		const syncengine_planned_field *field = match_field(plan, Z_STR_P(name));
		zval list;

		if (!field) {
			continue;
		}
		array_init(&list);
		for (uint32_t i = from; i < to; i++) {
			syncengine_field_view view;

			if (match_open(&page->pairs[i]) &&
				syncengine_report_object_read(page->pairs[i].source, field->rule->integration_field, &view)) {
				if (!syncengine_value_empty(view.value) && Z_TYPE_P(view.value) != IS_ARRAY) {
					Z_TRY_ADDREF_P(view.value);
					add_next_index_zval(&list, view.value);
				}
				syncengine_field_view_release(&view);
			}
		}
		if (zend_hash_num_elements(Z_ARRVAL(list)) > 0) {
			zend_symtable_update(Z_ARRVAL_P(values), Z_STR_P(name), &list);
		} else {
			zval_ptr_dtor(&list);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Gives unmatched pairs the object that has their value in `field`. */
static void match_by(syncengine_page *page, const syncengine_planned_field *field, uint32_t from, uint32_t to,
	HashTable *candidates)
{
	HashTable by_value;
	zval *candidate, position;

	zend_hash_init(&by_value, zend_hash_num_elements(candidates), NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(candidates, candidate) {
		zend_string *key = match_key(field, Z_OBJ_P(candidate), true);

		if (key) {
			ZVAL_OBJ(&position, Z_OBJ_P(candidate));
			zend_hash_add(&by_value, key, &position);
			zend_string_release(key);
		}
	}
	ZEND_HASH_FOREACH_END();
	for (uint32_t i = from; i < to; i++) {
		syncengine_pair *pair = &page->pairs[i];
		zend_string *key = match_open(pair) ? match_key(field, pair->source, false) : NULL;
		zval *found = key ? zend_hash_find(&by_value, key) : NULL;

		if (found) {
			pair->counterpart = syncengine_obj_copy(Z_OBJ_P(found));
			zval_ptr_dtor(&pair->internal_id);
			ZVAL_COPY(&pair->internal_id, &syncengine_report_object_from_obj(Z_OBJ_P(found))->id);
			pair->link = true;
		}
		syncengine_str_release(key);
	}
	zend_hash_destroy(&by_value);
}

/* Whether a live record says that an internal object has a counterpart of that name already. */
static bool match_taken(HashTable *records, zend_string *id, zend_string *integration)
{
	zval *list = zend_hash_find(records, id), *record;

	if (list) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
			const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

			if (!row->is_deleted && zend_string_equals(row->integration_object_name, integration)) {
				return true;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return false;
}

/* Marks pairs that matched an object which is another one's counterpart: in the store, or in this page. */
static bool match_check(syncengine_page *page, syncengine_object_mapping *mapping, uint32_t from, uint32_t to)
{
	HashTable records, taken;
	zval ids;
	bool ok;

	array_init(&ids);
	zend_hash_init(&taken, 16, NULL, NULL, false);
	for (uint32_t i = from; i < to; i++) {
		syncengine_pair *pair = &page->pairs[i];
		zend_string *id;

		if (Z_TYPE(pair->internal_id) <= IS_NULL) {
			continue;
		}
		id = syncengine_id_string(&pair->internal_id);
		if (!zend_hash_add_empty_element(&taken, id) && pair->link) {
			pair->ambiguous = true;
		}
		if (pair->link) {
			add_next_index_str(&ids, zend_string_copy(id));
		}
		zend_string_release(id);
	}
	zend_hash_destroy(&taken);
	zend_hash_init(&records, 16, NULL, ZVAL_PTR_DTOR, false);
	ok = syncengine_run_records(page->run, SYNCENGINE_INTERNAL, mapping->internal, &ids, &records);
	for (uint32_t i = from; ok && i < to; i++) {
		syncengine_pair *pair = &page->pairs[i];
		zend_string *id = pair->link ? syncengine_id_string(&pair->internal_id) : NULL;

		if (id && match_taken(&records, id, mapping->integration)) {
			pair->ambiguous = true;
		}
		syncengine_str_release(id);
	}
	zend_hash_destroy(&records);
	zval_ptr_dtor(&ids);
	return ok;
}

bool syncengine_pull_match(
	syncengine_page *page, syncengine_object_mapping *mapping, uint32_t from, uint32_t to, zval *fields)
{
	syncengine_plan *plan = syncengine_object_mapping_plan(mapping);
	syncengine_report *report = NULL;
	HashTable *candidates;
	zval values, *name;
	bool ok = true;

	match_values(page, mapping, from, to, &values);
	if (!EG(exception) && zend_hash_num_elements(Z_ARRVAL(values)) > 0) {
		report =
			syncengine_run_look_up_values(page->run, SYNCENGINE_INTERNAL, mapping->internal, &values, fields);
		candidates = report ? syncengine_report_objects(report, mapping->internal) : NULL;
		if (candidates) {
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL(mapping->unique), name) {
				const syncengine_planned_field *field = match_field(plan, Z_STR_P(name));

				if (field) {
					match_by(page, field, from, to, candidates);
				}
			}
			ZEND_HASH_FOREACH_END();
			ok = match_check(page, mapping, from, to);
		}
		if (report) {
			OBJ_RELEASE(&report->std);
		}
	}
	zval_ptr_dtor(&values);
	return ok && !EG(exception);
}

bool syncengine_pull_ambiguous(syncengine_page *page, syncengine_pair *pair)
{
	zend_string *message, *id;

	if (!pair->ambiguous) {
		return false;
	}
	id = syncengine_id_string(&pair->internal_id);
	message = strpprintf(0,
		"It has the same unique values as %s %s, which is the counterpart of another \"%s\": merge one of "
		"them",
		ZSTR_VAL(pair->mapping->internal), ZSTR_VAL(id), ZSTR_VAL(pair->mapping->integration));
	syncengine_page_issue(page, pair, "ambiguous", NULL, message);
	zend_string_release(message);
	zend_string_release(id);
	return true;
}
