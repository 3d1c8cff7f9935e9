#include "mautic/sync/mautic_exchange.h"

ZEND_METHOD(MauticSyncDataExchange, __construct);
ZEND_METHOD(MauticSyncDataExchange, getSyncReport);
ZEND_METHOD(MauticSyncDataExchange, executeSyncOrder);
ZEND_METHOD(MauticSyncDataExchange, getConflictedInternalObject);
ZEND_METHOD(MauticSyncDataExchange, cleanupProcessedObjects);

#include "stubs/mautic/MauticSyncDataExchange_arginfo.h"

/* Private properties, in order. */
enum {
	SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY,
	SYNC_DATA_EXCHANGE_FIELD_HELPER,
	SYNC_DATA_EXCHANGE_MAPPING_HELPER,
	SYNC_DATA_EXCHANGE_FULL_OBJECT_REPORT_BUILDER,
	SYNC_DATA_EXCHANGE_PARTIAL_OBJECT_REPORT_BUILDER,
	SYNC_DATA_EXCHANGE_ORDER_EXECUTIONER,
	SYNC_DATA_EXCHANGE_SYNC_DATE_HELPER,
};

ZEND_METHOD(MauticSyncDataExchange, __construct)
{
	site_construct(execute_data, SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY);
}

ZEND_METHOD(MauticSyncDataExchange, getSyncReport)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDataExchange, executeSyncOrder)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDataExchange, getConflictedInternalObject)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDataExchange, cleanupProcessedObjects)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void mautic_exchange_register(void)
{
	mautic_ce.MauticSyncDataExchange =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange(
			mautic_ce.SyncDataExchangeInterface);
}
