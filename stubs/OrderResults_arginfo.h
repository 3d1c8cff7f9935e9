/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 108befca292a5813efe379a757490c966b398751 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_OrderResults___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, newObjectMappings, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, updatedObjectMappings, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, remappedObjects, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, deletedObjects, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_OrderResults_getObjectMappings, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_OrderResults_getNewObjectMappings arginfo_class_SyncEngine_OrderResults_getObjectMappings

#define arginfo_class_SyncEngine_OrderResults_getUpdatedObjectMappings arginfo_class_SyncEngine_OrderResults_getObjectMappings

#define arginfo_class_SyncEngine_OrderResults_getRemappedObjects arginfo_class_SyncEngine_OrderResults_getObjectMappings

#define arginfo_class_SyncEngine_OrderResults_getDeletedObjects arginfo_class_SyncEngine_OrderResults_getObjectMappings


ZEND_METHOD(SyncEngine_OrderResults, __construct);
ZEND_METHOD(SyncEngine_OrderResults, getObjectMappings);
ZEND_METHOD(SyncEngine_OrderResults, getNewObjectMappings);
ZEND_METHOD(SyncEngine_OrderResults, getUpdatedObjectMappings);
ZEND_METHOD(SyncEngine_OrderResults, getRemappedObjects);
ZEND_METHOD(SyncEngine_OrderResults, getDeletedObjects);


static const zend_function_entry class_SyncEngine_OrderResults_methods[] = {
	ZEND_ME(SyncEngine_OrderResults, __construct, arginfo_class_SyncEngine_OrderResults___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderResults, getObjectMappings, arginfo_class_SyncEngine_OrderResults_getObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderResults, getNewObjectMappings, arginfo_class_SyncEngine_OrderResults_getNewObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderResults, getUpdatedObjectMappings, arginfo_class_SyncEngine_OrderResults_getUpdatedObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderResults, getRemappedObjects, arginfo_class_SyncEngine_OrderResults_getRemappedObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderResults, getDeletedObjects, arginfo_class_SyncEngine_OrderResults_getDeletedObjects, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_OrderResults(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "OrderResults", class_SyncEngine_OrderResults_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
