#include "mautic/mautic_mapping.h"

#include "ext/date/php_date.h"
#include "zend_exceptions.h"
#include "mautic/mautic_exceptions.h"

#include "stubs/mautic/MauticMapping_arginfo.h"

const mautic_getter mautic_field_mapping_internal_object = {
	&mautic_ce.FieldMapping, MAUTIC_FIELD_MAPPING_INTERNAL_OBJECT, MAY_BE_ANY, "getinternalobject"};
const mautic_getter mautic_field_mapping_internal_field = {
	&mautic_ce.FieldMapping, MAUTIC_FIELD_MAPPING_INTERNAL_FIELD, MAY_BE_ANY, "getinternalfield"};
const mautic_getter mautic_field_mapping_integration_field = {
	&mautic_ce.FieldMapping, MAUTIC_FIELD_MAPPING_INTEGRATION_FIELD, MAY_BE_ANY, "getintegrationfield"};
const mautic_getter mautic_field_mapping_direction = {
	&mautic_ce.FieldMapping, MAUTIC_FIELD_MAPPING_DIRECTION, MAY_BE_ANY, "getsyncdirection"};
const mautic_getter mautic_field_mapping_required = {
	&mautic_ce.FieldMapping, MAUTIC_FIELD_MAPPING_REQUIRED, MAY_BE_BOOL, "isrequired"};
const mautic_getter mautic_object_mapping_fields = {
	&mautic_ce.ObjectMapping, MAUTIC_OBJECT_MAPPING_FIELDS, MAY_BE_ARRAY, "getfieldmappings"};
static const mautic_getter object_mapping_internal = {
	&mautic_ce.ObjectMapping, MAUTIC_OBJECT_MAPPING_INTERNAL, MAY_BE_STRING, "getinternalobjectname"};
static const mautic_getter object_mapping_integration = {
	&mautic_ce.ObjectMapping, MAUTIC_OBJECT_MAPPING_INTEGRATION, MAY_BE_STRING, "getintegrationobjectname"};

/* Private properties of MappingManualDAO. */
enum { MANUAL_OBJECTS, MANUAL_INTERNAL, MANUAL_INTEGRATION, MANUAL_NAME };

const mautic_getter mautic_manual_integration = {
	&mautic_ce.MappingManual, MANUAL_NAME, MAY_BE_STRING, "getintegration"};

static void field_mapping_fill(zend_object *object, zval *values[5], bool required)
{
	zval flag = {0};

	ZVAL_BOOL(&flag, required);
	mautic_slot_set(object, MAUTIC_FIELD_MAPPING_REQUIRED, &flag);
	for (uint32_t i = 0; i < 5; i++) {
		mautic_slot_set(object, MAUTIC_FIELD_MAPPING_INTERNAL_OBJECT + i, values[i]);
	}
}

ZEND_METHOD(MauticFieldMapping, __construct)
{
	zval *values[5];

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	for (uint32_t i = 0; i < 5; i++) {
		values[i] = mautic_argument(execute_data, i);
	}
	field_mapping_fill(Z_OBJ_P(ZEND_THIS), values, zend_is_true(mautic_argument(execute_data, 5)));
}

ZEND_METHOD(MauticObjectMapping, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_OBJECT_MAPPING_INTERNAL, mautic_argument(execute_data, 0));
		mautic_slot_set(
			Z_OBJ_P(ZEND_THIS), MAUTIC_OBJECT_MAPPING_INTEGRATION, mautic_argument(execute_data, 1));
	}
}

ZEND_METHOD(MauticObjectMapping, addFieldMapping)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS), *mapping;
	zval *values[5], *required, direction, object;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	ZVAL_INTERNED_STR(&direction, zend_string_init_interned("bidirectional", 13, false));
	values[0] = mautic_slot(this, MAUTIC_OBJECT_MAPPING_INTERNAL);
	values[1] = mautic_argument(execute_data, 0);
	values[2] = mautic_slot(this, MAUTIC_OBJECT_MAPPING_INTEGRATION);
	values[3] = mautic_argument(execute_data, 1);
	values[4] = ZEND_NUM_ARGS() > 2 ? mautic_argument(execute_data, 2) : &direction;
	required = mautic_argument(execute_data, 3);
	mapping = mautic_new(mautic_ce.FieldMapping);
	field_mapping_fill(mapping, values, required && zend_is_true(required));
	ZVAL_OBJ(&object, mapping);
	mautic_array_push(mautic_slot_array(this, MAUTIC_OBJECT_MAPPING_FIELDS), &object);
	OBJ_RELEASE(mapping);
	zval_ptr_dtor(&direction);
	RETURN_OBJ_COPY(this);
}

/* The mappings of IDs are Mautic's own leftovers: nothing fills them. */
static void object_mapping_id(INTERNAL_FUNCTION_PARAMETERS, uint32_t slot)
{
	zval *id, *found;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	id = mautic_argument(execute_data, 0);
	if (Z_TYPE_P(id) == IS_ARRAY || Z_TYPE_P(id) == IS_OBJECT) {
		zend_type_error("array_key_exists(): Argument #1 ($key) must be a valid array offset type");
		RETURN_THROWS();
	}
	found = mautic_array_find(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), slot)), id);
	if (found) {
		RETURN_COPY(found);
	}
}

ZEND_METHOD(MauticObjectMapping, getMappedIntegrationObjectId)
{
	object_mapping_id(INTERNAL_FUNCTION_PARAM_PASSTHRU, 0);
}

ZEND_METHOD(MauticObjectMapping, getMappedInternalObjectId)
{
	object_mapping_id(INTERNAL_FUNCTION_PARAM_PASSTHRU, 1);
}

ZEND_METHOD(MauticMappingManual, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), MANUAL_NAME, mautic_argument(execute_data, 0));
	}
}

ZEND_METHOD(MauticMappingManual, addObjectMapping)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *mapping, internal, integration, *inner;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	mapping = mautic_argument(execute_data, 0);
	if (!mautic_get(Z_OBJ_P(mapping), &object_mapping_internal, &internal)) {
		RETURN_THROWS();
	}
	if (mautic_get(Z_OBJ_P(mapping), &object_mapping_integration, &integration)) {
		inner = mautic_array_at(mautic_slot_array(this, MANUAL_OBJECTS), &internal);
		mautic_array_set(inner, &integration, mapping);
		mautic_array_push(mautic_array_at(mautic_slot_array(this, MANUAL_INTERNAL), &internal), &integration);
		mautic_array_push(
			mautic_array_at(mautic_slot_array(this, MANUAL_INTEGRATION), &integration), &internal);
	}
	zval_ptr_dtor(&internal);
	zval_ptr_dtor(&integration);
}

/* Borrowed; NULL where that pair is not mapped. `has_internal` tells which of the two is missing. */
static zval *manual_find(zend_object *manual, zval *internal, zval *integration, bool *has_internal)
{
	zval *inner = mautic_array_find(Z_ARRVAL_P(mautic_slot(manual, MANUAL_OBJECTS)), internal);

	*has_internal = inner != NULL;
	return inner ? mautic_array_find(Z_ARRVAL_P(inner), integration) : NULL;
}

ZEND_METHOD(MauticMappingManual, getObjectMapping)
{
	bool has_internal;
	zval *mapping;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	mapping = manual_find(Z_OBJ_P(ZEND_THIS), mautic_argument(execute_data, 0),
		mautic_argument(execute_data, 1), &has_internal);
	if (mapping) {
		RETURN_COPY(mapping);
	}
}

/* The names that the first argument's object is mapped to: borrowed, NULL with an exception. */
static zval *manual_names(zend_execute_data *execute_data, uint32_t slot)
{
	zval *names;

	if (!mautic_check_arguments(execute_data)) {
		return NULL;
	}
	names = mautic_array_find(
		Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), slot)), mautic_argument(execute_data, 0));
	if (!names) {
		mautic_throw_object_not_found(Z_STRVAL_P(mautic_argument(execute_data, 0)));
	}
	return names;
}

ZEND_METHOD(MauticMappingManual, getMappedIntegrationObjectsNames)
{
	zval *names = manual_names(execute_data, MANUAL_INTERNAL);

	if (names) {
		RETURN_COPY(names);
	}
}

ZEND_METHOD(MauticMappingManual, getMappedInternalObjectsNames)
{
	zval *names = manual_names(execute_data, MANUAL_INTEGRATION);

	if (names) {
		RETURN_COPY(names);
	}
}

ZEND_METHOD(MauticMappingManual, getInternalObjectNames)
{
	mautic_array_keys(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), MANUAL_INTERNAL)), return_value);
}

ZEND_METHOD(MauticMappingManual, getIntegrationObjectNames)
{
	mautic_array_keys(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), MANUAL_INTEGRATION)), return_value);
}

typedef struct {
	bool internal; /* whose fields are listed */
	const char
		*ignored; /* direction that leaves a field out unless it is required; NULL: required ones only */
} field_listing;

/* Adds the fields of an object mapping as keys. False with an exception. */
static bool manual_list_fields(zval *mapping, const field_listing *listing, zval *fields)
{
	zval mappings, direction, required, name, *field;
	bool ok = mautic_get(Z_OBJ_P(mapping), &mautic_object_mapping_fields, &mappings);

	if (!ok) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(mappings), field) {
		ZVAL_UNDEF(&direction);
		ok = mautic_get(Z_OBJ_P(field), &mautic_field_mapping_required, &required) &&
			mautic_get(Z_OBJ_P(field), &mautic_field_mapping_direction, &direction);
		if (ok &&
			(Z_TYPE(required) == IS_TRUE ||
				(listing->ignored &&
					!(Z_TYPE(direction) == IS_STRING &&
						zend_string_equals_cstr(
							Z_STR(direction), listing->ignored, strlen(listing->ignored)))))) {
			ok = mautic_get(Z_OBJ_P(field),
				listing->internal ? &mautic_field_mapping_internal_field
								  : &mautic_field_mapping_integration_field,
				&name);
			ok = ok && mautic_array_set(fields, &name, &required);
			zval_ptr_dtor(&name);
		}
		zval_ptr_dtor(&direction);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&mappings);
	return ok;
}

static void manual_fields(INTERNAL_FUNCTION_PARAMETERS, field_listing listing)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *given, *names = manual_names(execute_data, listing.internal ? MANUAL_INTERNAL : MANUAL_INTEGRATION);
	zval fields, *other, *mapping, list;
	bool has_internal, ok = true;

	if (!names) {
		RETURN_THROWS();
	}
	given = mautic_argument(execute_data, 0);
	array_init(&fields);
	ZVAL_COPY(&list, names);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), other) {
		mapping = listing.internal ? manual_find(this, given, other, &has_internal)
								   : manual_find(this, other, given, &has_internal);
		ok = mapping && manual_list_fields(mapping, &listing, &fields);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	if (ok) {
		mautic_array_keys(Z_ARRVAL(fields), return_value);
	}
	zval_ptr_dtor(&fields);
}

ZEND_METHOD(MauticMappingManual, getInternalObjectFieldsToSyncToIntegration)
{
	manual_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, (field_listing){true, "mautic"});
}

ZEND_METHOD(MauticMappingManual, getInternalObjectRequiredFieldNames)
{
	manual_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, (field_listing){true, NULL});
}

ZEND_METHOD(MauticMappingManual, getIntegrationObjectFieldsToSyncToMautic)
{
	manual_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, (field_listing){false, "integration"});
}

ZEND_METHOD(MauticMappingManual, getIntegrationObjectRequiredFieldNames)
{
	manual_fields(INTERNAL_FUNCTION_PARAM_PASSTHRU, (field_listing){false, NULL});
}

/* The field of the other side that the third argument is mapped to. */
static void manual_mapped_field(
	INTERNAL_FUNCTION_PARAMETERS, zval *mapping, const mautic_getter *mine, const mautic_getter *theirs)
{
	zval mappings, *field, *wanted = mautic_argument(execute_data, 2), name;

	if (!mautic_get(Z_OBJ_P(mapping), &mautic_object_mapping_fields, &mappings)) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(mappings), field) {
		bool same;

		if (!mautic_get(Z_OBJ_P(field), mine, &name)) {
			break;
		}
		same = zend_is_identical(&name, wanted);
		zval_ptr_dtor(&name);
		if (!same) {
			continue;
		}
		if (mautic_get(Z_OBJ_P(field), theirs, return_value) && Z_TYPE_P(return_value) != IS_STRING) {
			zend_type_error("%s::%s(): Return value must be of type string, %s returned",
				ZSTR_VAL(mautic_ce.MappingManual->name), ZSTR_VAL(EX(func)->common.function_name),
				zend_zval_type_name(return_value));
		}
		zval_ptr_dtor(&mappings);
		return;
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&mappings);
	if (!EG(exception)) {
		mautic_throw_field_not_found(wanted, mautic_argument(execute_data, 1));
	}
}

ZEND_METHOD(MauticMappingManual, getIntegrationMappedField)
{
	zval *mapping;
	bool has_internal;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	mapping = manual_find(Z_OBJ_P(ZEND_THIS), mautic_argument(execute_data, 1),
		mautic_argument(execute_data, 0), &has_internal);
	if (!mapping) {
		mautic_throw_object_not_found(Z_STRVAL_P(mautic_argument(execute_data, has_internal ? 0 : 1)));
		RETURN_THROWS();
	}
	manual_mapped_field(INTERNAL_FUNCTION_PARAM_PASSTHRU, mapping, &mautic_field_mapping_internal_field,
		&mautic_field_mapping_integration_field);
}

ZEND_METHOD(MauticMappingManual, getInternalMappedField)
{
	zval *mapping;
	bool has_internal;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	mapping = manual_find(Z_OBJ_P(ZEND_THIS), mautic_argument(execute_data, 0),
		mautic_argument(execute_data, 1), &has_internal);
	if (!mapping) {
		mautic_throw_object_not_found(Z_STRVAL_P(mautic_argument(execute_data, has_internal ? 1 : 0)));
		RETURN_THROWS();
	}
	manual_mapped_field(INTERNAL_FUNCTION_PARAM_PASSTHRU, mapping, &mautic_field_mapping_integration_field,
		&mautic_field_mapping_internal_field);
}

void mautic_mapping_register(void)
{
	mautic_ce.FieldMapping = register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_FieldMappingDAO();
	mautic_ce.ObjectMapping = register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_ObjectMappingDAO();
	mautic_ce.MappingManual = register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_MappingManualDAO();
	mautic_ce.RemappedObject = register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_RemappedObjectDAO();
	mautic_ce.UpdatedObjectMapping =
		register_class_Mautic_IntegrationsBundle_Sync_DAO_Mapping_UpdatedObjectMappingDAO();
}
