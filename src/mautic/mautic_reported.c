/* ReportDAO, InformationChangeRequestDAO and the relations. */
#include "mautic/mautic_report.h"

#include "ext/date/php_date.h"
#include "mautic/mautic_exceptions.h"
#include "mautic/mautic_mapping.h"

ZEND_METHOD(MauticReport, __construct);
ZEND_METHOD(MauticReport, addObject);
ZEND_METHOD(MauticReport, remapObject);
ZEND_METHOD(MauticReport, getInformationChangeRequest);
ZEND_METHOD(MauticReport, getObjects);
ZEND_METHOD(MauticReport, getObject);
ZEND_METHOD(MauticReport, shouldSync);
ZEND_METHOD(MauticInformationChangeRequest, __construct);
ZEND_METHOD(MauticInformationChangeRequest, setPossibleChangeDateTime);
ZEND_METHOD(MauticInformationChangeRequest, setCertainChangeDateTime);
ZEND_METHOD(MauticRelation, __construct);
ZEND_METHOD(MauticRelation, setRelObjectInternalId);
ZEND_METHOD(MauticRelations, addRelations);
ZEND_METHOD(MauticRelations, addRelation);
ZEND_METHOD(MauticRelations, current);
ZEND_METHOD(MauticRelations, next);
ZEND_METHOD(MauticRelations, key);
ZEND_METHOD(MauticRelations, valid);
ZEND_METHOD(MauticRelations, rewind);
ZEND_METHOD(MauticRelations, count);

const mautic_getter mautic_request_value = {
	&mautic_ce.InformationChangeRequest, MAUTIC_REQUEST_VALUE, MAY_BE_OBJECT, "getnewvalue"};
const mautic_getter mautic_request_possible = {
	&mautic_ce.InformationChangeRequest, MAUTIC_REQUEST_POSSIBLE, MAY_BE_ANY, "getpossiblechangedatetime"};
const mautic_getter mautic_request_certain = {
	&mautic_ce.InformationChangeRequest, MAUTIC_REQUEST_CERTAIN, MAY_BE_ANY, "getcertainchangedatetime"};

ZEND_METHOD(MauticReport, __construct)
{
	zval relations;

	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_REPORT_INTEGRATION, mautic_argument(execute_data, 0));
		ZVAL_OBJ(&relations, mautic_new(mautic_ce.Relations));
		mautic_slot_take(Z_OBJ_P(ZEND_THIS), MAUTIC_REPORT_RELATIONS, &relations);
	}
}

ZEND_METHOD(MauticReport, addObject)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS), *object;
	zval *inner, given, name, id;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_OBJ_OF_CLASS(object, mautic_ce.ReportObject)
	ZEND_PARSE_PARAMETERS_END();
	if (!mautic_get(object, &mautic_report_object_name, &name)) {
		RETURN_THROWS();
	}
	ZVAL_UNDEF(&id);
	if (mautic_get(object, &mautic_report_object_id, &id)) {
		inner = mautic_array_at(mautic_slot_array(this, MAUTIC_REPORT_OBJECTS), &name);
		ZVAL_OBJ(&given, object);
		if (inner) {
			mautic_array_set(inner, &id, &given);
		}
		syncengine_fields_absorb(&mautic_holder_from_obj(object)->fields);
	}
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&id);
	RETURN_OBJ_COPY(this);
}

ZEND_METHOD(MauticReport, remapObject)
{
	mautic_remap(execute_data, MAUTIC_REPORT_INTEGRATION, MAUTIC_REPORT_REMAPPED);
}

/* Borrowed; NULL where the report does not have it, or with an exception. */
static zval *report_find(zend_object *report, zval *name, zval *id)
{
	zval *inner = mautic_array_find(Z_ARRVAL_P(mautic_slot(report, MAUTIC_REPORT_OBJECTS)), name);

	return inner && Z_TYPE_P(inner) == IS_ARRAY ? mautic_array_find(Z_ARRVAL_P(inner), id) : NULL;
}

zend_object *mautic_request_create(
	zval *integration, zval *object, zval *id, zval *field, zval *value, zval *possible, zval *certain)
{
	zval *values[] = {possible, certain, integration, object, id, field, value};
	zend_object *request = mautic_new(mautic_ce.InformationChangeRequest);

	for (uint32_t i = 0; i < 7; i++) {
		mautic_slot_set(request, i, values[i]);
	}
	return request;
}

ZEND_METHOD(MauticReport, getInformationChangeRequest)
{
	zval *name, *id, *found, field, value, changed, certain;
	zend_string *text, *id_text, *message;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	name = mautic_argument(execute_data, 0);
	id = mautic_argument(execute_data, 1);
	found = report_find(Z_OBJ_P(ZEND_THIS), name, id);
	if (!found) {
		if (!EG(exception)) {
			text = zval_get_string(name);
			id_text = zval_get_string(id);
			message = zend_strpprintf(0, "%s:%s", ZSTR_VAL(text), ZSTR_VAL(id_text));
			mautic_throw_object_not_found(ZSTR_VAL(message));
			zend_string_release(text);
			zend_string_release(id_text);
			zend_string_release(message);
		}
		RETURN_THROWS();
	}
	ZVAL_UNDEF(&value);
	ZVAL_UNDEF(&changed);
	ZVAL_UNDEF(&certain);
	if (mautic_report_object_field(Z_OBJ_P(found), mautic_argument(execute_data, 2), &field)) {
		if (mautic_get(Z_OBJ(field), &mautic_report_field_value, &value) &&
			mautic_get(Z_OBJ_P(found), &mautic_report_object_changed, &changed) &&
			mautic_get(Z_OBJ(field), &mautic_report_field_changed, &certain)) {
			RETVAL_OBJ(mautic_request_create(mautic_slot(Z_OBJ_P(ZEND_THIS), MAUTIC_REPORT_INTEGRATION), name,
				id, mautic_argument(execute_data, 2), &value, &changed, &certain));
		}
		zval_ptr_dtor(&field);
		zval_ptr_dtor(&value);
		zval_ptr_dtor(&changed);
		zval_ptr_dtor(&certain);
	}
}

ZEND_METHOD(MauticReport, getObjects)
{
	HashTable *objects = Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), MAUTIC_REPORT_OBJECTS));
	zval *name, *inner, *object;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	name = mautic_argument(execute_data, 0);
	if (Z_TYPE_P(name) != IS_NULL) {
		inner = mautic_array_find(objects, name);
		if (inner) {
			RETURN_COPY(inner);
		}
		RETURN_EMPTY_ARRAY();
	}
	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(objects, inner) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(inner), object) {
			mautic_array_push(return_value, object);
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(MauticReport, getObject)
{
	zval *found;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	found =
		report_find(Z_OBJ_P(ZEND_THIS), mautic_argument(execute_data, 0), mautic_argument(execute_data, 1));
	if (found) {
		RETURN_COPY(found);
	}
}

ZEND_METHOD(MauticReport, shouldSync)
{
	RETURN_BOOL(
		zend_hash_num_elements(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), MAUTIC_REPORT_OBJECTS))) > 0);
}

ZEND_METHOD(MauticInformationChangeRequest, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		for (uint32_t i = 0; i < 5; i++) {
			mautic_slot_set(
				Z_OBJ_P(ZEND_THIS), MAUTIC_REQUEST_INTEGRATION + i, mautic_argument(execute_data, i));
		}
	}
}

ZEND_METHOD(MauticInformationChangeRequest, setPossibleChangeDateTime)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(
			Z_OBJ_P(ZEND_THIS), MAUTIC_REQUEST_POSSIBLE, mautic_argument_or_null(execute_data, 0));
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
}

ZEND_METHOD(MauticInformationChangeRequest, setCertainChangeDateTime)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_REQUEST_CERTAIN, mautic_argument_or_null(execute_data, 0));
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
}

ZEND_METHOD(MauticRelation, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		for (uint32_t i = 0; i < 5; i++) {
			mautic_slot_set(Z_OBJ_P(ZEND_THIS), 1 + i, mautic_argument(execute_data, i));
		}
	}
}

ZEND_METHOD(MauticRelation, setRelObjectInternalId)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 0, mautic_argument(execute_data, 0));
	}
}

/* Private properties of RelationsDAO. */
enum { RELATIONS_LIST, RELATIONS_POSITION };

ZEND_METHOD(MauticRelations, addRelations)
{
	zval *relation, result;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(mautic_argument(execute_data, 0)), relation) {
		if (!mautic_call(ZEND_THIS, "addrelation", &result, 1, relation)) {
			RETURN_THROWS();
		}
		zval_ptr_dtor(&result);
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(MauticRelations, addRelation)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_array_push(
			mautic_slot_array(Z_OBJ_P(ZEND_THIS), RELATIONS_LIST), mautic_argument(execute_data, 0));
	}
}

static zval *relations_at(zend_object *relations)
{
	return zend_hash_index_find(Z_ARRVAL_P(mautic_slot(relations, RELATIONS_LIST)),
		(zend_ulong)Z_LVAL_P(mautic_slot(relations, RELATIONS_POSITION)));
}

ZEND_METHOD(MauticRelations, current)
{
	zval *relation = relations_at(Z_OBJ_P(ZEND_THIS));

	if (relation) {
		RETURN_COPY_DEREF(relation);
	}
	zend_error(E_WARNING, "Undefined array key " ZEND_LONG_FMT,
		Z_LVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), RELATIONS_POSITION)));
	if (!EG(exception)) {
		zend_type_error("%s::current(): Return value must be of type %s, null returned",
			ZSTR_VAL(mautic_ce.Relations->name), ZSTR_VAL(mautic_ce.Relation->name));
	}
}

ZEND_METHOD(MauticRelations, next)
{
	Z_LVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), RELATIONS_POSITION))++;
}

ZEND_METHOD(MauticRelations, key)
{
	RETURN_COPY(mautic_slot(Z_OBJ_P(ZEND_THIS), RELATIONS_POSITION));
}

ZEND_METHOD(MauticRelations, valid)
{
	RETURN_BOOL(relations_at(Z_OBJ_P(ZEND_THIS)) != NULL);
}

ZEND_METHOD(MauticRelations, rewind)
{
	ZVAL_LONG(mautic_slot(Z_OBJ_P(ZEND_THIS), RELATIONS_POSITION), 0);
}

ZEND_METHOD(MauticRelations, count)
{
	RETURN_LONG(zend_hash_num_elements(Z_ARRVAL_P(mautic_slot(Z_OBJ_P(ZEND_THIS), RELATIONS_LIST))));
}
