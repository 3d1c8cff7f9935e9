/*
 * The fields of a reported object or of an object change: an array of slots, named by a shared list.
 *
 * A slot holds a field natively. Where PHP code made the field, or asked for it, the slot holds that PHP
 * object (ReportField or OrderField) instead, so that it stays the same object for as long as PHP code can
 * see it; one that nobody else sees any more is absorbed into the slot again.
 */
#ifndef SYNCENGINE_FIELDS_H
#define SYNCENGINE_FIELDS_H

#include "family.h"
#include "report/field_list.h"
#include "value/moment.h"
#include "value/normalized_value.h"

/* State of a field, in the order of ReportField::FIELD_*. */
typedef enum {
	SYNCENGINE_FIELD_CHANGED = 0,
	SYNCENGINE_FIELD_REQUIRED,
	SYNCENGINE_FIELD_UNCHANGED,
} syncengine_field_state;

/* 48 bytes: there is one for each field of a page, and of its counterparts and changes. */
typedef struct {
	zval value;    /* owned: the normalized value. Its u2.extra has the bits below */
	zval original; /* owned: IS_UNDEF where the normalized value is also the original */
	union {
		zend_string *type;   /* owned */
		zend_object *object; /* owned, with SYNCENGINE_SLOT_HELD: it has the field, the rest is empty */
	} of;
	union {
		int64_t us;
		zend_object *date; /* owned */
	} changed_at;
} syncengine_field;

#define SYNCENGINE_SLOT_PRESENT 1u
#define SYNCENGINE_SLOT_STATE_SHIFT 1
#define SYNCENGINE_SLOT_STATE (3u << SYNCENGINE_SLOT_STATE_SHIFT)
#define SYNCENGINE_SLOT_MOMENT_SHIFT 3
#define SYNCENGINE_SLOT_MOMENT (3u << SYNCENGINE_SLOT_MOMENT_SHIFT)
/* The value is an instant, int64 microseconds since the epoch as IS_LONG, that PHP code sees as a date
 * object; of a slot that holds a PHP object: that object's date was made of such an instant. */
#define SYNCENGINE_SLOT_INSTANT (1u << 5)
/* A PHP object holds the field. */
#define SYNCENGINE_SLOT_HELD (1u << 6)

static inline uint32_t syncengine_field_bits(const syncengine_field *field)
{
	return Z_EXTRA(field->value);
}

static inline bool syncengine_field_present(const syncengine_field *field)
{
	return (Z_EXTRA(field->value) & SYNCENGINE_SLOT_PRESENT) != 0;
}

/* The PHP object that holds the field; NULL where the slot does. Borrowed. */
static inline zend_object *syncengine_field_held(const syncengine_field *field)
{
	return UNEXPECTED(Z_EXTRA(field->value) & SYNCENGINE_SLOT_HELD) ? field->of.object : NULL;
}

/* Lets an emptied slot hold an object. Takes the reference. */
static inline void syncengine_field_set_held(syncengine_field *field, zend_object *object)
{
	field->of.object = object;
	Z_EXTRA(field->value) |= SYNCENGINE_SLOT_HELD;
}

/* The state kept in the slot: that of a native field, and of any field of an object change. */
static inline syncengine_field_state syncengine_field_slot_state(const syncengine_field *field)
{
	return (syncengine_field_state)((Z_EXTRA(field->value) & SYNCENGINE_SLOT_STATE) >>
		SYNCENGINE_SLOT_STATE_SHIFT);
}

static inline void syncengine_field_set_slot_state(syncengine_field *field, syncengine_field_state state)
{
	Z_EXTRA(field->value) =
		(Z_EXTRA(field->value) & ~SYNCENGINE_SLOT_STATE) | ((uint32_t)state << SYNCENGINE_SLOT_STATE_SHIFT);
}

typedef struct syncengine_field_view syncengine_field_view;

/* The class of PHP objects that stand for the fields: ReportField, OrderField. */
typedef struct {
	/* Moves what the object that holds the field has into the slot and releases the object, where nobody else can see it. Runs
	   no PHP code. */
	bool (*absorb)(syncengine_field *field);
	/* Moves what the slot has into a new object, which the slot then holds. */
	void (*expose)(const syncengine_family *family, zend_string *name, syncengine_field *field);
	/* Reads an object; see syncengine_field_read(). */
	bool (*read)(const syncengine_field *field, syncengine_field_view *view);
} syncengine_field_ops;

typedef struct {
	const syncengine_field_ops *ops;
	syncengine_field_list *list; /* owned; NULL before the first field */
	syncengine_field *slots;     /* owned */
	uint32_t used;               /* slots in use, empty ones included: positions below it */
	uint32_t capacity;
	uint32_t present;  /* fields */
	uint32_t watching; /* position of the last one kept as a PHP object, or SYNCENGINE_NO_POSITION */
} syncengine_fields;

/* A field as the judge reads it, whatever holds it. Everything is borrowed but what `owned` holds. */
struct syncengine_field_view {
	zval *value;
	zval *original;
	zend_string *type;
	syncengine_moment changed; /* borrowed: do not release */
	syncengine_field_state state;
	bool instant;  /* `value` is an instant, see SYNCENGINE_SLOT_INSTANT */
	bool owns;     /* whether `owned` is set: what methods overridden in PHP returned */
	zval owned[5]; /* normalized value, original, type, value object, date object */
};

void syncengine_fields_init(syncengine_fields *fields, const syncengine_field_ops *ops);
void syncengine_fields_release(syncengine_fields *fields);
/* For clones, which share the very PHP objects of the fields: makes those of `from` that there are not yet. */
void syncengine_fields_copy(syncengine_fields *to, syncengine_fields *from, const syncengine_family *family);
void syncengine_fields_gc(const syncengine_fields *fields, zend_get_gc_buffer *buffer);

/* Makes room for `count` fields. */
void syncengine_fields_reserve(syncengine_fields *fields, uint32_t count);
/* Shares `list` (adds a reference) before the first field is put: fields are then put by its positions. */
void syncengine_fields_use_list(syncengine_fields *fields, syncengine_field_list *list);

/* Borrowed; NULL where there is no field of that name. */
static inline syncengine_field *syncengine_fields_find(const syncengine_fields *fields, zend_string *name)
{
	uint32_t position;

	if (!fields->list) {
		return NULL;
	}
	position = syncengine_field_list_position(fields->list, name);
	if (position >= fields->used || !syncengine_field_present(&fields->slots[position])) {
		return NULL;
	}
	return &fields->slots[position];
}

/* Borrowed; NULL where there is none at that position of the object's list. */
static inline syncengine_field *syncengine_fields_at(const syncengine_fields *fields, uint32_t position)
{
	return position < fields->used && syncengine_field_present(&fields->slots[position])
		? &fields->slots[position]
		: NULL;
}

static inline zend_string *syncengine_fields_name(
	const syncengine_fields *fields, const syncengine_field *field)
{
	return syncengine_field_list_name(fields->list, (uint32_t)(field - fields->slots));
}

/*
 * The emptied slot of a field of that name, present from now on; of an object of `kind`. Valid until the next
 * put. What the slot held before is moved to `old`, to be released by the caller when the object is whole
 * again (a destructor may look at it); `old` may be NULL where the name is known to be new.
 */
syncengine_field *syncengine_fields_put(
	syncengine_fields *fields, zend_string *kind, zend_string *name, syncengine_field *old);
/* The same for the name at `position` of a list that an object without fields starts to share. */
syncengine_field *syncengine_fields_put_in(syncengine_fields *fields, syncengine_field_list *list,
	uint32_t position, zend_string *kind, syncengine_field *old);
/* The same where it is as simple as can be: the slot of the next name, if there is room. Its contents are for the
   caller to overwrite, all of them. NULL where it is not so simple. */
static inline syncengine_field *syncengine_fields_put_next(
	syncengine_fields *fields, const syncengine_field_list *list, uint32_t position)
{
	if (UNEXPECTED(fields->list != list || fields->used != position || position >= fields->capacity)) {
		return NULL;
	}
	fields->used++;
	fields->present++;
	return &fields->slots[position];
}

/* Absorbs the field that was put last, once PHP code let go of it. */
static inline void syncengine_fields_absorb_watched(syncengine_fields *fields)
{
	syncengine_field *field;

	if (fields->watching < fields->used) {
		field = &fields->slots[fields->watching];
		if (syncengine_field_held(field)) {
			fields->ops->absorb(field);
		}
	}
	fields->watching = SYNCENGINE_NO_POSITION;
}

/* Whether `name` is the very string that the list of an object has next. */
static inline bool syncengine_fields_next_is(const syncengine_fields *fields, const zend_string *name)
{
	return fields->used < syncengine_field_list_count(fields->list) &&
		syncengine_field_list_name(fields->list, fields->used) == name;
}

/* What syncengine_fields_put() gives where the fields come as in the objects before and there is room; else NULL. */
static inline syncengine_field *syncengine_fields_put_as_before(syncengine_fields *fields, zend_string *name)
{
	syncengine_field *field;

	syncengine_fields_absorb_watched(fields);
	if (UNEXPECTED(!fields->list || !syncengine_fields_next_is(fields, name))) {
		return NULL;
	}
	field = syncengine_fields_put_next(fields, fields->list, fields->used);
	if (EXPECTED(field)) {
		memset(field, 0, sizeof(*field));
		Z_EXTRA(field->value) = SYNCENGINE_SLOT_PRESENT;
	}
	return field;
}

/* By position of a shared list that was given by syncengine_fields_use_list(); what is there stays. */
syncengine_field *syncengine_fields_put_at(syncengine_fields *fields, uint32_t position);

/* Fills an empty slot. Takes `value`, `original` (IS_UNDEF: the same) and `type`. */
static inline void syncengine_field_set(
	syncengine_field *field, zval *value, zval *original, zend_string *type, syncengine_field_state state)
{
	uint32_t bits = SYNCENGINE_SLOT_PRESENT | ((uint32_t)state << SYNCENGINE_SLOT_STATE_SHIFT);

	ZVAL_COPY_VALUE(&field->value, value);
	Z_EXTRA(field->value) = bits;
	ZVAL_COPY_VALUE(&field->original, original);
	field->of.type = type;
}

/* Says that the value of a field that was just set is an instant. */
static inline void syncengine_field_set_instant(syncengine_field *field)
{
	Z_EXTRA(field->value) |= SYNCENGINE_SLOT_INSTANT;
}

/* The certain change time of a field that the slot holds natively. */
static inline void syncengine_field_set_time(syncengine_field *field, int64_t us)
{
	zend_object *old =
		Z_EXTRA(field->value) & ((uint32_t)SYNCENGINE_MOMENT_OBJECT << SYNCENGINE_SLOT_MOMENT_SHIFT)
		? field->changed_at.date
		: NULL;

	field->changed_at.us = us;
	Z_EXTRA(field->value) = (Z_EXTRA(field->value) & ~SYNCENGINE_SLOT_MOMENT) |
		((uint32_t)SYNCENGINE_MOMENT_TIME << SYNCENGINE_SLOT_MOMENT_SHIFT);
	if (UNEXPECTED(old)) {
		OBJ_RELEASE(old);
	}
}

/* Takes the change time of a field that was just set. */
static inline void syncengine_field_take_moment(syncengine_field *field, syncengine_moment moment)
{
	if (moment.kind == SYNCENGINE_MOMENT_OBJECT) {
		field->changed_at.date = moment.at.date;
	} else {
		field->changed_at.us = moment.at.us;
	}
	Z_EXTRA(field->value) |= (uint32_t)moment.kind << SYNCENGINE_SLOT_MOMENT_SHIFT;
}

/* Releases what a slot holds and leaves it empty. */
void syncengine_field_release(syncengine_field *field);
static inline void syncengine_field_clear(syncengine_field *field)
{
	if (field->of.type) {
		syncengine_field_release(field);
	}
}

/* Fills a slot, of whatever contents, with a copy of one that holds its field natively, but for its time. */
static inline void syncengine_field_copy(
	syncengine_field *field, const syncengine_field *from, syncengine_field_state state)
{
	*field = *from;
	Z_EXTRA(field->value) = (Z_EXTRA(from->value) & SYNCENGINE_SLOT_INSTANT) | SYNCENGINE_SLOT_PRESENT |
		((uint32_t)state << SYNCENGINE_SLOT_STATE_SHIFT);
	Z_TRY_ADDREF(field->value);
	Z_TRY_ADDREF(field->original);
	zend_string_addref(field->of.type);
}

/* The time of a slot that holds its field natively. Borrowed. */
static inline syncengine_moment syncengine_field_moment(const syncengine_field *field)
{
	syncengine_moment moment;

	moment.at.us = field->changed_at.us;
	moment.kind = (uint8_t)((Z_EXTRA(field->value) & SYNCENGINE_SLOT_MOMENT) >> SYNCENGINE_SLOT_MOMENT_SHIFT);
	if (moment.kind == SYNCENGINE_MOMENT_OBJECT) {
		moment.at.date = field->changed_at.date;
	}
	return moment;
}

/* Reads a field; false with an exception where a method overridden in PHP threw. */
static inline bool syncengine_field_read(
	const syncengine_fields *fields, const syncengine_field *field, syncengine_field_view *view)
{
	view->owns = false;
	view->instant = (Z_EXTRA(field->value) & SYNCENGINE_SLOT_INSTANT) != 0;
	if (UNEXPECTED(Z_EXTRA(field->value) & SYNCENGINE_SLOT_HELD)) {
		return fields->ops->read(field, view);
	}
	view->value = (zval *)&field->value;
	view->original = (zval *)(Z_ISUNDEF(field->original) ? &field->value : &field->original);
	view->type = field->of.type;
	view->changed = syncengine_field_moment(field);
	view->state = syncengine_field_slot_state(field);
	return true;
}

/* Makes the view own all that it borrows, so that it outlives whatever PHP code does to the object. */
void syncengine_field_view_own(syncengine_field_view *view);

/* The PHP object of a field, made where there is none yet. Borrowed. */
zend_object *syncengine_field_expose(
	syncengine_fields *fields, const syncengine_family *family, syncengine_field *field);

/* Lets the slot hold an object that PHP code made: adds a reference. */
static inline void syncengine_field_hold(
	syncengine_fields *fields, syncengine_field *field, zend_object *object)
{
	GC_ADDREF(object);
	syncengine_field_set_held(field, object);
	fields->watching = (uint32_t)(field - fields->slots);
}

/* Absorbs every field that nobody else can see. */
void syncengine_fields_absorb(syncengine_fields *fields);

static inline void syncengine_field_view_release(syncengine_field_view *view)
{
	if (UNEXPECTED(view->owns)) {
		for (int i = 0; i < 5; i++) {
			zval_ptr_dtor(&view->owned[i]);
		}
	}
}

/*
 * For the ops of a class of field objects. Their NormalizedValue moves into an empty slot (the object is left
 * without anything) where it may, the value of a slot becomes a NormalizedValue, and the view reads one.
 */
static inline bool syncengine_field_may_move(const zend_object *normalized_value)
{
	return syncengine_object_unseen(
			   normalized_value, &syncengine_family_of(normalized_value)->NormalizedValue) &&
		syncengine_normalized_value_from_obj((zend_object *)normalized_value)->type;
}
void syncengine_field_move_in(
	zend_object *normalized_value, syncengine_field *field, syncengine_field_state state);
zend_object *syncengine_field_move_out(const syncengine_family *family, syncengine_field *field);
/* Leaves a view that owns nothing where it returns false, with an exception. */
bool syncengine_field_view_value(zend_object *normalized_value, syncengine_field_view *view);

/* Lets a slot whose contents were moved out hold the object that has them now. Takes the reference. */
static inline void syncengine_field_replace(
	syncengine_field *field, zend_object *object, syncengine_field_state state)
{
	uint32_t instant = Z_EXTRA(field->value) & SYNCENGINE_SLOT_INSTANT;

	memset(field, 0, sizeof(*field));
	Z_EXTRA(field->value) =
		SYNCENGINE_SLOT_PRESENT | instant | ((uint32_t)state << SYNCENGINE_SLOT_STATE_SHIFT);
	syncengine_field_set_held(field, object);
}

/* Takes a field out. What it held is moved to `old`. False where there is none. */
bool syncengine_fields_remove(syncengine_fields *fields, zend_string *name, syncengine_field *old);

#endif
