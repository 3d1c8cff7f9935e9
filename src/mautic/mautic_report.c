/* Report\FieldDAO and Report\ObjectDAO. */
#include "mautic/mautic_report.h"

#include "ext/date/php_date.h"
#include "zend_interfaces.h"
#include "mautic/mautic_exceptions.h"
#include "mautic/mautic_spare.h"
#include "mautic/mautic_value.h"
#include "report/report_field.h"

#include "stubs/mautic/MauticReport_arginfo.h"

const mautic_getter mautic_report_field_name = {
	&mautic_ce.ReportField, MAUTIC_REPORT_FIELD_NAME, MAY_BE_STRING, "getname"};
const mautic_getter mautic_report_field_value = {
	&mautic_ce.ReportField, MAUTIC_REPORT_FIELD_VALUE, MAY_BE_OBJECT, "getvalue"};
const mautic_getter mautic_report_field_changed = {
	&mautic_ce.ReportField, MAUTIC_REPORT_FIELD_CHANGED, MAY_BE_ANY, "getchangedatetime"};
const mautic_getter mautic_report_field_state = {
	&mautic_ce.ReportField, MAUTIC_REPORT_FIELD_STATE, MAY_BE_STRING, "getstate"};
/* Its own properties are fields apart from `fields`: an object need not become plain to read them. */
const mautic_getter mautic_report_object_name = {
	&mautic_ce.ReportObject, MAUTIC_REPORT_OBJECT_NAME, MAY_BE_ANY, "getobject"};
const mautic_getter mautic_report_object_id = {
	&mautic_ce.ReportObject, MAUTIC_REPORT_OBJECT_ID, MAY_BE_ANY, "getobjectid"};
const mautic_getter mautic_report_object_changed = {
	&mautic_ce.ReportObject, MAUTIC_REPORT_OBJECT_CHANGED, MAY_BE_ANY, "getchangedatetime"};

static mautic_holder_class report_object_class;

/* What is left of a field whose value and date were taken: its properties are as before the constructor. */
static void report_field_forget(zend_object *field)
{
	zend_string_release(Z_STR_P(OBJ_PROP_NUM(field, MAUTIC_REPORT_FIELD_NAME)));
	zend_string_release(Z_STR_P(OBJ_PROP_NUM(field, MAUTIC_REPORT_FIELD_STATE)));
	for (uint32_t i = MAUTIC_REPORT_FIELD_NAME; i <= MAUTIC_REPORT_FIELD_STATE; i++) {
		ZVAL_UNDEF(OBJ_PROP_NUM(field, i));
		Z_PROP_FLAG_P(OBJ_PROP_NUM(field, i)) = IS_PROP_UNINIT;
	}
}

static bool report_field_absorb(syncengine_field *slot)
{
	zend_object *object = slot->of.object, *value;
	zval *date;
	syncengine_field_state state;
	syncengine_moment changed = {.kind = SYNCENGINE_MOMENT_OBJECT};

	if (!mautic_unseen(object, mautic_ce.ReportField) ||
		Z_TYPE_P(OBJ_PROP_NUM(object, MAUTIC_REPORT_FIELD_NAME)) != IS_STRING ||
		!mautic_state_parse(OBJ_PROP_NUM(object, MAUTIC_REPORT_FIELD_STATE), &state) ||
		Z_TYPE_P(OBJ_PROP_NUM(object, MAUTIC_REPORT_FIELD_VALUE)) != IS_OBJECT) {
		return false;
	}
	value = Z_OBJ_P(OBJ_PROP_NUM(object, MAUTIC_REPORT_FIELD_VALUE));
	date = OBJ_PROP_NUM(object, MAUTIC_REPORT_FIELD_CHANGED);
	if (!mautic_value_absorbable(value) || Z_TYPE_P(date) == IS_REFERENCE) {
		return false;
	}
	mautic_value_move_in(value, slot, state);
	if (Z_TYPE_P(date) == IS_OBJECT) {
		changed.at.date = Z_OBJ_P(date);
		syncengine_field_take_moment(slot, changed);
		ZVAL_NULL(date);
	}
	report_field_forget(object);
	mautic_spare_give(object, MAUTIC_SPARE_FIELD);
	mautic_spare_give(value, MAUTIC_SPARE_VALUE);
	return true;
}

static void report_field_expose(const syncengine_family *family, zend_string *name, syncengine_field *slot)
{
	zend_object *field = mautic_new(mautic_ce.ReportField);
	syncengine_moment changed = syncengine_field_moment(slot);

	ZVAL_STR_COPY(OBJ_PROP_NUM(field, MAUTIC_REPORT_FIELD_NAME), name);
	ZVAL_INTERNED_STR(OBJ_PROP_NUM(field, MAUTIC_REPORT_FIELD_STATE),
		syncengine_field_state_name(syncengine_field_slot_state(slot)));
	if (changed.kind == SYNCENGINE_MOMENT_OBJECT) {
		ZVAL_OBJ(OBJ_PROP_NUM(field, MAUTIC_REPORT_FIELD_CHANGED), changed.at.date);
	}
	ZVAL_OBJ(OBJ_PROP_NUM(field, MAUTIC_REPORT_FIELD_VALUE), mautic_value_move_out(slot));
	for (uint32_t i = MAUTIC_REPORT_FIELD_NAME; i <= MAUTIC_REPORT_FIELD_STATE; i++) {
		Z_PROP_FLAG_P(OBJ_PROP_NUM(field, i)) = 0;
	}
	if (GC_FLAGS(Z_OBJ_P(OBJ_PROP_NUM(field, MAUTIC_REPORT_FIELD_VALUE))) & GC_NOT_COLLECTABLE) {
		mautic_acyclic(field);
	}
	syncengine_field_replace(slot, field, SYNCENGINE_FIELD_CHANGED);
}

static const syncengine_field_ops report_field_ops = {report_field_absorb, report_field_expose, NULL};

/* The usual case by the shortest way: a new field with a value that is in no cycle. */
static zend_always_inline bool report_field_fill_plain(zend_execute_data *execute_data)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *name = ZEND_CALL_ARG(execute_data, 1), *value = ZEND_CALL_ARG(execute_data, 2), *state;

	if (ZEND_NUM_ARGS() < 2 || this->ce != mautic_ce.ReportField || !mautic_slots_empty(this, 4) ||
		Z_TYPE_P(name) != IS_STRING || Z_TYPE_P(value) != IS_OBJECT ||
		Z_OBJCE_P(value) != mautic_ce.NormalizedValue || mautic_may_cycle(value)) {
		return false;
	}
	state = ZEND_CALL_ARG(execute_data, 3);
	if (ZEND_NUM_ARGS() > 2) {
		if (Z_TYPE_P(state) != IS_STRING) {
			return false;
		}
		mautic_slot_fill(this, MAUTIC_REPORT_FIELD_STATE, state);
	} else {
		ZVAL_INTERNED_STR(OBJ_PROP_NUM(this, MAUTIC_REPORT_FIELD_STATE),
			syncengine_field_state_name(SYNCENGINE_FIELD_CHANGED));
		Z_PROP_FLAG_P(OBJ_PROP_NUM(this, MAUTIC_REPORT_FIELD_STATE)) = 0;
	}
	mautic_slot_fill(this, MAUTIC_REPORT_FIELD_NAME, name);
	mautic_slot_fill(this, MAUTIC_REPORT_FIELD_VALUE, value);
	mautic_acyclic(this);
	return true;
}

ZEND_METHOD(MauticReportField, __construct)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS), *value;
	zend_string *name, *state = NULL;
	zval given;

	if (EXPECTED(report_field_fill_plain(execute_data))) {
		return;
	}
	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_STR(name)
		Z_PARAM_OBJ_OF_CLASS(value, mautic_ce.NormalizedValue)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(state)
	ZEND_PARSE_PARAMETERS_END();
	ZVAL_STR(&given, name);
	mautic_slot_start(this, MAUTIC_REPORT_FIELD_NAME, &given);
	ZVAL_OBJ(&given, value);
	if (EXPECTED(this->ce == mautic_ce.ReportField && !mautic_may_cycle(&given))) {
		mautic_acyclic(this);
	} else {
		mautic_cyclic(this);
	}
	mautic_slot_start(this, MAUTIC_REPORT_FIELD_VALUE, &given);
	ZVAL_STR(&given, state ? state : syncengine_field_state_name(SYNCENGINE_FIELD_CHANGED));
	mautic_slot_start(this, MAUTIC_REPORT_FIELD_STATE, &given);
}

ZEND_METHOD(MauticReportField, setChangeDateTime)
{
	zval *date;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_ZVAL(date)
	ZEND_PARSE_PARAMETERS_END();
	/* Whether it is a date at all: to look its interfaces through takes as long as the rest. */
	if (UNEXPECTED(!mautic_plain_date(date))) {
		if (Z_TYPE_P(date) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE_P(date), php_date_get_interface_ce())) {
			zend_wrong_parameter_class_error(1, "DateTimeInterface", date);
			RETURN_THROWS();
		}
		mautic_cyclic(Z_OBJ_P(ZEND_THIS));
	}
	mautic_slot_start(Z_OBJ_P(ZEND_THIS), MAUTIC_REPORT_FIELD_CHANGED, date);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

static zend_object *report_field_new(zend_class_entry *ce)
{
	return mautic_spare_new(ce, mautic_ce.ReportField, MAUTIC_SPARE_FIELD);
}

static zend_object *report_object_new(zend_class_entry *ce)
{
	return mautic_holder_create(ce, &report_object_class, &report_field_ops);
}

static void report_object_expand(mautic_holder *holder)
{
	zval fields;

	if (holder->fields.present > 0) {
		ZVAL_ARR(&fields, mautic_holder_fields(holder));
		mautic_slot_take(&holder->std, MAUTIC_REPORT_OBJECT_FIELDS, &fields);
	}
}

ZEND_METHOD(MauticReportObject, __construct)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *name, *id, *date = NULL;

	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_ZVAL(name)
		Z_PARAM_ZVAL(id)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJECT_OF_CLASS_OR_NULL(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	mautic_slot_start(this, MAUTIC_REPORT_OBJECT_NAME, name);
	mautic_slot_start(this, MAUTIC_REPORT_OBJECT_ID, id);
	mautic_slot_start(this, MAUTIC_REPORT_OBJECT_CHANGED, date ? date : &EG(uninitialized_zval));
	if (this->ce == mautic_ce.ReportObject && !mautic_may_cycle(name) && !mautic_may_cycle(id) &&
		(!date || mautic_plain_date(date))) {
		mautic_acyclic(this);
	}
}

ZEND_METHOD(MauticReportObject, setChangeDateTime)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_cyclic(Z_OBJ_P(ZEND_THIS));
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_REPORT_OBJECT_CHANGED, mautic_argument(execute_data, 0));
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
}

/* The slot of a field of that name; what it held is moved to `old`. */
static syncengine_field *report_object_slot(zend_object *object, zend_string *name, syncengine_field *old)
{
	mautic_holder *holder = mautic_holder_from_obj(object);
	syncengine_field *slot = syncengine_fields_put_as_before(&holder->fields, name);
	zval *kind;

	if (EXPECTED(slot)) {
		memset(old, 0, sizeof(*old));
		return slot;
	}
	kind = mautic_slot(object, MAUTIC_REPORT_OBJECT_NAME);
	return syncengine_fields_put(
		&holder->fields, Z_TYPE_P(kind) == IS_STRING ? Z_STR_P(kind) : ZSTR_EMPTY_ALLOC(), name, old);
}

/* Takes nothing: the slot adds a reference to `field`. */
static void report_object_put(zend_object *object, zend_string *name, zend_object *field)
{
	mautic_holder *holder = mautic_holder_from_obj(object);
	zval key, value;
	syncengine_field *slot, old;

	if (UNEXPECTED(!(GC_FLAGS(field) & GC_NOT_COLLECTABLE))) {
		mautic_cyclic(object);
	}
	if (UNEXPECTED(holder->plain)) {
		ZVAL_STR(&key, name);
		ZVAL_OBJ(&value, field);
		mautic_array_set(mautic_slot_array(object, MAUTIC_REPORT_OBJECT_FIELDS), &key, &value);
		return;
	}
	slot = report_object_slot(object, name, &old);
	syncengine_field_hold(&holder->fields, slot, field);
	syncengine_field_clear(&old);
}

bool mautic_report_object_put(zend_object *object, zend_string *name, zend_string *type, zval *value,
	zval *normalized, zend_string *state)
{
	zval *counting = mautic_value_counting(value, normalized), state_name, kept, original = {0};
	syncengine_field_state parsed = SYNCENGINE_FIELD_CHANGED;
	syncengine_field *slot, old;

	if (object->ce != mautic_ce.ReportObject || mautic_holder_from_obj(object)->plain ||
		mautic_may_cycle(value) || mautic_may_cycle(counting)) {
		return false;
	}
	if (state) {
		ZVAL_STR(&state_name, state);
		if (!mautic_state_parse(&state_name, &parsed)) {
			return false;
		}
	}
	ZVAL_COPY(&kept, counting);
	ZVAL_UNDEF(&original);
	if (!mautic_same_value(counting, value)) {
		ZVAL_COPY(&original, value);
	}
	slot = report_object_slot(object, name, &old);
	syncengine_field_set(slot, &kept, &original, zend_string_copy(type), parsed);
	syncengine_field_clear(&old);
	return true;
}

ZEND_METHOD(MauticReportObject, addField)
{
	zend_object *field;
	zval name, *own;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_OBJ_OF_CLASS(field, mautic_ce.ReportField)
	ZEND_PARSE_PARAMETERS_END();
	own = OBJ_PROP_NUM(field, MAUTIC_REPORT_FIELD_NAME);
	if (EXPECTED(field->ce == mautic_ce.ReportField && Z_TYPE_P(own) == IS_STRING)) {
		report_object_put(Z_OBJ_P(ZEND_THIS), Z_STR_P(own), field);
		if (GC_REFCOUNT(field) == 2) {
			/* A temporary: but for its argument nobody can see it. */
			ZVAL_NULL(ZEND_CALL_ARG(execute_data, 1));
			GC_DELREF(field);
			syncengine_fields_absorb_watched(&mautic_holder_from_obj(Z_OBJ_P(ZEND_THIS))->fields);
		}
	} else if (mautic_get(field, &mautic_report_field_name, &name)) {
		report_object_put(Z_OBJ_P(ZEND_THIS), Z_STR(name), field);
		zval_ptr_dtor(&name);
	}
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

/* The field in `field`, IS_UNDEF where there is none. False with an exception. */
static bool report_object_find(zend_object *object, zval *name, zval *field)
{
	mautic_holder *holder = mautic_holder_from_obj(object);
	syncengine_field *slot;
	zval *found;

	ZVAL_UNDEF(field);
	if (EXPECTED(!holder->plain && Z_TYPE_P(name) == IS_STRING)) {
		slot = syncengine_fields_find(&holder->fields, Z_STR_P(name));
		if (slot) {
			ZVAL_OBJ_COPY(field, syncengine_field_expose(&holder->fields, NULL, slot));
		}
		return true;
	}
	mautic_holder_expand(object);
	found = mautic_array_find(Z_ARRVAL_P(mautic_slot(object, MAUTIC_REPORT_OBJECT_FIELDS)), name);
	if (found && Z_TYPE_P(found) != IS_NULL) {
		ZVAL_COPY(field, found);
	}
	return !EG(exception);
}

bool mautic_report_object_field(zend_object *object, zval *name, zval *field)
{
	zval this;

	if (object->ce != mautic_ce.ReportObject) {
		ZVAL_OBJ(&this, object);
		return mautic_call(&this, "getfield", field, 1, name);
	}
	if (!report_object_find(object, name, field)) {
		return false;
	}
	if (Z_ISUNDEF_P(field)) {
		mautic_throw_field_not_found(name, mautic_slot(object, MAUTIC_REPORT_OBJECT_NAME));
		return false;
	}
	return true;
}

bool mautic_report_object_has(zend_object *object, zval *name)
{
	mautic_holder *holder = mautic_holder_from_obj(object);
	zval this, fields;
	bool has = false;

	if (EXPECTED(object->ce == mautic_ce.ReportObject && !holder->plain && Z_TYPE_P(name) == IS_STRING)) {
		return syncengine_fields_find(&holder->fields, Z_STR_P(name)) != NULL;
	}
	ZVAL_OBJ(&this, object);
	if (mautic_call(&this, "getfields", &fields, 0, NULL)) {
		has = Z_TYPE(fields) == IS_ARRAY && mautic_array_find(Z_ARRVAL(fields), name);
	}
	zval_ptr_dtor(&fields);
	return has;
}

bool mautic_report_object_add(zend_object *object, zval *field)
{
	zval this, result, *name;
	bool ok = true;

	ZVAL_OBJ(&this, object);
	name = Z_TYPE_P(field) == IS_OBJECT && Z_OBJCE_P(field) == mautic_ce.ReportField
		? OBJ_PROP_NUM(Z_OBJ_P(field), MAUTIC_REPORT_FIELD_NAME)
		: NULL;
	if (EXPECTED(object->ce == mautic_ce.ReportObject && name && Z_TYPE_P(name) == IS_STRING)) {
		report_object_put(object, Z_STR_P(name), Z_OBJ_P(field));
		zval_ptr_dtor(field);
		if (!mautic_holder_from_obj(object)->plain) {
			syncengine_fields_absorb_watched(&mautic_holder_from_obj(object)->fields);
		}
		return true;
	}
	ok = mautic_call(&this, "addfield", &result, 1, field);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(field);
	return ok;
}

ZEND_METHOD(MauticReportObject, getField)
{
	zval *name, field;
	zend_object *this = Z_OBJ_P(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_ZVAL(name)
	ZEND_PARSE_PARAMETERS_END();
	if (!report_object_find(this, name, &field)) {
		RETURN_THROWS();
	}
	if (Z_ISUNDEF(field)) {
		mautic_throw_field_not_found(name, mautic_slot(this, MAUTIC_REPORT_OBJECT_NAME));
		RETURN_THROWS();
	}
	RETURN_COPY_VALUE(&field);
}

ZEND_METHOD(MauticReportObject, getFields)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	mautic_holder *holder = mautic_holder_from_obj(this);

	if (holder->plain) {
		RETURN_COPY(mautic_slot(this, MAUTIC_REPORT_OBJECT_FIELDS));
	}
	RETURN_ARR(mautic_holder_fields(holder));
}

void mautic_report_register(void)
{
	mautic_ce.ReportField = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_FieldDAO();
	mautic_ce.ReportField->create_object = report_field_new;
	mautic_ce.ReportObject = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ObjectDAO();
	mautic_ce.ReportObject->create_object = report_object_new;
	mautic_holder_class_init(&report_object_class, report_object_expand);
	mautic_ce.Relation = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_RelationDAO();
	mautic_ce.Relations = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_RelationsDAO(
		zend_ce_iterator, zend_ce_countable);
	mautic_ce.Report = register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_Report_ReportDAO();
	mautic_ce.InformationChangeRequest =
		register_class_Mautic_IntegrationsBundle_Sync_DAO_Sync_InformationChangeRequestDAO();
}
