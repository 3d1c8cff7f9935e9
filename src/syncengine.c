/* The module: what happens at the start and the end of the process, a thread and a request. */
#include "php_syncengine.h"

#include "ext/standard/info.h"
#include <curl/curl.h>
#include <json-c/json.h>
#include "zend_system_id.h"

#include "classes.h"
#include "mautic/mautic.h"
#include "mautic/mautic_spare.h"
#include "mautic/sync/process_lock.h"
#include "report/field_list.h"
#include "sql/sql_connection.h"

ZEND_DECLARE_MODULE_GLOBALS(syncengine)

PHP_INI_BEGIN()
	STD_PHP_INI_ENTRY("syncengine.http_connect_timeout", "10", PHP_INI_ALL, OnUpdateLongGEZero,
		http_connect_timeout, zend_syncengine_globals, syncengine_globals)
	STD_PHP_INI_ENTRY("syncengine.http_timeout", "60", PHP_INI_ALL, OnUpdateLongGEZero, http_timeout,
		zend_syncengine_globals, syncengine_globals)
	STD_PHP_INI_ENTRY("syncengine.max_response_size", "64M", PHP_INI_ALL, OnUpdateLongGEZero,
		max_response_size, zend_syncengine_globals, syncengine_globals)
	STD_PHP_INI_ENTRY("syncengine.mautic", "off", PHP_INI_SYSTEM, OnUpdateString, mautic,
		zend_syncengine_globals, syncengine_globals)
	STD_PHP_INI_BOOLEAN("syncengine.mautic_page_transaction", "0", PHP_INI_ALL, OnUpdateBool,
		mautic_page_transaction, zend_syncengine_globals, syncengine_globals)
	STD_PHP_INI_BOOLEAN("syncengine.mautic_read_cache", "1", PHP_INI_ALL, OnUpdateBool, mautic_read_cache,
		zend_syncengine_globals, syncengine_globals)
	STD_PHP_INI_BOOLEAN("syncengine.mautic_debug_log", "0", PHP_INI_ALL, OnUpdateBool, mautic_debug_log,
		zend_syncengine_globals, syncengine_globals)
PHP_INI_END()

static PHP_GINIT_FUNCTION(syncengine)
{
#if defined(ZTS) && defined(COMPILE_DL_SYNCENGINE)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(syncengine_globals, 0, sizeof(*syncengine_globals));
}

/* What stands behind Mautic's names is decided for the whole process: classes can't come and go. */
static void mautic_start(void)
{
	const char *setting = SYNCENGINE_G(mautic);

	if (setting && (strcmp(setting, "exact") == 0 || strcmp(setting, "safe") == 0)) {
		mautic_safe = strcmp(setting, "safe") == 0;
		mautic_register_classes();
	} else if (setting && strcmp(setting, "off") != 0 && strcmp(setting, "0") != 0 && *setting) {
		zend_error(E_CORE_WARNING,
			"syncengine.mautic must be \"off\", \"exact\" or \"safe\", \"%s\" counts as off", setting);
		setting = "off";
	}
	/* A file cache of opcache that runs with another setting share must not be taken for this one's. */
	if (setting) {
		zend_add_system_entropy("syncengine", "syncengine.mautic", setting, strlen(setting));
	}
}

static PHP_MINIT_FUNCTION(syncengine)
{
	REGISTER_INI_ENTRIES();
	curl_global_init(CURL_GLOBAL_DEFAULT);
	syncengine_register_classes();
	mautic_start();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(syncengine)
{
	curl_global_cleanup();
	UNREGISTER_INI_ENTRIES();
	return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(syncengine)
{
	mautic_spare_shutdown();
	process_lock_shutdown();
	SYNCENGINE_G(mautic_notes) = NULL;
	syncengine_sql_shutdown();
	return SUCCESS;
}

/* When the objects are gone: what runs at the end of a request, a session's save handler for one, may still make
   some after RSHUTDOWN. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(syncengine)
{
	syncengine_sql_shutdown();
	syncengine_field_lists_shutdown();
	mautic_spare_forget();
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(syncengine)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "syncengine support", "enabled");
	php_info_print_table_row(2, "Version", PHP_SYNCENGINE_VERSION);
	php_info_print_table_row(2, "libcurl", curl_version_info(CURLVERSION_NOW)->version);
	php_info_print_table_row(2, "json-c", json_c_version());
	php_info_print_table_end();
	DISPLAY_INI_ENTRIES();
}

static const zend_module_dep syncengine_deps[] = {
	ZEND_MOD_REQUIRED("date") ZEND_MOD_REQUIRED("pdo") ZEND_MOD_REQUIRED("spl") ZEND_MOD_END};

zend_module_entry syncengine_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	syncengine_deps,
	"syncengine",
	NULL,
	PHP_MINIT(syncengine),
	PHP_MSHUTDOWN(syncengine),
	NULL,
	PHP_RSHUTDOWN(syncengine),
	PHP_MINFO(syncengine),
	PHP_SYNCENGINE_VERSION,
	PHP_MODULE_GLOBALS(syncengine),
	PHP_GINIT(syncengine),
	NULL,
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(syncengine),
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_SYNCENGINE
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(syncengine)
#endif
