#include "sql/sql_connection.h"

#include "zend_exceptions.h"

#include "exceptions/exceptions.h"

static syncengine_sql_failure failure_sqlite(zend_long code)
{
	switch (code & 0xff) {
		case 5:  /* BUSY */
		case 6:  /* LOCKED */
		case 15: /* PROTOCOL: the locks of a write-ahead log */
			return SYNCENGINE_SQL_LOCKED;
		case 3: /* PERM */
		case 8: /* READONLY */
			return SYNCENGINE_SQL_READ_ONLY;
		case 13: /* FULL */
			return SYNCENGINE_SQL_FULL;
		case 7:  /* NOMEM */
		case 10: /* IOERR */
		case 11: /* CORRUPT */
		case 14: /* CANTOPEN */
		case 26: /* NOTADB */
			return SYNCENGINE_SQL_LOST;
		case 18: /* TOOBIG */
		case 19: /* CONSTRAINT */
		case 20: /* MISMATCH */
			return SYNCENGINE_SQL_ROW;
		default:
			return SYNCENGINE_SQL_STATEMENT;
	}
}

static syncengine_sql_failure failure_mysql(const char *state, zend_long code)
{
	switch (code) {
		case 1205: /* lock wait timeout */
		case 1213: /* deadlock */
		case 1099: /* a table locked for reading */
		case 1100: /* a table that LOCK TABLES did not name */
		case 3572: /* NOWAIT */
			return SYNCENGINE_SQL_LOCKED;
		case 1036: /* table is read only */
		case 1290: /* the server runs with --read-only */
		case 1792: /* a transaction that is read only */
		case 1836: /* read-only mode */
			return SYNCENGINE_SQL_READ_ONLY;
		case 3:    /* error writing file */
		case 1021: /* disk full */
		case 1114: /* the table is full */
			return SYNCENGINE_SQL_FULL;
		case 1040: /* too many connections */
		case 1053: /* server shutdown */
		case 1153: /* packet too large: the server closes the connection */
		case 2002:
		case 2006: /* server has gone away */
		case 2013: /* lost connection */
		case 2055:
			return SYNCENGINE_SQL_LOST;
	}
	if (strncmp(state, "42", 2) == 0 || strncmp(state, "28", 2) == 0 || strncmp(state, "3D", 2) == 0) {
		return SYNCENGINE_SQL_STATEMENT;
	}
	return strncmp(state, "08", 2) == 0 ? SYNCENGINE_SQL_LOST : SYNCENGINE_SQL_ROW;
}

static syncengine_sql_failure failure_pgsql(const char *state)
{
	if (strcmp(state, "55P03") == 0 || strncmp(state, "40", 2) == 0) {
		return SYNCENGINE_SQL_LOCKED;
	}
	if (strcmp(state, "25006") == 0) {
		return SYNCENGINE_SQL_READ_ONLY;
	}
	if (strncmp(state, "53", 2) == 0) {
		return SYNCENGINE_SQL_FULL;
	}
	if (strncmp(state, "08", 2) == 0 || strncmp(state, "57", 2) == 0 || strncmp(state, "58", 2) == 0 ||
		strncmp(state, "XX", 2) == 0 || strncmp(state, "HY", 2) == 0) {
		return SYNCENGINE_SQL_LOST;
	}
	/* 22 data, 23 constraints, 44 check options, P0 and what triggers raise on their own */
	if (strncmp(state, "42", 2) == 0 || strncmp(state, "25", 2) == 0 || strncmp(state, "0A", 2) == 0 ||
		strncmp(state, "3", 1) == 0) {
		return SYNCENGINE_SQL_STATEMENT;
	}
	return SYNCENGINE_SQL_ROW;
}

static void error_classify(syncengine_sql *sql, const zval *info)
{
	const zval *state = NULL, *code = NULL, *message = NULL;
	const char *text = "HY000";
	zend_long number;

	if (info && Z_TYPE_P(info) == IS_ARRAY) {
		state = zend_hash_index_find(Z_ARRVAL_P(info), 0);
		code = zend_hash_index_find(Z_ARRVAL_P(info), 1);
		message = zend_hash_index_find(Z_ARRVAL_P(info), 2);
	}
	if (state && Z_TYPE_P(state) == IS_STRING) {
		text = Z_STRVAL_P(state);
	}
	number = code ? zval_get_long((zval *)code) : 0;
	switch (sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			sql->error.failure = failure_sqlite(number);
			break;
		case SYNCENGINE_MYSQL:
			sql->error.failure = failure_mysql(text, number);
			break;
		case SYNCENGINE_PGSQL:
			sql->error.failure = failure_pgsql(text);
			break;
	}
	if (!sql->error.message) {
		sql->error.message = strpprintf(0, "SQLSTATE[%s]: %s", text,
			message && Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : "no message");
	}
}

static void error_from_exception(syncengine_sql *sql, zend_object *exception)
{
	zval copy, *message, *info, held;

	message = zend_read_property(exception->ce, exception, "message", sizeof("message") - 1, true, &copy);
	if (Z_TYPE_P(message) == IS_STRING) {
		sql->error.message = zend_string_copy(Z_STR_P(message));
	}
	info = zend_read_property(exception->ce, exception, "errorInfo", sizeof("errorInfo") - 1, true, &held);
	ZVAL_DEREF(info);
	error_classify(sql, info);
}

void syncengine_sql_note_error(syncengine_sql *sql, zend_object *object, zend_function *error_info)
{
	zend_object *exception = EG(exception);
	zend_class_entry *pdo_exception;
	zval info;

	syncengine_sql_error_clear(&sql->error);
	if (exception) {
		pdo_exception = zend_hash_str_find_ptr(CG(class_table), "pdoexception", sizeof("pdoexception") - 1);
		if (!pdo_exception || !instanceof_function(exception->ce, pdo_exception)) {
			sql->error.failure = SYNCENGINE_SQL_THROWN;
			return;
		}
		GC_ADDREF(exception);
		zend_clear_exception();
		sql->error.exception = exception;
		error_from_exception(sql, exception);
		return;
	}
	ZVAL_UNDEF(&info);
	zend_call_known_instance_method_with_0_params(error_info, object, &info);
	if (EG(exception)) {
		sql->error.failure = SYNCENGINE_SQL_THROWN;
	} else {
		error_classify(sql, &info);
	}
	zval_ptr_dtor(&info);
}

void syncengine_sql_note_failure(syncengine_sql *sql, syncengine_sql_failure failure, const char *message)
{
	syncengine_sql_error_clear(&sql->error);
	sql->error.failure = failure;
	sql->error.message = zend_string_init(message, strlen(message), false);
}

/* What a person can do about it; starts a new sentence, or is empty. */
static const char *error_advice(const syncengine_sql *sql)
{
	bool sqlite = sql->dialect->kind == SYNCENGINE_SQLITE;

	switch (sql->error.failure) {
		case SYNCENGINE_SQL_LOCKED:
			return sqlite
				? ". Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT "
				  "(seconds): let it finish, or raise the timeout, then run this again"
				: ". Another transaction holds a lock: run this again";
		case SYNCENGINE_SQL_READ_ONLY:
			return sqlite ? ". Give this user the right to write the database's file and its folder"
						  : ". Connect to a server, and as a user, that may write";
		case SYNCENGINE_SQL_FULL:
			return ". Make room for the database, then run this again";
		case SYNCENGINE_SQL_LOST:
			return sqlite ? ". Check the database's file and its folder"
						  : ". Check the server and the connection to it, then run this again";
		default:
			return "";
	}
}

void syncengine_sql_throw(syncengine_sql *sql, const syncengine_sql_purpose *purpose)
{
	zend_object *exception, *cause = sql->error.exception;

	if (sql->error.failure == SYNCENGINE_SQL_THROWN) {
		return;
	}
	syncengine_throw(syncengine_ce_StoreException, "%s: %s%s%s failed: %s%s", sql->dialect->title,
		purpose->what, purpose->table ? " in " : "", purpose->table ? purpose->table : "",
		sql->error.message ? ZSTR_VAL(sql->error.message) : "no message", error_advice(sql));
	exception = EG(exception);
	if (cause && exception) {
		GC_ADDREF(cause);
		zend_exception_set_previous(exception, cause);
	}
	/* Its trace may hold whatever was called with. */
	syncengine_sql_error_clear(&sql->error);
}

void syncengine_sql_error_clear(syncengine_sql_error *error)
{
	zend_object *exception = error->exception;

	if (error->message) {
		zend_string_release(error->message);
	}
	error->message = NULL;
	error->exception = NULL;
	if (exception) {
		OBJ_RELEASE(exception);
	}
}
