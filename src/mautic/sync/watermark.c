#include "mautic/sync/watermark.h"

#include "ext/date/php_date.h"
#include "mautic/sync/pull_notes.h"

enum { MARK_BEFORE, MARK_START, MARK_FAILED };

#define TABLE "sync_object_mapping"
#define WHERE_ROW \
	" WHERE integration = ? AND internal_object_name = '" WATERMARK_NAME "' AND integration_object_name = ?"

/* "$before$table$after" */
static zend_string *statement(const char *before, const char *after)
{
	zend_string *table = site_table(TABLE);
	zend_string *sql = zend_strpprintf(0, "%s%s%s", before, ZSTR_VAL(table), after);

	zend_string_release(table);
	return sql;
}

/* A date in UTC as the database has it. IS_UNDEF with an exception. */
static bool date_text(zval *date, zval *text)
{
	zval pattern, seconds;
	bool ok;

	ZVAL_STRING(&pattern, "U");
	ok = mautic_call(date, "format", &seconds, 1, &pattern);
	zval_ptr_dtor(&pattern);
	ZVAL_UNDEF(text);
	if (ok) {
		ZVAL_STR(text,
			php_format_date(
				"Y-m-d H:i:s", sizeof("Y-m-d H:i:s") - 1, (time_t)zval_get_long(&seconds), false));
	}
	zval_ptr_dtor(&seconds);
	return ok;
}

bool watermark_read(zval *connection, zval *integration, zval *name, zval *mark)
{
	zval params, rows, *row, *date;

	ZVAL_NULL(mark);
	array_init_size(&params, 2);
	site_param_copy(&params, integration);
	site_param_copy(&params, name);
	if (site_select(connection, statement("SELECT MIN(last_sync_date) AS mark FROM ", WHERE_ROW), &params,
			NULL, &rows)) {
		row = zend_hash_index_find(Z_ARRVAL(rows), 0);
		date =
			row && Z_TYPE_P(row) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("mark")) : NULL;
		if (date && Z_TYPE_P(date) == IS_STRING) {
			ZVAL_COPY(mark, date);
		}
		zval_ptr_dtor(&rows);
	}
	zval_ptr_dtor(&params);
	return !EG(exception);
}

static zval *part(zval *entry, uint32_t number)
{
	return zend_hash_index_find(Z_ARRVAL_P(entry), number);
}

static void set_part(zval *entry, uint32_t number, zval *text)
{
	Z_TRY_ADDREF_P(text);
	zend_hash_index_update(Z_ARRVAL_P(entry), number, text);
}

/* Whether a text of a date is before another one, null being after all. */
static bool is_before(const zval *a, const zval *b)
{
	return Z_TYPE_P(a) == IS_STRING && (Z_TYPE_P(b) != IS_STRING || strcmp(Z_STRVAL_P(a), Z_STRVAL_P(b)) < 0);
}

static bool execute(watermark *mark, const char *before, const char *after, zval *values, uint32_t count)
{
	zval params;
	bool ok;

	array_init_size(&params, count);
	for (uint32_t i = 0; i < count; i++) {
		site_param_copy(&params, &values[i]);
	}
	ok = site_execute(&mark->connection, statement(before, after), &params, NULL);
	zval_ptr_dtor(&params);
	return ok;
}

/* The row of an object name gets a date, or goes away (null). `there` tells whether it is there. */
static bool write_row(watermark *mark, zend_string *name, zval *date, bool there)
{
	zval values[4], now;
	bool ok;

	ZVAL_COPY_VALUE(&values[1], &mark->integration);
	ZVAL_STR(&values[2], name);
	if (Z_TYPE_P(date) != IS_STRING) {
		return !there || execute(mark, "DELETE FROM ", WHERE_ROW, &values[1], 2);
	}
	ZVAL_COPY_VALUE(&values[0], date);
	if (there) {
		return execute(mark, "UPDATE ", " SET last_sync_date = ?" WHERE_ROW, values, 3);
	}
	ZVAL_STR(&now, php_format_date("Y-m-d H:i:s", sizeof("Y-m-d H:i:s") - 1, time(NULL), false));
	ZVAL_COPY_VALUE(&values[3], &now);
	ok = execute(mark, "INSERT INTO ",
		" (last_sync_date, integration, integration_object_name, date_created, internal_object_name,"
		" internal_object_id, integration_object_id, internal_storage, is_deleted)"
		" VALUES (?, ?, ?, ?, '" WATERMARK_NAME "', 0, '', '[]', FALSE)",
		values, 4);
	zval_ptr_dtor(&now);
	return ok;
}

/* Where the pull of an object name begins, as a text. False with an exception. */
static bool start_of(watermark *mark, zval *dates, zval *name, zval *text)
{
	zval arguments[2], date;
	bool ok;

	ZVAL_UNDEF(text);
	ZVAL_COPY_VALUE(&arguments[0], &mark->integration);
	ZVAL_COPY_VALUE(&arguments[1], name);
	ok = mautic_call(dates, "getSyncFromDateTime", &date, 2, arguments) && date_text(&date, text);
	zval_ptr_dtor(&date);
	return ok;
}

static bool open_name(watermark *mark, zval *dates, zval *name)
{
	zval before, start, entry, none;
	bool ok;

	ZVAL_UNDEF(&start);
	if (!watermark_read(&mark->connection, &mark->integration, name, &before)) {
		return false;
	}
	ok = start_of(mark, dates, name, &start);
	if (ok) {
		bool earlier = is_before(&start, &before);

		ZVAL_NULL(&none);
		array_init_size(&entry, 3);
		site_param_copy(&entry, &before);
		site_param_copy(&entry, &start);
		site_param_copy(&entry, &none);
		zend_symtable_update(Z_ARRVAL(mark->names), Z_STR_P(name), &entry);
		ok = !earlier || write_row(mark, Z_STR_P(name), &start, Z_TYPE(before) == IS_STRING);
	}
	zval_ptr_dtor(&start);
	zval_ptr_dtor(&before);
	return ok;
}

/* Up to when this pull reads. False with an exception. */
static bool open_end(watermark *mark, zval *end)
{
	zval until;

	ZVAL_STR(&mark->opened, php_format_date("Y-m-d H:i:s", sizeof("Y-m-d H:i:s") - 1, time(NULL), false));
	ZVAL_COPY(&mark->until, &mark->opened);
	if (Z_TYPE_P(end) != IS_OBJECT) {
		return true;
	}
	if (!date_text(end, &until)) {
		return false;
	}
	if (is_before(&until, &mark->until)) {
		zval_ptr_dtor(&mark->until);
		ZVAL_COPY(&mark->until, &until);
	}
	zval_ptr_dtor(&until);
	return true;
}

bool watermark_open(watermark *mark, zval *connection, zval *manual, zval *dates, zval *end)
{
	zval names, *name;
	bool ok = true;

	ZVAL_COPY(&mark->connection, connection);
	array_init(&mark->names);
	if (!open_end(mark, end) || !mautic_call(manual, "getIntegration", &mark->integration, 0, NULL) ||
		!mautic_call(manual, "getIntegrationObjectNames", &names, 0, NULL)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(names), name) {
		ZVAL_DEREF(name);
		if (Z_TYPE_P(name) == IS_STRING && !(ok = open_name(mark, dates, name))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&names);
	return ok;
}

/*
 * The object of a change was not written. Where it is as new as the pull itself, the integration has not told when it
 * changed: then all of the pull is to be read again. False with an exception.
 */
static bool fail_change(watermark *mark, zval *change)
{
	zval name, date, text, *entry;
	bool ok;

	ZVAL_UNDEF(&date);
	ZVAL_UNDEF(&text);
	ok = mautic_call(change, "getMappedObject", &name, 0, NULL) &&
		mautic_call(change, "getChangeDateTime", &date, 0, NULL) && date_text(&date, &text);
	if (ok && Z_TYPE(name) == IS_STRING && (entry = zend_symtable_find(Z_ARRVAL(mark->names), Z_STR(name)))) {
		zval *from = is_before(&text, &mark->opened) ? &text : part(entry, MARK_START);

		if (is_before(from, part(entry, MARK_FAILED))) {
			set_part(entry, MARK_FAILED, from);
		}
	}
	zval_ptr_dtor(&text);
	zval_ptr_dtor(&date);
	zval_ptr_dtor(&name);
	return ok;
}

/* How to tell which objects of an order were written: by two pairs of what changes and mappings say. */
typedef struct {
	const char *changes, *mappings;
	const char *of_change[2][2], *of_mapping[2][2];
	bool either; /* whether one pair is enough */
} written_rule;

/* An update is told by the integration's name of an object alone, which may be mapped to several of Mautic's. */
static const written_rule updated = {"getIdentifiedObjects", "getUpdatedMappings",
	{{"getObject", "getObjectId"}, {"getMappedObject", "getMappedObjectId"}},
	{{"getInternalObjectName", "getInternalObjectId"},
		{"getIntegrationObjectName", "getIntegrationObjectId"}},
	true};
static const written_rule created = {"getUnidentifiedObjects", "getNewMappings",
	{{"getObject", "getMappedObjectId"}, {"getMappedObject", "getMappedObjectId"}},
	{{"getInternalObjectName", "getIntegrationObjectId"},
		{"getIntegrationObjectName", "getIntegrationObjectId"}},
	false};

/* False with an exception. */
static bool is_written(const written_rule *rule, zval *change, zval written[2], bool *yes)
{
	uint32_t found = 0;

	for (uint32_t i = 0; i < 2; i++) {
		zend_string *key = pull_notes_key(change, rule->of_change[i][0], rule->of_change[i][1]);

		if (!key) {
			return false;
		}
		found += zend_hash_exists(Z_ARRVAL(written[i]), key);
		zend_string_release(key);
	}
	*yes = found >= (rule->either ? 1 : 2);
	return true;
}

static bool fail_missing_of(watermark *mark, const written_rule *rule, zval *groups, zval written[2])
{
	zval *group, *change;
	bool yes;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(groups), group) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(group), change) {
			if (!is_written(rule, change, written, &yes) || (!yes && !fail_change(mark, change))) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Changes of an order that are in no mapping. False with an exception. */
static bool fail_missing(watermark *mark, zval *order, zval *mappings, const written_rule *rule)
{
	zval groups, written[2];
	bool ok = mautic_call(order, rule->changes, &groups, 0, NULL);

	if (!ok) {
		return false;
	}
	ZVAL_UNDEF(&written[1]);
	for (uint32_t i = 0; ok && i < 2; i++) {
		ok = pull_notes_index(
			mappings, rule->mappings, rule->of_mapping[i][0], rule->of_mapping[i][1], &written[i]);
	}
	ok = ok && fail_missing_of(mark, rule, &groups, written);
	zval_ptr_dtor(&written[0]);
	zval_ptr_dtor(&written[1]);
	zval_ptr_dtor(&groups);
	return ok;
}

bool watermark_page(watermark *mark, zval *order, zval *mappings)
{
	return Z_TYPE(mark->connection) != IS_OBJECT ||
		(fail_missing(mark, order, mappings, &updated) && fail_missing(mark, order, mappings, &created));
}

/* From when on objects are to be read again, as a text, or null. Borrowed. */
static zval *next_start(watermark *mark, zval *entry)
{
	zval *rest = part(entry, MARK_BEFORE), *failed = part(entry, MARK_FAILED);

	if (!is_before(rest, part(entry, MARK_START)) && is_before(rest, &mark->until)) {
		/* That is read now. What failed before and comes after the end of this pull is not. */
		rest = &mark->until;
	}
	return is_before(rest, &mark->opened) && is_before(rest, failed) ? rest : failed;
}

bool watermark_close(watermark *mark)
{
	zend_ulong number;
	zend_string *name;
	zval *entry;
	bool ok = true;

	if (Z_TYPE(mark->connection) != IS_OBJECT) {
		return true;
	}
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL(mark->names), number, name, entry) {
		zend_string *text = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);

		ok = write_row(mark, text, next_start(mark, entry), true);
		zend_string_release(text);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

void watermark_free(watermark *mark)
{
	zval_ptr_dtor(&mark->connection);
	zval_ptr_dtor(&mark->integration);
	zval_ptr_dtor(&mark->names);
	zval_ptr_dtor(&mark->opened);
	zval_ptr_dtor(&mark->until);
	memset(mark, 0, sizeof(*mark));
}
