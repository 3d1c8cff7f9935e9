#include "mapping/object_mapping.h"

#include "core/se_values.h"
#include "lists.h"

#include "stubs/ObjectMapping_arginfo.h"

/* Interned at MINIT: policies by se_policy, and the direction that is none in particular. */
static zend_string *object_mapping_policies[3];
static zend_string *object_mapping_both_ways;

static zend_object *object_mapping_new(zend_class_entry *ce)
{
	syncengine_object_mapping *mapping = syncengine_object_alloc(sizeof(*mapping),
		offsetof(syncengine_object_mapping, std), ce, SYNCENGINE_CLASS_FIND(ce, ObjectMapping));

	ZVAL_EMPTY_ARRAY(&mapping->fields);
	ZVAL_EMPTY_ARRAY(&mapping->unique);
	ZVAL_EMPTY_ARRAY(&mapping->required);
	return &mapping->std;
}

static void object_mapping_changed(syncengine_object_mapping *mapping)
{
	if (mapping->plan) {
		syncengine_plan_release(mapping->plan);
		mapping->plan = NULL;
	}
}

static void object_mapping_free(zend_object *object)
{
	syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(object);

	object_mapping_changed(mapping);
	syncengine_str_release(mapping->internal);
	syncengine_str_release(mapping->integration);
	zval_ptr_dtor(&mapping->fields);
	zval_ptr_dtor(&mapping->unique);
	zval_ptr_dtor(&mapping->required);
	zend_object_std_dtor(object);
}

static void object_mapping_fill(syncengine_object_mapping *to, const syncengine_object_mapping *from)
{
	to->internal = zend_string_copy(from->internal);
	to->integration = zend_string_copy(from->integration);
	to->policy = from->policy;
	ZVAL_COPY(&to->fields, &from->fields);
	ZVAL_COPY(&to->unique, &from->unique);
	ZVAL_COPY(&to->required, &from->required);
}

static zend_object *object_mapping_clone(zend_object *object)
{
	syncengine_object_mapping *from = syncengine_object_mapping_from_obj(object);
	syncengine_object_mapping *to = syncengine_object_mapping_from_obj(object->ce->create_object(object->ce));

	if (from->internal) {
		object_mapping_fill(to, from);
	}
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

syncengine_object_mapping *syncengine_object_mapping_copy(
	const syncengine_family *family, const syncengine_object_mapping *from)
{
	syncengine_object_mapping *to =
		syncengine_object_mapping_from_obj(object_mapping_new(family->ObjectMapping.ce));

	object_mapping_fill(to, from);
	return to;
}

static HashTable *object_mapping_gc(zend_object *object, zval **table, int *count)
{
	syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &mapping->fields);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *object_mapping_state(zend_object *object)
{
	syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(object);
	HashTable *state = zend_new_array(6);

	if (mapping->internal) {
		syncengine_state_add_str(state, "internalObjectName", mapping->internal);
		syncengine_state_add_str(state, "integrationObjectName", mapping->integration);
		syncengine_state_add(state, "fieldMappings", &mapping->fields);
		syncengine_state_add(state, "uniqueFields", &mapping->unique);
		syncengine_state_add(state, "requiredInternalFields", &mapping->required);
		syncengine_state_add_str(state, "conflictPolicy", object_mapping_policies[mapping->policy]);
	}
	return state;
}

static bool object_mapping_names(zval *list, zend_string *name)
{
	zval *entry;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), entry) {
		if (zend_string_equals(Z_STR_P(entry), name)) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

static void object_mapping_plan_field(
	syncengine_object_mapping *mapping, const syncengine_field_rule *rule, syncengine_planned_field *field)
{
	field->rule = rule;
	/* Both were checked when the field mapping was made. */
	syncengine_direction_parse(rule->direction, &field->direction);
	field->policy = mapping->policy;
	if (rule->conflict_policy) {
		syncengine_policy_parse(rule->conflict_policy, &field->policy);
	}
	field->equality.text =
		(rule->trim ? SE_TEXT_TRIM : SE_TEXT_EXACT) | (rule->ignore_case ? SE_TEXT_FOLD_CASE : 0);
	field->equality.null_is_empty = rule->null_is_empty;
	field->integration_required = rule->is_required;
	field->internal_required = object_mapping_names(&mapping->required, rule->internal_field);
	field->asks_php =
		Z_TYPE(rule->default_value) == IS_OBJECT && Z_OBJCE(rule->default_value)->type == ZEND_USER_CLASS;
}

syncengine_plan *syncengine_object_mapping_plan(syncengine_object_mapping *mapping)
{
	zval *entry;
	uint32_t i = 0;

	if (EXPECTED(mapping->plan)) {
		return mapping->plan;
	}
	mapping->plan = syncengine_plan_create(zend_hash_num_elements(Z_ARRVAL(mapping->fields)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(mapping->fields), entry) {
		object_mapping_plan_field(
			mapping, &syncengine_field_mapping_from_obj(Z_OBJ_P(entry))->rule, &mapping->plan->fields[i++]);
	}
	ZEND_HASH_FOREACH_END();
	syncengine_plan_complete(mapping->plan);
	return mapping->plan;
}

const syncengine_field_rule *syncengine_object_mapping_rule(
	syncengine_object_mapping *mapping, bool internal, zend_string *field)
{
	zval *entry;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(mapping->fields), entry) {
		const syncengine_field_rule *rule = &syncengine_field_mapping_from_obj(Z_OBJ_P(entry))->rule;

		if (zend_string_equals(internal ? rule->internal_field : rule->integration_field, field)) {
			return rule;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

static syncengine_object_mapping *object_mapping_this(zval *this)
{
	syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(mapping->internal != NULL, Z_OBJ_P(this)) ? mapping : NULL;
}

ZEND_METHOD(SyncEngine_ObjectMapping, __construct)
{
	syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *internal, *integration;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(internal)
		Z_PARAM_STR(integration)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(mapping->internal != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	mapping->internal = zend_string_copy(internal);
	mapping->integration = zend_string_copy(integration);
}

/* False with an exception: a name, direction or policy that is none. */
static bool object_mapping_check_rule(const syncengine_field_rule *rule)
{
	se_direction direction;
	se_policy policy;

	if (ZSTR_LEN(rule->internal_field) == 0) {
		zend_argument_value_error(1, "cannot be empty");
		return false;
	}
	if (ZSTR_LEN(rule->integration_field) == 0) {
		zend_argument_value_error(2, "cannot be empty");
		return false;
	}
	if (!syncengine_direction_parse(rule->direction, &direction)) {
		zend_argument_value_error(3, SYNCENGINE_DIRECTION_WRONG);
		return false;
	}
	if (rule->conflict_policy && !syncengine_policy_parse(rule->conflict_policy, &policy)) {
		zend_argument_value_error(9, SYNCENGINE_POLICY_WRONG);
		return false;
	}
	return true;
}

ZEND_METHOD(SyncEngine_ObjectMapping, addFieldMapping)
{
	syncengine_object_mapping *mapping = object_mapping_this(ZEND_THIS);
	syncengine_field_rule rule = {.direction = object_mapping_both_ways};
	zval *default_value = NULL, field;

	ZEND_PARSE_PARAMETERS_START(2, 9)
		Z_PARAM_STR(rule.internal_field)
		Z_PARAM_STR(rule.integration_field)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(rule.direction)
		Z_PARAM_BOOL(rule.is_required)
		Z_PARAM_BOOL(rule.trim)
		Z_PARAM_BOOL(rule.ignore_case)
		Z_PARAM_BOOL(rule.null_is_empty)
		Z_PARAM_ZVAL(default_value)
		Z_PARAM_STR_OR_NULL(rule.conflict_policy)
	ZEND_PARSE_PARAMETERS_END();
	if (!mapping || !object_mapping_check_rule(&rule)) {
		RETURN_THROWS();
	}
	rule.internal_object = mapping->internal;
	rule.integration_object = mapping->integration;
	ZVAL_NULL(&rule.default_value);
	if (default_value) {
		ZVAL_COPY_VALUE(&rule.default_value, default_value);
	}
	object_mapping_changed(mapping);
	ZVAL_OBJ(&field, syncengine_field_mapping_create(syncengine_family_of(&mapping->std), &rule));
	syncengine_list_add(&mapping->fields, &field);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

static void object_mapping_return(INTERNAL_FUNCTION_PARAMETERS, size_t member)
{
	syncengine_object_mapping *mapping = object_mapping_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!mapping) {
		RETURN_THROWS();
	}
	RETURN_COPY((zval *)((char *)mapping + member));
}

ZEND_METHOD(SyncEngine_ObjectMapping, getFieldMappings)
{
	object_mapping_return(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_object_mapping, fields));
}

ZEND_METHOD(SyncEngine_ObjectMapping, getUniqueFields)
{
	object_mapping_return(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_object_mapping, unique));
}

ZEND_METHOD(SyncEngine_ObjectMapping, getRequiredInternalFields)
{
	object_mapping_return(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_object_mapping, required));
}

ZEND_METHOD(SyncEngine_ObjectMapping, getMappedIntegrationObjectId)
{
	zend_long id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(id)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_NULL();
}

ZEND_METHOD(SyncEngine_ObjectMapping, getMappedInternalObjectId)
{
	zval *id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(id)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_NULL();
}

ZEND_METHOD(SyncEngine_ObjectMapping, getInternalObjectName)
{
	syncengine_object_mapping *mapping = object_mapping_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!mapping) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(mapping->internal);
}

ZEND_METHOD(SyncEngine_ObjectMapping, getIntegrationObjectName)
{
	syncengine_object_mapping *mapping = object_mapping_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!mapping) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(mapping->integration);
}

/* Sets a list of names of internal fields. */
static void object_mapping_set_names(INTERNAL_FUNCTION_PARAMETERS, size_t member)
{
	syncengine_object_mapping *mapping = object_mapping_this(ZEND_THIS);
	HashTable *names;
	zval *name, *target, list;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(names)
	ZEND_PARSE_PARAMETERS_END();
	if (!mapping || !syncengine_list_of_strings(names, 1, &list)) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), name) {
		if (Z_STRLEN_P(name) == 0) {
			zval_ptr_dtor(&list);
			zend_argument_value_error(1, "must be a list of field names, an empty one found");
			RETURN_THROWS();
		}
	}
	ZEND_HASH_FOREACH_END();
	object_mapping_changed(mapping);
	target = (zval *)((char *)mapping + member);
	zval_ptr_dtor(target);
	ZVAL_COPY_VALUE(target, &list);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_ObjectMapping, setUniqueFields)
{
	object_mapping_set_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_object_mapping, unique));
}

ZEND_METHOD(SyncEngine_ObjectMapping, setRequiredInternalFields)
{
	object_mapping_set_names(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_object_mapping, required));
}

ZEND_METHOD(SyncEngine_ObjectMapping, setConflictPolicy)
{
	syncengine_object_mapping *mapping = object_mapping_this(ZEND_THIS);
	zend_string *name;
	se_policy policy;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	if (!mapping) {
		RETURN_THROWS();
	}
	if (!syncengine_policy_parse(name, &policy)) {
		zend_argument_value_error(1, "must be one of the constants ObjectMapping::CONFLICT_*");
		RETURN_THROWS();
	}
	object_mapping_changed(mapping);
	mapping->policy = policy;
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_ObjectMapping, getConflictPolicy)
{
	syncengine_object_mapping *mapping = object_mapping_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!mapping) {
		RETURN_THROWS();
	}
	RETURN_STR(object_mapping_policies[mapping->policy]);
}

void syncengine_object_mapping_register(syncengine_family *family)
{
	static const char *const policies[] = {
		[SE_POLICY_KEEP] = "keep", [SE_POLICY_LOCAL] = "local", [SE_POLICY_REMOTE] = "remote"};
	zend_class_entry *ce = register_class_SyncEngine_ObjectMapping();

	for (size_t i = 0; i < sizeof(policies) / sizeof(policies[0]); i++) {
		object_mapping_policies[i] = zend_string_init_interned(policies[i], strlen(policies[i]), true);
	}
	object_mapping_both_ways = zend_string_init_interned("bidirectional", sizeof("bidirectional") - 1, true);
	ce->create_object = object_mapping_new;
	syncengine_class_init(&family->ObjectMapping, ce, family, offsetof(syncengine_object_mapping, std),
		object_mapping_free, object_mapping_clone, object_mapping_state);
	family->ObjectMapping.handlers.get_gc = object_mapping_gc;
}
