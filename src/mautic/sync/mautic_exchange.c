#include "mautic/sync/mautic_exchange.h"

#include "zend_exceptions.h"
#include "mautic/mautic_log.h"
#include "mautic/mautic_mapping.h"
#include "mautic/sync/mapping_helper.h"
#include "mautic/sync/pull_notes.h"
#include "mautic/sync/report_building.h"
#include "mautic/sync/tracked_changes.h"

ZEND_METHOD(MauticSyncDataExchange, __construct);
ZEND_METHOD(MauticSyncDataExchange, getSyncReport);
ZEND_METHOD(MauticSyncDataExchange, executeSyncOrder);
ZEND_METHOD(MauticSyncDataExchange, getConflictedInternalObject);
ZEND_METHOD(MauticSyncDataExchange, cleanupProcessedObjects);

#include "stubs/mautic/MauticSyncDataExchange_arginfo.h"

#define EXCHANGE "mautic\\integrationsbundle\\sync\\syncdataexchange\\mauticsyncdataexchange"

ZEND_METHOD(MauticSyncDataExchange, __construct)
{
	site_construct(execute_data, SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY);
}

typedef struct {
	HashTable *tracked; /* owned: the tracked changes that were fetched for a page; NULL between pages */
	zval integration;   /* owned: which they are for */
	pull_notes notes;   /* owned: of the page whose order is to be executed next */
	zend_object std;
} exchange;

static zend_object_handlers handlers;

static exchange *from_obj(zend_object *object)
{
	return (exchange *)((char *)object - offsetof(exchange, std));
}

static zend_object *create(zend_class_entry *ce)
{
	exchange *this = zend_object_alloc(sizeof(exchange), ce);

	this->tracked = NULL;
	ZVAL_UNDEF(&this->integration);
	memset(&this->notes, 0, sizeof(this->notes));
	zend_object_std_init(&this->std, ce);
	object_properties_init(&this->std, ce);
	this->std.handlers = &handlers;
	return &this->std;
}

static void forget(exchange *this)
{
	HashTable *tracked = this->tracked;

	this->tracked = NULL;
	if (tracked) {
		zend_hash_destroy(tracked);
		FREE_HASHTABLE(tracked);
	}
	zval_ptr_dtor(&this->integration);
	ZVAL_UNDEF(&this->integration);
}

static void free_obj(zend_object *object)
{
	forget(from_obj(object));
	pull_notes_forget(&from_obj(object)->notes);
	zend_object_std_dtor(object);
}

static zend_object *clone_obj(zend_object *object)
{
	zend_object *clone = create(object->ce);

	zend_objects_clone_members(clone, object);
	return clone;
}

/* Whether a page is one of many by the properties of a request; sets `full`. False with an exception. */
static bool wants_full(zval *request, bool *full)
{
	zval result, options;
	bool ok;

	if (!mautic_call(request, "isFirstTimeSync", &result, 0, NULL)) {
		return false;
	}
	*full = zend_is_true(&result);
	zval_ptr_dtor(&result);
	if (*full) {
		return true;
	}
	ok = mautic_call(request, "getInputOptionsDAO", &options, 0, NULL) &&
		mautic_call(&options, "getMauticObjectIds", &result, 0, NULL);
	if (ok) {
		*full = zend_is_true(&result);
		zval_ptr_dtor(&result);
	}
	zval_ptr_dtor(&options);
	return ok;
}

ZEND_METHOD(MauticSyncDataExchange, getSyncReport)
{
	zval *request;
	bool full;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	request = mautic_argument(execute_data, 0);
	if (wants_full(request, &full)) {
		site_call(Z_OBJ_P(ZEND_THIS),
			full ? SYNC_DATA_EXCHANGE_FULL_OBJECT_REPORT_BUILDER
				 : SYNC_DATA_EXCHANGE_PARTIAL_OBJECT_REPORT_BUILDER,
			"buildReport", return_value, 1, request);
	}
}

/* Deletes the tracked changes that lost, of the objects that were written. False with an exception. */
static bool forget_lost(exchange *this, pull_notes *notes, zval *mappings)
{
	zval by_name, *fields, entity, argument;
	zend_string *name;
	bool ok = pull_notes_settle(notes, mappings, &by_name);

	if (ok) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(by_name), name, fields) {
			if (!name || zend_hash_num_elements(Z_ARRVAL_P(fields)) == 0) {
				continue;
			}
			ZVAL_STR(&argument, name);
			ok = site_call(&this->std, SYNC_DATA_EXCHANGE_MAPPING_HELPER, "getMauticEntityClassName", &entity,
					 1, &argument) &&
				tracked_changes_delete(mautic_slot(&this->std, SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY),
					&notes->integration, &entity, fields);
			zval_ptr_dtor(&entity);
			if (!ok) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&by_name);
	return ok;
}

ZEND_METHOD(MauticSyncDataExchange, executeSyncOrder)
{
	exchange *this = from_obj(Z_OBJ_P(ZEND_THIS));
	pull_notes notes = this->notes;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	/* Who saves an object may run another sync, which takes notes of its own. */
	memset(&this->notes, 0, sizeof(this->notes));
	if (site_call(&this->std, SYNC_DATA_EXCHANGE_ORDER_EXECUTIONER, "execute", return_value, 1,
			mautic_argument(execute_data, 0)) &&
		Z_TYPE(notes.lost) == IS_ARRAY && !forget_lost(this, &notes, return_value)) {
		zval_ptr_dtor(return_value);
		ZVAL_NULL(return_value);
	}
	pull_notes_forget(&this->notes);
	this->notes = notes;
}

/* The rows of an object's tracked changes, from what was fetched or asked for. False with an exception. */
static bool changes_of(zend_object *object, zval *integration, zval *entity, zval *id, zval *rows)
{
	exchange *this = from_obj(object);
	zval arguments[3], *known;

	if (this->tracked && zend_is_identical(&this->integration, integration) &&
		(known = tracked_changes_of(this->tracked, entity, id))) {
		ZVAL_COPY(rows, known);
		return true;
	}
	ZVAL_COPY_VALUE(&arguments[0], integration);
	ZVAL_COPY_VALUE(&arguments[1], entity);
	ZVAL_COPY_VALUE(&arguments[2], id);
	return site_call(
		object, SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY, "findChangesForObject", rows, 3, arguments);
}

/* Asks for the tracked changes of an object. False with an exception. */
static bool ask_changes(zend_object *this, zval *manual, zval *name, zval *object, zval *rows)
{
	zval integration, entity, id;
	bool ok;

	ZVAL_UNDEF(&entity);
	ZVAL_UNDEF(&id);
	ZVAL_UNDEF(rows);
	ok = mautic_call(manual, "getIntegration", &integration, 0, NULL) &&
		site_call(this, SYNC_DATA_EXCHANGE_MAPPING_HELPER, "getMauticEntityClassName", &entity, 1, name) &&
		mautic_call(object, "getObjectId", &id, 0, NULL) &&
		changes_of(this, &integration, &entity, &id, rows);
	zval_ptr_dtor(&id);
	zval_ptr_dtor(&entity);
	zval_ptr_dtor(&integration);
	return ok;
}

/* Adds a tracked change to an object as a field. False with an exception. */
static bool add_change(zend_object *this, zval *object, zval *row)
{
	zval field, result, *helper = site_property(this, SYNC_DATA_EXCHANGE_FIELD_HELPER);
	bool ok;

	if (helper && Z_TYPE_P(row) != IS_ARRAY) {
		zend_type_error(
			"%s::getFieldChangeObject(): Argument #1 ($fieldChange) must be of type array, %s given",
			ZSTR_VAL(Z_OBJCE_P(helper)->name), syncengine_type_name(row));
	}
	if (EG(exception) ||
		!site_call(this, SYNC_DATA_EXCHANGE_FIELD_HELPER, "getFieldChangeObject", &field, 1, row)) {
		return false;
	}
	ok = mautic_call(object, "addField", &result, 1, &field);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&field);
	return ok;
}

static bool add_changes(zend_object *this, zval *manual, zval *name, zval *object)
{
	zval rows, *row;
	bool ok = ask_changes(this, manual, name, object, &rows);

	if (ok && Z_TYPE(rows) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
			ZVAL_DEREF(row);
			if (!(ok = add_change(this, object, row))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&rows);
	return ok;
}

/* Makes of what was found what is returned; takes `found`. */
static void conflicted(zend_object *this, zval *manual, zval *name, zval *found, zval *return_value)
{
	zval id, arguments[2];
	bool known;

	if (!mautic_call(found, "getObjectId", &id, 0, NULL)) {
		zval_ptr_dtor(&id);
		zval_ptr_dtor(found);
		return;
	}
	known = zend_is_true(&id);
	zval_ptr_dtor(&id);
	if (!known) {
		zval_ptr_dtor(found);
		ZVAL_COPY_VALUE(&arguments[0], name);
		ZVAL_NULL(&arguments[1]);
		if (!syncengine_construct(return_value, mautic_ce.ReportObject, 2, arguments)) {
			ZVAL_NULL(return_value);
		}
	} else if (add_changes(this, manual, name, found)) {
		ZVAL_COPY_VALUE(return_value, found);
	} else {
		zval_ptr_dtor(found);
	}
}

ZEND_METHOD(MauticSyncDataExchange, getConflictedInternalObject)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval arguments[3], found;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	for (uint32_t i = 0; i < 3; i++) {
		ZVAL_COPY_VALUE(&arguments[i], mautic_argument(execute_data, i));
	}
	if (site_call(this, SYNC_DATA_EXCHANGE_MAPPING_HELPER, "findMauticObject", &found, 3, arguments)) {
		conflicted(this, &arguments[0], &arguments[1], &found, return_value);
	}
}

/* The exchange where it finds conflicts as Mautic does, else NULL. */
static exchange *own_exchange(zval *object)
{
	return instanceof_function(Z_OBJCE_P(object), mautic_ce.MauticSyncDataExchange) &&
			site_method_is_of(Z_OBJ_P(object), "getconflictedinternalobject", EXCHANGE)
		? from_obj(Z_OBJ_P(object))
		: NULL;
}

/*
 * Fetches the tracked changes of the objects of a name that are mapped. An object name that Mautic does not know is
 * left to the one who asks for it. False with an exception.
 */
static bool fetch_name(exchange *this, HashTable *tracked, zval *integration, zval *name)
{
	zval *helper = mautic_slot(&this->std, SYNC_DATA_EXCHANGE_MAPPING_HELPER);
	zval ids, entity;
	bool ok;

	mapping_helper_internal_ids(helper, Z_STR_P(name), &ids);
	if (Z_TYPE(ids) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL(ids)) == 0) {
		zval_ptr_dtor(&ids);
		return true;
	}
	ok = mautic_call(helper, "getMauticEntityClassName", &entity, 1, name);
	if (ok) {
		ok = tracked_changes_fetch(tracked,
			mautic_slot(&this->std, SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY), integration, &entity, &ids);
	} else {
		zend_object *unsupported = report_building_catch(mautic_ce.ObjectNotSupportedException);

		if (unsupported) {
			OBJ_RELEASE(unsupported);
			ok = true;
		}
	}
	zval_ptr_dtor(&entity);
	zval_ptr_dtor(&ids);
	return ok;
}

static bool fetch_names(exchange *this, HashTable *tracked, zval *integration, zval *manual)
{
	zval names, *name;
	bool ok = mautic_call(manual, "getInternalObjectNames", &names, 0, NULL);

	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
			ZVAL_DEREF(name);
			if (Z_TYPE_P(name) == IS_STRING && !(ok = fetch_name(this, tracked, integration, name))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&names);
	return ok;
}

bool mautic_exchange_open(zval *object, zend_object *manual, zend_object *report)
{
	exchange *this = own_exchange(object);
	HashTable *tracked;
	zval *helper, manual_value, integration;
	bool ok;

	if (!this || manual->ce != mautic_ce.MappingManual || report->ce != mautic_ce.Report) {
		return true;
	}
	forget(this);
	pull_notes_forget(&this->notes);
	helper = mautic_slot(&this->std, SYNC_DATA_EXCHANGE_MAPPING_HELPER);
	if (Z_TYPE_P(helper) != IS_OBJECT || !mapping_helper_open_pull(helper, manual, report)) {
		return !EG(exception);
	}
	if (Z_OBJCE_P(helper) != mautic_ce.MappingHelper ||
		!tracked_changes_own(
			mautic_slot(&this->std, SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY), "findchangesforobject")) {
		return true;
	}
	ZVAL_OBJ(&manual_value, manual);
	if (!mautic_call(&manual_value, "getIntegration", &integration, 0, NULL)) {
		return false;
	}
	ALLOC_HASHTABLE(tracked);
	zend_hash_init(tracked, 4, NULL, ZVAL_PTR_DTOR, false);
	/* Statements may run code that comes back here: the exchange gets them when all are there. */
	ok = fetch_names(this, tracked, &integration, &manual_value);
	forget(this);
	this->tracked = tracked;
	ZVAL_COPY_VALUE(&this->integration, &integration);
	return ok;
}

bool mautic_exchange_close(zval *object)
{
	exchange *this = own_exchange(object);
	zval *helper;

	if (!this) {
		return !EG(exception);
	}
	forget(this);
	helper = mautic_slot(&this->std, SYNC_DATA_EXCHANGE_MAPPING_HELPER);
	return Z_TYPE_P(helper) == IS_OBJECT ? mapping_helper_close(helper) : !EG(exception);
}

void mautic_exchange_remember(zval *object, pull_notes *notes)
{
	exchange *this = own_exchange(object);

	if (this) {
		pull_notes_forget(&this->notes);
		this->notes = *notes;
		memset(notes, 0, sizeof(*notes));
	} else {
		pull_notes_forget(notes);
	}
}

bool mautic_exchange_notifications(zval *object, zval *mappings, zval *notifications)
{
	exchange *this = own_exchange(object);

	if (this) {
		return pull_notes_notifications(&this->notes, mappings, notifications);
	}
	array_init(notifications);
	return true;
}

void mautic_exchange_register(void)
{
	mautic_ce.MauticSyncDataExchange =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_MauticSyncDataExchange(
			mautic_ce.SyncDataExchangeInterface);
	mautic_ce.MauticSyncDataExchange->create_object = create;
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(exchange, std);
	handlers.free_obj = free_obj;
	handlers.clone_obj = clone_obj;
}
