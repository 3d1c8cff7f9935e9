#include "mautic/sync/mapping_work.h"

#include "zend_exceptions.h"

#include "mautic/mautic_mapping.h"
#include "mautic/mautic_report.h"
#include "mautic/sync/mapping_rows.h"

ZEND_METHOD(MauticMappingHelper, __construct);
ZEND_METHOD(MauticMappingHelper, findMauticObject);
ZEND_METHOD(MauticMappingHelper, getMauticEntityClassName);
ZEND_METHOD(MauticMappingHelper, findIntegrationObject);
ZEND_METHOD(MauticMappingHelper, saveObjectMappings);
ZEND_METHOD(MauticMappingHelper, updateObjectMappings);
ZEND_METHOD(MauticMappingHelper, remapIntegrationObjects);
ZEND_METHOD(MauticMappingHelper, markAsDeleted);

#include "stubs/mautic/MauticMappingHelper_arginfo.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
	mapping_helper *this = zend_object_alloc(sizeof(mapping_helper), ce);

	memset(this, 0, offsetof(mapping_helper, std));
	zend_object_std_init(&this->std, ce);
	object_properties_init(&this->std, ce);
	this->std.handlers = &handlers;
	return &this->std;
}

static void free_obj(zend_object *object)
{
	mapping_helper *this = mapping_helper_from_obj(object);

	page_memory_forget_page(&this->memory);
	page_memory_forget_sync(&this->memory);
	zval_ptr_dtor(&this->pending);
	zend_object_std_dtor(object);
}

/* A clone remembers nothing. */
static zend_object *clone_obj(zend_object *object)
{
	zend_object *copy = create(object->ce);

	zend_objects_clone_members(copy, object);
	return copy;
}

bool mapping_read_column(zval *row, const char *column, zval *value)
{
	zval name;

	ZVAL_STRING(&name, column);
	ZVAL_NULL(value);
	zend_fetch_dimension_const(value, row, &name, BP_VAR_R);
	zval_ptr_dtor(&name);
	return !EG(exception);
}

/* new ObjectDAO($name, $id, $date); `date` may be NULL. */
static void return_object(zval *return_value, zval *name, zval *id, zval *date)
{
	zval arguments[3];

	ZVAL_COPY_VALUE(&arguments[0], name);
	ZVAL_COPY_VALUE(&arguments[1], id);
	if (date) {
		ZVAL_COPY_VALUE(&arguments[2], date);
	}
	syncengine_construct(return_value, mautic_ce.ReportObject, date ? 3 : 2, arguments);
}

/* The object that a row leads to: its ID is in `id_column`. Throws for one that is marked as deleted. */
static void return_mapped(zval *return_value, zval *name, zval *row, const char *id_column)
{
	zval deleted, id, changed, date;
	bool is_deleted;

	if (!mapping_read_column(row, "is_deleted", &deleted)) {
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
	if (mapping_read_column(row, id_column, &id) && mapping_read_column(row, "last_sync_date", &changed) &&
		site_utc(&date, php_date_get_date_ce(), &changed)) {
		return_object(return_value, name, &id, &date);
	}
	zval_ptr_dtor(&id);
	zval_ptr_dtor(&changed);
	zval_ptr_dtor(&date);
}

/*
 * What a question of the repository's is answered with: from what was fetched, else by asking it. False with an
 * exception; the row is the caller's.
 */
static bool find_row(mapping_helper *this, bool push, zval *arguments, zval *row)
{
	ZVAL_UNDEF(row);
	if (this->memory.open && page_memory_find(&this->memory, push, arguments, row)) {
		return true;
	}
	return mapping_save_pending(this) &&
		site_call(&this->std, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY,
			push ? "getIntegrationObject" : "getInternalObject", row, 4, arguments);
}

ZEND_METHOD(MauticMappingHelper, __construct)
{
	site_construct(execute_data, MAPPING_HELPER_FIELD_MODEL);
}

ZEND_METHOD(MauticMappingHelper, findMauticObject)
{
	mapping_helper *this = mapping_helper_from_obj(Z_OBJ_P(ZEND_THIS));
	zval *manual, *object, arguments[4], row, id;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	manual = mautic_argument(execute_data, 0);
	object = mautic_argument(execute_data, 2);
	for (int i = 0; i < 3; i++) {
		ZVAL_UNDEF(&arguments[i]);
	}
	ZVAL_COPY_VALUE(&arguments[3], mautic_argument(execute_data, 1));
	ZVAL_UNDEF(&row);
	if (site_property(&this->std, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY) &&
		mautic_get(Z_OBJ_P(manual), &mautic_manual_integration, &arguments[0]) &&
		mautic_get(Z_OBJ_P(object), &mautic_report_object_name, &arguments[1]) &&
		mautic_get(Z_OBJ_P(object), &mautic_report_object_id, &arguments[2]) &&
		find_row(this, false, arguments, &row)) {
		if (zend_is_true(&row)) {
			return_mapped(return_value, &arguments[3], &row, "internal_object_id");
		} else {
			if (mapping_match(this, manual, &arguments[3], object, &id)) {
				return_object(return_value, &arguments[3], &id, NULL);
			}
			zval_ptr_dtor(&id);
		}
	}
	mapping_release(arguments, 3);
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
	mapping_helper *this = mapping_helper_from_obj(Z_OBJ_P(ZEND_THIS));
	zval *object, *name, arguments[4], row;

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
	if (site_property(&this->std, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY) &&
		mautic_get(Z_OBJ_P(object), &mautic_report_object_name, &arguments[1]) &&
		mautic_get(Z_OBJ_P(object), &mautic_report_object_id, &arguments[2]) &&
		find_row(this, true, arguments, &row)) {
		if (zend_is_true(&row)) {
			return_mapped(return_value, name, &row, "integration_object_id");
		} else {
			return_object(return_value, name, &EG(uninitialized_zval), NULL);
		}
	}
	mapping_release(&arguments[1], 2);
	zval_ptr_dtor(&row);
}

/* The helper where pages can be fetched for it, else NULL. */
static mapping_helper *own_helper(zval *helper)
{
	return Z_TYPE_P(helper) == IS_OBJECT && Z_OBJCE_P(helper) == mautic_ce.MappingHelper
		? mapping_helper_from_obj(Z_OBJ_P(helper))
		: NULL;
}

/* Fetches a page. False with an exception. */
static bool fetch_page(mapping_helper *this, bool push, zend_object *manual, zend_object *report)
{
	zval repository, connection;
	bool ok = true;

	if (Z_TYPE_P(mautic_slot(&this->std, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY)) != IS_OBJECT) {
		return true;
	}
	mapping_collaborator(this, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, &repository);
	ZVAL_UNDEF(&connection);
	if (mapping_rows_own(&repository, push ? "getintegrationobject" : "getinternalobject") &&
		(ok = site_connection(&repository, &connection)) && Z_TYPE(connection) == IS_OBJECT) {
		this->memory.fetching = true;
		ok = page_memory_fetch(&this->memory, &connection, push, manual, report);
		this->memory.fetching = false;
		this->memory.open = ok;
		if (!ok) {
			page_memory_forget_page(&this->memory);
		}
	}
	zval_ptr_dtor(&connection);
	zval_ptr_dtor(&repository);
	return ok;
}

static bool open_page(zval *helper, bool push, zend_object *manual, zend_object *report)
{
	mapping_helper *this = own_helper(helper);
	bool ok;

	if (!this || this->memory.fetching) {
		return true;
	}
	if (!mapping_helper_close(helper)) {
		return false;
	}
	if (manual->ce != mautic_ce.MappingManual || report->ce != mautic_ce.Report) {
		return true;
	}
	GC_ADDREF(&this->std);
	ok = fetch_page(this, push, manual, report);
	OBJ_RELEASE(&this->std);
	return ok;
}

bool mapping_helper_open_pull(zval *helper, zend_object *manual, zend_object *report)
{
	return open_page(helper, false, manual, report);
}

bool mapping_helper_open_push(zval *helper, zend_object *manual, zend_object *report)
{
	return open_page(helper, true, manual, report);
}

void mapping_helper_internal_ids(zval *helper, zend_string *internal_name, zval *ids)
{
	mapping_helper *this = own_helper(helper);
	zval *matched = this && this->memory.matched ? zend_hash_find(this->memory.matched, internal_name) : NULL;

	if (matched) {
		ZVAL_COPY(ids, matched);
	} else {
		ZVAL_EMPTY_ARRAY(ids);
	}
}

/* Saves what matches have left, although an exception stands: that one is the one to tell of. */
static void save_in_failure(mapping_helper *this)
{
	zend_object *exception = EG(exception);

	if (zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception)) {
		return;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	if (!mapping_save_pending(this)) {
		zend_clear_exception();
	}
	zend_throw_exception_internal(exception);
}

bool mapping_helper_close(zval *helper)
{
	mapping_helper *this = own_helper(helper);

	if (!this || this->memory.fetching) {
		return !EG(exception);
	}
	GC_ADDREF(&this->std);
	this->memory.open = false;
	page_memory_forget_page(&this->memory);
	if (EG(exception)) {
		save_in_failure(this);
	} else {
		mapping_save_pending(this);
	}
	OBJ_RELEASE(&this->std);
	return !EG(exception);
}

void mapping_helper_forget(zval *helper)
{
	mapping_helper *this = own_helper(helper);

	if (this && !this->memory.fetching) {
		page_memory_forget_sync(&this->memory);
	}
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
	mautic_ce.MappingHelper->create_object = create;
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(mapping_helper, std);
	handlers.free_obj = free_obj;
	handlers.clone_obj = clone_obj;
}
