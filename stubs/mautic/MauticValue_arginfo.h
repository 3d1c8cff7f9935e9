/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 58c42c3aae5b3d6ed3e77a313ed7ef09db54add4 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO___construct, 0, 0, 2)
	ZEND_ARG_INFO(0, type)
	ZEND_ARG_INFO(0, value)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_getType, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_getValue arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_getType

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO___construct, 0, 0, 2)
	ZEND_ARG_INFO(0, type)
	ZEND_ARG_INFO(0, value)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, normalizedValue, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO_getType arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_getType

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO_getOriginalValue arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_getType

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO_getNormalizedValue arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_getType

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_getValue, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_setValue, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_getType, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_setType, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO___toString, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO___serialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer_normalizeForMautic, 0, 2, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
	ZEND_ARG_INFO(0, value)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer_normalizeForIntegration, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, value, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface_normalizeForMautic, 0, 2, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_STRING, 0)
	ZEND_ARG_INFO(0, type)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface_normalizeForIntegration arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer_normalizeForIntegration


ZEND_METHOD(MauticEncodedValue, __construct);
ZEND_METHOD(MauticSlot, get0);
ZEND_METHOD(MauticSlot, get1);
ZEND_METHOD(MauticNormalizedValue, __construct);
ZEND_METHOD(MauticSlot, get2);
ZEND_METHOD(MauticReferenceValue, setValue);
ZEND_METHOD(MauticReferenceValue, setType);
ZEND_METHOD(MauticReferenceValue, __toString);
ZEND_METHOD(MauticReferenceValue, __serialize);
ZEND_METHOD(MauticReferenceValue, __unserialize);
ZEND_METHOD(MauticValueNormalizer, normalizeForMautic);
ZEND_METHOD(MauticValueNormalizer, normalizeForIntegration);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_methods[] = {
	ZEND_MALIAS(MauticEncodedValue, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getType, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_getType, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getValue, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_getValue, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO_methods[] = {
	ZEND_MALIAS(MauticNormalizedValue, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getType, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO_getType, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getOriginalValue, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO_getOriginalValue, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getNormalizedValue, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO_getNormalizedValue, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_methods[] = {
	ZEND_MALIAS(MauticSlot, getValue, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_getValue, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReferenceValue, setValue, setValue, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_setValue, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getType, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_getType, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReferenceValue, setType, setType, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_setType, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReferenceValue, __toString, __toString, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO___toString, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReferenceValue, __serialize, __serialize, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReferenceValue, __unserialize, __unserialize, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer_methods[] = {
	ZEND_MALIAS(MauticValueNormalizer, normalizeForMautic, normalizeForMautic, arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer_normalizeForMautic, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticValueNormalizer, normalizeForIntegration, normalizeForIntegration, arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer_normalizeForIntegration, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface, normalizeForMautic, arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface_normalizeForMautic, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface, normalizeForIntegration, arginfo_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface_normalizeForIntegration, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Value", "EncodedValueDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

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

	zval property_type_default_value;
	ZVAL_NULL(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_property_ex(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_type_name);

	zval property_value_default_value;
	ZVAL_NULL(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_property_ex(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_value_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Value", "NormalizedValueDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

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

	zval property_normalizedValue_default_value;
	ZVAL_NULL(&property_normalizedValue_default_value);
	zend_string *property_normalizedValue_name = zend_string_init("normalizedValue", sizeof("normalizedValue") - 1, 1);
	zend_declare_property_ex(class_entry, property_normalizedValue_name, &property_normalizedValue_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_normalizedValue_name);

	zval property_type_default_value;
	ZVAL_NULL(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_property_ex(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_type_name);

	zval property_value_default_value;
	ZVAL_NULL(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_property_ex(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_value_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Value", "ReferenceValueDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_value_default_value;
	ZVAL_NULL(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_typed_property(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_value_name);

	zval property_type_default_value;
	ZVAL_NULL(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_type_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer(zend_class_entry *class_entry_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\ValueNormalizer", "ValueNormalizer", class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;
	zend_class_implements(class_entry, 1, class_entry_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\ValueNormalizer", "ValueNormalizerInterface", class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}
