/* Who hears that the report of an object is built. */
#include "mautic/sync/full_report.h"

#include "mautic/mautic_request.h"

/* Mautic's own listeners of the event that finds one object: they load the entity and leave it to others. */
static const char *const core_subscribers[] = {
	"Mautic\\IntegrationsBundle\\EventListener\\ContactObjectSubscriber",
	"Mautic\\IntegrationsBundle\\EventListener\\CompanyObjectSubscriber",
};

/* Dispatchers that tell who listens. */
static const char *const telling_dispatchers[] = {
	"Symfony\\Component\\EventDispatcher\\EventDispatcher",
	"Symfony\\Component\\EventDispatcher\\Debug\\TraceableEventDispatcher",
};

/* Whether an object's methods are those of a class. */
static bool has_methods_of(zend_object *object, const char *class_name)
{
	return site_method_is_of(object, "getlisteners", class_name) &&
		site_method_is_of(object, "dispatch", class_name) &&
		site_method_is_of(object, "haslisteners", class_name);
}

static bool tells(zval *dispatcher)
{
	for (size_t i = 0; i < sizeof(telling_dispatchers) / sizeof(*telling_dispatchers); i++) {
		if (has_methods_of(Z_OBJ_P(dispatcher), telling_dispatchers[i])) {
			return true;
		}
	}
	return false;
}

/* Whether a listener is a method of one of Mautic's own subscribers. */
static bool is_core(zval *listener)
{
	zval *object, *method;
	zend_string *name;
	bool core = false;

	ZVAL_DEREF(listener);
	if (Z_TYPE_P(listener) != IS_ARRAY) {
		return false;
	}
	object = zend_hash_index_find_deref(Z_ARRVAL_P(listener), 0);
	method = zend_hash_index_find_deref(Z_ARRVAL_P(listener), 1);
	if (!object || Z_TYPE_P(object) != IS_OBJECT || !method || Z_TYPE_P(method) != IS_STRING) {
		return false;
	}
	name = zend_string_tolower(Z_STR_P(method));
	for (size_t i = 0; i < sizeof(core_subscribers) / sizeof(*core_subscribers); i++) {
		core = core || site_method_is_of(Z_OBJ_P(object), ZSTR_VAL(name), core_subscribers[i]);
	}
	zend_string_release(name);
	return core;
}

/* Whether Mautic's own subscribers are all that listen, and they do. False with an exception. */
static bool only_core_listens(zval *dispatcher)
{
	zval name, listeners, *listener;
	bool core;

	ZVAL_STRING(&name, FULL_REPORT_FIND_RECORD);
	core = mautic_call(dispatcher, "getListeners", &listeners, 1, &name) && Z_TYPE(listeners) == IS_ARRAY &&
		zend_hash_num_elements(Z_ARRVAL(listeners)) > 0;
	if (core) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(listeners), listener) {
			core = core && is_core(listener);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&listeners);
	zval_ptr_dtor(&name);
	return core;
}

bool full_report_unheard(zval *dispatcher, zval *request)
{
	const char *before;
	zval name;
	bool heard = true;

	if (!tells(dispatcher) || !mautic_get(Z_OBJ_P(request), &mautic_request_object_name, &name)) {
		return false;
	}
	/* Those of other types they don't find, and what is not found is reported without fields. */
	before = Z_TYPE(name) != IS_STRING                       ? NULL
		: zend_string_equals_literal(Z_STR(name), "lead")    ? FULL_REPORT_BEFORE_CONTACT
		: zend_string_equals_literal(Z_STR(name), "company") ? FULL_REPORT_BEFORE_COMPANY
															 : NULL;
	zval_ptr_dtor(&name);
	return before && only_core_listens(dispatcher) && site_has_listeners(dispatcher, before, &heard) &&
		!heard;
}
