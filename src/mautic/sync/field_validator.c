#include "mautic/sync/site.h"

#include "zend_exceptions.h"

ZEND_METHOD(MauticFieldSchemaNotFoundException, __construct);
ZEND_METHOD(MauticFieldValidator, __construct);
ZEND_METHOD(MauticFieldValidator, validateFields);

#include "stubs/mautic/MauticFieldValidator_arginfo.h"

/* Private properties, in order. */
enum {
	FIELD_VALIDATOR_FIELD_SCHEMA_DATA,
	FIELD_VALIDATOR_LEAD_FIELD_REPOSITORY,
	FIELD_VALIDATOR_BULK_NOTIFICATION,
};

ZEND_METHOD(MauticFieldSchemaNotFoundException, __construct)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticFieldValidator, __construct)
{
	site_construct(execute_data, FIELD_VALIDATOR_LEAD_FIELD_REPOSITORY);
}

ZEND_METHOD(MauticFieldValidator, validateFields)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void field_validator_register(void)
{
	mautic_ce.FieldValidatorInterface =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface();
	mautic_ce.FieldSchemaNotFoundException =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_FieldSchemaNotFoundException(
			zend_ce_exception);
	mautic_ce.FieldValidator =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator(
			mautic_ce.FieldValidatorInterface);
}
