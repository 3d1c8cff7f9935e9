/* Order\FieldDAO and Order\ObjectChangeDAO. */
#include "mautic/mautic_change.h"

#include "ext/date/php_date.h"
#include "mautic/mautic_spare.h"
#include "mautic/mautic_value.h"
#include "report/report_field.h"

ZEND_METHOD(MauticOrderField, __construct);
ZEND_METHOD(MauticObjectChange, __construct);
ZEND_METHOD(MauticObjectChange, addField);
ZEND_METHOD(MauticObjectChange, setObjectId);
ZEND_METHOD(MauticObjectChange, getField);
ZEND_METHOD(MauticObjectChange, getFields);
ZEND_METHOD(MauticObjectChange, getChangedFields);
ZEND_METHOD(MauticObjectChange, getRequiredFields);
ZEND_METHOD(MauticObjectChange, getUnchangedFields);
ZEND_METHOD(MauticObjectChange, shouldSync);
ZEND_METHOD(MauticObjectChange, setChangeDateTime);
ZEND_METHOD(MauticObjectChange, setObjectMapping);
ZEND_METHOD(MauticObjectChange, removeField);

const mautic_getter mautic_change_integration = {
	&mautic_ce.ObjectChange, MAUTIC_CHANGE_INTEGRATION, MAY_BE_STRING, "getintegration"};
const mautic_getter mautic_change_object = {
	&mautic_ce.ObjectChange, MAUTIC_CHANGE_OBJECT, MAY_BE_ANY, "getobject"};
const mautic_getter mautic_change_id = {&mautic_ce.ObjectChange, MAUTIC_CHANGE_ID, MAY_BE_ANY, "getobjectid"};
const mautic_getter mautic_change_mapped_object = {
	&mautic_ce.ObjectChange, MAUTIC_CHANGE_MAPPED_OBJECT, MAY_BE_ANY, "getmappedobject"};
const mautic_getter mautic_change_mapped_id = {
	&mautic_ce.ObjectChange, MAUTIC_CHANGE_MAPPED_ID, MAY_BE_ANY, "getmappedobjectid"};
static const mautic_getter order_field_name = {
	&mautic_ce.OrderField, MAUTIC_ORDER_FIELD_NAME, MAY_BE_ANY, "getname"};

static mautic_holder_class object_change_class;
/* ['changed' => [], 'unchanged' => [], 'required' => []], immutable; made at MINIT. */
static zend_array *no_states;

static bool order_field_absorb(syncengine_field *slot)
{
	zend_object *object = slot->of.object, *value;
	zval *name = OBJ_PROP_NUM(object, MAUTIC_ORDER_FIELD_NAME);

	if (!mautic_unseen(object, mautic_ce.OrderField) || Z_TYPE_P(name) != IS_STRING ||
		Z_TYPE_P(OBJ_PROP_NUM(object, MAUTIC_ORDER_FIELD_VALUE)) != IS_OBJECT) {
		return false;
	}
	value = Z_OBJ_P(OBJ_PROP_NUM(object, MAUTIC_ORDER_FIELD_VALUE));
	if (!mautic_value_absorbable(value)) {
		return false;
	}
	mautic_value_move_in(value, slot, syncengine_field_slot_state(slot));
	ZVAL_NULL(OBJ_PROP_NUM(object, MAUTIC_ORDER_FIELD_VALUE));
	mautic_spare_give(value, MAUTIC_SPARE_VALUE);
	OBJ_RELEASE(object);
	return true;
}

/* Takes `value`. */
static zend_object *order_field_create(zval *name, zend_object *value)
{
	zend_object *field = mautic_new(mautic_ce.OrderField);
	zval *slot = OBJ_PROP_NUM(field, MAUTIC_ORDER_FIELD_VALUE);

	ZVAL_COPY(OBJ_PROP_NUM(field, MAUTIC_ORDER_FIELD_NAME), name);
	ZVAL_OBJ(slot, value);
	Z_PROP_FLAG_P(slot) = 0;
	if ((GC_FLAGS(value) & GC_NOT_COLLECTABLE) && !mautic_may_cycle(name)) {
		mautic_acyclic(field);
	}
	return field;
}

static void order_field_expose(const syncengine_family *family, zend_string *name, syncengine_field *slot)
{
	syncengine_field_state state = syncengine_field_slot_state(slot);
	zval key;

	ZVAL_STR(&key, name);
	syncengine_field_replace(slot, order_field_create(&key, mautic_value_move_out(slot)), state);
}

static const syncengine_field_ops order_field_ops = {order_field_absorb, order_field_expose, NULL};

ZEND_METHOD(MauticOrderField, __construct)
{
	zval *name, *value;

	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_ZVAL(name)
		Z_PARAM_OBJECT_OF_CLASS(value, mautic_ce.NormalizedValue)
	ZEND_PARSE_PARAMETERS_END();
	mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_ORDER_FIELD_NAME, name);
	mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_ORDER_FIELD_VALUE, value);
}

static zend_object *object_change_new(zend_class_entry *ce)
{
	zend_object *object = mautic_holder_create(ce, &object_change_class, &order_field_ops);
	zval *states = OBJ_PROP_NUM(object, MAUTIC_CHANGE_BY_STATE);

	Z_ARR_P(states) = no_states;
	Z_TYPE_INFO_P(states) = IS_ARRAY;
	return object;
}

/* $this->fieldsByState[$state][$name] = $field */
static void by_state_add(zend_object *change, zval *state, zval *name, zval *field)
{
	zval *fields = mautic_array_at(mautic_slot_array(change, MAUTIC_CHANGE_BY_STATE), state);

	if (fields) {
		mautic_array_set(fields, name, field);
	}
}

/* What adding a field does to the private properties: a required one is listed as unchanged as well. */
static bool plain_add(zend_object *change, zval *name, zval *field, zval *state)
{
	zval unchanged;
	syncengine_field_state known;

	if (!mautic_array_set(mautic_slot_array(change, MAUTIC_CHANGE_FIELDS), name, field)) {
		return false;
	}
	by_state_add(change, state, name, field);
	if (mautic_state_parse(state, &known) && known == SYNCENGINE_FIELD_REQUIRED) {
		ZVAL_INTERNED_STR(&unchanged, syncengine_field_state_name(SYNCENGINE_FIELD_UNCHANGED));
		by_state_add(change, &unchanged, name, field);
	}
	return !EG(exception);
}

static void object_change_expand(mautic_holder *holder)
{
	syncengine_fields *fields = &holder->fields;
	zval name, field, state;

	for (uint32_t i = 0; i < fields->used; i++) {
		syncengine_field *slot = &fields->slots[i];

		if (syncengine_field_present(slot)) {
			ZVAL_STR(&name, syncengine_field_list_name(fields->list, i));
			ZVAL_INTERNED_STR(&state, syncengine_field_state_name(syncengine_field_slot_state(slot)));
			ZVAL_OBJ(&field, syncengine_field_expose(fields, NULL, slot));
			plain_add(&holder->std, &name, &field, &state);
		}
	}
}

zend_object *mautic_change_create(
	zval *integration, zval *object, zval *id, zval *mapped_object, zval *mapped_id)
{
	zend_object *change = object_change_new(mautic_ce.ObjectChange);
	zval *values[] = {integration, object, id, mapped_object, mapped_id};

	for (uint32_t i = 0; i < 5; i++) {
		mautic_slot_set(change, MAUTIC_CHANGE_INTEGRATION + i, values[i]);
	}
	mautic_slot_set(change, MAUTIC_CHANGE_DATE, &EG(uninitialized_zval));
	return change;
}

/* The emptied slot of a new field, or NULL where the object had to become plain. */
static syncengine_field *compact_put(zend_object *change, zend_string *name)
{
	mautic_holder *holder = mautic_holder_from_obj(change);
	zval *kind = mautic_slot(change, MAUTIC_CHANGE_OBJECT);
	syncengine_field *slot, old;

	slot = syncengine_fields_put(
		&holder->fields, Z_TYPE_P(kind) == IS_STRING ? Z_STR_P(kind) : ZSTR_EMPTY_ALLOC(), name, &old);
	if (UNEXPECTED(old.of.type)) {
		/* The lists by state go on having the field that was added before. */
		*slot = old;
		mautic_holder_expand(change);
		return NULL;
	}
	return slot;
}

void mautic_change_put(zend_object *change, zend_string *name, zval *normalized, zval *original,
	zend_string *type, syncengine_field_state state)
{
	mautic_holder *holder = mautic_holder_from_obj(change);
	syncengine_field lone = {0}, *slot = holder->plain ? NULL : compact_put(change, name);
	zval key, field, state_name;

	if (EXPECTED(slot)) {
		syncengine_field_set(slot, normalized, original, type, state);
		return;
	}
	syncengine_field_set(&lone, normalized, original, type, state);
	order_field_expose(NULL, name, &lone);
	ZVAL_STR(&key, name);
	ZVAL_OBJ(&field, lone.of.object);
	ZVAL_INTERNED_STR(&state_name, syncengine_field_state_name(state));
	plain_add(change, &key, &field, &state_name);
	zval_ptr_dtor(&field);
}

/* Adds an object that is a field under `name`. False with an exception. */
static bool change_hold(zend_object *change, zval *name, zval *field, zval *state)
{
	mautic_holder *holder = mautic_holder_from_obj(change);
	syncengine_field_state known;
	syncengine_field *slot;

	if (!holder->plain && Z_TYPE_P(name) == IS_STRING && mautic_state_parse(state, &known)) {
		slot = compact_put(change, Z_STR_P(name));
		if (slot) {
			syncengine_field_set_slot_state(slot, known);
			syncengine_field_hold(&holder->fields, slot, Z_OBJ_P(field));
			return true;
		}
	}
	mautic_holder_expand(change);
	return plain_add(change, name, field, state);
}

bool mautic_change_add(zend_object *change, zval *name, zval *value, zval *state)
{
	zval field;
	bool ok;

	ZVAL_OBJ(&field, order_field_create(name, Z_OBJ_P(value)));
	Z_ADDREF_P(value);
	ok = change_hold(change, name, &field, state);
	zval_ptr_dtor(&field);
	return ok;
}

ZEND_METHOD(MauticObjectChange, __construct)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);

	if (mautic_check_arguments(execute_data)) {
		for (uint32_t i = 0; i < 6; i++) {
			mautic_slot_set(this, MAUTIC_CHANGE_INTEGRATION + i, mautic_argument_or_null(execute_data, i));
		}
	}
}

ZEND_METHOD(MauticObjectChange, addField)
{
	zval *field, *given, state, name;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	field = mautic_argument(execute_data, 0);
	given = mautic_argument(execute_data, 1);
	ZVAL_INTERNED_STR(&state, syncengine_field_state_name(SYNCENGINE_FIELD_CHANGED));
	if (!mautic_get(Z_OBJ_P(field), &order_field_name, &name)) {
		RETURN_THROWS();
	}
	change_hold(Z_OBJ_P(ZEND_THIS), &name, field, given ? given : &state);
	zval_ptr_dtor(&name);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(MauticObjectChange, setObjectId)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_CHANGE_ID, mautic_argument(execute_data, 0));
	}
}

ZEND_METHOD(MauticObjectChange, getField)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	mautic_holder *holder = mautic_holder_from_obj(this);
	syncengine_field *slot;
	zval *name, *found;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	name = mautic_argument(execute_data, 0);
	if (!holder->plain && Z_TYPE_P(name) == IS_STRING) {
		slot = syncengine_fields_find(&holder->fields, Z_STR_P(name));
		if (slot) {
			RETURN_OBJ_COPY(syncengine_field_expose(&holder->fields, NULL, slot));
		}
		return;
	}
	mautic_holder_expand(this);
	if (Z_TYPE_P(name) == IS_ARRAY || Z_TYPE_P(name) == IS_OBJECT) {
		zend_type_error("Illegal offset type");
		RETURN_THROWS();
	}
	found = mautic_array_find(Z_ARRVAL_P(mautic_slot(this, MAUTIC_CHANGE_FIELDS)), name);
	if (found) {
		RETURN_COPY(found);
	}
}

ZEND_METHOD(MauticObjectChange, getFields)
{
	mautic_holder *holder = mautic_holder_from_obj(Z_OBJ_P(ZEND_THIS));

	if (!holder->plain) {
		RETURN_ARR(mautic_holder_fields(holder));
	}
	RETURN_COPY(mautic_slot(Z_OBJ_P(ZEND_THIS), MAUTIC_CHANGE_FIELDS));
}

/* The fields listed under one state; `also` is a second one whose fields are listed there too. */
static void change_list(
	INTERNAL_FUNCTION_PARAMETERS, syncengine_field_state state, syncengine_field_state also)
{
	mautic_holder *holder = mautic_holder_from_obj(Z_OBJ_P(ZEND_THIS));
	syncengine_fields *fields = &holder->fields;
	zval object, name, *list;

	if (holder->plain) {
		ZVAL_INTERNED_STR(&name, syncengine_field_state_name(state));
		list = mautic_array_find(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), MAUTIC_CHANGE_BY_STATE)), &name);
		if (list) {
			RETURN_COPY(list);
		}
		RETURN_EMPTY_ARRAY();
	}
	array_init(return_value);
	for (uint32_t i = 0; i < fields->used; i++) {
		syncengine_field *slot = &fields->slots[i];

		if (syncengine_field_present(slot) &&
			(syncengine_field_slot_state(slot) == state || syncengine_field_slot_state(slot) == also)) {
			ZVAL_OBJ_COPY(&object, syncengine_field_expose(fields, NULL, slot));
			zend_symtable_update(
				Z_ARRVAL_P(return_value), syncengine_field_list_name(fields->list, i), &object);
		}
	}
}

ZEND_METHOD(MauticObjectChange, getChangedFields)
{
	change_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_FIELD_CHANGED, SYNCENGINE_FIELD_CHANGED);
}

ZEND_METHOD(MauticObjectChange, getRequiredFields)
{
	change_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_FIELD_REQUIRED, SYNCENGINE_FIELD_REQUIRED);
}

ZEND_METHOD(MauticObjectChange, getUnchangedFields)
{
	change_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_FIELD_UNCHANGED, SYNCENGINE_FIELD_REQUIRED);
}

ZEND_METHOD(MauticObjectChange, shouldSync)
{
	mautic_holder *holder = mautic_holder_from_obj(Z_OBJ_P(ZEND_THIS));

	if (!holder->plain) {
		RETURN_BOOL(holder->fields.present > 0);
	}
	RETURN_BOOL(zend_hash_num_elements(Z_ARRVAL_P(mautic_slot(&holder->std, MAUTIC_CHANGE_FIELDS))) > 0);
}

ZEND_METHOD(MauticObjectChange, setChangeDateTime)
{
	zval date;

	if (mautic_check_arguments(execute_data)) {
		mautic_date_or_now(&date, mautic_argument(execute_data, 0));
		mautic_slot_take(Z_OBJ_P(ZEND_THIS), MAUTIC_CHANGE_DATE, &date);
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
}

ZEND_METHOD(MauticObjectChange, setObjectMapping)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_CHANGE_OBJECT_MAPPING, mautic_argument(execute_data, 0));
	}
}

/* Removes it from all fields and from the changed ones only: the other lists keep it. */
ZEND_METHOD(MauticObjectChange, removeField)
{
	mautic_holder *holder = mautic_holder_from_obj(Z_OBJ_P(ZEND_THIS));
	syncengine_field *slot, old;
	zval *name, *changed, state;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	name = mautic_argument(execute_data, 0);
	if (!holder->plain) {
		slot = syncengine_fields_find(&holder->fields, Z_STR_P(name));
		if (!slot) {
			return;
		}
		if (syncengine_field_slot_state(slot) == SYNCENGINE_FIELD_CHANGED) {
			syncengine_fields_remove(&holder->fields, Z_STR_P(name), &old);
			syncengine_field_clear(&old);
			return;
		}
		mautic_holder_expand(&holder->std);
	}
	zend_symtable_del(Z_ARRVAL_P(mautic_slot_array(&holder->std, MAUTIC_CHANGE_FIELDS)), Z_STR_P(name));
	ZVAL_INTERNED_STR(&state, syncengine_field_state_name(SYNCENGINE_FIELD_CHANGED));
	changed = mautic_array_find(Z_ARRVAL_P(mautic_slot_array(&holder->std, MAUTIC_CHANGE_BY_STATE)), &state);
	if (changed && Z_TYPE_P(changed) == IS_ARRAY) {
		SEPARATE_ARRAY(changed);
		zend_symtable_del(Z_ARRVAL_P(changed), Z_STR_P(name));
	}
}

void mautic_change_init(void)
{
	static const syncengine_field_state states[] = {
		SYNCENGINE_FIELD_CHANGED, SYNCENGINE_FIELD_UNCHANGED, SYNCENGINE_FIELD_REQUIRED};
	zval empty;

	mautic_ce.ObjectChange->create_object = object_change_new;
	mautic_holder_class_init(&object_change_class, object_change_expand);
	no_states = pemalloc(sizeof(*no_states), true);
	zend_hash_init(no_states, 3, NULL, NULL, true);
	zend_hash_real_init_mixed(no_states);
	ZVAL_EMPTY_ARRAY(&empty);
	for (int i = 0; i < 3; i++) {
		zend_hash_add_new(no_states, syncengine_field_state_name(states[i]), &empty);
	}
	GC_SET_REFCOUNT(no_states, 2);
	GC_TYPE_INFO(no_states) = GC_ARRAY | ((IS_ARRAY_IMMUTABLE | GC_NOT_COLLECTABLE) << GC_FLAGS_SHIFT);
}
