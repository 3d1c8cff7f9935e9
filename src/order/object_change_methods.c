/* The PHP methods of ObjectChange. */
#include "order/object_change.h"

#include "ext/date/php_date.h"
#include "members.h"
#include "order/order_field.h"
#include "report/report_field.h"

#include "stubs/ObjectChange_arginfo.h"

zend_class_entry *syncengine_object_change_register_class(void)
{
	return register_class_SyncEngine_ObjectChange();
}

static syncengine_object_change *object_change_this(zval *this)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(change->integration != NULL, Z_OBJ_P(this)) ? change : NULL;
}

ZEND_METHOD(SyncEngine_ObjectChange, __construct)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration, *object, *mapped_object, *id_string = NULL, *mapped_string = NULL;
	zend_long id_long = 0, mapped_long = 0;
	bool id_is_null = false, mapped_is_null = false;
	zend_object *date = NULL;
	zval id, mapped_id;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object)
		Z_PARAM_STR_OR_LONG_OR_NULL(id_string, id_long, id_is_null)
		Z_PARAM_STR(mapped_object)
		Z_PARAM_STR_OR_LONG_OR_NULL(mapped_string, mapped_long, mapped_is_null)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(change->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	syncengine_id_borrow(&id, id_string, id_long, id_is_null);
	syncengine_id_borrow(&mapped_id, mapped_string, mapped_long, mapped_is_null);
	syncengine_object_change_fill(change, integration, object, &id, mapped_object, &mapped_id);
	if (date) {
		syncengine_moment_set_date(&change->changed, date);
	} else {
		syncengine_moment_set_time(&change->changed, syncengine_now());
	}
}

ZEND_METHOD(SyncEngine_ObjectChange, getIntegration)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(change->integration);
}

/* The field's name, through getName() where a class written in PHP may override it; owned by the caller. */
static zend_string *object_change_field_name(zend_object *field)
{
	zend_string *string;
	zval name;

	if (EXPECTED(field->ce->type == ZEND_INTERNAL_CLASS)) {
		string = syncengine_order_field_from_obj(field)->name;
		return syncengine_object_initialized(string != NULL, field) ? zend_string_copy(string) : NULL;
	}
	return syncengine_call_method(field, "getname", &name, 0, NULL) ? Z_STR(name) : NULL;
}

ZEND_METHOD(SyncEngine_ObjectChange, addField)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);
	syncengine_field_state state = SYNCENGINE_FIELD_CHANGED;
	zend_string *state_name = NULL, *name;
	syncengine_field *slot, old;
	zend_object *field;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(field, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->OrderField.ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(state_name)
	ZEND_PARSE_PARAMETERS_END();
	if (!change || (state_name && !syncengine_field_state_parse(state_name, 2, &state))) {
		RETURN_THROWS();
	}
	name = object_change_field_name(field);
	if (!name) {
		RETURN_THROWS();
	}
	slot = syncengine_fields_put(&change->fields, change->object, name, &old);
	syncengine_field_set_slot_state(slot, state);
	syncengine_field_hold(&change->fields, slot, field);
	zend_string_release(name);
	syncengine_field_clear(&old);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_ObjectChange, getObject)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(change->object);
}

ZEND_METHOD(SyncEngine_ObjectChange, setObjectId)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);
	zend_string *string = NULL;
	zend_long number = 0;
	bool is_null = false;
	zval id, old;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_LONG_OR_NULL(string, number, is_null)
	ZEND_PARSE_PARAMETERS_END();
	if (!change) {
		RETURN_THROWS();
	}
	syncengine_id_borrow(&id, string, number, is_null);
	ZVAL_COPY_VALUE(&old, &change->id);
	ZVAL_COPY(&change->id, &id);
	zval_ptr_dtor(&old);
}

ZEND_METHOD(SyncEngine_ObjectChange, getObjectId)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	RETURN_COPY(&change->id);
}

ZEND_METHOD(SyncEngine_ObjectChange, getMappedObject)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(change->mapped_object);
}

ZEND_METHOD(SyncEngine_ObjectChange, getMappedObjectId)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	RETURN_COPY(&change->mapped_id);
}

ZEND_METHOD(SyncEngine_ObjectChange, getField)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);
	zend_string *name;
	syncengine_field *field;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	if (!change) {
		RETURN_THROWS();
	}
	field = syncengine_fields_find(&change->fields, name);
	if (!field) {
		RETURN_NULL();
	}
	RETURN_OBJ_COPY(syncengine_field_expose(&change->fields, syncengine_family_of(&change->std), field));
}

static void object_change_return_fields(INTERNAL_FUNCTION_PARAMETERS, uint32_t states)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	RETURN_ARR(syncengine_object_change_fields(change, states));
}

ZEND_METHOD(SyncEngine_ObjectChange, getFields)
{
	object_change_return_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_LIST_ALL);
}

ZEND_METHOD(SyncEngine_ObjectChange, getChangedFields)
{
	object_change_return_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_LIST_CHANGED);
}

ZEND_METHOD(SyncEngine_ObjectChange, getRequiredFields)
{
	object_change_return_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_LIST_REQUIRED);
}

ZEND_METHOD(SyncEngine_ObjectChange, getUnchangedFields)
{
	object_change_return_fields(
		INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_LIST_UNCHANGED | SYNCENGINE_LIST_REQUIRED);
}

ZEND_METHOD(SyncEngine_ObjectChange, shouldSync)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	RETURN_BOOL(change->fields.present > 0);
}

ZEND_METHOD(SyncEngine_ObjectChange, getChangeDateTime)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	syncengine_moment_to_zval(&change->changed, return_value);
}

ZEND_METHOD(SyncEngine_ObjectChange, setChangeDateTime)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);
	zend_object *date = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!change) {
		RETURN_THROWS();
	}
	if (date) {
		syncengine_moment_set_date(&change->changed, date);
	} else {
		syncengine_moment_set_time(&change->changed, syncengine_now());
	}
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_ObjectChange, setObjectMapping)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);
	zend_object *mapping, *old;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(mapping, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->MappingRecord.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!change) {
		RETURN_THROWS();
	}
	old = change->mapping;
	change->mapping = syncengine_obj_copy(mapping);
	syncengine_obj_release(old);
}

ZEND_METHOD(SyncEngine_ObjectChange, getObjectMapping)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	if (!change->mapping) {
		zend_throw_error(
			NULL, "%s has no object mapping: call setObjectMapping() first", ZSTR_VAL(change->std.ce->name));
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(change->mapping);
}

ZEND_METHOD(SyncEngine_ObjectChange, removeField)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);
	syncengine_field old;
	zend_string *name;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	if (!change) {
		RETURN_THROWS();
	}
	if (syncengine_fields_remove(&change->fields, name, &old)) {
		syncengine_field_clear(&old);
	}
}

ZEND_METHOD(SyncEngine_ObjectChange, getIdempotencyKey)
{
	syncengine_object_change *change = object_change_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!change) {
		RETURN_THROWS();
	}
	syncengine_str_to_zval(change->idempotency_key, return_value);
}
