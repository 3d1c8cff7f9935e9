#include "mautic/sync/site.h"

ZEND_METHOD(MauticFieldBuilder, __construct);
ZEND_METHOD(MauticFieldBuilder, buildObjectField);

#include "stubs/mautic/MauticFieldBuilder_arginfo.h"

/* Private properties, in order. */
enum {
	FIELD_BUILDER_VALUE_NORMALIZER,
	FIELD_BUILDER_MAUTIC_OBJECT,
	FIELD_BUILDER_REQUEST_OBJECT,
	FIELD_BUILDER_ROUTER,
	FIELD_BUILDER_FIELD_HELPER,
	FIELD_BUILDER_CONTACT_OBJECT_HELPER,
};

ZEND_METHOD(MauticFieldBuilder, __construct)
{
	site_construct(execute_data, FIELD_BUILDER_ROUTER);
}

ZEND_METHOD(MauticFieldBuilder, buildObjectField)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void field_builder_register(void)
{
	mautic_ce.FieldBuilder =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder();
}
