#include "report/report.h"

#include "exceptions/exceptions.h"
#include "report/id_key.h"
#include "members.h"
#include "report/relations.h"

static zend_object *report_new(zend_class_entry *ce)
{
	syncengine_report *report = syncengine_object_alloc(
		sizeof(*report), offsetof(syncengine_report, std), ce, SYNCENGINE_CLASS_FIND(ce, Report));

	ZVAL_EMPTY_ARRAY(&report->objects);
	ZVAL_EMPTY_ARRAY(&report->remapped);
	return &report->std;
}

static void report_free(zend_object *object)
{
	syncengine_report *report = syncengine_report_from_obj(object);

	syncengine_str_release(report->integration);
	zval_ptr_dtor(&report->objects);
	zval_ptr_dtor(&report->remapped);
	syncengine_obj_release(report->relations);
	zend_object_std_dtor(object);
}

static zend_object *report_clone(zend_object *object)
{
	syncengine_report *from = syncengine_report_from_obj(object);
	syncengine_report *to = syncengine_report_from_obj(object->ce->create_object(object->ce));

	if (from->integration) {
		to->integration = zend_string_copy(from->integration);
		ZVAL_COPY(&to->objects, &from->objects);
		ZVAL_COPY(&to->remapped, &from->remapped);
		/* Both have the same collection from now on, as if it had been there from the beginning. */
		to->relations = syncengine_obj_copy(syncengine_report_relations(from));
	}
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *report_gc(zend_object *object, zval **table, int *count)
{
	syncengine_report *report = syncengine_report_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &report->objects);
	zend_get_gc_buffer_add_zval(buffer, &report->remapped);
	syncengine_gc_add_obj(buffer, report->relations);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *report_state(zend_object *object)
{
	syncengine_report *report = syncengine_report_from_obj(object);
	HashTable *state = zend_new_array(4);

	if (report->integration) {
		syncengine_state_add_str(state, "integration", report->integration);
		syncengine_state_add(state, "objects", &report->objects);
		syncengine_state_add(state, "remappedObjects", &report->remapped);
		syncengine_state_add_obj(state, "relations", syncengine_report_relations(report));
	}
	return state;
}

syncengine_report *syncengine_report_create(const syncengine_family *family, zend_string *integration)
{
	syncengine_report *report = syncengine_report_from_obj(report_new(family->Report.ce));

	report->integration = zend_string_copy(integration);
	return report;
}

/* The array of the objects of a name, to be written to. */
static HashTable *report_objects_for_write(syncengine_report *report, zend_string *name)
{
	zval *objects;

	SEPARATE_ARRAY(&report->objects);
	objects = zend_symtable_find(Z_ARRVAL(report->objects), name);
	if (!objects) {
		zval empty;

		array_init(&empty);
		objects = zend_symtable_update(Z_ARRVAL(report->objects), name, &empty);
	} else {
		SEPARATE_ARRAY(objects);
	}
	return Z_ARRVAL_P(objects);
}

void syncengine_report_put(syncengine_report *report, zend_string *name, const zval *id, zend_object *object)
{
	zval entry;

	ZVAL_OBJ(&entry, object);
	syncengine_id_update(report_objects_for_write(report, name), id, &entry);
}

void syncengine_report_add(syncengine_report *report, syncengine_report_object *object)
{
	syncengine_report_put(report, object->object, &object->id, &object->std);
}

HashTable *syncengine_report_objects(syncengine_report *report, zend_string *name)
{
	zval *objects = zend_symtable_find(Z_ARRVAL(report->objects), name);

	return objects ? Z_ARRVAL_P(objects) : NULL;
}

zend_object *syncengine_report_find(syncengine_report *report, zend_string *name, zval *id)
{
	HashTable *objects = syncengine_report_objects(report, name);
	zval *object = objects ? syncengine_id_find(objects, id) : NULL;

	return object ? Z_OBJ_P(object) : NULL;
}

void syncengine_report_throw_no_object(syncengine_report *report, zend_string *name, zval *id)
{
	zend_string *shown = syncengine_id_string(id);

	syncengine_throw(syncengine_family_of(&report->std)->ObjectNotFoundException,
		"The report of \"%s\" has no object \"%s\" with the ID \"%s\"", ZSTR_VAL(report->integration),
		ZSTR_VAL(name), ZSTR_VAL(shown));
	zend_string_release(shown);
}

uint32_t syncengine_report_count(syncengine_report *report)
{
	uint32_t count = 0;
	zval *objects;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(report->objects), objects) {
		count += zend_hash_num_elements(Z_ARRVAL_P(objects));
	}
	ZEND_HASH_FOREACH_END();
	return count;
}

zend_object *syncengine_report_relations(syncengine_report *report)
{
	if (!report->relations) {
		report->relations = syncengine_relations_create(syncengine_family_of(&report->std));
	}
	return report->relations;
}

void syncengine_report_add_remapped(syncengine_report *report, zend_object *remapped)
{
	zval entry;

	ZVAL_OBJ(&entry, remapped);
	SEPARATE_ARRAY(&report->remapped);
	add_next_index_zval(&report->remapped, &entry);
}

void syncengine_report_register(syncengine_family *family)
{
	zend_class_entry *ce = syncengine_report_register_class();

	ce->create_object = report_new;
	syncengine_class_init(&family->Report, ce, family, offsetof(syncengine_report, std), report_free,
		report_clone, report_state);
	family->Report.handlers.get_gc = report_gc;
}
