#include "process/references.h"

#include "mapping/mapping_record.h"
#include "members.h"
#include "process/pull.h"
#include "report/relation.h"
#include "report/relations.h"
#include "value/normalized_value.h"
#include "value/reference_value.h"

/* Objects that refer to others that refer to others …: so far a pull follows them. */
#define DEPTH_MAX 3

/* The side that the page reads. */
static syncengine_side references_side(const syncengine_page *page)
{
	return page->direction == SYNCENGINE_PULL ? SYNCENGINE_INTEGRATION : SYNCENGINE_INTERNAL;
}

/* The ID at the receiving side of a mapped object; NULL where it is not mapped. Borrowed from `records`. */
static zend_string *references_counterpart(
	const syncengine_page *page, HashTable *records, zend_string *id, zend_string **name)
{
	zval *list = zend_hash_find(records, id), *record;
	bool pull = page->direction == SYNCENGINE_PULL;

	if (!list) {
		return NULL;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
		const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

		if (!row->is_deleted) {
			*name = pull ? row->internal_object_name : row->integration_object_name;
			return pull ? row->internal_object_id : row->integration_object_id;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

/* Puts the ID of the receiving side into the field of a reference. */
static void references_set(const syncengine_page *page, syncengine_report_object *object,
	syncengine_field *field, zend_string *id, zend_string *name)
{
	syncengine_normalized_value *normalized;
	syncengine_field old;
	syncengine_report_field *held = NULL;
	zend_string *type;
	zval value, original = {0};

	if (syncengine_field_held(field)) {
		held = syncengine_report_field_from_obj(syncengine_field_held(field));
		normalized = syncengine_normalized_value_from_obj(held->value);
		zval *reference = syncengine_normalized_value_normalized(normalized);

		if (Z_TYPE_P(reference) == IS_OBJECT &&
			instanceof_function(Z_OBJCE_P(reference), page->run->family->ReferenceValue.ce)) {
			ZVAL_STR(&value, id);
			syncengine_reference_value_set(Z_OBJ_P(reference), &value, name);
			return;
		}
		type = zend_string_copy(normalized->type);
	} else {
		type = zend_string_copy(field->of.type);
	}
	old = *field;
	memset(field, 0, sizeof(*field));
	ZVAL_STR_COPY(&value, id);
	syncengine_field_set(field, &value, &original, type,
		held ? (syncengine_field_state)held->state : syncengine_field_slot_state(&old));
	if (!held) {
		syncengine_moment moment, kept = syncengine_field_moment(&old);

		syncengine_moment_copy(&moment, &kept);
		syncengine_field_take_moment(field, moment);
	} else {
		syncengine_moment moment;

		syncengine_moment_copy(&moment, &held->changed);
		syncengine_field_take_moment(field, moment);
	}
	syncengine_field_clear(&old);
}

/* Leaves a reference out that nothing is known of yet. */
static void references_leave_out(
	syncengine_page *page, const syncengine_relation *relation, syncengine_report_object *object)
{
	syncengine_field old;
	zend_string *reason =
		strpprintf(0, "\"%s\" refers to %s %s, which is not mapped yet", ZSTR_VAL(relation->rel_field_name),
			ZSTR_VAL(relation->rel_object_name), ZSTR_VAL(relation->rel_object_id));

	if (syncengine_fields_remove(&object->fields, relation->rel_field_name, &old)) {
		syncengine_field_clear(&old);
		syncengine_page_retry(page, object->object, &object->id, reason, -1);
	}
	zend_string_release(reason);
}

/* IDs of the objects of a name that those of the name `of` refer to, each once; those in `records` left out. */
static void references_ids(
	zend_object *relations, zend_string *of, zend_string *name, HashTable *records, zval *ids)
{
	HashTable seen;
	zval id;

	array_init(ids);
	zend_hash_init(&seen, 64, NULL, NULL, false);
	for (uint32_t i = 0; i < syncengine_relations_count(relations); i++) {
		syncengine_relation *relation = syncengine_relation_from_obj(syncengine_relations_at(relations, i));

		if (zend_string_equals(relation->rel_object_name, name) &&
			zend_string_equals(relation->object_name, of) &&
			(!records || !zend_hash_exists(records, relation->rel_object_id)) &&
			zend_hash_add_empty_element(&seen, relation->rel_object_id)) {
			ZVAL_STR_COPY(&id, relation->rel_object_id);
			add_next_index_zval(ids, &id);
		}
	}
	zend_hash_destroy(&seen);
}

/* Pulls the objects of a name that others refer to and that are not mapped yet. */
static bool references_pull(syncengine_page *page, zend_string *name, zval *ids)
{
	syncengine_run *run = page->run;
	syncengine_report *report;
	zval fields;
	bool ok;

	if (run->depth >= DEPTH_MAX || !syncengine_run_can_look_up(run, SYNCENGINE_INTEGRATION)) {
		return true;
	}
	syncengine_run_fields(run, SYNCENGINE_INTEGRATION, name, &fields);
	if (zend_hash_num_elements(Z_ARRVAL(fields)) == 0) {
		zval_ptr_dtor(&fields);
		return true;
	}
	report = syncengine_run_look_up(run, SYNCENGINE_INTEGRATION, name, ids, &fields);
	zval_ptr_dtor(&fields);
	if (!report) {
		return false;
	}
	run->depth++;
	ok = syncengine_report_count(report) == 0 || syncengine_pull_report(run, report, NULL);
	run->depth--;
	OBJ_RELEASE(&report->std);
	return ok;
}

/* All references that objects of the name `of` have to objects of a name. */
static bool references_resolve_name(syncengine_page *page, syncengine_report *report, zend_object *relations,
	zend_string *of, zend_string *name)
{
	HashTable records;
	zval ids;
	bool ok;

	zend_hash_init(&records, 64, NULL, ZVAL_PTR_DTOR, false);
	references_ids(relations, of, name, NULL, &ids);
	ok = syncengine_run_records(page->run, references_side(page), name, &ids, &records);
	zval_ptr_dtor(&ids);
	if (ok && page->direction == SYNCENGINE_PULL) {
		references_ids(relations, of, name, &records, &ids);
		if (zend_hash_num_elements(Z_ARRVAL(ids)) > 0) {
			ok = references_pull(page, name, &ids) &&
				syncengine_run_records(page->run, SYNCENGINE_INTEGRATION, name, &ids, &records);
		}
		zval_ptr_dtor(&ids);
	}
	for (uint32_t i = 0; ok && i < syncengine_relations_count(relations); i++) {
		syncengine_relation *relation = syncengine_relation_from_obj(syncengine_relations_at(relations, i));
		zend_string *id, *counterpart = NULL;
		zend_object *object;
		syncengine_field *field;
		zval object_id;

		if (!zend_string_equals(relation->rel_object_name, name) ||
			!zend_string_equals(relation->object_name, of)) {
			continue;
		}
		ZVAL_STR(&object_id, relation->object_id);
		object = syncengine_report_find(report, relation->object_name, &object_id);
		field = object ? syncengine_fields_find(
							 &syncengine_report_object_from_obj(object)->fields, relation->rel_field_name)
					   : NULL;
		if (!field) {
			continue;
		}
		id = references_counterpart(page, &records, relation->rel_object_id, &counterpart);
		if (id) {
			references_set(page, syncengine_report_object_from_obj(object), field, id, counterpart);
			zval_ptr_dtor(&relation->rel_internal_id);
			ZVAL_STR_COPY(&relation->rel_internal_id, id);
		} else {
			references_leave_out(page, relation, syncengine_report_object_from_obj(object));
		}
	}
	zend_hash_destroy(&records);
	return ok;
}

bool syncengine_references_resolve(syncengine_page *page, syncengine_report *report, zend_string *object)
{
	HashTable names;
	zend_string *name;
	zend_object *relations = report->relations;
	bool ok = true;

	if (!relations || syncengine_relations_count(relations) == 0) {
		return true;
	}
	zend_hash_init(&names, 4, NULL, NULL, false);
	for (uint32_t i = 0; i < syncengine_relations_count(relations); i++) {
		syncengine_relation *relation = syncengine_relation_from_obj(syncengine_relations_at(relations, i));

		if (zend_string_equals(relation->object_name, object)) {
			zend_hash_add_empty_element(&names, relation->rel_object_name);
		}
	}
	ZEND_HASH_FOREACH_STR_KEY(&names, name) {
		ok = ok && references_resolve_name(page, report, relations, object, name);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&names);
	return ok;
}
