#include "mautic/sync/full_report.h"

#include "mautic/mautic_log.h"
#include "mautic/mautic_request.h"

/* $date->format(DATE_ATOM). False with an exception. */
static bool format_date(zend_object *request, const mautic_getter *getter, zval *text)
{
	zval date, format;
	bool ok;

	ZVAL_UNDEF(text);
	if (!mautic_get(request, getter, &date)) {
		return false;
	}
	ZVAL_STRING(&format, "Y-m-d\\TH:i:sP");
	ok = mautic_call(&date, "format", text, 1, &format);
	zval_ptr_dtor(&format);
	zval_ptr_dtor(&date);
	return ok;
}

static zend_string *search_message(zval *name, zval *from, zval *to, zend_long start)
{
	zend_string *name_text = zval_get_string(name), *from_text = zval_get_string(from);
	zend_string *to_text = zval_get_string(to);
	zend_string *message =
		zend_strpprintf(0, "Searching for %s objects between %s and %s (" ZEND_LONG_FMT ",%d)",
			ZSTR_VAL(name_text), ZSTR_VAL(from_text), ZSTR_VAL(to_text), start, OBJECTS_AN_ITERATION);

	zend_string_release(name_text);
	zend_string_release(from_text);
	zend_string_release(to_text);
	return message;
}

static bool log_search(full_report *report, zval *request, zend_long start)
{
	zval integration, name, from, to;
	bool ok = false;

	ZVAL_UNDEF(&name);
	ZVAL_UNDEF(&from);
	ZVAL_UNDEF(&to);
	if (!mautic_get(Z_OBJ_P(report->request), &mautic_request_integration, &integration)) {
		return false;
	}
	if (mautic_get(Z_OBJ_P(request), &mautic_request_object_name, &name) &&
		format_date(Z_OBJ_P(request), &mautic_request_object_from, &from) &&
		format_date(Z_OBJ_P(request), &mautic_request_object_to, &to)) {
		ok = mautic_log(&integration, search_message(&name, &from, &to, start), mautic_ce.FullReportBuilder,
			"buildReport");
	}
	zval_ptr_dtor(&integration);
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&from);
	zval_ptr_dtor(&to);
	return ok;
}

bool full_report_event(full_report *report, zval *request, const char *class_name, zval *event)
{
	zval *provider, name, object;
	bool ok;

	ZVAL_UNDEF(event);
	provider = site_property(report->builder, FULL_REPORT_BUILDER_OBJECT_PROVIDER);
	if (!provider || !mautic_get(Z_OBJ_P(request), &mautic_request_object_name, &name)) {
		return false;
	}
	ok = mautic_call(provider, "getObjectByName", &object, 1, &name) &&
		site_new(event, class_name, 1, &object);
	zval_ptr_dtor(&object);
	zval_ptr_dtor(&name);
	return ok;
}

bool full_report_set(zval *object, const char *method, zval *argument)
{
	zval result;
	bool ok = mautic_call(object, method, &result, 1, argument);

	zval_ptr_dtor(&result);
	zval_ptr_dtor(argument);
	return ok;
}

/* The IDs that the caller asked for, null where all of them are wanted. False with an exception. */
static bool wanted_ids(full_report *report, zval *ids)
{
	zval options;
	bool ok;

	ZVAL_UNDEF(ids);
	if (!mautic_get(Z_OBJ_P(report->request), &mautic_request_options, &options)) {
		return false;
	}
	ok = mautic_call(&options, "getMauticObjectIds", ids, 0, NULL);
	zval_ptr_dtor(&options);
	return ok;
}

/* Those of the iteration, from 1. */
static void chunk_of(zval *ids, zend_long iteration, zval *chunk)
{
	zend_long first = (iteration - 1) * OBJECTS_AN_ITERATION, position = 0;
	zval *id;

	array_init(chunk);
	if (Z_TYPE_P(ids) != IS_ARRAY || first < 0) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(ids), id) {
		if (position >= first + OBJECTS_AN_ITERATION) {
			break;
		}
		if (position++ >= first) {
			ZVAL_DEREF(id);
			mautic_array_push(chunk, id);
		}
	}
	ZEND_HASH_FOREACH_END();
}

static bool ask_for_ids(full_report *report, zval *request, zval *event)
{
	zval wanted, name, ids, iteration, chunk;
	bool ok;

	if (!wanted_ids(report, &wanted)) {
		return false;
	}
	ZVAL_UNDEF(&name);
	ZVAL_UNDEF(&ids);
	ok = mautic_get(Z_OBJ_P(request), &mautic_request_object_name, &name) &&
		mautic_call(&wanted, "getObjectIdsFor", &ids, 1, &name) &&
		mautic_get(Z_OBJ_P(report->request), &mautic_request_iteration, &iteration);
	if (ok) {
		chunk_of(&ids, zval_get_long(&iteration), &chunk);
		ok = full_report_set(event, "setIds", &chunk);
	}
	zval_ptr_dtor(&ids);
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&wanted);
	return ok;
}

static bool ask_for_dates(zval *request, zval *event, zend_long start)
{
	zval dates[2], range, number, limit;
	bool ok;

	ZVAL_UNDEF(&dates[1]);
	if (!mautic_get(Z_OBJ_P(request), &mautic_request_object_from, &dates[0])) {
		return false;
	}
	ok = mautic_get(Z_OBJ_P(request), &mautic_request_object_to, &dates[1]) &&
		syncengine_construct(&range, mautic_ce.DateRange, 2, dates);
	zval_ptr_dtor(&dates[0]);
	zval_ptr_dtor(&dates[1]);
	ZVAL_LONG(&number, start);
	ZVAL_LONG(&limit, OBJECTS_AN_ITERATION);
	return ok && full_report_set(event, "setDateRange", &range) &&
		full_report_set(event, "setStart", &number) && full_report_set(event, "setLimit", &limit);
}

/* Sends the event that finds the objects of the iteration. The caller owns `found`. False with an exception. */
static bool send_event(full_report *report, zval *request, zend_long start, zval *found)
{
	zval event, wanted, dispatcher;
	bool ok, by_id;

	ZVAL_UNDEF(found);
	if (!full_report_event(report, request, SITE_FIND_EVENT, &event)) {
		return false;
	}
	ok = wanted_ids(report, &wanted);
	by_id = ok && zend_is_true(&wanted);
	zval_ptr_dtor(&wanted);
	ok = ok && (by_id ? ask_for_ids(report, request, &event) : ask_for_dates(request, &event, start));
	if (ok && report_building_hold(report->builder, FULL_REPORT_BUILDER_DISPATCHER, &dispatcher)) {
		ok = site_dispatch(&dispatcher, &event, SITE_FIND_EVENT_NAME) &&
			mautic_call(&event, "getFoundObjects", found, 0, NULL);
		zval_ptr_dtor(&dispatcher);
	}
	zval_ptr_dtor(&event);
	return ok && !EG(exception);
}

bool full_report_find(full_report *report, zval *request, zval *found)
{
	zend_long start = (report->iteration - 1) * OBJECTS_AN_ITERATION;

	ZVAL_UNDEF(found);
	return log_search(report, request, start) && send_event(report, request, start, found);
}
