/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 9c8b79a8903c9591011f81efc98dad70d4491feb */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_FieldMapping___construct, 0, 0, 6)
	ZEND_ARG_TYPE_INFO(0, internalObject, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, internalField, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationObject, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, integrationField, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, syncDirection, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, isRequired, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, trim, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, ignoreCase, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, nullIsEmpty, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, default, IS_MIXED, 0, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, conflictPolicy, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_FieldMapping_getInternalObject, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_FieldMapping_getInternalField arginfo_class_SyncEngine_FieldMapping_getInternalObject

#define arginfo_class_SyncEngine_FieldMapping_getIntegrationObject arginfo_class_SyncEngine_FieldMapping_getInternalObject

#define arginfo_class_SyncEngine_FieldMapping_getIntegrationField arginfo_class_SyncEngine_FieldMapping_getInternalObject

#define arginfo_class_SyncEngine_FieldMapping_getSyncDirection arginfo_class_SyncEngine_FieldMapping_getInternalObject

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_FieldMapping_isRequired, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_FieldMapping_isTrimmed arginfo_class_SyncEngine_FieldMapping_isRequired

#define arginfo_class_SyncEngine_FieldMapping_isCaseIgnored arginfo_class_SyncEngine_FieldMapping_isRequired

#define arginfo_class_SyncEngine_FieldMapping_isNullEmpty arginfo_class_SyncEngine_FieldMapping_isRequired

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_FieldMapping_getDefault, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_FieldMapping_getConflictPolicy, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_FieldMapping, __construct);
ZEND_METHOD(SyncEngine_FieldMapping, getInternalObject);
ZEND_METHOD(SyncEngine_FieldMapping, getInternalField);
ZEND_METHOD(SyncEngine_FieldMapping, getIntegrationObject);
ZEND_METHOD(SyncEngine_FieldMapping, getIntegrationField);
ZEND_METHOD(SyncEngine_FieldMapping, getSyncDirection);
ZEND_METHOD(SyncEngine_FieldMapping, isRequired);
ZEND_METHOD(SyncEngine_FieldMapping, isTrimmed);
ZEND_METHOD(SyncEngine_FieldMapping, isCaseIgnored);
ZEND_METHOD(SyncEngine_FieldMapping, isNullEmpty);
ZEND_METHOD(SyncEngine_FieldMapping, getDefault);
ZEND_METHOD(SyncEngine_FieldMapping, getConflictPolicy);


static const zend_function_entry class_SyncEngine_FieldMapping_methods[] = {
	ZEND_ME(SyncEngine_FieldMapping, __construct, arginfo_class_SyncEngine_FieldMapping___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, getInternalObject, arginfo_class_SyncEngine_FieldMapping_getInternalObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, getInternalField, arginfo_class_SyncEngine_FieldMapping_getInternalField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, getIntegrationObject, arginfo_class_SyncEngine_FieldMapping_getIntegrationObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, getIntegrationField, arginfo_class_SyncEngine_FieldMapping_getIntegrationField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, getSyncDirection, arginfo_class_SyncEngine_FieldMapping_getSyncDirection, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, isRequired, arginfo_class_SyncEngine_FieldMapping_isRequired, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, isTrimmed, arginfo_class_SyncEngine_FieldMapping_isTrimmed, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, isCaseIgnored, arginfo_class_SyncEngine_FieldMapping_isCaseIgnored, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, isNullEmpty, arginfo_class_SyncEngine_FieldMapping_isNullEmpty, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, getDefault, arginfo_class_SyncEngine_FieldMapping_getDefault, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_FieldMapping, getConflictPolicy, arginfo_class_SyncEngine_FieldMapping_getConflictPolicy, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_FieldMapping(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "FieldMapping", class_SyncEngine_FieldMapping_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
