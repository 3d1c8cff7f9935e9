#include "mautic/sync/site.h"

ZEND_METHOD(MauticSyncProcess, __construct);
ZEND_METHOD(MauticSyncProcess, execute);

#include "stubs/mautic/MauticSyncProcess_arginfo.h"

/* Private properties, in order. */
enum {
	SYNC_PROCESS_SYNC_ITERATION,
	SYNC_PROCESS_SYNC_DATE_HELPER,
	SYNC_PROCESS_MAPPING_HELPER,
	SYNC_PROCESS_RELATIONS_HELPER,
	SYNC_PROCESS_INTEGRATION_SYNC_PROCESS,
	SYNC_PROCESS_MAUTIC_SYNC_PROCESS,
	SYNC_PROCESS_EVENT_DISPATCHER,
	SYNC_PROCESS_NOTIFIER,
	SYNC_PROCESS_MAPPING_MANUAL_DAO,
	SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE,
	SYNC_PROCESS_INTEGRATION_SYNC_DATA_EXCHANGE,
	SYNC_PROCESS_INPUT_OPTIONS_DAO,
	SYNC_PROCESS_SYNC_SERVICE,
};

ZEND_METHOD(MauticSyncProcess, __construct)
{
	site_construct(execute_data, SYNC_PROCESS_SYNC_DATE_HELPER);
}

ZEND_METHOD(MauticSyncProcess, execute)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void mautic_process_register(void)
{
	mautic_ce.SyncProcess = register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess();
}
