/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: cea4b6bcbf84279f269e6d8e1575b4ba756ff8c4 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Order___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, syncDateTime, DateTimeInterface, 0)
	ZEND_ARG_TYPE_INFO(0, isFirstTimeSync, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Order_addObjectChange, 0, 1, SyncEngine\\Order, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, SyncEngine\\ObjectChange, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_getChangedObjectsByObjectType, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, objectType, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_getIdentifiedObjects, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Order_getUnidentifiedObjects arginfo_class_SyncEngine_Order_getIdentifiedObjects

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_addObjectMapping, 0, 3, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, SyncEngine\\ObjectChange, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, integrationObjectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, objectModifiedDate, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_remapObject, 0, 3, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, oldObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, oldObjectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, newObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, newObjectId, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_updateLastSyncDate, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, SyncEngine\\ObjectChange, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, objectModifiedDate, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_deleteObject, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, SyncEngine\\ObjectChange, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_retrySyncLater, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, SyncEngine\\ObjectChange, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reason, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, retryAfter, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_noteObjectSyncIssue, 0, 2, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, SyncEngine\\ObjectChange, 0)
	ZEND_ARG_TYPE_INFO(0, message, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Order_getObjectMappings arginfo_class_SyncEngine_Order_getIdentifiedObjects

#define arginfo_class_SyncEngine_Order_getUpdatedObjectMappings arginfo_class_SyncEngine_Order_getIdentifiedObjects

#define arginfo_class_SyncEngine_Order_getDeletedObjects arginfo_class_SyncEngine_Order_getIdentifiedObjects

#define arginfo_class_SyncEngine_Order_getRemappedObjects arginfo_class_SyncEngine_Order_getIdentifiedObjects

#define arginfo_class_SyncEngine_Order_getNotifications arginfo_class_SyncEngine_Order_getIdentifiedObjects

#define arginfo_class_SyncEngine_Order_getSuccessfullySyncedObjects arginfo_class_SyncEngine_Order_getIdentifiedObjects

#define arginfo_class_SyncEngine_Order_getRetriedObjects arginfo_class_SyncEngine_Order_getIdentifiedObjects

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_getIdentifiedObjectIds, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Order_getSyncDateTime, 0, 0, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_isFirstTimeSync, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Order_shouldSync arginfo_class_SyncEngine_Order_isFirstTimeSync

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_getObjectCount, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Order_getOptions arginfo_class_SyncEngine_Order_getIdentifiedObjects

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Order_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Order, __construct);
ZEND_METHOD(SyncEngine_Order, addObjectChange);
ZEND_METHOD(SyncEngine_Order, getChangedObjectsByObjectType);
ZEND_METHOD(SyncEngine_Order, getIdentifiedObjects);
ZEND_METHOD(SyncEngine_Order, getUnidentifiedObjects);
ZEND_METHOD(SyncEngine_Order, addObjectMapping);
ZEND_METHOD(SyncEngine_Order, remapObject);
ZEND_METHOD(SyncEngine_Order, updateLastSyncDate);
ZEND_METHOD(SyncEngine_Order, deleteObject);
ZEND_METHOD(SyncEngine_Order, retrySyncLater);
ZEND_METHOD(SyncEngine_Order, noteObjectSyncIssue);
ZEND_METHOD(SyncEngine_Order, getObjectMappings);
ZEND_METHOD(SyncEngine_Order, getUpdatedObjectMappings);
ZEND_METHOD(SyncEngine_Order, getDeletedObjects);
ZEND_METHOD(SyncEngine_Order, getRemappedObjects);
ZEND_METHOD(SyncEngine_Order, getNotifications);
ZEND_METHOD(SyncEngine_Order, getSuccessfullySyncedObjects);
ZEND_METHOD(SyncEngine_Order, getRetriedObjects);
ZEND_METHOD(SyncEngine_Order, getIdentifiedObjectIds);
ZEND_METHOD(SyncEngine_Order, getSyncDateTime);
ZEND_METHOD(SyncEngine_Order, isFirstTimeSync);
ZEND_METHOD(SyncEngine_Order, shouldSync);
ZEND_METHOD(SyncEngine_Order, getObjectCount);
ZEND_METHOD(SyncEngine_Order, getOptions);
ZEND_METHOD(SyncEngine_Order, getIntegration);


static const zend_function_entry class_SyncEngine_Order_methods[] = {
	ZEND_ME(SyncEngine_Order, __construct, arginfo_class_SyncEngine_Order___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, addObjectChange, arginfo_class_SyncEngine_Order_addObjectChange, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getChangedObjectsByObjectType, arginfo_class_SyncEngine_Order_getChangedObjectsByObjectType, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getIdentifiedObjects, arginfo_class_SyncEngine_Order_getIdentifiedObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getUnidentifiedObjects, arginfo_class_SyncEngine_Order_getUnidentifiedObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, addObjectMapping, arginfo_class_SyncEngine_Order_addObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, remapObject, arginfo_class_SyncEngine_Order_remapObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, updateLastSyncDate, arginfo_class_SyncEngine_Order_updateLastSyncDate, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, deleteObject, arginfo_class_SyncEngine_Order_deleteObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, retrySyncLater, arginfo_class_SyncEngine_Order_retrySyncLater, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, noteObjectSyncIssue, arginfo_class_SyncEngine_Order_noteObjectSyncIssue, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getObjectMappings, arginfo_class_SyncEngine_Order_getObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getUpdatedObjectMappings, arginfo_class_SyncEngine_Order_getUpdatedObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getDeletedObjects, arginfo_class_SyncEngine_Order_getDeletedObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getRemappedObjects, arginfo_class_SyncEngine_Order_getRemappedObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getNotifications, arginfo_class_SyncEngine_Order_getNotifications, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getSuccessfullySyncedObjects, arginfo_class_SyncEngine_Order_getSuccessfullySyncedObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getRetriedObjects, arginfo_class_SyncEngine_Order_getRetriedObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getIdentifiedObjectIds, arginfo_class_SyncEngine_Order_getIdentifiedObjectIds, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getSyncDateTime, arginfo_class_SyncEngine_Order_getSyncDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, isFirstTimeSync, arginfo_class_SyncEngine_Order_isFirstTimeSync, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, shouldSync, arginfo_class_SyncEngine_Order_shouldSync, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getObjectCount, arginfo_class_SyncEngine_Order_getObjectCount, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getOptions, arginfo_class_SyncEngine_Order_getOptions, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Order, getIntegration, arginfo_class_SyncEngine_Order_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Order(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "Order", class_SyncEngine_Order_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
