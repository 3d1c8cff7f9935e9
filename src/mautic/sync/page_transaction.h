/*
 * syncengine.mautic_page_transaction: what a page writes into Mautic is committed as a whole or not at all.
 *
 * The transaction is the site's own, of its Doctrine connection, so what models and listeners write is part of it.
 * What they do can end it unnoticed: a nested rollback whose exception somebody catches, a commit too many, a
 * deadlock after which the server has rolled back everything and code that retries goes on without a transaction.
 * All of these fail the page.
 */
#ifndef SYNCENGINE_PAGE_TRANSACTION_H
#define SYNCENGINE_PAGE_TRANSACTION_H

#include "mautic/sync/site.h"

typedef struct {
	zval *connection; /* a Doctrine\DBAL\Connection; borrowed */
	zend_long level;  /* how deep in transactions the page is, from 1 */
} page_transaction;

/*
 * Runs `work` in a transaction of `connection`. Where it fails, or the transaction is not the one that was begun any
 * more, what is left of it is rolled back. False with an exception.
 */
bool page_transaction_run(page_transaction *transaction, site_work work, void *context);

/*
 * In between: whether it is still that transaction. To be asked before something is written that only makes sense
 * with what was written before. False with an exception.
 */
bool page_transaction_stands(const page_transaction *transaction);

#endif
