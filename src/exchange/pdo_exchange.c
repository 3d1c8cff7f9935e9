#include "exchange/pdo_exchange.h"

#include "exceptions/exceptions.h"
#include "exchange/exchange.h"
#include "exchange/pdo_report.h"
#include "exchange/pdo_request.h"
#include "exchange/pdo_tracking.h"
#include "exchange/settings.h"
#include "lists.h"
#include "members.h"

#include "stubs/PdoSyncDataExchange_arginfo.h"

zend_class_entry *syncengine_ce_PdoSyncDataExchange;
static syncengine_class exchange_class;

static const syncengine_setting option_settings[] = {
	{"page_size", SYNCENGINE_SETTING_LONG, offsetof(syncengine_pdo_exchange, page_size), .least = 1,
		.default_number = 500},
	{"integration", SYNCENGINE_SETTING_STRING, offsetof(syncengine_pdo_exchange, integration),
		.default_text = "mautic"},
	{"store_prefix", SYNCENGINE_SETTING_TEXT, offsetof(syncengine_pdo_exchange, store_prefix),
		.default_text = ""},
};
enum { OPTION_SETTINGS = sizeof(option_settings) / sizeof(option_settings[0]) };

static zend_object *exchange_new(zend_class_entry *ce)
{
	syncengine_pdo_exchange *exchange = syncengine_object_alloc(
		sizeof(*exchange), offsetof(syncengine_pdo_exchange, std), ce, &exchange_class);

	return &exchange->std;
}

/* Gives back what the constructor set. */
static void exchange_reset(syncengine_pdo_exchange *exchange)
{
	zend_object *pdo = exchange->pdo;

	if (!pdo) {
		return;
	}
	if (exchange->sql) {
		zend_hash_destroy(&exchange->tables);
		syncengine_sql_close(exchange->sql);
		exchange->sql = NULL;
	}
	syncengine_settings_release(option_settings, OPTION_SETTINGS, exchange);
	exchange->pdo = NULL;
	OBJ_RELEASE(pdo);
}

static void exchange_free(zend_object *object)
{
	exchange_reset(syncengine_pdo_exchange_from_obj(object));
	zend_object_std_dtor(object);
}

static HashTable *exchange_gc(zend_object *object, zval **table, int *count)
{
	syncengine_pdo_exchange *exchange = syncengine_pdo_exchange_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, exchange->pdo);
	if (exchange->sql) {
		syncengine_sql_gc(exchange->sql, buffer);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

syncengine_pdo_exchange *syncengine_pdo_exchange_this(zval *this)
{
	syncengine_pdo_exchange *exchange = syncengine_pdo_exchange_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(exchange->sql != NULL, Z_OBJ_P(this)) ? exchange : NULL;
}

syncengine_pdo_table *syncengine_pdo_exchange_table(syncengine_pdo_exchange *exchange, zend_string *object)
{
	syncengine_pdo_table *table = zend_hash_find_ptr(&exchange->tables, object);

	if (!table) {
		syncengine_throw(syncengine_native.ObjectNotSupportedException,
			"The %s integration does not support the %s object: it is not among the $tables of its "
			"PdoSyncDataExchange",
			ZSTR_VAL(exchange->integration), ZSTR_VAL(object));
		return NULL;
	}
	return syncengine_pdo_table_describe(table, exchange->sql) ? table : NULL;
}

zend_string *syncengine_pdo_store_table(const syncengine_pdo_exchange *exchange, const char *name)
{
	smart_str text = {0};
	zend_string *whole = zend_string_concat2(
		ZSTR_VAL(exchange->store_prefix), ZSTR_LEN(exchange->store_prefix), name, strlen(name));

	syncengine_sql_append_name(&text, exchange->sql, ZSTR_VAL(whole), ZSTR_LEN(whole));
	zend_string_release(whole);
	return smart_str_extract(&text);
}

static void table_free(zval *entry)
{
	syncengine_pdo_table_free(Z_PTR_P(entry));
}

static bool read_tables(syncengine_pdo_exchange *exchange, HashTable *tables)
{
	zend_string *object;
	zval *given;

	ZEND_HASH_FOREACH_STR_KEY_VAL(tables, object, given) {
		syncengine_pdo_table *table = syncengine_pdo_table_read(exchange->sql, object, given);

		if (!table) {
			return false;
		}
		zend_hash_update_ptr(&exchange->tables, object, table);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool check_prefix(const syncengine_pdo_exchange *exchange)
{
	const char *problem = ZSTR_LEN(exchange->store_prefix) == 0
		? NULL
		: syncengine_sql_name_problem(
			  exchange->sql->dialect, ZSTR_VAL(exchange->store_prefix), ZSTR_LEN(exchange->store_prefix));

	if (problem) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"PdoSyncDataExchange: 'store_prefix' can't be used: it %s", problem);
	}
	return !problem;
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, __construct)
{
	syncengine_pdo_exchange *exchange = syncengine_pdo_exchange_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_class_entry *pdo_ce = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("pdo"));
	zend_object *pdo;
	HashTable *tables, *options = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(pdo, pdo_ce)
		Z_PARAM_ARRAY_HT(tables)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(exchange->pdo != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	GC_ADDREF(pdo);
	exchange->pdo = pdo;
	if (syncengine_settings_read(
			"PdoSyncDataExchange", options, option_settings, OPTION_SETTINGS, exchange)) {
		exchange->sql = syncengine_sql_open(pdo);
	}
	if (exchange->sql) {
		zend_hash_init(&exchange->tables, zend_hash_num_elements(tables), NULL, table_free, false);
	}
	if (!exchange->sql || !check_prefix(exchange) || !read_tables(exchange, tables)) {
		exchange_reset(exchange);
		RETURN_THROWS();
	}
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, getPdo)
{
	syncengine_pdo_exchange *exchange;

	ZEND_PARSE_PARAMETERS_NONE();
	exchange = syncengine_pdo_exchange_this(ZEND_THIS);
	if (!exchange) {
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(exchange->pdo);
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, getSyncReport)
{
	syncengine_pdo_exchange *exchange;
	zend_object *request;
	syncengine_report *report;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(request, syncengine_native.Request.ce)
	ZEND_PARSE_PARAMETERS_END();

	exchange = syncengine_pdo_exchange_this(ZEND_THIS);
	report = exchange ? syncengine_pdo_page(exchange, request) : NULL;
	if (!report) {
		RETURN_THROWS();
	}
	RETURN_OBJ(&report->std);
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, executeSyncOrder)
{
	syncengine_pdo_exchange *exchange;
	zend_object *order;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(order, syncengine_native.Order.ce)
	ZEND_PARSE_PARAMETERS_END();

	exchange = syncengine_pdo_exchange_this(ZEND_THIS);
	if (!exchange || !syncengine_pdo_execute(exchange, syncengine_order_from_obj(order))) {
		RETURN_THROWS();
	}
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, getObjectsByIds)
{
	syncengine_pdo_exchange *exchange;
	syncengine_pdo_table *table;
	syncengine_pdo_reader reader;
	syncengine_report *report;
	zend_string *object;
	HashTable *given, *fields;
	zval ids;
	bool ok;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(object)
		Z_PARAM_ARRAY_HT(given)
		Z_PARAM_ARRAY_HT(fields)
	ZEND_PARSE_PARAMETERS_END();

	exchange = syncengine_pdo_exchange_this(ZEND_THIS);
	table = exchange ? syncengine_pdo_exchange_table(exchange, object) : NULL;
	if (!table || !syncengine_list_of_ids(given, 2, &ids)) {
		RETURN_THROWS();
	}
	report = syncengine_report_create(&syncengine_native, exchange->integration);
	ok = syncengine_pdo_reader_init(&reader, exchange, table, fields, NULL) &&
		syncengine_pdo_reader_ids(
			&reader, Z_ARRVAL(ids)->arPacked, zend_hash_num_elements(Z_ARRVAL(ids)), report);
	syncengine_pdo_reader_release(&reader);
	zval_ptr_dtor(&ids);
	if (ok) {
		RETURN_OBJ(&report->std);
	}
	OBJ_RELEASE(&report->std);
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, getObjectsByValues)
{
	syncengine_pdo_exchange *exchange;
	syncengine_pdo_table *table;
	syncengine_report *report;
	zend_string *object;
	HashTable *values, *fields;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(object)
		Z_PARAM_ARRAY_HT(values)
		Z_PARAM_ARRAY_HT(fields)
	ZEND_PARSE_PARAMETERS_END();

	exchange = syncengine_pdo_exchange_this(ZEND_THIS);
	table = exchange ? syncengine_pdo_exchange_table(exchange, object) : NULL;
	if (!table) {
		RETURN_THROWS();
	}
	report = syncengine_report_create(&syncengine_native, exchange->integration);
	if (syncengine_pdo_find(exchange, table, values, fields, report)) {
		RETURN_OBJ(&report->std);
	}
	OBJ_RELEASE(&report->std);
}

/* What the methods of an integration's tracking begin with; NULL with an exception. */
static syncengine_pdo_exchange *tracking_call(INTERNAL_FUNCTION_PARAMETERS, zend_string **integration)
{
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(*integration)
		ZEND_PARSE_PARAMETERS_END_EX(return NULL);

		return syncengine_pdo_exchange_this(ZEND_THIS);
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, installChangeTracking)
{
	zend_string *integration;
	syncengine_pdo_exchange *exchange = tracking_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &integration);

	if (exchange) {
		syncengine_pdo_tracking_install(exchange, integration);
	}
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, removeChangeTracking)
{
	zend_string *integration;
	syncengine_pdo_exchange *exchange = tracking_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &integration);

	if (exchange) {
		syncengine_pdo_tracking_remove(exchange, integration);
	}
}

ZEND_METHOD(SyncEngine_PdoSyncDataExchange, tracksChanges)
{
	syncengine_pdo_exchange *exchange;
	syncengine_pdo_table *table;
	zend_string *integration, *object;
	bool tracks = false;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object)
	ZEND_PARSE_PARAMETERS_END();

	exchange = syncengine_pdo_exchange_this(ZEND_THIS);
	table = exchange ? syncengine_pdo_exchange_table(exchange, object) : NULL;
	if (!table || !syncengine_pdo_tracking_find(exchange, integration, table, &tracks)) {
		RETURN_THROWS();
	}
	RETURN_BOOL(tracks);
}

void syncengine_pdo_exchange_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_PdoSyncDataExchange(
		family->SyncDataExchangeInterface, syncengine_ce_ObjectLookupInterface);

	syncengine_ce_PdoSyncDataExchange = ce;
	ce->create_object = exchange_new;
	syncengine_class_init(
		&exchange_class, ce, family, offsetof(syncengine_pdo_exchange, std), exchange_free, NULL, NULL);
	exchange_class.handlers.get_gc = exchange_gc;
}
