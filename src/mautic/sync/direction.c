#include "mautic/sync/direction.h"

#include "mautic/mautic_log.h"

void direction_setup(zend_execute_data *execute_data)
{
	if (!mautic_check_arguments(execute_data)) {
		return;
	}
	for (uint32_t i = 0; i < 3; i++) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), DIRECTION_INPUT_OPTIONS + i, mautic_argument(execute_data, i));
	}
}

bool direction_integration(zend_object *this, zval *integration)
{
	return site_call(this, DIRECTION_MANUAL, "getIntegration", integration, 0, NULL);
}

bool direction_log(zend_object *this, zend_string *message, zend_class_entry *ce, const char *method)
{
	zval integration;
	bool ok;

	if (!direction_integration(this, &integration)) {
		zend_string_release(message);
		return false;
	}
	ok = mautic_log(&integration, message, ce, method);
	zval_ptr_dtor(&integration);
	return ok;
}

/* The types of the explicit Mautic IDs, an empty array where there are none. False with an exception. */
static bool id_types(zend_object *this, zval *types)
{
	zval ids;
	bool some;

	ZVAL_UNDEF(types);
	if (!site_call(this, DIRECTION_INPUT_OPTIONS, "getMauticObjectIds", &ids, 0, NULL)) {
		return false;
	}
	some = zend_is_true(&ids);
	zval_ptr_dtor(&ids);
	if (!some) {
		ZVAL_EMPTY_ARRAY(types);
		return true;
	}
	if (site_call(this, DIRECTION_INPUT_OPTIONS, "getMauticObjectIds", &ids, 0, NULL)) {
		mautic_call(&ids, "getObjectTypes", types, 0, NULL);
	}
	zval_ptr_dtor(&ids);
	return !EG(exception);
}

/* One call of direction_report(). */
typedef struct {
	zend_object *this;
	const direction *direction;
	/* Owned. */
	zval request;
	zval types; /* of the explicit IDs */
	zval names;
} reporting;

static bool log_line(reporting *reporting, zend_string *message)
{
	return direction_log(reporting->this, message, *reporting->direction->ce, "getSyncReport");
}

/* $date->format('Y-m-d H:i:s'); NULL with an exception. The caller releases it. */
static zend_string *format(zval *date)
{
	zval pattern, text;
	zend_string *string;

	ZVAL_STRING(&pattern, "Y-m-d H:i:s");
	if (!mautic_call(date, "format", &text, 1, &pattern)) {
		zval_ptr_dtor(&pattern);
		zval_ptr_dtor(&text);
		return NULL;
	}
	zval_ptr_dtor(&pattern);
	string = zval_get_string(&text);
	zval_ptr_dtor(&text);
	return string;
}

static bool log_window(reporting *reporting, zval *integration, zval *name, zval *window, uint32_t count)
{
	zend_string *from = format(&window[0]), *to = from ? format(&window[1]) : NULL, *message;

	if (!to) {
		if (from) {
			zend_string_release(from);
		}
		return false;
	}
	message = zend_strpprintf(0, "%s; syncing from %s to %s for the %s object with %u fields",
		reporting->direction->title, ZSTR_VAL(from), ZSTR_VAL(to), Z_STRVAL_P(name), count);
	zend_string_release(from);
	zend_string_release(to);
	return mautic_log(integration, message, *reporting->direction->ce, "getSyncReport");
}

/* Dates of an object name: from and to, the caller's. False with an exception. */
static bool window_of(reporting *reporting, zval *name, zval *window)
{
	zval arguments[2];
	bool ok;

	ZVAL_UNDEF(&window[0]);
	ZVAL_UNDEF(&window[1]);
	if (reporting->direction->push) {
		ZVAL_STRING(&arguments[0], "mautic");
	} else if (!direction_integration(reporting->this, &arguments[0])) {
		return false;
	}
	ZVAL_COPY_VALUE(&arguments[1], name);
	ok = site_call(reporting->this, DIRECTION_DATES, "getSyncFromDateTime", &window[0], 2, arguments) &&
		site_call(reporting->this, DIRECTION_DATES, "getSyncToDateTime", &window[1], 0, NULL);
	zval_ptr_dtor(&arguments[0]);
	return ok;
}

static bool add_fields(zval *object, zval *fields)
{
	zval *field;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(fields), field) {
		zval result;
		bool ok;

		ZVAL_DEREF(field);
		ok = report_building_expect_string(object, "addField", "field", field) &&
			(mautic_call(object, "addField", &result, 1, field), zval_ptr_dtor(&result), !EG(exception));
		if (!ok) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Adds an object with its fields to the request. False with an exception. */
static bool add_object(reporting *reporting, zval *name, zval *window, zval *fields)
{
	zval arguments[3], object, required, result;
	bool ok;

	ZVAL_COPY_VALUE(&arguments[0], name);
	ZVAL_COPY_VALUE(&arguments[1], &window[0]);
	ZVAL_COPY_VALUE(&arguments[2], &window[1]);
	if (!syncengine_construct(&object, mautic_ce.RequestObject, 3, arguments)) {
		return false;
	}
	ok = add_fields(&object, fields) &&
		site_call(reporting->this, DIRECTION_MANUAL, reporting->direction->required, &required, 1, name);
	if (ok) {
		ok = mautic_call(&object, "setRequiredFields", &result, 1, &required);
		zval_ptr_dtor(&result);
		zval_ptr_dtor(&required);
	}
	if (ok) {
		ok = mautic_call(&reporting->request, "addObject", &result, 1, &object);
		zval_ptr_dtor(&result);
	}
	zval_ptr_dtor(&object);
	return ok;
}

/* Asks for an object with fields. False with an exception. */
static bool ask_for(reporting *reporting, zval *name, zval *fields)
{
	zval window[2], integration;
	bool ok;

	ZVAL_UNDEF(&integration);
	ok = window_of(reporting, name, window) && direction_integration(reporting->this, &integration) &&
		log_window(reporting, &integration, name, window, zend_hash_num_elements(Z_ARRVAL_P(fields))) &&
		add_object(reporting, name, window, fields);
	zval_ptr_dtor(&integration);
	zval_ptr_dtor(&window[0]);
	zval_ptr_dtor(&window[1]);
	return ok;
}

static bool report_name(reporting *reporting, zval *name)
{
	const direction *direction = reporting->direction;
	zval fields;
	bool ok, asked = true;

	if (zend_is_true(&reporting->types)) {
		if (!direction->is_asked(reporting->this, &reporting->types, name, &asked)) {
			return false;
		}
		if (!asked) {
			zend_string *text = zval_get_string(name);
			zend_string *message = zend_strpprintf(0, "%s; skipping sync for the %s object because %s",
				direction->title, ZSTR_VAL(text), direction->skipping);

			zend_string_release(text);
			return log_line(reporting, message);
		}
	}
	if (!report_building_expect_string(
			mautic_slot(reporting->this, DIRECTION_MANUAL), direction->fields, direction->parameter, name) ||
		!site_call(reporting->this, DIRECTION_MANUAL, direction->fields, &fields, 1, name)) {
		return false;
	}
	if (Z_TYPE(fields) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL(fields)) > 0) {
		ok = ask_for(reporting, name, &fields);
	} else {
		ok = log_line(reporting,
			zend_strpprintf(
				0, "%s; there are no fields for the %s object", direction->title, Z_STRVAL_P(name)));
	}
	zval_ptr_dtor(&fields);
	return ok;
}

static bool report_names(reporting *reporting)
{
	zval *name;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(reporting->names), name) {
		ZVAL_DEREF(name);
		if (!report_name(reporting, name)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* new RequestDAO($to, $iteration, $this->inputOptions); false with an exception. */
static bool make_request(reporting *reporting, zval *iteration)
{
	zend_object *this = reporting->this;
	zval arguments[3];
	bool ok;

	if (reporting->direction->push) {
		if (!direction_integration(this, &arguments[0])) {
			return false;
		}
	} else {
		ZVAL_STRING(&arguments[0], "mautic");
	}
	ZVAL_COPY_VALUE(&arguments[1], iteration);
	ZVAL_COPY(&arguments[2], mautic_slot(this, DIRECTION_INPUT_OPTIONS));
	ok = syncengine_construct(&reporting->request, mautic_ce.Request, 3, arguments);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[2]);
	return ok;
}

/* What there is to ask for. False with an exception. */
static bool read_names(reporting *reporting)
{
	const direction *direction = reporting->direction;
	zend_object *this = reporting->this;

	if (direction->push) {
		return id_types(this, &reporting->types) &&
			site_call(this, DIRECTION_MANUAL, direction->names, &reporting->names, 0, NULL);
	}
	return site_call(this, DIRECTION_MANUAL, direction->names, &reporting->names, 0, NULL) &&
		id_types(this, &reporting->types);
}

static bool empty_report(reporting *reporting, zval *report)
{
	zval sender;
	bool ok;

	if (reporting->direction->push) {
		ZVAL_STRING(&sender, "mautic");
	} else if (!direction_integration(reporting->this, &sender)) {
		return false;
	}
	ok = report_building_report(&sender, report);
	zval_ptr_dtor(&sender);
	return ok;
}

/* Sends the request where it asks for something. False with an exception. */
static bool send_request(reporting *reporting, zval *report)
{
	zval should;
	bool some;

	if (!mautic_call(&reporting->request, "shouldSync", &should, 0, NULL)) {
		return false;
	}
	some = zend_is_true(&should);
	zval_ptr_dtor(&should);
	return some
		? site_call(reporting->this, DIRECTION_EXCHANGE, "getSyncReport", report, 1, &reporting->request)
		: empty_report(reporting, report);
}

bool direction_report(zend_object *this, const direction *direction, zval *iteration, zval *report)
{
	reporting reporting = {.this = this, .direction = direction};
	bool ok;

	ZVAL_UNDEF(&reporting.request);
	ZVAL_UNDEF(&reporting.types);
	ZVAL_UNDEF(&reporting.names);
	ok = make_request(&reporting, iteration) && read_names(&reporting) && report_names(&reporting) &&
		send_request(&reporting, report);
	zval_ptr_dtor(&reporting.names);
	zval_ptr_dtor(&reporting.types);
	zval_ptr_dtor(&reporting.request);
	return ok;
}
