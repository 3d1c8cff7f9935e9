#include "store/pdo_mapping_store.h"

#include "zend_exceptions.h"

#include "exceptions/exceptions.h"
#include "members.h"
#include "sql/sql_transaction.h"

#include "stubs/MappingStore_arginfo.h"

zend_class_entry *syncengine_ce_MappingStoreInterface;
zend_class_entry *syncengine_ce_PdoMappingStore;
static syncengine_class store_class;

static zend_object *store_new(zend_class_entry *ce)
{
	syncengine_pdo_mapping_store *store = syncengine_object_alloc(
		sizeof(*store), offsetof(syncengine_pdo_mapping_store, std), ce, &store_class);

	return &store->std;
}

static void store_free(zend_object *object)
{
	syncengine_pdo_mapping_store *store = syncengine_pdo_mapping_store_from_obj(object);

	if (store->sql) {
		syncengine_sql_close(store->sql);
	}
	syncengine_str_release(store->prefix);
	syncengine_str_release(store->lock_directory);
	syncengine_obj_release(store->pdo);
	zend_object_std_dtor(object);
}

static HashTable *store_gc(zend_object *object, zval **table, int *count)
{
	syncengine_pdo_mapping_store *store = syncengine_pdo_mapping_store_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, store->pdo);
	if (store->sql) {
		syncengine_sql_gc(store->sql, buffer);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

syncengine_pdo_mapping_store *syncengine_store_this(zval *this)
{
	syncengine_pdo_mapping_store *store = syncengine_pdo_mapping_store_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(store->sql != NULL, Z_OBJ_P(this)) ? store : NULL;
}

/* Throws for an option of the wrong type. */
static bool option_wrong(zend_string *name, const char *expected)
{
	syncengine_throw(syncengine_ce_ConfigurationException, "Option \"%s\" of %s must be %s", ZSTR_VAL(name),
		ZSTR_VAL(store_class.ce->name), expected);
	return false;
}

static bool store_option(syncengine_pdo_mapping_store *store, zend_string *name, zval *value)
{
	if (zend_string_equals_literal(name, "prefix")) {
		if (Z_TYPE_P(value) != IS_STRING) {
			return option_wrong(name, "a string");
		}
		syncengine_str_release(store->prefix);
		store->prefix = zend_string_copy(Z_STR_P(value));
		return true;
	}
	if (zend_string_equals_literal(name, "lock_directory")) {
		if (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) == 0 || zend_str_has_nul_byte(Z_STR_P(value))) {
			return option_wrong(name, "a string that names a directory");
		}
		syncengine_str_release(store->lock_directory);
		store->lock_directory = zend_string_copy(Z_STR_P(value));
		return true;
	}
	if (zend_string_equals_literal(name, "max_attempts")) {
		if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 1 || Z_LVAL_P(value) > 1000000) {
			return option_wrong(name, "an int from 1 to 1000000");
		}
		store->max_attempts = (uint32_t)Z_LVAL_P(value);
		return true;
	}
	if (zend_string_equals_literal(name, "retry_wait")) {
		if (Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 0 || Z_LVAL_P(value) > 86400) {
			return option_wrong(name, "an int of seconds, from 0 to 86400");
		}
		store->retry_wait = Z_LVAL_P(value) * SE_SECOND;
		return true;
	}
	syncengine_throw(syncengine_ce_ConfigurationException,
		"Unknown option \"%s\" of %s: prefix, max_attempts, retry_wait and lock_directory are known",
		ZSTR_VAL(name), ZSTR_VAL(store_class.ce->name));
	return false;
}

static bool store_options(syncengine_pdo_mapping_store *store, HashTable *options)
{
	zend_string *name;
	zend_ulong number;
	zval *value;

	store->prefix = ZSTR_EMPTY_ALLOC();
	store->max_attempts = 10;
	store->retry_wait = 30 * SE_SECOND;
	if (!options) {
		return true;
	}
	ZEND_HASH_FOREACH_KEY_VAL(options, number, name, value) {
		zend_string *key = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);
		bool ok;

		ZVAL_DEREF(value);
		ok = store_option(store, key, value);
		zend_string_release(key);
		if (!ok) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Opens the connection of a store whose options are set. */
static bool store_open(syncengine_pdo_mapping_store *store)
{
	const char *problem;

	store->sql = syncengine_sql_open(store->pdo);
	if (!store->sql) {
		return false;
	}
	if (ZSTR_LEN(store->prefix) > 0) {
		problem = syncengine_sql_name_problem(
			store->sql->dialect, ZSTR_VAL(store->prefix), ZSTR_LEN(store->prefix));
		if (problem) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"Option \"prefix\" of %s can't be used: it %s", ZSTR_VAL(store_class.ce->name), problem);
			return false;
		}
	}
	return syncengine_store_schema(store);
}

/* Makes the object as new again: its constructor threw. */
static void store_reset(syncengine_pdo_mapping_store *store)
{
	if (store->sql) {
		syncengine_sql_close(store->sql);
		store->sql = NULL;
	}
	syncengine_str_release(store->prefix);
	store->prefix = NULL;
	syncengine_str_release(store->lock_directory);
	store->lock_directory = NULL;
	syncengine_obj_release(store->pdo);
	store->pdo = NULL;
}

ZEND_METHOD(SyncEngine_PdoMappingStore, __construct)
{
	syncengine_pdo_mapping_store *store = syncengine_pdo_mapping_store_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *pdo;
	zend_class_entry *pdo_ce = zend_hash_str_find_ptr(CG(class_table), "pdo", sizeof("pdo") - 1);
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(pdo, pdo_ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(store->pdo != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	GC_ADDREF(pdo);
	store->pdo = pdo;
	if (!store_options(store, options) || !store_open(store)) {
		store_reset(store);
		RETURN_THROWS();
	}
}

ZEND_METHOD(SyncEngine_PdoMappingStore, getPdo)
{
	syncengine_pdo_mapping_store *store;

	ZEND_PARSE_PARAMETERS_NONE();
	store = syncengine_store_this(ZEND_THIS);
	if (!store) {
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(store->pdo);
}

/* Takes the write lock of SQLite; see syncengine_sql_begin(). */
static bool store_begin(syncengine_pdo_mapping_store *store)
{
	zend_string *first;
	bool ok;

	if (store->sql->depth > 0) {
		return syncengine_sql_begin(store->sql, NULL);
	}
	first = syncengine_store_text(store, "UPDATE {syncengine_schema} SET value = value WHERE 1 = 0");
	ok = syncengine_sql_begin(store->sql, ZSTR_VAL(first));
	zend_string_release(first);
	return ok;
}

bool syncengine_store_write_begin(syncengine_pdo_mapping_store *store)
{
	return store_begin(store);
}

bool syncengine_store_write_end(syncengine_pdo_mapping_store *store, bool ok)
{
	if (ok) {
		return syncengine_sql_commit(store->sql);
	}
	syncengine_sql_fail(store->sql);
	return false;
}

ZEND_METHOD(SyncEngine_PdoMappingStore, begin)
{
	syncengine_pdo_mapping_store *store;

	ZEND_PARSE_PARAMETERS_NONE();
	store = syncengine_store_this(ZEND_THIS);
	if (!store || !store_begin(store)) {
		RETURN_THROWS();
	}
}

ZEND_METHOD(SyncEngine_PdoMappingStore, commit)
{
	syncengine_pdo_mapping_store *store;

	ZEND_PARSE_PARAMETERS_NONE();
	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_sql_commit(store->sql)) {
		RETURN_THROWS();
	}
}

ZEND_METHOD(SyncEngine_PdoMappingStore, rollBack)
{
	syncengine_pdo_mapping_store *store;

	ZEND_PARSE_PARAMETERS_NONE();
	store = syncengine_store_this(ZEND_THIS);
	if (!store) {
		RETURN_THROWS();
	}
	syncengine_sql_roll_back(store->sql);
}

void syncengine_pdo_mapping_store_register(syncengine_family *family)
{
	zend_class_entry *ce;

	syncengine_ce_MappingStoreInterface = register_class_SyncEngine_MappingStoreInterface();
	ce = register_class_SyncEngine_PdoMappingStore(syncengine_ce_MappingStoreInterface);
	syncengine_ce_PdoMappingStore = ce;

	ce->create_object = store_new;
	syncengine_class_init(
		&store_class, ce, family, offsetof(syncengine_pdo_mapping_store, std), store_free, NULL, NULL);
	store_class.handlers.get_gc = store_gc;
}
