/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: cd2957ac85336e348f5578492e1a7c2027281a69 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper___construct, 0, 0, 4)
	ZEND_ARG_OBJ_INFO(0, fieldModel, Mautic\\LeadBundle\\Model\\FieldModel, 0)
	ZEND_ARG_OBJ_INFO(0, objectMappingRepository, Mautic\\IntegrationsBundle\\Entity\\ObjectMappingRepository, 0)
	ZEND_ARG_OBJ_INFO(0, objectProvider, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Internal\\ObjectProvider, 0)
	ZEND_ARG_OBJ_INFO(0, dispatcher, Symfony\\Component\\EventDispatcher\\EventDispatcherInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_findMauticObject, 0, 3, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
	ZEND_ARG_OBJ_INFO(0, mappingManualDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO, 0)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, integrationObjectDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_getMauticEntityClassName, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, internalObject, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_findIntegrationObject, 0, 3, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, internalObjectDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_saveObjectMappings, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, mappings, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_updateObjectMappings arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_saveObjectMappings

#define arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_remapIntegrationObjects arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_saveObjectMappings

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_markAsDeleted, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, objects, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticMappingHelper, __construct);
ZEND_METHOD(MauticMappingHelper, findMauticObject);
ZEND_METHOD(MauticMappingHelper, getMauticEntityClassName);
ZEND_METHOD(MauticMappingHelper, findIntegrationObject);
ZEND_METHOD(MauticMappingHelper, saveObjectMappings);
ZEND_METHOD(MauticMappingHelper, updateObjectMappings);
ZEND_METHOD(MauticMappingHelper, remapIntegrationObjects);
ZEND_METHOD(MauticMappingHelper, markAsDeleted);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_methods[] = {
	ZEND_MALIAS(MauticMappingHelper, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingHelper, findMauticObject, findMauticObject, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_findMauticObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingHelper, getMauticEntityClassName, getMauticEntityClassName, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_getMauticEntityClassName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingHelper, findIntegrationObject, findIntegrationObject, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_findIntegrationObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingHelper, saveObjectMappings, saveObjectMappings, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_saveObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingHelper, updateObjectMappings, updateObjectMappings, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_updateObjectMappings, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingHelper, remapIntegrationObjects, remapIntegrationObjects, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_remapIntegrationObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticMappingHelper, markAsDeleted, markAsDeleted, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_markAsDeleted, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Helper", "MappingHelper", class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_fieldModel_class_Mautic_LeadBundle_Model_FieldModel = zend_string_init("Mautic\\LeadBundle\\Model\\FieldModel", sizeof("Mautic\\LeadBundle\\Model\\FieldModel")-1, 1);
	zval property_fieldModel_default_value;
	ZVAL_UNDEF(&property_fieldModel_default_value);
	zend_string *property_fieldModel_name = zend_string_init("fieldModel", sizeof("fieldModel") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldModel_name, &property_fieldModel_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldModel_class_Mautic_LeadBundle_Model_FieldModel, 0, 0));
	zend_string_release(property_fieldModel_name);

	zend_string *property_objectMappingRepository_class_Mautic_IntegrationsBundle_Entity_ObjectMappingRepository = zend_string_init("Mautic\\IntegrationsBundle\\Entity\\ObjectMappingRepository", sizeof("Mautic\\IntegrationsBundle\\Entity\\ObjectMappingRepository")-1, 1);
	zval property_objectMappingRepository_default_value;
	ZVAL_UNDEF(&property_objectMappingRepository_default_value);
	zend_string *property_objectMappingRepository_name = zend_string_init("objectMappingRepository", sizeof("objectMappingRepository") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectMappingRepository_name, &property_objectMappingRepository_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectMappingRepository_class_Mautic_IntegrationsBundle_Entity_ObjectMappingRepository, 0, 0));
	zend_string_release(property_objectMappingRepository_name);

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
