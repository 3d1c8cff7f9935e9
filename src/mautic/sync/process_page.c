#include "mautic/sync/mautic_exchange.h"
#include "mautic/sync/mautic_process.h"
#include "mautic/sync/pull_notes.h"

/* Whether a page was the last one, and whether it failed. */
typedef enum { PAGE_MORE, PAGE_LAST, PAGE_FAILED } page_end;

/* What tells pulling from pushing. */
typedef struct {
	const char *title;  /* how its log lines begin */
	const char *method; /* that its log lines come from */
	uint32_t source;    /* the property that reports */
	uint32_t target;    /* the property that makes the order */
} way;

static const way pulling = {"Integration to Mautic", "executeIntegrationSync",
	SYNC_PROCESS_INTEGRATION_SYNC_PROCESS, SYNC_PROCESS_MAUTIC_SYNC_PROCESS};
static const way pushing = {"Mautic to integration", "executeInternalSync", SYNC_PROCESS_MAUTIC_SYNC_PROCESS,
	SYNC_PROCESS_INTEGRATION_SYNC_PROCESS};

/* What one object says is told to another: $this->$property->$method($from->$getter()). False with an exception. */
static bool pass_on(zend_object *this, zval *from, const char *getter, uint32_t property, const char *method)
{
	zval value;
	bool ok = mautic_call(from, getter, &value, 0, NULL) && process_tell(this, property, method, &value);

	zval_ptr_dtor(&value);
	return ok;
}

static bool log_text(zend_object *this, const way *way, const char *text)
{
	return process_log(this, way->method, zend_strpprintf(0, "%s; %s", way->title, text));
}

static zend_long iteration_of(zend_object *this)
{
	return zval_get_long(mautic_slot(this, SYNC_PROCESS_SYNC_ITERATION));
}

static void set_iteration(zend_object *this, zend_long iteration)
{
	zval number;

	ZVAL_LONG(&number, iteration);
	mautic_slot_take(this, SYNC_PROCESS_SYNC_ITERATION, &number);
}

/* The report of a page, `some` tells whether it has objects. False with an exception. */
static bool read_report(zend_object *this, const way *way, zval *report, bool *some)
{
	zval iteration;

	ZVAL_LONG(&iteration, iteration_of(this));
	ZVAL_UNDEF(report);
	*some = false;
	return process_log(this, way->method,
			   zend_strpprintf(0, "%s; syncing iteration " ZEND_LONG_FMT, way->title, Z_LVAL(iteration))) &&
		site_call(this, way->source, "getSyncReport", report, 1, &iteration) &&
		site_ask(report, "shouldSync", some) &&
		(*some || log_text(this, way, "no objects were mapped to be synced"));
}

/* The order for a page, `some` tells whether it changes anything. False with an exception. */
static bool make_order(zend_object *this, const way *way, zval *report, zval *order, bool *some)
{
	zval count;
	bool ok;

	ZVAL_UNDEF(order);
	*some = false;
	if (!site_call(this, way->target, "getSyncOrder", order, 1, report) ||
		!site_ask(order, "shouldSync", some)) {
		return false;
	}
	if (!*some) {
		return log_text(
			this, way, "no object changes were recorded possible due to field direction configurations");
	}
	ok = mautic_call(order, "getObjectCount", &count, 0, NULL) &&
		process_log(this, way->method,
			zend_strpprintf(
				0, "%s; syncing " ZEND_LONG_FMT " total objects", way->title, zval_get_long(&count)));
	zval_ptr_dtor(&count);
	return ok;
}

/* $this->relationsHelper->processRelations(…) of a report; false with an exception. */
static bool process_relations(zend_object *this, zval *report)
{
	zval arguments[2], result;
	bool ok;

	ZVAL_COPY(&arguments[0], mautic_slot(this, SYNC_PROCESS_MAPPING_MANUAL_DAO));
	ZVAL_COPY_VALUE(&arguments[1], report);
	ok = site_call(this, SYNC_PROCESS_RELATIONS_HELPER, "processRelations", &result, 2, arguments);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[0]);
	return ok;
}

/* Adds an object's name and ID to an ObjectIdsDAO. False with an exception. */
static bool add_id(zval *ids, zval *object)
{
	static const char *const names[] = {"objectType", "id"};
	zval arguments[2], result;
	bool ok;

	ZVAL_UNDEF(&arguments[1]);
	ok = mautic_call(object, "getObject", &arguments[0], 0, NULL) &&
		mautic_call(object, "getObjectId", &arguments[1], 0, NULL);
	for (uint32_t i = 0; ok && i < 2; i++) {
		if (Z_TYPE(arguments[i]) != IS_STRING) {
			zend_type_error("%s::addObjectId(): Argument #%u ($%s) must be of type string, %s given",
				ZSTR_VAL(mautic_ce.ObjectIds->name), i + 1, names[i], syncengine_type_name(&arguments[i]));
			ok = false;
		}
	}
	if (ok) {
		ok = mautic_call(ids, "addObjectId", &result, 2, arguments);
		zval_ptr_dtor(&result);
	}
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

/*
 * The options of a run for the integration's objects of a list. Mautic's pushes as well, before the page it is for is
 * judged; safe leaves that to the run that it is part of. False with an exception.
 */
static bool options_for(zend_object *this, zval *objects, zval *options)
{
	zval ids, input, integration, *object;
	bool ok = true;

	ZVAL_OBJ(&ids, mautic_new(mautic_ce.ObjectIds));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(objects), object) {
		ZVAL_DEREF(object);
		if (!(ok = add_id(&ids, object))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (!ok || !site_call(this, SYNC_PROCESS_MAPPING_MANUAL_DAO, "getIntegration", &integration, 0, NULL)) {
		zval_ptr_dtor(&ids);
		return false;
	}
	array_init(&input);
	add_assoc_zval(&input, "integration", &integration);
	add_assoc_zval(&input, "integration-object-id", &ids);
	if (mautic_safe) {
		add_assoc_bool(&input, "disable-push", true);
	}
	ok = syncengine_construct(options, mautic_ce.InputOptions, 1, &input);
	zval_ptr_dtor(&input);
	return ok;
}

/* Runs a sync within this one, which sets the process of the integration's side up for itself. */
static bool run_within(zend_object *this, zval *options)
{
	zval *process = site_property(this, SYNC_PROCESS_INTEGRATION_SYNC_PROCESS), copy;

	if (!process) {
		return false;
	}
	ZVAL_OBJ(&copy, Z_OBJ_HT_P(process)->clone_obj(Z_OBJ_P(process)));
	if (EG(exception) || !process_tell(this, SYNC_PROCESS_SYNC_SERVICE, "processIntegrationSync", options)) {
		zval_ptr_dtor(&copy);
		return false;
	}
	mautic_slot_take(this, SYNC_PROCESS_INTEGRATION_SYNC_PROCESS, &copy);
	return true;
}

/* Sees to it that what the objects of a report refer to is there. False with an exception. */
static bool manage_relations(zend_object *this, zval *report)
{
	zval missing, options;
	bool ok;

	if (!process_relations(this, report) ||
		!site_call(this, SYNC_PROCESS_RELATIONS_HELPER, "getObjectsToSynchronize", &missing, 0, NULL)) {
		return false;
	}
	ok = true;
	if (zend_hash_num_elements(Z_ARRVAL(missing)) > 0) {
		ok = options_for(this, &missing, &options);
		if (ok) {
			ok = run_within(this, &options) && process_relations(this, report);
			zval_ptr_dtor(&options);
		}
	}
	zval_ptr_dtor(&missing);
	return ok;
}

/*
 * Safe: the issues of a page, of which `mappings` (or IS_UNDEF) was written, into `issues`: the caller owns them. False
 * with an exception.
 */
static bool take_issues(process_run *run, zval *mappings, zval *issues)
{
	ZVAL_UNDEF(issues);
	return !mautic_safe ||
		mautic_exchange_notifications(
			mautic_slot(run->this, SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE), mappings, issues);
}

/* Tells of them, where there are any. False with an exception. */
static bool tell_issues(process_run *run, zval *issues)
{
	if (Z_TYPE_P(issues) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(issues)) == 0) {
		return true;
	}
	run->told = true;
	return process_tell(run->this, SYNC_PROCESS_NOTIFIER, "noteMauticSyncIssue", issues);
}

/* Whether the pages go on after this one: not where certain objects were asked for. */
static page_end after_pull(zend_object *this)
{
	bool explicit_ids;

	if (!process_ask_options(this, "getIntegrationObjectIds", &explicit_ids)) {
		return PAGE_FAILED;
	}
	return explicit_ids ? PAGE_LAST : PAGE_MORE;
}

/* The names and IDs of the objects of a report as a text, owned; NULL with an exception. */
static zend_string *objects_of(zval *report)
{
	zval none, objects, *object;
	smart_str all = {0};
	zend_string *key;

	ZVAL_NULL(&none);
	if (!mautic_call(report, "getObjects", &objects, 1, &none) || Z_TYPE(objects) != IS_ARRAY) {
		zval_ptr_dtor(&objects);
		return NULL;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(objects), object) {
		ZVAL_DEREF(object);
		key = pull_notes_key(object, "getObject", "getObjectId");
		if (!key) {
			break;
		}
		smart_str_append(&all, key);
		smart_str_appendc(&all, '\n');
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&objects);
	return smart_str_extract(&all);
}

static void forget_nothing(process_run *run)
{
	syncengine_str_release(run->nothing);
	run->nothing = NULL;
}

/*
 * Whether a page that changes nothing has the same objects as the one before, which changed nothing either: a side
 * that heeds no pages would report them for ever. False with an exception.
 */
static bool note_nothing(process_run *run, zval *report, bool *again)
{
	zend_string *objects = objects_of(report);

	*again = objects && run->nothing && zend_string_equals(run->nothing, objects);
	syncengine_str_release(run->nothing);
	run->nothing = objects;
	return !EG(exception);
}

/* A page that changes nothing is the last one, but in safe: there may be others behind it. */
static page_end pull_nothing(process_run *run, zval *report)
{
	zval none, issues;
	bool again, ok;

	if (!mautic_safe) {
		return PAGE_LAST;
	}
	ZVAL_UNDEF(&none);
	if (!note_nothing(run, report, &again)) {
		return PAGE_FAILED;
	}
	ok = take_issues(run, &none, &issues) && tell_issues(run, &issues);
	zval_ptr_dtor(&issues);
	if (!ok) {
		return PAGE_FAILED;
	}
	return again ? PAGE_LAST : after_pull(run->this);
}

/* Executes an order on Mautic's side and tells of it: listeners may run another sync, which has issues of its own. */
static page_end pull_order(process_run *run, zval *order)
{
	zend_object *this = run->this;
	zval mappings, issues;
	bool ok;

	ZVAL_UNDEF(&issues);
	forget_nothing(run);
	ok = site_call(this, SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE, "executeSyncOrder", &mappings, 1, order) &&
		watermark_page(&run->mark, order, &mappings) && take_issues(run, &mappings, &issues) &&
		process_tell_pulled(this, order, &mappings) && tell_issues(run, &issues);
	zval_ptr_dtor(&issues);
	zval_ptr_dtor(&mappings);
	return ok ? after_pull(this) : PAGE_FAILED;
}

/* One page of the integration's. */
static page_end pull_page(process_run *run)
{
	zend_object *this = run->this;
	zval report, order;
	page_end end = PAGE_FAILED;
	bool some;

	ZVAL_UNDEF(&order);
	if (!read_report(this, &pulling, &report, &some)) {
		zval_ptr_dtor(&report);
		return PAGE_FAILED;
	}
	if (!some) {
		end = PAGE_LAST;
	} else if (pass_on(this, &report, "getRemappedObjects", SYNC_PROCESS_MAPPING_HELPER,
				   "remapIntegrationObjects") &&
		manage_relations(this, &report) && make_order(this, &pulling, &report, &order, &some)) {
		end = some ? pull_order(run, &order) : pull_nothing(run, &report);
	}
	zval_ptr_dtor(&order);
	zval_ptr_dtor(&report);
	return end;
}

/* $this->notifier->noteMauticSyncIssue($order->getNotifications()); false with an exception. */
static bool note_issues(process_run *run, zval *order)
{
	zend_object *this = run->this;
	zval notifications, *notifier = site_property(this, SYNC_PROCESS_NOTIFIER);
	bool ok = notifier && mautic_call(order, "getNotifications", &notifications, 0, NULL);

	if (!ok) {
		return false;
	}
	if (Z_TYPE(notifications) != IS_ARRAY) {
		zend_type_error(
			"%s::noteMauticSyncIssue(): Argument #1 ($notifications) must be of type array, %s given",
			ZSTR_VAL(Z_OBJCE_P(notifier)->name), syncengine_type_name(&notifications));
		ok = false;
	} else {
		run->told = run->told || zend_hash_num_elements(Z_ARRVAL(notifications)) > 0;
		ok = process_tell(this, SYNC_PROCESS_NOTIFIER, "noteMauticSyncIssue", &notifications);
	}
	zval_ptr_dtor(&notifications);
	return ok;
}

/* Remembers what came of a pushed order. False with an exception. */
static bool finalize(process_run *run, zval *order)
{
	zend_object *this = run->this;

	return pass_on(this, order, "getObjectMappings", SYNC_PROCESS_MAPPING_HELPER, "saveObjectMappings") &&
		pass_on(this, order, "getRemappedObjects", SYNC_PROCESS_MAPPING_HELPER, "remapIntegrationObjects") &&
		pass_on(
			this, order, "getUpdatedObjectMappings", SYNC_PROCESS_MAPPING_HELPER, "updateObjectMappings") &&
		pass_on(this, order, "getDeletedObjects", SYNC_PROCESS_MAPPING_HELPER, "markAsDeleted") &&
		note_issues(run, order) &&
		pass_on(this, order, "getSuccessfullySyncedObjects", SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE,
			"cleanupProcessedObjects");
}

/* A page that changes nothing is the last one, but in safe: what is behind it would wait for ever. */
static page_end push_nothing(process_run *run, zval *report, zval *order)
{
	bool again = true;

	if (mautic_safe && (!note_nothing(run, report, &again) || !note_issues(run, order))) {
		return PAGE_FAILED;
	}
	run->told = false;
	if (!process_tell(run->this, SYNC_PROCESS_NOTIFIER, "finalizeNotifications", NULL)) {
		return PAGE_FAILED;
	}
	return again ? PAGE_LAST : PAGE_MORE;
}

/* One page of Mautic's. */
static page_end push_page(process_run *run)
{
	zend_object *this = run->this;
	zval report, order;
	page_end end = PAGE_FAILED;
	bool some;

	ZVAL_UNDEF(&order);
	if (!read_report(this, &pushing, &report, &some)) {
		zval_ptr_dtor(&report);
		return PAGE_FAILED;
	}
	if (!some) {
		end = PAGE_LAST;
	} else if (make_order(this, &pushing, &report, &order, &some)) {
		if (!some) {
			end = push_nothing(run, &report, &order);
		} else if (process_tell(
					   this, SYNC_PROCESS_INTEGRATION_SYNC_DATA_EXCHANGE, "executeSyncOrder", &order) &&
			finalize(run, &order) && process_tell_pushed(this, &order)) {
			forget_nothing(run);
			end = PAGE_MORE;
		}
	}
	zval_ptr_dtor(&order);
	zval_ptr_dtor(&report);
	return end;
}

/* All pages from the first on. False with an exception. */
static bool all_pages(process_run *run, page_end (*page)(process_run *run))
{
	zend_object *this = run->this;
	page_end end;

	forget_nothing(run);
	set_iteration(this, 1);
	while ((end = page(run)) == PAGE_MORE) {
		set_iteration(this, iteration_of(this) + 1);
	}
	return end == PAGE_LAST;
}

bool process_pull(process_run *run)
{
	return all_pages(run, pull_page);
}

bool process_push(process_run *run)
{
	return all_pages(run, push_page);
}
