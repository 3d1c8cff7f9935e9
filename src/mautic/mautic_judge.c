/* SyncJudge, its modes and ValueHelper. */
#include "mautic/mautic_judge.h"

#include "zend_exceptions.h"
#include "mautic/mautic_report.h"
#include "mautic/mautic_value.h"
#include "value/moment.h"

#include "stubs/mautic/MauticExchange_arginfo.h"
#include "stubs/mautic/MauticJudge_arginfo.h"

bool mautic_date_read(zval *date, bool *has, int64_t *us)
{
	*has = Z_TYPE_P(date) == IS_OBJECT;
	return !*has || syncengine_date_read(Z_OBJ_P(date), us);
}

zval mautic_mode_name(se_mode mode)
{
	static const char *const names[] = {"hard", "best", "fuzzy"};
	zval name;

	ZVAL_STRING(&name, names[mode]);
	return name;
}

static se_mode mode_of(zval *name)
{
	if (Z_TYPE_P(name) == IS_STRING && zend_string_equals_literal(Z_STR_P(name), "hard")) {
		return SE_MODE_HARD;
	}
	if (Z_TYPE_P(name) == IS_STRING && zend_string_equals_literal(Z_STR_P(name), "best")) {
		return SE_MODE_BEST;
	}
	return SE_MODE_FUZZY;
}

/* False with an exception. */
static bool request_evidence(zend_object *request, se_evidence *evidence)
{
	zval certain, possible;
	bool ok;

	ZVAL_UNDEF(&possible);
	ok = mautic_get(request, &mautic_request_certain, &certain) &&
		mautic_get(request, &mautic_request_possible, &possible) &&
		mautic_date_read(&certain, &evidence->has_certain, &evidence->certain) &&
		mautic_date_read(&possible, &evidence->has_possible, &evidence->possible);
	zval_ptr_dtor(&certain);
	zval_ptr_dtor(&possible);
	return ok;
}

static zend_object *judge_evidence(se_mode mode, zend_object *left, zend_object *right)
{
	se_evidence left_evidence, right_evidence;
	se_verdict verdict;

	if (!request_evidence(left, &left_evidence) || !request_evidence(right, &right_evidence)) {
		return NULL;
	}
	verdict = se_adjudicate(mode, &left_evidence, &right_evidence);
	if (verdict == SE_UNDECIDED) {
		zend_throw_exception(mautic_ce.ConflictUnresolvedException, NULL, 0);
		return NULL;
	}
	return verdict == SE_LEFT ? left : right;
}

zend_object *mautic_adjudicate(se_mode mode, zend_object *left, zend_object *right)
{
	zval left_value, right_value;
	bool same = false, ok;

	ZVAL_UNDEF(&right_value);
	ok = mautic_get(left, &mautic_request_value, &left_value) &&
		mautic_get(right, &mautic_request_value, &right_value);
	if (ok) {
		same = zend_is_identical(&left_value, &right_value);
	}
	zval_ptr_dtor(&left_value);
	zval_ptr_dtor(&right_value);
	if (!ok) {
		return NULL;
	}
	return same ? left : judge_evidence(mode, left, right);
}

ZEND_METHOD(MauticSyncJudge, adjudicate)
{
	zend_object *winner;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	winner = mautic_adjudicate(mode_of(mautic_argument(execute_data, 0)),
		Z_OBJ_P(mautic_argument(execute_data, 1)), Z_OBJ_P(mautic_argument(execute_data, 2)));
	if (winner) {
		RETURN_OBJ_COPY(winner);
	}
}

static void mode_adjudicate(INTERNAL_FUNCTION_PARAMETERS, se_mode mode)
{
	zend_object *winner;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	winner = judge_evidence(
		mode, Z_OBJ_P(mautic_argument(execute_data, 0)), Z_OBJ_P(mautic_argument(execute_data, 1)));
	if (winner) {
		RETURN_OBJ_COPY(winner);
	}
}

ZEND_METHOD(MauticHardEvidence, adjudicate)
{
	mode_adjudicate(INTERNAL_FUNCTION_PARAM_PASSTHRU, SE_MODE_HARD);
}

ZEND_METHOD(MauticBestEvidence, adjudicate)
{
	mode_adjudicate(INTERNAL_FUNCTION_PARAM_PASSTHRU, SE_MODE_BEST);
}

ZEND_METHOD(MauticFuzzyEvidence, adjudicate)
{
	mode_adjudicate(INTERNAL_FUNCTION_PARAM_PASSTHRU, SE_MODE_FUZZY);
}

/* Private to the trait: the later one, a known one before none. */
ZEND_METHOD(MauticModes, compareDateTimes)
{
	bool has_left, has_right;
	int64_t left = INT64_MIN, right = INT64_MIN;

	if (!mautic_check_arguments(execute_data) ||
		!mautic_date_read(mautic_argument_or_null(execute_data, 0), &has_left, &left) ||
		!mautic_date_read(mautic_argument_or_null(execute_data, 1), &has_right, &right)) {
		RETURN_THROWS();
	}
	RETURN_STRING(left == right ? "no" : left > right ? "left" : "right");
}

mautic_stand_in mautic_value_rule(
	zval *normalized, zval *type, bool required, zend_string *direction, mautic_target target)
{
	static const char *const same[] = {"email", "date", "datetime", "boolean", "int"};
	bool empty =
		Z_TYPE_P(normalized) == IS_NULL || (Z_TYPE_P(normalized) == IS_STRING && Z_STRLEN_P(normalized) == 0);

	if (EXPECTED(!required || !empty) ||
		(target == MAUTIC_FOR_MAUTIC ? zend_string_equals_literal(direction, "integration")
									 : zend_string_equals_literal(direction, "mautic"))) {
		return MAUTIC_STAND_IN_SAME;
	}
	if (Z_TYPE_P(type) != IS_STRING) {
		return MAUTIC_STAND_IN_NONE;
	}
	for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++) {
		if (zend_string_equals_cstr(Z_STR_P(type), same[i], strlen(same[i]))) {
			return MAUTIC_STAND_IN_SAME;
		}
	}
	return zend_string_equals_literal(Z_STR_P(type), "float") ||
			zend_string_equals_literal(Z_STR_P(type), "double")
		? MAUTIC_STAND_IN_ONE
		: MAUTIC_STAND_IN_NONE;
}

zend_object *mautic_value_for(zend_object *value, zval *state, zval *direction, mautic_target target)
{
	zval type, normalized, one;
	zend_object *made = NULL;

	ZVAL_UNDEF(&type);
	if (mautic_get(value, &mautic_value_normalized, &normalized) &&
		mautic_get(value, &mautic_value_type, &type)) {
		switch (mautic_value_rule(&normalized, &type, zend_string_equals_literal(Z_STR_P(state), "required"),
			Z_STR_P(direction), target)) {
			case MAUTIC_STAND_IN_SAME:
				made = mautic_value_create(&type, &normalized, NULL);
				break;
			case MAUTIC_STAND_IN_ONE:
				ZVAL_DOUBLE(&one, 1.0);
				made = mautic_value_create(&type, &normalized, &one);
				break;
			default:
				zend_throw_exception(mautic_ce.InvalidValueException, "Required field can't be empty", 0);
		}
	}
	zval_ptr_dtor(&normalized);
	zval_ptr_dtor(&type);
	return made;
}

static void value_helper_get(INTERNAL_FUNCTION_PARAMETERS, mautic_target target)
{
	zend_object *made;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	/* It remembers what it was asked last. */
	for (uint32_t i = 0; i < 3; i++) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), i, mautic_argument(execute_data, i));
	}
	made = mautic_value_for(Z_OBJ_P(mautic_argument(execute_data, 0)), mautic_argument(execute_data, 1),
		mautic_argument(execute_data, 2), target);
	if (made) {
		RETURN_OBJ(made);
	}
}

ZEND_METHOD(MauticValueHelper, getValueForIntegration)
{
	value_helper_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, MAUTIC_FOR_INTEGRATION);
}

ZEND_METHOD(MauticValueHelper, getValueForMautic)
{
	value_helper_get(INTERNAL_FUNCTION_PARAM_PASSTHRU, MAUTIC_FOR_MAUTIC);
}

void mautic_judge_register(void)
{
	zend_class_entry *mode;

	mautic_ce.SyncJudgeInterface =
		register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudgeInterface();
	mautic_ce.SyncJudge =
		register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_SyncJudge(mautic_ce.SyncJudgeInterface);
	mode = register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_JudgementModeInterface();
	register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_DateComparisonTrait();
	register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_HardEvidence(mode);
	register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_BestEvidence(mode);
	register_class_Mautic_IntegrationsBundle_Sync_SyncJudge_Modes_FuzzyEvidence(mode);
	mautic_ce.ValueHelper =
		register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Helper_ValueHelper();
	mautic_ce.SyncDataExchangeInterface =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_SyncDataExchangeInterface();
	mautic_generators_init(
		register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Internal_ObjectChangeGenerator());
	register_class_Mautic_IntegrationsBundle_Sync_SyncProcess_Direction_Integration_ObjectChangeGenerator();
}
