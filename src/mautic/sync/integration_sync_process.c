#include "mautic/sync/site.h"

ZEND_METHOD(MauticIntegrationSyncProcess, __construct);
ZEND_METHOD(MauticIntegrationSyncProcess, setupSync);
ZEND_METHOD(MauticIntegrationSyncProcess, getSyncReport);
ZEND_METHOD(MauticIntegrationSyncProcess, getSyncOrder);

#include "stubs/mautic/MauticIntegrationSyncProcess_arginfo.h"

/* Private properties, in order. */
enum {
	INTEGRATION_SYNC_PROCESS_INPUT_OPTIONS_DAO,
	INTEGRATION_SYNC_PROCESS_MAPPING_MANUAL_DAO,
	INTEGRATION_SYNC_PROCESS_SYNC_DATA_EXCHANGE,
	INTEGRATION_SYNC_PROCESS_SYNC_DATE_HELPER,
	INTEGRATION_SYNC_PROCESS_MAPPING_HELPER,
	INTEGRATION_SYNC_PROCESS_OBJECT_CHANGE_GENERATOR,
};

ZEND_METHOD(MauticIntegrationSyncProcess, __construct)
{
	site_construct(execute_data, INTEGRATION_SYNC_PROCESS_SYNC_DATE_HELPER);
}

ZEND_METHOD(MauticIntegrationSyncProcess, setupSync)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticIntegrationSyncProcess, getSyncReport)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticIntegrationSyncProcess, getSyncOrder)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void integration_sync_process_register(void)
{
	mautic_ce.IntegrationSyncProcess =
		register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess();
}
