/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 2ef903e336e0bd060185c30aba77ca06927138f6 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ValueHelper_getValueForIntegration, 0, 3, SyncEngine\\\116ormalizedValue, 0)
	ZEND_ARG_OBJ_INFO(0, normalizedValueDAO, SyncEngine\\\116ormalizedValue, 0)
	ZEND_ARG_TYPE_INFO(0, fieldState, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, syncDirection, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ValueHelper_getValueForMautic arginfo_class_SyncEngine_ValueHelper_getValueForIntegration


ZEND_METHOD(SyncEngine_ValueHelper, getValueForIntegration);
ZEND_METHOD(SyncEngine_ValueHelper, getValueForMautic);


static const zend_function_entry class_SyncEngine_ValueHelper_methods[] = {
	ZEND_ME(SyncEngine_ValueHelper, getValueForIntegration, arginfo_class_SyncEngine_ValueHelper_getValueForIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ValueHelper, getValueForMautic, arginfo_class_SyncEngine_ValueHelper_getValueForMautic, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ValueHelper(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ValueHelper", class_SyncEngine_ValueHelper_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
