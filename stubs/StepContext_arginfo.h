/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 609aa347e896eb81b8e3c0951fff65f7a765c8c3 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_StepContext___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxErrors, IS_LONG, 0, "100")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_StepContext_increment, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, by, IS_LONG, 0, "1")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_StepContext_getReadCount, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Oro_StepContext_getMissingCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

#define arginfo_class_SyncEngine_Oro_StepContext_getProcessCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

#define arginfo_class_SyncEngine_Oro_StepContext_getFilterCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

#define arginfo_class_SyncEngine_Oro_StepContext_getWriteCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

#define arginfo_class_SyncEngine_Oro_StepContext_getAddCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

#define arginfo_class_SyncEngine_Oro_StepContext_getUpdateCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

#define arginfo_class_SyncEngine_Oro_StepContext_getDeleteCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

#define arginfo_class_SyncEngine_Oro_StepContext_getInvalidCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

#define arginfo_class_SyncEngine_Oro_StepContext_getErrorCount arginfo_class_SyncEngine_Oro_StepContext_getReadCount

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_StepContext_getCounts, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_StepContext_addError, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, message, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, item, IS_MIXED, 0, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Oro_StepContext_getErrors arginfo_class_SyncEngine_Oro_StepContext_getCounts

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_StepContext_getValue, 0, 1, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, default, IS_MIXED, 0, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_StepContext_setValue, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Oro_StepContext, __construct);
ZEND_METHOD(SyncEngine_Oro_StepContext, increment);
ZEND_METHOD(SyncEngine_Oro_StepContext, getReadCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getMissingCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getProcessCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getFilterCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getWriteCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getAddCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getUpdateCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getDeleteCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getInvalidCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getErrorCount);
ZEND_METHOD(SyncEngine_Oro_StepContext, getCounts);
ZEND_METHOD(SyncEngine_Oro_StepContext, addError);
ZEND_METHOD(SyncEngine_Oro_StepContext, getErrors);
ZEND_METHOD(SyncEngine_Oro_StepContext, getValue);
ZEND_METHOD(SyncEngine_Oro_StepContext, setValue);


static const zend_function_entry class_SyncEngine_Oro_StepContext_methods[] = {
	ZEND_ME(SyncEngine_Oro_StepContext, __construct, arginfo_class_SyncEngine_Oro_StepContext___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, increment, arginfo_class_SyncEngine_Oro_StepContext_increment, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getReadCount, arginfo_class_SyncEngine_Oro_StepContext_getReadCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getMissingCount, arginfo_class_SyncEngine_Oro_StepContext_getMissingCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getProcessCount, arginfo_class_SyncEngine_Oro_StepContext_getProcessCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getFilterCount, arginfo_class_SyncEngine_Oro_StepContext_getFilterCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getWriteCount, arginfo_class_SyncEngine_Oro_StepContext_getWriteCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getAddCount, arginfo_class_SyncEngine_Oro_StepContext_getAddCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getUpdateCount, arginfo_class_SyncEngine_Oro_StepContext_getUpdateCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getDeleteCount, arginfo_class_SyncEngine_Oro_StepContext_getDeleteCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getInvalidCount, arginfo_class_SyncEngine_Oro_StepContext_getInvalidCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getErrorCount, arginfo_class_SyncEngine_Oro_StepContext_getErrorCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getCounts, arginfo_class_SyncEngine_Oro_StepContext_getCounts, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, addError, arginfo_class_SyncEngine_Oro_StepContext_addError, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getErrors, arginfo_class_SyncEngine_Oro_StepContext_getErrors, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, getValue, arginfo_class_SyncEngine_Oro_StepContext_getValue, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_StepContext, setValue, arginfo_class_SyncEngine_Oro_StepContext_setValue, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_StepContext(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "StepContext", class_SyncEngine_Oro_StepContext_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_READ_value;
	zend_string *const_READ_value_str = zend_string_init("read", strlen("read"), 1);
	ZVAL_STR(&const_READ_value, const_READ_value_str);
	zend_string *const_READ_name = zend_string_init_interned("READ", sizeof("READ") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_READ_name, &const_READ_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_READ_name);

	zval const_MISSING_value;
	zend_string *const_MISSING_value_str = zend_string_init("missing", strlen("missing"), 1);
	ZVAL_STR(&const_MISSING_value, const_MISSING_value_str);
	zend_string *const_MISSING_name = zend_string_init_interned("MISSING", sizeof("MISSING") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_MISSING_name, &const_MISSING_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_MISSING_name);

	zval const_PROCESS_value;
	zend_string *const_PROCESS_value_str = zend_string_init("process", strlen("process"), 1);
	ZVAL_STR(&const_PROCESS_value, const_PROCESS_value_str);
	zend_string *const_PROCESS_name = zend_string_init_interned("PROCESS", sizeof("PROCESS") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_PROCESS_name, &const_PROCESS_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_PROCESS_name);

	zval const_FILTER_value;
	zend_string *const_FILTER_value_str = zend_string_init("filter", strlen("filter"), 1);
	ZVAL_STR(&const_FILTER_value, const_FILTER_value_str);
	zend_string *const_FILTER_name = zend_string_init_interned("FILTER", sizeof("FILTER") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FILTER_name, &const_FILTER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FILTER_name);

	zval const_WRITE_value;
	zend_string *const_WRITE_value_str = zend_string_init("write", strlen("write"), 1);
	ZVAL_STR(&const_WRITE_value, const_WRITE_value_str);
	zend_string *const_WRITE_name = zend_string_init_interned("WRITE", sizeof("WRITE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_WRITE_name, &const_WRITE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_WRITE_name);

	zval const_ADD_value;
	zend_string *const_ADD_value_str = zend_string_init("add", strlen("add"), 1);
	ZVAL_STR(&const_ADD_value, const_ADD_value_str);
	zend_string *const_ADD_name = zend_string_init_interned("ADD", sizeof("ADD") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ADD_name, &const_ADD_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ADD_name);

	zval const_UPDATE_value;
	zend_string *const_UPDATE_value_str = zend_string_init("update", strlen("update"), 1);
	ZVAL_STR(&const_UPDATE_value, const_UPDATE_value_str);
	zend_string *const_UPDATE_name = zend_string_init_interned("UPDATE", sizeof("UPDATE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_UPDATE_name, &const_UPDATE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_UPDATE_name);

	zval const_DELETE_value;
	zend_string *const_DELETE_value_str = zend_string_init("delete", strlen("delete"), 1);
	ZVAL_STR(&const_DELETE_value, const_DELETE_value_str);
	zend_string *const_DELETE_name = zend_string_init_interned("DELETE", sizeof("DELETE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DELETE_name, &const_DELETE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DELETE_name);

	zval const_INVALID_value;
	zend_string *const_INVALID_value_str = zend_string_init("invalid", strlen("invalid"), 1);
	ZVAL_STR(&const_INVALID_value, const_INVALID_value_str);
	zend_string *const_INVALID_name = zend_string_init_interned("INVALID", sizeof("INVALID") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_INVALID_name, &const_INVALID_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_INVALID_name);

	return class_entry;
}
