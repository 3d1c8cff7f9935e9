/*
 * What orders were executed: one row for each order whose changes carry idempotency keys, written in the same
 * transaction as the objects, so that the order given again has the same results and writes nothing.
 */
#ifndef SYNCENGINE_PDO_EXECUTED_H
#define SYNCENGINE_PDO_EXECUTED_H

#include "exchange/pdo_execute.h"

/* Before the transaction: finds the order's key and reads what is remembered of it. False with an exception. */
bool syncengine_pdo_recall(syncengine_pdo_run *run);

/* Notes the result of a change that was executed before. False where it was not. */
bool syncengine_pdo_recalled(
	syncengine_pdo_run *run, const syncengine_pdo_table *table, syncengine_object_change *change);

/* In the transaction: stores the results. False with an exception. */
bool syncengine_pdo_remember(syncengine_pdo_run *run);

/* Frees what was recalled. */
void syncengine_pdo_forget(syncengine_pdo_run *run);

#endif
