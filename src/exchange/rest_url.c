#include "exchange/rest_url.h"

#include "ext/standard/url.h"
#include "zend_smart_str.h"

#include "core/se_time.h"
#include "exceptions/exceptions.h"
#include "http/http_url.h"

void syncengine_rest_url_add(zend_string **url, const zend_string *name, const char *value, size_t length)
{
	smart_str longer = {0};
	zend_string *encoded;

	if (!name) {
		return;
	}
	smart_str_append(&longer, *url);
	smart_str_appendc(&longer, strchr(ZSTR_VAL(*url), '?') ? '&' : '?');
	encoded = php_raw_url_encode(ZSTR_VAL(name), ZSTR_LEN(name));
	smart_str_append(&longer, encoded);
	zend_string_release(encoded);
	smart_str_appendc(&longer, '=');
	encoded = php_raw_url_encode(value, length);
	smart_str_append(&longer, encoded);
	zend_string_release(encoded);
	smart_str_0(&longer);
	zend_string_release(*url);
	*url = longer.s;
}

void syncengine_rest_url_add_long(zend_string **url, const zend_string *name, zend_long value)
{
	zend_string *text = zend_long_to_str(value);

	syncengine_rest_url_add(url, name, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_string_release(text);
}

void syncengine_rest_url_add_time(zend_string **url, const zend_string *name, int64_t us)
{
	char text[SE_TIME_SIZE];

	syncengine_rest_url_add(url, name, text, se_time_format(us, SE_TIME_RFC3339, text));
}

bool syncengine_rest_url_add_all(const char *where, zend_string **url, HashTable *parameters)
{
	zend_string *name, *text;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(parameters, name, value) {
		ZVAL_DEREF(value);
		if (!name || Z_TYPE_P(value) > IS_STRING || Z_TYPE_P(value) < IS_FALSE) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"%s: 'query' must have a scalar for each parameter name", where);
			return false;
		}
		/* true is 1 and false is 0, as http_build_query() has it. */
		text = Z_TYPE_P(value) == IS_FALSE ? ZSTR_CHAR('0') : zval_get_string(value);
		syncengine_rest_url_add(url, name, ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

zend_string *syncengine_rest_url_resolve(const zend_string *url, se_slice target)
{
	zend_string *copy = zend_string_init(target.at, target.length, false), *resolved = NULL;
	CURLU *parts = curl_url();
	char *text = NULL;

	if (parts && curl_url_set(parts, CURLUPART_URL, ZSTR_VAL(url), 0) == CURLUE_OK &&
		curl_url_set(parts, CURLUPART_URL, ZSTR_VAL(copy), 0) == CURLUE_OK &&
		curl_url_get(parts, CURLUPART_URL, &text, 0) == CURLUE_OK &&
		syncengine_http_url_valid(text, strlen(text))) {
		resolved = zend_string_init(text, strlen(text), false);
	}
	curl_free(text);
	curl_url_cleanup(parts);
	zend_string_release(copy);
	return resolved;
}
