#include "mautic/sync/direction.h"
#include "mautic/sync/mapping_helper.h"
#include "mautic/sync/pull_notes.h"

ZEND_METHOD(MauticIntegrationSyncProcess, __construct);
ZEND_METHOD(MauticIntegrationSyncProcess, setupSync);
ZEND_METHOD(MauticIntegrationSyncProcess, getSyncReport);
ZEND_METHOD(MauticIntegrationSyncProcess, getSyncOrder);

#include "stubs/mautic/MauticIntegrationSyncProcess_arginfo.h"

/* Private properties after those that both directions have. */
enum {
	INTEGRATION_SYNC_PROCESS_MAPPING_HELPER = DIRECTION_DATES + 1,
	INTEGRATION_SYNC_PROCESS_OBJECT_CHANGE_GENERATOR,
};

ZEND_METHOD(MauticIntegrationSyncProcess, __construct)
{
	site_construct(execute_data, DIRECTION_DATES);
}

ZEND_METHOD(MauticIntegrationSyncProcess, setupSync)
{
	direction_setup(execute_data);
}

/* Whether two lists have a value in common, as array_intersect() compares. */
static bool have_common(zval *a, zval *b)
{
	zval *one, *other;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(a), one) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(b), other) {
			zend_string *text = zval_get_string(one), *wanted = zval_get_string(other);
			bool same = zend_string_equals(text, wanted);

			zend_string_release(text);
			zend_string_release(wanted);
			if (same) {
				return true;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

/* Whether an object of the integration's is mapped to a type that IDs are given of. */
static bool is_asked(zend_object *this, zval *types, zval *name, bool *asked)
{
	zval mapped;

	if (!report_building_expect_string(mautic_slot(this, DIRECTION_MANUAL), "getMappedInternalObjectsNames",
			"integrationObjectName", name) ||
		!site_call(this, DIRECTION_MANUAL, "getMappedInternalObjectsNames", &mapped, 1, name)) {
		return false;
	}
	*asked = have_common(&mapped, types);
	zval_ptr_dtor(&mapped);
	return !EG(exception);
}

static bool open_page(direction_page *page)
{
	zval helper, manual;
	bool ok;

	if (!report_building_hold(page->this, INTEGRATION_SYNC_PROCESS_MAPPING_HELPER, &helper)) {
		return false;
	}
	ZVAL_COPY(&manual, mautic_slot(page->this, DIRECTION_MANUAL));
	ok = Z_TYPE(manual) != IS_OBJECT ||
		mapping_helper_open_push(&helper, Z_OBJ(manual), Z_OBJ_P(page->report));
	zval_ptr_dtor(&manual);
	zval_ptr_dtor(&helper);
	return ok;
}

static bool close_page(direction_page *page)
{
	zval *helper = mautic_slot(page->this, INTEGRATION_SYNC_PROCESS_MAPPING_HELPER);

	return Z_TYPE_P(helper) != IS_OBJECT || mapping_helper_close(helper);
}

/* The integration's object that stands for Mautic's; false with an exception. */
static bool find(direction_page *page, zval *object, zval *found)
{
	zval arguments[3];
	bool ok;

	ZVAL_UNDEF(found);
	if (!direction_integration(page->this, &arguments[0])) {
		return false;
	}
	ZVAL_COPY_VALUE(&arguments[1], page->partner);
	ZVAL_COPY_VALUE(&arguments[2], object);
	ok = site_call(
		page->this, INTEGRATION_SYNC_PROCESS_MAPPING_HELPER, "findIntegrationObject", found, 3, arguments);
	zval_ptr_dtor(&arguments[0]);
	return ok;
}

/* Safe: what the change left out goes with the order. */
static bool take_notes(direction_page *page, zval *change, zval *internal, HashTable *fields)
{
	zend_string *message = pull_notes_message(fields);
	zval arguments[2], result;
	bool ok;

	(void)internal;
	if (!message) {
		return true;
	}
	ZVAL_COPY_VALUE(&arguments[0], change);
	ZVAL_STR(&arguments[1], message);
	ok = mautic_call(page->order, "noteObjectSyncIssue", &result, 2, arguments);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

/* What of an object of Mautic's is to be written there; false with an exception. */
static bool change(direction_page *page, zval *object, zval *change)
{
	zval arguments[5];
	bool ok;

	ZVAL_UNDEF(change);
	ok = find(page, object, &arguments[4]);
	if (ok) {
		ZVAL_COPY_VALUE(&arguments[0], page->report);
		ZVAL_COPY(&arguments[1], mautic_slot(page->this, DIRECTION_MANUAL));
		ZVAL_COPY_VALUE(&arguments[2], page->mapping);
		ZVAL_COPY_VALUE(&arguments[3], object);
		ok = direction_generate(
			page, INTEGRATION_SYNC_PROCESS_OBJECT_CHANGE_GENERATOR, arguments, change, take_notes);
		zval_ptr_dtor(&arguments[1]);
	}
	zval_ptr_dtor(&arguments[4]);
	return ok;
}

/* The integration is asked for what comes in to Mautic. */
static const direction report_direction = {
	.ce = &mautic_ce.IntegrationSyncProcess,
	.title = "Integration to Mautic",
	.skipping = "object IDs have been explicitly specified for other objects",
	.names = "getIntegrationObjectNames",
	.fields = "getIntegrationObjectFieldsToSyncToMautic",
	.required = "getIntegrationObjectRequiredFieldNames",
	.parameter = "integrationObjectName",
	.is_asked = is_asked,
};

/* Its order is made of what Mautic reported. */
static const direction order_direction = {
	.ce = &mautic_ce.IntegrationSyncProcess,
	.push = true,
	.names = "getInternalObjectNames",
	.partners = "getMappedIntegrationObjectsNames",
	.partner_parameter = "internalObjectName",
	.open = open_page,
	.close = close_page,
	.change = change,
};

ZEND_METHOD(MauticIntegrationSyncProcess, getSyncReport)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	direction_report(Z_OBJ_P(ZEND_THIS), &report_direction, mautic_argument(execute_data, 0), return_value);
}

ZEND_METHOD(MauticIntegrationSyncProcess, getSyncOrder)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	direction_order(Z_OBJ_P(ZEND_THIS), &order_direction, mautic_argument(execute_data, 0), return_value);
}

void integration_sync_process_register(void)
{
	mautic_ce.IntegrationSyncProcess =
		register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_IntegrationSyncProcess();
}
