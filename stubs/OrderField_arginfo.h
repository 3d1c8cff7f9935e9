/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: c37ef6d3367328bc6e5c0245977dfe4640a3906b */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_OrderField___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, value, SyncEngine\\\116ormalizedValue, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_OrderField_getName, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_OrderField_getValue, 0, 0, SyncEngine\\\116ormalizedValue, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_OrderField, __construct);
ZEND_METHOD(SyncEngine_OrderField, getName);
ZEND_METHOD(SyncEngine_OrderField, getValue);


static const zend_function_entry class_SyncEngine_OrderField_methods[] = {
	ZEND_ME(SyncEngine_OrderField, __construct, arginfo_class_SyncEngine_OrderField___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderField, getName, arginfo_class_SyncEngine_OrderField_getName, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_OrderField, getValue, arginfo_class_SyncEngine_OrderField_getValue, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_OrderField(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "OrderField", class_SyncEngine_OrderField_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
