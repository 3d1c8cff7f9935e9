/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: bf0b77847af920108c08c1599e25232476504417 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_OrderExecutioner___construct, 0, 0, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, fallback, SyncEngine\\SyncDataExchangeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_OrderExecutioner_addHandler, 0, 3, SyncEngine\\OrderExecutioner, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, update, IS_CALLABLE, 0)
	ZEND_ARG_TYPE_INFO(0, create, IS_CALLABLE, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_OrderExecutioner_execute, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, order, SyncEngine\\Order, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_OrderExecutioner, __construct);
ZEND_METHOD(SyncEngine_OrderExecutioner, addHandler);
ZEND_METHOD(SyncEngine_OrderExecutioner, execute);


static const zend_function_entry class_SyncEngine_OrderExecutioner_methods[] = {
	ZEND_ME(SyncEngine_OrderExecutioner, __construct, arginfo_class_SyncEngine_OrderExecutioner___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderExecutioner, addHandler, arginfo_class_SyncEngine_OrderExecutioner_addHandler, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderExecutioner, execute, arginfo_class_SyncEngine_OrderExecutioner_execute, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_OrderExecutioner(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "OrderExecutioner", class_SyncEngine_OrderExecutioner_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
