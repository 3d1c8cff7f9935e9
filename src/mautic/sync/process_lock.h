/*
 * Safe: two syncs of one integration never run at once. MySQL, MariaDB and PostgreSQL know the lock, which ends with the
 * connection; for others it is a file in the directory for temporary files, which ends with the process.
 */
#ifndef SYNCENGINE_PROCESS_LOCK_H
#define SYNCENGINE_PROCESS_LOCK_H

#include "mautic/sync/site.h"

typedef enum {
	PROCESS_LOCK_NONE,
	PROCESS_LOCK_MYSQL,
	PROCESS_LOCK_POSTGRESQL,
	PROCESS_LOCK_FILE
} process_lock_kind;

/* All zeroes: nothing is locked. */
typedef struct {
	process_lock_kind kind;
	zend_string *integration; /* owned; NULL: a sync around this one has the lock */
	zval connection;          /* owned */
	zval file;                /* owned: a stream */
} process_lock;

/*
 * Locks an integration of the site that a connection (Doctrine's, or IS_UNDEF) leads to. A sync within another one of
 * the same process shares its lock. False with an exception, which says so where another process has it.
 */
bool process_lock_take(process_lock *lock, zval *connection, zval *integration);

/* Lets go of it; an exception that is pending stands. */
void process_lock_drop(process_lock *lock);

/* At RSHUTDOWN. */
void process_lock_shutdown(void);

#endif
