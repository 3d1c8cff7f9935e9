/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 3c4838ba06e928deb9ab10163665514a458f965a */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectMappings_addUpdatedObjectMapping, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectMapping, SyncEngine\\MappingRecord, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ObjectMappings_addNewObjectMapping arginfo_class_SyncEngine_ObjectMappings_addUpdatedObjectMapping

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectMappings_getUpdatedMappings, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ObjectMappings_getNewMappings arginfo_class_SyncEngine_ObjectMappings_getUpdatedMappings


ZEND_METHOD(SyncEngine_ObjectMappings, addUpdatedObjectMapping);
ZEND_METHOD(SyncEngine_ObjectMappings, addNewObjectMapping);
ZEND_METHOD(SyncEngine_ObjectMappings, getUpdatedMappings);
ZEND_METHOD(SyncEngine_ObjectMappings, getNewMappings);


static const zend_function_entry class_SyncEngine_ObjectMappings_methods[] = {
	ZEND_ME(SyncEngine_ObjectMappings, addUpdatedObjectMapping, arginfo_class_SyncEngine_ObjectMappings_addUpdatedObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMappings, addNewObjectMapping, arginfo_class_SyncEngine_ObjectMappings_addNewObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMappings, getUpdatedMappings, arginfo_class_SyncEngine_ObjectMappings_getUpdatedMappings, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMappings, getNewMappings, arginfo_class_SyncEngine_ObjectMappings_getNewMappings, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ObjectMappings(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ObjectMappings", class_SyncEngine_ObjectMappings_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
