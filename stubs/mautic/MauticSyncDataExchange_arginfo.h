/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: e6cac99d76d3a612c7ca45117d7aafd3d7b129eb */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange___construct, 0, 0, 7)
	ZEND_ARG_OBJ_INFO(0, fieldChangeRepository, Mautic\\IntegrationsBundle\\Entity\\FieldChangeRepository, 0)
	ZEND_ARG_OBJ_INFO(0, fieldHelper, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper, 0)
	ZEND_ARG_OBJ_INFO(0, mappingHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper, 0)
	ZEND_ARG_OBJ_INFO(0, fullObjectReportBuilder, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\FullObjectReportBuilder, 0)
	ZEND_ARG_OBJ_INFO(0, partialObjectReportBuilder, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\PartialObjectReportBuilder, 0)
	ZEND_ARG_OBJ_INFO(0, orderExecutioner, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\OrderExecutioner, 0)
	ZEND_ARG_OBJ_INFO(0, syncDateHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\SyncDateHelper, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_getSyncReport, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO, 0)
	ZEND_ARG_OBJ_INFO(0, requestDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request\\RequestDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_executeSyncOrder, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectMappingsDAO, 0)
	ZEND_ARG_OBJ_INFO(0, syncOrderDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\OrderDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_getConflictedInternalObject, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, mappingManualDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO, 0)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, integrationObjectDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_cleanupProcessedObjects, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, objectChanges, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticSyncDataExchange, __construct);
ZEND_METHOD(MauticSyncDataExchange, getSyncReport);
ZEND_METHOD(MauticSyncDataExchange, executeSyncOrder);
ZEND_METHOD(MauticSyncDataExchange, getConflictedInternalObject);
ZEND_METHOD(MauticSyncDataExchange, cleanupProcessedObjects);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_methods[] = {
	ZEND_MALIAS(MauticSyncDataExchange, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDataExchange, getSyncReport, getSyncReport, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_getSyncReport, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDataExchange, executeSyncOrder, executeSyncOrder, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_executeSyncOrder, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDataExchange, getConflictedInternalObject, getConflictedInternalObject, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_getConflictedInternalObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDataExchange, cleanupProcessedObjects, cleanupProcessedObjects, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_cleanupProcessedObjects, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange(zend_class_entry *class_entry_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange", "MauticSyncDataExchange", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	zend_class_implements(class_entry, 1, class_entry_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface);

	zval const_NAME_value;
	zend_string *const_NAME_value_str = zend_string_init("mautic", strlen("mautic"), 1);
	ZVAL_STR(&const_NAME_value, const_NAME_value_str);
	zend_string *const_NAME_name = zend_string_init_interned("NAME", sizeof("NAME") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_NAME_name, &const_NAME_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_NAME_name);

	zval const_OBJECT_CONTACT_value;
	zend_string *const_OBJECT_CONTACT_value_str = zend_string_init("lead", strlen("lead"), 1);
	ZVAL_STR(&const_OBJECT_CONTACT_value, const_OBJECT_CONTACT_value_str);
	zend_string *const_OBJECT_CONTACT_name = zend_string_init_interned("OBJECT_CONTACT", sizeof("OBJECT_CONTACT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_OBJECT_CONTACT_name, &const_OBJECT_CONTACT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_OBJECT_CONTACT_name);

	zval const_OBJECT_COMPANY_value;
	zend_string *const_OBJECT_COMPANY_value_str = zend_string_init("company", strlen("company"), 1);
	ZVAL_STR(&const_OBJECT_COMPANY_value, const_OBJECT_COMPANY_value_str);
	zend_string *const_OBJECT_COMPANY_name = zend_string_init_interned("OBJECT_COMPANY", sizeof("OBJECT_COMPANY") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_OBJECT_COMPANY_name, &const_OBJECT_COMPANY_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_OBJECT_COMPANY_name);

	zend_string *property_fieldChangeRepository_class_Mautic_IntegrationsBundle_Entity_FieldChangeRepository = zend_string_init("Mautic\\IntegrationsBundle\\Entity\\FieldChangeRepository", sizeof("Mautic\\IntegrationsBundle\\Entity\\FieldChangeRepository")-1, 1);
	zval property_fieldChangeRepository_default_value;
	ZVAL_UNDEF(&property_fieldChangeRepository_default_value);
	zend_string *property_fieldChangeRepository_name = zend_string_init("fieldChangeRepository", sizeof("fieldChangeRepository") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldChangeRepository_name, &property_fieldChangeRepository_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldChangeRepository_class_Mautic_IntegrationsBundle_Entity_FieldChangeRepository, 0, 0));
	zend_string_release(property_fieldChangeRepository_name);

	zend_string *property_fieldHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Helper_FieldHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper")-1, 1);
	zval property_fieldHelper_default_value;
	ZVAL_UNDEF(&property_fieldHelper_default_value);
	zend_string *property_fieldHelper_name = zend_string_init("fieldHelper", sizeof("fieldHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldHelper_name, &property_fieldHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Helper_FieldHelper, 0, 0));
	zend_string_release(property_fieldHelper_name);

	zend_string *property_mappingHelper_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper")-1, 1);
	zval property_mappingHelper_default_value;
	ZVAL_UNDEF(&property_mappingHelper_default_value);
	zend_string *property_mappingHelper_name = zend_string_init("mappingHelper", sizeof("mappingHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_mappingHelper_name, &property_mappingHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mappingHelper_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper, 0, 0));
	zend_string_release(property_mappingHelper_name);

	zend_string *property_fullObjectReportBuilder_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\FullObjectReportBuilder", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\FullObjectReportBuilder")-1, 1);
	zval property_fullObjectReportBuilder_default_value;
	ZVAL_UNDEF(&property_fullObjectReportBuilder_default_value);
	zend_string *property_fullObjectReportBuilder_name = zend_string_init("fullObjectReportBuilder", sizeof("fullObjectReportBuilder") - 1, 1);
	zend_declare_typed_property(class_entry, property_fullObjectReportBuilder_name, &property_fullObjectReportBuilder_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fullObjectReportBuilder_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder, 0, 0));
	zend_string_release(property_fullObjectReportBuilder_name);

	zend_string *property_partialObjectReportBuilder_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\PartialObjectReportBuilder", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\PartialObjectReportBuilder")-1, 1);
	zval property_partialObjectReportBuilder_default_value;
	ZVAL_UNDEF(&property_partialObjectReportBuilder_default_value);
	zend_string *property_partialObjectReportBuilder_name = zend_string_init("partialObjectReportBuilder", sizeof("partialObjectReportBuilder") - 1, 1);
	zend_declare_typed_property(class_entry, property_partialObjectReportBuilder_name, &property_partialObjectReportBuilder_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_partialObjectReportBuilder_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder, 0, 0));
	zend_string_release(property_partialObjectReportBuilder_name);

	zend_string *property_orderExecutioner_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\OrderExecutioner", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\OrderExecutioner")-1, 1);
	zval property_orderExecutioner_default_value;
	ZVAL_UNDEF(&property_orderExecutioner_default_value);
	zend_string *property_orderExecutioner_name = zend_string_init("orderExecutioner", sizeof("orderExecutioner") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderExecutioner_name, &property_orderExecutioner_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_orderExecutioner_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner, 0, 0));
	zend_string_release(property_orderExecutioner_name);

	zend_string *property_syncDateHelper_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\Helper\\SyncDateHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\Helper\\SyncDateHelper")-1, 1);
	zval property_syncDateHelper_default_value;
	ZVAL_UNDEF(&property_syncDateHelper_default_value);
	zend_string *property_syncDateHelper_name = zend_string_init("syncDateHelper", sizeof("syncDateHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncDateHelper_name, &property_syncDateHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncDateHelper_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper, 0, 0));
	zend_string_release(property_syncDateHelper_name);

	return class_entry;
}
