#include "oro/item_step.h"

#include "callback.h"
#include "exchange/settings.h"
#include "members.h"
#include "oro/step.h"

#include "stubs/ItemStep_arginfo.h"

enum { BATCH = 100 };

zend_class_entry *syncengine_ce_ItemStep;
static syncengine_class item_step_class;

static zend_object *item_step_new(zend_class_entry *ce)
{
	syncengine_item_step *step =
		syncengine_object_alloc(sizeof(*step), offsetof(syncengine_item_step, std), ce, &item_step_class);

	return &step->std;
}

static void item_step_free(zend_object *object)
{
	syncengine_item_step *step = syncengine_item_step_from_obj(object);

	syncengine_str_release(step->name);
	syncengine_obj_release(step->reader);
	syncengine_obj_release(step->processor);
	syncengine_obj_release(step->writer);
	zend_object_std_dtor(object);
}

static HashTable *item_step_gc(zend_object *object, zval **table, int *count)
{
	syncengine_item_step *step = syncengine_item_step_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, step->reader);
	syncengine_gc_add_obj(buffer, step->processor);
	syncengine_gc_add_obj(buffer, step->writer);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static syncengine_item_step *item_step_this(zval *this)
{
	syncengine_item_step *step = syncengine_item_step_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(step->name != NULL, Z_OBJ_P(this)) ? step : NULL;
}

ZEND_METHOD(SyncEngine_Oro_ItemStep, __construct)
{
	static const syncengine_setting options[] = {
		{.key = "batch", .type = SYNCENGINE_SETTING_LONG, .least = 1, .default_number = BATCH},
	};
	syncengine_item_step *step = syncengine_item_step_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *name;
	zend_object *reader, *processor = NULL, *writer;
	HashTable *given = NULL;
	zend_long batch;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_STR(name)
		Z_PARAM_OBJ_OF_CLASS(reader, syncengine_ce_ItemReaderInterface)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(processor, syncengine_ce_ItemProcessorInterface)
		Z_PARAM_OBJ_OF_CLASS(writer, syncengine_ce_ItemWriterInterface)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(step->name != NULL, Z_OBJ_P(ZEND_THIS)) ||
		!syncengine_settings_read("ItemStep", given, options, 1, &batch)) {
		RETURN_THROWS();
	}
	step->name = zend_string_copy(name);
	step->reader = syncengine_obj_copy(reader);
	step->processor = syncengine_obj_copy(processor);
	step->writer = syncengine_obj_copy(writer);
	step->batch = batch;
}

ZEND_METHOD(SyncEngine_Oro_ItemStep, getName)
{
	syncengine_item_step *step = item_step_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!step) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(step->name);
}

ZEND_METHOD(SyncEngine_Oro_ItemStep, execute)
{
	syncengine_item_step *step = item_step_this(ZEND_THIS);
	zend_object *context;
	zend_fcall_info info = empty_fcall_info;
	zend_fcall_info_cache cache;
	zval progress;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(context, syncengine_ce_StepContext)
		Z_PARAM_OPTIONAL
		Z_PARAM_FUNC_OR_NULL(info, cache)
	ZEND_PARSE_PARAMETERS_END();
	if (!step ||
		!syncengine_object_initialized(
			!Z_ISUNDEF(syncengine_step_context_from_obj(context)->errors), context)) {
		RETURN_THROWS();
	}
	ZVAL_UNDEF(&progress);
	syncengine_callback_set(&progress, &info);
	if (!EG(exception)) {
		syncengine_item_step_run(step, syncengine_step_context_from_obj(context), &progress);
	}
	zval_ptr_dtor(&progress);
}

ZEND_METHOD(SyncEngine_Oro_ItemStep, stop)
{
	syncengine_item_step *step = item_step_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!step) {
		RETURN_THROWS();
	}
	step->stop = true;
}

ZEND_METHOD(SyncEngine_Oro_ItemStep, isStopped)
{
	syncengine_item_step *step = item_step_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!step) {
		RETURN_THROWS();
	}
	RETURN_BOOL(step->stop);
}

void syncengine_item_step_register(void)
{
	syncengine_ce_ItemStep = register_class_SyncEngine_Oro_ItemStep();
	syncengine_ce_ItemStep->create_object = item_step_new;
	syncengine_class_init(&item_step_class, syncengine_ce_ItemStep, &syncengine_native,
		offsetof(syncengine_item_step, std), item_step_free, NULL, NULL);
	item_step_class.handlers.get_gc = item_step_gc;
}
