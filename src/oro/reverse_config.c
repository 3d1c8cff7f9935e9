/* How the API is spoken to that RestReverseWriter writes to. */
#include "oro/reverse_writer.h"

#include "exceptions/exceptions.h"
#include "exchange/settings.h"
#include "members.h"

#define OPTION(member) offsetof(syncengine_reverse_config, member)
#define COUNT(list) (sizeof(list) / sizeof(*(list)))

static const char where[] = "RestReverseWriter";

static const syncengine_setting settings[] = {
	{"remote_object", SYNCENGINE_SETTING_STRING, OPTION(remote_object), .nullable = true},
	{"id", SYNCENGINE_SETTING_STRING, OPTION(id), .default_text = "id"},
	{"fields", SYNCENGINE_SETTING_STRING, OPTION(fields), .nullable = true},
	{"update_method", SYNCENGINE_SETTING_STRING, OPTION(update_method), .default_text = "PATCH"},
	{"key_header", SYNCENGINE_SETTING_STRING, OPTION(key_header), .nullable = true,
		.default_text = "Idempotency-Key"},
	{"batch_size", SYNCENGINE_SETTING_LONG, OPTION(batch_size), .least = 1, .default_number = 1},
	{"batch_path", SYNCENGINE_SETTING_STRING, OPTION(batch_path), .default_text = "batch"},
	{"batch_items", SYNCENGINE_SETTING_STRING, OPTION(batch_items), .nullable = true,
		.default_text = "items"},
	{"batch_fields", SYNCENGINE_SETTING_STRING, OPTION(batch_fields), .nullable = true,
		.default_text = "fields"},
	{"results", SYNCENGINE_SETTING_TEXT, OPTION(results), .default_text = "results"},
	{"key_field", SYNCENGINE_SETTING_STRING, OPTION(key_field), .nullable = true, .default_text = "key"},
	{"id_type", SYNCENGINE_SETTING_STRING, OPTION(given_id_type), .default_text = "string"},
	{"token", SYNCENGINE_SETTING_STRING, OPTION(token), .nullable = true},
	{"headers", SYNCENGINE_SETTING_ARRAY, OPTION(given_headers), .default_text = NULL},
	{"concurrency", SYNCENGINE_SETTING_LONG, OPTION(concurrency), .least = 1, .default_number = 32},
	{"max_retries", SYNCENGINE_SETTING_LONG, OPTION(max_retries), .default_number = 3},
	{"max_wait", SYNCENGINE_SETTING_SECONDS, OPTION(max_wait), .default_number = 30000},
	{"timeout", SYNCENGINE_SETTING_SECONDS, OPTION(timeout), .default_number = -1},
	{"connect_timeout", SYNCENGINE_SETTING_SECONDS, OPTION(connect_timeout), .default_number = -1},
	{"max_response_size", SYNCENGINE_SETTING_LONG, OPTION(max_response_size), .least = 1,
		.default_number = -1},
	{"ca_file", SYNCENGINE_SETTING_STRING, OPTION(ca_file), .nullable = true},
	{"verify_tls", SYNCENGINE_SETTING_BOOL, OPTION(verify_tls), .default_number = 1},
};

static bool config_method(const zend_string *method)
{
	return zend_string_equals_literal(method, "PATCH") || zend_string_equals_literal(method, "PUT") ||
		zend_string_equals_literal(method, "POST");
}

/* How batches are sent. */
static bool config_batches(syncengine_reverse_config *config)
{
	const char *path = ZSTR_VAL(config->batch_path);

	config->batch_url = strpprintf(0, "%s/%s", ZSTR_VAL(config->url), path + (*path == '/'));
	config->id_is_int = zend_string_equals_literal(config->given_id_type, "int");
	if (!syncengine_http_url_valid(ZSTR_VAL(config->batch_url), ZSTR_LEN(config->batch_url))) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: 'batch_path' must be the end of a URL: no blanks, no control characters", where);
		return false;
	}
	if (!config->id_is_int && !zend_string_equals_literal(config->given_id_type, "string")) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: 'id_type' must be 'string' or 'int', '%s' given", where, ZSTR_VAL(config->given_id_type));
		return false;
	}
	return true;
}

bool syncengine_reverse_config_read(
	syncengine_reverse_config *config, zend_string *url, zend_string *object_name, HashTable *options)
{
	size_t length = ZSTR_LEN(url);

	if (!syncengine_http_url_valid(ZSTR_VAL(url), length) || strpbrk(ZSTR_VAL(url), "?#")) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: $url must be an http or https URL without user, password, query and fragment; tokens belong "
			"into the "
			"options 'token' and 'headers'",
			where);
		return false;
	}
	while (ZSTR_VAL(url)[length - 1] == '/') {
		length--;
	}
	config->url = zend_string_init(ZSTR_VAL(url), length, false);
	if (!syncengine_settings_read(where, options, settings, COUNT(settings), config)) {
		return false;
	}
	if (!config_method(config->update_method)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: 'update_method' must be 'PATCH', 'PUT' or 'POST', '%s' given", where,
			ZSTR_VAL(config->update_method));
		return false;
	}
	if (config->key_header &&
		!syncengine_http_header_valid(ZSTR_VAL(config->key_header), ZSTR_LEN(config->key_header), "", 0)) {
		syncengine_throw(
			syncengine_ce_ConfigurationException, "%s: 'key_header' must be the name of a header", where);
		return false;
	}
	if (!config_batches(config)) {
		return false;
	}
	if (!config->remote_object) {
		config->remote_object = zend_string_copy(object_name);
	}
	if (config->timeout < 0) {
		config->timeout = SYNCENGINE_G(http_timeout) * 1000;
	}
	if (config->connect_timeout < 0) {
		config->connect_timeout = SYNCENGINE_G(http_connect_timeout) * 1000;
	}
	if (config->max_response_size < 0) {
		config->max_response_size = SYNCENGINE_G(max_response_size);
	}
	if (config->max_response_size == 0 || config->max_response_size > INT_MAX / 2) {
		config->max_response_size = INT_MAX / 2;
	}
	return true;
}

void syncengine_reverse_config_release(syncengine_reverse_config *config)
{
	syncengine_settings_release(settings, COUNT(settings), config);
	syncengine_str_release(config->url);
	syncengine_str_release(config->batch_url);
	config->url = config->batch_url = NULL;
}

static bool client_headers(syncengine_http_client *client, HashTable *headers)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(headers, name, value) {
		ZVAL_DEREF(value);
		if (!name || Z_TYPE_P(value) != IS_STRING ||
			!syncengine_http_header_valid(
				ZSTR_VAL(name), ZSTR_LEN(name), Z_STRVAL_P(value), Z_STRLEN_P(value)) ||
			!syncengine_http_client_header(client, ZSTR_VAL(name), Z_STRVAL_P(value))) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"%s: 'headers' must have strings by header name, without line breaks and control characters; "
				"'%s' is "
				"not such",
				where, name ? ZSTR_VAL(name) : "a number");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool client_token(syncengine_http_client *client, const zend_string *token)
{
	zend_string *value = strpprintf(0, "Bearer %s", ZSTR_VAL(token));
	bool ok = strlen(ZSTR_VAL(token)) == ZSTR_LEN(token) &&
		syncengine_http_client_header(client, "Authorization", ZSTR_VAL(value));

	zend_string_release(value);
	if (!ok) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: 'token' must have no line breaks and control characters", where);
	}
	return ok;
}

syncengine_http_client *syncengine_reverse_config_client(const syncengine_reverse_config *config)
{
	const syncengine_http_options options = {
		.connect_timeout = config->connect_timeout,
		.timeout = config->timeout,
		.max_size = config->max_response_size,
		.connections = config->concurrency,
		.ca_file = config->ca_file ? ZSTR_VAL(config->ca_file) : NULL,
		.insecure = !config->verify_tls,
	};
	syncengine_http_client *client = syncengine_http_client_new(&options);

	if (!client) {
		zend_error_noreturn(E_ERROR, "%s: libcurl could not be set up: out of memory", where);
	}
	if ((config->token && !client_token(client, config->token)) ||
		(config->given_headers && !client_headers(client, config->given_headers))) {
		syncengine_http_client_free(client);
		return NULL;
	}
	return client;
}
