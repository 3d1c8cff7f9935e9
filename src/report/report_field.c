#include "report/report_field.h"

#include "ext/date/php_date.h"
#include "members.h"
#include "value/normalized_value.h"

#include "stubs/ReportField_arginfo.h"

static zend_object *report_field_new(zend_class_entry *ce)
{
	syncengine_report_field *field = syncengine_object_alloc(
		sizeof(*field), offsetof(syncengine_report_field, std), ce, SYNCENGINE_CLASS_FIND(ce, ReportField));

	return &field->std;
}

static void report_field_free(zend_object *object)
{
	syncengine_report_field *field = syncengine_report_field_from_obj(object);

	syncengine_str_release(field->name);
	syncengine_obj_release(field->value);
	syncengine_moment_release(&field->changed);
	zend_object_std_dtor(object);
}

static zend_object *report_field_clone(zend_object *object)
{
	syncengine_report_field *from = syncengine_report_field_from_obj(object);
	syncengine_report_field *to = syncengine_report_field_from_obj(object->ce->create_object(object->ce));

	if (from->name) {
		to->name = zend_string_copy(from->name);
		GC_ADDREF(from->value);
		to->value = from->value;
		syncengine_moment_copy(&to->changed, &from->changed);
		to->state = from->state;
	}
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *report_field_gc(zend_object *object, zval **table, int *count)
{
	syncengine_report_field *field = syncengine_report_field_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, field->value);
	syncengine_gc_add_moment(buffer, &field->changed);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

/* Interned at MINIT. */
static zend_string *report_field_state_names[3];

zend_string *syncengine_field_state_name(syncengine_field_state state)
{
	return report_field_state_names[state];
}

bool syncengine_field_state_parse(zend_string *name, uint32_t arg, syncengine_field_state *state)
{
	if (zend_string_equals_literal(name, "changed")) {
		*state = SYNCENGINE_FIELD_CHANGED;
	} else if (zend_string_equals_literal(name, "required")) {
		*state = SYNCENGINE_FIELD_REQUIRED;
	} else if (zend_string_equals_literal(name, "unchanged")) {
		*state = SYNCENGINE_FIELD_UNCHANGED;
	} else {
		zend_argument_value_error(arg, "must be one of the constants ReportField::FIELD_*");
		return false;
	}
	return true;
}

static HashTable *report_field_state(zend_object *object)
{
	syncengine_report_field *field = syncengine_report_field_from_obj(object);
	HashTable *state = zend_new_array(4);

	if (field->name) {
		syncengine_state_add_str(state, "name", field->name);
		syncengine_state_add_obj(state, "value", field->value);
		syncengine_state_add_moment(state, "changeDateTime", &field->changed);
		syncengine_state_add_str(state, "state", syncengine_field_state_name(field->state));
	}
	return state;
}

static bool report_field_absorb(syncengine_field *slot)
{
	zend_object *object = slot->of.object;
	const syncengine_family *family = syncengine_family_of(object);
	syncengine_report_field *field = syncengine_report_field_from_obj(object);

	if (!syncengine_object_unseen(object, &family->ReportField) || !syncengine_field_may_move(field->value)) {
		return false;
	}
	syncengine_field_move_in(field->value, slot, field->state);
	syncengine_field_take_moment(slot, field->changed);
	field->changed.kind = SYNCENGINE_MOMENT_NONE;
	OBJ_RELEASE(object);
	return true;
}

static void report_field_expose(const syncengine_family *family, zend_string *name, syncengine_field *slot)
{
	zend_object *object = report_field_new(family->ReportField.ce);
	syncengine_report_field *field = syncengine_report_field_from_obj(object);

	field->name = zend_string_copy(name);
	field->state = syncengine_field_slot_state(slot);
	field->changed = syncengine_field_moment(slot);
	field->value = syncengine_field_move_out(family, slot);
	syncengine_field_replace(slot, object, SYNCENGINE_FIELD_CHANGED);
}

/* A field whose class was extended in PHP is asked through its methods; their return types hold. */
static bool report_field_read_overridden(zend_object *object, syncengine_field_view *view)
{
	static const char *const getters[] = {"getvalue", "getchangedatetime", "getstate"};
	zval result[3];
	bool ok = true;

	for (int i = 0; i < 3; i++) {
		ZVAL_UNDEF(&result[i]);
	}
	/* A getter may let go of the field that the next one is asked of. */
	GC_ADDREF(object);
	for (int i = 0; i < 3 && ok; i++) {
		ok = syncengine_call_method(object, getters[i], &result[i], 0, NULL);
	}
	OBJ_RELEASE(object);
	ok = ok && !EG(exception);
	if (ok) {
		view->state = zend_string_equals_literal(Z_STR(result[2]), "required") ? SYNCENGINE_FIELD_REQUIRED
			: zend_string_equals_literal(Z_STR(result[2]), "unchanged")        ? SYNCENGINE_FIELD_UNCHANGED
																			   : SYNCENGINE_FIELD_CHANGED;
		view->changed.kind = SYNCENGINE_MOMENT_NONE;
		if (Z_TYPE(result[1]) == IS_OBJECT) {
			view->changed.kind = SYNCENGINE_MOMENT_OBJECT;
			view->changed.at.date = Z_OBJ(result[1]);
		}
		ok = syncengine_field_view_value(Z_OBJ(result[0]), view);
	}
	if (ok) {
		syncengine_field_view_own(view);
	}
	for (int i = 0; i < 3; i++) {
		zval_ptr_dtor(&result[i]);
	}
	return ok;
}

static bool report_field_read(const syncengine_field *slot, syncengine_field_view *view)
{
	zend_object *object = slot->of.object;
	syncengine_report_field *field = syncengine_report_field_from_obj(object);

	if (UNEXPECTED(object->ce->type == ZEND_USER_CLASS)) {
		return report_field_read_overridden(object, view);
	}
	view->changed = field->changed;
	view->state = field->state;
	return syncengine_object_initialized(field->name != NULL, object) &&
		syncengine_field_view_value(field->value, view);
}

const syncengine_field_ops syncengine_report_field_ops = {
	report_field_absorb, report_field_expose, report_field_read};

static syncengine_report_field *report_field_this(zval *this)
{
	syncengine_report_field *field = syncengine_report_field_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(field->name != NULL, Z_OBJ_P(this)) ? field : NULL;
}

ZEND_METHOD(SyncEngine_ReportField, __construct)
{
	zend_object *object = Z_OBJ_P(ZEND_THIS), *value;
	syncengine_report_field *field = syncengine_report_field_from_obj(object);
	zend_string *name, *state_name = NULL;
	syncengine_field_state state = SYNCENGINE_FIELD_CHANGED;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(name)
		Z_PARAM_OBJ_OF_CLASS(value, syncengine_family_of(object)->NormalizedValue.ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(state_name)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(field->name != NULL, object) ||
		(state_name && !syncengine_field_state_parse(state_name, 3, &state))) {
		RETURN_THROWS();
	}
	field->name = zend_string_copy(name);
	GC_ADDREF(value);
	field->value = value;
	field->state = state;
}

ZEND_METHOD(SyncEngine_ReportField, getName)
{
	syncengine_report_field *field = report_field_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!field) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(field->name);
}

ZEND_METHOD(SyncEngine_ReportField, getValue)
{
	syncengine_report_field *field = report_field_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!field) {
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(field->value);
}

ZEND_METHOD(SyncEngine_ReportField, getChangeDateTime)
{
	syncengine_report_field *field = report_field_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!field) {
		RETURN_THROWS();
	}
	syncengine_moment_to_zval(&field->changed, return_value);
}

ZEND_METHOD(SyncEngine_ReportField, setChangeDateTime)
{
	syncengine_report_field *field = report_field_this(ZEND_THIS);
	zend_object *date;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!field) {
		RETURN_THROWS();
	}
	syncengine_moment_set_date(&field->changed, date);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_ReportField, getState)
{
	syncengine_report_field *field = report_field_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!field) {
		RETURN_THROWS();
	}
	RETURN_STR(syncengine_field_state_name(field->state));
}

void syncengine_report_field_register(syncengine_family *family)
{
	static const char *const names[] = {"changed", "required", "unchanged"};
	zend_class_entry *ce = register_class_SyncEngine_ReportField();

	for (int i = 0; i < 3; i++) {
		report_field_state_names[i] = zend_string_init_interned(names[i], strlen(names[i]), true);
	}
	ce->create_object = report_field_new;
	syncengine_class_init(&family->ReportField, ce, family, offsetof(syncengine_report_field, std),
		report_field_free, report_field_clone, report_field_state);
	family->ReportField.handlers.get_gc = report_field_gc;
}
