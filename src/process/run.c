#include "process/run.h"

#include "core/se_hash.h"
#include "exceptions/exceptions.h"
#include "exchange/exchange.h"
#include "members.h"
#include "request/request.h"
#include "request/request_object.h"
#include "zend_exceptions.h"

void syncengine_call_anyway(zend_object *object, const char *method, uint32_t argc, zval *argv)
{
	zend_object *cause = EG(exception), *second;

	EG(exception) = NULL;
	syncengine_call(object, method, NULL, argc, argv);
	if (!cause) {
		return;
	}
	second = EG(exception);
	EG(exception) = cause;
	if (!second) {
		return;
	}
	/* exit() is no exception that could be another's previous one. */
	if (zend_is_unwind_exit(second) || zend_is_graceful_exit(second)) {
		EG(exception) = second;
		OBJ_RELEASE(cause);
	} else if (zend_is_unwind_exit(cause) || zend_is_graceful_exit(cause)) {
		OBJ_RELEASE(second);
	} else {
		zend_exception_set_previous(cause, second);
	}
}

bool syncengine_run_unexpected(const syncengine_run *run, const char *method, const char *wants)
{
	syncengine_throw(run->family->UnexpectedValueException, "%s::%s() must return %s",
		ZSTR_VAL(run->store->ce->name), method, wants);
	return false;
}

syncengine_object_mapping *syncengine_run_mapping(
	const syncengine_run *run, zend_string *internal, zend_string *integration)
{
	for (uint32_t i = 0; i < run->mapping_count; i++) {
		if (zend_string_equals(run->mappings[i]->internal, internal) &&
			zend_string_equals(run->mappings[i]->integration, integration)) {
			return run->mappings[i];
		}
	}
	return NULL;
}

/* Adds a name to a list of names, once. */
static void run_add_name(zval *names, HashTable *seen, zend_string *name)
{
	if (zend_hash_add_empty_element(seen, name)) {
		add_next_index_str(names, zend_string_copy(name));
	}
}

void syncengine_run_names(const syncengine_run *run, syncengine_side side, zval *names)
{
	HashTable seen;

	array_init(names);
	zend_hash_init(&seen, 8, NULL, NULL, false);
	for (uint32_t i = 0; i < run->mapping_count; i++) {
		run_add_name(names, &seen, syncengine_mapping_object(run->mappings[i], side));
	}
	zend_hash_destroy(&seen);
}

void syncengine_run_order_names(
	const syncengine_run *run, syncengine_side side, syncengine_report *report, zval *names)
{
	HashTable seen;
	zend_string *name;
	zend_ulong number;

	array_init(names);
	zend_hash_init(&seen, 8, NULL, NULL, false);
	for (uint32_t i = 0; i < run->mapping_count; i++) {
		name = syncengine_mapping_object(run->mappings[i], side);
		if (syncengine_report_objects(report, name)) {
			run_add_name(names, &seen, name);
		}
	}
	ZEND_HASH_FOREACH_KEY(Z_ARRVAL(report->objects), number, name) {
		zend_string *own = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);

		run_add_name(names, &seen, own);
		zend_string_release(own);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
}

/* The Report in `value`, which is taken; NULL with an exception where its constructor did not run. */
static syncengine_report *run_report_of(zval *value)
{
	syncengine_report *report = syncengine_report_from_obj(Z_OBJ_P(value));

	if (!syncengine_object_initialized(report->integration != NULL, Z_OBJ_P(value))) {
		zval_ptr_dtor(value);
		return NULL;
	}
	return report;
}

syncengine_report *syncengine_run_report(syncengine_run *run, syncengine_side side, zend_object *request)
{
	zval argument, report;

	ZVAL_OBJ(&argument, request);
	if (!syncengine_call(syncengine_run_exchange(run, side), "getsyncreport", &report, 1, &argument)) {
		return NULL;
	}
	return run_report_of(&report);
}

bool syncengine_run_execute(syncengine_run *run, syncengine_side side, syncengine_order *order)
{
	zval argument;

	ZVAL_OBJ(&argument, &order->std);
	return syncengine_call(syncengine_run_exchange(run, side), "executesyncorder", NULL, 1, &argument);
}

bool syncengine_run_can_look_up(const syncengine_run *run, syncengine_side side)
{
	return instanceof_function(syncengine_run_exchange(run, side)->ce, syncengine_ce_ObjectLookupInterface);
}

/* Names of the fields of a side's object that any mapping has, as a list. */
static void run_fields(const syncengine_run *run, syncengine_side side, zend_string *object, zval *fields)
{
	HashTable seen;

	array_init(fields);
	zend_hash_init(&seen, 32, NULL, NULL, false);
	for (uint32_t i = 0; i < run->mapping_count; i++) {
		syncengine_plan *plan;

		if (!zend_string_equals(syncengine_mapping_object(run->mappings[i], side), object)) {
			continue;
		}
		plan = syncengine_object_mapping_plan(run->mappings[i]);
		for (uint32_t j = 0; j < plan->count; j++) {
			run_add_name(fields, &seen, syncengine_rule_field(plan->fields[j].rule, side));
		}
	}
	zend_hash_destroy(&seen);
}

zend_object *syncengine_run_request_object(syncengine_run *run, syncengine_side side, zend_string *object,
	const syncengine_moment *from, const syncengine_moment *to, zval *ids)
{
	static const syncengine_moment none = {.kind = SYNCENGINE_MOMENT_NONE};
	zend_object *request =
		syncengine_request_object_create(run->family, object, from ? from : &none, to ? to : &none, &none);
	zval fields, *field;

	run_fields(run, side, object, &fields);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(fields), field) {
		syncengine_request_object_add_field(request, Z_STR_P(field));
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&fields);
	if (ids) {
		ZVAL_COPY(&syncengine_request_object_from_obj(request)->ids, ids);
	}
	return request;
}

static syncengine_report *run_look_up(
	syncengine_run *run, syncengine_side side, const char *method, zend_string *object, zval *what)
{
	zval args[3], report;
	bool ok;

	ZVAL_STR(&args[0], object);
	ZVAL_COPY_VALUE(&args[1], what);
	run_fields(run, side, object, &args[2]);
	ok = syncengine_call(syncengine_run_exchange(run, side), method, &report, 3, args);
	zval_ptr_dtor(&args[2]);
	return ok ? run_report_of(&report) : NULL;
}

/* Moves the objects of a name from one report to another. */
static void run_collect(syncengine_report *to, syncengine_report *from, zend_string *object)
{
	HashTable *objects = syncengine_report_objects(from, object);
	zval *entry;

	if (objects) {
		ZEND_HASH_FOREACH_VAL(objects, entry) {
			zval id;
			zend_string *name = syncengine_report_object_identity(Z_OBJ_P(entry), &id);

			if (!name) {
				return;
			}
			GC_ADDREF(Z_OBJ_P(entry));
			syncengine_report_put(to, object, &id, Z_OBJ_P(entry));
			zend_string_release(name);
			zval_ptr_dtor(&id);
		}
		ZEND_HASH_FOREACH_END();
	}
}

/* Objects by ID of a side that can't look up: its sync report of them, page by page. */
static syncengine_report *run_report_ids(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids)
{
	syncengine_report *all = syncengine_report_create(run->family, run->name), *report;
	uint64_t before = 0, now = 1;

	for (zend_long iteration = 1; now; iteration++) {
		zend_object *request = syncengine_request_create(run->family, run->name, iteration, run->input);

		syncengine_request_add(request, syncengine_run_request_object(run, side, object, NULL, NULL, ids));
		report = syncengine_run_report(run, side, request);
		OBJ_RELEASE(request);
		if (!report || !syncengine_run_fingerprint(report, &now)) {
			now = 0;
		} else if (now == before) {
			/* One that gives all of them at once, whatever page is asked for. */
			now = 0;
		} else if (now) {
			zval held;

			/* Asking user-written objects for their IDs may change the report. */
			ZVAL_COPY(&held, &report->objects);
			run_collect(all, report, object);
			zval_ptr_dtor(&held);
			before = now;
		}
		if (report) {
			OBJ_RELEASE(&report->std);
		}
		if (EG(exception)) {
			OBJ_RELEASE(&all->std);
			return NULL;
		}
	}
	return all;
}

syncengine_report *syncengine_run_fetch(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids)
{
	return syncengine_run_can_look_up(run, side) ? run_look_up(run, side, "getobjectsbyids", object, ids)
												 : run_report_ids(run, side, object, ids);
}

syncengine_report *syncengine_run_look_up_values(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *values)
{
	return run_look_up(run, side, "getobjectsbyvalues", object, values);
}

bool syncengine_run_tracks(syncengine_run *run, zend_string *object, bool *tracks)
{
	zend_function *method =
		zend_hash_str_find_ptr(&run->internal->ce->function_table, ZEND_STRL("trackschanges"));
	zval args[2], result, *known = zend_hash_find(&run->tracks, object);

	*tracks = known && Z_TYPE_P(known) == IS_TRUE;
	if (known || !method ||
		(method->common.fn_flags & (ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)) != ZEND_ACC_PUBLIC) {
		return true;
	}
	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	if (!syncengine_call(run->internal, "trackschanges", &result, 2, args)) {
		return false;
	}
	*tracks = zend_is_true(&result);
	zval_ptr_dtor(&result);
	ZVAL_BOOL(&result, *tracks);
	zend_hash_update(&run->tracks, object, &result);
	return !EG(exception);
}

void syncengine_run_again(HashTable *again, zend_string *object, const zval *id)
{
	zend_string *key = syncengine_id_string(id);
	zval *set = zend_hash_find(again, object), empty;

	if (!set) {
		array_init(&empty);
		set = zend_hash_add_new(again, object, &empty);
	}
	zend_hash_add_empty_element(Z_ARRVAL_P(set), key);
	zend_string_release(key);
}

bool syncengine_run_take_again(HashTable *again, zend_string *object, zval *ids)
{
	zval *set = zend_hash_find(again, object);
	zend_string *id;

	if (!set) {
		return false;
	}
	array_init_size(ids, zend_hash_num_elements(Z_ARRVAL_P(set)));
	ZEND_HASH_FOREACH_STR_KEY(Z_ARRVAL_P(set), id) {
		add_next_index_str(ids, zend_string_copy(id));
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_del(again, object);
	return true;
}

/* Lets PHP's signal handlers run: native work doesn't pass the points where the engine would. */
static bool run_interrupts(void)
{
	if (zend_atomic_bool_load_ex(&EG(vm_interrupt))) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		if (zend_atomic_bool_load_ex(&EG(timed_out))) {
			zend_timeout();
		} else if (zend_interrupt_function) {
			zend_interrupt_function(EG(current_execute_data));
		}
	}
	return !EG(exception);
}

bool syncengine_run_progress(syncengine_run *run, syncengine_direction direction, zend_string *object)
{
	const syncengine_counts *counts;
	zval args[4];
	bool ok = true;

	if (!Z_ISUNDEF_P(run->progress)) {
		counts = syncengine_sync_result_counts(run->result, direction, object);
		ZVAL_STRING(&args[0], syncengine_direction_name(direction));
		ZVAL_STR_COPY(&args[1], object);
		ZVAL_LONG(&args[2], counts->read);
		ZVAL_LONG(&args[3], counts->created + counts->updated);
		ok = syncengine_callback_call(run->progress, 4, args);
		zval_ptr_dtor(&args[0]);
		zval_ptr_dtor(&args[1]);
	}
	return ok && run_interrupts();
}

static uint64_t run_hash_id(uint64_t hash, const zval *id)
{
	zend_string *text = syncengine_id_string(id);

	hash = se_hash(hash, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_string_release(text);
	return hash;
}

bool syncengine_run_fingerprint(syncengine_report *report, uint64_t *fingerprint)
{
	zval held, *objects, *object;
	uint64_t hash = 0;

	*fingerprint = 0;
	if (syncengine_report_count(report) == 0) {
		return true;
	}
	/* Reading the date objects of PHP code may run it. */
	ZVAL_COPY(&held, &report->objects);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(held), objects) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(objects), object) {
			const syncengine_report_object *native = syncengine_report_object_from_obj(Z_OBJ_P(object));
			int64_t at = 0;

			hash = run_hash_id(hash, &native->id);
			syncengine_moment_read(&native->changed, &at);
			hash = se_hash(hash, &at, sizeof(at));
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&held);
	*fingerprint = hash ? hash : 1;
	return !EG(exception);
}

bool syncengine_run_throw_repeated(const syncengine_run *run, syncengine_side side, zend_long page)
{
	syncengine_throw(run->family->UnexpectedValueException,
		"%s::getSyncReport() gave the same objects for page " ZEND_LONG_FMT
		" as for the page before: it must go by Request::getSyncIteration(), and end with a report without "
		"objects",
		ZSTR_VAL(syncengine_run_exchange(run, side)->ce->name), page);
	return false;
}
