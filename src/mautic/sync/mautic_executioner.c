#include "mautic/sync/mapping_helper.h"
#include "mautic/sync/page_transaction.h"
#include "mautic/sync/unchanged_fields.h"

#include "zend_exceptions.h"

ZEND_METHOD(MauticOrderExecutioner, __construct);
ZEND_METHOD(MauticOrderExecutioner, execute);

#include "mautic/mautic_log.h"
#include "stubs/mautic/MauticOrderExecutioner_arginfo.h"

/* Private properties, in order. */
enum {
	ORDER_EXECUTIONER_MAPPING_HELPER,
	ORDER_EXECUTIONER_DISPATCHER,
	ORDER_EXECUTIONER_OBJECT_PROVIDER,
	ORDER_EXECUTIONER_REFERENCE_RESOLVER,
	ORDER_EXECUTIONER_FIELD_VALIDATOR,
};

/* One execution of an order. Borrowed, but for `mappings`: what is returned. */
typedef struct {
	zend_object *executioner;
	page_transaction *transaction; /* NULL where there is none */
	zval *order;
	zval mappings;
} execution;

/* Objects of one name in the order. Borrowed. */
typedef struct {
	zval name;
	zval *objects;
} object_list;

/* What happens to a list: objects are updated or created. */
typedef struct {
	const char *in; /* its method, for the log */
	const char *doing;
	const char *event_class;
	const char *event_name;
	const char *get_mappings;
	const char *write_mappings; /* of MappingHelper */
} execution_kind;

static const execution_kind update_kind = {"updateObjects", "Updating",
	"Mautic\\IntegrationsBundle\\Event\\InternalObjectUpdateEvent",
	"mautic.integration.INTEGRATION_UPDATE_INTERNAL_OBJECTS", "getUpdatedObjectMappings",
	"updateObjectMappings"};
static const execution_kind create_kind = {"createObjects", "Creating",
	"Mautic\\IntegrationsBundle\\Event\\InternalObjectCreateEvent",
	"mautic.integration.INTEGRATION_CREATE_INTERNAL_OBJECTS", "getObjectMappings", "saveObjectMappings"};

ZEND_METHOD(MauticOrderExecutioner, __construct)
{
	site_construct(execute_data, ORDER_EXECUTIONER_MAPPING_HELPER);
}

static bool log_line(zend_string *message, const execution_kind *kind)
{
	zval integration;
	bool ok;

	ZVAL_STR(&integration, zend_string_init(ZEND_STRL("mautic"), false));
	ok = mautic_log(&integration, message, mautic_ce.OrderExecutioner, kind->in);
	zval_ptr_dtor(&integration);
	return ok;
}

/* $this->$property->$method($arguments…), whose result nobody needs. */
static bool call_of(
	const execution *execution, uint32_t property, const char *method, uint32_t argc, zval *argv)
{
	zval *of = site_property(execution->executioner, property), collaborator, result;
	bool ok;

	if (!of) {
		return false;
	}
	ZVAL_COPY(&collaborator, of);
	ok = mautic_call(&collaborator, method, &result, argc, argv);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&collaborator);
	return ok;
}

static bool argument_error(const zval *object, const char *method, const char *argument, const zval *given)
{
	zend_type_error("%s::%s(): Argument %s, %s given", ZSTR_VAL(Z_OBJCE_P(object)->name), method, argument,
		syncengine_type_name(given));
	return false;
}

static bool prepare(const execution *execution, const object_list *list)
{
	zval arguments[2], *resolver;

	resolver = site_property(execution->executioner, ORDER_EXECUTIONER_REFERENCE_RESOLVER);
	if (!resolver) {
		return false;
	}
	if (Z_TYPE(list->name) != IS_STRING) {
		return argument_error(
			resolver, "resolveReferences", "#1 ($objectName) must be of type string", &list->name);
	}
	if (Z_TYPE_P(list->objects) != IS_ARRAY) {
		return argument_error(
			resolver, "resolveReferences", "#2 ($changedObjects) must be of type array", list->objects);
	}
	ZVAL_COPY_VALUE(&arguments[0], &list->name);
	ZVAL_COPY_VALUE(&arguments[1], list->objects);
	return call_of(execution, ORDER_EXECUTIONER_REFERENCE_RESOLVER, "resolveReferences", 2, arguments) &&
		call_of(execution, ORDER_EXECUTIONER_FIELD_VALIDATOR, "validateFields", 2, arguments);
}

/* What a list's event is made of. Owned. */
typedef struct {
	zval object; /* the internal object */
	zval ids;    /* of identified objects */
	zval changes;
	zval
		unchanged; /* a list of the changes that nothing needs to be saved of; IS_UNDEF where there is none */
} event_parts;

static void event_parts_release(event_parts *parts)
{
	zval_ptr_dtor(&parts->object);
	zval_ptr_dtor(&parts->ids);
	zval_ptr_dtor(&parts->changes);
	zval_ptr_dtor(&parts->unchanged);
}

/* False with an exception. */
static bool find_parts(
	const execution *execution, const object_list *list, const execution_kind *kind, event_parts *parts)
{
	zval *of = site_property(execution->executioner, ORDER_EXECUTIONER_OBJECT_PROVIDER), provider, name;
	bool ok;

	ZVAL_UNDEF(&parts->object);
	ZVAL_UNDEF(&parts->ids);
	ZVAL_UNDEF(&parts->unchanged);
	ZVAL_COPY(&parts->changes, list->objects);
	if (!of) {
		return false;
	}
	ZVAL_COPY(&provider, of);
	ZVAL_COPY_VALUE(&name, &list->name);
	ok = mautic_call(&provider, "getObjectByName", &parts->object, 1, &name) &&
		(kind != &update_kind ||
			mautic_call(execution->order, "getIdentifiedObjectIds", &parts->ids, 1, &name));
	zval_ptr_dtor(&provider);
	return ok;
}

static bool make_event(const execution_kind *kind, const event_parts *parts, zval *event)
{
	zval arguments[3];
	uint32_t count = 0;

	ZVAL_COPY_VALUE(&arguments[count++], &parts->object);
	if (kind == &update_kind) {
		ZVAL_COPY_VALUE(&arguments[count++], &parts->ids);
	}
	ZVAL_COPY_VALUE(&arguments[count++], &parts->changes);
	return site_new(event, kind->event_class, count, arguments);
}

/* An unknown object name is logged. False with an exception. */
static bool skip_unknown(const object_list *list, const execution_kind *kind)
{
	if (!instanceof_function(EG(exception)->ce, mautic_ce.ObjectNotFoundException)) {
		return false;
	}
	zend_clear_exception();
	return log_line(zend_string_copy(Z_STR(list->name)), kind);
}

static bool add_updated(execution *execution, zval *updated)
{
	zval mapping, result;
	bool ok = mautic_call(updated, "getObjectMapping", &mapping, 0, NULL);

	if (ok && zend_is_true(&mapping)) {
		ok = mautic_call(&execution->mappings, "addUpdatedObjectMapping", &result, 1, &mapping);
		zval_ptr_dtor(&result);
	}
	zval_ptr_dtor(&mapping);
	return ok;
}

static bool add_created(execution *execution, zval *mapping)
{
	zval argument, result;
	bool ok;

	ZVAL_COPY(&argument, mapping);
	ok = mautic_call(&execution->mappings, "addNewObjectMapping", &result, 1, &argument);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&argument);
	return ok;
}

/* Writes mappings and adds them to the results. */
static bool write_mappings(execution *execution, const execution_kind *kind, zval *mappings)
{
	zval *mapping;

	if (!call_of(execution, ORDER_EXECUTIONER_MAPPING_HELPER, kind->write_mappings, 1, mappings)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(mappings), mapping) {
		ZVAL_DEREF(mapping);
		if (!(kind == &update_kind ? add_updated : add_created)(execution, mapping)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* new UpdatedObjectMappingDAO(…) as whoever saves the object would make it. False with an exception. */
static bool make_updated(zval *change, zval *updated)
{
	static const char *const methods[] = {
		"getIntegration", "getMappedObject", "getMappedObjectId", "getChangeDateTime"};
	zval arguments[4];
	uint32_t count = 0;
	bool ok = true;

	ZVAL_UNDEF(updated);
	while (ok && count < 4) {
		ok = mautic_call(change, methods[count], &arguments[count], 0, NULL);
		count++;
	}
	ok = ok && syncengine_construct(updated, mautic_ce.UpdatedObjectMapping, 4, arguments);
	while (count > 0) {
		zval_ptr_dtor(&arguments[--count]);
	}
	return ok;
}

/* Adds the sync dates of objects that needed no saving. False with an exception. */
static bool add_unchanged(zval *mappings, zval *unchanged)
{
	zval updated, *change;

	SEPARATE_ARRAY(mappings);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(unchanged), change) {
		if (!make_updated(change, &updated)) {
			zval_ptr_dtor(&updated);
			return false;
		}
		mautic_array_push(mappings, &updated);
		zval_ptr_dtor(&updated);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Lets listeners save a list; `mappings` becomes what they collected. False with an exception. */
static bool dispatch_list(
	const execution *execution, const execution_kind *kind, const event_parts *parts, zval *mappings)
{
	zval *of = site_property(execution->executioner, ORDER_EXECUTIONER_DISPATCHER), dispatcher, event;
	bool ok;

	ZVAL_UNDEF(mappings);
	if (!of) {
		return false;
	}
	ZVAL_COPY(&dispatcher, of);
	ok = make_event(kind, parts, &event) && site_dispatch(&dispatcher, &event, kind->event_name) &&
		(!execution->transaction || page_transaction_stands(execution->transaction)) &&
		mautic_call(&event, kind->get_mappings, mappings, 0, NULL);
	zval_ptr_dtor(&dispatcher);
	zval_ptr_dtor(&event);
	return ok;
}

/* syncengine.mautic=safe: leaves out what Mautic has already. False with an exception. */
static bool drop_unchanged(execution *execution, const object_list *list, event_parts *parts)
{
	zval *of = site_property(execution->executioner, ORDER_EXECUTIONER_DISPATCHER), dispatcher;
	uint32_t count;
	bool ok;

	if (!of) {
		return false;
	}
	ZVAL_COPY(&dispatcher, of);
	ok = unchanged_fields_drop(&dispatcher, &parts->object, &parts->ids, &parts->changes, &parts->unchanged);
	zval_ptr_dtor(&dispatcher);
	count = ok ? zend_hash_num_elements(Z_ARRVAL(parts->unchanged)) : 0;
	return ok &&
		(count == 0 ||
			log_line(zend_strpprintf(0, "%u of %u %s object(s) have nothing to save", count,
						 zend_hash_num_elements(Z_ARRVAL_P(list->objects)), Z_STRVAL(list->name)),
				&update_kind));
}

static bool save_list(
	execution *execution, const object_list *list, const execution_kind *kind, event_parts *parts)
{
	zval mappings;
	bool ok;

	if (mautic_safe && kind == &update_kind && !drop_unchanged(execution, list, parts)) {
		return false;
	}
	if (zend_hash_num_elements(Z_ARRVAL(parts->changes)) > 0) {
		ok = dispatch_list(execution, kind, parts, &mappings);
	} else {
		ZVAL_EMPTY_ARRAY(&mappings);
		ok = true;
	}
	if (ok && Z_TYPE(parts->unchanged) == IS_ARRAY && Z_TYPE(mappings) == IS_ARRAY) {
		ok = add_unchanged(&mappings, &parts->unchanged);
	}
	ok = ok && write_mappings(execution, kind, &mappings);
	zval_ptr_dtor(&mappings);
	return ok;
}

static bool execute_list(execution *execution, const object_list *list, const execution_kind *kind)
{
	event_parts parts;
	uint32_t count;
	bool ok;

	if (!prepare(execution, list)) {
		return false;
	}
	count = zend_hash_num_elements(Z_ARRVAL_P(list->objects));
	if (!log_line(zend_strpprintf(0, "%s %u %s object(s)", kind->doing, count, Z_STRVAL(list->name)), kind)) {
		return false;
	}
	if (count == 0) {
		return true;
	}
	ok = find_parts(execution, list, kind, &parts) ? save_list(execution, list, kind, &parts)
												   : skip_unknown(list, kind);
	event_parts_release(&parts);
	return ok;
}

static bool execute_lists(execution *execution, zval *lists, const execution_kind *kind)
{
	zend_string *name;
	zend_ulong number;
	object_list list;

	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(lists), number, name, list.objects) {
		ZVAL_DEREF(list.objects);
		if (name) {
			ZVAL_STR(&list.name, name);
		} else {
			ZVAL_LONG(&list.name, (zend_long)number);
		}
		if (!execute_list(execution, &list, kind)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool execute_order(void *context)
{
	execution *execution = context;
	zval identified, unidentified;
	bool ok;

	ZVAL_UNDEF(&unidentified);
	ok = mautic_call(execution->order, "getIdentifiedObjects", &identified, 0, NULL) &&
		mautic_call(execution->order, "getUnidentifiedObjects", &unidentified, 0, NULL) &&
		execute_lists(execution, &identified, &update_kind) &&
		execute_lists(execution, &unidentified, &create_kind);
	zval_ptr_dtor(&identified);
	zval_ptr_dtor(&unidentified);
	return ok;
}

/* Says why a page failed; the exception stands. */
static void log_failure(void)
{
	static const execution_kind page = {.in = "execute"};
	zend_object *exception = EG(exception);
	zend_class_entry *base;
	zval *message, holder;
	zend_string *text;

	GC_ADDREF(exception);
	zend_clear_exception();
	base = instanceof_function(exception->ce, zend_ce_exception) ? zend_ce_exception : zend_ce_error;
	message = zend_read_property_ex(base, exception, ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &holder);
	text = zval_get_string(message);
	log_line(zend_strpprintf(0, "The page failed: %s", ZSTR_VAL(text)), &page);
	zend_string_release(text);
	zend_clear_exception();
	zend_throw_exception_internal(exception);
}

/* False with an exception. */
static bool execute_page(execution *execution)
{
	page_transaction transaction;
	zval *helper, connection;
	bool ok;

	if (!SYNCENGINE_G(mautic_page_transaction)) {
		return execute_order(execution);
	}
	helper = mautic_slot(execution->executioner, ORDER_EXECUTIONER_MAPPING_HELPER);
	if (!mapping_helper_connection(helper, &connection)) {
		return false;
	}
	if (Z_TYPE(connection) == IS_UNDEF) {
		return execute_order(execution);
	}
	transaction.connection = &connection;
	execution->transaction = &transaction;
	ok = page_transaction_run(&transaction, execute_order, execution);
	if (!ok) {
		log_failure();
	}
	zval_ptr_dtor(&connection);
	return ok;
}

ZEND_METHOD(MauticOrderExecutioner, execute)
{
	execution execution;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	execution.executioner = Z_OBJ_P(ZEND_THIS);
	execution.transaction = NULL;
	execution.order = mautic_argument(execute_data, 0);
	ZVAL_OBJ(&execution.mappings, mautic_new(mautic_ce.ObjectMappings));
	if (!execute_page(&execution)) {
		zval_ptr_dtor(&execution.mappings);
		RETURN_THROWS();
	}
	RETURN_COPY_VALUE(&execution.mappings);
}

void mautic_executioner_register(void)
{
	mautic_ce.OrderExecutioner =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner();
}
