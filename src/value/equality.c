#include "value/equality.h"

#include "core/se_number.h"
#include "core/se_values.h"
#include "ext/date/php_date.h"
#include "members.h"
#include "value/moment.h"
#include "value/reference_value.h"

/* The instant of a value of either kind. False where it is none, or with an exception. */
static bool equality_instant(
	const syncengine_operand *operand, zval *value, syncengine_kind kind, int64_t *us)
{
	zval read;

	if (operand->instant && Z_TYPE_P(value) == IS_LONG) {
		*us = kind == SYNCENGINE_KIND_DATE ? syncengine_instant_day(Z_LVAL_P(value)) : Z_LVAL_P(value);
		return true;
	}
	if (syncengine_native_value(kind, value, &read) || Z_TYPE(read) != IS_LONG) {
		return false;
	}
	*us = Z_LVAL(read);
	return true;
}

static bool equality_number(zval *value, se_number *number)
{
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			*number = se_number_of_integer(Z_LVAL_P(value));
			return true;
		case IS_DOUBLE:
			*number = se_number_of_real(Z_DVAL_P(value));
			return true;
		case IS_TRUE:
		case IS_FALSE:
			*number = se_number_of_integer(Z_TYPE_P(value) == IS_TRUE);
			return true;
		case IS_STRING:
			return se_number_parse(se_slice_of(Z_STRVAL_P(value), Z_STRLEN_P(value)), number);
		default:
			return false;
	}
}

/* A value as text, with a reference; NULL where it has none, or with an exception. */
static zend_string *equality_text(zval *value)
{
	switch (Z_TYPE_P(value)) {
		case IS_TRUE:
		case IS_FALSE:
			return ZSTR_CHAR(Z_TYPE_P(value) == IS_TRUE ? '1' : '0');
		case IS_ARRAY:
			return NULL;
		case IS_OBJECT:
			return Z_OBJCE_P(value)->__tostring ? zval_try_get_string(value) : NULL;
		default:
			return zval_get_string(value);
	}
}

static bool equality_texts(zval *left, zval *right, unsigned rules)
{
	zend_string *a = equality_text(left), *b = a ? equality_text(right) : NULL;
	bool equal;

	if (a && b) {
		equal = se_text_equals(
			se_slice_of(ZSTR_VAL(a), ZSTR_LEN(a)), se_slice_of(ZSTR_VAL(b), ZSTR_LEN(b)), rules);
	} else {
		equal = !EG(exception) && zend_is_identical(left, right);
	}
	syncengine_str_release(a);
	syncengine_str_release(b);
	return equal;
}

/* The elements of a list of strings; the caller frees. */
static se_slice *equality_set(HashTable *list)
{
	se_slice *set = safe_emalloc(zend_hash_num_elements(list) + 1, sizeof(se_slice), 0);
	size_t count = 0;
	zval *entry;

	ZEND_HASH_FOREACH_VAL(list, entry) {
		set[count++] = se_slice_of(Z_STRVAL_P(entry), Z_STRLEN_P(entry));
	}
	ZEND_HASH_FOREACH_END();
	return set;
}

static bool equality_sets(zval *left, zval *right, unsigned rules)
{
	zval a, b;
	se_slice *set_a, *set_b;
	bool equal;

	if (syncengine_native_value(SYNCENGINE_KIND_MULTISELECT, left, &a)) {
		return equality_texts(left, right, rules);
	}
	if (syncengine_native_value(SYNCENGINE_KIND_MULTISELECT, right, &b)) {
		zval_ptr_dtor(&a);
		return equality_texts(left, right, rules);
	}
	set_a = equality_set(Z_ARRVAL(a));
	set_b = equality_set(Z_ARRVAL(b));
	equal = se_sets_equal(
		set_a, zend_hash_num_elements(Z_ARRVAL(a)), set_b, zend_hash_num_elements(Z_ARRVAL(b)), rules);
	efree(set_a);
	efree(set_b);
	zval_ptr_dtor(&a);
	zval_ptr_dtor(&b);
	return equal;
}

static bool equality_is_number(syncengine_kind kind)
{
	return kind == SYNCENGINE_KIND_INT || kind == SYNCENGINE_KIND_FLOAT;
}

static bool equality_instants(const syncengine_operand *left, const syncengine_operand *right, zval *a,
	zval *b, const syncengine_equality_rules *rules)
{
	syncengine_kind kind = left->kind == SYNCENGINE_KIND_DATE || right->kind == SYNCENGINE_KIND_DATE
		? SYNCENGINE_KIND_DATE
		: SYNCENGINE_KIND_DATETIME;
	int64_t us_a, us_b;

	if (equality_instant(left, a, kind, &us_a) && equality_instant(right, b, kind, &us_b)) {
		return us_a == us_b;
	}
	/* What is no date is compared as it is; an instant is no text. */
	return !EG(exception) && !left->instant && !right->instant && equality_texts(a, b, rules->text);
}

/* Neither is null; of different bytes or types. */
static bool equality_by_kind(const syncengine_operand *left, const syncengine_operand *right, zval *a,
	zval *b, const syncengine_equality_rules *rules)
{
	se_number number_a, number_b;
	zval truth_a, truth_b;

	if (syncengine_kind_is_instant(left->kind) || syncengine_kind_is_instant(right->kind)) {
		return equality_instants(left, right, a, b, rules);
	}
	if (left->kind == SYNCENGINE_KIND_MULTISELECT || right->kind == SYNCENGINE_KIND_MULTISELECT) {
		return equality_sets(a, b, rules->text);
	}
	if (left->kind == SYNCENGINE_KIND_BOOLEAN || right->kind == SYNCENGINE_KIND_BOOLEAN) {
		if (!syncengine_native_value(SYNCENGINE_KIND_BOOLEAN, a, &truth_a) &&
			!syncengine_native_value(SYNCENGINE_KIND_BOOLEAN, b, &truth_b)) {
			return Z_TYPE(truth_a) == Z_TYPE(truth_b);
		}
	} else if (equality_is_number(left->kind) || equality_is_number(right->kind)) {
		if (equality_number(a, &number_a) && equality_number(b, &number_b)) {
			return se_number_equals(&number_a, &number_b);
		}
	}
	return equality_texts(a, b, rules->text);
}

/* Whether a value says as little as null where null and '' make no difference. */
static bool equality_says_nothing(const zval *value, unsigned rules)
{
	se_slice text;

	if (Z_TYPE_P(value) == IS_ARRAY) {
		return zend_hash_num_elements(Z_ARRVAL_P(value)) == 0;
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		return false;
	}
	text = se_slice_of(Z_STRVAL_P(value), Z_STRLEN_P(value));
	return (rules & SE_TEXT_TRIM ? se_text_trim(text) : text).length == 0;
}

static bool equality_is_reference(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT && syncengine_is_reference_value(Z_OBJ_P(value));
}

/* At least one is a reference: the ID in its place. */
static bool equality_references(const syncengine_operand *left, const syncengine_operand *right, zval *a,
	zval *b, const syncengine_equality_rules *rules)
{
	zval ids[2], *values[2] = {a, b};
	bool equal = true;

	ZVAL_UNDEF(&ids[0]);
	ZVAL_UNDEF(&ids[1]);
	for (int i = 0; i < 2 && equal; i++) {
		if (!equality_is_reference(values[i])) {
			ZVAL_COPY(&ids[i], values[i]);
		} else {
			equal = syncengine_reference_value_id(Z_OBJ_P(values[i]), &ids[i]);
		}
	}
	if (equal) {
		syncengine_operand left_id = {&ids[0], left->kind, left->instant};
		syncengine_operand right_id = {&ids[1], right->kind, right->instant};

		equal = syncengine_values_equal(&left_id, &right_id, rules);
	}
	zval_ptr_dtor(&ids[0]);
	zval_ptr_dtor(&ids[1]);
	return equal;
}

bool syncengine_values_equal(
	const syncengine_operand *left, const syncengine_operand *right, const syncengine_equality_rules *rules)
{
	zval *a = left->value, *b = right->value;

	ZVAL_DEREF(a);
	ZVAL_DEREF(b);
	if (Z_TYPE_P(a) == IS_STRING && Z_TYPE_P(b) == IS_STRING && zend_string_equals(Z_STR_P(a), Z_STR_P(b))) {
		return true;
	}
	if (equality_is_reference(a) || equality_is_reference(b)) {
		return equality_references(left, right, a, b, rules);
	}
	if (Z_TYPE_P(a) == IS_NULL || Z_TYPE_P(b) == IS_NULL) {
		return Z_TYPE_P(a) == Z_TYPE_P(b) ||
			(rules->null_is_empty && equality_says_nothing(Z_TYPE_P(a) == IS_NULL ? b : a, rules->text));
	}
	return equality_by_kind(left, right, a, b, rules) && !EG(exception);
}
