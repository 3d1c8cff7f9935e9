/* Pull: pages of the integration's report into the application, until a report is empty. */
#include "process/pull.h"

#include "exchange/exchange.h"
#include "members.h"
#include "request/request.h"
#include "request/request_object.h"

/* Objects that are fetched by their IDs, whatever their change time says. `due`: because they failed before. */
static bool pull_ids(syncengine_run *run, zend_string *object, zval *ids, bool due)
{
	syncengine_report *report = syncengine_run_fetch(run, SYNCENGINE_INTEGRATION, object, ids);
	bool ok;

	if (!report) {
		return false;
	}
	ok = syncengine_pull_report(run, report, due ? object : NULL, due ? ids : NULL);
	OBJ_RELEASE(&report->std);
	return ok;
}

/* Objects that failed before and are due. */
static bool pull_retries(syncengine_run *run, zend_string *object, zval *ids)
{
	return pull_ids(run, object, ids, true);
}

/* Objects whose counterpart became another one: what was meant for it goes to that one. */
static bool pull_again(syncengine_run *run, zend_string *object)
{
	zval ids;
	bool ok;

	if (!syncengine_run_take_again(&run->pull_again, object, &ids)) {
		return true;
	}
	ok = pull_ids(run, object, &ids, false);
	zval_ptr_dtor(&ids);
	return ok;
}

/* How far the pull of an object got, kept while pages come in. */
typedef struct {
	zend_string *object; /* owned */
	zval *ids; /* borrowed from the run's options: all that is asked for; NULL: what the window has */
	syncengine_moment from;
	bool seen;
	int64_t latest;
} pull_window;

typedef struct {
	pull_window *windows;
	uint32_t count;
} pull_plan;

static void pull_plan_release(pull_plan *plan)
{
	for (uint32_t i = 0; i < plan->count; i++) {
		zend_string_release(plan->windows[i].object);
		syncengine_moment_release(&plan->windows[i].from);
	}
	efree(plan->windows);
}

/* Where the pull of an object begins: an explicit start, else its watermark. */
static bool pull_from(syncengine_run *run, zend_string *object, syncengine_moment *from)
{
	if (run->options.start.kind != SYNCENGINE_MOMENT_NONE) {
		syncengine_moment_copy(from, &run->options.start);
		return true;
	}
	return run->options.first_time || syncengine_run_watermark(run, SYNCENGINE_PULL, object, from);
}

/* What is asked for: each integration object once, in the order of the mappings. False with an exception. */
static bool pull_plan_make(syncengine_run *run, pull_plan *plan)
{
	bool explicit_ids = !Z_ISUNDEF(run->options.integration_ids), ok = true;
	zval names, *name;

	syncengine_run_names(run, SYNCENGINE_INTEGRATION, &names);
	plan->windows = ecalloc(zend_hash_num_elements(Z_ARRVAL(names)), sizeof(pull_window));
	plan->count = 0;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
		zval *ids =
			explicit_ids ? zend_symtable_find(Z_ARRVAL(run->options.integration_ids), Z_STR_P(name)) : NULL;
		pull_window *window = &plan->windows[plan->count];

		if (ok && (ids || !explicit_ids)) {
			window->object = zend_string_copy(Z_STR_P(name));
			window->ids = ids;
			plan->count++;
			ok = explicit_ids || pull_from(run, window->object, &window->from);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&names);
	return ok;
}

/* The request of an iteration. Owned by the caller. */
static zend_object *pull_request(syncengine_run *run, const pull_plan *plan, zend_long iteration)
{
	zend_object *request = syncengine_request_create(run->family, run->name, iteration, run->input);

	for (uint32_t i = 0; i < plan->count; i++) {
		const pull_window *window = &plan->windows[i];

		syncengine_request_add(request,
			syncengine_run_request_object(run, SYNCENGINE_INTEGRATION, window->object, &window->from,
				window->ids ? NULL : &run->options.end, window->ids));
	}
	return request;
}

/* Notes the latest change time that a report has of each object. */
static bool pull_see(pull_plan *plan, syncengine_report *report)
{
	zval held, *entry;

	/* Reading the date objects of PHP code may run it. */
	ZVAL_COPY(&held, &report->objects);
	for (uint32_t i = 0; i < plan->count && !EG(exception); i++) {
		pull_window *window = &plan->windows[i];
		zval *objects = zend_symtable_find(Z_ARRVAL(held), window->object);

		if (!objects) {
			continue;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(objects), entry) {
			syncengine_moment changed;
			zval owned;
			int64_t at;

			if (!syncengine_report_object_changed(Z_OBJ_P(entry), &changed, &owned)) {
				break;
			}
			if (syncengine_moment_read(&changed, &at) && (!window->seen || at > window->latest)) {
				window->seen = true;
				window->latest = at;
			}
			zval_ptr_dtor(&owned);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&held);
	return !EG(exception);
}

/*
 * Moves the watermarks, once every page before them is stored. Where the window was narrowed by hand they stay:
 * what lies outside of it has not been read. They stay behind the beginning of the run: what changed meanwhile
 * may have been read before it did.
 */
static bool pull_move_watermarks(syncengine_run *run, const pull_plan *plan)
{
	bool ok = true;

	if (!Z_ISUNDEF(run->options.integration_ids) || run->options.start.kind != SYNCENGINE_MOMENT_NONE) {
		return true;
	}
	for (uint32_t i = 0; i < plan->count && ok; i++) {
		const pull_window *window = &plan->windows[i];
		int64_t to = MIN(window->latest, run->started_at - SYNCENGINE_OVERLAP), from;

		if (!window->seen || (syncengine_moment_read(&window->from, &from) && to <= from)) {
			continue;
		}
		ok = !EG(exception) && syncengine_run_move_watermark(run, SYNCENGINE_PULL, window->object, to);
	}
	return ok && !EG(exception);
}

/* A page; *more is false after the last one. False with an exception. */
static bool pull_page(
	syncengine_run *run, pull_plan *plan, zend_long iteration, uint64_t *fingerprint, bool *more)
{
	zend_object *request = pull_request(run, plan, iteration);
	syncengine_report *report = syncengine_run_report(run, SYNCENGINE_INTEGRATION, request);
	uint64_t before = *fingerprint;
	bool ok;

	OBJ_RELEASE(request);
	if (!report) {
		return false;
	}
	ok = syncengine_run_fingerprint(report, fingerprint);
	*more = *fingerprint != 0;
	if (ok && *more && *fingerprint == before) {
		/* Explicit IDs may come all at once, whatever page is asked for. */
		*more = false;
		ok = !Z_ISUNDEF(run->options.integration_ids) ||
			syncengine_run_throw_repeated(run, SYNCENGINE_INTEGRATION, iteration);
	} else if (ok) {
		/* Conversions may come without any object. */
		ok = pull_see(plan, report) && syncengine_pull_report(run, report, NULL, NULL);
	}
	OBJ_RELEASE(&report->std);
	return ok;
}

/* Pages until a report is empty. */
static bool pull_pages(syncengine_run *run, pull_plan *plan)
{
	uint64_t fingerprint = 0;
	bool ok = true, more = true;

	for (zend_long iteration = 1; ok && more && !syncengine_run_stopped(run); iteration++) {
		ok = pull_page(run, plan, iteration, &fingerprint, &more);
	}
	for (uint32_t i = 0; ok && i < plan->count; i++) {
		ok = pull_again(run, plan->windows[i].object);
	}
	if (!ok || more) {
		return ok;
	}
	run->pulled_all = Z_ISUNDEF(run->options.integration_ids) &&
		run->options.start.kind == SYNCENGINE_MOMENT_NONE && run->options.end.kind == SYNCENGINE_MOMENT_NONE;
	return pull_move_watermarks(run, plan);
}

bool syncengine_pull(syncengine_run *run)
{
	pull_plan plan;
	bool ok = pull_plan_make(run, &plan);

	for (uint32_t i = 0; i < plan.count; i++) {
		/* Named in the result even where there is nothing. */
		syncengine_sync_result_counts(run->result, SYNCENGINE_PULL, plan.windows[i].object);
	}
	for (uint32_t i = 0; ok && i < plan.count && Z_ISUNDEF(run->options.integration_ids); i++) {
		ok = syncengine_run_each_due(run, SYNCENGINE_PULL, plan.windows[i].object, pull_retries);
	}
	if (ok && plan.count > 0 && !syncengine_run_stopped(run)) {
		ok = pull_pages(run, &plan);
	}
	pull_plan_release(&plan);
	return ok;
}
