#include "mautic/sync/site.h"

#include "zend_exceptions.h"

ZEND_METHOD(MauticReferenceResolver, __construct);
ZEND_METHOD(MauticReferenceResolver, resolveReferences);

#include "stubs/mautic/MauticReferenceResolver_arginfo.h"

/* Private properties, in order. */
enum {
	REFERENCE_RESOLVER_CONNECTION,
};

ZEND_METHOD(MauticReferenceResolver, __construct)
{
	site_construct(execute_data, REFERENCE_RESOLVER_CONNECTION);
}

ZEND_METHOD(MauticReferenceResolver, resolveReferences)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void reference_resolver_register(void)
{
	mautic_ce.ReferenceResolverInterface =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface();
	mautic_ce.ReferenceNotFoundException =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_ReferenceNotFoundException(
			zend_ce_exception);
	mautic_ce.ReferenceResolver =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver(
			mautic_ce.ReferenceResolverInterface);
}
