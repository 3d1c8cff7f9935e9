/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 441064557aee5160a01f13e87beb4d34b3979673 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_RequestObject___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, fromDateTime, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, toDateTime, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, objectLastSyncDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_RequestObject_getObject, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_RequestObject_addField, 0, 1, SyncEngine\\RequestObject, 0)
	ZEND_ARG_TYPE_INFO(0, field, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_RequestObject_getFields, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_RequestObject_setRequiredFields, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_RequestObject_getRequiredFields arginfo_class_SyncEngine_RequestObject_getFields

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_RequestObject_getFromDateTime, 0, 0, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_RequestObject_getToDateTime arginfo_class_SyncEngine_RequestObject_getFromDateTime

#define arginfo_class_SyncEngine_RequestObject_getObjectLastSyncDateTime arginfo_class_SyncEngine_RequestObject_getFromDateTime

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_RequestObject_setIds, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, ids, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_RequestObject_getIds, 0, 0, IS_ARRAY, 1)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_RequestObject, __construct);
ZEND_METHOD(SyncEngine_RequestObject, getObject);
ZEND_METHOD(SyncEngine_RequestObject, addField);
ZEND_METHOD(SyncEngine_RequestObject, getFields);
ZEND_METHOD(SyncEngine_RequestObject, setRequiredFields);
ZEND_METHOD(SyncEngine_RequestObject, getRequiredFields);
ZEND_METHOD(SyncEngine_RequestObject, getFromDateTime);
ZEND_METHOD(SyncEngine_RequestObject, getToDateTime);
ZEND_METHOD(SyncEngine_RequestObject, getObjectLastSyncDateTime);
ZEND_METHOD(SyncEngine_RequestObject, setIds);
ZEND_METHOD(SyncEngine_RequestObject, getIds);


static const zend_function_entry class_SyncEngine_RequestObject_methods[] = {
	ZEND_ME(SyncEngine_RequestObject, __construct, arginfo_class_SyncEngine_RequestObject___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, getObject, arginfo_class_SyncEngine_RequestObject_getObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, addField, arginfo_class_SyncEngine_RequestObject_addField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, getFields, arginfo_class_SyncEngine_RequestObject_getFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, setRequiredFields, arginfo_class_SyncEngine_RequestObject_setRequiredFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, getRequiredFields, arginfo_class_SyncEngine_RequestObject_getRequiredFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, getFromDateTime, arginfo_class_SyncEngine_RequestObject_getFromDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, getToDateTime, arginfo_class_SyncEngine_RequestObject_getToDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, getObjectLastSyncDateTime, arginfo_class_SyncEngine_RequestObject_getObjectLastSyncDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, setIds, arginfo_class_SyncEngine_RequestObject_setIds, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_RequestObject, getIds, arginfo_class_SyncEngine_RequestObject_getIds, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_RequestObject(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "RequestObject", class_SyncEngine_RequestObject_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
