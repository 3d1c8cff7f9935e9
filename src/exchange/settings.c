#include "exchange/settings.h"

#include "zend_smart_str.h"

#include "exceptions/exceptions.h"

static const syncengine_setting *settings_find(
	const syncengine_setting *settings, size_t count, const zend_string *key)
{
	for (size_t i = 0; i < count; i++) {
		if (key && zend_string_equals_cstr(key, settings[i].key, strlen(settings[i].key))) {
			return &settings[i];
		}
	}
	return NULL;
}

static void settings_throw_unknown(const char *where, const zend_string *key, zend_ulong index,
	const syncengine_setting *settings, size_t count)
{
	smart_str known = {0};

	for (size_t i = 0; i < count; i++) {
		smart_str_appends(&known, i ? ", " : "");
		smart_str_appends(&known, settings[i].key);
	}
	smart_str_0(&known);
	if (key) {
		syncengine_throw(syncengine_ce_ConfigurationException, "%s: there is no setting '%s'; there are: %s",
			where, ZSTR_VAL(key), ZSTR_VAL(known.s));
	} else {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"%s: there is no setting %" PRIu64 "; settings have names: %s", where, (uint64_t)index,
			ZSTR_VAL(known.s));
	}
	smart_str_free(&known);
}

static bool setting_throw(
	const char *where, const syncengine_setting *setting, const zval *value, const char *wanted)
{
	syncengine_throw(syncengine_ce_ConfigurationException, "%s: '%s' must be %s, %s given", where,
		setting->key, wanted, zend_zval_type_name(value));
	return false;
}

static bool setting_read_string(
	const char *where, const syncengine_setting *setting, const zval *value, zend_string **into)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return setting_throw(where, setting, value, "a string");
	}
	if (setting->type == SYNCENGINE_SETTING_STRING && Z_STRLEN_P(value) == 0) {
		syncengine_throw(
			syncengine_ce_ConfigurationException, "%s: '%s' must not be empty", where, setting->key);
		return false;
	}
	if (strlen(Z_STRVAL_P(value)) != Z_STRLEN_P(value)) {
		syncengine_throw(
			syncengine_ce_ConfigurationException, "%s: '%s' must not have NUL bytes", where, setting->key);
		return false;
	}
	*into = zend_string_copy(Z_STR_P(value));
	return true;
}

static bool setting_read_number(
	const char *where, const syncengine_setting *setting, const zval *value, zend_long *into)
{
	bool seconds = setting->type == SYNCENGINE_SETTING_SECONDS;

	if (Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) >= setting->least &&
		(!seconds || Z_LVAL_P(value) <= INT_MAX / 1000)) {
		*into = seconds ? Z_LVAL_P(value) * 1000 : Z_LVAL_P(value);
		return true;
	}
	if (seconds && Z_TYPE_P(value) == IS_DOUBLE && Z_DVAL_P(value) >= (double)setting->least &&
		Z_DVAL_P(value) <= INT_MAX / 1000) {
		*into = (zend_long)(Z_DVAL_P(value) * 1000);
		return true;
	}
	if (Z_TYPE_P(value) != IS_LONG && !(seconds && Z_TYPE_P(value) == IS_DOUBLE)) {
		return setting_throw(where, setting, value, seconds ? "a number of seconds" : "an int");
	}
	syncengine_throw(syncengine_ce_ConfigurationException, "%s: '%s' must be at least " ZEND_LONG_FMT "%s",
		where, setting->key, setting->least, seconds ? " and a bearable number of seconds" : "");
	return false;
}

static bool setting_read(const char *where, const syncengine_setting *setting, zval *value, void *into)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_NULL && setting->nullable) {
		return true;
	}
	switch (setting->type) {
		case SYNCENGINE_SETTING_STRING:
		case SYNCENGINE_SETTING_TEXT:
			return setting_read_string(where, setting, value, into);
		case SYNCENGINE_SETTING_LONG:
		case SYNCENGINE_SETTING_SECONDS:
			return setting_read_number(where, setting, value, into);
		case SYNCENGINE_SETTING_BOOL:
			if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
				return setting_throw(where, setting, value, "a bool");
			}
			*(bool *)into = Z_TYPE_P(value) == IS_TRUE;
			return true;
		case SYNCENGINE_SETTING_ARRAY:
			if (Z_TYPE_P(value) != IS_ARRAY) {
				return setting_throw(where, setting, value, "an array");
			}
			*(HashTable **)into = Z_ARRVAL_P(value);
			return true;
	}
	return true;
}

static void setting_default(const syncengine_setting *setting, void *into)
{
	switch (setting->type) {
		case SYNCENGINE_SETTING_STRING:
		case SYNCENGINE_SETTING_TEXT:
			*(zend_string **)into = setting->default_text
				? zend_string_init(setting->default_text, strlen(setting->default_text), false)
				: NULL;
			break;
		case SYNCENGINE_SETTING_LONG:
		case SYNCENGINE_SETTING_SECONDS:
			*(zend_long *)into = setting->default_number;
			break;
		case SYNCENGINE_SETTING_BOOL:
			*(bool *)into = setting->default_number != 0;
			break;
		case SYNCENGINE_SETTING_ARRAY:
			*(HashTable **)into = NULL;
			break;
	}
}

bool syncengine_settings_read(
	const char *where, const HashTable *given, const syncengine_setting *settings, size_t count, void *into)
{
	zend_string *key;
	zend_ulong index;

	if (given) {
		ZEND_HASH_FOREACH_KEY((HashTable *)given, index, key) {
			if (!settings_find(settings, count, key)) {
				settings_throw_unknown(where, key, index, settings, count);
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	for (size_t i = 0; i < count; i++) {
		const syncengine_setting *setting = &settings[i];
		zval *value =
			given ? zend_hash_str_find((HashTable *)given, setting->key, strlen(setting->key)) : NULL;
		void *at = (char *)into + setting->offset;

		if (value) {
			if (!setting_read(where, setting, value, at)) {
				return false;
			}
		} else if (setting->required) {
			syncengine_throw(
				syncengine_ce_ConfigurationException, "%s: '%s' is missing", where, setting->key);
			return false;
		} else {
			setting_default(setting, at);
		}
	}
	return true;
}

void syncengine_settings_release(const syncengine_setting *settings, size_t count, void *into)
{
	for (size_t i = 0; i < count; i++) {
		zend_string **string = (zend_string **)((char *)into + settings[i].offset);

		if ((settings[i].type == SYNCENGINE_SETTING_STRING || settings[i].type == SYNCENGINE_SETTING_TEXT) &&
			*string) {
			zend_string_release(*string);
			*string = NULL;
		}
	}
}
