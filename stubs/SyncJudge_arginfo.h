/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: ee0d4a93fa0a396482f8404264e375043d80581a */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_SyncJudgeInterface_adjudicate, 0, 3, SyncEngine\\InformationChangeRequest, 0)
	ZEND_ARG_TYPE_INFO(0, mode, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, leftChangeRequest, SyncEngine\\InformationChangeRequest, 0)
	ZEND_ARG_OBJ_INFO(0, rightChangeRequest, SyncEngine\\InformationChangeRequest, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_SyncJudge_adjudicate arginfo_class_SyncEngine_SyncJudgeInterface_adjudicate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SyncEngine_JudgementModeInterface_adjudicate, 0, 2, SyncEngine\\InformationChangeRequest, 0)
	ZEND_ARG_OBJ_INFO(0, leftChangeRequest, SyncEngine\\InformationChangeRequest, 0)
	ZEND_ARG_OBJ_INFO(0, rightChangeRequest, SyncEngine\\InformationChangeRequest, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_SyncEngine_HardEvidence_adjudicate arginfo_class_SyncEngine_JudgementModeInterface_adjudicate

#define arginfo_class_SyncEngine_BestEvidence_adjudicate arginfo_class_SyncEngine_JudgementModeInterface_adjudicate

#define arginfo_class_SyncEngine_FuzzyEvidence_adjudicate arginfo_class_SyncEngine_JudgementModeInterface_adjudicate


ZEND_METHOD(SyncEngine_SyncJudge, adjudicate);
ZEND_METHOD(SyncEngine_HardEvidence, adjudicate);
ZEND_METHOD(SyncEngine_BestEvidence, adjudicate);
ZEND_METHOD(SyncEngine_FuzzyEvidence, adjudicate);


static const zend_function_entry class_SyncEngine_SyncJudgeInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_SyncJudgeInterface, adjudicate, arginfo_class_SyncEngine_SyncJudgeInterface_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_SyncJudge_methods[] = {
	ZEND_ME(SyncEngine_SyncJudge, adjudicate, arginfo_class_SyncEngine_SyncJudge_adjudicate, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_JudgementModeInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SyncEngine_JudgementModeInterface, adjudicate, arginfo_class_SyncEngine_JudgementModeInterface_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_HardEvidence_methods[] = {
	ZEND_ME(SyncEngine_HardEvidence, adjudicate, arginfo_class_SyncEngine_HardEvidence_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_BestEvidence_methods[] = {
	ZEND_ME(SyncEngine_BestEvidence, adjudicate, arginfo_class_SyncEngine_BestEvidence_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_SyncEngine_FuzzyEvidence_methods[] = {
	ZEND_ME(SyncEngine_FuzzyEvidence, adjudicate, arginfo_class_SyncEngine_FuzzyEvidence_adjudicate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SyncEngine_SyncJudgeInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "SyncJudgeInterface", class_SyncEngine_SyncJudgeInterface_methods);
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

static zend_class_entry *register_class_SyncEngine_SyncJudge(zend_class_entry *class_entry_SyncEngine_SyncJudgeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "SyncJudge", class_SyncEngine_SyncJudge_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_SyncJudgeInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_JudgementModeInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "JudgementModeInterface", class_SyncEngine_JudgementModeInterface_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_HardEvidence(zend_class_entry *class_entry_SyncEngine_JudgementModeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "HardEvidence", class_SyncEngine_HardEvidence_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_JudgementModeInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_BestEvidence(zend_class_entry *class_entry_SyncEngine_JudgementModeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "BestEvidence", class_SyncEngine_BestEvidence_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_JudgementModeInterface);

	return class_entry;
}

static zend_class_entry *register_class_SyncEngine_FuzzyEvidence(zend_class_entry *class_entry_SyncEngine_JudgementModeInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "SyncEngine", "FuzzyEvidence", class_SyncEngine_FuzzyEvidence_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_SyncEngine_JudgementModeInterface);

	return class_entry;
}
