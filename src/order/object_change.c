#include "order/object_change.h"

#include "members.h"
#include "order/order_field_slot.h"

static zend_object *object_change_new(zend_class_entry *ce)
{
	syncengine_object_change *change = syncengine_object_alloc(sizeof(*change),
		offsetof(syncengine_object_change, std), ce, SYNCENGINE_CLASS_FIND(ce, ObjectChange));

	syncengine_fields_init(&change->fields, &syncengine_order_field_ops);
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

void syncengine_object_change_fill(syncengine_object_change *change, zend_string *integration,
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
		syncengine_object_change_fill(
			to, from->integration, from->object, &from->id, from->mapped_object, &from->mapped_id);
		syncengine_moment_copy(&to->changed, &from->changed);
		syncengine_fields_copy(&to->fields, &from->fields, syncengine_family_of(object));
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

HashTable *syncengine_object_change_fields(syncengine_object_change *change, uint32_t states)
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

	ZVAL_ARR(&fields, syncengine_object_change_fields(change, states));
	syncengine_state_add(state, name, &fields);
	zval_ptr_dtor(&fields);
}

static HashTable *object_change_state(zend_object *object)
{
	syncengine_object_change *change = syncengine_object_change_from_obj(object);
	HashTable *state = zend_new_array(12);

	if (change->integration) {
		syncengine_state_add_str(state, "integration", change->integration);
		syncengine_state_add_str(state, "object", change->object);
		syncengine_state_add(state, "objectId", &change->id);
		syncengine_state_add_str(state, "mappedObject", change->mapped_object);
		syncengine_state_add(state, "mappedId", &change->mapped_id);
		syncengine_state_add_moment(state, "changeDateTime", &change->changed);
		object_change_state_fields(state, "fields", change, SYNCENGINE_LIST_ALL);
		object_change_state_fields(state, "changedFields", change, SYNCENGINE_LIST_CHANGED);
		object_change_state_fields(state, "requiredFields", change, SYNCENGINE_LIST_REQUIRED);
		object_change_state_fields(
			state, "unchangedFields", change, SYNCENGINE_LIST_UNCHANGED | SYNCENGINE_LIST_REQUIRED);
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

	syncengine_object_change_fill(change, integration, object, id, mapped_object, mapped_id);
	syncengine_moment_set_time(&change->changed, syncengine_now());
	return change;
}

/* Fills an emptied slot with what a view borrows. */
static void object_change_fill_field(
	syncengine_field *field, const syncengine_field_view *view, syncengine_field_state state)
{
	zval value, original = {0};

	ZVAL_COPY(&value, view->value);
	if (view->original != view->value) {
		ZVAL_COPY(&original, view->original);
	}
	syncengine_field_set(field, &value, &original, zend_string_copy(view->type), state);
	if (view->instant) {
		syncengine_field_set_instant(field);
	}
}

void syncengine_object_change_put(syncengine_object_change *change, zend_string *name,
	const syncengine_field_view *view, syncengine_field_state state)
{
	syncengine_field old;

	object_change_fill_field(syncengine_fields_put(&change->fields, change->object, name, &old), view, state);
	syncengine_field_clear(&old);
}

void syncengine_object_change_put_in(syncengine_object_change *change, syncengine_field_list *list,
	uint32_t position, const syncengine_field_view *view, syncengine_field_state state)
{
	syncengine_field old;

	object_change_fill_field(
		syncengine_fields_put_in(&change->fields, list, position, change->object, &old), view, state);
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

void syncengine_object_change_register(syncengine_family *family)
{
	zend_class_entry *ce = syncengine_object_change_register_class();

	ce->create_object = object_change_new;
	syncengine_class_init(&family->ObjectChange, ce, family, offsetof(syncengine_object_change, std),
		object_change_free, object_change_clone, object_change_state);
	family->ObjectChange.handlers.get_gc = object_change_gc;
}
