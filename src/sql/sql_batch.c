#include "sql/sql_batch.h"

const char *syncengine_sql_name_problem(
	const syncengine_sql_dialect *dialect, const char *name, size_t length)
{
	if (length == 0) {
		return "is empty";
	}
	if (memchr(name, 0, length)) {
		return "contains a NUL byte";
	}
	if (dialect->kind == SYNCENGINE_MYSQL && (strstr(name, "--") || strstr(name, "/*"))) {
		return "contains what PDO takes for a comment";
	}
	if (strpbrk(name, dialect->forbidden)) {
		return "contains a character that PDO takes for a placeholder or a quote";
	}
	return NULL;
}

static void append_quoted(smart_str *text, char quote, const char *value, size_t length)
{
	smart_str_appendc(text, quote);
	for (size_t i = 0; i < length; i++) {
		if (value[i] == quote) {
			smart_str_appendc(text, quote);
		}
		smart_str_appendc(text, value[i]);
	}
	smart_str_appendc(text, quote);
}

void syncengine_sql_append_name(smart_str *text, const syncengine_sql *sql, const char *name, size_t length)
{
	append_quoted(text, sql->dialect->quote, name, length);
}

zend_string *syncengine_sql_table_name(const syncengine_sql *sql, const char *name, size_t length)
{
	smart_str text = {0};
	const char *dot = memchr(name, '.', length);

	if (dot && dot > name && dot + 1 < name + length) {
		size_t schema = (size_t)(dot - name);

		syncengine_sql_append_name(&text, sql, name, schema);
		smart_str_appendc(&text, '.');
		name += schema + 1;
		length -= schema + 1;
	}
	syncengine_sql_append_name(&text, sql, name, length);
	return smart_str_extract(&text);
}

void syncengine_sql_append_text(smart_str *text, const syncengine_sql *sql, const char *value, size_t length)
{
	/* A backslash escapes in MySQL unless the session says otherwise: as hexadecimal it can't. */
	if (sql->dialect->kind == SYNCENGINE_MYSQL) {
		smart_str_appends(text, "CONVERT(0x");
		for (size_t i = 0; i < length; i++) {
			smart_str_append_printf(text, "%02x", (unsigned char)value[i]);
		}
		smart_str_appends(text, length ? " USING utf8mb4)" : "00 USING utf8mb4)");
		return;
	}
	append_quoted(text, '\'', value, length);
}

void syncengine_sql_append_marks(smart_str *text, uint32_t count)
{
	char *at = smart_str_extend(text, count * 2 - 1);

	for (uint32_t i = 0; i < count; i++) {
		at[i * 2] = '?';
		if (i + 1 < count) {
			at[i * 2 + 1] = ',';
		}
	}
}

void syncengine_sql_append_rows(smart_str *text, uint32_t rows, uint32_t columns)
{
	smart_str_alloc(text, (size_t)rows * (columns * 2 + 2), false);
	for (uint32_t row = 0; row < rows; row++) {
		if (row > 0) {
			smart_str_appendc(text, ',');
		}
		smart_str_appendc(text, '(');
		syncengine_sql_append_marks(text, columns);
		smart_str_appendc(text, ')');
	}
}

/* Which of the columns have one value in all rows. */
static uint32_t find_shared(zval *values, uint32_t rows, uint32_t columns, uint32_t maybe)
{
	for (uint32_t row = 1; row < rows && maybe; row++) {
		for (uint32_t column = 0; column < columns; column++) {
			if ((maybe & (1u << column)) &&
				!zend_is_identical(&values[column], &values[(size_t)row * columns + column])) {
				maybe &= ~(1u << column);
			}
		}
	}
	return maybe;
}

/* Drops the values of shared columns in all rows but the first. */
static void drop_shared(HashTable *params, uint32_t rows, uint32_t columns, uint32_t shared)
{
	zval *values = params->arPacked;
	uint32_t kept = columns;

	for (uint32_t i = columns; i < rows * columns; i++) {
		if (shared & (1u << (i % columns))) {
			zval_ptr_dtor(&values[i]);
		} else {
			ZVAL_COPY_VALUE(&values[kept], &values[i]);
			kept++;
		}
	}
	params->nNumUsed = params->nNumOfElements = kept;
	params->nNextFreeElement = kept;
}

void syncengine_sql_append_values(smart_str *text, const syncengine_sql *sql, HashTable *params,
	uint32_t rows, uint32_t columns, uint32_t maybe)
{
	uint32_t shared = 0, number = 0;

	ZEND_ASSERT(HT_IS_PACKED(params) && params->nNumUsed == rows * columns);
	if (sql->dialect->kind == SYNCENGINE_SQLITE && rows > 1) {
		shared = find_shared(params->arPacked, rows, columns, maybe);
	}
	if (!shared) {
		syncengine_sql_append_rows(text, rows, columns);
		return;
	}
	drop_shared(params, rows, columns, shared);
	smart_str_alloc(text, (size_t)rows * columns * 6, false);
	for (uint32_t row = 0; row < rows; row++) {
		for (uint32_t column = 0; column < columns; column++) {
			bool again = row > 0 && (shared & (1u << column));

			smart_str_appends(text, column > 0 ? ",?" : row > 0 ? "),(?" : "(?");
			smart_str_append_unsigned(text, again ? column + 1 : ++number);
		}
	}
	smart_str_appendc(text, ')');
}

uint32_t syncengine_sql_in_size(uint32_t count)
{
	uint32_t size = 1;

	while (size < count) {
		size *= 2;
	}
	return size;
}

void syncengine_sql_append_in(smart_str *text, uint32_t count)
{
	smart_str_appends(text, " IN (");
	syncengine_sql_append_marks(text, syncengine_sql_in_size(count));
	smart_str_appendc(text, ')');
}

void syncengine_sql_add_in(HashTable *params, zval *values, uint32_t count)
{
	uint32_t size = syncengine_sql_in_size(count);

	for (uint32_t i = 0; i < size; i++) {
		zval *value = &values[i < count ? i : count - 1];

		Z_TRY_ADDREF_P(value);
		zend_hash_next_index_insert_new(params, value);
	}
}

uint32_t syncengine_sql_rows_max(const syncengine_sql *sql, uint32_t columns, uint32_t fixed)
{
	uint32_t rows = (sql->dialect->max_params - fixed) / columns;

	return rows > 0 ? rows : 1;
}

uint32_t syncengine_sql_in_max(const syncengine_sql *sql, uint32_t fixed)
{
	uint32_t size = 1;

	while (size * 2 + fixed <= sql->dialect->max_params) {
		size *= 2;
	}
	return size;
}

/* The value `name` of the row, or the column as it is where the row's mask leaves it out. */
static void append_assignments(
	smart_str *text, const syncengine_sql *sql, const syncengine_sql_update *update)
{
	bool mysql = sql->dialect->kind == SYNCENGINE_MYSQL;

	for (uint32_t i = 0; i < update->count; i++) {
		const char *name = update->targets[i].name;
		uint32_t mask = i / SYNCENGINE_SQL_MASK_BITS;
		uint64_t bit = UINT64_C(1) << (i % SYNCENGINE_SQL_MASK_BITS);

		smart_str_append_printf(text, "%s%s%s = ", i > 0 ? ", " : "", mysql ? "t." : "", name);
		if (update->masked) {
			smart_str_append_printf(text,
				"CASE WHEN (v.m%" PRIu32 " & %" PRIu64 ") <> 0 THEN v.c%" PRIu32 " ELSE t.%s END", mask, bit,
				i, name);
		} else {
			smart_str_append_printf(text, "v.c%" PRIu32, i);
		}
	}
}

/* A parameter with its type where the database has to be told. */
static void append_typed(smart_str *text, const char *cast, bool told)
{
	if (told && cast) {
		smart_str_append_printf(text, "CAST(? AS %s)", cast);
	} else {
		smart_str_appendc(text, '?');
	}
}

static void append_key(smart_str *text, const syncengine_sql_update *update)
{
	if (update->key_collation) {
		smart_str_append_printf(text, "CONVERT(? USING %.*s) COLLATE %s",
			(int)strcspn(update->key_collation, "_"), update->key_collation, update->key_collation);
	} else {
		append_typed(text, update->key.cast, true);
	}
}

static void append_mysql_rows(smart_str *text, const syncengine_sql_update *update, uint32_t rows)
{
	uint32_t masks = syncengine_sql_update_masks(update);

	for (uint32_t row = 0; row < rows; row++) {
		smart_str_appends(text, row > 0 ? " UNION ALL SELECT " : "SELECT ");
		append_key(text, update);
		smart_str_appends(text, row > 0 ? "" : " AS k");
		for (uint32_t i = 0; i < masks; i++) {
			smart_str_appends(text, ", CAST(? AS UNSIGNED)");
			if (row == 0) {
				smart_str_append_printf(text, " AS m%" PRIu32, i);
			}
		}
		for (uint32_t i = 0; i < update->count; i++) {
			smart_str_appends(text, ", ");
			append_typed(text, update->targets[i].cast, true);
			if (row == 0) {
				smart_str_append_printf(text, " AS c%" PRIu32, i);
			}
		}
	}
}

static void append_values(
	smart_str *text, const syncengine_sql *sql, const syncengine_sql_update *update, uint32_t rows)
{
	uint32_t masks = syncengine_sql_update_masks(update);
	/* PostgreSQL takes the types of a list of values from its first row, SQLite has none. */
	bool every = sql->dialect->kind == SYNCENGINE_SQLITE;

	for (uint32_t row = 0; row < rows; row++) {
		bool told = every || row == 0;

		smart_str_appends(text, row > 0 ? ",(" : "(");
		append_typed(text, update->key.cast, told);
		for (uint32_t i = 0; i < masks; i++) {
			smart_str_appendc(text, ',');
			append_typed(text, "BIGINT", told && !every);
		}
		for (uint32_t i = 0; i < update->count; i++) {
			smart_str_appendc(text, ',');
			append_typed(text, update->targets[i].cast, told);
		}
		smart_str_appendc(text, ')');
	}
}

zend_string *syncengine_sql_update_text(
	const syncengine_sql *sql, const syncengine_sql_update *update, uint32_t rows)
{
	smart_str text = {0};
	const char *table = update->table, *key = update->key.name;

	if (sql->dialect->kind == SYNCENGINE_MYSQL) {
		smart_str_append_printf(&text, "UPDATE %s AS t JOIN (", table);
		append_mysql_rows(&text, update, rows);
		smart_str_append_printf(&text, ") AS v ON t.%s = v.k SET ", key);
		append_assignments(&text, sql, update);
		return smart_str_extract(&text);
	}
	smart_str_appends(&text, "WITH v(k");
	for (uint32_t i = 0; i < syncengine_sql_update_masks(update); i++) {
		smart_str_append_printf(&text, ",m%" PRIu32, i);
	}
	for (uint32_t i = 0; i < update->count; i++) {
		smart_str_append_printf(&text, ",c%" PRIu32, i);
	}
	smart_str_appends(&text, ") AS (VALUES ");
	append_values(&text, sql, update, rows);
	smart_str_append_printf(&text, ") UPDATE %s AS t SET ", table);
	append_assignments(&text, sql, update);
	smart_str_append_printf(&text, " FROM v WHERE t.%s = v.k", key);
	return smart_str_extract(&text);
}

zend_string *syncengine_sql_missing_text(
	const syncengine_sql *sql, const syncengine_sql_update *update, uint32_t rows)
{
	smart_str text = {0};
	bool mysql = sql->dialect->kind == SYNCENGINE_MYSQL;

	smart_str_appends(&text, mysql ? "SELECT v.i FROM (" : "WITH v(i, k) AS (VALUES ");
	for (uint32_t row = 0; row < rows; row++) {
		if (mysql) {
			smart_str_append_printf(
				&text, "%sSELECT %" PRIu32 "%s, ", row > 0 ? " UNION ALL " : "", row, row > 0 ? "" : " AS i");
			append_key(&text, update);
			smart_str_appends(&text, row > 0 ? "" : " AS k");
		} else {
			smart_str_append_printf(&text, "%s(%" PRIu32 ", ", row > 0 ? "," : "", row);
			append_key(&text, update);
			smart_str_appendc(&text, ')');
		}
	}
	smart_str_append_printf(&text, "%s WHERE NOT EXISTS (SELECT 1 FROM %s t WHERE t.%s = v.k) ORDER BY v.i",
		mysql ? ") AS v" : ") SELECT v.i FROM v", update->table, update->key.name);
	return smart_str_extract(&text);
}
