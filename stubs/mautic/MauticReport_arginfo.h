/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 237560481763beb8f6d13e2da9a15ca5e86d3121 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO___construct, 0, 0, 5)
	ZEND_ARG_INFO(0, integration)
	ZEND_ARG_INFO(0, objectName)
	ZEND_ARG_INFO(0, objectId)
	ZEND_ARG_INFO(0, field)
	ZEND_ARG_OBJ_INFO(0, newValue, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getObjectId, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getObject arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getField arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getNewValue, 0, 0, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getPossibleChangeDateTime, 0, 0, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_setPossibleChangeDateTime, 0, 0, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InformationChangeRequestDAO, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, possibleChangeDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getCertainChangeDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getPossibleChangeDateTime

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_setCertainChangeDateTime, 0, 0, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InformationChangeRequestDAO, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, certainChangeDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_addRelations, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, relations, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_addRelation, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, relation, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\RelationDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_current, 0, 0, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\RelationDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_key, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_rewind arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_next

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_count arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_key

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, value, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 0, "\'changed\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_getName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_getValue arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getNewValue

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_getChangeDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getPossibleChangeDateTime

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_setChangeDateTime, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\FieldDAO, 0)
	ZEND_ARG_OBJ_INFO(0, changeDateTime, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_getState arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO___construct, 0, 0, 2)
	ZEND_ARG_INFO(0, object)
	ZEND_ARG_INFO(0, objectId)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, changeDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getChangeDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getPossibleChangeDateTime

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_setChangeDateTime, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
	ZEND_ARG_OBJ_INFO(0, changeDateTime, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_addField, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, fieldDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\FieldDAO, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getObjectId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getObjectId

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getObject arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getObjectId

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getField, 0, 0, 1)
	ZEND_ARG_INFO(0, name)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getFields, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, relFieldName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, relObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, objectIntegrationId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, relObjectIntegrationId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getObjectName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getRelObjectName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getRelFieldName arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getObjectIntegrationId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getRelObjectIntegrationId arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getRelObjectInternalId, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_setRelObjectInternalId, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, relObjectInternalId, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO___construct, 0, 0, 1)
	ZEND_ARG_INFO(0, integration)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getIntegration arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getObjectId

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_addObject, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, objectDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_remapObject, 0, 3, IS_VOID, 0)
	ZEND_ARG_INFO(0, oldObjectName)
	ZEND_ARG_INFO(0, oldObjectId)
	ZEND_ARG_INFO(0, newObjectName)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, newObjectId, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getInformationChangeRequest, 0, 3, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InformationChangeRequestDAO, 0)
	ZEND_ARG_INFO(0, objectName)
	ZEND_ARG_INFO(0, objectId)
	ZEND_ARG_INFO(0, fieldName)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getObjects, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getRemappedObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getFields

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getObject, 0, 2, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 1)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_INFO(0, objectId)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_shouldSync arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_valid

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getRelations, 0, 0, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\RelationsDAO, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticInformationChangeRequest, __construct);
ZEND_METHOD(MauticSlot, get2);
ZEND_METHOD(MauticSlot, get4);
ZEND_METHOD(MauticSlot, get3);
ZEND_METHOD(MauticSlot, get5);
ZEND_METHOD(MauticSlot, get6);
ZEND_METHOD(MauticSlot, get0);
ZEND_METHOD(MauticInformationChangeRequest, setPossibleChangeDateTime);
ZEND_METHOD(MauticSlot, get1);
ZEND_METHOD(MauticInformationChangeRequest, setCertainChangeDateTime);
ZEND_METHOD(MauticRelations, addRelations);
ZEND_METHOD(MauticRelations, addRelation);
ZEND_METHOD(MauticRelations, current);
ZEND_METHOD(MauticRelations, next);
ZEND_METHOD(MauticRelations, key);
ZEND_METHOD(MauticRelations, valid);
ZEND_METHOD(MauticRelations, rewind);
ZEND_METHOD(MauticRelations, count);
ZEND_METHOD(MauticReportField, __construct);
ZEND_METHOD(MauticReportField, setChangeDateTime);
ZEND_METHOD(MauticReportObject, __construct);
ZEND_METHOD(MauticReportObject, setChangeDateTime);
ZEND_METHOD(MauticReportObject, addField);
ZEND_METHOD(MauticReportObject, getField);
ZEND_METHOD(MauticReportObject, getFields);
ZEND_METHOD(MauticRelation, __construct);
ZEND_METHOD(MauticRelation, setRelObjectInternalId);
ZEND_METHOD(MauticReport, __construct);
ZEND_METHOD(MauticReport, addObject);
ZEND_METHOD(MauticReport, remapObject);
ZEND_METHOD(MauticReport, getInformationChangeRequest);
ZEND_METHOD(MauticReport, getObjects);
ZEND_METHOD(MauticReport, getObject);
ZEND_METHOD(MauticReport, shouldSync);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_methods[] = {
	ZEND_MALIAS(MauticInformationChangeRequest, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegration, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectId, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObject, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getField, get5, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getNewValue, get6, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getNewValue, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getPossibleChangeDateTime, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getPossibleChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticInformationChangeRequest, setPossibleChangeDateTime, setPossibleChangeDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_setPossibleChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getCertainChangeDateTime, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_getCertainChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticInformationChangeRequest, setCertainChangeDateTime, setCertainChangeDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_setCertainChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_methods[] = {
	ZEND_MALIAS(MauticRelations, addRelations, addRelations, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_addRelations, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelations, addRelation, addRelation, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_addRelation, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelations, current, current, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_current, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelations, next, next, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_next, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelations, key, key, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_key, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelations, valid, valid, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_valid, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelations, rewind, rewind, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_rewind, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelations, count, count, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_count, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_methods[] = {
	ZEND_MALIAS(MauticReportField, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getName, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_getName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getValue, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_getValue, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getChangeDateTime, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_getChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReportField, setChangeDateTime, setChangeDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_setChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getState, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_getState, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_methods[] = {
	ZEND_MALIAS(MauticReportObject, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getChangeDateTime, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReportObject, setChangeDateTime, setChangeDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_setChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReportObject, addField, addField, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_addField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectId, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObject, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReportObject, getField, getField, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReportObject, getFields, getFields, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_getFields, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_methods[] = {
	ZEND_MALIAS(MauticRelation, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectName, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getObjectName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getRelObjectName, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getRelObjectName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getRelFieldName, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getRelFieldName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectIntegrationId, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getObjectIntegrationId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getRelObjectIntegrationId, get5, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getRelObjectIntegrationId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getRelObjectInternalId, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_getRelObjectInternalId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelation, setRelObjectInternalId, setRelObjectInternalId, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_setRelObjectInternalId, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_methods[] = {
	ZEND_MALIAS(MauticReport, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegration, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReport, addObject, addObject, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_addObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReport, remapObject, remapObject, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_remapObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReport, getInformationChangeRequest, getInformationChangeRequest, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getInformationChangeRequest, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReport, getObjects, getObjects, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getRemappedObjects, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getRemappedObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReport, getObject, getObject, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReport, shouldSync, shouldSync, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_shouldSync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getRelations, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_getRelations, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync", "InformationChangeRequestDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_possibleChangeDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_possibleChangeDateTime_default_value;
	ZVAL_NULL(&property_possibleChangeDateTime_default_value);
	zend_string *property_possibleChangeDateTime_name = zend_string_init("possibleChangeDateTime", sizeof("possibleChangeDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_possibleChangeDateTime_name, &property_possibleChangeDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_possibleChangeDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_possibleChangeDateTime_name);

	zend_string *property_certainChangeDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_certainChangeDateTime_default_value;
	ZVAL_NULL(&property_certainChangeDateTime_default_value);
	zend_string *property_certainChangeDateTime_name = zend_string_init("certainChangeDateTime", sizeof("certainChangeDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_certainChangeDateTime_name, &property_certainChangeDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_certainChangeDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_certainChangeDateTime_name);

	zval property_integration_default_value;
	ZVAL_NULL(&property_integration_default_value);
	zend_string *property_integration_name = zend_string_init("integration", sizeof("integration") - 1, 1);
	zend_declare_property_ex(class_entry, property_integration_name, &property_integration_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integration_name);

	zval property_objectName_default_value;
	ZVAL_NULL(&property_objectName_default_value);
	zend_string *property_objectName_name = zend_string_init("objectName", sizeof("objectName") - 1, 1);
	zend_declare_property_ex(class_entry, property_objectName_name, &property_objectName_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_objectName_name);

	zval property_objectId_default_value;
	ZVAL_NULL(&property_objectId_default_value);
	zend_string *property_objectId_name = zend_string_init("objectId", sizeof("objectId") - 1, 1);
	zend_declare_property_ex(class_entry, property_objectId_name, &property_objectId_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_objectId_name);

	zval property_field_default_value;
	ZVAL_NULL(&property_field_default_value);
	zend_string *property_field_name = zend_string_init("field", sizeof("field") - 1, 1);
	zend_declare_property_ex(class_entry, property_field_name, &property_field_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_field_name);

	zend_string *property_newValue_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO")-1, 1);
	zval property_newValue_default_value;
	ZVAL_UNDEF(&property_newValue_default_value);
	zend_string *property_newValue_name = zend_string_init("newValue", sizeof("newValue") - 1, 1);
	zend_declare_typed_property(class_entry, property_newValue_name, &property_newValue_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_newValue_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO, 0, 0));
	zend_string_release(property_newValue_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO(zend_class_entry *class_entry_Iterator, zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync", "RelationsDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	zend_class_implements(class_entry, 2, class_entry_Iterator, class_entry_Countable);

	zval property_relations_default_value;
	ZVAL_EMPTY_ARRAY(&property_relations_default_value);
	zend_string *property_relations_name = zend_string_init("relations", sizeof("relations") - 1, 1);
	zend_declare_typed_property(class_entry, property_relations_name, &property_relations_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_relations_name);

	zval property_position_default_value;
	ZVAL_LONG(&property_position_default_value, 0);
	zend_string *property_position_name = zend_string_init("position", sizeof("position") - 1, 1);
	zend_declare_typed_property(class_entry, property_position_name, &property_position_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_position_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report", "FieldDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval const_FIELD_CHANGED_value;
	zend_string *const_FIELD_CHANGED_value_str = zend_string_init("changed", strlen("changed"), 1);
	ZVAL_STR(&const_FIELD_CHANGED_value, const_FIELD_CHANGED_value_str);
	zend_string *const_FIELD_CHANGED_name = zend_string_init_interned("FIELD_CHANGED", sizeof("FIELD_CHANGED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FIELD_CHANGED_name, &const_FIELD_CHANGED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FIELD_CHANGED_name);

	zval const_FIELD_REQUIRED_value;
	zend_string *const_FIELD_REQUIRED_value_str = zend_string_init("required", strlen("required"), 1);
	ZVAL_STR(&const_FIELD_REQUIRED_value, const_FIELD_REQUIRED_value_str);
	zend_string *const_FIELD_REQUIRED_name = zend_string_init_interned("FIELD_REQUIRED", sizeof("FIELD_REQUIRED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FIELD_REQUIRED_name, &const_FIELD_REQUIRED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FIELD_REQUIRED_name);

	zval const_FIELD_UNCHANGED_value;
	zend_string *const_FIELD_UNCHANGED_value_str = zend_string_init("unchanged", strlen("unchanged"), 1);
	ZVAL_STR(&const_FIELD_UNCHANGED_value, const_FIELD_UNCHANGED_value_str);
	zend_string *const_FIELD_UNCHANGED_name = zend_string_init_interned("FIELD_UNCHANGED", sizeof("FIELD_UNCHANGED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FIELD_UNCHANGED_name, &const_FIELD_UNCHANGED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FIELD_UNCHANGED_name);

	zend_string *property_changeDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_changeDateTime_default_value;
	ZVAL_NULL(&property_changeDateTime_default_value);
	zend_string *property_changeDateTime_name = zend_string_init("changeDateTime", sizeof("changeDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_changeDateTime_name, &property_changeDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_changeDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_changeDateTime_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zend_string *property_value_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO")-1, 1);
	zval property_value_default_value;
	ZVAL_UNDEF(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_typed_property(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_value_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO, 0, 0));
	zend_string_release(property_value_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_state_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report", "ObjectDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_fields_default_value;
	ZVAL_EMPTY_ARRAY(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

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

	zend_string *property_changeDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_changeDateTime_default_value;
	ZVAL_UNDEF(&property_changeDateTime_default_value);
	zend_string *property_changeDateTime_name = zend_string_init("changeDateTime", sizeof("changeDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_changeDateTime_name, &property_changeDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_changeDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_changeDateTime_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report", "RelationDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_relObjectInternalId_default_value;
	ZVAL_NULL(&property_relObjectInternalId_default_value);
	zend_string *property_relObjectInternalId_name = zend_string_init("relObjectInternalId", sizeof("relObjectInternalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_relObjectInternalId_name, &property_relObjectInternalId_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_relObjectInternalId_name);

	zval property_objectName_default_value;
	ZVAL_UNDEF(&property_objectName_default_value);
	zend_string *property_objectName_name = zend_string_init("objectName", sizeof("objectName") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectName_name, &property_objectName_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_objectName_name);

	zval property_relFieldName_default_value;
	ZVAL_UNDEF(&property_relFieldName_default_value);
	zend_string *property_relFieldName_name = zend_string_init("relFieldName", sizeof("relFieldName") - 1, 1);
	zend_declare_typed_property(class_entry, property_relFieldName_name, &property_relFieldName_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_relFieldName_name);

	zval property_relObjectName_default_value;
	ZVAL_UNDEF(&property_relObjectName_default_value);
	zend_string *property_relObjectName_name = zend_string_init("relObjectName", sizeof("relObjectName") - 1, 1);
	zend_declare_typed_property(class_entry, property_relObjectName_name, &property_relObjectName_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_relObjectName_name);

	zval property_objectIntegrationId_default_value;
	ZVAL_UNDEF(&property_objectIntegrationId_default_value);
	zend_string *property_objectIntegrationId_name = zend_string_init("objectIntegrationId", sizeof("objectIntegrationId") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectIntegrationId_name, &property_objectIntegrationId_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_objectIntegrationId_name);

	zval property_relObjectIntegrationId_default_value;
	ZVAL_UNDEF(&property_relObjectIntegrationId_default_value);
	zend_string *property_relObjectIntegrationId_name = zend_string_init("relObjectIntegrationId", sizeof("relObjectIntegrationId") - 1, 1);
	zend_declare_typed_property(class_entry, property_relObjectIntegrationId_name, &property_relObjectIntegrationId_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_relObjectIntegrationId_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report", "ReportDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_objects_default_value;
	ZVAL_EMPTY_ARRAY(&property_objects_default_value);
	zend_string *property_objects_name = zend_string_init("objects", sizeof("objects") - 1, 1);
	zend_declare_typed_property(class_entry, property_objects_name, &property_objects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_objects_name);

	zval property_remappedObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_remappedObjects_default_value);
	zend_string *property_remappedObjects_name = zend_string_init("remappedObjects", sizeof("remappedObjects") - 1, 1);
	zend_declare_typed_property(class_entry, property_remappedObjects_name, &property_remappedObjects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_remappedObjects_name);

	zend_string *property_relationsDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\RelationsDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\RelationsDAO")-1, 1);
	zval property_relationsDAO_default_value;
	ZVAL_UNDEF(&property_relationsDAO_default_value);
	zend_string *property_relationsDAO_name = zend_string_init("relationsDAO", sizeof("relationsDAO") - 1, 1);
	zend_declare_typed_property(class_entry, property_relationsDAO_name, &property_relationsDAO_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_relationsDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO, 0, 0));
	zend_string_release(property_relationsDAO_name);

	zval property_integration_default_value;
	ZVAL_NULL(&property_integration_default_value);
	zend_string *property_integration_name = zend_string_init("integration", sizeof("integration") - 1, 1);
	zend_declare_property_ex(class_entry, property_integration_name, &property_integration_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integration_name);

	return class_entry;
}
