/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: f39ed9fb91cf1acc4777235d0267a222b3e63b64 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface_validateFields, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, changedObjects, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, leadFieldRepository, Mautic\\LeadBundle\\Entity\\LeadFieldRepository, 0)
	ZEND_ARG_OBJ_INFO(0, bulkNotification, Mautic\\IntegrationsBundle\\Sync\\\116otification\\BulkNotification, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator_validateFields arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface_validateFields

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_FieldSchemaNotFoundException___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, alias, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticFieldValidator, __construct);
ZEND_METHOD(MauticFieldValidator, validateFields);
ZEND_METHOD(MauticFieldSchemaNotFoundException, __construct);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface, validateFields, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface_validateFields, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator_methods[] = {
	ZEND_MALIAS(MauticFieldValidator, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticFieldValidator, validateFields, validateFields, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator_validateFields, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_FieldSchemaNotFoundException_methods[] = {
	ZEND_MALIAS(MauticFieldSchemaNotFoundException, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_FieldSchemaNotFoundException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner", "FieldValidatorInterface", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator(zend_class_entry *class_entry_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner", "FieldValidator", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidator_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;
	zend_class_implements(class_entry, 1, class_entry_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_FieldValidatorInterface);

	zval property_fieldSchemaData_default_value;
	ZVAL_EMPTY_ARRAY(&property_fieldSchemaData_default_value);
	zend_string *property_fieldSchemaData_name = zend_string_init("fieldSchemaData", sizeof("fieldSchemaData") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldSchemaData_name, &property_fieldSchemaData_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fieldSchemaData_name);

	zend_string *property_leadFieldRepository_class_Mautic_LeadBundle_Entity_LeadFieldRepository = zend_string_init("Mautic\\LeadBundle\\Entity\\LeadFieldRepository", sizeof("Mautic\\LeadBundle\\Entity\\LeadFieldRepository")-1, 1);
	zval property_leadFieldRepository_default_value;
	ZVAL_UNDEF(&property_leadFieldRepository_default_value);
	zend_string *property_leadFieldRepository_name = zend_string_init("leadFieldRepository", sizeof("leadFieldRepository") - 1, 1);
	zend_declare_typed_property(class_entry, property_leadFieldRepository_name, &property_leadFieldRepository_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_leadFieldRepository_class_Mautic_LeadBundle_Entity_LeadFieldRepository, 0, 0));
	zend_string_release(property_leadFieldRepository_name);

	zend_string *property_bulkNotification_class_Mautic_IntegrationsBundle_Sync_Notification_BulkNotification = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\\116otification\\BulkNotification", sizeof("Mautic\\IntegrationsBundle\\Sync\\\116otification\\BulkNotification")-1, 1);
	zval property_bulkNotification_default_value;
	ZVAL_UNDEF(&property_bulkNotification_default_value);
	zend_string *property_bulkNotification_name = zend_string_init("bulkNotification", sizeof("bulkNotification") - 1, 1);
	zend_declare_typed_property(class_entry, property_bulkNotification_name, &property_bulkNotification_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_bulkNotification_class_Mautic_IntegrationsBundle_Sync_Notification_BulkNotification, 0, 0));
	zend_string_release(property_bulkNotification_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_FieldSchemaNotFoundException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\Executioner\\Exception", "FieldSchemaNotFoundException", class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_FieldSchemaNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}
