#ifndef SYNCENGINE_MAUTIC_EXCHANGE_H
#define SYNCENGINE_MAUTIC_EXCHANGE_H

#include "mautic/sync/pull_notes.h"
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

/* Safe: takes what was noted of the page whose order is to be executed next; `notes` are empty afterwards. */
void mautic_exchange_remember(zval *exchange, pull_notes *notes);

/* What is to be told about the objects of a page; see pull_notes_notifications(). False with an exception. */
bool mautic_exchange_notifications(zval *exchange, zval *mappings, zval *notifications);

#endif
