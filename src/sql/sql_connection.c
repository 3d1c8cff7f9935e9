#include "sql/sql_connection.h"

#include "exceptions/exceptions.h"

enum { ATTR_ORACLE_NULLS = 11, ATTR_PERSISTENT = 12, ATTR_DRIVER_NAME = 16, ATTR_SERVER_VERSION = 4 };

static zend_function *find_method(const zend_class_entry *ce, const char *name)
{
	return zend_hash_str_find_ptr(&ce->function_table, name, strlen(name));
}

/* An attribute of the PDO as text, the caller frees it; NULL with an exception. */
static zend_string *read_attribute(syncengine_sql *sql, zend_long attribute)
{
	zval argument, value;
	zend_string *text = NULL;

	ZVAL_LONG(&argument, attribute);
	ZVAL_UNDEF(&value);
	zend_call_known_instance_method_with_1_params(
		find_method(sql->pdo->ce, "getattribute"), sql->pdo, &value, &argument);
	if (!EG(exception)) {
		text = zval_get_string(&value);
	}
	zval_ptr_dtor(&value);
	return text;
}

static bool read_version(syncengine_sql *sql)
{
	zend_string *version = read_attribute(sql, ATTR_SERVER_VERSION);

	if (!version) {
		return false;
	}
	sql->version = syncengine_sql_version(ZSTR_VAL(version), &sql->mariadb);
	sql->returning = syncengine_sql_can_return(sql->dialect, sql->version, sql->mariadb);
	if (sql->dialect->kind == SYNCENGINE_SQLITE && sql->version < 33500) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"SQLite 3.35 or newer is needed; PDO was built with %s", ZSTR_VAL(version));
	}
	zend_string_release(version);
	return !EG(exception);
}

/* NULL values would come as '', or '' as NULL: nothing that is read could be trusted. */
static bool check_nulls(syncengine_sql *sql)
{
	zend_string *nulls = read_attribute(sql, ATTR_ORACLE_NULLS);

	if (!nulls) {
		return false;
	}
	if (!zend_string_equals_literal(nulls, "0")) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"PDO::ATTR_ORACLE_NULLS of the connection must be PDO::NULL_NATURAL");
	}
	zend_string_release(nulls);
	return !EG(exception);
}

static bool read_persistent(syncengine_sql *sql)
{
	zend_string *persistent = read_attribute(sql, ATTR_PERSISTENT);

	if (!persistent) {
		return false;
	}
	sql->persistent = ZSTR_LEN(persistent) > 0 && !zend_string_equals_literal(persistent, "0");
	zend_string_release(persistent);
	return !EG(exception);
}

static bool connection_setup(syncengine_sql *sql)
{
	const zend_class_entry *ce = sql->pdo->ce;
	zend_string *driver = read_attribute(sql, ATTR_DRIVER_NAME);

	if (!driver) {
		return false;
	}
	sql->dialect = syncengine_sql_dialect_find(ZSTR_VAL(driver));
	if (!sql->dialect) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"PDO's driver \"%s\" is not supported: sqlite, mysql (MariaDB too) and pgsql are",
			ZSTR_VAL(driver));
	}
	zend_string_release(driver);
	if (!sql->dialect || !read_version(sql) || !check_nulls(sql) || !read_persistent(sql)) {
		return false;
	}
	sql->prepare = find_method(ce, "prepare");
	sql->exec = find_method(ce, "exec");
	sql->begin = find_method(ce, "begintransaction");
	sql->commit = find_method(ce, "commit");
	sql->roll_back = find_method(ce, "rollback");
	sql->in_transaction = find_method(ce, "intransaction");
	sql->last_insert_id = find_method(ce, "lastinsertid");
	sql->error_info = find_method(ce, "errorinfo");
	return true;
}

syncengine_sql *syncengine_sql_open(zend_object *pdo)
{
	syncengine_sql *sql, *known;

	if (!SYNCENGINE_G(connections)) {
		SYNCENGINE_G(connections) = zend_new_array(0);
	}
	known = zend_hash_index_find_ptr(SYNCENGINE_G(connections), pdo->handle);
	if (known) {
		known->refcount++;
		return known;
	}
	sql = ecalloc(1, sizeof(*sql));
	sql->pdo = pdo;
	if (!connection_setup(sql)) {
		efree(sql);
		return NULL;
	}
	/* A PDO class of the user's may have opened it meanwhile. */
	known = zend_hash_index_find_ptr(SYNCENGINE_G(connections), pdo->handle);
	if (known) {
		efree(sql);
		known->refcount++;
		return known;
	}
	sql->refcount = 1;
	sql->statements = zend_new_array(0);
	zend_hash_index_add_new_ptr(SYNCENGINE_G(connections), pdo->handle, sql);
	return sql;
}

void syncengine_sql_close(syncengine_sql *sql)
{
	if (--sql->refcount > 0) {
		return;
	}
	/* At the end of a request the table may be gone already. */
	if (SYNCENGINE_G(connections)) {
		zend_hash_index_del(SYNCENGINE_G(connections), sql->pdo->handle);
	}
	if (sql->locks) {
		zend_array_destroy(sql->locks);
	}
	zend_array_destroy(sql->statements);
	syncengine_sql_error_clear(&sql->error);
	efree(sql);
}

void syncengine_sql_gc(syncengine_sql *sql, zend_get_gc_buffer *buffer)
{
	zval *statement;

	if (sql->refcount > 1) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(sql->statements, statement) {
		zend_get_gc_buffer_add_zval(buffer, statement);
	}
	ZEND_HASH_FOREACH_END();
	if (sql->error.exception) {
		zend_get_gc_buffer_add_obj(buffer, sql->error.exception);
	}
}

void syncengine_sql_shutdown(void)
{
	if (SYNCENGINE_G(connections)) {
		zend_array_destroy(SYNCENGINE_G(connections));
		SYNCENGINE_G(connections) = NULL;
	}
}
