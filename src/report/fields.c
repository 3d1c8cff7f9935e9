#include "report/fields.h"

#include "ext/date/php_date.h"
#include "value/normalized_value.h"

/* A list that other objects share takes at most so many names; more are in lists of their own. */
#define SHARED_NAMES_MAX 4096
/* Empty slots that an object may have for the names of its list that it lacks. */
#define EMPTY_MAX 64
/* Slots that an object gets at once where its list has as many names. */
#define SLOTS_AT_ONCE 32

void syncengine_fields_init(syncengine_fields *fields, const syncengine_field_ops *ops)
{
	memset(fields, 0, sizeof(*fields));
	fields->ops = ops;
	fields->watching = SYNCENGINE_NO_POSITION;
}

void syncengine_field_release(syncengine_field *field)
{
	syncengine_field old = *field;

	memset(field, 0, sizeof(*field));
	if (syncengine_field_held(&old)) {
		OBJ_RELEASE(old.of.object);
		return;
	}
	zval_ptr_dtor(&old.value);
	zval_ptr_dtor(&old.original);
	zend_string_release(old.of.type);
	if (syncengine_field_moment(&old).kind == SYNCENGINE_MOMENT_OBJECT) {
		OBJ_RELEASE(old.changed_at.date);
	}
}

/* Takes a date that was made of an instant back to that, where nobody else can see it. */
static bool field_take_instant(zval *date)
{
	zend_object *object;
	int64_t us;

	if (Z_TYPE_P(date) != IS_OBJECT) {
		return false;
	}
	object = Z_OBJ_P(date);
	if (GC_REFCOUNT(object) > 1 || object->ce != php_date_get_immutable_ce() || object->properties ||
		(GC_FLAGS(object) & IS_OBJ_WEAKLY_REFERENCED) || !syncengine_date_read(object, &us)) {
		return false;
	}
	OBJ_RELEASE(object);
	ZVAL_LONG(date, us);
	return true;
}

void syncengine_field_move_in(
	zend_object *normalized_value, syncengine_field *field, syncengine_field_state state)
{
	syncengine_normalized_value *value = syncengine_normalized_value_from_obj(normalized_value);
	bool one = Z_ISUNDEF(value->normalized);
	zval *normalized = one ? &value->original : &value->normalized;
	bool instant = (syncengine_field_bits(field) & SYNCENGINE_SLOT_INSTANT) && field_take_instant(normalized);

	syncengine_field_set(field, normalized, one ? &value->normalized : &value->original, value->type, state);
	if (instant) {
		syncengine_field_set_instant(field);
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
		return syncengine_normalized_value_create(family, field->of.type, &normalized, &field->original);
	}
	return syncengine_normalized_value_create(family, field->of.type, &field->original, &normalized);
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
	bool dated = view->changed.kind == SYNCENGINE_MOMENT_OBJECT;

	if (!view->owns) {
		ZVAL_COPY(&view->owned[0], view->value);
		ZVAL_COPY(&view->owned[1], view->original);
		ZVAL_STR_COPY(&view->owned[2], view->type);
		ZVAL_UNDEF(&view->owned[3]);
		ZVAL_UNDEF(&view->owned[4]);
		view->value = &view->owned[0];
		view->original = &view->owned[1];
		view->owns = true;
	}
	if (dated && Z_ISUNDEF(view->owned[4])) {
		ZVAL_OBJ_COPY(&view->owned[4], view->changed.at.date);
	}
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

void syncengine_fields_copy(syncengine_fields *to, syncengine_fields *from, const syncengine_family *family)
{
	to->watching = SYNCENGINE_NO_POSITION;
	if (from->present == 0) {
		return;
	}
	to->list = syncengine_field_list_addref(from->list);
	to->slots = safe_emalloc(from->used, sizeof(syncengine_field), 0);
	to->used = to->capacity = from->used;
	to->present = from->present;
	for (uint32_t i = 0; i < from->used; i++) {
		syncengine_field *field = &from->slots[i];

		if (syncengine_field_present(field)) {
			GC_ADDREF(syncengine_field_expose(from, family, field));
		}
		to->slots[i] = *field;
	}
}

void syncengine_fields_gc(const syncengine_fields *fields, zend_get_gc_buffer *buffer)
{
	for (uint32_t i = 0; i < fields->used; i++) {
		syncengine_field *field = &fields->slots[i];
		syncengine_moment moment = syncengine_field_moment(field);

		if (syncengine_field_held(field)) {
			zend_get_gc_buffer_add_obj(buffer, field->of.object);
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

/* Whether an object may take the next place at `position` of its list. */
static bool fields_reaches(const syncengine_fields *fields, uint32_t position)
{
	return position >= fields->used && position - fields->present <= EMPTY_MAX;
}

/* Whether the list takes one name more, for an object with so many fields. */
static bool field_list_takes(const syncengine_field_list *list, uint32_t present)
{
	uint32_t count = syncengine_field_list_count(list);

	return list->refcount == 1 || (count < SHARED_NAMES_MAX && count - MIN(count, present) <= EMPTY_MAX);
}

/* The list of an object of `kind` whose first field is `name`, with a reference. */
static syncengine_field_list *fields_first_list(zend_string *kind, zend_string *name)
{
	syncengine_field_list *first = syncengine_field_list_for(kind), *found = NULL;

	if (syncengine_field_list_count(first) == 0) {
		return first;
	}
	for (syncengine_field_list *list = first; list; list = list->next) {
		uint32_t position = syncengine_field_list_position(list, name);

		if (position == 0) {
			found = list;
			break;
		}
		if (!found && position <= EMPTY_MAX) {
			found = list;
		}
	}
	found = found ? syncengine_field_list_addref(found) : syncengine_field_list_another(kind);
	syncengine_field_list_release(first);
	return found;
}

/* Whether the fields of an object and then `name` come in the order of `list`, without too many between them. */
static bool fields_fit(const syncengine_fields *fields, const syncengine_field_list *list, zend_string *name)
{
	uint32_t next = 0, position;

	for (uint32_t i = 0; i < fields->used; i++) {
		if (!syncengine_field_present(&fields->slots[i])) {
			continue;
		}
		position = syncengine_field_list_position(list, syncengine_field_list_name(fields->list, i));
		if (position < next || position == SYNCENGINE_NO_POSITION) {
			return false;
		}
		next = position + 1;
	}
	position = syncengine_field_list_position(list, name);
	if (position == SYNCENGINE_NO_POSITION) {
		return field_list_takes(list, fields->present);
	}
	return position >= next && position - fields->present <= EMPTY_MAX;
}

/* Moves the fields to another list, which gets their names where it lacks them. Takes the reference. */
static void fields_use_other_list(syncengine_fields *fields, syncengine_field_list *list)
{
	syncengine_fields old = *fields;

	fields->list = list;
	fields->slots = NULL;
	fields->used = fields->capacity = fields->present = 0;
	fields->watching = SYNCENGINE_NO_POSITION;
	for (uint32_t i = 0; i < old.used; i++) {
		zend_string *name;
		uint32_t position;

		if (!syncengine_field_present(&old.slots[i])) {
			continue;
		}
		name = syncengine_field_list_name(old.list, i);
		position = syncengine_field_list_position(list, name);
		if (position == SYNCENGINE_NO_POSITION) {
			position = syncengine_field_list_append(list, name);
		}
		*syncengine_fields_put_at(fields, position) = old.slots[i];
	}
	if (old.slots) {
		efree(old.slots);
	}
	syncengine_field_list_release(old.list);
}

/* The position at which a name that the object does not have comes next; changes its list where it must. */
static uint32_t fields_next_position(
	syncengine_fields *fields, zend_string *kind, zend_string *name, uint32_t position)
{
	syncengine_field_list *first, *list;

	if (position == SYNCENGINE_NO_POSITION) {
		if (field_list_takes(fields->list, fields->present)) {
			return syncengine_field_list_append(fields->list, name);
		}
	} else if (fields_reaches(fields, position)) {
		return position;
	}
	first = syncengine_field_list_for(kind);
	for (list = first; list; list = list->next) {
		if (list != fields->list && fields_fit(fields, list, name)) {
			break;
		}
	}
	list = list ? syncengine_field_list_addref(list) : syncengine_field_list_another(kind);
	syncengine_field_list_release(first);
	fields_use_other_list(fields, list);
	position = syncengine_field_list_position(list, name);
	return position == SYNCENGINE_NO_POSITION ? syncengine_field_list_append(list, name) : position;
}

/* Room for the slot at `position`: all that the list says will come, unless that is much. */
static void fields_grow(syncengine_fields *fields, uint32_t position)
{
	uint32_t count = syncengine_field_list_count(fields->list), room = fields->capacity * 2;

	if (position + 1 < count) {
		room = MIN(MAX(room, SLOTS_AT_ONCE), count);
	}
	syncengine_fields_reserve(fields, MAX(MAX(room, 4), position + 1));
}

syncengine_field *syncengine_fields_put_at(syncengine_fields *fields, uint32_t position)
{
	syncengine_field *field;

	if (UNEXPECTED(position >= fields->capacity)) {
		fields_grow(fields, position);
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

/* Empties a slot that was just put. `old` may be NULL. */
static syncengine_field *fields_emptied(syncengine_field *field, syncengine_field *old)
{
	if (old) {
		*old = *field;
		memset(field, 0, sizeof(*field));
		Z_EXTRA(field->value) = SYNCENGINE_SLOT_PRESENT;
	}
	return field;
}

syncengine_field *syncengine_fields_put(
	syncengine_fields *fields, zend_string *kind, zend_string *name, syncengine_field *old)
{
	syncengine_field *field;
	uint32_t position;

	if (UNEXPECTED(!fields->list)) {
		fields->list = fields_first_list(kind, name);
	}
	field = syncengine_fields_put_as_before(fields, name);
	if (EXPECTED(field)) {
		if (old) {
			old->of.type = NULL;
		}
		return field;
	}
	if (syncengine_fields_next_is(fields, name)) {
		position = fields->used;
	} else {
		position = syncengine_field_list_position(fields->list, name);
		if (position >= fields->used || !syncengine_field_present(&fields->slots[position])) {
			position = fields_next_position(fields, kind, name, position);
		}
	}
	return fields_emptied(syncengine_fields_put_at(fields, position), old);
}

syncengine_field *syncengine_fields_put_in(syncengine_fields *fields, syncengine_field_list *list,
	uint32_t position, zend_string *kind, syncengine_field *old)
{
	if (UNEXPECTED(!fields->list) && position <= EMPTY_MAX) {
		fields->list = syncengine_field_list_addref(list);
	}
	if (EXPECTED(fields->list == list) &&
		(fields_reaches(fields, position) || syncengine_fields_at(fields, position))) {
		return fields_emptied(syncengine_fields_put_at(fields, position), old);
	}
	return syncengine_fields_put(fields, kind, syncengine_field_list_name(list, position), old);
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
	while (fields->used > 0 && !syncengine_field_present(&fields->slots[fields->used - 1])) {
		fields->used--;
	}
	return true;
}

zend_object *syncengine_field_expose(
	syncengine_fields *fields, const syncengine_family *family, syncengine_field *field)
{
	if (!syncengine_field_held(field)) {
		syncengine_fields_absorb_watched(fields);
		fields->ops->expose(family, syncengine_fields_name(fields, field), field);
		fields->watching = (uint32_t)(field - fields->slots);
	}
	return field->of.object;
}

void syncengine_fields_absorb(syncengine_fields *fields)
{
	for (uint32_t i = 0; i < fields->used; i++) {
		if (syncengine_field_held(&fields->slots[i])) {
			fields->ops->absorb(&fields->slots[i]);
		}
	}
}
