#include "mautic/sync/site.h"

ZEND_METHOD(MauticSyncDateHelper, __construct);
ZEND_METHOD(MauticSyncDateHelper, setSyncDateTimes);
ZEND_METHOD(MauticSyncDateHelper, getSyncFromDateTime);
ZEND_METHOD(MauticSyncDateHelper, getSyncToDateTime);
ZEND_METHOD(MauticSyncDateHelper, getSyncDateTime);
ZEND_METHOD(MauticSyncDateHelper, getLastSyncDateForObject);
ZEND_METHOD(MauticSyncDateHelper, getInternalSyncStartDateTime);
ZEND_METHOD(MauticSyncDateHelper, setInternalSyncStartDateTime);

#include "stubs/mautic/MauticSyncDateHelper_arginfo.h"

/* Private properties, in order. */
enum {
	SYNC_DATE_HELPER_SYNC_FROM_DATE_TIME,
	SYNC_DATE_HELPER_SYNC_TO_DATE_TIME,
	SYNC_DATE_HELPER_SYNC_DATE_TIME,
	SYNC_DATE_HELPER_LAST_OBJECT_SYNC_DATES,
	SYNC_DATE_HELPER_INTERNAL_SYNC_START_DATE_TIME,
	SYNC_DATE_HELPER_CONNECTION,
};

ZEND_METHOD(MauticSyncDateHelper, __construct)
{
	site_construct(execute_data, SYNC_DATE_HELPER_CONNECTION);
}

ZEND_METHOD(MauticSyncDateHelper, setSyncDateTimes)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDateHelper, getSyncFromDateTime)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDateHelper, getSyncToDateTime)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDateHelper, getSyncDateTime)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDateHelper, getLastSyncDateForObject)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDateHelper, getInternalSyncStartDateTime)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticSyncDateHelper, setInternalSyncStartDateTime)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void sync_date_helper_register(void)
{
	mautic_ce.SyncDateHelper = register_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper();
}
