#include "mautic/sync/page_memory.h"

#include "mautic/mautic_mapping.h"
#include "mautic/mautic_report.h"
#include "mautic/sync/mapping_places.h"
#include "mautic/sync/mapping_rows.h"

/* What is fetched at once: objects of one name, and what they are mapped to. */
typedef struct {
	page_memory *memory;
	zval *connection;
	bool push;
	zval integration;
	zval *name;  /* of the report's objects */
	zval *other; /* of what they are mapped to */
} fetch;

/* The key of a pair of names; the caller releases it. NULL where they are no strings. */
static zend_string *pair_key(bool push, const zval *integration, const zval *name, const zval *other)
{
	smart_str key = {0};

	if (Z_TYPE_P(integration) != IS_STRING || Z_TYPE_P(name) != IS_STRING || Z_TYPE_P(other) != IS_STRING) {
		return NULL;
	}
	smart_str_appendc(&key, push ? '>' : '<');
	smart_str_append(&key, Z_STR_P(integration));
	smart_str_appendc(&key, '\0');
	smart_str_append(&key, Z_STR_P(name));
	smart_str_appendc(&key, '\0');
	smart_str_append(&key, Z_STR_P(other));
	return smart_str_extract(&key);
}

static HashTable *table(HashTable **table, dtor_func_t destructor)
{
	if (!*table) {
		ALLOC_HASHTABLE(*table);
		zend_hash_init(*table, 8, NULL, destructor, false);
	}
	return *table;
}

static void forget(HashTable **table)
{
	HashTable *forgotten = *table;

	*table = NULL;
	if (forgotten) {
		zend_hash_destroy(forgotten);
		FREE_HASHTABLE(forgotten);
	}
}

static void places_free(zval *entry)
{
	mapping_places_forget(Z_PTR_P(entry));
	efree(Z_PTR_P(entry));
}

/* The text of an ID as it is asked for; NULL where it has to be asked singly. */
static zend_string *asked_id(const zval *id, bool push)
{
	zend_string *text = mapping_rows_id(id);
	zend_ulong number;

	if (text && push && !ZEND_HANDLE_NUMERIC(text, number)) {
		zend_string_release(text);
		return NULL;
	}
	return text;
}

/* The IDs of a report's objects: as keys of `rows`. False with an exception. */
static bool ask_ids(zval *objects, bool push, zval *rows)
{
	zval *object, id, none;
	zend_string *text;

	ZVAL_NULL(&none);
	array_init_size(rows, zend_hash_num_elements(Z_ARRVAL_P(objects)));
	zend_hash_real_init_mixed(Z_ARRVAL_P(rows));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(objects), object) {
		ZVAL_DEREF(object);
		if (Z_TYPE_P(object) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE_P(object), mautic_ce.ReportObject)) {
			continue;
		}
		if (!mautic_get(Z_OBJ_P(object), &mautic_report_object_id, &id)) {
			return false;
		}
		text = asked_id(&id, push);
		if (text) {
			zend_hash_add(Z_ARRVAL_P(rows), text, &none);
			zend_string_release(text);
		}
		zval_ptr_dtor(&id);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Where the rows of the internal objects are; NULL on the first page, which reads them without. */
static mapping_places *known_places(fetch *this)
{
	zend_string *key = pair_key(true, &this->integration, this->name, &this->integration);
	HashTable *all = table(&this->memory->positions, places_free);
	mapping_places *places = zend_hash_find_ptr(all, key);
	bool first = !places;

	if (first) {
		places = ecalloc(1, sizeof(*places));
		zend_hash_add_new_ptr(all, key, places);
	}
	zend_string_release(key);
	return first ? NULL : places;
}

/* Where a row was found that is about another object now, nothing that was kept can be trusted. */
static void distrust(mapping_places *places, HashTable *rows)
{
	zval *row;

	mapping_places_forget(places);
	ZEND_HASH_FOREACH_VAL(rows, row) {
		zval_ptr_dtor(row);
		ZVAL_FALSE(row);
	}
	ZEND_HASH_FOREACH_END();
}

/* Rows of internal objects by their row IDs. */
static bool fetch_places(fetch *this, mapping_rows_query *query, mapping_places *places, HashTable *rows)
{
	zend_string *key;
	uint32_t strays;
	zval list;
	bool ok;

	if (!mapping_places_read(places, this->connection, &this->integration, this->name)) {
		return false;
	}
	array_init(&list);
	ZEND_HASH_FOREACH_STR_KEY(rows, key) {
		if (EXPECTED(key)) {
			mapping_places_find(places, ZEND_STRTOL(ZSTR_VAL(key), NULL, 10), &list);
		}
	}
	ZEND_HASH_FOREACH_END();
	query->list_column = "id";
	ok = mapping_rows_fetch(query, Z_ARRVAL(list), rows, &strays);
	zval_ptr_dtor(&list);
	if (ok && strays) {
		distrust(places, rows);
	}
	return ok;
}

static bool fetch_rows(fetch *this, HashTable *rows)
{
	mapping_rows_query query = {
		.connection = this->connection,
		.columns = {"integration", "integration_object_name", "internal_object_name"},
		.values = {&this->integration, this->push ? this->other : this->name,
			this->push ? this->name : this->other},
		.count = 3,
		.list_column = this->push ? "internal_object_id" : "integration_object_id",
		.key_column = this->push ? "internal_object_id" : "integration_object_id",
	};
	mapping_places *places = this->push ? known_places(this) : NULL;

	return places ? fetch_places(this, &query, places, rows) : mapping_rows_fetch_keys(&query, rows);
}

/* Notes which internal objects the rows lead to. */
static void note_matched(fetch *this, HashTable *rows)
{
	HashTable *matched = table(&this->memory->matched, ZVAL_PTR_DTOR);
	zval *list = zend_hash_find(matched, Z_STR_P(this->other)), *row, *id, *deleted, empty;

	if (!list) {
		array_init(&empty);
		list = zend_hash_add_new(matched, Z_STR_P(this->other), &empty);
	}
	ZEND_HASH_FOREACH_VAL(rows, row) {
		if (Z_TYPE_P(row) != IS_ARRAY) {
			continue;
		}
		id = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("internal_object_id"));
		deleted = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("is_deleted"));
		if (id && !(deleted && zend_is_true(deleted))) {
			mautic_array_push(list, id);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Fetches one pair of names. False with an exception. */
static bool fetch_pair(fetch *this, zval *objects)
{
	zend_string *key = pair_key(this->push, &this->integration, this->name, this->other);
	zval rows;

	if (!key) {
		return true;
	}
	if (!ask_ids(objects, this->push, &rows) ||
		(zend_hash_num_elements(Z_ARRVAL(rows)) && !fetch_rows(this, Z_ARRVAL(rows)))) {
		zval_ptr_dtor(&rows);
		zend_string_release(key);
		return false;
	}
	if (!this->push) {
		note_matched(this, Z_ARRVAL(rows));
	}
	zend_hash_update(table(&this->memory->pairs, ZVAL_PTR_DTOR), key, &rows);
	zend_string_release(key);
	return true;
}

/* Fetches the objects of one name. False with an exception. */
static bool fetch_name(fetch *this, zval *manual, zval *report)
{
	zval objects, others;
	bool ok;

	if (!mautic_call(report, "getObjects", &objects, 1, this->name)) {
		return false;
	}
	ok = Z_TYPE(objects) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL(objects)) == 0;
	if (!ok &&
		mautic_call(manual, this->push ? "getMappedIntegrationObjectsNames" : "getMappedInternalObjectsNames",
			&others, 1, this->name)) {
		ok = true;
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(others), this->other) {
			ZVAL_DEREF(this->other);
			if (!(ok = fetch_pair(this, &objects))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&others);
	}
	zval_ptr_dtor(&objects);
	return ok;
}

bool page_memory_fetch(
	page_memory *memory, zval *connection, bool push, zend_object *manual, zend_object *report)
{
	fetch this = {.memory = memory, .connection = connection, .push = push};
	zval manual_value, report_value, names;
	bool ok;

	ZVAL_OBJ(&manual_value, manual);
	ZVAL_OBJ(&report_value, report);
	if (!mautic_get(manual, &mautic_manual_integration, &this.integration)) {
		return false;
	}
	ok = mautic_call(
		&manual_value, push ? "getInternalObjectNames" : "getIntegrationObjectNames", &names, 0, NULL);
	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), this.name) {
			ZVAL_DEREF(this.name);
			if (Z_TYPE_P(this.name) == IS_STRING && !(ok = fetch_name(&this, &manual_value, &report_value))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&names);
	}
	zval_ptr_dtor(&this.integration);
	return ok;
}

/* The entry of an ID in a pair's rows; NULL where it was not asked for. */
static zval *find_entry(page_memory *memory, bool push, const zval *integration, const zval *name,
	const zval *id, const zval *other)
{
	zend_string *key = memory->pairs ? pair_key(push, integration, name, other) : NULL, *text;
	zval *rows, *row = NULL;

	if (!key) {
		return NULL;
	}
	rows = zend_hash_find(memory->pairs, key);
	zend_string_release(key);
	text = rows ? mapping_rows_id(id) : NULL;
	if (text) {
		row = zend_hash_find(Z_ARRVAL_P(rows), text);
		zend_string_release(text);
	}
	return row;
}

bool page_memory_find(page_memory *memory, bool push, zval *arguments, zval *row)
{
	zval *known = find_entry(memory, push, &arguments[0], &arguments[1], &arguments[2], &arguments[3]);

	if (!known || Z_TYPE_P(known) == IS_FALSE) {
		return false;
	}
	ZVAL_COPY(row, known);
	return true;
}

void page_memory_forget_match(page_memory *memory, zval *manual, zval *internal_name, zval *object)
{
	zval integration, name, id, *row;

	if (mautic_get(Z_OBJ_P(manual), &mautic_manual_integration, &integration)) {
		if (mautic_get(Z_OBJ_P(object), &mautic_report_object_name, &name)) {
			if (mautic_get(Z_OBJ_P(object), &mautic_report_object_id, &id)) {
				row = find_entry(memory, false, &integration, &name, &id, internal_name);
				if (row) {
					zval_ptr_dtor(row);
					ZVAL_FALSE(row);
				}
				zval_ptr_dtor(&id);
			}
			zval_ptr_dtor(&name);
		}
		zval_ptr_dtor(&integration);
	}
}

void page_memory_forget_page(page_memory *memory)
{
	forget(&memory->pairs);
	forget(&memory->matched);
}

void page_memory_forget_sync(page_memory *memory)
{
	forget(&memory->unique);
	forget(&memory->positions);
}

bool page_memory_unique(page_memory *memory, zend_string *internal_name, zval *fields)
{
	zval *kept = memory->unique ? zend_hash_find(memory->unique, internal_name) : NULL;

	if (kept) {
		ZVAL_COPY(fields, kept);
	}
	return kept;
}

void page_memory_keep_unique(page_memory *memory, zend_string *internal_name, zval *fields)
{
	Z_TRY_ADDREF_P(fields);
	zend_hash_update(table(&memory->unique, ZVAL_PTR_DTOR), internal_name, fields);
}
