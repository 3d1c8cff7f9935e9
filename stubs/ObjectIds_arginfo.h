/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 622ec51e551a3f62c68bb0a8641a29f61319c68d */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectIds_createFromCliOptions, 0, 1, SyncEngine\\ObjectIds, 0)
	ZEND_ARG_TYPE_INFO(0, cliOptions, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectIds_addObjectId, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, objectType, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectIds_getObjectIdsFor, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, objectType, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectIds_getObjectTypes, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_ObjectIds, createFromCliOptions);
ZEND_METHOD(SyncEngine_ObjectIds, addObjectId);
ZEND_METHOD(SyncEngine_ObjectIds, getObjectIdsFor);
ZEND_METHOD(SyncEngine_ObjectIds, getObjectTypes);


static const zend_function_entry class_SyncEngine_ObjectIds_methods[] = {
	ZEND_ME(SyncEngine_ObjectIds, createFromCliOptions, arginfo_class_SyncEngine_ObjectIds_createFromCliOptions, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(SyncEngine_ObjectIds, addObjectId, arginfo_class_SyncEngine_ObjectIds_addObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectIds, getObjectIdsFor, arginfo_class_SyncEngine_ObjectIds_getObjectIdsFor, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectIds, getObjectTypes, arginfo_class_SyncEngine_ObjectIds_getObjectTypes, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ObjectIds(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ObjectIds", class_SyncEngine_ObjectIds_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
