#include "order/order_field_slot.h"

#include "order/order_field.h"
#include "value/normalized_value.h"

static bool order_field_absorb(syncengine_field *slot)
{
	zend_object *object = slot->of.object;
	const syncengine_family *family = syncengine_family_of(object);
	syncengine_order_field *field = syncengine_order_field_from_obj(object);
	syncengine_field_state state = syncengine_field_slot_state(slot);

	if (!syncengine_object_unseen(object, &family->OrderField) || !syncengine_field_may_move(field->value)) {
		return false;
	}
	syncengine_field_move_in(field->value, slot, state);
	OBJ_RELEASE(object);
	return true;
}

static void order_field_expose(const syncengine_family *family, zend_string *name, syncengine_field *slot)
{
	syncengine_field_state state = syncengine_field_slot_state(slot);
	zend_object *value = syncengine_field_move_out(family, slot);

	syncengine_field_replace(slot, syncengine_order_field_create(family, name, value), state);
}

static bool order_field_read(const syncengine_field *slot, syncengine_field_view *view)
{
	zend_object *object = slot->of.object;
	syncengine_order_field *field = syncengine_order_field_from_obj(object);
	zval value;
	bool ok;

	view->changed.kind = SYNCENGINE_MOMENT_NONE;
	view->state = syncengine_field_slot_state(slot);
	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		return syncengine_object_initialized(field->name != NULL, object) &&
			syncengine_field_view_value(field->value, view);
	}
	if (!syncengine_call_method(object, "getvalue", &value, 0, NULL)) {
		return false;
	}
	ok = syncengine_field_view_value(Z_OBJ(value), view);
	if (ok) {
		syncengine_field_view_own(view);
	}
	zval_ptr_dtor(&value);
	return ok;
}

const syncengine_field_ops syncengine_order_field_ops = {
	order_field_absorb, order_field_expose, order_field_read};
