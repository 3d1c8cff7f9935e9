#include "mautic/sync/full_report.h"

#include "mautic/mautic_log.h"
#include "mautic/mautic_request.h"
#include "mautic/sync/field_builder.h"

ZEND_METHOD(MauticFullReportBuilder, __construct);
ZEND_METHOD(MauticFullReportBuilder, buildReport);

#include "stubs/mautic/MauticFullReportBuilder_arginfo.h"

#define FIND_BY_ID_EVENT "Mautic\\IntegrationsBundle\\Event\\InternalObjectFindByIdEvent"

/* What a listener hears before an object's report is built, by the class of its entity. */
static const struct {
	const char *entity;
	const char *name;
	const char *event;
} before_events[] = {
	{"Mautic\\LeadBundle\\Entity\\Lead", FULL_REPORT_BEFORE_CONTACT,
		"Mautic\\IntegrationsBundle\\Event\\InternalContactEvent"},
	{"Mautic\\LeadBundle\\Entity\\Company", FULL_REPORT_BEFORE_COMPANY,
		"Mautic\\IntegrationsBundle\\Event\\InternalCompanyEvent"},
};

/* The objects of one type. */
typedef struct {
	full_report *report;
	zval *request;   /* borrowed: Request\ObjectDAO */
	zval fields;     /* owned */
	zval dispatcher; /* owned */
	zval builder;    /* owned */
	field_builder_page page;
	zval find_by_id; /* owned: IS_UNDEF where nobody wants to hear of each object */
} full_objects;

ZEND_METHOD(MauticFullReportBuilder, __construct)
{
	site_construct(execute_data, FULL_REPORT_BUILDER_FIELD_BUILDER);
}

/* Whether the exception was one of an object that is not there, which is logged. False with an exception. */
static bool caught_missing_object(void)
{
	zend_object *exception = report_building_catch(mautic_ce.ObjectNotFoundException);
	zval integration;
	bool ok;

	if (!exception) {
		return false;
	}
	ZVAL_STRING(&integration, "mautic");
	ok = report_building_log(&integration, exception, mautic_ce.FullReportBuilder, "buildReport");
	zval_ptr_dtor(&integration);
	return ok;
}

/* !empty($row[$key]); with an exception where the row can't be asked. */
static bool has_value(zval *row, const char *key)
{
	zval name, *value;
	bool has = false;

	if (EXPECTED(Z_TYPE_P(row) == IS_ARRAY)) {
		value = zend_hash_str_find_deref(Z_ARRVAL_P(row), key, strlen(key));
		return value && zend_is_true(value);
	}
	if (Z_TYPE_P(row) == IS_OBJECT) {
		ZVAL_STRING(&name, key);
		has = Z_OBJ_HT_P(row)->has_dimension(Z_OBJ_P(row), &name, 1);
		zval_ptr_dtor(&name);
	}
	return has;
}

/* When the row changed last. False with an exception. */
static bool row_date(zval *row, zval *date)
{
	zval text;
	bool modified = has_value(row, "date_modified"), ok;

	ZVAL_UNDEF(date);
	if (EG(exception) || !report_building_read(row, modified ? "date_modified" : "date_added", &text)) {
		return false;
	}
	ok = site_utc(date, php_date_get_date_ce(), &text);
	zval_ptr_dtor(&text);
	return ok;
}

/* The object of a row, without fields yet, in the report. NULL with an exception. */
static zend_object *report_row(full_objects *objects, zval *row)
{
	zval date, name, id;
	zend_object *object = NULL;

	if (!row_date(row, &date)) {
		return NULL;
	}
	ZVAL_UNDEF(&name);
	ZVAL_UNDEF(&id);
	if (mautic_get(Z_OBJ_P(objects->request), &mautic_request_object_name, &name) &&
		report_building_read(row, "id", &id)) {
		object = report_building_add_new(&objects->report->report, &name, &id, &date);
	}
	zval_ptr_dtor(&date);
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&id);
	return object;
}

/* Tells those who want to know that the report of an entity is built. False with an exception. */
static bool announce(full_objects *objects, zval *entity, size_t kind)
{
	zval arguments[2], event;
	bool heard, ok;

	if (!site_has_listeners(&objects->dispatcher, before_events[kind].name, &heard) || !heard) {
		return !EG(exception);
	}
	ZVAL_COPY_VALUE(&arguments[0], &objects->report->integration);
	ZVAL_COPY_VALUE(&arguments[1], entity);
	if (!site_new(&event, before_events[kind].event, 2, arguments)) {
		return false;
	}
	ok = site_dispatch(&objects->dispatcher, &event, before_events[kind].name);
	zval_ptr_dtor(&event);
	return ok;
}

/*
 * Asks for the entity of a row. `known` is whether there is one: an object without is reported without fields.
 * The event is the same for all rows, so a listener that finds nothing leaves the entity of the row before.
 */
static bool find_entity(full_objects *objects, zval *row, bool *known)
{
	zval id, number, entity;
	bool ok;

	*known = false;
	if (!report_building_read(row, "id", &id)) {
		return false;
	}
	ZVAL_LONG(&number, zval_get_long(&id));
	zval_ptr_dtor(&id);
	if (EG(exception) || !full_report_set(&objects->find_by_id, "setId", &number) ||
		!site_dispatch(&objects->dispatcher, &objects->find_by_id, FULL_REPORT_FIND_RECORD) ||
		!mautic_call(&objects->find_by_id, "getEntity", &entity, 0, NULL)) {
		return false;
	}
	ok = true;
	for (size_t kind = 0; kind < sizeof(before_events) / sizeof(*before_events); kind++) {
		if (site_instance_of(&entity, before_events[kind].entity)) {
			*known = true;
			ok = announce(objects, &entity, kind);
			break;
		}
	}
	zval_ptr_dtor(&entity);
	return ok;
}

/* Whether the report goes on without what could not be built. */
static bool skip(bool (*skip_it)(zval *, zend_class_entry *, const char *))
{
	zval integration;
	bool ok;

	ZVAL_STRING(&integration, "mautic");
	ok = skip_it(&integration, mautic_ce.FullReportBuilder, "processObjects");
	zval_ptr_dtor(&integration);
	return ok;
}

/* Adds a field; one that is not there is logged and left out. False with an exception. */
static bool add_field(full_objects *objects, zval *row, zval *name, zend_object *object)
{
	return field_builder_add(&objects->page, name, row, object) || skip(report_building_skip_field);
}

static bool add_fields(full_objects *objects, zval *row, zend_object *object)
{
	zval *name;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(objects->fields), name) {
		ZVAL_DEREF(name);
		if (!add_field(objects, row, name, object)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool process_row(full_objects *objects, zval *row)
{
	zend_object *object = report_row(objects, row);
	bool known = true, ok;

	if (!object) {
		return skip(report_building_skip_object);
	}
	ok = Z_ISUNDEF(objects->find_by_id) || find_entity(objects, row, &known);
	ok = ok && (!known || add_fields(objects, row, object));
	OBJ_RELEASE(object);
	return ok;
}

/* Whether each object is asked for by its ID as well: then makes the event for it. False with an exception. */
static bool prepare_find_by_id(full_objects *objects)
{
	bool heard;

	if (!site_has_listeners(&objects->dispatcher, FULL_REPORT_FIND_RECORD, &heard)) {
		return false;
	}
	heard = heard && !full_report_unheard(&objects->dispatcher, objects->request);
	if (EG(exception)) {
		return false;
	}
	return !heard ||
		full_report_event(objects->report, objects->request, FIND_BY_ID_EVENT, &objects->find_by_id);
}

static bool process_rows(full_objects *objects, zval *found)
{
	zval *row, held;
	bool ok = true;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(found), row) {
		ZVAL_COPY_DEREF(&held, row);
		ok = process_row(objects, &held);
		zval_ptr_dtor(&held);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

static bool process_objects(full_report *report, zval *request, zval *found)
{
	full_objects objects = {.report = report, .request = request};
	bool ok;

	if (!mautic_get(Z_OBJ_P(request), &mautic_request_object_fields, &objects.fields)) {
		return false;
	}
	ok = Z_TYPE(objects.fields) == IS_ARRAY && Z_TYPE_P(found) == IS_ARRAY &&
		report_building_hold(report->builder, FULL_REPORT_BUILDER_DISPATCHER, &objects.dispatcher) &&
		report_building_hold(report->builder, FULL_REPORT_BUILDER_FIELD_BUILDER, &objects.builder) &&
		prepare_find_by_id(&objects);
	if (ok) {
		field_builder_open(&objects.page, &objects.builder, request, &report->integration, NULL);
		ok = process_rows(&objects, found);
		field_builder_close(&objects.page);
	}
	zval_ptr_dtor(&objects.fields);
	zval_ptr_dtor(&objects.dispatcher);
	zval_ptr_dtor(&objects.builder);
	zval_ptr_dtor(&objects.find_by_id);
	return ok;
}

/* The objects of one type. An object type that the site does not know is logged; false with an exception. */
static bool report_type(full_report *report, zval *request)
{
	zval found;

	if (full_report_find(report, request, &found)) {
		process_objects(report, request, &found);
		zval_ptr_dtor(&found);
	}
	return !EG(exception) || caught_missing_object();
}

static bool report_types(full_report *report)
{
	zval objects, iteration, *request;
	bool ok;

	if (!mautic_get(Z_OBJ_P(report->request), &mautic_request_objects, &objects)) {
		return false;
	}
	ok = mautic_get(Z_OBJ_P(report->request), &mautic_request_iteration, &iteration);
	if (ok && Z_TYPE(objects) == IS_ARRAY) {
		report->iteration = zval_get_long(&iteration);
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(objects), request) {
			ZVAL_DEREF(request);
			ok = report_type(report, request);
			if (!ok) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&objects);
	return ok;
}

ZEND_METHOD(MauticFullReportBuilder, buildReport)
{
	full_report report = {.builder = Z_OBJ_P(ZEND_THIS)};

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	report.request = mautic_argument(execute_data, 0);
	if (!mautic_get(Z_OBJ_P(report.request), &mautic_request_integration, &report.integration)) {
		RETURN_THROWS();
	}
	if (report_building_report(&report.integration, &report.report)) {
		if (report_types(&report)) {
			RETVAL_COPY(&report.report);
		}
		zval_ptr_dtor(&report.report);
	}
	zval_ptr_dtor(&report.integration);
}

void full_report_builder_register(void)
{
	mautic_ce.FullReportBuilder =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder();
}
