#include "mautic/sync/unchanged_fields.h"

#include "mautic/mautic_order.h"
#include "value/equality.h"

/* Whether somebody may find rows; a dispatcher that does not tell has nobody. False with an exception. */
static bool is_heard(zval *dispatcher, bool *heard)
{
	*heard = false;
	return !zend_hash_str_exists(&Z_OBJCE_P(dispatcher)->function_table, ZEND_STRL("haslisteners")) ||
		site_has_listeners(dispatcher, SITE_FIND_EVENT_NAME, heard);
}

/* The rows that listeners find; an array, or false with an exception. */
static bool find_rows(zval *dispatcher, zval *object, zval *ids, zval *rows)
{
	zval event, result;
	bool ok;

	ZVAL_UNDEF(rows);
	if (!site_new(&event, SITE_FIND_EVENT, 1, object)) {
		return false;
	}
	ok = mautic_call(&event, "setIds", &result, 1, ids);
	zval_ptr_dtor(&result);
	ok = ok && site_dispatch(dispatcher, &event, SITE_FIND_EVENT_NAME) &&
		mautic_call(&event, "getFoundObjects", rows, 0, NULL);
	zval_ptr_dtor(&event);
	if (!ok || Z_TYPE_P(rows) != IS_ARRAY) {
		zval_ptr_dtor(rows);
		ZVAL_EMPTY_ARRAY(rows);
	}
	return ok;
}

static bool is_date(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce());
}

/* $date->format($format); the caller releases it, NULL with an exception. */
static zend_string *format_date(zval *date, const char *format)
{
	zval argument, result;
	zend_string *text = NULL;

	ZVAL_STRING(&argument, format);
	if (mautic_call(date, "format", &result, 1, &argument) && Z_TYPE(result) == IS_STRING) {
		text = zend_string_copy(Z_STR(result));
	}
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&argument);
	return text;
}

/* Whether a moment is on that day, both where it is written and in UTC, so that it is saved as that day in any case. */
static bool is_day(zval *date, zend_string *day)
{
	zend_string *own = format_date(date, "Y-m-d"), *stamp = own ? format_date(date, "U") : NULL;
	bool same = false;

	if (stamp && zend_string_equals(own, day)) {
		zend_string *utc = php_format_date("Y-m-d", 5, ZEND_STRTOL(ZSTR_VAL(stamp), NULL, 10), false);

		same = zend_string_equals(utc, day);
		zend_string_release(utc);
	}
	syncengine_str_release(own);
	syncengine_str_release(stamp);
	return same;
}

/* Whether a moment is the one that the database has as text in UTC. */
static bool is_instant(zval *date, zend_string *text)
{
	zend_string *stamp = format_date(date, "U");
	bool same = false;

	if (stamp) {
		zend_string *utc = php_format_date("Y-m-d H:i:s", 11, ZEND_STRTOL(ZSTR_VAL(stamp), NULL, 10), false);

		same = zend_string_equals(utc, text);
		zend_string_release(utc);
	}
	syncengine_str_release(stamp);
	return same;
}

static bool date_equals(zval *date, zval *held, syncengine_kind kind)
{
	if (Z_TYPE_P(held) != IS_STRING) {
		return false;
	}
	if (Z_STRLEN_P(held) == sizeof("YYYY-MM-DD") - 1) {
		return kind == SYNCENGINE_KIND_DATE && is_day(date, Z_STR_P(held));
	}
	return kind == SYNCENGINE_KIND_DATETIME && is_instant(date, Z_STR_P(held));
}

static bool is_empty(const zval *value)
{
	return Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == 0);
}

static bool is_scalar(const zval *value)
{
	return Z_TYPE_P(value) >= IS_FALSE && Z_TYPE_P(value) <= IS_STRING;
}

/* Whether saving a value would leave what Mautic holds. False as well with an exception. */
static bool value_equals(zval *value, syncengine_kind kind, zval *held)
{
	static const syncengine_equality_rules exact = {0};
	syncengine_operand left = {value, kind, false}, right = {held, kind, false};

	if (is_empty(value) || is_empty(held)) {
		return is_empty(value) && is_empty(held);
	}
	if (is_date(value)) {
		return date_equals(value, held, kind);
	}
	if (!is_scalar(value) || !is_scalar(held)) {
		return false;
	}
	switch (kind) {
		case SYNCENGINE_KIND_INT:
		case SYNCENGINE_KIND_FLOAT:
		case SYNCENGINE_KIND_BOOLEAN:
			break;
		default:
			/* A moment that is given as text, too: Mautic saves the text as it is. */
			left.kind = right.kind = SYNCENGINE_KIND_TEXT;
	}
	return syncengine_values_equal(&left, &right, &exact);
}

/* Whether a field has what the row has. False as well with an exception. */
static bool field_equals(zval *field, zval *held)
{
	zval value, type, normalized;
	bool same = false;

	ZVAL_UNDEF(&type);
	ZVAL_UNDEF(&normalized);
	if (mautic_call(field, "getValue", &value, 0, NULL) && mautic_call(&value, "getType", &type, 0, NULL) &&
		mautic_call(&value, "getNormalizedValue", &normalized, 0, NULL)) {
		ZVAL_DEREF(held);
		same = value_equals(&normalized,
			Z_TYPE(type) == IS_STRING ? syncengine_kind_of(Z_STR(type)) : SYNCENGINE_KIND_TEXT, held);
	}
	zval_ptr_dtor(&normalized);
	zval_ptr_dtor(&type);
	zval_ptr_dtor(&value);
	return same && !EG(exception);
}

/* $list[] = $value */
static void push(zval *list, zval *value)
{
	Z_TRY_ADDREF_P(value);
	zend_hash_next_index_insert(Z_ARRVAL_P(list), value);
}

static bool remove_field(zval *change, zval *field)
{
	zval name, result;
	bool ok;

	ZVAL_UNDEF(&result);
	ok = mautic_call(field, "getName", &name, 0, NULL) &&
		mautic_call(change, "removeField", &result, 1, &name);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&name);
	return ok;
}

/* Adds the fields that the row has to a list; `left` becomes whether there are others. False with an exception. */
static bool find_equal(zval *change, HashTable *row, zval *equal, bool *left)
{
	zval fields, *field, *held;
	zend_string *name;

	*left = false;
	if (!mautic_call(change, "getFields", &fields, 0, NULL) || Z_TYPE(fields) != IS_ARRAY) {
		zval_ptr_dtor(&fields);
		return !EG(exception);
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(fields), name, field) {
		held = name ? zend_symtable_find(row, name) : NULL;
		if (held && field_equals(field, held)) {
			push(equal, field);
		} else {
			*left = true;
		}
		if (EG(exception)) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&fields);
	return !EG(exception);
}

/* A change without those fields; the order's own keeps them. Takes `change` and gives another one for it. */
static bool without(zval *change, HashTable *fields)
{
	zval copy, *field;

	ZVAL_OBJ(&copy, Z_OBJ_HT_P(change)->clone_obj(Z_OBJ_P(change)));
	zval_ptr_dtor(change);
	ZVAL_COPY_VALUE(change, &copy);
	if (EG(exception)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(fields, field) {
		if (!remove_field(change, field)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* What is to be saved of a change, owned; IS_UNDEF: nothing. False with an exception. */
static bool drop_from_change(zval *change, HashTable *row, zval *rest)
{
	zval equal;
	bool left, ok;

	ZVAL_UNDEF(rest);
	array_init(&equal);
	ok = find_equal(change, row, &equal, &left);
	if (ok && left) {
		ZVAL_COPY(rest, change);
		ok = zend_hash_num_elements(Z_ARRVAL(equal)) == 0 || without(rest, Z_ARRVAL(equal));
	}
	zval_ptr_dtor(&equal);
	return ok;
}

/* The rows by their IDs, borrowed from `rows`. */
static void index_rows(HashTable *rows, HashTable *by_id)
{
	zval *row, *id;
	zend_string *text;

	ZEND_HASH_FOREACH_VAL(rows, row) {
		ZVAL_DEREF(row);
		if (Z_TYPE_P(row) != IS_ARRAY || !(id = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("id")))) {
			continue;
		}
		ZVAL_DEREF(id);
		if (Z_TYPE_P(id) == IS_LONG || Z_TYPE_P(id) == IS_STRING) {
			text = zval_get_string(id);
			zend_symtable_update(by_id, text, row);
			zend_string_release(text);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* The IDs that still are keys of `changes`; those that never were stay, too. */
static void keep_ids(zval *ids, HashTable *before, HashTable *after)
{
	zval kept, *id;
	zend_string *text;

	array_init(&kept);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(ids), id) {
		ZVAL_DEREF(id);
		if (Z_TYPE_P(id) != IS_LONG && Z_TYPE_P(id) != IS_STRING) {
			push(&kept, id);
			continue;
		}
		text = zval_get_string(id);
		if (zend_symtable_exists(after, text) || !zend_symtable_exists(before, text)) {
			push(&kept, id);
		}
		zend_string_release(text);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(ids);
	ZVAL_COPY_VALUE(ids, &kept);
}

/* Splits the changes in those with something left, `kept` under their keys, and `unchanged`. False with an exception. */
static bool split(HashTable *changes, HashTable *rows, zval *kept, zval *unchanged)
{
	zend_ulong number;
	zend_string *key;
	zval *change, *row, rest;

	ZEND_HASH_FOREACH_KEY_VAL(changes, number, key, change) {
		ZVAL_DEREF(change);
		row = key ? zend_hash_find(rows, key) : zend_hash_index_find(rows, number);
		if (!row) {
			ZVAL_COPY(&rest, change);
		} else if (!drop_from_change(change, Z_ARRVAL_P(row), &rest)) {
			zval_ptr_dtor(&rest);
			return false;
		}
		if (Z_TYPE(rest) == IS_UNDEF) {
			push(unchanged, change);
		} else if (key) {
			zend_hash_update(Z_ARRVAL_P(kept), key, &rest);
		} else {
			zend_hash_index_update(Z_ARRVAL_P(kept), number, &rest);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool unchanged_fields_drop(zval *dispatcher, zval *object, zval *ids, zval *changes, zval *unchanged)
{
	HashTable by_id;
	zval rows, kept;
	bool heard, ok;

	ZVAL_UNDEF(unchanged);
	if (!is_heard(dispatcher, &heard)) {
		return false;
	}
	if (!heard) {
		ZVAL_EMPTY_ARRAY(unchanged);
		return true;
	}
	if (!find_rows(dispatcher, object, ids, &rows)) {
		return false;
	}
	zend_hash_init(&by_id, 0, NULL, NULL, false);
	index_rows(Z_ARRVAL(rows), &by_id);
	array_init(&kept);
	array_init(unchanged);
	ok = split(Z_ARRVAL_P(changes), &by_id, &kept, unchanged);
	if (ok) {
		keep_ids(ids, Z_ARRVAL_P(changes), Z_ARRVAL(kept));
		zval_ptr_dtor(changes);
		ZVAL_COPY_VALUE(changes, &kept);
	} else {
		zval_ptr_dtor(&kept);
		zval_ptr_dtor(unchanged);
		ZVAL_UNDEF(unchanged);
	}
	zend_hash_destroy(&by_id);
	zval_ptr_dtor(&rows);
	return ok;
}
