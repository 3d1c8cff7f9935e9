#include "mautic/sync/site.h"

ZEND_METHOD(MauticOrderExecutioner, __construct);
ZEND_METHOD(MauticOrderExecutioner, execute);

#include "stubs/mautic/MauticOrderExecutioner_arginfo.h"

/* Private properties, in order. */
enum {
	ORDER_EXECUTIONER_MAPPING_HELPER,
	ORDER_EXECUTIONER_DISPATCHER,
	ORDER_EXECUTIONER_OBJECT_PROVIDER,
	ORDER_EXECUTIONER_REFERENCE_RESOLVER,
	ORDER_EXECUTIONER_FIELD_VALIDATOR,
};

ZEND_METHOD(MauticOrderExecutioner, __construct)
{
	site_construct(execute_data, ORDER_EXECUTIONER_MAPPING_HELPER);
}

ZEND_METHOD(MauticOrderExecutioner, execute)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void mautic_executioner_register(void)
{
	mautic_ce.OrderExecutioner =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner();
}
