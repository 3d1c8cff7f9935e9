/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: aa597f0921071b01bf141097c3926f37bda35e23 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_DateRange___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, fromDate, DateTimeInterface, 1)
	ZEND_ARG_OBJ_INFO(0, toDate, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_DateRange_getFromDate, 0, 0, DateTimeInterface, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_DateRange_getToDate arginfo_class_SyncEngine_DateRange_getFromDate


ZEND_METHOD(SyncEngine_DateRange, __construct);
ZEND_METHOD(SyncEngine_DateRange, getFromDate);
ZEND_METHOD(SyncEngine_DateRange, getToDate);


static const zend_function_entry class_SyncEngine_DateRange_methods[] = {
	ZEND_ME(SyncEngine_DateRange, __construct, arginfo_class_SyncEngine_DateRange___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_DateRange, getFromDate, arginfo_class_SyncEngine_DateRange_getFromDate, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_DateRange, getToDate, arginfo_class_SyncEngine_DateRange_getToDate, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_DateRange(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "DateRange", class_SyncEngine_DateRange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
