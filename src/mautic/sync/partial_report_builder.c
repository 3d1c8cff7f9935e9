#include "mautic/sync/report_building.h"

#include "mautic/mautic_log.h"
#include "mautic/mautic_request.h"
#include "mautic/sync/field_builder.h"
#include "report/report_field.h"

ZEND_METHOD(MauticPartialReportBuilder, __construct);
ZEND_METHOD(MauticPartialReportBuilder, buildReport);

#include "stubs/mautic/MauticPartialReportBuilder_arginfo.h"

/* Private properties, in order. */
enum {
	PARTIAL_REPORT_BUILDER_REPORT_OBJECTS,
	PARTIAL_REPORT_BUILDER_LAST_PROCESSED_TRACKED_ID,
	PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS,
	PARTIAL_REPORT_BUILDER_SYNC_REPORT,
	PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY,
	PARTIAL_REPORT_BUILDER_FIELD_HELPER,
	PARTIAL_REPORT_BUILDER_FIELD_BUILDER,
	PARTIAL_REPORT_BUILDER_OBJECT_PROVIDER,
	PARTIAL_REPORT_BUILDER_DISPATCHER,
};

enum { CHANGES_AN_ITERATION = 100 };

/* Whose changes are reported. Everything is borrowed. */
typedef struct {
	zend_object *builder;
	zval *request; /* RequestDAO */
	zval *object;  /* Request\ObjectDAO */
} partial_report;

ZEND_METHOD(MauticPartialReportBuilder, __construct)
{
	site_construct(execute_data, PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY);
}

static bool object_name(const partial_report *report, zval *name)
{
	return mautic_get(Z_OBJ_P(report->object), &mautic_request_object_name, name);
}

/* A method of a collaborator. `result` is the caller's. False with an exception. */
static bool ask(const partial_report *report, uint32_t property, const char *method, zval *result,
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

/* The last object whose changes were seen, in an own array: borrowed, NULL with an exception. */
static zval *last_ids(const partial_report *report)
{
	return mautic_slot_array(report->builder, PARTIAL_REPORT_BUILDER_LAST_PROCESSED_TRACKED_ID);
}

/* The first iteration begins after 0. False with an exception. */
static bool start_ids(const partial_report *report)
{
	zval name, zero;
	bool ok;

	if (!object_name(report, &name)) {
		return false;
	}
	ok = mautic_array_find(Z_ARRVAL_P(last_ids(report)), &name) != NULL;
	zval_ptr_dtor(&name);
	if (!ok && object_name(report, &name)) {
		ZVAL_LONG(&zero, 0);
		ok = mautic_array_set(last_ids(report), &name, &zero);
		zval_ptr_dtor(&name);
	}
	return ok;
}

/* The ID after which the next changes are wanted. False with an exception. */
static bool last_id(const partial_report *report, zval *id)
{
	zval name, *found;

	ZVAL_NULL(id);
	if (!object_name(report, &name)) {
		return false;
	}
	found = mautic_array_find(Z_ARRVAL_P(last_ids(report)), &name);
	if (found) {
		ZVAL_COPY(id, found);
	}
	zval_ptr_dtor(&name);
	return true;
}

/* Remembers the highest ID. False with an exception. */
static bool note_id(const partial_report *report, zval *id)
{
	zval name, last;
	bool higher, ok;

	if (!last_id(report, &last)) {
		return false;
	}
	higher = zend_compare(id, &last) > 0;
	zval_ptr_dtor(&last);
	if (!higher) {
		return true;
	}
	if (!object_name(report, &name)) {
		return false;
	}
	ok = mautic_array_set(last_ids(report), &name, id);
	zval_ptr_dtor(&name);
	return ok;
}

/* What findChangesBefore() is asked; the caller releases all of it, also with an exception, when it is false. */
static bool changes_asked(const partial_report *report, zval arguments[4])
{
	zval name;
	bool ok;

	for (uint32_t i = 0; i < 4; i++) {
		ZVAL_UNDEF(&arguments[i]);
	}
	if (!mautic_get(Z_OBJ_P(report->request), &mautic_request_integration, &arguments[0]) ||
		!object_name(report, &name)) {
		return false;
	}
	ok = ask(report, PARTIAL_REPORT_BUILDER_FIELD_HELPER, "getFieldObjectName", &arguments[1], 1, &name);
	zval_ptr_dtor(&name);
	return ok && mautic_get(Z_OBJ_P(report->object), &mautic_request_object_to, &arguments[2]) &&
		last_id(report, &arguments[3]);
}

/* The caller owns `changes`. False with an exception. */
static bool find_changes(const partial_report *report, zval *changes)
{
	zval arguments[4], *repository;
	bool ok = false;

	ZVAL_UNDEF(changes);
	/* Before anything else is asked, as PHP code reads the property first. */
	repository = site_property(report->builder, PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY);
	if (repository) {
		ok = changes_asked(report, arguments) &&
			ask(report, PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY, "findChangesBefore", changes, 4,
				arguments);
		for (uint32_t i = 0; i < 4; i++) {
			zval_ptr_dtor(&arguments[i]);
		}
	}
	return ok;
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
		ask(report, PARTIAL_REPORT_BUILDER_OBJECT_PROVIDER, "getObjectByEntityName", &object, 1, &type);
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
		ok = report_building_date(&text, &date);
		zval_ptr_dtor(&text);
	}
	object = ok ? changed_object(report, &name, id, &date) : NULL;
	ok = object &&
		ask(report, PARTIAL_REPORT_BUILDER_FIELD_HELPER, "getFieldChangeObject", &field, 1, change) &&
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
	return !EG(exception) && note_id(report, &id) && add_change(report, change, &id);
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
		ok = process_change(report, &held);
		zval_ptr_dtor(&held);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

/* The requested fields that an object does not have yet, in the builder's own list. False with an exception. */
static bool note_missing(const partial_report *report, zend_object *object, zval *fields)
{
	zval *field, *missing, id;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(fields), field) {
		ZVAL_DEREF(field);
		if (mautic_report_object_has(object, field)) {
			continue;
		}
		if (EG(exception) || !mautic_get(object, &mautic_report_object_id, &id)) {
			return false;
		}
		missing = mautic_array_at(
			mautic_slot_array(report->builder, PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS), &id);
		zval_ptr_dtor(&id);
		if (!missing) {
			return false;
		}
		mautic_array_push(missing, field);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static void forget(const partial_report *report, uint32_t property)
{
	zval empty;

	ZVAL_EMPTY_ARRAY(&empty);
	mautic_slot_take(report->builder, property, &empty);
}

/* Looks all reported objects of the type through. The caller owns `name`. False with an exception. */
static bool note_all_missing(const partial_report *report, zval *name)
{
	zval fields, objects, sync, *object;
	bool ok = true;

	ZVAL_UNDEF(name);
	ZVAL_UNDEF(&objects);
	forget(report, PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS);
	if (!object_name(report, name) ||
		!mautic_get(Z_OBJ_P(report->object), &mautic_request_object_fields, &fields)) {
		return false;
	}
	ZVAL_COPY(&sync, mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_SYNC_REPORT));
	ok = mautic_call(&sync, "getObjects", &objects, 1, name);
	if (ok && Z_TYPE(objects) == IS_ARRAY && Z_TYPE(fields) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(objects), object) {
			ok = note_missing(report, Z_OBJ_P(object), &fields);
			if (!ok) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&sync);
	zval_ptr_dtor(&objects);
	zval_ptr_dtor(&fields);
	return ok;
}

/* Sends the event that finds the objects with those IDs. The caller owns `found`. False with an exception. */
static bool find_by_ids(const partial_report *report, zval *name, HashTable *missing, zval *found)
{
	zval object, event, ids, result, *dispatcher;
	bool ok;

	ZVAL_UNDEF(found);
	ZVAL_UNDEF(&result);
	if (!ask(report, PARTIAL_REPORT_BUILDER_OBJECT_PROVIDER, "getObjectByName", &object, 1, name)) {
		return false;
	}
	mautic_array_keys(missing, &ids);
	ok = site_new(&event, REPORT_BUILDING_FIND_EVENT, 1, &object) &&
		mautic_call(&event, "setIds", &result, 1, &ids);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&ids);
	zval_ptr_dtor(&object);
	dispatcher = ok ? site_property(report->builder, PARTIAL_REPORT_BUILDER_DISPATCHER) : NULL;
	if (dispatcher) {
		ZVAL_COPY(&object, dispatcher);
		ok = site_dispatch(&object, &event, REPORT_BUILDING_FIND_RECORDS) &&
			mautic_call(&event, "getFoundObjects", found, 0, NULL);
		zval_ptr_dtor(&object);
	}
	zval_ptr_dtor(&event);
	return ok && !EG(exception);
}

/* Adds a field that did not change; one that is not there is logged and left out. False with an exception. */
static bool add_unchanged(const partial_report *report, zval *row, zval *field, zval *object)
{
	zval *builder = site_property(report->builder, PARTIAL_REPORT_BUILDER_FIELD_BUILDER), held, built,
		 integration;
	zval sync;
	bool ok;

	if (!builder) {
		return false;
	}
	ZVAL_COPY(&held, builder);
	ZVAL_COPY(&sync, mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_SYNC_REPORT));
	ok = mautic_call(&sync, "getIntegration", &integration, 0, NULL) &&
		field_builder_build(&held, field, row, report->object, &integration,
			syncengine_field_state_name(SYNCENGINE_FIELD_UNCHANGED), &built);
	if (!ok) {
		ok = report_building_skip_field(
			&integration, mautic_ce.PartialReportBuilder, "completeObjectsWithMissingFields");
	} else if (Z_TYPE_P(object) == IS_OBJECT) {
		ok = mautic_report_object_add(Z_OBJ_P(object), &built);
	} else {
		zval_ptr_dtor(&built);
		zend_throw_error(NULL, "Call to a member function addField() on %s", zend_zval_type_name(object));
		ok = false;
	}
	zval_ptr_dtor(&integration);
	zval_ptr_dtor(&sync);
	zval_ptr_dtor(&held);
	return ok;
}

/* The object of a found row in the report: null where it has none. The caller owns it. False with an exception. */
static bool reported_object(const partial_report *report, zval *row, zval *object)
{
	zval arguments[2], sync;
	bool ok;

	ZVAL_UNDEF(object);
	if (!object_name(report, &arguments[0])) {
		return false;
	}
	ok = report_building_read(row, "id", &arguments[1]);
	if (ok) {
		ZVAL_COPY(&sync, mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_SYNC_REPORT));
		ok = mautic_call(&sync, "getObject", object, 2, arguments);
		zval_ptr_dtor(&sync);
		zval_ptr_dtor(&arguments[1]);
	}
	zval_ptr_dtor(&arguments[0]);
	return ok;
}

static bool complete_fields(const partial_report *report, zval *row, zval *fields, zval *object)
{
	zval *field;

	if (Z_TYPE_P(fields) != IS_ARRAY) {
		zend_error(E_WARNING, "foreach() argument must be of type array|object, %s given",
			zend_zval_type_name(fields));
		return !EG(exception);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(fields), field) {
		ZVAL_DEREF(field);
		if (!add_unchanged(report, row, field, object)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* $missing[$row['id']]. The caller owns `fields`. False with an exception. */
static bool missing_of(zval *missing, zval *row, zval *fields)
{
	zval id;
	bool ok;

	ZVAL_UNDEF(fields);
	if (!report_building_read(row, "id", &id)) {
		return false;
	}
	ok = report_building_read_key(missing, &id, fields);
	zval_ptr_dtor(&id);
	return ok;
}

static bool complete_row(const partial_report *report, zval *row)
{
	zval missing, fields, object;
	bool ok;

	ZVAL_UNDEF(&object);
	ZVAL_COPY(&missing, mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS));
	ok = missing_of(&missing, row, &fields) && reported_object(report, row, &object) &&
		complete_fields(report, row, &fields, &object);
	zval_ptr_dtor(&missing);
	zval_ptr_dtor(&fields);
	zval_ptr_dtor(&object);
	return ok;
}

/* Objects get the values that did not change as well. False with an exception. */
static bool complete_objects(const partial_report *report)
{
	zval name, found, *missing, *row, held;
	bool ok = true;

	if (!note_all_missing(report, &name)) {
		zval_ptr_dtor(&name);
		return false;
	}
	missing = mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS);
	if (zend_hash_num_elements(Z_ARRVAL_P(missing)) > 0) {
		ok = find_by_ids(report, &name, Z_ARRVAL_P(missing), &found);
		if (ok && Z_TYPE(found) == IS_ARRAY) {
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL(found), row) {
				ZVAL_COPY_DEREF(&held, row);
				ok = complete_row(report, &held);
				zval_ptr_dtor(&held);
				if (!ok) {
					break;
				}
			}
			ZEND_HASH_FOREACH_END();
		}
		zval_ptr_dtor(&found);
	}
	zval_ptr_dtor(&name);
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

	if (start_ids(report) && find_changes(report, &changes)) {
		forget(report, PARTIAL_REPORT_BUILDER_REPORT_OBJECTS);
		if (process_changes(report, &changes)) {
			complete_objects(report);
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
