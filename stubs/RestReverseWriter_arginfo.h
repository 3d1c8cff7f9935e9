/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 123d703c625935e5d7ac422c54c8e8879c7194a2 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_RestReverseWriter___construct, 0, 0, 4)
	ZEND_ARG_OBJ_INFO(0, store, SyncEngine\\PdoMappingStore, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_RestReverseWriter_setContext, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, context, SyncEngine\\Oro\\StepContext, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_RestReverseWriter_write, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, items, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_RestReverseWriter_close, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_RestReverseWriter_getStatistics, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, __construct);
ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, setContext);
ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, write);
ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, close);
ZEND_METHOD(SyncEngine_Oro_RestReverseWriter, getStatistics);


static const zend_function_entry class_SyncEngine_Oro_RestReverseWriter_methods[] = {
	ZEND_ME(SyncEngine_Oro_RestReverseWriter, __construct, arginfo_class_SyncEngine_Oro_RestReverseWriter___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_RestReverseWriter, setContext, arginfo_class_SyncEngine_Oro_RestReverseWriter_setContext, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_RestReverseWriter, write, arginfo_class_SyncEngine_Oro_RestReverseWriter_write, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_RestReverseWriter, close, arginfo_class_SyncEngine_Oro_RestReverseWriter_close, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_RestReverseWriter, getStatistics, arginfo_class_SyncEngine_Oro_RestReverseWriter_getStatistics, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_RestReverseWriter(zend_class_entry *class_entry_SyncEngine_Oro_ItemWriterInterface, zend_class_entry *class_entry_SyncEngine_Oro_ClosableInterface, zend_class_entry *class_entry_SyncEngine_Oro_StepContextAwareInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "RestReverseWriter", class_SyncEngine_Oro_RestReverseWriter_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 3, class_entry_SyncEngine_Oro_ItemWriterInterface, class_entry_SyncEngine_Oro_ClosableInterface, class_entry_SyncEngine_Oro_StepContextAwareInterface);

	return class_entry;
}
