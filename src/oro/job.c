#include "oro/job.h"

#include "callback.h"
#include "members.h"
#include "oro/item_step.h"

#include "zend_exceptions.h"

#include "stubs/Job_arginfo.h"

static const char *const status_names[] = {
	[SYNCENGINE_JOB_STARTING] = "starting",
	[SYNCENGINE_JOB_STARTED] = "started",
	[SYNCENGINE_JOB_COMPLETED] = "completed",
	[SYNCENGINE_JOB_STOPPED] = "stopped",
	[SYNCENGINE_JOB_FAILED] = "failed",
};

zend_class_entry *syncengine_ce_Job;
static syncengine_class job_class;

static zend_object *job_new(zend_class_entry *ce)
{
	syncengine_job *job =
		syncengine_object_alloc(sizeof(*job), offsetof(syncengine_job, std), ce, &job_class);

	return &job->std;
}

static void job_free(zend_object *object)
{
	syncengine_job *job = syncengine_job_from_obj(object);

	syncengine_str_release(job->name);
	zval_ptr_dtor(&job->steps);
	zend_object_std_dtor(object);
}

static HashTable *job_gc(zend_object *object, zval **table, int *count)
{
	*table = &syncengine_job_from_obj(object)->steps;
	*count = 1;
	return syncengine_gc_properties(object);
}

static syncengine_job *job_this(zval *this)
{
	syncengine_job *job = syncengine_job_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(job->name != NULL, Z_OBJ_P(this)) ? job : NULL;
}

ZEND_METHOD(SyncEngine_Oro_Job, __construct)
{
	syncengine_job *job = syncengine_job_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *name;
	zval *steps;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_STR(name)
		Z_PARAM_VARIADIC('*', steps, count)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(job->name != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	for (uint32_t i = 0; i < count; i++) {
		if (Z_TYPE(steps[i]) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE(steps[i]), syncengine_ce_ItemStep)) {
			zend_argument_type_error(i + 2, "must be of type SyncEngine\\Oro\\ItemStep, %s given",
				syncengine_type_name(&steps[i]));
			RETURN_THROWS();
		}
		if (!syncengine_object_initialized(
				syncengine_item_step_from_obj(Z_OBJ(steps[i]))->name != NULL, Z_OBJ(steps[i]))) {
			RETURN_THROWS();
		}
	}
	array_init_size(&job->steps, count);
	for (uint32_t i = 0; i < count; i++) {
		Z_ADDREF(steps[i]);
		zend_hash_next_index_insert_new(Z_ARRVAL(job->steps), &steps[i]);
	}
	job->name = zend_string_copy(name);
}

ZEND_METHOD(SyncEngine_Oro_Job, getName)
{
	syncengine_job *job = job_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!job) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(job->name);
}

/* The steps one after the other. False with an exception. */
static bool job_run(syncengine_job *job, syncengine_step_context *context, const zval *progress)
{
	zval *step;
	bool ok = true;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(job->steps), step) {
		if (!ok || job->stop) {
			break;
		}
		job->step = Z_OBJ_P(step);
		ok = syncengine_item_step_run(syncengine_item_step_from_obj(job->step), context, progress);
		/* The step itself may have been told, by a part of it. */
		job->stop = job->stop || syncengine_item_step_from_obj(job->step)->stop;
		job->step = NULL;
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

ZEND_METHOD(SyncEngine_Oro_Job, execute)
{
	syncengine_job *job = job_this(ZEND_THIS);
	zend_object *given = NULL;
	syncengine_step_context *context;
	zend_fcall_info info = empty_fcall_info;
	zend_fcall_info_cache cache;
	zval progress;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_FUNC_OR_NULL(info, cache)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(given, syncengine_ce_StepContext)
	ZEND_PARSE_PARAMETERS_END();
	if (!job ||
		(given &&
			!syncengine_object_initialized(
				!Z_ISUNDEF(syncengine_step_context_from_obj(given)->errors), given))) {
		RETURN_THROWS();
	}
	if (job->status == SYNCENGINE_JOB_STARTED) {
		zend_throw_error(NULL, "%s::execute() is running: it can't be called again from within",
			ZSTR_VAL(job->std.ce->name));
		RETURN_THROWS();
	}
	ZVAL_UNDEF(&progress);
	syncengine_callback_set(&progress, &info);
	if (EG(exception)) {
		RETURN_THROWS();
	}
	context = given ? syncengine_step_context_from_obj(given) : syncengine_step_context_create();
	if (given) {
		GC_ADDREF(given);
	}
	GC_ADDREF(&job->std);
	job->status = SYNCENGINE_JOB_STARTED;
	job->stop = false;
	if (!job_run(job, context, &progress)) {
		job->status = SYNCENGINE_JOB_FAILED;
	} else {
		job->status = job->stop ? SYNCENGINE_JOB_STOPPED : SYNCENGINE_JOB_COMPLETED;
	}
	zval_ptr_dtor(&progress);
	OBJ_RELEASE(&job->std);
	if (EG(exception)) {
		OBJ_RELEASE(&context->std);
		RETURN_THROWS();
	}
	RETURN_OBJ(&context->std);
}

ZEND_METHOD(SyncEngine_Oro_Job, stop)
{
	syncengine_job *job = job_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!job) {
		RETURN_THROWS();
	}
	job->stop = true;
	if (job->step) {
		syncengine_item_step_from_obj(job->step)->stop = true;
	}
}

ZEND_METHOD(SyncEngine_Oro_Job, getStatus)
{
	syncengine_job *job = job_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!job) {
		RETURN_THROWS();
	}
	RETURN_STRING(status_names[job->status]);
}

void syncengine_job_register(void)
{
	syncengine_ce_Job = register_class_SyncEngine_Oro_Job();
	syncengine_ce_Job->create_object = job_new;
	syncengine_class_init(&job_class, syncengine_ce_Job, &syncengine_native, offsetof(syncengine_job, std),
		job_free, NULL, NULL);
	job_class.handlers.get_gc = job_gc;
}
