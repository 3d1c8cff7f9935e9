#include "mautic/sync/site.h"

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

/* The event of a list; false with an exception, `event` is then IS_UNDEF. */
static bool make_event(
	const execution *execution, const object_list *list, const execution_kind *kind, zval *event)
{
	zval *of = site_property(execution->executioner, ORDER_EXECUTIONER_OBJECT_PROVIDER), provider;
	zval arguments[3], name;
	uint32_t count = 0;
	bool ok;

	ZVAL_UNDEF(event);
	if (!of) {
		return false;
	}
	ZVAL_COPY(&provider, of);
	ZVAL_COPY_VALUE(&name, &list->name);
	ok = mautic_call(&provider, "getObjectByName", &arguments[count++], 1, &name);
	if (ok && kind == &update_kind) {
		ok = mautic_call(execution->order, "getIdentifiedObjectIds", &arguments[count++], 1, &name);
	}
	if (ok) {
		ZVAL_COPY(&arguments[count++], list->objects);
		ok = site_new(event, kind->event_class, count, arguments);
	}
	while (count > 0) {
		zval_ptr_dtor(&arguments[--count]);
	}
	zval_ptr_dtor(&provider);
	return ok;
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

static bool dispatch_list(
	execution *execution, const object_list *list, const execution_kind *kind, zval *event)
{
	zval *of = site_property(execution->executioner, ORDER_EXECUTIONER_DISPATCHER), dispatcher, mappings;
	bool ok;

	(void)list;
	if (!of) {
		return false;
	}
	ZVAL_COPY(&dispatcher, of);
	ok = site_dispatch(&dispatcher, event, kind->event_name);
	zval_ptr_dtor(&dispatcher);
	if (!ok) {
		return false;
	}
	ok = mautic_call(event, kind->get_mappings, &mappings, 0, NULL) &&
		write_mappings(execution, kind, &mappings);
	zval_ptr_dtor(&mappings);
	return ok;
}

static bool execute_list(execution *execution, const object_list *list, const execution_kind *kind)
{
	uint32_t count;
	zval event;
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
	if (!make_event(execution, list, kind, &event)) {
		return skip_unknown(list, kind);
	}
	ok = dispatch_list(execution, list, kind, &event);
	zval_ptr_dtor(&event);
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

ZEND_METHOD(MauticOrderExecutioner, execute)
{
	execution execution;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	execution.executioner = Z_OBJ_P(ZEND_THIS);
	execution.order = mautic_argument(execute_data, 0);
	ZVAL_OBJ(&execution.mappings, mautic_new(mautic_ce.ObjectMappings));
	if (!execute_order(&execution)) {
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
