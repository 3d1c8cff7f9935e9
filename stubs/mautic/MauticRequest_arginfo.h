/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 71b809484f3104c3f795894d5c5dd43da01dc9fc */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, fromDate, DateTimeInterface, 1)
	ZEND_ARG_OBJ_INFO(0, toDate, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange_getFromDate, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange_getToDate arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange_getFromDate

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, input, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_isFirstTimeSync, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_pullIsEnabled arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_isFirstTimeSync

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_activityPushIsEnabled arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_isFirstTimeSync

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_pushIsEnabled arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_isFirstTimeSync

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getMauticObjectIds, 0, 0, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\ObjectIdsDAO, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getIntegrationObjectIds arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getMauticObjectIds

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getStartDateTime, 0, 0, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getEndDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getStartDateTime

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getOptions, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_createFromCliOptions, 0, 1, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\ObjectIdsDAO, 0)
	ZEND_ARG_TYPE_INFO(0, cliOptions, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_addObjectId, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, objectType, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_getObjectIdsFor, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, objectType, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_getObjectTypes arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getOptions

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, fromDateTime, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, toDateTime, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, objectLastSyncDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getObject arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getIntegration

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_addField, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, field, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getFields arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getOptions

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_setRequiredFields, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getRequiredFields arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getOptions

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getFromDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getStartDateTime

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getToDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getStartDateTime

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getObjectLastSyncDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getStartDateTime

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, syncToIntegration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, syncIteration, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO(0, inputOptionsDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_addObject, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, objectDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request\\ObjectDAO, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_getObjects arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getOptions

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_getSyncIteration, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_isFirstTimeSync arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_isFirstTimeSync

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_getSyncToIntegration arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getIntegration

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_getInputOptionsDAO, 0, 0, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_shouldSync arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_isFirstTimeSync


ZEND_METHOD(MauticDateRange, __construct);
ZEND_METHOD(MauticSlot, get0);
ZEND_METHOD(MauticSlot, get1);
ZEND_METHOD(MauticInputOptions, __construct);
ZEND_METHOD(MauticInputOptions, pullIsEnabled);
ZEND_METHOD(MauticInputOptions, activityPushIsEnabled);
ZEND_METHOD(MauticInputOptions, pushIsEnabled);
ZEND_METHOD(MauticSlot, get5);
ZEND_METHOD(MauticSlot, get6);
ZEND_METHOD(MauticSlot, get7);
ZEND_METHOD(MauticSlot, get8);
ZEND_METHOD(MauticSlot, get9);
ZEND_METHOD(MauticObjectIds, createFromCliOptions);
ZEND_METHOD(MauticObjectIds, addObjectId);
ZEND_METHOD(MauticObjectIds, getObjectIdsFor);
ZEND_METHOD(MauticObjectIds, getObjectTypes);
ZEND_METHOD(MauticRequestObject, __construct);
ZEND_METHOD(MauticSlot, get2);
ZEND_METHOD(MauticRequestObject, addField);
ZEND_METHOD(MauticRequestObject, setRequiredFields);
ZEND_METHOD(MauticSlot, get3);
ZEND_METHOD(MauticSlot, get4);
ZEND_METHOD(MauticRequest, __construct);
ZEND_METHOD(MauticRequest, addObject);
ZEND_METHOD(MauticRequest, isFirstTimeSync);
ZEND_METHOD(MauticRequest, shouldSync);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_DateRange_methods[] = {
	ZEND_MALIAS(MauticDateRange, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getFromDate, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange_getFromDate, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getToDate, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange_getToDate, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_methods[] = {
	ZEND_MALIAS(MauticInputOptions, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegration, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, isFirstTimeSync, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_isFirstTimeSync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticInputOptions, pullIsEnabled, pullIsEnabled, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_pullIsEnabled, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticInputOptions, activityPushIsEnabled, activityPushIsEnabled, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_activityPushIsEnabled, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticInputOptions, pushIsEnabled, pushIsEnabled, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_pushIsEnabled, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getMauticObjectIds, get5, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getMauticObjectIds, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getIntegrationObjectIds, get6, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getIntegrationObjectIds, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getStartDateTime, get7, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getStartDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getEndDateTime, get8, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getEndDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getOptions, get9, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_getOptions, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_methods[] = {
	ZEND_MALIAS(MauticObjectIds, createFromCliOptions, createFromCliOptions, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_createFromCliOptions, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(MauticObjectIds, addObjectId, addObjectId, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_addObjectId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectIds, getObjectIdsFor, getObjectIdsFor, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_getObjectIdsFor, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticObjectIds, getObjectTypes, getObjectTypes, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_getObjectTypes, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_methods[] = {
	ZEND_MALIAS(MauticRequestObject, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObject, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRequestObject, addField, addField, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_addField, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getFields, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getFields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRequestObject, setRequiredFields, setRequiredFields, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_setRequiredFields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getRequiredFields, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getRequiredFields, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getFromDateTime, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getFromDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getToDateTime, get4, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getToDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjectLastSyncDateTime, get5, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_getObjectLastSyncDateTime, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_methods[] = {
	ZEND_MALIAS(MauticRequest, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRequest, addObject, addObject, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_addObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getObjects, get1, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_getObjects, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getSyncIteration, get0, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_getSyncIteration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRequest, isFirstTimeSync, isFirstTimeSync, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_isFirstTimeSync, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getSyncToIntegration, get2, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_getSyncToIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSlot, getInputOptionsDAO, get3, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_getInputOptionsDAO, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticRequest, shouldSync, shouldSync, arginfo_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_shouldSync, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_DateRange(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO", "DateRange", class_Mautic_IntegrationsBundle_Sync_DAO_DateRange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_fromDate_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_fromDate_default_value;
	ZVAL_UNDEF(&property_fromDate_default_value);
	zend_string *property_fromDate_name = zend_string_init("fromDate", sizeof("fromDate") - 1, 1);
	zend_declare_typed_property(class_entry, property_fromDate_name, &property_fromDate_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fromDate_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_fromDate_name);

	zend_string *property_toDate_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_toDate_default_value;
	ZVAL_UNDEF(&property_toDate_default_value);
	zend_string *property_toDate_name = zend_string_init("toDate", sizeof("toDate") - 1, 1);
	zend_declare_typed_property(class_entry, property_toDate_name, &property_toDate_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_toDate_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_toDate_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync", "InputOptionsDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_integration_default_value;
	ZVAL_NULL(&property_integration_default_value);
	zend_string *property_integration_name = zend_string_init("integration", sizeof("integration") - 1, 1);
	zend_declare_property_ex(class_entry, property_integration_name, &property_integration_default_value, ZEND_ACC_PRIVATE, NULL);
	zend_string_release(property_integration_name);

	zval property_firstTimeSync_default_value;
	ZVAL_UNDEF(&property_firstTimeSync_default_value);
	zend_string *property_firstTimeSync_name = zend_string_init("firstTimeSync", sizeof("firstTimeSync") - 1, 1);
	zend_declare_typed_property(class_entry, property_firstTimeSync_name, &property_firstTimeSync_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_firstTimeSync_name);

	zval property_disablePush_default_value;
	ZVAL_UNDEF(&property_disablePush_default_value);
	zend_string *property_disablePush_name = zend_string_init("disablePush", sizeof("disablePush") - 1, 1);
	zend_declare_typed_property(class_entry, property_disablePush_name, &property_disablePush_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_disablePush_name);

	zval property_disablePull_default_value;
	ZVAL_UNDEF(&property_disablePull_default_value);
	zend_string *property_disablePull_name = zend_string_init("disablePull", sizeof("disablePull") - 1, 1);
	zend_declare_typed_property(class_entry, property_disablePull_name, &property_disablePull_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_disablePull_name);

	zval property_disableActivityPush_default_value;
	ZVAL_UNDEF(&property_disableActivityPush_default_value);
	zend_string *property_disableActivityPush_name = zend_string_init("disableActivityPush", sizeof("disableActivityPush") - 1, 1);
	zend_declare_typed_property(class_entry, property_disableActivityPush_name, &property_disableActivityPush_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_disableActivityPush_name);

	zend_string *property_mauticObjectIds_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\ObjectIdsDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\ObjectIdsDAO")-1, 1);
	zval property_mauticObjectIds_default_value;
	ZVAL_UNDEF(&property_mauticObjectIds_default_value);
	zend_string *property_mauticObjectIds_name = zend_string_init("mauticObjectIds", sizeof("mauticObjectIds") - 1, 1);
	zend_declare_typed_property(class_entry, property_mauticObjectIds_name, &property_mauticObjectIds_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mauticObjectIds_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO, 0, MAY_BE_NULL));
	zend_string_release(property_mauticObjectIds_name);

	zend_string *property_integrationObjectIds_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\ObjectIdsDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\ObjectIdsDAO")-1, 1);
	zval property_integrationObjectIds_default_value;
	ZVAL_UNDEF(&property_integrationObjectIds_default_value);
	zend_string *property_integrationObjectIds_name = zend_string_init("integrationObjectIds", sizeof("integrationObjectIds") - 1, 1);
	zend_declare_typed_property(class_entry, property_integrationObjectIds_name, &property_integrationObjectIds_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_integrationObjectIds_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO, 0, MAY_BE_NULL));
	zend_string_release(property_integrationObjectIds_name);

	zend_string *property_startDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_startDateTime_default_value;
	ZVAL_UNDEF(&property_startDateTime_default_value);
	zend_string *property_startDateTime_name = zend_string_init("startDateTime", sizeof("startDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_startDateTime_name, &property_startDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_startDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_startDateTime_name);

	zend_string *property_endDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_endDateTime_default_value;
	ZVAL_UNDEF(&property_endDateTime_default_value);
	zend_string *property_endDateTime_name = zend_string_init("endDateTime", sizeof("endDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_endDateTime_name, &property_endDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_endDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_endDateTime_name);

	zval property_options_default_value;
	ZVAL_UNDEF(&property_options_default_value);
	zend_string *property_options_name = zend_string_init("options", sizeof("options") - 1, 1);
	zend_declare_typed_property(class_entry, property_options_name, &property_options_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_options_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync", "ObjectIdsDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_ObjectIdsDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_objects_default_value;
	ZVAL_EMPTY_ARRAY(&property_objects_default_value);
	zend_string *property_objects_name = zend_string_init("objects", sizeof("objects") - 1, 1);
	zend_declare_typed_property(class_entry, property_objects_name, &property_objects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_objects_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request", "ObjectDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_ObjectDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_fields_default_value;
	ZVAL_EMPTY_ARRAY(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	zval property_requiredFields_default_value;
	ZVAL_EMPTY_ARRAY(&property_requiredFields_default_value);
	zend_string *property_requiredFields_name = zend_string_init("requiredFields", sizeof("requiredFields") - 1, 1);
	zend_declare_typed_property(class_entry, property_requiredFields_name, &property_requiredFields_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_requiredFields_name);

	zval property_object_default_value;
	ZVAL_UNDEF(&property_object_default_value);
	zend_string *property_object_name = zend_string_init("object", sizeof("object") - 1, 1);
	zend_declare_typed_property(class_entry, property_object_name, &property_object_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_object_name);

	zend_string *property_fromDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_fromDateTime_default_value;
	ZVAL_UNDEF(&property_fromDateTime_default_value);
	zend_string *property_fromDateTime_name = zend_string_init("fromDateTime", sizeof("fromDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_fromDateTime_name, &property_fromDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fromDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_fromDateTime_name);

	zend_string *property_toDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_toDateTime_default_value;
	ZVAL_UNDEF(&property_toDateTime_default_value);
	zend_string *property_toDateTime_name = zend_string_init("toDateTime", sizeof("toDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_toDateTime_name, &property_toDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_toDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_toDateTime_name);

	zend_string *property_objectLastSyncDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_objectLastSyncDateTime_default_value;
	ZVAL_UNDEF(&property_objectLastSyncDateTime_default_value);
	zend_string *property_objectLastSyncDateTime_name = zend_string_init("objectLastSyncDateTime", sizeof("objectLastSyncDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_objectLastSyncDateTime_name, &property_objectLastSyncDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_objectLastSyncDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_objectLastSyncDateTime_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Request", "RequestDAO", class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Request_RequestDAO_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_syncIteration_default_value;
	ZVAL_UNDEF(&property_syncIteration_default_value);
	zend_string *property_syncIteration_name = zend_string_init("syncIteration", sizeof("syncIteration") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncIteration_name, &property_syncIteration_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_syncIteration_name);

	zval property_objects_default_value;
	ZVAL_EMPTY_ARRAY(&property_objects_default_value);
	zend_string *property_objects_name = zend_string_init("objects", sizeof("objects") - 1, 1);
	zend_declare_typed_property(class_entry, property_objects_name, &property_objects_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_objects_name);

	zval property_syncToIntegration_default_value;
	ZVAL_UNDEF(&property_syncToIntegration_default_value);
	zend_string *property_syncToIntegration_name = zend_string_init("syncToIntegration", sizeof("syncToIntegration") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncToIntegration_name, &property_syncToIntegration_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_syncToIntegration_name);

	zend_string *property_inputOptionsDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InputOptionsDAO")-1, 1);
	zval property_inputOptionsDAO_default_value;
	ZVAL_UNDEF(&property_inputOptionsDAO_default_value);
	zend_string *property_inputOptionsDAO_name = zend_string_init("inputOptionsDAO", sizeof("inputOptionsDAO") - 1, 1);
	zend_declare_typed_property(class_entry, property_inputOptionsDAO_name, &property_inputOptionsDAO_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_inputOptionsDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InputOptionsDAO, 0, 0));
	zend_string_release(property_inputOptionsDAO_name);

	return class_entry;
}
