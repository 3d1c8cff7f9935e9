#include "mautic/sync/site.h"

ZEND_METHOD(MauticRelationsHelper, __construct);
ZEND_METHOD(MauticRelationsHelper, processRelations);
ZEND_METHOD(MauticRelationsHelper, getObjectsToSynchronize);

#include "stubs/mautic/MauticRelationsHelper_arginfo.h"

/* Private properties, in order. */
enum {
	RELATIONS_HELPER_OBJECTS_TO_SYNCHRONIZE,
	RELATIONS_HELPER_MAPPING_HELPER,
};

ZEND_METHOD(MauticRelationsHelper, __construct)
{
	site_construct(execute_data, RELATIONS_HELPER_MAPPING_HELPER);
}

ZEND_METHOD(MauticRelationsHelper, processRelations)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

ZEND_METHOD(MauticRelationsHelper, getObjectsToSynchronize)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void relations_helper_register(void)
{
	mautic_ce.RelationsHelper = register_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper();
}
