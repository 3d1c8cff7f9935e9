/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 089a96fd2ca12d830c4fbefc3f0b3ab9b3c3980b */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_ReferenceValue___construct, 0, 0, 0)
	ZEND_ARG_TYPE_MASK(0, value, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, type, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_SyncEngine_ReferenceValue_getValue, 0, 0, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReferenceValue_setValue, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_MASK(0, value, MAY_BE_LONG|MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReferenceValue_getType, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReferenceValue_setType, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReferenceValue___toString, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReferenceValue___serialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ReferenceValue___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_ReferenceValue, __construct);
ZEND_METHOD(SyncEngine_ReferenceValue, getValue);
ZEND_METHOD(SyncEngine_ReferenceValue, setValue);
ZEND_METHOD(SyncEngine_ReferenceValue, getType);
ZEND_METHOD(SyncEngine_ReferenceValue, setType);
ZEND_METHOD(SyncEngine_ReferenceValue, __toString);
ZEND_METHOD(SyncEngine_ReferenceValue, __serialize);
ZEND_METHOD(SyncEngine_ReferenceValue, __unserialize);


static const zend_function_entry class_SyncEngine_ReferenceValue_methods[] = {
	ZEND_ME(SyncEngine_ReferenceValue, __construct, arginfo_class_SyncEngine_ReferenceValue___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReferenceValue, getValue, arginfo_class_SyncEngine_ReferenceValue_getValue, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReferenceValue, setValue, arginfo_class_SyncEngine_ReferenceValue_setValue, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReferenceValue, getType, arginfo_class_SyncEngine_ReferenceValue_getType, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReferenceValue, setType, arginfo_class_SyncEngine_ReferenceValue_setType, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReferenceValue, __toString, arginfo_class_SyncEngine_ReferenceValue___toString, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReferenceValue, __serialize, arginfo_class_SyncEngine_ReferenceValue___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ReferenceValue, __unserialize, arginfo_class_SyncEngine_ReferenceValue___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ReferenceValue(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ReferenceValue", class_SyncEngine_ReferenceValue_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	return class_entry;
}
