#include "report/report.h"

#include "report/id_key.h"
#include "report/information_change_request.h"
#include "report/records.h"
#include "exceptions/exceptions.h"
#include "mapping/remapped_object.h"
#include "members.h"
#include "report/relations.h"
#include "zend_interfaces.h"

#include "stubs/Report_arginfo.h"

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

	if (report->integration) {
		zend_string_release(report->integration);
	}
	zval_ptr_dtor(&report->objects);
	zval_ptr_dtor(&report->remapped);
	if (report->relations) {
		OBJ_RELEASE(report->relations);
	}
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
		if (from->relations) {
			GC_ADDREF(from->relations);
			to->relations = from->relations;
		}
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
	if (report->relations) {
		zend_get_gc_buffer_add_obj(buffer, report->relations);
	}
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

void syncengine_report_add(syncengine_report *report, syncengine_report_object *object)
{
	zval entry;

	ZVAL_OBJ(&entry, &object->std);
	syncengine_id_update(report_objects_for_write(report, object->object), &object->id, &entry);
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
	if (zend_hash_num_elements(Z_ARRVAL(report->remapped)) == 0) {
		zval_ptr_dtor(&report->remapped);
		array_init(&report->remapped);
	}
	add_next_index_zval(&report->remapped, &entry);
}

static syncengine_report *report_this(zval *this)
{
	syncengine_report *report = syncengine_report_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(report->integration != NULL, Z_OBJ_P(this)) ? report : NULL;
}

ZEND_METHOD(SyncEngine_Report, __construct)
{
	syncengine_report *report = syncengine_report_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(integration)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(report->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	report->integration = zend_string_copy(integration);
}

ZEND_METHOD(SyncEngine_Report, getIntegration)
{
	syncengine_report *report = report_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!report) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(report->integration);
}

/* Name and ID of an object, through its methods where a class written in PHP may override them; owned. */
static zend_string *report_object_identity(zend_object *object, zval *id)
{
	syncengine_report_object *native = syncengine_report_object_from_obj(object);
	zend_string *string = NULL;
	zval name;

	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		if (!syncengine_object_initialized(native->object != NULL, object)) {
			return NULL;
		}
		ZVAL_COPY(id, &native->id);
		return zend_string_copy(native->object);
	}
	zend_call_method_with_0_params(object, object->ce, NULL, "getobject", &name);
	if (!EG(exception)) {
		string = zval_get_string(&name);
		zend_call_method_with_0_params(object, object->ce, NULL, "getobjectid", id);
		if (EG(exception)) {
			zend_string_release(string);
			string = NULL;
		}
	}
	zval_ptr_dtor(&name);
	return string;
}

ZEND_METHOD(SyncEngine_Report, addObject)
{
	syncengine_report *report = report_this(ZEND_THIS);
	zend_object *object;
	zend_string *name;
	zval id, entry;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->ReportObject.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!report) {
		RETURN_THROWS();
	}
	name = report_object_identity(object, &id);
	if (!name) {
		RETURN_THROWS();
	}
	ZVAL_OBJ_COPY(&entry, object);
	syncengine_id_update(report_objects_for_write(report, name), &id, &entry);
	zend_string_release(name);
	zval_ptr_dtor(&id);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_Report, addRecords)
{
	syncengine_report *report = report_this(ZEND_THIS);
	syncengine_records records = {0};
	zend_long added;

	ZEND_PARSE_PARAMETERS_START(3, 6)
		Z_PARAM_STR(records.object)
		Z_PARAM_ITERABLE(records.records)
		Z_PARAM_ARRAY_HT(records.types)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(records.id_key)
		Z_PARAM_STR_OR_NULL(records.change_date_key)
		Z_PARAM_STR_OR_NULL(records.field_dates_key)
	ZEND_PARSE_PARAMETERS_END();
	if (!report) {
		RETURN_THROWS();
	}
	added = syncengine_report_add_records(report, &records);
	if (added < 0) {
		RETURN_THROWS();
	}
	RETURN_LONG(added);
}

ZEND_METHOD(SyncEngine_Report, remapObject)
{
	syncengine_report *report = report_this(ZEND_THIS);
	zend_string *old_name, *new_name, *old_string, *new_string = NULL;
	zend_long old_long, new_long = 0;
	bool new_is_null = true;
	zval old_id, new_id;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(old_name)
		SYNCENGINE_PARAM_ID(old_string, old_long)
		Z_PARAM_STR(new_name)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_LONG_OR_NULL(new_string, new_long, new_is_null)
	ZEND_PARSE_PARAMETERS_END();
	if (!report) {
		RETURN_THROWS();
	}
	syncengine_id_borrow(&old_id, old_string, old_long, false);
	syncengine_id_borrow(&new_id, new_string, new_long, new_is_null);
	syncengine_report_add_remapped(report,
		syncengine_remapped_object_create(syncengine_family_of(&report->std), report->integration, old_name,
			&old_id, new_name, new_is_null ? &old_id : &new_id));
}

ZEND_METHOD(SyncEngine_Report, getInformationChangeRequest)
{
	syncengine_report *report = report_this(ZEND_THIS);
	zend_string *name, *field, *id_string;
	zend_long id_long;
	zend_object *object, *value;
	syncengine_field *slot;
	syncengine_report_object *native;
	syncengine_report_field *exposed;
	syncengine_information_change_request *request;
	const syncengine_family *family;
	zval id;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(name)
		SYNCENGINE_PARAM_ID(id_string, id_long)
		Z_PARAM_STR(field)
	ZEND_PARSE_PARAMETERS_END();
	if (!report) {
		RETURN_THROWS();
	}
	if (id_string) {
		ZVAL_STR(&id, id_string);
	} else {
		ZVAL_LONG(&id, id_long);
	}
	family = syncengine_family_of(&report->std);
	object = syncengine_report_find(report, name, &id);
	if (!object) {
		syncengine_throw_object_not_found(family, name);
		RETURN_THROWS();
	}
	native = syncengine_report_object_from_obj(object);
	slot = syncengine_fields_find(&native->fields, field);
	if (!slot) {
		syncengine_throw_field_not_found(family, field, name);
		RETURN_THROWS();
	}
	exposed = syncengine_report_field_from_obj(syncengine_field_expose(&native->fields, family, slot));
	value = exposed->value;
	GC_ADDREF(value);
	request =
		syncengine_information_change_request_create(family, report->integration, name, &id, field, value);
	syncengine_moment_copy(&request->possible, &native->changed);
	syncengine_moment_copy(&request->certain, &exposed->changed);
	RETURN_OBJ(&request->std);
}

ZEND_METHOD(SyncEngine_Report, getObjects)
{
	syncengine_report *report = report_this(ZEND_THIS);
	zend_string *name;
	zval *objects;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_NULL(name)
	ZEND_PARSE_PARAMETERS_END();
	if (!report) {
		RETURN_THROWS();
	}
	if (!name) {
		RETURN_COPY(&report->objects);
	}
	objects = zend_symtable_find(Z_ARRVAL(report->objects), name);
	if (!objects) {
		RETURN_EMPTY_ARRAY();
	}
	RETURN_COPY(objects);
}

ZEND_METHOD(SyncEngine_Report, getRemappedObjects)
{
	syncengine_report *report = report_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!report) {
		RETURN_THROWS();
	}
	RETURN_COPY(&report->remapped);
}

ZEND_METHOD(SyncEngine_Report, getObject)
{
	syncengine_report *report = report_this(ZEND_THIS);
	zend_string *name, *id_string = NULL;
	zend_long id_long = 0;
	bool id_is_null = false;
	zend_object *object;
	zval id;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_STR_OR_LONG_OR_NULL(id_string, id_long, id_is_null)
	ZEND_PARSE_PARAMETERS_END();
	if (!report) {
		RETURN_THROWS();
	}
	if (id_is_null) {
		ZVAL_NULL(&id);
	} else if (id_string) {
		ZVAL_STR(&id, id_string);
	} else {
		ZVAL_LONG(&id, id_long);
	}
	object = syncengine_report_find(report, name, &id);
	if (!object) {
		RETURN_NULL();
	}
	RETURN_OBJ_COPY(object);
}

ZEND_METHOD(SyncEngine_Report, shouldSync)
{
	syncengine_report *report = report_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!report) {
		RETURN_THROWS();
	}
	RETURN_BOOL(zend_hash_num_elements(Z_ARRVAL(report->objects)) > 0);
}

ZEND_METHOD(SyncEngine_Report, getRelations)
{
	syncengine_report *report = report_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!report) {
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(syncengine_report_relations(report));
}

void syncengine_report_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_Report();

	ce->create_object = report_new;
	syncengine_class_init(&family->Report, ce, family, offsetof(syncengine_report, std), report_free,
		report_clone, report_state);
	family->Report.handlers.get_gc = report_gc;
}
