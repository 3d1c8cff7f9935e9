/*
 * One sync of an integration at a time.
 *
 * SQLite: a lock of the operating system on a file, which ends with the process however it ends. A database
 * in memory has no other process: there the connection remembers. MariaDB/MySQL and PostgreSQL: a lock of
 * the session, which the server ends with the connection.
 */
#include "store/pdo_mapping_store.h"

#include "ext/standard/file.h"
#include "ext/standard/php_string.h"
#include "main/php_streams.h"

#ifdef PHP_WIN32
#include <process.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include "exceptions/exceptions.h"

static const syncengine_sql_purpose locking = {"locking an integration", NULL};
static const syncengine_sql_purpose unlocking = {"unlocking an integration", NULL};
static const syncengine_sql_purpose finding = {"looking for the database's file", NULL};

static void throw_locked(zend_string *integration, const char *by)
{
	syncengine_throw(syncengine_ce_SyncLockedException,
		"Another sync of \"%s\" runs%s: let it finish, or stop it, then run this again",
		ZSTR_VAL(integration), by);
}

/* The file of an SQLite database, '' for one in memory. The caller frees it; NULL with an exception. */
static zend_string *database_file(syncengine_pdo_mapping_store *store)
{
	zval rows, *row;
	zend_string *file = NULL, *name;

	if (!syncengine_store_run(store, &finding, "PRAGMA database_list", NULL, &rows, NULL)) {
		return NULL;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		name = syncengine_sql_column_str(row, 1);
		if (!file && name && zend_string_equals_literal(name, "main")) {
			file = syncengine_sql_column_str(row, 2);
		}
		if (name) {
			zend_string_release(name);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	return file ? file : ZSTR_EMPTY_ALLOC();
}

/* "<database>.<integration>-<digest>.lock", beside the database or in the directory of the option. */
static zend_string *lock_path(
	const syncengine_pdo_mapping_store *store, zend_string *database, zend_string *integration)
{
	const zend_string *const parts[] = {database, store->prefix, integration};
	char sum[41];
	smart_str path = {0};

	syncengine_sql_digest(sum, parts, 3);
	if (store->lock_directory) {
		zend_string *base = php_basename(ZSTR_VAL(database), ZSTR_LEN(database), NULL, 0);

		smart_str_append(&path, store->lock_directory);
		smart_str_appendc(&path, DEFAULT_SLASH);
		smart_str_append(&path, base);
		zend_string_release(base);
	} else {
		smart_str_append(&path, database);
	}
	smart_str_appendc(&path, '.');
	for (size_t i = 0; i < ZSTR_LEN(integration) && i < 40; i++) {
		char c = ZSTR_VAL(integration)[i];

		smart_str_appendc(&path, (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ? c : '_');
	}
	smart_str_appendc(&path, '-');
	smart_str_appendl(&path, sum, 8);
	smart_str_appends(&path, ".lock");
	return smart_str_extract(&path);
}

/* Who holds the file's lock: " in process 123", or nothing. */
static void lock_holder(php_stream *stream, char *by, size_t size)
{
	char pid[24] = "";
	ssize_t length = php_stream_read(stream, pid, sizeof(pid) - 1);

	by[0] = '\0';
	if (length > 0 && strspn(pid, "0123456789") == (size_t)length) {
		snprintf(by, size, " in process %s", pid);
	}
}

/* Says who holds the lock, and keeps programs that this process starts from holding it too. */
static void lock_sign(php_stream *stream)
{
	char pid[24];
	int length = snprintf(pid, sizeof(pid), "%d", (int)getpid());
#ifndef PHP_WIN32
	int fd;

	if (php_stream_cast(stream, PHP_STREAM_AS_FD, (void **)&fd, 0) == SUCCESS) {
		fcntl(fd, F_SETFD, FD_CLOEXEC);
	}
#endif
	php_stream_truncate_set_size(stream, 0);
	php_stream_write(stream, pid, (size_t)length);
	php_stream_flush(stream);
}

/* The lock file, locked, as a resource that unlocks it when it is closed. */
static bool lock_file(
	syncengine_pdo_mapping_store *store, zend_string *database, zend_string *integration, zval *lock)
{
	zend_string *path = lock_path(store, database, integration);
	php_stream *stream;
	char by[48];

	errno = 0;
	stream = php_stream_open_wrapper(ZSTR_VAL(path), "c+b", 0, NULL);
	if (!stream) {
		syncengine_throw(syncengine_ce_StoreException,
			"The lock file %s can't be opened (%s): give this user the right to write there, or set the "
			"option "
			"\"lock_directory\" of the store",
			ZSTR_VAL(path), errno ? strerror(errno) : "refused");
	} else if (php_stream_lock(stream, LOCK_EX | LOCK_NB) != 0) {
		lock_holder(stream, by, sizeof(by));
		php_stream_close(stream);
		throw_locked(integration, by);
		stream = NULL;
	} else {
		lock_sign(stream);
		php_stream_to_zval(stream, lock);
	}
	zend_string_release(path);
	return stream != NULL;
}

static bool lock_sqlite(syncengine_pdo_mapping_store *store, zend_string *integration, zval *lock)
{
	zend_string *database = database_file(store);
	bool ok = false;

	if (database) {
		ok = ZSTR_LEN(database) == 0 || lock_file(store, database, integration, lock);
		zend_string_release(database);
	}
	return ok;
}

/* A server keeps the locks of a connection that PHP keeps for the next request. */
static bool check_persistent(const syncengine_pdo_mapping_store *store)
{
	if (store->sql->persistent) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"A persistent connection would keep the lock of \"sync\" after this process: make the store's "
			"PDO "
			"without PDO::ATTR_PERSISTENT");
	}
	return !store->sql->persistent;
}

/* The name of a server's lock: it is the server's, so the database is part of it. The caller frees it. */
static zend_string *lock_name(const syncengine_pdo_mapping_store *store, zend_string *integration)
{
	const zend_string *const parts[] = {store->prefix, integration};
	char sum[41];

	syncengine_sql_digest(sum, parts, 2);
	return zend_string_init(sum, store->sql->dialect->kind == SYNCENGINE_PGSQL ? 15 : 40, false);
}

static HashTable *lock_params(const syncengine_pdo_mapping_store *store, zend_string *integration)
{
	HashTable *params = syncengine_sql_params_new(1);
	zend_string *name = lock_name(store, integration);

	if (store->sql->dialect->kind == SYNCENGINE_PGSQL) {
		syncengine_sql_add_long(params, ZEND_STRTOL(ZSTR_VAL(name), NULL, 16));
		zend_string_release(name);
	} else {
		syncengine_sql_add_new_str(params, name);
	}
	return params;
}

#define MYSQL_LOCK "SHA1(CONCAT(DATABASE(), '.', ?))"

static void throw_locked_by(syncengine_pdo_mapping_store *store, zend_string *integration)
{
	bool pgsql = store->sql->dialect->kind == SYNCENGINE_PGSQL;
	char by[64] = "";
	zval rows, *row;

	if (syncengine_store_run(store, &locking,
			pgsql ? "SELECT l.pid FROM pg_locks l, (SELECT CAST(? AS BIGINT) AS k) n WHERE l.locktype = "
					"'advisory' "
					"AND l.granted AND l.objsubid = 1 AND l.classid::bigint = n.k >> 32 "
					"AND l.objid::bigint = n.k & 4294967295"
				  : "SELECT IS_USED_LOCK(" MYSQL_LOCK ")",
			lock_params(store, integration), &rows, NULL)) {
		row = zend_hash_index_find(Z_ARRVAL(rows), 0);
		if (row && syncengine_sql_column_long(row, 0) > 0) {
			snprintf(by, sizeof(by), " in the database's %s " ZEND_LONG_FMT, pgsql ? "process" : "connection",
				syncengine_sql_column_long(row, 0));
		}
		zval_ptr_dtor(&rows);
		throw_locked(integration, by);
	}
}

static bool lock_server(syncengine_pdo_mapping_store *store, zend_string *integration)
{
	zval rows, *row;
	bool locked;

	if (!check_persistent(store) ||
		!syncengine_store_run(store, &locking,
			store->sql->dialect->kind == SYNCENGINE_PGSQL ? "SELECT pg_try_advisory_lock(CAST(? AS BIGINT))"
														  : "SELECT GET_LOCK(" MYSQL_LOCK ", 0)",
			lock_params(store, integration), &rows, NULL)) {
		return false;
	}
	row = zend_hash_index_find(Z_ARRVAL(rows), 0);
	locked = row && syncengine_sql_column_bool(row, 0);
	zval_ptr_dtor(&rows);
	if (!locked) {
		throw_locked_by(store, integration);
	}
	return locked;
}

/* What the connection remembers a lock by. The caller frees it. */
static zend_string *lock_key(const syncengine_pdo_mapping_store *store, zend_string *integration)
{
	return zend_string_concat3(ZSTR_VAL(store->prefix), ZSTR_LEN(store->prefix), "\0", 1,
		ZSTR_VAL(integration), ZSTR_LEN(integration));
}

ZEND_METHOD(SyncEngine_PdoMappingStore, lock)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *key;
	zval lock;
	bool ok;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(integration)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store) {
		RETURN_THROWS();
	}
	key = lock_key(store, integration);
	if (!store->sql->locks) {
		store->sql->locks = zend_new_array(0);
	}
	if (zend_hash_exists(store->sql->locks, key)) {
		throw_locked(integration, " on this connection");
	} else {
		ZVAL_TRUE(&lock);
		ok = store->sql->dialect->kind == SYNCENGINE_SQLITE ? lock_sqlite(store, integration, &lock)
															: lock_server(store, integration);
		if (ok) {
			zend_hash_update(store->sql->locks, key, &lock);
		}
	}
	zend_string_release(key);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, unlock)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *key;
	zval rows;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(integration)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store) {
		RETURN_THROWS();
	}
	key = lock_key(store, integration);
	if (store->sql->locks && zend_hash_del(store->sql->locks, key) == SUCCESS &&
		store->sql->dialect->kind != SYNCENGINE_SQLITE &&
		syncengine_store_run(store, &unlocking,
			store->sql->dialect->kind == SYNCENGINE_PGSQL ? "SELECT pg_advisory_unlock(CAST(? AS BIGINT))"
														  : "SELECT RELEASE_LOCK(" MYSQL_LOCK ")",
			lock_params(store, integration), &rows, NULL)) {
		zval_ptr_dtor(&rows);
	}
	zend_string_release(key);
}
