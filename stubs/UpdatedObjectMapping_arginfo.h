/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 7f7cf579c5cf95468ddc2d161d5649ce6f7fd0ac */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_UpdatedObjectMapping___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, integrationObjectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_INFO(0, objectModifiedDate, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_UpdatedObjectMapping_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_UpdatedObjectMapping_getIntegrationObjectName arginfo_class_SyncEngine_UpdatedObjectMapping_getIntegration

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_SyncEngine_UpdatedObjectMapping_getIntegrationObjectId, 0, 0, MAY_BE_LONG|MAY_BE_STRING)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_UpdatedObjectMapping_getObjectModifiedDate, 0, 0, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_UpdatedObjectMapping_setObjectMapping, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectMapping, SyncEngine\\MappingRecord, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_UpdatedObjectMapping_getObjectMapping, 0, 0, SyncEngine\\MappingRecord, 1)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_UpdatedObjectMapping, __construct);
ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getIntegration);
ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getIntegrationObjectName);
ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getIntegrationObjectId);
ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getObjectModifiedDate);
ZEND_METHOD(SyncEngine_UpdatedObjectMapping, setObjectMapping);
ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getObjectMapping);


static const zend_function_entry class_SyncEngine_UpdatedObjectMapping_methods[] = {
	ZEND_ME(SyncEngine_UpdatedObjectMapping, __construct, arginfo_class_SyncEngine_UpdatedObjectMapping___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_UpdatedObjectMapping, getIntegration, arginfo_class_SyncEngine_UpdatedObjectMapping_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_UpdatedObjectMapping, getIntegrationObjectName, arginfo_class_SyncEngine_UpdatedObjectMapping_getIntegrationObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_UpdatedObjectMapping, getIntegrationObjectId, arginfo_class_SyncEngine_UpdatedObjectMapping_getIntegrationObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_UpdatedObjectMapping, getObjectModifiedDate, arginfo_class_SyncEngine_UpdatedObjectMapping_getObjectModifiedDate, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_UpdatedObjectMapping, setObjectMapping, arginfo_class_SyncEngine_UpdatedObjectMapping_setObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_UpdatedObjectMapping, getObjectMapping, arginfo_class_SyncEngine_UpdatedObjectMapping_getObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_UpdatedObjectMapping(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "UpdatedObjectMapping", class_SyncEngine_UpdatedObjectMapping_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
