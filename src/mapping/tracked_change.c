#include "mapping/tracked_change.h"

#include "ext/date/php_date.h"

#include "stubs/TrackedChange_arginfo.h"

static zend_object *tracked_change_new(zend_class_entry *ce)
{
	syncengine_tracked_change *change = syncengine_object_alloc(sizeof(*change),
		offsetof(syncengine_tracked_change, std), ce, SYNCENGINE_CLASS_FIND(ce, TrackedChange));

	return &change->std;
}

static void tracked_change_free(zend_object *object)
{
	syncengine_change_row *row = &syncengine_tracked_change_from_obj(object)->row;

	syncengine_str_release(row->object_name);
	syncengine_str_release(row->object_id);
	syncengine_str_release(row->field);
	syncengine_str_release(row->type);
	zval_ptr_dtor(&row->value);
	zend_object_std_dtor(object);
}

static void change_row_copy(syncengine_change_row *to, const syncengine_change_row *from)
{
	*to = *from;
	syncengine_str_copy(to->object_name);
	syncengine_str_copy(to->object_id);
	syncengine_str_copy(to->field);
	syncengine_str_copy(to->type);
	Z_TRY_ADDREF(to->value);
}

static zend_object *tracked_change_clone(zend_object *object)
{
	syncengine_tracked_change *from = syncengine_tracked_change_from_obj(object);
	syncengine_tracked_change *to = syncengine_tracked_change_from_obj(object->ce->create_object(object->ce));

	change_row_copy(&to->row, &from->row);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *tracked_change_gc(zend_object *object, zval **table, int *count)
{
	syncengine_tracked_change *change = syncengine_tracked_change_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &change->row.value);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static void change_row_id(const syncengine_change_row *row, zval *id)
{
	if (row->id) {
		ZVAL_LONG(id, (zend_long)row->id);
	} else {
		ZVAL_NULL(id);
	}
}

static HashTable *tracked_change_state(zend_object *object)
{
	syncengine_change_row *row = &syncengine_tracked_change_from_obj(object)->row;
	HashTable *state = zend_new_array(7);
	zval id;

	if (row->object_name) {
		change_row_id(row, &id);
		syncengine_state_add(state, "id", &id);
		syncengine_state_add_str(state, "objectName", row->object_name);
		syncengine_state_add_str(state, "objectId", row->object_id);
		syncengine_state_add_str(state, "field", row->field);
		syncengine_state_add_str(state, "type", row->type);
		syncengine_state_add(state, "value", &row->value);
		syncengine_state_add_time(state, "changedAt", row->changed_at);
	}
	return state;
}

zend_object *syncengine_tracked_change_create(
	const syncengine_family *family, const syncengine_change_row *row)
{
	syncengine_tracked_change *change = syncengine_object_alloc(sizeof(*change),
		offsetof(syncengine_tracked_change, std), family->TrackedChange.ce, &family->TrackedChange);

	change_row_copy(&change->row, row);
	return &change->std;
}

const syncengine_change_row *syncengine_tracked_change_row(zend_object *object)
{
	const syncengine_change_row *row = &syncengine_tracked_change_from_obj(object)->row;

	return syncengine_object_initialized(row->object_name != NULL, object) ? row : NULL;
}

ZEND_METHOD(SyncEngine_TrackedChange, __construct)
{
	syncengine_tracked_change *change = syncengine_tracked_change_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *object_name, *object_id, *field, *type = NULL;
	zend_long object_number = 0;
	zval *value;
	zend_object *changed_at = NULL;
	int64_t us;

	ZEND_PARSE_PARAMETERS_START(4, 6)
		Z_PARAM_STR(object_name)
		SYNCENGINE_PARAM_ID(object_id, object_number)
		Z_PARAM_STR(field)
		Z_PARAM_ZVAL(value)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(type)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(changed_at, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(change->row.object_name != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!changed_at) {
		us = syncengine_now();
	} else if (!syncengine_date_read(changed_at, &us)) {
		RETURN_THROWS();
	}
	change->row.object_name = zend_string_copy(object_name);
	change->row.object_id = syncengine_id_from(object_id, object_number);
	change->row.field = zend_string_copy(field);
	change->row.type = type ? zend_string_copy(type) : ZSTR_KNOWN(ZEND_STR_STRING);
	ZVAL_COPY(&change->row.value, value);
	change->row.changed_at = us;
}

/* The row of the object of a getter's call, or NULL with an exception. */
static const syncengine_change_row *tracked_change_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	return zend_parse_parameters_none() == SUCCESS ? syncengine_tracked_change_row(Z_OBJ_P(ZEND_THIS)) : NULL;
}

ZEND_METHOD(SyncEngine_TrackedChange, getId)
{
	const syncengine_change_row *row = tracked_change_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		change_row_id(row, return_value);
	}
}

ZEND_METHOD(SyncEngine_TrackedChange, getObjectName)
{
	const syncengine_change_row *row = tracked_change_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->object_name);
	}
}

ZEND_METHOD(SyncEngine_TrackedChange, getObjectId)
{
	const syncengine_change_row *row = tracked_change_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->object_id);
	}
}

ZEND_METHOD(SyncEngine_TrackedChange, getField)
{
	const syncengine_change_row *row = tracked_change_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->field);
	}
}

ZEND_METHOD(SyncEngine_TrackedChange, getType)
{
	const syncengine_change_row *row = tracked_change_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->type);
	}
}

ZEND_METHOD(SyncEngine_TrackedChange, getValue)
{
	const syncengine_change_row *row = tracked_change_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		ZVAL_COPY(return_value, &row->value);
	}
}

ZEND_METHOD(SyncEngine_TrackedChange, getChangedAt)
{
	const syncengine_change_row *row = tracked_change_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		syncengine_date_new(return_value, row->changed_at);
	}
}

void syncengine_tracked_change_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_TrackedChange();

	ce->create_object = tracked_change_new;
	syncengine_class_init(&family->TrackedChange, ce, family, offsetof(syncengine_tracked_change, std),
		tracked_change_free, tracked_change_clone, tracked_change_state);
	family->TrackedChange.handlers.get_gc = tracked_change_gc;
}
