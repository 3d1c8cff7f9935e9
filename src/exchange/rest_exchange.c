#include "exchange/rest_exchange.h"

#include "exceptions/exceptions.h"
#include "exchange/exchange.h"
#include "exchange/rest_batch.h"
#include "exchange/rest_lookup.h"
#include "exchange/rest_request.h"
#include "exchange/rest_url.h"

#include "stubs/RestSyncDataExchange_arginfo.h"

zend_class_entry *syncengine_ce_RestSyncDataExchange;
static zend_object_handlers rest_exchange_handlers;

static zend_object *rest_exchange_new(zend_class_entry *ce)
{
	syncengine_rest_exchange *exchange = zend_object_alloc(sizeof(*exchange), ce);

	memset(exchange, 0, offsetof(syncengine_rest_exchange, std));
	zend_object_std_init(&exchange->std, ce);
	object_properties_init(&exchange->std, ce);
	exchange->std.handlers = &rest_exchange_handlers;
	return &exchange->std;
}

static void rest_exchange_free(zend_object *object)
{
	syncengine_rest_exchange *exchange = syncengine_rest_exchange_from_obj(object);

	if (exchange->constructed) {
		zend_hash_destroy(&exchange->lists);
	}
	syncengine_http_client_free(exchange->client);
	syncengine_rest_call_close(exchange);
	json_object_put(exchange->batch);
	if (exchange->integration) {
		zend_string_release(exchange->integration);
	}
	syncengine_rest_config_release(&exchange->config);
	zend_object_std_dtor(object);
}

/* Begins a method's work; false with an exception where it can't begin now. */
static bool rest_enter(syncengine_rest_exchange *exchange)
{
	if (!syncengine_object_initialized(exchange->constructed, &exchange->std)) {
		return false;
	}
	if (exchange->busy) {
		zend_throw_error(NULL,
			"%s is waiting for its server: it can't be called from a signal handler meanwhile",
			ZSTR_VAL(exchange->std.ce->name));
		return false;
	}
	exchange->busy = true;
	return true;
}

static void rest_leave(syncengine_rest_exchange *exchange)
{
	syncengine_rest_call_close(exchange);
	json_object_put(exchange->batch);
	exchange->batch = NULL;
	exchange->busy = false;
}

ZEND_METHOD(SyncEngine_RestSyncDataExchange, __construct)
{
	syncengine_rest_exchange *exchange = syncengine_rest_exchange_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *base_url;
	HashTable *objects, *options = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(base_url)
		Z_PARAM_ARRAY_HT(objects)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(exchange->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!syncengine_rest_config_read(&exchange->config, base_url, objects, options) ||
		!(exchange->client =
				syncengine_rest_config_client(&exchange->config, exchange->config.given_headers))) {
		syncengine_rest_config_release(&exchange->config);
		RETURN_THROWS();
	}
	exchange->config.given_headers = NULL;
	zend_hash_init(&exchange->lists, 4, NULL, syncengine_rest_list_free, false);
	exchange->constructed = true;
}

/* The page of explicit IDs that a job's iteration is about. */
static void rest_start_ids(syncengine_rest_exchange *exchange, syncengine_rest_job *job, zend_long iteration)
{
	zend_long size = syncengine_rest_ids_a_page(exchange);
	zend_long total = (zend_long)zend_hash_num_elements(Z_ARRVAL(job->ids));

	if (total > 0 && iteration - 1 <= (total - 1) / size) {
		job->url = syncengine_rest_ids_url(
			&job->reader, Z_ARRVAL(job->ids), (uint32_t)((iteration - 1) * size), (uint32_t)size);
		job->ahead = syncengine_http_start(exchange->client, ZSTR_VAL(job->url), NULL, 0, NULL);
	}
}

/* Sends off what a job needs; false with an exception. */
static bool rest_start_job(syncengine_rest_exchange *exchange, syncengine_rest_job *job, zend_long iteration)
{
	const syncengine_rest_config *config = &exchange->config;
	zend_string *url;

	if (Z_TYPE(job->ids) == IS_ARRAY) {
		rest_start_ids(exchange, job, iteration);
		return true;
	}
	url = syncengine_rest_list_url(&job->reader);
	if (job->has_from) {
		syncengine_rest_url_add_time(&url, config->modified_since_param, job->from);
	}
	if (job->has_to) {
		syncengine_rest_url_add_time(&url, config->modified_until_param, job->to);
	}
	job->list = syncengine_rest_list_open(exchange, job->object, url, iteration);
	if (!job->list) {
		return false;
	}
	syncengine_rest_list_fetch_ahead(exchange, job->list);
	return true;
}

/* Waits for what a job has sent off and adds its objects; false with an exception. */
static bool rest_finish_job(
	syncengine_rest_exchange *exchange, syncengine_rest_job *job, syncengine_report *report)
{
	syncengine_rest_call call = {.url = job->url, .ahead = job->ahead};
	bool any, ok;

	if (!job->list) {
		job->ahead = NULL;
		return !job->url || syncengine_rest_lookup_finish(&job->reader, &call, report);
	}
	if (!syncengine_rest_list_next(exchange, job->object, job->list, &any) || !any) {
		return !EG(exception);
	}
	/* The server works on the next page while this one is read, and judged by whoever asked. */
	syncengine_rest_list_fetch_ahead(exchange, job->list);
	call.url = job->list->base;
	ok = syncengine_rest_reader_add(&job->reader, &call, NULL, report, true);
	if (!ok) {
		syncengine_rest_list_fail(job->list);
	}
	return ok;
}

static void rest_name_integration(syncengine_rest_exchange *exchange, zend_string *name)
{
	if (exchange->integration) {
		zend_string_release(exchange->integration);
	}
	exchange->integration = zend_string_copy(name);
}

ZEND_METHOD(SyncEngine_RestSyncDataExchange, getSyncReport)
{
	syncengine_rest_exchange *exchange = syncengine_rest_exchange_from_obj(Z_OBJ_P(ZEND_THIS));
	syncengine_rest_work work;
	syncengine_report *report = NULL;
	zend_object *request;
	bool ok;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(request, syncengine_native.Request.ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!rest_enter(exchange)) {
		RETURN_THROWS();
	}
	ok = syncengine_rest_work_read(&work, exchange, request);
	if (ok) {
		rest_name_integration(exchange, work.integration);
		report = syncengine_report_create(&syncengine_native, work.integration);
	}
	for (uint32_t i = 0; ok && i < work.count; i++) {
		ok = rest_start_job(exchange, &work.jobs[i], work.iteration);
	}
	for (uint32_t i = 0; ok && i < work.count; i++) {
		ok = rest_finish_job(exchange, &work.jobs[i], report);
	}
	syncengine_rest_work_release(&work);
	rest_leave(exchange);
	if (ok) {
		RETURN_OBJ(&report->std);
	}
	if (report) {
		OBJ_RELEASE(&report->std);
	}
}

ZEND_METHOD(SyncEngine_RestSyncDataExchange, executeSyncOrder)
{
	syncengine_rest_exchange *exchange = syncengine_rest_exchange_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *order;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(order, syncengine_native.Order.ce)
	ZEND_PARSE_PARAMETERS_END();

	if (rest_enter(exchange)) {
		syncengine_rest_execute(exchange, syncengine_order_from_obj(order));
		rest_leave(exchange);
	}
}

/* The object's configuration; NULL with an exception. */
static const syncengine_rest_object *rest_known_object(
	const syncengine_rest_exchange *exchange, zend_string *name)
{
	const syncengine_rest_object *object = syncengine_rest_config_object(&exchange->config, name);

	if (!object) {
		syncengine_throw(syncengine_native.ObjectNotSupportedException,
			"The %s object is not among the $objects of this RestSyncDataExchange", ZSTR_VAL(name));
	}
	return object;
}

/* Both lookups: which objects to ask for is the only difference. */
static void rest_lookup(INTERNAL_FUNCTION_PARAMETERS, syncengine_rest_lookup_func ask)
{
	syncengine_rest_exchange *exchange = syncengine_rest_exchange_from_obj(Z_OBJ_P(ZEND_THIS));
	const syncengine_rest_object *object;
	zend_string *name;
	HashTable *wanted, *fields;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(name)
		Z_PARAM_ARRAY_HT(wanted)
		Z_PARAM_ARRAY_HT(fields)
	ZEND_PARSE_PARAMETERS_END();

	if (!rest_enter(exchange)) {
		RETURN_THROWS();
	}
	object = rest_known_object(exchange, name);
	if (object) {
		syncengine_report *report = syncengine_rest_lookup(exchange, object, wanted, fields, ask);

		if (report) {
			RETVAL_OBJ(&report->std);
		}
	}
	rest_leave(exchange);
}

ZEND_METHOD(SyncEngine_RestSyncDataExchange, getObjectsByIds)
{
	rest_lookup(INTERNAL_FUNCTION_PARAM_PASSTHRU, syncengine_rest_lookup_ids);
}

ZEND_METHOD(SyncEngine_RestSyncDataExchange, getObjectsByValues)
{
	rest_lookup(INTERNAL_FUNCTION_PARAM_PASSTHRU, syncengine_rest_lookup_values);
}

ZEND_METHOD(SyncEngine_RestSyncDataExchange, getStatistics)
{
	syncengine_rest_exchange *exchange = syncengine_rest_exchange_from_obj(Z_OBJ_P(ZEND_THIS));
	const syncengine_http_totals *totals;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!syncengine_object_initialized(exchange->constructed, &exchange->std)) {
		RETURN_THROWS();
	}
	totals = syncengine_http_client_totals(exchange->client);
	array_init_size(return_value, 5);
	add_assoc_long(return_value, "requests", totals->requests);
	add_assoc_long(return_value, "retries", exchange->retries);
	add_assoc_long(return_value, "bytes_received", totals->bytes_received);
	add_assoc_long(return_value, "bytes_sent", totals->bytes_sent);
	add_assoc_long(return_value, "connections", totals->connections);
}

void syncengine_rest_exchange_register(syncengine_family *family)
{
	syncengine_ce_RestSyncDataExchange = register_class_SyncEngine_RestSyncDataExchange(
		family->SyncDataExchangeInterface, syncengine_ce_ObjectLookupInterface);
	syncengine_ce_RestSyncDataExchange->create_object = rest_exchange_new;
	memcpy(&rest_exchange_handlers, zend_get_std_object_handlers(), sizeof(rest_exchange_handlers));
	rest_exchange_handlers.offset = offsetof(syncengine_rest_exchange, std);
	rest_exchange_handlers.free_obj = rest_exchange_free;
	rest_exchange_handlers.clone_obj = NULL;
}
