/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 17afda4d81009346c775e2993ac23e71b5a7786b */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_ReportObject___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, objectId, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, NULL)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, changeDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ReportObject_getChangeDateTime, 0, 0, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ReportObject_setChangeDateTime, 0, 1, SyncEngine\\ReportObject, 0)
	ZEND_ARG_OBJ_INFO(0, changeDateTime, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ReportObject_addField, 0, 1, SyncEngine\\ReportObject, 0)
	ZEND_ARG_OBJ_INFO(0, fieldDAO, SyncEngine\\ReportField, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_SyncEngine_ReportObject_getObjectId, 0, 0, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReportObject_getObject, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ReportObject_getField, 0, 1, SyncEngine\\ReportField, 1)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReportObject_getFields, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ReportObject_setDeleted, 0, 0, SyncEngine\\ReportObject, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deleted, _IS_BOOL, 0, "true")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReportObject_isDeleted, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_ReportObject, __construct);
ZEND_METHOD(SyncEngine_ReportObject, getChangeDateTime);
ZEND_METHOD(SyncEngine_ReportObject, setChangeDateTime);
ZEND_METHOD(SyncEngine_ReportObject, addField);
ZEND_METHOD(SyncEngine_ReportObject, getObjectId);
ZEND_METHOD(SyncEngine_ReportObject, getObject);
ZEND_METHOD(SyncEngine_ReportObject, getField);
ZEND_METHOD(SyncEngine_ReportObject, getFields);
ZEND_METHOD(SyncEngine_ReportObject, setDeleted);
ZEND_METHOD(SyncEngine_ReportObject, isDeleted);


static const zend_function_entry class_SyncEngine_ReportObject_methods[] = {
	ZEND_ME(SyncEngine_ReportObject, __construct, arginfo_class_SyncEngine_ReportObject___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, getChangeDateTime, arginfo_class_SyncEngine_ReportObject_getChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, setChangeDateTime, arginfo_class_SyncEngine_ReportObject_setChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, addField, arginfo_class_SyncEngine_ReportObject_addField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, getObjectId, arginfo_class_SyncEngine_ReportObject_getObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, getObject, arginfo_class_SyncEngine_ReportObject_getObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, getField, arginfo_class_SyncEngine_ReportObject_getField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, getFields, arginfo_class_SyncEngine_ReportObject_getFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, setDeleted, arginfo_class_SyncEngine_ReportObject_setDeleted, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReportObject, isDeleted, arginfo_class_SyncEngine_ReportObject_isDeleted, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ReportObject(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ReportObject", class_SyncEngine_ReportObject_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
