#include "exchange/rest_config.h"

#include "ext/standard/url.h"
#include "zend_smart_str.h"

#include "exceptions/exceptions.h"
#include "exchange/rest_url.h"
#include "exchange/settings.h"

#define COUNT(list) (sizeof(list) / sizeof(*(list)))
#define OBJECT(member) offsetof(syncengine_rest_object, member)
#define OPTION(member) offsetof(syncengine_rest_config, member)
#define STRING SYNCENGINE_SETTING_STRING
#define NUMBER SYNCENGINE_SETTING_LONG
#define SECONDS SYNCENGINE_SETTING_SECONDS
#define ARRAY SYNCENGINE_SETTING_ARRAY

static const syncengine_setting object_settings[] = {
	{"path", STRING, OBJECT(path), .required = true},
	{"fields", ARRAY, OBJECT(given_fields), .required = true},
	{"batch_path", STRING, OBJECT(batch_path), .default_text = NULL},
	{"id", STRING, OBJECT(id), .default_text = "id"},
	{"modified", STRING, OBJECT(modified), .nullable = true, .default_text = "modified_at"},
	{"deleted", STRING, OBJECT(deleted), .nullable = true, .default_text = "deleted"},
	{"field_times", STRING, OBJECT(field_times), .nullable = true},
	{"id_type", STRING, OBJECT(given_id_type), .default_text = "string"},
	{"items", SYNCENGINE_SETTING_TEXT, OBJECT(items), .default_text = "items"},
	{"references", ARRAY, OBJECT(given_references), .default_text = NULL},
	{"query", ARRAY, OBJECT(given_query), .default_text = NULL},
};

static const syncengine_setting option_settings[] = {
	{"token", STRING, OPTION(token), .nullable = true},
	{"headers", ARRAY, OPTION(given_headers), .default_text = NULL},
	{"paging", STRING, OPTION(given_paging), .default_text = "page"},
	{"page_param", STRING, OPTION(page_param), .default_text = "page"},
	{"limit_param", STRING, OPTION(limit_param), .nullable = true, .default_text = "limit"},
	{"offset_param", STRING, OPTION(offset_param), .default_text = "offset"},
	{"cursor_param", STRING, OPTION(cursor_param), .default_text = "cursor"},
	{"cursor", STRING, OPTION(cursor), .default_text = "next_cursor"},
	{"limit", NUMBER, OPTION(limit), .least = 1, .default_number = 500},
	{"first_page", NUMBER, OPTION(first_page), .default_number = 1},
	{"modified_since_param", STRING, OPTION(modified_since_param), .nullable = true,
		.default_text = "modified_since"},
	{"modified_until_param", STRING, OPTION(modified_until_param), .nullable = true,
		.default_text = "modified_until"},
	{"ids_param", STRING, OPTION(ids_param), .default_text = "ids"},
	{"fields_param", STRING, OPTION(fields_param), .nullable = true},
	{"batch_size", NUMBER, OPTION(batch_size), .least = 1, .default_number = 100},
	{"batch_items", STRING, OPTION(batch_items), .nullable = true, .default_text = "items"},
	{"batch_fields", STRING, OPTION(batch_fields), .nullable = true, .default_text = "fields"},
	{"results", SYNCENGINE_SETTING_TEXT, OPTION(results), .default_text = "results"},
	{"key_field", STRING, OPTION(key_field), .nullable = true, .default_text = "key"},
	{"max_retries", NUMBER, OPTION(max_retries), .default_number = 3},
	{"max_wait", SECONDS, OPTION(max_wait), .default_number = 30000},
	{"timeout", SECONDS, OPTION(timeout), .default_number = -1},
	{"connect_timeout", SECONDS, OPTION(connect_timeout), .default_number = -1},
	{"max_response_size", NUMBER, OPTION(max_response_size), .least = 1, .default_number = -1},
	{"connections", NUMBER, OPTION(connections), .least = 1, .default_number = 4},
	{"ca_file", STRING, OPTION(ca_file), .nullable = true},
	{"verify_tls", SYNCENGINE_SETTING_BOOL, OPTION(verify_tls), .default_number = 1},
};

/* The types of NormalizedValue. */
static const char *const field_types[] = {"boolean", "date", "datetime", "double", "email", "float", "int",
	"lookup", "multiselect", "phone", "select", "string", "region", "text", "textarea", "time", "url",
	"reference"};

static void rest_field_free(zval *entry)
{
	syncengine_rest_field *field = Z_PTR_P(entry);

	zend_string_release(field->name);
	zend_string_release(field->type);
	if (field->reference) {
		zend_string_release(field->reference);
	}
	efree(field);
}

static void rest_object_free(zval *entry)
{
	syncengine_rest_object *object = Z_PTR_P(entry);

	syncengine_settings_release(object_settings, COUNT(object_settings), object);
	if (object->list_url) {
		zend_string_release(object->list_url);
	}
	if (object->batch_url) {
		zend_string_release(object->batch_url);
	}
	zend_string_release(object->name);
	zend_hash_destroy(&object->fields);
	efree(object);
}

static bool rest_type_known(const zend_string *type)
{
	for (size_t i = 0; i < COUNT(field_types); i++) {
		if (zend_string_equals_cstr(type, field_types[i], strlen(field_types[i]))) {
			return true;
		}
	}
	return false;
}

static bool rest_read_field(const char *where, syncengine_rest_object *object, zend_string *name, zval *type)
{
	syncengine_rest_field *field;
	zval *reference = NULL;

	ZVAL_DEREF(type);
	if (!name || ZSTR_LEN(name) == 0 || strlen(ZSTR_VAL(name)) != ZSTR_LEN(name)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: 'fields' must have a type for each field name, such as ['name' => 'string']", where);
		return false;
	}
	if (Z_TYPE_P(type) != IS_STRING || !rest_type_known(Z_STR_P(type))) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: the type of field '%s' must be one of NormalizedValue's *_TYPE constants, %s%s%s given",
			where, ZSTR_VAL(name), Z_TYPE_P(type) == IS_STRING ? "'" : "",
			Z_TYPE_P(type) == IS_STRING ? Z_STRVAL_P(type) : zend_zval_type_name(type),
			Z_TYPE_P(type) == IS_STRING ? "'" : "");
		return false;
	}
	if (object->given_references && (reference = zend_hash_find_deref(object->given_references, name)) &&
		(Z_TYPE_P(reference) != IS_STRING || Z_STRLEN_P(reference) == 0)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: the reference of field '%s' must be the name of an object", where, ZSTR_VAL(name));
		return false;
	}
	field = emalloc(sizeof(*field));
	field->name = zend_string_copy(name);
	field->type = zend_string_copy(Z_STR_P(type));
	field->reference = reference ? zend_string_copy(Z_STR_P(reference)) : NULL;
	zend_hash_add_new_ptr(&object->fields, name, field);
	return true;
}

static bool rest_read_fields(const char *where, syncengine_rest_object *object)
{
	zend_string *name;
	zval *type;

	ZEND_HASH_FOREACH_STR_KEY_VAL(object->given_fields, name, type) {
		if (!rest_read_field(where, object, name, type)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (!object->given_references) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY(object->given_references, name) {
		if (!name || !zend_hash_exists(&object->fields, name)) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"%s: 'references' names '%s', which is not among its fields", where,
				name ? ZSTR_VAL(name) : "a number");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool rest_read_id_type(const char *where, syncengine_rest_object *object)
{
	object->id_is_int = zend_string_equals_literal(object->given_id_type, "int");
	if (object->id_is_int || zend_string_equals_literal(object->given_id_type, "string")) {
		return true;
	}
	syncengine_throw(syncengine_ce_ConfigurationException,
		"%s: 'id_type' must be 'string' or 'int', '%s' given", where, ZSTR_VAL(object->given_id_type));
	return false;
}

/* Where lists and batches are. */
static bool rest_read_urls(
	const char *where, const syncengine_rest_config *config, syncengine_rest_object *object)
{
	object->list_url = strpprintf(
		0, "%s/%s", ZSTR_VAL(config->base_url), ZSTR_VAL(object->path) + (*ZSTR_VAL(object->path) == '/'));
	if (object->batch_path) {
		object->batch_url = strpprintf(0, "%s/%s", ZSTR_VAL(config->base_url),
			ZSTR_VAL(object->batch_path) + (*ZSTR_VAL(object->batch_path) == '/'));
	} else {
		object->batch_url = strpprintf(
			0, "%.*s/batch", (int)strcspn(ZSTR_VAL(object->list_url), "?"), ZSTR_VAL(object->list_url));
	}
	if (!syncengine_http_url_valid(ZSTR_VAL(object->list_url), ZSTR_LEN(object->list_url)) ||
		!syncengine_http_url_valid(ZSTR_VAL(object->batch_url), ZSTR_LEN(object->batch_url))) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: 'path' and 'batch_path' must be the end of a URL: no blanks, no control characters", where);
		return false;
	}
	return !object->given_query || syncengine_rest_url_add_all(where, &object->list_url, object->given_query);
}

static bool rest_read_object(syncengine_rest_config *config, zend_string *name, zval *given)
{
	syncengine_rest_object *object;
	zend_string *where;
	bool ok;

	ZVAL_DEREF(given);
	if (!name || Z_TYPE_P(given) != IS_ARRAY) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"RestSyncDataExchange: $objects must have an array of settings for each object name");
		return false;
	}
	object = ecalloc(1, sizeof(*object));
	object->name = zend_string_copy(name);
	zend_hash_init(&object->fields, 8, NULL, rest_field_free, false);
	zend_hash_add_new_ptr(&config->objects, name, object);

	where = strpprintf(0, "RestSyncDataExchange, object '%s'", ZSTR_VAL(name));
	ok = syncengine_settings_read(
			 ZSTR_VAL(where), Z_ARRVAL_P(given), object_settings, COUNT(object_settings), object) &&
		rest_read_id_type(ZSTR_VAL(where), object) && rest_read_fields(ZSTR_VAL(where), object) &&
		rest_read_urls(ZSTR_VAL(where), config, object);
	object->given_fields = object->given_references = object->given_query = NULL;
	zend_string_release(where);
	return ok;
}

static bool rest_read_paging(syncengine_rest_config *config)
{
	static const char *const names[] = {"page", "offset", "cursor", "link"};
	static const se_paging pagings[] = {SE_PAGING_NUMBER, SE_PAGING_OFFSET, SE_PAGING_CURSOR, SE_PAGING_LINK};

	for (size_t i = 0; i < COUNT(names); i++) {
		if (zend_string_equals_cstr(config->given_paging, names[i], strlen(names[i]))) {
			config->paging = pagings[i];
			return true;
		}
	}
	syncengine_throw(syncengine_ce_ConfigurationException,
		"RestSyncDataExchange: 'paging' must be 'page', 'offset', 'cursor' or 'link', '%s' given",
		ZSTR_VAL(config->given_paging));
	return false;
}

static bool rest_read_options(syncengine_rest_config *config, HashTable *options)
{
	if (!syncengine_settings_read(
			"RestSyncDataExchange", options, option_settings, COUNT(option_settings), config) ||
		!rest_read_paging(config)) {
		return false;
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

bool syncengine_rest_config_read(
	syncengine_rest_config *config, zend_string *base_url, HashTable *objects, HashTable *options)
{
	size_t length = ZSTR_LEN(base_url);
	zend_string *name;
	zval *given;

	zend_hash_init(&config->objects, 8, NULL, rest_object_free, false);
	if (!syncengine_http_url_valid(ZSTR_VAL(base_url), length) || strpbrk(ZSTR_VAL(base_url), "?#")) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"RestSyncDataExchange: $baseUrl must be an http or https URL without user, password, query and "
			"fragment; tokens belong into the options 'token' and 'headers'");
		return false;
	}
	while (ZSTR_VAL(base_url)[length - 1] == '/') {
		length--;
	}
	config->base_url = zend_string_init(ZSTR_VAL(base_url), length, false);
	if (!rest_read_options(config, options)) {
		return false;
	}
	if (zend_hash_num_elements(objects) == 0) {
		syncengine_throw(
			syncengine_ce_ConfigurationException, "RestSyncDataExchange: $objects must have an object");
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(objects, name, given) {
		if (!rest_read_object(config, name, given)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

void syncengine_rest_config_release(syncengine_rest_config *config)
{
	syncengine_settings_release(option_settings, COUNT(option_settings), config);
	if (config->base_url) {
		zend_string_release(config->base_url);
		config->base_url = NULL;
	}
	if (HT_FLAGS(&config->objects) || config->objects.pDestructor) {
		zend_hash_destroy(&config->objects);
		memset(&config->objects, 0, sizeof(config->objects));
	}
}

static bool rest_client_headers(syncengine_http_client *client, HashTable *headers)
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
				"RestSyncDataExchange: 'headers' must have strings by header name, without line breaks and "
				"control characters; '%s' is not such",
				name ? ZSTR_VAL(name) : "a number");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool rest_client_token(syncengine_http_client *client, const zend_string *token)
{
	zend_string *value = strpprintf(0, "Bearer %s", ZSTR_VAL(token));
	bool ok = syncengine_http_client_header(client, "Authorization", ZSTR_VAL(value));

	zend_string_release(value);
	if (!ok) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"RestSyncDataExchange: 'token' must have no line breaks and control characters");
	}
	return ok;
}

syncengine_http_client *syncengine_rest_config_client(
	const syncengine_rest_config *config, HashTable *headers)
{
	syncengine_http_options options = {
		.connect_timeout = config->connect_timeout,
		.timeout = config->timeout,
		.max_size = config->max_response_size,
		.connections = config->connections,
		.ca_file = config->ca_file ? ZSTR_VAL(config->ca_file) : NULL,
		.insecure = !config->verify_tls,
	};
	syncengine_http_client *client = syncengine_http_client_new(&options);

	if (!client) {
		zend_error_noreturn(E_ERROR, "RestSyncDataExchange: libcurl could not be set up: out of memory");
	}
	if ((config->token && !rest_client_token(client, config->token)) ||
		(headers && !rest_client_headers(client, headers))) {
		syncengine_http_client_free(client);
		return NULL;
	}
	return client;
}
