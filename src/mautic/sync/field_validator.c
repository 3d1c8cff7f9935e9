#include "mautic/mautic_exceptions.h"
#include "mautic/mautic_order.h"
#include "mautic/sync/field_columns.h"

#include "zend_exceptions.h"

ZEND_METHOD(MauticFieldSchemaNotFoundException, __construct);
ZEND_METHOD(MauticFieldValidator, __construct);
ZEND_METHOD(MauticFieldValidator, validateFields);

#include "stubs/mautic/MauticFieldValidator_arginfo.h"

/* A field that is looked at. Borrowed. */
typedef struct {
	zval *change;
	zend_string *alias;
	field_column *column;
} checked_field;

ZEND_METHOD(MauticFieldSchemaNotFoundException, __construct)
{
	zval message;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	ZVAL_STR(&message,
		zend_strpprintf(0, "Schema for alias \"%s\" of object \"%s\" not found",
			Z_STRVAL_P(mautic_argument(execute_data, 1)), Z_STRVAL_P(mautic_argument(execute_data, 0))));
	zend_call_known_instance_method_with_1_params(
		zend_ce_exception->constructor, Z_OBJ_P(ZEND_THIS), NULL, &message);
	zval_ptr_dtor(&message);
}

ZEND_METHOD(MauticFieldValidator, __construct)
{
	site_construct(execute_data, FIELD_VALIDATOR_LEAD_FIELD_REPOSITORY);
}

static void append_value(smart_str *text, zval *value)
{
	zend_string *string = zval_get_string(value);

	smart_str_append(text, string);
	zend_string_release(string);
}

static bool call_removing(zval *change, zend_string *alias)
{
	zval argument, result;
	bool ok;

	ZVAL_STR(&argument, alias);
	ok = mautic_call(change, "removeField", &result, 1, &argument);
	zval_ptr_dtor(&result);
	return ok;
}

/* BulkNotification::addNotification(…); `arguments` are the seven of it. */
static bool add_notification(const field_columns *columns, zval *arguments)
{
	zval *of = site_property(columns->validator, FIELD_VALIDATOR_BULK_NOTIFICATION), bulk, result;
	bool ok;

	if (!of) {
		return false;
	}
	if (Z_TYPE(arguments[4]) != IS_STRING) {
		zend_type_error("%s::addNotification(): Argument #5 ($mauticObject) must be of type string, %s given",
			Z_TYPE_P(of) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(of)->name) : "",
			syncengine_type_name(&arguments[4]));
		return false;
	}
	ZVAL_COPY(&bulk, of);
	ok = mautic_call(&bulk, "addNotification", &result, 7, arguments);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&bulk);
	return ok;
}

static void take_text(zval *argument, smart_str *text)
{
	ZVAL_STR(argument, smart_str_extract(text));
}

/* Says that a field was left out; takes `reason`: the message up to "was ignored". False with an exception. */
static bool notify(
	const field_columns *columns, const checked_field *field, smart_str *reason, const char *kind)
{
	smart_str key = {0}, object_text = {0}, link = {0};
	zval integration, object, id, arguments[7];
	bool ok;

	ZVAL_UNDEF(&object);
	ZVAL_UNDEF(&id);
	ok = mautic_call(field->change, "getIntegration", &integration, 0, NULL) &&
		mautic_call(field->change, "getObject", &object, 0, NULL) &&
		mautic_call(field->change, "getMappedObjectId", &id, 0, NULL);
	if (!ok) {
		smart_str_free(reason);
		goto done;
	}
	append_value(&key, &integration);
	smart_str_appendc(&key, '-');
	append_value(&key, &object);
	smart_str_appendc(&key, '-');
	smart_str_append(&key, field->alias);
	smart_str_appendc(&key, '-');
	smart_str_appends(&key, kind);
	smart_str_appends(reason, " and was ignored during the sync. Your ");
	append_value(reason, &integration);
	smart_str_appends(reason, " integration plugin may be configured improperly.");
	append_value(&object_text, &id);
	smart_str_appendc(&object_text, ' ');
	append_value(&object_text, &object);
	append_value(&link, &integration);
	smart_str_appendc(&link, ' ');
	append_value(&link, &object);
	smart_str_appendc(&link, ' ');
	append_value(&link, &id);
	take_text(&arguments[0], &key);
	take_text(&arguments[1], reason);
	ZVAL_COPY(&arguments[2], &integration);
	take_text(&arguments[3], &object_text);
	ZVAL_COPY(&arguments[4], &object);
	ZVAL_LONG(&arguments[5], 0);
	take_text(&arguments[6], &link);
	ok = !EG(exception) && add_notification(columns, arguments);
	for (uint32_t i = 0; i < 7; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
done:
	zval_ptr_dtor(&integration);
	zval_ptr_dtor(&object);
	zval_ptr_dtor(&id);
	return ok;
}

/* "Custom field 'label' " */
static void start_reason(smart_str *reason, const checked_field *field)
{
	smart_str_appends(reason, "Custom field '");
	append_value(reason, field_columns_row_value(&field->column->row, "label"));
	smart_str_appends(reason, "' ");
}

static bool refuse_length(const field_columns *columns, const checked_field *field, zval *text)
{
	smart_str reason = {0};

	if (!call_removing(field->change, field->alias)) {
		return false;
	}
	start_reason(&reason, field);
	smart_str_appends(&reason, "with value '");
	append_value(&reason, text);
	smart_str_appends(&reason, "' exceeded maximum allowed length");
	return notify(columns, field, &reason, "length");
}

static bool refuse_type(const field_columns *columns, const checked_field *field, zval *value)
{
	smart_str reason = {0};
	zval type;

	if (!call_removing(field->change, field->alias)) {
		return false;
	}
	start_reason(&reason, field);
	smart_str_appends(&reason, "of type '");
	append_value(&reason, field_columns_row_value(&field->column->row, "type"));
	if (!mautic_call(value, "getType", &type, 0, NULL)) {
		zval_ptr_dtor(&type);
		smart_str_free(&reason);
		return false;
	}
	smart_str_appends(&reason, "' did not match integration type '");
	append_value(&reason, &type);
	smart_str_appendc(&reason, '\'');
	zval_ptr_dtor(&type);
	return notify(columns, field, &reason, "type");
}

static bool check_value(field_columns *columns, const checked_field *field, zval *value)
{
	zval normalized;
	bool ok = mautic_call(value, "getNormalizedValue", &normalized, 0, NULL);

	if (!ok || !field_column_define(columns, field->column)) {
		zval_ptr_dtor(&normalized);
		return false;
	}
	if (Z_TYPE(normalized) == IS_STRING && !field_column_takes_length(columns, field->column, &normalized)) {
		ok = !EG(exception) && refuse_length(columns, field, &normalized);
	} else if (!field_column_takes_type(field->column, value)) {
		ok = !EG(exception) && refuse_type(columns, field, value);
	}
	zval_ptr_dtor(&normalized);
	return ok;
}

static bool check_field(field_columns *columns, zval *change, zval *field)
{
	checked_field checked = {.change = change};
	zval name, value;
	bool ok;

	ZVAL_UNDEF(&value);
	if (!mautic_call(field, "getName", &name, 0, NULL)) {
		return false;
	}
	if (Z_TYPE(name) != IS_STRING) {
		zend_type_error("%s::getFieldSchema(): Argument #2 ($alias) must be of type string, %s given",
			ZSTR_VAL(mautic_ce.FieldValidator->name), syncengine_type_name(&name));
		zval_ptr_dtor(&name);
		return false;
	}
	checked.alias = Z_STR(name);
	checked.column = field_columns_find(columns, checked.alias);
	ok = checked.column
		? mautic_call(field, "getValue", &value, 0, NULL) && check_value(columns, &checked, &value)
		: !EG(exception);
	zval_ptr_dtor(&value);
	zval_ptr_dtor(&name);
	return ok;
}

static bool check_change(field_columns *columns, zval *change)
{
	zval fields, *field;
	bool ok = mautic_call(change, "getFields", &fields, 0, NULL);

	if (ok && Z_TYPE(fields) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(fields), field) {
			if (!(ok = check_field(columns, change, field))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&fields);
	return ok;
}

static bool flush(zend_object *validator)
{
	zval *of = site_property(validator, FIELD_VALIDATOR_BULK_NOTIFICATION), bulk, result;
	bool ok;

	if (!of) {
		return false;
	}
	ZVAL_COPY(&bulk, of);
	ok = mautic_call(&bulk, "flush", &result, 0, NULL);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&bulk);
	return ok;
}

ZEND_METHOD(MauticFieldValidator, validateFields)
{
	field_columns columns;
	zval changes, *change;
	bool ok = true;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	field_columns_init(&columns, Z_OBJ_P(ZEND_THIS), Z_STR_P(mautic_argument(execute_data, 0)));
	ZVAL_COPY(&changes, mautic_argument(execute_data, 1));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(changes), change) {
		if (!(ok = check_change(&columns, change))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (ok) {
		flush(columns.validator);
	}
	zval_ptr_dtor(&changes);
	field_columns_release(&columns);
}

void field_validator_register(void)
{
	mautic_ce.FieldValidatorInterface =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface();
	mautic_ce.FieldSchemaNotFoundException =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_FieldSchemaNotFoundException(
			zend_ce_exception);
	mautic_ce.FieldValidator =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator(
			mautic_ce.FieldValidatorInterface);
}
