/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: b56b886f17a04cd99153f7f11df2684e51aebfb8 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_SyncProcess___construct, 0, 0, 5)
	ZEND_ARG_OBJ_INFO(0, mappingManualDAO, SyncEngine\\MappingManual, 0)
	ZEND_ARG_OBJ_INFO(0, internalSyncDataExchange, SyncEngine\\SyncDataExchangeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, integrationSyncDataExchange, SyncEngine\\SyncDataExchangeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, mappingStore, SyncEngine\\MappingStoreInterface, 0)
	ZEND_ARG_OBJ_INFO(0, inputOptionsDAO, SyncEngine\\InputOptions, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, syncJudge, SyncEngine\\SyncJudgeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_SyncProcess_execute, 0, 0, SyncEngine\\SyncResult, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncProcess_setProgressCallback, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, callback, IS_CALLABLE, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_SyncProcess_setPageCallback arginfo_class_SyncEngine_SyncProcess_setProgressCallback

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncProcess_stop, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_SyncProcess, __construct);
ZEND_METHOD(SyncEngine_SyncProcess, execute);
ZEND_METHOD(SyncEngine_SyncProcess, setProgressCallback);
ZEND_METHOD(SyncEngine_SyncProcess, setPageCallback);
ZEND_METHOD(SyncEngine_SyncProcess, stop);


static const zend_function_entry class_SyncEngine_SyncProcess_methods[] = {
	ZEND_ME(SyncEngine_SyncProcess, __construct, arginfo_class_SyncEngine_SyncProcess___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncProcess, execute, arginfo_class_SyncEngine_SyncProcess_execute, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncProcess, setProgressCallback, arginfo_class_SyncEngine_SyncProcess_setProgressCallback, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncProcess, setPageCallback, arginfo_class_SyncEngine_SyncProcess_setPageCallback, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncProcess, stop, arginfo_class_SyncEngine_SyncProcess_stop, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_SyncProcess(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "SyncProcess", class_SyncEngine_SyncProcess_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
