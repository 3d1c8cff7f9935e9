#include "mautic/sync/page_transaction.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"

#define AGAIN " Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own"

static const char ended[] =
	"The transaction of a page was ended by code that did not begin it: what the page had "
	"written may be saved in part." AGAIN;
static const char left_open[] =
	"A transaction that was begun while a page was saved was never ended: the page is "
	"rolled back." AGAIN;
static const char caught[] =
	"A save failed in the transaction of a page and its exception was caught: what the page "
	"had written can not be committed, it is rolled back." AGAIN;
static const char lost[] =
	"The transaction of a page ended before the page was saved, as it does where the database "
	"resolves a deadlock: what had been written until then is lost." AGAIN;

static bool call_plain(zval *connection, const char *method)
{
	zval result;
	bool ok = mautic_call(connection, method, &result, 0, NULL);

	zval_ptr_dtor(&result);
	return ok;
}

static bool ask_level(zval *connection, zend_long *level)
{
	zval result;
	bool ok = mautic_call(connection, "getTransactionNestingLevel", &result, 0, NULL);

	*level = ok ? zval_get_long(&result) : 0;
	zval_ptr_dtor(&result);
	return ok;
}

/* The mark is the transaction's own: it is gone where the server has ended the transaction. */
static bool call_mark(const page_transaction *transaction, const char *method)
{
	zval name, result;
	bool ok;

	ZVAL_STR(&name, zend_strpprintf(0, "syncengine_page_" ZEND_LONG_FMT, transaction->level));
	ok = mautic_call(transaction->connection, method, &result, 1, &name);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&name);
	return ok;
}

/* Throws; the exception that there is becomes the previous one. */
static bool fail(const char *message)
{
	zend_throw_exception(spl_ce_RuntimeException, message, 0);
	return false;
}

/* Whether the transaction that was begun is still there, whole: takes away its mark. False with an exception. */
static bool check(const page_transaction *transaction)
{
	zend_long level;
	bool only;

	if (!ask_level(transaction->connection, &level)) {
		return false;
	}
	if (level != transaction->level) {
		return fail(level < transaction->level ? ended : left_open);
	}
	if (!site_ask(transaction->connection, "isRollbackOnly", &only)) {
		return false;
	}
	if (only) {
		return fail(caught);
	}
	return call_mark(transaction, "releaseSavepoint") || fail(lost);
}

bool page_transaction_stands(const page_transaction *transaction)
{
	return check(transaction) && call_mark(transaction, "createSavepoint");
}

/* Doctrine refuses to end a nested transaction after a failure that was caught: says that this is why. */
static void explain(zval *connection)
{
	static const char refusal[] = "Doctrine\\DBAL\\ConnectionException";
	zend_string *name = zend_string_init(refusal, sizeof(refusal) - 1, false);
	zend_class_entry *ce = zend_lookup_class_ex(name, NULL, ZEND_FETCH_CLASS_NO_AUTOLOAD);
	zend_object *exception = EG(exception);
	bool only;

	zend_string_release(name);
	if (!ce || !instanceof_function(exception->ce, ce)) {
		return;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	if (!site_ask(connection, "isRollbackOnly", &only)) {
		zend_clear_exception();
	}
	zend_throw_exception_internal(exception);
	if (only) {
		fail(caught);
	}
}

/* Rolls back what is left. The exception that there is stands, whatever the database says. */
static void roll_back(const page_transaction *transaction)
{
	zend_object *exception = EG(exception);
	zend_long level, before = ZEND_LONG_MAX;

	GC_ADDREF(exception);
	zend_clear_exception();
	while (ask_level(transaction->connection, &level) && level >= transaction->level && level < before) {
		before = level;
		if (!call_plain(transaction->connection, "rollBack")) {
			zend_clear_exception();
		}
	}
	zend_clear_exception();
	zend_throw_exception_internal(exception);
}

bool page_transaction_run(page_transaction *transaction, site_work work, void *context)
{
	if (!ask_level(transaction->connection, &transaction->level) ||
		!call_plain(transaction->connection, "beginTransaction")) {
		return false;
	}
	transaction->level++;
	if (call_mark(transaction, "createSavepoint")) {
		if (!work(context)) {
			explain(transaction->connection);
		} else if (check(transaction) && call_plain(transaction->connection, "commit")) {
			return true;
		}
	}
	roll_back(transaction);
	return false;
}
