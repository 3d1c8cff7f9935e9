/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: e926a641e139810cb8106ebf3dad5e9a8ac4847e */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ItemReaderInterface_read, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ItemProcessorInterface_process, 0, 1, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, item, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ItemWriterInterface_write, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, items, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_StepContextAwareInterface_setContext, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, context, SyncEngine\\Oro\\StepContext, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ClosableInterface_close, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()




static const zend_function_entry class_SyncEngine_Oro_ItemReaderInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_Oro_ItemReaderInterface, read, arginfo_class_SyncEngine_Oro_ItemReaderInterface_read, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Oro_ItemProcessorInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_Oro_ItemProcessorInterface, process, arginfo_class_SyncEngine_Oro_ItemProcessorInterface_process, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Oro_ItemWriterInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_Oro_ItemWriterInterface, write, arginfo_class_SyncEngine_Oro_ItemWriterInterface_write, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Oro_StepContextAwareInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_Oro_StepContextAwareInterface, setContext, arginfo_class_SyncEngine_Oro_StepContextAwareInterface_setContext, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Oro_ClosableInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_Oro_ClosableInterface, close, arginfo_class_SyncEngine_Oro_ClosableInterface_close, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_ItemReaderInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ItemReaderInterface", class_SyncEngine_Oro_ItemReaderInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Oro_ItemProcessorInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ItemProcessorInterface", class_SyncEngine_Oro_ItemProcessorInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Oro_ItemWriterInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ItemWriterInterface", class_SyncEngine_Oro_ItemWriterInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Oro_StepContextAwareInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "StepContextAwareInterface", class_SyncEngine_Oro_StepContextAwareInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Oro_ClosableInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ClosableInterface", class_SyncEngine_Oro_ClosableInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}
