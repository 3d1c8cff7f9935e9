/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: c26a93497ce71e1f3b4dcf01996fbdb54c27df9a */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Report___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Report_getIntegration, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Report_addObject, 0, 1, SyncEngine\\Report, 0)
	ZEND_ARG_OBJ_INFO(0, objectDAO, SyncEngine\\ReportObject, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Report_addRecords, 0, 3, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, records, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, fieldTypes, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, idKey, IS_STRING, 0, "\'id\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, changeDateKey, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fieldDatesKey, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Report_remapObject, 0, 3, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, oldObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, oldObjectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, newObjectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, newObjectId, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Report_getInformationChangeRequest, 0, 3, SyncEngine\\InformationChangeRequest, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, objectId, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, fieldName, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Report_getObjects, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Report_getRemappedObjects, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Report_getObject, 0, 2, SyncEngine\\ReportObject, 1)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, objectId, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Report_shouldSync, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_Report_getRelations, 0, 0, SyncEngine\\Relations, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Report, __construct);
ZEND_METHOD(SyncEngine_Report, getIntegration);
ZEND_METHOD(SyncEngine_Report, addObject);
ZEND_METHOD(SyncEngine_Report, addRecords);
ZEND_METHOD(SyncEngine_Report, remapObject);
ZEND_METHOD(SyncEngine_Report, getInformationChangeRequest);
ZEND_METHOD(SyncEngine_Report, getObjects);
ZEND_METHOD(SyncEngine_Report, getRemappedObjects);
ZEND_METHOD(SyncEngine_Report, getObject);
ZEND_METHOD(SyncEngine_Report, shouldSync);
ZEND_METHOD(SyncEngine_Report, getRelations);


static const zend_function_entry class_SyncEngine_Report_methods[] = {
	ZEND_ME(SyncEngine_Report, __construct, arginfo_class_SyncEngine_Report___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, getIntegration, arginfo_class_SyncEngine_Report_getIntegration, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, addObject, arginfo_class_SyncEngine_Report_addObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, addRecords, arginfo_class_SyncEngine_Report_addRecords, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, remapObject, arginfo_class_SyncEngine_Report_remapObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, getInformationChangeRequest, arginfo_class_SyncEngine_Report_getInformationChangeRequest, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, getObjects, arginfo_class_SyncEngine_Report_getObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, getRemappedObjects, arginfo_class_SyncEngine_Report_getRemappedObjects, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, getObject, arginfo_class_SyncEngine_Report_getObject, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, shouldSync, arginfo_class_SyncEngine_Report_shouldSync, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Report, getRelations, arginfo_class_SyncEngine_Report_getRelations, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Report(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "Report", class_SyncEngine_Report_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
