/* One job: what gathered in the outbox, and what is due to be retried. */
#include "oro/reverse_sync.h"

#include "zend_exceptions.h"

#include "callback.h"
#include "json/json_reader.h"
#include "members.h"
#include "oro/change_set_processor.h"
#include "oro/item_step.h"
#include "oro/reverse_id.h"
#include "oro/step.h"
#include "store/store_mappings.h"

typedef struct {
	syncengine_reverse_sync *sync;
	const syncengine_reverse_scope *scope;
	HashTable *columns;
	HashTable ids;        /* texts of identifiers */
	zval rows;            /* list: IDs of rows of the outbox */
	zval wanted;          /* list: identifiers as the reader takes them */
	zend_string *options; /* JSON; NULL: none */
	int64_t begun;
	syncengine_step_context *context;
} reverse_job;

static const syncengine_sql_purpose clearing = {"clearing retries", "syncengine_retry"};

zend_string *syncengine_reverse_message(
	const syncengine_reverse_sync *sync, const zend_long *counts, zend_long errors)
{
	const syncengine_reverse_outbox *outbox = syncengine_reverse_outbox_from_obj(sync->outbox);
	zend_string *text = strpprintf(0,
		"%s: " ZEND_LONG_FMT " read, " ZEND_LONG_FMT " processed, " ZEND_LONG_FMT " updated, " ZEND_LONG_FMT
		" added, " ZEND_LONG_FMT " deleted, " ZEND_LONG_FMT " invalid",
		ZSTR_VAL(outbox->scope.object_name), counts[SYNCENGINE_COUNT_READ], counts[SYNCENGINE_COUNT_PROCESS],
		counts[SYNCENGINE_COUNT_UPDATE], counts[SYNCENGINE_COUNT_ADD], counts[SYNCENGINE_COUNT_DELETE],
		counts[SYNCENGINE_COUNT_INVALID]);
	zend_string *whole;

	if (errors == 0) {
		return text;
	}
	whole = strpprintf(0, "%s, " ZEND_LONG_FMT " errors", ZSTR_VAL(text), errors);
	zend_string_release(text);
	return whole;
}

static bool job_add_retries(reverse_job *job)
{
	zval arguments[4], due, *id;

	ZVAL_STR(&arguments[0], job->scope->integration);
	ZVAL_STRINGL(&arguments[1], "push", 4);
	ZVAL_STR(&arguments[2], job->scope->object_name);
	ZVAL_LONG(&arguments[3], job->sync->job_size);
	if (syncengine_call(job->scope->object, "getdueretries", &due, 4, arguments)) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(due), id) {
			zend_hash_add_empty_element(&job->ids, Z_STR_P(id));
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&due);
	}
	zval_ptr_dtor(&arguments[1]);
	return !EG(exception);
}

/* What there is to do; false with an exception. */
static bool job_take(reverse_job *job)
{
	zend_string *id;
	zval wanted;

	if (!syncengine_reverse_outbox_take(
			job->scope, job->sync->job_size, &job->rows, &job->ids, &job->options) ||
		!job_add_retries(job)) {
		return false;
	}
	array_init_size(&job->wanted, zend_hash_num_elements(&job->ids));
	ZEND_HASH_FOREACH_STR_KEY(&job->ids, id) {
		if (syncengine_reverse_id_wanted(job->columns, id, &wanted)) {
			add_next_index_zval(&job->wanted, &wanted);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* The options become values of the context. */
static void job_options(reverse_job *job)
{
	syncengine_json_document document;
	syncengine_json_error error;
	zval values;

	if (!job->options || zend_string_equals_literal(job->options, "{}") ||
		!syncengine_json_parse(
			ZSTR_VAL(job->options), ZSTR_LEN(job->options), SYNCENGINE_JSON_DEPTH, &document, &error)) {
		return;
	}
	if (!syncengine_json_to_zval(&document, document.root, &values)) {
		if (Z_TYPE(values) == IS_ARRAY) {
			/* That one is the reader's list, which is ours to give. */
			zend_hash_str_del(Z_ARRVAL(values), ZEND_STRL("id"));
			zval_ptr_dtor(&job->context->values);
			ZVAL_COPY_VALUE(&job->context->values, &values);
		} else {
			zval_ptr_dtor(&values);
		}
	}
	syncengine_json_free(&document);
}

static bool job_before(reverse_job *job)
{
	zval arguments[2];

	if (Z_ISUNDEF(job->sync->before)) {
		return true;
	}
	ZVAL_COPY_VALUE(&arguments[0], &job->wanted);
	ZVAL_OBJ(&arguments[1], &job->context->std);
	return syncengine_callback_call(&job->sync->before, 2, arguments);
}

/* Tells the callback how it ended; an exception of the job stays what is thrown. */
static bool job_after(reverse_job *job, const char *status)
{
	zend_object *exception = EG(exception);
	zval arguments[3], text;
	bool ok;

	if (Z_ISUNDEF(job->sync->after)) {
		return !exception;
	}
	if (exception) {
		GC_ADDREF(exception);
		zend_clear_exception();
		ZVAL_COPY(&arguments[1],
			zend_read_property(zend_ce_exception, exception, ZEND_STRL("message"), true, &text));
	} else {
		ZVAL_STR(&arguments[1],
			syncengine_reverse_message(job->sync, job->context->counts, job->context->error_count));
	}
	ZVAL_STRING(&arguments[0], status);
	ZVAL_OBJ(&arguments[2], &job->context->std);
	ok = syncengine_callback_call(&job->sync->after, 3, arguments);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	if (exception) {
		/* One that the callback threw comes on top of it. */
		if (EG(exception)) {
			zend_exception_set_previous(EG(exception), exception);
		} else {
			zval thrown;

			ZVAL_OBJ(&thrown, exception);
			zend_throw_exception_object(&thrown);
		}
		return false;
	}
	return ok;
}

/* Runs the step; false with an exception. */
static bool job_step(reverse_job *job, zval *progress)
{
	syncengine_reverse_sync *sync = job->sync;
	zval arguments[5], step;
	bool ok;

	if (sync->processor && instanceof_function(sync->processor->ce, syncengine_ce_ChangeSetProcessor)) {
		syncengine_change_set_processor_expect(
			syncengine_change_set_processor_from_obj(sync->processor), &job->ids);
	}
	if (!syncengine_call(sync->reader, "setidentifiers", NULL, 1, &job->wanted)) {
		return false;
	}
	ZVAL_STR(&arguments[0], job->scope->object_name);
	ZVAL_OBJ(&arguments[1], sync->reader);
	ZVAL_NULL(&arguments[2]);
	if (sync->processor) {
		ZVAL_OBJ(&arguments[2], sync->processor);
	}
	ZVAL_OBJ(&arguments[3], sync->writer);
	ZVAL_COPY_VALUE(&arguments[4], &sync->step_options);
	if (!syncengine_construct(&step, syncengine_ce_ItemStep, 5, arguments)) {
		return false;
	}
	sync->step = Z_OBJ(step);
	ZVAL_OBJ(&arguments[0], &job->context->std);
	ZVAL_COPY_VALUE(&arguments[1], progress);
	ok = syncengine_call(Z_OBJ(step), "execute", NULL, 2, arguments);
	sync->step = NULL;
	OBJ_RELEASE(Z_OBJ(step));
	return ok;
}

/* A deletion for each of `ids` that the other side is known to have, appended to `sets`. */
static bool job_deletions(reverse_job *job, zval *ids, uint32_t count, zval *sets)
{
	const syncengine_mapping_filter filter = {.integration = job->scope->integration,
		.internal_name = job->scope->object_name,
		.by_internal = true};
	zval rows, *row, identifiers, empty, set;
	syncengine_mapping_row mapping;
	bool ok = true;

	if (!syncengine_store_mappings_select(job->scope->store, &filter, ids, count, &rows)) {
		return false;
	}
	ZVAL_EMPTY_ARRAY(&empty);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		if (!(ok = syncengine_store_mapping_row(row, &mapping))) {
			break;
		}
		if (!mapping.is_deleted &&
			syncengine_reverse_id_columns(job->columns, mapping.internal_object_id, &identifiers)) {
			ZVAL_OBJ(&set,
				&syncengine_change_set_create(SYNCENGINE_CHANGE_DELETE, mapping.internal_object_id,
					mapping.integration_object_id, &identifiers, &empty, &empty, &empty)
					 ->std);
			add_next_index_zval(sets, &set);
		}
		syncengine_store_mapping_row_release(&mapping);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	return ok;
}

/* Deletes at the other side what the reader did not find. */
static bool job_delete_missing(reverse_job *job)
{
	uint32_t max = syncengine_sql_in_max(job->scope->store->sql, 3), total, count;
	const char *problem;
	zend_string *id;
	zval missing, ids, sets, *one;
	bool ok = true;

	if (!syncengine_call(job->sync->reader, "getmissingidentifiers", &missing, 0, NULL)) {
		return false;
	}
	array_init(&ids);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(missing), one) {
		if ((id = syncengine_reverse_id(job->columns, one, &problem))) {
			add_next_index_str(&ids, id);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&missing);
	total = zend_hash_num_elements(Z_ARRVAL(ids));
	max = MIN(max, 1000);
	for (uint32_t from = 0; ok && from < total; from += count) {
		count = MIN(max, total - from);
		array_init(&sets);
		ok = job_deletions(job, Z_ARRVAL(ids)->arPacked + from, count, &sets) &&
			syncengine_call(job->sync->writer, "write", NULL, 1, &sets);
		zval_ptr_dtor(&sets);
	}
	zval_ptr_dtor(&ids);
	if (total > 0 && instanceof_function(job->sync->writer->ce, syncengine_ce_ClosableInterface)) {
		ok = syncengine_call(job->sync->writer, "close", NULL, 0, NULL) && ok;
	}
	return ok;
}

/* Rows that the processor refused are issues: they are not sent until they change again. */
static bool job_note_invalid(reverse_job *job)
{
	zval arguments[3], *error, *item, *message, issue;
	const char *problem;
	zend_string *id;

	array_init(&arguments[2]);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(job->context->errors), error) {
		item = zend_hash_str_find_deref(Z_ARRVAL_P(error), ZEND_STRL("item"));
		message = zend_hash_str_find(Z_ARRVAL_P(error), ZEND_STRL("message"));
		if (!item || !message || Z_TYPE_P(item) != IS_ARRAY ||
			!(id = syncengine_reverse_id(job->columns, item, &problem))) {
			continue;
		}
		array_init_size(&issue, 7);
		add_assoc_str(&issue, "object_name", zend_string_copy(job->scope->object_name));
		add_assoc_str(&issue, "object_id", id);
		add_assoc_null(&issue, "mapped_object_name");
		add_assoc_null(&issue, "mapped_object_id");
		add_assoc_null(&issue, "field");
		add_assoc_string(&issue, "kind", "invalid");
		add_assoc_str(&issue, "message", zval_get_string(message));
		add_next_index_zval(&arguments[2], &issue);
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_STR(&arguments[0], job->scope->integration);
	ZVAL_STRINGL(&arguments[1], "push", 4);
	if (zend_hash_num_elements(Z_ARRVAL(arguments[2])) > 0) {
		syncengine_call(job->scope->object, "noteissues", NULL, 3, arguments);
	}
	zval_ptr_dtor(&arguments[1]);
	zval_ptr_dtor(&arguments[2]);
	return !EG(exception);
}

/* Retries that were noted before the job began are done with: what failed again was noted again. */
static bool job_clear_retries(reverse_job *job)
{
	uint32_t max = syncengine_sql_in_max(job->scope->store->sql, 3), total, count;
	zend_string *id;
	zval ids;
	bool ok = true;

	array_init(&ids);
	ZEND_HASH_FOREACH_STR_KEY(&job->ids, id) {
		add_next_index_str(&ids, zend_string_copy(id));
	}
	ZEND_HASH_FOREACH_END();
	total = zend_hash_num_elements(Z_ARRVAL(ids));
	for (uint32_t from = 0; ok && from < total; from += count) {
		HashTable *params;
		smart_str text = {0};

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(3 + syncengine_sql_in_size(count));
		syncengine_sql_add_str(params, job->scope->integration);
		syncengine_sql_add_str(params, job->scope->object_name);
		syncengine_store_add_time(params, job->begun, true);
		syncengine_store_append(&text, job->scope->store,
			"DELETE FROM {syncengine_retry} WHERE integration = ? AND direction = 'push' AND object_name = ? "
			"AND failed_at < ? AND object_id");
		syncengine_sql_append_in(&text, count);
		syncengine_sql_add_in(params, Z_ARRVAL(ids)->arPacked + from, count);
		ok = syncengine_store_run_text(job->scope->store, &clearing, &text, params, NULL, NULL);
	}
	zval_ptr_dtor(&ids);
	return ok;
}

static bool job_done(reverse_job *job)
{
	return syncengine_store_write_begin(job->scope->store) &&
		syncengine_store_write_end(job->scope->store,
			job_note_invalid(job) && job_clear_retries(job) &&
				syncengine_reverse_outbox_remove(job->scope, Z_ARRVAL(job->rows)));
}

static void job_count(const reverse_job *job, syncengine_reverse_totals *totals)
{
	totals->jobs++;
	totals->errors += job->context->error_count;
	for (int i = 0; i < SYNCENGINE_COUNTS; i++) {
		totals->counts[i] += job->context->counts[i];
	}
}

static bool job_run(reverse_job *job, zval *progress, syncengine_reverse_totals *totals)
{
	syncengine_reverse_sync *sync = job->sync;
	const char *status = "completed";
	bool ok;

	job->context = syncengine_step_context_create();
	job_options(job);
	ok = job_before(job) && job_step(job, progress) &&
		(!sync->delete_missing || sync->stop || job_delete_missing(job)) && (sync->stop || job_done(job));
	job_count(job, totals);
	if (!ok) {
		status = "failed";
	} else if (sync->stop) {
		status = "stopped";
	} else if (job->context->error_count > 0) {
		status = "partly_failed";
	}
	ok = job_after(job, status);
	OBJ_RELEASE(&job->context->std);
	return ok;
}

bool syncengine_reverse_job(
	syncengine_reverse_sync *sync, zval *progress, syncengine_reverse_totals *totals, bool *any)
{
	const syncengine_reverse_outbox *outbox = syncengine_reverse_outbox_from_obj(sync->outbox);
	reverse_job job = {.sync = sync,
		.scope = &outbox->scope,
		.columns = Z_ARRVAL(outbox->columns),
		.begun = syncengine_now()};
	bool ok;

	ZVAL_UNDEF(&job.wanted);
	zend_hash_init(&job.ids, 1024, NULL, NULL, false);
	ok = job_take(&job);
	*any = ok && zend_hash_num_elements(&job.ids) > 0;
	if (*any) {
		ok = job_run(&job, progress, totals);
	}
	zend_hash_destroy(&job.ids);
	zval_ptr_dtor(&job.rows);
	zval_ptr_dtor(&job.wanted);
	syncengine_str_release(job.options);
	return ok;
}
