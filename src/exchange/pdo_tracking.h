/*
 * Triggers that track the changes of tables for an integration, and the mark by which the engine's own writes
 * are told from everybody else's. The mark is an integration's: what is pulled from one is pushed to another.
 */
#ifndef SYNCENGINE_PDO_TRACKING_H
#define SYNCENGINE_PDO_TRACKING_H

#include "exchange/pdo_exchange.h"

typedef struct {
	syncengine_pdo_exchange *exchange;
	zend_string *integration; /* borrowed */
	bool needed;
} syncengine_pdo_mark;

/* Finds out whether writes have to be marked; false with an exception. */
bool syncengine_pdo_mark_find(
	syncengine_pdo_mark *mark, syncengine_pdo_exchange *exchange, zend_string *integration);
/* Sets or takes away the mark, inside the transaction; false with an exception. */
bool syncengine_pdo_mark_set(const syncengine_pdo_mark *mark, bool on);
/* Takes away what a rollback leaves, whatever is being thrown. */
void syncengine_pdo_mark_clear(const syncengine_pdo_mark *mark);

/* Each false with an exception. */
bool syncengine_pdo_tracking_install(syncengine_pdo_exchange *exchange, zend_string *integration);
bool syncengine_pdo_tracking_remove(syncengine_pdo_exchange *exchange, zend_string *integration);
bool syncengine_pdo_tracking_find(
	syncengine_pdo_exchange *exchange, zend_string *integration, syncengine_pdo_table *table, bool *tracks);

/* The triggers of a table, pdo_triggers.c. */
typedef struct {
	syncengine_pdo_exchange *exchange;
	syncengine_pdo_table *table;
	zend_string *integration;
	bool own_report; /* the engine made sync_object_field_change_report: it has microseconds and nulls */
} syncengine_pdo_triggers;

/* "syncengine_<integration>_<digest>_": how the names of its triggers begin. The caller frees it. */
zend_string *syncengine_pdo_trigger_prefix(const syncengine_pdo_triggers *triggers);

/*
 * A trigger's name: it ends with a digest of what it does, so that one that is there does the right thing.
 * `update`: of updates, otherwise of inserts. The caller frees both.
 */
zend_string *syncengine_pdo_trigger_name(const syncengine_pdo_triggers *triggers, bool update);
/* The statements that make it: one, or on PostgreSQL a function and a trigger (`second`; otherwise NULL). */
zend_string *syncengine_pdo_trigger_text(
	const syncengine_pdo_triggers *triggers, bool update, zend_string *name, zend_string **second);

#endif
