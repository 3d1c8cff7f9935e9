/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 29db60469f64f3acb028c4ce7c025e06c486cde9 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_EncodedValue___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_EncodedValue_getType, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_EncodedValue_getValue, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_EncodedValue, __construct);
ZEND_METHOD(SyncEngine_EncodedValue, getType);
ZEND_METHOD(SyncEngine_EncodedValue, getValue);


static const zend_function_entry class_SyncEngine_EncodedValue_methods[] = {
	ZEND_ME(SyncEngine_EncodedValue, __construct, arginfo_class_SyncEngine_EncodedValue___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_EncodedValue, getType, arginfo_class_SyncEngine_EncodedValue_getType, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_EncodedValue, getValue, arginfo_class_SyncEngine_EncodedValue_getValue, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_EncodedValue(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "EncodedValue", class_SyncEngine_EncodedValue_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_STRING_TYPE_value;
	zend_string *const_STRING_TYPE_value_str = zend_string_init("string", strlen("string"), 1);
	ZVAL_STR(&const_STRING_TYPE_value, const_STRING_TYPE_value_str);
	zend_string *const_STRING_TYPE_name = zend_string_init_interned("STRING_TYPE", sizeof("STRING_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STRING_TYPE_name, &const_STRING_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STRING_TYPE_name);

	zval const_INT_TYPE_value;
	zend_string *const_INT_TYPE_value_str = zend_string_init("int", strlen("int"), 1);
	ZVAL_STR(&const_INT_TYPE_value, const_INT_TYPE_value_str);
	zend_string *const_INT_TYPE_name = zend_string_init_interned("INT_TYPE", sizeof("INT_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_INT_TYPE_name, &const_INT_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_INT_TYPE_name);

	zval const_FLOAT_TYPE_value;
	zend_string *const_FLOAT_TYPE_value_str = zend_string_init("float", strlen("float"), 1);
	ZVAL_STR(&const_FLOAT_TYPE_value, const_FLOAT_TYPE_value_str);
	zend_string *const_FLOAT_TYPE_name = zend_string_init_interned("FLOAT_TYPE", sizeof("FLOAT_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FLOAT_TYPE_name, &const_FLOAT_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FLOAT_TYPE_name);

	zval const_DOUBLE_TYPE_value;
	zend_string *const_DOUBLE_TYPE_value_str = zend_string_init("double", strlen("double"), 1);
	ZVAL_STR(&const_DOUBLE_TYPE_value, const_DOUBLE_TYPE_value_str);
	zend_string *const_DOUBLE_TYPE_name = zend_string_init_interned("DOUBLE_TYPE", sizeof("DOUBLE_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DOUBLE_TYPE_name, &const_DOUBLE_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DOUBLE_TYPE_name);

	zval const_DATETIME_TYPE_value;
	zend_string *const_DATETIME_TYPE_value_str = zend_string_init("datetime", strlen("datetime"), 1);
	ZVAL_STR(&const_DATETIME_TYPE_value, const_DATETIME_TYPE_value_str);
	zend_string *const_DATETIME_TYPE_name = zend_string_init_interned("DATETIME_TYPE", sizeof("DATETIME_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DATETIME_TYPE_name, &const_DATETIME_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DATETIME_TYPE_name);

	zval const_BOOLEAN_TYPE_value;
	zend_string *const_BOOLEAN_TYPE_value_str = zend_string_init("boolean", strlen("boolean"), 1);
	ZVAL_STR(&const_BOOLEAN_TYPE_value, const_BOOLEAN_TYPE_value_str);
	zend_string *const_BOOLEAN_TYPE_name = zend_string_init_interned("BOOLEAN_TYPE", sizeof("BOOLEAN_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_BOOLEAN_TYPE_name, &const_BOOLEAN_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_BOOLEAN_TYPE_name);

	return class_entry;
}
