/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: f1065199696e695e70782426f07547710c9977f9 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO___construct, 0, 0, 6)
	ZEND_ARG_INFO(0, internalObject)
	ZEND_ARG_INFO(0, internalField)
	ZEND_ARG_INFO(0, integrationObject)
	ZEND_ARG_INFO(0, integrationField)
	ZEND_ARG_INFO(0, syncDirection)
	ZEND_ARG_INFO(0, isRequired)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalField arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getIntegrationObject arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getIntegrationField arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getSyncDirection arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_isRequired, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_addObjectMapping, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectMappingDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\ObjectMappingDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getObjectMapping, 0, 2, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\ObjectMappingDAO, 1)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getMappedIntegrationObjectsNames, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getMappedInternalObjectsNames, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalObjectNames, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalObjectFieldsToSyncToIntegration arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getMappedIntegrationObjectsNames

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalObjectRequiredFieldNames arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getMappedIntegrationObjectsNames

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegrationObjectNames arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalObjectNames

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegrationObjectFieldsToSyncToMautic arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getMappedInternalObjectsNames

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegrationObjectRequiredFieldNames arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getMappedInternalObjectsNames

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegrationMappedField, 0, 3, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, internalFieldName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalMappedField, 0, 3, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationFieldName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_addFieldMapping, 0, 2, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\ObjectMappingDAO, 0)
	ZEND_ARG_INFO(0, internalField)
	ZEND_ARG_INFO(0, integrationField)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, direction, "\'bidirectional\'")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, isRequired, "false")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getFieldMappings arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalObjectNames

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getMappedIntegrationObjectId, 0, 1, IS_LONG, 1)
	ZEND_ARG_TYPE_INFO(0, internalObjectId, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getMappedInternalObjectId, 0, 0, 1)
	ZEND_ARG_INFO(0, integrationObjectId)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getInternalObjectName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getIntegrationObjectName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, oldObjectName, IS_STRING, 0)
	ZEND_ARG_INFO(0, oldObjectId)
	ZEND_ARG_TYPE_INFO(0, newObjectName, IS_STRING, 0)
	ZEND_ARG_INFO(0, newObjectId)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getIntegration arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getOldObjectName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getOldObjectId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getNewObjectName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getNewObjectId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO___construct, 0, 0, 4)
	ZEND_ARG_INFO(0, integration)
	ZEND_ARG_INFO(0, integrationObjectName)
	ZEND_ARG_INFO(0, integrationObjectId)
	ZEND_ARG_OBJ_INFO(0, objectModifiedDate, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getIntegration arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getIntegrationObjectName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getIntegrationObjectId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getObjectModifiedDate, 0, 0, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_setObjectMapping, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectMapping, Mautic\\IntegrationsBundle\\Entity\\ObjectMapping, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getObjectMapping, 0, 0, Mautic\\IntegrationsBundle\\Entity\\ObjectMapping, 1)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticFieldMapping, __construct);
ZEND_METHOD(MauticSlot, get1);
ZEND_METHOD(MauticSlot, get2);
ZEND_METHOD(MauticSlot, get3);
ZEND_METHOD(MauticSlot, get4);
ZEND_METHOD(MauticSlot, get5);
ZEND_METHOD(MauticSlot, get0);
ZEND_METHOD(MauticMappingManual, __construct);
ZEND_METHOD(MauticMappingManual, addObjectMapping);
ZEND_METHOD(MauticMappingManual, getObjectMapping);
ZEND_METHOD(MauticMappingManual, getMappedIntegrationObjectsNames);
ZEND_METHOD(MauticMappingManual, getMappedInternalObjectsNames);
ZEND_METHOD(MauticMappingManual, getInternalObjectNames);
ZEND_METHOD(MauticMappingManual, getInternalObjectFieldsToSyncToIntegration);
ZEND_METHOD(MauticMappingManual, getInternalObjectRequiredFieldNames);
ZEND_METHOD(MauticMappingManual, getIntegrationObjectNames);
ZEND_METHOD(MauticMappingManual, getIntegrationObjectFieldsToSyncToMautic);
ZEND_METHOD(MauticMappingManual, getIntegrationObjectRequiredFieldNames);
ZEND_METHOD(MauticMappingManual, getIntegrationMappedField);
ZEND_METHOD(MauticMappingManual, getInternalMappedField);
ZEND_METHOD(MauticObjectMapping, __construct);
ZEND_METHOD(MauticObjectMapping, addFieldMapping);
ZEND_METHOD(MauticObjectMapping, getMappedIntegrationObjectId);
ZEND_METHOD(MauticObjectMapping, getMappedInternalObjectId);
ZEND_METHOD(MauticRemappedObject, __construct);
ZEND_METHOD(MauticUpdatedObjectMapping, __construct);
ZEND_METHOD(MauticUpdatedObjectMapping, setObjectMapping);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_methods[] = {
	ZEND_MALIAS(MauticFieldMapping, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getInternalObject, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getInternalField, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getInternalField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegrationObject, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getIntegrationObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegrationField, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getIntegrationField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getSyncDirection, get5, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_getSyncDirection, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, isRequired, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_isRequired, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_methods[] = {
	ZEND_MALIAS(MauticMappingManual, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegration, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, addObjectMapping, addObjectMapping, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_addObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getObjectMapping, getObjectMapping, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getMappedIntegrationObjectsNames, getMappedIntegrationObjectsNames, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getMappedIntegrationObjectsNames, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getMappedInternalObjectsNames, getMappedInternalObjectsNames, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getMappedInternalObjectsNames, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getInternalObjectNames, getInternalObjectNames, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalObjectNames, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getInternalObjectFieldsToSyncToIntegration, getInternalObjectFieldsToSyncToIntegration, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalObjectFieldsToSyncToIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getInternalObjectRequiredFieldNames, getInternalObjectRequiredFieldNames, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalObjectRequiredFieldNames, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getIntegrationObjectNames, getIntegrationObjectNames, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegrationObjectNames, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getIntegrationObjectFieldsToSyncToMautic, getIntegrationObjectFieldsToSyncToMautic, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegrationObjectFieldsToSyncToMautic, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getIntegrationObjectRequiredFieldNames, getIntegrationObjectRequiredFieldNames, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegrationObjectRequiredFieldNames, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getIntegrationMappedField, getIntegrationMappedField, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getIntegrationMappedField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingManual, getInternalMappedField, getInternalMappedField, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_getInternalMappedField, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_methods[] = {
	ZEND_MALIAS(MauticObjectMapping, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectMapping, addFieldMapping, addFieldMapping, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_addFieldMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getFieldMappings, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getFieldMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectMapping, getMappedIntegrationObjectId, getMappedIntegrationObjectId, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getMappedIntegrationObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectMapping, getMappedInternalObjectId, getMappedInternalObjectId, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getMappedInternalObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getInternalObjectName, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getInternalObjectName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegrationObjectName, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_getIntegrationObjectName, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_methods[] = {
	ZEND_MALIAS(MauticRemappedObject, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegration, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getOldObjectName, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getOldObjectName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getOldObjectId, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getOldObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getNewObjectName, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getNewObjectName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getNewObjectId, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_getNewObjectId, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_methods[] = {
	ZEND_MALIAS(MauticUpdatedObjectMapping, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegration, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegrationObjectName, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getIntegrationObjectName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegrationObjectId, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getIntegrationObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectModifiedDate, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getObjectModifiedDate, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticUpdatedObjectMapping, setObjectMapping, setObjectMapping, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_setObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectMapping, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_getObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping", "FieldMappingDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_isRequired_default_value;
	ZVAL_UNDEF(&property_isRequired_default_value);
	zend_string *property_isRequired_name = zend_string_init("isRequired", sizeof("isRequired") - 1, 1);
	zend_declare_typed_property(class_entry, property_isRequired_name, &property_isRequired_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_isRequired_name);

	zval property_internalObject_default_value;
	ZVAL_NULL(&property_internalObject_default_value);
	zend_string *property_internalObject_name = zend_string_init("internalObject", sizeof("internalObject") - 1, 1);
	zend_declare_property_ex(class_entry, property_internalObject_name, &property_internalObject_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_internalObject_name);

	zval property_internalField_default_value;
	ZVAL_NULL(&property_internalField_default_value);
	zend_string *property_internalField_name = zend_string_init("internalField", sizeof("internalField") - 1, 1);
	zend_declare_property_ex(class_entry, property_internalField_name, &property_internalField_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_internalField_name);

	zval property_integrationObject_default_value;
	ZVAL_NULL(&property_integrationObject_default_value);
	zend_string *property_integrationObject_name = zend_string_init("integrationObject", sizeof("integrationObject") - 1, 1);
	zend_declare_property_ex(class_entry, property_integrationObject_name, &property_integrationObject_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integrationObject_name);

	zval property_integrationField_default_value;
	ZVAL_NULL(&property_integrationField_default_value);
	zend_string *property_integrationField_name = zend_string_init("integrationField", sizeof("integrationField") - 1, 1);
	zend_declare_property_ex(class_entry, property_integrationField_name, &property_integrationField_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integrationField_name);

	zval property_syncDirection_default_value;
	ZVAL_NULL(&property_syncDirection_default_value);
	zend_string *property_syncDirection_name = zend_string_init("syncDirection", sizeof("syncDirection") - 1, 1);
	zend_declare_property_ex(class_entry, property_syncDirection_name, &property_syncDirection_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_syncDirection_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping", "MappingManualDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_objectsMapping_default_value;
	ZVAL_EMPTY_ARRAY(&property_objectsMapping_default_value);
	zend_string *property_objectsMapping_name = zend_string_init("objectsMapping", sizeof("objectsMapping") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectsMapping_name, &property_objectsMapping_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_objectsMapping_name);

	zval property_internalObjectsMapping_default_value;
	ZVAL_EMPTY_ARRAY(&property_internalObjectsMapping_default_value);
	zend_string *property_internalObjectsMapping_name = zend_string_init("internalObjectsMapping", sizeof("internalObjectsMapping") - 1, 1);
	zend_declare_typed_property(class_entry, property_internalObjectsMapping_name, &property_internalObjectsMapping_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_internalObjectsMapping_name);

	zval property_integrationObjectsMapping_default_value;
	ZVAL_EMPTY_ARRAY(&property_integrationObjectsMapping_default_value);
	zend_string *property_integrationObjectsMapping_name = zend_string_init("integrationObjectsMapping", sizeof("integrationObjectsMapping") - 1, 1);
	zend_declare_typed_property(class_entry, property_integrationObjectsMapping_name, &property_integrationObjectsMapping_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_integrationObjectsMapping_name);

	zval property_integration_default_value;
	ZVAL_UNDEF(&property_integration_default_value);
	zend_string *property_integration_name = zend_string_init("integration", sizeof("integration") - 1, 1);
	zend_declare_typed_property(class_entry, property_integration_name, &property_integration_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_integration_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping", "ObjectMappingDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval const_SYNC_TO_MAUTIC_value;
	zend_string *const_SYNC_TO_MAUTIC_value_str = zend_string_init("mautic", strlen("mautic"), 1);
	ZVAL_STR(&const_SYNC_TO_MAUTIC_value, const_SYNC_TO_MAUTIC_value_str);
	zend_string *const_SYNC_TO_MAUTIC_name = zend_string_init_interned("SYNC_TO_MAUTIC", sizeof("SYNC_TO_MAUTIC") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_SYNC_TO_MAUTIC_name, &const_SYNC_TO_MAUTIC_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_SYNC_TO_MAUTIC_name);

	zval const_SYNC_TO_INTEGRATION_value;
	zend_string *const_SYNC_TO_INTEGRATION_value_str = zend_string_init("integration", strlen("integration"), 1);
	ZVAL_STR(&const_SYNC_TO_INTEGRATION_value, const_SYNC_TO_INTEGRATION_value_str);
	zend_string *const_SYNC_TO_INTEGRATION_name = zend_string_init_interned("SYNC_TO_INTEGRATION", sizeof("SYNC_TO_INTEGRATION") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_SYNC_TO_INTEGRATION_name, &const_SYNC_TO_INTEGRATION_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_SYNC_TO_INTEGRATION_name);

	zval const_SYNC_BIDIRECTIONALLY_value;
	zend_string *const_SYNC_BIDIRECTIONALLY_value_str = zend_string_init("bidirectional", strlen("bidirectional"), 1);
	ZVAL_STR(&const_SYNC_BIDIRECTIONALLY_value, const_SYNC_BIDIRECTIONALLY_value_str);
	zend_string *const_SYNC_BIDIRECTIONALLY_name = zend_string_init_interned("SYNC_BIDIRECTIONALLY", sizeof("SYNC_BIDIRECTIONALLY") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_SYNC_BIDIRECTIONALLY_name, &const_SYNC_BIDIRECTIONALLY_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_SYNC_BIDIRECTIONALLY_name);

	zval property_internalIdMapping_default_value;
	ZVAL_EMPTY_ARRAY(&property_internalIdMapping_default_value);
	zend_string *property_internalIdMapping_name = zend_string_init("internalIdMapping", sizeof("internalIdMapping") - 1, 1);
	zend_declare_typed_property(class_entry, property_internalIdMapping_name, &property_internalIdMapping_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_internalIdMapping_name);

	zval property_integrationIdMapping_default_value;
	ZVAL_EMPTY_ARRAY(&property_integrationIdMapping_default_value);
	zend_string *property_integrationIdMapping_name = zend_string_init("integrationIdMapping", sizeof("integrationIdMapping") - 1, 1);
	zend_declare_typed_property(class_entry, property_integrationIdMapping_name, &property_integrationIdMapping_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_integrationIdMapping_name);

	zval property_fieldMappings_default_value;
	ZVAL_EMPTY_ARRAY(&property_fieldMappings_default_value);
	zend_string *property_fieldMappings_name = zend_string_init("fieldMappings", sizeof("fieldMappings") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldMappings_name, &property_fieldMappings_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fieldMappings_name);

	zval property_internalObjectName_default_value;
	ZVAL_UNDEF(&property_internalObjectName_default_value);
	zend_string *property_internalObjectName_name = zend_string_init("internalObjectName", sizeof("internalObjectName") - 1, 1);
	zend_declare_typed_property(class_entry, property_internalObjectName_name, &property_internalObjectName_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_internalObjectName_name);

	zval property_integrationObjectName_default_value;
	ZVAL_UNDEF(&property_integrationObjectName_default_value);
	zend_string *property_integrationObjectName_name = zend_string_init("integrationObjectName", sizeof("integrationObjectName") - 1, 1);
	zend_declare_typed_property(class_entry, property_integrationObjectName_name, &property_integrationObjectName_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_integrationObjectName_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping", "RemappedObjectDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_integration_default_value;
	ZVAL_UNDEF(&property_integration_default_value);
	zend_string *property_integration_name = zend_string_init("integration", sizeof("integration") - 1, 1);
	zend_declare_typed_property(class_entry, property_integration_name, &property_integration_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_integration_name);

	zval property_oldObjectName_default_value;
	ZVAL_UNDEF(&property_oldObjectName_default_value);
	zend_string *property_oldObjectName_name = zend_string_init("oldObjectName", sizeof("oldObjectName") - 1, 1);
	zend_declare_typed_property(class_entry, property_oldObjectName_name, &property_oldObjectName_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_oldObjectName_name);

	zval property_oldObjectId_default_value;
	ZVAL_NULL(&property_oldObjectId_default_value);
	zend_string *property_oldObjectId_name = zend_string_init("oldObjectId", sizeof("oldObjectId") - 1, 1);
	zend_declare_property_ex(class_entry, property_oldObjectId_name, &property_oldObjectId_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_oldObjectId_name);

	zval property_newObjectName_default_value;
	ZVAL_UNDEF(&property_newObjectName_default_value);
	zend_string *property_newObjectName_name = zend_string_init("newObjectName", sizeof("newObjectName") - 1, 1);
	zend_declare_typed_property(class_entry, property_newObjectName_name, &property_newObjectName_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_newObjectName_name);

	zval property_newObjectId_default_value;
	ZVAL_NULL(&property_newObjectId_default_value);
	zend_string *property_newObjectId_name = zend_string_init("newObjectId", sizeof("newObjectId") - 1, 1);
	zend_declare_property_ex(class_entry, property_newObjectId_name, &property_newObjectId_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_newObjectId_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping", "UpdatedObjectMappingDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_objectModifiedDate_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_objectModifiedDate_default_value;
	ZVAL_UNDEF(&property_objectModifiedDate_default_value);
	zend_string *property_objectModifiedDate_name = zend_string_init("objectModifiedDate", sizeof("objectModifiedDate") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectModifiedDate_name, &property_objectModifiedDate_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectModifiedDate_class_DateTimeInterface, 0, 0));
	zend_string_release(property_objectModifiedDate_name);

	zend_string *property_objectMapping_class_Mautic_IntegrationsBundle_Entity_ObjectMapping = zend_string_init("Mautic\\IntegrationsBundle\\Entity\\ObjectMapping", sizeof("Mautic\\IntegrationsBundle\\Entity\\ObjectMapping")-1, 1);
	zval property_objectMapping_default_value;
	ZVAL_NULL(&property_objectMapping_default_value);
	zend_string *property_objectMapping_name = zend_string_init("objectMapping", sizeof("objectMapping") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectMapping_name, &property_objectMapping_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectMapping_class_Mautic_IntegrationsBundle_Entity_ObjectMapping, 0, MAY_BE_NULL));
	zend_string_release(property_objectMapping_name);

	zval property_integration_default_value;
	ZVAL_NULL(&property_integration_default_value);
	zend_string *property_integration_name = zend_string_init("integration", sizeof("integration") - 1, 1);
	zend_declare_property_ex(class_entry, property_integration_name, &property_integration_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integration_name);

	zval property_integrationObjectName_default_value;
	ZVAL_NULL(&property_integrationObjectName_default_value);
	zend_string *property_integrationObjectName_name = zend_string_init("integrationObjectName", sizeof("integrationObjectName") - 1, 1);
	zend_declare_property_ex(class_entry, property_integrationObjectName_name, &property_integrationObjectName_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integrationObjectName_name);

	zval property_integrationObjectId_default_value;
	ZVAL_NULL(&property_integrationObjectId_default_value);
	zend_string *property_integrationObjectId_name = zend_string_init("integrationObjectId", sizeof("integrationObjectId") - 1, 1);
	zend_declare_property_ex(class_entry, property_integrationObjectId_name, &property_integrationObjectId_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integrationObjectId_name);

	return class_entry;
}
