/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: d87b3f1393172fcf7670d17267c86a4a0fcb0b3b */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_PdoSyncDataExchange___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, pdo, PDO, 0)
	ZEND_ARG_TYPE_INFO(0, tables, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_PdoSyncDataExchange_getSyncReport, 0, 1, SyncEngine\\Report, 0)
	ZEND_ARG_OBJ_INFO(0, requestDAO, SyncEngine\\Request, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_PdoSyncDataExchange_executeSyncOrder, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, syncOrderDAO, SyncEngine\\Order, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_PdoSyncDataExchange_getObjectsByIds, 0, 3, SyncEngine\\Report, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, ids, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_PdoSyncDataExchange_getObjectsByValues, 0, 3, SyncEngine\\Report, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_PdoSyncDataExchange_installChangeTracking, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_PdoSyncDataExchange_removeChangeTracking arginfo_class_SyncEngine_PdoSyncDataExchange_installChangeTracking

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_PdoSyncDataExchange_tracksChanges, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_PdoSyncDataExchange_getPdo, 0, 0, PDO, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_PdoSyncDataExchange, __construct);
ZEND_METHOD(SyncEngine_PdoSyncDataExchange, getSyncReport);
ZEND_METHOD(SyncEngine_PdoSyncDataExchange, executeSyncOrder);
ZEND_METHOD(SyncEngine_PdoSyncDataExchange, getObjectsByIds);
ZEND_METHOD(SyncEngine_PdoSyncDataExchange, getObjectsByValues);
ZEND_METHOD(SyncEngine_PdoSyncDataExchange, installChangeTracking);
ZEND_METHOD(SyncEngine_PdoSyncDataExchange, removeChangeTracking);
ZEND_METHOD(SyncEngine_PdoSyncDataExchange, tracksChanges);
ZEND_METHOD(SyncEngine_PdoSyncDataExchange, getPdo);


static const zend_function_entry class_SyncEngine_PdoSyncDataExchange_methods[] = {
	ZEND_ME(SyncEngine_PdoSyncDataExchange, __construct, arginfo_class_SyncEngine_PdoSyncDataExchange___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PdoSyncDataExchange, getSyncReport, arginfo_class_SyncEngine_PdoSyncDataExchange_getSyncReport, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PdoSyncDataExchange, executeSyncOrder, arginfo_class_SyncEngine_PdoSyncDataExchange_executeSyncOrder, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PdoSyncDataExchange, getObjectsByIds, arginfo_class_SyncEngine_PdoSyncDataExchange_getObjectsByIds, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PdoSyncDataExchange, getObjectsByValues, arginfo_class_SyncEngine_PdoSyncDataExchange_getObjectsByValues, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PdoSyncDataExchange, installChangeTracking, arginfo_class_SyncEngine_PdoSyncDataExchange_installChangeTracking, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PdoSyncDataExchange, removeChangeTracking, arginfo_class_SyncEngine_PdoSyncDataExchange_removeChangeTracking, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PdoSyncDataExchange, tracksChanges, arginfo_class_SyncEngine_PdoSyncDataExchange_tracksChanges, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PdoSyncDataExchange, getPdo, arginfo_class_SyncEngine_PdoSyncDataExchange_getPdo, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_PdoSyncDataExchange(zend_class_entry *class_entry_SyncEngine_SyncDataExchangeInterface, zend_class_entry *class_entry_SyncEngine_ObjectLookupInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "PdoSyncDataExchange", class_SyncEngine_PdoSyncDataExchange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 2, class_entry_SyncEngine_SyncDataExchangeInterface, class_entry_SyncEngine_ObjectLookupInterface);

	return class_entry;
}
