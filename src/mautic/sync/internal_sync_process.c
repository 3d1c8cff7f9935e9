#include "mautic/sync/direction.h"
#include "mautic/sync/mautic_exchange.h"

ZEND_METHOD(MauticInternalSyncProcess, __construct);
ZEND_METHOD(MauticInternalSyncProcess, setupSync);
ZEND_METHOD(MauticInternalSyncProcess, getSyncReport);
ZEND_METHOD(MauticInternalSyncProcess, getSyncOrder);

#include "stubs/mautic/MauticInternalSyncProcess_arginfo.h"

/* The private property after those that both directions have. */
enum { INTERNAL_SYNC_PROCESS_OBJECT_CHANGE_GENERATOR = DIRECTION_DATES + 1 };

ZEND_METHOD(MauticInternalSyncProcess, __construct)
{
	site_construct(execute_data, DIRECTION_DATES);
}

ZEND_METHOD(MauticInternalSyncProcess, setupSync)
{
	direction_setup(execute_data);
}

/* $this->inputOptions->getMauticObjectIds()->getObjectIdsFor($name) does not say that there are none. */
static bool is_asked(zend_object *this, zval *types, zval *name, bool *asked)
{
	zval ids, result;
	zend_object *none;

	ZVAL_UNDEF(&result);
	*asked = true;
	if (site_call(this, DIRECTION_INPUT_OPTIONS, "getMauticObjectIds", &ids, 0, NULL) &&
		report_building_expect_string(&ids, "getObjectIdsFor", "objectType", name)) {
		mautic_call(&ids, "getObjectIdsFor", &result, 1, name);
	}
	zval_ptr_dtor(&ids);
	zval_ptr_dtor(&result);
	none = report_building_catch(mautic_ce.ObjectNotFoundException);
	if (none) {
		OBJ_RELEASE(none);
		*asked = false;
	}
	return !EG(exception);
}

static bool open_page(direction_page *page)
{
	zval exchange, manual;
	bool ok;

	ZVAL_COPY(&exchange, mautic_slot(page->this, DIRECTION_EXCHANGE));
	ZVAL_COPY(&manual, mautic_slot(page->this, DIRECTION_MANUAL));
	ok = Z_TYPE(exchange) != IS_OBJECT || Z_TYPE(manual) != IS_OBJECT ||
		mautic_exchange_open(&exchange, Z_OBJ(manual), Z_OBJ_P(page->report));
	zval_ptr_dtor(&manual);
	zval_ptr_dtor(&exchange);
	return ok;
}

static bool close_page(direction_page *page)
{
	zval *exchange = mautic_slot(page->this, DIRECTION_EXCHANGE);

	if (Z_TYPE_P(exchange) != IS_OBJECT) {
		pull_notes_forget(&page->notes);
		return true;
	}
	mautic_exchange_remember(exchange, &page->notes);
	return mautic_exchange_close(exchange);
}

/*
 * Safe: what the change left out is told once it was written. The page keeps it until it is closed: another one that
 * listeners pull meanwhile has notes of its own.
 */
static bool take_notes(direction_page *page, zval *change, zval *internal, HashTable *fields)
{
	return pull_notes_add(&page->notes, change, internal, fields);
}

/* What of an object of the integration's is to be written here; false with an exception. */
static bool change(direction_page *page, zval *object, zval *change)
{
	zend_object *this = page->this;
	zval conflict[3], arguments[5];
	bool ok;

	ZVAL_UNDEF(change);
	ZVAL_COPY(&conflict[0], mautic_slot(this, DIRECTION_MANUAL));
	ZVAL_COPY_VALUE(&conflict[1], page->partner);
	ZVAL_COPY_VALUE(&conflict[2], object);
	ok = site_call(this, DIRECTION_EXCHANGE, "getConflictedInternalObject", &arguments[3], 3, conflict);
	zval_ptr_dtor(&conflict[0]);
	if (ok) {
		ZVAL_COPY_VALUE(&arguments[0], page->report);
		ZVAL_COPY(&arguments[1], mautic_slot(this, DIRECTION_MANUAL));
		ZVAL_COPY_VALUE(&arguments[2], page->mapping);
		ZVAL_COPY_VALUE(&arguments[4], object);
		ok = direction_generate(
			page, INTERNAL_SYNC_PROCESS_OBJECT_CHANGE_GENERATOR, arguments, change, take_notes);
		zval_ptr_dtor(&arguments[1]);
	}
	zval_ptr_dtor(&arguments[3]);
	return ok;
}

/* Mautic asks the integration's side for Mautic's own: objects go out from here. */
static const direction report_direction = {
	.ce = &mautic_ce.InternalSyncProcess,
	.push = true,
	.title = "Mautic to integration",
	.skipping = "certain object IDs are specified for other object(s)",
	.names = "getInternalObjectNames",
	.fields = "getInternalObjectFieldsToSyncToIntegration",
	.required = "getInternalObjectRequiredFieldNames",
	.parameter = "internalObjectName",
	.is_asked = is_asked,
};

/* Its order is made of what the integration reported. */
static const direction order_direction = {
	.ce = &mautic_ce.InternalSyncProcess,
	.names = "getIntegrationObjectNames",
	.partners = "getMappedInternalObjectsNames",
	.partner_parameter = "integrationObjectName",
	.open = open_page,
	.close = close_page,
	.change = change,
};

ZEND_METHOD(MauticInternalSyncProcess, getSyncReport)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	direction_report(Z_OBJ_P(ZEND_THIS), &report_direction, mautic_argument(execute_data, 0), return_value);
}

ZEND_METHOD(MauticInternalSyncProcess, getSyncOrder)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	direction_order(Z_OBJ_P(ZEND_THIS), &order_direction, mautic_argument(execute_data, 0), return_value);
}

void internal_sync_process_register(void)
{
	mautic_ce.InternalSyncProcess =
		register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_MauticSyncProcess();
}
