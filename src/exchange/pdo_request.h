/* What a Request asks of the tables, page by page. */
#ifndef SYNCENGINE_PDO_REQUEST_H
#define SYNCENGINE_PDO_REQUEST_H

#include "exchange/pdo_exchange.h"

/* The page of a Request, as a new report; NULL with an exception. */
syncengine_report *syncengine_pdo_page(syncengine_pdo_exchange *exchange, zend_object *request);

/* Objects that have one of the values (field name => list) in one of the fields; false with an exception. */
bool syncengine_pdo_find(syncengine_pdo_exchange *exchange, syncengine_pdo_table *table, HashTable *values,
	HashTable *fields, syncengine_report *report);

#endif
