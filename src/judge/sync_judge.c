/* SyncJudge and its three modes, each of which can be called alone. */
#include "judge/sync_judge.h"

#include "exceptions/exceptions.h"
#include "zend_exceptions.h"

#include "stubs/SyncJudge_arginfo.h"

static const char *const judge_mode_names[] = {"hard", "best", "fuzzy"};

bool syncengine_evidence_read(
	const syncengine_moment *certain, const syncengine_moment *possible, se_evidence *evidence)
{
	evidence->has_certain = syncengine_moment_read(certain, &evidence->certain);
	evidence->has_possible = syncengine_moment_read(possible, &evidence->possible);
	return !EG(exception);
}

/* The evidence of a request, through its methods where a class written in PHP may override them. */
static bool judge_evidence(zend_object *object, se_evidence *evidence)
{
	syncengine_information_change_request *request = syncengine_information_change_request_from_obj(object);
	static const char *const getters[] = {"getcertainchangedatetime", "getpossiblechangedatetime"};
	syncengine_moment moments[2];
	zval dates[2];
	bool ok = true;

	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		return syncengine_object_initialized(request->integration != NULL, object) &&
			syncengine_evidence_read(&request->certain, &request->possible, evidence);
	}
	ZVAL_UNDEF(&dates[0]);
	ZVAL_UNDEF(&dates[1]);
	for (int i = 0; i < 2 && ok; i++) {
		ok = syncengine_call_method(object, getters[i], &dates[i], 0, NULL);
		moments[i].kind = SYNCENGINE_MOMENT_NONE;
		if (ok && Z_TYPE(dates[i]) == IS_OBJECT) {
			moments[i].kind = SYNCENGINE_MOMENT_OBJECT;
			moments[i].at.date = Z_OBJ(dates[i]);
		}
	}
	ok = ok && syncengine_evidence_read(&moments[0], &moments[1], evidence);
	zval_ptr_dtor(&dates[0]);
	zval_ptr_dtor(&dates[1]);
	return ok;
}

/* Whether both requests bring the very same value: then the left one stands, there is nothing to decide. */
static bool judge_same_value(zend_object *left, zend_object *right)
{
	syncengine_information_change_request *a = syncengine_information_change_request_from_obj(left);
	syncengine_information_change_request *b = syncengine_information_change_request_from_obj(right);

	return a->value && a->value == b->value;
}

static void judge_adjudicate(zval *return_value, se_mode mode, zend_object *left, zend_object *right)
{
	se_evidence evidence_left, evidence_right;

	if (judge_same_value(left, right)) {
		RETURN_OBJ_COPY(left);
	}
	if (!judge_evidence(left, &evidence_left) || !judge_evidence(right, &evidence_right)) {
		return;
	}
	switch (se_adjudicate(mode, &evidence_left, &evidence_right)) {
		case SE_LEFT:
			RETURN_OBJ_COPY(left);
		case SE_RIGHT:
			RETURN_OBJ_COPY(right);
		default:
			syncengine_throw(syncengine_family_of(left)->ConflictUnresolvedException,
				"The conflict is not resolved by %s evidence", judge_mode_names[mode]);
	}
}

ZEND_METHOD(SyncEngine_SyncJudge, adjudicate)
{
	zend_class_entry *request = syncengine_family_of(Z_OBJ_P(ZEND_THIS))->InformationChangeRequest.ce;
	zend_object *left, *right;
	zend_string *name;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(name)
		Z_PARAM_OBJ_OF_CLASS(left, request)
		Z_PARAM_OBJ_OF_CLASS(right, request)
	ZEND_PARSE_PARAMETERS_END();
	for (int mode = SE_MODE_HARD; mode <= SE_MODE_FUZZY; mode++) {
		if (zend_string_equals_cstr(name, judge_mode_names[mode], strlen(judge_mode_names[mode]))) {
			judge_adjudicate(return_value, (se_mode)mode, left, right);
			return;
		}
	}
	zend_argument_value_error(1, "must be one of the constants SyncJudgeInterface::*_EVIDENCE_MODE");
}

static void judge_mode_adjudicate(INTERNAL_FUNCTION_PARAMETERS, se_mode mode)
{
	zend_class_entry *request = syncengine_native.InformationChangeRequest.ce;
	zend_object *left, *right;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(left, request)
		Z_PARAM_OBJ_OF_CLASS(right, request)
	ZEND_PARSE_PARAMETERS_END();
	judge_adjudicate(return_value, mode, left, right);
}

ZEND_METHOD(SyncEngine_HardEvidence, adjudicate)
{
	judge_mode_adjudicate(INTERNAL_FUNCTION_PARAM_PASSTHRU, SE_MODE_HARD);
}

ZEND_METHOD(SyncEngine_BestEvidence, adjudicate)
{
	judge_mode_adjudicate(INTERNAL_FUNCTION_PARAM_PASSTHRU, SE_MODE_BEST);
}

ZEND_METHOD(SyncEngine_FuzzyEvidence, adjudicate)
{
	judge_mode_adjudicate(INTERNAL_FUNCTION_PARAM_PASSTHRU, SE_MODE_FUZZY);
}

bool syncengine_judge_ask(
	zend_object *judge, zend_object *left, zend_object *right, se_verdict *verdict, se_mode *mode)
{
	const syncengine_family *family = syncengine_family_of(left);

	*verdict = SE_UNDECIDED;
	for (int i = SE_MODE_HARD; i <= SE_MODE_FUZZY; i++) {
		zval args[3], winner;
		bool answered;

		ZVAL_STRING(&args[0], judge_mode_names[i]);
		ZVAL_OBJ(&args[1], left);
		ZVAL_OBJ(&args[2], right);
		answered = syncengine_call_method(judge, "adjudicate", &winner, 3, args);
		zval_ptr_dtor(&args[0]);
		if (!answered) {
			if (!instanceof_function(EG(exception)->ce, family->ConflictUnresolvedException)) {
				return false;
			}
			zend_clear_exception();
			continue;
		}
		*mode = (se_mode)i;
		*verdict = Z_OBJ(winner) == left ? SE_LEFT : Z_OBJ(winner) == right ? SE_RIGHT : SE_UNDECIDED;
		zval_ptr_dtor(&winner);
		if (*verdict == SE_UNDECIDED) {
			syncengine_throw(family->UnexpectedValueException,
				"%s::adjudicate() must return one of the two change requests it was given",
				ZSTR_VAL(judge->ce->name));
			return false;
		}
		return true;
	}
	return true;
}

static zend_object *sync_judge_new(zend_class_entry *ce)
{
	return syncengine_object_alloc(sizeof(zend_object), 0, ce, SYNCENGINE_CLASS_FIND(ce, SyncJudge));
}

void syncengine_sync_judge_register(syncengine_family *family)
{
	zend_class_entry *mode_interface = register_class_SyncEngine_JudgementModeInterface();
	zend_class_entry *ce;

	family->SyncJudgeInterface = register_class_SyncEngine_SyncJudgeInterface();
	ce = register_class_SyncEngine_SyncJudge(family->SyncJudgeInterface);
	ce->create_object = sync_judge_new;
	syncengine_class_init(&family->SyncJudge, ce, family, 0, zend_object_std_dtor, syncengine_clone_bare,
		syncengine_state_none);
	family->HardEvidence.ce = register_class_SyncEngine_HardEvidence(mode_interface);
	family->BestEvidence.ce = register_class_SyncEngine_BestEvidence(mode_interface);
	family->FuzzyEvidence.ce = register_class_SyncEngine_FuzzyEvidence(mode_interface);
}
