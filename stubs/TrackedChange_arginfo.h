/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 5eeb166fbda2f90b8c8d93c489ff173a781d62b7 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_TrackedChange___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, objectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, field, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, type, IS_STRING, 0, "SyncEngine\\NormalizedValue::STRING_TYPE")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, changedAt, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_TrackedChange_getId, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_TrackedChange_getObjectName, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_TrackedChange_getObjectId arginfo_class_SyncEngine_TrackedChange_getObjectName

#define arginfo_class_SyncEngine_TrackedChange_getField arginfo_class_SyncEngine_TrackedChange_getObjectName

#define arginfo_class_SyncEngine_TrackedChange_getType arginfo_class_SyncEngine_TrackedChange_getObjectName

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_TrackedChange_getValue, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_TrackedChange_getChangedAt, 0, 0, DateTimeInterface, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_TrackedChange, __construct);
ZEND_METHOD(SyncEngine_TrackedChange, getId);
ZEND_METHOD(SyncEngine_TrackedChange, getObjectName);
ZEND_METHOD(SyncEngine_TrackedChange, getObjectId);
ZEND_METHOD(SyncEngine_TrackedChange, getField);
ZEND_METHOD(SyncEngine_TrackedChange, getType);
ZEND_METHOD(SyncEngine_TrackedChange, getValue);
ZEND_METHOD(SyncEngine_TrackedChange, getChangedAt);


static const zend_function_entry class_SyncEngine_TrackedChange_methods[] = {
	ZEND_ME(SyncEngine_TrackedChange, __construct, arginfo_class_SyncEngine_TrackedChange___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_TrackedChange, getId, arginfo_class_SyncEngine_TrackedChange_getId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_TrackedChange, getObjectName, arginfo_class_SyncEngine_TrackedChange_getObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_TrackedChange, getObjectId, arginfo_class_SyncEngine_TrackedChange_getObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_TrackedChange, getField, arginfo_class_SyncEngine_TrackedChange_getField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_TrackedChange, getType, arginfo_class_SyncEngine_TrackedChange_getType, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_TrackedChange, getValue, arginfo_class_SyncEngine_TrackedChange_getValue, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_TrackedChange, getChangedAt, arginfo_class_SyncEngine_TrackedChange_getChangedAt, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_TrackedChange(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "TrackedChange", class_SyncEngine_TrackedChange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
