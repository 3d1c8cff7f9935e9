/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 240b8bea0a159aa614351b10797054196874424a */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, connection, Doctrine\\DBAL\\Connection, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_setSyncDateTimes, 0, 0, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, fromDateTime, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, toDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getSyncFromDateTime, 0, 2, DateTimeInterface, 0)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getSyncToDateTime, 0, 0, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getSyncDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getSyncToDateTime

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getLastSyncDateForObject, 0, 2, DateTimeInterface, 1)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getInternalSyncStartDateTime arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getSyncToDateTime

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_setInternalSyncStartDateTime, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticSyncDateHelper, __construct);
ZEND_METHOD(MauticSyncDateHelper, setSyncDateTimes);
ZEND_METHOD(MauticSyncDateHelper, getSyncFromDateTime);
ZEND_METHOD(MauticSyncDateHelper, getSyncToDateTime);
ZEND_METHOD(MauticSyncDateHelper, getSyncDateTime);
ZEND_METHOD(MauticSyncDateHelper, getLastSyncDateForObject);
ZEND_METHOD(MauticSyncDateHelper, getInternalSyncStartDateTime);
ZEND_METHOD(MauticSyncDateHelper, setInternalSyncStartDateTime);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_methods[] = {
	ZEND_MALIAS(MauticSyncDateHelper, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDateHelper, setSyncDateTimes, setSyncDateTimes, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_setSyncDateTimes, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDateHelper, getSyncFromDateTime, getSyncFromDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getSyncFromDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDateHelper, getSyncToDateTime, getSyncToDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getSyncToDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDateHelper, getSyncDateTime, getSyncDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getSyncDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDateHelper, getLastSyncDateForObject, getLastSyncDateForObject, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getLastSyncDateForObject, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDateHelper, getInternalSyncStartDateTime, getInternalSyncStartDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_getInternalSyncStartDateTime, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticSyncDateHelper, setInternalSyncStartDateTime, setInternalSyncStartDateTime, arginfo_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_setInternalSyncStartDateTime, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Helper", "SyncDateHelper", class_Mautic_IntegrationsBundle_Sync_Helper_SyncDateHelper_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_syncFromDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_syncFromDateTime_default_value;
	ZVAL_NULL(&property_syncFromDateTime_default_value);
	zend_string *property_syncFromDateTime_name = zend_string_init("syncFromDateTime", sizeof("syncFromDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncFromDateTime_name, &property_syncFromDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncFromDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_syncFromDateTime_name);

	zend_string *property_syncToDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_syncToDateTime_default_value;
	ZVAL_NULL(&property_syncToDateTime_default_value);
	zend_string *property_syncToDateTime_name = zend_string_init("syncToDateTime", sizeof("syncToDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncToDateTime_name, &property_syncToDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncToDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_syncToDateTime_name);

	zend_string *property_syncDateTime_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_syncDateTime_default_value;
	ZVAL_NULL(&property_syncDateTime_default_value);
	zend_string *property_syncDateTime_name = zend_string_init("syncDateTime", sizeof("syncDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncDateTime_name, &property_syncDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncDateTime_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_syncDateTime_name);

	zval property_lastObjectSyncDates_default_value;
	ZVAL_EMPTY_ARRAY(&property_lastObjectSyncDates_default_value);
	zend_string *property_lastObjectSyncDates_name = zend_string_init("lastObjectSyncDates", sizeof("lastObjectSyncDates") - 1, 1);
	zend_declare_typed_property(class_entry, property_lastObjectSyncDates_name, &property_lastObjectSyncDates_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_lastObjectSyncDates_name);

	zend_string *property_internalSyncStartDateTime_class_DateTimeInterface = zend_string_init("DateTimeInterface", sizeof("DateTimeInterface")-1, 1);
	zval property_internalSyncStartDateTime_default_value;
	ZVAL_NULL(&property_internalSyncStartDateTime_default_value);
	zend_string *property_internalSyncStartDateTime_name = zend_string_init("internalSyncStartDateTime", sizeof("internalSyncStartDateTime") - 1, 1);
	zend_declare_typed_property(class_entry, property_internalSyncStartDateTime_name, &property_internalSyncStartDateTime_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_internalSyncStartDateTime_class_DateTimeInterface, 0, MAY_BE_NULL));
	zend_string_release(property_internalSyncStartDateTime_name);

	zend_string *property_connection_class_Doctrine_DBAL_Connection = zend_string_init("Doctrine\\DBAL\\Connection", sizeof("Doctrine\\DBAL\\Connection")-1, 1);
	zval property_connection_default_value;
	ZVAL_UNDEF(&property_connection_default_value);
	zend_string *property_connection_name = zend_string_init("connection", sizeof("connection") - 1, 1);
	zend_declare_typed_property(class_entry, property_connection_name, &property_connection_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_connection_class_Doctrine_DBAL_Connection, 0, 0));
	zend_string_release(property_connection_name);

	return class_entry;
}
