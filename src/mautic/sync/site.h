/*
 * What the classes that run a sync ask of the Mautic site around them: its classes, its events, its database.
 *
 * Collaborators are whatever the container gave: every call goes through their methods. Batches are for those that
 * are Mautic's own: a class that overrides a method in question (a mock, a decorator of the site's) is asked object
 * by object, as the original asks.
 */
#ifndef SYNCENGINE_SITE_H
#define SYNCENGINE_SITE_H

#include "mautic/mautic_slots.h"

#include "zend_smart_str.h"

/*
 * What a constructor does that keeps its arguments: property `first` takes the first one, and so on. False with an
 * exception.
 */
bool site_construct(zend_execute_data *execute_data, uint32_t first);

/* A property that a constructor has set; NULL with an exception where it did not run. Borrowed. */
zval *site_property(zend_object *object, uint32_t number);

/*
 * $object->$property->$method(…argv), the property by its number. False with an exception; `result` is the caller's.
 */
bool site_call(
	zend_object *object, uint32_t number, const char *method, zval *result, uint32_t argc, zval *argv);

/* `new $class(…argv)`, the class loaded where it is not yet. False with an exception, `object` is then IS_UNDEF. */
bool site_new(zval *object, const char *class_name, uint32_t argc, zval *argv);

/* Whether $object->$method() is true, into `yes`; false with an exception. */
bool site_ask(zval *object, const char *method, bool *yes);

/* new $class($text, new \DateTimeZone('UTC')). False with an exception, `date` is then IS_UNDEF. */
bool site_utc(zval *date, zend_class_entry *class, zval *text);

/* The event that finds internal objects: by IDs, values or dates. */
#define SITE_FIND_EVENT "Mautic\\IntegrationsBundle\\Event\\InternalObjectFindEvent"
#define SITE_FIND_EVENT_NAME "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS"

/* $dispatcher->dispatch($event, $name); false with an exception. */
bool site_dispatch(zval *dispatcher, zval *event, const char *name);
/* $dispatcher->hasListeners($name) into `has`; false with an exception. */
bool site_has_listeners(zval *dispatcher, const char *name, bool *has);

/* Whether the method (lower case) that an object would run is the one that the class (lower case) declares. */
bool site_method_is_of(const zend_object *object, const char *method, const char *class_name);

/* Whether a value is an object of a class, which need not be loaded. */
bool site_instance_of(const zval *value, const char *class_name);

/* The table with MAUTIC_TABLE_PREFIX before its name. The caller frees it. */
zend_string *site_table(const char *name);

/*
 * The Doctrine\DBAL\Connection of a repository, IS_UNDEF where there is none: then ask the repository. False with
 * an exception. The caller releases it.
 */
bool site_connection(zval *repository, zval *connection);
/* The same of its Doctrine\ORM\EntityManagerInterface. */
bool site_manager(zval *repository, zval *manager);

/*
 * Runs a statement through Doctrine: `params` and `types` are arrays (types may be NULL: all are sent as strings),
 * both borrowed; takes `sql`. False with an exception.
 */
bool site_select(zval *connection, zend_string *sql, zval *params, zval *types, zval *rows);
bool site_execute(zval *connection, zend_string *sql, zval *params, zval *types);

/* What site_transaction() runs; false with an exception. */
typedef bool (*site_work)(void *context);
/*
 * Runs `work` between beginTransaction() and commit() of the connection; with an exception it is rolled back and
 * the exception stands. False with an exception.
 */
bool site_transaction(zval *connection, site_work work, void *context);

/* Adds a value to an array of parameters; takes it. */
static inline void site_param(zval *params, zval *value)
{
	zend_hash_next_index_insert_new(Z_ARRVAL_P(params), value);
}

static inline void site_param_copy(zval *params, zval *value)
{
	Z_TRY_ADDREF_P(value);
	zend_hash_next_index_insert_new(Z_ARRVAL_P(params), value);
}

#endif
