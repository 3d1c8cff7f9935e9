/* The PHP methods of Order. */
#include "order/order.h"

#include "ext/date/php_date.h"
#include "mapping/mapping_record.h"
#include "mapping/remapped_object.h"
#include "mapping/updated_object_mapping.h"
#include "members.h"
#include "order/notification.h"
#include "report/id_key.h"

#include "stubs/Order_arginfo.h"

zend_class_entry *syncengine_order_register_class(void)
{
	return register_class_SyncEngine_Order();
}

static syncengine_order *order_this(zval *this)
{
	syncengine_order *order = syncengine_order_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(order->integration != NULL, Z_OBJ_P(this)) ? order : NULL;
}

/* The struct of a change given as argument; NULL with an exception where its constructor did not run. */
static syncengine_object_change *order_change(zend_object *object)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(object);

	return syncengine_object_initialized(change->integration != NULL, object) ? change : NULL;
}

#define ORDER_CHANGE_CLASS syncengine_family_of(Z_OBJ_P(ZEND_THIS))->ObjectChange.ce

ZEND_METHOD(SyncEngine_Order, __construct)
{
	syncengine_order *order = syncengine_order_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *date;
	bool first_time;
	zend_string *integration;
	zval *options = NULL;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_OBJ_OF_CLASS(date, php_date_get_interface_ce())
		Z_PARAM_BOOL(first_time)
		Z_PARAM_STR(integration)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY(options)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(order->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	order->integration = zend_string_copy(integration);
	order->first_time = first_time;
	syncengine_moment_set_date(&order->sync_date, date);
	if (options) {
		ZVAL_COPY(&order->options, options);
	}
}

/* Adds a change of a class written in PHP, which may override what it is known by. False with an exception. */
static bool order_add_overridden(syncengine_order *order, syncengine_object_change *change)
{
	zend_object *object = &change->std;
	zval name, id, mapped_id;
	bool ok;

	ZVAL_UNDEF(&id);
	ZVAL_UNDEF(&mapped_id);
	ok = syncengine_call_method(object, "getobject", &name, 0, NULL) &&
		syncengine_call_method(object, "getobjectid", &id, 0, NULL) &&
		syncengine_call_method(object, "getmappedobjectid", &mapped_id, 0, NULL);
	if (ok) {
		GC_ADDREF(object);
		syncengine_order_put(order, Z_STR(name), &id, &mapped_id, change);
	}
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&id);
	zval_ptr_dtor(&mapped_id);
	return ok;
}

ZEND_METHOD(SyncEngine_Order, addObjectChange)
{
	syncengine_order *order = order_this(ZEND_THIS);
	zend_object *object;
	syncengine_object_change *change;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, ORDER_CHANGE_CLASS)
	ZEND_PARSE_PARAMETERS_END();
	if (!order || !(change = order_change(object))) {
		RETURN_THROWS();
	}
	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		GC_ADDREF(object);
		syncengine_order_add(order, change);
	} else if (!order_add_overridden(order, change)) {
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

/* Getters of the arrays and numbers that an order keeps as they are returned. */
#define ORDER_GETTER(name, return_it)                    \
	ZEND_METHOD(SyncEngine_Order, name)                  \
	{                                                    \
		syncengine_order *order = order_this(ZEND_THIS); \
                                                         \
		ZEND_PARSE_PARAMETERS_NONE();                    \
		if (!order) {                                    \
			RETURN_THROWS();                             \
		}                                                \
		return_it;                                       \
	}

ORDER_GETTER(getIdentifiedObjects, RETURN_COPY(&order->identified))
ORDER_GETTER(getUnidentifiedObjects, RETURN_COPY(&order->unidentified))
ORDER_GETTER(getSyncDateTime, syncengine_moment_to_zval(&order->sync_date, return_value))
ORDER_GETTER(isFirstTimeSync, RETURN_BOOL(order->first_time))
ORDER_GETTER(shouldSync, RETURN_BOOL(order->count > 0))
ORDER_GETTER(getObjectCount, RETURN_LONG(order->count))
ORDER_GETTER(getOptions, RETURN_COPY(&order->options))
ORDER_GETTER(getIntegration, RETURN_STR_COPY(order->integration))

ZEND_METHOD(SyncEngine_Order, getChangedObjectsByObjectType)
{
	syncengine_order *order = order_this(ZEND_THIS);
	zend_string *name;
	zval *changes;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	if (!order) {
		RETURN_THROWS();
	}
	changes = zend_symtable_find(Z_ARRVAL(order->changes), name);
	if (!changes) {
		RETURN_EMPTY_ARRAY();
	}
	RETURN_COPY(changes);
}

ZEND_METHOD(SyncEngine_Order, getIdentifiedObjectIds)
{
	syncengine_order *order = order_this(ZEND_THIS);
	zend_string *name;
	zval *group, *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	if (!order) {
		RETURN_THROWS();
	}
	array_init(return_value);
	group = zend_symtable_find(Z_ARRVAL(order->identified), name);
	if (!group) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(group), object) {
		zval *id = &syncengine_object_change_from_obj(Z_OBJ_P(object))->id;

		Z_TRY_ADDREF_P(id);
		add_next_index_zval(return_value, id);
	}
	ZEND_HASH_FOREACH_END();
}

/* A reported time: the date object itself, or now. */
static void order_outcome_date(syncengine_order *order, zend_object *date)
{
	if (date) {
		syncengine_moment_set_date(&order->outcomes[order->outcome_count - 1].at, date);
	}
}

ZEND_METHOD(SyncEngine_Order, addObjectMapping)
{
	syncengine_order *order = order_this(ZEND_THIS);
	syncengine_object_change *change;
	zend_object *object, *date = NULL;
	zend_string *name, *id_string;
	zend_long id_long;
	zval id;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_OBJ_OF_CLASS(object, ORDER_CHANGE_CLASS)
		Z_PARAM_STR(name)
		SYNCENGINE_PARAM_ID(id_string, id_long)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!order || !(change = order_change(object))) {
		RETURN_THROWS();
	}
	syncengine_id_borrow(&id, id_string, id_long, false);
	syncengine_order_created(order, change, name, &id, 0);
	order_outcome_date(order, date);
}

ZEND_METHOD(SyncEngine_Order, updateLastSyncDate)
{
	syncengine_order *order = order_this(ZEND_THIS);
	syncengine_object_change *change;
	zend_object *object, *date = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(object, ORDER_CHANGE_CLASS)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!order || !(change = order_change(object))) {
		RETURN_THROWS();
	}
	syncengine_order_updated(order, change, 0);
	order_outcome_date(order, date);
}

ZEND_METHOD(SyncEngine_Order, remapObject)
{
	syncengine_order *order = order_this(ZEND_THIS);
	zend_string *old_name, *new_name, *old_string, *new_string = NULL;
	zend_long old_long, new_long = 0;
	bool new_is_null = true;
	zval old_id, new_id;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(old_name)
		SYNCENGINE_PARAM_ID(old_string, old_long)
		Z_PARAM_STR(new_name)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_LONG_OR_NULL(new_string, new_long, new_is_null)
	ZEND_PARSE_PARAMETERS_END();
	if (!order) {
		RETURN_THROWS();
	}
	syncengine_id_borrow(&old_id, old_string, old_long, false);
	syncengine_id_borrow(&new_id, new_string, new_long, false);
	syncengine_order_remapped(order, NULL, old_name, &old_id, new_name, new_is_null ? &old_id : &new_id);
}

ZEND_METHOD(SyncEngine_Order, deleteObject)
{
	syncengine_order *order = order_this(ZEND_THIS);
	syncengine_object_change *change;
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, ORDER_CHANGE_CLASS)
	ZEND_PARSE_PARAMETERS_END();
	if (!order || !(change = order_change(object))) {
		RETURN_THROWS();
	}
	syncengine_order_deleted(order, change);
}

ZEND_METHOD(SyncEngine_Order, retrySyncLater)
{
	syncengine_order *order = order_this(ZEND_THIS);
	syncengine_object_change *change;
	zend_object *object;
	zend_string *reason = NULL;
	zend_long after = -1;
	bool after_is_null = true;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_OBJ_OF_CLASS(object, ORDER_CHANGE_CLASS)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(reason)
		Z_PARAM_LONG_OR_NULL(after, after_is_null)
	ZEND_PARSE_PARAMETERS_END();
	if (!order || !(change = order_change(object))) {
		RETURN_THROWS();
	}
	if (!after_is_null && after < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	syncengine_order_retry(order, change, reason, after_is_null ? -1 : after);
}

ZEND_METHOD(SyncEngine_Order, noteObjectSyncIssue)
{
	syncengine_order *order = order_this(ZEND_THIS);
	syncengine_object_change *change;
	zend_object *object;
	zend_string *message;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(object, ORDER_CHANGE_CLASS)
		Z_PARAM_STR(message)
	ZEND_PARSE_PARAMETERS_END();
	if (!order || !(change = order_change(object))) {
		RETURN_THROWS();
	}
	syncengine_order_issue(order, change, message);
}

/* What a list method makes of an outcome; false with an exception. */
typedef bool (*order_outcome_view)(syncengine_order *order, const syncengine_outcome *outcome, zval *entry);

static void order_list(INTERNAL_FUNCTION_PARAMETERS, syncengine_outcome_kind kind, order_outcome_view view)
{
	syncengine_order *order = order_this(ZEND_THIS);
	zval entry;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!order) {
		RETURN_THROWS();
	}
	array_init(return_value);
	for (uint32_t i = 0; i < order->outcome_count; i++) {
		if (order->outcomes[i].kind == kind) {
			if (!view(order, &order->outcomes[i], &entry)) {
				RETURN_THROWS();
			}
			add_next_index_zval(return_value, &entry);
		}
	}
}

static bool order_view_mapping(syncengine_order *order, const syncengine_outcome *outcome, zval *entry)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(outcome->change);
	zend_string *mapped_id = syncengine_id_string(&change->mapped_id);
	zend_string *created_id = syncengine_id_string(&outcome->id);
	bool push = order->direction == SYNCENGINE_PUSH;
	syncengine_mapping_row row = {
		.integration = change->integration,
		.internal_object_name = push ? change->mapped_object : outcome->object,
		.internal_object_id = push ? mapped_id : created_id,
		.integration_object_name = push ? outcome->object : change->mapped_object,
		.integration_object_id = push ? created_id : mapped_id,
	};
	bool ok = syncengine_moment_read(&outcome->at, &row.last_sync);

	if (ok) {
		ZVAL_OBJ(entry, syncengine_mapping_record_create(syncengine_family_of(&order->std), &row));
	}
	zend_string_release(mapped_id);
	zend_string_release(created_id);
	return ok;
}

static bool order_view_updated(syncengine_order *order, const syncengine_outcome *outcome, zval *entry)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(outcome->change);

	ZVAL_OBJ(entry,
		syncengine_updated_object_mapping_create(syncengine_family_of(&order->std), change->integration,
			change->object, &change->id, &outcome->at));
	return true;
}

static bool order_view_change(syncengine_order *order, const syncengine_outcome *outcome, zval *entry)
{
	ZVAL_OBJ_COPY(entry, outcome->change);
	return true;
}

static bool order_view_remapped(syncengine_order *order, const syncengine_outcome *outcome, zval *entry)
{
	ZVAL_OBJ(entry,
		syncengine_remapped_object_create(syncengine_family_of(&order->std), order->integration,
			outcome->old_object, &outcome->old_id, outcome->object, &outcome->id));
	return true;
}

static bool order_view_notification(syncengine_order *order, const syncengine_outcome *outcome, zval *entry)
{
	ZVAL_OBJ(entry,
		syncengine_notification_create(
			syncengine_family_of(&order->std), outcome->change, outcome->message, order->direction));
	return true;
}

ZEND_METHOD(SyncEngine_Order, getObjectMappings)
{
	order_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_OUTCOME_CREATED, order_view_mapping);
}

ZEND_METHOD(SyncEngine_Order, getUpdatedObjectMappings)
{
	order_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_OUTCOME_UPDATED, order_view_updated);
}

ZEND_METHOD(SyncEngine_Order, getDeletedObjects)
{
	order_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_OUTCOME_DELETED, order_view_change);
}

ZEND_METHOD(SyncEngine_Order, getRemappedObjects)
{
	order_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_OUTCOME_CONVERTED, order_view_remapped);
}

ZEND_METHOD(SyncEngine_Order, getNotifications)
{
	order_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_OUTCOME_ISSUE, order_view_notification);
}

ZEND_METHOD(SyncEngine_Order, getRetriedObjects)
{
	order_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_OUTCOME_RETRY, order_view_change);
}

ZEND_METHOD(SyncEngine_Order, getSuccessfullySyncedObjects)
{
	syncengine_order *order = order_this(ZEND_THIS);
	HashTable retried;
	zval *changes, *change;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!order) {
		RETURN_THROWS();
	}
	zend_hash_init(&retried, 8, NULL, NULL, false);
	for (uint32_t i = 0; i < order->outcome_count; i++) {
		if (order->outcomes[i].kind == SYNCENGINE_OUTCOME_RETRY) {
			zend_hash_index_add_empty_element(&retried, order->outcomes[i].change->handle);
		}
	}
	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(order->changes), changes) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(changes), change) {
			if (!zend_hash_index_exists(&retried, Z_OBJ_HANDLE_P(change))) {
				Z_ADDREF_P(change);
				add_next_index_zval(return_value, change);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&retried);
}
