#include "mautic/mautic_log.h"

/* Interned at MINIT. */
static zend_string *logger_name, *logger_key;

void mautic_log_init(void)
{
	static const char name[] = "Mautic\\IntegrationsBundle\\Sync\\Logger\\DebugLogger";
	static const char key[] = "mautic\\integrationsbundle\\sync\\logger\\debuglogger";

	logger_name = zend_string_init_interned(name, sizeof(name) - 1, true);
	logger_key = zend_string_init_interned(key, sizeof(key) - 1, true);
}

bool mautic_log(zval *integration, zend_string *message, zend_class_entry *ce, const char *method)
{
	zend_class_entry *logger = zend_lookup_class_ex(logger_name, logger_key, 0);
	zend_function *log = logger ? zend_hash_str_find_ptr(&logger->function_table, "log", 3) : NULL;
	zval arguments[3];

	ZVAL_STR(&arguments[1], message);
	if (log && (log->common.fn_flags & ZEND_ACC_STATIC)) {
		ZVAL_COPY_VALUE(&arguments[0], integration);
		ZVAL_STR(&arguments[2],
			zend_string_concat3(ZSTR_VAL(ce->name), ZSTR_LEN(ce->name), ":", 1, method, strlen(method)));
		zend_call_known_function(log, NULL, logger, NULL, 3, arguments, NULL);
		zval_ptr_dtor(&arguments[2]);
	}
	zval_ptr_dtor(&arguments[1]);
	return !EG(exception);
}
