#include "mautic/sync/partial_report.h"

#include "mautic/mautic_request.h"
#include "mautic/sync/field_builder.h"
#include "report/report_field.h"

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

/* Looks all reported objects of the type through. The caller owns `name`. False with an exception. */
static bool note_all_missing(const partial_report *report, zval *name)
{
	zval fields, objects, sync, *object;
	bool ok = true;

	ZVAL_UNDEF(name);
	ZVAL_UNDEF(&objects);
	partial_report_forget(report, PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS);
	if (!partial_report_name(report, name) ||
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

/* Sends the event that finds the objects with missing fields. The caller owns `found`. False with an exception. */
static bool find_missing(const partial_report *report, zval *name, zval *found)
{
	zval object, event, ids, result, *missing, *dispatcher;
	bool ok;

	ZVAL_UNDEF(found);
	ZVAL_UNDEF(&ids);
	ZVAL_UNDEF(&result);
	if (!partial_report_ask(
			report, PARTIAL_REPORT_BUILDER_OBJECT_PROVIDER, "getObjectByName", &object, 1, name)) {
		return false;
	}
	ok = site_new(&event, SITE_FIND_EVENT, 1, &object);
	if (ok) {
		/* Only now: the builder may have been used meanwhile. */
		missing = mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS);
		mautic_array_keys(Z_ARRVAL_P(missing), &ids);
		ok = mautic_call(&event, "setIds", &result, 1, &ids);
	}
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&ids);
	zval_ptr_dtor(&object);
	dispatcher = ok ? site_property(report->builder, PARTIAL_REPORT_BUILDER_DISPATCHER) : NULL;
	if (dispatcher) {
		ZVAL_COPY(&object, dispatcher);
		ok = site_dispatch(&object, &event, SITE_FIND_EVENT_NAME) &&
			mautic_call(&event, "getFoundObjects", found, 0, NULL);
		zval_ptr_dtor(&object);
	}
	zval_ptr_dtor(&event);
	return ok && !EG(exception);
}

/* Adds a field that did not change; one that is not there is logged and left out. False with an exception. */
static bool add_unchanged(field_builder_page *page, zval *row, zval *field, zval *object)
{
	if (UNEXPECTED(Z_TYPE_P(object) != IS_OBJECT)) {
		zend_throw_error(NULL, "Call to a member function addField() on %s", zend_zval_type_name(object));
		return false;
	}
	return field_builder_add(page, field, row, Z_OBJ_P(object)) ||
		report_building_skip_field(
			page->integration, mautic_ce.PartialReportBuilder, "completeObjectsWithMissingFields");
}

/* The object of a found row in the report: null where it has none. The caller owns it. False with an exception. */
static bool reported_object(const partial_report *report, zval *row, zval *object)
{
	zval arguments[2], sync;
	bool ok;

	ZVAL_UNDEF(object);
	if (!partial_report_name(report, &arguments[0])) {
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

static bool complete_fields(field_builder_page *page, zval *row, zval *fields, zval *object)
{
	zval *field;

	if (Z_TYPE_P(fields) != IS_ARRAY) {
		zend_error(E_WARNING, "foreach() argument must be of type array|object, %s given",
			zend_zval_type_name(fields));
		return !EG(exception);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(fields), field) {
		ZVAL_DEREF(field);
		if (!add_unchanged(page, row, field, object)) {
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

static bool complete_row(const partial_report *report, field_builder_page *page, zval *row)
{
	zval missing, fields, object;
	bool ok;

	ZVAL_UNDEF(&object);
	ZVAL_COPY(&missing, mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS));
	ok = missing_of(&missing, row, &fields) && reported_object(report, row, &object) &&
		complete_fields(page, row, &fields, &object);
	zval_ptr_dtor(&missing);
	zval_ptr_dtor(&fields);
	zval_ptr_dtor(&object);
	return ok;
}

static bool complete_rows(const partial_report *report, field_builder_page *page, zval *found)
{
	zval *row, held;
	bool ok = true;

	if (Z_TYPE_P(found) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(found), row) {
		ZVAL_COPY_DEREF(&held, row);
		ok = complete_row(report, page, &held);
		zval_ptr_dtor(&held);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

static bool complete_found(const partial_report *report, zval *found)
{
	field_builder_page page;
	zval builder, integration, *sync = mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_SYNC_REPORT);
	bool ok;

	if (!report_building_hold(report->builder, PARTIAL_REPORT_BUILDER_FIELD_BUILDER, &builder)) {
		return false;
	}
	ZVAL_COPY(&integration, mautic_slot(Z_OBJ_P(sync), MAUTIC_REPORT_INTEGRATION));
	field_builder_open(&page, &builder, report->object, &integration,
		syncengine_field_state_name(SYNCENGINE_FIELD_UNCHANGED));
	ok = complete_rows(report, &page, found);
	field_builder_close(&page);
	zval_ptr_dtor(&integration);
	zval_ptr_dtor(&builder);
	return ok;
}

bool partial_report_complete(const partial_report *report)
{
	zval name, found, *missing;
	bool ok = true;

	if (!note_all_missing(report, &name)) {
		zval_ptr_dtor(&name);
		return false;
	}
	missing = mautic_slot(report->builder, PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS);
	if (zend_hash_num_elements(Z_ARRVAL_P(missing)) > 0) {
		ok = find_missing(report, &name, &found) && complete_found(report, &found);
		zval_ptr_dtor(&found);
	}
	zval_ptr_dtor(&name);
	return ok;
}
