#include "mautic/sync/site.h"

ZEND_METHOD(MauticInternalSyncProcess, __construct);
ZEND_METHOD(MauticInternalSyncProcess, setupSync);
ZEND_METHOD(MauticInternalSyncProcess, getSyncReport);
ZEND_METHOD(MauticInternalSyncProcess, getSyncOrder);

#include "stubs/mautic/MauticInternalSyncProcess_arginfo.h"

/* Private properties, in order. */
enum {
	INTERNAL_SYNC_PROCESS_INPUT_OPTIONS_DAO,
	INTERNAL_SYNC_PROCESS_MAPPING_MANUAL_DAO,
	INTERNAL_SYNC_PROCESS_SYNC_DATA_EXCHANGE,
	INTERNAL_SYNC_PROCESS_SYNC_DATE_HELPER,
	INTERNAL_SYNC_PROCESS_OBJECT_CHANGE_GENERATOR,
};

ZEND_METHOD(MauticInternalSyncProcess, __construct)
{
	site_construct(execute_data, INTERNAL_SYNC_PROCESS_SYNC_DATE_HELPER);
}

ZEND_METHOD(MauticInternalSyncProcess, setupSync)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticInternalSyncProcess, getSyncReport)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticInternalSyncProcess, getSyncOrder)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void internal_sync_process_register(void)
{
	mautic_ce.InternalSyncProcess =
		register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_MauticSyncProcess();
}
