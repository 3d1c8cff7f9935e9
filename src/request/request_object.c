#include "request/request_object.h"

#include "ext/date/php_date.h"

#include "lists.h"
#include "stubs/RequestObject_arginfo.h"

static zend_object *request_object_new(zend_class_entry *ce)
{
	syncengine_request_object *request = syncengine_object_alloc(sizeof(*request),
		offsetof(syncengine_request_object, std), ce, SYNCENGINE_CLASS_FIND(ce, RequestObject));

	return &request->std;
}

static void request_object_free(zend_object *object)
{
	syncengine_request_object *request = syncengine_request_object_from_obj(object);

	syncengine_str_release(request->object);
	zval_ptr_dtor(&request->fields);
	zval_ptr_dtor(&request->required_fields);
	zval_ptr_dtor(&request->ids);
	syncengine_moment_release(&request->from);
	syncengine_moment_release(&request->to);
	syncengine_moment_release(&request->last_sync);
	zend_object_std_dtor(object);
}

static zend_object *request_object_clone(zend_object *object)
{
	syncengine_request_object *from = syncengine_request_object_from_obj(object);
	syncengine_request_object *to = syncengine_request_object_from_obj(object->ce->create_object(object->ce));

	to->object = syncengine_str_copy(from->object);
	ZVAL_COPY(&to->fields, &from->fields);
	ZVAL_COPY(&to->required_fields, &from->required_fields);
	ZVAL_COPY(&to->ids, &from->ids);
	syncengine_moment_copy(&to->from, &from->from);
	syncengine_moment_copy(&to->to, &from->to);
	syncengine_moment_copy(&to->last_sync, &from->last_sync);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *request_object_gc(zend_object *object, zval **table, int *count)
{
	syncengine_request_object *request = syncengine_request_object_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_moment(buffer, &request->from);
	syncengine_gc_add_moment(buffer, &request->to);
	syncengine_gc_add_moment(buffer, &request->last_sync);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *request_object_state(zend_object *object)
{
	syncengine_request_object *request = syncengine_request_object_from_obj(object);
	HashTable *state = zend_new_array(7);

	if (request->object) {
		syncengine_state_add_str(state, "object", request->object);
		syncengine_state_add(state, "fields", &request->fields);
		syncengine_state_add(state, "requiredFields", &request->required_fields);
		syncengine_state_add_moment(state, "fromDateTime", &request->from);
		syncengine_state_add_moment(state, "toDateTime", &request->to);
		syncengine_state_add_moment(state, "objectLastSyncDateTime", &request->last_sync);
		syncengine_state_add(state, "ids", &request->ids);
	}
	return state;
}

static void request_object_init(syncengine_request_object *request, zend_string *object)
{
	request->object = zend_string_copy(object);
	ZVAL_EMPTY_ARRAY(&request->fields);
	ZVAL_EMPTY_ARRAY(&request->required_fields);
}

zend_object *syncengine_request_object_create(const syncengine_family *family, zend_string *object,
	const syncengine_moment *from, const syncengine_moment *to, const syncengine_moment *last_sync)
{
	syncengine_request_object *request = syncengine_object_alloc(sizeof(*request),
		offsetof(syncengine_request_object, std), family->RequestObject.ce, &family->RequestObject);

	request_object_init(request, object);
	syncengine_moment_copy(&request->from, from);
	syncengine_moment_copy(&request->to, to);
	syncengine_moment_copy(&request->last_sync, last_sync);
	return &request->std;
}

void syncengine_request_object_add_field(zend_object *object, zend_string *field)
{
	syncengine_request_object *request = syncengine_request_object_from_obj(object);
	zval *known, value;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(request->fields), known) {
		if (zend_string_equals(Z_STR_P(known), field)) {
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_STR_COPY(&value, field);
	syncengine_list_add(&request->fields, &value);
}

/* The object behind `$this`, or NULL with an exception. */
static syncengine_request_object *request_object_this(zval *this)
{
	syncengine_request_object *request = syncengine_request_object_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(request->object != NULL, Z_OBJ_P(this)) ? request : NULL;
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_request_object *request_object_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	return zend_parse_parameters_none() == SUCCESS ? request_object_this(ZEND_THIS) : NULL;
}

ZEND_METHOD(SyncEngine_RequestObject, __construct)
{
	syncengine_request_object *request = syncengine_request_object_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *object;
	zend_object *from = NULL, *to = NULL, *last_sync = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR(object)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(from, php_date_get_interface_ce())
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(to, php_date_get_interface_ce())
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(last_sync, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(request->object != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	request_object_init(request, object);
	syncengine_moment_set_date(&request->from, from);
	syncengine_moment_set_date(&request->to, to);
	syncengine_moment_set_date(&request->last_sync, last_sync);
}

ZEND_METHOD(SyncEngine_RequestObject, getObject)
{
	syncengine_request_object *request = request_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		RETURN_STR_COPY(request->object);
	}
}

ZEND_METHOD(SyncEngine_RequestObject, addField)
{
	zend_string *field;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(field)
	ZEND_PARSE_PARAMETERS_END();

	if (!request_object_this(ZEND_THIS)) {
		RETURN_THROWS();
	}
	syncengine_request_object_add_field(Z_OBJ_P(ZEND_THIS), field);
	RETURN_COPY(ZEND_THIS);
}

ZEND_METHOD(SyncEngine_RequestObject, getFields)
{
	syncengine_request_object *request = request_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		RETURN_COPY(&request->fields);
	}
}

ZEND_METHOD(SyncEngine_RequestObject, setRequiredFields)
{
	syncengine_request_object *request;
	HashTable *fields;
	zval list;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(fields)
	ZEND_PARSE_PARAMETERS_END();

	request = request_object_this(ZEND_THIS);
	if (!request || !syncengine_list_of_strings(fields, 1, &list)) {
		RETURN_THROWS();
	}
	zval_ptr_dtor(&request->required_fields);
	ZVAL_COPY_VALUE(&request->required_fields, &list);
}

ZEND_METHOD(SyncEngine_RequestObject, getRequiredFields)
{
	syncengine_request_object *request = request_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		RETURN_COPY(&request->required_fields);
	}
}

ZEND_METHOD(SyncEngine_RequestObject, getFromDateTime)
{
	syncengine_request_object *request = request_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		syncengine_moment_to_zval(&request->from, return_value);
	}
}

ZEND_METHOD(SyncEngine_RequestObject, getToDateTime)
{
	syncengine_request_object *request = request_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		syncengine_moment_to_zval(&request->to, return_value);
	}
}

ZEND_METHOD(SyncEngine_RequestObject, getObjectLastSyncDateTime)
{
	syncengine_request_object *request = request_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		syncengine_moment_to_zval(&request->last_sync, return_value);
	}
}

ZEND_METHOD(SyncEngine_RequestObject, setIds)
{
	syncengine_request_object *request;
	HashTable *ids;
	zval list;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(ids)
	ZEND_PARSE_PARAMETERS_END();

	request = request_object_this(ZEND_THIS);
	if (!request || !syncengine_list_of_ids(ids, 1, &list)) {
		RETURN_THROWS();
	}
	zval_ptr_dtor(&request->ids);
	ZVAL_COPY_VALUE(&request->ids, &list);
}

ZEND_METHOD(SyncEngine_RequestObject, getIds)
{
	syncengine_request_object *request = request_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request && !Z_ISUNDEF(request->ids)) {
		RETURN_COPY(&request->ids);
	}
}

void syncengine_request_object_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_RequestObject();

	ce->create_object = request_object_new;
	syncengine_class_init(&family->RequestObject, ce, family, offsetof(syncengine_request_object, std),
		request_object_free, request_object_clone, request_object_state);
	family->RequestObject.handlers.get_gc = request_object_gc;
}
