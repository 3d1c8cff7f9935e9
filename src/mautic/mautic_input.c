/* InputOptionsDAO: what the command was asked for. */
#include "mautic/mautic_input.h"

#include "ext/date/php_date.h"
#include "zend_exceptions.h"

ZEND_METHOD(MauticInputOptions, __construct);
ZEND_METHOD(MauticInputOptions, pullIsEnabled);
ZEND_METHOD(MauticInputOptions, activityPushIsEnabled);
ZEND_METHOD(MauticInputOptions, pushIsEnabled);

/* Private properties, in order. */
enum {
	INPUT_INTEGRATION,
	INPUT_FIRST_TIME,
	INPUT_NO_PUSH,
	INPUT_NO_PULL,
	INPUT_NO_ACTIVITY_PUSH,
	INPUT_MAUTIC_IDS,
	INPUT_INTEGRATION_IDS,
	INPUT_START,
	INPUT_END,
	INPUT_OPTIONS,
};

/* $input[$name] ?? null, borrowed. */
static zval *input_option(HashTable *input, const char *name)
{
	zval *value = zend_hash_str_find_deref(input, name, strlen(name));

	return value ? value : &EG(uninitialized_zval);
}

static void input_flag(zend_object *object, uint32_t slot, HashTable *input, const char *name)
{
	zval flag = {0};

	ZVAL_BOOL(&flag, zend_is_true(input_option(input, name)));
	mautic_slot_set(object, slot, &flag);
}

/* Dates are in UTC where they don't say. False with an exception. */
static bool input_date(zend_object *object, uint32_t slot, HashTable *input, const char *name)
{
	zval *value = input_option(input, name), date, zone, arguments[2];

	ZVAL_NULL(&date);
	if (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce())) {
		ZVAL_COPY(&date, value);
	} else if (Z_TYPE_P(value) == IS_STRING && zend_is_true(value)) {
		ZVAL_STRING(&zone, "UTC");
		object_init_ex(&arguments[1], php_date_get_timezone_ce());
		zend_call_known_function(php_date_get_timezone_ce()->constructor, Z_OBJ(arguments[1]),
			php_date_get_timezone_ce(), NULL, 1, &zone, NULL);
		zval_ptr_dtor(&zone);
		ZVAL_COPY_VALUE(&arguments[0], value);
		object_init_ex(&date, php_date_get_immutable_ce());
		zend_call_known_function(php_date_get_immutable_ce()->constructor, Z_OBJ(date),
			php_date_get_immutable_ce(), NULL, 2, arguments, NULL);
		zval_ptr_dtor(&arguments[1]);
		if (EG(exception)) {
			zval_ptr_dtor(&date);
			zend_clear_exception();
			zend_throw_exception_ex(mautic_ce.InvalidValueException, 0,
				"'%s' is not valid. Use 'Y-m-d H:i:s' format like '2018-12-24 20:30:00' or something like "
				"'-10 minutes'",
				Z_STRVAL_P(value));
			return false;
		}
	}
	mautic_slot_take(object, slot, &date);
	return true;
}

/* The command says contact where the sync says lead. */
static void rename_contacts(HashTable *options, zval *renamed)
{
	static const char prefix[] = "contact:";
	zval *option;

	array_init_size(renamed, zend_hash_num_elements(options));
	ZEND_HASH_FOREACH_VAL(options, option) {
		zend_string *text = zval_get_string(option);

		if (zend_string_starts_with_cstr(text, prefix, sizeof(prefix) - 1)) {
			add_next_index_str(renamed, zend_strpprintf(0, "lead:%s", ZSTR_VAL(text) + sizeof(prefix) - 1));
			zend_string_release(text);
		} else {
			add_next_index_str(renamed, text);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* False with an exception. */
static bool input_ids(zend_object *object, uint32_t slot, HashTable *input, const char *name)
{
	zval *value = input_option(input, name), ids = {0}, renamed;

	ZVAL_NULL(&ids);
	if (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), mautic_ce.ObjectIds)) {
		ZVAL_COPY(&ids, value);
	} else if (zend_is_true(value)) {
		if (Z_TYPE_P(value) != IS_ARRAY) {
			zend_throw_exception_ex(mautic_ce.InvalidValueException, 0,
				"%s option has an unexpected type. Use an array or ObjectIdsDAO object.", name);
			return false;
		}
		if (slot == INPUT_MAUTIC_IDS) {
			rename_contacts(Z_ARRVAL_P(value), &renamed);
		} else {
			ZVAL_COPY(&renamed, value);
		}
		ZVAL_OBJ(&ids, mautic_object_ids_create(Z_ARRVAL(renamed)));
		zval_ptr_dtor(&renamed);
	}
	mautic_slot_take(object, slot, &ids);
	return !EG(exception);
}

/* The options of the command, "key:value" each; what has no or two colons is skipped. False with an exception. */
static bool command_options(HashTable *given, zval *options)
{
	zval *option, key, value;
	const char *colon, *end;

	array_init(options);
	ZEND_HASH_FOREACH_VAL(given, option) {
		ZVAL_DEREF(option);
		if (Z_TYPE_P(option) != IS_STRING) {
			zend_type_error("explode(): Argument #2 ($string) must be of type string, %s given",
				syncengine_type_name(option));
			return false;
		}
		end = Z_STRVAL_P(option) + Z_STRLEN_P(option);
		colon = memchr(Z_STRVAL_P(option), ':', Z_STRLEN_P(option));
		if (colon && !memchr(colon + 1, ':', (size_t)(end - colon - 1))) {
			ZVAL_STRINGL(&key, Z_STRVAL_P(option), (size_t)(colon - Z_STRVAL_P(option)));
			ZVAL_STRINGL(&value, colon + 1, (size_t)(end - colon - 1));
			mautic_array_set(options, &key, &value);
			zval_ptr_dtor(&key);
			zval_ptr_dtor(&value);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* `options` as they are, else those of the command. False with an exception. */
static bool input_options(zend_object *object, HashTable *input)
{
	zval *options = input_option(input, "options"), *given = input_option(input, "option"), own = {0};
	bool ok = true;

	if (Z_TYPE_P(options) == IS_ARRAY) {
		ZVAL_COPY(&own, options);
	} else if (Z_TYPE_P(given) == IS_ARRAY) {
		ok = command_options(Z_ARRVAL_P(given), &own);
	} else {
		ZVAL_EMPTY_ARRAY(&own);
	}
	mautic_slot_take(object, INPUT_OPTIONS, &own);
	return ok;
}

ZEND_METHOD(MauticInputOptions, __construct)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	HashTable *input;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	input = Z_ARRVAL_P(mautic_argument(execute_data, 0));
	if (!zend_is_true(input_option(input, "integration"))) {
		zend_throw_exception(
			mautic_ce.InvalidValueException, "An integration must be specified. None provided.", 0);
		RETURN_THROWS();
	}
	mautic_slot_set(this, INPUT_INTEGRATION, input_option(input, "integration"));
	input_flag(this, INPUT_FIRST_TIME, input, "first-time-sync");
	input_flag(this, INPUT_NO_PUSH, input, "disable-push");
	input_flag(this, INPUT_NO_PULL, input, "disable-pull");
	input_flag(this, INPUT_NO_ACTIVITY_PUSH, input, "disable-activity-push");
	if (!input_date(this, INPUT_START, input, "start-datetime") ||
		!input_date(this, INPUT_END, input, "end-datetime") ||
		!input_ids(this, INPUT_MAUTIC_IDS, input, "mautic-object-id") ||
		!input_ids(this, INPUT_INTEGRATION_IDS, input, "integration-object-id") ||
		!input_options(this, input)) {
		RETURN_THROWS();
	}
}

/* The opposite of a flag. */
static void input_enabled(INTERNAL_FUNCTION_PARAMETERS, uint32_t slot)
{
	mautic_slot_return(execute_data, return_value, slot);
	if (Z_TYPE_P(return_value) > IS_NULL) {
		RETURN_BOOL(!zend_is_true(return_value));
	}
}

ZEND_METHOD(MauticInputOptions, pullIsEnabled)
{
	input_enabled(INTERNAL_FUNCTION_PARAM_PASSTHRU, INPUT_NO_PULL);
}

ZEND_METHOD(MauticInputOptions, pushIsEnabled)
{
	input_enabled(INTERNAL_FUNCTION_PARAM_PASSTHRU, INPUT_NO_PUSH);
}

ZEND_METHOD(MauticInputOptions, activityPushIsEnabled)
{
	input_enabled(INTERNAL_FUNCTION_PARAM_PASSTHRU, INPUT_NO_ACTIVITY_PUSH);
}
