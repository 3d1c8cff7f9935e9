/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a519d2acff9cced2522314e8c960f83eafee5cd0 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_EntityReaderById___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, pdo, PDO, 0)
	ZEND_ARG_TYPE_INFO(0, table, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, identifier, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, columns, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_EntityReaderById_setIdentifiers, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, identifiers, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_EntityReaderById_setContext, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, context, SyncEngine\\Oro\\StepContext, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_EntityReaderById_read, 0, 0, IS_ARRAY, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_EntityReaderById_getMissingIdentifiers, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_EntityReaderById_close, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Oro_EntityReaderById, __construct);
ZEND_METHOD(SyncEngine_Oro_EntityReaderById, setIdentifiers);
ZEND_METHOD(SyncEngine_Oro_EntityReaderById, setContext);
ZEND_METHOD(SyncEngine_Oro_EntityReaderById, read);
ZEND_METHOD(SyncEngine_Oro_EntityReaderById, getMissingIdentifiers);
ZEND_METHOD(SyncEngine_Oro_EntityReaderById, close);


static const zend_function_entry class_SyncEngine_Oro_EntityReaderById_methods[] = {
	ZEND_ME(SyncEngine_Oro_EntityReaderById, __construct, arginfo_class_SyncEngine_Oro_EntityReaderById___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_EntityReaderById, setIdentifiers, arginfo_class_SyncEngine_Oro_EntityReaderById_setIdentifiers, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_EntityReaderById, setContext, arginfo_class_SyncEngine_Oro_EntityReaderById_setContext, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_EntityReaderById, read, arginfo_class_SyncEngine_Oro_EntityReaderById_read, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_EntityReaderById, getMissingIdentifiers, arginfo_class_SyncEngine_Oro_EntityReaderById_getMissingIdentifiers, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_EntityReaderById, close, arginfo_class_SyncEngine_Oro_EntityReaderById_close, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_EntityReaderById(zend_class_entry *class_entry_SyncEngine_Oro_ItemReaderInterface, zend_class_entry *class_entry_SyncEngine_Oro_StepContextAwareInterface, zend_class_entry *class_entry_SyncEngine_Oro_ClosableInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "EntityReaderById", class_SyncEngine_Oro_EntityReaderById_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 3, class_entry_SyncEngine_Oro_ItemReaderInterface, class_entry_SyncEngine_Oro_StepContextAwareInterface, class_entry_SyncEngine_Oro_ClosableInterface);

	zval const_ID_FILTER_value;
	zend_string *const_ID_FILTER_value_str = zend_string_init("id", strlen("id"), 1);
	ZVAL_STR(&const_ID_FILTER_value, const_ID_FILTER_value_str);
	zend_string *const_ID_FILTER_name = zend_string_init_interned("ID_FILTER", sizeof("ID_FILTER") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ID_FILTER_name, &const_ID_FILTER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ID_FILTER_name);

	return class_entry;
}
