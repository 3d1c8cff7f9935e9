/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 53e7d494b8a5dd9bb15ff1b12b3643ed010e8209 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncDataExchange_setBatchSize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, batchSize, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncDataExchange_getBatchSize, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncDataExchange_setProgressCallback, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, callback, IS_CALLABLE, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncDataExchange_write, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, objectName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, changes, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_SyncDataExchange_executeSyncOrder, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, syncOrderDAO, SyncEngine\\Order, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_SyncDataExchange, setBatchSize);
ZEND_METHOD(SyncEngine_SyncDataExchange, getBatchSize);
ZEND_METHOD(SyncEngine_SyncDataExchange, setProgressCallback);
ZEND_METHOD(SyncEngine_SyncDataExchange, executeSyncOrder);


static const zend_function_entry class_SyncEngine_SyncDataExchange_methods[] = {
	ZEND_ME(SyncEngine_SyncDataExchange, setBatchSize, arginfo_class_SyncEngine_SyncDataExchange_setBatchSize, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncDataExchange, getBatchSize, arginfo_class_SyncEngine_SyncDataExchange_getBatchSize, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_SyncDataExchange, setProgressCallback, arginfo_class_SyncEngine_SyncDataExchange_setProgressCallback, ZEND_ACC_PUBLIC)
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_SyncDataExchange, write, arginfo_class_SyncEngine_SyncDataExchange_write, ZEND_ACC_PROTECTED|ZEND_ACC_ABSTRACT)
	ZEND_ME(SyncEngine_SyncDataExchange, executeSyncOrder, arginfo_class_SyncEngine_SyncDataExchange_executeSyncOrder, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_SyncDataExchange(zend_class_entry *class_entry_SyncEngine_SyncDataExchangeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "SyncDataExchange", class_SyncEngine_SyncDataExchange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_SyncDataExchangeInterface);

	zval const_STATUS_UPDATED_value;
	ZVAL_LONG(&const_STATUS_UPDATED_value, 200);
	zend_string *const_STATUS_UPDATED_name = zend_string_init_interned("STATUS_UPDATED", sizeof("STATUS_UPDATED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_UPDATED_name, &const_STATUS_UPDATED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_UPDATED_name);

	zval const_STATUS_CREATED_value;
	ZVAL_LONG(&const_STATUS_CREATED_value, 201);
	zend_string *const_STATUS_CREATED_name = zend_string_init_interned("STATUS_CREATED", sizeof("STATUS_CREATED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_CREATED_name, &const_STATUS_CREATED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_CREATED_name);

	zval const_STATUS_INVALID_value;
	ZVAL_LONG(&const_STATUS_INVALID_value, 400);
	zend_string *const_STATUS_INVALID_name = zend_string_init_interned("STATUS_INVALID", sizeof("STATUS_INVALID") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_INVALID_name, &const_STATUS_INVALID_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_INVALID_name);

	zval const_STATUS_DELETED_value;
	ZVAL_LONG(&const_STATUS_DELETED_value, 404);
	zend_string *const_STATUS_DELETED_name = zend_string_init_interned("STATUS_DELETED", sizeof("STATUS_DELETED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_DELETED_name, &const_STATUS_DELETED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_DELETED_name);

	zval const_STATUS_CONVERTED_value;
	ZVAL_LONG(&const_STATUS_CONVERTED_value, 409);
	zend_string *const_STATUS_CONVERTED_name = zend_string_init_interned("STATUS_CONVERTED", sizeof("STATUS_CONVERTED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_CONVERTED_name, &const_STATUS_CONVERTED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_CONVERTED_name);

	zval const_STATUS_RETRY_value;
	ZVAL_LONG(&const_STATUS_RETRY_value, 503);
	zend_string *const_STATUS_RETRY_name = zend_string_init_interned("STATUS_RETRY", sizeof("STATUS_RETRY") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_STATUS_RETRY_name, &const_STATUS_RETRY_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_STATUS_RETRY_name);

	return class_entry;
}
