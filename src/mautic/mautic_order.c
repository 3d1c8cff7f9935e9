/* OrderDAO. */
#include "mautic/mautic_order.h"

#include "zend_exceptions.h"
#include "mautic/mautic_change.h"
#include "mautic/mautic_mapping.h"

#include "stubs/mautic/MauticOrder_arginfo.h"

/* Private properties of OrderDAO. */
enum {
	ORDER_IDENTIFIED,
	ORDER_UNIDENTIFIED,
	ORDER_CHANGED,
	ORDER_MAPPINGS,
	ORDER_UPDATED,
	ORDER_REMAPPED,
	ORDER_DELETED,
	ORDER_RETRY,
	ORDER_COUNT,
	ORDER_NOTIFICATIONS,
	ORDER_DATE,
	ORDER_FIRST_TIME,
	ORDER_INTEGRATION,
	ORDER_OPTIONS,
};

ZEND_METHOD(MauticOrder, __construct)
{
	zval *options, none = {0};

	if (mautic_check_arguments(execute_data)) {
		for (uint32_t i = 0; i < 3; i++) {
			mautic_slot_set(Z_OBJ_P(ZEND_THIS), ORDER_DATE + i, mautic_argument(execute_data, i));
		}
		options = mautic_argument(execute_data, 3);
		ZVAL_EMPTY_ARRAY(&none);
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), ORDER_OPTIONS, options ? options : &none);
	}
}

/* Files a change under its object's name. False with an exception. */
static bool order_file(zend_object *order, zval *change, zval *name)
{
	zval id, mapped_id, *group;
	bool ok;

	group = mautic_array_at(mautic_slot_array(order, ORDER_IDENTIFIED), name);
	if (!group) {
		return false;
	}
	mautic_array_at(mautic_slot_array(order, ORDER_UNIDENTIFIED), name);
	mautic_array_push(mautic_array_at(mautic_slot_array(order, ORDER_CHANGED), name), change);
	Z_LVAL_P(mautic_slot(order, ORDER_COUNT))++;
	if (!mautic_get(Z_OBJ_P(change), &mautic_change_id, &id)) {
		return false;
	}
	if (zend_is_true(&id)) {
		ok = mautic_array_set(mautic_array_at(mautic_slot_array(order, ORDER_IDENTIFIED), name), &id, change);
	} else {
		ok = mautic_get(Z_OBJ_P(change), &mautic_change_mapped_id, &mapped_id);
		ok = ok &&
			mautic_array_set(
				mautic_array_at(mautic_slot_array(order, ORDER_UNIDENTIFIED), name), &mapped_id, change);
		zval_ptr_dtor(&mapped_id);
	}
	zval_ptr_dtor(&id);
	return ok;
}

ZEND_METHOD(MauticOrder, addObjectChange)
{
	zval *change, name;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	change = mautic_argument(execute_data, 0);
	if (mautic_get(Z_OBJ_P(change), &mautic_change_object, &name)) {
		order_file(Z_OBJ_P(ZEND_THIS), change, &name);
		zval_ptr_dtor(&name);
	}
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(MauticOrder, getChangedObjectsByObjectType)
{
	zval *type, *changes;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	type = mautic_argument(execute_data, 0);
	changes = mautic_array_find(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), ORDER_CHANGED)), type);
	if (changes) {
		RETURN_COPY(changes);
	}
	zend_throw_exception_ex(mautic_ce.UnexpectedValueException, 0,
		"There are no change objects for object type '%s'", Z_STRVAL_P(type));
}

/* new ObjectMapping(), Mautic's own entity; false with an exception. */
static bool entity_new(zval *entity)
{
	static const char name[] = "Mautic\\IntegrationsBundle\\Entity\\ObjectMapping";
	zend_string *class_name = zend_string_init(name, sizeof(name) - 1, false);
	zend_class_entry *ce = zend_lookup_class(class_name);

	zend_string_release(class_name);
	if (!ce) {
		if (!EG(exception)) {
			zend_throw_error(NULL, "Class \"%s\" not found", name);
		}
		return false;
	}
	if (object_init_ex(entity, ce) == FAILURE) {
		return false;
	}
	if (ce->constructor) {
		zend_call_known_function(ce->constructor, Z_OBJ_P(entity), ce, NULL, 0, NULL, NULL);
	}
	return !EG(exception);
}

/* Calls the setters one on what the other returned. False with an exception. */
static bool entity_fill(zval *entity, zval *values)
{
	static const char *const setters[] = {"setIntegration", "setInternalObjectName", "setInternalObjectId",
		"setIntegrationObjectName", "setIntegrationObjectId", "setLastSyncDate"};
	zval target, result;
	bool ok = true;

	ZVAL_COPY(&target, entity);
	for (int i = 0; ok && i < 6; i++) {
		ok = mautic_call(&target, setters[i], &result, 1, &values[i]);
		zval_ptr_dtor(&target);
		ZVAL_COPY_VALUE(&target, &result);
	}
	zval_ptr_dtor(&target);
	return ok;
}

ZEND_METHOD(MauticOrder, addObjectMapping)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS), *change;
	zval values[6], entity;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	change = Z_OBJ_P(mautic_argument(execute_data, 0));
	for (int i = 0; i < 6; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	ZVAL_UNDEF(&entity);
	ZVAL_COPY(&values[0], mautic_slot(this, ORDER_INTEGRATION));
	if (entity_new(&entity) && mautic_get(change, &mautic_change_mapped_object, &values[1]) &&
		mautic_get(change, &mautic_change_mapped_id, &values[2])) {
		ZVAL_COPY(&values[3], mautic_argument(execute_data, 1));
		ZVAL_COPY(&values[4], mautic_argument(execute_data, 2));
		mautic_date_or_now(&values[5], mautic_argument(execute_data, 3));
		if (entity_fill(&entity, values)) {
			mautic_array_push(mautic_slot_array(this, ORDER_MAPPINGS), &entity);
		}
	}
	for (int i = 0; i < 6; i++) {
		zval_ptr_dtor(&values[i]);
	}
	zval_ptr_dtor(&entity);
}

ZEND_METHOD(MauticOrder, remapObject)
{
	mautic_remap(execute_data, ORDER_INTEGRATION, ORDER_REMAPPED);
}

ZEND_METHOD(MauticOrder, updateLastSyncDate)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS), *change, *updated = NULL;
	zval name, id, date, object;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	change = Z_OBJ_P(mautic_argument(execute_data, 0));
	mautic_date_or_now(&date, mautic_argument(execute_data, 1));
	ZVAL_UNDEF(&id);
	if (mautic_get(change, &mautic_change_object, &name) && mautic_get(change, &mautic_change_id, &id)) {
		updated =
			mautic_updated_object_mapping_create(mautic_slot(this, ORDER_INTEGRATION), &name, &id, &date);
	}
	if (updated) {
		ZVAL_OBJ(&object, updated);
		mautic_array_push(mautic_slot_array(this, ORDER_UPDATED), &object);
		OBJ_RELEASE(updated);
	}
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&id);
	zval_ptr_dtor(&date);
}

ZEND_METHOD(MauticOrder, deleteObject)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_array_push(
			mautic_slot_array(Z_OBJ_P(ZEND_THIS), ORDER_DELETED), mautic_argument(execute_data, 0));
	}
}

ZEND_METHOD(MauticOrder, retrySyncLater)
{
	zval *change, *group, name, id;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	change = mautic_argument(execute_data, 0);
	ZVAL_UNDEF(&id);
	if (mautic_get(Z_OBJ_P(change), &mautic_change_mapped_object, &name) &&
		mautic_get(Z_OBJ_P(change), &mautic_change_mapped_id, &id)) {
		group = mautic_array_at(mautic_slot_array(Z_OBJ_P(ZEND_THIS), ORDER_RETRY), &name);
		if (group) {
			mautic_array_set(group, &id, change);
		}
	}
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&id);
}

ZEND_METHOD(MauticOrder, noteObjectSyncIssue)
{
	zval notification;

	if (mautic_check_arguments(execute_data)) {
		ZVAL_OBJ(&notification, mautic_new(mautic_ce.Notification));
		mautic_slot_set(Z_OBJ(notification), 0, mautic_argument(execute_data, 0));
		mautic_slot_set(Z_OBJ(notification), 1, mautic_argument(execute_data, 1));
		mautic_array_push(mautic_slot_array(Z_OBJ_P(ZEND_THIS), ORDER_NOTIFICATIONS), &notification);
		zval_ptr_dtor(&notification);
	}
}

/* Whether a change is to be retried; false with an exception as well. */
static bool order_retries(zend_object *order, zend_object *change)
{
	zval name, id, *group, *found = NULL;

	ZVAL_UNDEF(&id);
	if (mautic_get(change, &mautic_change_mapped_object, &name) &&
		mautic_get(change, &mautic_change_mapped_id, &id)) {
		group = mautic_array_find(Z_ARRVAL_P(mautic_slot(order, ORDER_RETRY)), &name);
		found = group ? mautic_array_find(Z_ARRVAL_P(group), &id) : NULL;
	}
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&id);
	return found != NULL;
}

ZEND_METHOD(MauticOrder, getSuccessfullySyncedObjects)
{
	zval *group, *change, changed;
	bool retried;

	array_init(return_value);
	ZVAL_COPY(&changed, mautic_slot(Z_OBJ_P(ZEND_THIS), ORDER_CHANGED));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(changed), group) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(group), change) {
			retried = order_retries(Z_OBJ_P(ZEND_THIS), Z_OBJ_P(change));
			if (EG(exception)) {
				zval_ptr_dtor(&changed);
				RETURN_THROWS();
			}
			if (!retried) {
				mautic_array_push(return_value, change);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&changed);
}

ZEND_METHOD(MauticOrder, getIdentifiedObjectIds)
{
	zval *group;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	group = mautic_array_find(
		Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), ORDER_IDENTIFIED)), mautic_argument(execute_data, 0));
	if (!group) {
		RETURN_EMPTY_ARRAY();
	}
	mautic_array_keys(Z_ARRVAL_P(group), return_value);
}

ZEND_METHOD(MauticOrder, shouldSync)
{
	RETURN_BOOL(zend_hash_num_elements(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), ORDER_CHANGED))) > 0);
}

void mautic_order_register(void)
{
	mautic_ce.OrderField = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_FieldDAO();
	mautic_ce.ObjectChange = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectChangeDAO();
	mautic_ce.Notification = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_NotificationDAO();
	mautic_ce.Order = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderDAO();
	mautic_ce.ObjectMappings =
		register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_ObjectMappingsDAO();
	mautic_ce.OrderResults = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Order_OrderResultsDAO();
	mautic_change_init();
}
