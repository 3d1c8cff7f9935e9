/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: eeb66c4f199d6fd890cc61472a111e668496b492 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_NormalizedValue___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, normalizedValue, IS_MIXED, 0, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_NormalizedValue_getType, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_NormalizedValue_getOriginalValue, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_NormalizedValue_getNormalizedValue arginfo_class_SyncEngine_NormalizedValue_getOriginalValue


ZEND_METHOD(SyncEngine_NormalizedValue, __construct);
ZEND_METHOD(SyncEngine_NormalizedValue, getType);
ZEND_METHOD(SyncEngine_NormalizedValue, getOriginalValue);
ZEND_METHOD(SyncEngine_NormalizedValue, getNormalizedValue);


static const zend_function_entry class_SyncEngine_NormalizedValue_methods[] = {
	ZEND_ME(SyncEngine_NormalizedValue, __construct, arginfo_class_SyncEngine_NormalizedValue___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_NormalizedValue, getType, arginfo_class_SyncEngine_NormalizedValue_getType, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_NormalizedValue, getOriginalValue, arginfo_class_SyncEngine_NormalizedValue_getOriginalValue, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_NormalizedValue, getNormalizedValue, arginfo_class_SyncEngine_NormalizedValue_getNormalizedValue, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_NormalizedValue(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "NormalizedValue", class_SyncEngine_NormalizedValue_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_BOOLEAN_TYPE_value;
	zend_string *const_BOOLEAN_TYPE_value_str = zend_string_init("boolean", strlen("boolean"), 1);
	ZVAL_STR(&const_BOOLEAN_TYPE_value, const_BOOLEAN_TYPE_value_str);
	zend_string *const_BOOLEAN_TYPE_name = zend_string_init_interned("BOOLEAN_TYPE", sizeof("BOOLEAN_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_BOOLEAN_TYPE_name, &const_BOOLEAN_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_BOOLEAN_TYPE_name);

	zval const_DATE_TYPE_value;
	zend_string *const_DATE_TYPE_value_str = zend_string_init("date", strlen("date"), 1);
	ZVAL_STR(&const_DATE_TYPE_value, const_DATE_TYPE_value_str);
	zend_string *const_DATE_TYPE_name = zend_string_init_interned("DATE_TYPE", sizeof("DATE_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DATE_TYPE_name, &const_DATE_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DATE_TYPE_name);

	zval const_DATETIME_TYPE_value;
	zend_string *const_DATETIME_TYPE_value_str = zend_string_init("datetime", strlen("datetime"), 1);
	ZVAL_STR(&const_DATETIME_TYPE_value, const_DATETIME_TYPE_value_str);
	zend_string *const_DATETIME_TYPE_name = zend_string_init_interned("DATETIME_TYPE", sizeof("DATETIME_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DATETIME_TYPE_name, &const_DATETIME_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DATETIME_TYPE_name);

	zval const_DOUBLE_TYPE_value;
	zend_string *const_DOUBLE_TYPE_value_str = zend_string_init("double", strlen("double"), 1);
	ZVAL_STR(&const_DOUBLE_TYPE_value, const_DOUBLE_TYPE_value_str);
	zend_string *const_DOUBLE_TYPE_name = zend_string_init_interned("DOUBLE_TYPE", sizeof("DOUBLE_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DOUBLE_TYPE_name, &const_DOUBLE_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DOUBLE_TYPE_name);

	zval const_EMAIL_TYPE_value;
	zend_string *const_EMAIL_TYPE_value_str = zend_string_init("email", strlen("email"), 1);
	ZVAL_STR(&const_EMAIL_TYPE_value, const_EMAIL_TYPE_value_str);
	zend_string *const_EMAIL_TYPE_name = zend_string_init_interned("EMAIL_TYPE", sizeof("EMAIL_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_EMAIL_TYPE_name, &const_EMAIL_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_EMAIL_TYPE_name);

	zval const_FLOAT_TYPE_value;
	zend_string *const_FLOAT_TYPE_value_str = zend_string_init("float", strlen("float"), 1);
	ZVAL_STR(&const_FLOAT_TYPE_value, const_FLOAT_TYPE_value_str);
	zend_string *const_FLOAT_TYPE_name = zend_string_init_interned("FLOAT_TYPE", sizeof("FLOAT_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FLOAT_TYPE_name, &const_FLOAT_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FLOAT_TYPE_name);

	zval const_INT_TYPE_value;
	zend_string *const_INT_TYPE_value_str = zend_string_init("int", strlen("int"), 1);
	ZVAL_STR(&const_INT_TYPE_value, const_INT_TYPE_value_str);
	zend_string *const_INT_TYPE_name = zend_string_init_interned("INT_TYPE", sizeof("INT_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_INT_TYPE_name, &const_INT_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_INT_TYPE_name);

	zval const_LOOKUP_TYPE_value;
	zend_string *const_LOOKUP_TYPE_value_str = zend_string_init("lookup", strlen("lookup"), 1);
	ZVAL_STR(&const_LOOKUP_TYPE_value, const_LOOKUP_TYPE_value_str);
	zend_string *const_LOOKUP_TYPE_name = zend_string_init_interned("LOOKUP_TYPE", sizeof("LOOKUP_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_LOOKUP_TYPE_name, &const_LOOKUP_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_LOOKUP_TYPE_name);

	zval const_MULTISELECT_TYPE_value;
	zend_string *const_MULTISELECT_TYPE_value_str = zend_string_init("multiselect", strlen("multiselect"), 1);
	ZVAL_STR(&const_MULTISELECT_TYPE_value, const_MULTISELECT_TYPE_value_str);
	zend_string *const_MULTISELECT_TYPE_name = zend_string_init_interned("MULTISELECT_TYPE", sizeof("MULTISELECT_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_MULTISELECT_TYPE_name, &const_MULTISELECT_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_MULTISELECT_TYPE_name);

	zval const_PHONE_TYPE_value;
	zend_string *const_PHONE_TYPE_value_str = zend_string_init("phone", strlen("phone"), 1);
	ZVAL_STR(&const_PHONE_TYPE_value, const_PHONE_TYPE_value_str);
	zend_string *const_PHONE_TYPE_name = zend_string_init_interned("PHONE_TYPE", sizeof("PHONE_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_PHONE_TYPE_name, &const_PHONE_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_PHONE_TYPE_name);

	zval const_SELECT_TYPE_value;
	zend_string *const_SELECT_TYPE_value_str = zend_string_init("select", strlen("select"), 1);
	ZVAL_STR(&const_SELECT_TYPE_value, const_SELECT_TYPE_value_str);
	zend_string *const_SELECT_TYPE_name = zend_string_init_interned("SELECT_TYPE", sizeof("SELECT_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_SELECT_TYPE_name, &const_SELECT_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_SELECT_TYPE_name);

	zval const_STRING_TYPE_value;
	zend_string *const_STRING_TYPE_value_str = zend_string_init("string", strlen("string"), 1);
	ZVAL_STR(&const_STRING_TYPE_value, const_STRING_TYPE_value_str);
	zend_string *const_STRING_TYPE_name = zend_string_init_interned("STRING_TYPE", sizeof("STRING_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STRING_TYPE_name, &const_STRING_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STRING_TYPE_name);

	zval const_REGION_TYPE_value;
	zend_string *const_REGION_TYPE_value_str = zend_string_init("region", strlen("region"), 1);
	ZVAL_STR(&const_REGION_TYPE_value, const_REGION_TYPE_value_str);
	zend_string *const_REGION_TYPE_name = zend_string_init_interned("REGION_TYPE", sizeof("REGION_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_REGION_TYPE_name, &const_REGION_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_REGION_TYPE_name);

	zval const_TEXT_TYPE_value;
	zend_string *const_TEXT_TYPE_value_str = zend_string_init("text", strlen("text"), 1);
	ZVAL_STR(&const_TEXT_TYPE_value, const_TEXT_TYPE_value_str);
	zend_string *const_TEXT_TYPE_name = zend_string_init_interned("TEXT_TYPE", sizeof("TEXT_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_TEXT_TYPE_name, &const_TEXT_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_TEXT_TYPE_name);

	zval const_TEXTAREA_TYPE_value;
	zend_string *const_TEXTAREA_TYPE_value_str = zend_string_init("textarea", strlen("textarea"), 1);
	ZVAL_STR(&const_TEXTAREA_TYPE_value, const_TEXTAREA_TYPE_value_str);
	zend_string *const_TEXTAREA_TYPE_name = zend_string_init_interned("TEXTAREA_TYPE", sizeof("TEXTAREA_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_TEXTAREA_TYPE_name, &const_TEXTAREA_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_TEXTAREA_TYPE_name);

	zval const_TIME_TYPE_value;
	zend_string *const_TIME_TYPE_value_str = zend_string_init("time", strlen("time"), 1);
	ZVAL_STR(&const_TIME_TYPE_value, const_TIME_TYPE_value_str);
	zend_string *const_TIME_TYPE_name = zend_string_init_interned("TIME_TYPE", sizeof("TIME_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_TIME_TYPE_name, &const_TIME_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_TIME_TYPE_name);

	zval const_URL_TYPE_value;
	zend_string *const_URL_TYPE_value_str = zend_string_init("url", strlen("url"), 1);
	ZVAL_STR(&const_URL_TYPE_value, const_URL_TYPE_value_str);
	zend_string *const_URL_TYPE_name = zend_string_init_interned("URL_TYPE", sizeof("URL_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_URL_TYPE_name, &const_URL_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_URL_TYPE_name);

	zval const_REFERENCE_TYPE_value;
	zend_string *const_REFERENCE_TYPE_value_str = zend_string_init("reference", strlen("reference"), 1);
	ZVAL_STR(&const_REFERENCE_TYPE_value, const_REFERENCE_TYPE_value_str);
	zend_string *const_REFERENCE_TYPE_name = zend_string_init_interned("REFERENCE_TYPE", sizeof("REFERENCE_TYPE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_REFERENCE_TYPE_name, &const_REFERENCE_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_REFERENCE_TYPE_name);

	return class_entry;
}
