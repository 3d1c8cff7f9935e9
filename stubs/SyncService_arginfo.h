/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: e6c1c31788c4ef89ef96f376f6c91cb9b41f1f09 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncIntegrationInterface_getName, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_SyncIntegrationInterface_getMappingManual, 0, 0, SyncEngine\\MappingManual, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_SyncIntegrationInterface_getSyncDataExchange, 0, 0, SyncEngine\\SyncDataExchangeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_SyncService___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, internalSyncDataExchange, SyncEngine\\SyncDataExchangeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, mappingStore, SyncEngine\\MappingStoreInterface, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, syncJudge, SyncEngine\\SyncJudgeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_SyncService_addIntegration, 0, 1, SyncEngine\\SyncService, 0)
	ZEND_ARG_OBJ_INFO(0, integration, SyncEngine\\SyncIntegrationInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncService_getIntegrationNames, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_SyncService_processIntegrationSync, 0, 1, SyncEngine\\SyncResult, 0)
	ZEND_ARG_OBJ_INFO(0, inputOptionsDAO, SyncEngine\\InputOptions, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncService_setProgressCallback, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, callback, IS_CALLABLE, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_SyncService_setPageCallback arginfo_class_SyncEngine_SyncService_setProgressCallback

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncService_stop, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_SyncService, __construct);
ZEND_METHOD(SyncEngine_SyncService, addIntegration);
ZEND_METHOD(SyncEngine_SyncService, getIntegrationNames);
ZEND_METHOD(SyncEngine_SyncService, processIntegrationSync);
ZEND_METHOD(SyncEngine_SyncService, setProgressCallback);
ZEND_METHOD(SyncEngine_SyncService, setPageCallback);
ZEND_METHOD(SyncEngine_SyncService, stop);


static const zend_function_entry class_SyncEngine_SyncIntegrationInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_SyncIntegrationInterface, getName, arginfo_class_SyncEngine_SyncIntegrationInterface_getName, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_SyncIntegrationInterface, getMappingManual, arginfo_class_SyncEngine_SyncIntegrationInterface_getMappingManual, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_SyncIntegrationInterface, getSyncDataExchange, arginfo_class_SyncEngine_SyncIntegrationInterface_getSyncDataExchange, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_SyncService_methods[] = {
	ZEND_ME(SyncEngine_SyncService, __construct, arginfo_class_SyncEngine_SyncService___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncService, addIntegration, arginfo_class_SyncEngine_SyncService_addIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncService, getIntegrationNames, arginfo_class_SyncEngine_SyncService_getIntegrationNames, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncService, processIntegrationSync, arginfo_class_SyncEngine_SyncService_processIntegrationSync, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncService, setProgressCallback, arginfo_class_SyncEngine_SyncService_setProgressCallback, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncService, setPageCallback, arginfo_class_SyncEngine_SyncService_setPageCallback, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncService, stop, arginfo_class_SyncEngine_SyncService_stop, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_SyncIntegrationInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "SyncIntegrationInterface", class_SyncEngine_SyncIntegrationInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_SyncService(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "SyncService", class_SyncEngine_SyncService_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
