#include "mautic/sync/field_columns.h"

#include "zend_exceptions.h"

static void column_destroy(zval *element)
{
	field_column *column = Z_PTR_P(element);

	zval_ptr_dtor(&column->row);
	zval_ptr_dtor(&column->definition);
	zval_ptr_dtor(&column->limit);
	efree(column);
}

/* The fields of the object's schema, asked of the repository once. Borrowed; NULL with an exception. */
static zval *object_schema(const field_columns *columns)
{
	zend_object *validator = columns->validator;
	zval *known, *of, repository, name, data;
	bool ok;

	known = zend_symtable_find(
		Z_ARRVAL_P(mautic_slot_array(validator, FIELD_VALIDATOR_FIELD_SCHEMA_DATA)), columns->object_name);
	if (known) {
		return known;
	}
	if (!(of = site_property(validator, FIELD_VALIDATOR_LEAD_FIELD_REPOSITORY))) {
		return NULL;
	}
	ZVAL_COPY(&repository, of);
	ZVAL_STR(&name, columns->object_name);
	ok = mautic_call(&repository, "getFieldSchemaData", &data, 1, &name);
	zval_ptr_dtor(&repository);
	if (!ok) {
		zval_ptr_dtor(&data);
		return NULL;
	}
	return zend_symtable_update(Z_ARRVAL_P(mautic_slot_array(validator, FIELD_VALIDATOR_FIELD_SCHEMA_DATA)),
		columns->object_name, &data);
}

/*
 * The row of a field: false with an exception, and where there is none without one. The exception that says so is
 * nothing to anybody else, whoever throws it.
 */
static bool field_row(const field_columns *columns, zend_string *alias, zval *row)
{
	zval *schema = object_schema(columns), *found;

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

zval *field_columns_row_value(zval *row, const char *key)
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
static bool schema_call(field_columns *columns, const char *method, zval *result, uint32_t argc, zval *argv)
{
	static const char class_name[] = "Mautic\\LeadBundle\\Field\\SchemaDefinition";
	zend_function *function;

	ZVAL_UNDEF(result);
	if (!columns->schema) {
		zend_string *name = zend_string_init(class_name, sizeof(class_name) - 1, false);

		columns->schema = zend_fetch_class(name, ZEND_FETCH_CLASS_EXCEPTION);
		zend_string_release(name);
		if (!columns->schema) {
			return false;
		}
	}
	function = zend_hash_str_find_ptr(&columns->schema->function_table, method, strlen(method));
	if (!function) {
		zend_throw_error(NULL, "Call to undefined method %s::%s()", class_name, method);
		return false;
	}
	zend_call_known_function(function, NULL, columns->schema, result, argc, argv, NULL);
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

bool field_column_define(field_columns *columns, field_column *column)
{
	zval arguments[4];
	bool ok;

	if (Z_TYPE(column->definition) != IS_UNDEF) {
		return true;
	}
	ZVAL_COPY(&arguments[0], field_columns_row_value(&column->row, "alias"));
	ZVAL_COPY(&arguments[1], field_columns_row_value(&column->row, "type"));
	ZVAL_COPY(&arguments[2], field_columns_row_value(&column->row, "isUniqueIdentifer"));
	ZVAL_COPY(&arguments[3], field_columns_row_value(&column->row, "charLengthLimit"));
	ok = schema_argument(1, "alias", &arguments[0], MAY_BE_STRING, "string") &&
		schema_argument(2, "type", &arguments[1], MAY_BE_STRING, "string") &&
		schema_argument(3, "isUnique", &arguments[2], MAY_BE_BOOL, "bool") &&
		schema_argument(4, "length", &arguments[3], MAY_BE_LONG | MAY_BE_NULL, "?int") &&
		schema_call(columns, "getschemadefinition", &column->definition, 4, arguments);
	for (uint32_t i = 0; i < 4; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
	return ok;
}

field_column *field_columns_find(field_columns *columns, zend_string *alias)
{
	field_column *known = zend_hash_find_ptr(&columns->by_alias, alias);
	zval row;

	if (known) {
		return known;
	}
	if (!field_row(columns, alias, &row)) {
		return NULL;
	}
	known = emalloc(sizeof(*known));
	ZVAL_COPY_VALUE(&known->row, &row);
	ZVAL_UNDEF(&known->definition);
	ZVAL_UNDEF(&known->limit);
	zend_hash_update_ptr(&columns->by_alias, alias, known);
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

bool field_column_takes_length(field_columns *columns, field_column *column, zval *text)
{
	zval length, bytes;

	if (Z_TYPE(column->limit) == IS_UNDEF &&
		!schema_call(columns, "getfieldcharlengthlimit", &column->limit, 1, &column->definition)) {
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

bool field_column_takes_type(const field_column *column, zval *value)
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

void field_columns_init(field_columns *columns, zend_object *validator, zend_string *object_name)
{
	columns->validator = validator;
	columns->object_name = object_name;
	columns->schema = NULL;
	zend_hash_init(&columns->by_alias, 0, NULL, column_destroy, false);
}

void field_columns_release(field_columns *columns)
{
	zend_hash_destroy(&columns->by_alias);
}
