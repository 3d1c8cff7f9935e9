#include "mautic/sync/site.h"

ZEND_METHOD(MauticPartialReportBuilder, __construct);
ZEND_METHOD(MauticPartialReportBuilder, buildReport);

#include "stubs/mautic/MauticPartialReportBuilder_arginfo.h"

/* Private properties, in order. */
enum {
	PARTIAL_REPORT_BUILDER_REPORT_OBJECTS,
	PARTIAL_REPORT_BUILDER_LAST_PROCESSED_TRACKED_ID,
	PARTIAL_REPORT_BUILDER_OBJECTS_WITH_MISSING_FIELDS,
	PARTIAL_REPORT_BUILDER_SYNC_REPORT,
	PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY,
	PARTIAL_REPORT_BUILDER_FIELD_HELPER,
	PARTIAL_REPORT_BUILDER_FIELD_BUILDER,
	PARTIAL_REPORT_BUILDER_OBJECT_PROVIDER,
	PARTIAL_REPORT_BUILDER_DISPATCHER,
};

ZEND_METHOD(MauticPartialReportBuilder, __construct)
{
	site_construct(execute_data, PARTIAL_REPORT_BUILDER_FIELD_CHANGE_REPOSITORY);
}

ZEND_METHOD(MauticPartialReportBuilder, buildReport)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	zend_throw_error(NULL, "TODO");
}

void partial_report_builder_register(void)
{
	mautic_ce.PartialReportBuilder =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder();
}
