/*
 * PdoSyncDataExchange: tables of a database. Its parts: pdo_table (how a table is used) and pdo_describe (what
 * the database says of it), pdo_report (rows become report objects), pdo_execute (an order becomes batches)
 * with pdo_insert, pdo_update and pdo_executed (what was executed before), pdo_tracking (triggers).
 */
#ifndef SYNCENGINE_PDO_EXCHANGE_H
#define SYNCENGINE_PDO_EXCHANGE_H

#include "exchange/pdo_table.h"
#include "family.h"
#include "order/order.h"
#include "report/report.h"

typedef struct {
	zend_object *pdo;    /* owned; NULL before the constructor ran */
	syncengine_sql *sql; /* owned */
	HashTable tables;    /* syncengine_pdo_table by object name */
	zend_long page_size;
	zend_string *integration;  /* owned: the name of this side in reports */
	zend_string *store_prefix; /* owned: of the mapping store's tables */
	/* Whether the table that remembers executed orders is there and was looked through for old ones. */
	bool remembers;
	bool marks; /* SQLite: the table of the mark of own writes was seen */
	zend_object std;
} syncengine_pdo_exchange;

static inline syncengine_pdo_exchange *syncengine_pdo_exchange_from_obj(zend_object *object)
{
	return (syncengine_pdo_exchange *)((char *)object - offsetof(syncengine_pdo_exchange, std));
}

/* The exchange behind `$this`; NULL with an exception where its constructor did not run. */
syncengine_pdo_exchange *syncengine_pdo_exchange_this(zval *this);

/* A table as described by the database, borrowed; NULL with an exception, for an unknown object too. */
syncengine_pdo_table *syncengine_pdo_exchange_table(syncengine_pdo_exchange *exchange, zend_string *object);

/* The quoted name of a table beside the mapping store's; the caller frees it. */
zend_string *syncengine_pdo_store_table(const syncengine_pdo_exchange *exchange, const char *name);

/* Executes an order; false with an exception, and nothing written. */
bool syncengine_pdo_execute(syncengine_pdo_exchange *exchange, syncengine_order *order);

extern zend_class_entry *syncengine_ce_PdoSyncDataExchange;

void syncengine_pdo_exchange_register(syncengine_family *family);

#endif
