#include "mautic/sync/partial_report.h"

#include "mautic/mautic_log.h"
#include "mautic/mautic_request.h"

ZEND_METHOD(MauticPartialReportBuilder, __construct);
ZEND_METHOD(MauticPartialReportBuilder, buildReport);

#include "stubs/mautic/MauticPartialReportBuilder_arginfo.h"

ZEND_METHOD(MauticPartialReportBuilder, __construct)
{
	site_construct(execute_data, PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY);
}

bool partial_report_name(const partial_report *report, zval *name)
{
	return mautic_get(Z_OBJ_P(report->object), &mautic_request_object_name, name);
}

bool partial_report_ask(const partial_report *report, uint32_t property, const char *method, zval *result,
	uint32_t argc, zval *argv)
{
	zval *collaborator = site_property(report->builder, property), held;
	bool ok;

	ZVAL_UNDEF(result);
	if (!collaborator) {
		return false;
	}
	ZVAL_COPY(&held, collaborator);
	ok = mautic_call(&held, method, result, argc, argv);
	zval_ptr_dtor(&held);
	return ok;
}

void partial_report_forget(const partial_report *report, uint32_t property)
{
	zval empty;

	ZVAL_EMPTY_ARRAY(&empty);
	mautic_slot_take(report->builder, property, &empty);
}

/* The name of the object type of a change. False with an exception. */
static bool changed_type(const partial_report *report, zval *change, zval *name)
{
	zval *provider, type, object;
	bool ok;

	ZVAL_UNDEF(name);
	provider = site_property(report->builder, PARTIAL_REPORT_BUILDER_OBJECT_PROVIDER);
	if (!provider || !report_building_read(change, "object_type", &type)) {
		return false;
	}
	ok = report_building_expect_string(provider, "getObjectByEntityName", "entityName", &type) &&
		partial_report_ask(
			report, PARTIAL_REPORT_BUILDER_OBJECT_PROVIDER, "getObjectByEntityName", &object, 1, &type);
	zval_ptr_dtor(&type);
	if (ok) {
		ok = mautic_call(&object, "getName", name, 0, NULL);
		zval_ptr_dtor(&object);
	}
	return ok;
}

/* The object of a change in the report, made where it is new. The caller owns it; NULL with an exception. */
static zend_object *changed_object(const partial_report *report, zval *name, zval *id, zval *date)
{
	zval *objects = mautic_slot_array(report->builder, PARTIAL_REPORT_BUILDER_REPORT_OBJECTS), *found, entry,
		 sync;
	zend_object *object;

	found = mautic_array_at(objects, name);
	if (!found) {
		return NULL;
	}
	found = mautic_array_find(Z_ARRVAL_P(found), id);
	if (found && Z_TYPE_P(found) == IS_OBJECT) {
		GC_ADDREF(Z_OBJ_P(found));
		return Z_OBJ_P(found);
	}
	ZVAL_COPY(&sync, mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_SYNC_REPORT));
	object = report_building_add_new(&sync, name, id, date);
	zval_ptr_dtor(&sync);
	if (object) {
		ZVAL_OBJ(&entry, object);
		objects = mautic_slot_array(report->builder, PARTIAL_REPORT_BUILDER_REPORT_OBJECTS);
		mautic_array_set(mautic_array_at(objects, name), id, &entry);
	}
	return object;
}

/* An object's date is that of its earliest change. False with an exception. */
static bool lower_date(zend_object *object, zval *date)
{
	zval this, current, result;
	bool earlier;

	if (!mautic_get(object, &mautic_report_object_changed, &current)) {
		return false;
	}
	earlier = zend_compare(date, &current) < 0;
	zval_ptr_dtor(&current);
	if (!earlier || EG(exception)) {
		return !EG(exception);
	}
	ZVAL_OBJ(&this, object);
	if (!mautic_call(&this, "setChangeDateTime", &result, 1, date)) {
		return false;
	}
	zval_ptr_dtor(&result);
	return true;
}

/* Adds the field of a change to its object, of whatever type that is. False with an exception. */
static bool add_change(const partial_report *report, zval *change, zval *id)
{
	zval name, text, date, field;
	zend_object *object;
	bool ok = false;

	ZVAL_UNDEF(&date);
	if (!changed_type(report, change, &name)) {
		return false;
	}
	if (report_building_read(change, "modified_at", &text)) {
		ok = site_utc(&date, php_date_get_date_ce(), &text);
		zval_ptr_dtor(&text);
	}
	object = ok ? changed_object(report, &name, id, &date) : NULL;
	ok = object &&
		partial_report_ask(
			report, PARTIAL_REPORT_BUILDER_FIELD_HELPER, "getFieldChangeObject", &field, 1, change) &&
		mautic_report_object_add(object, &field) && lower_date(object, &date);
	if (object) {
		OBJ_RELEASE(object);
	}
	zval_ptr_dtor(&date);
	zval_ptr_dtor(&name);
	return ok;
}

static bool process_change(const partial_report *report, zval *change)
{
	zval given, id;

	if (UNEXPECTED(Z_TYPE_P(change) != IS_ARRAY)) {
		zend_type_error(
			"%s::processFieldChange(): Argument #1 ($fieldChange) must be of type array, %s given",
			ZSTR_VAL(mautic_ce.PartialReportBuilder->name), syncengine_type_name(change));
		return false;
	}
	if (!report_building_read(change, "object_id", &given)) {
		return false;
	}
	ZVAL_LONG(&id, zval_get_long(&given));
	zval_ptr_dtor(&given);
	return !EG(exception) && partial_report_note_id(report, &id) && add_change(report, change, &id);
}

/* In safe, whether the report goes on without a change. */
static bool skip_change(const partial_report *report)
{
	zval *sync = mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_SYNC_REPORT), integration;
	bool ok;

	if (!mautic_safe) {
		return false;
	}
	ZVAL_COPY(&integration, mautic_slot(Z_OBJ_P(sync), MAUTIC_REPORT_INTEGRATION));
	ok = report_building_skip_object(&integration, mautic_ce.PartialReportBuilder, "processFieldChange");
	zval_ptr_dtor(&integration);
	return ok;
}

static bool process_changes(const partial_report *report, zval *changes)
{
	zval *change, held;
	bool ok = true;

	if (Z_TYPE_P(changes) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(changes), change) {
		ZVAL_COPY_DEREF(&held, change);
		ok = process_change(report, &held) || skip_change(report);
		zval_ptr_dtor(&held);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

/* Whether the exception was one of an object that is not there, which is logged. False with an exception. */
static bool caught_missing_object(const partial_report *report)
{
	zend_object *exception = report_building_catch(mautic_ce.ObjectNotFoundException);
	zval integration;
	bool ok;

	if (!exception) {
		return false;
	}
	if (!mautic_get(Z_OBJ_P(report->request), &mautic_request_integration, &integration)) {
		OBJ_RELEASE(exception);
		return false;
	}
	ok = report_building_log(&integration, exception, mautic_ce.PartialReportBuilder, "buildReport");
	zval_ptr_dtor(&integration);
	return ok;
}

/* The changes of one object type. False with an exception. */
static bool report_type(const partial_report *report)
{
	zval changes;

	if (partial_report_find(report, &changes)) {
		partial_report_forget(report, PARTIAL_REPORT_BUILDER_REPORT_OBJECTS);
		if (process_changes(report, &changes)) {
			partial_report_complete(report);
		}
		zval_ptr_dtor(&changes);
	}
	return !EG(exception) || caught_missing_object(report);
}

static bool report_types(zend_object *builder, zval *request)
{
	partial_report report = {.builder = builder, .request = request};
	zval objects;
	bool ok = true;

	if (!mautic_get(Z_OBJ_P(request), &mautic_request_objects, &objects)) {
		return false;
	}
	if (Z_TYPE(objects) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(objects), report.object) {
			ZVAL_DEREF(report.object);
			ok = report_type(&report);
			if (!ok) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&objects);
	return ok;
}

ZEND_METHOD(MauticPartialReportBuilder, buildReport)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *request, integration, report;
	bool ok;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	request = mautic_argument(execute_data, 0);
	if (!mautic_get(Z_OBJ_P(request), &mautic_request_integration, &integration)) {
		RETURN_THROWS();
	}
	ok = report_building_report(&integration, &report);
	zval_ptr_dtor(&integration);
	if (ok) {
		mautic_slot_take(this, PARTIAL_REPORT_BUILDER_SYNC_REPORT, &report);
		if (report_types(this, request)) {
			RETURN_COPY(mautic_slot(this, PARTIAL_REPORT_BUILDER_SYNC_REPORT));
		}
	}
}

void partial_report_builder_register(void)
{
	mautic_ce.PartialReportBuilder =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder();
}
