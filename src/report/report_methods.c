/* The PHP methods of Report. */
#include "report/report.h"

#include "exceptions/exceptions.h"
#include "mapping/remapped_object.h"
#include "members.h"
#include "report/information_change_request.h"
#include "report/records.h"

#include "stubs/Report_arginfo.h"

zend_class_entry *syncengine_report_register_class(void)
{
	return register_class_SyncEngine_Report();
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

ZEND_METHOD(SyncEngine_Report, addObject)
{
	syncengine_report *report = report_this(ZEND_THIS);
	zend_object *object;
	zend_string *name;
	zval id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->ReportObject.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!report) {
		RETURN_THROWS();
	}
	name = syncengine_report_object_identity(object, &id);
	if (!name) {
		RETURN_THROWS();
	}
	GC_ADDREF(object);
	syncengine_report_put(report, name, &id, object);
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

/* The PHP object of an object's field, with a reference; NULL where there is none, or with an exception. */
static zend_object *report_field_of(zend_object *object, zend_string *name)
{
	syncengine_report_object *native = syncengine_report_object_from_obj(object);
	syncengine_field *slot;
	zval argument, field;

	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		slot = syncengine_fields_find(&native->fields, name);
		return slot ? syncengine_obj_copy(
						  syncengine_field_expose(&native->fields, syncengine_family_of(object), slot))
					: NULL;
	}
	ZVAL_STR(&argument, name);
	return syncengine_call_method(object, "getfield", &field, 1, &argument) && Z_TYPE(field) == IS_OBJECT
		? Z_OBJ(field)
		: NULL;
}

/* Value and certain time of a field into a request; false with an exception. */
static bool report_request_field(syncengine_information_change_request *request, zend_object *object)
{
	syncengine_report_field *field = syncengine_report_field_from_obj(object);
	zval value, date;

	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		if (!syncengine_object_initialized(field->name != NULL, object)) {
			return false;
		}
		request->value = syncengine_obj_copy(field->value);
		syncengine_moment_copy(&request->certain, &field->changed);
		return true;
	}
	if (!syncengine_call_method(object, "getvalue", &value, 0, NULL)) {
		return false;
	}
	request->value = Z_OBJ(value);
	if (!syncengine_call_method(object, "getchangedatetime", &date, 0, NULL)) {
		return false;
	}
	syncengine_moment_set_date(&request->certain, Z_TYPE(date) == IS_OBJECT ? Z_OBJ(date) : NULL);
	zval_ptr_dtor(&date);
	return true;
}

/* The possible time of an object into a request; false with an exception. */
static bool report_request_object(syncengine_information_change_request *request, zend_object *object)
{
	syncengine_moment changed;
	zval owned;

	if (!syncengine_report_object_changed(object, &changed, &owned)) {
		return false;
	}
	syncengine_moment_copy(&request->possible, &changed);
	zval_ptr_dtor(&owned);
	return true;
}

ZEND_METHOD(SyncEngine_Report, getInformationChangeRequest)
{
	syncengine_report *report = report_this(ZEND_THIS);
	const syncengine_family *family = syncengine_family_of(Z_OBJ_P(ZEND_THIS));
	zend_string *name, *field_name, *id_string;
	zend_long id_long;
	zend_object *object, *field;
	syncengine_information_change_request *request;
	bool whole;
	zval id;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(name)
		SYNCENGINE_PARAM_ID(id_string, id_long)
		Z_PARAM_STR(field_name)
	ZEND_PARSE_PARAMETERS_END();
	if (!report) {
		RETURN_THROWS();
	}
	syncengine_id_borrow(&id, id_string, id_long, false);
	object = syncengine_obj_copy(syncengine_report_find(report, name, &id));
	if (!object) {
		syncengine_report_throw_no_object(report, name, &id);
		RETURN_THROWS();
	}
	field = report_field_of(object, field_name);
	if (!field) {
		OBJ_RELEASE(object);
		if (!EG(exception)) {
			syncengine_throw(family->FieldNotFoundException,
				"The object \"%s\" of the report of \"%s\" has no field \"%s\"", ZSTR_VAL(name),
				ZSTR_VAL(report->integration), ZSTR_VAL(field_name));
		}
		RETURN_THROWS();
	}
	request = syncengine_information_change_request_create(
		family, report->integration, name, &id, field_name, NULL);
	whole = report_request_field(request, field) && report_request_object(request, object);
	OBJ_RELEASE(field);
	OBJ_RELEASE(object);
	if (!whole) {
		OBJ_RELEASE(&request->std);
		RETURN_THROWS();
	}
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
	syncengine_id_borrow(&id, id_string, id_long, id_is_null);
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
