#include "sql/sql_transaction.h"

#include "zend_exceptions.h"

#include "exceptions/exceptions.h"
#include "sql/sql_statement.h"

static const char outermost[] = "syncengine_outermost";

static const syncengine_sql_purpose beginning = {"beginning a transaction", NULL};
static const syncengine_sql_purpose committing = {"committing a transaction", NULL};

/* Calls a method that returns true or fails. */
static bool transaction_call(syncengine_sql *sql, zend_function *method)
{
	zval done;
	bool ok;

	ZVAL_UNDEF(&done);
	zend_call_known_instance_method_with_0_params(method, sql->pdo, &done);
	ok = !EG(exception) && Z_TYPE(done) == IS_TRUE;
	zval_ptr_dtor(&done);
	if (!ok) {
		syncengine_sql_note_error(sql, sql->pdo, sql->error_info);
	}
	return ok;
}

static bool savepoint_exec(syncengine_sql *sql, const char *verb, const char *name)
{
	char text[96];
	int length = snprintf(text, sizeof(text), "%s %s", verb, name);

	return syncengine_sql_try_exec(sql, text, (size_t)length);
}

bool syncengine_sql_savepoint(syncengine_sql *sql, const char *name)
{
	return savepoint_exec(sql, "SAVEPOINT", name);
}

bool syncengine_sql_release_savepoint(syncengine_sql *sql, const char *name)
{
	return savepoint_exec(sql, "RELEASE SAVEPOINT", name);
}

bool syncengine_sql_back_to_savepoint(syncengine_sql *sql, const char *name)
{
	return savepoint_exec(sql, "ROLLBACK TO SAVEPOINT", name);
}

static bool pdo_in_transaction(syncengine_sql *sql, bool *in)
{
	zval answer;

	ZVAL_UNDEF(&answer);
	zend_call_known_instance_method_with_0_params(sql->in_transaction, sql->pdo, &answer);
	*in = Z_TYPE(answer) == IS_TRUE;
	zval_ptr_dtor(&answer);
	return !EG(exception);
}

bool syncengine_sql_in_transaction(syncengine_sql *sql)
{
	bool in = false;

	return sql->depth > 0 || (pdo_in_transaction(sql, &in) && in);
}

/* PDO believes in a transaction that SQLite has ended on its own (a full disk): makes it see. */
static void forget_transaction(syncengine_sql *sql)
{
	bool in = false;

	if (sql->dialect->kind == SYNCENGINE_SQLITE && pdo_in_transaction(sql, &in) && in &&
		syncengine_sql_try_exec(sql, ZEND_STRL("BEGIN"))) {
		transaction_call(sql, sql->roll_back);
	}
}

bool syncengine_sql_begin(syncengine_sql *sql, const char *first)
{
	bool in = false, ok;

	if (sql->depth > 0) {
		sql->depth++;
		return true;
	}
	if (!pdo_in_transaction(sql, &in)) {
		return false;
	}
	sql->joined = in;
	ok = in ? syncengine_sql_savepoint(sql, outermost) : transaction_call(sql, sql->begin);
	if (ok && first && sql->dialect->kind == SYNCENGINE_SQLITE &&
		!syncengine_sql_try_exec(sql, first, strlen(first))) {
		syncengine_sql_error error = sql->error;

		/* Keep what is to be said over whatever the rollback notes. */
		memset(&sql->error, 0, sizeof(sql->error));
		sql->depth = 1;
		syncengine_sql_roll_back(sql);
		syncengine_sql_error_clear(&sql->error);
		sql->error = error;
		ok = false;
	}
	if (!ok) {
		syncengine_sql_throw(sql, &beginning);
		return false;
	}
	sql->depth = 1;
	return true;
}

bool syncengine_sql_commit(syncengine_sql *sql)
{
	bool ok;

	if (sql->depth == 0) {
		syncengine_throw(syncengine_ce_StoreException, "commit() without begin(): no transaction runs");
		return false;
	}
	if (--sql->depth > 0) {
		return true;
	}
	ok = sql->joined ? syncengine_sql_release_savepoint(sql, outermost) : transaction_call(sql, sql->commit);
	if (!ok) {
		/* Nothing was stored, and nothing may stay half open. */
		syncengine_sql_throw(sql, &committing);
		sql->depth = 1;
		syncengine_sql_roll_back(sql);
	}
	return ok;
}

void syncengine_sql_roll_back(syncengine_sql *sql)
{
	zend_object *exception = EG(exception);

	if (sql->depth == 0) {
		return;
	}
	sql->depth = 0;
	if (exception) {
		GC_ADDREF(exception);
		zend_clear_exception();
	}
	if (sql->joined) {
		if (syncengine_sql_back_to_savepoint(sql, outermost)) {
			syncengine_sql_release_savepoint(sql, outermost);
		}
	} else if (!transaction_call(sql, sql->roll_back)) {
		forget_transaction(sql);
	}
	if (exception) {
		if (EG(exception)) {
			zend_clear_exception();
		}
		zend_throw_exception_internal(exception);
	}
}

void syncengine_sql_fail(syncengine_sql *sql)
{
	if (sql->depth == 1) {
		syncengine_sql_roll_back(sql);
	} else if (sql->depth > 1) {
		sql->depth--;
	}
}
