/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 25e03f3b09532e5648da98abb6b81f30fab2461a */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_SyncResult___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncResult_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_SyncResult_getStatus arginfo_class_SyncEngine_SyncResult_getIntegration

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncResult_getCounts, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_SyncResult_getConflicts arginfo_class_SyncEngine_SyncResult_getCounts

#define arginfo_class_SyncEngine_SyncResult_getDecisions arginfo_class_SyncEngine_SyncResult_getCounts

#define arginfo_class_SyncEngine_SyncResult_toArray arginfo_class_SyncEngine_SyncResult_getCounts


ZEND_METHOD(SyncEngine_SyncResult, __construct);
ZEND_METHOD(SyncEngine_SyncResult, getIntegration);
ZEND_METHOD(SyncEngine_SyncResult, getStatus);
ZEND_METHOD(SyncEngine_SyncResult, getCounts);
ZEND_METHOD(SyncEngine_SyncResult, getConflicts);
ZEND_METHOD(SyncEngine_SyncResult, getDecisions);
ZEND_METHOD(SyncEngine_SyncResult, toArray);


static const zend_function_entry class_SyncEngine_SyncResult_methods[] = {
	ZEND_ME(SyncEngine_SyncResult, __construct, arginfo_class_SyncEngine_SyncResult___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(SyncEngine_SyncResult, getIntegration, arginfo_class_SyncEngine_SyncResult_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncResult, getStatus, arginfo_class_SyncEngine_SyncResult_getStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncResult, getCounts, arginfo_class_SyncEngine_SyncResult_getCounts, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncResult, getConflicts, arginfo_class_SyncEngine_SyncResult_getConflicts, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncResult, getDecisions, arginfo_class_SyncEngine_SyncResult_getDecisions, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncResult, toArray, arginfo_class_SyncEngine_SyncResult_toArray, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_SyncResult(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "SyncResult", class_SyncEngine_SyncResult_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_STATUS_IN_STEP_value;
	zend_string *const_STATUS_IN_STEP_value_str = zend_string_init("in_step", strlen("in_step"), 1);
	ZVAL_STR(&const_STATUS_IN_STEP_value, const_STATUS_IN_STEP_value_str);
	zend_string *const_STATUS_IN_STEP_name = zend_string_init_interned("STATUS_IN_STEP", sizeof("STATUS_IN_STEP") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_IN_STEP_name, &const_STATUS_IN_STEP_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_IN_STEP_name);

	zval const_STATUS_PARTLY_FAILED_value;
	zend_string *const_STATUS_PARTLY_FAILED_value_str = zend_string_init("partly_failed", strlen("partly_failed"), 1);
	ZVAL_STR(&const_STATUS_PARTLY_FAILED_value, const_STATUS_PARTLY_FAILED_value_str);
	zend_string *const_STATUS_PARTLY_FAILED_name = zend_string_init_interned("STATUS_PARTLY_FAILED", sizeof("STATUS_PARTLY_FAILED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_PARTLY_FAILED_name, &const_STATUS_PARTLY_FAILED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_PARTLY_FAILED_name);

	zval const_STATUS_STOPPED_value;
	zend_string *const_STATUS_STOPPED_value_str = zend_string_init("stopped", strlen("stopped"), 1);
	ZVAL_STR(&const_STATUS_STOPPED_value, const_STATUS_STOPPED_value_str);
	zend_string *const_STATUS_STOPPED_name = zend_string_init_interned("STATUS_STOPPED", sizeof("STATUS_STOPPED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_STOPPED_name, &const_STATUS_STOPPED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_STOPPED_name);

	return class_entry;
}
