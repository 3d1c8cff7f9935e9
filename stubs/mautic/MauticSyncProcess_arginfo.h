/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 845257ea14e1937d902db0685581014255011312 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess___construct, 0, 0, 12)
	ZEND_ARG_OBJ_INFO(0, syncDateHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\SyncDateHelper, 0)
	ZEND_ARG_OBJ_INFO(0, mappingHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper, 0)
	ZEND_ARG_OBJ_INFO(0, relationsHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\RelationsHelper, 0)
	ZEND_ARG_OBJ_INFO(0, integrationSyncProcess, Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Integration\\IntegrationSyncProcess, 0)
	ZEND_ARG_OBJ_INFO(0, mauticSyncProcess, Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Internal\\MauticSyncProcess, 0)
	ZEND_ARG_OBJ_INFO(0, eventDispatcher, Symfony\\Component\\EventDispatcher\\EventDispatcherInterface, 0)
	ZEND_ARG_OBJ_INFO(0, notifier, Mautic\\IntegrationsBundle\\Sync\\\116otification\\\116otifier, 0)
	ZEND_ARG_OBJ_INFO(0, mappingManualDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO, 0)
	ZEND_ARG_OBJ_INFO(0, internalSyncDataExchange, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\MauticSyncDataExchange, 0)
	ZEND_ARG_OBJ_INFO(0, integrationSyncDataExchange, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\SyncDataExchangeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, inputOptionsDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO, 0)
	ZEND_ARG_OBJ_INFO(0, syncService, Mautic\\IntegrationsBundle\\Sync\\SyncService\\SyncServiceInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess_execute, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticSyncProcess, __construct);
ZEND_METHOD(MauticSyncProcess, execute);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess_methods[] = {
	ZEND_MALIAS(MauticSyncProcess, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncProcess, execute, execute, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess_execute, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncProcess", "SyncProcess", class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_syncIteration_default_value;
	ZVAL_NULL(&property_syncIteration_default_value);
	zend_string *property_syncIteration_name = zend_string_init("syncIteration", sizeof("syncIteration") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncIteration_name, &property_syncIteration_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_syncIteration_name);

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

	zend_string *property_relationsHelper_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\Helper\\RelationsHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\Helper\\RelationsHelper")-1, 1);
	zval property_relationsHelper_default_value;
	ZVAL_UNDEF(&property_relationsHelper_default_value);
	zend_string *property_relationsHelper_name = zend_string_init("relationsHelper", sizeof("relationsHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_relationsHelper_name, &property_relationsHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_relationsHelper_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper, 0, 0));
	zend_string_release(property_relationsHelper_name);

	zend_string *property_integrationSyncProcess_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Integration\\IntegrationSyncProcess", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Integration\\IntegrationSyncProcess")-1, 1);
	zval property_integrationSyncProcess_default_value;
	ZVAL_UNDEF(&property_integrationSyncProcess_default_value);
	zend_string *property_integrationSyncProcess_name = zend_string_init("integrationSyncProcess", sizeof("integrationSyncProcess") - 1, 1);
	zend_declare_typed_property(class_entry, property_integrationSyncProcess_name, &property_integrationSyncProcess_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_integrationSyncProcess_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess, 0, 0));
	zend_string_release(property_integrationSyncProcess_name);

	zend_string *property_mauticSyncProcess_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_MauticSyncProcess = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Internal\\MauticSyncProcess", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Internal\\MauticSyncProcess")-1, 1);
	zval property_mauticSyncProcess_default_value;
	ZVAL_UNDEF(&property_mauticSyncProcess_default_value);
	zend_string *property_mauticSyncProcess_name = zend_string_init("mauticSyncProcess", sizeof("mauticSyncProcess") - 1, 1);
	zend_declare_typed_property(class_entry, property_mauticSyncProcess_name, &property_mauticSyncProcess_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mauticSyncProcess_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_MauticSyncProcess, 0, 0));
	zend_string_release(property_mauticSyncProcess_name);

	zend_string *property_eventDispatcher_class_Symfony_Component_EventDispatcher_EventDispatcherInterface = zend_string_init("Symfony\\Component\\EventDispatcher\\EventDispatcherInterface", sizeof("Symfony\\Component\\EventDispatcher\\EventDispatcherInterface")-1, 1);
	zval property_eventDispatcher_default_value;
	ZVAL_UNDEF(&property_eventDispatcher_default_value);
	zend_string *property_eventDispatcher_name = zend_string_init("eventDispatcher", sizeof("eventDispatcher") - 1, 1);
	zend_declare_typed_property(class_entry, property_eventDispatcher_name, &property_eventDispatcher_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_eventDispatcher_class_Symfony_Component_EventDispatcher_EventDispatcherInterface, 0, 0));
	zend_string_release(property_eventDispatcher_name);

	zend_string *property_notifier_class_Mautic_IntegrationsBundle_Sync_Notification_Notifier = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\\116otification\\\116otifier", sizeof("Mautic\\IntegrationsBundle\\Sync\\\116otification\\\116otifier")-1, 1);
	zval property_notifier_default_value;
	ZVAL_UNDEF(&property_notifier_default_value);
	zend_string *property_notifier_name = zend_string_init("notifier", sizeof("notifier") - 1, 1);
	zend_declare_typed_property(class_entry, property_notifier_name, &property_notifier_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_notifier_class_Mautic_IntegrationsBundle_Sync_Notification_Notifier, 0, 0));
	zend_string_release(property_notifier_name);

	zend_string *property_mappingManualDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO")-1, 1);
	zval property_mappingManualDAO_default_value;
	ZVAL_UNDEF(&property_mappingManualDAO_default_value);
	zend_string *property_mappingManualDAO_name = zend_string_init("mappingManualDAO", sizeof("mappingManualDAO") - 1, 1);
	zend_declare_typed_property(class_entry, property_mappingManualDAO_name, &property_mappingManualDAO_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mappingManualDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO, 0, 0));
	zend_string_release(property_mappingManualDAO_name);

	zend_string *property_internalSyncDataExchange_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\MauticSyncDataExchange", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\MauticSyncDataExchange")-1, 1);
	zval property_internalSyncDataExchange_default_value;
	ZVAL_UNDEF(&property_internalSyncDataExchange_default_value);
	zend_string *property_internalSyncDataExchange_name = zend_string_init("internalSyncDataExchange", sizeof("internalSyncDataExchange") - 1, 1);
	zend_declare_typed_property(class_entry, property_internalSyncDataExchange_name, &property_internalSyncDataExchange_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_internalSyncDataExchange_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange, 0, 0));
	zend_string_release(property_internalSyncDataExchange_name);

	zend_string *property_integrationSyncDataExchange_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\SyncDataExchangeInterface", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\SyncDataExchangeInterface")-1, 1);
	zval property_integrationSyncDataExchange_default_value;
	ZVAL_UNDEF(&property_integrationSyncDataExchange_default_value);
	zend_string *property_integrationSyncDataExchange_name = zend_string_init("integrationSyncDataExchange", sizeof("integrationSyncDataExchange") - 1, 1);
	zend_declare_typed_property(class_entry, property_integrationSyncDataExchange_name, &property_integrationSyncDataExchange_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_integrationSyncDataExchange_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface, 0, 0));
	zend_string_release(property_integrationSyncDataExchange_name);

	zend_string *property_inputOptionsDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO")-1, 1);
	zval property_inputOptionsDAO_default_value;
	ZVAL_UNDEF(&property_inputOptionsDAO_default_value);
	zend_string *property_inputOptionsDAO_name = zend_string_init("inputOptionsDAO", sizeof("inputOptionsDAO") - 1, 1);
	zend_declare_typed_property(class_entry, property_inputOptionsDAO_name, &property_inputOptionsDAO_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_inputOptionsDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO, 0, 0));
	zend_string_release(property_inputOptionsDAO_name);

	zend_string *property_syncService_class_Mautic_IntegrationsBundle_Sync_SyncService_SyncServiceInterface = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncService\\SyncServiceInterface", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncService\\SyncServiceInterface")-1, 1);
	zval property_syncService_default_value;
	ZVAL_UNDEF(&property_syncService_default_value);
	zend_string *property_syncService_name = zend_string_init("syncService", sizeof("syncService") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncService_name, &property_syncService_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncService_class_Mautic_IntegrationsBundle_Sync_SyncService_SyncServiceInterface, 0, 0));
	zend_string_release(property_syncService_name);

	return class_entry;
}
