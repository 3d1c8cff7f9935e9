/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a0d89228e249f08962963e0fb5a1ab13450078b7 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_FieldNotFoundException___construct, 0, 0, 2)
	ZEND_ARG_INFO(0, field)
	ZEND_ARG_INFO(0, object)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, code, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_InternalIdNotFoundException___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotFoundException___construct arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_InternalIdNotFoundException___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotSupportedException___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, integration, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(MauticFieldNotFoundException, __construct);
ZEND_METHOD(MauticInternalIdNotFoundException, __construct);
ZEND_METHOD(MauticObjectNotFoundException, __construct);
ZEND_METHOD(MauticObjectNotSupportedException, __construct);


static const zend_function_entry class_Mautic_IntegrationsBundle_Exception_IntegrationNotFoundException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Exception_InvalidValueException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Exception_UnexpectedValueException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Exception_ConflictUnresolvedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Exception_FieldNotFoundException_methods[] = {
	ZEND_MALIAS(MauticFieldNotFoundException, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_FieldNotFoundException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Exception_HandlerNotSupportedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Exception_InternalIdNotFoundException_methods[] = {
	ZEND_MALIAS(MauticInternalIdNotFoundException, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_InternalIdNotFoundException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Exception_ObjectDeletedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotFoundException_methods[] = {
	ZEND_MALIAS(MauticObjectNotFoundException, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotFoundException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotSupportedException_methods[] = {
	ZEND_MALIAS(MauticObjectNotSupportedException, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotSupportedException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Exception_IntegrationNotFoundException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Exception", "IntegrationNotFoundException", class_Mautic_IntegrationsBundle_Exception_IntegrationNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Exception_InvalidValueException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Exception", "InvalidValueException", class_Mautic_IntegrationsBundle_Exception_InvalidValueException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Exception_UnexpectedValueException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Exception", "UnexpectedValueException", class_Mautic_IntegrationsBundle_Exception_UnexpectedValueException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Exception_ConflictUnresolvedException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Exception", "ConflictUnresolvedException", class_Mautic_IntegrationsBundle_Sync_Exception_ConflictUnresolvedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Exception_FieldNotFoundException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Exception", "FieldNotFoundException", class_Mautic_IntegrationsBundle_Sync_Exception_FieldNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Exception_HandlerNotSupportedException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Exception", "HandlerNotSupportedException", class_Mautic_IntegrationsBundle_Sync_Exception_HandlerNotSupportedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Exception_InternalIdNotFoundException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Exception", "InternalIdNotFoundException", class_Mautic_IntegrationsBundle_Sync_Exception_InternalIdNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectDeletedException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Exception", "ObjectDeletedException", class_Mautic_IntegrationsBundle_Sync_Exception_ObjectDeletedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotFoundException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Exception", "ObjectNotFoundException", class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotSupportedException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\Exception", "ObjectNotSupportedException", class_Mautic_IntegrationsBundle_Sync_Exception_ObjectNotSupportedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}
