#include "report/information_change_request.h"

#include "ext/date/php_date.h"
#include "members.h"

#include "stubs/InformationChangeRequest_arginfo.h"

static zend_object *information_change_request_new(zend_class_entry *ce)
{
	syncengine_information_change_request *request =
		syncengine_object_alloc(sizeof(*request), offsetof(syncengine_information_change_request, std), ce,
			SYNCENGINE_CLASS_FIND(ce, InformationChangeRequest));

	return &request->std;
}

static void information_change_request_free(zend_object *object)
{
	syncengine_information_change_request *request = syncengine_information_change_request_from_obj(object);

	if (request->integration) {
		zend_string_release(request->integration);
		zend_string_release(request->object);
		zend_string_release(request->field);
		zval_ptr_dtor(&request->id);
		syncengine_obj_release(request->value);
	}
	syncengine_moment_release(&request->possible);
	syncengine_moment_release(&request->certain);
	zend_object_std_dtor(object);
}

static void information_change_request_fill(syncengine_information_change_request *request,
	zend_string *integration, zend_string *object, zval *id, zend_string *field, zend_object *value)
{
	request->integration = zend_string_copy(integration);
	request->object = zend_string_copy(object);
	ZVAL_COPY(&request->id, id);
	request->field = zend_string_copy(field);
	request->value = value;
}

static zend_object *information_change_request_clone(zend_object *object)
{
	syncengine_information_change_request *from = syncengine_information_change_request_from_obj(object);
	syncengine_information_change_request *to =
		syncengine_information_change_request_from_obj(object->ce->create_object(object->ce));

	if (from->integration) {
		GC_ADDREF(from->value);
		information_change_request_fill(
			to, from->integration, from->object, &from->id, from->field, from->value);
		syncengine_moment_copy(&to->possible, &from->possible);
		syncengine_moment_copy(&to->certain, &from->certain);
	}
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *information_change_request_gc(zend_object *object, zval **table, int *count)
{
	syncengine_information_change_request *request = syncengine_information_change_request_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, request->value);
	syncengine_gc_add_moment(buffer, &request->possible);
	syncengine_gc_add_moment(buffer, &request->certain);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *information_change_request_state(zend_object *object)
{
	syncengine_information_change_request *request = syncengine_information_change_request_from_obj(object);
	HashTable *state = zend_new_array(7);

	if (request->integration) {
		syncengine_state_add_str(state, "integration", request->integration);
		syncengine_state_add_str(state, "objectName", request->object);
		syncengine_state_add(state, "objectId", &request->id);
		syncengine_state_add_str(state, "field", request->field);
		syncengine_state_add_obj(state, "newValue", request->value);
		syncengine_state_add_moment(state, "possibleChangeDateTime", &request->possible);
		syncengine_state_add_moment(state, "certainChangeDateTime", &request->certain);
	}
	return state;
}

syncengine_information_change_request *syncengine_information_change_request_create(
	const syncengine_family *family, zend_string *integration, zend_string *object, zval *id,
	zend_string *field, zend_object *value)
{
	syncengine_information_change_request *request = syncengine_information_change_request_from_obj(
		information_change_request_new(family->InformationChangeRequest.ce));

	information_change_request_fill(request, integration, object, id, field, value);
	return request;
}

static syncengine_information_change_request *information_change_request_this(zval *this)
{
	syncengine_information_change_request *request =
		syncengine_information_change_request_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(request->integration != NULL, Z_OBJ_P(this)) ? request : NULL;
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, __construct)
{
	syncengine_information_change_request *request =
		syncengine_information_change_request_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration, *object, *field, *id_string = NULL;
	zend_long id_long = 0;
	bool id_is_null = false;
	zend_object *value;
	zval id;

	ZEND_PARSE_PARAMETERS_START(5, 5)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object)
		Z_PARAM_STR_OR_LONG_OR_NULL(id_string, id_long, id_is_null)
		Z_PARAM_STR(field)
		Z_PARAM_OBJ_OF_CLASS(value, syncengine_family_of(&request->std)->NormalizedValue.ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(request->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	syncengine_id_borrow(&id, id_string, id_long, id_is_null);
	GC_ADDREF(value);
	information_change_request_fill(request, integration, object, &id, field, value);
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, getIntegration)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!request) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(request->integration);
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, getObjectId)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!request) {
		RETURN_THROWS();
	}
	RETURN_COPY(&request->id);
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, getObject)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!request) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(request->object);
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, getField)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!request) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(request->field);
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, getNewValue)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!request) {
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(request->value);
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, getPossibleChangeDateTime)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!request) {
		RETURN_THROWS();
	}
	syncengine_moment_to_zval(&request->possible, return_value);
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, getCertainChangeDateTime)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!request) {
		RETURN_THROWS();
	}
	syncengine_moment_to_zval(&request->certain, return_value);
}

/* The two setters: null, or no argument, forgets the time. */
static void information_change_request_set(
	INTERNAL_FUNCTION_PARAMETERS, syncengine_information_change_request *request, syncengine_moment *moment)
{
	zend_object *date = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!request) {
		RETURN_THROWS();
	}
	syncengine_moment_set_date(moment, date);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, setPossibleChangeDateTime)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	information_change_request_set(
		INTERNAL_FUNCTION_PARAM_PASSTHRU, request, request ? &request->possible : NULL);
}

ZEND_METHOD(SyncEngine_InformationChangeRequest, setCertainChangeDateTime)
{
	syncengine_information_change_request *request = information_change_request_this(ZEND_THIS);

	information_change_request_set(
		INTERNAL_FUNCTION_PARAM_PASSTHRU, request, request ? &request->certain : NULL);
}

void syncengine_information_change_request_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_InformationChangeRequest();

	ce->create_object = information_change_request_new;
	syncengine_class_init(&family->InformationChangeRequest, ce, family,
		offsetof(syncengine_information_change_request, std), information_change_request_free,
		information_change_request_clone, information_change_request_state);
	family->InformationChangeRequest.handlers.get_gc = information_change_request_gc;
}
