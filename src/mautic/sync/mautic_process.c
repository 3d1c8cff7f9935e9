#include "mautic/mautic_input.h"
#include "mautic/mautic_log.h"
#include "mautic/mautic_mapping.h"
#include "mautic/sync/report_building.h"

ZEND_METHOD(MauticSyncProcess, __construct);
ZEND_METHOD(MauticSyncProcess, execute);

#include "stubs/mautic/MauticSyncProcess_arginfo.h"

#define COMPLETED "Mautic\\IntegrationsBundle\\Event\\CompletedSyncIterationEvent"
#define PULLED "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC"
#define PUSHED "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION"
#define POST_EXECUTE "mautic.integration.sync_post_execute_integration"

/* Private properties, in order. */
enum {
	SYNC_PROCESS_SYNC_ITERATION,
	SYNC_PROCESS_SYNC_DATE_HELPER,
	SYNC_PROCESS_MAPPING_HELPER,
	SYNC_PROCESS_RELATIONS_HELPER,
	SYNC_PROCESS_INTEGRATION_SYNC_PROCESS,
	SYNC_PROCESS_MAUTIC_SYNC_PROCESS,
	SYNC_PROCESS_EVENT_DISPATCHER,
	SYNC_PROCESS_NOTIFIER,
	SYNC_PROCESS_MAPPING_MANUAL_DAO,
	SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE,
	SYNC_PROCESS_INTEGRATION_SYNC_DATA_EXCHANGE,
	SYNC_PROCESS_INPUT_OPTIONS_DAO,
	SYNC_PROCESS_SYNC_SERVICE,
};

ZEND_METHOD(MauticSyncProcess, __construct)
{
	site_construct(execute_data, SYNC_PROCESS_SYNC_DATE_HELPER);
}

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

/* $this->$property->$method($argument), whatever it returns. False with an exception. */
static bool tell(zend_object *this, uint32_t property, const char *method, zval *argument)
{
	zval result;
	bool ok = site_call(this, property, method, &result, argument ? 1 : 0, argument);

	zval_ptr_dtor(&result);
	return ok;
}

/* Whether a method says so; sets `yes`. False with an exception. */
static bool ask(zval *object, const char *method, bool *yes)
{
	zval result;
	bool ok = mautic_call(object, method, &result, 0, NULL);

	*yes = ok && zend_is_true(&result);
	zval_ptr_dtor(&result);
	return ok;
}

static bool ask_options(zend_object *this, const char *method, bool *yes)
{
	zval *options = site_property(this, SYNC_PROCESS_INPUT_OPTIONS_DAO);

	*yes = false;
	return options && ask(options, method, yes);
}

/* What one object says is told to another: $this->$property->$method($from->$getter()). False with an exception. */
static bool pass_on(zend_object *this, zval *from, const char *getter, uint32_t property, const char *method)
{
	zval value;
	bool ok = mautic_call(from, getter, &value, 0, NULL) && tell(this, property, method, &value);

	zval_ptr_dtor(&value);
	return ok;
}

/* A line for the manual's integration; takes `message`. False with an exception. */
static bool log_line(zend_object *this, const char *method, zend_string *message)
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

static bool log_text(zend_object *this, const way *way, const char *text)
{
	return log_line(this, way->method, zend_strpprintf(0, "%s; %s", way->title, text));
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
	return log_line(this, way->method,
			   zend_strpprintf(0, "%s; syncing iteration " ZEND_LONG_FMT, way->title, Z_LVAL(iteration))) &&
		site_call(this, way->source, "getSyncReport", report, 1, &iteration) &&
		ask(report, "shouldSync", some) &&
		(*some || log_text(this, way, "no objects were mapped to be synced"));
}

/* The order for a page, `some` tells whether it changes anything. False with an exception. */
static bool make_order(zend_object *this, const way *way, zval *report, zval *order, bool *some)
{
	zval count;
	bool ok;

	ZVAL_UNDEF(order);
	*some = false;
	if (!site_call(this, way->target, "getSyncOrder", order, 1, report) || !ask(order, "shouldSync", some)) {
		return false;
	}
	if (!*some) {
		return log_text(
			this, way, "no object changes were recorded possible due to field direction configurations");
	}
	ok = mautic_call(order, "getObjectCount", &count, 0, NULL) &&
		log_line(this, way->method,
			zend_strpprintf(
				0, "%s; syncing " ZEND_LONG_FMT " total objects", way->title, zval_get_long(&count)));
	zval_ptr_dtor(&count);
	return ok;
}

/* Tells listeners what came of a page: new, updated, remapped, deleted. False with an exception. */
static bool tell_results(zend_object *this, zval *results, const char *name)
{
	zval arguments[4], event, *dispatcher;
	bool ok;

	if (!syncengine_construct(&arguments[0], mautic_ce.OrderResults, 4, results)) {
		return false;
	}
	ZVAL_LONG(&arguments[1], iteration_of(this));
	ZVAL_COPY(&arguments[2], mautic_slot(this, SYNC_PROCESS_INPUT_OPTIONS_DAO));
	ZVAL_COPY(&arguments[3], mautic_slot(this, SYNC_PROCESS_MAPPING_MANUAL_DAO));
	ok = site_new(&event, COMPLETED, 4, arguments);
	if (ok) {
		dispatcher = site_property(this, SYNC_PROCESS_EVENT_DISPATCHER);
		ok = dispatcher && site_dispatch(dispatcher, &event, name);
		zval_ptr_dtor(&event);
	}
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[2]);
	zval_ptr_dtor(&arguments[3]);
	return ok;
}

static void release_results(zval *results)
{
	for (uint32_t i = 0; i < 4; i++) {
		zval_ptr_dtor(&results[i]);
	}
}

static bool tell_pulled(zend_object *this, zval *order, zval *mappings)
{
	zval results[4] = {0};
	bool ok = mautic_call(mappings, "getNewMappings", &results[0], 0, NULL) &&
		mautic_call(mappings, "getUpdatedMappings", &results[1], 0, NULL) &&
		mautic_call(order, "getRemappedObjects", &results[2], 0, NULL) &&
		mautic_call(order, "getDeletedObjects", &results[3], 0, NULL) && tell_results(this, results, PULLED);

	release_results(results);
	return ok;
}

/* The entities of the mappings that were updated, a new array. False with an exception. */
static bool updated_entities(zval *order, zval *entities)
{
	zval updated, *mapping, entity;
	bool ok = mautic_call(order, "getUpdatedObjectMappings", &updated, 0, NULL);

	array_init(entities);
	if (ok && Z_TYPE(updated) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(updated), mapping) {
			ok = mautic_call(mapping, "getObjectMapping", &entity, 0, NULL);
			if (!ok) {
				break;
			}
			if (zend_is_true(&entity)) {
				mautic_array_push(entities, &entity);
			}
			zval_ptr_dtor(&entity);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&updated);
	return ok;
}

static bool tell_pushed(zend_object *this, zval *order)
{
	zval results[4] = {0};
	bool ok = mautic_call(order, "getObjectMappings", &results[0], 0, NULL) &&
		updated_entities(order, &results[1]) &&
		mautic_call(order, "getRemappedObjects", &results[2], 0, NULL) &&
		mautic_call(order, "getDeletedObjects", &results[3], 0, NULL) && tell_results(this, results, PUSHED);

	release_results(results);
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

/* The options of a run for the integration's objects of a list. False with an exception. */
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
	if (EG(exception) || !tell(this, SYNC_PROCESS_SYNC_SERVICE, "processIntegrationSync", options)) {
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

/* Executes an order on Mautic's side and tells of it. */
static page_end pull_order(zend_object *this, zval *order)
{
	zval mappings;
	bool ok, explicit_ids = false;

	ok = site_call(this, SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE, "executeSyncOrder", &mappings, 1, order) &&
		tell_pulled(this, order, &mappings) && ask_options(this, "getIntegrationObjectIds", &explicit_ids);
	zval_ptr_dtor(&mappings);
	return !ok ? PAGE_FAILED : explicit_ids ? PAGE_LAST : PAGE_MORE;
}

/* One page of the integration's. */
static page_end pull_page(zend_object *this)
{
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
		end = some ? pull_order(this, &order) : PAGE_LAST;
	}
	zval_ptr_dtor(&order);
	zval_ptr_dtor(&report);
	return end;
}

/* $this->notifier->noteMauticSyncIssue($order->getNotifications()); false with an exception. */
static bool note_issues(zend_object *this, zval *order)
{
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
		ok = tell(this, SYNC_PROCESS_NOTIFIER, "noteMauticSyncIssue", &notifications);
	}
	zval_ptr_dtor(&notifications);
	return ok;
}

/* Remembers what came of a pushed order. False with an exception. */
static bool finalize(zend_object *this, zval *order)
{
	return pass_on(this, order, "getObjectMappings", SYNC_PROCESS_MAPPING_HELPER, "saveObjectMappings") &&
		pass_on(this, order, "getRemappedObjects", SYNC_PROCESS_MAPPING_HELPER, "remapIntegrationObjects") &&
		pass_on(
			this, order, "getUpdatedObjectMappings", SYNC_PROCESS_MAPPING_HELPER, "updateObjectMappings") &&
		pass_on(this, order, "getDeletedObjects", SYNC_PROCESS_MAPPING_HELPER, "markAsDeleted") &&
		note_issues(this, order) &&
		pass_on(this, order, "getSuccessfullySyncedObjects", SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE,
			"cleanupProcessedObjects");
}

/* One page of Mautic's. */
static page_end push_page(zend_object *this)
{
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
			end = tell(this, SYNC_PROCESS_NOTIFIER, "finalizeNotifications", NULL) ? PAGE_LAST : PAGE_FAILED;
		} else if (tell(this, SYNC_PROCESS_INTEGRATION_SYNC_DATA_EXCHANGE, "executeSyncOrder", &order) &&
			finalize(this, &order) && tell_pushed(this, &order)) {
			end = PAGE_MORE;
		}
	}
	zval_ptr_dtor(&order);
	zval_ptr_dtor(&report);
	return end;
}

/* All pages from the first on. False with an exception. */
static bool all_pages(zend_object *this, page_end (*page)(zend_object *this))
{
	page_end end;

	set_iteration(this, 1);
	while ((end = page(this)) == PAGE_MORE) {
		set_iteration(this, iteration_of(this) + 1);
	}
	return end == PAGE_LAST;
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

static bool pull(zend_object *this)
{
	bool enabled;

	return ask_options(this, "pullIsEnabled", &enabled) && (!enabled || all_pages(this, pull_page));
}

static bool push(zend_object *this)
{
	bool enabled;

	return ask_options(this, "pushIsEnabled", &enabled) &&
		(!enabled ||
			(tell(this, SYNC_PROCESS_SYNC_DATE_HELPER, "setInternalSyncStartDateTime", NULL) &&
				all_pages(this, push_page)));
}

static bool run(zend_object *this)
{
	return set_dates(this) &&
		set_up(this, SYNC_PROCESS_INTEGRATION_SYNC_PROCESS, SYNC_PROCESS_INTEGRATION_SYNC_DATA_EXCHANGE) &&
		set_up(this, SYNC_PROCESS_MAUTIC_SYNC_PROCESS, SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE) &&
		pull(this) && push(this) && tell_end(this);
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
	return log_line(this, "execute",
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
	if (say_on(this)) {
		run(this);
	}
}

void mautic_process_register(void)
{
	mautic_ce.SyncProcess = register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_SyncProcess();
}
