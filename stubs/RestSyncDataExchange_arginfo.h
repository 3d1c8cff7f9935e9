/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 8b70cc5af065a7e422dad71389b4e780c423a125 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_RestSyncDataExchange___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, baseUrl, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, objects, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_RestSyncDataExchange_getSyncReport, 0, 1, SyncEngine\\Report, 0)
	ZEND_ARG_OBJ_INFO(0, requestDAO, SyncEngine\\Request, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_RestSyncDataExchange_executeSyncOrder, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, syncOrderDAO, SyncEngine\\Order, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_RestSyncDataExchange_getObjectsByIds, 0, 3, SyncEngine\\Report, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, ids, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_RestSyncDataExchange_getObjectsByValues, 0, 3, SyncEngine\\Report, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_RestSyncDataExchange_getStatistics, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_RestSyncDataExchange, __construct);
ZEND_METHOD(SyncEngine_RestSyncDataExchange, getSyncReport);
ZEND_METHOD(SyncEngine_RestSyncDataExchange, executeSyncOrder);
ZEND_METHOD(SyncEngine_RestSyncDataExchange, getObjectsByIds);
ZEND_METHOD(SyncEngine_RestSyncDataExchange, getObjectsByValues);
ZEND_METHOD(SyncEngine_RestSyncDataExchange, getStatistics);


static const zend_function_entry class_SyncEngine_RestSyncDataExchange_methods[] = {
	ZEND_ME(SyncEngine_RestSyncDataExchange, __construct, arginfo_class_SyncEngine_RestSyncDataExchange___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RestSyncDataExchange, getSyncReport, arginfo_class_SyncEngine_RestSyncDataExchange_getSyncReport, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RestSyncDataExchange, executeSyncOrder, arginfo_class_SyncEngine_RestSyncDataExchange_executeSyncOrder, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RestSyncDataExchange, getObjectsByIds, arginfo_class_SyncEngine_RestSyncDataExchange_getObjectsByIds, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RestSyncDataExchange, getObjectsByValues, arginfo_class_SyncEngine_RestSyncDataExchange_getObjectsByValues, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RestSyncDataExchange, getStatistics, arginfo_class_SyncEngine_RestSyncDataExchange_getStatistics, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_RestSyncDataExchange(zend_class_entry *class_entry_SyncEngine_SyncDataExchangeInterface, zend_class_entry *class_entry_SyncEngine_ObjectLookupInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "RestSyncDataExchange", class_SyncEngine_RestSyncDataExchange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 2, class_entry_SyncEngine_SyncDataExchangeInterface, class_entry_SyncEngine_ObjectLookupInterface);

	return class_entry;
}
