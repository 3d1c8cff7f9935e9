#include "value/normalized_value.h"

#include "stubs/NormalizedValue_arginfo.h"

static zend_object *normalized_value_new(zend_class_entry *ce)
{
	syncengine_normalized_value *value = syncengine_object_alloc(sizeof(*value),
		offsetof(syncengine_normalized_value, std), ce, SYNCENGINE_CLASS_FIND(ce, NormalizedValue));

	return &value->std;
}

static void normalized_value_free(zend_object *object)
{
	syncengine_normalized_value *value = syncengine_normalized_value_from_obj(object);

	if (value->type) {
		zend_string_release(value->type);
	}
	zval_ptr_dtor(&value->original);
	zval_ptr_dtor(&value->normalized);
	zend_object_std_dtor(object);
}

static zend_object *normalized_value_clone(zend_object *object)
{
	syncengine_normalized_value *from = syncengine_normalized_value_from_obj(object);
	syncengine_normalized_value *to =
		syncengine_normalized_value_from_obj(object->ce->create_object(object->ce));

	if (from->type) {
		to->type = zend_string_copy(from->type);
	}
	ZVAL_COPY(&to->original, &from->original);
	ZVAL_COPY(&to->normalized, &from->normalized);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *normalized_value_gc(zend_object *object, zval **table, int *count)
{
	syncengine_normalized_value *value = syncengine_normalized_value_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &value->original);
	zend_get_gc_buffer_add_zval(buffer, &value->normalized);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *normalized_value_state(zend_object *object)
{
	syncengine_normalized_value *value = syncengine_normalized_value_from_obj(object);
	HashTable *state = zend_new_array(3);

	if (value->type) {
		syncengine_state_add_str(state, "type", value->type);
		syncengine_state_add(state, "value", &value->original);
		syncengine_state_add(state, "normalizedValue", syncengine_normalized_value_normalized(value));
	}
	return state;
}

zend_object *syncengine_normalized_value_create(
	const syncengine_family *family, zend_string *type, zval *original, zval *normalized)
{
	syncengine_normalized_value *value = syncengine_object_alloc(sizeof(*value),
		offsetof(syncengine_normalized_value, std), family->NormalizedValue.ce, &family->NormalizedValue);

	value->type = type;
	ZVAL_COPY_VALUE(&value->original, original);
	ZVAL_COPY_VALUE(&value->normalized, normalized);
	return &value->std;
}

bool syncengine_normalized_value_read(
	zend_object *object, zval **normalized, zval **original, zend_string **type, zval *owned)
{
	static const char *const getters[] = {"getnormalizedvalue", "getoriginalvalue", "gettype"};
	syncengine_normalized_value *value = syncengine_normalized_value_from_obj(object);
	bool read = true;

	ZVAL_UNDEF(&owned[0]);
	ZVAL_UNDEF(&owned[1]);
	ZVAL_UNDEF(&owned[2]);
	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		if (!syncengine_object_initialized(value->type != NULL, object)) {
			return false;
		}
		*normalized = syncengine_normalized_value_normalized(value);
		*original = &value->original;
		*type = value->type;
		return true;
	}
	/* A getter may let go of the object that the next one is asked of. */
	GC_ADDREF(object);
	for (int i = 0; i < 3 && read; i++) {
		read = syncengine_call_method(object, getters[i], &owned[i], 0, NULL);
	}
	OBJ_RELEASE(object);
	*normalized = &owned[0];
	*original = &owned[1];
	*type = read ? Z_STR(owned[2]) : NULL;
	return read && !EG(exception);
}

/* The object behind `$this`, or NULL with an exception. */
static syncengine_normalized_value *normalized_value_this(zval *this)
{
	syncengine_normalized_value *value = syncengine_normalized_value_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(value->type != NULL, Z_OBJ_P(this)) ? value : NULL;
}

ZEND_METHOD(SyncEngine_NormalizedValue, __construct)
{
	syncengine_normalized_value *value = syncengine_normalized_value_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *type;
	zval *original, *normalized = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(type)
		Z_PARAM_ZVAL(original)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(normalized)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(value->type != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	value->type = zend_string_copy(type);
	ZVAL_COPY(&value->original, original);
	if (normalized && Z_TYPE_P(normalized) != IS_NULL) {
		ZVAL_COPY(&value->normalized, normalized);
	}
}

ZEND_METHOD(SyncEngine_NormalizedValue, getType)
{
	syncengine_normalized_value *value = normalized_value_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!value) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(value->type);
}

ZEND_METHOD(SyncEngine_NormalizedValue, getOriginalValue)
{
	syncengine_normalized_value *value = normalized_value_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!value) {
		RETURN_THROWS();
	}
	RETURN_COPY(&value->original);
}

ZEND_METHOD(SyncEngine_NormalizedValue, getNormalizedValue)
{
	syncengine_normalized_value *value = normalized_value_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!value) {
		RETURN_THROWS();
	}
	RETURN_COPY(syncengine_normalized_value_normalized(value));
}

void syncengine_normalized_value_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_NormalizedValue();

	ce->create_object = normalized_value_new;
	syncengine_class_init(&family->NormalizedValue, ce, family, offsetof(syncengine_normalized_value, std),
		normalized_value_free, normalized_value_clone, normalized_value_state);
	family->NormalizedValue.handlers.get_gc = normalized_value_gc;
}
