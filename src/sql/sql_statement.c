#include "sql/sql_statement.h"

#include "zend_exceptions.h"

#include "core/se_time.h"
#include "exceptions/exceptions.h"

#include <math.h>

enum { FETCH_NUM = 3, MAX_STATEMENTS = 48 };

HashTable *syncengine_sql_params_new(uint32_t size)
{
	HashTable *params = zend_new_array(size);

	zend_hash_real_init_packed(params);
	return params;
}

void syncengine_sql_add_null(HashTable *params)
{
	zval value;

	ZVAL_NULL(&value);
	zend_hash_next_index_insert_new(params, &value);
}

void syncengine_sql_add_long(HashTable *params, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	zend_hash_next_index_insert_new(params, &value);
}

enum { DECIMALS_MAX = 4, DECIMALS_SIZE = 24 };

/*
 * Writes a number below 10^9 of a few decimals, as most are, backwards from `end`; NULL where it is another one. Of
 * so few digits no two texts read back as the same float, so this is the shortest.
 */
static char *few_decimals(double number, char *end)
{
	double size = fabs(number), power = 1;
	int decimals = 0;
	uint64_t digits;

	if (!(size > 0 && size < 1e9)) {
		return NULL;
	}
	while (rint(size * power) / power != size) {
		if (++decimals > DECIMALS_MAX) {
			return NULL;
		}
		power *= 10;
	}
	digits = (uint64_t)rint(size * power);
	for (int i = 0; i <= decimals || digits > 0; i++) {
		if (i == decimals && decimals > 0) {
			*--end = '.';
		}
		*--end = (char)('0' + digits % 10);
		digits /= 10;
	}
	if (number < 0) {
		*--end = '-';
	}
	return end;
}

zend_string *syncengine_sql_double_text(double number)
{
	int point, length;
	bool negative;
	char few[DECIMALS_SIZE], *begin = few_decimals(number, few + DECIMALS_SIZE), *end, *digits;
	smart_str text = {0};

	if (begin) {
		return zend_string_init(begin, (size_t)(few + DECIMALS_SIZE - begin), false);
	}
	digits = zend_dtoa(number, 0, 0, &point, &negative, &end);
	length = (int)(end - digits);
	if (negative) {
		smart_str_appendc(&text, '-');
	}
	if (point < -4 || point > 17) {
		smart_str_append_printf(
			&text, "%c.%.*se%d", digits[0], MAX(length - 1, 1), length > 1 ? digits + 1 : "0", point - 1);
	} else if (point <= 0) {
		smart_str_appendl(&text, "0.0000", (size_t)(2 - point));
		smart_str_appendl(&text, digits, (size_t)length);
	} else {
		smart_str_appendl(&text, digits, (size_t)MIN(point, length));
		for (int i = length; i < point; i++) {
			smart_str_appendc(&text, '0');
		}
		if (length > point) {
			smart_str_appendc(&text, '.');
			smart_str_appendl(&text, digits + point, (size_t)(length - point));
		}
	}
	zend_freedtoa(digits);
	return smart_str_extract(&text);
}

void syncengine_sql_add_str(HashTable *params, zend_string *text)
{
	if (!text) {
		syncengine_sql_add_null(params);
		return;
	}
	syncengine_sql_add_new_str(params, zend_string_copy(text));
}

void syncengine_sql_add_new_str(HashTable *params, zend_string *text)
{
	zval value;

	ZVAL_STR(&value, text);
	zend_hash_next_index_insert_new(params, &value);
}

void syncengine_sql_add_chars(HashTable *params, const char *text, size_t length)
{
	syncengine_sql_add_new_str(params, zend_string_init_fast(text, length));
}

void syncengine_sql_add_time(HashTable *params, int64_t us)
{
	char text[SE_TIME_SIZE];

	syncengine_sql_add_chars(params, text, se_time_format(us, SE_TIME_SQL_MICROS, text));
}

/* A copy: a method of the user's may let statements of another class be executed meanwhile. */
static syncengine_sql_methods statement_methods(syncengine_sql *sql, const zend_object *statement)
{
	const HashTable *table = &statement->ce->function_table;

	if (sql->methods.ce != statement->ce) {
		sql->methods.ce = statement->ce;
		sql->methods.execute = zend_hash_str_find_ptr(table, ZEND_STRL("execute"));
		sql->methods.fetch_all = zend_hash_str_find_ptr(table, ZEND_STRL("fetchall"));
		sql->methods.row_count = zend_hash_str_find_ptr(table, ZEND_STRL("rowcount"));
		sql->methods.error_info = zend_hash_str_find_ptr(table, ZEND_STRL("errorinfo"));
	}
	return sql->methods;
}

/* A statement the caller frees, prepared now or before. */
static bool statement_get(syncengine_sql *sql, zend_string *text, syncengine_sql_reuse reuse, zval *statement)
{
	zval argument, *kept = zend_hash_find(sql->statements, text);

	if (kept) {
		ZVAL_COPY(statement, kept);
		return true;
	}
	ZVAL_STR(&argument, text);
	ZVAL_UNDEF(statement);
	zend_call_known_instance_method_with_1_params(sql->prepare, sql->pdo, statement, &argument);
	if (EG(exception) || Z_TYPE_P(statement) != IS_OBJECT) {
		zval_ptr_dtor(statement);
		syncengine_sql_note_error(sql, sql->pdo, sql->error_info);
		return false;
	}
	if (reuse == SYNCENGINE_SQL_KEEP) {
		if (zend_hash_num_elements(sql->statements) >= MAX_STATEMENTS) {
			HashPosition first = 0;
			zend_string *oldest;
			zend_ulong index;

			zend_hash_internal_pointer_reset_ex(sql->statements, &first);
			zend_hash_get_current_key_ex(sql->statements, &oldest, &index, &first);
			zend_hash_del(sql->statements, oldest);
		}
		Z_ADDREF_P(statement);
		zend_hash_update(sql->statements, text, statement);
	}
	return true;
}

/* How many columns a statement's rows have, whatever a class of the user's says. -1 with an exception. */
static zend_long statement_columns(zend_object *statement)
{
	const zend_class_entry *ce = statement->ce;
	zval count;

	while (ce->type == ZEND_USER_CLASS) {
		ce = ce->parent;
	}
	ZVAL_UNDEF(&count);
	zend_call_known_instance_method_with_0_params(
		zend_hash_str_find_ptr(&ce->function_table, ZEND_STRL("columncount")), statement, &count);
	return Z_TYPE(count) == IS_LONG ? Z_LVAL(count) : -1;
}

/* Whether the rows that PHP code gave are what FETCH_NUM asks for: packed lists, as long as there are columns. */
static bool rows_are_lists(const zval *rows, zend_long columns)
{
	zval *row;

	if (Z_TYPE_P(rows) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		if (Z_TYPE_P(row) != IS_ARRAY || !HT_IS_PACKED(Z_ARRVAL_P(row)) ||
			!HT_IS_WITHOUT_HOLES(Z_ARRVAL_P(row)) || zend_hash_num_elements(Z_ARRVAL_P(row)) != columns) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* False where the rows could not be read: the caller notes why, or with an exception. */
static bool statement_rows(zval *statement, zend_function *fetch_all, zval *rows)
{
	zend_object *object = Z_OBJ_P(statement);
	zend_long columns;
	zval mode;

	ZVAL_LONG(&mode, FETCH_NUM);
	zend_call_known_instance_method_with_1_params(fetch_all, object, rows, &mode);
	if (EG(exception) || EXPECTED(fetch_all->type == ZEND_INTERNAL_FUNCTION)) {
		return !EG(exception) && Z_TYPE_P(rows) == IS_ARRAY;
	}
	columns = statement_columns(object);
	if (columns >= 0 && !rows_are_lists(rows, columns)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s::fetchAll() must return a list of values for each row where PDO::FETCH_NUM is asked for",
			ZSTR_VAL(object->ce->name));
	}
	return !EG(exception);
}

static bool statement_affected(zval *statement, zend_function *row_count, zend_long *affected)
{
	zval count;

	ZVAL_UNDEF(&count);
	zend_call_known_instance_method_with_0_params(row_count, Z_OBJ_P(statement), &count);
	*affected = Z_ISUNDEF(count) ? 0 : zval_get_long(&count);
	zval_ptr_dtor(&count);
	return !EG(exception);
}

/* What libpq would cut off, or every database would misread. */
static bool check_params(syncengine_sql *sql, HashTable *params)
{
	zval *value;

	if (sql->dialect->kind != SYNCENGINE_PGSQL) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(params, value) {
		if (Z_TYPE_P(value) == IS_STRING && memchr(Z_STRVAL_P(value), 0, Z_STRLEN_P(value))) {
			syncengine_sql_note_failure(
				sql, SYNCENGINE_SQL_ROW, "PostgreSQL can't hold a text that has a NUL byte");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool statement_execute(
	syncengine_sql *sql, zval *statement, HashTable *params, zval *rows, zend_long *affected)
{
	const syncengine_sql_methods methods = statement_methods(sql, Z_OBJ_P(statement));
	zval argument, done;
	bool ok;

	ZVAL_UNDEF(&done);
	if (params) {
		ZVAL_ARR(&argument, params);
		zend_call_known_instance_method_with_1_params(methods.execute, Z_OBJ_P(statement), &done, &argument);
	} else {
		zend_call_known_instance_method_with_0_params(methods.execute, Z_OBJ_P(statement), &done);
	}
	ok = !EG(exception) && Z_TYPE(done) == IS_TRUE;
	zval_ptr_dtor(&done);
	ok = ok && (!rows || statement_rows(statement, methods.fetch_all, rows)) &&
		(!affected || statement_affected(statement, methods.row_count, affected));
	if (!ok) {
		syncengine_sql_note_error(sql, Z_OBJ_P(statement), methods.error_info);
	}
	return ok;
}

bool syncengine_sql_try(syncengine_sql *sql, zend_string *text, HashTable *params, syncengine_sql_reuse reuse,
	zval *rows, zend_long *affected)
{
	zval statement;
	bool ok = false;

	if (rows) {
		ZVAL_UNDEF(rows);
	}
	if ((!params || check_params(sql, params)) && statement_get(sql, text, reuse, &statement)) {
		ok = statement_execute(sql, &statement, params, rows, affected);
		if (!ok) {
			/* SQLite's driver leaves a statement that failed unfinished: it holds locks, and the next execution
			   of it would fail for that. */
			zend_hash_del(sql->statements, text);
		}
		if (!ok && rows) {
			zval_ptr_dtor(rows);
			ZVAL_UNDEF(rows);
		}
		zval_ptr_dtor(&statement);
	}
	if (params) {
		zend_array_release(params);
	}
	return ok;
}

bool syncengine_sql_run(syncengine_sql *sql, const syncengine_sql_purpose *purpose, zend_string *text,
	HashTable *params, zval *rows, zend_long *affected)
{
	if (syncengine_sql_try(sql, text, params, SYNCENGINE_SQL_KEEP, rows, affected)) {
		return true;
	}
	syncengine_sql_throw(sql, purpose);
	return false;
}

bool syncengine_sql_try_exec(syncengine_sql *sql, const char *text, size_t length)
{
	zval argument, done;
	bool ok;

	ZVAL_STRINGL(&argument, text, length);
	ZVAL_UNDEF(&done);
	zend_call_known_instance_method_with_1_params(sql->exec, sql->pdo, &done, &argument);
	ok = !EG(exception) && Z_TYPE(done) == IS_LONG;
	if (!ok) {
		syncengine_sql_note_error(sql, sql->pdo, sql->error_info);
	}
	zval_ptr_dtor(&done);
	zval_ptr_dtor(&argument);
	return ok;
}

bool syncengine_sql_exec(
	syncengine_sql *sql, const syncengine_sql_purpose *purpose, const char *text, size_t length)
{
	if (syncengine_sql_try_exec(sql, text, length)) {
		return true;
	}
	syncengine_sql_throw(sql, purpose);
	return false;
}

bool syncengine_sql_last_id(syncengine_sql *sql, zend_long *id)
{
	zval value;

	ZVAL_UNDEF(&value);
	zend_call_known_instance_method_with_0_params(sql->last_insert_id, sql->pdo, &value);
	if (EG(exception)) {
		syncengine_sql_note_error(sql, sql->pdo, sql->error_info);
		return false;
	}
	*id = zval_get_long(&value);
	zval_ptr_dtor(&value);
	return true;
}

zend_string *syncengine_sql_column_str(zval *row, uint32_t column)
{
	zval *value = syncengine_sql_column(row, column);

	return !value || Z_TYPE_P(value) == IS_NULL ? NULL : zval_get_string(value);
}

zend_long syncengine_sql_column_long(zval *row, uint32_t column)
{
	zval *value = syncengine_sql_column(row, column);

	return value ? zval_get_long(value) : 0;
}

bool syncengine_sql_column_bool(zval *row, uint32_t column)
{
	zval *value = syncengine_sql_column(row, column);

	if (value && Z_TYPE_P(value) == IS_STRING) {
		return Z_STRLEN_P(value) > 0 && strchr("1tTyY", Z_STRVAL_P(value)[0]) != NULL;
	}
	return value && zend_is_true(value);
}
