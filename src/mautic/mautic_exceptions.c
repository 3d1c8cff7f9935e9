#include "mautic/mautic_exceptions.h"

#include "zend_exceptions.h"

#include "stubs/mautic/MauticExceptions_arginfo.h"

void mautic_throw_object_not_found(const char *object)
{
	zend_throw_exception_ex(mautic_ce.ObjectNotFoundException, 0, "%s was not found in the mapping", object);
}

void mautic_throw_field_not_found(zval *field, zval *object)
{
	zend_string *name = zval_get_string(field), *of = zval_get_string(object);

	if (!EG(exception)) {
		zend_throw_exception_ex(mautic_ce.FieldNotFoundException, 0,
			"The %s field is not mapped for the %s object.", ZSTR_VAL(name), ZSTR_VAL(of));
	}
	zend_string_release(name);
	zend_string_release(of);
}

/* parent::__construct($message, $code, $previous): takes `message`. */
static void exception_construct(
	zend_execute_data *execute_data, zend_string *message, zval *code, zval *previous)
{
	zval arguments[3];

	ZVAL_STR(&arguments[0], message);
	ZVAL_LONG(&arguments[1], 0);
	if (code) {
		ZVAL_COPY_VALUE(&arguments[1], code);
	}
	ZVAL_COPY_VALUE(&arguments[2], previous ? previous : &EG(uninitialized_zval));
	zend_call_known_function(
		zend_ce_exception->constructor, Z_OBJ_P(ZEND_THIS), Z_OBJCE_P(ZEND_THIS), NULL, 3, arguments, NULL);
	zend_string_release(message);
}

ZEND_METHOD(MauticFieldNotFoundException, __construct)
{
	zend_string *field, *object;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	field = zval_get_string(mautic_argument(execute_data, 0));
	object = zval_get_string(mautic_argument(execute_data, 1));
	if (!EG(exception)) {
		exception_construct(execute_data,
			zend_strpprintf(
				0, "The %s field is not mapped for the %s object.", ZSTR_VAL(field), ZSTR_VAL(object)),
			mautic_argument(execute_data, 2), mautic_argument(execute_data, 3));
	}
	zend_string_release(field);
	zend_string_release(object);
}

ZEND_METHOD(MauticInternalIdNotFoundException, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		exception_construct(execute_data,
			zend_strpprintf(0, "ID for object %s not found", Z_STRVAL_P(mautic_argument(execute_data, 0))),
			NULL, NULL);
	}
}

ZEND_METHOD(MauticObjectNotFoundException, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		exception_construct(execute_data,
			zend_strpprintf(
				0, "%s was not found in the mapping", Z_STRVAL_P(mautic_argument(execute_data, 0))),
			NULL, NULL);
	}
}

ZEND_METHOD(MauticObjectNotSupportedException, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		exception_construct(execute_data,
			zend_strpprintf(0, "%s does not support a %s object",
				Z_STRVAL_P(mautic_argument(execute_data, 0)), Z_STRVAL_P(mautic_argument(execute_data, 1))),
			NULL, NULL);
	}
}

void mautic_exceptions_register(void)
{
	zend_class_entry *parent = zend_ce_exception;

	register_class_Mautic_IntegrationsBundle_Exception_IntegrationNotFoundException(parent);
	mautic_ce.InvalidValueException =
		register_class_Mautic_IntegrationsBundle_Exception_InvalidValueException(parent);
	mautic_ce.UnexpectedValueException =
		register_class_Mautic_IntegrationsBundle_Exception_UnexpectedValueException(parent);
	mautic_ce.ConflictUnresolvedException =
		register_class_Mautic_IntegrationsBundle_Sync_Exception_ConflictUnresolvedException(parent);
	mautic_ce.FieldNotFoundException =
		register_class_Mautic_IntegrationsBundle_Sync_Exception_FieldNotFoundException(parent);
	register_class_Mautic_IntegrationsBundle_Sync_Exception_HandlerNotSupportedException(parent);
	register_class_Mautic_IntegrationsBundle_Sync_Exception_InternalIdNotFoundException(parent);
	mautic_ce.ObjectDeletedException =
		register_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectDeletedException(parent);
	mautic_ce.ObjectNotFoundException =
		register_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotFoundException(parent);
	mautic_ce.ObjectNotSupportedException =
		register_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotSupportedException(parent);
}
