#include "report/relations.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_interfaces.h"

#include "exceptions/exceptions.h"
#include "lists.h"
#include "stubs/Relations_arginfo.h"

static zend_object *relations_new(zend_class_entry *ce)
{
	syncengine_relations *relations = syncengine_object_alloc(
		sizeof(*relations), offsetof(syncengine_relations, std), ce, SYNCENGINE_CLASS_FIND(ce, Relations));

	ZVAL_EMPTY_ARRAY(&relations->list);
	return &relations->std;
}

static void relations_free(zend_object *object)
{
	zval_ptr_dtor(&syncengine_relations_from_obj(object)->list);
	zend_object_std_dtor(object);
}

static zend_object *relations_clone(zend_object *object)
{
	syncengine_relations *from = syncengine_relations_from_obj(object);
	syncengine_relations *to = syncengine_relations_from_obj(object->ce->create_object(object->ce));

	ZVAL_COPY(&to->list, &from->list);
	to->position = from->position;
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *relations_gc(zend_object *object, zval **table, int *count)
{
	syncengine_relations *relations = syncengine_relations_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &relations->list);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *relations_state(zend_object *object)
{
	syncengine_relations *relations = syncengine_relations_from_obj(object);
	HashTable *state = zend_new_array(2);
	zval value;

	syncengine_state_add(state, "relations", &relations->list);
	ZVAL_LONG(&value, relations->position);
	syncengine_state_add(state, "position", &value);
	return state;
}

zend_object *syncengine_relations_create(const syncengine_family *family)
{
	return relations_new(family->Relations.ce);
}

void syncengine_relations_add(zend_object *object, zend_object *relation)
{
	zval value;

	ZVAL_OBJ(&value, relation);
	syncengine_list_add(&syncengine_relations_from_obj(object)->list, &value);
}

uint32_t syncengine_relations_count(zend_object *object)
{
	return zend_hash_num_elements(Z_ARRVAL(syncengine_relations_from_obj(object)->list));
}

zend_object *syncengine_relations_at(zend_object *object, uint32_t index)
{
	syncengine_relations *relations = syncengine_relations_from_obj(object);

	return index < syncengine_relations_count(object)
		? Z_OBJ_P(zend_hash_index_find(Z_ARRVAL(relations->list), index))
		: NULL;
}

ZEND_METHOD(SyncEngine_Relations, addRelations)
{
	HashTable *given;
	zval *relation;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	/* All of them or none. */
	if (!syncengine_list_check_objects(given, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->Relation.ce, 1)) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_VAL(given, relation) {
		ZVAL_DEREF(relation);
		syncengine_relations_add(Z_OBJ_P(ZEND_THIS), syncengine_obj_copy(Z_OBJ_P(relation)));
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(SyncEngine_Relations, addRelation)
{
	zend_object *relation;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(relation, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->Relation.ce)
	ZEND_PARSE_PARAMETERS_END();

	syncengine_relations_add(Z_OBJ_P(ZEND_THIS), syncengine_obj_copy(relation));
}

/* The relation at the position, borrowed, or NULL. */
static zend_object *relations_current(zval *this)
{
	zend_long position = syncengine_relations_from_obj(Z_OBJ_P(this))->position;

	return position < (zend_long)syncengine_relations_count(Z_OBJ_P(this))
		? syncengine_relations_at(Z_OBJ_P(this), (uint32_t)position)
		: NULL;
}

ZEND_METHOD(SyncEngine_Relations, current)
{
	zend_object *relation;

	ZEND_PARSE_PARAMETERS_NONE();
	relation = relations_current(ZEND_THIS);
	if (!relation) {
		syncengine_throw(spl_ce_OutOfBoundsException, "No relation at position " ZEND_LONG_FMT " of %u",
			syncengine_relations_from_obj(Z_OBJ_P(ZEND_THIS))->position,
			syncengine_relations_count(Z_OBJ_P(ZEND_THIS)));
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(relation);
}

ZEND_METHOD(SyncEngine_Relations, next)
{
	syncengine_relations *relations = syncengine_relations_from_obj(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (relations->position < ZEND_LONG_MAX) {
		relations->position++;
	}
}

ZEND_METHOD(SyncEngine_Relations, key)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(syncengine_relations_from_obj(Z_OBJ_P(ZEND_THIS))->position);
}

ZEND_METHOD(SyncEngine_Relations, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(relations_current(ZEND_THIS) != NULL);
}

ZEND_METHOD(SyncEngine_Relations, rewind)
{
	ZEND_PARSE_PARAMETERS_NONE();
	syncengine_relations_from_obj(Z_OBJ_P(ZEND_THIS))->position = 0;
}

ZEND_METHOD(SyncEngine_Relations, count)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(syncengine_relations_count(Z_OBJ_P(ZEND_THIS)));
}

void syncengine_relations_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_Relations(zend_ce_iterator, zend_ce_countable);

	ce->create_object = relations_new;
	syncengine_class_init(&family->Relations, ce, family, offsetof(syncengine_relations, std), relations_free,
		relations_clone, relations_state);
	family->Relations.handlers.get_gc = relations_gc;
}
