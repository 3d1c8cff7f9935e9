#include "mautic/sync/process_lock.h"

#include "ext/spl/spl_exceptions.h"
#include "ext/standard/md5.h"
#include "main/php_open_temporary_file.h"
#include "main/php_streams.h"
#include "zend_exceptions.h"

#include "ext/standard/flock_compat.h"
#include "ext/standard/file.h"

/* The integrations that are synced in this process. */
static bool is_running(zend_string *integration)
{
	return SYNCENGINE_G(mautic_syncs) && zend_hash_exists(SYNCENGINE_G(mautic_syncs), integration);
}

static void set_running(zend_string *integration)
{
	if (!SYNCENGINE_G(mautic_syncs)) {
		ALLOC_HASHTABLE(SYNCENGINE_G(mautic_syncs));
		zend_hash_init(SYNCENGINE_G(mautic_syncs), 1, NULL, NULL, false);
	}
	zend_hash_add_empty_element(SYNCENGINE_G(mautic_syncs), integration);
}

void process_lock_shutdown(void)
{
	HashTable *syncs = SYNCENGINE_G(mautic_syncs);

	SYNCENGINE_G(mautic_syncs) = NULL;
	if (syncs) {
		zend_hash_destroy(syncs);
		FREE_HASHTABLE(syncs);
	}
}

/* The digest of two texts, 32 characters. The caller releases it. */
static zend_string *digest(zend_string *first, zend_string *second)
{
	zend_string *text =
		zend_string_concat3(ZSTR_VAL(first), ZSTR_LEN(first), "\n", 1, ZSTR_VAL(second), ZSTR_LEN(second));
	unsigned char bytes[16];
	zend_string *hex = zend_string_alloc(32, false);
	PHP_MD5_CTX context;

	PHP_MD5Init(&context);
	PHP_MD5Update(&context, ZSTR_VAL(text), ZSTR_LEN(text));
	PHP_MD5Final(bytes, &context);
	make_digest_ex(ZSTR_VAL(hex), bytes, 16);
	zend_string_release(text);
	return hex;
}

/* What locks a connection's database; PROCESS_LOCK_NONE with an exception as well. */
static process_lock_kind kind_of(zval *connection)
{
	zval platform;
	process_lock_kind kind = PROCESS_LOCK_FILE;

	if (!site_instance_of(connection, "Doctrine\\DBAL\\Connection") ||
		!mautic_call(connection, "getDatabasePlatform", &platform, 0, NULL)) {
		return PROCESS_LOCK_NONE;
	}
	if (site_instance_of(&platform, "Doctrine\\DBAL\\Platforms\\AbstractMySQLPlatform") ||
		site_instance_of(&platform, "Doctrine\\DBAL\\Platforms\\MySQLPlatform")) {
		kind = PROCESS_LOCK_MYSQL;
	} else if (site_instance_of(&platform, "Doctrine\\DBAL\\Platforms\\PostgreSQLPlatform")) {
		kind = PROCESS_LOCK_POSTGRESQL;
	}
	zval_ptr_dtor(&platform);
	return kind;
}

/* Asks the database, whose answer is `yes` or not. Takes `sql`; false with an exception. */
static bool ask(zval *connection, const char *sql, zval *argument, bool *yes)
{
	zval params, rows, *row, *value;
	HashPosition first = 0;

	*yes = false;
	array_init(&params);
	site_param_copy(&params, argument);
	if (site_select(connection, zend_string_init(sql, strlen(sql), false), &params, NULL, &rows)) {
		row = zend_hash_index_find(Z_ARRVAL(rows), 0);
		value =
			row && Z_TYPE_P(row) == IS_ARRAY ? zend_hash_get_current_data_ex(Z_ARRVAL_P(row), &first) : NULL;
		*yes = value && zend_is_true(value);
		zval_ptr_dtor(&rows);
	}
	zval_ptr_dtor(&params);
	return !EG(exception);
}

/* A connection that reads from a replica locks on the primary. */
static bool use_primary(zval *connection)
{
	zval result;
	bool ok = true;

	if (zend_hash_str_exists(&Z_OBJCE_P(connection)->function_table, ZEND_STRL("ensureconnectedtoprimary"))) {
		ok = mautic_call(connection, "ensureConnectedToPrimary", &result, 0, NULL);
		zval_ptr_dtor(&result);
	}
	return ok;
}

/* The key of PostgreSQL's lock: a number of 64 bits. */
static void numeric_key(zend_string *integration, zval *key)
{
	zend_string *prefix = zend_string_init("syncengine", sizeof("syncengine") - 1, false);
	zend_string *hex = digest(prefix, integration);
	char half[17];

	memcpy(half, ZSTR_VAL(hex), 16);
	half[16] = '\0';
	ZVAL_STR(key, zend_strpprintf(0, "%lld", (long long)ZEND_STRTOUL(half, NULL, 16)));
	zend_string_release(hex);
	zend_string_release(prefix);
}

#define MYSQL_NAME "CONCAT('syncengine.', MD5(CONCAT(DATABASE(), CHAR(10), ?)))"

static bool ask_server(process_lock *lock, bool take, bool *yes)
{
	zval key;
	bool ok;

	if (lock->kind == PROCESS_LOCK_MYSQL) {
		ZVAL_STR_COPY(&key, lock->integration);
		ok = ask(&lock->connection,
			take ? "SELECT GET_LOCK(" MYSQL_NAME ", 0)" : "SELECT RELEASE_LOCK(" MYSQL_NAME ")", &key, yes);
	} else {
		numeric_key(lock->integration, &key);
		ok = ask(&lock->connection,
			take ? "SELECT CASE WHEN pg_try_advisory_lock(CAST(? AS BIGINT)) THEN 1 ELSE 0 END"
				 : "SELECT CASE WHEN pg_advisory_unlock(CAST(? AS BIGINT)) THEN 1 ELSE 0 END",
			&key, yes);
	}
	zval_ptr_dtor(&key);
	return ok;
}

/* Where the database of a connection is; NULL where that is in memory, or with an exception. */
static zend_string *database_path(zval *connection)
{
	zval params, *path;
	zend_string *text = NULL;

	if (!mautic_call(connection, "getParams", &params, 0, NULL)) {
		return NULL;
	}
	path = Z_TYPE(params) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL(params), ZEND_STRL("path")) : NULL;
	if (path && Z_TYPE_P(path) == IS_STRING && !zend_string_equals_literal(Z_STR_P(path), ":memory:")) {
		text = zend_string_copy(Z_STR_P(path));
	}
	zval_ptr_dtor(&params);
	return text;
}

/* Locks a file. False where another process has it, or with an exception. */
static bool lock_file(process_lock *lock)
{
	zend_string *database = database_path(&lock->connection), *name, *path;
	php_stream *stream;

	if (!database) {
		/* Nobody else can see a database in memory. */
		lock->kind = PROCESS_LOCK_NONE;
		return !EG(exception);
	}
	name = digest(database, lock->integration);
	path = zend_strpprintf(
		0, "%s%csyncengine-%s.lock", php_get_temporary_directory(), DEFAULT_SLASH, ZSTR_VAL(name));
	stream = php_stream_open_wrapper(ZSTR_VAL(path), "c", 0, NULL);
	zend_string_release(name);
	zend_string_release(database);
	if (!stream) {
		zend_throw_exception_ex(spl_ce_RuntimeException, 0,
			"%s can't be opened, which keeps two syncs of %s apart: make its directory writable",
			ZSTR_VAL(path), ZSTR_VAL(lock->integration));
		zend_string_release(path);
		return false;
	}
	zend_string_release(path);
	php_stream_to_zval(stream, &lock->file);
	return php_stream_lock(stream, LOCK_EX | LOCK_NB) == 0;
}

static void let_go(process_lock *lock)
{
	if (lock->integration) {
		zend_string_release(lock->integration);
	}
	zval_ptr_dtor(&lock->file);
	zval_ptr_dtor(&lock->connection);
	memset(lock, 0, sizeof(*lock));
}

bool process_lock_take(process_lock *lock, zval *connection, zval *integration)
{
	zend_string *name = zval_get_string(integration);
	bool got = true;

	memset(lock, 0, sizeof(*lock));
	if (EG(exception) || is_running(name)) {
		zend_string_release(name);
		return !EG(exception);
	}
	lock->integration = name;
	lock->kind = kind_of(connection);
	ZVAL_COPY(&lock->connection, connection);
	if (lock->kind == PROCESS_LOCK_FILE) {
		got = lock_file(lock);
	} else if (lock->kind != PROCESS_LOCK_NONE) {
		got = use_primary(connection) && ask_server(lock, true, &got) && got;
	}
	if (!got && !EG(exception)) {
		zend_throw_exception_ex(spl_ce_RuntimeException, 0,
			"Another sync of %s is running: this one was not started. Run it again when that one has ended",
			ZSTR_VAL(name));
	}
	if (EG(exception)) {
		let_go(lock);
		return false;
	}
	set_running(name);
	return true;
}

void process_lock_drop(process_lock *lock)
{
	zend_object *pending = EG(exception);
	bool released;

	if (!lock->integration) {
		return;
	}
	if (pending) {
		GC_ADDREF(pending);
		zend_clear_exception();
	}
	if (SYNCENGINE_G(mautic_syncs)) {
		zend_hash_del(SYNCENGINE_G(mautic_syncs), lock->integration);
	}
	/* A server that is gone has let go of it. */
	if ((lock->kind == PROCESS_LOCK_MYSQL || lock->kind == PROCESS_LOCK_POSTGRESQL) &&
		!ask_server(lock, false, &released)) {
		zend_clear_exception();
	}
	let_go(lock);
	if (pending) {
		zend_throw_exception_internal(pending);
	}
}
