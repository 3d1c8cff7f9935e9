#include "process/run.h"

#include "exceptions/exceptions.h"
#include "exchange/exchange.h"
#include "mapping/mapping_record.h"
#include "mapping/tracked_change.h"
#include "members.h"
#include "request/request_object.h"
#include "zend_interfaces.h"

static zend_object *run_side(const syncengine_run *run, syncengine_side side)
{
	return side == SYNCENGINE_INTERNAL ? run->internal : run->integration;
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
	if (!syncengine_call(run_side(run, side), "getsyncreport", &report, 1, &argument)) {
		return NULL;
	}
	return run_report_of(&report);
}

bool syncengine_run_execute(syncengine_run *run, syncengine_side side, syncengine_order *order)
{
	zval argument;

	ZVAL_OBJ(&argument, &order->std);
	return syncengine_call(run_side(run, side), "executesyncorder", NULL, 1, &argument);
}

bool syncengine_run_can_look_up(const syncengine_run *run, syncengine_side side)
{
	return instanceof_function(run_side(run, side)->ce, syncengine_ce_ObjectLookupInterface);
}

static syncengine_report *run_look_up(syncengine_run *run, syncengine_side side, const char *method,
	zend_string *object, zval *what, zval *fields)
{
	zval args[3], report;

	ZVAL_STR(&args[0], object);
	ZVAL_COPY_VALUE(&args[1], what);
	ZVAL_COPY_VALUE(&args[2], fields);
	if (!syncengine_call(run_side(run, side), method, &report, 3, args)) {
		return NULL;
	}
	return run_report_of(&report);
}

syncengine_report *syncengine_run_look_up(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids, zval *fields)
{
	return run_look_up(run, side, "getobjectsbyids", object, ids, fields);
}

syncengine_report *syncengine_run_look_up_values(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *values, zval *fields)
{
	return run_look_up(run, side, "getobjectsbyvalues", object, values, fields);
}

void syncengine_run_fields(const syncengine_run *run, syncengine_side side, zend_string *object, zval *fields)
{
	HashTable seen;
	zval *entry, name;

	array_init(fields);
	zend_hash_init(&seen, 32, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(run->manual->mappings), entry) {
		syncengine_object_mapping *mapping = syncengine_object_mapping_from_obj(Z_OBJ_P(entry));
		syncengine_plan *plan;

		if (!zend_string_equals(syncengine_mapping_object(mapping, side), object)) {
			continue;
		}
		plan = syncengine_object_mapping_plan(mapping);
		for (uint32_t i = 0; i < plan->count; i++) {
			const syncengine_field_rule *rule = plan->fields[i].rule;
			zend_string *field = side == SYNCENGINE_INTERNAL ? rule->internal_field : rule->integration_field;

			if (zend_hash_add_empty_element(&seen, field)) {
				ZVAL_STR_COPY(&name, field);
				add_next_index_zval(fields, &name);
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
}

zend_object *syncengine_run_request_object(syncengine_run *run, syncengine_side side, zend_string *object,
	const syncengine_moment *from, const syncengine_moment *to)
{
	static const syncengine_moment none = {.kind = SYNCENGINE_MOMENT_NONE};
	zend_object *request =
		syncengine_request_object_create(run->family, object, from ? from : &none, to ? to : &none, &none);
	zval fields, *field;

	syncengine_run_fields(run, side, object, &fields);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(fields), field) {
		syncengine_request_object_add_field(request, Z_STR_P(field));
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&fields);
	return request;
}

/* Adds a name to a list of names, once. */
static void run_add_name(zval *names, HashTable *seen, zend_string *name)
{
	if (zend_hash_add_empty_element(seen, name)) {
		add_next_index_str(names, zend_string_copy(name));
	}
}

void syncengine_run_order_names(
	const syncengine_run *run, syncengine_side side, syncengine_report *report, zval *names)
{
	HashTable seen;
	zend_string *name;
	zend_ulong number;
	zval *entry;

	array_init(names);
	zend_hash_init(&seen, 8, NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(run->manual->mappings), entry) {
		name = syncengine_mapping_object(syncengine_object_mapping_from_obj(Z_OBJ_P(entry)), side);
		if (syncengine_report_objects(report, name)) {
			run_add_name(names, &seen, name);
		}
	}
	ZEND_HASH_FOREACH_END();
	ZEND_HASH_FOREACH_KEY(Z_ARRVAL(report->objects), number, name) {
		zend_string *own = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);

		run_add_name(names, &seen, own);
		zend_string_release(own);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
}

/* Adds an object to the list of a key. */
static void run_group(HashTable *groups, zend_string *key, zval *object)
{
	zval *group = zend_hash_find(groups, key), empty;

	if (!group) {
		array_init(&empty);
		group = zend_hash_add_new(groups, key, &empty);
	}
	Z_ADDREF_P(object);
	add_next_index_zval(group, object);
}

/* Something that a store returned is not what its interface says. */
static bool run_unexpected(const syncengine_run *run, const char *method, const char *wants)
{
	syncengine_throw(run->family->UnexpectedValueException, "%s::%s() must return a list of %s",
		ZSTR_VAL(run->store->ce->name), method, wants);
	return false;
}

bool syncengine_run_records(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids, HashTable *records)
{
	bool internal = side == SYNCENGINE_INTERNAL;
	zval args[3], list, *entry;
	bool ok = true;

	if (zend_hash_num_elements(Z_ARRVAL_P(ids)) == 0) {
		return true;
	}
	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_COPY_VALUE(&args[2], ids);
	if (!syncengine_call(
			run->store, internal ? "findbyinternalids" : "findbyintegrationids", &list, 3, args)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), entry) {
		const syncengine_mapping_row *row;

		if (Z_TYPE_P(entry) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE_P(entry), run->family->MappingRecord.ce)) {
			ok =
				run_unexpected(run, internal ? "findByInternalIds" : "findByIntegrationIds", "MappingRecord");
			break;
		}
		row = syncengine_mapping_record_row(Z_OBJ_P(entry));
		if (!row) {
			ok = false;
			break;
		}
		run_group(records, internal ? row->internal_object_id : row->integration_object_id, entry);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	return ok;
}

bool syncengine_run_tracked(syncengine_run *run, zend_string *object, zval *ids, HashTable *tracked)
{
	zval args[3], list, *entry, *fields, empty;
	bool ok = true;

	if (zend_hash_num_elements(Z_ARRVAL_P(ids)) == 0) {
		return true;
	}
	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_COPY_VALUE(&args[2], ids);
	if (!syncengine_call(run->store, "findtrackedchanges", &list, 3, args)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), entry) {
		const syncengine_change_row *row;

		if (Z_TYPE_P(entry) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE_P(entry), run->family->TrackedChange.ce)) {
			ok = run_unexpected(run, "findTrackedChanges", "TrackedChange");
			break;
		}
		row = syncengine_tracked_change_row(Z_OBJ_P(entry));
		if (!row) {
			ok = false;
			break;
		}
		fields = zend_hash_find(tracked, row->object_id);
		if (!fields) {
			array_init(&empty);
			fields = zend_hash_add_new(tracked, row->object_id, &empty);
		}
		Z_ADDREF_P(entry);
		/* Oldest first: the latest change of a field stays. */
		zend_hash_update(Z_ARRVAL_P(fields), row->field, entry);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	return ok;
}

zend_object *syncengine_run_record(const syncengine_run *run, zend_string *internal, zval *internal_id,
	zend_string *integration, zval *integration_id, int64_t at, bool deleted)
{
	syncengine_mapping_row row = {
		.integration = run->name,
		.internal_object_name = internal,
		.internal_object_id = syncengine_id_string(internal_id),
		.integration_object_name = integration,
		.integration_object_id = syncengine_id_string(integration_id),
		.last_sync = at ? at : syncengine_now(),
		.is_deleted = deleted,
	};
	zend_object *record = syncengine_mapping_record_create(run->family, &row);

	zend_string_release(row.internal_object_id);
	zend_string_release(row.integration_object_id);
	return record;
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

	if (!Z_ISUNDEF_P(run->progress)) {
		counts = syncengine_sync_result_counts(run->result, direction, object);
		ZVAL_STRING(&args[0], syncengine_direction_name(direction));
		ZVAL_STR(&args[1], object);
		ZVAL_LONG(&args[2], counts->read);
		ZVAL_LONG(&args[3], counts->created + counts->updated);
		syncengine_callback_call(run->progress, 4, args);
		zval_ptr_dtor(&args[0]);
	}
	return !EG(exception) && run_interrupts();
}
