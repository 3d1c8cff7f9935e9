/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: ddb76a54cd56c0308a77512a0c4e77325cd60e8a */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder___construct, 0, 0, 5)
	ZEND_ARG_OBJ_INFO(0, fieldChangeRepository, Mautic\\IntegrationsBundle\\Entity\\FieldChangeRepository, 0)
	ZEND_ARG_OBJ_INFO(0, fieldHelper, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper, 0)
	ZEND_ARG_OBJ_INFO(0, fieldBuilder, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\FieldBuilder, 0)
	ZEND_ARG_OBJ_INFO(0, objectProvider, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectProvider, 0)
	ZEND_ARG_OBJ_INFO(0, dispatcher, Symfony\\Component\\EventDispatcher\\EventDispatcherInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder_buildReport, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO, 0)
	ZEND_ARG_OBJ_INFO(0, requestDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request\\RequestDAO, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticPartialReportBuilder, __construct);
ZEND_METHOD(MauticPartialReportBuilder, buildReport);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder_methods[] = {
	ZEND_MALIAS(MauticPartialReportBuilder, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticPartialReportBuilder, buildReport, buildReport, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder_buildReport, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder", "PartialObjectReportBuilder", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_PartialObjectReportBuilder_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_reportObjects_default_value;
	ZVAL_EMPTY_ARRAY(&property_reportObjects_default_value);
	zend_string *property_reportObjects_name = zend_string_init("reportObjects", sizeof("reportObjects") - 1, 1);
	zend_declare_property_ex(class_entry, property_reportObjects_name, &property_reportObjects_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_reportObjects_name);

	zval property_lastProcessedTrackedId_default_value;
	ZVAL_EMPTY_ARRAY(&property_lastProcessedTrackedId_default_value);
	zend_string *property_lastProcessedTrackedId_name = zend_string_init("lastProcessedTrackedId", sizeof("lastProcessedTrackedId") - 1, 1);
	zend_declare_typed_property(class_entry, property_lastProcessedTrackedId_name, &property_lastProcessedTrackedId_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_lastProcessedTrackedId_name);

	zval property_objectsWithMissingFields_default_value;
	ZVAL_EMPTY_ARRAY(&property_objectsWithMissingFields_default_value);
	zend_string *property_objectsWithMissingFields_name = zend_string_init("objectsWithMissingFields", sizeof("objectsWithMissingFields") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectsWithMissingFields_name, &property_objectsWithMissingFields_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_objectsWithMissingFields_name);

	zend_string *property_syncReport_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO")-1, 1);
	zval property_syncReport_default_value;
	ZVAL_NULL(&property_syncReport_default_value);
	zend_string *property_syncReport_name = zend_string_init("syncReport", sizeof("syncReport") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncReport_name, &property_syncReport_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncReport_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO, 0, MAY_BE_NULL));
	zend_string_release(property_syncReport_name);

	zend_string *property_fieldChangeRepository_class_Mautic_IntegrationsBundle_Entity_FieldChangeRepository = zend_string_init("Mautic\\IntegrationsBundle\\Entity\\FieldChangeRepository", sizeof("Mautic\\IntegrationsBundle\\Entity\\FieldChangeRepository")-1, 1);
	zval property_fieldChangeRepository_default_value;
	ZVAL_UNDEF(&property_fieldChangeRepository_default_value);
	zend_string *property_fieldChangeRepository_name = zend_string_init("fieldChangeRepository", sizeof("fieldChangeRepository") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldChangeRepository_name, &property_fieldChangeRepository_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldChangeRepository_class_Mautic_IntegrationsBundle_Entity_FieldChangeRepository, 0, 0));
	zend_string_release(property_fieldChangeRepository_name);

	zend_string *property_fieldHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Helper_FieldHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper")-1, 1);
	zval property_fieldHelper_default_value;
	ZVAL_UNDEF(&property_fieldHelper_default_value);
	zend_string *property_fieldHelper_name = zend_string_init("fieldHelper", sizeof("fieldHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldHelper_name, &property_fieldHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Helper_FieldHelper, 0, 0));
	zend_string_release(property_fieldHelper_name);

	zend_string *property_fieldBuilder_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\FieldBuilder", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\FieldBuilder")-1, 1);
	zval property_fieldBuilder_default_value;
	ZVAL_UNDEF(&property_fieldBuilder_default_value);
	zend_string *property_fieldBuilder_name = zend_string_init("fieldBuilder", sizeof("fieldBuilder") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldBuilder_name, &property_fieldBuilder_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldBuilder_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder, 0, 0));
	zend_string_release(property_fieldBuilder_name);

	zend_string *property_objectProvider_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ObjectProvider = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectProvider", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectProvider")-1, 1);
	zval property_objectProvider_default_value;
	ZVAL_UNDEF(&property_objectProvider_default_value);
	zend_string *property_objectProvider_name = zend_string_init("objectProvider", sizeof("objectProvider") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectProvider_name, &property_objectProvider_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectProvider_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ObjectProvider, 0, 0));
	zend_string_release(property_objectProvider_name);

	zend_string *property_dispatcher_class_Symfony_Component_EventDispatcher_EventDispatcherInterface = zend_string_init("Symfony\\Component\\EventDispatcher\\EventDispatcherInterface", sizeof("Symfony\\Component\\EventDispatcher\\EventDispatcherInterface")-1, 1);
	zval property_dispatcher_default_value;
	ZVAL_UNDEF(&property_dispatcher_default_value);
	zend_string *property_dispatcher_name = zend_string_init("dispatcher", sizeof("dispatcher") - 1, 1);
	zend_declare_typed_property(class_entry, property_dispatcher_name, &property_dispatcher_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_dispatcher_class_Symfony_Component_EventDispatcher_EventDispatcherInterface, 0, 0));
	zend_string_release(property_dispatcher_name);

	return class_entry;
}
