#include "report/relation.h"

#include "stubs/Relation_arginfo.h"

static zend_object *relation_new(zend_class_entry *ce)
{
	syncengine_relation *relation = syncengine_object_alloc(
		sizeof(*relation), offsetof(syncengine_relation, std), ce, SYNCENGINE_CLASS_FIND(ce, Relation));

	return &relation->std;
}

static void relation_free(zend_object *object)
{
	syncengine_relation *relation = syncengine_relation_from_obj(object);

	syncengine_str_release(relation->object_name);
	syncengine_str_release(relation->rel_field_name);
	syncengine_str_release(relation->rel_object_name);
	syncengine_str_release(relation->object_id);
	syncengine_str_release(relation->rel_object_id);
	zval_ptr_dtor(&relation->rel_internal_id);
	zend_object_std_dtor(object);
}

static zend_object *relation_clone(zend_object *object)
{
	syncengine_relation *from = syncengine_relation_from_obj(object);
	syncengine_relation *to = syncengine_relation_from_obj(object->ce->create_object(object->ce));

	to->object_name = syncengine_str_copy(from->object_name);
	to->rel_field_name = syncengine_str_copy(from->rel_field_name);
	to->rel_object_name = syncengine_str_copy(from->rel_object_name);
	to->object_id = syncengine_str_copy(from->object_id);
	to->rel_object_id = syncengine_str_copy(from->rel_object_id);
	ZVAL_COPY(&to->rel_internal_id, &from->rel_internal_id);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *relation_state(zend_object *object)
{
	syncengine_relation *relation = syncengine_relation_from_obj(object);
	HashTable *state = zend_new_array(6);

	if (relation->object_name) {
		syncengine_state_add_str(state, "objectName", relation->object_name);
		syncengine_state_add_str(state, "relFieldName", relation->rel_field_name);
		syncengine_state_add_str(state, "relObjectName", relation->rel_object_name);
		syncengine_state_add_str(state, "objectIntegrationId", relation->object_id);
		syncengine_state_add_str(state, "relObjectIntegrationId", relation->rel_object_id);
		syncengine_state_add(state, "relObjectInternalId", &relation->rel_internal_id);
	}
	return state;
}

static void relation_init(syncengine_relation *relation, zend_string *object_name,
	zend_string *rel_field_name, zend_string *rel_object_name, zend_string *object_id,
	zend_string *rel_object_id)
{
	relation->object_name = zend_string_copy(object_name);
	relation->rel_field_name = zend_string_copy(rel_field_name);
	relation->rel_object_name = zend_string_copy(rel_object_name);
	relation->object_id = zend_string_copy(object_id);
	relation->rel_object_id = zend_string_copy(rel_object_id);
	ZVAL_NULL(&relation->rel_internal_id);
}

zend_object *syncengine_relation_create(const syncengine_family *family, zend_string *object_name,
	zend_string *rel_field_name, zend_string *rel_object_name, zend_string *object_id,
	zend_string *rel_object_id)
{
	syncengine_relation *relation = syncengine_object_alloc(
		sizeof(*relation), offsetof(syncengine_relation, std), family->Relation.ce, &family->Relation);

	relation_init(relation, object_name, rel_field_name, rel_object_name, object_id, rel_object_id);
	return &relation->std;
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_relation *relation_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	syncengine_relation *relation = syncengine_relation_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(relation->object_name != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return relation;
}

ZEND_METHOD(SyncEngine_Relation, __construct)
{
	syncengine_relation *relation = syncengine_relation_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *object_name, *rel_field_name, *rel_object_name, *object_id, *rel_object_id;

	ZEND_PARSE_PARAMETERS_START(5, 5)
		Z_PARAM_STR(object_name)
		Z_PARAM_STR(rel_field_name)
		Z_PARAM_STR(rel_object_name)
		Z_PARAM_STR(object_id)
		Z_PARAM_STR(rel_object_id)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(relation->object_name != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	relation_init(relation, object_name, rel_field_name, rel_object_name, object_id, rel_object_id);
}

ZEND_METHOD(SyncEngine_Relation, getObjectName)
{
	syncengine_relation *relation = relation_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (relation) {
		RETURN_STR_COPY(relation->object_name);
	}
}

ZEND_METHOD(SyncEngine_Relation, getRelFieldName)
{
	syncengine_relation *relation = relation_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (relation) {
		RETURN_STR_COPY(relation->rel_field_name);
	}
}

ZEND_METHOD(SyncEngine_Relation, getRelObjectName)
{
	syncengine_relation *relation = relation_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (relation) {
		RETURN_STR_COPY(relation->rel_object_name);
	}
}

ZEND_METHOD(SyncEngine_Relation, getObjectIntegrationId)
{
	syncengine_relation *relation = relation_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (relation) {
		RETURN_STR_COPY(relation->object_id);
	}
}

ZEND_METHOD(SyncEngine_Relation, getRelObjectIntegrationId)
{
	syncengine_relation *relation = relation_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (relation) {
		RETURN_STR_COPY(relation->rel_object_id);
	}
}

ZEND_METHOD(SyncEngine_Relation, getRelObjectInternalId)
{
	syncengine_relation *relation = relation_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (relation) {
		RETURN_COPY(&relation->rel_internal_id);
	}
}

ZEND_METHOD(SyncEngine_Relation, setRelObjectInternalId)
{
	syncengine_relation *relation = syncengine_relation_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *id;
	zend_long number = 0;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		SYNCENGINE_PARAM_ID(id, number)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_initialized(relation->object_name != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	zval_ptr_dtor(&relation->rel_internal_id);
	syncengine_id_set(&relation->rel_internal_id, id, number);
}

void syncengine_relation_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_Relation();

	ce->create_object = relation_new;
	syncengine_class_init(&family->Relation, ce, family, offsetof(syncengine_relation, std), relation_free,
		relation_clone, relation_state);
}
