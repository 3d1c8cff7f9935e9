/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 0c7159d312671cbc24875af5c9b80ed33a45c3d7 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_ChangeSetProcessor___construct, 0, 0, 5)
	ZEND_ARG_OBJ_INFO(0, store, SyncEngine\\PdoMappingStore, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, identifier, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ChangeSetProcessor_setIdentifiers, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, identifiers, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ChangeSetProcessor_process, 0, 1, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, item, IS_MIXED, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Oro_ChangeSetProcessor, __construct);
ZEND_METHOD(SyncEngine_Oro_ChangeSetProcessor, setIdentifiers);
ZEND_METHOD(SyncEngine_Oro_ChangeSetProcessor, process);


static const zend_function_entry class_SyncEngine_Oro_ChangeSetProcessor_methods[] = {
	ZEND_ME(SyncEngine_Oro_ChangeSetProcessor, __construct, arginfo_class_SyncEngine_Oro_ChangeSetProcessor___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSetProcessor, setIdentifiers, arginfo_class_SyncEngine_Oro_ChangeSetProcessor_setIdentifiers, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSetProcessor, process, arginfo_class_SyncEngine_Oro_ChangeSetProcessor_process, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_ChangeSetProcessor(zend_class_entry *class_entry_SyncEngine_Oro_ItemProcessorInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ChangeSetProcessor", class_SyncEngine_Oro_ChangeSetProcessor_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Oro_ItemProcessorInterface);

	zval const_REMOTE_WINS_value;
	zend_string *const_REMOTE_WINS_value_str = zend_string_init("remote", strlen("remote"), 1);
	ZVAL_STR(&const_REMOTE_WINS_value, const_REMOTE_WINS_value_str);
	zend_string *const_REMOTE_WINS_name = zend_string_init_interned("REMOTE_WINS", sizeof("REMOTE_WINS") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_REMOTE_WINS_name, &const_REMOTE_WINS_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_REMOTE_WINS_name);

	zval const_LOCAL_WINS_value;
	zend_string *const_LOCAL_WINS_value_str = zend_string_init("local", strlen("local"), 1);
	ZVAL_STR(&const_LOCAL_WINS_value, const_LOCAL_WINS_value_str);
	zend_string *const_LOCAL_WINS_name = zend_string_init_interned("LOCAL_WINS", sizeof("LOCAL_WINS") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_LOCAL_WINS_name, &const_LOCAL_WINS_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_LOCAL_WINS_name);

	zval const_NEWEST_value;
	zend_string *const_NEWEST_value_str = zend_string_init("newest", strlen("newest"), 1);
	ZVAL_STR(&const_NEWEST_value, const_NEWEST_value_str);
	zend_string *const_NEWEST_name = zend_string_init_interned("NEWEST", sizeof("NEWEST") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_NEWEST_name, &const_NEWEST_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_NEWEST_name);

	return class_entry;
}
