/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 57d2d2ead1251655afbaa530242b45596c5f51b3 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface_resolveReferences, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, changedObjects, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, connection, Doctrine\\DBAL\\Connection, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver_resolveReferences arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface_resolveReferences


ZEND_METHOD(MauticReferenceResolver, __construct);
ZEND_METHOD(MauticReferenceResolver, resolveReferences);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface, resolveReferences, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface_resolveReferences, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver_methods[] = {
	ZEND_MALIAS(MauticReferenceResolver, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticReferenceResolver, resolveReferences, resolveReferences, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver_resolveReferences, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_ReferenceNotFoundException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner", "ReferenceResolverInterface", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver(zend_class_entry *class_entry_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner", "ReferenceResolver", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;
	zend_class_implements(class_entry, 1, class_entry_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface);

	zend_string *property_connection_class_Doctrine_DBAL_Connection = zend_string_init("Doctrine\\DBAL\\Connection", sizeof("Doctrine\\DBAL\\Connection")-1, 1);
	zval property_connection_default_value;
	ZVAL_UNDEF(&property_connection_default_value);
	zend_string *property_connection_name = zend_string_init("connection", sizeof("connection") - 1, 1);
	zend_declare_typed_property(class_entry, property_connection_name, &property_connection_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_connection_class_Doctrine_DBAL_Connection, 0, 0));
	zend_string_release(property_connection_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_ReferenceNotFoundException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\Exception", "ReferenceNotFoundException", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_ReferenceNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}
