/*
 * php_syncengine: keeps the records of two systems in step.
 *
 * What every file of the extension may include: the version, the module entry and its globals. The
 * journey of the data is in the folders of src/, see src/README.md.
 */
#ifndef PHP_SYNCENGINE_H
#define PHP_SYNCENGINE_H

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#define PHP_SYNCENGINE_VERSION "0.1.0"

extern zend_module_entry syncengine_module_entry;
#define phpext_syncengine_ptr &syncengine_module_entry

/* Objects of one class for the next `new`; see mautic/mautic_spare.h. */
#define MAUTIC_SPARES_MAX 4
typedef struct {
	zend_object *objects[MAUTIC_SPARES_MAX]; /* owned */
	int count;
} mautic_spares;

/* One copy a thread; everything in it belongs to the request and is gone at RSHUTDOWN. */
ZEND_BEGIN_MODULE_GLOBALS(syncengine)
	/* Settings: seconds, seconds, bytes. */
	zend_long http_connect_timeout;
	zend_long http_timeout;
	zend_long max_response_size;
	/* What stands behind Mautic's class names: off, exact or safe. The rest: whether the execution of a page is
	   one transaction, reads of configuration are answered once a page (safe), lines about fields are logged. */
	char *mautic;
	bool mautic_page_transaction;
	bool mautic_read_cache;
	bool mautic_debug_log;
	/* Owned. The field list that objects of the same kind share, by object name; see report/field_list.h. */
	HashTable *field_lists;
	/* Owned; not what is in it. The connection of each PDO in use, by its handle; see sql/sql_connection.h. */
	HashTable *connections;
	mautic_spares mautic_spares[2];
	/* Borrowed: where the next change that is generated notes what it left out; see mautic/mautic_generator.h. */
	HashTable *mautic_notes;
	/* Owned. The integrations of which a sync runs; see mautic/sync/process_lock.h. */
	HashTable *mautic_syncs;
ZEND_END_MODULE_GLOBALS(syncengine)

ZEND_EXTERN_MODULE_GLOBALS(syncengine)
#define SYNCENGINE_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(syncengine, v)

#if defined(ZTS) && defined(COMPILE_DL_SYNCENGINE)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
