#include "exceptions/exceptions.h"

#include "zend_exceptions.h"

#include "stubs/Exceptions_arginfo.h"

zend_class_entry *syncengine_ce_ConfigurationException;
zend_class_entry *syncengine_ce_TransportException;
zend_class_entry *syncengine_ce_ResponseException;
zend_class_entry *syncengine_ce_StoreException;
zend_class_entry *syncengine_ce_SyncLockedException;
zend_class_entry *syncengine_ce_InvalidItemException;

void syncengine_throw(zend_class_entry *ce, const char *format, ...)
{
	va_list args;
	zend_string *message;

	va_start(args, format);
	message = zend_vstrpprintf(0, format, args);
	va_end(args);
	zend_throw_exception(ce, ZSTR_VAL(message), 0);
	zend_string_release(message);
}

void syncengine_throw_field_not_found(
	const syncengine_family *family, zend_string *field, zend_string *object)
{
	syncengine_throw(family->FieldNotFoundException, "The %s field is not mapped for the %s object.",
		ZSTR_VAL(field), ZSTR_VAL(object));
}

void syncengine_throw_object_not_found(const syncengine_family *family, zend_string *object)
{
	syncengine_throw(family->ObjectNotFoundException, "The %s object was not found in the mapping manual.",
		ZSTR_VAL(object));
}

/* Runs Exception::__construct() with a message that was made here; takes `message`. */
static void exception_construct(zend_object *object, zend_string *message, zend_long code, zval *previous)
{
	zval args[3];

	ZVAL_STR(&args[0], message);
	ZVAL_LONG(&args[1], code);
	if (previous) {
		ZVAL_COPY_VALUE(&args[2], previous);
	} else {
		ZVAL_NULL(&args[2]);
	}
	zend_call_known_function(zend_ce_exception->constructor, object, object->ce, NULL, 3, args, NULL);
	zend_string_release(message);
}

ZEND_METHOD(SyncEngine_Exception_FieldNotFoundException, __construct)
{
	zend_string *field, *object;
	zend_long code = 0;
	zval *previous = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(field)
		Z_PARAM_STR(object)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(code)
		Z_PARAM_OBJECT_OF_CLASS_OR_NULL(previous, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	exception_construct(Z_OBJ_P(ZEND_THIS),
		strpprintf(0, "The %s field is not mapped for the %s object.", ZSTR_VAL(field), ZSTR_VAL(object)),
		code, previous);
}

ZEND_METHOD(SyncEngine_Exception_InternalIdNotFoundException, __construct)
{
	zend_string *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(object)
	ZEND_PARSE_PARAMETERS_END();

	exception_construct(
		Z_OBJ_P(ZEND_THIS), strpprintf(0, "The %s object has no internal ID.", ZSTR_VAL(object)), 0, NULL);
}

ZEND_METHOD(SyncEngine_Exception_ObjectNotFoundException, __construct)
{
	zend_string *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(object)
	ZEND_PARSE_PARAMETERS_END();

	exception_construct(Z_OBJ_P(ZEND_THIS),
		strpprintf(0, "The %s object was not found in the mapping manual.", ZSTR_VAL(object)), 0, NULL);
}

ZEND_METHOD(SyncEngine_Exception_ObjectNotSupportedException, __construct)
{
	zend_string *integration, *object;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object)
	ZEND_PARSE_PARAMETERS_END();

	exception_construct(Z_OBJ_P(ZEND_THIS),
		strpprintf(
			0, "The %s integration does not support the %s object.", ZSTR_VAL(integration), ZSTR_VAL(object)),
		0, NULL);
}

ZEND_METHOD(SyncEngine_Exception_InvalidItemException, __construct)
{
	zend_object *object = Z_OBJ_P(ZEND_THIS);
	zend_string *message = NULL;
	zval *item = NULL, *previous = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(message)
		Z_PARAM_ZVAL(item)
		Z_PARAM_OBJECT_OF_CLASS_OR_NULL(previous, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	if (item) {
		zend_update_property(syncengine_ce_InvalidItemException, object, ZEND_STRL("item"), item);
	}
	exception_construct(object, message ? zend_string_copy(message) : ZSTR_EMPTY_ALLOC(), 0, previous);
}

ZEND_METHOD(SyncEngine_Exception_InvalidItemException, getItem)
{
	zval held, *item;

	ZEND_PARSE_PARAMETERS_NONE();
	item = zend_read_property(
		syncengine_ce_InvalidItemException, Z_OBJ_P(ZEND_THIS), ZEND_STRL("item"), true, &held);
	RETURN_COPY_DEREF(item);
}

void syncengine_exceptions_register(syncengine_family *family)
{
	zend_class_entry *interface = register_class_SyncEngine_Exception_ExceptionInterface(zend_ce_throwable);

	family->ConflictUnresolvedException =
		register_class_SyncEngine_Exception_ConflictUnresolvedException(zend_ce_exception, interface);
	family->FieldNotFoundException =
		register_class_SyncEngine_Exception_FieldNotFoundException(zend_ce_exception, interface);
	family->HandlerNotSupportedException =
		register_class_SyncEngine_Exception_HandlerNotSupportedException(zend_ce_exception, interface);
	family->InternalIdNotFoundException =
		register_class_SyncEngine_Exception_InternalIdNotFoundException(zend_ce_exception, interface);
	family->ObjectDeletedException =
		register_class_SyncEngine_Exception_ObjectDeletedException(zend_ce_exception, interface);
	family->ObjectNotFoundException =
		register_class_SyncEngine_Exception_ObjectNotFoundException(zend_ce_exception, interface);
	family->ObjectNotSupportedException =
		register_class_SyncEngine_Exception_ObjectNotSupportedException(zend_ce_exception, interface);
	family->InvalidValueException =
		register_class_SyncEngine_Exception_InvalidValueException(zend_ce_exception, interface);
	family->IntegrationNotFoundException =
		register_class_SyncEngine_Exception_IntegrationNotFoundException(zend_ce_exception, interface);
	family->UnexpectedValueException =
		register_class_SyncEngine_Exception_UnexpectedValueException(zend_ce_exception, interface);
	syncengine_ce_ConfigurationException =
		register_class_SyncEngine_Exception_ConfigurationException(zend_ce_exception, interface);
	syncengine_ce_TransportException =
		register_class_SyncEngine_Exception_TransportException(zend_ce_exception, interface);
	syncengine_ce_ResponseException =
		register_class_SyncEngine_Exception_ResponseException(zend_ce_exception, interface);
	syncengine_ce_StoreException =
		register_class_SyncEngine_Exception_StoreException(zend_ce_exception, interface);
	syncengine_ce_SyncLockedException =
		register_class_SyncEngine_Exception_SyncLockedException(zend_ce_exception, interface);
	syncengine_ce_InvalidItemException =
		register_class_SyncEngine_Exception_InvalidItemException(zend_ce_exception, interface);
}
