#include "oro/step_context.h"

#include "members.h"

#include "stubs/StepContext_arginfo.h"

enum { ERRORS_KEPT = 100 };

static const char *const count_names[SYNCENGINE_COUNTS] = {
	[SYNCENGINE_COUNT_READ] = "read",
	[SYNCENGINE_COUNT_MISSING] = "missing",
	[SYNCENGINE_COUNT_PROCESS] = "process",
	[SYNCENGINE_COUNT_FILTER] = "filter",
	[SYNCENGINE_COUNT_WRITE] = "write",
	[SYNCENGINE_COUNT_ADD] = "add",
	[SYNCENGINE_COUNT_UPDATE] = "update",
	[SYNCENGINE_COUNT_DELETE] = "delete",
	[SYNCENGINE_COUNT_INVALID] = "invalid",
};

zend_class_entry *syncengine_ce_StepContext;
static syncengine_class step_context_class;

static zend_object *step_context_new(zend_class_entry *ce)
{
	syncengine_step_context *context = syncengine_object_alloc(
		sizeof(*context), offsetof(syncengine_step_context, std), ce, &step_context_class);

	return &context->std;
}

static void step_context_free(zend_object *object)
{
	syncengine_step_context *context = syncengine_step_context_from_obj(object);

	zval_ptr_dtor(&context->errors);
	zval_ptr_dtor(&context->values);
	zend_object_std_dtor(object);
}

static HashTable *step_context_gc(zend_object *object, zval **table, int *count)
{
	syncengine_step_context *context = syncengine_step_context_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &context->errors);
	zend_get_gc_buffer_add_zval(buffer, &context->values);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static void step_context_setup(syncengine_step_context *context, zend_long max_errors)
{
	context->max_errors = max_errors;
	ZVAL_EMPTY_ARRAY(&context->errors);
	ZVAL_EMPTY_ARRAY(&context->values);
}

syncengine_step_context *syncengine_step_context_create(void)
{
	syncengine_step_context *context =
		syncengine_step_context_from_obj(step_context_new(syncengine_ce_StepContext));

	step_context_setup(context, ERRORS_KEPT);
	return context;
}

void syncengine_step_context_error_about(
	syncengine_step_context *context, const char *message, size_t length, zval *item)
{
	zval entry, about;

	context->error_count++;
	if (zend_hash_num_elements(Z_ARRVAL(context->errors)) >= context->max_errors) {
		return;
	}
	ZVAL_NULL(&about);
	if (item) {
		ZVAL_COPY_DEREF(&about, item);
	}
	array_init_size(&entry, 2);
	add_assoc_stringl(&entry, "message", message, length);
	add_assoc_zval(&entry, "item", &about);
	SEPARATE_ARRAY(&context->errors);
	zend_hash_next_index_insert_new(Z_ARRVAL(context->errors), &entry);
}

static void step_context_counts(const syncengine_step_context *context, zval *counts)
{
	array_init_size(counts, SYNCENGINE_COUNTS + 1);
	for (int i = 0; i < SYNCENGINE_COUNTS; i++) {
		add_assoc_long(counts, count_names[i], context->counts[i]);
	}
	add_assoc_long(counts, "error", context->error_count);
}

static HashTable *step_context_state(zend_object *object)
{
	syncengine_step_context *context = syncengine_step_context_from_obj(object);
	HashTable *state = zend_new_array(3);
	zval counts;

	if (!Z_ISUNDEF(context->errors)) {
		step_context_counts(context, &counts);
		zend_hash_str_add_new(state, ZEND_STRL("counts"), &counts);
		syncengine_state_add(state, "errors", &context->errors);
		syncengine_state_add(state, "values", &context->values);
	}
	return state;
}

static syncengine_step_context *step_context_this(zval *this)
{
	syncengine_step_context *context = syncengine_step_context_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(!Z_ISUNDEF(context->errors), Z_OBJ_P(this)) ? context : NULL;
}

ZEND_METHOD(SyncEngine_Oro_StepContext, __construct)
{
	syncengine_step_context *context = syncengine_step_context_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_long max_errors = ERRORS_KEPT;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(max_errors)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(!Z_ISUNDEF(context->errors), Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (max_errors < 0) {
		zend_argument_value_error(1, "must be 0 or more");
		RETURN_THROWS();
	}
	step_context_setup(context, max_errors);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, increment)
{
	syncengine_step_context *context = step_context_this(ZEND_THIS);
	zend_string *name;
	zend_long by = 1;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(by)
	ZEND_PARSE_PARAMETERS_END();
	if (!context) {
		RETURN_THROWS();
	}
	for (int i = 0; i < SYNCENGINE_COUNTS; i++) {
		if (zend_string_equals_cstr(name, count_names[i], strlen(count_names[i]))) {
			context->counts[i] += by;
			return;
		}
	}
	zend_argument_value_error(1, "must be one of the counts that are constants of StepContext");
}

static void step_context_get(INTERNAL_FUNCTION_PARAMETERS, syncengine_count count)
{
	syncengine_step_context *context = step_context_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!context) {
		RETURN_THROWS();
	}
	RETURN_LONG(context->counts[count]);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getReadCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_READ);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getMissingCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_MISSING);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getProcessCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_PROCESS);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getFilterCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_FILTER);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getWriteCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_WRITE);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getAddCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_ADD);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getUpdateCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_UPDATE);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getDeleteCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_DELETE);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getInvalidCount)
{
	step_context_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, SYNCENGINE_COUNT_INVALID);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getErrorCount)
{
	syncengine_step_context *context = step_context_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!context) {
		RETURN_THROWS();
	}
	RETURN_LONG(context->error_count);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getCounts)
{
	syncengine_step_context *context = step_context_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!context) {
		RETURN_THROWS();
	}
	step_context_counts(context, return_value);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, addError)
{
	syncengine_step_context *context = step_context_this(ZEND_THIS);
	char *message;
	size_t length;
	zval *item = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STRING(message, length)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(item)
	ZEND_PARSE_PARAMETERS_END();
	if (!context) {
		RETURN_THROWS();
	}
	syncengine_step_context_error_about(context, message, length, item);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getErrors)
{
	syncengine_step_context *context = step_context_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!context) {
		RETURN_THROWS();
	}
	RETURN_COPY(&context->errors);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, getValue)
{
	syncengine_step_context *context = step_context_this(ZEND_THIS);
	zend_string *name;
	zval *standard = NULL, *value;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(standard)
	ZEND_PARSE_PARAMETERS_END();
	if (!context) {
		RETURN_THROWS();
	}
	value = zend_symtable_find(Z_ARRVAL(context->values), name);
	if (!value && !standard) {
		RETURN_NULL();
	}
	RETURN_COPY_DEREF(value ? value : standard);
}

ZEND_METHOD(SyncEngine_Oro_StepContext, setValue)
{
	syncengine_step_context *context = step_context_this(ZEND_THIS);
	zend_string *name;
	zval *value, *found, copy, old;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();
	if (!context) {
		RETURN_THROWS();
	}
	ZVAL_COPY_DEREF(&copy, value);
	SEPARATE_ARRAY(&context->values);
	found = zend_symtable_find(Z_ARRVAL(context->values), name);
	if (!found) {
		zend_symtable_update(Z_ARRVAL(context->values), name, &copy);
		return;
	}
	ZVAL_COPY_VALUE(&old, found);
	ZVAL_COPY_VALUE(found, &copy);
	/* Last: a destructor may come back here. */
	zval_ptr_dtor(&old);
}

void syncengine_step_context_register(void)
{
	syncengine_ce_StepContext = register_class_SyncEngine_Oro_StepContext();
	syncengine_ce_StepContext->create_object = step_context_new;
	syncengine_class_init(&step_context_class, syncengine_ce_StepContext, &syncengine_native,
		offsetof(syncengine_step_context, std), step_context_free, NULL, step_context_state);
	step_context_class.handlers.get_gc = step_context_gc;
}
