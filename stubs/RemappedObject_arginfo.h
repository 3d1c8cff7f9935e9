/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: b3630576256e7b2f508248972606496f699b3bce */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_RemappedObject___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, oldObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, oldObjectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, newObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, newObjectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_RemappedObject_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_RemappedObject_getOldObjectName arginfo_class_SyncEngine_RemappedObject_getIntegration

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_SyncEngine_RemappedObject_getOldObjectId, 0, 0, MAY_BE_LONG|MAY_BE_STRING)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_RemappedObject_getNewObjectName arginfo_class_SyncEngine_RemappedObject_getIntegration

#define arginfo_class_SyncEngine_RemappedObject_getNewObjectId arginfo_class_SyncEngine_RemappedObject_getOldObjectId


ZEND_METHOD(SyncEngine_RemappedObject, __construct);
ZEND_METHOD(SyncEngine_RemappedObject, getIntegration);
ZEND_METHOD(SyncEngine_RemappedObject, getOldObjectName);
ZEND_METHOD(SyncEngine_RemappedObject, getOldObjectId);
ZEND_METHOD(SyncEngine_RemappedObject, getNewObjectName);
ZEND_METHOD(SyncEngine_RemappedObject, getNewObjectId);


static const zend_function_entry class_SyncEngine_RemappedObject_methods[] = {
	ZEND_ME(SyncEngine_RemappedObject, __construct, arginfo_class_SyncEngine_RemappedObject___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RemappedObject, getIntegration, arginfo_class_SyncEngine_RemappedObject_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RemappedObject, getOldObjectName, arginfo_class_SyncEngine_RemappedObject_getOldObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RemappedObject, getOldObjectId, arginfo_class_SyncEngine_RemappedObject_getOldObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RemappedObject, getNewObjectName, arginfo_class_SyncEngine_RemappedObject_getNewObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RemappedObject, getNewObjectId, arginfo_class_SyncEngine_RemappedObject_getNewObjectId, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_RemappedObject(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "RemappedObject", class_SyncEngine_RemappedObject_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
