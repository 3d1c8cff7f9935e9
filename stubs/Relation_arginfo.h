/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: e53451113b723020653bb84ef95c2fc02fb59f03 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Relation___construct, 0, 0, 5)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, relFieldName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, relObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, objectIntegrationId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, relObjectIntegrationId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Relation_getObjectName, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Relation_getRelObjectName arginfo_class_SyncEngine_Relation_getObjectName

#define arginfo_class_SyncEngine_Relation_getRelFieldName arginfo_class_SyncEngine_Relation_getObjectName

#define arginfo_class_SyncEngine_Relation_getObjectIntegrationId arginfo_class_SyncEngine_Relation_getObjectName

#define arginfo_class_SyncEngine_Relation_getRelObjectIntegrationId arginfo_class_SyncEngine_Relation_getObjectName

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_SyncEngine_Relation_getRelObjectInternalId, 0, 0, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Relation_setRelObjectInternalId, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_MASK(0, relObjectInternalId, MAY_BE_LONG|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Relation, __construct);
ZEND_METHOD(SyncEngine_Relation, getObjectName);
ZEND_METHOD(SyncEngine_Relation, getRelObjectName);
ZEND_METHOD(SyncEngine_Relation, getRelFieldName);
ZEND_METHOD(SyncEngine_Relation, getObjectIntegrationId);
ZEND_METHOD(SyncEngine_Relation, getRelObjectIntegrationId);
ZEND_METHOD(SyncEngine_Relation, getRelObjectInternalId);
ZEND_METHOD(SyncEngine_Relation, setRelObjectInternalId);


static const zend_function_entry class_SyncEngine_Relation_methods[] = {
	ZEND_ME(SyncEngine_Relation, __construct, arginfo_class_SyncEngine_Relation___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relation, getObjectName, arginfo_class_SyncEngine_Relation_getObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relation, getRelObjectName, arginfo_class_SyncEngine_Relation_getRelObjectName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relation, getRelFieldName, arginfo_class_SyncEngine_Relation_getRelFieldName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relation, getObjectIntegrationId, arginfo_class_SyncEngine_Relation_getObjectIntegrationId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relation, getRelObjectIntegrationId, arginfo_class_SyncEngine_Relation_getRelObjectIntegrationId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relation, getRelObjectInternalId, arginfo_class_SyncEngine_Relation_getRelObjectInternalId, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relation, setRelObjectInternalId, arginfo_class_SyncEngine_Relation_setRelObjectInternalId, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Relation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "Relation", class_SyncEngine_Relation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
