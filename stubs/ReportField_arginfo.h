/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 8b59794bc82eda19cda2d85839e050f11c8bc56f */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_ReportField___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, value, SyncEngine\\\116ormalizedValue, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 0, "SyncEngine\\ReportField::FIELD_CHANGED")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReportField_getName, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ReportField_getValue, 0, 0, SyncEngine\\\116ormalizedValue, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ReportField_getChangeDateTime, 0, 0, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ReportField_setChangeDateTime, 0, 1, SyncEngine\\ReportField, 0)
	ZEND_ARG_OBJ_INFO(0, changeDateTime, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ReportField_getState arginfo_class_SyncEngine_ReportField_getName


ZEND_METHOD(SyncEngine_ReportField, __construct);
ZEND_METHOD(SyncEngine_ReportField, getName);
ZEND_METHOD(SyncEngine_ReportField, getValue);
ZEND_METHOD(SyncEngine_ReportField, getChangeDateTime);
ZEND_METHOD(SyncEngine_ReportField, setChangeDateTime);
ZEND_METHOD(SyncEngine_ReportField, getState);


static const zend_function_entry class_SyncEngine_ReportField_methods[] = {
	ZEND_ME(SyncEngine_ReportField, __construct, arginfo_class_SyncEngine_ReportField___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportField, getName, arginfo_class_SyncEngine_ReportField_getName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportField, getValue, arginfo_class_SyncEngine_ReportField_getValue, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportField, getChangeDateTime, arginfo_class_SyncEngine_ReportField_getChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportField, setChangeDateTime, arginfo_class_SyncEngine_ReportField_setChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportField, getState, arginfo_class_SyncEngine_ReportField_getState, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ReportField(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ReportField", class_SyncEngine_ReportField_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_FIELD_CHANGED_value;
	zend_string *const_FIELD_CHANGED_value_str = zend_string_init("changed", strlen("changed"), 1);
	ZVAL_STR(&const_FIELD_CHANGED_value, const_FIELD_CHANGED_value_str);
	zend_string *const_FIELD_CHANGED_name = zend_string_init_interned("FIELD_CHANGED", sizeof("FIELD_CHANGED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FIELD_CHANGED_name, &const_FIELD_CHANGED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FIELD_CHANGED_name);

	zval const_FIELD_REQUIRED_value;
	zend_string *const_FIELD_REQUIRED_value_str = zend_string_init("required", strlen("required"), 1);
	ZVAL_STR(&const_FIELD_REQUIRED_value, const_FIELD_REQUIRED_value_str);
	zend_string *const_FIELD_REQUIRED_name = zend_string_init_interned("FIELD_REQUIRED", sizeof("FIELD_REQUIRED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FIELD_REQUIRED_name, &const_FIELD_REQUIRED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FIELD_REQUIRED_name);

	zval const_FIELD_UNCHANGED_value;
	zend_string *const_FIELD_UNCHANGED_value_str = zend_string_init("unchanged", strlen("unchanged"), 1);
	ZVAL_STR(&const_FIELD_UNCHANGED_value, const_FIELD_UNCHANGED_value_str);
	zend_string *const_FIELD_UNCHANGED_name = zend_string_init_interned("FIELD_UNCHANGED", sizeof("FIELD_UNCHANGED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FIELD_UNCHANGED_name, &const_FIELD_UNCHANGED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FIELD_UNCHANGED_name);

	return class_entry;
}
