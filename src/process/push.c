/* Push: what changed in the application to the integration. */
#include "process/push.h"

#include "members.h"
#include "report/records.h"
#include "report/relation.h"
#include "report/relations.h"
#include "request/request.h"
#include "request/request_object.h"
#include "value/reference_value.h"

/* Objects with tracked changes that are pushed at a time. */
#define PUSH_LIMIT 500
/* The watermark of a first push that is under way. */
#define PUSH_BEGUN 0
/* How often what was converted while it was pushed is pushed again. */
#define AGAIN_MAX 3

/* Whether an object has a tracked change that is to be pushed now. */
static bool push_wants(HashTable *fields, syncengine_push_mode mode)
{
	syncengine_tracked *tracked;

	if (mode != SYNCENGINE_PUSH_TRACKED) {
		return true;
	}
	ZEND_HASH_FOREACH_PTR(fields, tracked) {
		if (tracked->hold == SYNCENGINE_FREE) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

/* Those of `ids` that are to be pushed, as a new list. */
static void push_wanted(HashTable *objects, zval *ids, syncengine_push_mode mode, zval *wanted)
{
	zval *id;

	array_init_size(wanted, zend_hash_num_elements(Z_ARRVAL_P(ids)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(ids), id) {
		HashTable *fields = syncengine_tracked_find(objects, id);

		if (fields ? push_wants(fields, mode) : mode != SYNCENGINE_PUSH_TRACKED) {
			Z_TRY_ADDREF_P(id);
			add_next_index_zval(wanted, id);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* A tracked reference says what it refers to only where it is a ReferenceValue; an ID alone can't be resolved. */
static void push_relate(syncengine_report *report, const syncengine_tracked *tracked)
{
	const syncengine_change_row *row = syncengine_tracked_row(tracked);
	syncengine_reference_value *reference;
	zend_string *id;

	if (Z_TYPE(row->value) != IS_OBJECT || !syncengine_is_reference_value(Z_OBJ(row->value))) {
		return;
	}
	reference = syncengine_reference_value_from_obj(Z_OBJ(row->value));
	if (reference->type && Z_TYPE(reference->value) > IS_NULL) {
		id = syncengine_id_string(&reference->value);
		syncengine_relations_add(syncengine_report_relations(report),
			syncengine_relation_create(syncengine_family_of(&report->std), tracked->object, tracked->field,
				reference->type, tracked->id, id));
		zend_string_release(id);
	}
}

/* An object made of nothing but its tracked changes, which is all there is where the application can't be asked. */
static void push_object_of_changes(
	syncengine_report *report, zend_string *name, const zval *id, HashTable *fields)
{
	syncengine_report_object *object;
	syncengine_tracked *tracked;
	zval own_id;

	ZVAL_COPY(&own_id, id);
	object = syncengine_report_object_create(syncengine_family_of(&report->std), name, &own_id);
	ZEND_HASH_FOREACH_PTR(fields, tracked) {
		const syncengine_change_row *row = syncengine_tracked_row(tracked);

		/* What can't be read is left out here and noted when it is missed. */
		if (!syncengine_report_object_put(object, tracked->field, row->type, syncengine_kind_of(row->type),
				(zval *)&row->value, SYNCENGINE_FIELD_CHANGED)) {
			push_relate(report, tracked);
		}
		if (object->changed.kind == SYNCENGINE_MOMENT_NONE || row->changed_at > object->changed.at.us) {
			syncengine_moment_set_time(&object->changed, row->changed_at);
		}
	}
	ZEND_HASH_FOREACH_END();
	syncengine_report_add(report, object);
}

static syncengine_report *push_report_of_changes(
	syncengine_run *run, zend_string *object, HashTable *objects, zval *ids)
{
	syncengine_report *report = syncengine_report_create(run->family, run->name);
	zval *id;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(ids), id) {
		HashTable *fields = syncengine_tracked_find(objects, id);

		if (fields) {
			push_object_of_changes(report, object, id, fields);
		}
	}
	ZEND_HASH_FOREACH_END();
	return report;
}

/* Those of `ids` that the report lacks, as a new list. */
static void push_gone(syncengine_report *report, zend_string *object, zval *ids, zval *gone)
{
	zval *id;

	array_init(gone);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(ids), id) {
		if (!syncengine_report_find(report, object, id)) {
			Z_TRY_ADDREF_P(id);
			add_next_index_zval(gone, id);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Objects by their IDs, as a page. `due`: because they failed before. */
static bool push_ids_page(
	syncengine_run *run, zend_string *object, zval *ids, syncengine_push_mode mode, bool due)
{
	bool changes = mode == SYNCENGINE_PUSH_TRACKED && !syncengine_run_can_look_up(run, SYNCENGINE_INTERNAL);
	syncengine_push_input input = {.mode = mode, .tracked_read = true, .from_changes = changes};
	zval wanted, gone;
	syncengine_page page;
	HashTable *objects;
	bool ok;

	syncengine_page_init(&page, run, SYNCENGINE_PUSH, object);
	if (due) {
		ZVAL_COPY(&page.due, ids);
	}
	/* Before the values are read: what changes between the two is another row, and stays. */
	objects = syncengine_page_tracked(&page, object);
	ok = syncengine_tracked_read(run, object, ids, objects);
	push_wanted(objects, ids, mode, &wanted);
	if (ok && (due || zend_hash_num_elements(Z_ARRVAL(wanted)) > 0)) {
		input.report = changes ? push_report_of_changes(run, object, objects, &wanted)
							   : syncengine_run_fetch(run, SYNCENGINE_INTERNAL, object, &wanted);
		ok = input.report != NULL;
	}
	if (input.report) {
		ZVAL_UNDEF(&gone);
		if (syncengine_run_can_look_up(run, SYNCENGINE_INTERNAL)) {
			push_gone(input.report, object, &wanted, &gone);
			input.gone = &gone;
		}
		ok = syncengine_push_page(&page, &input);
		zval_ptr_dtor(&gone);
		OBJ_RELEASE(&input.report->std);
	} else {
		syncengine_page_release(&page);
	}
	zval_ptr_dtor(&wanted);
	return ok;
}

/* The same of any number of them. */
static bool push_ids(syncengine_run *run, zend_string *object, zval *ids, syncengine_push_mode mode, bool due)
{
	uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(ids)), count = 0, left = total;
	zval part, *id;
	bool ok = true;

	if (total <= PUSH_LIMIT) {
		return total == 0 || push_ids_page(run, object, ids, mode, due);
	}
	ZVAL_UNDEF(&part);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(ids), id) {
		if (count++ == 0) {
			array_init_size(&part, MIN(left, PUSH_LIMIT));
		}
		Z_TRY_ADDREF_P(id);
		add_next_index_zval(&part, id);
		left--;
		if (count == PUSH_LIMIT || left == 0) {
			ok = ok && (syncengine_run_stopped(run) || push_ids_page(run, object, &part, mode, due));
			zval_ptr_dtor(&part);
			count = 0;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

static bool push_due(syncengine_run *run, zend_string *object, zval *ids)
{
	return push_ids(run, object, ids, SYNCENGINE_PUSH_AGAIN, true);
}

/* Whether a first push has begun and has not got to its end: it was stopped, or killed. */
static bool push_is_unfinished(syncengine_run *run, zend_string *object, bool *unfinished)
{
	syncengine_moment watermark = {.kind = SYNCENGINE_MOMENT_NONE};
	bool ok = syncengine_run_watermark(run, SYNCENGINE_PUSH, object, &watermark);
	int64_t at;

	*unfinished = ok && syncengine_moment_read(&watermark, &at) && at == PUSH_BEGUN;
	syncengine_moment_release(&watermark);
	return ok && !EG(exception);
}

/* Where the search for objects begins: an explicit start, else, for those that changed, the watermark. */
static bool push_from(
	syncengine_run *run, zend_string *object, syncengine_push_mode mode, syncengine_moment *from)
{
	if (run->options.start.kind != SYNCENGINE_MOMENT_NONE) {
		syncengine_moment_copy(from, &run->options.start);
		return true;
	}
	return mode != SYNCENGINE_PUSH_CHANGED || syncengine_run_watermark(run, SYNCENGINE_PUSH, object, from);
}

/* What was converted while it was pushed, or linked: its changes go to what it is now. */
static bool push_again(syncengine_run *run, zend_string *object)
{
	bool ok = true;
	zval ids;

	for (int i = 0; ok && i < AGAIN_MAX && !syncengine_run_stopped(run); i++) {
		if (!syncengine_run_take_again(&run->again, object, &ids)) {
			break;
		}
		ok = push_ids(run, object, &ids, SYNCENGINE_PUSH_AGAIN, false);
		zval_ptr_dtor(&ids);
	}
	return ok;
}

/* A page of the window; *more is false after the last one. False with an exception. */
static bool push_window_page(syncengine_run *run, zend_string *object, syncengine_push_mode mode,
	zend_object *request, zend_long iteration, uint64_t *fingerprint, bool *more)
{
	syncengine_push_input input = {.mode = mode};
	uint64_t before = *fingerprint;
	syncengine_page page;
	bool ok;

	syncengine_page_init(&page, run, SYNCENGINE_PUSH, object);
	input.report = syncengine_run_report(run, SYNCENGINE_INTERNAL, request);
	ok = input.report && syncengine_run_fingerprint(input.report, fingerprint);
	*more = *fingerprint != 0;
	if (ok && *more && *fingerprint == before) {
		ok = syncengine_run_throw_repeated(run, SYNCENGINE_INTERNAL, iteration);
	}
	if (ok && *more) {
		ok = syncengine_push_page(&page, &input);
	} else {
		syncengine_page_release(&page);
	}
	if (input.report) {
		OBJ_RELEASE(&input.report->std);
	}
	return ok;
}

/* Pages of the application's report, by its window. */
static bool push_window(syncengine_run *run, zend_string *object, syncengine_push_mode mode)
{
	syncengine_moment from = {.kind = SYNCENGINE_MOMENT_NONE};
	bool ok = push_from(run, object, mode, &from), more = true;
	uint64_t fingerprint = 0;

	for (zend_long iteration = 1; ok && more && !syncengine_run_stopped(run); iteration++) {
		zend_object *request = syncengine_request_create(run->family, run->name, iteration, run->input);

		syncengine_request_add(request,
			syncengine_run_request_object(run, SYNCENGINE_INTERNAL, object, &from, &run->options.end, NULL));
		ok = push_window_page(run, object, mode, request, iteration, &fingerprint, &more);
		OBJ_RELEASE(request);
	}
	syncengine_moment_release(&from);
	ok = ok && push_again(run, object);
	if (ok && !more && run->options.start.kind == SYNCENGINE_MOMENT_NONE &&
		run->options.end.kind == SYNCENGINE_MOMENT_NONE) {
		ok =
			syncengine_run_move_watermark(run, SYNCENGINE_PUSH, object, run->started_at - SYNCENGINE_OVERLAP);
	}
	return ok;
}

/* The next objects with tracked changes after `after` (null: from the first), which becomes the last of them. */
static bool push_next_tracked(syncengine_run *run, zend_string *object, zval *after, zval *ids)
{
	zval args[4], list, *id;
	bool ok = true;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_COPY_VALUE(&args[2], after);
	ZVAL_LONG(&args[3], PUSH_LIMIT);
	if (!syncengine_call(run->store, "findtrackedobjectids", &list, 4, args)) {
		return false;
	}
	array_init(ids);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), id) {
		ZVAL_DEREF(id);
		if (Z_TYPE_P(id) != IS_STRING && Z_TYPE_P(id) != IS_LONG) {
			ok = syncengine_run_unexpected(run, "findTrackedObjectIds", "a list of strings");
			break;
		}
		add_next_index_str(ids, syncengine_id_string(id));
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	if (ok && zend_hash_num_elements(Z_ARRVAL_P(ids)) > 0) {
		id = zend_hash_index_find(Z_ARRVAL_P(ids), zend_hash_num_elements(Z_ARRVAL_P(ids)) - 1);
		if (Z_TYPE_P(after) == IS_STRING && zend_string_equals(Z_STR_P(id), Z_STR_P(after))) {
			ok = syncengine_run_unexpected(run, "findTrackedObjectIds", "IDs after the one that it is given");
		} else {
			syncengine_pair_set_id(after, id);
		}
	}
	if (!ok) {
		zval_ptr_dtor(ids);
	}
	return ok;
}

/* Everything that is tracked, page by page. */
static bool push_tracked(syncengine_run *run, zend_string *object)
{
	bool ok = true, more = true;
	zval after, ids;

	ZVAL_NULL(&after);
	while (ok && more && !syncengine_run_stopped(run)) {
		ok = push_next_tracked(run, object, &after, &ids);
		if (ok) {
			more = zend_hash_num_elements(Z_ARRVAL(ids)) > 0;
			ok = !more || push_ids(run, object, &ids, SYNCENGINE_PUSH_TRACKED, false);
			zval_ptr_dtor(&ids);
		}
	}
	zval_ptr_dtor(&after);
	return ok;
}

static bool push_object_name(syncengine_run *run, zend_string *object)
{
	bool tracks, unfinished = false, ok;

	/* Named in the result even where there is nothing. */
	syncengine_sync_result_counts(run->result, SYNCENGINE_PUSH, object);
	if (!Z_ISUNDEF(run->options.internal_ids)) {
		zval ids, *asked = zend_symtable_find(Z_ARRVAL(run->options.internal_ids), object);

		if (!asked) {
			return true;
		}
		ZVAL_COPY(&ids, asked);
		ok = push_ids(run, object, &ids, SYNCENGINE_PUSH_ALL, false) && push_again(run, object);
		zval_ptr_dtor(&ids);
		return ok;
	}
	ok = syncengine_run_tracks(run, object, &tracks) &&
		syncengine_run_each_due(run, SYNCENGINE_PUSH, object, push_due);
	if (ok && run->options.first_time) {
		ok = push_window(run, object, run->options.pull ? SYNCENGINE_PUSH_NEW : SYNCENGINE_PUSH_ALL);
	} else if (ok && !tracks) {
		ok = push_window(run, object, SYNCENGINE_PUSH_CHANGED);
	} else if (ok) {
		/* What is older than the tracking is nobody's change: a first push that was cut short goes on. */
		ok = push_is_unfinished(run, object, &unfinished) &&
			(!unfinished || push_window(run, object, SYNCENGINE_PUSH_NEW));
	}
	return ok && push_tracked(run, object) && push_again(run, object);
}

bool syncengine_push_begin(syncengine_run *run)
{
	zval names, *name;
	bool ok = true;

	if (!run->options.first_time || !run->options.push || !Z_ISUNDEF(run->options.internal_ids) ||
		run->options.start.kind != SYNCENGINE_MOMENT_NONE ||
		run->options.end.kind != SYNCENGINE_MOMENT_NONE) {
		return true;
	}
	syncengine_run_names(run, SYNCENGINE_INTERNAL, &names);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
		syncengine_moment watermark = {.kind = SYNCENGINE_MOMENT_NONE};
		bool tracks = false;

		ok = ok && syncengine_run_tracks(run, Z_STR_P(name), &tracks) &&
			syncengine_run_watermark(run, SYNCENGINE_PUSH, Z_STR_P(name), &watermark);
		if (ok && tracks && watermark.kind == SYNCENGINE_MOMENT_NONE) {
			ok = syncengine_run_move_watermark(run, SYNCENGINE_PUSH, Z_STR_P(name), PUSH_BEGUN);
		}
		syncengine_moment_release(&watermark);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&names);
	return ok;
}

bool syncengine_push(syncengine_run *run)
{
	zval names, *name;
	bool ok = true;

	syncengine_run_names(run, SYNCENGINE_INTERNAL, &names);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
		ok = ok && (syncengine_run_stopped(run) || push_object_name(run, Z_STR_P(name)));
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&names);
	return ok;
}
