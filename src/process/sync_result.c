#include "process/sync_result.h"

#include "members.h"
#include "value/native_value.h"

#include "stubs/SyncResult_arginfo.h"

/* Conflicts that are kept with their reasons; more are only counted. */
#define DECISIONS_MAX 1000

zend_class_entry *syncengine_ce_SyncResult;
static syncengine_class sync_result_class;

static zend_object *sync_result_new(zend_class_entry *ce)
{
	syncengine_sync_result *result = syncengine_object_alloc(
		sizeof(*result), offsetof(syncengine_sync_result, std), ce, &sync_result_class);

	array_init(&result->decisions);
	return &result->std;
}

static void sync_result_free(zend_object *object)
{
	syncengine_sync_result *result = syncengine_sync_result_from_obj(object);

	for (uint32_t i = 0; i < result->count; i++) {
		zend_string_release(result->counts[i].object);
	}
	if (result->counts) {
		efree(result->counts);
	}
	zval_ptr_dtor(&result->decisions);
	syncengine_str_release(result->integration);
	zend_object_std_dtor(object);
}

static HashTable *sync_result_gc(zend_object *object, zval **table, int *count)
{
	*table = &syncengine_sync_result_from_obj(object)->decisions;
	*count = 1;
	return syncengine_gc_properties(object);
}

syncengine_sync_result *syncengine_sync_result_create(zend_string *integration)
{
	syncengine_sync_result *result =
		syncengine_sync_result_from_obj(sync_result_new(syncengine_ce_SyncResult));

	result->integration = zend_string_copy(integration);
	return result;
}

const char *syncengine_direction_name(syncengine_direction direction)
{
	return direction == SYNCENGINE_PULL ? "pull" : "push";
}

syncengine_counts *syncengine_sync_result_counts(
	syncengine_sync_result *result, syncengine_direction direction, zend_string *object)
{
	syncengine_counts *counts;

	for (uint32_t i = 0; i < result->count; i++) {
		if (result->counts[i].direction == direction &&
			zend_string_equals(result->counts[i].object, object)) {
			return &result->counts[i];
		}
	}
	result->counts = safe_erealloc(result->counts, result->count + 1, sizeof(syncengine_counts), 0);
	counts = &result->counts[result->count++];
	memset(counts, 0, sizeof(*counts));
	counts->direction = direction;
	counts->object = zend_string_copy(object);
	return counts;
}

/* A value as PHP code sees it. */
static void sync_result_add_value(zval *entry, const char *name, const syncengine_field_view *view)
{
	zval value;

	if (!view) {
		add_assoc_null(entry, name);
	} else if (view->instant && Z_TYPE_P(view->value) == IS_LONG) {
		add_assoc_str(
			entry, name, syncengine_instant_text(syncengine_kind_of(view->type), Z_LVAL_P(view->value)));
	} else {
		ZVAL_COPY(&value, view->value);
		add_assoc_zval(entry, name, &value);
	}
}

/* The time that the evidence of a side rests on: the field's own, else the object's. */
static void sync_result_add_time(zval *entry, const char *name, const se_evidence *evidence)
{
	if (evidence->has_certain || evidence->has_possible) {
		add_assoc_str(entry, name,
			syncengine_instant_text(
				SYNCENGINE_KIND_DATETIME, evidence->has_certain ? evidence->certain : evidence->possible));
	} else {
		add_assoc_null(entry, name);
	}
}

void syncengine_sync_result_conflict(syncengine_sync_result *result, const syncengine_merged_field *merged,
	zval *internal_id, zval *integration_id)
{
	static const char *const winners[] = {"none", "internal", "integration"};
	const syncengine_field_rule *rule = merged->field->rule;
	const char *evidence;
	zval entry;

	switch (merged->decision->reason) {
		case SE_BECAUSE_HARD:
			evidence = "hard";
			break;
		case SE_BECAUSE_BEST:
			evidence = "best";
			break;
		case SE_BECAUSE_FUZZY:
			evidence = "fuzzy";
			break;
		case SE_BECAUSE_POLICY:
			evidence = "policy";
			break;
		default:
			return;
	}
	result->conflicts[merged->decision->reason == SE_BECAUSE_POLICY ? SE_UNDECIDED
																	: merged->decision->winner]++;
	if (zend_hash_num_elements(Z_ARRVAL(result->decisions)) >= DECISIONS_MAX) {
		return;
	}
	SEPARATE_ARRAY(&result->decisions);
	array_init_size(&entry, 11);
	add_assoc_str(&entry, "object", zend_string_copy(rule->internal_object));
	add_assoc_str(&entry, "object_id", zval_get_string(internal_id));
	add_assoc_str(&entry, "integration_object", zend_string_copy(rule->integration_object));
	add_assoc_str(&entry, "integration_object_id", zval_get_string(integration_id));
	add_assoc_str(&entry, "field", zend_string_copy(rule->internal_field));
	add_assoc_string(&entry, "winner", winners[merged->decision->winner]);
	add_assoc_string(&entry, "evidence", evidence);
	sync_result_add_value(&entry, "internal_value", merged->internal);
	sync_result_add_value(&entry, "integration_value", merged->integration);
	sync_result_add_time(&entry, "internal_changed_at", &merged->given->internal.evidence);
	sync_result_add_time(&entry, "integration_changed_at", &merged->given->integration.evidence);
	add_next_index_zval(&result->decisions, &entry);
}

static const char *sync_result_status(const syncengine_sync_result *result)
{
	if (result->stopped) {
		return "stopped";
	}
	for (uint32_t i = 0; i < result->count; i++) {
		if (result->counts[i].issues > 0 || result->counts[i].retried > 0) {
			return "partly_failed";
		}
	}
	return "in_step";
}

static void sync_result_counts(const syncengine_sync_result *result, zval *list)
{
	array_init_size(list, result->count);
	for (uint32_t i = 0; i < result->count; i++) {
		const syncengine_counts *counts = &result->counts[i];
		zval entry;

		array_init_size(&entry, 10);
		add_assoc_string(&entry, "direction", syncengine_direction_name(counts->direction));
		add_assoc_str(&entry, "object", zend_string_copy(counts->object));
		add_assoc_long(&entry, "read", counts->read);
		add_assoc_long(&entry, "created", counts->created);
		add_assoc_long(&entry, "updated", counts->updated);
		add_assoc_long(&entry, "unchanged", counts->unchanged);
		add_assoc_long(&entry, "converted", counts->converted);
		add_assoc_long(&entry, "deleted", counts->deleted);
		add_assoc_long(&entry, "retried", counts->retried);
		add_assoc_long(&entry, "issues", counts->issues);
		add_next_index_zval(list, &entry);
	}
}

static void sync_result_conflicts(const syncengine_sync_result *result, zval *conflicts)
{
	array_init_size(conflicts, 3);
	add_assoc_long(conflicts, "internal", result->conflicts[SE_LEFT]);
	add_assoc_long(conflicts, "integration", result->conflicts[SE_RIGHT]);
	add_assoc_long(conflicts, "undecided", result->conflicts[SE_UNDECIDED]);
}

static void sync_result_array(const syncengine_sync_result *result, zval *array)
{
	zval part;

	array_init_size(array, 5);
	add_assoc_str(array, "integration", zend_string_copy(result->integration));
	add_assoc_string(array, "status", sync_result_status(result));
	sync_result_counts(result, &part);
	add_assoc_zval(array, "counts", &part);
	sync_result_conflicts(result, &part);
	add_assoc_zval(array, "conflicts", &part);
	ZVAL_COPY(&part, &result->decisions);
	add_assoc_zval(array, "decisions", &part);
}

static HashTable *sync_result_state(zend_object *object)
{
	syncengine_sync_result *result = syncengine_sync_result_from_obj(object);
	zval array;

	if (!result->integration) {
		return zend_new_array(0);
	}
	sync_result_array(result, &array);
	return Z_ARRVAL(array);
}

static syncengine_sync_result *sync_result_this(zval *this)
{
	syncengine_sync_result *result = syncengine_sync_result_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(result->integration != NULL, Z_OBJ_P(this)) ? result : NULL;
}

ZEND_METHOD(SyncEngine_SyncResult, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(SyncEngine_SyncResult, getIntegration)
{
	syncengine_sync_result *result = sync_result_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!result) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(result->integration);
}

ZEND_METHOD(SyncEngine_SyncResult, getStatus)
{
	syncengine_sync_result *result = sync_result_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!result) {
		RETURN_THROWS();
	}
	RETURN_STRING(sync_result_status(result));
}

ZEND_METHOD(SyncEngine_SyncResult, getCounts)
{
	syncengine_sync_result *result = sync_result_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!result) {
		RETURN_THROWS();
	}
	sync_result_counts(result, return_value);
}

ZEND_METHOD(SyncEngine_SyncResult, getConflicts)
{
	syncengine_sync_result *result = sync_result_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!result) {
		RETURN_THROWS();
	}
	sync_result_conflicts(result, return_value);
}

ZEND_METHOD(SyncEngine_SyncResult, getDecisions)
{
	syncengine_sync_result *result = sync_result_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!result) {
		RETURN_THROWS();
	}
	RETURN_COPY(&result->decisions);
}

ZEND_METHOD(SyncEngine_SyncResult, toArray)
{
	syncengine_sync_result *result = sync_result_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!result) {
		RETURN_THROWS();
	}
	sync_result_array(result, return_value);
}

void syncengine_sync_result_register(void)
{
	syncengine_ce_SyncResult = register_class_SyncEngine_SyncResult();
	syncengine_ce_SyncResult->create_object = sync_result_new;
	syncengine_class_init(&sync_result_class, syncengine_ce_SyncResult, &syncengine_native,
		offsetof(syncengine_sync_result, std), sync_result_free, NULL, sync_result_state);
	sync_result_class.handlers.get_gc = sync_result_gc;
}
