/* The run of a step: read, process, write, and close whatever happened. */
#include "callback.h"
#include "exceptions/exceptions.h"
#include "members.h"
#include "oro/item_step.h"
#include "oro/step.h"
#include "process/run.h"

#include "zend_exceptions.h"

/* A step that is running. */
typedef struct {
	syncengine_item_step *step;
	syncengine_step_context *context;
	const zval *progress;
	zval batch;     /* owned array: what was processed and is to be written */
	zend_long seen; /* items read since `progress` was called */
} run;

/*
 * Takes the exception that says that an item is invalid, which the caller releases; NULL: there is none, or it is
 * another one, which stays.
 */
static zend_object *take_invalid(void)
{
	zend_object *exception = EG(exception);

	if (!exception || !instanceof_function(exception->ce, syncengine_ce_InvalidItemException)) {
		return NULL;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	return exception;
}

/* The item that such an exception names, without a reference; IS_NULL where it names none. */
static void invalid_item(zend_object *exception, zval *item)
{
	zval held,
		*found =
			zend_read_property(syncengine_ce_InvalidItemException, exception, ZEND_STRL("item"), true, &held);

	ZVAL_DEREF(found);
	ZVAL_COPY_VALUE(item, found);
}

/* Notes an item that costs itself alone; `item` may be NULL. Releases the exception. */
static void note_invalid(run *of, zend_object *exception, zval *item)
{
	zval held, named,
		*message = zend_read_property(zend_ce_exception, exception, ZEND_STRL("message"), true, &held);

	invalid_item(exception, &named);
	if (!item) {
		item = &named;
	}
	syncengine_step_context_increment(of->context, SYNCENGINE_COUNT_INVALID, 1);
	ZVAL_DEREF(message);
	if (Z_TYPE_P(message) == IS_STRING) {
		syncengine_step_context_error_about(of->context, Z_STRVAL_P(message), Z_STRLEN_P(message), item);
	} else {
		syncengine_step_context_error_about(of->context, ZEND_STRL("invalid item"), item);
	}
	OBJ_RELEASE(exception);
}

/* Where an item stands among `count` items; `count` where it is none of them. */
static uint32_t find_item(zval *items, uint32_t count, zval *item)
{
	uint32_t at = 0;

	if (Z_TYPE_P(item) == IS_NULL) {
		return count;
	}
	while (at < count && !zend_is_identical(&items[at], item)) {
		at++;
	}
	return at;
}

/* One call of the writer with `count` items. False with an exception. */
static bool write_items(run *of, zval *items, uint32_t count)
{
	zval list;
	bool ok;

	array_init_size(&list, count);
	zend_hash_real_init_packed(Z_ARRVAL(list));
	for (uint32_t i = 0; i < count; i++) {
		Z_TRY_ADDREF(items[i]);
		zend_hash_next_index_insert_new(Z_ARRVAL(list), &items[i]);
	}
	ok = syncengine_call(of->step->writer, "write", NULL, 1, &list);
	zval_ptr_dtor(&list);
	if (ok) {
		syncengine_step_context_increment(of->context, SYNCENGINE_COUNT_WRITE, count);
	}
	return ok;
}

/*
 * Writes what the writer takes of `count` items, in their order: each time that it refuses, without the item it names,
 * or in halves. False with an exception that ends the step.
 */
static bool write_split(run *of, zval *items, uint32_t count)
{
	zend_object *exception;
	zval item;
	uint32_t at, half;

	if (count == 0 || write_items(of, items, count)) {
		return true;
	}
	exception = take_invalid();
	if (!exception) {
		return false;
	}
	if (count == 1) {
		note_invalid(of, exception, &items[0]);
		return !EG(exception);
	}
	invalid_item(exception, &item);
	at = find_item(items, count, &item);
	if (at < count) {
		note_invalid(of, exception, &items[at]);
		/* Together again, in the same order: the writer said which one it was. */
		ZVAL_COPY_VALUE(&item, &items[at]);
		memmove(&items[at], &items[at + 1], (count - at - 1) * sizeof(*items));
		ZVAL_COPY_VALUE(&items[count - 1], &item);
		return !EG(exception) && write_split(of, items, count - 1);
	}
	OBJ_RELEASE(exception);
	half = count / 2;
	return !EG(exception) && write_split(of, items, half) && write_split(of, items + half, count - half);
}

/* Writes the batch and begins another one. */
static bool flush(run *of)
{
	HashTable *batch = Z_ARRVAL(of->batch);
	bool ok = write_split(of, batch->arPacked, zend_hash_num_elements(batch));

	zend_hash_clean(batch);
	return ok && !EG(exception);
}

/* Processes an item into the batch; takes it. False with an exception. */
static bool process_item(run *of, zval *item)
{
	zend_object *exception;
	zval processed;

	if (!of->step->processor) {
		zend_hash_next_index_insert_new(Z_ARRVAL(of->batch), item);
		return true;
	}
	if (syncengine_call(of->step->processor, "process", &processed, 1, item)) {
		if (Z_ISREF(processed)) {
			zend_unwrap_reference(&processed);
		}
		if (Z_TYPE(processed) == IS_NULL) {
			syncengine_step_context_increment(of->context, SYNCENGINE_COUNT_FILTER, 1);
		} else {
			syncengine_step_context_increment(of->context, SYNCENGINE_COUNT_PROCESS, 1);
			zend_hash_next_index_insert_new(Z_ARRVAL(of->batch), &processed);
		}
	} else {
		exception = take_invalid();
		if (exception) {
			note_invalid(of, exception, item);
		}
	}
	zval_ptr_dtor(item);
	return !EG(exception);
}

static bool report(run *of)
{
	zval arguments[2];

	of->seen = 0;
	if (Z_ISUNDEF_P(of->progress)) {
		return true;
	}
	ZVAL_OBJ(&arguments[0], &of->context->std);
	ZVAL_STR(&arguments[1], of->step->name);
	return syncengine_callback_call(of->progress, 2, arguments);
}

/* Reads one item: IS_UNDEF where it was invalid, null at the end. False with an exception. */
static bool read_item(run *of, zval *item)
{
	zend_object *exception;

	ZVAL_UNDEF(item);
	if (syncengine_call(of->step->reader, "read", item, 0, NULL)) {
		if (Z_ISREF_P(item)) {
			zend_unwrap_reference(item);
		}
		if (Z_TYPE_P(item) != IS_NULL) {
			syncengine_step_context_increment(of->context, SYNCENGINE_COUNT_READ, 1);
		}
		return true;
	}
	ZVAL_UNDEF(item);
	exception = take_invalid();
	if (exception) {
		note_invalid(of, exception, NULL);
	}
	return !EG(exception);
}

/* Until there is nothing more to read, or the step is stopped. False with an exception. */
static bool loop(run *of)
{
	zval item;

	while (!of->step->stop) {
		if (!read_item(of, &item)) {
			return false;
		}
		if (Z_TYPE(item) == IS_NULL) {
			break;
		}
		if (!Z_ISUNDEF(item) && !process_item(of, &item)) {
			return false;
		}
		if (zend_hash_num_elements(Z_ARRVAL(of->batch)) >= of->step->batch && !flush(of)) {
			return false;
		}
		if (++of->seen >= of->step->batch && !report(of)) {
			return false;
		}
	}
	return flush(of);
}

static bool is_a(const zend_object *object, const zend_class_entry *interface)
{
	return object && instanceof_function(object->ce, interface);
}

static bool begin(run *of, zend_object **parts, int count)
{
	zval context;

	ZVAL_OBJ(&context, &of->context->std);
	for (int i = 0; i < count; i++) {
		if (is_a(parts[i], syncengine_ce_StepContextAwareInterface) &&
			!syncengine_call(parts[i], "setcontext", NULL, 1, &context)) {
			return false;
		}
	}
	return true;
}

/* Closes each of the parts; an exception that is being thrown stays the one, the others are behind it. */
static void end(zend_object **parts, int count)
{
	for (int i = 0; i < count; i++) {
		if (is_a(parts[i], syncengine_ce_ClosableInterface)) {
			syncengine_call_anyway(parts[i], "close", 0, NULL);
		}
	}
}

bool syncengine_item_step_run(
	syncengine_item_step *step, syncengine_step_context *context, const zval *progress)
{
	run of = {.step = step, .context = context, .progress = progress};
	zend_object *parts[3];
	int count = 0;

	if (step->running) {
		zend_throw_error(NULL, "%s::execute() is running: it can't be called again from within",
			ZSTR_VAL(step->std.ce->name));
		return false;
	}
	/* One object may be two of the parts. */
	parts[count++] = step->reader;
	if (step->processor && step->processor != step->reader) {
		parts[count++] = step->processor;
	}
	if (step->writer != step->reader && step->writer != step->processor) {
		parts[count++] = step->writer;
	}
	array_init(&of.batch);
	zend_hash_real_init_packed(Z_ARRVAL(of.batch));
	step->running = true;
	step->stop = false;
	GC_ADDREF(&step->std);
	GC_ADDREF(&context->std);
	if (begin(&of, parts, count)) {
		loop(&of);
	}
	end(parts, count);
	if (!EG(exception)) {
		report(&of);
	}
	step->running = false;
	zval_ptr_dtor(&of.batch);
	OBJ_RELEASE(&context->std);
	OBJ_RELEASE(&step->std);
	return !EG(exception);
}
