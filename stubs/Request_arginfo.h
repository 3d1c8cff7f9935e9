/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 56efd3450eb1b9adda5fea7b038c5a84a7ef0203 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Request___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, syncToIntegration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, syncIteration, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO(0, inputOptionsDAO, SyncEngine\\InputOptions, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Request_addObject, 0, 1, SyncEngine\\Request, 0)
	ZEND_ARG_OBJ_INFO(0, objectDAO, SyncEngine\\RequestObject, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Request_getObjects, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Request_getSyncIteration, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Request_isFirstTimeSync, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Request_getSyncToIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Request_getInputOptionsDAO, 0, 0, SyncEngine\\InputOptions, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Request_shouldSync arginfo_class_SyncEngine_Request_isFirstTimeSync


ZEND_METHOD(SyncEngine_Request, __construct);
ZEND_METHOD(SyncEngine_Request, addObject);
ZEND_METHOD(SyncEngine_Request, getObjects);
ZEND_METHOD(SyncEngine_Request, getSyncIteration);
ZEND_METHOD(SyncEngine_Request, isFirstTimeSync);
ZEND_METHOD(SyncEngine_Request, getSyncToIntegration);
ZEND_METHOD(SyncEngine_Request, getInputOptionsDAO);
ZEND_METHOD(SyncEngine_Request, shouldSync);


static const zend_function_entry class_SyncEngine_Request_methods[] = {
	ZEND_ME(SyncEngine_Request, __construct, arginfo_class_SyncEngine_Request___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Request, addObject, arginfo_class_SyncEngine_Request_addObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Request, getObjects, arginfo_class_SyncEngine_Request_getObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Request, getSyncIteration, arginfo_class_SyncEngine_Request_getSyncIteration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Request, isFirstTimeSync, arginfo_class_SyncEngine_Request_isFirstTimeSync, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Request, getSyncToIntegration, arginfo_class_SyncEngine_Request_getSyncToIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Request, getInputOptionsDAO, arginfo_class_SyncEngine_Request_getInputOptionsDAO, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Request, shouldSync, arginfo_class_SyncEngine_Request_shouldSync, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Request(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "Request", class_SyncEngine_Request_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
