#include "mautic/sync/site.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

bool site_construct(zend_execute_data *execute_data, uint32_t first)
{
	uint32_t count = EX(func)->common.num_args;

	if (!mautic_check_arguments(execute_data)) {
		return false;
	}
	for (uint32_t i = 0; i < count; i++) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), first + i, mautic_argument_or_null(execute_data, i));
	}
	return true;
}

zval *site_property(zend_object *object, uint32_t number)
{
	zval *slot = mautic_slot(object, number);

	if (UNEXPECTED(Z_TYPE_P(slot) == IS_UNDEF)) {
		mautic_slot_uninitialized(object, number);
		return NULL;
	}
	return slot;
}

bool site_call(
	zend_object *object, uint32_t number, const char *method, zval *result, uint32_t argc, zval *argv)
{
	zval *property = site_property(object, number);

	if (!property) {
		ZVAL_UNDEF(result);
		return false;
	}
	return mautic_call(property, method, result, argc, argv);
}

bool site_new(zval *object, const char *class_name, uint32_t argc, zval *argv)
{
	zend_string *name = zend_string_init(class_name, strlen(class_name), false);
	zend_class_entry *ce = zend_lookup_class(name);

	ZVAL_UNDEF(object);
	if (!ce && !EG(exception)) {
		zend_throw_error(NULL, "Class \"%s\" not found", class_name);
	}
	zend_string_release(name);
	return ce && syncengine_construct(object, ce, argc, argv);
}

bool site_dispatch(zval *dispatcher, zval *event, const char *name)
{
	zval arguments[2], result;
	bool ok;

	ZVAL_COPY_VALUE(&arguments[0], event);
	ZVAL_STRING(&arguments[1], name);
	ok = mautic_call(dispatcher, "dispatch", &result, 2, arguments);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

bool site_ask(zval *object, const char *method, bool *yes)
{
	zval result;
	bool ok = mautic_call(object, method, &result, 0, NULL);

	*yes = ok && zend_is_true(&result);
	zval_ptr_dtor(&result);
	return ok;
}

bool site_utc(zval *date, zend_class_entry *class, zval *text)
{
	zval arguments[2], zone;
	bool ok;

	ZVAL_UNDEF(date);
	if (UNEXPECTED(Z_TYPE_P(text) != IS_STRING)) {
		zend_type_error("%s::__construct(): Argument #1 ($datetime) must be of type string, %s given",
			ZSTR_VAL(class->name), syncengine_type_name(text));
		return false;
	}
	ZVAL_STRING(&zone, "UTC");
	ok = syncengine_construct(&arguments[1], php_date_get_timezone_ce(), 1, &zone);
	zval_ptr_dtor(&zone);
	if (ok) {
		ZVAL_COPY_VALUE(&arguments[0], text);
		ok = syncengine_construct(date, class, 2, arguments);
		zval_ptr_dtor(&arguments[1]);
	}
	return ok;
}

bool site_has_listeners(zval *dispatcher, const char *name, bool *has)
{
	zval argument, result;
	bool ok;

	ZVAL_STRING(&argument, name);
	ok = mautic_call(dispatcher, "hasListeners", &result, 1, &argument);
	*has = ok && zend_is_true(&result);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&argument);
	return ok;
}

bool site_method_is_of(const zend_object *object, const char *method, const char *class_name)
{
	zend_function *function = zend_hash_str_find_ptr(&object->ce->function_table, method, strlen(method));

	return function && function->common.scope &&
		zend_binary_strcasecmp(ZSTR_VAL(function->common.scope->name), ZSTR_LEN(function->common.scope->name),
			class_name, strlen(class_name)) == 0;
}

zend_string *site_table(const char *name)
{
	zval *prefix = zend_get_constant_str(ZEND_STRL("MAUTIC_TABLE_PREFIX"));
	zend_string *text = prefix ? zval_get_string(prefix) : ZSTR_EMPTY_ALLOC();
	zend_string *table = zend_string_concat2(ZSTR_VAL(text), ZSTR_LEN(text), name, strlen(name));

	zend_string_release(text);
	return table;
}

/* Of whatever scope the method is: repositories keep theirs protected. */
static bool call_any(zend_object *object, const char *method, zval *result)
{
	zend_function *function = zend_hash_str_find_ptr(&object->ce->function_table, method, strlen(method));

	ZVAL_UNDEF(result);
	if (function) {
		zend_call_known_function(function, object, object->ce, result, 0, NULL, NULL);
	}
	return !EG(exception);
}

bool site_instance_of(const zval *value, const char *class_name)
{
	zend_string *name;
	zend_class_entry *ce;

	if (Z_TYPE_P(value) != IS_OBJECT) {
		return false;
	}
	name = zend_string_init(class_name, strlen(class_name), false);
	ce = zend_lookup_class_ex(name, NULL, ZEND_FETCH_CLASS_NO_AUTOLOAD);
	zend_string_release(name);
	return ce && instanceof_function(Z_OBJCE_P(value), ce);
}

bool site_manager(zval *repository, zval *manager)
{
	ZVAL_UNDEF(manager);
	if (Z_TYPE_P(repository) == IS_OBJECT && call_any(Z_OBJ_P(repository), "getentitymanager", manager) &&
		!site_instance_of(manager, "Doctrine\\ORM\\EntityManagerInterface")) {
		zval_ptr_dtor(manager);
		ZVAL_UNDEF(manager);
	}
	return !EG(exception);
}

bool site_connection(zval *repository, zval *connection)
{
	zval manager;

	ZVAL_UNDEF(connection);
	if (site_manager(repository, &manager) && Z_TYPE(manager) == IS_OBJECT &&
		mautic_call(&manager, "getConnection", connection, 0, NULL) &&
		!site_instance_of(connection, "Doctrine\\DBAL\\Connection")) {
		zval_ptr_dtor(connection);
		ZVAL_UNDEF(connection);
	}
	zval_ptr_dtor(&manager);
	return !EG(exception);
}

/* $connection->$method($sql, $params, $types); takes `sql`. */
static bool run(
	zval *connection, const char *method, zend_string *sql, zval *params, zval *types, zval *result)
{
	zval arguments[3];
	bool ok;

	ZVAL_STR(&arguments[0], sql);
	ZVAL_COPY_VALUE(&arguments[1], params);
	if (types) {
		ZVAL_COPY_VALUE(&arguments[2], types);
	} else {
		ZVAL_EMPTY_ARRAY(&arguments[2]);
	}
	ok = mautic_call(connection, method, result, 3, arguments);
	zend_string_release(sql);
	return ok;
}

bool site_select(zval *connection, zend_string *sql, zval *params, zval *types, zval *rows)
{
	zval result;
	bool ok;

	ZVAL_UNDEF(rows);
	ok = run(connection, "executeQuery", sql, params, types, &result) &&
		mautic_call(&result, "fetchAllAssociative", rows, 0, NULL);
	if (ok && Z_TYPE_P(rows) != IS_ARRAY) {
		zend_type_error("%s::fetchAllAssociative(): Return value must be of type array, %s returned",
			Z_TYPE(result) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE(result)->name) : "Doctrine\\DBAL\\Result",
			syncengine_type_name(rows));
		ok = false;
	}
	if (!ok) {
		zval_ptr_dtor(rows);
		ZVAL_UNDEF(rows);
	}
	zval_ptr_dtor(&result);
	return ok;
}

bool site_execute(zval *connection, zend_string *sql, zval *params, zval *types)
{
	zval result;
	bool ok = run(connection, "executeStatement", sql, params, types, &result);

	zval_ptr_dtor(&result);
	return ok;
}

static bool call_plain(zval *object, const char *method)
{
	zval result;
	bool ok = mautic_call(object, method, &result, 0, NULL);

	zval_ptr_dtor(&result);
	return ok;
}

bool site_transaction(zval *connection, site_work work, void *context)
{
	zend_object *exception;

	if (!call_plain(connection, "beginTransaction")) {
		return false;
	}
	if (work(context) && call_plain(connection, "commit")) {
		return true;
	}
	/* The first failure is the one to tell of, whatever the database says to a rollback. */
	exception = EG(exception);
	GC_ADDREF(exception);
	zend_clear_exception();
	if (!call_plain(connection, "rollBack")) {
		zend_clear_exception();
	}
	zend_throw_exception_internal(exception);
	return false;
}
