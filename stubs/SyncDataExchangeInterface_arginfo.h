/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 4fd4231f1a6fb281be12134bfd0008b7b12e384a */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_SyncDataExchangeInterface_getSyncReport, 0, 1, SyncEngine\\Report, 0)
	ZEND_ARG_OBJ_INFO(0, requestDAO, SyncEngine\\Request, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncDataExchangeInterface_executeSyncOrder, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, syncOrderDAO, SyncEngine\\Order, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectLookupInterface_getObjectsByIds, 0, 3, SyncEngine\\Report, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, ids, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectLookupInterface_getObjectsByValues, 0, 3, SyncEngine\\Report, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()




static const zend_function_entry class_SyncEngine_SyncDataExchangeInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_SyncDataExchangeInterface, getSyncReport, arginfo_class_SyncEngine_SyncDataExchangeInterface_getSyncReport, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_SyncDataExchangeInterface, executeSyncOrder, arginfo_class_SyncEngine_SyncDataExchangeInterface_executeSyncOrder, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_ObjectLookupInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_ObjectLookupInterface, getObjectsByIds, arginfo_class_SyncEngine_ObjectLookupInterface_getObjectsByIds, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_ObjectLookupInterface, getObjectsByValues, arginfo_class_SyncEngine_ObjectLookupInterface_getObjectsByValues, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_SyncDataExchangeInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "SyncDataExchangeInterface", class_SyncEngine_SyncDataExchangeInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_ObjectLookupInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ObjectLookupInterface", class_SyncEngine_ObjectLookupInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}
