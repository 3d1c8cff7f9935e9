/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: af6ec5bb076552eeb87f08a0a88db307a7b61f54 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner___construct, 0, 0, 5)
	ZEND_ARG_OBJ_INFO(0, mappingHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper, 0)
	ZEND_ARG_OBJ_INFO(0, dispatcher, Symfony\\Component\\EventDispatcher\\EventDispatcherInterface, 0)
	ZEND_ARG_OBJ_INFO(0, objectProvider, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectProvider, 0)
	ZEND_ARG_OBJ_INFO(0, referenceResolver, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\ReferenceResolverInterface, 0)
	ZEND_ARG_OBJ_INFO(0, fieldValidator, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\FieldValidatorInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner_execute, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\ObjectMappingsDAO, 0)
	ZEND_ARG_OBJ_INFO(0, syncOrderDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Order\\OrderDAO, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticOrderExecutioner, __construct);
ZEND_METHOD(MauticOrderExecutioner, execute);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner_methods[] = {
	ZEND_MALIAS(MauticOrderExecutioner, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticOrderExecutioner, execute, execute, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner_execute, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner", "OrderExecutioner", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_OrderExecutioner_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_mappingHelper_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper")-1, 1);
	zval property_mappingHelper_default_value;
	ZVAL_UNDEF(&property_mappingHelper_default_value);
	zend_string *property_mappingHelper_name = zend_string_init("mappingHelper", sizeof("mappingHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_mappingHelper_name, &property_mappingHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mappingHelper_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper, 0, 0));
	zend_string_release(property_mappingHelper_name);

	zend_string *property_dispatcher_class_Symfony_Component_EventDispatcher_EventDispatcherInterface = zend_string_init("Symfony\\Component\\EventDispatcher\\EventDispatcherInterface", sizeof("Symfony\\Component\\EventDispatcher\\EventDispatcherInterface")-1, 1);
	zval property_dispatcher_default_value;
	ZVAL_UNDEF(&property_dispatcher_default_value);
	zend_string *property_dispatcher_name = zend_string_init("dispatcher", sizeof("dispatcher") - 1, 1);
	zend_declare_typed_property(class_entry, property_dispatcher_name, &property_dispatcher_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_dispatcher_class_Symfony_Component_EventDispatcher_EventDispatcherInterface, 0, 0));
	zend_string_release(property_dispatcher_name);

	zend_string *property_objectProvider_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ObjectProvider = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectProvider", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectProvider")-1, 1);
	zval property_objectProvider_default_value;
	ZVAL_UNDEF(&property_objectProvider_default_value);
	zend_string *property_objectProvider_name = zend_string_init("objectProvider", sizeof("objectProvider") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectProvider_name, &property_objectProvider_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectProvider_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ObjectProvider, 0, 0));
	zend_string_release(property_objectProvider_name);

	zend_string *property_referenceResolver_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\ReferenceResolverInterface", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\ReferenceResolverInterface")-1, 1);
	zval property_referenceResolver_default_value;
	ZVAL_UNDEF(&property_referenceResolver_default_value);
	zend_string *property_referenceResolver_name = zend_string_init("referenceResolver", sizeof("referenceResolver") - 1, 1);
	zend_declare_typed_property(class_entry, property_referenceResolver_name, &property_referenceResolver_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_referenceResolver_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface, 0, 0));
	zend_string_release(property_referenceResolver_name);

	zend_string *property_fieldValidator_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\FieldValidatorInterface", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\FieldValidatorInterface")-1, 1);
	zval property_fieldValidator_default_value;
	ZVAL_UNDEF(&property_fieldValidator_default_value);
	zend_string *property_fieldValidator_name = zend_string_init("fieldValidator", sizeof("fieldValidator") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldValidator_name, &property_fieldValidator_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldValidator_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface, 0, 0));
	zend_string_release(property_fieldValidator_name);

	return class_entry;
}
