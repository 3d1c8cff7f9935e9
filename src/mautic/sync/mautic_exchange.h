#ifndef SYNCENGINE_MAUTIC_EXCHANGE_H
#define SYNCENGINE_MAUTIC_EXCHANGE_H

#include "mautic/sync/site.h"

/* Private properties of MauticSyncDataExchange, in order. */
enum {
	SYNC_DATA_EXCHANGE_FIELD_CHANGE_REPOSITORY,
	SYNC_DATA_EXCHANGE_FIELD_HELPER,
	SYNC_DATA_EXCHANGE_MAPPING_HELPER,
	SYNC_DATA_EXCHANGE_FULL_OBJECT_REPORT_BUILDER,
	SYNC_DATA_EXCHANGE_PARTIAL_OBJECT_REPORT_BUILDER,
	SYNC_DATA_EXCHANGE_ORDER_EXECUTIONER,
	SYNC_DATA_EXCHANGE_SYNC_DATE_HELPER,
};

/*
 * Before a pulled page is judged: fetches the mappings of its objects and the tracked changes of those that are
 * mapped, a SELECT each for an object name. Nothing where the classes are not Mautic's. Statements may run any code:
 * whoever calls it holds the objects. False with an exception.
 */
bool mautic_exchange_open(zval *exchange, zend_object *manual, zend_object *report);

/* Afterwards, in any case; see mapping_helper_close(). */
bool mautic_exchange_close(zval *exchange);

/* Safe: takes note of what a change left out, see pull_notes.h. False with an exception. */
bool mautic_exchange_note(zval *exchange, zval *change, zval *internal, HashTable *fields);

/* What is to be told about the objects of a page; see pull_notes_notifications(). False with an exception. */
bool mautic_exchange_notifications(zval *exchange, zval *mappings, zval *notifications);

#endif
