/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 6df75b841c24577c1e09a9e592993a03561deae4 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_ObjectChange___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, objectId, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, NULL)
	ZEND_ARG_TYPE_INFO(0, mappedObject, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, mappedId, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, NULL)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, changeDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectChange_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectChange_addField, 0, 1, SyncEngine\\ObjectChange, 0)
	ZEND_ARG_OBJ_INFO(0, fieldDAO, SyncEngine\\OrderField, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 0, "SyncEngine\\ReportField::FIELD_CHANGED")
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ObjectChange_getObject arginfo_class_SyncEngine_ObjectChange_getIntegration

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectChange_setObjectId, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_MASK(0, objectId, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_SyncEngine_ObjectChange_getObjectId, 0, 0, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ObjectChange_getMappedObject arginfo_class_SyncEngine_ObjectChange_getIntegration

#define arginfo_class_SyncEngine_ObjectChange_getMappedObjectId arginfo_class_SyncEngine_ObjectChange_getObjectId

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectChange_getField, 0, 1, SyncEngine\\OrderField, 1)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectChange_getFields, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ObjectChange_getChangedFields arginfo_class_SyncEngine_ObjectChange_getFields

#define arginfo_class_SyncEngine_ObjectChange_getRequiredFields arginfo_class_SyncEngine_ObjectChange_getFields

#define arginfo_class_SyncEngine_ObjectChange_getUnchangedFields arginfo_class_SyncEngine_ObjectChange_getFields

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectChange_shouldSync, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectChange_getChangeDateTime, 0, 0, DateTimeInterface, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectChange_setChangeDateTime, 0, 0, SyncEngine\\ObjectChange, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, changeDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectChange_setObjectMapping, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, objectMapping, SyncEngine\\MappingRecord, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ObjectChange_getObjectMapping, 0, 0, SyncEngine\\MappingRecord, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectChange_removeField, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, field, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ObjectChange_getIdempotencyKey, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_ObjectChange, __construct);
ZEND_METHOD(SyncEngine_ObjectChange, getIntegration);
ZEND_METHOD(SyncEngine_ObjectChange, addField);
ZEND_METHOD(SyncEngine_ObjectChange, getObject);
ZEND_METHOD(SyncEngine_ObjectChange, setObjectId);
ZEND_METHOD(SyncEngine_ObjectChange, getObjectId);
ZEND_METHOD(SyncEngine_ObjectChange, getMappedObject);
ZEND_METHOD(SyncEngine_ObjectChange, getMappedObjectId);
ZEND_METHOD(SyncEngine_ObjectChange, getField);
ZEND_METHOD(SyncEngine_ObjectChange, getFields);
ZEND_METHOD(SyncEngine_ObjectChange, getChangedFields);
ZEND_METHOD(SyncEngine_ObjectChange, getRequiredFields);
ZEND_METHOD(SyncEngine_ObjectChange, getUnchangedFields);
ZEND_METHOD(SyncEngine_ObjectChange, shouldSync);
ZEND_METHOD(SyncEngine_ObjectChange, getChangeDateTime);
ZEND_METHOD(SyncEngine_ObjectChange, setChangeDateTime);
ZEND_METHOD(SyncEngine_ObjectChange, setObjectMapping);
ZEND_METHOD(SyncEngine_ObjectChange, getObjectMapping);
ZEND_METHOD(SyncEngine_ObjectChange, removeField);
ZEND_METHOD(SyncEngine_ObjectChange, getIdempotencyKey);


static const zend_function_entry class_SyncEngine_ObjectChange_methods[] = {
	ZEND_ME(SyncEngine_ObjectChange, __construct, arginfo_class_SyncEngine_ObjectChange___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getIntegration, arginfo_class_SyncEngine_ObjectChange_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, addField, arginfo_class_SyncEngine_ObjectChange_addField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getObject, arginfo_class_SyncEngine_ObjectChange_getObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, setObjectId, arginfo_class_SyncEngine_ObjectChange_setObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getObjectId, arginfo_class_SyncEngine_ObjectChange_getObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getMappedObject, arginfo_class_SyncEngine_ObjectChange_getMappedObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getMappedObjectId, arginfo_class_SyncEngine_ObjectChange_getMappedObjectId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getField, arginfo_class_SyncEngine_ObjectChange_getField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getFields, arginfo_class_SyncEngine_ObjectChange_getFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getChangedFields, arginfo_class_SyncEngine_ObjectChange_getChangedFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getRequiredFields, arginfo_class_SyncEngine_ObjectChange_getRequiredFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getUnchangedFields, arginfo_class_SyncEngine_ObjectChange_getUnchangedFields, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, shouldSync, arginfo_class_SyncEngine_ObjectChange_shouldSync, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getChangeDateTime, arginfo_class_SyncEngine_ObjectChange_getChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, setChangeDateTime, arginfo_class_SyncEngine_ObjectChange_setChangeDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, setObjectMapping, arginfo_class_SyncEngine_ObjectChange_setObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getObjectMapping, arginfo_class_SyncEngine_ObjectChange_getObjectMapping, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, removeField, arginfo_class_SyncEngine_ObjectChange_removeField, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ObjectChange, getIdempotencyKey, arginfo_class_SyncEngine_ObjectChange_getIdempotencyKey, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ObjectChange(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ObjectChange", class_SyncEngine_ObjectChange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
