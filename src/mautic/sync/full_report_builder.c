#include "mautic/sync/site.h"

ZEND_METHOD(MauticFullReportBuilder, __construct);
ZEND_METHOD(MauticFullReportBuilder, buildReport);

#include "stubs/mautic/MauticFullReportBuilder_arginfo.h"

/* Private properties, in order. */
enum {
	FULL_REPORT_BUILDER_FIELD_BUILDER,
	FULL_REPORT_BUILDER_OBJECT_PROVIDER,
	FULL_REPORT_BUILDER_DISPATCHER,
};

ZEND_METHOD(MauticFullReportBuilder, __construct)
{
	site_construct(execute_data, FULL_REPORT_BUILDER_FIELD_BUILDER);
}

ZEND_METHOD(MauticFullReportBuilder, buildReport)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void full_report_builder_register(void)
{
	mautic_ce.FullReportBuilder =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder();
}
