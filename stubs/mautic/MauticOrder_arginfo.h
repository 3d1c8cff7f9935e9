/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 393183f3cca69470e2a75cb1e3bc0de33f9534bc */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO___construct, 0, 0, 2)
	ZEND_ARG_INFO(0, name)
	ZEND_ARG_OBJ_INFO(0, value, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getName, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getValue, 0, 0, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO, 0)
	ZEND_ARG_TYPE_INFO(0, message, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObject, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObjectId, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getIntegration arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObject

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getIntegrationObject arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObject

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getIntegrationObjectId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getName

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMessage arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObject

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO___construct, 0, 0, 5)
	ZEND_ARG_INFO(0, integration)
	ZEND_ARG_INFO(0, object)
	ZEND_ARG_INFO(0, objectId)
	ZEND_ARG_INFO(0, mappedObject)
	ZEND_ARG_INFO(0, mappedId)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, changeDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getIntegration arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObject

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_addField, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO, 0)
	ZEND_ARG_OBJ_INFO(0, fieldDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\FieldDAO, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 0, "\'changed\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getObject arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getName

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_setObjectId, 0, 1, IS_VOID, 0)
	ZEND_ARG_INFO(0, objectId)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getObjectId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getName

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getMappedObject arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getName

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getMappedObjectId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getName

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getField, 0, 0, 1)
	ZEND_ARG_INFO(0, name)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getChangedFields arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getRequiredFields arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getUnchangedFields arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_shouldSync, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getChangeDateTime, 0, 0, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_setChangeDateTime, 0, 0, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, changeDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_setObjectMapping, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectMapping, Mautic\\IntegrationsBundle\\Entity\\ObjectMapping, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getObjectMapping, 0, 0, Mautic\\IntegrationsBundle\\Entity\\ObjectMapping, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_removeField, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, field, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_addUpdatedObjectMapping arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_setObjectMapping

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_addNewObjectMapping arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_setObjectMapping

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_getUpdatedMappings arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_getNewMappings arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, syncDateTime, DateTimeInterface, 0)
	ZEND_ARG_INFO(0, isFirstTimeSync)
	ZEND_ARG_INFO(0, integration)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_addObjectChange, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\OrderDAO, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getChangedObjectsByObjectType, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, objectType, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getIdentifiedObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getUnidentifiedObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_addObjectMapping, 0, 3, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO, 0)
	ZEND_ARG_INFO(0, integrationObjectName)
	ZEND_ARG_INFO(0, integrationObjectId)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, objectModifiedDate, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_remapObject, 0, 3, IS_VOID, 0)
	ZEND_ARG_INFO(0, oldObjectName)
	ZEND_ARG_INFO(0, oldObjectId)
	ZEND_ARG_INFO(0, newObjectName)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, newObjectId, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_updateLastSyncDate, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, objectModifiedDate, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_deleteObject, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_retrySyncLater arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_deleteObject

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_noteObjectSyncIssue, 0, 2, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO, 0)
	ZEND_ARG_TYPE_INFO(0, message, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getObjectMappings arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getUpdatedObjectMappings arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getDeletedObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getRemappedObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getNotifications arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getName

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getSuccessfullySyncedObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getIdentifiedObjectIds, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getSyncDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getChangeDateTime

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_isFirstTimeSync arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_shouldSync

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_shouldSync arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_shouldSync

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getObjectCount arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObjectId

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getOptions arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, newObjectMappings, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, updatedObjectMappings, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, remappedObjects, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, deletedObjects, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getObjectMappings, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getNewObjectMappings arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getObjectMappings

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getUpdatedObjectMappings arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getObjectMappings

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getRemappedObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getObjectMappings

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getDeletedObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getObjectMappings


ZEND_METHOD(MauticOrderField, __construct);
ZEND_METHOD(MauticSlot, get0);
ZEND_METHOD(MauticSlot, get1);
ZEND_METHOD(MauticNotification, __construct);
ZEND_METHOD(MauticNotification, getMauticObject);
ZEND_METHOD(MauticNotification, getMauticObjectId);
ZEND_METHOD(MauticNotification, getIntegration);
ZEND_METHOD(MauticNotification, getIntegrationObject);
ZEND_METHOD(MauticNotification, getIntegrationObjectId);
ZEND_METHOD(MauticObjectChange, __construct);
ZEND_METHOD(MauticSlot, get3);
ZEND_METHOD(MauticObjectChange, addField);
ZEND_METHOD(MauticSlot, get4);
ZEND_METHOD(MauticObjectChange, setObjectId);
ZEND_METHOD(MauticSlot, get5);
ZEND_METHOD(MauticSlot, get6);
ZEND_METHOD(MauticSlot, get7);
ZEND_METHOD(MauticObjectChange, getField);
ZEND_METHOD(MauticObjectChange, getFields);
ZEND_METHOD(MauticObjectChange, getChangedFields);
ZEND_METHOD(MauticObjectChange, getRequiredFields);
ZEND_METHOD(MauticObjectChange, getUnchangedFields);
ZEND_METHOD(MauticObjectChange, shouldSync);
ZEND_METHOD(MauticSlot, get8);
ZEND_METHOD(MauticObjectChange, setChangeDateTime);
ZEND_METHOD(MauticObjectChange, setObjectMapping);
ZEND_METHOD(MauticObjectChange, removeField);
ZEND_METHOD(MauticObjectMappings, addUpdatedObjectMapping);
ZEND_METHOD(MauticObjectMappings, addNewObjectMapping);
ZEND_METHOD(MauticOrder, __construct);
ZEND_METHOD(MauticOrder, addObjectChange);
ZEND_METHOD(MauticOrder, getChangedObjectsByObjectType);
ZEND_METHOD(MauticOrder, addObjectMapping);
ZEND_METHOD(MauticOrder, remapObject);
ZEND_METHOD(MauticOrder, updateLastSyncDate);
ZEND_METHOD(MauticOrder, deleteObject);
ZEND_METHOD(MauticOrder, retrySyncLater);
ZEND_METHOD(MauticOrder, noteObjectSyncIssue);
ZEND_METHOD(MauticSlot, get9);
ZEND_METHOD(MauticOrder, getSuccessfullySyncedObjects);
ZEND_METHOD(MauticOrder, getIdentifiedObjectIds);
ZEND_METHOD(MauticSlot, get10);
ZEND_METHOD(MauticSlot, get11);
ZEND_METHOD(MauticOrder, shouldSync);
ZEND_METHOD(MauticSlot, get13);
ZEND_METHOD(MauticOrderResults, __construct);
ZEND_METHOD(MauticOrderResults, getObjectMappings);
ZEND_METHOD(MauticOrderResults, getNewObjectMappings);
ZEND_METHOD(MauticOrderResults, getUpdatedObjectMappings);
ZEND_METHOD(MauticOrderResults, getRemappedObjects);
ZEND_METHOD(MauticOrderResults, getDeletedObjects);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_methods[] = {
	ZEND_MALIAS(MauticOrderField, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getName, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getValue, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_getValue, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_methods[] = {
	ZEND_MALIAS(MauticNotification, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticNotification, getMauticObject, getMauticObject, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticNotification, getMauticObjectId, getMauticObjectId, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMauticObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticNotification, getIntegration, getIntegration, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticNotification, getIntegrationObject, getIntegrationObject, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getIntegrationObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticNotification, getIntegrationObjectId, getIntegrationObjectId, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getIntegrationObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getMessage, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_getMessage, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_methods[] = {
	ZEND_MALIAS(MauticObjectChange, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegration, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, addField, addField, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_addField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObject, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, setObjectId, setObjectId, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_setObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectId, get5, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getMappedObject, get6, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getMappedObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getMappedObjectId, get7, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getMappedObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, getField, getField, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, getFields, getFields, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getFields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, getChangedFields, getChangedFields, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getChangedFields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, getRequiredFields, getRequiredFields, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getRequiredFields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, getUnchangedFields, getUnchangedFields, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getUnchangedFields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, shouldSync, shouldSync, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_shouldSync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getChangeDateTime, get8, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, setChangeDateTime, setChangeDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_setChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, setObjectMapping, setObjectMapping, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_setObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectMapping, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_getObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectChange, removeField, removeField, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_removeField, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_methods[] = {
	ZEND_MALIAS(MauticObjectMappings, addUpdatedObjectMapping, addUpdatedObjectMapping, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_addUpdatedObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectMappings, addNewObjectMapping, addNewObjectMapping, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_addNewObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getUpdatedMappings, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_getUpdatedMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getNewMappings, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_getNewMappings, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_methods[] = {
	ZEND_MALIAS(MauticOrder, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, addObjectChange, addObjectChange, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_addObjectChange, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, getChangedObjectsByObjectType, getChangedObjectsByObjectType, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getChangedObjectsByObjectType, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIdentifiedObjects, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getIdentifiedObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getUnidentifiedObjects, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getUnidentifiedObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, addObjectMapping, addObjectMapping, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_addObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, remapObject, remapObject, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_remapObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, updateLastSyncDate, updateLastSyncDate, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_updateLastSyncDate, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, deleteObject, deleteObject, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_deleteObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, retrySyncLater, retrySyncLater, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_retrySyncLater, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, noteObjectSyncIssue, noteObjectSyncIssue, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_noteObjectSyncIssue, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectMappings, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getUpdatedObjectMappings, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getUpdatedObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getDeletedObjects, get6, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getDeletedObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getRemappedObjects, get5, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getRemappedObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getNotifications, get9, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getNotifications, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, getSuccessfullySyncedObjects, getSuccessfullySyncedObjects, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getSuccessfullySyncedObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, getIdentifiedObjectIds, getIdentifiedObjectIds, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getIdentifiedObjectIds, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getSyncDateTime, get10, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getSyncDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, isFirstTimeSync, get11, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_isFirstTimeSync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrder, shouldSync, shouldSync, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_shouldSync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectCount, get8, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getObjectCount, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getOptions, get13, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_getOptions, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_methods[] = {
	ZEND_MALIAS(MauticOrderResults, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrderResults, getObjectMappings, getObjectMappings, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrderResults, getNewObjectMappings, getNewObjectMappings, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getNewObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrderResults, getUpdatedObjectMappings, getUpdatedObjectMappings, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getUpdatedObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrderResults, getRemappedObjects, getRemappedObjects, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getRemappedObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrderResults, getDeletedObjects, getDeletedObjects, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_getDeletedObjects, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order", "FieldDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_name_default_value;
	ZVAL_NULL(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_property_ex(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_name_name);

	zend_string *property_value_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO")-1, 1);
	zval property_value_default_value;
	ZVAL_UNDEF(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_typed_property(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_value_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO, 0, 0));
	zend_string_release(property_value_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order", "NotificationDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_objectChangeDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectChangeDAO")-1, 1);
	zval property_objectChangeDAO_default_value;
	ZVAL_UNDEF(&property_objectChangeDAO_default_value);
	zend_string *property_objectChangeDAO_name = zend_string_init("objectChangeDAO", sizeof("objectChangeDAO") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectChangeDAO_name, &property_objectChangeDAO_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectChangeDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO, 0, 0));
	zend_string_release(property_objectChangeDAO_name);

	zval property_message_default_value;
	ZVAL_UNDEF(&property_message_default_value);
	zend_string *property_message_name = zend_string_init("message", sizeof("message") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_name, &property_message_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_message_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order", "ObjectChangeDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_fields_default_value;
	ZVAL_EMPTY_ARRAY(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	zend_string *property_objectMapping_class_Mautic_IntegrationsBundle_Entity_ObjectMapping = zend_string_init("Mautic\\IntegrationsBundle\\Entity\\ObjectMapping", sizeof("Mautic\\IntegrationsBundle\\Entity\\ObjectMapping")-1, 1);
	zval property_objectMapping_default_value;
	ZVAL_NULL(&property_objectMapping_default_value);
	zend_string *property_objectMapping_name = zend_string_init("objectMapping", sizeof("objectMapping") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectMapping_name, &property_objectMapping_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectMapping_class_Mautic_IntegrationsBundle_Entity_ObjectMapping, 0, MAY_BE_NULL));
	zend_string_release(property_objectMapping_name);

	zval property_fieldsByState_default_value;
	ZVAL_EMPTY_ARRAY(&property_fieldsByState_default_value);
	zend_string *property_fieldsByState_name = zend_string_init("fieldsByState", sizeof("fieldsByState") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldsByState_name, &property_fieldsByState_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fieldsByState_name);

	zval property_integration_default_value;
	ZVAL_NULL(&property_integration_default_value);
	zend_string *property_integration_name = zend_string_init("integration", sizeof("integration") - 1, 1);
	zend_declare_property_ex(class_entry, property_integration_name, &property_integration_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integration_name);

	zval property_object_default_value;
	ZVAL_NULL(&property_object_default_value);
	zend_string *property_object_name = zend_string_init("object", sizeof("object") - 1, 1);
	zend_declare_property_ex(class_entry, property_object_name, &property_object_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_object_name);

	zval property_objectId_default_value;
	ZVAL_NULL(&property_objectId_default_value);
	zend_string *property_objectId_name = zend_string_init("objectId", sizeof("objectId") - 1, 1);
	zend_declare_property_ex(class_entry, property_objectId_name, &property_objectId_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_objectId_name);

	zval property_mappedObject_default_value;
	ZVAL_NULL(&property_mappedObject_default_value);
	zend_string *property_mappedObject_name = zend_string_init("mappedObject", sizeof("mappedObject") - 1, 1);
	zend_declare_property_ex(class_entry, property_mappedObject_name, &property_mappedObject_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_mappedObject_name);

	zval property_mappedId_default_value;
	ZVAL_NULL(&property_mappedId_default_value);
	zend_string *property_mappedId_name = zend_string_init("mappedId", sizeof("mappedId") - 1, 1);
	zend_declare_property_ex(class_entry, property_mappedId_name, &property_mappedId_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_mappedId_name);

	zend_string *property_changeDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_changeDateTime_default_value;
	ZVAL_UNDEF(&property_changeDateTime_default_value);
	zend_string *property_changeDateTime_name = zend_string_init("changeDateTime", sizeof("changeDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_changeDateTime_name, &property_changeDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_changeDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_changeDateTime_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order", "ObjectMappingsDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_updatedMappings_default_value;
	ZVAL_EMPTY_ARRAY(&property_updatedMappings_default_value);
	zend_string *property_updatedMappings_name = zend_string_init("updatedMappings", sizeof("updatedMappings") - 1, 1);
	zend_declare_typed_property(class_entry, property_updatedMappings_name, &property_updatedMappings_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_updatedMappings_name);

	zval property_newMappings_default_value;
	ZVAL_EMPTY_ARRAY(&property_newMappings_default_value);
	zend_string *property_newMappings_name = zend_string_init("newMappings", sizeof("newMappings") - 1, 1);
	zend_declare_typed_property(class_entry, property_newMappings_name, &property_newMappings_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_newMappings_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order", "OrderDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_identifiedObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_identifiedObjects_default_value);
	zend_string *property_identifiedObjects_name = zend_string_init("identifiedObjects", sizeof("identifiedObjects") - 1, 1);
	zend_declare_typed_property(class_entry, property_identifiedObjects_name, &property_identifiedObjects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_identifiedObjects_name);

	zval property_unidentifiedObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_unidentifiedObjects_default_value);
	zend_string *property_unidentifiedObjects_name = zend_string_init("unidentifiedObjects", sizeof("unidentifiedObjects") - 1, 1);
	zend_declare_typed_property(class_entry, property_unidentifiedObjects_name, &property_unidentifiedObjects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_unidentifiedObjects_name);

	zval property_changedObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_changedObjects_default_value);
	zend_string *property_changedObjects_name = zend_string_init("changedObjects", sizeof("changedObjects") - 1, 1);
	zend_declare_typed_property(class_entry, property_changedObjects_name, &property_changedObjects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_changedObjects_name);

	zval property_objectMappings_default_value;
	ZVAL_EMPTY_ARRAY(&property_objectMappings_default_value);
	zend_string *property_objectMappings_name = zend_string_init("objectMappings", sizeof("objectMappings") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectMappings_name, &property_objectMappings_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_objectMappings_name);

	zval property_updatedObjectMappings_default_value;
	ZVAL_EMPTY_ARRAY(&property_updatedObjectMappings_default_value);
	zend_string *property_updatedObjectMappings_name = zend_string_init("updatedObjectMappings", sizeof("updatedObjectMappings") - 1, 1);
	zend_declare_typed_property(class_entry, property_updatedObjectMappings_name, &property_updatedObjectMappings_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_updatedObjectMappings_name);

	zval property_remappedObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_remappedObjects_default_value);
	zend_string *property_remappedObjects_name = zend_string_init("remappedObjects", sizeof("remappedObjects") - 1, 1);
	zend_declare_typed_property(class_entry, property_remappedObjects_name, &property_remappedObjects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_remappedObjects_name);

	zval property_deleteTheseObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_deleteTheseObjects_default_value);
	zend_string *property_deleteTheseObjects_name = zend_string_init("deleteTheseObjects", sizeof("deleteTheseObjects") - 1, 1);
	zend_declare_typed_property(class_entry, property_deleteTheseObjects_name, &property_deleteTheseObjects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_deleteTheseObjects_name);

	zval property_retryTheseLater_default_value;
	ZVAL_EMPTY_ARRAY(&property_retryTheseLater_default_value);
	zend_string *property_retryTheseLater_name = zend_string_init("retryTheseLater", sizeof("retryTheseLater") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryTheseLater_name, &property_retryTheseLater_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_retryTheseLater_name);

	zval property_objectCounter_default_value;
	ZVAL_LONG(&property_objectCounter_default_value, 0);
	zend_string *property_objectCounter_name = zend_string_init("objectCounter", sizeof("objectCounter") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectCounter_name, &property_objectCounter_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_objectCounter_name);

	zval property_notifications_default_value;
	ZVAL_EMPTY_ARRAY(&property_notifications_default_value);
	zend_string *property_notifications_name = zend_string_init("notifications", sizeof("notifications") - 1, 1);
	zend_declare_typed_property(class_entry, property_notifications_name, &property_notifications_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_notifications_name);

	zend_string *property_syncDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_syncDateTime_default_value;
	ZVAL_UNDEF(&property_syncDateTime_default_value);
	zend_string *property_syncDateTime_name = zend_string_init("syncDateTime", sizeof("syncDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncDateTime_name, &property_syncDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncDateTime_class_DateTimeInterface, 0, 0));
	zend_string_release(property_syncDateTime_name);

	zval property_isFirstTimeSync_default_value;
	ZVAL_NULL(&property_isFirstTimeSync_default_value);
	zend_string *property_isFirstTimeSync_name = zend_string_init("isFirstTimeSync", sizeof("isFirstTimeSync") - 1, 1);
	zend_declare_property_ex(class_entry, property_isFirstTimeSync_name, &property_isFirstTimeSync_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_isFirstTimeSync_name);

	zval property_integration_default_value;
	ZVAL_NULL(&property_integration_default_value);
	zend_string *property_integration_name = zend_string_init("integration", sizeof("integration") - 1, 1);
	zend_declare_property_ex(class_entry, property_integration_name, &property_integration_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integration_name);

	zval property_options_default_value;
	ZVAL_UNDEF(&property_options_default_value);
	zend_string *property_options_name = zend_string_init("options", sizeof("options") - 1, 1);
	zend_declare_typed_property(class_entry, property_options_name, &property_options_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_options_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order", "OrderResultsDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_newObjectMappings_default_value;
	ZVAL_EMPTY_ARRAY(&property_newObjectMappings_default_value);
	zend_string *property_newObjectMappings_name = zend_string_init("newObjectMappings", sizeof("newObjectMappings") - 1, 1);
	zend_declare_typed_property(class_entry, property_newObjectMappings_name, &property_newObjectMappings_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_newObjectMappings_name);

	zval property_updatedObjectMappings_default_value;
	ZVAL_EMPTY_ARRAY(&property_updatedObjectMappings_default_value);
	zend_string *property_updatedObjectMappings_name = zend_string_init("updatedObjectMappings", sizeof("updatedObjectMappings") - 1, 1);
	zend_declare_typed_property(class_entry, property_updatedObjectMappings_name, &property_updatedObjectMappings_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_updatedObjectMappings_name);

	zval property_remappedObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_remappedObjects_default_value);
	zend_string *property_remappedObjects_name = zend_string_init("remappedObjects", sizeof("remappedObjects") - 1, 1);
	zend_declare_typed_property(class_entry, property_remappedObjects_name, &property_remappedObjects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_remappedObjects_name);

	zval property_deletedObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_deletedObjects_default_value);
	zend_string *property_deletedObjects_name = zend_string_init("deletedObjects", sizeof("deletedObjects") - 1, 1);
	zend_declare_typed_property(class_entry, property_deletedObjects_name, &property_deletedObjects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_deletedObjects_name);

	return class_entry;
}
