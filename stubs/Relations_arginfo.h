/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 79887442e8dbe332fe9f7b32e14f2b973108f397 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Relations_addRelations, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, relations, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Relations_addRelation, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, relation, SyncEngine\\Relation, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Relations_current, 0, 0, SyncEngine\\Relation, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Relations_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Relations_key, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Relations_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Relations_rewind arginfo_class_SyncEngine_Relations_next

#define arginfo_class_SyncEngine_Relations_count arginfo_class_SyncEngine_Relations_key


ZEND_METHOD(SyncEngine_Relations, addRelations);
ZEND_METHOD(SyncEngine_Relations, addRelation);
ZEND_METHOD(SyncEngine_Relations, current);
ZEND_METHOD(SyncEngine_Relations, next);
ZEND_METHOD(SyncEngine_Relations, key);
ZEND_METHOD(SyncEngine_Relations, valid);
ZEND_METHOD(SyncEngine_Relations, rewind);
ZEND_METHOD(SyncEngine_Relations, count);


static const zend_function_entry class_SyncEngine_Relations_methods[] = {
	ZEND_ME(SyncEngine_Relations, addRelations, arginfo_class_SyncEngine_Relations_addRelations, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relations, addRelation, arginfo_class_SyncEngine_Relations_addRelation, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relations, current, arginfo_class_SyncEngine_Relations_current, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relations, next, arginfo_class_SyncEngine_Relations_next, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relations, key, arginfo_class_SyncEngine_Relations_key, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relations, valid, arginfo_class_SyncEngine_Relations_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relations, rewind, arginfo_class_SyncEngine_Relations_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Relations, count, arginfo_class_SyncEngine_Relations_count, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Relations(zend_class_entry *class_entry_Iterator, zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "Relations", class_SyncEngine_Relations_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 2, class_entry_Iterator, class_entry_Countable);

	return class_entry;
}
