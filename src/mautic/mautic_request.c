#include "mautic/mautic_request.h"

#include "mautic/mautic_exceptions.h"
#include "mautic/mautic_input.h"

#include "stubs/mautic/MauticRequest_arginfo.h"

ZEND_METHOD(MauticDateRange, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 0, mautic_argument(execute_data, 0));
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 1, mautic_argument(execute_data, 1));
	}
}

/* Adds "type:id"; what has no colon is skipped. */
static void object_ids_add_option(zval *objects, zend_string *option)
{
	const char *type = ZSTR_VAL(option), *end = type + ZSTR_LEN(option);
	const char *colon = memchr(type, ':', ZSTR_LEN(option)), *next;
	zval name, id;

	if (!colon) {
		return;
	}
	next = memchr(colon + 1, ':', (size_t)(end - colon - 1));
	ZVAL_STRINGL(&name, type, (size_t)(colon - type));
	ZVAL_STRINGL(&id, colon + 1, (size_t)((next ? next : end) - colon - 1));
	mautic_array_push(mautic_array_at(objects, &name), &id);
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&id);
}

zend_object *mautic_object_ids_create(HashTable *options)
{
	zend_object *object = mautic_new(mautic_ce.ObjectIds);
	zval *option;

	ZEND_HASH_FOREACH_VAL(options, option) {
		ZVAL_DEREF(option);
		if (Z_TYPE_P(option) == IS_STRING) {
			object_ids_add_option(mautic_slot_array(object, 0), Z_STR_P(option));
		}
	}
	ZEND_HASH_FOREACH_END();
	return object;
}

ZEND_METHOD(MauticObjectIds, createFromCliOptions)
{
	if (mautic_check_arguments(execute_data)) {
		RETURN_OBJ(mautic_object_ids_create(Z_ARRVAL_P(mautic_argument(execute_data, 0))));
	}
}

ZEND_METHOD(MauticObjectIds, addObjectId)
{
	if (mautic_check_arguments(execute_data)) {
		zval *objects = mautic_slot_array(Z_OBJ_P(ZEND_THIS), 0);

		mautic_array_push(
			mautic_array_at(objects, mautic_argument(execute_data, 0)), mautic_argument(execute_data, 1));
	}
}

ZEND_METHOD(MauticObjectIds, getObjectIdsFor)
{
	zval *type, *ids;
	zend_string *message;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	type = mautic_argument(execute_data, 0);
	ids = mautic_array_find(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), 0)), type);
	if (ids) {
		RETURN_COPY(ids);
	}
	message = zend_strpprintf(0, "Object %s doesn't have any IDs to return", Z_STRVAL_P(type));
	mautic_throw_object_not_found(ZSTR_VAL(message));
	zend_string_release(message);
}

ZEND_METHOD(MauticObjectIds, getObjectTypes)
{
	mautic_array_keys(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), 0)), return_value);
}

/* Private properties of Request\ObjectDAO. */
enum {
	REQUEST_OBJECT_FIELDS,
	REQUEST_OBJECT_REQUIRED,
	REQUEST_OBJECT_NAME,
	REQUEST_OBJECT_FROM,
	REQUEST_OBJECT_TO,
};

const mautic_getter mautic_request_object_name = {
	&mautic_ce.RequestObject, REQUEST_OBJECT_NAME, MAY_BE_STRING, "getobject"};
const mautic_getter mautic_request_object_fields = {
	&mautic_ce.RequestObject, REQUEST_OBJECT_FIELDS, MAY_BE_ARRAY, "getfields"};
const mautic_getter mautic_request_object_required = {
	&mautic_ce.RequestObject, REQUEST_OBJECT_REQUIRED, MAY_BE_ARRAY, "getrequiredfields"};
const mautic_getter mautic_request_object_from = {
	&mautic_ce.RequestObject, REQUEST_OBJECT_FROM, MAY_BE_NULL | MAY_BE_OBJECT, "getfromdatetime"};
const mautic_getter mautic_request_object_to = {
	&mautic_ce.RequestObject, REQUEST_OBJECT_TO, MAY_BE_NULL | MAY_BE_OBJECT, "gettodatetime"};

ZEND_METHOD(MauticRequestObject, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		for (uint32_t i = 0; i < 4; i++) {
			mautic_slot_set(
				Z_OBJ_P(ZEND_THIS), REQUEST_OBJECT_NAME + i, mautic_argument_or_null(execute_data, i));
		}
	}
}

ZEND_METHOD(MauticRequestObject, addField)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_array_push(
			mautic_slot_array(Z_OBJ_P(ZEND_THIS), REQUEST_OBJECT_FIELDS), mautic_argument(execute_data, 0));
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
}

ZEND_METHOD(MauticRequestObject, setRequiredFields)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), REQUEST_OBJECT_REQUIRED, mautic_argument(execute_data, 0));
	}
}

/* Private properties of RequestDAO. */
enum { REQUEST_ITERATION, REQUEST_OBJECTS, REQUEST_INTEGRATION, REQUEST_OPTIONS };

const mautic_getter mautic_request_integration = {
	&mautic_ce.Request, REQUEST_INTEGRATION, MAY_BE_STRING, "getsynctointegration"};
const mautic_getter mautic_request_objects = {
	&mautic_ce.Request, REQUEST_OBJECTS, MAY_BE_ARRAY, "getobjects"};
const mautic_getter mautic_request_iteration = {
	&mautic_ce.Request, REQUEST_ITERATION, MAY_BE_LONG, "getsynciteration"};
const mautic_getter mautic_request_options = {
	&mautic_ce.Request, REQUEST_OPTIONS, MAY_BE_OBJECT, "getinputoptionsdao"};

ZEND_METHOD(MauticRequest, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), REQUEST_INTEGRATION, mautic_argument(execute_data, 0));
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), REQUEST_ITERATION, mautic_argument(execute_data, 1));
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), REQUEST_OPTIONS, mautic_argument(execute_data, 2));
	}
}

ZEND_METHOD(MauticRequest, addObject)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_array_push(
			mautic_slot_array(Z_OBJ_P(ZEND_THIS), REQUEST_OBJECTS), mautic_argument(execute_data, 0));
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
}

ZEND_METHOD(MauticRequest, isFirstTimeSync)
{
	mautic_call(mautic_slot(Z_OBJ_P(ZEND_THIS), REQUEST_OPTIONS), "isfirsttimesync", return_value, 0, NULL);
}

ZEND_METHOD(MauticRequest, shouldSync)
{
	RETURN_BOOL(zend_hash_num_elements(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), REQUEST_OBJECTS))) > 0);
}

void mautic_request_register(void)
{
	mautic_ce.DateRange = register_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange();
	mautic_ce.ObjectIds = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO();
	mautic_ce.InputOptions = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO();
	mautic_ce.RequestObject = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO();
	mautic_ce.Request = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO();
}
