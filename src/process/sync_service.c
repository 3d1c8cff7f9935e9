/* SyncService: integrations by name. */
#include "callback.h"
#include "exceptions/exceptions.h"
#include "members.h"
#include "process/run.h"
#include "process/sync_process.h"
#include "store/pdo_mapping_store.h"
#include "zend_smart_str.h"

#include "stubs/SyncService_arginfo.h"

static zend_class_entry *sync_integration_interface;
static syncengine_class sync_service_class;

typedef struct {
	zend_object *internal;  /* owned; NULL before the constructor ran */
	zend_object *store;     /* owned */
	zend_object *judge;     /* owned, or NULL */
	HashTable integrations; /* name => SyncIntegrationInterface */
	zval progress;          /* owned callbacks */
	zval page;
	zend_object *running; /* borrowed: the SyncProcess that runs */
	zend_object std;
} sync_service;

static inline sync_service *sync_service_from_obj(zend_object *object)
{
	return (sync_service *)((char *)object - offsetof(sync_service, std));
}

static zend_object *sync_service_new(zend_class_entry *ce)
{
	sync_service *service =
		syncengine_object_alloc(sizeof(*service), offsetof(sync_service, std), ce, &sync_service_class);

	zend_hash_init(&service->integrations, 8, NULL, ZVAL_PTR_DTOR, false);
	return &service->std;
}

static void sync_service_free(zend_object *object)
{
	sync_service *service = sync_service_from_obj(object);

	zend_hash_destroy(&service->integrations);
	syncengine_obj_release(service->internal);
	syncengine_obj_release(service->store);
	syncengine_obj_release(service->judge);
	zval_ptr_dtor(&service->progress);
	zval_ptr_dtor(&service->page);
	zend_object_std_dtor(object);
}

static HashTable *sync_service_gc(zend_object *object, zval **table, int *count)
{
	sync_service *service = sync_service_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zval *integration;

	syncengine_gc_add_obj(buffer, service->internal);
	syncengine_gc_add_obj(buffer, service->store);
	syncengine_gc_add_obj(buffer, service->judge);
	zend_get_gc_buffer_add_zval(buffer, &service->progress);
	zend_get_gc_buffer_add_zval(buffer, &service->page);
	ZEND_HASH_FOREACH_VAL(&service->integrations, integration) {
		zend_get_gc_buffer_add_zval(buffer, integration);
	}
	ZEND_HASH_FOREACH_END();
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static sync_service *sync_service_this(zval *this)
{
	sync_service *service = sync_service_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(service->internal != NULL, Z_OBJ_P(this)) ? service : NULL;
}

ZEND_METHOD(SyncEngine_SyncService, __construct)
{
	sync_service *service = sync_service_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *internal, *store, *judge = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(internal, syncengine_native.SyncDataExchangeInterface)
		Z_PARAM_OBJ_OF_CLASS(store, syncengine_ce_MappingStoreInterface)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(judge, syncengine_native.SyncJudgeInterface)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(service->internal != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	service->internal = syncengine_obj_copy(internal);
	service->store = syncengine_obj_copy(store);
	service->judge = syncengine_obj_copy(judge);
}

ZEND_METHOD(SyncEngine_SyncService, addIntegration)
{
	sync_service *service = sync_service_this(ZEND_THIS);
	zend_object *integration;
	zval name, entry;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(integration, sync_integration_interface)
	ZEND_PARSE_PARAMETERS_END();
	if (!service || !syncengine_call(integration, "getname", &name, 0, NULL)) {
		RETURN_THROWS();
	}
	if (Z_STRLEN(name) == 0) {
		zval_ptr_dtor(&name);
		zend_argument_value_error(1, "must have a name that is not empty");
		RETURN_THROWS();
	}
	ZVAL_OBJ_COPY(&entry, integration);
	if (!zend_hash_add(&service->integrations, Z_STR(name), &entry)) {
		zval_ptr_dtor(&entry);
		zend_argument_value_error(
			1, "must have a name of its own, \"%s\" is registered already", Z_STRVAL(name));
		zval_ptr_dtor(&name);
		RETURN_THROWS();
	}
	zval_ptr_dtor(&name);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_SyncService, getIntegrationNames)
{
	sync_service *service = sync_service_this(ZEND_THIS);
	zend_string *name;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!service) {
		RETURN_THROWS();
	}
	array_init(return_value);
	ZEND_HASH_FOREACH_STR_KEY(&service->integrations, name) {
		add_next_index_str(return_value, zend_string_copy(name));
	}
	ZEND_HASH_FOREACH_END();
}

/* The integration that the options name; NULL with an exception that says which there are. */
static zend_object *sync_service_find(sync_service *service, zend_object *options)
{
	zend_string *wanted = syncengine_input_options_from_obj(options)->integration, *name;
	zval *integration = zend_hash_find(&service->integrations, wanted);
	smart_str names = {0};

	if (integration) {
		return Z_OBJ_P(integration);
	}
	ZEND_HASH_FOREACH_STR_KEY(&service->integrations, name) {
		if (names.s) {
			smart_str_appends(&names, ", ");
		}
		smart_str_append(&names, name);
	}
	ZEND_HASH_FOREACH_END();
	smart_str_0(&names);
	syncengine_throw(syncengine_native.IntegrationNotFoundException,
		"No integration \"%s\" is registered; there is: %s", ZSTR_VAL(wanted),
		names.s ? ZSTR_VAL(names.s) : "none");
	smart_str_free(&names);
	return NULL;
}

/* The process of a run; false with an exception. */
static bool sync_service_process(
	sync_service *service, zend_object *integration, zend_object *options, zval *process)
{
	zval args[6];
	bool ok;

	if (!syncengine_call(integration, "getmappingmanual", &args[0], 0, NULL)) {
		return false;
	}
	if (!syncengine_call(integration, "getsyncdataexchange", &args[2], 0, NULL)) {
		zval_ptr_dtor(&args[0]);
		return false;
	}
	ZVAL_OBJ(&args[1], service->internal);
	ZVAL_OBJ(&args[3], service->store);
	ZVAL_OBJ(&args[4], options);
	ZVAL_NULL(&args[5]);
	if (service->judge) {
		ZVAL_OBJ(&args[5], service->judge);
	}
	ok = syncengine_construct(process, syncengine_ce_SyncProcess, 6, args);
	zval_ptr_dtor(&args[0]);
	zval_ptr_dtor(&args[2]);
	if (ok) {
		syncengine_sync_process *made = syncengine_sync_process_from_obj(Z_OBJ_P(process));

		ZVAL_COPY(&made->progress, &service->progress);
		ZVAL_COPY(&made->page, &service->page);
	}
	return ok;
}

ZEND_METHOD(SyncEngine_SyncService, processIntegrationSync)
{
	sync_service *service = sync_service_this(ZEND_THIS);
	zend_object *options, *integration, *outer;
	zval process;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(options, syncengine_native.InputOptions.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!service ||
		!syncengine_object_initialized(
			syncengine_input_options_from_obj(options)->integration != NULL, options)) {
		RETURN_THROWS();
	}
	integration = sync_service_find(service, options);
	if (!integration || !sync_service_process(service, integration, options, &process)) {
		RETURN_THROWS();
	}
	outer = service->running;
	service->running = Z_OBJ(process);
	GC_ADDREF(&service->std);
	syncengine_call(Z_OBJ(process), "execute", return_value, 0, NULL);
	service->running = outer;
	OBJ_RELEASE(&service->std);
	zval_ptr_dtor(&process);
}

static void sync_service_set_callback(INTERNAL_FUNCTION_PARAMETERS, size_t member)
{
	sync_service *service = sync_service_this(ZEND_THIS);
	zend_fcall_info info;
	zend_fcall_info_cache cache;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_FUNC_OR_NULL(info, cache)
	ZEND_PARSE_PARAMETERS_END();
	if (!service) {
		RETURN_THROWS();
	}
	syncengine_callback_set((zval *)((char *)service + member), &info);
}

ZEND_METHOD(SyncEngine_SyncService, setProgressCallback)
{
	sync_service_set_callback(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(sync_service, progress));
}

ZEND_METHOD(SyncEngine_SyncService, setPageCallback)
{
	sync_service_set_callback(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(sync_service, page));
}

ZEND_METHOD(SyncEngine_SyncService, stop)
{
	sync_service *service = sync_service_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!service) {
		RETURN_THROWS();
	}
	if (service->running) {
		syncengine_sync_process_from_obj(service->running)->stop = true;
	}
}

void syncengine_sync_service_register(void)
{
	zend_class_entry *ce;

	sync_integration_interface = register_class_SyncEngine_SyncIntegrationInterface();
	ce = register_class_SyncEngine_SyncService();
	ce->create_object = sync_service_new;
	syncengine_class_init(&sync_service_class, ce, &syncengine_native, offsetof(sync_service, std),
		sync_service_free, NULL, NULL);
	sync_service_class.handlers.get_gc = sync_service_gc;
}
