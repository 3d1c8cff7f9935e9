/* What has arrived is stored: mappings, snapshots, retries, issues, and that the requests are done with. */
#include "oro/reverse_writer.h"

#include "callback.h"
#include "json/json_writer.h"
#include "members.h"
#include "store/store_mappings.h"
#include "value/moment.h"

typedef struct {
	syncengine_reverse_writer *writer;
	syncengine_mapping_row *opened, *closed; /* texts are borrowed from the items */
	uint32_t opened_count, closed_count;
	syncengine_reverse_snapshot *snapshots; /* values and decisions are owned */
	uint32_t snapshot_count;
	zval forgotten; /* list: objects whose snapshot goes */
	zval done;      /* list: objects whose request is done with */
	zval cleared;   /* list: objects that need no retry any more */
	zval retries, issues;
	int64_t now;
} results;

static void results_mapping(
	results *of, const syncengine_change_set *set, bool deleted, zend_string *object, zend_string *remote_id)
{
	syncengine_mapping_row *row = deleted ? &of->closed[of->closed_count++] : &of->opened[of->opened_count++];

	*row = (syncengine_mapping_row){
		.integration = of->writer->scope.integration,
		.internal_object_name = of->writer->scope.object_name,
		.internal_object_id = set->object_id,
		.integration_object_name = object,
		.integration_object_id = remote_id,
		.last_sync = of->now,
		.is_deleted = deleted,
	};
}

/* An array as JSON text, an object even where it is empty; what can't be one was refused when it was to be sent. */
static zend_string *results_json(const zval *array, bool object)
{
	struct json_object *json = NULL;
	zend_string *text;
	const char *bytes;
	size_t length;

	if (object && zend_hash_num_elements(Z_ARRVAL_P(array)) == 0) {
		return zend_string_init(ZEND_STRL("{}"), false);
	}
	if (syncengine_json_from_zval(array, &json)) {
		return zend_string_init(ZEND_STRL("{}"), false);
	}
	bytes = syncengine_json_text(json, &length);
	text = zend_string_init(bytes, length, false);
	json_object_put(json);
	return text;
}

static void results_snapshot(results *of, const syncengine_change_set *set)
{
	bool decided = zend_hash_num_elements(Z_ARRVAL(set->decisions)) > 0;

	of->snapshots[of->snapshot_count++] = (syncengine_reverse_snapshot){
		.object_id = set->object_id,
		.values = results_json(&set->values, true),
		.decisions = decided ? results_json(&set->decisions, false) : NULL,
	};
}

static void results_add(zval *list, zend_string *id)
{
	add_next_index_str(list, zend_string_copy(id));
}

static void results_issue(
	results *of, const syncengine_change_set *set, const char *kind, zval *field, const char *message)
{
	zval issue;

	array_init_size(&issue, 7);
	add_assoc_str(&issue, "object_name", zend_string_copy(of->writer->scope.object_name));
	add_assoc_str(&issue, "object_id", zend_string_copy(set->object_id));
	add_assoc_str(&issue, "mapped_object_name", zend_string_copy(of->writer->config.remote_object));
	if (set->remote_id) {
		add_assoc_str(&issue, "mapped_object_id", zend_string_copy(set->remote_id));
	} else {
		add_assoc_null(&issue, "mapped_object_id");
	}
	if (field) {
		add_assoc_str(&issue, "field", zval_get_string(field));
	} else {
		add_assoc_null(&issue, "field");
	}
	add_assoc_string(&issue, "kind", kind);
	add_assoc_string(&issue, "message", message);
	add_next_index_zval(&of->issues, &issue);
}

void syncengine_reverse_retry_add(zval *retries, const syncengine_reverse_scope *scope,
	const syncengine_change_set *set, const char *reason, zend_long after)
{
	zval retry;

	array_init_size(&retry, 4);
	add_assoc_str(&retry, "object_name", zend_string_copy(scope->object_name));
	add_assoc_str(&retry, "object_id", zend_string_copy(set->object_id));
	add_assoc_string(&retry, "reason", reason);
	if (after >= 0) {
		add_assoc_long(&retry, "retry_after", after);
	}
	add_next_index_zval(retries, &retry);
}

static void results_retry(results *of, const syncengine_change_set *set, const char *reason, zend_long after)
{
	syncengine_reverse_retry_add(&of->retries, &of->writer->scope, set, reason, after);
}

/* Conflicts that nobody won are never silent. */
static void results_undecided(results *of, const syncengine_change_set *set)
{
	zval *decision, *winner;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(set->decisions), decision) {
		ZVAL_DEREF(decision);
		winner = Z_TYPE_P(decision) == IS_ARRAY
			? zend_hash_str_find_deref(Z_ARRVAL_P(decision), ZEND_STRL("winner"))
			: NULL;
		if (winner && Z_TYPE_P(winner) == IS_STRING && zend_string_equals_literal(Z_STR_P(winner), "none")) {
			results_issue(of, set, "conflict",
				zend_hash_str_find_deref(Z_ARRVAL_P(decision), ZEND_STRL("field")),
				"Both sides changed it, and the times don't tell who was later");
		}
	}
	ZEND_HASH_FOREACH_END();
}

static void results_item(results *of, const syncengine_reverse_item *item)
{
	const syncengine_change_set *set = item->set;
	const syncengine_item_outcome *outcome = &item->outcome;
	zend_string *remote = of->writer->config.remote_object;
	const char *message = outcome->message ? ZSTR_VAL(outcome->message) : "";
	bool open = item->result == SYNCENGINE_ITEM_RETRY && item->unknown;

	switch (item->result) {
		case SYNCENGINE_ITEM_CREATED:
			results_mapping(of, set, false, outcome->object ? outcome->object : remote, Z_STR(outcome->id));
			results_snapshot(of, set);
			break;
		case SYNCENGINE_ITEM_UPDATED:
			results_snapshot(of, set);
			break;
		case SYNCENGINE_ITEM_DELETED:
			results_mapping(of, set, true, remote, set->remote_id);
			results_add(&of->forgotten, set->object_id);
			break;
		case SYNCENGINE_ITEM_CONVERTED:
			results_mapping(of, set, true, remote, set->remote_id);
			results_mapping(of, set, false, outcome->object ? outcome->object : remote, Z_STR(outcome->id));
			results_retry(of, set, "It is another object now", 0);
			break;
		case SYNCENGINE_ITEM_RETRY:
			results_retry(of, set, message, outcome->retry_after);
			break;
		case SYNCENGINE_ITEM_ISSUE:
			results_issue(of, set, "refused", NULL, message);
			break;
	}
	results_undecided(of, set);
	if (!open && set->operation != SYNCENGINE_CHANGE_NONE) {
		results_add(&of->done, set->object_id);
	}
	if (item->result != SYNCENGINE_ITEM_RETRY && item->result != SYNCENGINE_ITEM_CONVERTED) {
		results_add(&of->cleared, set->object_id);
	}
}

/* The ID at the other side that an item's mapping is about; NULL: none is stored. Borrowed. */
static zend_string *results_remote_id(const syncengine_reverse_item *item)
{
	switch (item->result) {
		case SYNCENGINE_ITEM_CREATED:
		case SYNCENGINE_ITEM_CONVERTED:
			return Z_STR(item->outcome.id);
		case SYNCENGINE_ITEM_DELETED:
			return item->set->remote_id;
		default:
			return NULL;
	}
}

/* Reads which entities have those IDs now: object IDs by ID at the other side. */
static bool results_owners(const syncengine_reverse_writer *writer, zval *ids, HashTable *owners)
{
	const syncengine_mapping_filter filter = {.integration = writer->scope.integration,
		.internal_name = writer->scope.object_name,
		.by_internal = false};
	syncengine_mapping_row mapping;
	zval rows, *row;
	bool ok = true;

	if (zend_hash_num_elements(Z_ARRVAL_P(ids)) == 0) {
		return true;
	}
	if (!syncengine_store_mappings_select(writer->scope.store, &filter, Z_ARRVAL_P(ids)->arPacked,
			zend_hash_num_elements(Z_ARRVAL_P(ids)), &rows)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		if (!(ok = syncengine_store_mapping_row(row, &mapping))) {
			break;
		}
		if (!mapping.is_deleted) {
			zval owner;

			ZVAL_STR_COPY(&owner, mapping.internal_object_id);
			zend_hash_update(owners, mapping.integration_object_id, &owner);
		}
		syncengine_store_mapping_row_release(&mapping);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	return ok;
}

/* An object of the other side is one entity's: where it says that it is another one's too, that is an issue. */
static void results_claim(syncengine_reverse_item *item, HashTable *owners)
{
	zend_string *id = results_remote_id(item);
	zval *owner = id ? zend_hash_find(owners, id) : NULL, own;

	if (!id) {
		return;
	}
	if (!owner) {
		ZVAL_STR_COPY(&own, item->set->object_id);
		zend_hash_add_new(owners, id, &own);
	} else if (!zend_string_equals(Z_STR_P(owner), item->set->object_id)) {
		syncengine_str_release(item->outcome.message);
		item->outcome.message =
			strpprintf(0, "It is said to be %s, which %s is already", ZSTR_VAL(id), Z_STRVAL_P(owner));
		item->result = SYNCENGINE_ITEM_ISSUE;
	}
}

static bool results_check(syncengine_reverse_writer *writer)
{
	syncengine_reverse_item *item;
	HashTable owners;
	zval ids;
	bool ok;

	array_init(&ids);
	zend_hash_init(&owners, 128, NULL, ZVAL_PTR_DTOR, false);
	ZEND_HASH_FOREACH_PTR(&writer->items, item) {
		zend_string *id = item->state == SYNCENGINE_REVERSE_ANSWERED ? results_remote_id(item) : NULL;

		if (id) {
			add_next_index_str(&ids, zend_string_copy(id));
		}
	}
	ZEND_HASH_FOREACH_END();
	ok = results_owners(writer, &ids, &owners);
	if (ok) {
		ZEND_HASH_FOREACH_PTR(&writer->items, item) {
			if (item->state == SYNCENGINE_REVERSE_ANSWERED) {
				results_claim(item, &owners);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_hash_destroy(&owners);
	zval_ptr_dtor(&ids);
	return ok;
}

static bool results_call(const results *of, const char *method, zval *list)
{
	const syncengine_reverse_scope *scope = &of->writer->scope;
	bool clear = list == &of->cleared;
	zval arguments[4];

	if (zend_hash_num_elements(Z_ARRVAL_P(list)) == 0) {
		return true;
	}
	ZVAL_STR(&arguments[0], scope->integration);
	ZVAL_STRINGL(&arguments[1], "push", 4);
	ZVAL_STR(&arguments[2], scope->object_name);
	ZVAL_COPY_VALUE(&arguments[clear ? 3 : 2], list);
	syncengine_call(scope->object, method, NULL, clear ? 4 : 3, arguments);
	zval_ptr_dtor(&arguments[1]);
	return !EG(exception);
}

static bool results_mappings(const results *of, syncengine_mapping_row *rows, uint32_t count)
{
	const syncengine_mapping_row **list = safe_emalloc(count, sizeof(*list), 1);
	bool ok;

	for (uint32_t i = 0; i < count; i++) {
		list[i] = &rows[i];
	}
	ok = count == 0 || syncengine_store_mappings_save(of->writer->scope.store, list, count);
	efree(list);
	return ok;
}

static bool results_write(results *of)
{
	const syncengine_reverse_scope *scope = &of->writer->scope;

	/* What is closed makes room for what is opened. */
	return results_mappings(of, of->closed, of->closed_count) &&
		results_mappings(of, of->opened, of->opened_count) &&
		syncengine_reverse_snapshots_save(scope, of->snapshots, of->snapshot_count) &&
		syncengine_reverse_snapshots_remove(scope, Z_ARRVAL(of->forgotten)) &&
		results_call(of, "clearretries", &of->cleared) && results_call(of, "queueretries", &of->retries) &&
		results_call(of, "noteissues", &of->issues) &&
		syncengine_reverse_requests_close(scope, Z_ARRVAL(of->done));
}

bool syncengine_reverse_results_store(syncengine_reverse_writer *writer)
{
	uint32_t count = writer->counts[SYNCENGINE_REVERSE_ANSWERED];
	results of = {.writer = writer, .now = syncengine_now()};
	zval *lists[] = {&of.forgotten, &of.done, &of.cleared, &of.retries, &of.issues};
	syncengine_reverse_item *item;
	bool ok;

	if (!results_check(writer)) {
		return false;
	}
	of.opened = safe_emalloc(count, sizeof(*of.opened), 1);
	of.closed = safe_emalloc(count, sizeof(*of.closed), 1);
	of.snapshots = safe_emalloc(count, sizeof(*of.snapshots), 1);
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		array_init(lists[i]);
	}
	ZEND_HASH_FOREACH_PTR(&writer->items, item) {
		if (item->state == SYNCENGINE_REVERSE_ANSWERED) {
			results_item(&of, item);
		}
	}
	ZEND_HASH_FOREACH_END();
	ok = results_write(&of);
	for (uint32_t i = 0; i < of.snapshot_count; i++) {
		zend_string_release(of.snapshots[i].values);
		syncengine_str_release(of.snapshots[i].decisions);
	}
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		zval_ptr_dtor(lists[i]);
	}
	efree(of.opened);
	efree(of.closed);
	efree(of.snapshots);
	return ok;
}

static void results_error(const syncengine_reverse_writer *writer, syncengine_step_context *context,
	const syncengine_reverse_item *item, const char *what)
{
	zend_string *text = strpprintf(0, "%s %s: %s", ZSTR_VAL(writer->scope.object_name),
		ZSTR_VAL(item->set->object_id), item->outcome.message ? ZSTR_VAL(item->outcome.message) : what);
	zval set;

	ZVAL_OBJ(&set, &item->set->std);
	syncengine_step_context_error_about(context, ZSTR_VAL(text), ZSTR_LEN(text), &set);
	zend_string_release(text);
}

static void results_count(const syncengine_reverse_writer *writer, const syncengine_reverse_item *item)
{
	syncengine_step_context *context = syncengine_step_context_from_obj(writer->context);

	switch (item->result) {
		case SYNCENGINE_ITEM_CREATED:
			syncengine_step_context_increment(context, SYNCENGINE_COUNT_ADD, 1);
			break;
		case SYNCENGINE_ITEM_UPDATED:
			if (item->set->operation != SYNCENGINE_CHANGE_NONE) {
				syncengine_step_context_increment(context, SYNCENGINE_COUNT_UPDATE, 1);
			}
			break;
		case SYNCENGINE_ITEM_DELETED:
			if (item->set->operation == SYNCENGINE_CHANGE_DELETE) {
				syncengine_step_context_increment(context, SYNCENGINE_COUNT_DELETE, 1);
			} else {
				results_error(writer, context, item, "it was deleted at the other side");
			}
			break;
		case SYNCENGINE_ITEM_ISSUE:
			syncengine_step_context_increment(context, SYNCENGINE_COUNT_INVALID, 1);
			results_error(writer, context, item, "it was refused");
			break;
		default:
			results_error(writer, context, item, "it is another object now");
	}
}

void syncengine_reverse_results_forget(syncengine_reverse_writer *writer)
{
	syncengine_reverse_item *item;
	zend_string *id;

	ZEND_HASH_FOREACH_STR_KEY_PTR(&writer->items, id, item) {
		if (item->state != SYNCENGINE_REVERSE_ANSWERED) {
			continue;
		}
		if (writer->context) {
			results_count(writer, item);
		}
		if (item->result == SYNCENGINE_ITEM_RETRY && item->unknown) {
			zend_hash_add_empty_element(&writer->open, id);
		}
		writer->counts[SYNCENGINE_REVERSE_ANSWERED]--;
		zend_hash_del(&writer->items, id);
	}
	ZEND_HASH_FOREACH_END();
}
