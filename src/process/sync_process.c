#include "process/sync_process.h"

#include "callback.h"
#include "exceptions/exceptions.h"
#include "members.h"
#include "process/run.h"
#include "request/object_ids.h"
#include "store/pdo_mapping_store.h"

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
static bool sync_process_check_names(syncengine_object_mapping *mapping, zval *names, const char *what)
{
	zval *name;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(names), name) {
		if (!syncengine_object_mapping_rule(mapping, true, Z_STR_P(name))) {
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

static bool sync_process_check_mapping(syncengine_object_mapping *mapping)
{
	if (zend_hash_num_elements(Z_ARRVAL(mapping->fields)) == 0) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"The mapping of \"%s\" and \"%s\" maps no fields: add them by addFieldMapping()",
			ZSTR_VAL(mapping->internal), ZSTR_VAL(mapping->integration));
		return false;
	}
	return sync_process_check_names(mapping, &mapping->unique, "unique") &&
		sync_process_check_names(mapping, &mapping->required, "required");
}

/* The mappings as they are now: what PHP code changes while the run lasts counts for the next one. */
static bool sync_process_mappings(syncengine_run *run, const syncengine_mapping_manual *manual)
{
	zval *entry;

	if (zend_hash_num_elements(Z_ARRVAL(manual->mappings)) == 0) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"The mapping manual of \"%s\" maps no objects: add them by addObjectMapping()",
			ZSTR_VAL(manual->integration));
		return false;
	}
	run->mappings =
		safe_emalloc(zend_hash_num_elements(Z_ARRVAL(manual->mappings)), sizeof(*run->mappings), 0);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(manual->mappings), entry) {
		syncengine_object_mapping *mapping =
			syncengine_object_mapping_copy(run->family, syncengine_object_mapping_from_obj(Z_OBJ_P(entry)));

		run->mappings[run->mapping_count++] = mapping;
		if (!sync_process_check_mapping(mapping)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* A list of IDs by object name; IS_UNDEF where there is none: all. */
static void sync_process_ids(zend_object *ids, zval *list)
{
	ZVAL_UNDEF(list);
	if (ids) {
		ZVAL_COPY(list, &syncengine_object_ids_from_obj(ids)->ids);
	}
}

/* What the run is asked to do; false with an exception. */
static bool sync_process_options(syncengine_run *run)
{
	const syncengine_input_options *input = syncengine_input_options_from_obj(run->input);
	syncengine_run_options *options = &run->options;

	if (!zend_string_equals(input->integration, run->name)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"The options are for \"%s\", the mapping manual is of \"%s\": give the options of the "
			"integration "
			"that the process is for",
			ZSTR_VAL(input->integration), ZSTR_VAL(run->name));
		return false;
	}
	options->pull = !input->disable_pull;
	options->push = !input->disable_push;
	sync_process_ids(input->mautic_ids, &options->internal_ids);
	sync_process_ids(input->integration_ids, &options->integration_ids);
	syncengine_moment_copy(&options->start, &input->start);
	syncengine_moment_copy(&options->end, &input->end);
	ZVAL_COPY(&options->free, &input->options);
	return syncengine_input_options_first_time(run->input, &options->first_time);
}

/* Whether a method of an object is one of this extension's own, not one written in PHP. */
static bool sync_process_is_own(const zend_object *object, const char *method)
{
	const zend_function *function =
		zend_hash_str_find_ptr(&object->ce->function_table, method, strlen(method));

	return function && function->type == ZEND_INTERNAL_FUNCTION &&
		function->internal_function.module == &syncengine_module_entry;
}

/*
 * Whether the internal exchange and the store write through the same PDO object, so that both can be one
 * transaction. Not where PHP code has a hand in it. False also with an exception.
 */
static bool sync_process_shares_pdo(const syncengine_run *run)
{
	zval internal, store;
	bool shares = false;

	if (!sync_process_is_own(run->internal, "getpdo") || !sync_process_is_own(run->store, "getpdo") ||
		!sync_process_is_own(run->internal, "executesyncorder") ||
		!sync_process_is_own(run->store, "begin") || !sync_process_is_own(run->store, "commit") ||
		!sync_process_is_own(run->store, "rollback")) {
		return false;
	}
	if (syncengine_call(run->internal, "getpdo", &internal, 0, NULL)) {
		if (syncengine_call(run->store, "getpdo", &store, 0, NULL)) {
			shares = Z_OBJ(internal) == Z_OBJ(store);
			zval_ptr_dtor(&store);
		}
		zval_ptr_dtor(&internal);
	}
	return shares;
}

static void sync_process_set_free(zval *set)
{
	zval_ptr_dtor(set);
}

static void sync_process_begin(syncengine_run *run, syncengine_sync_process *process)
{
	*run = (syncengine_run){
		.family = &syncengine_native,
		.name = syncengine_mapping_manual_from_obj(process->manual)->integration,
		.internal = process->internal,
		.integration = process->integration,
		.store = process->store,
		.judge = process->judge,
		.input = process->options,
		.progress = &process->progress,
		.page = &process->page,
		.stop = &process->stop,
		.started_at = syncengine_now(),
	};
	run->result = syncengine_sync_result_create(run->name);
	zend_hash_init(&run->tracks, 4, NULL, NULL, false);
	zend_hash_init(&run->open, 4, NULL, NULL, false);
	zend_hash_init(&run->queued, 4, NULL, NULL, false);
	zend_hash_init(&run->again, 4, NULL, sync_process_set_free, false);
	zend_hash_init(&run->pull_again, 4, NULL, sync_process_set_free, false);
}

static void sync_process_end(syncengine_run *run)
{
	for (uint32_t i = 0; i < run->mapping_count; i++) {
		OBJ_RELEASE(&run->mappings[i]->std);
	}
	if (run->mappings) {
		efree(run->mappings);
	}
	zval_ptr_dtor(&run->options.internal_ids);
	zval_ptr_dtor(&run->options.integration_ids);
	zval_ptr_dtor(&run->options.free);
	syncengine_moment_release(&run->options.start);
	syncengine_moment_release(&run->options.end);
	zend_hash_destroy(&run->tracks);
	zend_hash_destroy(&run->open);
	zend_hash_destroy(&run->queued);
	zend_hash_destroy(&run->again);
	zend_hash_destroy(&run->pull_again);
}

/* The run, within the lock. */
static bool sync_process_locked(syncengine_run *run)
{
	return syncengine_run_dead_letters(run) && syncengine_settle(run) && syncengine_push_begin(run) &&
		(!run->options.pull || syncengine_run_stopped(run) || syncengine_pull(run)) &&
		(!run->options.push || syncengine_run_stopped(run) || syncengine_push(run));
}

/* The result, owned by the caller; NULL with an exception. */
static syncengine_sync_result *sync_process_run(syncengine_sync_process *process)
{
	syncengine_run run;
	zval argument;
	bool ok;

	sync_process_begin(&run, process);
	ok = sync_process_mappings(&run, syncengine_mapping_manual_from_obj(process->manual)) &&
		sync_process_options(&run);
	if (ok) {
		run.shared_transaction = sync_process_shares_pdo(&run);
		ok = !EG(exception);
	}
	ZVAL_STR(&argument, run.name);
	if (ok && syncengine_call(run.store, "lock", NULL, 1, &argument)) {
		sync_process_locked(&run);
		run.result->stopped = process->stop;
		syncengine_call_anyway(run.store, "unlock", 1, &argument);
	}
	sync_process_end(&run);
	if (EG(exception)) {
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
