/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 76b59f5eb87cdbcd675c7622a55d9a3a8fde245b */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_InputOptions___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, input, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_InputOptions_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_InputOptions_isFirstTimeSync, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_InputOptions_pullIsEnabled arginfo_class_SyncEngine_InputOptions_isFirstTimeSync

#define arginfo_class_SyncEngine_InputOptions_activityPushIsEnabled arginfo_class_SyncEngine_InputOptions_isFirstTimeSync

#define arginfo_class_SyncEngine_InputOptions_pushIsEnabled arginfo_class_SyncEngine_InputOptions_isFirstTimeSync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_InputOptions_getMauticObjectIds, 0, 0, SyncEngine\\ObjectIds, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_InputOptions_getIntegrationObjectIds arginfo_class_SyncEngine_InputOptions_getMauticObjectIds

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_InputOptions_getStartDateTime, 0, 0, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_InputOptions_getEndDateTime arginfo_class_SyncEngine_InputOptions_getStartDateTime

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_InputOptions_getOptions, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_InputOptions, __construct);
ZEND_METHOD(SyncEngine_InputOptions, getIntegration);
ZEND_METHOD(SyncEngine_InputOptions, isFirstTimeSync);
ZEND_METHOD(SyncEngine_InputOptions, pullIsEnabled);
ZEND_METHOD(SyncEngine_InputOptions, activityPushIsEnabled);
ZEND_METHOD(SyncEngine_InputOptions, pushIsEnabled);
ZEND_METHOD(SyncEngine_InputOptions, getMauticObjectIds);
ZEND_METHOD(SyncEngine_InputOptions, getIntegrationObjectIds);
ZEND_METHOD(SyncEngine_InputOptions, getStartDateTime);
ZEND_METHOD(SyncEngine_InputOptions, getEndDateTime);
ZEND_METHOD(SyncEngine_InputOptions, getOptions);


static const zend_function_entry class_SyncEngine_InputOptions_methods[] = {
	ZEND_ME(SyncEngine_InputOptions, __construct, arginfo_class_SyncEngine_InputOptions___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, getIntegration, arginfo_class_SyncEngine_InputOptions_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, isFirstTimeSync, arginfo_class_SyncEngine_InputOptions_isFirstTimeSync, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, pullIsEnabled, arginfo_class_SyncEngine_InputOptions_pullIsEnabled, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, activityPushIsEnabled, arginfo_class_SyncEngine_InputOptions_activityPushIsEnabled, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, pushIsEnabled, arginfo_class_SyncEngine_InputOptions_pushIsEnabled, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, getMauticObjectIds, arginfo_class_SyncEngine_InputOptions_getMauticObjectIds, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, getIntegrationObjectIds, arginfo_class_SyncEngine_InputOptions_getIntegrationObjectIds, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, getStartDateTime, arginfo_class_SyncEngine_InputOptions_getStartDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, getEndDateTime, arginfo_class_SyncEngine_InputOptions_getEndDateTime, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_InputOptions, getOptions, arginfo_class_SyncEngine_InputOptions_getOptions, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_InputOptions(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "InputOptions", class_SyncEngine_InputOptions_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
