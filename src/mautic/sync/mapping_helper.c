#include "mautic/sync/mapping_helper.h"

ZEND_METHOD(MauticMappingHelper, __construct);
ZEND_METHOD(MauticMappingHelper, findMauticObject);
ZEND_METHOD(MauticMappingHelper, getMauticEntityClassName);
ZEND_METHOD(MauticMappingHelper, findIntegrationObject);
ZEND_METHOD(MauticMappingHelper, saveObjectMappings);
ZEND_METHOD(MauticMappingHelper, updateObjectMappings);
ZEND_METHOD(MauticMappingHelper, remapIntegrationObjects);
ZEND_METHOD(MauticMappingHelper, markAsDeleted);

#include "stubs/mautic/MauticMappingHelper_arginfo.h"

/* Private properties, in order. */
enum {
	MAPPING_HELPER_FIELD_MODEL,
	MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY,
	MAPPING_HELPER_OBJECT_PROVIDER,
	MAPPING_HELPER_DISPATCHER,
};

ZEND_METHOD(MauticMappingHelper, __construct)
{
	site_construct(execute_data, MAPPING_HELPER_FIELD_MODEL);
}

ZEND_METHOD(MauticMappingHelper, findMauticObject)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticMappingHelper, getMauticEntityClassName)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticMappingHelper, findIntegrationObject)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticMappingHelper, saveObjectMappings)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticMappingHelper, updateObjectMappings)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticMappingHelper, remapIntegrationObjects)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticMappingHelper, markAsDeleted)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

bool mapping_helper_connection(zval *helper, zval *connection)
{
	zval *repository;

	ZVAL_UNDEF(connection);
	if (Z_TYPE_P(helper) != IS_OBJECT || !instanceof_function(Z_OBJCE_P(helper), mautic_ce.MappingHelper)) {
		return true;
	}
	repository = mautic_slot(Z_OBJ_P(helper), MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY);
	return Z_TYPE_P(repository) != IS_OBJECT || site_connection(repository, connection);
}

void mapping_helper_register(void)
{
	mautic_ce.MappingHelper = register_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper();
}
