#include "oro/entity_query.h"

#include "sql/sql_batch.h"

uint32_t syncengine_entity_query_max(const syncengine_entity_source *source, const syncengine_sql *sql)
{
	return sql->dialect->kind == SYNCENGINE_SQLITE ? MAX(sql->dialect->max_params / source->key.count, 1)
												   : UINT32_MAX;
}

uint32_t syncengine_entity_query_count(const syncengine_sql *sql, uint32_t given, uint32_t max)
{
	uint32_t count = 1;

	if (sql->dialect->kind != SYNCENGINE_SQLITE) {
		return given;
	}
	while (count < given) {
		count *= 2;
	}
	return MIN(count, max);
}

static void append_key_column(
	smart_str *text, const syncengine_entity_source *source, const syncengine_sql *sql, uint32_t column)
{
	const zend_string *name = source->key.columns[column].name;

	smart_str_appends(text, "t.");
	syncengine_sql_append_name(text, sql, ZSTR_VAL(name), ZSTR_LEN(name));
}

/* SQLite: "WITH k(n,c0) AS (VALUES (0,?),(1,?)) SELECT …" */
static void append_values(smart_str *text, const syncengine_entity_source *source, uint32_t count)
{
	smart_str_appends(text, "WITH k(n");
	for (uint32_t i = 0; i < source->key.count; i++) {
		smart_str_append_printf(text, ",c%u", i);
	}
	smart_str_appends(text, ") AS (VALUES ");
	for (uint32_t row = 0; row < count; row++) {
		smart_str_append_printf(text, "%s(%u,", row ? "," : "", row);
		syncengine_sql_append_marks(text, source->key.count);
		smart_str_appendc(text, ')');
	}
	smart_str_appends(text, ") ");
}

/* Where a value may be kept as another type than the text that it comes as, all that it may be are looked up. */
static void append_match_sqlite(
	smart_str *text, const syncengine_entity_source *source, const syncengine_sql *sql, uint32_t column)
{
	append_key_column(text, source, sql, column);
	switch (source->key.columns[column].kind) {
		case SYNCENGINE_KEY_UNTYPED:
			smart_str_append_printf(text,
				" IN (k.c%u,CAST(k.c%u AS BLOB),"
				"CASE WHEN CAST(CAST(k.c%u AS INTEGER) AS TEXT) = k.c%u THEN CAST(k.c%u AS INTEGER) END)",
				column, column, column, column, column);
			break;
		case SYNCENGINE_KEY_TEXT:
			/* A column that ignores case finds others too: an identifier is this one alone. */
			smart_str_append_printf(text, " = k.c%u AND ", column);
			append_key_column(text, source, sql, column);
			smart_str_append_printf(text, " = k.c%u COLLATE BINARY", column);
			break;
		default:
			smart_str_append_printf(text, " = k.c%u", column);
			break;
	}
}

/* CROSS JOIN: SQLite then looks up each row of the left in the right, whatever it estimates. */
static void append_from_sqlite(
	smart_str *text, const syncengine_entity_source *source, const syncengine_sql *sql)
{
	smart_str_appends(text, " FROM k CROSS JOIN ");
	smart_str_append(text, source->from);
	smart_str_appends(text, " AS t ON ");
	for (uint32_t i = 0; i < source->key.count; i++) {
		smart_str_appends(text, i ? " AND " : "");
		append_match_sqlite(text, source, sql, i);
	}
}

static void append_from_pgsql(
	smart_str *text, const syncengine_entity_source *source, const syncengine_sql *sql)
{
	smart_str_appends(text, " FROM unnest(");
	for (uint32_t i = 0; i < source->key.count; i++) {
		const syncengine_key_column *column = &source->key.columns[i];

		/* Of the longest integers all the shorter ones' indexes can be asked. */
		smart_str_append_printf(text, "%sCAST(? AS %s[])", i ? "," : "",
			column->kind == SYNCENGINE_KEY_INTEGER ? "pg_catalog.int8" : ZSTR_VAL(column->type));
	}
	smart_str_appends(text, ") WITH ORDINALITY AS k(");
	for (uint32_t i = 0; i < source->key.count; i++) {
		smart_str_append_printf(text, "c%u,", i);
	}
	smart_str_appends(text, "n) JOIN ");
	smart_str_append(text, source->from);
	smart_str_appends(text, " AS t ON ");
	for (uint32_t i = 0; i < source->key.count; i++) {
		smart_str_appends(text, i ? " AND " : "");
		append_key_column(text, source, sql, i);
		smart_str_append_printf(text, " = k.c%u", i);
	}
}

/* The type of a column of JSON_TABLE that is compared with a column of the key, so that its index can be used. */
static void append_type_mysql(smart_str *text, const syncengine_key_column *column)
{
	const char *bracket = strchr(ZSTR_VAL(column->type), '('), *end;
	zend_ulong length;

	if (column->kind == SYNCENGINE_KEY_INTEGER) {
		smart_str_appends(
			text, syncengine_sql_type_contains(column->type, "unsigned") ? "BIGINT UNSIGNED" : "BIGINT");
		return;
	}
	if (column->kind != SYNCENGINE_KEY_TEXT || !column->collation) {
		smart_str_appends(text, "LONGTEXT");
		return;
	}
	/* One more than fits: what is cut to that is no column's value. */
	length = bracket ? ZEND_STRTOUL(bracket + 1, NULL, 10) : 0;
	end = strchr(ZSTR_VAL(column->collation), '_');
	if (length > 0) {
		smart_str_append_printf(text, "VARCHAR(" ZEND_ULONG_FMT ")", length + 1);
	} else {
		smart_str_appends(text, "LONGTEXT");
	}
	smart_str_appends(text, " CHARACTER SET ");
	smart_str_appendl(text, ZSTR_VAL(column->collation),
		end ? (size_t)(end - ZSTR_VAL(column->collation)) : ZSTR_LEN(column->collation));
	smart_str_appends(text, " COLLATE ");
	smart_str_append(text, column->collation);
}

static void append_match_mysql(
	smart_str *text, const syncengine_entity_source *source, const syncengine_sql *sql, uint32_t column)
{
	append_key_column(text, source, sql, column);
	switch (source->key.columns[column].kind) {
		case SYNCENGINE_KEY_BINARY:
			smart_str_append_printf(text, " = UNHEX(k.c%u)", column);
			break;
		case SYNCENGINE_KEY_TEXT:
			/* A column that ignores case or blanks finds others too: an identifier is this one alone. */
			smart_str_append_printf(text, " = k.c%u AND BINARY ", column);
			append_key_column(text, source, sql, column);
			smart_str_append_printf(text, " = BINARY k.c%u", column);
			break;
		default:
			smart_str_append_printf(text, " = k.c%u", column);
			break;
	}
}

static void append_from_mysql(
	smart_str *text, const syncengine_entity_source *source, const syncengine_sql *sql)
{
	smart_str_appends(text, " FROM JSON_TABLE(?, '$[*]' COLUMNS (n FOR ORDINALITY");
	for (uint32_t i = 0; i < source->key.count; i++) {
		smart_str_append_printf(text, ", c%u ", i);
		append_type_mysql(text, &source->key.columns[i]);
		smart_str_append_printf(text, " PATH '$[%u]'", i);
	}
	smart_str_appends(text, ")) AS k STRAIGHT_JOIN ");
	smart_str_append(text, source->from);
	smart_str_appends(text, " AS t ON ");
	for (uint32_t i = 0; i < source->key.count; i++) {
		smart_str_appends(text, i ? " AND " : "");
		append_match_mysql(text, source, sql, i);
	}
}

zend_string *syncengine_entity_query_text(
	const syncengine_entity_source *source, const syncengine_sql *sql, uint32_t count)
{
	smart_str text = {0};

	if (sql->dialect->kind == SYNCENGINE_SQLITE) {
		append_values(&text, source, count);
	}
	smart_str_appends(&text, "SELECT k.n");
	smart_str_append(&text, source->select);
	switch (sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			append_from_sqlite(&text, source, sql);
			break;
		case SYNCENGINE_PGSQL:
			append_from_pgsql(&text, source, sql);
			break;
		case SYNCENGINE_MYSQL:
			append_from_mysql(&text, source, sql);
			break;
	}
	smart_str_append(&text, source->joins);
	return smart_str_extract(&text);
}

static void append_hex(smart_str *text, se_slice bytes)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < bytes.length; i++) {
		smart_str_appendc(text, digits[(unsigned char)bytes.at[i] >> 4]);
		smart_str_appendc(text, digits[(unsigned char)bytes.at[i] & 15]);
	}
}

/* An element of an array as PostgreSQL reads it: between quotes, so that neither a comma nor NULL is more than text. */
static void append_element_pgsql(smart_str *text, const syncengine_key_part *part, bool binary)
{
	switch (part->type) {
		case SYNCENGINE_PART_NONE:
			smart_str_appends(text, "NULL");
			return;
		case SYNCENGINE_PART_NUMBER:
			smart_str_append_long(text, part->number);
			return;
		case SYNCENGINE_PART_TEXT:
			break;
	}
	smart_str_appends(text, binary ? "\"\\\\x" : "\"");
	if (binary) {
		append_hex(text, part->text);
	} else {
		for (size_t i = 0; i < part->text.length; i++) {
			if (part->text.at[i] == '"' || part->text.at[i] == '\\') {
				smart_str_appendc(text, '\\');
			}
			smart_str_appendc(text, part->text.at[i]);
		}
	}
	smart_str_appendc(text, '"');
}

static HashTable *params_pgsql(
	const syncengine_entity_source *source, zval *const *identifiers, uint32_t given)
{
	HashTable *params = syncengine_sql_params_new(source->key.count);

	for (uint32_t column = 0; column < source->key.count; column++) {
		bool binary = source->key.columns[column].kind == SYNCENGINE_KEY_BINARY;
		smart_str text = {0};

		for (uint32_t i = 0; i < given; i++) {
			syncengine_key_part part;

			smart_str_appendc(&text, i ? ',' : '{');
			syncengine_key_part_read(&source->key, column, identifiers[i], &part);
			append_element_pgsql(&text, &part, binary);
		}
		smart_str_appendc(&text, '}');
		syncengine_sql_add_new_str(params, smart_str_extract(&text));
	}
	return params;
}

static void append_json(smart_str *text, const syncengine_key_part *part, bool binary)
{
	switch (part->type) {
		case SYNCENGINE_PART_NONE:
			smart_str_appends(text, "null");
			return;
		case SYNCENGINE_PART_NUMBER:
			smart_str_append_long(text, part->number);
			return;
		case SYNCENGINE_PART_TEXT:
			break;
	}
	smart_str_appendc(text, '"');
	if (binary) {
		append_hex(text, part->text);
	} else {
		for (size_t i = 0; i < part->text.length; i++) {
			unsigned char c = (unsigned char)part->text.at[i];

			if (c == '"' || c == '\\') {
				smart_str_appendc(text, '\\');
			}
			if (c < 0x20) {
				smart_str_append_printf(text, "\\u%04x", c);
			} else {
				smart_str_appendc(text, (char)c);
			}
		}
	}
	smart_str_appendc(text, '"');
}

static HashTable *params_mysql(
	const syncengine_entity_source *source, zval *const *identifiers, uint32_t given)
{
	HashTable *params = syncengine_sql_params_new(1);
	smart_str text = {0};

	for (uint32_t i = 0; i < given; i++) {
		smart_str_appends(&text, i ? ",[" : "[[");
		for (uint32_t column = 0; column < source->key.count; column++) {
			syncengine_key_part part;

			syncengine_key_part_read(&source->key, column, identifiers[i], &part);
			smart_str_appends(&text, column ? "," : "");
			append_json(&text, &part, source->key.columns[column].kind == SYNCENGINE_KEY_BINARY);
		}
		smart_str_appendc(&text, ']');
	}
	smart_str_appendc(&text, ']');
	syncengine_sql_add_new_str(params, smart_str_extract(&text));
	return params;
}

/* Adds the value of a part, the identifier's own string where it is one. */
static void add_part_sqlite(HashTable *params, const syncengine_key_part *part, zval *identifier)
{
	if (part->type == SYNCENGINE_PART_NUMBER) {
		syncengine_sql_add_long(params, part->number);
	} else if (Z_TYPE_P(identifier) == IS_STRING && Z_STRVAL_P(identifier) == part->text.at) {
		syncengine_sql_add_str(params, Z_STR_P(identifier));
	} else {
		syncengine_sql_add_chars(params, part->text.at, part->text.length);
	}
}

static HashTable *params_sqlite(
	const syncengine_entity_source *source, zval *const *identifiers, uint32_t given, uint32_t count)
{
	HashTable *params = syncengine_sql_params_new(count * source->key.count);

	for (uint32_t i = 0; i < given; i++) {
		for (uint32_t column = 0; column < source->key.count; column++) {
			syncengine_key_part part;

			syncengine_key_part_read(&source->key, column, identifiers[i], &part);
			if (part.type == SYNCENGINE_PART_NONE) {
				syncengine_sql_add_null(params);
			} else {
				add_part_sqlite(params, &part, identifiers[i]);
			}
		}
	}
	/* Null is equal to nothing: the rest of the rows find nothing. */
	for (uint32_t i = given * source->key.count; i < count * source->key.count; i++) {
		syncengine_sql_add_null(params);
	}
	return params;
}

HashTable *syncengine_entity_query_params(const syncengine_entity_source *source, const syncengine_sql *sql,
	zval *const *identifiers, uint32_t given, uint32_t count)
{
	switch (sql->dialect->kind) {
		case SYNCENGINE_PGSQL:
			return params_pgsql(source, identifiers, given);
		case SYNCENGINE_MYSQL:
			return params_mysql(source, identifiers, given);
		default:
			return params_sqlite(source, identifiers, given, count);
	}
}
