#include "report/report_object.h"

#include "ext/date/php_date.h"
#include "members.h"

#include "stubs/ReportObject_arginfo.h"

static zend_object *report_object_new(zend_class_entry *ce)
{
	syncengine_report_object *self = syncengine_object_alloc(
		sizeof(*self), offsetof(syncengine_report_object, std), ce, SYNCENGINE_CLASS_FIND(ce, ReportObject));

	syncengine_fields_init(&self->fields, &syncengine_report_field_ops);
	return &self->std;
}

static void report_object_free(zend_object *object)
{
	syncengine_report_object *self = syncengine_report_object_from_obj(object);

	syncengine_fields_release(&self->fields);
	syncengine_moment_release(&self->changed);
	zval_ptr_dtor(&self->id);
	syncengine_str_release(self->object);
	zend_object_std_dtor(object);
}

static zend_object *report_object_clone(zend_object *object)
{
	syncengine_report_object *from = syncengine_report_object_from_obj(object);
	syncengine_report_object *to = syncengine_report_object_from_obj(object->ce->create_object(object->ce));

	if (from->object) {
		to->object = zend_string_copy(from->object);
		ZVAL_COPY(&to->id, &from->id);
		syncengine_moment_copy(&to->changed, &from->changed);
		syncengine_fields_copy(&to->fields, &from->fields, syncengine_family_of(object));
		to->deleted = from->deleted;
	}
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *report_object_gc(zend_object *object, zval **table, int *count)
{
	syncengine_report_object *self = syncengine_report_object_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_fields_gc(&self->fields, buffer);
	syncengine_gc_add_moment(buffer, &self->changed);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

/* All fields as PHP objects, by name. */
static HashTable *report_object_fields(syncengine_report_object *self)
{
	HashTable *all = zend_new_array(self->fields.present);
	const syncengine_family *family = syncengine_family_of(&self->std);

	for (uint32_t i = 0; i < self->fields.used; i++) {
		syncengine_field *field = syncengine_fields_at(&self->fields, i);
		zval object;

		if (field) {
			ZVAL_OBJ_COPY(&object, syncengine_field_expose(&self->fields, family, field));
			zend_symtable_update(all, syncengine_fields_name(&self->fields, field), &object);
		}
	}
	return all;
}

static HashTable *report_object_state(zend_object *object)
{
	syncengine_report_object *self = syncengine_report_object_from_obj(object);
	HashTable *state = zend_new_array(5);
	zval fields;

	if (self->object) {
		syncengine_state_add_str(state, "object", self->object);
		syncengine_state_add(state, "objectId", &self->id);
		syncengine_state_add_moment(state, "changeDateTime", &self->changed);
		ZVAL_ARR(&fields, report_object_fields(self));
		syncengine_state_add(state, "fields", &fields);
		zval_ptr_dtor(&fields);
		syncengine_state_add_bool(state, "deleted", self->deleted);
	}
	return state;
}

syncengine_report_object *syncengine_report_object_create(
	const syncengine_family *family, zend_string *name, zval *id)
{
	zend_object *object = report_object_new(family->ReportObject.ce);
	syncengine_report_object *self = syncengine_report_object_from_obj(object);

	self->object = zend_string_copy(name);
	ZVAL_COPY_VALUE(&self->id, id);
	return self;
}

/* What an overridden getField() gives, read through a slot that holds it for the moment. */
static bool report_object_read_overridden(
	zend_object *object, zend_string *name, syncengine_field_view *view, const syncengine_fields *fields)
{
	syncengine_field slot;
	zval argument, field;
	bool ok = false;

	ZVAL_STR(&argument, name);
	if (syncengine_call_method(object, "getfield", &field, 1, &argument) && Z_TYPE(field) == IS_OBJECT) {
		memset(&slot, 0, sizeof(slot));
		syncengine_field_set_held(&slot, Z_OBJ(field));
		ok = syncengine_field_read(fields, &slot, view);
		if (ok) {
			syncengine_field_view_own(view);
		}
	}
	zval_ptr_dtor(&field);
	return ok;
}

bool syncengine_report_object_read(zend_object *object, zend_string *name, syncengine_field_view *view)
{
	syncengine_report_object *self = syncengine_report_object_from_obj(object);
	syncengine_field *field;

	if (UNEXPECTED(object->ce->type == ZEND_USER_CLASS)) {
		return report_object_read_overridden(object, name, view, &self->fields);
	}
	field = syncengine_fields_find(&self->fields, name);
	return field && syncengine_field_read(&self->fields, field, view);
}

zend_string *syncengine_report_object_identity(zend_object *object, zval *id)
{
	syncengine_report_object *native = syncengine_report_object_from_obj(object);
	zend_string *string = NULL;
	zval name;

	ZVAL_UNDEF(id);
	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		if (!syncengine_object_initialized(native->object != NULL, object)) {
			return NULL;
		}
		ZVAL_COPY(id, &native->id);
		return zend_string_copy(native->object);
	}
	if (!syncengine_call_method(object, "getobject", &name, 0, NULL)) {
		return NULL;
	}
	if (syncengine_call_method(object, "getobjectid", id, 0, NULL)) {
		string = zend_string_copy(Z_STR(name));
	}
	zval_ptr_dtor(&name);
	return string;
}

bool syncengine_report_object_changed(zend_object *object, syncengine_moment *changed, zval *owned)
{
	ZVAL_UNDEF(owned);
	if (EXPECTED(object->ce->type == ZEND_INTERNAL_CLASS)) {
		*changed = syncengine_report_object_from_obj(object)->changed;
		return true;
	}
	changed->kind = SYNCENGINE_MOMENT_NONE;
	if (!syncengine_call_method(object, "getchangedatetime", owned, 0, NULL)) {
		return false;
	}
	if (Z_TYPE_P(owned) == IS_OBJECT) {
		changed->kind = SYNCENGINE_MOMENT_OBJECT;
		changed->at.date = Z_OBJ_P(owned);
	}
	return true;
}

static syncengine_report_object *report_object_this(zval *this)
{
	syncengine_report_object *self = syncengine_report_object_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(self->object != NULL, Z_OBJ_P(this)) ? self : NULL;
}

ZEND_METHOD(SyncEngine_ReportObject, __construct)
{
	syncengine_report_object *self = syncengine_report_object_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *name, *id_string = NULL;
	zend_long id_long = 0;
	bool id_is_null = false;
	zend_object *date = NULL;
	zval id;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(name)
		Z_PARAM_STR_OR_LONG_OR_NULL(id_string, id_long, id_is_null)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(self->object != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	self->object = zend_string_copy(name);
	syncengine_id_borrow(&id, id_string, id_long, id_is_null);
	ZVAL_COPY(&self->id, &id);
	syncengine_moment_set_date(&self->changed, date);
}

ZEND_METHOD(SyncEngine_ReportObject, getChangeDateTime)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!self) {
		RETURN_THROWS();
	}
	syncengine_moment_to_zval(&self->changed, return_value);
}

ZEND_METHOD(SyncEngine_ReportObject, setChangeDateTime)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);
	zend_object *date;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(date, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();
	if (!self) {
		RETURN_THROWS();
	}
	syncengine_moment_set_date(&self->changed, date);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

/*
 * The field's name, through getName() where a class written in PHP may override it: borrowed from the field or
 * from `owned`, which the caller releases. NULL with an exception.
 */
static zend_string *report_object_field_name(zend_object *field, zval *owned)
{
	syncengine_report_field *native = syncengine_report_field_from_obj(field);

	ZVAL_UNDEF(owned);
	if (EXPECTED(field->ce->type == ZEND_INTERNAL_CLASS)) {
		return syncengine_object_initialized(native->name != NULL, field) ? native->name : NULL;
	}
	return syncengine_call_method(field, "getname", owned, 0, NULL) ? Z_STR_P(owned) : NULL;
}

ZEND_METHOD(SyncEngine_ReportObject, addField)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);
	zend_object *field;
	zend_string *name;
	syncengine_field *slot, old;
	zval owned;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(field, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->ReportField.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!self) {
		RETURN_THROWS();
	}
	name = report_object_field_name(field, &owned);
	if (!name) {
		RETURN_THROWS();
	}
	slot = syncengine_fields_put(&self->fields, self->object, name, &old);
	syncengine_field_hold(&self->fields, slot, field);
	zval_ptr_dtor_str(&owned);
	syncengine_field_clear(&old);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_ReportObject, getObjectId)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!self) {
		RETURN_THROWS();
	}
	RETURN_COPY(&self->id);
}

ZEND_METHOD(SyncEngine_ReportObject, getObject)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!self) {
		RETURN_THROWS();
	}
	RETURN_STR_COPY(self->object);
}

ZEND_METHOD(SyncEngine_ReportObject, getField)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);
	zend_string *name;
	syncengine_field *field;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();
	if (!self) {
		RETURN_THROWS();
	}
	field = syncengine_fields_find(&self->fields, name);
	if (!field) {
		RETURN_NULL();
	}
	RETURN_OBJ_COPY(syncengine_field_expose(&self->fields, syncengine_family_of(&self->std), field));
}

ZEND_METHOD(SyncEngine_ReportObject, getFields)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!self) {
		RETURN_THROWS();
	}
	RETURN_ARR(report_object_fields(self));
}

ZEND_METHOD(SyncEngine_ReportObject, setDeleted)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);
	bool deleted = true;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(deleted)
	ZEND_PARSE_PARAMETERS_END();
	if (!self) {
		RETURN_THROWS();
	}
	self->deleted = deleted;
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

ZEND_METHOD(SyncEngine_ReportObject, isDeleted)
{
	syncengine_report_object *self = report_object_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!self) {
		RETURN_THROWS();
	}
	RETURN_BOOL(self->deleted);
}

void syncengine_report_object_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_ReportObject();

	ce->create_object = report_object_new;
	syncengine_class_init(&family->ReportObject, ce, family, offsetof(syncengine_report_object, std),
		report_object_free, report_object_clone, report_object_state);
	family->ReportObject.handlers.get_gc = report_object_gc;
}
