/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 2e46a69f676dad710e6742e32bb28c8a6832147c */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_ReverseOutbox___construct, 0, 0, 4)
	ZEND_ARG_OBJ_INFO(0, store, SyncEngine\\PdoMappingStore, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, identifier, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ReverseOutbox_add, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, identifiers, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ReverseOutbox_getPending, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_ReverseSync___construct, 0, 0, 4)
	ZEND_ARG_OBJ_INFO(0, outbox, SyncEngine\\Oro\\ReverseOutbox, 0)
	ZEND_ARG_OBJ_INFO(0, reader, SyncEngine\\Oro\\EntityReaderById, 0)
	ZEND_ARG_OBJ_INFO(0, processor, SyncEngine\\Oro\\ItemProcessorInterface, 1)
	ZEND_ARG_OBJ_INFO(0, writer, SyncEngine\\Oro\\ItemWriterInterface, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ReverseSync_run, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ReverseSync_stop, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ReverseSync_setBeforeCallback, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, callback, IS_CALLABLE, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Oro_ReverseSync_setAfterCallback arginfo_class_SyncEngine_Oro_ReverseSync_setBeforeCallback


ZEND_METHOD(SyncEngine_Oro_ReverseOutbox, __construct);
ZEND_METHOD(SyncEngine_Oro_ReverseOutbox, add);
ZEND_METHOD(SyncEngine_Oro_ReverseOutbox, getPending);
ZEND_METHOD(SyncEngine_Oro_ReverseSync, __construct);
ZEND_METHOD(SyncEngine_Oro_ReverseSync, run);
ZEND_METHOD(SyncEngine_Oro_ReverseSync, stop);
ZEND_METHOD(SyncEngine_Oro_ReverseSync, setBeforeCallback);
ZEND_METHOD(SyncEngine_Oro_ReverseSync, setAfterCallback);


static const zend_function_entry class_SyncEngine_Oro_ReverseOutbox_methods[] = {
	ZEND_ME(SyncEngine_Oro_ReverseOutbox, __construct, arginfo_class_SyncEngine_Oro_ReverseOutbox___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ReverseOutbox, add, arginfo_class_SyncEngine_Oro_ReverseOutbox_add, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ReverseOutbox, getPending, arginfo_class_SyncEngine_Oro_ReverseOutbox_getPending, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Oro_ReverseSync_methods[] = {
	ZEND_ME(SyncEngine_Oro_ReverseSync, __construct, arginfo_class_SyncEngine_Oro_ReverseSync___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ReverseSync, run, arginfo_class_SyncEngine_Oro_ReverseSync_run, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ReverseSync, stop, arginfo_class_SyncEngine_Oro_ReverseSync_stop, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ReverseSync, setBeforeCallback, arginfo_class_SyncEngine_Oro_ReverseSync_setBeforeCallback, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ReverseSync, setAfterCallback, arginfo_class_SyncEngine_Oro_ReverseSync_setAfterCallback, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_ReverseOutbox(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ReverseOutbox", class_SyncEngine_Oro_ReverseOutbox_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Oro_ReverseSync(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ReverseSync", class_SyncEngine_Oro_ReverseSync_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;

	zval const_COMPLETED_value;
	zend_string *const_COMPLETED_value_str = zend_string_init("completed", strlen("completed"), 1);
	ZVAL_STR(&const_COMPLETED_value, const_COMPLETED_value_str);
	zend_string *const_COMPLETED_name = zend_string_init_interned("COMPLETED", sizeof("COMPLETED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_COMPLETED_name, &const_COMPLETED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_COMPLETED_name);

	zval const_PARTLY_FAILED_value;
	zend_string *const_PARTLY_FAILED_value_str = zend_string_init("partly_failed", strlen("partly_failed"), 1);
	ZVAL_STR(&const_PARTLY_FAILED_value, const_PARTLY_FAILED_value_str);
	zend_string *const_PARTLY_FAILED_name = zend_string_init_interned("PARTLY_FAILED", sizeof("PARTLY_FAILED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_PARTLY_FAILED_name, &const_PARTLY_FAILED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_PARTLY_FAILED_name);

	zval const_STOPPED_value;
	zend_string *const_STOPPED_value_str = zend_string_init("stopped", strlen("stopped"), 1);
	ZVAL_STR(&const_STOPPED_value, const_STOPPED_value_str);
	zend_string *const_STOPPED_name = zend_string_init_interned("STOPPED", sizeof("STOPPED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STOPPED_name, &const_STOPPED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STOPPED_name);

	zval const_BUSY_value;
	zend_string *const_BUSY_value_str = zend_string_init("busy", strlen("busy"), 1);
	ZVAL_STR(&const_BUSY_value, const_BUSY_value_str);
	zend_string *const_BUSY_name = zend_string_init_interned("BUSY", sizeof("BUSY") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_BUSY_name, &const_BUSY_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_BUSY_name);

	zval const_FAILED_value;
	zend_string *const_FAILED_value_str = zend_string_init("failed", strlen("failed"), 1);
	ZVAL_STR(&const_FAILED_value, const_FAILED_value_str);
	zend_string *const_FAILED_name = zend_string_init_interned("FAILED", sizeof("FAILED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FAILED_name, &const_FAILED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FAILED_name);

	return class_entry;
}
