/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: fc142342757f7bd9a7bef5abddbc942fccf48bc8 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Exception_FieldNotFoundException___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, field, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, code, IS_LONG, 0, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Exception_InternalIdNotFoundException___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_Exception_ObjectNotFoundException___construct arginfo_class_SyncEngine_Exception_InternalIdNotFoundException___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Exception_ObjectNotSupportedException___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SyncEngine_Exception_InvalidItemException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, item, IS_MIXED, 0, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SyncEngine_Exception_InvalidItemException_getItem, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(SyncEngine_Exception_FieldNotFoundException, __construct);
ZEND_METHOD(SyncEngine_Exception_InternalIdNotFoundException, __construct);
ZEND_METHOD(SyncEngine_Exception_ObjectNotFoundException, __construct);
ZEND_METHOD(SyncEngine_Exception_ObjectNotSupportedException, __construct);
ZEND_METHOD(SyncEngine_Exception_InvalidItemException, __construct);
ZEND_METHOD(SyncEngine_Exception_InvalidItemException, getItem);


static const zend_function_entry class_SyncEngine_Exception_ExceptionInterface_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_ConflictUnresolvedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_FieldNotFoundException_methods[] = {
	ZEND_ME(SyncEngine_Exception_FieldNotFoundException, __construct, arginfo_class_SyncEngine_Exception_FieldNotFoundException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_HandlerNotSupportedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_InternalIdNotFoundException_methods[] = {
	ZEND_ME(SyncEngine_Exception_InternalIdNotFoundException, __construct, arginfo_class_SyncEngine_Exception_InternalIdNotFoundException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_ObjectDeletedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_ObjectNotFoundException_methods[] = {
	ZEND_ME(SyncEngine_Exception_ObjectNotFoundException, __construct, arginfo_class_SyncEngine_Exception_ObjectNotFoundException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_ObjectNotSupportedException_methods[] = {
	ZEND_ME(SyncEngine_Exception_ObjectNotSupportedException, __construct, arginfo_class_SyncEngine_Exception_ObjectNotSupportedException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_InvalidValueException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_IntegrationNotFoundException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_UnexpectedValueException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_ConfigurationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_TransportException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_ResponseException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_StoreException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_SyncLockedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_Exception_InvalidItemException_methods[] = {
	ZEND_ME(SyncEngine_Exception_InvalidItemException, __construct, arginfo_class_SyncEngine_Exception_InvalidItemException___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SyncEngine_Exception_InvalidItemException, getItem, arginfo_class_SyncEngine_Exception_InvalidItemException_getItem, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_Exception_ExceptionInterface(zend_class_entry *class_entry_Throwable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "ExceptionInterface", class_SyncEngine_Exception_ExceptionInterface_methods);
	class_entry = zend_register_internal_interface(&ce);
	zend_class_implements(class_entry, 1, class_entry_Throwable);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_ConflictUnresolvedException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "ConflictUnresolvedException", class_SyncEngine_Exception_ConflictUnresolvedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_FieldNotFoundException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "FieldNotFoundException", class_SyncEngine_Exception_FieldNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_HandlerNotSupportedException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "HandlerNotSupportedException", class_SyncEngine_Exception_HandlerNotSupportedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_InternalIdNotFoundException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "InternalIdNotFoundException", class_SyncEngine_Exception_InternalIdNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_ObjectDeletedException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "ObjectDeletedException", class_SyncEngine_Exception_ObjectDeletedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_ObjectNotFoundException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "ObjectNotFoundException", class_SyncEngine_Exception_ObjectNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_ObjectNotSupportedException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "ObjectNotSupportedException", class_SyncEngine_Exception_ObjectNotSupportedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_InvalidValueException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "InvalidValueException", class_SyncEngine_Exception_InvalidValueException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_IntegrationNotFoundException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "IntegrationNotFoundException", class_SyncEngine_Exception_IntegrationNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_UnexpectedValueException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "UnexpectedValueException", class_SyncEngine_Exception_UnexpectedValueException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_ConfigurationException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "ConfigurationException", class_SyncEngine_Exception_ConfigurationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_TransportException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "TransportException", class_SyncEngine_Exception_TransportException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_ResponseException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "ResponseException", class_SyncEngine_Exception_ResponseException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_StoreException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "StoreException", class_SyncEngine_Exception_StoreException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_SyncLockedException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "SyncLockedException", class_SyncEngine_Exception_SyncLockedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_Exception_InvalidItemException(zend_class_entry *class_entry_Exception, zend_class_entry *class_entry_SyncEngine_Exception_ExceptionInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine\\Exception", "InvalidItemException", class_SyncEngine_Exception_InvalidItemException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_Exception_ExceptionInterface);

	zval property_item_default_value;
	ZVAL_NULL(&property_item_default_value);
	zend_string *property_item_name = zend_string_init("item", sizeof("item") - 1, 1);
	zend_declare_typed_property(class_entry, property_item_name, &property_item_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_item_name);

	return class_entry;
}
