#include "mautic/sync/tracked_changes.h"

#include "zend_exceptions.h"

#define REPOSITORY "mautic\\integrationsbundle\\entity\\fieldchangerepository"
#define TABLE "sync_object_field_change_report"
/* In a statement. */
#define MOST_IDS 1000
#define MOST_FIELDS 300

static zval *part(zval *item, uint32_t number)
{
	return zend_hash_index_find(Z_ARRVAL_P(item), number);
}

/* Appends `count` placeholders in parentheses. */
static void placeholders(smart_str *sql, uint32_t count)
{
	smart_str_appendc(sql, '(');
	for (uint32_t i = 0; i < count; i++) {
		smart_str_appends(sql, i ? ", ?" : "?");
	}
	smart_str_appendc(sql, ')');
}

static void append_table(smart_str *sql)
{
	zend_string *table = site_table(TABLE);

	smart_str_append(sql, table);
	zend_string_release(table);
}

bool tracked_changes_own(zval *repository, const char *method)
{
	return Z_TYPE_P(repository) == IS_OBJECT && site_method_is_of(Z_OBJ_P(repository), method, REPOSITORY);
}

/* The connection of a repository that runs Mautic's own method, else IS_UNDEF. False with an exception. */
static bool own_connection(zval *repository, const char *method, zval *connection)
{
	ZVAL_UNDEF(connection);
	return !tracked_changes_own(repository, method) || site_connection(repository, connection);
}

/* An ID that can stand in a list: a number, or a string that is one as PHP writes it. */
static bool read_id(const zval *id, zend_long *number)
{
	zend_ulong index;

	if (Z_TYPE_P(id) == IS_LONG) {
		*number = Z_LVAL_P(id);
		return true;
	}
	if (Z_TYPE_P(id) == IS_STRING && ZEND_HANDLE_NUMERIC_STR(Z_STRVAL_P(id), Z_STRLEN_P(id), index)) {
		*number = (zend_long)index;
		return true;
	}
	return false;
}

/* Puts a row to those of its object, where that was asked for. */
static void keep_row(HashTable *objects, zval *row)
{
	zval *id = Z_TYPE_P(row) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("object_id")) : NULL;
	zval *rows;
	zend_long number;

	if (!id || !read_id(id, &number)) {
		return;
	}
	rows = zend_hash_index_find(objects, (zend_ulong)number);
	if (rows) {
		mautic_array_push(rows, row);
	}
}

/* Fetches the changes of some IDs, which have an empty list each in `objects`. False with an exception. */
static bool fetch_some(
	zval *connection, zval *integration, zval *entity, HashTable *objects, zend_long *ids, uint32_t count)
{
	smart_str sql = {0};
	zval params, rows, *row;

	smart_str_appends(&sql, "SELECT * FROM ");
	append_table(&sql);
	smart_str_appends(&sql, " f WHERE f.integration = ? AND f.object_type = ? AND f.object_id IN ");
	placeholders(&sql, count);
	smart_str_appends(&sql, " ORDER BY f.modified_at ASC, f.id ASC");
	smart_str_0(&sql);
	array_init_size(&params, count + 2);
	site_param_copy(&params, integration);
	site_param_copy(&params, entity);
	for (uint32_t i = 0; i < count; i++) {
		add_next_index_long(&params, ids[i]);
	}
	if (site_select(connection, smart_str_extract(&sql), &params, NULL, &rows)) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
			ZVAL_DEREF(row);
			keep_row(objects, row);
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	zval_ptr_dtor(&params);
	return !EG(exception);
}

static bool fetch_all(zval *connection, zval *integration, zval *entity, HashTable *objects, zval *ids)
{
	zend_long some[MOST_IDS], number;
	uint32_t count = 0;
	zval *id, none;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(ids), id) {
		ZVAL_DEREF(id);
		array_init(&none);
		if (!read_id(id, &number) || !zend_hash_index_add(objects, (zend_ulong)number, &none)) {
			zval_ptr_dtor(&none);
			continue;
		}
		some[count++] = number;
		if (count == MOST_IDS) {
			if (!fetch_some(connection, integration, entity, objects, some, count)) {
				return false;
			}
			count = 0;
		}
	}
	ZEND_HASH_FOREACH_END();
	return count == 0 || fetch_some(connection, integration, entity, objects, some, count);
}

bool tracked_changes_fetch(HashTable *known, zval *repository, zval *integration, zval *entity, zval *ids)
{
	zval connection, objects;
	bool ok;

	if (Z_TYPE_P(entity) != IS_STRING || !own_connection(repository, "findchangesforobject", &connection)) {
		return !EG(exception);
	}
	if (Z_TYPE(connection) == IS_UNDEF) {
		return true;
	}
	array_init(&objects);
	ok = fetch_all(&connection, integration, entity, Z_ARRVAL(objects), ids);
	if (ok) {
		zend_symtable_update(known, Z_STR_P(entity), &objects);
	} else {
		zval_ptr_dtor(&objects);
	}
	zval_ptr_dtor(&connection);
	return ok;
}

zval *tracked_changes_of(HashTable *known, zval *entity, zval *id)
{
	zval *objects = Z_TYPE_P(entity) == IS_STRING ? zend_symtable_find(known, Z_STR_P(entity)) : NULL;
	zend_long number;

	return objects && read_id(id, &number) ? zend_hash_index_find(Z_ARRVAL_P(objects), (zend_ulong)number)
										   : NULL;
}

/* Deletes some of them, from `first` on. False with an exception. */
static bool delete_fields(
	zval *connection, zval *integration, zval *entity, zval *fields, uint32_t first, uint32_t count)
{
	smart_str sql = {0};
	zval params, *field;
	bool ok;

	smart_str_appends(&sql, "DELETE FROM ");
	append_table(&sql);
	smart_str_appends(&sql, " WHERE integration = ? AND object_type = ? AND (");
	array_init(&params);
	site_param_copy(&params, integration);
	site_param_copy(&params, entity);
	for (uint32_t i = 0; i < count; i++) {
		smart_str_appends(&sql,
			i ? " OR (object_id = ? AND column_name = ? AND modified_at <= ?)"
			  : "(object_id = ? AND column_name = ? AND modified_at <= ?)");
		field = part(fields, first + i);
		for (uint32_t j = 0; j < 3; j++) {
			site_param_copy(&params, part(field, j));
		}
	}
	smart_str_appendc(&sql, ')');
	smart_str_0(&sql);
	ok = site_execute(connection, smart_str_extract(&sql), &params, NULL);
	zval_ptr_dtor(&params);
	return ok;
}

bool tracked_changes_delete(zval *repository, zval *integration, zval *entity, zval *fields)
{
	zval connection;
	uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(fields));
	bool ok = own_connection(repository, "deleteentitiesforobject", &connection);

	if (ok && Z_TYPE(connection) != IS_UNDEF) {
		for (uint32_t done = 0; ok && done < total; done += MOST_FIELDS) {
			ok = delete_fields(&connection, integration, entity, fields, done,
				total - done < MOST_FIELDS ? total - done : MOST_FIELDS);
		}
	}
	zval_ptr_dtor(&connection);
	return ok;
}

void tracked_deletion_init(tracked_deletion *deletion, zval *repository)
{
	ZVAL_COPY(&deletion->repository, repository);
	array_init(&deletion->items);
}

void tracked_deletion_add(tracked_deletion *deletion, zval *arguments)
{
	zval item;

	array_init_size(&item, 4);
	for (uint32_t i = 0; i < 4; i++) {
		site_param(&item, &arguments[i]);
	}
	site_param(&deletion->items, &item);
}

/* One by one, as Mautic does. False with an exception. */
static bool delete_singly(tracked_deletion *deletion)
{
	zval *item;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(deletion->items), item) {
		zval arguments[4], result;
		bool ok;

		for (uint32_t i = 0; i < 4; i++) {
			ZVAL_COPY_VALUE(&arguments[i], part(item, i));
		}
		ok = mautic_call(&deletion->repository, "deleteEntitiesForObject", &result, 4, arguments);
		zval_ptr_dtor(&result);
		if (!ok) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* What a batch of deletions is made of; borrowed but for the groups. */
typedef struct {
	zval *connection;
	zval groups; /* items by what they have in common but for their IDs */
} deletion_batch;

/* $date->format('Y-m-d H:i:s'), or null; false with an exception. */
static bool date_text(zval *date, zval *text)
{
	zval pattern;
	bool ok;

	ZVAL_NULL(text);
	if (Z_TYPE_P(date) != IS_OBJECT) {
		return true;
	}
	ZVAL_STRING(&pattern, "Y-m-d H:i:s");
	ok = mautic_call(date, "format", text, 1, &pattern);
	zval_ptr_dtor(&pattern);
	return ok;
}

/* Puts the ID of an item to those that one statement deletes. False with an exception. */
static bool group_item(zval *groups, zval *item)
{
	zval text, *group, fresh, ids;
	zend_string *key;

	if (!date_text(part(item, 3), &text)) {
		return false;
	}
	key = zend_strpprintf(0, "%s|%s|%s", Z_STRVAL_P(part(item, 1)), Z_STRVAL_P(part(item, 2)),
		Z_TYPE(text) == IS_STRING ? Z_STRVAL(text) : "");
	group = zend_hash_find(Z_ARRVAL_P(groups), key);
	if (!group) {
		array_init(&fresh);
		site_param_copy(&fresh, part(item, 1));
		site_param_copy(&fresh, part(item, 2));
		site_param_copy(&fresh, &text);
		array_init(&ids);
		site_param(&fresh, &ids);
		group = zend_hash_add_new(Z_ARRVAL_P(groups), key, &fresh);
	}
	mautic_array_push(part(group, 3), part(item, 0));
	zend_string_release(key);
	zval_ptr_dtor(&text);
	return true;
}

/* Deletes the changes of some objects of a group, from `first` on. False with an exception. */
static bool delete_some(zval *connection, zval *group, uint32_t first, uint32_t count)
{
	smart_str sql = {0};
	zval params, *date = part(group, 2);
	bool ok;

	smart_str_appends(&sql, "DELETE FROM ");
	append_table(&sql);
	smart_str_appends(&sql, " WHERE object_type = ? AND integration = ? AND object_id IN ");
	placeholders(&sql, count);
	array_init_size(&params, count + 3);
	site_param_copy(&params, part(group, 0));
	site_param_copy(&params, part(group, 1));
	for (uint32_t i = 0; i < count; i++) {
		site_param_copy(&params, part(part(group, 3), first + i));
	}
	if (Z_TYPE_P(date) == IS_STRING) {
		smart_str_appends(&sql, " AND modified_at <= ?");
		site_param_copy(&params, date);
	}
	smart_str_0(&sql);
	ok = site_execute(connection, smart_str_extract(&sql), &params, NULL);
	zval_ptr_dtor(&params);
	return ok;
}

static bool delete_groups(void *context)
{
	deletion_batch *batch = context;
	zval *group;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(batch->groups), group) {
		uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(part(group, 3)));

		for (uint32_t done = 0; done < total; done += MOST_IDS) {
			uint32_t left = total - done;

			if (!delete_some(batch->connection, group, done, left < MOST_IDS ? left : MOST_IDS)) {
				return false;
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* All at once: in a transaction of its own where there is none. False with an exception. */
static bool delete_at_once(zval *connection, zval *items, bool *alone)
{
	deletion_batch batch = {.connection = connection};
	zval *item;
	bool inside, ok = true;

	/* Somebody else's transaction may be on its way. */
	if (!site_ask(connection, "isTransactionActive", &inside)) {
		return false;
	}
	*alone = !inside;
	array_init(&batch.groups);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(items), item) {
		if (!(ok = group_item(&batch.groups, item))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (ok) {
		ok = *alone ? site_transaction(connection, delete_groups, &batch) : delete_groups(&batch);
	}
	zval_ptr_dtor(&batch.groups);
	return ok;
}

static bool delete_all(tracked_deletion *deletion)
{
	zval connection;
	bool ok, alone = false;

	if (zend_hash_num_elements(Z_ARRVAL(deletion->items)) < 2) {
		return delete_singly(deletion);
	}
	if (!own_connection(&deletion->repository, "deleteentitiesforobject", &connection)) {
		return false;
	}
	if (Z_TYPE(connection) == IS_UNDEF) {
		return delete_singly(deletion);
	}
	ok = delete_at_once(&connection, &deletion->items, &alone);
	zval_ptr_dtor(&connection);
	/* Within somebody else's transaction a failure is that transaction's. */
	if (!ok && alone && EG(exception) && !zend_is_unwind_exit(EG(exception))) {
		zend_clear_exception();
		return delete_singly(deletion);
	}
	return ok;
}

bool tracked_deletion_run(tracked_deletion *deletion)
{
	zend_object *pending = EG(exception);
	bool ok;

	if (pending) {
		GC_ADDREF(pending);
		zend_clear_exception();
	}
	ok = delete_all(deletion);
	zval_ptr_dtor(&deletion->items);
	zval_ptr_dtor(&deletion->repository);
	if (pending) {
		zend_clear_exception();
		zend_throw_exception_internal(pending);
		return false;
	}
	return ok;
}
