#include "mautic/sync/mapping_helper.h"

#include "zend_exceptions.h"

#include "mautic/mautic_report.h"
#include "mautic/mautic_mapping.h"

ZEND_METHOD(MauticMappingHelper, __construct);
ZEND_METHOD(MauticMappingHelper, findMauticObject);
ZEND_METHOD(MauticMappingHelper, getMauticEntityClassName);
ZEND_METHOD(MauticMappingHelper, findIntegrationObject);
ZEND_METHOD(MauticMappingHelper, saveObjectMappings);
ZEND_METHOD(MauticMappingHelper, updateObjectMappings);
ZEND_METHOD(MauticMappingHelper, remapIntegrationObjects);
ZEND_METHOD(MauticMappingHelper, markAsDeleted);

#include "stubs/mautic/MauticMappingHelper_arginfo.h"

/* Private properties, in order. */
enum {
	MAPPING_HELPER_FIELD_MODEL,
	MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY,
	MAPPING_HELPER_OBJECT_PROVIDER,
	MAPPING_HELPER_DISPATCHER,
};

#define OBJECT_MAPPING "Mautic\\IntegrationsBundle\\Entity\\ObjectMapping"
#define FIND_EVENT "Mautic\\IntegrationsBundle\\Event\\InternalObjectFindEvent"
#define FIND_EVENT_NAME "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS"

/* A collaborator of the helper, with a reference of its own; false with an exception. */
static bool collaborator(zend_object *helper, uint32_t number, zval *object)
{
	zval *slot = site_property(helper, number);

	if (!slot) {
		ZVAL_UNDEF(object);
		return false;
	}
	ZVAL_COPY(object, slot);
	return true;
}

static void release(zval *values, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&values[i]);
	}
}

/* Calls the getters one after the other; false with an exception. The values are the caller's either way. */
static bool get_all(zval *object, const char *const *getters, uint32_t count, zval *values)
{
	for (uint32_t i = 0; i < count; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	for (uint32_t i = 0; i < count; i++) {
		if (!mautic_call(object, getters[i], &values[i], 0, NULL)) {
			return false;
		}
	}
	return true;
}

/* $object->$method($value), what it returns is of no interest. */
static bool set(zval *object, const char *method, zval *value)
{
	zval result;
	bool ok = mautic_call(object, method, &result, 1, value);

	zval_ptr_dtor(&result);
	return ok;
}

/* $row[$column] as PHP code reads it. */
static bool read_column(zval *row, const char *column, zval *value)
{
	zval name;

	ZVAL_STRING(&name, column);
	ZVAL_NULL(value);
	zend_fetch_dimension_const(value, row, &name, BP_VAR_R);
	zval_ptr_dtor(&name);
	return !EG(exception);
}

/* new \DateTime($text, new \DateTimeZone('UTC')) */
static bool utc_date(zval *text, zval *date)
{
	zval arguments[2], zone;
	bool ok;

	ZVAL_UNDEF(date);
	if (Z_TYPE_P(text) != IS_STRING) {
		zend_type_error("DateTime::__construct(): Argument #1 ($datetime) must be of type string, %s given",
			syncengine_type_name(text));
		return false;
	}
	ZVAL_STRING(&zone, "UTC");
	ok = syncengine_construct(&arguments[1], php_date_get_timezone_ce(), 1, &zone);
	zval_ptr_dtor(&zone);
	if (ok) {
		ZVAL_COPY_VALUE(&arguments[0], text);
		ok = syncengine_construct(date, php_date_get_date_ce(), 2, arguments);
		zval_ptr_dtor(&arguments[1]);
	}
	return ok;
}

/* new ObjectDAO($name, $id, $date); `date` may be IS_UNDEF. */
static void return_object(zval *return_value, zval *name, zval *id, zval *date)
{
	zval arguments[3];
	bool dated = Z_TYPE_P(date) != IS_UNDEF;

	ZVAL_COPY_VALUE(&arguments[0], name);
	ZVAL_COPY_VALUE(&arguments[1], id);
	ZVAL_COPY_VALUE(&arguments[2], date);
	syncengine_construct(return_value, mautic_ce.ReportObject, dated ? 3 : 2, arguments);
}

/* The object that a row leads to: its ID is in `id_column`. Throws for one that is marked as deleted. */
static void return_mapped(zval *return_value, zval *name, zval *row, const char *id_column)
{
	zval deleted, id, changed, date;
	bool is_deleted;

	if (!read_column(row, "is_deleted", &deleted)) {
		return;
	}
	is_deleted = zend_is_true(&deleted);
	zval_ptr_dtor(&deleted);
	if (is_deleted) {
		zend_throw_exception(mautic_ce.ObjectDeletedException, "", 0);
		return;
	}
	ZVAL_UNDEF(&changed);
	ZVAL_UNDEF(&date);
	if (read_column(row, id_column, &id) && read_column(row, "last_sync_date", &changed) &&
		utc_date(&changed, &date)) {
		return_object(return_value, name, &id, &date);
	}
	zval_ptr_dtor(&id);
	zval_ptr_dtor(&changed);
	zval_ptr_dtor(&date);
}

/* The manual takes nothing but strings, as strict code calls it. */
static bool expect_name(zval *name, uint32_t argument, const char *parameter)
{
	if (EXPECTED(Z_TYPE_P(name) == IS_STRING)) {
		return true;
	}
	zend_type_error("%s::getIntegrationMappedField(): Argument #%u ($%s) must be of type string, %s given",
		ZSTR_VAL(mautic_ce.MappingManual->name), argument, parameter, syncengine_type_name(name));
	return false;
}

/*
 * The value of the integration's field that is mapped to `field`: IS_UNDEF where there is none. False with an
 * exception.
 */
static bool unique_value(zval *manual, zval *internal_name, zval *object, zval *field, zval *value)
{
	zval arguments[3], mapped, reported, normalized;
	bool ok;

	ZVAL_UNDEF(value);
	ZVAL_UNDEF(&mapped);
	ZVAL_UNDEF(&reported);
	ZVAL_UNDEF(&normalized);
	if (!mautic_get(Z_OBJ_P(object), &mautic_report_object_name, &arguments[0])) {
		zval_ptr_dtor(&arguments[0]);
		return false;
	}
	ZVAL_COPY_VALUE(&arguments[1], internal_name);
	ZVAL_COPY_VALUE(&arguments[2], field);
	ok = expect_name(&arguments[0], 1, "integrationObjectName") &&
		expect_name(field, 3, "internalFieldName") &&
		mautic_call(manual, "getIntegrationMappedField", &mapped, 3, arguments) &&
		mautic_report_object_field(Z_OBJ_P(object), &mapped, &reported) &&
		(!zend_is_true(&reported) ||
			(mautic_call(&reported, "getValue", &normalized, 0, NULL) &&
				mautic_call(&normalized, "getNormalizedValue", value, 0, NULL)));
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&mapped);
	zval_ptr_dtor(&reported);
	zval_ptr_dtor(&normalized);
	if (!ok && instanceof_function(EG(exception)->ce, mautic_ce.FieldNotFoundException)) {
		zend_clear_exception();
		ok = true;
	}
	return ok;
}

/* The names of the unique identifier fields of an internal object are the keys of `fields`. */
static bool unique_fields(zend_object *helper, zval *internal_name, zval *fields)
{
	zval filter;
	bool ok;

	array_init_size(&filter, 1);
	Z_TRY_ADDREF_P(internal_name);
	add_assoc_zval(&filter, "object", internal_name);
	ok = site_call(helper, MAPPING_HELPER_FIELD_MODEL, "getUniqueIdentifierFields", fields, 1, &filter);
	zval_ptr_dtor(&filter);
	return ok;
}

/* What to look for: [internal field => value]. False with an exception. */
static bool unique_values(zend_object *helper, zval *manual, zval *internal_name, zval *object, zval *values)
{
	zval fields, name, value;
	zend_string *key;
	zend_ulong number;
	bool ok = unique_fields(helper, internal_name, &fields);

	array_init(values);
	if (ok && Z_TYPE(fields) == IS_ARRAY) {
		ZEND_HASH_FOREACH_KEY(Z_ARRVAL(fields), number, key) {
			if (key) {
				ZVAL_STR(&name, key);
			} else {
				ZVAL_LONG(&name, (zend_long)number);
			}
			if (!unique_value(manual, internal_name, object, &name, &value)) {
				ok = false;
				break;
			}
			if (Z_TYPE(value) != IS_UNDEF) {
				array_set_zval_key(Z_ARRVAL_P(values), &name, &value);
				zval_ptr_dtor(&value);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&fields);
	return ok;
}

/* Asks the listeners for internal objects with these values. False with an exception. */
static bool find_internal(zend_object *helper, zval *internal_name, zval *values, zval *found)
{
	zval type, event, dispatcher;
	bool ok;

	ZVAL_UNDEF(found);
	if (!site_call(helper, MAPPING_HELPER_OBJECT_PROVIDER, "getObjectByName", &type, 1, internal_name)) {
		return false;
	}
	ok = site_new(&event, FIND_EVENT, 1, &type);
	zval_ptr_dtor(&type);
	ok = ok && set(&event, "setFieldValues", values) &&
		collaborator(helper, MAPPING_HELPER_DISPATCHER, &dispatcher);
	if (ok) {
		ok = site_dispatch(&dispatcher, &event, FIND_EVENT_NAME) &&
			mautic_call(&event, "getFoundObjects", found, 0, NULL);
		zval_ptr_dtor(&dispatcher);
	}
	zval_ptr_dtor(&event);
	return ok;
}

/* $found[0]['id'] */
static bool first_id(zval *found, zval *id)
{
	zval number, first;
	bool ok;

	ZVAL_LONG(&number, 0);
	ZVAL_NULL(&first);
	ZVAL_NULL(id);
	zend_fetch_dimension_const(&first, found, &number, BP_VAR_R);
	ok = !EG(exception) && read_column(&first, "id", id);
	zval_ptr_dtor(&first);
	return ok;
}

/* A new entity that says that the object is `id`. False with an exception. */
static bool new_mapping(zval *entity, zval *manual, zval *internal_name, zval *object, zval *id)
{
	static const struct {
		const char *getter, *setter;
		bool of_manual;
	} copied[] = {
		{"getChangeDateTime", "setLastSyncDate", false},
		{"getIntegration", "setIntegration", true},
		{"getObject", "setIntegrationObjectName", false},
		{"getObjectId", "setIntegrationObjectId", false},
	};
	zval value;
	bool ok = site_new(entity, OBJECT_MAPPING, 0, NULL);

	for (size_t i = 0; ok && i < sizeof(copied) / sizeof(*copied); i++) {
		ok = mautic_call(copied[i].of_manual ? manual : object, copied[i].getter, &value, 0, NULL) &&
			set(entity, copied[i].setter, &value);
		zval_ptr_dtor(&value);
	}
	return ok && set(entity, "setInternalObjectName", internal_name) &&
		set(entity, "setInternalObjectId", id);
}

/* Saves one entity through the repository and lets go of it. False with an exception. */
static bool save_one(zend_object *helper, zval *entity)
{
	zval repository;
	bool ok;

	if (!collaborator(helper, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, &repository)) {
		return false;
	}
	ok = set(&repository, "saveEntity", entity) && set(&repository, "detachEntity", entity);
	zval_ptr_dtor(&repository);
	return ok;
}

/* An object without a mapping: found by what is unique about it, or one without an ID. */
static void return_matched(
	zend_object *helper, zval *return_value, zval *manual, zval *internal_name, zval *object)
{
	zval values, found, id, entity, none;

	ZVAL_UNDEF(&found);
	ZVAL_NULL(&id);
	ZVAL_UNDEF(&entity);
	ZVAL_UNDEF(&none);
	if (!unique_values(helper, manual, internal_name, object, &values) ||
		(zend_hash_num_elements(Z_ARRVAL(values)) &&
			!find_internal(helper, internal_name, &values, &found))) {
		goto done;
	}
	if (zend_is_true(&found) &&
		!(first_id(&found, &id) && new_mapping(&entity, manual, internal_name, object, &id) &&
			save_one(helper, &entity))) {
		goto done;
	}
	return_object(return_value, internal_name, &id, &none);
done:
	zval_ptr_dtor(&values);
	zval_ptr_dtor(&found);
	zval_ptr_dtor(&id);
	zval_ptr_dtor(&entity);
}

ZEND_METHOD(MauticMappingHelper, __construct)
{
	site_construct(execute_data, MAPPING_HELPER_FIELD_MODEL);
}

ZEND_METHOD(MauticMappingHelper, findMauticObject)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *manual, *object, arguments[4], row;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	manual = mautic_argument(execute_data, 0);
	object = mautic_argument(execute_data, 2);
	ZVAL_COPY_VALUE(&arguments[3], mautic_argument(execute_data, 1));
	ZVAL_UNDEF(&arguments[0]);
	ZVAL_UNDEF(&arguments[1]);
	ZVAL_UNDEF(&arguments[2]);
	ZVAL_UNDEF(&row);
	if (site_property(this, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY) &&
		mautic_get(Z_OBJ_P(manual), &mautic_manual_integration, &arguments[0]) &&
		mautic_get(Z_OBJ_P(object), &mautic_report_object_name, &arguments[1]) &&
		mautic_get(Z_OBJ_P(object), &mautic_report_object_id, &arguments[2]) &&
		site_call(this, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, "getInternalObject", &row, 4, arguments)) {
		if (zend_is_true(&row)) {
			return_mapped(return_value, &arguments[3], &row, "internal_object_id");
		} else {
			return_matched(this, return_value, manual, &arguments[3], object);
		}
	}
	release(arguments, 3);
	zval_ptr_dtor(&row);
}

ZEND_METHOD(MauticMappingHelper, getMauticEntityClassName)
{
	zval type;

	if (!mautic_check_arguments(execute_data) ||
		!site_call(Z_OBJ_P(ZEND_THIS), MAPPING_HELPER_OBJECT_PROVIDER, "getObjectByName", &type, 1,
			mautic_argument(execute_data, 0))) {
		RETURN_THROWS();
	}
	mautic_call(&type, "getEntityName", return_value, 0, NULL);
	zval_ptr_dtor(&type);
}

ZEND_METHOD(MauticMappingHelper, findIntegrationObject)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *object, *name, arguments[4], row, none;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	name = mautic_argument(execute_data, 1);
	object = mautic_argument(execute_data, 2);
	ZVAL_COPY_VALUE(&arguments[0], mautic_argument(execute_data, 0));
	ZVAL_UNDEF(&arguments[1]);
	ZVAL_UNDEF(&arguments[2]);
	ZVAL_COPY_VALUE(&arguments[3], name);
	ZVAL_UNDEF(&row);
	ZVAL_UNDEF(&none);
	if (site_property(this, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY) &&
		mautic_get(Z_OBJ_P(object), &mautic_report_object_name, &arguments[1]) &&
		mautic_get(Z_OBJ_P(object), &mautic_report_object_id, &arguments[2]) &&
		site_call(
			this, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, "getIntegrationObject", &row, 4, arguments)) {
		if (zend_is_true(&row)) {
			return_mapped(return_value, name, &row, "integration_object_id");
		} else {
			return_object(return_value, name, &EG(uninitialized_zval), &none);
		}
	}
	release(&arguments[1], 2);
	zval_ptr_dtor(&row);
}

/* What saveObjectMappings() does with each. */
static bool save_item(zend_object *helper, zval *item)
{
	if (!site_instance_of(item, OBJECT_MAPPING)) {
		zend_type_error("%s::saveObjectMapping(): Argument #1 ($objectMapping) must be of type %s, %s given",
			ZSTR_VAL(mautic_ce.MappingHelper->name), OBJECT_MAPPING, syncengine_type_name(item));
		return false;
	}
	return save_one(helper, item);
}

/* What updateObjectMappings() does where there is no such mapping. */
static bool miss_item(zval *item)
{
	static const char *const getters[] = {"getIntegrationObjectName", "getIntegrationObjectId"};
	zval values[2];

	if (get_all(item, getters, 2, values)) {
		for (int i = 0; i < 2; i++) {
			zend_string_release(zval_get_string(&values[i]));
		}
	}
	release(values, 2);
	return !EG(exception);
}

/* What updateObjectMappings() does with each. */
static bool update_item(zend_object *helper, zval *item)
{
	static const char *const getters[] = {
		"getIntegration", "getIntegrationObjectName", "getIntegrationObjectId"};
	static const char *const columns[] = {"integration", "integrationObjectName", "integrationObjectId"};
	zval values[3], criteria, entity, date;
	bool ok;

	if (Z_TYPE_P(item) != IS_OBJECT ||
		!instanceof_function(Z_OBJCE_P(item), mautic_ce.UpdatedObjectMapping)) {
		zend_type_error(
			"%s::updateObjectMapping(): Argument #1 ($updatedObjectMappingDAO) must be of type %s, %s given",
			ZSTR_VAL(mautic_ce.MappingHelper->name), ZSTR_VAL(mautic_ce.UpdatedObjectMapping->name),
			syncengine_type_name(item));
		return false;
	}
	ok = get_all(item, getters, 3, values);

	array_init_size(&criteria, 3);
	for (int i = 0; i < 3; i++) {
		if (ok) {
			add_assoc_zval(&criteria, columns[i], &values[i]);
		} else {
			zval_ptr_dtor(&values[i]);
		}
	}
	ok =
		ok && site_call(helper, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, "findOneBy", &entity, 1, &criteria);
	zval_ptr_dtor(&criteria);
	if (!ok) {
		return false;
	}
	if (!zend_is_true(&entity)) {
		zval_ptr_dtor(&entity);
		return miss_item(item);
	}
	ok = mautic_call(item, "getObjectModifiedDate", &date, 0, NULL) && set(&entity, "setLastSyncDate", &date);
	zval_ptr_dtor(&date);
	ok = ok && save_one(helper, &entity) && set(item, "setObjectMapping", &entity);
	zval_ptr_dtor(&entity);
	return ok;
}

/* What remapIntegrationObjects() does with each. */
static bool remap_item(zend_object *helper, zval *item)
{
	static const char *const getters[] = {
		"getIntegration", "getOldObjectName", "getOldObjectId", "getNewObjectName", "getNewObjectId"};
	zval values[5], result;
	bool ok = get_all(item, getters, 5, values) &&
		site_call(
			helper, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, "updateIntegrationObject", &result, 5, values);

	if (ok) {
		zval_ptr_dtor(&result);
	}
	release(values, 5);
	return ok;
}

/* What markAsDeleted() does with each. */
static bool delete_item(zend_object *helper, zval *item)
{
	static const char *const getters[] = {"getIntegration", "getObject", "getObjectId"};
	zval values[3], result;
	bool ok = get_all(item, getters, 3, values) &&
		site_call(helper, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, "markAsDeleted", &result, 3, values);

	if (ok) {
		zval_ptr_dtor(&result);
	}
	release(values, 3);
	return ok;
}

/* Runs `work` on each element of the list that the running method was given. */
static void each_item(zend_execute_data *execute_data, bool (*work)(zend_object *helper, zval *item))
{
	zval list, *item;

	if (!mautic_check_arguments(execute_data)) {
		return;
	}
	ZVAL_COPY(&list, mautic_argument(execute_data, 0));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), item) {
		ZVAL_DEREF(item);
		if (!work(Z_OBJ_P(ZEND_THIS), item)) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
}

ZEND_METHOD(MauticMappingHelper, saveObjectMappings)
{
	each_item(execute_data, save_item);
}

ZEND_METHOD(MauticMappingHelper, updateObjectMappings)
{
	each_item(execute_data, update_item);
}

ZEND_METHOD(MauticMappingHelper, remapIntegrationObjects)
{
	each_item(execute_data, remap_item);
}

ZEND_METHOD(MauticMappingHelper, markAsDeleted)
{
	each_item(execute_data, delete_item);
}

bool mapping_helper_connection(zval *helper, zval *connection)
{
	zval *repository;

	ZVAL_UNDEF(connection);
	if (Z_TYPE_P(helper) != IS_OBJECT || !instanceof_function(Z_OBJCE_P(helper), mautic_ce.MappingHelper)) {
		return true;
	}
	repository = mautic_slot(Z_OBJ_P(helper), MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY);
	return Z_TYPE_P(repository) != IS_OBJECT || site_connection(repository, connection);
}

void mapping_helper_register(void)
{
	mautic_ce.MappingHelper = register_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper();
}
