#include "mautic/mautic_exceptions.h"
#include "mautic/mautic_order.h"
#include "mautic/sync/site.h"

#include "zend_exceptions.h"

ZEND_METHOD(MauticFieldSchemaNotFoundException, __construct);
ZEND_METHOD(MauticFieldValidator, __construct);
ZEND_METHOD(MauticFieldValidator, validateFields);

#include "stubs/mautic/MauticFieldValidator_arginfo.h"

/* Private properties, in order. */
enum {
	FIELD_VALIDATOR_FIELD_SCHEMA_DATA,
	FIELD_VALIDATOR_LEAD_FIELD_REPOSITORY,
	FIELD_VALIDATOR_BULK_NOTIFICATION,
};

/* What a column takes: the answers of Mautic's SchemaDefinition for one field of an object. Owned. */
typedef struct {
	zval row;        /* of LeadFieldRepository::getFieldSchemaData() */
	zval definition; /* SchemaDefinition::getSchemaDefinition() */
	zval limit;      /* SchemaDefinition::getFieldCharLengthLimit(), IS_UNDEF until it is needed */
} column;

/* One call of validateFields(). */
typedef struct {
	zend_object *validator;
	zend_string *object_name;
	zend_class_entry *schema; /* SchemaDefinition, NULL until it is needed */
	HashTable columns;        /* alias => column */
} validation;

/* A field that is looked at. Borrowed. */
typedef struct {
	zval *change;
	zend_string *alias;
	column *column;
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

static void column_destroy(zval *element)
{
	column *column = Z_PTR_P(element);

	zval_ptr_dtor(&column->row);
	zval_ptr_dtor(&column->definition);
	zval_ptr_dtor(&column->limit);
	efree(column);
}

/* The fields of the object's schema, asked of the repository once. Borrowed; NULL with an exception. */
static zval *object_schema(const validation *validation)
{
	zend_object *validator = validation->validator;
	zval *known, *of, repository, name, data;
	bool ok;

	known = zend_symtable_find(
		Z_ARRVAL_P(mautic_slot_array(validator, FIELD_VALIDATOR_FIELD_SCHEMA_DATA)), validation->object_name);
	if (known) {
		return known;
	}
	if (!(of = site_property(validator, FIELD_VALIDATOR_LEAD_FIELD_REPOSITORY))) {
		return NULL;
	}
	ZVAL_COPY(&repository, of);
	ZVAL_STR(&name, validation->object_name);
	ok = mautic_call(&repository, "getFieldSchemaData", &data, 1, &name);
	zval_ptr_dtor(&repository);
	if (!ok) {
		zval_ptr_dtor(&data);
		return NULL;
	}
	return zend_symtable_update(Z_ARRVAL_P(mautic_slot_array(validator, FIELD_VALIDATOR_FIELD_SCHEMA_DATA)),
		validation->object_name, &data);
}

/*
 * The row of a field: false with an exception, and where there is none without one. The exception that says so is
 * nothing to anybody else, whoever throws it.
 */
static bool field_row(const validation *validation, zend_string *alias, zval *row)
{
	zval *schema = object_schema(validation), *found;

	if (!schema) {
		if (instanceof_function(EG(exception)->ce, mautic_ce.FieldSchemaNotFoundException)) {
			zend_clear_exception();
		}
		return false;
	}
	found = Z_TYPE_P(schema) == IS_ARRAY ? zend_symtable_find(Z_ARRVAL_P(schema), alias) : NULL;
	if (!found) {
		return false;
	}
	ZVAL_DEREF(found);
	if (Z_TYPE_P(found) == IS_NULL) {
		return false;
	}
	if (Z_TYPE_P(found) != IS_ARRAY) {
		zend_type_error("%s::getFieldSchema(): Return value must be of type array, %s returned",
			ZSTR_VAL(mautic_ce.FieldValidator->name), syncengine_type_name(found));
		return false;
	}
	ZVAL_COPY(row, found);
	return true;
}

/* $row[$key], null with a warning where it is not there. Borrowed. */
static zval *row_value(zval *row, const char *key)
{
	zval *value = zend_hash_str_find(Z_ARRVAL_P(row), key, strlen(key));

	if (!value) {
		zend_error(E_WARNING, "Undefined array key \"%s\"", key);
		return &EG(uninitialized_zval);
	}
	ZVAL_DEREF(value);
	return value;
}

/* SchemaDefinition::$method($arguments…); false with an exception. */
static bool schema_call(validation *validation, const char *method, zval *result, uint32_t argc, zval *argv)
{
	static const char class_name[] = "Mautic\\LeadBundle\\Field\\SchemaDefinition";
	zend_function *function;

	ZVAL_UNDEF(result);
	if (!validation->schema) {
		zend_string *name = zend_string_init(class_name, sizeof(class_name) - 1, false);

		validation->schema = zend_fetch_class(name, ZEND_FETCH_CLASS_EXCEPTION);
		zend_string_release(name);
		if (!validation->schema) {
			return false;
		}
	}
	function = zend_hash_str_find_ptr(&validation->schema->function_table, method, strlen(method));
	if (!function) {
		zend_throw_error(NULL, "Call to undefined method %s::%s()", class_name, method);
		return false;
	}
	zend_call_known_function(function, NULL, validation->schema, result, argc, argv, NULL);
	return !EG(exception);
}

/* Checks what PHP code with strict types may not give to SchemaDefinition. */
static bool schema_argument(
	uint32_t number, const char *name, const zval *value, uint32_t types, const char *type)
{
	if (EG(exception)) {
		return false;
	}
	if (!((1u << Z_TYPE_P(value)) & types)) {
		zend_type_error(
			"Mautic\\LeadBundle\\Field\\SchemaDefinition::getSchemaDefinition(): Argument #%u ($%s) must "
			"be of type %s, %s given",
			number, name, type, syncengine_type_name(value));
		return false;
	}
	return true;
}

static bool define_column(validation *validation, column *column)
{
	zval arguments[4];
	bool ok;

	ZVAL_COPY(&arguments[0], row_value(&column->row, "alias"));
	ZVAL_COPY(&arguments[1], row_value(&column->row, "type"));
	ZVAL_COPY(&arguments[2], row_value(&column->row, "isUniqueIdentifer"));
	ZVAL_COPY(&arguments[3], row_value(&column->row, "charLengthLimit"));
	ok = schema_argument(1, "alias", &arguments[0], MAY_BE_STRING, "string") &&
		schema_argument(2, "type", &arguments[1], MAY_BE_STRING, "string") &&
		schema_argument(3, "isUnique", &arguments[2], MAY_BE_BOOL, "bool") &&
		schema_argument(4, "length", &arguments[3], MAY_BE_LONG | MAY_BE_NULL, "?int") &&
		schema_call(validation, "getschemadefinition", &column->definition, 4, arguments);
	for (uint32_t i = 0; i < 4; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
	return ok;
}

/*
 * What the column of a field takes: once a call for each field. NULL without an exception where the schema has no
 * such field, and with one.
 */
static column *field_column(validation *validation, zend_string *alias)
{
	column *known = zend_hash_find_ptr(&validation->columns, alias);
	zval row;

	if (known) {
		return known;
	}
	if (!field_row(validation, alias, &row)) {
		return NULL;
	}
	known = emalloc(sizeof(*known));
	ZVAL_COPY_VALUE(&known->row, &row);
	ZVAL_UNDEF(&known->definition);
	ZVAL_UNDEF(&known->limit);
	zend_hash_update_ptr(&validation->columns, alias, known);
	return known;
}

static bool text_length(zval *text, zval *length)
{
	zval function;

	ZVAL_STRING(&function, "mb_strlen");
	ZVAL_UNDEF(length);
	if (call_user_function(NULL, NULL, &function, length, 1, text) == FAILURE && !EG(exception)) {
		zend_throw_error(NULL, "Call to undefined function mb_strlen()");
	}
	zval_ptr_dtor(&function);
	return !EG(exception);
}

/* Whether a text is not too long for its column; false as well with an exception. */
static bool length_valid(validation *validation, column *column, zval *text)
{
	zval length, bytes;

	if (Z_TYPE(column->limit) == IS_UNDEF &&
		!schema_call(validation, "getfieldcharlengthlimit", &column->limit, 1, &column->definition)) {
		return false;
	}
	ZVAL_LONG(&bytes, (zend_long)Z_STRLEN_P(text));
	/* No text has more characters than bytes. */
	if (Z_TYPE(column->limit) == IS_NULL || zend_compare(&bytes, &column->limit) <= 0) {
		return true;
	}
	return text_length(text, &length) && zend_compare(&length, &column->limit) <= 0;
}

static bool is_text(const zval *value, const char *text)
{
	return Z_TYPE_P(value) == IS_STRING && strcmp(Z_STRVAL_P(value), text) == 0;
}

/* Whether a value's type is one that the column takes; false as well with an exception. */
static bool type_valid(const column *column, zval *value)
{
	static const char *const same[] = {"boolean", "date", "datetime", "time"};
	zval *type = Z_TYPE(column->definition) == IS_ARRAY
		? zend_hash_str_find(Z_ARRVAL(column->definition), ZEND_STRL("type"))
		: NULL;
	const char *expected = NULL;
	bool is_float, valid;
	zval given;

	if (!type) {
		return true;
	}
	ZVAL_DEREF(type);
	for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++) {
		if (is_text(type, same[i])) {
			expected = same[i];
		}
	}
	is_float = is_text(type, "float");
	if (!expected && !is_float) {
		return true;
	}
	if (!mautic_call(value, "getType", &given, 0, NULL)) {
		return false;
	}
	valid = expected ? is_text(&given, expected)
					 : is_text(&given, "float") || is_text(&given, "double") || is_text(&given, "int");
	zval_ptr_dtor(&given);
	return valid;
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
static bool add_notification(const validation *validation, zval *arguments)
{
	zval *of = site_property(validation->validator, FIELD_VALIDATOR_BULK_NOTIFICATION), bulk, result;
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
	const validation *validation, const checked_field *field, smart_str *reason, const char *kind)
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
	ok = !EG(exception) && add_notification(validation, arguments);
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
	append_value(reason, row_value(&field->column->row, "label"));
	smart_str_appends(reason, "' ");
}

static bool refuse_length(const validation *validation, const checked_field *field, zval *text)
{
	smart_str reason = {0};

	if (!call_removing(field->change, field->alias)) {
		return false;
	}
	start_reason(&reason, field);
	smart_str_appends(&reason, "with value '");
	append_value(&reason, text);
	smart_str_appends(&reason, "' exceeded maximum allowed length");
	return notify(validation, field, &reason, "length");
}

static bool refuse_type(const validation *validation, const checked_field *field, zval *value)
{
	smart_str reason = {0};
	zval type;

	if (!call_removing(field->change, field->alias)) {
		return false;
	}
	start_reason(&reason, field);
	smart_str_appends(&reason, "of type '");
	append_value(&reason, row_value(&field->column->row, "type"));
	if (!mautic_call(value, "getType", &type, 0, NULL)) {
		zval_ptr_dtor(&type);
		smart_str_free(&reason);
		return false;
	}
	smart_str_appends(&reason, "' did not match integration type '");
	append_value(&reason, &type);
	smart_str_appendc(&reason, '\'');
	zval_ptr_dtor(&type);
	return notify(validation, field, &reason, "type");
}

static bool check_value(validation *validation, const checked_field *field, zval *value)
{
	zval normalized;
	bool ok = mautic_call(value, "getNormalizedValue", &normalized, 0, NULL);

	if (ok && Z_TYPE(field->column->definition) == IS_UNDEF) {
		ok = define_column(validation, field->column);
	}
	if (!ok) {
		zval_ptr_dtor(&normalized);
		return false;
	}
	if (Z_TYPE(normalized) == IS_STRING && !length_valid(validation, field->column, &normalized)) {
		ok = !EG(exception) && refuse_length(validation, field, &normalized);
	} else if (!type_valid(field->column, value)) {
		ok = !EG(exception) && refuse_type(validation, field, value);
	}
	zval_ptr_dtor(&normalized);
	return ok;
}

static bool check_field(validation *validation, zval *change, zval *field)
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
	checked.column = field_column(validation, checked.alias);
	ok = checked.column
		? mautic_call(field, "getValue", &value, 0, NULL) && check_value(validation, &checked, &value)
		: !EG(exception);
	zval_ptr_dtor(&value);
	zval_ptr_dtor(&name);
	return ok;
}

static bool check_change(validation *validation, zval *change)
{
	zval fields, *field;
	bool ok = mautic_call(change, "getFields", &fields, 0, NULL);

	if (ok && Z_TYPE(fields) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(fields), field) {
			if (!(ok = check_field(validation, change, field))) {
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
	validation validation = {.validator = Z_OBJ_P(ZEND_THIS)};
	zval changes, *change;
	bool ok = true;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	validation.object_name = Z_STR_P(mautic_argument(execute_data, 0));
	zend_hash_init(&validation.columns, 0, NULL, column_destroy, false);
	ZVAL_COPY(&changes, mautic_argument(execute_data, 1));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(changes), change) {
		if (!(ok = check_change(&validation, change))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (ok) {
		flush(validation.validator);
	}
	zval_ptr_dtor(&changes);
	zend_hash_destroy(&validation.columns);
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
