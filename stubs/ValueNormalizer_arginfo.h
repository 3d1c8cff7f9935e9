/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: d26c9721fe663f721bceecc7b63007629bb583f0 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_ValueNormalizerInterface_normalizeForMautic, 0, 2, SyncEngine\\\116ormalizedValue, 0)
	ZEND_ARG_TYPE_INFO(0, type, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_ValueNormalizerInterface_normalizeForIntegration, 0, 1, IS_MIXED, 0)
	ZEND_ARG_OBJ_INFO(0, value, SyncEngine\\\116ormalizedValue, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_ValueNormalizer_normalizeForMautic arginfo_class_SyncEngine_ValueNormalizerInterface_normalizeForMautic

#define arginfo_class_SyncEngine_ValueNormalizer_normalizeForIntegration arginfo_class_SyncEngine_ValueNormalizerInterface_normalizeForIntegration


ZEND_METHOD(SyncEngine_ValueNormalizer, normalizeForMautic);
ZEND_METHOD(SyncEngine_ValueNormalizer, normalizeForIntegration);


static const zend_function_entry class_SyncEngine_ValueNormalizerInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_ValueNormalizerInterface, normalizeForMautic, arginfo_class_SyncEngine_ValueNormalizerInterface_normalizeForMautic, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_ValueNormalizerInterface, normalizeForIntegration, arginfo_class_SyncEngine_ValueNormalizerInterface_normalizeForIntegration, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_ValueNormalizer_methods[] = {
	ZEND_ME(SyncEngine_ValueNormalizer, normalizeForMautic, arginfo_class_SyncEngine_ValueNormalizer_normalizeForMautic, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_ValueNormalizer, normalizeForIntegration, arginfo_class_SyncEngine_ValueNormalizer_normalizeForIntegration, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_ValueNormalizerInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ValueNormalizerInterface", class_SyncEngine_ValueNormalizerInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_ValueNormalizer(zend_class_entry *class_entry_SyncEngine_ValueNormalizerInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "ValueNormalizer", class_SyncEngine_ValueNormalizer_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_ValueNormalizerInterface);

	return class_entry;
}
