#include "lists.h"

#include "members.h"

bool syncengine_list_of_strings(HashTable *from, uint32_t arg, zval *list)
{
	zval *value, string;

	array_init_size(list, zend_hash_num_elements(from));
	ZEND_HASH_FOREACH_VAL(from, value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_STRING) {
			ZVAL_COPY(&string, value);
		} else if (Z_TYPE_P(value) == IS_LONG) {
			ZVAL_STR(&string, zend_long_to_str(Z_LVAL_P(value)));
		} else {
			zend_argument_type_error(arg, "must be a list of strings, %s found", syncengine_type_name(value));
			zval_ptr_dtor(list);
			return false;
		}
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), &string);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool syncengine_list_of_ids(HashTable *from, uint32_t arg, zval *list)
{
	zval *value;

	array_init_size(list, zend_hash_num_elements(from));
	ZEND_HASH_FOREACH_VAL(from, value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG) {
			zend_argument_type_error(
				arg, "must be a list of IDs of type int|string, %s found", syncengine_type_name(value));
			zval_ptr_dtor(list);
			return false;
		}
		Z_TRY_ADDREF_P(value);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), value);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool syncengine_list_check_objects(HashTable *objects, zend_class_entry *ce, uint32_t arg)
{
	zval *value;

	ZEND_HASH_FOREACH_VAL(objects, value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) != IS_OBJECT || !instanceof_function(Z_OBJCE_P(value), ce)) {
			zend_argument_type_error(
				arg, "must be an array of %s, %s found", ZSTR_VAL(ce->name), syncengine_type_name(value));
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}
