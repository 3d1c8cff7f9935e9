#include "process/sync_process.h"

#include "callback.h"
#include "exceptions/exceptions.h"
#include "members.h"
#include "process/run.h"
#include "store/pdo_mapping_store.h"
#include "zend_exceptions.h"

#include "stubs/SyncProcess_arginfo.h"

zend_class_entry *syncengine_ce_SyncProcess;
static syncengine_class sync_process_class;

static zend_object *sync_process_new(zend_class_entry *ce)
{
	syncengine_sync_process *process = syncengine_object_alloc(
		sizeof(*process), offsetof(syncengine_sync_process, std), ce, &sync_process_class);

	return &process->std;
}

static void sync_process_free(zend_object *object)
{
	syncengine_sync_process *process = syncengine_sync_process_from_obj(object);

	syncengine_obj_release(process->manual);
	syncengine_obj_release(process->internal);
	syncengine_obj_release(process->integration);
	syncengine_obj_release(process->store);
	syncengine_obj_release(process->options);
	syncengine_obj_release(process->judge);
	zval_ptr_dtor(&process->progress);
	zval_ptr_dtor(&process->page);
	zend_object_std_dtor(object);
}

static HashTable *sync_process_gc(zend_object *object, zval **table, int *count)
{
	syncengine_sync_process *process = syncengine_sync_process_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, process->manual);
	syncengine_gc_add_obj(buffer, process->internal);
	syncengine_gc_add_obj(buffer, process->integration);
	syncengine_gc_add_obj(buffer, process->store);
	syncengine_gc_add_obj(buffer, process->options);
	syncengine_gc_add_obj(buffer, process->judge);
	zend_get_gc_buffer_add_zval(buffer, &process->progress);
	zend_get_gc_buffer_add_zval(buffer, &process->page);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static syncengine_sync_process *sync_process_this(zval *this)
{
	syncengine_sync_process *process = syncengine_sync_process_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(process->manual != NULL, Z_OBJ_P(this)) ? process : NULL;
}

ZEND_METHOD(SyncEngine_SyncProcess, __construct)
{
	syncengine_sync_process *process = syncengine_sync_process_from_obj(Z_OBJ_P(ZEND_THIS));
	const syncengine_family *family = &syncengine_native;
	zend_object *manual, *internal, *integration, *store, *options, *judge = NULL;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_OBJ_OF_CLASS(manual, family->MappingManual.ce)
		Z_PARAM_OBJ_OF_CLASS(internal, family->SyncDataExchangeInterface)
		Z_PARAM_OBJ_OF_CLASS(integration, family->SyncDataExchangeInterface)
		Z_PARAM_OBJ_OF_CLASS(store, syncengine_ce_MappingStoreInterface)
		Z_PARAM_OBJ_OF_CLASS(options, family->InputOptions.ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(judge, family->SyncJudgeInterface)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(process->manual != NULL, Z_OBJ_P(ZEND_THIS)) ||
		!syncengine_object_initialized(
			syncengine_mapping_manual_from_obj(manual)->integration != NULL, manual) ||
		!syncengine_object_initialized(
			syncengine_input_options_from_obj(options)->integration != NULL, options)) {
		RETURN_THROWS();
	}
	process->manual = syncengine_obj_copy(manual);
	process->internal = syncengine_obj_copy(internal);
	process->integration = syncengine_obj_copy(integration);
	process->store = syncengine_obj_copy(store);
	process->options = syncengine_obj_copy(options);
	process->judge = judge && judge->ce != family->SyncJudge.ce ? syncengine_obj_copy(judge) : NULL;
}

/* Unique and required fields must be mapped: otherwise they would silently do nothing. */
static bool sync_process_check_names(const syncengine_object_mapping *mapping, zval *names, const char *what)
{
	zval *name;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(names), name) {
		if (!syncengine_object_mapping_rule((syncengine_object_mapping *)mapping, true, Z_STR_P(name))) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"The mapping of \"%s\" and \"%s\" names \"%s\" as a %s field, but maps no such field: add it "
				"by "
				"addFieldMapping()",
				ZSTR_VAL(mapping->internal), ZSTR_VAL(mapping->integration), Z_STRVAL_P(name), what);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool sync_process_check(const syncengine_sync_process *process)
{
	syncengine_mapping_manual *manual = syncengine_mapping_manual_from_obj(process->manual);
	zval *entry;

	if (zend_hash_num_elements(Z_ARRVAL(manual->mappings)) == 0) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"The mapping manual of \"%s\" maps no objects: add them by addObjectMapping()",
			ZSTR_VAL(manual->integration));
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(manual->mappings), entry) {
		syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(entry));

		if (zend_hash_num_elements(Z_ARRVAL(mapping->fields)) == 0) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"The mapping of \"%s\" and \"%s\" maps no fields: add them by addFieldMapping()",
				ZSTR_VAL(mapping->internal), ZSTR_VAL(mapping->integration));
			return false;
		}
		if (!sync_process_check_names(mapping, &mapping->unique, "unique") ||
			!sync_process_check_names(mapping, &mapping->required, "required")) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* The PDO object that one of the extension's own classes writes through; false where it has none to tell. */
static bool sync_process_pdo(zend_object *object, zval *pdo)
{
	zend_function *function = zend_hash_str_find_ptr(&object->ce->function_table, ZEND_STRL("getpdo"));

	return function && function->type == ZEND_INTERNAL_FUNCTION &&
		function->internal_function.module == &syncengine_module_entry &&
		syncengine_call(object, "getpdo", pdo, 0, NULL);
}

/* Whether the internal exchange and the store write through the same PDO object. */
static bool sync_process_shares_pdo(const syncengine_sync_process *process)
{
	zval internal, store;
	bool shares = false;

	if (sync_process_pdo(process->internal, &internal)) {
		if (sync_process_pdo(process->store, &store)) {
			shares = Z_OBJ(internal) == Z_OBJ(store);
			zval_ptr_dtor(&store);
		}
		zval_ptr_dtor(&internal);
	}
	return shares;
}

/* The parts of a run, within the lock. */
static bool sync_process_parts(syncengine_run *run)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(run->options);

	return syncengine_settle(run) && syncengine_push_begin(run) &&
		(options->disable_pull || syncengine_run_stopped(run) || syncengine_pull(run)) &&
		(options->disable_push || syncengine_run_stopped(run) || syncengine_push(run));
}

/* Gives the lock back and keeps the exception that ended the run. */
static void sync_process_unlock(syncengine_run *run)
{
	zend_object *cause = EG(exception);
	zval argument;

	EG(exception) = NULL;
	ZVAL_STR(&argument, run->name);
	syncengine_call(run->store, "unlock", NULL, 1, &argument);
	if (cause) {
		if (EG(exception)) {
			zend_exception_set_previous(cause, EG(exception));
		}
		EG(exception) = cause;
	}
}

static syncengine_sync_result *sync_process_run(syncengine_sync_process *process)
{
	syncengine_run run = {
		.family = &syncengine_native,
		.manual = syncengine_mapping_manual_from_obj(process->manual),
		.internal = process->internal,
		.integration = process->integration,
		.store = process->store,
		.judge = process->judge,
		.options = process->options,
		.progress = &process->progress,
		.page = &process->page,
		.stop = &process->stop,
		.started_at = syncengine_now(),
		.first_time = syncengine_input_options_from_obj(process->options)->first_time,
	};
	zval argument;
	bool ok;

	run.name = run.manual->integration;
	if (!sync_process_check(process)) {
		return NULL;
	}
	run.shared_transaction = sync_process_shares_pdo(process);
	if (EG(exception)) {
		return NULL;
	}
	ZVAL_STR(&argument, run.name);
	if (!syncengine_call(run.store, "lock", NULL, 1, &argument)) {
		return NULL;
	}
	run.result = syncengine_sync_result_create(run.name);
	ok = sync_process_parts(&run);
	run.result->stopped = process->stop;
	sync_process_unlock(&run);
	if (!ok || EG(exception)) {
		OBJ_RELEASE(&run.result->std);
		return NULL;
	}
	return run.result;
}

ZEND_METHOD(SyncEngine_SyncProcess, execute)
{
	syncengine_sync_process *process = sync_process_this(ZEND_THIS);
	syncengine_sync_result *result;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!process) {
		RETURN_THROWS();
	}
	if (process->running) {
		zend_throw_error(NULL, "%s::execute() is running: it can't be called again from within",
			ZSTR_VAL(process->std.ce->name));
		RETURN_THROWS();
	}
	process->running = true;
	process->stop = false;
	GC_ADDREF(&process->std);
	result = sync_process_run(process);
	process->running = false;
	OBJ_RELEASE(&process->std);
	if (!result) {
		RETURN_THROWS();
	}
	RETURN_OBJ(&result->std);
}

static void sync_process_set_callback(INTERNAL_FUNCTION_PARAMETERS, size_t member)
{
	syncengine_sync_process *process = sync_process_this(ZEND_THIS);
	zend_fcall_info info;
	zend_fcall_info_cache cache;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_FUNC_OR_NULL(info, cache)
	ZEND_PARSE_PARAMETERS_END();
	if (!process) {
		RETURN_THROWS();
	}
	if (process->running) {
		zend_throw_error(NULL, "Callbacks can't be changed while %s::execute() is running",
			ZSTR_VAL(process->std.ce->name));
		RETURN_THROWS();
	}
	syncengine_callback_set((zval *)((char *)process + member), &info);
}

ZEND_METHOD(SyncEngine_SyncProcess, setProgressCallback)
{
	sync_process_set_callback(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_sync_process, progress));
}

ZEND_METHOD(SyncEngine_SyncProcess, setPageCallback)
{
	sync_process_set_callback(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_sync_process, page));
}

ZEND_METHOD(SyncEngine_SyncProcess, stop)
{
	syncengine_sync_process *process = sync_process_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!process) {
		RETURN_THROWS();
	}
	process->stop = true;
}

void syncengine_sync_process_register(void)
{
	syncengine_ce_SyncProcess = register_class_SyncEngine_SyncProcess();
	syncengine_ce_SyncProcess->create_object = sync_process_new;
	syncengine_class_init(&sync_process_class, syncengine_ce_SyncProcess, &syncengine_native,
		offsetof(syncengine_sync_process, std), sync_process_free, NULL, NULL);
	sync_process_class.handlers.get_gc = sync_process_gc;
}
