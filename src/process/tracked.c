#include "process/tracked.h"

#include "exceptions/exceptions.h"
#include "members.h"

static const struct {
	const char *text;
	size_t length;
} marks[] = {
	[SYNCENGINE_FREE] = {"", 0},
	[SYNCENGINE_KEPT] = {ZEND_STRL(";kept")},
	[SYNCENGINE_LATER] = {ZEND_STRL(";later")},
};

static void tracked_free(zval *value)
{
	syncengine_tracked *tracked = Z_PTR_P(value);

	syncengine_obj_release(tracked->change);
	zend_string_release(tracked->object);
	zend_string_release(tracked->id);
	zend_string_release(tracked->field);
	syncengine_str_release(tracked->type);
	zval_ptr_dtor(&tracked->rows);
	zval_ptr_dtor(&tracked->value);
	efree(tracked);
}

void syncengine_tracked_object_free(zval *fields)
{
	zend_array_destroy(Z_PTR_P(fields));
}

/* The name without its mark; owned by the caller. */
static zend_string *tracked_field(zend_string *name, syncengine_hold *hold)
{
	for (int i = SYNCENGINE_KEPT; i <= SYNCENGINE_LATER; i++) {
		if (ZSTR_LEN(name) > marks[i].length &&
			!memcmp(ZSTR_VAL(name) + ZSTR_LEN(name) - marks[i].length, marks[i].text, marks[i].length)) {
			*hold = (syncengine_hold)i;
			return zend_string_init(ZSTR_VAL(name), ZSTR_LEN(name) - marks[i].length, false);
		}
	}
	*hold = SYNCENGINE_FREE;
	return zend_string_copy(name);
}

static syncengine_tracked *tracked_entry(
	HashTable *objects, zend_string *object, zend_string *id, zend_string *field)
{
	HashTable *fields = zend_hash_find_ptr(objects, id);
	syncengine_tracked *tracked;

	if (!fields) {
		ALLOC_HASHTABLE(fields);
		zend_hash_init(fields, 8, NULL, tracked_free, false);
		zend_hash_add_new_ptr(objects, id, fields);
	}
	tracked = zend_hash_find_ptr(fields, field);
	if (!tracked) {
		tracked = ecalloc(1, sizeof(*tracked));
		tracked->object = zend_string_copy(object);
		tracked->id = zend_string_copy(id);
		tracked->field = zend_string_copy(field);
		array_init(&tracked->rows);
		zend_hash_add_new_ptr(fields, field, tracked);
	}
	return tracked;
}

/* Of the changes of a field the latest counts, but one that is held only where there is no other. */
static void tracked_row(HashTable *objects, zend_object *change)
{
	const syncengine_change_row *row = &syncengine_tracked_change_from_obj(change)->row;
	syncengine_hold hold;
	zend_string *field = tracked_field(row->field, &hold);
	syncengine_tracked *tracked = tracked_entry(objects, row->object_name, row->object_id, field);

	zend_string_release(field);
	if (row->id) {
		add_next_index_long(&tracked->rows, (zend_long)row->id);
	}
	if (!tracked->change || hold == SYNCENGINE_FREE || tracked->hold != SYNCENGINE_FREE) {
		syncengine_obj_release(tracked->change);
		tracked->change = syncengine_obj_copy(change);
		tracked->hold = hold;
	}
}

bool syncengine_tracked_read(syncengine_run *run, zend_string *object, zval *ids, HashTable *objects)
{
	zval args[3], list, *entry;
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
		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE_P(entry), run->family->TrackedChange.ce)) {
			ok = syncengine_run_unexpected(run, "findTrackedChanges", "a list of TrackedChange");
			break;
		}
		if (!syncengine_tracked_change_row(Z_OBJ_P(entry))) {
			ok = false;
			break;
		}
		tracked_row(objects, Z_OBJ_P(entry));
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	return ok && !EG(exception);
}

HashTable *syncengine_tracked_find(HashTable *objects, const zval *id)
{
	zend_string *key;
	HashTable *fields;

	if (zend_hash_num_elements(objects) == 0 || Z_TYPE_P(id) <= IS_NULL) {
		return NULL;
	}
	key = syncengine_id_string(id);
	fields = zend_hash_find_ptr(objects, key);
	zend_string_release(key);
	return fields;
}

syncengine_tracked *syncengine_tracked_add(
	HashTable *objects, zend_string *object, const zval *id, zend_string *field)
{
	zend_string *key = syncengine_id_string(id);
	syncengine_tracked *tracked = tracked_entry(objects, object, key, field);

	zend_string_release(key);
	return tracked;
}

/* What is stored anew, under the name that says how it is held. */
static zend_object *tracked_change(const syncengine_run *run, const syncengine_tracked *tracked)
{
	syncengine_change_row row = {.object_name = tracked->object, .object_id = tracked->id};
	zend_object *change;

	row.field = zend_string_concat2(ZSTR_VAL(tracked->field), ZSTR_LEN(tracked->field),
		marks[tracked->next].text, marks[tracked->next].length);
	if (tracked->type) {
		row.type = tracked->type;
		row.changed_at = tracked->at;
		ZVAL_COPY_VALUE(&row.value, &tracked->value);
	} else {
		row.type = syncengine_tracked_row(tracked)->type;
		row.changed_at = syncengine_tracked_row(tracked)->changed_at;
		ZVAL_COPY_VALUE(&row.value, &syncengine_tracked_row(tracked)->value);
	}
	change = syncengine_tracked_change_create(run->family, &row);
	zend_string_release(row.field);
	return change;
}

void syncengine_tracked_collect(const syncengine_run *run, HashTable *objects, zval *changes, zval *rows)
{
	const syncengine_tracked *tracked;
	HashTable *fields;
	zval *row;

	ZEND_HASH_FOREACH_PTR(objects, fields) {
		ZEND_HASH_FOREACH_PTR(fields, tracked) {
			if (tracked->changes) {
				zval change;

				ZVAL_OBJ(&change, tracked_change(run, tracked));
				add_next_index_zval(changes, &change);
			} else if (!tracked->done || tracked->blocked) {
				continue;
			}
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL(tracked->rows), row) {
				add_next_index_long(rows, Z_LVAL_P(row));
			}
			ZEND_HASH_FOREACH_END();
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
}
