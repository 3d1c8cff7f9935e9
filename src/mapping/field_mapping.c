#include "mapping/field_mapping.h"

#include "stubs/FieldMapping_arginfo.h"

bool syncengine_direction_parse(const zend_string *name, se_direction *direction)
{
	if (zend_string_equals_literal(name, "bidirectional")) {
		*direction = SE_BIDIRECTIONAL;
	} else if (zend_string_equals_literal(name, "mautic")) {
		*direction = SE_TO_INTERNAL;
	} else if (zend_string_equals_literal(name, "integration")) {
		*direction = SE_TO_INTEGRATION;
	} else {
		return false;
	}
	return true;
}

bool syncengine_policy_parse(const zend_string *name, se_policy *policy)
{
	if (zend_string_equals_literal(name, "keep")) {
		*policy = SE_POLICY_KEEP;
	} else if (zend_string_equals_literal(name, "local")) {
		*policy = SE_POLICY_LOCAL;
	} else if (zend_string_equals_literal(name, "remote")) {
		*policy = SE_POLICY_REMOTE;
	} else {
		return false;
	}
	return true;
}

static zend_object *field_mapping_new(zend_class_entry *ce)
{
	syncengine_field_mapping *mapping = syncengine_object_alloc(sizeof(*mapping),
		offsetof(syncengine_field_mapping, std), ce, SYNCENGINE_CLASS_FIND(ce, FieldMapping));

	return &mapping->std;
}

static void field_mapping_free(zend_object *object)
{
	syncengine_field_rule *rule = &syncengine_field_mapping_from_obj(object)->rule;

	syncengine_str_release(rule->internal_object);
	syncengine_str_release(rule->internal_field);
	syncengine_str_release(rule->integration_object);
	syncengine_str_release(rule->integration_field);
	syncengine_str_release(rule->direction);
	syncengine_str_release(rule->conflict_policy);
	zval_ptr_dtor(&rule->default_value);
	zend_object_std_dtor(object);
}

static void field_rule_copy(syncengine_field_rule *to, const syncengine_field_rule *from)
{
	*to = *from;
	syncengine_str_copy(to->internal_object);
	syncengine_str_copy(to->internal_field);
	syncengine_str_copy(to->integration_object);
	syncengine_str_copy(to->integration_field);
	syncengine_str_copy(to->direction);
	syncengine_str_copy(to->conflict_policy);
	Z_TRY_ADDREF(to->default_value);
}

static zend_object *field_mapping_clone(zend_object *object)
{
	syncengine_field_mapping *from = syncengine_field_mapping_from_obj(object);
	syncengine_field_mapping *to = syncengine_field_mapping_from_obj(object->ce->create_object(object->ce));

	field_rule_copy(&to->rule, &from->rule);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *field_mapping_gc(zend_object *object, zval **table, int *count)
{
	syncengine_field_mapping *mapping = syncengine_field_mapping_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &mapping->rule.default_value);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *field_mapping_state(zend_object *object)
{
	syncengine_field_rule *rule = &syncengine_field_mapping_from_obj(object)->rule;
	HashTable *state = zend_new_array(11);

	if (rule->internal_object) {
		syncengine_state_add_str(state, "internalObject", rule->internal_object);
		syncengine_state_add_str(state, "internalField", rule->internal_field);
		syncengine_state_add_str(state, "integrationObject", rule->integration_object);
		syncengine_state_add_str(state, "integrationField", rule->integration_field);
		syncengine_state_add_str(state, "syncDirection", rule->direction);
		syncengine_state_add_bool(state, "isRequired", rule->is_required);
		syncengine_state_add_bool(state, "trim", rule->trim);
		syncengine_state_add_bool(state, "ignoreCase", rule->ignore_case);
		syncengine_state_add_bool(state, "nullIsEmpty", rule->null_is_empty);
		syncengine_state_add(state, "default", &rule->default_value);
		syncengine_state_add_str(state, "conflictPolicy", rule->conflict_policy);
	}
	return state;
}

zend_object *syncengine_field_mapping_create(
	const syncengine_family *family, const syncengine_field_rule *rule)
{
	syncengine_field_mapping *mapping = syncengine_object_alloc(sizeof(*mapping),
		offsetof(syncengine_field_mapping, std), family->FieldMapping.ce, &family->FieldMapping);

	field_rule_copy(&mapping->rule, rule);
	return &mapping->std;
}

ZEND_METHOD(SyncEngine_FieldMapping, __construct)
{
	syncengine_field_mapping *mapping = syncengine_field_mapping_from_obj(Z_OBJ_P(ZEND_THIS));
	syncengine_field_rule rule = {0};
	zval *default_value = NULL;
	se_direction direction;
	se_policy policy;

	ZEND_PARSE_PARAMETERS_START(6, 11)
		Z_PARAM_STR(rule.internal_object)
		Z_PARAM_STR(rule.internal_field)
		Z_PARAM_STR(rule.integration_object)
		Z_PARAM_STR(rule.integration_field)
		Z_PARAM_STR(rule.direction)
		Z_PARAM_BOOL(rule.is_required)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(rule.trim)
		Z_PARAM_BOOL(rule.ignore_case)
		Z_PARAM_BOOL(rule.null_is_empty)
		Z_PARAM_ZVAL(default_value)
		Z_PARAM_STR_OR_NULL(rule.conflict_policy)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(mapping->rule.internal_object != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!syncengine_direction_parse(rule.direction, &direction)) {
		zend_argument_value_error(5, SYNCENGINE_DIRECTION_WRONG);
		RETURN_THROWS();
	}
	if (rule.conflict_policy && !syncengine_policy_parse(rule.conflict_policy, &policy)) {
		zend_argument_value_error(11, SYNCENGINE_POLICY_WRONG);
		RETURN_THROWS();
	}
	if (default_value) {
		ZVAL_COPY_VALUE(&rule.default_value, default_value);
	} else {
		ZVAL_NULL(&rule.default_value);
	}
	field_rule_copy(&mapping->rule, &rule);
}

/* The rule of the object of a getter's call, or NULL with an exception. */
static const syncengine_field_rule *field_mapping_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	const syncengine_field_rule *rule = &syncengine_field_mapping_from_obj(Z_OBJ_P(ZEND_THIS))->rule;

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(rule->internal_object != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return rule;
}

ZEND_METHOD(SyncEngine_FieldMapping, getInternalObject)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_STR_COPY(rule->internal_object);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, getInternalField)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_STR_COPY(rule->internal_field);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, getIntegrationObject)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_STR_COPY(rule->integration_object);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, getIntegrationField)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_STR_COPY(rule->integration_field);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, getSyncDirection)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_STR_COPY(rule->direction);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, isRequired)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_BOOL(rule->is_required);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, isTrimmed)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_BOOL(rule->trim);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, isCaseIgnored)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_BOOL(rule->ignore_case);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, isNullEmpty)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_BOOL(rule->null_is_empty);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, getDefault)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		RETURN_COPY(&rule->default_value);
	}
}

ZEND_METHOD(SyncEngine_FieldMapping, getConflictPolicy)
{
	const syncengine_field_rule *rule = field_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (rule) {
		syncengine_str_to_zval(rule->conflict_policy, return_value);
	}
}

void syncengine_field_mapping_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_FieldMapping();

	ce->create_object = field_mapping_new;
	syncengine_class_init(&family->FieldMapping, ce, family, offsetof(syncengine_field_mapping, std),
		field_mapping_free, field_mapping_clone, field_mapping_state);
	family->FieldMapping.handlers.get_gc = field_mapping_gc;
}
