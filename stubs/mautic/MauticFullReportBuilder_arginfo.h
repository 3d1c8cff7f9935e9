/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 2ba4806e0e5a8aa7c06fc557cb921aac93710c1d */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, fieldBuilder, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder\\FieldBuilder, 0)
	ZEND_ARG_OBJ_INFO(0, objectProvider, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectProvider, 0)
	ZEND_ARG_OBJ_INFO(0, dispatcher, Symfony\\Component\\EventDispatcher\\EventDispatcherInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder_buildReport, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO, 0)
	ZEND_ARG_OBJ_INFO(0, requestDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request\\RequestDAO, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticFullReportBuilder, __construct);
ZEND_METHOD(MauticFullReportBuilder, buildReport);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder_methods[] = {
	ZEND_MALIAS(MauticFullReportBuilder, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticFullReportBuilder, buildReport, buildReport, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder_buildReport, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder", "FullObjectReportBuilder", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FullObjectReportBuilder_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

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
