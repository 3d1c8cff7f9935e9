/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a26d43e5ffb570aa57d86dcf9a621e8c410b01cd */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Notification___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, objectChangeDAO, SyncEngine\\ObjectChange, 0)
	ZEND_ARG_TYPE_INFO(0, message, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Notification_getMauticObject, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_SyncEngine_Notification_getMauticObjectId, 0, 0, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Notification_getIntegration arginfo_class_SyncEngine_Notification_getMauticObject

#define arginfo_class_SyncEngine_Notification_getIntegrationObject arginfo_class_SyncEngine_Notification_getMauticObject

#define arginfo_class_SyncEngine_Notification_getIntegrationObjectId arginfo_class_SyncEngine_Notification_getMauticObjectId

#define arginfo_class_SyncEngine_Notification_getMessage arginfo_class_SyncEngine_Notification_getMauticObject


ZEND_METHOD(SyncEngine_Notification, __construct);
ZEND_METHOD(SyncEngine_Notification, getMauticObject);
ZEND_METHOD(SyncEngine_Notification, getMauticObjectId);
ZEND_METHOD(SyncEngine_Notification, getIntegration);
ZEND_METHOD(SyncEngine_Notification, getIntegrationObject);
ZEND_METHOD(SyncEngine_Notification, getIntegrationObjectId);
ZEND_METHOD(SyncEngine_Notification, getMessage);


static const zend_function_entry class_SyncEngine_Notification_methods[] = {
	ZEND_ME(SyncEngine_Notification, __construct, arginfo_class_SyncEngine_Notification___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Notification, getMauticObject, arginfo_class_SyncEngine_Notification_getMauticObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Notification, getMauticObjectId, arginfo_class_SyncEngine_Notification_getMauticObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Notification, getIntegration, arginfo_class_SyncEngine_Notification_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Notification, getIntegrationObject, arginfo_class_SyncEngine_Notification_getIntegrationObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Notification, getIntegrationObjectId, arginfo_class_SyncEngine_Notification_getIntegrationObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Notification, getMessage, arginfo_class_SyncEngine_Notification_getMessage, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Notification(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "Notification", class_SyncEngine_Notification_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
