#include "order/notification.h"

#include "members.h"
#include "stubs/Notification_arginfo.h"

static zend_object *notification_new(zend_class_entry *ce)
{
	syncengine_notification *notification = syncengine_object_alloc(sizeof(*notification),
		offsetof(syncengine_notification, std), ce, SYNCENGINE_CLASS_FIND(ce, Notification));

	notification->direction = SYNCENGINE_PUSH;
	return &notification->std;
}

static void notification_free(zend_object *object)
{
	syncengine_notification *notification = syncengine_notification_from_obj(object);

	syncengine_obj_release(notification->change);
	syncengine_str_release(notification->message);
	zend_object_std_dtor(object);
}

static zend_object *notification_clone(zend_object *object)
{
	syncengine_notification *from = syncengine_notification_from_obj(object);
	syncengine_notification *to = syncengine_notification_from_obj(object->ce->create_object(object->ce));

	to->change = syncengine_obj_copy(from->change);
	to->message = syncengine_str_copy(from->message);
	to->direction = from->direction;
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *notification_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, syncengine_notification_from_obj(object)->change);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *notification_state(zend_object *object)
{
	syncengine_notification *notification = syncengine_notification_from_obj(object);
	HashTable *state = zend_new_array(2);

	if (notification->change) {
		syncengine_state_add_obj(state, "objectChangeDAO", notification->change);
		syncengine_state_add_str(state, "message", notification->message);
	}
	return state;
}

zend_object *syncengine_notification_create(const syncengine_family *family, zend_object *change,
	zend_string *message, syncengine_direction direction)
{
	syncengine_notification *notification = syncengine_object_alloc(sizeof(*notification),
		offsetof(syncengine_notification, std), family->Notification.ce, &family->Notification);

	notification->change = syncengine_obj_copy(change);
	notification->message = zend_string_copy(message);
	notification->direction = direction;
	return &notification->std;
}

ZEND_METHOD(SyncEngine_Notification, __construct)
{
	syncengine_notification *notification = syncengine_notification_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *change;
	zend_string *message;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(change, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->ObjectChange.ce)
		Z_PARAM_STR(message)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(notification->change != NULL, Z_OBJ_P(ZEND_THIS)) ||
		!syncengine_object_initialized(
			syncengine_object_change_from_obj(change)->integration != NULL, change)) {
		RETURN_THROWS();
	}
	notification->change = syncengine_obj_copy(change);
	notification->message = zend_string_copy(message);
}

/* The change of a getter's object, or NULL with an exception. `is_push`: it is for the integration. */
static syncengine_object_change *notification_getter(INTERNAL_FUNCTION_PARAMETERS, bool *is_push)
{
	syncengine_notification *notification = syncengine_notification_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(notification->change != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	*is_push = notification->direction == SYNCENGINE_PUSH;
	return syncengine_object_change_from_obj(notification->change);
}

ZEND_METHOD(SyncEngine_Notification, getMauticObject)
{
	bool is_push;
	syncengine_object_change *change = notification_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU, &is_push);

	if (change) {
		RETURN_STR_COPY(is_push ? change->mapped_object : change->object);
	}
}

ZEND_METHOD(SyncEngine_Notification, getMauticObjectId)
{
	bool is_push;
	syncengine_object_change *change = notification_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU, &is_push);

	if (change) {
		RETURN_COPY(is_push ? &change->mapped_id : &change->id);
	}
}

ZEND_METHOD(SyncEngine_Notification, getIntegration)
{
	bool is_push;
	syncengine_object_change *change = notification_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU, &is_push);

	if (change) {
		RETURN_STR_COPY(change->integration);
	}
}

ZEND_METHOD(SyncEngine_Notification, getIntegrationObject)
{
	bool is_push;
	syncengine_object_change *change = notification_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU, &is_push);

	if (change) {
		RETURN_STR_COPY(is_push ? change->object : change->mapped_object);
	}
}

ZEND_METHOD(SyncEngine_Notification, getIntegrationObjectId)
{
	bool is_push;
	syncengine_object_change *change = notification_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU, &is_push);

	if (change) {
		RETURN_COPY(is_push ? &change->id : &change->mapped_id);
	}
}

ZEND_METHOD(SyncEngine_Notification, getMessage)
{
	bool is_push;

	if (notification_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU, &is_push)) {
		RETURN_STR_COPY(syncengine_notification_from_obj(Z_OBJ_P(ZEND_THIS))->message);
	}
}

void syncengine_notification_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_Notification();

	ce->create_object = notification_new;
	syncengine_class_init(&family->Notification, ce, family, offsetof(syncengine_notification, std),
		notification_free, notification_clone, notification_state);
	family->Notification.handlers.get_gc = notification_gc;
}
