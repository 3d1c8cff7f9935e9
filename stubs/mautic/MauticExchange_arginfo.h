/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: c538e90707e476126ba78223ea73763c345727d7 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface_getSyncReport, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO, 0)
	ZEND_ARG_OBJ_INFO(0, requestDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request\\RequestDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface_executeSyncOrder, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, syncOrderDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\OrderDAO, 0)
ZEND_END_ARG_INFO()




static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface, getSyncReport, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface_getSyncReport, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface, executeSyncOrder, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface_executeSyncOrder, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange", "SyncDataExchangeInterface", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}
