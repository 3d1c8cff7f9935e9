#include "mautic/mautic_report.h"
#include "mautic/sync/mapping_helper.h"
#include "mautic/sync/report_building.h"

#include "zend_exceptions.h"

ZEND_METHOD(MauticRelationsHelper, __construct);
ZEND_METHOD(MauticRelationsHelper, processRelations);
ZEND_METHOD(MauticRelationsHelper, getObjectsToSynchronize);

#include "stubs/mautic/MauticRelationsHelper_arginfo.h"

#define ID_NOT_FOUND "Mautic\\IntegrationsBundle\\Sync\\Exception\\InternalIdNotFoundException"

/* Private properties, in order. */
enum {
	RELATIONS_HELPER_OBJECTS_TO_SYNCHRONIZE,
	RELATIONS_HELPER_MAPPING_HELPER,
};

ZEND_METHOD(MauticRelationsHelper, __construct)
{
	site_construct(execute_data, RELATIONS_HELPER_MAPPING_HELPER);
}

/* One call of processRelations(): everything is borrowed from it. */
typedef struct {
	zend_object *helper;
	zval *manual;
	zval *report;
} relations_run;

/* $manual->getMappedInternalObjectsNames($relation->getRelObjectName())[0]: the caller owns it. */
static bool internal_name(relations_run *run, zval *relation, zval *name)
{
	zval integration_name, names;
	bool ok;

	ZVAL_UNDEF(name);
	if (!mautic_call(relation, "getRelObjectName", &integration_name, 0, NULL)) {
		return false;
	}
	ok = mautic_call(run->manual, "getMappedInternalObjectsNames", &names, 1, &integration_name);
	zval_ptr_dtor(&integration_name);
	if (ok) {
		zval first;

		ZVAL_LONG(&first, 0);
		ok = report_building_read_key(&names, &first, name);
	}
	zval_ptr_dtor(&names);
	return ok;
}

/* The internal ID of a related object. Zero where there is none, or with an exception. */
static zend_long find_id(relations_run *run, zval *relation, zval *related)
{
	zval arguments[3], found, id;
	zend_long number = 0;

	if (!internal_name(run, relation, &arguments[1])) {
		return 0;
	}
	ZVAL_COPY_VALUE(&arguments[0], run->manual);
	ZVAL_COPY_VALUE(&arguments[2], related);
	if (Z_TYPE(arguments[1]) != IS_STRING) {
		zval *mapping_helper = site_property(run->helper, RELATIONS_HELPER_MAPPING_HELPER);

		if (mapping_helper) {
			zend_type_error(
				"%s::findMauticObject(): Argument #2 ($internalObjectName) must be of type string, %s given",
				ZSTR_VAL(Z_OBJCE_P(mapping_helper)->name), syncengine_type_name(&arguments[1]));
		}
		zval_ptr_dtor(&arguments[1]);
		return 0;
	}
	if (site_call(run->helper, RELATIONS_HELPER_MAPPING_HELPER, "findMauticObject", &found, 3, arguments)) {
		if (mautic_call(&found, "getObjectId", &id, 0, NULL)) {
			number = zval_get_long(&id);
		}
		zval_ptr_dtor(&id);
	}
	zval_ptr_dtor(&found);
	zval_ptr_dtor(&arguments[1]);
	return EG(exception) ? 0 : number;
}

/* $report->getObject(…)->getField(…)->getValue()->getNormalizedValue() of a relation; false with an exception. */
static bool reference_of(relations_run *run, zval *relation, zval *reference)
{
	zval arguments[2], object, name, field, value;
	bool ok;

	ZVAL_UNDEF(&arguments[1]);
	ZVAL_UNDEF(&object);
	ZVAL_UNDEF(&name);
	ZVAL_UNDEF(&field);
	ZVAL_UNDEF(&value);
	ZVAL_UNDEF(reference);
	ok = mautic_call(relation, "getObjectName", &arguments[0], 0, NULL) &&
		mautic_call(relation, "getObjectIntegrationId", &arguments[1], 0, NULL) &&
		mautic_call(run->report, "getObject", &object, 2, arguments) &&
		mautic_call(relation, "getRelFieldName", &name, 0, NULL) &&
		mautic_call(&object, "getField", &field, 1, &name) &&
		mautic_call(&field, "getValue", &value, 0, NULL) &&
		mautic_call(&value, "getNormalizedValue", reference, 0, NULL);
	zval_ptr_dtor(&value);
	zval_ptr_dtor(&field);
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&object);
	zval_ptr_dtor(&arguments[1]);
	zval_ptr_dtor(&arguments[0]);
	return ok;
}

static bool call_with(zval *object, const char *method, zval *argument)
{
	zval result;
	bool ok = mautic_call(object, method, &result, 1, argument);

	zval_ptr_dtor(&result);
	return ok;
}

/* Tells the relation and the value of its field what was found. False with an exception. */
static bool set_id(relations_run *run, zval *relation, zval *type, zend_long number)
{
	zval id, reference;
	bool ok;

	ZVAL_LONG(&id, number);
	ok = call_with(relation, "setRelObjectInternalId", &id) && reference_of(run, relation, &reference);
	if (ok) {
		ok = call_with(&reference, "setType", type) && call_with(&reference, "setValue", &id);
		zval_ptr_dtor(&reference);
	}
	return ok;
}

/* Looks a related object up; `found` tells whether there is one. False with an exception. */
static bool resolve(relations_run *run, zval *relation, zval *related, bool *found)
{
	zval type, name;
	zend_long id;
	bool ok;

	*found = false;
	if (!internal_name(run, relation, &type)) {
		return false;
	}
	id = find_id(run, relation, related);
	if (EG(exception)) {
		ok = false;
	} else if (id) {
		*found = true;
		ok = set_id(run, relation, &type, id);
	} else {
		ok = mautic_call(relation, "getRelObjectName", &name, 0, NULL);
		zval_ptr_dtor(&name);
	}
	zval_ptr_dtor(&type);
	return ok;
}

/* Whether the exception says that there is no such ID: then it is cleared. */
static bool id_not_found(void)
{
	zval thrown;

	if (!EG(exception)) {
		return false;
	}
	ZVAL_OBJ(&thrown, EG(exception));
	if (!site_instance_of(&thrown, ID_NOT_FOUND)) {
		return false;
	}
	zend_clear_exception();
	return true;
}

/* new ObjectDAO($relation->getRelObjectName(), $relation->getRelObjectIntegrationId()) */
static bool related_object(zval *relation, zval *related)
{
	zval arguments[2];
	bool ok;

	ZVAL_UNDEF(related);
	ZVAL_UNDEF(&arguments[1]);
	ok = mautic_call(relation, "getRelObjectName", &arguments[0], 0, NULL) &&
		mautic_call(relation, "getRelObjectIntegrationId", &arguments[1], 0, NULL) &&
		syncengine_construct(related, mautic_ce.ReportObject, 2, arguments);
	zval_ptr_dtor(&arguments[1]);
	zval_ptr_dtor(&arguments[0]);
	return ok;
}

static bool process_relation(relations_run *run, zval *relation)
{
	zval related;
	bool known, found;

	if (!site_ask(relation, "getRelObjectInternalId", &known) || known) {
		return !EG(exception);
	}
	if (!related_object(relation, &related)) {
		return false;
	}
	if (resolve(run, relation, &related, &found) ? !found : id_not_found()) {
		mautic_array_push(mautic_slot_array(run->helper, RELATIONS_HELPER_OBJECTS_TO_SYNCHRONIZE), &related);
	} else {
		zend_object *ignored = report_building_catch(mautic_ce.ObjectNotFoundException);

		if (ignored) {
			OBJ_RELEASE(ignored);
		}
	}
	zval_ptr_dtor(&related);
	return !EG(exception);
}

/* foreach ($relations as $relation); false with an exception. */
static bool each_relation(relations_run *run, zval *relations)
{
	zval result, relation;
	bool ok = mautic_call(relations, "rewind", &result, 0, NULL), more;

	zval_ptr_dtor(&result);
	while (ok) {
		ok = mautic_call(relations, "valid", &result, 0, NULL);
		more = ok && zend_is_true(&result);
		zval_ptr_dtor(&result);
		if (!more) {
			break;
		}
		ok = mautic_call(relations, "current", &relation, 0, NULL) && process_relation(run, &relation);
		zval_ptr_dtor(&relation);
		if (ok) {
			ok = mautic_call(relations, "next", &result, 0, NULL);
			zval_ptr_dtor(&result);
		}
	}
	return ok;
}

/* Adds what a relation refers to, where that is to be looked up, to a report. False with an exception. */
static bool add_related(zval *report, zval *relation)
{
	zval related, result;
	bool known, ok;

	if (Z_TYPE_P(relation) != IS_OBJECT || Z_OBJCE_P(relation) != mautic_ce.Relation) {
		return true;
	}
	if (!site_ask(relation, "getRelObjectInternalId", &known) || known) {
		return !EG(exception);
	}
	if (!related_object(relation, &related)) {
		return false;
	}
	ok = mautic_call(report, "addObject", &result, 1, &related);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&related);
	return ok;
}

/* Fetches the mappings of what relations refer to, where there are many. False with an exception. */
static bool open_related(relations_run *run, zval *relations)
{
	zval integration, report, *relation, *list,
		*helper = mautic_slot(run->helper, RELATIONS_HELPER_MAPPING_HELPER);
	bool ok;

	if (Z_TYPE_P(helper) != IS_OBJECT || Z_TYPE_P(relations) != IS_OBJECT ||
		Z_OBJCE_P(relations) != mautic_ce.Relations || Z_OBJCE_P(run->manual) != mautic_ce.MappingManual) {
		return true;
	}
	list = mautic_slot(Z_OBJ_P(relations), 0);
	if (Z_TYPE_P(list) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(list)) < 2) {
		return true;
	}
	if (!mautic_call(run->manual, "getIntegration", &integration, 0, NULL)) {
		return false;
	}
	ok = report_building_report(&integration, &report);
	zval_ptr_dtor(&integration);
	if (!ok) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), relation) {
		ZVAL_DEREF(relation);
		if (!(ok = add_related(&report, relation))) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	ok = ok && mapping_helper_open_pull(helper, Z_OBJ_P(run->manual), Z_OBJ(report));
	zval_ptr_dtor(&report);
	return ok;
}

/* Processes all relations of a list, from as few questions as there can be. */
static void process_all(relations_run *run, zval *relations)
{
	zval *helper = mautic_slot(run->helper, RELATIONS_HELPER_MAPPING_HELPER);

	if (open_related(run, relations)) {
		each_relation(run, relations);
	}
	if (Z_TYPE_P(helper) == IS_OBJECT) {
		mapping_helper_close(helper);
	}
}

ZEND_METHOD(MauticRelationsHelper, processRelations)
{
	relations_run run = {Z_OBJ_P(ZEND_THIS), NULL, NULL};
	zval relations, none;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	run.manual = mautic_argument(execute_data, 0);
	run.report = mautic_argument(execute_data, 1);
	ZVAL_EMPTY_ARRAY(&none);
	mautic_slot_take(run.helper, RELATIONS_HELPER_OBJECTS_TO_SYNCHRONIZE, &none);
	if (mautic_call(run.report, "getRelations", &relations, 0, NULL)) {
		process_all(&run, &relations);
	}
	zval_ptr_dtor(&relations);
}

ZEND_METHOD(MauticRelationsHelper, getObjectsToSynchronize)
{
	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	mautic_slot_return(execute_data, return_value, RELATIONS_HELPER_OBJECTS_TO_SYNCHRONIZE);
}

void relations_helper_register(void)
{
	mautic_ce.RelationsHelper = register_class_Mautic_IntegrationsBundle_Sync_Helper_RelationsHelper();
}
