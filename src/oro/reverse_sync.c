#include "oro/reverse_sync.h"

#include "zend_exceptions.h"

#include "callback.h"
#include "exceptions/exceptions.h"
#include "exchange/settings.h"
#include "members.h"
#include "oro/entity_reader.h"
#include "oro/step.h"

#include "stubs/ReverseSync_arginfo.h"

zend_class_entry *syncengine_ce_ReverseSync;
static syncengine_class sync_class;

static zend_object *sync_new(zend_class_entry *ce)
{
	syncengine_reverse_sync *sync =
		syncengine_object_alloc(sizeof(*sync), offsetof(syncengine_reverse_sync, std), ce, &sync_class);

	return &sync->std;
}

static void sync_free(zend_object *object)
{
	syncengine_reverse_sync *sync = syncengine_reverse_sync_from_obj(object);

	syncengine_obj_release(sync->outbox);
	syncengine_obj_release(sync->reader);
	syncengine_obj_release(sync->processor);
	syncengine_obj_release(sync->writer);
	zval_ptr_dtor(&sync->step_options);
	zval_ptr_dtor(&sync->before);
	zval_ptr_dtor(&sync->after);
	zend_object_std_dtor(object);
}

static HashTable *sync_gc(zend_object *object, zval **table, int *count)
{
	syncengine_reverse_sync *sync = syncengine_reverse_sync_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, sync->outbox);
	syncengine_gc_add_obj(buffer, sync->reader);
	syncengine_gc_add_obj(buffer, sync->processor);
	syncengine_gc_add_obj(buffer, sync->writer);
	zend_get_gc_buffer_add_zval(buffer, &sync->step_options);
	zend_get_gc_buffer_add_zval(buffer, &sync->before);
	zend_get_gc_buffer_add_zval(buffer, &sync->after);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

typedef struct {
	zend_long job_size;
	bool delete_missing;
	HashTable *step;
} sync_options;

static const syncengine_setting settings[] = {
	{"job_size", SYNCENGINE_SETTING_LONG, offsetof(sync_options, job_size), .least = 1,
		.default_number = 10000},
	{"delete_missing", SYNCENGINE_SETTING_BOOL, offsetof(sync_options, delete_missing), .default_number = 0},
	{"step", SYNCENGINE_SETTING_ARRAY, offsetof(sync_options, step), .default_text = NULL},
};

ZEND_METHOD(SyncEngine_Oro_ReverseSync, __construct)
{
	syncengine_reverse_sync *sync = syncengine_reverse_sync_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *outbox, *reader, *processor = NULL, *writer;
	HashTable *given = NULL;
	sync_options options = {0};

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_OBJ_OF_CLASS(outbox, syncengine_ce_ReverseOutbox)
		Z_PARAM_OBJ_OF_CLASS(reader, syncengine_ce_EntityReaderById)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(processor, syncengine_ce_ItemProcessorInterface)
		Z_PARAM_OBJ_OF_CLASS(writer, syncengine_ce_ItemWriterInterface)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(sync->outbox != NULL, Z_OBJ_P(ZEND_THIS)) ||
		!syncengine_object_initialized(syncengine_reverse_outbox_from_obj(outbox)->constructed, outbox) ||
		!syncengine_settings_read(
			"ReverseSync", given, settings, sizeof(settings) / sizeof(*settings), &options)) {
		RETURN_THROWS();
	}
	sync->job_size = options.job_size;
	sync->delete_missing = options.delete_missing;
	if (options.step) {
		ZVAL_ARR(&sync->step_options, zend_array_dup(options.step));
	} else {
		ZVAL_EMPTY_ARRAY(&sync->step_options);
	}
	sync->reader = syncengine_obj_copy(reader);
	sync->processor = syncengine_obj_copy(processor);
	sync->writer = syncengine_obj_copy(writer);
	sync->outbox = syncengine_obj_copy(outbox);
}

static syncengine_reverse_sync *sync_this(zval *this)
{
	syncengine_reverse_sync *sync = syncengine_reverse_sync_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(sync->outbox != NULL, Z_OBJ_P(this)) ? sync : NULL;
}

/* lock() or unlock() of the connector; false with an exception. */
static bool sync_lock(const syncengine_reverse_sync *sync, const char *method)
{
	const syncengine_reverse_scope *scope = &syncengine_reverse_outbox_from_obj(sync->outbox)->scope;
	zval name;
	bool ok;

	ZVAL_STR(
		&name, strpprintf(0, "reverse:%s:%s", ZSTR_VAL(scope->integration), ZSTR_VAL(scope->object_name)));
	ok = syncengine_call(scope->object, method, NULL, 1, &name);
	zval_ptr_dtor(&name);
	return ok;
}

/* Jobs until there is nothing to do, under the lock; false with an exception. */
static bool sync_jobs(syncengine_reverse_sync *sync, zval *progress, syncengine_reverse_totals *totals)
{
	zend_object *exception;
	bool any = true, ok = true;

	while (ok && any && !sync->stop) {
		ok = syncengine_reverse_job(sync, progress, totals, &any);
	}
	exception = EG(exception);
	if (exception) {
		GC_ADDREF(exception);
		zend_clear_exception();
	}
	ok = sync_lock(sync, "unlock") && ok;
	if (exception && EG(exception)) {
		zend_exception_set_previous(EG(exception), exception);
	} else if (exception) {
		zval thrown;

		ZVAL_OBJ(&thrown, exception);
		zend_throw_exception_object(&thrown);
	}
	return ok && !EG(exception);
}

/*
 * Runs until nothing is left. What comes between the last look and the end of the lock would be left to nobody: whoever
 * added it may have been told that we run. So there is another look after it. False with an exception; *busy: somebody
 * else runs it.
 */
static bool sync_run(
	syncengine_reverse_sync *sync, zval *progress, syncengine_reverse_totals *totals, bool *busy)
{
	const syncengine_reverse_scope *scope = &syncengine_reverse_outbox_from_obj(sync->outbox)->scope;
	zend_long pending = 0;

	*busy = false;
	do {
		if (!sync_lock(sync, "lock")) {
			*busy =
				EG(exception) && instanceof_function(EG(exception)->ce, syncengine_ce_SyncLockedException);
			if (*busy) {
				zend_clear_exception();
			}
			return *busy;
		}
		if (!sync_jobs(sync, progress, totals) || !syncengine_reverse_outbox_count(scope, &pending)) {
			return false;
		}
	} while (pending > 0 && !sync->stop);
	return true;
}

static const char *sync_status(
	const syncengine_reverse_sync *sync, const syncengine_reverse_totals *totals, bool busy)
{
	if (busy && totals->jobs == 0) {
		return "busy";
	}
	if (sync->stop) {
		return "stopped";
	}
	return totals->errors > 0 ? "partly_failed" : "completed";
}

static void sync_result(
	const syncengine_reverse_sync *sync, const syncengine_reverse_totals *totals, bool busy, zval *result)
{
	static const struct {
		const char *name;
		syncengine_count count;
	} counts[] = {{"read", SYNCENGINE_COUNT_READ}, {"missing", SYNCENGINE_COUNT_MISSING},
		{"processed", SYNCENGINE_COUNT_PROCESS}, {"added", SYNCENGINE_COUNT_ADD},
		{"updated", SYNCENGINE_COUNT_UPDATE}, {"deleted", SYNCENGINE_COUNT_DELETE},
		{"invalid", SYNCENGINE_COUNT_INVALID}};

	array_init(result);
	add_assoc_string(result, "status", sync_status(sync, totals, busy));
	add_assoc_str(result, "message", syncengine_reverse_message(sync, totals->counts, totals->errors));
	add_assoc_long(result, "jobs", totals->jobs);
	for (size_t i = 0; i < sizeof(counts) / sizeof(*counts); i++) {
		add_assoc_long(result, counts[i].name, totals->counts[counts[i].count]);
	}
	add_assoc_long(result, "errors", totals->errors);
}

ZEND_METHOD(SyncEngine_Oro_ReverseSync, run)
{
	syncengine_reverse_sync *sync = sync_this(ZEND_THIS);
	zend_fcall_info fci = empty_fcall_info;
	zend_fcall_info_cache fcc = empty_fcall_info_cache;
	syncengine_reverse_totals totals = {0};
	zval progress;
	bool busy;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_FUNC_OR_NULL(fci, fcc)
	ZEND_PARSE_PARAMETERS_END();

	if (!sync) {
		RETURN_THROWS();
	}
	if (sync->running) {
		zend_throw_error(NULL, "ReverseSync::run() runs already");
		RETURN_THROWS();
	}
	ZVAL_NULL(&progress);
	if (ZEND_FCI_INITIALIZED(fci)) {
		ZVAL_COPY(&progress, &fci.function_name);
	}
	sync->running = true;
	sync->stop = false;
	if (sync_run(sync, &progress, &totals, &busy)) {
		sync_result(sync, &totals, busy, return_value);
	}
	sync->running = false;
	zval_ptr_dtor(&progress);
}

ZEND_METHOD(SyncEngine_Oro_ReverseSync, stop)
{
	syncengine_reverse_sync *sync = sync_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!sync) {
		RETURN_THROWS();
	}
	sync->stop = true;
	if (sync->step) {
		syncengine_call(sync->step, "stop", NULL, 0, NULL);
	}
}

static void sync_set_callback(INTERNAL_FUNCTION_PARAMETERS, size_t offset)
{
	syncengine_reverse_sync *sync = sync_this(ZEND_THIS);
	zend_fcall_info fci = empty_fcall_info;
	zend_fcall_info_cache fcc = empty_fcall_info_cache;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_FUNC_OR_NULL(fci, fcc)
	ZEND_PARSE_PARAMETERS_END();
	if (!sync) {
		RETURN_THROWS();
	}
	syncengine_callback_set((zval *)((char *)sync + offset), &fci);
}

ZEND_METHOD(SyncEngine_Oro_ReverseSync, setBeforeCallback)
{
	sync_set_callback(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_reverse_sync, before));
}

ZEND_METHOD(SyncEngine_Oro_ReverseSync, setAfterCallback)
{
	sync_set_callback(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_reverse_sync, after));
}

void syncengine_reverse_sync_register(void)
{
	syncengine_reverse_outbox_register(register_class_SyncEngine_Oro_ReverseOutbox());
	syncengine_ce_ReverseSync = register_class_SyncEngine_Oro_ReverseSync();
	syncengine_ce_ReverseSync->create_object = sync_new;
	syncengine_class_init(&sync_class, syncengine_ce_ReverseSync, &syncengine_native,
		offsetof(syncengine_reverse_sync, std), sync_free, NULL, NULL);
	sync_class.handlers.get_gc = sync_gc;
}
