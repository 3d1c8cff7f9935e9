#include "exchange/rest_request.h"

#include "zend_interfaces.h"
#include "zend_smart_str.h"

#include "exceptions/exceptions.h"
#include "exchange/rest_url.h"

/* Calls a method without arguments; false with an exception. */
static bool work_call(zend_object *object, const char *method, zval *result)
{
	zend_call_method(object, object->ce, NULL, method, strlen(method), result, 0, NULL, NULL);
	return !EG(exception);
}

/* A list that a method returns; false with an exception, *result is null then. */
static bool work_call_list(zend_object *object, const char *method, zval *result)
{
	if (!work_call(object, method, result)) {
		ZVAL_NULL(result);
		return false;
	}
	return true;
}

/* A time that a method returns; false with an exception. */
static bool work_call_time(zend_object *object, const char *method, int64_t *us, bool *has)
{
	zval date;
	bool ok = true;

	if (!work_call(object, method, &date)) {
		return false;
	}
	*has = Z_TYPE(date) == IS_OBJECT;
	if (*has) {
		ok = syncengine_date_read(Z_OBJ(date), us);
	}
	zval_ptr_dtor(&date);
	return ok;
}

static bool work_read_object(
	syncengine_rest_work *work, syncengine_rest_exchange *exchange, syncengine_rest_job *job, zval *name)
{
	job->object = syncengine_rest_config_object(&exchange->config, Z_STR_P(name));
	if (job->object) {
		return true;
	}
	syncengine_throw(syncengine_native.ObjectNotSupportedException,
		"The %s integration does not support the %s object: it is not among the $objects of its "
		"RestSyncDataExchange",
		ZSTR_VAL(work->integration), Z_STRVAL_P(name));
	return false;
}

static bool work_read_fields(syncengine_rest_exchange *exchange, syncengine_rest_job *job, zend_object *asked)
{
	zval fields, required;
	bool ok;

	if (!work_call_list(asked, "getfields", &fields)) {
		return false;
	}
	ok = work_call_list(asked, "getrequiredfields", &required);
	if (ok) {
		job->has_reader = true;
		ok = syncengine_rest_reader_init(
			&job->reader, exchange, job->object, Z_ARRVAL(fields), Z_ARRVAL(required));
	}
	zval_ptr_dtor(&fields);
	zval_ptr_dtor(&required);
	return ok;
}

static bool work_read_job(syncengine_rest_work *work, syncengine_rest_exchange *exchange,
	syncengine_rest_job *job, zend_object *asked)
{
	zval name;
	bool ok;

	if (!work_call(asked, "getobject", &name)) {
		return false;
	}
	ok = work_read_object(work, exchange, job, &name);
	zval_ptr_dtor(&name);
	return ok && work_read_fields(exchange, job, asked) &&
		work_call_time(asked, "getfromdatetime", &job->from, &job->has_from) &&
		work_call_time(asked, "gettodatetime", &job->to, &job->has_to) &&
		work_call_list(asked, "getids", &job->ids);
}

static bool work_read_jobs(syncengine_rest_work *work, syncengine_rest_exchange *exchange, HashTable *objects)
{
	zval *asked;

	work->jobs = ecalloc(zend_hash_num_elements(objects) + 1, sizeof(*work->jobs));
	ZEND_HASH_FOREACH_VAL(objects, asked) {
		ZVAL_DEREF(asked);
		if (Z_TYPE_P(asked) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE_P(asked), syncengine_native.RequestObject.ce)) {
			syncengine_throw(syncengine_native.UnexpectedValueException,
				"Request::getObjects() must return RequestObject objects, %s given",
				zend_zval_type_name(asked));
			return false;
		}
		if (!work_read_job(work, exchange, &work->jobs[work->count++], Z_OBJ_P(asked))) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool syncengine_rest_work_read(
	syncengine_rest_work *work, syncengine_rest_exchange *exchange, zend_object *request)
{
	zval value;
	bool ok;

	memset(work, 0, sizeof(*work));
	if (!work_call(request, "getsynciteration", &value)) {
		return false;
	}
	work->iteration = MAX(Z_LVAL(value), 1);
	if (!work_call(request, "getsynctointegration", &value)) {
		return false;
	}
	work->integration = Z_STR(value);
	if (!work_call(request, "getobjects", &value)) {
		return false;
	}
	ok = work_read_jobs(work, exchange, Z_ARRVAL(value));
	zval_ptr_dtor(&value);
	return ok;
}

void syncengine_rest_work_release(syncengine_rest_work *work)
{
	for (uint32_t i = 0; i < work->count; i++) {
		syncengine_rest_job *job = &work->jobs[i];

		if (job->has_reader) {
			syncengine_rest_reader_release(&job->reader);
		}
		zval_ptr_dtor(&job->ids);
		if (job->url) {
			zend_string_release(job->url);
		}
		syncengine_http_request_free(job->ahead);
	}
	if (work->jobs) {
		efree(work->jobs);
	}
	if (work->integration) {
		zend_string_release(work->integration);
	}
}

static void work_url_fields(zend_string **url, const syncengine_rest_reader *reader)
{
	const zend_string *param = reader->exchange->config.fields_param;
	zend_string *names;

	if (param) {
		names = syncengine_rest_reader_field_names(reader);
		syncengine_rest_url_add(url, param, ZSTR_VAL(names), ZSTR_LEN(names));
		zend_string_release(names);
	}
}

zend_string *syncengine_rest_list_url(const syncengine_rest_reader *reader)
{
	const syncengine_rest_config *config = &reader->exchange->config;
	zend_string *url = zend_string_copy(reader->object->list_url);

	if (config->limit_param) {
		syncengine_rest_url_add_long(&url, config->limit_param, config->limit);
	}
	work_url_fields(&url, reader);
	return url;
}

zend_string *syncengine_rest_ids_url(
	const syncengine_rest_reader *reader, HashTable *ids, uint32_t from, uint32_t count)
{
	zend_string *url = syncengine_rest_list_url(reader), *text, *list;
	smart_str joined = {0};
	uint32_t at = 0;
	zval *id;

	ZEND_HASH_FOREACH_VAL(ids, id) {
		if (at >= from && at < from + count) {
			smart_str_appends(&joined, joined.s ? "," : "");
			text = zval_get_string(id);
			smart_str_append(&joined, text);
			zend_string_release(text);
		}
		at++;
	}
	ZEND_HASH_FOREACH_END();
	list = smart_str_extract(&joined);
	syncengine_rest_url_add(&url, reader->exchange->config.ids_param, ZSTR_VAL(list), ZSTR_LEN(list));
	zend_string_release(list);
	return url;
}
