#include "report/records.h"

#include "exceptions/exceptions.h"
#include "members.h"
#include "zend_interfaces.h"

/* A key of a record, by PHP's rules: '17' is 17. */
typedef struct {
	zend_string *name; /* owned; NULL: none */
	zend_ulong index;
	bool is_index;
} records_key;

typedef struct {
	records_key key;
	zend_string *type; /* owned */
	syncengine_kind kind;
} records_field;

/* What is known before the first record comes. */
typedef struct {
	syncengine_report *report;
	const syncengine_records *records;
	records_key id;
	records_key change_date;
	records_key field_dates;
	uint32_t count;
	records_field *fields; /* owned */
} records_reader;

static void records_key_init(records_key *key, zend_string *name)
{
	key->name = syncengine_str_copy(name);
	key->is_index = name && ZEND_HANDLE_NUMERIC_STR(ZSTR_VAL(name), ZSTR_LEN(name), key->index);
}

static zval *records_find(HashTable *record, const records_key *key)
{
	zval *value = NULL;

	if (EXPECTED(key->name)) {
		value = key->is_index ? zend_hash_index_find(record, key->index) : zend_hash_find(record, key->name);
	}
	if (value) {
		ZVAL_DEREF(value);
	}
	return value;
}

const char *syncengine_report_object_put(syncengine_report_object *object, zend_string *name,
	zend_string *type, syncengine_kind kind, zval *value, syncengine_field_state state)
{
	syncengine_field *field, old;
	zval normalized, original = {0};
	const char *wrong = syncengine_native_value(kind, value, &normalized);

	if (UNEXPECTED(wrong)) {
		return wrong;
	}
	ZVAL_DEREF(value);
	if (!syncengine_native_same(kind, value, &normalized)) {
		ZVAL_COPY(&original, value);
	}
	field = syncengine_fields_put(&object->fields, object->object, name, &old);
	syncengine_field_set(field, &normalized, &original, zend_string_copy(type), state);
	if (syncengine_kind_is_instant(kind)) {
		syncengine_field_set_instant(field);
	}
	syncengine_field_clear(&old);
	return NULL;
}

/* Reads a change time; false with an exception that names `what` and the object. Null is none. */
static bool records_time(syncengine_report_object *object, zend_string *what, zval *value, zval *at)
{
	const char *wrong = syncengine_native_value(SYNCENGINE_KIND_DATETIME, value, at);
	zend_string *id;

	if (EXPECTED(!wrong)) {
		return true;
	}
	if (!EG(exception)) {
		id = syncengine_id_string(&object->id);
		syncengine_throw(syncengine_family_of(&object->std)->InvalidValueException,
			"The change time \"%s\" of \"%s\" %s %s", ZSTR_VAL(what), ZSTR_VAL(object->object), ZSTR_VAL(id),
			wrong);
		zend_string_release(id);
	}
	return false;
}

/* Builds the object of a record; NULL with an exception. */
static syncengine_report_object *records_object(const records_reader *reader, HashTable *record)
{
	const syncengine_family *family = syncengine_family_of(&reader->report->std);
	zend_string *name = reader->records->object;
	zval *id = records_find(record, &reader->id), *value, own_id, at;
	syncengine_report_object *object;

	if (!id || (Z_TYPE_P(id) != IS_LONG && (Z_TYPE_P(id) != IS_STRING || Z_STRLEN_P(id) == 0))) {
		syncengine_throw(family->InvalidValueException,
			"A record of \"%s\" has no ID: its key \"%s\" must be an int or a string that is not empty",
			ZSTR_VAL(name), ZSTR_VAL(reader->id.name));
		return NULL;
	}
	ZVAL_COPY(&own_id, id);
	object = syncengine_report_object_create(family, name, &own_id);
	value = records_find(record, &reader->change_date);
	if (value) {
		if (!records_time(object, reader->change_date.name, value, &at)) {
			OBJ_RELEASE(&object->std);
			return NULL;
		}
		if (Z_TYPE(at) == IS_LONG) {
			syncengine_moment_set_time(&object->changed, Z_LVAL(at));
		}
	}
	return object;
}

/* The fields of a record; false with an exception. */
static bool records_fields(const records_reader *reader, syncengine_report_object *object, HashTable *record)
{
	const char *wrong;
	zend_string *id;

	syncengine_fields_reserve(&object->fields, MIN(reader->count, zend_hash_num_elements(record)));
	for (uint32_t i = 0; i < reader->count; i++) {
		const records_field *field = &reader->fields[i];
		zval *value = records_find(record, &field->key);

		if (!value) {
			continue;
		}
		wrong = syncengine_report_object_put(
			object, field->key.name, field->type, field->kind, value, SYNCENGINE_FIELD_CHANGED);
		if (UNEXPECTED(wrong)) {
			if (!EG(exception)) {
				id = syncengine_id_string(&object->id);
				syncengine_throw(syncengine_family_of(&object->std)->InvalidValueException,
					"Field \"%s\" of \"%s\" %s %s, as type \"%s\" asks", ZSTR_VAL(field->key.name),
					ZSTR_VAL(object->object), ZSTR_VAL(id), wrong, ZSTR_VAL(field->type));
				zend_string_release(id);
			}
			return false;
		}
	}
	return true;
}

/* The change times of a record's fields; false with an exception. */
static bool records_field_dates(
	const records_reader *reader, syncengine_report_object *object, HashTable *record)
{
	zval *dates = records_find(record, &reader->field_dates), *date, at;
	syncengine_field *slot;

	if (!dates || Z_TYPE_P(dates) != IS_ARRAY) {
		return true;
	}
	for (uint32_t i = 0; i < reader->count; i++) {
		const records_key *key = &reader->fields[i].key;

		date = records_find(Z_ARRVAL_P(dates), key);
		slot = date ? syncengine_fields_find(&object->fields, key->name) : NULL;
		if (!slot) {
			continue;
		}
		if (!records_time(object, key->name, date, &at)) {
			return false;
		}
		if (Z_TYPE(at) == IS_LONG) {
			syncengine_field_set_time(slot, Z_LVAL(at));
		}
	}
	return true;
}

/* False with an exception. Adding an object may run PHP code (the destructor of one that it replaces). */
static bool records_add(const records_reader *reader, zval *record)
{
	syncengine_report_object *object;

	ZVAL_DEREF(record);
	if (Z_TYPE_P(record) != IS_ARRAY) {
		syncengine_throw(syncengine_family_of(&reader->report->std)->InvalidValueException,
			"A record of \"%s\" must be an array, %s given", ZSTR_VAL(reader->records->object),
			syncengine_type_name(record));
		return false;
	}
	object = records_object(reader, Z_ARRVAL_P(record));
	if (!object) {
		return false;
	}
	if (!records_fields(reader, object, Z_ARRVAL_P(record)) ||
		!records_field_dates(reader, object, Z_ARRVAL_P(record))) {
		OBJ_RELEASE(&object->std);
		return false;
	}
	syncengine_report_add(reader->report, object);
	return !EG(exception);
}

/* Walks a Traversable; the count, or -1 with an exception. */
static zend_long records_add_traversable(const records_reader *reader)
{
	zval *records = reader->records->records;
	zend_class_entry *ce = Z_OBJCE_P(records);
	zend_object_iterator *iterator = ce->get_iterator(ce, records, 0);
	zend_long added = 0;

	if (!iterator || EG(exception)) {
		if (iterator) {
			zend_iterator_dtor(iterator);
		}
		return -1;
	}
	if (iterator->funcs->rewind) {
		iterator->funcs->rewind(iterator);
	}
	while (!EG(exception) && iterator->funcs->valid(iterator) == SUCCESS && !EG(exception)) {
		zval *record = iterator->funcs->get_current_data(iterator);

		if (EG(exception) || !record || !records_add(reader, record)) {
			break;
		}
		added++;
		iterator->funcs->move_forward(iterator);
	}
	zend_iterator_dtor(iterator);
	return EG(exception) ? -1 : added;
}

static zend_long records_add_array(const records_reader *reader)
{
	zend_long added = 0;
	zval *record;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(reader->records->records), record) {
		if (!records_add(reader, record)) {
			return -1;
		}
		added++;
	}
	ZEND_HASH_FOREACH_END();
	return added;
}

static bool records_reader_init(
	records_reader *reader, syncengine_report *report, const syncengine_records *records)
{
	zend_string *name;
	zend_ulong index;
	zval *type;

	memset(reader, 0, sizeof(*reader));
	reader->report = report;
	reader->records = records;
	reader->fields = safe_emalloc(zend_hash_num_elements(records->types), sizeof(*reader->fields), 1);
	ZEND_HASH_FOREACH_KEY_VAL(records->types, index, name, type) {
		records_field *field = &reader->fields[reader->count];

		ZVAL_DEREF(type);
		if (Z_TYPE_P(type) != IS_STRING) {
			zend_argument_value_error(3, "must be an array of types (strings) by field name");
			return false;
		}
		field->key.name = name ? zend_string_copy(name) : zend_long_to_str((zend_long)index);
		field->key.index = index;
		field->key.is_index = !name;
		field->type = zend_string_copy(Z_STR_P(type));
		field->kind = syncengine_kind_of(field->type);
		reader->count++;
	}
	ZEND_HASH_FOREACH_END();
	if (records->id_key) {
		records_key_init(&reader->id, records->id_key);
	} else {
		reader->id.name = ZSTR_INIT_LITERAL("id", false);
	}
	records_key_init(&reader->change_date, records->change_date_key);
	records_key_init(&reader->field_dates, records->field_dates_key);
	return true;
}

static void records_reader_release(records_reader *reader)
{
	for (uint32_t i = 0; i < reader->count; i++) {
		zend_string_release(reader->fields[i].key.name);
		zend_string_release(reader->fields[i].type);
	}
	efree(reader->fields);
	syncengine_str_release(reader->id.name);
	syncengine_str_release(reader->change_date.name);
	syncengine_str_release(reader->field_dates.name);
}

zend_long syncengine_report_add_records(syncengine_report *report, const syncengine_records *records)
{
	records_reader reader;
	zend_long added = -1;

	if (records_reader_init(&reader, report, records)) {
		added = Z_TYPE_P(records->records) == IS_OBJECT ? records_add_traversable(&reader)
														: records_add_array(&reader);
	}
	records_reader_release(&reader);
	return added;
}
