/* The texts of triggers. */
#include "exchange/pdo_tracking.h"

/* Appends a name with OLD or NEW before it. */
static void append_of(smart_str *text, const char *which, const syncengine_pdo_field *field)
{
	smart_str_appends(text, which);
	smart_str_appendc(text, '.');
	smart_str_append(text, field->quoted);
}

static void append_literal(smart_str *text, const syncengine_pdo_triggers *triggers, const zend_string *value)
{
	syncengine_sql_append_text(text, triggers->exchange->sql, ZSTR_VAL(value), ZSTR_LEN(value));
}

/* Appends whether a field changed: byte by byte, whatever the column's collation takes for the same. */
static void append_changed(
	smart_str *text, const syncengine_pdo_triggers *triggers, const syncengine_pdo_field *field, bool update)
{
	const char *before[] = {"", "NOT (CAST(", ""},
			   *between[] = {" IS NOT ", " AS BINARY) <=> CAST(", "::text IS DISTINCT FROM "},
			   *after[] = {"", " AS BINARY))", "::text"};
	syncengine_sql_kind kind = triggers->exchange->sql->dialect->kind;

	if (!update) {
		append_of(text, "NEW", field);
		smart_str_appends(text, " IS NOT NULL");
		return;
	}
	smart_str_appends(text, before[kind]);
	append_of(text, "OLD", field);
	smart_str_appends(text, between[kind]);
	append_of(text, "NEW", field);
	smart_str_appends(text, after[kind]);
}

/* Appends the new value as a text: a float with all its digits. */
static void append_value(
	smart_str *text, const syncengine_pdo_triggers *triggers, const syncengine_pdo_field *field)
{
	if (!triggers->own_report) {
		smart_str_appends(text, "COALESCE(");
	}
	switch (triggers->exchange->sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			smart_str_appends(text, "CASE typeof(");
			append_of(text, "NEW", field);
			smart_str_appends(text, ") WHEN 'real' THEN printf('%!.17g', ");
			append_of(text, "NEW", field);
			smart_str_appends(text, ") ELSE CAST(");
			append_of(text, "NEW", field);
			smart_str_appends(text, " AS TEXT) END");
			break;
		case SYNCENGINE_MYSQL:
			append_of(text, "NEW", field);
			break;
		case SYNCENGINE_PGSQL:
			append_of(text, "NEW", field);
			smart_str_appends(text, "::text");
			break;
	}
	if (!triggers->own_report) {
		smart_str_appends(text, ", '')");
	}
}

/* Appends the ID of the row as the report's column has it. */
static void append_id(smart_str *text, const syncengine_pdo_triggers *triggers)
{
	const char *before[] = {"CAST(NEW.", "CONVERT(NEW.", "NEW."},
			   *after[] = {" AS TEXT)", " USING utf8mb4)", "::text"};
	syncengine_sql_kind kind = triggers->exchange->sql->dialect->kind;

	smart_str_appends(text, before[kind]);
	smart_str_append(text, triggers->table->quoted_id);
	smart_str_appends(text, after[kind]);
}

static const char *now_of(const syncengine_pdo_triggers *triggers)
{
	switch (triggers->exchange->sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			return triggers->own_report ? "strftime('%Y-%m-%d %H:%M:%f', 'now')"
										: "strftime('%Y-%m-%d %H:%M:%S', 'now')";
		case SYNCENGINE_MYSQL:
			return triggers->own_report ? "UTC_TIMESTAMP(6)" : "UTC_TIMESTAMP()";
		default:
			return triggers->own_report ? "clock_timestamp() AT TIME ZONE 'UTC'"
										: "date_trunc('second', clock_timestamp() AT TIME ZONE 'UTC')";
	}
}

/* Appends a DELETE of an older change of the fields that `which` selects. */
static void append_delete(smart_str *text, const syncengine_pdo_triggers *triggers, zend_string *report)
{
	smart_str_appends(text, "DELETE FROM ");
	smart_str_append(text, report);
	smart_str_appends(text, " WHERE integration = ");
	append_literal(text, triggers, triggers->integration);
	smart_str_appends(text, " AND object_type = ");
	append_literal(text, triggers, triggers->table->object);
	smart_str_appends(text, " AND object_id = ");
	append_id(text, triggers);
	if (triggers->exchange->sql->dialect->kind == SYNCENGINE_MYSQL && triggers->own_report) {
		smart_str_appends(text, " COLLATE utf8mb4_bin");
	}
	smart_str_appends(text, " AND column_name ");
}

static void append_insert(smart_str *text, const syncengine_pdo_triggers *triggers, zend_string *report)
{
	smart_str_appends(text, "INSERT INTO ");
	smart_str_append(text, report);
	smart_str_appends(text,
		" (integration, object_type, object_id, modified_at, column_name, column_type, column_value) "
		"SELECT ");
	append_literal(text, triggers, triggers->integration);
	smart_str_appends(text, ", ");
	append_literal(text, triggers, triggers->table->object);
	smart_str_appends(text, ", ");
	append_id(text, triggers);
	smart_str_append_printf(text, ", %s, ", now_of(triggers));
}

/* One DELETE and one INSERT for all fields: SQLite has no IF in triggers. */
static void append_sqlite(
	smart_str *text, const syncengine_pdo_triggers *triggers, bool update, zend_string *report)
{
	const syncengine_pdo_field *field;
	bool first = true;

	append_delete(text, triggers, report);
	smart_str_appends(text, "IN (");
	ZEND_HASH_FOREACH_PTR(&triggers->table->fields, field) {
		smart_str_appends(text, first ? "SELECT " : " UNION ALL SELECT ");
		append_literal(text, triggers, field->name);
		smart_str_appends(text, " WHERE ");
		append_changed(text, triggers, field, update);
		first = false;
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appends(text, "); ");
	append_insert(text, triggers, report);
	smart_str_appends(text, "c.n, c.t, c.v FROM (");
	first = true;
	ZEND_HASH_FOREACH_PTR(&triggers->table->fields, field) {
		smart_str_appends(text, first ? "SELECT " : " UNION ALL SELECT ");
		append_literal(text, triggers, field->name);
		smart_str_appends(text, first ? " AS n, " : ", ");
		append_literal(text, triggers, field->type);
		smart_str_appends(text, first ? " AS t, " : ", ");
		append_value(text, triggers, field);
		smart_str_appends(text, first ? " AS v WHERE " : " WHERE ");
		append_changed(text, triggers, field, update);
		first = false;
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appends(text, ") c; ");
}

/* IF changed: a DELETE and an INSERT, for each field. */
static void append_ifs(
	smart_str *text, const syncengine_pdo_triggers *triggers, bool update, zend_string *report)
{
	const syncengine_pdo_field *field;

	ZEND_HASH_FOREACH_PTR(&triggers->table->fields, field) {
		smart_str_appends(text, "IF ");
		append_changed(text, triggers, field, update);
		smart_str_appends(text, " THEN ");
		append_delete(text, triggers, report);
		smart_str_appends(text, "= ");
		append_literal(text, triggers, field->name);
		smart_str_appends(text, "; ");
		append_insert(text, triggers, report);
		append_literal(text, triggers, field->name);
		smart_str_appends(text, ", ");
		append_literal(text, triggers, field->type);
		smart_str_appends(text, ", ");
		append_value(text, triggers, field);
		smart_str_appends(text, "; END IF; ");
	}
	ZEND_HASH_FOREACH_END();
}

static void append_sqlite_head(
	smart_str *text, const syncengine_pdo_triggers *triggers, bool update, zend_string *mark)
{
	const syncengine_pdo_field *field;
	bool first = true;

	if (update) {
		smart_str_appends(text, " AFTER UPDATE OF ");
		ZEND_HASH_FOREACH_PTR(&triggers->table->fields, field) {
			smart_str_appends(text, first ? "" : ", ");
			smart_str_append(text, field->quoted);
			first = false;
		}
		ZEND_HASH_FOREACH_END();
	} else {
		smart_str_appends(text, " AFTER INSERT");
	}
	smart_str_appends(text, " ON ");
	smart_str_append(text, triggers->table->quoted_table);
	smart_str_appends(text, " WHEN NOT EXISTS (SELECT 1 FROM ");
	smart_str_append(text, mark);
	smart_str_appends(text, " WHERE integration = ");
	append_literal(text, triggers, triggers->integration);
	smart_str_appends(text, ") BEGIN ");
}

/* What is after the trigger's name. */
static void append_body(smart_str *text, const syncengine_pdo_triggers *triggers, bool update)
{
	zend_string *report = syncengine_pdo_store_table(triggers->exchange, "sync_object_field_change_report");
	zend_string *mark = syncengine_pdo_store_table(triggers->exchange, "syncengine_mark");

	switch (triggers->exchange->sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			append_sqlite_head(text, triggers, update, mark);
			append_sqlite(text, triggers, update, report);
			smart_str_appends(text, "END");
			break;
		case SYNCENGINE_MYSQL:
			smart_str_append_printf(text,
				" AFTER %s ON %s FOR EACH ROW BEGIN IF NOT (CAST(@syncengine_writing AS "
				"BINARY) <=> CAST(",
				update ? "UPDATE" : "INSERT", ZSTR_VAL(triggers->table->quoted_table));
			append_literal(text, triggers, triggers->integration);
			smart_str_appends(text, " AS BINARY)) THEN ");
			append_ifs(text, triggers, update, report);
			smart_str_appends(text, "END IF; END");
			break;
		case SYNCENGINE_PGSQL:
			smart_str_appends(text, "BEGIN IF current_setting('syncengine.writing', true) IS DISTINCT FROM ");
			append_literal(text, triggers, triggers->integration);
			smart_str_appends(text, " THEN ");
			append_ifs(text, triggers, update, report);
			smart_str_appends(text, "END IF; RETURN NULL; END");
			break;
	}
	zend_string_release(mark);
	zend_string_release(report);
}

zend_string *syncengine_pdo_trigger_prefix(const syncengine_pdo_triggers *triggers)
{
	const zend_string *const parts[] = {triggers->integration, triggers->table->object,
		triggers->table->table, triggers->exchange->store_prefix};
	smart_str text = {0};
	char digest[41];

	syncengine_sql_digest(digest, parts, sizeof(parts) / sizeof(parts[0]));
	smart_str_appends(&text, "syncengine_");
	for (size_t i = 0; i < ZSTR_LEN(triggers->integration) && i < 16; i++) {
		unsigned char c = (unsigned char)ZSTR_VAL(triggers->integration)[i];

		c = c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
		smart_str_appendc(&text, (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? (char)c : '_');
	}
	smart_str_appendc(&text, '_');
	smart_str_appendl(&text, digest, 12);
	smart_str_appendc(&text, '_');
	return smart_str_extract(&text);
}

zend_string *syncengine_pdo_trigger_name(const syncengine_pdo_triggers *triggers, bool update)
{
	zend_string *prefix = syncengine_pdo_trigger_prefix(triggers), *body, *name;
	smart_str text = {0};
	char digest[41];

	append_body(&text, triggers, update);
	body = smart_str_extract(&text);
	syncengine_sql_digest(digest, (const zend_string *const[]){body}, 1);
	name = strpprintf(0, "%s%.8s_%c", ZSTR_VAL(prefix), digest, update ? 'u' : 'i');
	zend_string_release(body);
	zend_string_release(prefix);
	return name;
}

zend_string *syncengine_pdo_trigger_text(
	const syncengine_pdo_triggers *triggers, bool update, zend_string *name, zend_string **second)
{
	syncengine_sql *sql = triggers->exchange->sql;
	smart_str text = {0}, quoted = {0};

	syncengine_sql_append_name(&quoted, sql, ZSTR_VAL(name), ZSTR_LEN(name));
	smart_str_0(&quoted);
	*second = NULL;
	if (sql->dialect->kind == SYNCENGINE_PGSQL) {
		/* The body is quoted by a word that is not in it: it has the digest of the body. */
		smart_str_append_printf(&text,
			"CREATE OR REPLACE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql AS $%s$", ZSTR_VAL(quoted.s),
			ZSTR_VAL(name));
		append_body(&text, triggers, update);
		smart_str_append_printf(&text, "$%s$", ZSTR_VAL(name));
		*second = strpprintf(0, "CREATE TRIGGER %s AFTER %s ON %s FOR EACH ROW EXECUTE FUNCTION %s()",
			ZSTR_VAL(quoted.s), update ? "UPDATE" : "INSERT", ZSTR_VAL(triggers->table->quoted_table),
			ZSTR_VAL(quoted.s));
	} else {
		smart_str_append_printf(&text, "CREATE TRIGGER %s", ZSTR_VAL(quoted.s));
		append_body(&text, triggers, update);
	}
	smart_str_free(&quoted);
	return smart_str_extract(&text);
}
