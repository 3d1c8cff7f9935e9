/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 7d87e86303e382749b3b34295e5e26b49fd5651f */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_MappingRecord___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, internalObjectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, integrationObjectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, lastSyncDate, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isDeleted, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, integrationReferenceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_MappingRecord_getId, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_MappingRecord_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_MappingRecord_getInternalObjectName arginfo_class_SyncEngine_MappingRecord_getIntegration

#define arginfo_class_SyncEngine_MappingRecord_getInternalObjectId arginfo_class_SyncEngine_MappingRecord_getIntegration

#define arginfo_class_SyncEngine_MappingRecord_getIntegrationObjectName arginfo_class_SyncEngine_MappingRecord_getIntegration

#define arginfo_class_SyncEngine_MappingRecord_getIntegrationObjectId arginfo_class_SyncEngine_MappingRecord_getIntegration

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_MappingRecord_getIntegrationReferenceId, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_MappingRecord_getLastSyncDate, 0, 0, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_MappingRecord_isDeleted, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_MappingRecord, __construct);
ZEND_METHOD(SyncEngine_MappingRecord, getId);
ZEND_METHOD(SyncEngine_MappingRecord, getIntegration);
ZEND_METHOD(SyncEngine_MappingRecord, getInternalObjectName);
ZEND_METHOD(SyncEngine_MappingRecord, getInternalObjectId);
ZEND_METHOD(SyncEngine_MappingRecord, getIntegrationObjectName);
ZEND_METHOD(SyncEngine_MappingRecord, getIntegrationObjectId);
ZEND_METHOD(SyncEngine_MappingRecord, getIntegrationReferenceId);
ZEND_METHOD(SyncEngine_MappingRecord, getLastSyncDate);
ZEND_METHOD(SyncEngine_MappingRecord, isDeleted);


static const zend_function_entry class_SyncEngine_MappingRecord_methods[] = {
	ZEND_ME(SyncEngine_MappingRecord, __construct, arginfo_class_SyncEngine_MappingRecord___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, getId, arginfo_class_SyncEngine_MappingRecord_getId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, getIntegration, arginfo_class_SyncEngine_MappingRecord_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, getInternalObjectName, arginfo_class_SyncEngine_MappingRecord_getInternalObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, getInternalObjectId, arginfo_class_SyncEngine_MappingRecord_getInternalObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, getIntegrationObjectName, arginfo_class_SyncEngine_MappingRecord_getIntegrationObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, getIntegrationObjectId, arginfo_class_SyncEngine_MappingRecord_getIntegrationObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, getIntegrationReferenceId, arginfo_class_SyncEngine_MappingRecord_getIntegrationReferenceId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, getLastSyncDate, arginfo_class_SyncEngine_MappingRecord_getLastSyncDate, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_MappingRecord, isDeleted, arginfo_class_SyncEngine_MappingRecord_isDeleted, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_MappingRecord(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "MappingRecord", class_SyncEngine_MappingRecord_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
