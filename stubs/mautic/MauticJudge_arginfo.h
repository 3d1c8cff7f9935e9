/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: fcdd2d3828d82481b9de9827b4406d424636cf84 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_adjudicate, 0, 2, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InformationChangeRequestDAO, 0)
	ZEND_ARG_OBJ_INFO(0, leftChangeRequest, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InformationChangeRequestDAO, 0)
	ZEND_ARG_OBJ_INFO(0, rightChangeRequest, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InformationChangeRequestDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_compareDateTimes, 0, 0, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, leftDateTime, DateTimeInterface, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, rightDateTime, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_DateComparisonTrait_compareDateTimes arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_compareDateTimes

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_FuzzyEvidence_adjudicate arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_adjudicate

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_HardEvidence_adjudicate arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_adjudicate

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_HardEvidence_compareDateTimes arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_compareDateTimes

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface_adjudicate arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_adjudicate

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudge_adjudicate, 0, 0, 3)
	ZEND_ARG_INFO(0, mode)
	ZEND_ARG_OBJ_INFO(0, leftChangeRequest, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InformationChangeRequestDAO, 0)
	ZEND_ARG_OBJ_INFO(0, rightChangeRequest, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\InformationChangeRequestDAO, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface_adjudicate arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudge_adjudicate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper_getValueForIntegration, 0, 3, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
	ZEND_ARG_OBJ_INFO(0, normalizedValueDAO, Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO, 0)
	ZEND_ARG_TYPE_INFO(0, fieldState, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, syncDirection, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper_getValueForMautic arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper_getValueForIntegration

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, valueHelper, Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Helper\\ValueHelper, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator_getSyncObjectChange, 0, 0, 5)
	ZEND_ARG_OBJ_INFO(0, syncReport, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ReportDAO, 0)
	ZEND_ARG_OBJ_INFO(0, mappingManual, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\MappingManualDAO, 0)
	ZEND_ARG_OBJ_INFO(0, objectMapping, Mautic\\IntegrationsBundle\\Sync\\DAO\\Mapping\\ObjectMappingDAO, 0)
	ZEND_ARG_OBJ_INFO(0, internalObject, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
	ZEND_ARG_OBJ_INFO(0, integrationObject, Mautic\\IntegrationsBundle\\Sync\\DAO\\Sync\\Report\\ObjectDAO, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_ObjectChangeGenerator___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, syncJudge, Mautic\\IntegrationsBundle\\Sync\\SyncJudge\\SyncJudgeInterface, 0)
	ZEND_ARG_OBJ_INFO(0, valueHelper, Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Helper\\ValueHelper, 0)
	ZEND_ARG_OBJ_INFO(0, fieldHelper, Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_ObjectChangeGenerator_getSyncObjectChange arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator_getSyncObjectChange


ZEND_METHOD(MauticBestEvidence, adjudicate);
ZEND_METHOD(MauticModes, compareDateTimes);
ZEND_METHOD(MauticFuzzyEvidence, adjudicate);
ZEND_METHOD(MauticHardEvidence, adjudicate);
ZEND_METHOD(MauticSyncJudge, adjudicate);
ZEND_METHOD(MauticValueHelper, getValueForIntegration);
ZEND_METHOD(MauticValueHelper, getValueForMautic);
ZEND_METHOD(MauticPushGenerator, __construct);
ZEND_METHOD(MauticPushGenerator, getSyncObjectChange);
ZEND_METHOD(MauticPullGenerator, __construct);
ZEND_METHOD(MauticPullGenerator, getSyncObjectChange);


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_methods[] = {
	ZEND_MALIAS(MauticBestEvidence, adjudicate, adjudicate, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(MauticModes, compareDateTimes, compareDateTimes, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_compareDateTimes, ZEND_ACC_PRIVATE|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_DateComparisonTrait_methods[] = {
	ZEND_MALIAS(MauticModes, compareDateTimes, compareDateTimes, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_DateComparisonTrait_compareDateTimes, ZEND_ACC_PRIVATE|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_FuzzyEvidence_methods[] = {
	ZEND_MALIAS(MauticFuzzyEvidence, adjudicate, adjudicate, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_FuzzyEvidence_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_HardEvidence_methods[] = {
	ZEND_MALIAS(MauticHardEvidence, adjudicate, adjudicate, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_HardEvidence_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(MauticModes, compareDateTimes, compareDateTimes, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_HardEvidence_compareDateTimes, ZEND_ACC_PRIVATE|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface, adjudicate, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudge_methods[] = {
	ZEND_MALIAS(MauticSyncJudge, adjudicate, adjudicate, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudge_adjudicate, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface, adjudicate, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper_methods[] = {
	ZEND_MALIAS(MauticValueHelper, getValueForIntegration, getValueForIntegration, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper_getValueForIntegration, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticValueHelper, getValueForMautic, getValueForMautic, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper_getValueForMautic, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator_methods[] = {
	ZEND_MALIAS(MauticPushGenerator, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticPushGenerator, getSyncObjectChange, getSyncObjectChange, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator_getSyncObjectChange, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_ObjectChangeGenerator_methods[] = {
	ZEND_MALIAS(MauticPullGenerator, __construct, __construct, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_ObjectChangeGenerator___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(MauticPullGenerator, getSyncObjectChange, getSyncObjectChange, arginfo_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_ObjectChangeGenerator_getSyncObjectChange, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence(zend_class_entry *class_entry_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncJudge\\Modes", "BestEvidence", class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	zend_class_implements(class_entry, 1, class_entry_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_DateComparisonTrait(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncJudge\\Modes", "DateComparisonTrait", class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_DateComparisonTrait_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_TRAIT;

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_FuzzyEvidence(zend_class_entry *class_entry_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncJudge\\Modes", "FuzzyEvidence", class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_FuzzyEvidence_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	zend_class_implements(class_entry, 1, class_entry_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_HardEvidence(zend_class_entry *class_entry_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncJudge\\Modes", "HardEvidence", class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_HardEvidence_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	zend_class_implements(class_entry, 1, class_entry_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncJudge\\Modes", "JudgementModeInterface", class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudge(zend_class_entry *class_entry_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncJudge", "SyncJudge", class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudge_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;
	zend_class_implements(class_entry, 1, class_entry_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncJudge", "SyncJudgeInterface", class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	zval const_HARD_EVIDENCE_MODE_value;
	zend_string *const_HARD_EVIDENCE_MODE_value_str = zend_string_init("hard", strlen("hard"), 1);
	ZVAL_STR(&const_HARD_EVIDENCE_MODE_value, const_HARD_EVIDENCE_MODE_value_str);
	zend_string *const_HARD_EVIDENCE_MODE_name = zend_string_init_interned("HARD_EVIDENCE_MODE", sizeof("HARD_EVIDENCE_MODE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_HARD_EVIDENCE_MODE_name, &const_HARD_EVIDENCE_MODE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_HARD_EVIDENCE_MODE_name);

	zval const_BEST_EVIDENCE_MODE_value;
	zend_string *const_BEST_EVIDENCE_MODE_value_str = zend_string_init("best", strlen("best"), 1);
	ZVAL_STR(&const_BEST_EVIDENCE_MODE_value, const_BEST_EVIDENCE_MODE_value_str);
	zend_string *const_BEST_EVIDENCE_MODE_name = zend_string_init_interned("BEST_EVIDENCE_MODE", sizeof("BEST_EVIDENCE_MODE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_BEST_EVIDENCE_MODE_name, &const_BEST_EVIDENCE_MODE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_BEST_EVIDENCE_MODE_name);

	zval const_FUZZY_EVIDENCE_MODE_value;
	zend_string *const_FUZZY_EVIDENCE_MODE_value_str = zend_string_init("fuzzy", strlen("fuzzy"), 1);
	ZVAL_STR(&const_FUZZY_EVIDENCE_MODE_value, const_FUZZY_EVIDENCE_MODE_value_str);
	zend_string *const_FUZZY_EVIDENCE_MODE_name = zend_string_init_interned("FUZZY_EVIDENCE_MODE", sizeof("FUZZY_EVIDENCE_MODE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_FUZZY_EVIDENCE_MODE_name, &const_FUZZY_EVIDENCE_MODE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_FUZZY_EVIDENCE_MODE_name);

	zval const_LEFT_WINNER_value;
	zend_string *const_LEFT_WINNER_value_str = zend_string_init("left", strlen("left"), 1);
	ZVAL_STR(&const_LEFT_WINNER_value, const_LEFT_WINNER_value_str);
	zend_string *const_LEFT_WINNER_name = zend_string_init_interned("LEFT_WINNER", sizeof("LEFT_WINNER") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_LEFT_WINNER_name, &const_LEFT_WINNER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_LEFT_WINNER_name);

	zval const_RIGHT_WINNER_value;
	zend_string *const_RIGHT_WINNER_value_str = zend_string_init("right", strlen("right"), 1);
	ZVAL_STR(&const_RIGHT_WINNER_value, const_RIGHT_WINNER_value_str);
	zend_string *const_RIGHT_WINNER_name = zend_string_init_interned("RIGHT_WINNER", sizeof("RIGHT_WINNER") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_RIGHT_WINNER_name, &const_RIGHT_WINNER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_RIGHT_WINNER_name);

	zval const_NO_WINNER_value;
	zend_string *const_NO_WINNER_value_str = zend_string_init("no", strlen("no"), 1);
	ZVAL_STR(&const_NO_WINNER_value, const_NO_WINNER_value_str);
	zend_string *const_NO_WINNER_name = zend_string_init_interned("NO_WINNER", sizeof("NO_WINNER") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_NO_WINNER_name, &const_NO_WINNER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_NO_WINNER_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Helper", "ValueHelper", class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_normalizedValueDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO", sizeof("Mautic\\IntegrationsBundle\\Sync\\DAO\\Value\\\116ormalizedValueDAO")-1, 1);
	zval property_normalizedValueDAO_default_value;
	ZVAL_NULL(&property_normalizedValueDAO_default_value);
	zend_string *property_normalizedValueDAO_name = zend_string_init("normalizedValueDAO", sizeof("normalizedValueDAO") - 1, 1);
	zend_declare_typed_property(class_entry, property_normalizedValueDAO_name, &property_normalizedValueDAO_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_normalizedValueDAO_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO, 0, MAY_BE_NULL));
	zend_string_release(property_normalizedValueDAO_name);

	zval property_fieldState_default_value;
	ZVAL_NULL(&property_fieldState_default_value);
	zend_string *property_fieldState_name = zend_string_init("fieldState", sizeof("fieldState") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldState_name, &property_fieldState_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_fieldState_name);

	zval property_syncDirection_default_value;
	ZVAL_NULL(&property_syncDirection_default_value);
	zend_string *property_syncDirection_name = zend_string_init("syncDirection", sizeof("syncDirection") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncDirection_name, &property_syncDirection_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_syncDirection_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Integration", "ObjectChangeGenerator", class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zend_string *property_valueHelper_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Helper\\ValueHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Helper\\ValueHelper")-1, 1);
	zval property_valueHelper_default_value;
	ZVAL_UNDEF(&property_valueHelper_default_value);
	zend_string *property_valueHelper_name = zend_string_init("valueHelper", sizeof("valueHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_valueHelper_name, &property_valueHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_valueHelper_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper, 0, 0));
	zend_string_release(property_valueHelper_name);

	return class_entry;
}

static zend_class_entry *register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_ObjectChangeGenerator(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Internal", "ObjectChangeGenerator", class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_ObjectChangeGenerator_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);

	zval property_judgementModes_default_value;
	ZVAL_EMPTY_ARRAY(&property_judgementModes_default_value);
	zend_string *property_judgementModes_name = zend_string_init("judgementModes", sizeof("judgementModes") - 1, 1);
	zend_declare_typed_property(class_entry, property_judgementModes_name, &property_judgementModes_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_judgementModes_name);

	zend_string *property_syncJudge_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncJudge\\SyncJudgeInterface", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncJudge\\SyncJudgeInterface")-1, 1);
	zval property_syncJudge_default_value;
	ZVAL_UNDEF(&property_syncJudge_default_value);
	zend_string *property_syncJudge_name = zend_string_init("syncJudge", sizeof("syncJudge") - 1, 1);
	zend_declare_typed_property(class_entry, property_syncJudge_name, &property_syncJudge_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_syncJudge_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface, 0, 0));
	zend_string_release(property_syncJudge_name);

	zend_string *property_valueHelper_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Helper\\ValueHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncProcess\\Direction\\Helper\\ValueHelper")-1, 1);
	zval property_valueHelper_default_value;
	ZVAL_UNDEF(&property_valueHelper_default_value);
	zend_string *property_valueHelper_name = zend_string_init("valueHelper", sizeof("valueHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_valueHelper_name, &property_valueHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_valueHelper_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper, 0, 0));
	zend_string_release(property_valueHelper_name);

	zend_string *property_fieldHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Helper_FieldHelper = zend_string_init("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper", sizeof("Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper")-1, 1);
	zval property_fieldHelper_default_value;
	ZVAL_UNDEF(&property_fieldHelper_default_value);
	zend_string *property_fieldHelper_name = zend_string_init("fieldHelper", sizeof("fieldHelper") - 1, 1);
	zend_declare_typed_property(class_entry, property_fieldHelper_name, &property_fieldHelper_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fieldHelper_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Helper_FieldHelper, 0, 0));
	zend_string_release(property_fieldHelper_name);

	return class_entry;
}
