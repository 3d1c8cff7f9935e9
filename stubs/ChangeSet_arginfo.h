/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 722e9d759d2a895599618a8317a9a8ed925a2564 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Oro_ChangeSet___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, identifiers, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, changes, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, remoteId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, decisions, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ChangeSet_getOperation, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Oro_ChangeSet_getObjectId arginfo_class_SyncEngine_Oro_ChangeSet_getOperation

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ChangeSet_getIdentifiers, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Oro_ChangeSet_getRemoteId, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Oro_ChangeSet_getChanges arginfo_class_SyncEngine_Oro_ChangeSet_getIdentifiers

#define arginfo_class_SyncEngine_Oro_ChangeSet_getValues arginfo_class_SyncEngine_Oro_ChangeSet_getIdentifiers

#define arginfo_class_SyncEngine_Oro_ChangeSet_getDecisions arginfo_class_SyncEngine_Oro_ChangeSet_getIdentifiers


ZEND_METHOD(SyncEngine_Oro_ChangeSet, __construct);
ZEND_METHOD(SyncEngine_Oro_ChangeSet, getOperation);
ZEND_METHOD(SyncEngine_Oro_ChangeSet, getObjectId);
ZEND_METHOD(SyncEngine_Oro_ChangeSet, getIdentifiers);
ZEND_METHOD(SyncEngine_Oro_ChangeSet, getRemoteId);
ZEND_METHOD(SyncEngine_Oro_ChangeSet, getChanges);
ZEND_METHOD(SyncEngine_Oro_ChangeSet, getValues);
ZEND_METHOD(SyncEngine_Oro_ChangeSet, getDecisions);


static const zend_function_entry class_SyncEngine_Oro_ChangeSet_methods[] = {
	ZEND_ME(SyncEngine_Oro_ChangeSet, __construct, arginfo_class_SyncEngine_Oro_ChangeSet___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSet, getOperation, arginfo_class_SyncEngine_Oro_ChangeSet_getOperation, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSet, getObjectId, arginfo_class_SyncEngine_Oro_ChangeSet_getObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSet, getIdentifiers, arginfo_class_SyncEngine_Oro_ChangeSet_getIdentifiers, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSet, getRemoteId, arginfo_class_SyncEngine_Oro_ChangeSet_getRemoteId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSet, getChanges, arginfo_class_SyncEngine_Oro_ChangeSet_getChanges, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSet, getValues, arginfo_class_SyncEngine_Oro_ChangeSet_getValues, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Oro_ChangeSet, getDecisions, arginfo_class_SyncEngine_Oro_ChangeSet_getDecisions, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Oro_ChangeSet(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Oro", "ChangeSet", class_SyncEngine_Oro_ChangeSet_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_CREATE_value;
	zend_string *const_CREATE_value_str = zend_string_init("create", strlen("create"), 1);
	ZVAL_STR(&const_CREATE_value, const_CREATE_value_str);
	zend_string *const_CREATE_name = zend_string_init_interned("CREATE", sizeof("CREATE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CREATE_name, &const_CREATE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CREATE_name);

	zval const_UPDATE_value;
	zend_string *const_UPDATE_value_str = zend_string_init("update", strlen("update"), 1);
	ZVAL_STR(&const_UPDATE_value, const_UPDATE_value_str);
	zend_string *const_UPDATE_name = zend_string_init_interned("UPDATE", sizeof("UPDATE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_UPDATE_name, &const_UPDATE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_UPDATE_name);

	zval const_DELETE_value;
	zend_string *const_DELETE_value_str = zend_string_init("delete", strlen("delete"), 1);
	ZVAL_STR(&const_DELETE_value, const_DELETE_value_str);
	zend_string *const_DELETE_name = zend_string_init_interned("DELETE", sizeof("DELETE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_DELETE_name, &const_DELETE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_DELETE_name);

	zval const_NONE_value;
	zend_string *const_NONE_value_str = zend_string_init("none", strlen("none"), 1);
	ZVAL_STR(&const_NONE_value, const_NONE_value_str);
	zend_string *const_NONE_name = zend_string_init_interned("NONE", sizeof("NONE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_NONE_name, &const_NONE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_NONE_name);

	return class_entry;
}
