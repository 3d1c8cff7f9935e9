#include "mapping/mapping_manual.h"

#include "exceptions/exceptions.h"

#include "stubs/MappingManual_arginfo.h"

static zend_object *mapping_manual_new(zend_class_entry *ce)
{
	syncengine_mapping_manual *manual = syncengine_object_alloc(sizeof(*manual),
		offsetof(syncengine_mapping_manual, std), ce, SYNCENGINE_CLASS_FIND(ce, MappingManual));

	ZVAL_EMPTY_ARRAY(&manual->mappings);
	return &manual->std;
}

static void mapping_manual_free(zend_object *object)
{
	syncengine_mapping_manual *manual = syncengine_mapping_manual_from_obj(object);

	syncengine_str_release(manual->integration);
	zval_ptr_dtor(&manual->mappings);
	zend_object_std_dtor(object);
}

static zend_object *mapping_manual_clone(zend_object *object)
{
	syncengine_mapping_manual *from = syncengine_mapping_manual_from_obj(object);
	syncengine_mapping_manual *to = syncengine_mapping_manual_from_obj(object->ce->create_object(object->ce));

	to->integration = syncengine_str_copy(from->integration);
	ZVAL_COPY(&to->mappings, &from->mappings);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *mapping_manual_gc(zend_object *object, zval **table, int *count)
{
	syncengine_mapping_manual *manual = syncengine_mapping_manual_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &manual->mappings);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *mapping_manual_state(zend_object *object)
{
	syncengine_mapping_manual *manual = syncengine_mapping_manual_from_obj(object);
	HashTable *state = zend_new_array(2);

	if (manual->integration) {
		syncengine_state_add_str(state, "integration", manual->integration);
		syncengine_state_add(state, "objectsMapping", &manual->mappings);
	}
	return state;
}

syncengine_object_mapping *syncengine_mapping_manual_find(
	syncengine_mapping_manual *manual, zend_string *internal, zend_string *integration)
{
	zval *entry;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(manual->mappings), entry) {
		syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(entry));

		if (zend_string_equals(mapping->internal, internal) &&
			zend_string_equals(mapping->integration, integration)) {
			return mapping;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

static syncengine_mapping_manual *mapping_manual_this(zval *this)
{
	syncengine_mapping_manual *manual = syncengine_mapping_manual_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(manual->integration != NULL, Z_OBJ_P(this)) ? manual : NULL;
}

ZEND_METHOD(SyncEngine_MappingManual, __construct)
{
	syncengine_mapping_manual *manual = syncengine_mapping_manual_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(integration)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(manual->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	manual->integration = zend_string_copy(integration);
}

ZEND_METHOD(SyncEngine_MappingManual, getIntegration)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!manual) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(manual->integration);
}

ZEND_METHOD(SyncEngine_MappingManual, addObjectMapping)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);
	syncengine_object_mapping *mapping;
	zend_object *object;
	zval *entry, old, added;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->ObjectMapping.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!manual) {
		RETURN_THROWS();
	}
	mapping = syncengine_object_mapping_from_obj(object);
	if (!syncengine_object_initialized(mapping->internal != NULL, object)) {
		RETURN_THROWS();
	}
	SEPARATE_ARRAY(&manual->mappings);
	ZVAL_OBJ_COPY(&added, object);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(manual->mappings), entry) {
		syncengine_object_mapping *other = syncengine_object_mapping_from_obj(Z_OBJ_P(entry));

		if (zend_string_equals(mapping->internal, other->internal) &&
			zend_string_equals(mapping->integration, other->integration)) {
			ZVAL_COPY_VALUE(&old, entry);
			ZVAL_COPY_VALUE(entry, &added);
			zval_ptr_dtor(&old);
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_next_index_insert(Z_ARRVAL(manual->mappings), &added);
}

ZEND_METHOD(SyncEngine_MappingManual, getObjectMapping)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);
	syncengine_object_mapping *mapping;
	zend_string *internal, *integration;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(internal)
		Z_PARAM_STR(integration)
	ZEND_PARSE_PARAMETERS_END();
	if (!manual) {
		RETURN_THROWS();
	}
	mapping = syncengine_mapping_manual_find(manual, internal, integration);
	if (!mapping) {
		RETURN_NULL();
	}
	RETURN_OBJ_COPY(&mapping->std);
}

/* A set of names becomes the list that is returned. */
static void mapping_manual_return_names(zval *return_value, HashTable *names)
{
	zend_string *name;
	zval entry;

	array_init_size(return_value, zend_hash_num_elements(names));
	ZEND_HASH_FOREACH_STR_KEY(names, name) {
		ZVAL_STR_COPY(&entry, name);
		zend_hash_next_index_insert(Z_ARRVAL_P(return_value), &entry);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(names);
}

/* Names of the objects of one side; with `other`, of those that are mapped to that object of the other side. */
static void mapping_manual_object_names(
	zval *return_value, syncengine_mapping_manual *manual, bool internal, zend_string *other)
{
	HashTable names;
	zval *entry;

	zend_hash_init(&names, 8, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(manual->mappings), entry) {
		syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(entry));

		if (!other || zend_string_equals(other, internal ? mapping->integration : mapping->internal)) {
			zend_hash_add_empty_element(&names, internal ? mapping->internal : mapping->integration);
		}
	}
	ZEND_HASH_FOREACH_END();
	if (other && zend_hash_num_elements(&names) == 0) {
		zend_hash_destroy(&names);
		syncengine_throw_object_not_found(syncengine_family_of(&manual->std), other);
		return;
	}
	mapping_manual_return_names(return_value, &names);
}

static void mapping_manual_mapped_names(INTERNAL_FUNCTION_PARAMETERS, bool internal)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);
	zend_string *other;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(other)
	ZEND_PARSE_PARAMETERS_END();
	if (!manual) {
		RETURN_THROWS();
	}
	mapping_manual_object_names(return_value, manual, internal, other);
}

ZEND_METHOD(SyncEngine_MappingManual, getMappedIntegrationObjectsNames)
{
	mapping_manual_mapped_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(SyncEngine_MappingManual, getMappedInternalObjectsNames)
{
	mapping_manual_mapped_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

static void mapping_manual_all_names(INTERNAL_FUNCTION_PARAMETERS, bool internal)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!manual) {
		RETURN_THROWS();
	}
	mapping_manual_object_names(return_value, manual, internal, NULL);
}

ZEND_METHOD(SyncEngine_MappingManual, getInternalObjectNames)
{
	mapping_manual_all_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_METHOD(SyncEngine_MappingManual, getIntegrationObjectNames)
{
	mapping_manual_all_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

/*
 * Names of the fields of one side's object that flow to the other side, or with `required` those that the
 * integration requires.
 */
static void mapping_manual_field_names(INTERNAL_FUNCTION_PARAMETERS, bool internal, bool required)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);
	se_direction away = internal ? SE_TO_INTERNAL : SE_TO_INTEGRATION;
	zend_string *object;
	HashTable names;
	zval *entry;
	bool known = false;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(object)
	ZEND_PARSE_PARAMETERS_END();
	if (!manual) {
		RETURN_THROWS();
	}
	zend_hash_init(&names, 8, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(manual->mappings), entry) {
		syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(entry));
		syncengine_plan *plan;

		if (!zend_string_equals(object, internal ? mapping->internal : mapping->integration)) {
			continue;
		}
		known = true;
		plan = syncengine_object_mapping_plan(mapping);
		for (uint32_t i = 0; i < plan->count; i++) {
			const syncengine_planned_field *field = &plan->fields[i];

			if (required ? field->integration_required : field->direction != away) {
				zend_hash_add_empty_element(
					&names, internal ? field->rule->internal_field : field->rule->integration_field);
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	if (!known) {
		zend_hash_destroy(&names);
		syncengine_throw_object_not_found(syncengine_family_of(&manual->std), object);
		RETURN_THROWS();
	}
	mapping_manual_return_names(return_value, &names);
}

ZEND_METHOD(SyncEngine_MappingManual, getInternalObjectFieldsToSyncToIntegration)
{
	mapping_manual_field_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, true, false);
}

ZEND_METHOD(SyncEngine_MappingManual, getInternalObjectRequiredFieldNames)
{
	mapping_manual_field_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, true, true);
}

ZEND_METHOD(SyncEngine_MappingManual, getIntegrationObjectFieldsToSyncToMautic)
{
	mapping_manual_field_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, false, false);
}

ZEND_METHOD(SyncEngine_MappingManual, getIntegrationObjectRequiredFieldNames)
{
	mapping_manual_field_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, false, true);
}

/* The counterpart of a field; `internal` says of which side the given field is. */
static void mapping_manual_mapped_field(zval *return_value, syncengine_mapping_manual *manual,
	zend_string *internal_object, zend_string *integration_object, bool internal, zend_string *field)
{
	syncengine_object_mapping *mapping =
		syncengine_mapping_manual_find(manual, internal_object, integration_object);
	zend_string *object = internal ? internal_object : integration_object;
	const syncengine_field_rule *rule;

	if (!mapping) {
		syncengine_throw_object_not_found(syncengine_family_of(&manual->std), object);
		return;
	}
	rule = syncengine_object_mapping_rule(mapping, internal, field);
	if (!rule) {
		syncengine_throw_field_not_found(syncengine_family_of(&manual->std), field, object);
		return;
	}
	RETURN_STR_COPY(internal ? rule->integration_field : rule->internal_field);
}

ZEND_METHOD(SyncEngine_MappingManual, getIntegrationMappedField)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);
	zend_string *integration, *internal, *field;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(internal)
		Z_PARAM_STR(field)
	ZEND_PARSE_PARAMETERS_END();
	if (!manual) {
		RETURN_THROWS();
	}
	mapping_manual_mapped_field(return_value, manual, internal, integration, true, field);
}

ZEND_METHOD(SyncEngine_MappingManual, getInternalMappedField)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);
	zend_string *internal, *integration, *field;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(internal)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(field)
	ZEND_PARSE_PARAMETERS_END();
	if (!manual) {
		RETURN_THROWS();
	}
	mapping_manual_mapped_field(return_value, manual, internal, integration, false, field);
}

ZEND_METHOD(SyncEngine_MappingManual, getObjectMappings)
{
	syncengine_mapping_manual *manual = mapping_manual_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!manual) {
		RETURN_THROWS();
	}
	RETURN_COPY(&manual->mappings);
}

void syncengine_mapping_manual_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_MappingManual();

	ce->create_object = mapping_manual_new;
	syncengine_class_init(&family->MappingManual, ce, family, offsetof(syncengine_mapping_manual, std),
		mapping_manual_free, mapping_manual_clone, mapping_manual_state);
	family->MappingManual.handlers.get_gc = mapping_manual_gc;
}
