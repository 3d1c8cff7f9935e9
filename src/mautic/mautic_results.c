/* NotificationDAO, ObjectMappingsDAO and OrderResultsDAO: what came of an order. */
#include "mautic/mautic_exceptions.h"
#include "mautic/mautic_order.h"

ZEND_METHOD(MauticNotification, __construct);
ZEND_METHOD(MauticNotification, getMauticObject);
ZEND_METHOD(MauticNotification, getMauticObjectId);
ZEND_METHOD(MauticNotification, getIntegration);
ZEND_METHOD(MauticNotification, getIntegrationObject);
ZEND_METHOD(MauticNotification, getIntegrationObjectId);
ZEND_METHOD(MauticObjectMappings, addUpdatedObjectMapping);
ZEND_METHOD(MauticObjectMappings, addNewObjectMapping);
ZEND_METHOD(MauticOrderResults, __construct);
ZEND_METHOD(MauticOrderResults, getObjectMappings);
ZEND_METHOD(MauticOrderResults, getNewObjectMappings);
ZEND_METHOD(MauticOrderResults, getUpdatedObjectMappings);
ZEND_METHOD(MauticOrderResults, getRemappedObjects);
ZEND_METHOD(MauticOrderResults, getDeletedObjects);

ZEND_METHOD(MauticNotification, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 0, mautic_argument(execute_data, 0));
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 1, mautic_argument(execute_data, 1));
	}
}

/* What the change's getter says; false with an exception. */
static bool notification_get(zend_execute_data *execute_data, const mautic_getter *getter, zval *value)
{
	zval *change = mautic_slot(Z_OBJ_P(ZEND_THIS), 0);

	ZVAL_UNDEF(value);
	if (Z_TYPE_P(change) != IS_OBJECT) {
		mautic_slot_uninitialized(Z_OBJ_P(ZEND_THIS), 0);
		return false;
	}
	return mautic_get(Z_OBJ_P(change), getter, value);
}

static void notification_string(INTERNAL_FUNCTION_PARAMETERS, const mautic_getter *getter)
{
	if (notification_get(execute_data, getter, return_value) && Z_TYPE_P(return_value) != IS_STRING) {
		zend_type_error("%s::%s(): Return value must be of type string, %s returned",
			ZSTR_VAL(mautic_ce.Notification->name), ZSTR_VAL(EX(func)->common.function_name),
			zend_zval_type_name(return_value));
	}
}

ZEND_METHOD(MauticNotification, getMauticObject)
{
	notification_string(INTERNAL_FUNCTION_PARAM_PASSTHRU, &mautic_change_mapped_object);
}

ZEND_METHOD(MauticNotification, getMauticObjectId)
{
	zval id;

	if (notification_get(execute_data, &mautic_change_mapped_id, &id)) {
		RETVAL_LONG(zval_get_long(&id));
		zval_ptr_dtor(&id);
	}
}

ZEND_METHOD(MauticNotification, getIntegration)
{
	notification_string(INTERNAL_FUNCTION_PARAM_PASSTHRU, &mautic_change_integration);
}

ZEND_METHOD(MauticNotification, getIntegrationObject)
{
	notification_string(INTERNAL_FUNCTION_PARAM_PASSTHRU, &mautic_change_object);
}

ZEND_METHOD(MauticNotification, getIntegrationObjectId)
{
	notification_get(execute_data, &mautic_change_id, return_value);
}

ZEND_METHOD(MauticObjectMappings, addUpdatedObjectMapping)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_array_push(mautic_slot_array(Z_OBJ_P(ZEND_THIS), 0), mautic_argument(execute_data, 0));
	}
}

ZEND_METHOD(MauticObjectMappings, addNewObjectMapping)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_array_push(mautic_slot_array(Z_OBJ_P(ZEND_THIS), 1), mautic_argument(execute_data, 0));
	}
}

/* The lists of OrderResultsDAO are grouped by what these methods of their elements say. */
static const char *const result_names[] = {
	"getIntegrationObjectName", "getIntegrationObjectName", "getNewObjectName", "getObject"};

/* False with an exception. */
static bool results_group(zend_object *results, uint32_t slot, HashTable *list)
{
	zval *item, name, *group;

	ZEND_HASH_FOREACH_VAL(list, item) {
		if (!mautic_call(item, result_names[slot], &name, 0, NULL)) {
			return false;
		}
		ZVAL_DEREF(item);
		group = mautic_array_at(mautic_slot_array(results, slot), &name);
		zval_ptr_dtor(&name);
		if (!group) {
			return false;
		}
		mautic_array_push(group, item);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(MauticOrderResults, __construct)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	for (uint32_t i = 0; i < 4; i++) {
		if (!results_group(Z_OBJ_P(ZEND_THIS), i, Z_ARRVAL_P(mautic_argument(execute_data, i)))) {
			RETURN_THROWS();
		}
	}
}

static void results_get(INTERNAL_FUNCTION_PARAMETERS, uint32_t slot)
{
	zval *name, *group;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	name = mautic_argument(execute_data, 0);
	group = mautic_array_find(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), slot)), name);
	if (!group) {
		mautic_throw_object_not_found(Z_STRVAL_P(name));
		RETURN_THROWS();
	}
	RETURN_COPY(group);
}

ZEND_METHOD(MauticOrderResults, getObjectMappings)
{
	zval *group, *item;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	array_init(return_value);
	for (uint32_t i = 0; i < 2; i++) {
		group = mautic_array_find(
			Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), i)), mautic_argument(execute_data, 0));
		if (group) {
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(group), item) {
				mautic_array_push(return_value, item);
			}
			ZEND_HASH_FOREACH_END();
		}
	}
}

ZEND_METHOD(MauticOrderResults, getNewObjectMappings)
{
	results_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, 0);
}

ZEND_METHOD(MauticOrderResults, getUpdatedObjectMappings)
{
	results_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, 1);
}

ZEND_METHOD(MauticOrderResults, getRemappedObjects)
{
	results_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, 2);
}

ZEND_METHOD(MauticOrderResults, getDeletedObjects)
{
	results_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, 3);
}
