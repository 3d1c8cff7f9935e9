#include "request/date_range.h"

#include "ext/date/php_date.h"

#include "stubs/DateRange_arginfo.h"

static zend_object *date_range_new(zend_class_entry *ce)
{
	syncengine_date_range *range = syncengine_object_alloc(
		sizeof(*range), offsetof(syncengine_date_range, std), ce, SYNCENGINE_CLASS_FIND(ce, DateRange));

	return &range->std;
}

static void date_range_free(zend_object *object)
{
	syncengine_date_range *range = syncengine_date_range_from_obj(object);

	syncengine_moment_release(&range->from);
	syncengine_moment_release(&range->to);
	zend_object_std_dtor(object);
}

static zend_object *date_range_clone(zend_object *object)
{
	syncengine_date_range *from = syncengine_date_range_from_obj(object);
	syncengine_date_range *to = syncengine_date_range_from_obj(object->ce->create_object(object->ce));

	to->constructed = from->constructed;
	syncengine_moment_copy(&to->from, &from->from);
	syncengine_moment_copy(&to->to, &from->to);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *date_range_gc(zend_object *object, zval **table, int *count)
{
	syncengine_date_range *range = syncengine_date_range_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_moment(buffer, &range->from);
	syncengine_gc_add_moment(buffer, &range->to);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *date_range_state(zend_object *object)
{
	syncengine_date_range *range = syncengine_date_range_from_obj(object);
	HashTable *state = zend_new_array(2);

	if (range->constructed) {
		syncengine_state_add_moment(state, "fromDate", &range->from);
		syncengine_state_add_moment(state, "toDate", &range->to);
	}
	return state;
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_date_range *date_range_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	syncengine_date_range *range = syncengine_date_range_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(range->constructed, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return range;
}

ZEND_METHOD(SyncEngine_DateRange, __construct)
{
	syncengine_date_range *range = syncengine_date_range_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *from, *to;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(from, php_date_get_interface_ce())
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(to, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(range->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	range->constructed = true;
	syncengine_moment_set_date(&range->from, from);
	syncengine_moment_set_date(&range->to, to);
}

ZEND_METHOD(SyncEngine_DateRange, getFromDate)
{
	syncengine_date_range *range = date_range_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (range) {
		syncengine_moment_to_zval(&range->from, return_value);
	}
}

ZEND_METHOD(SyncEngine_DateRange, getToDate)
{
	syncengine_date_range *range = date_range_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (range) {
		syncengine_moment_to_zval(&range->to, return_value);
	}
}

void syncengine_date_range_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_DateRange();

	ce->create_object = date_range_new;
	syncengine_class_init(&family->DateRange, ce, family, offsetof(syncengine_date_range, std),
		date_range_free, date_range_clone, date_range_state);
	family->DateRange.handlers.get_gc = date_range_gc;
}
