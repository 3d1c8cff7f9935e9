#include "mautic/mautic_fields.h"

#include "report/report_field.h"

/* The handlers of an object lead to its class, also those of a subclass written in PHP. */
static const mautic_holder_class *holder_class(const zend_object *object)
{
	return (const mautic_holder_class *)object->handlers;
}

void mautic_holder_expand(zend_object *object)
{
	mautic_holder *holder = mautic_holder_from_obj(object);

	if (!holder->plain) {
		holder->plain = true;
		mautic_cyclic(object);
		holder_class(object)->expand(holder);
		syncengine_fields_release(&holder->fields);
	}
}

HashTable *mautic_holder_fields(mautic_holder *holder)
{
	syncengine_fields *fields = &holder->fields;
	HashTable *array = zend_new_array(fields->present);
	zval object;

	for (uint32_t i = 0; i < fields->used; i++) {
		if (syncengine_field_present(&fields->slots[i])) {
			ZVAL_OBJ_COPY(&object, syncengine_field_expose(fields, NULL, &fields->slots[i]));
			zend_symtable_update(array, syncengine_field_list_name(fields->list, i), &object);
		}
	}
	return array;
}

static void holder_free(zend_object *object)
{
	syncengine_fields_release(&mautic_holder_from_obj(object)->fields);
	zend_object_std_dtor(object);
}

static zend_object *holder_clone(zend_object *object)
{
	zend_object *copy;

	/* A clone shares the very objects of the fields. */
	mautic_holder_expand(object);
	copy = object->ce->create_object(object->ce);
	mautic_holder_from_obj(copy)->plain = true;
	zend_objects_clone_members(copy, object);
	return copy;
}

static HashTable *holder_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer;

	if (GC_FLAGS(object) & GC_NOT_COLLECTABLE) {
		*count = 0;
		*table = NULL;
		return NULL;
	}
	buffer = zend_get_gc_buffer_create();

	syncengine_fields_gc(&mautic_holder_from_obj(object)->fields, buffer);
	if (!object->properties) {
		for (int i = 0; i < object->ce->default_properties_count; i++) {
			zend_get_gc_buffer_add_zval(buffer, &object->properties_table[i]);
		}
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return object->properties;
}

static HashTable *holder_properties(zend_object *object)
{
	mautic_holder_expand(object);
	return zend_std_get_properties(object);
}

static zval *holder_read(zend_object *object, zend_string *name, int type, void **cache, zval *value)
{
	mautic_holder_expand(object);
	return zend_std_read_property(object, name, type, NULL, value);
}

static zval *holder_write(zend_object *object, zend_string *name, zval *value, void **cache)
{
	mautic_holder_expand(object);
	return zend_std_write_property(object, name, value, NULL);
}

static zval *holder_pointer(zend_object *object, zend_string *name, int type, void **cache)
{
	mautic_holder_expand(object);
	return zend_std_get_property_ptr_ptr(object, name, type, NULL);
}

static int holder_has(zend_object *object, zend_string *name, int mode, void **cache)
{
	mautic_holder_expand(object);
	return zend_std_has_property(object, name, mode, NULL);
}

static void holder_unset(zend_object *object, zend_string *name, void **cache)
{
	mautic_holder_expand(object);
	zend_std_unset_property(object, name, NULL);
}

static int holder_compare(zval *left, zval *right)
{
	ZEND_COMPARE_OBJECTS_FALLBACK(left, right);
	if (Z_OBJ_P(left) != Z_OBJ_P(right) && Z_OBJCE_P(left) == Z_OBJCE_P(right)) {
		mautic_holder_expand(Z_OBJ_P(left));
		mautic_holder_expand(Z_OBJ_P(right));
	}
	return zend_std_compare_objects(left, right);
}

void mautic_holder_class_init(mautic_holder_class *cls, mautic_expand_func expand)
{
	memcpy(&cls->handlers, zend_get_std_object_handlers(), sizeof(zend_object_handlers));
	cls->handlers.offset = offsetof(mautic_holder, std);
	cls->handlers.free_obj = holder_free;
	cls->handlers.clone_obj = holder_clone;
	cls->handlers.get_gc = holder_gc;
	cls->handlers.get_properties = holder_properties;
	cls->handlers.read_property = holder_read;
	cls->handlers.write_property = holder_write;
	cls->handlers.get_property_ptr_ptr = holder_pointer;
	cls->handlers.has_property = holder_has;
	cls->handlers.unset_property = holder_unset;
	cls->handlers.compare = holder_compare;
	cls->expand = expand;
}

zend_object *mautic_holder_create(
	zend_class_entry *ce, const mautic_holder_class *cls, const syncengine_field_ops *ops)
{
	mautic_holder *holder = emalloc(sizeof(*holder) + zend_object_properties_size(ce));

	syncengine_fields_init(&holder->fields, ops);
	holder->plain = false;
	zend_object_std_init(&holder->std, ce);
	object_properties_init(&holder->std, ce);
	holder->std.handlers = &cls->handlers;
	return &holder->std;
}

zend_object *mautic_value_move_out(syncengine_field *slot)
{
	zend_object *value = mautic_new(mautic_ce.NormalizedValue);
	zval *original = OBJ_PROP_NUM(value, MAUTIC_VALUE_ORIGINAL);

	ZVAL_COPY_VALUE(OBJ_PROP_NUM(value, MAUTIC_VALUE_NORMALIZED), &slot->value);
	if (Z_ISUNDEF(slot->original)) {
		ZVAL_COPY(original, &slot->value);
	} else {
		ZVAL_COPY_VALUE(original, &slot->original);
	}
	ZVAL_STR(OBJ_PROP_NUM(value, MAUTIC_VALUE_TYPE), slot->of.type);
	if (EXPECTED(!mautic_may_cycle(&slot->value) && !mautic_may_cycle(original))) {
		mautic_acyclic(value);
	}
	return value;
}
