#include "family.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

syncengine_family syncengine_native = {.name = "SyncEngine"};

/* The state with the keys that private properties of the class would have in an array. */
static HashTable *syncengine_state_mangled(zend_object *object)
{
	const syncengine_class *cls = syncengine_class_of(object);
	HashTable *state = cls->state(object), *mangled;
	zend_string *name, *key;
	zval *value;

	mangled = zend_new_array(zend_hash_num_elements(state));
	ZEND_HASH_FOREACH_STR_KEY_VAL(state, name, value) {
		key = zend_mangle_property_name(
			ZSTR_VAL(cls->ce->name), ZSTR_LEN(cls->ce->name), ZSTR_VAL(name), ZSTR_LEN(name), false);
		Z_TRY_ADDREF_P(value);
		zend_hash_add_new(mangled, key, value);
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
	zend_array_release(state);

	/* What a subclass written in PHP declares comes after. */
	if (object->ce->default_properties_count > 0 || object->properties) {
		zend_hash_copy(mangled, zend_std_get_properties(object), zval_add_ref);
	}
	return mangled;
}

static zend_array *syncengine_get_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	switch (purpose) {
		case ZEND_PROP_PURPOSE_DEBUG:
		case ZEND_PROP_PURPOSE_ARRAY_CAST:
		case ZEND_PROP_PURPOSE_VAR_EXPORT:
			return syncengine_state_mangled(object);
		default:
			return zend_std_get_properties_for(object, purpose);
	}
}

static int syncengine_compare(zval *left, zval *right)
{
	zend_object *a, *b;
	HashTable *state_a, *state_b;
	int result;

	ZEND_COMPARE_OBJECTS_FALLBACK(left, right);
	a = Z_OBJ_P(left);
	b = Z_OBJ_P(right);
	if (a == b) {
		return 0;
	}
	if (a->ce != b->ce || !syncengine_class_of(a)->state) {
		return ZEND_UNCOMPARABLE;
	}
	if (Z_IS_RECURSIVE_P(left)) {
		zend_throw_error(NULL, "Nesting level too deep - recursive dependency?");
		return ZEND_UNCOMPARABLE;
	}
	Z_PROTECT_RECURSION_P(left);
	state_a = syncengine_state_mangled(a);
	state_b = syncengine_state_mangled(b);
	result = zend_compare_symbol_tables(state_a, state_b);
	zend_array_release(state_a);
	zend_array_release(state_b);
	Z_UNPROTECT_RECURSION_P(left);
	return result;
}

void syncengine_class_init(syncengine_class *cls, zend_class_entry *ce, const syncengine_family *family,
	size_t offset, zend_object_free_obj_t free_obj, zend_object_clone_obj_t clone_obj,
	syncengine_state_func state)
{
	memcpy(&cls->handlers, zend_get_std_object_handlers(), sizeof(zend_object_handlers));
	cls->handlers.offset = (int)offset;
	cls->handlers.free_obj = free_obj;
	cls->handlers.clone_obj = clone_obj;
	cls->handlers.compare = syncengine_compare;
	if (state) {
		cls->handlers.get_properties_for = syncengine_get_properties_for;
	}
	cls->ce = ce;
	cls->family = family;
	cls->state = state;
}

const syncengine_class *syncengine_class_find(const zend_class_entry *ce, size_t member)
{
	const syncengine_class *native = (const syncengine_class *)((const char *)&syncengine_native + member);

	while (ce->type == ZEND_USER_CLASS) {
		ce = ce->parent;
	}
	ZEND_ASSERT(native->ce == ce);
	return native;
}

void syncengine_throw_uninitialized(const zend_object *object)
{
	zend_throw_error(
		NULL, "%s object is not initialized: its constructor did not run", ZSTR_VAL(object->ce->name));
}

void syncengine_throw_constructed(const zend_object *object)
{
	zend_throw_error(NULL, "%s object is already constructed", ZSTR_VAL(object->ce->name));
}

HashTable *syncengine_state_none(zend_object *object)
{
	return zend_new_array(0);
}

zend_object *syncengine_clone_bare(zend_object *object)
{
	zend_object *clone = object->ce->create_object(object->ce);

	zend_objects_clone_members(clone, object);
	return clone;
}

bool syncengine_construct(zval *object, zend_class_entry *ce, uint32_t argc, zval *argv)
{
	if (object_init_ex(object, ce) == FAILURE) {
		ZVAL_UNDEF(object);
		return false;
	}
	zend_call_known_function(ce->constructor, Z_OBJ_P(object), ce, NULL, argc, argv, NULL);
	if (EG(exception)) {
		zend_object_store_ctor_failed(Z_OBJ_P(object));
		zval_ptr_dtor(object);
		ZVAL_UNDEF(object);
		return false;
	}
	return true;
}

bool syncengine_call_method(zend_object *object, const char *name, zval *result, uint32_t argc, zval *argv)
{
	zend_function *method = zend_hash_str_find_ptr(&object->ce->function_table, name, strlen(name));

	ZEND_ASSERT(method);
	ZVAL_UNDEF(result);
	/* The call itself does not keep the object that it runs on. */
	GC_ADDREF(object);
	zend_call_known_function(method, object, object->ce, result, argc, argv, NULL);
	OBJ_RELEASE(object);
	if (EXPECTED(!EG(exception))) {
		return true;
	}
	zval_ptr_dtor(result);
	ZVAL_UNDEF(result);
	return false;
}

void syncengine_state_add(HashTable *state, const char *name, zval *value)
{
	if (Z_ISUNDEF_P(value)) {
		zval null;

		ZVAL_NULL(&null);
		zend_hash_str_update(state, name, strlen(name), &null);
		return;
	}
	Z_TRY_ADDREF_P(value);
	zend_hash_str_update(state, name, strlen(name), value);
}

void syncengine_state_add_str(HashTable *state, const char *name, zend_string *string)
{
	zval value;

	if (string) {
		ZVAL_STR(&value, string);
	} else {
		ZVAL_NULL(&value);
	}
	syncengine_state_add(state, name, &value);
}

void syncengine_state_add_obj(HashTable *state, const char *name, zend_object *object)
{
	zval value;

	if (object) {
		ZVAL_OBJ(&value, object);
	} else {
		ZVAL_NULL(&value);
	}
	syncengine_state_add(state, name, &value);
}
