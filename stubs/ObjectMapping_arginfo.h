/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: c1776991d54a4a0726a0cb4de842c16b1bb245f9 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_ObjectMapping___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, internalObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectMapping_addFieldMapping, 0, 2, SyncEngine\\ObjectMapping, 0)
	ZEND_ARG_TYPE_INFO(0, internalField, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationField, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, direction, IS_STRING, 0, "SyncEngine\\ObjectMapping::SYNC_BIDIRECTIONALLY")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isRequired, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, trim, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, ignoreCase, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, nullIsEmpty, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, default, IS_MIXED, 0, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, conflictPolicy, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectMapping_getFieldMappings, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectMapping_getMappedIntegrationObjectId, 0, 1, IS_LONG, 1)
	ZEND_ARG_TYPE_INFO(0, internalObjectId, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectMapping_getMappedInternalObjectId, 0, 1, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObjectId, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectMapping_getInternalObjectName, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ObjectMapping_getIntegrationObjectName arginfo_class_SyncEngine_ObjectMapping_getInternalObjectName

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectMapping_setUniqueFields, 0, 1, SyncEngine\\ObjectMapping, 0)
	ZEND_ARG_TYPE_INFO(0, internalFields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ObjectMapping_getUniqueFields arginfo_class_SyncEngine_ObjectMapping_getFieldMappings

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectMapping_setConflictPolicy, 0, 1, SyncEngine\\ObjectMapping, 0)
	ZEND_ARG_TYPE_INFO(0, policy, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ObjectMapping_getConflictPolicy arginfo_class_SyncEngine_ObjectMapping_getInternalObjectName

#define arginfo_class_SyncEngine_ObjectMapping_setRequiredInternalFields arginfo_class_SyncEngine_ObjectMapping_setUniqueFields

#define arginfo_class_SyncEngine_ObjectMapping_getRequiredInternalFields arginfo_class_SyncEngine_ObjectMapping_getFieldMappings


ZEND_METHOD(SyncEngine_ObjectMapping, __construct);
ZEND_METHOD(SyncEngine_ObjectMapping, addFieldMapping);
ZEND_METHOD(SyncEngine_ObjectMapping, getFieldMappings);
ZEND_METHOD(SyncEngine_ObjectMapping, getMappedIntegrationObjectId);
ZEND_METHOD(SyncEngine_ObjectMapping, getMappedInternalObjectId);
ZEND_METHOD(SyncEngine_ObjectMapping, getInternalObjectName);
ZEND_METHOD(SyncEngine_ObjectMapping, getIntegrationObjectName);
ZEND_METHOD(SyncEngine_ObjectMapping, setUniqueFields);
ZEND_METHOD(SyncEngine_ObjectMapping, getUniqueFields);
ZEND_METHOD(SyncEngine_ObjectMapping, setConflictPolicy);
ZEND_METHOD(SyncEngine_ObjectMapping, getConflictPolicy);
ZEND_METHOD(SyncEngine_ObjectMapping, setRequiredInternalFields);
ZEND_METHOD(SyncEngine_ObjectMapping, getRequiredInternalFields);


static const zend_function_entry class_SyncEngine_ObjectMapping_methods[] = {
	ZEND_ME(SyncEngine_ObjectMapping, __construct, arginfo_class_SyncEngine_ObjectMapping___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, addFieldMapping, arginfo_class_SyncEngine_ObjectMapping_addFieldMapping, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, getFieldMappings, arginfo_class_SyncEngine_ObjectMapping_getFieldMappings, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, getMappedIntegrationObjectId, arginfo_class_SyncEngine_ObjectMapping_getMappedIntegrationObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, getMappedInternalObjectId, arginfo_class_SyncEngine_ObjectMapping_getMappedInternalObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, getInternalObjectName, arginfo_class_SyncEngine_ObjectMapping_getInternalObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, getIntegrationObjectName, arginfo_class_SyncEngine_ObjectMapping_getIntegrationObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, setUniqueFields, arginfo_class_SyncEngine_ObjectMapping_setUniqueFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, getUniqueFields, arginfo_class_SyncEngine_ObjectMapping_getUniqueFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, setConflictPolicy, arginfo_class_SyncEngine_ObjectMapping_setConflictPolicy, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, getConflictPolicy, arginfo_class_SyncEngine_ObjectMapping_getConflictPolicy, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, setRequiredInternalFields, arginfo_class_SyncEngine_ObjectMapping_setRequiredInternalFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectMapping, getRequiredInternalFields, arginfo_class_SyncEngine_ObjectMapping_getRequiredInternalFields, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ObjectMapping(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ObjectMapping", class_SyncEngine_ObjectMapping_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_SYNC_TO_MAUTIC_value;
	zend_string *const_SYNC_TO_MAUTIC_value_str = zend_string_init("mautic", strlen("mautic"), 1);
	ZVAL_STR(&const_SYNC_TO_MAUTIC_value, const_SYNC_TO_MAUTIC_value_str);
	zend_string *const_SYNC_TO_MAUTIC_name = zend_string_init_interned("SYNC_TO_MAUTIC", sizeof("SYNC_TO_MAUTIC") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_SYNC_TO_MAUTIC_name, &const_SYNC_TO_MAUTIC_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_SYNC_TO_MAUTIC_name);

	zval const_SYNC_TO_INTEGRATION_value;
	zend_string *const_SYNC_TO_INTEGRATION_value_str = zend_string_init("integration", strlen("integration"), 1);
	ZVAL_STR(&const_SYNC_TO_INTEGRATION_value, const_SYNC_TO_INTEGRATION_value_str);
	zend_string *const_SYNC_TO_INTEGRATION_name = zend_string_init_interned("SYNC_TO_INTEGRATION", sizeof("SYNC_TO_INTEGRATION") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_SYNC_TO_INTEGRATION_name, &const_SYNC_TO_INTEGRATION_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_SYNC_TO_INTEGRATION_name);

	zval const_SYNC_BIDIRECTIONALLY_value;
	zend_string *const_SYNC_BIDIRECTIONALLY_value_str = zend_string_init("bidirectional", strlen("bidirectional"), 1);
	ZVAL_STR(&const_SYNC_BIDIRECTIONALLY_value, const_SYNC_BIDIRECTIONALLY_value_str);
	zend_string *const_SYNC_BIDIRECTIONALLY_name = zend_string_init_interned("SYNC_BIDIRECTIONALLY", sizeof("SYNC_BIDIRECTIONALLY") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_SYNC_BIDIRECTIONALLY_name, &const_SYNC_BIDIRECTIONALLY_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_SYNC_BIDIRECTIONALLY_name);

	zval const_CONFLICT_KEEP_value;
	zend_string *const_CONFLICT_KEEP_value_str = zend_string_init("keep", strlen("keep"), 1);
	ZVAL_STR(&const_CONFLICT_KEEP_value, const_CONFLICT_KEEP_value_str);
	zend_string *const_CONFLICT_KEEP_name = zend_string_init_interned("CONFLICT_KEEP", sizeof("CONFLICT_KEEP") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CONFLICT_KEEP_name, &const_CONFLICT_KEEP_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CONFLICT_KEEP_name);

	zval const_CONFLICT_LOCAL_value;
	zend_string *const_CONFLICT_LOCAL_value_str = zend_string_init("local", strlen("local"), 1);
	ZVAL_STR(&const_CONFLICT_LOCAL_value, const_CONFLICT_LOCAL_value_str);
	zend_string *const_CONFLICT_LOCAL_name = zend_string_init_interned("CONFLICT_LOCAL", sizeof("CONFLICT_LOCAL") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CONFLICT_LOCAL_name, &const_CONFLICT_LOCAL_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CONFLICT_LOCAL_name);

	zval const_CONFLICT_REMOTE_value;
	zend_string *const_CONFLICT_REMOTE_value_str = zend_string_init("remote", strlen("remote"), 1);
	ZVAL_STR(&const_CONFLICT_REMOTE_value, const_CONFLICT_REMOTE_value_str);
	zend_string *const_CONFLICT_REMOTE_name = zend_string_init_interned("CONFLICT_REMOTE", sizeof("CONFLICT_REMOTE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CONFLICT_REMOTE_name, &const_CONFLICT_REMOTE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CONFLICT_REMOTE_name);

	return class_entry;
}
