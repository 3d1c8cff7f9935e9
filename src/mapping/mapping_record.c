#include "mapping/mapping_record.h"

#include "ext/date/php_date.h"

#include "stubs/MappingRecord_arginfo.h"

static zend_object *mapping_record_new(zend_class_entry *ce)
{
	syncengine_mapping_record *record = syncengine_object_alloc(sizeof(*record),
		offsetof(syncengine_mapping_record, std), ce, SYNCENGINE_CLASS_FIND(ce, MappingRecord));

	return &record->std;
}

static void mapping_record_free(zend_object *object)
{
	syncengine_mapping_row *row = &syncengine_mapping_record_from_obj(object)->row;

	syncengine_str_release(row->integration);
	syncengine_str_release(row->internal_object_name);
	syncengine_str_release(row->internal_object_id);
	syncengine_str_release(row->integration_object_name);
	syncengine_str_release(row->integration_object_id);
	syncengine_str_release(row->integration_reference_id);
	zend_object_std_dtor(object);
}

static void mapping_row_copy(syncengine_mapping_row *to, const syncengine_mapping_row *from)
{
	*to = *from;
	syncengine_str_copy(to->integration);
	syncengine_str_copy(to->internal_object_name);
	syncengine_str_copy(to->internal_object_id);
	syncengine_str_copy(to->integration_object_name);
	syncengine_str_copy(to->integration_object_id);
	syncengine_str_copy(to->integration_reference_id);
}

static zend_object *mapping_record_clone(zend_object *object)
{
	syncengine_mapping_record *from = syncengine_mapping_record_from_obj(object);
	syncengine_mapping_record *to = syncengine_mapping_record_from_obj(object->ce->create_object(object->ce));

	mapping_row_copy(&to->row, &from->row);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static void mapping_row_id(const syncengine_mapping_row *row, zval *id)
{
	if (row->id) {
		ZVAL_LONG(id, (zend_long)row->id);
	} else {
		ZVAL_NULL(id);
	}
}

static HashTable *mapping_record_state(zend_object *object)
{
	const syncengine_mapping_row *row = &syncengine_mapping_record_from_obj(object)->row;
	HashTable *state = zend_new_array(9);
	zval id;

	if (row->integration) {
		mapping_row_id(row, &id);
		syncengine_state_add(state, "id", &id);
		syncengine_state_add_str(state, "integration", row->integration);
		syncengine_state_add_str(state, "internalObjectName", row->internal_object_name);
		syncengine_state_add_str(state, "internalObjectId", row->internal_object_id);
		syncengine_state_add_str(state, "integrationObjectName", row->integration_object_name);
		syncengine_state_add_str(state, "integrationObjectId", row->integration_object_id);
		syncengine_state_add_str(state, "integrationReferenceId", row->integration_reference_id);
		syncengine_state_add_time(state, "lastSyncDate", row->last_sync);
		syncengine_state_add_bool(state, "isDeleted", row->is_deleted);
	}
	return state;
}

zend_object *syncengine_mapping_record_create(
	const syncengine_family *family, const syncengine_mapping_row *row)
{
	syncengine_mapping_record *record = syncengine_object_alloc(sizeof(*record),
		offsetof(syncengine_mapping_record, std), family->MappingRecord.ce, &family->MappingRecord);

	mapping_row_copy(&record->row, row);
	return &record->std;
}

const syncengine_mapping_row *syncengine_mapping_record_row(zend_object *object)
{
	const syncengine_mapping_row *row = &syncengine_mapping_record_from_obj(object)->row;

	return syncengine_object_initialized(row->integration != NULL, object) ? row : NULL;
}

ZEND_METHOD(SyncEngine_MappingRecord, __construct)
{
	syncengine_mapping_record *record = syncengine_mapping_record_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration, *internal_name, *internal_id, *integration_name, *integration_id,
		*reference_id = NULL;
	zend_long internal_number = 0, integration_number = 0;
	zend_object *last_sync = NULL;
	bool is_deleted = false;
	int64_t us;

	ZEND_PARSE_PARAMETERS_START(5, 8)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(internal_name)
		SYNCENGINE_PARAM_ID(internal_id, internal_number)
		Z_PARAM_STR(integration_name)
		SYNCENGINE_PARAM_ID(integration_id, integration_number)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(last_sync, php_date_get_interface_ce())
		Z_PARAM_BOOL(is_deleted)
		Z_PARAM_STR_OR_NULL(reference_id)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(record->row.integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!last_sync) {
		us = syncengine_now();
	} else if (!syncengine_date_read(last_sync, &us)) {
		RETURN_THROWS();
	}
	record->row.integration = zend_string_copy(integration);
	record->row.internal_object_name = zend_string_copy(internal_name);
	record->row.internal_object_id = syncengine_id_from(internal_id, internal_number);
	record->row.integration_object_name = zend_string_copy(integration_name);
	record->row.integration_object_id = syncengine_id_from(integration_id, integration_number);
	record->row.integration_reference_id = syncengine_str_copy(reference_id);
	record->row.last_sync = us;
	record->row.is_deleted = is_deleted;
}

/* The row of the object of a getter's call, or NULL with an exception. */
static const syncengine_mapping_row *mapping_record_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	return zend_parse_parameters_none() == SUCCESS ? syncengine_mapping_record_row(Z_OBJ_P(ZEND_THIS)) : NULL;
}

ZEND_METHOD(SyncEngine_MappingRecord, getId)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		mapping_row_id(row, return_value);
	}
}

ZEND_METHOD(SyncEngine_MappingRecord, getIntegration)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->integration);
	}
}

ZEND_METHOD(SyncEngine_MappingRecord, getInternalObjectName)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->internal_object_name);
	}
}

ZEND_METHOD(SyncEngine_MappingRecord, getInternalObjectId)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->internal_object_id);
	}
}

ZEND_METHOD(SyncEngine_MappingRecord, getIntegrationObjectName)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->integration_object_name);
	}
}

ZEND_METHOD(SyncEngine_MappingRecord, getIntegrationObjectId)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_STR_COPY(row->integration_object_id);
	}
}

ZEND_METHOD(SyncEngine_MappingRecord, getIntegrationReferenceId)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		syncengine_str_to_zval(row->integration_reference_id, return_value);
	}
}

ZEND_METHOD(SyncEngine_MappingRecord, getLastSyncDate)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		syncengine_date_new(return_value, row->last_sync);
	}
}

ZEND_METHOD(SyncEngine_MappingRecord, isDeleted)
{
	const syncengine_mapping_row *row = mapping_record_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (row) {
		RETURN_BOOL(row->is_deleted);
	}
}

void syncengine_mapping_record_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_MappingRecord();

	ce->create_object = mapping_record_new;
	syncengine_class_init(&family->MappingRecord, ce, family, offsetof(syncengine_mapping_record, std),
		mapping_record_free, mapping_record_clone, mapping_record_state);
}
