#include "mautic/sync/mautic_process.h"

#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "mautic/mautic_log.h"
#include "mautic/sync/mapping_helper.h"
#include "mautic/sync/process_lock.h"
#include "mautic/sync/sync_date_helper.h"

ZEND_METHOD(MauticSyncProcess, __construct);
ZEND_METHOD(MauticSyncProcess, execute);

#include "stubs/mautic/MauticSyncProcess_arginfo.h"

#define POST_EXECUTE "mautic.integration.sync_post_execute_integration"

ZEND_METHOD(MauticSyncProcess, __construct)
{
	site_construct(execute_data, SYNC_PROCESS_SYNC_DATE_HELPER);
}

bool process_tell(zend_object *this, uint32_t property, const char *method, zval *argument)
{
	zval result;
	bool ok = site_call(this, property, method, &result, argument ? 1 : 0, argument);

	zval_ptr_dtor(&result);
	return ok;
}

bool process_ask_options(zend_object *this, const char *method, bool *yes)
{
	zval *options = site_property(this, SYNC_PROCESS_INPUT_OPTIONS_DAO);

	*yes = false;
	return options && site_ask(options, method, yes);
}

bool process_log(zend_object *this, const char *method, zend_string *message)
{
	zval integration;
	bool ok;

	if (!site_call(this, SYNC_PROCESS_MAPPING_MANUAL_DAO, "getIntegration", &integration, 0, NULL)) {
		zend_string_release(message);
		return false;
	}
	ok = mautic_log(&integration, message, mautic_ce.SyncProcess, method);
	zval_ptr_dtor(&integration);
	return ok;
}

/* $this->syncDateHelper->setSyncDateTimes(…) as the options say; false with an exception. */
static bool set_dates(zend_object *this)
{
	zval arguments[2], result, *dates = site_property(this, SYNC_PROCESS_SYNC_DATE_HELPER);
	bool ok;

	if (!dates) {
		return false;
	}
	ZVAL_UNDEF(&arguments[1]);
	ok = site_call(this, SYNC_PROCESS_INPUT_OPTIONS_DAO, "getStartDateTime", &arguments[0], 0, NULL) &&
		site_call(this, SYNC_PROCESS_INPUT_OPTIONS_DAO, "getEndDateTime", &arguments[1], 0, NULL);
	if (ok) {
		ok = mautic_call(dates, "setSyncDateTimes", &result, 2, arguments);
		zval_ptr_dtor(&result);
	}
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

/* Sets a direction up for this run. False with an exception. */
static bool set_up(zend_object *this, uint32_t process, uint32_t exchange)
{
	zval arguments[3], result;
	bool ok;

	ZVAL_COPY(&arguments[0], mautic_slot(this, SYNC_PROCESS_INPUT_OPTIONS_DAO));
	ZVAL_COPY(&arguments[1], mautic_slot(this, SYNC_PROCESS_MAPPING_MANUAL_DAO));
	ZVAL_COPY(&arguments[2], mautic_slot(this, exchange));
	ok = site_call(this, process, "setupSync", &result, 3, arguments);
	zval_ptr_dtor(&result);
	for (uint32_t i = 0; i < 3; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
	return ok;
}

/* new SyncEvent($this->inputOptions) goes to the listeners. False with an exception. */
static bool tell_end(zend_object *this)
{
	zval options, event, *dispatcher;
	bool ok;

	ZVAL_COPY(&options, mautic_slot(this, SYNC_PROCESS_INPUT_OPTIONS_DAO));
	ok = site_new(&event, "Mautic\\IntegrationsBundle\\Event\\SyncEvent", 1, &options);
	zval_ptr_dtor(&options);
	if (!ok) {
		return false;
	}
	dispatcher = site_property(this, SYNC_PROCESS_EVENT_DISPATCHER);
	ok = dispatcher && site_dispatch(dispatcher, &event, POST_EXECUTE);
	zval_ptr_dtor(&event);
	return ok;
}

/* Doctrine's connection to the site's database, as the dates have it; IS_UNDEF where that is not to be known. */
static void connection_of(zend_object *this, zval *connection)
{
	zval *dates = mautic_slot(this, SYNC_PROCESS_SYNC_DATE_HELPER), *known = NULL;

	if (Z_TYPE_P(dates) == IS_OBJECT) {
		known = sync_date_helper_connection(Z_OBJ_P(dates));
	}
	if (known) {
		ZVAL_COPY(connection, known);
	} else {
		ZVAL_UNDEF(connection);
	}
}

/*
 * Safe: remembers where this pull begins until it has come to its end. Where certain objects are asked for it is
 * none that others go on from.
 */
static bool open_mark(process_run *run)
{
	zend_object *this = run->this;
	zval connection, end;
	bool explicit_ids, ok = true;

	if (!mautic_safe) {
		return true;
	}
	if (!process_ask_options(this, "getIntegrationObjectIds", &explicit_ids)) {
		return false;
	}
	connection_of(this, &connection);
	if (!explicit_ids && Z_TYPE(connection) == IS_OBJECT) {
		ok = site_call(this, SYNC_PROCESS_INPUT_OPTIONS_DAO, "getEndDateTime", &end, 0, NULL) &&
			watermark_open(&run->mark, &connection, mautic_slot(this, SYNC_PROCESS_MAPPING_MANUAL_DAO),
				mautic_slot(this, SYNC_PROCESS_SYNC_DATE_HELPER), &end);
		zval_ptr_dtor(&end);
	}
	zval_ptr_dtor(&connection);
	return ok;
}

static bool pull(process_run *run)
{
	bool enabled;

	return process_ask_options(run->this, "pullIsEnabled", &enabled) &&
		(!enabled || (open_mark(run) && process_pull(run) && watermark_close(&run->mark)));
}

static bool push(process_run *run)
{
	bool enabled;

	return process_ask_options(run->this, "pushIsEnabled", &enabled) &&
		(!enabled ||
			(process_tell(run->this, SYNC_PROCESS_SYNC_DATE_HELPER, "setInternalSyncStartDateTime", NULL) &&
				process_push(run)));
}

/* Issues that were told of are shown, where nothing else has done that. False with an exception. */
static bool show_issues(process_run *run)
{
	return !mautic_safe || !run->told ||
		process_tell(run->this, SYNC_PROCESS_NOTIFIER, "finalizeNotifications", NULL);
}

static bool run_all(zend_object *this)
{
	process_run run = {.this = this};
	bool ok = set_dates(this) &&
		set_up(this, SYNC_PROCESS_INTEGRATION_SYNC_PROCESS, SYNC_PROCESS_INTEGRATION_SYNC_DATA_EXCHANGE) &&
		set_up(this, SYNC_PROCESS_MAUTIC_SYNC_PROCESS, SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE) &&
		pull(&run) && push(&run) && show_issues(&run) && tell_end(this);

	watermark_free(&run.mark);
	syncengine_str_release(run.nothing);
	return ok;
}

/*
 * Mautic takes a client error of the integration's for an end like any other: as another exception it is a failure of
 * the command.
 */
static void fail_on_client_error(void)
{
	zval thrown, buffer;
	zend_string *message;

	if (!EG(exception)) {
		return;
	}
	ZVAL_OBJ(&thrown, EG(exception));
	if (!site_instance_of(&thrown, "GuzzleHttp\\Exception\\ClientException")) {
		return;
	}
	message = zval_get_string(zend_read_property(
		zend_get_exception_base(Z_OBJ(thrown)), Z_OBJ(thrown), ZEND_STRL("message"), true, &buffer));
	/* The client error becomes the previous one. */
	zend_throw_exception_ex(
		spl_ce_RuntimeException, 0, "The sync ended with a client error: %s", ZSTR_VAL(message));
	zend_string_release(message);
}

/* Safe: one sync of an integration at a time. False with an exception. */
static bool run_locked(zend_object *this)
{
	process_lock lock = {0};
	zval connection, integration;
	bool ok = site_call(this, SYNC_PROCESS_MAPPING_MANUAL_DAO, "getIntegration", &integration, 0, NULL);

	connection_of(this, &connection);
	ok = ok && process_lock_take(&lock, &connection, &integration);
	if (ok) {
		ok = run_all(this);
		fail_on_client_error();
		process_lock_drop(&lock);
	}
	zval_ptr_dtor(&connection);
	zval_ptr_dtor(&integration);
	return ok;
}

/* Tells plugins that what happens now is a sync. */
static void define_active(void)
{
	zend_constant constant;

	if (zend_get_constant_str(ZEND_STRL("MAUTIC_INTEGRATION_ACTIVE_SYNC"))) {
		return;
	}
	ZVAL_LONG(&constant.value, 1);
	ZEND_CONSTANT_SET_FLAGS(&constant, 0, PHP_USER_CONSTANT);
	constant.name = zend_string_init(
		"MAUTIC_INTEGRATION_ACTIVE_SYNC", sizeof("MAUTIC_INTEGRATION_ACTIVE_SYNC") - 1, false);
	zend_register_constant(&constant);
}

/* How to see that the extension is on. False with an exception. */
static bool say_on(zend_object *this)
{
	zval *manual = mautic_slot(this, SYNC_PROCESS_MAPPING_MANUAL_DAO);

	if (Z_TYPE_P(manual) != IS_OBJECT || Z_OBJCE_P(manual) != mautic_ce.MappingManual) {
		return true;
	}
	return process_log(this, "execute",
		zend_strpprintf(0, "php_syncengine " PHP_SYNCENGINE_VERSION " runs this sync, syncengine.mautic=%s",
			mautic_safe ? "safe" : "exact"));
}

ZEND_METHOD(MauticSyncProcess, execute)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	define_active();
	mapping_helper_forget(mautic_slot(this, SYNC_PROCESS_MAPPING_HELPER));
	if (say_on(this)) {
		mautic_safe ? run_locked(this) : run_all(this);
	}
}

void mautic_process_register(void)
{
	mautic_ce.SyncProcess = register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess();
}
