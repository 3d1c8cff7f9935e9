/* Tracked changes by the object: all of those of an object, or none. */
#include "mautic/sync/partial_report.h"

enum { OBJECTS_A_PASS = 100, ROWS_AT_MOST = 1 << 20, MORE_ROWS = 8 };

/* The columns of a statement on the tracked changes, ready for what else is asked; perhaps of those of a table alone. */
static void begin_statement(smart_str *sql, const char *columns, const char *objects)
{
	zend_string *table = site_table("sync_object_field_change_report");

	smart_str_appends(sql, "SELECT ");
	smart_str_appends(sql, columns);
	smart_str_appends(sql, " FROM ");
	smart_str_append(sql, table);
	smart_str_appends(sql, " f");
	zend_string_release(table);
	if (objects) {
		table = site_table(objects);
		smart_str_appends(sql, " INNER JOIN ");
		smart_str_append(sql, table);
		smart_str_appends(sql, " o ON o.id = f.object_id");
		zend_string_release(table);
	}
	smart_str_appends(sql, " WHERE (f.integration = ?) AND (f.object_type = ?)");
}

/* Takes what `sql` holds. The caller owns `rows`. False with an exception. */
static bool select_rows(zval *connection, smart_str *sql, zval asked[3], uint32_t count, zval *rows)
{
	zval params;
	bool ok;

	array_init(&params);
	for (uint32_t i = 0; i < count; i++) {
		site_param_copy(&params, &asked[i]);
	}
	ok = site_select(connection, smart_str_extract(sql), &params, NULL, rows);
	zval_ptr_dtor(&params);
	return ok;
}

static bool is_contact(zval *object_type)
{
	return Z_TYPE_P(object_type) == IS_STRING &&
		zend_string_equals_literal(Z_STR_P(object_type), "Mautic\\LeadBundle\\Entity\\Lead");
}

/* The next objects with a change before the end of the window, as the repository finds them: no contact that is gone. */
static bool select_objects(zval *connection, zval asked[3], zend_long after, zval *rows)
{
	smart_str sql = {0};

	begin_statement(&sql, "f.object_id", is_contact(&asked[1]) ? "leads" : NULL);
	smart_str_appends(&sql, " AND (f.modified_at <= ?)");
	if (after > 0) {
		smart_str_appends(&sql, " AND (f.object_id > ");
		smart_str_append_long(&sql, after);
		smart_str_appendc(&sql, ')');
	}
	smart_str_appends(&sql, " GROUP BY f.object_id ORDER BY f.object_id ASC LIMIT ");
	smart_str_append_long(&sql, OBJECTS_A_PASS);
	return select_rows(connection, &sql, asked, 3, rows);
}

/* All changes of those objects, which `rows` names. */
static bool select_changes(zval *connection, zval asked[3], zval *rows, zval *changes)
{
	smart_str sql = {0};
	zval *row, *id;
	const char *separator = " AND (f.object_id IN (";

	if (zend_hash_num_elements(Z_ARRVAL_P(rows)) == 0) {
		ZVAL_EMPTY_ARRAY(changes);
		return true;
	}
	begin_statement(&sql, "f.*", NULL);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		ZVAL_DEREF(row);
		id = Z_TYPE_P(row) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("object_id")) : NULL;
		smart_str_appends(&sql, separator);
		smart_str_append_long(&sql, id ? zval_get_long(id) : 0);
		separator = ", ";
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appends(&sql, ")) ORDER BY f.object_id, f.modified_at ASC");
	return select_rows(connection, &sql, asked, 2, changes);
}

/* The end of the window as the repository writes it: whatever its zone. False with an exception. */
static bool format_end(zval *date, zval *text)
{
	zval format;
	bool ok;

	ZVAL_STRING(&format, "Y-m-d H:i:s");
	ok = mautic_call(date, "format", text, 1, &format);
	zval_ptr_dtor(&format);
	return ok;
}

static bool find_by_statements(zval *connection, zval arguments[4], zval *changes)
{
	zval asked[3], rows;
	bool ok;

	ZVAL_COPY_VALUE(&asked[0], &arguments[0]);
	ZVAL_COPY_VALUE(&asked[1], &arguments[1]);
	if (!format_end(&arguments[2], &asked[2])) {
		return false;
	}
	ok = select_objects(connection, asked, zval_get_long(&arguments[3]), &rows) &&
		select_changes(connection, asked, &rows, changes);
	zval_ptr_dtor(&rows);
	zval_ptr_dtor(&asked[2]);
	return ok;
}

/* The ID of the object of a row; 0 where there is none. */
static zend_long row_object(zval *row)
{
	zval *id;

	ZVAL_DEREF(row);
	id = Z_TYPE_P(row) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("object_id")) : NULL;
	return id ? zval_get_long(id) : 0;
}

/*
 * How many of the rows, which are sorted by their objects, are of the first objects of a pass; 0 where they were cut
 * off before those were whole.
 */
static uint32_t whole_rows(HashTable *rows, bool cut)
{
	zval *row;
	zend_long object = 0, next;
	uint32_t position = 0, objects = 0;

	ZEND_HASH_FOREACH_VAL(rows, row) {
		next = row_object(row);
		if (position == 0 || next != object) {
			if (objects == OBJECTS_A_PASS) {
				return position;
			}
			objects++;
			object = next;
		}
		position++;
	}
	ZEND_HASH_FOREACH_END();
	return cut ? 0 : position;
}

static void keep_rows(zval *rows, uint32_t count)
{
	zval kept, *row;
	uint32_t position = 0;

	if (zend_hash_num_elements(Z_ARRVAL_P(rows)) == count) {
		return;
	}
	array_init_size(&kept, count);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		if (position++ == count) {
			break;
		}
		ZVAL_DEREF(row);
		mautic_array_push(&kept, row);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(rows);
	ZVAL_COPY_VALUE(rows, &kept);
}

/* Asks a repository of the site's own for more and more rows, until those of a pass are whole. */
static bool find_by_calls(zval *repository, zval arguments[4], zval *changes)
{
	zval asked[5];
	uint32_t found, whole;

	memcpy(asked, arguments, sizeof(zval) * 4);
	for (zend_long count = OBJECTS_A_PASS;; count *= MORE_ROWS) {
		ZVAL_LONG(&asked[4], count);
		if (!mautic_call(repository, "findChangesBefore", changes, 5, asked) ||
			Z_TYPE_P(changes) != IS_ARRAY) {
			return !EG(exception);
		}
		found = zend_hash_num_elements(Z_ARRVAL_P(changes));
		whole = whole_rows(Z_ARRVAL_P(changes), found >= (zend_ulong)count);
		if (whole > 0 || found < (zend_ulong)count || count >= ROWS_AT_MOST) {
			keep_rows(changes, whole > 0 ? whole : found);
			return true;
		}
		zval_ptr_dtor(changes);
	}
}

bool partial_report_whole(const partial_report *report, zval arguments[4], zval *changes)
{
	zval repository, connection;
	bool ok = true;

	ZVAL_UNDEF(changes);
	ZVAL_UNDEF(&connection);
	if (!report_building_hold(report->builder, PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY, &repository)) {
		return false;
	}
	if (Z_TYPE(arguments[2]) == IS_OBJECT &&
		site_method_is_of(Z_OBJ(repository), "findchangesbefore",
			"Mautic\\IntegrationsBundle\\Entity\\FieldChangeRepository")) {
		ok = site_connection(&repository, &connection);
	}
	if (ok) {
		ok = Z_ISUNDEF(connection) ? find_by_calls(&repository, arguments, changes)
								   : find_by_statements(&connection, arguments, changes);
	}
	zval_ptr_dtor(&connection);
	zval_ptr_dtor(&repository);
	return ok;
}
