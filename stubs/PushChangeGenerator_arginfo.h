/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 2bd168bb8564b4634da045bd93261784f3e65b19 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_PushChangeGenerator___construct, 0, 0, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, valueHelper, SyncEngine\\ValueHelper, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_PushChangeGenerator_getSyncObjectChange, 0, 5, SyncEngine\\ObjectChange, 0)
	ZEND_ARG_OBJ_INFO(0, syncReport, SyncEngine\\Report, 0)
	ZEND_ARG_OBJ_INFO(0, mappingManual, SyncEngine\\MappingManual, 0)
	ZEND_ARG_OBJ_INFO(0, objectMapping, SyncEngine\\ObjectMapping, 0)
	ZEND_ARG_OBJ_INFO(0, internalObject, SyncEngine\\ReportObject, 0)
	ZEND_ARG_OBJ_INFO(0, integrationObject, SyncEngine\\ReportObject, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_PushChangeGenerator, __construct);
ZEND_METHOD(SyncEngine_PushChangeGenerator, getSyncObjectChange);


static const zend_function_entry class_SyncEngine_PushChangeGenerator_methods[] = {
	ZEND_ME(SyncEngine_PushChangeGenerator, __construct, arginfo_class_SyncEngine_PushChangeGenerator___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_PushChangeGenerator, getSyncObjectChange, arginfo_class_SyncEngine_PushChangeGenerator_getSyncObjectChange, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_PushChangeGenerator(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "PushChangeGenerator", class_SyncEngine_PushChangeGenerator_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
