#include "request/object_ids.h"

#include "exceptions/exceptions.h"
#include "lists.h"
#include "stubs/ObjectIds_arginfo.h"

static zend_object *object_ids_new(zend_class_entry *ce)
{
	syncengine_object_ids *ids = syncengine_object_alloc(
		sizeof(*ids), offsetof(syncengine_object_ids, std), ce, SYNCENGINE_CLASS_FIND(ce, ObjectIds));

	ZVAL_EMPTY_ARRAY(&ids->ids);
	return &ids->std;
}

static void object_ids_free(zend_object *object)
{
	zval_ptr_dtor(&syncengine_object_ids_from_obj(object)->ids);
	zend_object_std_dtor(object);
}

static zend_object *object_ids_clone(zend_object *object)
{
	syncengine_object_ids *from = syncengine_object_ids_from_obj(object);
	syncengine_object_ids *to = syncengine_object_ids_from_obj(object->ce->create_object(object->ce));

	ZVAL_COPY(&to->ids, &from->ids);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *object_ids_state(zend_object *object)
{
	HashTable *state = zend_new_array(1);

	syncengine_state_add(state, "ids", &syncengine_object_ids_from_obj(object)->ids);
	return state;
}

zend_object *syncengine_object_ids_create(const syncengine_family *family)
{
	return object_ids_new(family->ObjectIds.ce);
}

void syncengine_object_ids_add(zend_object *object, zend_string *type, zend_string *id)
{
	syncengine_object_ids *ids = syncengine_object_ids_from_obj(object);
	zval *list, value;

	SEPARATE_ARRAY(&ids->ids);
	list = zend_symtable_find(Z_ARRVAL(ids->ids), type);
	if (!list) {
		array_init(&value);
		list = zend_symtable_update(Z_ARRVAL(ids->ids), type, &value);
	}
	ZVAL_STR_COPY(&value, id);
	syncengine_list_add(list, &value);
}

zval *syncengine_object_ids_parse(zend_object *object, HashTable *entries)
{
	zval *entry;

	ZEND_HASH_FOREACH_VAL(entries, entry) {
		const char *text, *colon;
		size_t length, name;
		zend_string *type, *id;

		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) != IS_STRING) {
			return entry;
		}
		text = Z_STRVAL_P(entry);
		length = Z_STRLEN_P(entry);
		colon = memchr(text, ':', length);
		name = colon ? (size_t)(colon - text) : 0;
		if (name == 0 || name + 1 == length) {
			return entry;
		}
		type = zend_string_init(text, name, false);
		id = zend_string_init(colon + 1, length - name - 1, false);
		syncengine_object_ids_add(object, type, id);
		zend_string_release(type);
		zend_string_release(id);
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

void syncengine_object_ids_throw(zend_class_entry *ce, const char *option, zval *entry)
{
	if (Z_TYPE_P(entry) == IS_STRING) {
		syncengine_throw(ce, "%s'%s' is not of the form 'object:id', for instance 'contact:12'", option,
			Z_STRVAL_P(entry));
	} else {
		syncengine_throw(ce, "%san entry is of type %s: give strings of the form 'object:id'", option,
			syncengine_type_name(entry));
	}
}

HashTable *syncengine_object_ids_for(zend_object *object, zend_string *type)
{
	syncengine_object_ids *ids = syncengine_object_ids_from_obj(object);
	zval *list = zend_symtable_find(Z_ARRVAL(ids->ids), type);

	return list ? Z_ARRVAL_P(list) : NULL;
}

ZEND_METHOD(SyncEngine_ObjectIds, createFromCliOptions)
{
	/* The family of the class that the method belongs to, whatever subclass it was called on. */
	const syncengine_family *family =
		SYNCENGINE_CLASS_FIND(execute_data->func->common.scope, ObjectIds)->family;
	HashTable *entries;
	zval *bad;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(entries)
	ZEND_PARSE_PARAMETERS_END();

	RETVAL_OBJ(syncengine_object_ids_create(family));
	bad = syncengine_object_ids_parse(Z_OBJ_P(return_value), entries);
	if (bad) {
		zval_ptr_dtor(return_value);
		ZVAL_NULL(return_value);
		syncengine_object_ids_throw(family->UnexpectedValueException, "", bad);
		RETURN_THROWS();
	}
}

ZEND_METHOD(SyncEngine_ObjectIds, addObjectId)
{
	zend_string *type, *id;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(type)
		Z_PARAM_STR(id)
	ZEND_PARSE_PARAMETERS_END();

	syncengine_object_ids_add(Z_OBJ_P(ZEND_THIS), type, id);
}

ZEND_METHOD(SyncEngine_ObjectIds, getObjectIdsFor)
{
	zend_string *type;
	HashTable *list;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(type)
	ZEND_PARSE_PARAMETERS_END();

	list = syncengine_object_ids_for(Z_OBJ_P(ZEND_THIS), type);
	if (!list) {
		syncengine_throw(syncengine_family_of(Z_OBJ_P(ZEND_THIS))->ObjectNotFoundException,
			"No ID of the object %s was given.", ZSTR_VAL(type));
		RETURN_THROWS();
	}
	GC_TRY_ADDREF(list);
	RETURN_ARR(list);
}

ZEND_METHOD(SyncEngine_ObjectIds, getObjectTypes)
{
	syncengine_object_ids *ids = syncengine_object_ids_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *name;
	zend_ulong number;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	ZEND_HASH_FOREACH_KEY(Z_ARRVAL(ids->ids), number, name) {
		if (name) {
			add_next_index_str(return_value, zend_string_copy(name));
		} else {
			add_next_index_str(return_value, zend_long_to_str((zend_long)number));
		}
	}
	ZEND_HASH_FOREACH_END();
}

void syncengine_object_ids_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_ObjectIds();

	ce->create_object = object_ids_new;
	syncengine_class_init(&family->ObjectIds, ce, family, offsetof(syncengine_object_ids, std),
		object_ids_free, object_ids_clone, object_ids_state);
}
