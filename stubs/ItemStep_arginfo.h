/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a21cfab190d55b84f51549d071fad808dadb7a88 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_ItemStep___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, reader, SyncEngine\\Oro\\ItemReaderInterface, 0)
	ZEND_ARG_OBJ_INFO(0, processor, SyncEngine\\Oro\\ItemProcessorInterface, 1)
	ZEND_ARG_OBJ_INFO(0, writer, SyncEngine\\Oro\\ItemWriterInterface, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ItemStep_getName, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ItemStep_execute, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, context, SyncEngine\\Oro\\StepContext, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ItemStep_stop, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ItemStep_isStopped, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Oro_ItemStep, __construct);
ZEND_METHOD(SyncEngine_Oro_ItemStep, getName);
ZEND_METHOD(SyncEngine_Oro_ItemStep, execute);
ZEND_METHOD(SyncEngine_Oro_ItemStep, stop);
ZEND_METHOD(SyncEngine_Oro_ItemStep, isStopped);


static const zend_function_entry class_SyncEngine_Oro_ItemStep_methods[] = {
	ZEND_ME(SyncEngine_Oro_ItemStep, __construct, arginfo_class_SyncEngine_Oro_ItemStep___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ItemStep, getName, arginfo_class_SyncEngine_Oro_ItemStep_getName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ItemStep, execute, arginfo_class_SyncEngine_Oro_ItemStep_execute, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ItemStep, stop, arginfo_class_SyncEngine_Oro_ItemStep_stop, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ItemStep, isStopped, arginfo_class_SyncEngine_Oro_ItemStep_isStopped, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_ItemStep(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ItemStep", class_SyncEngine_Oro_ItemStep_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
