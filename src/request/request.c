#include "request/request.h"

#include "lists.h"
#include "request/input_options.h"

#include "stubs/Request_arginfo.h"

static zend_object *request_new(zend_class_entry *ce)
{
	syncengine_request *request = syncengine_object_alloc(
		sizeof(*request), offsetof(syncengine_request, std), ce, SYNCENGINE_CLASS_FIND(ce, Request));

	return &request->std;
}

static void request_free(zend_object *object)
{
	syncengine_request *request = syncengine_request_from_obj(object);

	syncengine_str_release(request->sync_to);
	syncengine_obj_release(request->options);
	zval_ptr_dtor(&request->objects);
	zend_object_std_dtor(object);
}

static zend_object *request_clone(zend_object *object)
{
	syncengine_request *from = syncengine_request_from_obj(object);
	syncengine_request *to = syncengine_request_from_obj(object->ce->create_object(object->ce));

	to->sync_to = syncengine_str_copy(from->sync_to);
	to->iteration = from->iteration;
	to->options = syncengine_obj_copy(from->options);
	ZVAL_COPY(&to->objects, &from->objects);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *request_gc(zend_object *object, zval **table, int *count)
{
	syncengine_request *request = syncengine_request_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, request->options);
	zend_get_gc_buffer_add_zval(buffer, &request->objects);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *request_state(zend_object *object)
{
	syncengine_request *request = syncengine_request_from_obj(object);
	HashTable *state = zend_new_array(4);
	zval iteration;

	if (request->sync_to) {
		syncengine_state_add_str(state, "syncToIntegration", request->sync_to);
		ZVAL_LONG(&iteration, request->iteration);
		syncengine_state_add(state, "syncIteration", &iteration);
		syncengine_state_add_obj(state, "inputOptionsDAO", request->options);
		syncengine_state_add(state, "objects", &request->objects);
	}
	return state;
}

static void request_init(
	syncengine_request *request, zend_string *sync_to, zend_long iteration, zend_object *options)
{
	request->sync_to = zend_string_copy(sync_to);
	request->iteration = iteration;
	request->options = syncengine_obj_copy(options);
	ZVAL_EMPTY_ARRAY(&request->objects);
}

zend_object *syncengine_request_create(
	const syncengine_family *family, zend_string *sync_to, zend_long iteration, zend_object *options)
{
	syncengine_request *request = syncengine_object_alloc(
		sizeof(*request), offsetof(syncengine_request, std), family->Request.ce, &family->Request);

	request_init(request, sync_to, iteration, options);
	return &request->std;
}

void syncengine_request_add(zend_object *request, zend_object *object)
{
	zval value;

	ZVAL_OBJ(&value, object);
	syncengine_list_add(&syncengine_request_from_obj(request)->objects, &value);
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_request *request_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	syncengine_request *request = syncengine_request_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(request->sync_to != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return request;
}

ZEND_METHOD(SyncEngine_Request, __construct)
{
	syncengine_request *request = syncengine_request_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *sync_to;
	zend_long iteration;
	zend_object *options;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(sync_to)
		Z_PARAM_LONG(iteration)
		Z_PARAM_OBJ_OF_CLASS(options, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->InputOptions.ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(request->sync_to != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	request_init(request, sync_to, iteration, options);
}

ZEND_METHOD(SyncEngine_Request, addObject)
{
	syncengine_request *request = syncengine_request_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->RequestObject.ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_initialized(request->sync_to != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	syncengine_request_add(Z_OBJ_P(ZEND_THIS), syncengine_obj_copy(object));
	RETURN_COPY(ZEND_THIS);
}

ZEND_METHOD(SyncEngine_Request, getSyncIteration)
{
	syncengine_request *request = request_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		RETURN_LONG(request->iteration);
	}
}

ZEND_METHOD(SyncEngine_Request, isFirstTimeSync)
{
	syncengine_request *request = request_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	bool first_time;

	if (request && syncengine_input_options_first_time(request->options, &first_time)) {
		RETURN_BOOL(first_time);
	}
}

ZEND_METHOD(SyncEngine_Request, shouldSync)
{
	syncengine_request *request = request_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		RETURN_BOOL(zend_hash_num_elements(Z_ARRVAL(request->objects)) > 0);
	}
}

ZEND_METHOD(SyncEngine_Request, getSyncToIntegration)
{
	syncengine_request *request = request_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		RETURN_STR_COPY(request->sync_to);
	}
}

ZEND_METHOD(SyncEngine_Request, getInputOptionsDAO)
{
	syncengine_request *request = request_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		RETURN_OBJ_COPY(request->options);
	}
}

ZEND_METHOD(SyncEngine_Request, getObjects)
{
	syncengine_request *request = request_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (request) {
		RETURN_COPY(&request->objects);
	}
}

void syncengine_request_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_Request();

	ce->create_object = request_new;
	syncengine_class_init(&family->Request, ce, family, offsetof(syncengine_request, std), request_free,
		request_clone, request_state);
	family->Request.handlers.get_gc = request_gc;
}
