#include "report/records.h"

#include "exceptions/exceptions.h"
#include "zend_interfaces.h"

const char *syncengine_report_object_put(syncengine_report_object *object, zend_string *name,
	zend_string *type, syncengine_kind kind, zval *value, syncengine_field_state state)
{
	syncengine_field *field, old;
	zval normalized, original = {0};
	const char *wrong = syncengine_native_value(kind, value, &normalized);

	if (UNEXPECTED(wrong)) {
		return wrong;
	}
	if (Z_TYPE(normalized) != Z_TYPE_P(value) || Z_TYPE(normalized) == IS_ARRAY) {
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

/* Builds the object of a record; NULL with an exception. */
static syncengine_report_object *records_object(
	syncengine_report *report, const syncengine_records *records, HashTable *record, zend_string *id_key)
{
	const syncengine_family *family = syncengine_family_of(&report->std);
	zval *id = zend_hash_find_deref(record, id_key), *value, own_id;
	syncengine_report_object *object;
	zval at;
	const char *wrong;

	if (!id || (Z_TYPE_P(id) != IS_LONG && (Z_TYPE_P(id) != IS_STRING || Z_STRLEN_P(id) == 0))) {
		syncengine_throw(family->InvalidValueException,
			"A record of \"%s\" has no ID: its key \"%s\" must be an int or a string that is not empty",
			ZSTR_VAL(records->object), ZSTR_VAL(id_key));
		return NULL;
	}
	ZVAL_COPY(&own_id, id);
	object = syncengine_report_object_create(family, records->object, &own_id);
	value = records->change_date_key ? zend_hash_find_deref(record, records->change_date_key) : NULL;
	if (value && Z_TYPE_P(value) != IS_NULL) {
		wrong = syncengine_native_value(SYNCENGINE_KIND_DATETIME, value, &at);
		if (wrong) {
			if (!EG(exception)) {
				syncengine_throw(family->InvalidValueException,
					"The change time \"%s\" of a record of \"%s\" %s", ZSTR_VAL(records->change_date_key),
					ZSTR_VAL(records->object), wrong);
			}
			OBJ_RELEASE(&object->std);
			return NULL;
		}
		if (Z_TYPE(at) == IS_LONG) {
			syncengine_moment_set_time(&object->changed, Z_LVAL(at));
		}
	}
	return object;
}

/* The change times of a record's fields. */
static bool records_field_dates(
	syncengine_report_object *object, const syncengine_records *records, HashTable *record)
{
	const syncengine_family *family = syncengine_family_of(&object->std);
	zval *dates = zend_hash_find_deref(record, records->field_dates_key), *date;
	zend_string *name;

	if (!dates || Z_TYPE_P(dates) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(dates), name, date) {
		syncengine_field *field = name ? syncengine_fields_find(&object->fields, name) : NULL;
		const char *wrong;
		zval at;

		if (!field) {
			continue;
		}
		wrong = syncengine_native_value(SYNCENGINE_KIND_DATETIME, date, &at);
		if (wrong) {
			if (!EG(exception)) {
				syncengine_throw(family->InvalidValueException,
					"The change time of field \"%s\" of \"%s\" %s", ZSTR_VAL(name), ZSTR_VAL(object->object),
					wrong);
			}
			return false;
		}
		if (Z_TYPE(at) == IS_LONG) {
			syncengine_field_set_time(field, Z_LVAL(at));
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool records_add(
	syncengine_report *report, const syncengine_records *records, zval *record, zend_string *id_key)
{
	const syncengine_family *family = syncengine_family_of(&report->std);
	syncengine_report_object *object;
	zend_string *name;
	zval *type;

	ZVAL_DEREF(record);
	if (Z_TYPE_P(record) != IS_ARRAY) {
		syncengine_throw(family->InvalidValueException, "A record of \"%s\" must be an array, %s given",
			ZSTR_VAL(records->object), zend_zval_type_name(record));
		return false;
	}
	object = records_object(report, records, Z_ARRVAL_P(record), id_key);
	if (!object) {
		return false;
	}
	syncengine_fields_reserve(&object->fields, zend_hash_num_elements(records->types));
	ZEND_HASH_FOREACH_STR_KEY_VAL(records->types, name, type) {
		zval *value = name ? zend_hash_find(Z_ARRVAL_P(record), name) : NULL;
		const char *wrong;

		if (!value) {
			continue;
		}
		ZVAL_DEREF(value);
		wrong = syncengine_report_object_put(
			object, name, Z_STR_P(type), syncengine_kind_of(Z_STR_P(type)), value, SYNCENGINE_FIELD_CHANGED);
		if (wrong) {
			if (!EG(exception)) {
				syncengine_throw(family->InvalidValueException,
					"Field \"%s\" of a record of \"%s\" %s, as type \"%s\" asks", ZSTR_VAL(name),
					ZSTR_VAL(records->object), wrong, Z_STRVAL_P(type));
			}
			OBJ_RELEASE(&object->std);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (records->field_dates_key && !records_field_dates(object, records, Z_ARRVAL_P(record))) {
		OBJ_RELEASE(&object->std);
		return false;
	}
	syncengine_report_add(report, object);
	return true;
}

/* Walks a Traversable; the count, or -1 with an exception. */
static zend_long records_add_traversable(
	syncengine_report *report, const syncengine_records *records, zend_string *id_key)
{
	zend_class_entry *ce = Z_OBJCE_P(records->records);
	zend_object_iterator *iterator = ce->get_iterator(ce, records->records, 0);
	zend_long added = 0;

	if (!iterator || EG(exception)) {
		return -1;
	}
	if (iterator->funcs->rewind) {
		iterator->funcs->rewind(iterator);
	}
	while (!EG(exception) && iterator->funcs->valid(iterator) == SUCCESS && !EG(exception)) {
		zval *record = iterator->funcs->get_current_data(iterator);

		if (EG(exception) || !record || !records_add(report, records, record, id_key)) {
			break;
		}
		added++;
		iterator->funcs->move_forward(iterator);
	}
	zend_iterator_dtor(iterator);
	return EG(exception) ? -1 : added;
}

zend_long syncengine_report_add_records(syncengine_report *report, const syncengine_records *records)
{
	zend_long added = 0;
	zend_string *name, *id_key;
	zval *type, *record;

	ZEND_HASH_FOREACH_STR_KEY_VAL(records->types, name, type) {
		if (!name || Z_TYPE_P(type) != IS_STRING) {
			zend_argument_value_error(3, "must be an array of types (strings) by field name");
			return -1;
		}
	}
	ZEND_HASH_FOREACH_END();
	id_key = records->id_key ? zend_string_copy(records->id_key) : ZSTR_INIT_LITERAL("id", false);
	if (Z_TYPE_P(records->records) == IS_OBJECT) {
		added = records_add_traversable(report, records, id_key);
		zend_string_release(id_key);
		return added;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(records->records), record) {
		if (!records_add(report, records, record, id_key)) {
			added = -1;
			break;
		}
		added++;
	}
	ZEND_HASH_FOREACH_END();
	zend_string_release(id_key);
	return added;
}
