#include "exchange/pdo_table.h"

#include "exceptions/exceptions.h"
#include "exchange/settings.h"
#include "members.h"

#define TABLE(member) offsetof(syncengine_pdo_table, member)

static const syncengine_setting table_settings[] = {
	{"table", SYNCENGINE_SETTING_STRING, TABLE(table), .required = true},
	{"fields", SYNCENGINE_SETTING_ARRAY, TABLE(given_fields), .required = true},
	{"id", SYNCENGINE_SETTING_STRING, TABLE(id), .default_text = "id"},
	{"modified", SYNCENGINE_SETTING_STRING, TABLE(modified), .nullable = true},
	{"references", SYNCENGINE_SETTING_ARRAY, TABLE(given_references), .default_text = NULL},
};
enum { TABLE_SETTINGS = sizeof(table_settings) / sizeof(table_settings[0]) };

typedef struct {
	zend_string *type;
	zend_string *column;
} field_given;

static const syncengine_setting field_settings[] = {
	{"type", SYNCENGINE_SETTING_STRING, offsetof(field_given, type), .required = true},
	{"column", SYNCENGINE_SETTING_STRING, offsetof(field_given, column), .default_text = NULL},
};
enum { FIELD_SETTINGS = sizeof(field_settings) / sizeof(field_settings[0]) };

static void field_free(zval *entry)
{
	syncengine_pdo_field *field = Z_PTR_P(entry);

	zend_string_release(field->name);
	zend_string_release(field->type);
	syncengine_str_release(field->reference);
	zend_string_release(field->column);
	zend_string_release(field->quoted);
	syncengine_str_release(field->cast);
	syncengine_str_release(field->fallback);
	efree(field);
}

void syncengine_pdo_table_free(syncengine_pdo_table *table)
{
	syncengine_settings_release(table_settings, TABLE_SETTINGS, table);
	zend_string_release(table->object);
	zend_hash_destroy(&table->fields);
	syncengine_str_release(table->quoted_table);
	syncengine_str_release(table->quoted_id);
	syncengine_str_release(table->quoted_modified);
	syncengine_str_release(table->id_cast);
	syncengine_str_release(table->id_collation);
	syncengine_str_release(table->modified_cast);
	zval_ptr_dtor(&table->last_id);
	efree(table);
}

static bool check_name(const char *where, const syncengine_sql *sql, const char *what, zend_string *name)
{
	const char *problem = syncengine_sql_name_problem(sql->dialect, ZSTR_VAL(name), ZSTR_LEN(name));

	if (problem) {
		syncengine_throw(syncengine_ce_ConfigurationException, "%s: the name of the %s \"%s\" %s", where,
			what, ZSTR_VAL(name), problem);
	}
	return !problem;
}

static zend_string *quoted_name(const syncengine_sql *sql, const zend_string *name)
{
	smart_str text = {0};

	syncengine_sql_append_name(&text, sql, ZSTR_VAL(name), ZSTR_LEN(name));
	return smart_str_extract(&text);
}

static bool read_reference(
	const char *where, const syncengine_pdo_table *table, zend_string *name, zend_string **reference)
{
	zval *given = table->given_references ? zend_hash_find_deref(table->given_references, name) : NULL;

	*reference = NULL;
	if (!given) {
		return true;
	}
	if (Z_TYPE_P(given) != IS_STRING || Z_STRLEN_P(given) == 0) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: the reference of field '%s' must be the name of an object", where, ZSTR_VAL(name));
		return false;
	}
	*reference = zend_string_copy(Z_STR_P(given));
	return true;
}

/* What a field was given as: a type, or an array with the type and the column. The caller releases it. */
static bool read_given(const char *where, zend_string *name, zval *given, field_given *field)
{
	zend_string *here;
	bool ok;

	memset(field, 0, sizeof(*field));
	if (Z_TYPE_P(given) == IS_ARRAY) {
		here = strpprintf(0, "%s, field '%s'", where, ZSTR_VAL(name));
		ok = syncengine_settings_read(
			ZSTR_VAL(here), Z_ARRVAL_P(given), field_settings, FIELD_SETTINGS, field);
		zend_string_release(here);
		return ok;
	}
	if (Z_TYPE_P(given) == IS_STRING) {
		field->type = zend_string_copy(Z_STR_P(given));
		return true;
	}
	syncengine_throw(syncengine_ce_ConfigurationException,
		"%s: field '%s' must have a type, or an array with 'type' and 'column', %s given", where,
		ZSTR_VAL(name), zend_zval_type_name(given));
	return false;
}

static bool read_field(
	const char *where, const syncengine_sql *sql, syncengine_pdo_table *table, zend_string *name, zval *given)
{
	syncengine_pdo_field *field;
	field_given settings;
	zend_string *reference = NULL;
	bool ok;

	ZVAL_DEREF(given);
	ok = read_given(where, name, given, &settings) && read_reference(where, table, name, &reference);
	if (ok && !syncengine_type_known(settings.type)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: the type of field '%s' must be one of NormalizedValue's *_TYPE constants, '%s' given", where,
			ZSTR_VAL(name), ZSTR_VAL(settings.type));
		ok = false;
	}
	ok = ok && check_name(where, sql, "column", settings.column ? settings.column : name);
	if (!ok) {
		syncengine_settings_release(field_settings, FIELD_SETTINGS, &settings);
		syncengine_str_release(reference);
		return false;
	}
	field = ecalloc(1, sizeof(*field));
	field->index = zend_hash_num_elements(&table->fields);
	field->name = zend_string_copy(name);
	field->type = settings.type;
	field->column = settings.column ? settings.column : zend_string_copy(name);
	field->quoted = quoted_name(sql, field->column);
	field->reference = reference;
	field->kind = reference ? SYNCENGINE_KIND_REFERENCE : syncengine_kind_of(field->type);
	zend_hash_add_new_ptr(&table->fields, name, field);
	return true;
}

static bool read_fields(const char *where, const syncengine_sql *sql, syncengine_pdo_table *table)
{
	zend_string *name;
	zval *given;

	ZEND_HASH_FOREACH_STR_KEY_VAL(table->given_fields, name, given) {
		if (!name || ZSTR_LEN(name) == 0) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"%s: 'fields' must have a type for each field name, such as ['name' => 'string']", where);
			return false;
		}
		if (!read_field(where, sql, table, name, given)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (!table->given_references) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY(table->given_references, name) {
		if (!name || !zend_hash_exists(&table->fields, name)) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"%s: 'references' names '%s', which is not among its fields", where,
				name ? ZSTR_VAL(name) : "a number");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool read_table(
	const char *where, const syncengine_sql *sql, syncengine_pdo_table *table, HashTable *given)
{
	if (!syncengine_settings_read(where, given, table_settings, TABLE_SETTINGS, table) ||
		!check_name(where, sql, "table", table->table) || !check_name(where, sql, "column", table->id) ||
		(table->modified && !check_name(where, sql, "column", table->modified)) ||
		!read_fields(where, sql, table)) {
		return false;
	}
	table->quoted_table = syncengine_sql_table_name(sql, ZSTR_VAL(table->table), ZSTR_LEN(table->table));
	table->quoted_id = quoted_name(sql, table->id);
	table->quoted_modified = table->modified ? quoted_name(sql, table->modified) : NULL;
	return true;
}

syncengine_pdo_table *syncengine_pdo_table_read(const syncengine_sql *sql, zend_string *object, zval *given)
{
	syncengine_pdo_table *table;
	zend_string *where;
	bool ok;

	ZVAL_DEREF(given);
	if (!object || Z_TYPE_P(given) != IS_ARRAY) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"PdoSyncDataExchange: $tables must have an array of settings for each object name");
		return NULL;
	}
	table = ecalloc(1, sizeof(*table));
	table->object = zend_string_copy(object);
	ZVAL_NULL(&table->last_id);
	zend_hash_init(&table->fields, 8, NULL, field_free, false);
	where = strpprintf(0, "PdoSyncDataExchange, object '%s'", ZSTR_VAL(object));
	ok = read_table(ZSTR_VAL(where), sql, table, Z_ARRVAL_P(given));
	zend_string_release(where);
	table->given_fields = table->given_references = NULL;
	if (!ok) {
		syncengine_pdo_table_free(table);
		return NULL;
	}
	return table;
}

const syncengine_pdo_field *syncengine_pdo_table_field(const syncengine_pdo_table *table, zend_string *name)
{
	const syncengine_pdo_field *field = zend_hash_find_ptr(&table->fields, name);

	if (!field) {
		syncengine_throw(syncengine_native.FieldNotFoundException,
			"The %s field is not configured for the %s object: add it to its 'fields'", ZSTR_VAL(name),
			ZSTR_VAL(table->object));
	}
	return field;
}

const char *syncengine_pdo_instant(syncengine_column_time time, syncengine_kind kind, int64_t us, zval *into)
{
	char text[SE_TIME_SIZE + 4];
	size_t length;

	if (time == SYNCENGINE_COLUMN_EPOCH) {
		ZVAL_LONG(into, us / SE_SECOND - (us % SE_SECOND < 0));
		return NULL;
	}
	length = syncengine_sql_time_text(us, text);
	if (length == 0) {
		return "is beyond the years 1 to 9999";
	}
	if (kind == SYNCENGINE_KIND_DATE) {
		length = 10;
	}
	if (time == SYNCENGINE_COLUMN_ZONED) {
		memcpy(text + length, "+00", 3);
		length += 3;
	}
	ZVAL_STRINGL(into, text, length);
	return NULL;
}

/* The ID of a reference, whether it comes alone or as a ReferenceValue. */
static const char *reference_value(zval *value, zval *into)
{
	ZVAL_NULL(into);
	if (Z_TYPE_P(value) == IS_OBJECT) {
		zend_function *getter =
			zend_hash_str_find_ptr(&Z_OBJCE_P(value)->function_table, ZEND_STRL("getvalue"));

		if (!getter) {
			return "is an object that is no ReferenceValue";
		}
		zend_call_known_instance_method_with_0_params(getter, Z_OBJ_P(value), into);
		if (EG(exception)) {
			return "can't be read";
		}
	} else {
		ZVAL_COPY(into, value);
	}
	if (Z_TYPE_P(into) == IS_STRING && Z_STRLEN_P(into) == 0) {
		ZVAL_NULL(into);
	}
	if (Z_TYPE_P(into) == IS_NULL || Z_TYPE_P(into) == IS_LONG || Z_TYPE_P(into) == IS_STRING) {
		return NULL;
	}
	zval_ptr_dtor(into);
	return "is not an ID";
}

const char *syncengine_pdo_value(
	const syncengine_pdo_field *field, zval *value, bool instant, zend_string *type, zval *into)
{
	zval native;
	const char *wrong;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_NULL || (field->kind == SYNCENGINE_KIND_TEXT && Z_TYPE_P(value) == IS_STRING)) {
		ZVAL_COPY(into, value);
		return NULL;
	}
	if (instant && Z_TYPE_P(value) == IS_LONG) {
		syncengine_kind kind =
			syncengine_kind_is_instant(field->kind) ? field->kind : syncengine_kind_of(type);

		if (!syncengine_kind_is_instant(field->kind) && field->kind != SYNCENGINE_KIND_TEXT) {
			return "is a date";
		}
		return syncengine_pdo_instant(field->time, kind, Z_LVAL_P(value), into);
	}
	if (field->kind == SYNCENGINE_KIND_REFERENCE) {
		return reference_value(value, into);
	}
	wrong = syncengine_native_value(field->kind, value, &native);
	if (wrong) {
		return wrong;
	}
	if (syncengine_kind_is_instant(field->kind) && Z_TYPE(native) == IS_LONG) {
		return syncengine_pdo_instant(field->time, field->kind, Z_LVAL(native), into);
	}
	wrong = syncengine_sql_native(field->kind, &native, into);
	zval_ptr_dtor(&native);
	return wrong;
}
