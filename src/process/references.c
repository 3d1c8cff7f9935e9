#include "process/references.h"

#include "mapping/mapping_record.h"
#include "members.h"
#include "process/pull.h"
#include "report/id_key.h"
#include "report/relation.h"
#include "report/relations.h"
#include "value/reference_value.h"

/* Objects that refer to others that refer to others …: so far a pull follows them. */
#define DEPTH_MAX 3

/* What is resolved: references of the page's objects to objects of one name. */
typedef struct {
	syncengine_page *page;
	HashTable *objects;   /* the page's, by ID */
	HashTable *relations; /* list of Relation */
	zend_string *name;    /* of the objects that are referred to */
	HashTable records;    /* ID at the side that was read => list of MappingRecord */
} references_group;

/* The mapping record of an object that is referred to; NULL where there is none, or only closed ones. Borrowed. */
static const syncengine_mapping_row *references_record(references_group *group, zend_string *id, bool *gone)
{
	zval *list = zend_hash_find(&group->records, id), *record;

	*gone = list != NULL;

	if (list) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), record) {
			const syncengine_mapping_row *row = syncengine_mapping_record_row(Z_OBJ_P(record));

			if (!row->is_deleted) {
				return row;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return NULL;
}

/* The resolved references of an object, to be added to. */
static HashTable *references_of(syncengine_page *page, zend_object *object)
{
	HashTable *fields = zend_hash_index_find_ptr(&page->resolved, object->handle);

	if (!fields) {
		ALLOC_HASHTABLE(fields);
		zend_hash_init(fields, 2, NULL, ZVAL_PTR_DTOR, false);
		zend_hash_index_add_new_ptr(&page->resolved, object->handle, fields);
	}
	return fields;
}

/* Notes what the receiving side knows the object by, as a ReferenceValue where the report has one. */
static void references_set(references_group *group, zend_object *object, syncengine_relation *relation,
	const syncengine_mapping_row *row)
{
	bool pull = group->page->direction == SYNCENGINE_PULL;
	zend_string *name = pull ? row->internal_object_name : row->integration_object_name;
	syncengine_field_view view;
	zval id, value;

	ZVAL_STR(&id, pull ? row->internal_object_id : row->integration_object_id);
	if (!syncengine_report_object_read(object, relation->rel_field_name, &view)) {
		return;
	}
	if (Z_TYPE_P(view.value) == IS_OBJECT && syncengine_is_reference_value(Z_OBJ_P(view.value))) {
		ZVAL_OBJ(&value, syncengine_reference_value_create(group->page->run->family, &id, name));
	} else {
		ZVAL_COPY(&value, &id);
	}
	syncengine_field_view_release(&view);
	zend_hash_update(references_of(group->page, object), relation->rel_field_name, &value);
	ZVAL_COPY_VALUE(&value, &relation->rel_internal_id);
	ZVAL_COPY(&relation->rel_internal_id, &id);
	zval_ptr_dtor(&value);
}

/* Notes that nothing is known of a reference, or that it is `gone`. */
static void references_set_unknown(
	references_group *group, zend_object *object, const syncengine_relation *relation, bool gone)
{
	zval parts;

	array_init_size(&parts, SYNCENGINE_REFERENCE_PARTS);
	add_next_index_str(&parts, zend_string_copy(relation->rel_object_name));
	add_next_index_str(&parts, zend_string_copy(relation->rel_object_id));
	add_next_index_bool(&parts, gone);
	add_next_index_str(&parts,
		zend_string_concat2("\0", 1, ZSTR_VAL(relation->rel_object_id), ZSTR_LEN(relation->rel_object_id)));
	zend_hash_update(references_of(group->page, object), relation->rel_field_name, &parts);
}

void syncengine_reference_left_out(
	syncengine_page *page, const syncengine_pair *pair, zend_string *field, const zval *resolved)
{
	bool gone = Z_TYPE_P(syncengine_reference_part(resolved, SYNCENGINE_REFERENCE_GONE)) == IS_TRUE;
	zend_string *message = strpprintf(0, "\"%s\" refers to %s %s, which %s: left out", ZSTR_VAL(field),
		Z_STRVAL_P(syncengine_reference_part(resolved, SYNCENGINE_REFERENCE_NAME)),
		Z_STRVAL_P(syncengine_reference_part(resolved, SYNCENGINE_REFERENCE_ID)),
		gone ? "has no counterpart any more" : "has no counterpart yet");

	if (gone) {
		syncengine_page_issue(page, pair, "reference", field, message);
	} else {
		syncengine_page_retry(page, syncengine_pair_source_id(page, pair), message, -1);
	}
	zend_string_release(message);
}

/* The relation at a place of the list, if it is one of the group's. Borrowed. */
static syncengine_relation *references_at(const references_group *group, zval *entry)
{
	syncengine_relation *relation = syncengine_relation_from_obj(Z_OBJ_P(entry));

	return zend_string_equals(relation->rel_object_name, group->name) &&
			zend_string_equals(relation->object_name, group->page->object)
		? relation
		: NULL;
}

/* IDs of the objects that are referred to, each once; without those that are mapped. */
static void references_ids(references_group *group, zval *ids)
{
	HashTable seen;
	zval *entry;

	array_init(ids);
	zend_hash_init(&seen, 64, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(group->relations, entry) {
		syncengine_relation *relation = references_at(group, entry);

		if (relation && !zend_hash_exists(&group->records, relation->rel_object_id) &&
			zend_hash_add_empty_element(&seen, relation->rel_object_id)) {
			add_next_index_str(ids, zend_string_copy(relation->rel_object_id));
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
}

/* Pulls the objects that others refer to and that are not mapped yet. */
static bool references_pull(references_group *group, zval *ids)
{
	syncengine_run *run = group->page->run;
	syncengine_report *report;
	bool ok, mapped = false;

	for (uint32_t i = 0; i < run->mapping_count; i++) {
		mapped = mapped || zend_string_equals(run->mappings[i]->integration, group->name);
	}
	if (run->depth >= DEPTH_MAX || !mapped) {
		return true;
	}
	report = syncengine_run_fetch(run, SYNCENGINE_INTEGRATION, group->name, ids);
	if (!report) {
		return false;
	}
	run->depth++;
	ok = syncengine_pull_report(run, report, NULL, NULL);
	run->depth--;
	OBJ_RELEASE(&report->std);
	return ok;
}

static bool references_resolve_group(references_group *group)
{
	syncengine_page *page = group->page;
	syncengine_side side = syncengine_source_side(page->direction);
	zval ids, *entry;
	bool ok;

	references_ids(group, &ids);
	ok = syncengine_run_records(page->run, side, group->name, &ids, &group->records);
	zval_ptr_dtor(&ids);
	if (ok && page->direction == SYNCENGINE_PULL) {
		references_ids(group, &ids);
		if (zend_hash_num_elements(Z_ARRVAL(ids)) > 0) {
			ok = references_pull(group, &ids) &&
				syncengine_run_records(page->run, side, group->name, &ids, &group->records);
		}
		zval_ptr_dtor(&ids);
	}
	ZEND_HASH_FOREACH_VAL(group->relations, entry) {
		syncengine_relation *relation = ok ? references_at(group, entry) : NULL;
		const syncengine_mapping_row *row;
		zval object_id, *object;
		bool gone;

		if (!relation) {
			continue;
		}
		ZVAL_STR(&object_id, relation->object_id);
		object = syncengine_id_find(group->objects, &object_id);
		if (!object) {
			continue;
		}
		row = references_record(group, relation->rel_object_id, &gone);
		if (row) {
			references_set(group, Z_OBJ_P(object), relation, row);
		} else {
			references_set_unknown(group, Z_OBJ_P(object), relation, gone);
		}
		ok = !EG(exception);
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

/* The names that the page's objects refer to; false with an exception. */
static bool references_names(const syncengine_page *page, HashTable *relations, HashTable *names)
{
	zval *entry;

	ZEND_HASH_FOREACH_VAL(relations, entry) {
		const syncengine_relation *relation = syncengine_relation_from_obj(Z_OBJ_P(entry));

		if (!syncengine_object_initialized(relation->object_name != NULL, Z_OBJ_P(entry))) {
			return false;
		}
		if (zend_string_equals(relation->object_name, page->object)) {
			zend_hash_add_empty_element(names, relation->rel_object_name);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool syncengine_references_resolve(syncengine_page *page, syncengine_report *report, HashTable *objects)
{
	HashTable names;
	zend_string *name;
	zval relations;
	bool ok;

	if (!report->relations || syncengine_relations_count(report->relations) == 0) {
		return true;
	}
	/* The exchange may add some when it is asked for more objects. */
	ZVAL_COPY(&relations, &syncengine_relations_from_obj(report->relations)->list);
	zend_hash_init(&names, 4, NULL, NULL, false);
	ok = references_names(page, Z_ARRVAL(relations), &names);
	ZEND_HASH_FOREACH_STR_KEY(&names, name) {
		if (ok) {
			references_group group = {
				.page = page, .objects = objects, .relations = Z_ARRVAL(relations), .name = name};

			zend_hash_init(&group.records, 64, NULL, ZVAL_PTR_DTOR, false);
			ok = references_resolve_group(&group);
			zend_hash_destroy(&group.records);
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&names);
	zval_ptr_dtor(&relations);
	return ok;
}
