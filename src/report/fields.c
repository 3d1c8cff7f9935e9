#include "report/fields.h"

#include "value/normalized_value.h"

/* A list that other objects share takes at most so many names; more are in lists of their own. */
#define SHARED_NAMES_MAX 4096
/* Empty slots that an object may get by taking a position further on in its list. */
#define GAP_MAX 16

void syncengine_fields_init(syncengine_fields *fields, const syncengine_field_ops *ops)
{
	memset(fields, 0, sizeof(*fields));
	fields->ops = ops;
	fields->watching = SYNCENGINE_NO_POSITION;
}

void syncengine_field_clear(syncengine_field *field)
{
	syncengine_field old = *field;

	memset(field, 0, sizeof(*field));
	if (old.object) {
		OBJ_RELEASE(old.object);
		return;
	}
	if (!syncengine_field_present(&old)) {
		return;
	}
	zval_ptr_dtor(&old.value);
	zval_ptr_dtor(&old.original);
	if (old.type) {
		zend_string_release(old.type);
	}
	if (syncengine_field_moment(&old).kind == SYNCENGINE_MOMENT_OBJECT) {
		OBJ_RELEASE(old.changed_at.date);
	}
}

void syncengine_field_move_in(
	zend_object *normalized_value, syncengine_field *field, syncengine_field_state state)
{
	syncengine_normalized_value *value = syncengine_normalized_value_from_obj(normalized_value);

	if (Z_ISUNDEF(value->normalized)) {
		syncengine_field_set(field, &value->original, &value->normalized, value->type, state);
	} else {
		syncengine_field_set(field, &value->normalized, &value->original, value->type, state);
	}
	value->type = NULL;
	ZVAL_UNDEF(&value->original);
	ZVAL_UNDEF(&value->normalized);
}

zend_object *syncengine_field_move_out(const syncengine_family *family, syncengine_field *field)
{
	zval normalized;

	if ((syncengine_field_bits(field) & SYNCENGINE_SLOT_INSTANT) && Z_TYPE(field->value) == IS_LONG) {
		syncengine_date_new(&normalized, Z_LVAL(field->value));
	} else {
		ZVAL_COPY_VALUE(&normalized, &field->value);
	}
	if (Z_ISUNDEF(field->original)) {
		return syncengine_normalized_value_create(family, field->type, &normalized, &field->original);
	}
	return syncengine_normalized_value_create(family, field->type, &field->original, &normalized);
}

bool syncengine_field_view_value(zend_object *normalized_value, syncengine_field_view *view)
{
	zval owned[3];

	view->instant = false;
	if (!syncengine_normalized_value_read(
			normalized_value, &view->value, &view->original, &view->type, owned)) {
		zval_ptr_dtor(&owned[0]);
		zval_ptr_dtor(&owned[1]);
		zval_ptr_dtor(&owned[2]);
		return false;
	}
	if (UNEXPECTED(!Z_ISUNDEF(owned[0]))) {
		view->owns = true;
		memcpy(view->owned, owned, sizeof(owned));
		view->value = &view->owned[0];
		view->original = &view->owned[1];
		ZVAL_UNDEF(&view->owned[3]);
		ZVAL_UNDEF(&view->owned[4]);
	}
	return true;
}

void syncengine_field_view_own(syncengine_field_view *view)
{
	zval value, original, date = {0};

	if (view->owns) {
		return;
	}
	ZVAL_COPY(&value, view->value);
	ZVAL_COPY(&original, view->original);
	if (view->changed.kind == SYNCENGINE_MOMENT_OBJECT) {
		ZVAL_OBJ_COPY(&date, view->changed.at.date);
	}
	ZVAL_COPY_VALUE(&view->owned[0], &value);
	ZVAL_COPY_VALUE(&view->owned[1], &original);
	ZVAL_STR_COPY(&view->owned[2], view->type);
	ZVAL_UNDEF(&view->owned[3]);
	ZVAL_COPY_VALUE(&view->owned[4], &date);
	view->value = &view->owned[0];
	view->original = &view->owned[1];
	view->owns = true;
}

void syncengine_fields_release(syncengine_fields *fields)
{
	syncengine_field *slots = fields->slots;
	uint32_t used = fields->used;

	fields->slots = NULL;
	fields->used = fields->capacity = fields->present = 0;
	for (uint32_t i = 0; i < used; i++) {
		syncengine_field_clear(&slots[i]);
	}
	if (slots) {
		efree(slots);
	}
	if (fields->list) {
		syncengine_field_list_release(fields->list);
		fields->list = NULL;
	}
}

void syncengine_fields_copy(syncengine_fields *to, const syncengine_fields *from)
{
	*to = *from;
	if (!from->list) {
		return;
	}
	syncengine_field_list_addref(to->list);
	to->capacity = from->used;
	to->slots = from->used ? safe_emalloc(from->used, sizeof(syncengine_field), 0) : NULL;
	for (uint32_t i = 0; i < from->used; i++) {
		syncengine_field *field = &to->slots[i];

		*field = from->slots[i];
		if (field->object) {
			GC_ADDREF(field->object);
			continue;
		}
		Z_TRY_ADDREF(field->value);
		Z_TRY_ADDREF(field->original);
		if (field->type) {
			zend_string_addref(field->type);
		}
		if (syncengine_field_moment(field).kind == SYNCENGINE_MOMENT_OBJECT) {
			GC_ADDREF(field->changed_at.date);
		}
	}
}

void syncengine_fields_gc(const syncengine_fields *fields, zend_get_gc_buffer *buffer)
{
	for (uint32_t i = 0; i < fields->used; i++) {
		syncengine_field *field = &fields->slots[i];
		syncengine_moment moment = syncengine_field_moment(field);

		if (field->object) {
			zend_get_gc_buffer_add_obj(buffer, field->object);
			continue;
		}
		zend_get_gc_buffer_add_zval(buffer, &field->value);
		zend_get_gc_buffer_add_zval(buffer, &field->original);
		if (moment.kind == SYNCENGINE_MOMENT_OBJECT) {
			zend_get_gc_buffer_add_obj(buffer, moment.at.date);
		}
	}
}

void syncengine_fields_reserve(syncengine_fields *fields, uint32_t count)
{
	if (count > fields->capacity) {
		fields->slots = safe_erealloc(fields->slots, count, sizeof(syncengine_field), 0);
		fields->capacity = count;
	}
}

void syncengine_fields_use_list(syncengine_fields *fields, syncengine_field_list *list)
{
	ZEND_ASSERT(!fields->list);
	fields->list = syncengine_field_list_addref(list);
	syncengine_fields_reserve(fields, syncengine_field_list_count(list));
}

/* Gives the object a list of its own: its present fields, in their order, without gaps. */
static void fields_own_list(syncengine_fields *fields)
{
	syncengine_field_list *own = syncengine_field_list_fork(fields->list, 0);
	uint32_t to = 0;

	for (uint32_t i = 0; i < fields->used; i++) {
		if (syncengine_field_present(&fields->slots[i])) {
			syncengine_field_list_append(own, syncengine_field_list_name(fields->list, i));
			fields->slots[to++] = fields->slots[i];
		}
	}
	fields->used = to;
	fields->watching = SYNCENGINE_NO_POSITION;
	syncengine_field_list_release(fields->list);
	fields->list = own;
}

/* The position at which a name that the object does not have comes next. */
static uint32_t fields_next_position(syncengine_fields *fields, zend_string *name, uint32_t position)
{
	bool shared = fields->list->refcount > 1;

	if (position != SYNCENGINE_NO_POSITION && position >= fields->used &&
		position - fields->used <= GAP_MAX) {
		return position;
	}
	if (position == SYNCENGINE_NO_POSITION) {
		uint32_t count = syncengine_field_list_count(fields->list);

		if (!shared || (count < SHARED_NAMES_MAX && count - fields->used <= GAP_MAX)) {
			return syncengine_field_list_append(fields->list, name);
		}
	}
	fields_own_list(fields);
	return syncengine_field_list_append(fields->list, name);
}

syncengine_field *syncengine_fields_put_at(syncengine_fields *fields, uint32_t position)
{
	syncengine_field *field;

	if (UNEXPECTED(position >= fields->capacity)) {
		uint32_t room = MAX(fields->capacity * 2, syncengine_field_list_count(fields->list));

		syncengine_fields_reserve(fields, MAX(room, position + 1));
	}
	while (fields->used <= position) {
		memset(&fields->slots[fields->used++], 0, sizeof(syncengine_field));
	}
	field = &fields->slots[position];
	if (!syncengine_field_present(field)) {
		fields->present++;
		Z_EXTRA(field->value) = SYNCENGINE_SLOT_PRESENT;
	}
	return field;
}

/* Absorbs the field that was put last, once PHP code let go of it. */
static void fields_absorb_watched(syncengine_fields *fields)
{
	syncengine_field *field;

	if (fields->watching < fields->used) {
		field = &fields->slots[fields->watching];
		if (field->object) {
			fields->ops->absorb(field);
		}
	}
	fields->watching = SYNCENGINE_NO_POSITION;
}

syncengine_field *syncengine_fields_put(
	syncengine_fields *fields, zend_string *kind, zend_string *name, syncengine_field *old)
{
	uint32_t position;
	syncengine_field *field;

	fields_absorb_watched(fields);
	if (UNEXPECTED(!fields->list)) {
		fields->list = syncengine_field_list_for(kind);
	}
	if (fields->used < syncengine_field_list_count(fields->list) &&
		syncengine_field_list_name(fields->list, fields->used) == name) {
		/* As in the objects before: the next field is the next name. */
		position = fields->used;
	} else {
		position = syncengine_field_list_position(fields->list, name);
		if (position >= fields->used || !syncengine_field_present(&fields->slots[position])) {
			position = fields_next_position(fields, name, position);
		}
	}
	field = syncengine_fields_put_at(fields, position);
	if (old) {
		*old = *field;
		memset(field, 0, sizeof(*field));
		Z_EXTRA(field->value) = SYNCENGINE_SLOT_PRESENT;
	}
	return field;
}

bool syncengine_fields_remove(syncengine_fields *fields, zend_string *name, syncengine_field *old)
{
	syncengine_field *field = syncengine_fields_find(fields, name);

	if (!field) {
		return false;
	}
	*old = *field;
	memset(field, 0, sizeof(*field));
	fields->present--;
	return true;
}

zend_object *syncengine_field_expose(
	syncengine_fields *fields, const syncengine_family *family, syncengine_field *field)
{
	if (!field->object) {
		fields_absorb_watched(fields);
		fields->ops->expose(family, syncengine_fields_name(fields, field), field);
		fields->watching = (uint32_t)(field - fields->slots);
	}
	return field->object;
}

void syncengine_field_hold(syncengine_fields *fields, syncengine_field *field, zend_object *object)
{
	GC_ADDREF(object);
	field->object = object;
	fields->watching = (uint32_t)(field - fields->slots);
}

void syncengine_fields_absorb(syncengine_fields *fields)
{
	for (uint32_t i = 0; i < fields->used; i++) {
		if (fields->slots[i].object) {
			fields->ops->absorb(&fields->slots[i]);
		}
	}
}
