#include "order/object_change.h"

#include "ext/date/php_date.h"
#include "members.h"
#include "zend_interfaces.h"
#include "order/order_field.h"
#include "report/report_field.h"
#include "value/normalized_value.h"

#include "stubs/ObjectChange_arginfo.h"

static bool order_field_absorb(syncengine_field *slot)
{
	zend_object *object = slot->object;
	const syncengine_family *family = syncengine_family_of(object);
	syncengine_order_field *field = syncengine_order_field_from_obj(object);
	syncengine_field_state state = syncengine_field_slot_state(slot);

	if (!syncengine_object_unseen(object, &family->OrderField) ||
		!syncengine_object_unseen(field->value, &family->NormalizedValue)) {
		return false;
	}
	slot->object = NULL;
	syncengine_field_move_in(field->value, slot, state);
	OBJ_RELEASE(object);
	return true;
}

static void order_field_expose(const syncengine_family *family, zend_string *name, syncengine_field *slot)
{
	uint32_t bits = SYNCENGINE_SLOT_PRESENT | (syncengine_field_bits(slot) & SYNCENGINE_SLOT_STATE);
	zend_object *object =
		syncengine_order_field_create(family, name, syncengine_field_move_out(family, slot));

	memset(slot, 0, sizeof(*slot));
	Z_EXTRA(slot->value) = bits;
	slot->object = object;
}

static bool order_field_read(const syncengine_field *slot, syncengine_field_view *view)
{
	view->changed.kind = SYNCENGINE_MOMENT_NONE;
	view->state = syncengine_field_slot_state(slot);
	return syncengine_field_view_value(syncengine_order_field_from_obj(slot->object)->value, view);
}

static const syncengine_field_ops order_field_ops = {
	order_field_absorb, order_field_expose, order_field_read};

static zend_object *object_change_new(zend_class_entry *ce)
{
	syncengine_object_change *change = syncengine_object_alloc(sizeof(*change),
		offsetof(syncengine_object_change, std), ce, SYNCENGINE_CLASS_FIND(ce, ObjectChange));

	syncengine_fields_init(&change->fields, &order_field_ops);
	return &change->std;
}

static void object_change_free(zend_object *object)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(object);

	syncengine_fields_release(&change->fields);
	syncengine_moment_release(&change->changed);
	syncengine_str_release(change->integration);
	syncengine_str_release(change->object);
	syncengine_str_release(change->mapped_object);
	syncengine_str_release(change->idempotency_key);
	zval_ptr_dtor(&change->id);
	zval_ptr_dtor(&change->mapped_id);
	syncengine_obj_release(change->mapping);
	zend_object_std_dtor(object);
}

static void object_change_fill(syncengine_object_change *change, zend_string *integration,
	zend_string *object, zval *id, zend_string *mapped_object, zval *mapped_id)
{
	change->integration = zend_string_copy(integration);
	change->object = zend_string_copy(object);
	ZVAL_COPY(&change->id, id);
	change->mapped_object = zend_string_copy(mapped_object);
	ZVAL_COPY(&change->mapped_id, mapped_id);
}

static zend_object *object_change_clone(zend_object *object)
{
	syncengine_object_change *from = syncengine_object_change_from_obj(object);
	syncengine_object_change *to = syncengine_object_change_from_obj(object->ce->create_object(object->ce));

	if (from->integration) {
		object_change_fill(
			to, from->integration, from->object, &from->id, from->mapped_object, &from->mapped_id);
		syncengine_moment_copy(&to->changed, &from->changed);
		syncengine_fields_copy(&to->fields, &from->fields);
		to->mapping = syncengine_obj_copy(from->mapping);
		to->idempotency_key = syncengine_str_copy(from->idempotency_key);
	}
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *object_change_gc(zend_object *object, zval **table, int *count)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_fields_gc(&change->fields, buffer);
	syncengine_gc_add_moment(buffer, &change->changed);
	syncengine_gc_add_obj(buffer, change->mapping);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

#define LIST_ALL 7u
#define LIST_CHANGED (1u << SYNCENGINE_FIELD_CHANGED)
#define LIST_REQUIRED (1u << SYNCENGINE_FIELD_REQUIRED)
#define LIST_UNCHANGED (1u << SYNCENGINE_FIELD_UNCHANGED)

/* The fields in one of the `states`, as PHP objects by name. */
static HashTable *object_change_fields(syncengine_object_change *change, uint32_t states)
{
	HashTable *fields = zend_new_array(change->fields.present);
	const syncengine_family *family = syncengine_family_of(&change->std);
	uint32_t position = 0;
	syncengine_field *field;
	zval object;

	while ((field = syncengine_object_change_next(change, &position))) {
		if (states & (1u << syncengine_field_slot_state(field))) {
			ZVAL_OBJ_COPY(&object, syncengine_field_expose(&change->fields, family, field));
			zend_symtable_update(fields, syncengine_fields_name(&change->fields, field), &object);
		}
	}
	return fields;
}

static void object_change_state_fields(
	HashTable *state, const char *name, syncengine_object_change *change, uint32_t states)
{
	zval fields;

	ZVAL_ARR(&fields, object_change_fields(change, states));
	syncengine_state_add(state, name, &fields);
	zval_ptr_dtor(&fields);
}

static HashTable *object_change_state(zend_object *object)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(object);
	HashTable *state = zend_new_array(11);

	if (change->integration) {
		syncengine_state_add_str(state, "integration", change->integration);
		syncengine_state_add_str(state, "object", change->object);
		syncengine_state_add(state, "objectId", &change->id);
		syncengine_state_add_str(state, "mappedObject", change->mapped_object);
		syncengine_state_add(state, "mappedId", &change->mapped_id);
		syncengine_state_add_moment(state, "changeDateTime", &change->changed);
		object_change_state_fields(state, "fields", change, LIST_ALL);
		object_change_state_fields(state, "changedFields", change, LIST_CHANGED);
		object_change_state_fields(state, "requiredFields", change, LIST_REQUIRED);
		object_change_state_fields(state, "unchangedFields", change, LIST_UNCHANGED | LIST_REQUIRED);
		syncengine_state_add_obj(state, "objectMapping", change->mapping);
		syncengine_state_add_str(state, "idempotencyKey", change->idempotency_key);
	}
	return state;
}

syncengine_object_change *syncengine_object_change_create(const syncengine_family *family,
	zend_string *integration, zend_string *object, zval *id, zend_string *mapped_object, zval *mapped_id)
{
	syncengine_object_change *change =
		syncengine_object_change_from_obj(object_change_new(family->ObjectChange.ce));

	object_change_fill(change, integration, object, id, mapped_object, mapped_id);
	syncengine_moment_set_time(&change->changed, syncengine_now());
	return change;
}

void syncengine_object_change_put(syncengine_object_change *change, zend_string *name,
	const syncengine_field_view *view, syncengine_field_state state)
{
	syncengine_field *field, old;
	zval value, original = {0};

	ZVAL_COPY(&value, view->value);
	if (view->original != view->value) {
		ZVAL_COPY(&original, view->original);
	}
	field = syncengine_fields_put(&change->fields, change->object, name, &old);
	syncengine_field_set(field, &value, &original, zend_string_copy(view->type), state);
	if (view->instant) {
		syncengine_field_set_instant(field);
	}
	syncengine_field_clear(&old);
}

void syncengine_object_change_put_value(syncengine_object_change *change, zend_string *name,
	zend_string *type, zval *value, bool instant, syncengine_field_state state)
{
	syncengine_field *field, old;
	zval original = {0};

	field = syncengine_fields_put(&change->fields, change->object, name, &old);
	syncengine_field_set(field, value, &original, zend_string_copy(type), state);
	if (instant) {
		syncengine_field_set_instant(field);
	}
	syncengine_field_clear(&old);
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
	object_change_fill(change, integration, object, &id, mapped_object, &mapped_id);
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
	zend_call_method_with_0_params(field, field->ce, NULL, "getname", &name);
	string = EG(exception) ? NULL : zval_get_string(&name);
	zval_ptr_dtor(&name);
	return string;
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
	zval id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_LONG_OR_NULL(string, number, is_null)
	ZEND_PARSE_PARAMETERS_END();
	if (!change) {
		RETURN_THROWS();
	}
	syncengine_id_borrow(&id, string, number, is_null);
	zval_ptr_dtor(&change->id);
	ZVAL_COPY(&change->id, &id);
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
	RETURN_ARR(object_change_fields(change, states));
}

ZEND_METHOD(SyncEngine_ObjectChange, getFields)
{
	object_change_return_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, LIST_ALL);
}

ZEND_METHOD(SyncEngine_ObjectChange, getChangedFields)
{
	object_change_return_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, LIST_CHANGED);
}

ZEND_METHOD(SyncEngine_ObjectChange, getRequiredFields)
{
	object_change_return_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, LIST_REQUIRED);
}

ZEND_METHOD(SyncEngine_ObjectChange, getUnchangedFields)
{
	object_change_return_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, LIST_UNCHANGED | LIST_REQUIRED);
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

void syncengine_object_change_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_ObjectChange();

	ce->create_object = object_change_new;
	syncengine_class_init(&family->ObjectChange, ce, family, offsetof(syncengine_object_change, std),
		object_change_free, object_change_clone, object_change_state);
	family->ObjectChange.handlers.get_gc = object_change_gc;
}
