/* What is deleted of the tracked changes of objects that were written to the integration. */
#include "mautic/sync/mautic_exchange.h"
#include "mautic/sync/report_building.h"
#include "mautic/sync/tracked_changes.h"

ZEND_METHOD(MauticSyncDataExchange, cleanupProcessedObjects);

/* The arguments to delete the tracked changes of an object with, the caller's. False with an exception. */
static bool deletion_of(zend_object *this, zval *change, zval *arguments)
{
	zval name, id;
	bool ok;

	for (uint32_t i = 0; i < 4; i++) {
		ZVAL_UNDEF(&arguments[i]);
	}
	ZVAL_UNDEF(&id);
	ok = mautic_call(change, "getMappedObject", &name, 0, NULL);
	if (ok && Z_TYPE(name) != IS_STRING) {
		zval *helper = site_property(this, SYNC_DATA_EXCHANGE_FIELD_HELPER);

		ok = helper && report_building_expect_string(helper, "getFieldObjectName", "objectName", &name);
	}
	ok = ok &&
		site_call(this, SYNC_DATA_EXCHANGE_FIELD_HELPER, "getFieldObjectName", &arguments[1], 1, &name) &&
		mautic_call(change, "getMappedObjectId", &id, 0, NULL) &&
		mautic_call(change, "getIntegration", &arguments[2], 0, NULL) &&
		site_call(this, SYNC_DATA_EXCHANGE_SYNC_DATE_HELPER, "getInternalSyncStartDateTime", &arguments[3], 0,
			NULL);
	if (ok) {
		ZVAL_LONG(&arguments[0], zval_get_long(&id));
	}
	zval_ptr_dtor(&id);
	zval_ptr_dtor(&name);
	if (!ok) {
		for (uint32_t i = 1; i < 4; i++) {
			zval_ptr_dtor(&arguments[i]);
		}
	}
	return ok;
}

/* Logs that Mautic has no such object, where that is what was thrown. False with an exception. */
static bool log_unsupported(void)
{
	zend_object *unsupported = report_building_catch(mautic_ce.ObjectNotSupportedException);
	zval name;
	bool ok;

	if (!unsupported) {
		return !EG(exception);
	}
	ZVAL_STRING(&name, "mautic");
	ok = report_building_log(&name, unsupported, mautic_ce.MauticSyncDataExchange, "cleanupProcessedObjects");
	zval_ptr_dtor(&name);
	return ok;
}

/* Deletes the tracked changes of an object, or notes them for later where there is a `deletion`. */
static bool clean_up(zend_object *this, zval *change, tracked_deletion *deletion)
{
	zval arguments[4], result;
	bool ok = deletion_of(this, change, arguments);

	if (ok && deletion) {
		tracked_deletion_add(deletion, arguments);
		return true;
	}
	if (ok) {
		ok = site_call(this, SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY, "deleteEntitiesForObject", &result,
			4, arguments);
		zval_ptr_dtor(&result);
		for (uint32_t i = 0; i < 4; i++) {
			zval_ptr_dtor(&arguments[i]);
		}
	}
	return ok || log_unsupported();
}

static void clean_up_all(zend_object *this, zval *changes, tracked_deletion *deletion)
{
	zval *change;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(changes), change) {
		ZVAL_DEREF(change);
		if (!clean_up(this, change, deletion)) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(MauticSyncDataExchange, cleanupProcessedObjects)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *repository = mautic_slot(this, SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY);
	tracked_deletion deletion;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	if (!tracked_changes_own(repository, "deleteentitiesforobject")) {
		clean_up_all(this, mautic_argument(execute_data, 0), NULL);
		return;
	}
	tracked_deletion_init(&deletion, repository);
	clean_up_all(this, mautic_argument(execute_data, 0), &deletion);
	tracked_deletion_run(&deletion);
}
