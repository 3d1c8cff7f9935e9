#include "request/input_options.h"

#include "ext/date/php_date.h"
#include "zend_interfaces.h"

#include "exceptions/exceptions.h"
#include "request/object_ids.h"
#include "stubs/InputOptions_arginfo.h"

static zend_object *input_options_new(zend_class_entry *ce)
{
	syncengine_input_options *options = syncengine_object_alloc(sizeof(*options),
		offsetof(syncengine_input_options, std), ce, SYNCENGINE_CLASS_FIND(ce, InputOptions));

	return &options->std;
}

static void input_options_clear(syncengine_input_options *options)
{
	syncengine_str_release(options->integration);
	options->integration = NULL;
	syncengine_obj_release(options->mautic_ids);
	options->mautic_ids = NULL;
	syncengine_obj_release(options->integration_ids);
	options->integration_ids = NULL;
	syncengine_moment_release(&options->start);
	syncengine_moment_release(&options->end);
	zval_ptr_dtor(&options->options);
	ZVAL_UNDEF(&options->options);
}

static void input_options_free(zend_object *object)
{
	input_options_clear(syncengine_input_options_from_obj(object));
	zend_object_std_dtor(object);
}

static zend_object *input_options_clone(zend_object *object)
{
	syncengine_input_options *from = syncengine_input_options_from_obj(object);
	syncengine_input_options *to = syncengine_input_options_from_obj(object->ce->create_object(object->ce));

	to->integration = syncengine_str_copy(from->integration);
	to->mautic_ids = syncengine_obj_copy(from->mautic_ids);
	to->integration_ids = syncengine_obj_copy(from->integration_ids);
	syncengine_moment_copy(&to->start, &from->start);
	syncengine_moment_copy(&to->end, &from->end);
	ZVAL_COPY(&to->options, &from->options);
	to->first_time = from->first_time;
	to->disable_push = from->disable_push;
	to->disable_pull = from->disable_pull;
	to->disable_activity_push = from->disable_activity_push;
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *input_options_gc(zend_object *object, zval **table, int *count)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, options->mautic_ids);
	syncengine_gc_add_obj(buffer, options->integration_ids);
	syncengine_gc_add_moment(buffer, &options->start);
	syncengine_gc_add_moment(buffer, &options->end);
	zend_get_gc_buffer_add_zval(buffer, &options->options);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *input_options_state(zend_object *object)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(object);
	HashTable *state = zend_new_array(10);

	if (options->integration) {
		syncengine_state_add_str(state, "integration", options->integration);
		syncengine_state_add_bool(state, "firstTimeSync", options->first_time);
		syncengine_state_add_bool(state, "disablePush", options->disable_push);
		syncengine_state_add_bool(state, "disablePull", options->disable_pull);
		syncengine_state_add_bool(state, "disableActivityPush", options->disable_activity_push);
		syncengine_state_add_obj(state, "mauticObjectIds", options->mautic_ids);
		syncengine_state_add_obj(state, "integrationObjectIds", options->integration_ids);
		syncengine_state_add_moment(state, "startDateTime", &options->start);
		syncengine_state_add_moment(state, "endDateTime", &options->end);
		syncengine_state_add(state, "options", &options->options);
	}
	return state;
}

bool syncengine_input_options_first_time(zend_object *object, bool *first_time)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(object);
	zval result;

	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		*first_time = options->first_time;
		return syncengine_object_initialized(options->integration != NULL, object);
	}
	zend_call_method_with_0_params(object, object->ce, NULL, "isfirsttimesync", &result);
	if (EG(exception)) {
		return false;
	}
	*first_time = zend_is_true(&result);
	zval_ptr_dtor(&result);
	return !EG(exception);
}

/* The value behind `key`, borrowed; NULL where it is missing or null. */
static zval *input_find(HashTable *input, const char *key)
{
	zval *value = zend_hash_str_find(input, key, strlen(key));

	if (value) {
		ZVAL_DEREF(value);
	}
	return value && Z_TYPE_P(value) != IS_NULL ? value : NULL;
}

static bool input_flag(HashTable *input, const char *key)
{
	zval *value = input_find(input, key);

	return value && zend_is_true(value);
}

/* Explicit IDs: an ObjectIds, or entries of the form 'object:id', where none at all means no restriction. */
static bool input_ids(const syncengine_family *family, HashTable *input, const char *key, zend_object **ids)
{
	zval *value = input_find(input, key), *bad;
	char option[64];

	if (!value || (Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) == 0)) {
		return true;
	}
	if (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), family->ObjectIds.ce)) {
		*ids = syncengine_obj_copy(Z_OBJ_P(value));
		return true;
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		syncengine_throw(family->InvalidValueException,
			"'%s' is of type %s: give a list of strings of the form 'object:id', or a %s", key,
			syncengine_type_name(value), ZSTR_VAL(family->ObjectIds.ce->name));
		return false;
	}
	*ids = syncengine_object_ids_create(family);
	bad = syncengine_object_ids_parse(*ids, Z_ARRVAL_P(value));
	if (bad) {
		snprintf(option, sizeof(option), "'%s': ", key);
		syncengine_object_ids_throw(family->InvalidValueException, option, bad);
		return false;
	}
	return true;
}

/* Whether the date that was parsed last is not the one that was written: 31 February is the 3rd of March. */
static bool date_was_changed(void)
{
	zval errors;
	bool changed;

	zend_call_method_with_0_params(NULL, php_date_get_immutable_ce(), NULL, "getlasterrors", &errors);
	changed = Z_TYPE(errors) == IS_ARRAY;
	zval_ptr_dtor(&errors);
	return changed;
}

/* A DateTimeImmutable of `text`, in UTC where it names no zone; false where it is no date. */
static bool date_parse(zend_string *text, zval *date)
{
	zval zone, utc;
	bool ok;

	if (ZSTR_LEN(text) == 0 || zend_str_has_nul_byte(text)) {
		return false;
	}
	object_init_ex(&zone, php_date_get_timezone_ce());
	ZVAL_STRINGL(&utc, "UTC", 3);
	zend_call_known_instance_method_with_1_params(Z_OBJCE(zone)->constructor, Z_OBJ(zone), NULL, &utc);
	zval_ptr_dtor(&utc);
	php_date_instantiate(php_date_get_immutable_ce(), date);
	ok = php_date_initialize(Z_PHPDATE_P(date), ZSTR_VAL(text), ZSTR_LEN(text), NULL, &zone, 0) &&
		!date_was_changed();
	zval_ptr_dtor(&zone);
	if (!ok) {
		zval_ptr_dtor(date);
	}
	return ok;
}

static bool input_date(
	const syncengine_family *family, HashTable *input, const char *key, syncengine_moment *moment)
{
	zval *value = input_find(input, key), date;

	if (!value) {
		return true;
	}
	if (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce())) {
		syncengine_moment_set_date(moment, Z_OBJ_P(value));
		return true;
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		syncengine_throw(family->InvalidValueException,
			"'%s' is of type %s: give a DateTimeInterface or a string", key, syncengine_type_name(value));
		return false;
	}
	if (!date_parse(Z_STR_P(value), &date)) {
		syncengine_throw(family->InvalidValueException,
			"'%s': '%s' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'", key,
			Z_STRVAL_P(value));
		return false;
	}
	syncengine_moment_set_date(moment, Z_OBJ(date));
	zval_ptr_dtor(&date);
	return true;
}

/* Free options: an array as it is, else entries of the form 'key:value' as the command line gives them. */
static bool input_free_options(const syncengine_family *family, HashTable *input, zval *options)
{
	zval *value = input_find(input, "options"), *entry, string;
	const char *colon;

	ZVAL_EMPTY_ARRAY(options);
	if (value && Z_TYPE_P(value) == IS_ARRAY) {
		ZVAL_COPY(options, value);
		return true;
	}
	if (value) {
		syncengine_throw(family->InvalidValueException, "'options' is of type %s: give an array",
			syncengine_type_name(value));
		return false;
	}
	value = input_find(input, "option");
	if (!value) {
		return true;
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		syncengine_throw(family->InvalidValueException,
			"'option' is of type %s: give a list of strings of the form 'key:value'",
			syncengine_type_name(value));
		return false;
	}
	array_init(options);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), entry) {
		ZVAL_DEREF(entry);
		colon = Z_TYPE_P(entry) == IS_STRING ? memchr(Z_STRVAL_P(entry), ':', Z_STRLEN_P(entry)) : NULL;
		if (!colon || colon == Z_STRVAL_P(entry)) {
			syncengine_throw(family->InvalidValueException, "'option': '%s' is not of the form 'key:value'",
				Z_TYPE_P(entry) == IS_STRING ? Z_STRVAL_P(entry) : syncengine_type_name(entry));
			return false;
		}
		ZVAL_STRINGL(&string, colon + 1, Z_STRLEN_P(entry) - (size_t)(colon + 1 - Z_STRVAL_P(entry)));
		zend_symtable_str_update(
			Z_ARRVAL_P(options), Z_STRVAL_P(entry), (size_t)(colon - Z_STRVAL_P(entry)), &string);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool input_read(const syncengine_family *family, HashTable *input, syncengine_input_options *options)
{
	zval *integration = input_find(input, "integration");

	if (!integration || Z_TYPE_P(integration) != IS_STRING || Z_STRLEN_P(integration) == 0) {
		syncengine_throw(family->InvalidValueException,
			"No integration: 'integration' must be the name of the one to sync, a string");
		return false;
	}
	options->first_time = input_flag(input, "first-time-sync");
	options->disable_push = input_flag(input, "disable-push");
	options->disable_pull = input_flag(input, "disable-pull");
	options->disable_activity_push = input_flag(input, "disable-activity-push");
	if (!input_ids(family, input, "mautic-object-id", &options->mautic_ids) ||
		!input_ids(family, input, "integration-object-id", &options->integration_ids) ||
		!input_date(family, input, "start-datetime", &options->start) ||
		!input_date(family, input, "end-datetime", &options->end) ||
		!input_free_options(family, input, &options->options)) {
		return false;
	}
	options->integration = zend_string_copy(Z_STR_P(integration));
	return true;
}

ZEND_METHOD(SyncEngine_InputOptions, __construct)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(Z_OBJ_P(ZEND_THIS));
	HashTable *input;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(input)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(options->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!input_read(syncengine_family_of(Z_OBJ_P(ZEND_THIS)), input, options)) {
		input_options_clear(options);
		RETURN_THROWS();
	}
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_input_options *input_options_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(options->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return options;
}

ZEND_METHOD(SyncEngine_InputOptions, getIntegration)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		RETURN_STR_COPY(options->integration);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, isFirstTimeSync)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		RETURN_BOOL(options->first_time);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, pullIsEnabled)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		RETURN_BOOL(!options->disable_pull);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, activityPushIsEnabled)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		RETURN_BOOL(!options->disable_activity_push);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, pushIsEnabled)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		RETURN_BOOL(!options->disable_push);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, getMauticObjectIds)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		syncengine_obj_to_zval(options->mautic_ids, return_value);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, getIntegrationObjectIds)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		syncengine_obj_to_zval(options->integration_ids, return_value);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, getStartDateTime)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		syncengine_moment_to_zval(&options->start, return_value);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, getEndDateTime)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		syncengine_moment_to_zval(&options->end, return_value);
	}
}

ZEND_METHOD(SyncEngine_InputOptions, getOptions)
{
	syncengine_input_options *options = input_options_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (options) {
		RETURN_COPY(&options->options);
	}
}

void syncengine_input_options_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_InputOptions();

	ce->create_object = input_options_new;
	syncengine_class_init(&family->InputOptions, ce, family, offsetof(syncengine_input_options, std),
		input_options_free, input_options_clone, input_options_state);
	family->InputOptions.handlers.get_gc = input_options_gc;
}
