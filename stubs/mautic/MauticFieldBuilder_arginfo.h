/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 54943825ebba309f70f41b0071cce2c297aa10d2 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, router, Symfony\\Component\\Routing\\Router, 0)
	ZEND_ARG_OBJ_INFO(0, fieldHelper, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper, 0)
	ZEND_ARG_OBJ_INFO(0, contactObjectHelper, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectHelper\\ContactObjectHelper, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder_buildObjectField, 0, 4, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\FieldDAO, 0)
	ZEND_ARG_TYPE_INFO(0, field, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, mauticObject, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO(0, requestObject, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request\\ObjectDAO, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, defaultState, IS_STRING, 0, "\'changed\'")
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticFieldBuilder, __construct);
ZEND_METHOD(MauticFieldBuilder, buildObjectField);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder_methods[] = {
	ZEND_MALIAS(MauticFieldBuilder, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticFieldBuilder, buildObjectField, buildObjectField, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder_buildObjectField, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ReportBuilder", "FieldBuilder", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_valueNormalizer_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\ValueNormalizer\\ValueNormalizer", sizeof("Mautic\\IntegrationsBundle\\Sync\\ValueNormalizer\\ValueNormalizer")-1, 1);
	zval property_valueNormalizer_default_value;
	ZVAL_UNDEF(&property_valueNormalizer_default_value);
	zend_string *property_valueNormalizer_name = zend_string_init("valueNormalizer", sizeof("valueNormalizer") - 1, 1);
	zend_declare_typed_property(class_entry, property_valueNormalizer_name, &property_valueNormalizer_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_valueNormalizer_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer, 0, 0));
	zend_string_release(property_valueNormalizer_name);

	zval property_mauticObject_default_value;
	ZVAL_NULL(&property_mauticObject_default_value);
	zend_string *property_mauticObject_name = zend_string_init("mauticObject", sizeof("mauticObject") - 1, 1);
	zend_declare_typed_property(class_entry, property_mauticObject_name, &property_mauticObject_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_mauticObject_name);

	zend_string *property_requestObject_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request\\ObjectDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request\\ObjectDAO")-1, 1);
	zval property_requestObject_default_value;
	ZVAL_NULL(&property_requestObject_default_value);
	zend_string *property_requestObject_name = zend_string_init("requestObject", sizeof("requestObject") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestObject_name, &property_requestObject_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_requestObject_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO, 0, MAY_BE_NULL));
	zend_string_release(property_requestObject_name);

	zend_string *property_router_class_Symfony_Component_Routing_Router = zend_string_init("Symfony\\Component\\Routing\\Router", sizeof("Symfony\\Component\\Routing\\Router")-1, 1);
	zval property_router_default_value;
	ZVAL_UNDEF(&property_router_default_value);
	zend_string *property_router_name = zend_string_init("router", sizeof("router") - 1, 1);
	zend_declare_typed_property(class_entry, property_router_name, &property_router_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_router_class_Symfony_Component_Routing_Router, 0, 0));
	zend_string_release(property_router_name);

	zend_string *property_fieldHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Helper_FieldHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper")-1, 1);
	zval property_fieldHelper_default_value;
	ZVAL_UNDEF(&property_fieldHelper_default_value);
	zend_string *property_fieldHelper_name = zend_string_init("fieldHelper", sizeof("fieldHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldHelper_name, &property_fieldHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Helper_FieldHelper, 0, 0));
	zend_string_release(property_fieldHelper_name);

	zend_string *property_contactObjectHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ObjectHelper_ContactObjectHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectHelper\\ContactObjectHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectHelper\\ContactObjectHelper")-1, 1);
	zval property_contactObjectHelper_default_value;
	ZVAL_UNDEF(&property_contactObjectHelper_default_value);
	zend_string *property_contactObjectHelper_name = zend_string_init("contactObjectHelper", sizeof("contactObjectHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_contactObjectHelper_name, &property_contactObjectHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_contactObjectHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ObjectHelper_ContactObjectHelper, 0, 0));
	zend_string_release(property_contactObjectHelper_name);

	return class_entry;
}
