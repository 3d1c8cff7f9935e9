/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 3749c1c2c3f6b8f6c75630e83178f86c13dc604c */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, mappingHelper, Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper_processRelations, 0, 2, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, mappingManualDao, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO, 0)
	ZEND_ARG_OBJ_INFO(0, syncReport, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper_getObjectsToSynchronize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticRelationsHelper, __construct);
ZEND_METHOD(MauticRelationsHelper, processRelations);
ZEND_METHOD(MauticRelationsHelper, getObjectsToSynchronize);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper_methods[] = {
	ZEND_MALIAS(MauticRelationsHelper, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelationsHelper, processRelations, processRelations, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper_processRelations, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRelationsHelper, getObjectsToSynchronize, getObjectsToSynchronize, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper_getObjectsToSynchronize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Helper", "RelationsHelper", class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_objectsToSynchronize_default_value;
	ZVAL_EMPTY_ARRAY(&property_objectsToSynchronize_default_value);
	zend_string *property_objectsToSynchronize_name = zend_string_init("objectsToSynchronize", sizeof("objectsToSynchronize") - 1, 1);
	zend_declare_property_ex(class_entry, property_objectsToSynchronize_name, &property_objectsToSynchronize_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_objectsToSynchronize_name);

	zend_string *property_mappingHelper_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper")-1, 1);
	zval property_mappingHelper_default_value;
	ZVAL_UNDEF(&property_mappingHelper_default_value);
	zend_string *property_mappingHelper_name = zend_string_init("mappingHelper", sizeof("mappingHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_mappingHelper_name, &property_mappingHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mappingHelper_class_Mautic_IntegrationsBundle_Sync_Helper_MappingHelper, 0, 0));
	zend_string_release(property_mappingHelper_name);

	return class_entry;
}
