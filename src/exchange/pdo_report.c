#include "exchange/pdo_report.h"

#include "exceptions/exceptions.h"
#include "report/relation.h"
#include "report/relations.h"

/* Names that a shared list may have besides those asked for, before a list of its own is better. */
enum { FOREIGN_NAMES_MAX = 16 };

static bool reader_add_field(syncengine_pdo_reader *reader, zval *name, syncengine_field_state state)
{
	const syncengine_pdo_field *field;
	syncengine_pdo_slot *slot;

	ZVAL_DEREF(name);
	if (Z_TYPE_P(name) != IS_STRING && Z_TYPE_P(name) != IS_LONG) {
		zend_type_error("Names of fields must be strings, %s found", zend_zval_type_name(name));
		return false;
	}
	if (Z_TYPE_P(name) == IS_LONG) {
		zend_string *text = zend_long_to_str(Z_LVAL_P(name));

		field = syncengine_pdo_table_field(reader->table, text);
		zend_string_release(text);
	} else {
		field = syncengine_pdo_table_field(reader->table, Z_STR_P(name));
	}
	if (!field) {
		return false;
	}
	for (uint32_t i = 0; i < reader->count; i++) {
		if (reader->slots[i].field == field) {
			return true;
		}
	}
	slot = &reader->slots[reader->count++];
	slot->field = field;
	slot->state = state;
	slot->position = syncengine_field_list_position(reader->list, field->name);
	if (slot->position == SYNCENGINE_NO_POSITION) {
		slot->position = syncengine_field_list_append(reader->list, field->name);
	}
	return true;
}

static bool reader_add_fields(syncengine_pdo_reader *reader, HashTable *names, syncengine_field_state state)
{
	zval *name;

	if (names) {
		ZEND_HASH_FOREACH_VAL(names, name) {
			if (!reader_add_field(reader, name, state)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return true;
}

bool syncengine_pdo_reader_init(syncengine_pdo_reader *reader, syncengine_pdo_exchange *exchange,
	syncengine_pdo_table *table, HashTable *fields, HashTable *required)
{
	uint32_t count =
		(fields ? zend_hash_num_elements(fields) : 0) + (required ? zend_hash_num_elements(required) : 0);

	memset(reader, 0, sizeof(*reader));
	reader->exchange = exchange;
	reader->table = table;
	reader->list = syncengine_field_list_for(table->object);
	if (syncengine_field_list_count(reader->list) > count + FOREIGN_NAMES_MAX) {
		syncengine_field_list *own = syncengine_field_list_fork(reader->list, 0);

		syncengine_field_list_release(reader->list);
		reader->list = own;
	}
	reader->slots = safe_emalloc(count, sizeof(*reader->slots), 1);
	return reader_add_fields(reader, required, SYNCENGINE_FIELD_REQUIRED) &&
		reader_add_fields(reader, fields, SYNCENGINE_FIELD_CHANGED);
}

void syncengine_pdo_reader_release(syncengine_pdo_reader *reader)
{
	efree(reader->slots);
	syncengine_field_list_release(reader->list);
}

void syncengine_pdo_reader_select(const syncengine_pdo_reader *reader, smart_str *text)
{
	const syncengine_pdo_table *table = reader->table;

	smart_str_appends(text, "SELECT ");
	smart_str_append(text, table->quoted_id);
	smart_str_appends(text, ", ");
	smart_str_appends(text, table->modified ? ZSTR_VAL(table->quoted_modified) : "NULL");
	for (uint32_t i = 0; i < reader->count; i++) {
		smart_str_appends(text, ", ");
		smart_str_append(text, reader->slots[i].field->quoted);
	}
	smart_str_appends(text, " FROM ");
	smart_str_append(text, table->quoted_table);
}

/* MySQL's way of saying that there is no date. */
static bool is_zero_date(const zval *value)
{
	return Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) >= 10 &&
		memcmp(Z_STRVAL_P(value), "0000-00-00", 10) == 0;
}

static void reader_throw(const syncengine_pdo_reader *reader, zval *id, const zend_string *column,
	zval *value, const char *problem)
{
	zend_string *number = zval_get_string(id);
	zend_string *text =
		Z_TYPE_P(value) == IS_STRING ? zend_string_copy(Z_STR_P(value)) : zval_try_get_string(value);

	if (text) {
		syncengine_throw(syncengine_native.InvalidValueException,
			"%s %s: the column %s of table %s %s: %.200s", ZSTR_VAL(reader->table->object), ZSTR_VAL(number),
			ZSTR_VAL(column), ZSTR_VAL(reader->table->table), problem, ZSTR_VAL(text));
		zend_string_release(text);
	}
	zend_string_release(number);
}

/* Notes that the object points at another one. */
static void add_relation(const syncengine_pdo_reader *reader, const syncengine_pdo_field *field, zval *id,
	zval *target, syncengine_report *report)
{
	zend_string *from = zval_get_string(id), *to = zval_get_string(target);

	syncengine_relations_add(syncengine_report_relations(report),
		syncengine_relation_create(syncengine_family_of(&report->std), reader->table->object, field->name,
			field->reference, from, to));
	zend_string_release(from);
	zend_string_release(to);
}

static bool reader_put(const syncengine_pdo_reader *reader, const syncengine_pdo_slot *slot, zval *value,
	syncengine_report_object *object, syncengine_report *report)
{
	const syncengine_pdo_field *column = slot->field;
	syncengine_field *field;
	const char *problem;
	zval normalized, original = {0};

	if (column->kind == SYNCENGINE_KIND_TEXT && EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		ZVAL_COPY(&normalized, value);
	} else if (syncengine_kind_is_instant(column->kind) && is_zero_date(value)) {
		ZVAL_NULL(&normalized);
	} else {
		problem = syncengine_native_value(column->kind, value, &normalized);
		if (UNEXPECTED(problem)) {
			reader_throw(reader, &object->id, column->column, value, problem);
			return false;
		}
		if (Z_TYPE(normalized) != Z_TYPE_P(value) || syncengine_kind_is_instant(column->kind)) {
			ZVAL_COPY(&original, value);
		}
	}
	field = syncengine_fields_put_at(&object->fields, slot->position);
	syncengine_field_set(field, &normalized, &original, zend_string_copy(column->type), slot->state);
	if (syncengine_kind_is_instant(column->kind)) {
		syncengine_field_set_instant(field);
	}
	if (column->reference && Z_TYPE(field->value) != IS_NULL) {
		add_relation(reader, column, &object->id, &field->value, report);
	}
	return true;
}

/* The object of a row; NULL with an exception. */
static syncengine_report_object *reader_object(
	const syncengine_pdo_reader *reader, zval *row, syncengine_report *report)
{
	syncengine_report_object *object;
	zval *values = Z_ARRVAL_P(row)->arPacked, id;
	int64_t us;

	if (Z_TYPE(values[0]) != IS_LONG && Z_TYPE(values[0]) != IS_STRING) {
		syncengine_throw(syncengine_native.InvalidValueException,
			"The table %s has a row without an ID: its column %s must be an int or a text",
			ZSTR_VAL(reader->table->table), ZSTR_VAL(reader->table->id));
		return NULL;
	}
	ZVAL_COPY(&id, &values[0]);
	object = syncengine_report_object_create(syncengine_family_of(&report->std), reader->table->object, &id);
	if (Z_TYPE(values[1]) != IS_NULL && !is_zero_date(&values[1])) {
		if (!syncengine_sql_column_time(row, 1, &us)) {
			reader_throw(reader, &id, reader->table->modified, &values[1], "is not a date");
			OBJ_RELEASE(&object->std);
			return NULL;
		}
		syncengine_moment_set_time(&object->changed, us);
	}
	syncengine_fields_use_list(&object->fields, reader->list);
	for (uint32_t i = 0; i < reader->count; i++) {
		if (!reader_put(reader, &reader->slots[i], &values[2 + i], object, report)) {
			OBJ_RELEASE(&object->std);
			return NULL;
		}
	}
	return object;
}

bool syncengine_pdo_reader_run(const syncengine_pdo_reader *reader, smart_str *text, HashTable *params,
	syncengine_report *report, zval *last_id, uint32_t *count)
{
	const syncengine_sql_purpose purpose = {"reading objects", ZSTR_VAL(reader->table->table)};
	zend_string *whole = smart_str_extract(text);
	zval rows, *row, *last = NULL;
	bool ok = syncengine_sql_run(reader->exchange->sql, &purpose, whole, params, &rows, NULL);

	zend_string_release(whole);
	if (!ok) {
		return false;
	}
	*count = zend_hash_num_elements(Z_ARRVAL(rows));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		syncengine_report_object *object = reader_object(reader, row, report);

		if (!object) {
			ok = false;
			break;
		}
		last = syncengine_sql_column(row, 0);
		syncengine_report_add(report, object);
	}
	ZEND_HASH_FOREACH_END();
	if (ok && last_id && last) {
		ZVAL_COPY(last_id, last);
	}
	zval_ptr_dtor(&rows);
	return ok;
}

bool syncengine_pdo_reader_ids(
	const syncengine_pdo_reader *reader, zval *ids, uint32_t total, syncengine_report *report)
{
	uint32_t max = syncengine_sql_in_max(reader->exchange->sql, 0), count, found;

	for (uint32_t from = 0; from < total; from += count) {
		HashTable *params;
		smart_str text = {0};

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(syncengine_sql_in_size(count));
		syncengine_pdo_reader_select(reader, &text);
		smart_str_appends(&text, " WHERE ");
		smart_str_append(&text, reader->table->quoted_id);
		syncengine_sql_append_in(&text, count);
		syncengine_sql_add_in(params, ids + from, count);
		smart_str_appends(&text, " ORDER BY ");
		smart_str_append(&text, reader->table->quoted_id);
		if (!syncengine_pdo_reader_run(reader, &text, params, report, NULL, &found)) {
			return false;
		}
	}
	return true;
}
