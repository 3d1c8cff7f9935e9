/* Push: what changed in the application to the integration. */
#include "process/push.h"

#include "mapping/tracked_change.h"
#include "members.h"
#include "report/records.h"
#include "request/object_ids.h"
#include "request/request.h"
#include "request/request_object.h"

/* Objects with tracked changes that are pushed at a time. */
#define PUSH_LIMIT 500
/* The watermark of a first push that is under way. */
#define PUSH_BEGUN 0

/* A report of internal objects by ID; NULL with an exception. */
static syncengine_report *push_look_up(syncengine_run *run, zend_string *object, zval *ids)
{
	syncengine_report *report;
	zend_object *request, *asked;
	zval fields;

	if (syncengine_run_can_look_up(run, SYNCENGINE_INTERNAL)) {
		syncengine_run_fields(run, SYNCENGINE_INTERNAL, object, &fields);
		report = syncengine_run_look_up(run, SYNCENGINE_INTERNAL, object, ids, &fields);
		zval_ptr_dtor(&fields);
		return report;
	}
	asked = syncengine_run_request_object(run, SYNCENGINE_INTERNAL, object, NULL, NULL);
	zval_ptr_dtor(&syncengine_request_object_from_obj(asked)->ids);
	ZVAL_COPY(&syncengine_request_object_from_obj(asked)->ids, ids);
	request = syncengine_request_create(run->family, run->name, 1, run->options);
	syncengine_request_add(request, asked);
	report = syncengine_run_report(run, SYNCENGINE_INTERNAL, request);
	OBJ_RELEASE(request);
	return report;
}

/* Objects that were asked for by their IDs. */
static bool push_ids(
	syncengine_run *run, zend_string *object, zval *ids, syncengine_push_mode mode, HashTable *retried)
{
	syncengine_report *report;
	bool ok;

	if (zend_hash_num_elements(Z_ARRVAL_P(ids)) == 0) {
		return true;
	}
	report = push_look_up(run, object, ids);
	if (!report) {
		return false;
	}
	ok = syncengine_push_report(run, report, mode, retried, NULL);
	OBJ_RELEASE(&report->std);
	return ok;
}

/* Objects that failed before and are due. */
static bool push_retries(syncengine_run *run, zend_string *object)
{
	zval args[3], ids, empty;
	HashTable retried;
	bool ok;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STRING(&args[1], "push");
	ZVAL_STR(&args[2], object);
	ok = syncengine_call(run->store, "getdueretries", &ids, 3, args);
	zval_ptr_dtor(&args[1]);
	if (!ok) {
		return false;
	}
	zend_hash_init(&retried, 1, NULL, ZVAL_PTR_DTOR, false);
	array_init(&empty);
	zend_hash_add_new(&retried, object, &empty);
	ok = push_ids(run, object, &ids, SYNCENGINE_PUSH_TRACKED, &retried);
	zend_hash_destroy(&retried);
	zval_ptr_dtor(&ids);
	return ok;
}

/* Whether the application tracks the changes of an object itself, so that no window has to be searched. */
static bool push_tracks(syncengine_run *run, zend_string *object, bool *tracks)
{
	zval args[2], result;

	*tracks = false;
	if (!zend_hash_str_exists(&run->internal->ce->function_table, ZEND_STRL("trackschanges"))) {
		return true;
	}
	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	if (!syncengine_call(run->internal, "trackschanges", &result, 2, args)) {
		return false;
	}
	*tracks = zend_is_true(&result);
	zval_ptr_dtor(&result);
	return true;
}

static bool push_watermark_read(syncengine_run *run, zend_string *object, syncengine_moment *moment)
{
	zval args[3], watermark;
	bool ok;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_STRING(&args[2], "push");
	ok = syncengine_call(run->store, "getwatermark", &watermark, 3, args);
	if (ok && Z_TYPE(watermark) == IS_OBJECT) {
		syncengine_moment_set_date(moment, Z_OBJ(watermark));
	}
	if (ok) {
		zval_ptr_dtor(&watermark);
	}
	zval_ptr_dtor(&args[2]);
	return ok;
}

static bool push_watermark_move(syncengine_run *run, zend_string *object, int64_t at)
{
	zval args[4];
	bool ok;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_STRING(&args[2], "push");
	syncengine_date_new(&args[3], at);
	ok = syncengine_call(run->store, "setwatermark", NULL, 4, args);
	zval_ptr_dtor(&args[2]);
	zval_ptr_dtor(&args[3]);
	return ok;
}

/* Whether a first push has begun and has not got to its end: it was stopped, or killed. */
static bool push_is_unfinished(syncengine_run *run, zend_string *object, bool *unfinished)
{
	syncengine_moment watermark = {.kind = SYNCENGINE_MOMENT_NONE};
	bool ok = push_watermark_read(run, object, &watermark);
	int64_t at;

	*unfinished = ok && syncengine_moment_read(&watermark, &at) && at == PUSH_BEGUN;
	syncengine_moment_release(&watermark);
	return ok && !EG(exception);
}

/* Pages of the application's report, by its window. */
static bool push_pages(syncengine_run *run, zend_string *object, syncengine_push_mode mode)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(run->options);
	syncengine_moment from = {.kind = SYNCENGINE_MOMENT_NONE};
	bool narrowed = options->start.kind != SYNCENGINE_MOMENT_NONE, ok = true, empty = false;

	if (narrowed) {
		syncengine_moment_copy(&from, &options->start);
	} else if (mode == SYNCENGINE_PUSH_CHANGED) {
		ok = push_watermark_read(run, object, &from);
	}
	for (zend_long iteration = 1; ok && !empty && !syncengine_run_stopped(run); iteration++) {
		zend_object *request = syncengine_request_create(run->family, run->name, iteration, run->options);
		syncengine_report *report;

		syncengine_request_add(
			request, syncengine_run_request_object(run, SYNCENGINE_INTERNAL, object, &from, &options->end));
		report = syncengine_run_report(run, SYNCENGINE_INTERNAL, request);
		OBJ_RELEASE(request);
		if (!report) {
			ok = false;
			break;
		}
		empty = syncengine_report_count(report) == 0;
		ok = empty || syncengine_push_report(run, report, mode, NULL, NULL);
		OBJ_RELEASE(&report->std);
	}
	syncengine_moment_release(&from);
	if (ok && empty && !narrowed && options->end.kind == SYNCENGINE_MOMENT_NONE) {
		ok = push_watermark_move(run, object, run->started_at);
	}
	return ok;
}

/* A report made of nothing but the tracked changes, where the application can't be asked for single objects. */
static syncengine_report *push_report_of_changes(syncengine_run *run, zend_string *object, HashTable *tracked)
{
	syncengine_report *report = syncengine_report_create(run->family, run->name);
	zend_string *id;
	zval *changes, *change, own_id;

	ZEND_HASH_FOREACH_STR_KEY_VAL(tracked, id, changes) {
		syncengine_report_object *made;

		ZVAL_STR_COPY(&own_id, id);
		made = syncengine_report_object_create(run->family, object, &own_id);
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(changes), change) {
			const syncengine_change_row *row = syncengine_tracked_change_row(Z_OBJ_P(change));

			syncengine_report_object_put(made, row->field, row->type, syncengine_kind_of(row->type),
				(zval *)&row->value, SYNCENGINE_FIELD_CHANGED);
			if (made->changed.kind == SYNCENGINE_MOMENT_NONE || row->changed_at < made->changed.at.us) {
				syncengine_moment_set_time(&made->changed, row->changed_at);
			}
		}
		ZEND_HASH_FOREACH_END();
		syncengine_report_add(report, made);
	}
	ZEND_HASH_FOREACH_END();
	return report;
}

/* Tracked changes of objects that the report lacks: they are gone, there is nothing to push. */
static void push_gone_objects(syncengine_report *report, zend_string *object, HashTable *tracked, zval *gone)
{
	zend_string *id;
	zval *changes, own_id, objects;

	array_init(gone);
	array_init(&objects);
	ZEND_HASH_FOREACH_STR_KEY_VAL(tracked, id, changes) {
		ZVAL_STR(&own_id, id);
		if (!syncengine_report_find(report, object, &own_id)) {
			Z_ADDREF_P(changes);
			add_next_index_zval(&objects, changes);
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_add_new(Z_ARRVAL_P(gone), object, &objects);
}

/* A page of objects with tracked changes. */
static bool push_tracked_page(syncengine_run *run, zend_string *object, zval *ids)
{
	bool can_look_up = syncengine_run_can_look_up(run, SYNCENGINE_INTERNAL), ok;
	syncengine_report *report = NULL;
	HashTable tracked;
	zval gone;

	zend_hash_init(&tracked, 64, NULL, ZVAL_PTR_DTOR, false);
	ok = syncengine_run_tracked(run, object, ids, &tracked);
	if (ok) {
		report = can_look_up ? push_look_up(run, object, ids) : push_report_of_changes(run, object, &tracked);
	}
	if (report) {
		push_gone_objects(report, object, &tracked, &gone);
		ok = syncengine_push_report(run, report, SYNCENGINE_PUSH_TRACKED, NULL, &gone);
		zval_ptr_dtor(&gone);
		OBJ_RELEASE(&report->std);
	}
	zend_hash_destroy(&tracked);
	return ok && report;
}

/* Everything that is tracked, by the page. */
static bool push_tracked(syncengine_run *run, zend_string *object)
{
	zval args[4], ids, *last;
	bool ok = true, more = true;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_NULL(&args[2]);
	ZVAL_LONG(&args[3], PUSH_LIMIT);
	while (ok && more && !syncengine_run_stopped(run)) {
		ok = syncengine_call(run->store, "findtrackedobjectids", &ids, 4, args);
		if (!ok) {
			break;
		}
		more = zend_hash_num_elements(Z_ARRVAL(ids)) > 0;
		if (more) {
			ok = push_tracked_page(run, object, &ids);
			last = zend_hash_index_find(Z_ARRVAL(ids), zend_hash_num_elements(Z_ARRVAL(ids)) - 1);
			zval_ptr_dtor(&args[2]);
			ZVAL_NULL(&args[2]);
			if (last) {
				ZVAL_STR(&args[2], zval_get_string(last));
			} else {
				more = false;
			}
		}
		zval_ptr_dtor(&ids);
	}
	zval_ptr_dtor(&args[2]);
	return ok;
}

/* Conversions found while pushing: what was meant for the old object is sent to the new one in the same run. */
static zend_long push_conversions(syncengine_run *run, zend_string *object)
{
	return syncengine_sync_result_counts(run->result, SYNCENGINE_PUSH, object)->converted;
}

static bool push_object_name(syncengine_run *run, zend_string *object)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(run->options);
	zend_long converted;
	bool tracks, unfinished = false, ok;
	zval ids;

	if (options->mautic_ids) {
		HashTable *asked = syncengine_object_ids_for(options->mautic_ids, object);

		if (!asked) {
			return true;
		}
		ZVAL_ARR(&ids, asked);
		return push_ids(run, object, &ids, SYNCENGINE_PUSH_ALL, NULL);
	}
	ok = push_tracks(run, object, &tracks) && push_retries(run, object);
	if (ok && run->first_time) {
		ok = push_pages(run, object, options->disable_pull ? SYNCENGINE_PUSH_ALL : SYNCENGINE_PUSH_NEW);
	} else if (ok && !tracks) {
		ok = push_pages(run, object, SYNCENGINE_PUSH_CHANGED);
	} else if (ok) {
		/* What is older than the tracking is nobody's change: a first push that was cut short goes on. */
		ok = push_is_unfinished(run, object, &unfinished) &&
			(!unfinished || push_pages(run, object, SYNCENGINE_PUSH_NEW));
	}
	converted = push_conversions(run, object);
	ok = ok && push_tracked(run, object);
	if (ok && push_conversions(run, object) > converted) {
		ok = push_tracked(run, object);
	}
	return ok;
}

bool syncengine_push_begin(syncengine_run *run)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(run->options);
	bool ok = true;

	if (!run->first_time || options->disable_push || options->mautic_ids ||
		options->start.kind != SYNCENGINE_MOMENT_NONE || options->end.kind != SYNCENGINE_MOMENT_NONE) {
		return true;
	}
	for (uint32_t i = 0; ok && i < zend_hash_num_elements(Z_ARRVAL(run->manual->mappings)); i++) {
		zval *entry = zend_hash_index_find(Z_ARRVAL(run->manual->mappings), i);
		zend_string *object = zend_string_copy(syncengine_object_mapping_from_obj(Z_OBJ_P(entry))->internal);
		syncengine_moment watermark = {.kind = SYNCENGINE_MOMENT_NONE};
		bool tracks;

		ok = push_tracks(run, object, &tracks) && push_watermark_read(run, object, &watermark);
		if (ok && tracks && watermark.kind == SYNCENGINE_MOMENT_NONE) {
			ok = push_watermark_move(run, object, PUSH_BEGUN);
		}
		syncengine_moment_release(&watermark);
		zend_string_release(object);
	}
	return ok;
}

bool syncengine_push(syncengine_run *run)
{
	HashTable seen;
	bool ok = true;

	zend_hash_init(&seen, 8, NULL, NULL, false);
	for (uint32_t i = 0; ok && i < zend_hash_num_elements(Z_ARRVAL(run->manual->mappings)); i++) {
		zval *entry = zend_hash_index_find(Z_ARRVAL(run->manual->mappings), i);
		zend_string *object = zend_string_copy(syncengine_object_mapping_from_obj(Z_OBJ_P(entry))->internal);

		if (zend_hash_add_empty_element(&seen, object) && !syncengine_run_stopped(run)) {
			ok = push_object_name(run, object);
		}
		zend_string_release(object);
	}
	zend_hash_destroy(&seen);
	return ok;
}
