/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 137711d4cc81d8f28f4f82a60b32917811f4c794 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_Job___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_VARIADIC_OBJ_INFO(0, steps, SyncEngine\\Oro\\ItemStep, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_Job_getName, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Oro_Job_execute, 0, 0, SyncEngine\\Oro\\StepContext, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, context, SyncEngine\\Oro\\StepContext, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_Job_stop, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Oro_Job_getStatus arginfo_class_SyncEngine_Oro_Job_getName


ZEND_METHOD(SyncEngine_Oro_Job, __construct);
ZEND_METHOD(SyncEngine_Oro_Job, getName);
ZEND_METHOD(SyncEngine_Oro_Job, execute);
ZEND_METHOD(SyncEngine_Oro_Job, stop);
ZEND_METHOD(SyncEngine_Oro_Job, getStatus);


static const zend_function_entry class_SyncEngine_Oro_Job_methods[] = {
	ZEND_ME(SyncEngine_Oro_Job, __construct, arginfo_class_SyncEngine_Oro_Job___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_Job, getName, arginfo_class_SyncEngine_Oro_Job_getName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_Job, execute, arginfo_class_SyncEngine_Oro_Job_execute, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_Job, stop, arginfo_class_SyncEngine_Oro_Job_stop, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_Job, getStatus, arginfo_class_SyncEngine_Oro_Job_getStatus, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_Job(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "Job", class_SyncEngine_Oro_Job_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_STATUS_STARTING_value;
	zend_string *const_STATUS_STARTING_value_str = zend_string_init("starting", strlen("starting"), 1);
	ZVAL_STR(&const_STATUS_STARTING_value, const_STATUS_STARTING_value_str);
	zend_string *const_STATUS_STARTING_name = zend_string_init_interned("STATUS_STARTING", sizeof("STATUS_STARTING") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_STARTING_name, &const_STATUS_STARTING_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_STARTING_name);

	zval const_STATUS_STARTED_value;
	zend_string *const_STATUS_STARTED_value_str = zend_string_init("started", strlen("started"), 1);
	ZVAL_STR(&const_STATUS_STARTED_value, const_STATUS_STARTED_value_str);
	zend_string *const_STATUS_STARTED_name = zend_string_init_interned("STATUS_STARTED", sizeof("STATUS_STARTED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_STARTED_name, &const_STATUS_STARTED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_STARTED_name);

	zval const_STATUS_COMPLETED_value;
	zend_string *const_STATUS_COMPLETED_value_str = zend_string_init("completed", strlen("completed"), 1);
	ZVAL_STR(&const_STATUS_COMPLETED_value, const_STATUS_COMPLETED_value_str);
	zend_string *const_STATUS_COMPLETED_name = zend_string_init_interned("STATUS_COMPLETED", sizeof("STATUS_COMPLETED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_COMPLETED_name, &const_STATUS_COMPLETED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_COMPLETED_name);

	zval const_STATUS_STOPPED_value;
	zend_string *const_STATUS_STOPPED_value_str = zend_string_init("stopped", strlen("stopped"), 1);
	ZVAL_STR(&const_STATUS_STOPPED_value, const_STATUS_STOPPED_value_str);
	zend_string *const_STATUS_STOPPED_name = zend_string_init_interned("STATUS_STOPPED", sizeof("STATUS_STOPPED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_STOPPED_name, &const_STATUS_STOPPED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_STOPPED_name);

	zval const_STATUS_FAILED_value;
	zend_string *const_STATUS_FAILED_value_str = zend_string_init("failed", strlen("failed"), 1);
	ZVAL_STR(&const_STATUS_FAILED_value, const_STATUS_FAILED_value_str);
	zend_string *const_STATUS_FAILED_name = zend_string_init_interned("STATUS_FAILED", sizeof("STATUS_FAILED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_FAILED_name, &const_STATUS_FAILED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_FAILED_name);

	return class_entry;
}
