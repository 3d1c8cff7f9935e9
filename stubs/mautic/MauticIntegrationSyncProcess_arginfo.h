/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: d65d0bc9d8f23bb0c330c2f48ed628ced7710b7a */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, syncDateHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\SyncDateHelper, 0)
	ZEND_ARG_OBJ_INFO(0, mappingHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper, 0)
	ZEND_ARG_OBJ_INFO(0, objectChangeGenerator, Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Integration\\ObjectChangeGenerator, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess_setupSync, 0, 3, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, inputOptionsDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO, 0)
	ZEND_ARG_OBJ_INFO(0, mappingManualDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO, 0)
	ZEND_ARG_OBJ_INFO(0, syncDataExchange, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\SyncDataExchangeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess_getSyncReport, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO, 0)
	ZEND_ARG_TYPE_INFO(0, syncIteration, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess_getSyncOrder, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\OrderDAO, 0)
	ZEND_ARG_OBJ_INFO(0, syncReport, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticIntegrationSyncProcess, __construct);
ZEND_METHOD(MauticIntegrationSyncProcess, setupSync);
ZEND_METHOD(MauticIntegrationSyncProcess, getSyncReport);
ZEND_METHOD(MauticIntegrationSyncProcess, getSyncOrder);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess_methods[] = {
	ZEND_MALIAS(MauticIntegrationSyncProcess, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticIntegrationSyncProcess, setupSync, setupSync, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess_setupSync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticIntegrationSyncProcess, getSyncReport, getSyncReport, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess_getSyncReport, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticIntegrationSyncProcess, getSyncOrder, getSyncOrder, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess_getSyncOrder, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Integration", "IntegrationSyncProcess", class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_inputOptionsDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO")-1, 1);
	zval property_inputOptionsDAO_default_value;
	ZVAL_NULL(&property_inputOptionsDAO_default_value);
	zend_string *property_inputOptionsDAO_name = zend_string_init("inputOptionsDAO", sizeof("inputOptionsDAO") - 1, 1);
	zend_declare_typed_property(class_entry, property_inputOptionsDAO_name, &property_inputOptionsDAO_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_inputOptionsDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO, 0, MAY_BE_NULL));
	zend_string_release(property_inputOptionsDAO_name);

	zend_string *property_mappingManualDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO")-1, 1);
	zval property_mappingManualDAO_default_value;
	ZVAL_NULL(&property_mappingManualDAO_default_value);
	zend_string *property_mappingManualDAO_name = zend_string_init("mappingManualDAO", sizeof("mappingManualDAO") - 1, 1);
	zend_declare_typed_property(class_entry, property_mappingManualDAO_name, &property_mappingManualDAO_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mappingManualDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO, 0, MAY_BE_NULL));
	zend_string_release(property_mappingManualDAO_name);

	zend_string *property_syncDataExchange_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\SyncDataExchangeInterface", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\SyncDataExchangeInterface")-1, 1);
	zval property_syncDataExchange_default_value;
	ZVAL_NULL(&property_syncDataExchange_default_value);
	zend_string *property_syncDataExchange_name = zend_string_init("syncDataExchange", sizeof("syncDataExchange") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncDataExchange_name, &property_syncDataExchange_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncDataExchange_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_syncDataExchange_name);

	zend_string *property_syncDateHelper_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\Helper\\SyncDateHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\Helper\\SyncDateHelper")-1, 1);
	zval property_syncDateHelper_default_value;
	ZVAL_UNDEF(&property_syncDateHelper_default_value);
	zend_string *property_syncDateHelper_name = zend_string_init("syncDateHelper", sizeof("syncDateHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncDateHelper_name, &property_syncDateHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncDateHelper_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper, 0, 0));
	zend_string_release(property_syncDateHelper_name);

	zend_string *property_mappingHelper_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper")-1, 1);
	zval property_mappingHelper_default_value;
	ZVAL_UNDEF(&property_mappingHelper_default_value);
	zend_string *property_mappingHelper_name = zend_string_init("mappingHelper", sizeof("mappingHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_mappingHelper_name, &property_mappingHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mappingHelper_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper, 0, 0));
	zend_string_release(property_mappingHelper_name);

	zend_string *property_objectChangeGenerator_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Integration\\ObjectChangeGenerator", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Integration\\ObjectChangeGenerator")-1, 1);
	zval property_objectChangeGenerator_default_value;
	ZVAL_UNDEF(&property_objectChangeGenerator_default_value);
	zend_string *property_objectChangeGenerator_name = zend_string_init("objectChangeGenerator", sizeof("objectChangeGenerator") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectChangeGenerator_name, &property_objectChangeGenerator_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectChangeGenerator_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator, 0, 0));
	zend_string_release(property_objectChangeGenerator_name);

	return class_entry;
}
