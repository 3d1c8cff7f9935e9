#include "mautic/sync/report_building.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "mautic/mautic_log.h"

bool report_building_hold(zend_object *object, uint32_t number, zval *held)
{
	zval *property = site_property(object, number);

	if (!property) {
		ZVAL_UNDEF(held);
		return false;
	}
	ZVAL_COPY(held, property);
	return true;
}

bool report_building_read_key(zval *row, zval *key, zval *value)
{
	ZVAL_UNDEF(value);
	zend_fetch_dimension_const(value, row, key, BP_VAR_R);
	if (EG(exception)) {
		zval_ptr_dtor(value);
		ZVAL_UNDEF(value);
		return false;
	}
	return true;
}

bool report_building_read(zval *row, const char *key, zval *value)
{
	zval name;
	bool ok;

	ZVAL_STRING(&name, key);
	ok = report_building_read_key(row, &name, value);
	zval_ptr_dtor(&name);
	return ok;
}

bool report_building_report(zval *integration, zval *report)
{
	return syncengine_construct(report, mautic_ce.Report, 1, integration);
}

zend_object *report_building_add_new(zval *report, zval *name, zval *id, zval *date)
{
	zval object, result, arguments[3];
	bool ok;

	ZVAL_COPY_VALUE(&arguments[0], name);
	ZVAL_COPY_VALUE(&arguments[1], id);
	ZVAL_COPY_VALUE(&arguments[2], date);
	if (!syncengine_construct(&object, mautic_ce.ReportObject, 3, arguments)) {
		return NULL;
	}
	ok = mautic_call(report, "addObject", &result, 1, &object);
	zval_ptr_dtor(&result);
	if (!ok) {
		zval_ptr_dtor(&object);
		return NULL;
	}
	return Z_OBJ(object);
}

bool report_building_expect_string(zval *object, const char *method, const char *argument, zval *value)
{
	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		return true;
	}
	zend_type_error("%s::%s(): Argument #1 ($%s) must be of type string, %s given",
		Z_TYPE_P(object) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(object)->name) : zend_zval_type_name(object),
		method, argument, syncengine_type_name(value));
	return false;
}

zend_object *report_building_catch(zend_class_entry *exception)
{
	zend_object *thrown = EG(exception);

	if (!thrown || !instanceof_function(thrown->ce, exception)) {
		return NULL;
	}
	GC_ADDREF(thrown);
	zend_clear_exception();
	return thrown;
}

bool report_building_log(zval *integration, zend_object *exception, zend_class_entry *ce, const char *method)
{
	zval buffer,
		*message = zend_read_property(
			zend_get_exception_base(exception), exception, ZEND_STRL("message"), true, &buffer);
	zend_string *text = zval_get_string(message);

	OBJ_RELEASE(exception);
	return mautic_log(integration, text, ce, method);
}

/*
 * Whether an exception is about what is to be reported, and not about the site: types that don't exist, dates that
 * can't be read, values that are none of their type.
 */
static bool is_about_value(const zend_object *exception)
{
	return exception->ce == zend_ce_exception || exception->ce == zend_ce_type_error ||
		instanceof_function(exception->ce, spl_ce_InvalidArgumentException) ||
		instanceof_function(exception->ce, mautic_ce.InvalidValueException) ||
		zend_string_equals_literal(exception->ce->name, "DateMalformedStringException");
}

/* In safe: the exception of a value that can't be reported. The caller owns it; NULL where it is none. */
static zend_object *catch_value(void)
{
	zend_object *thrown = EG(exception);

	return mautic_safe && thrown && is_about_value(thrown) ? report_building_catch(thrown->ce) : NULL;
}

bool report_building_skip_field(zval *integration, zend_class_entry *ce, const char *method)
{
	zend_object *exception = report_building_catch(mautic_ce.FieldNotFoundException);

	if (exception && !mautic_logs_fields()) {
		OBJ_RELEASE(exception);
		return true;
	}
	if (!exception) {
		exception = catch_value();
	}
	return exception && report_building_log(integration, exception, ce, method);
}

bool report_building_skip_object(zval *integration, zend_class_entry *ce, const char *method)
{
	zend_object *exception = catch_value();

	if (!exception && mautic_safe) {
		exception = report_building_catch(mautic_ce.FieldNotFoundException);
	}
	return exception && report_building_log(integration, exception, ce, method);
}
