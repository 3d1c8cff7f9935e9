/* Pull: pages of the integration's report into the application, until a report is empty. */
#include "exchange/exchange.h"
#include "process/pull.h"
#include "request/object_ids.h"
#include "request/request.h"
#include "request/request_object.h"

/* Objects that failed before and are due: fetched by their IDs, whatever their change time says. */
static bool pull_retries(syncengine_run *run, zend_string *object)
{
	zval args[3], ids, fields, empty;
	syncengine_report *report;
	HashTable retried;
	bool ok;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STRING(&args[1], "pull");
	ZVAL_STR(&args[2], object);
	ok = syncengine_call(run->store, "getdueretries", &ids, 3, args);
	zval_ptr_dtor(&args[1]);
	if (!ok) {
		return false;
	}
	if (zend_hash_num_elements(Z_ARRVAL(ids)) == 0) {
		zval_ptr_dtor(&ids);
		return true;
	}
	syncengine_run_fields(run, SYNCENGINE_INTEGRATION, object, &fields);
	report = syncengine_run_look_up(run, SYNCENGINE_INTEGRATION, object, &ids, &fields);
	zval_ptr_dtor(&fields);
	zval_ptr_dtor(&ids);
	if (!report) {
		return false;
	}
	zend_hash_init(&retried, 1, NULL, ZVAL_PTR_DTOR, false);
	array_init(&empty);
	zend_hash_add_new(&retried, object, &empty);
	ok = syncengine_report_count(report) == 0 || syncengine_pull_report(run, report, &retried);
	zend_hash_destroy(&retried);
	OBJ_RELEASE(&report->std);
	return ok;
}

/* How far the pull of an object got, kept while pages come in. */
typedef struct {
	zend_string *object; /* borrowed */
	syncengine_moment from;
	bool seen;
	int64_t latest;
} pull_window;

typedef struct {
	pull_window *windows;
	uint32_t count;
	bool explicit_ids;
} pull_plan;

static void pull_plan_release(pull_plan *plan)
{
	for (uint32_t i = 0; i < plan->count; i++) {
		syncengine_moment_release(&plan->windows[i].from);
	}
	efree(plan->windows);
}

/* Where the pull of an object begins: an explicit start, else its watermark. */
static bool pull_from(syncengine_run *run, zend_string *object, syncengine_moment *from)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(run->options);
	zval args[3], watermark;
	bool ok;

	if (options->start.kind != SYNCENGINE_MOMENT_NONE) {
		syncengine_moment_copy(from, &options->start);
		return true;
	}
	if (run->first_time) {
		return true;
	}
	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_STRING(&args[2], "pull");
	ok = syncengine_call(run->store, "getwatermark", &watermark, 3, args);
	zval_ptr_dtor(&args[2]);
	if (ok && Z_TYPE(watermark) == IS_OBJECT) {
		syncengine_moment_set_date(from, Z_OBJ(watermark));
	}
	if (ok) {
		zval_ptr_dtor(&watermark);
	}
	return ok;
}

/* What is asked for: each integration object once, in the order of the manual. False with an exception. */
static bool pull_plan_make(syncengine_run *run, pull_plan *plan)
{
	zend_object *explicit_ids = syncengine_input_options_from_obj(run->options)->integration_ids;
	HashTable seen;
	zval *entry;
	bool ok = true;

	plan->windows = ecalloc(zend_hash_num_elements(Z_ARRVAL(run->manual->mappings)) + 1, sizeof(pull_window));
	plan->count = 0;
	plan->explicit_ids = explicit_ids != NULL;
	zend_hash_init(&seen, 8, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(run->manual->mappings), entry) {
		zend_string *object = syncengine_object_mapping_from_obj(Z_OBJ_P(entry))->integration;
		pull_window *window = &plan->windows[plan->count];

		if (!zend_hash_add_empty_element(&seen, object) ||
			(explicit_ids && !syncengine_object_ids_for(explicit_ids, object))) {
			continue;
		}
		window->object = object;
		plan->count++;
		ok = explicit_ids || pull_from(run, object, &window->from);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
	return ok;
}

/* The request of an iteration. Owned by the caller. */
static zend_object *pull_request(syncengine_run *run, const pull_plan *plan, zend_long iteration)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(run->options);
	zend_object *request = syncengine_request_create(run->family, run->name, iteration, run->options);

	for (uint32_t i = 0; i < plan->count; i++) {
		const pull_window *window = &plan->windows[i];
		zend_object *object = syncengine_run_request_object(
			run, SYNCENGINE_INTEGRATION, window->object, &window->from, &options->end);

		if (plan->explicit_ids) {
			zval *ids = &syncengine_request_object_from_obj(object)->ids;

			zval_ptr_dtor(ids);
			ZVAL_ARR(
				ids, zend_array_dup(syncengine_object_ids_for(options->integration_ids, window->object)));
		}
		syncengine_request_add(request, object);
	}
	return request;
}

/* Notes the latest change time that a report has of each object. */
static bool pull_see(pull_plan *plan, syncengine_report *report)
{
	zval *entry;

	for (uint32_t i = 0; i < plan->count; i++) {
		pull_window *window = &plan->windows[i];
		HashTable *objects = syncengine_report_objects(report, window->object);

		if (!objects) {
			continue;
		}
		ZEND_HASH_FOREACH_VAL(objects, entry) {
			int64_t at;

			if (syncengine_moment_read(&syncengine_report_object_from_obj(Z_OBJ_P(entry))->changed, &at) &&
				(!window->seen || at > window->latest)) {
				window->seen = true;
				window->latest = at;
			}
			if (EG(exception)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return true;
}

/*
 * Moves the watermarks, once every page before them is stored. Where the window was narrowed by hand they stay:
 * what lies outside of it has not been read.
 */
static bool pull_move_watermarks(syncengine_run *run, const pull_plan *plan)
{
	syncengine_input_options *options = syncengine_input_options_from_obj(run->options);
	bool ok = true;

	if (plan->explicit_ids || options->start.kind != SYNCENGINE_MOMENT_NONE) {
		return true;
	}
	for (uint32_t i = 0; i < plan->count && ok; i++) {
		zval args[4];
		int64_t from;

		if (!plan->windows[i].seen ||
			(syncengine_moment_read(&plan->windows[i].from, &from) && plan->windows[i].latest <= from)) {
			continue;
		}
		ZVAL_STR(&args[0], run->name);
		ZVAL_STR(&args[1], plan->windows[i].object);
		ZVAL_STRING(&args[2], "pull");
		syncengine_date_new(&args[3], plan->windows[i].latest);
		ok = syncengine_call(run->store, "setwatermark", NULL, 4, args);
		zval_ptr_dtor(&args[2]);
		zval_ptr_dtor(&args[3]);
	}
	return ok && !EG(exception);
}

/* Pages until a report is empty. */
static bool pull_pages(syncengine_run *run, pull_plan *plan)
{
	for (zend_long iteration = 1;; iteration++) {
		zend_object *request = pull_request(run, plan, iteration);
		syncengine_report *report = syncengine_run_report(run, SYNCENGINE_INTEGRATION, request);
		bool ok, empty;

		OBJ_RELEASE(request);
		if (!report) {
			return false;
		}
		empty = syncengine_report_count(report) == 0;
		ok = empty || (pull_see(plan, report) && syncengine_pull_report(run, report, NULL));
		OBJ_RELEASE(&report->std);
		if (!ok) {
			return false;
		}
		if (empty || plan->explicit_ids || syncengine_run_stopped(run)) {
			return syncengine_run_stopped(run) || pull_move_watermarks(run, plan);
		}
	}
}

bool syncengine_pull(syncengine_run *run)
{
	bool can_look_up = syncengine_run_can_look_up(run, SYNCENGINE_INTEGRATION), ok;
	pull_plan plan;

	ok = pull_plan_make(run, &plan);
	for (uint32_t i = 0; ok && i < plan.count && can_look_up && !plan.explicit_ids; i++) {
		ok = syncengine_run_stopped(run) || pull_retries(run, plan.windows[i].object);
	}
	if (ok && plan.count > 0 && !syncengine_run_stopped(run)) {
		ok = pull_pages(run, &plan);
	}
	pull_plan_release(&plan);
	return ok;
}
