#include "mautic/sync/sync_date_helper.h"

#include "zend_exceptions.h"
#include "mautic/sync/watermark.h"

ZEND_METHOD(MauticSyncDateHelper, __construct);
ZEND_METHOD(MauticSyncDateHelper, setSyncDateTimes);
ZEND_METHOD(MauticSyncDateHelper, getSyncFromDateTime);
ZEND_METHOD(MauticSyncDateHelper, getSyncToDateTime);
ZEND_METHOD(MauticSyncDateHelper, getSyncDateTime);
ZEND_METHOD(MauticSyncDateHelper, getLastSyncDateForObject);
ZEND_METHOD(MauticSyncDateHelper, getInternalSyncStartDateTime);
ZEND_METHOD(MauticSyncDateHelper, setInternalSyncStartDateTime);

#include "stubs/mautic/MauticSyncDateHelper_arginfo.h"

/* Private properties, in order. */
enum {
	SYNC_DATE_HELPER_SYNC_FROM_DATE_TIME,
	SYNC_DATE_HELPER_SYNC_TO_DATE_TIME,
	SYNC_DATE_HELPER_SYNC_DATE_TIME,
	SYNC_DATE_HELPER_LAST_OBJECT_SYNC_DATES,
	SYNC_DATE_HELPER_INTERNAL_SYNC_START_DATE_TIME,
	SYNC_DATE_HELPER_CONNECTION,
};

ZEND_METHOD(MauticSyncDateHelper, __construct)
{
	site_construct(execute_data, SYNC_DATE_HELPER_CONNECTION);
}

static bool utc_of(const char *text, zval *date)
{
	zval string;
	bool ok;

	ZVAL_STRING(&string, text);
	ok = site_utc(date, php_date_get_immutable_ce(), &string);
	zval_ptr_dtor(&string);
	return ok;
}

ZEND_METHOD(MauticSyncDateHelper, setSyncDateTimes)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval now, none;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	if (!utc_of("now", &now)) {
		RETURN_THROWS();
	}
	mautic_slot_set(this, SYNC_DATE_HELPER_SYNC_FROM_DATE_TIME, mautic_argument_or_null(execute_data, 0));
	if (Z_TYPE_P(mautic_argument_or_null(execute_data, 1)) == IS_OBJECT) {
		mautic_slot_set(this, SYNC_DATE_HELPER_SYNC_TO_DATE_TIME, mautic_argument(execute_data, 1));
	} else {
		mautic_slot_set(this, SYNC_DATE_HELPER_SYNC_TO_DATE_TIME, &now);
	}
	mautic_slot_take(this, SYNC_DATE_HELPER_SYNC_DATE_TIME, &now);
	ZVAL_EMPTY_ARRAY(&none);
	mautic_slot_take(this, SYNC_DATE_HELPER_LAST_OBJECT_SYNC_DATES, &none);
}

zval *sync_date_helper_connection(zend_object *helper)
{
	zval *connection;

	if (!instanceof_function(helper->ce, mautic_ce.SyncDateHelper)) {
		return NULL;
	}
	connection = mautic_slot(helper, SYNC_DATE_HELPER_CONNECTION);
	return Z_TYPE_P(connection) == IS_OBJECT ? connection : NULL;
}

/* Safe: the watermark of an object name where that is before `date`. False with an exception. */
static bool raise_no_higher(zval *this, zval *integration, zval *object, zval *date)
{
	zval *connection = sync_date_helper_connection(Z_OBJ_P(this)), text, mark;
	bool ok;

	if (!connection) {
		return true;
	}
	if (!watermark_read(connection, integration, object, &text)) {
		return false;
	}
	if (Z_TYPE(text) != IS_STRING) {
		return true;
	}
	ok = site_utc(&mark, php_date_get_immutable_ce(), &text);
	if (ok && zend_compare(&mark, date) < 0) {
		zval_ptr_dtor(date);
		ZVAL_COPY_VALUE(date, &mark);
		ZVAL_UNDEF(&mark);
	}
	zval_ptr_dtor(&mark);
	zval_ptr_dtor(&text);
	return ok;
}

/* $this->getLastSyncDateForObject($integration, $object) ?? new \DateTimeImmutable('-24 hours', UTC) */
static bool from_date(zval *this, zval *integration, zval *object, zval *date)
{
	zval arguments[2];

	/* Of Mautic itself nothing is known. */
	if (!zend_string_equals_literal(Z_STR_P(integration), "mautic")) {
		ZVAL_COPY_VALUE(&arguments[0], integration);
		ZVAL_COPY_VALUE(&arguments[1], object);
		if (!mautic_call(this, "getLastSyncDateForObject", date, 2, arguments)) {
			return false;
		}
		if (Z_TYPE_P(date) != IS_OBJECT) {
			zval_ptr_dtor(date);
			if (!utc_of("-24 hours", date)) {
				return false;
			}
		}
		return !mautic_safe || raise_no_higher(this, integration, object, date);
	}
	return utc_of("-24 hours", date);
}

ZEND_METHOD(MauticSyncDateHelper, getSyncFromDateTime)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *given = mautic_slot(this, SYNC_DATE_HELPER_SYNC_FROM_DATE_TIME), *known, key;
	zval *integration, *object;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	if (Z_TYPE_P(given) == IS_OBJECT) {
		RETURN_COPY(given);
	}
	integration = mautic_argument(execute_data, 0);
	object = mautic_argument(execute_data, 1);
	ZVAL_STR(&key,
		zend_string_concat2(
			Z_STRVAL_P(integration), Z_STRLEN_P(integration), Z_STRVAL_P(object), Z_STRLEN_P(object)));
	known =
		mautic_array_find(Z_ARRVAL_P(mautic_slot_array(this, SYNC_DATE_HELPER_LAST_OBJECT_SYNC_DATES)), &key);
	if (known && Z_TYPE_P(known) != IS_NULL) {
		ZVAL_COPY(return_value, known);
	} else if (from_date(ZEND_THIS, integration, object, return_value)) {
		mautic_array_set(
			mautic_slot_array(this, SYNC_DATE_HELPER_LAST_OBJECT_SYNC_DATES), &key, return_value);
	}
	zval_ptr_dtor(&key);
}

ZEND_METHOD(MauticSyncDateHelper, getSyncToDateTime)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	mautic_slot_return(execute_data, return_value, SYNC_DATE_HELPER_SYNC_TO_DATE_TIME);
}

ZEND_METHOD(MauticSyncDateHelper, getSyncDateTime)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	mautic_slot_return(execute_data, return_value, SYNC_DATE_HELPER_SYNC_DATE_TIME);
}

/* $builder = $builder->$method(…argv): takes the arguments and the builder. False with an exception. */
static bool chain(zval *builder, const char *method, uint32_t argc, zval *argv)
{
	zval result;
	bool ok = mautic_call(builder, method, &result, argc, argv);

	for (uint32_t i = 0; i < argc; i++) {
		zval_ptr_dtor(&argv[i]);
	}
	zval_ptr_dtor(builder);
	ZVAL_COPY_VALUE(builder, &result);
	return ok;
}

/* $query->expr()->eq($column, $placeholder) */
static bool equals(zval *query, const char *column, const char *placeholder, zval *expression)
{
	zval arguments[2];

	ZVAL_STRING(&arguments[0], column);
	ZVAL_STRING(&arguments[1], placeholder);
	if (!mautic_call(query, "expr", expression, 0, NULL)) {
		zval_ptr_dtor(&arguments[0]);
		zval_ptr_dtor(&arguments[1]);
		return false;
	}
	return chain(expression, "eq", 2, arguments);
}

static bool parameter(zval *builder, const char *name, zval *value)
{
	zval arguments[2];

	ZVAL_STRING(&arguments[0], name);
	ZVAL_COPY(&arguments[1], value);
	return chain(builder, "setParameter", 2, arguments);
}

/* The condition of the query, on what select() and from() returned. */
static bool where(zval *query, zval *builder)
{
	zval conditions[2];

	ZVAL_UNDEF(&conditions[1]);
	if (!equals(query, "m.integration", ":integration", &conditions[0]) ||
		!equals(query, "m.integration_object_name", ":object", &conditions[1])) {
		zval_ptr_dtor(&conditions[0]);
		zval_ptr_dtor(&conditions[1]);
		return false;
	}
	return chain(builder, "where", 2, conditions);
}

/* The latest date of an object's mappings as the database has it. False with an exception. */
static bool latest(zval *query, zval *integration, zval *object, zval *date)
{
	zval builder, table[2], column;
	bool ok;

	ZVAL_COPY(&builder, query);
	ZVAL_STRING(&column, "max(m.last_sync_date)");
	ok = chain(&builder, "select", 1, &column);
	if (ok) {
		ZVAL_STR(&table[0], site_table("sync_object_mapping"));
		ZVAL_STRING(&table[1], "m");
		ok = chain(&builder, "from", 2, table);
	}
	ok = ok && where(query, &builder) && parameter(&builder, "integration", integration) &&
		parameter(&builder, "object", object) && chain(&builder, "executeQuery", 0, NULL) &&
		mautic_call(&builder, "fetchOne", date, 0, NULL);
	if (!ok) {
		ZVAL_UNDEF(date);
	}
	zval_ptr_dtor(&builder);
	return ok;
}

/* Whether `date` is before the start of the window or after its end; sets `outside`. False with an exception. */
static bool is_outside(zval *this, zval *date, bool *outside)
{
	zval to, *from = mautic_slot(Z_OBJ_P(this), SYNC_DATE_HELPER_SYNC_FROM_DATE_TIME);

	*outside = Z_TYPE_P(from) == IS_OBJECT && zend_compare(date, from) < 0;
	if (*outside || EG(exception)) {
		return !EG(exception);
	}
	if (!mautic_call(this, "getSyncToDateTime", &to, 0, NULL)) {
		return false;
	}
	/* Without an end it is after it: PHP code has that an object is more than null. */
	*outside = zend_compare(&to, date) < 0;
	zval_ptr_dtor(&to);
	return !EG(exception);
}

ZEND_METHOD(MauticSyncDateHelper, getLastSyncDateForObject)
{
	zval query, text, *connection;
	bool ok, outside;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	connection = site_property(Z_OBJ_P(ZEND_THIS), SYNC_DATE_HELPER_CONNECTION);
	if (!connection || !mautic_call(connection, "createQueryBuilder", &query, 0, NULL)) {
		RETURN_THROWS();
	}
	ok = latest(&query, mautic_argument(execute_data, 0), mautic_argument(execute_data, 1), &text);
	zval_ptr_dtor(&query);
	if (!ok) {
		RETURN_THROWS();
	}
	if (!zend_is_true(&text)) {
		zval_ptr_dtor(&text);
		RETURN_NULL();
	}
	ok = site_utc(return_value, php_date_get_immutable_ce(), &text);
	zval_ptr_dtor(&text);
	if (!ok) {
		RETURN_THROWS();
	}
	if (!is_outside(ZEND_THIS, return_value, &outside) || outside) {
		zval_ptr_dtor(return_value);
		ZVAL_NULL(return_value);
	}
}

ZEND_METHOD(MauticSyncDateHelper, getInternalSyncStartDateTime)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	mautic_slot_return(execute_data, return_value, SYNC_DATE_HELPER_INTERNAL_SYNC_START_DATE_TIME);
}

/* A clone of a date, in UTC where it is one that can be changed. False with an exception. */
static bool clone_in_utc(zval *date, zval *copy)
{
	zval name, zone, result;
	bool ok;

	ZVAL_OBJ(copy, Z_OBJ_HT_P(date)->clone_obj(Z_OBJ_P(date)));
	if (EG(exception)) {
		return false;
	}
	ZVAL_STRING(&name, "UTC");
	ok = syncengine_construct(&zone, php_date_get_timezone_ce(), 1, &name);
	zval_ptr_dtor(&name);
	if (ok) {
		ok = mautic_call(copy, "setTimezone", &result, 1, &zone);
		zval_ptr_dtor(&result);
		zval_ptr_dtor(&zone);
	}
	return ok;
}

/* The end of the window where that is in the past, else now. False with an exception. */
static bool internal_start(zval *this, zval *start)
{
	zval to;
	bool ok = true, known;

	ZVAL_UNDEF(start);
	if (!mautic_call(this, "getSyncToDateTime", &to, 0, NULL)) {
		return false;
	}
	known = Z_TYPE(to) == IS_OBJECT;
	zval_ptr_dtor(&to);
	if (!utc_of("now", start) || !known) {
		return !EG(exception);
	}
	if (!mautic_call(this, "getSyncToDateTime", &to, 0, NULL)) {
		return false;
	}
	if (Z_TYPE(to) == IS_OBJECT && zend_compare(&to, start) < 0) {
		zval_ptr_dtor(start);
		ok = clone_in_utc(&to, start);
	}
	zval_ptr_dtor(&to);
	return ok && !EG(exception);
}

ZEND_METHOD(MauticSyncDateHelper, setInternalSyncStartDateTime)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval start;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	if (Z_TYPE_P(mautic_slot(this, SYNC_DATE_HELPER_INTERNAL_SYNC_START_DATE_TIME)) == IS_OBJECT) {
		return;
	}
	if (!internal_start(ZEND_THIS, &start)) {
		zval_ptr_dtor(&start);
		RETURN_THROWS();
	}
	mautic_slot_take(this, SYNC_DATE_HELPER_INTERNAL_SYNC_START_DATE_TIME, &start);
}

void sync_date_helper_register(void)
{
	mautic_ce.SyncDateHelper = register_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper();
}
