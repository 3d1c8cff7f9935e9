#include "mautic/sync/partial_report.h"

#include "mautic/mautic_request.h"

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

	if (!partial_report_name(report, &name)) {
		return false;
	}
	ok = mautic_array_find(Z_ARRVAL_P(last_ids(report)), &name) != NULL;
	zval_ptr_dtor(&name);
	if (!ok && partial_report_name(report, &name)) {
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
	if (!partial_report_name(report, &name)) {
		return false;
	}
	found = mautic_array_find(Z_ARRVAL_P(last_ids(report)), &name);
	if (found) {
		ZVAL_COPY(id, found);
	}
	zval_ptr_dtor(&name);
	return true;
}

bool partial_report_note_id(const partial_report *report, zval *id)
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
	if (!partial_report_name(report, &name)) {
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
		!partial_report_name(report, &name)) {
		return false;
	}
	ok = partial_report_ask(
		report, PARTIAL_REPORT_BUILDER_FIELD_HELPER, "getFieldObjectName", &arguments[1], 1, &name);
	zval_ptr_dtor(&name);
	return ok && mautic_get(Z_OBJ_P(report->object), &mautic_request_object_to, &arguments[2]) &&
		last_id(report, &arguments[3]);
}

bool partial_report_find(const partial_report *report, zval *changes)
{
	zval arguments[4];
	bool ok;

	ZVAL_UNDEF(changes);
	/* Before anything else is asked, as PHP code reads the property first. */
	if (!start_ids(report) ||
		!site_property(report->builder, PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY)) {
		return false;
	}
	ok = changes_asked(report, arguments);
	if (ok) {
		ok = mautic_safe ? partial_report_whole(report, arguments, changes)
						 : partial_report_ask(report, PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY,
							   "findChangesBefore", changes, 4, arguments);
	}
	for (uint32_t i = 0; i < 4; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
	return ok;
}
