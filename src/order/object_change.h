#ifndef SYNCENGINE_OBJECT_CHANGE_H
#define SYNCENGINE_OBJECT_CHANGE_H

#include "report/fields.h"

typedef struct {
	zend_string *integration;   /* owned; NULL before the constructor ran */
	zend_string *object;        /* owned: at the receiving side */
	zval id;                    /* owned: int, string or null */
	zend_string *mapped_object; /* owned: at the side that the change comes from */
	zval mapped_id;             /* owned */
	syncengine_moment changed;
	syncengine_fields fields;     /* the state of a field is that of its slot */
	zend_object *mapping;         /* owned: a MappingRecord, or NULL */
	zend_string *idempotency_key; /* owned; NULL unless the engine set it */
	zend_object std;
} syncengine_object_change;

static inline syncengine_object_change *syncengine_object_change_from_obj(zend_object *object)
{
	return (syncengine_object_change *)((char *)object - offsetof(syncengine_object_change, std));
}

/* A new change without fields, changed now. Borrows everything. */
syncengine_object_change *syncengine_object_change_create(const syncengine_family *family,
	zend_string *integration, zend_string *object, zval *id, zend_string *mapped_object, zval *mapped_id);

/* For the constructor of a change that has none of it yet. Borrows everything. */
void syncengine_object_change_fill(syncengine_object_change *change, zend_string *integration,
	zend_string *object, zval *id, zend_string *mapped_object, zval *mapped_id);

/* Adds a field natively: copies what `view` borrows. */
void syncengine_object_change_put(syncengine_object_change *change, zend_string *name,
	const syncengine_field_view *view, syncengine_field_state state);
/* The same for the name at `position` of a list, which a change without fields starts to share. */
void syncengine_object_change_put_in(syncengine_object_change *change, syncengine_field_list *list,
	uint32_t position, const syncengine_field_view *view, syncengine_field_state state);
/* The same for a new value: takes `value`, borrows `type`. `instant`: see SYNCENGINE_SLOT_INSTANT. */
void syncengine_object_change_put_value(syncengine_object_change *change, zend_string *name,
	zend_string *type, zval *value, bool instant, syncengine_field_state state);

#define SYNCENGINE_LIST_ALL 7u
#define SYNCENGINE_LIST_CHANGED (1u << SYNCENGINE_FIELD_CHANGED)
#define SYNCENGINE_LIST_REQUIRED (1u << SYNCENGINE_FIELD_REQUIRED)
#define SYNCENGINE_LIST_UNCHANGED (1u << SYNCENGINE_FIELD_UNCHANGED)

/* A new array of the fields in one of the `states` (SYNCENGINE_LIST_*), as PHP objects by name. */
HashTable *syncengine_object_change_fields(syncengine_object_change *change, uint32_t states);

/* Walks the fields: the next present one at or after *position, which then is the one after it; or NULL. */
static inline syncengine_field *syncengine_object_change_next(
	const syncengine_object_change *change, uint32_t *position)
{
	while (*position < change->fields.used) {
		syncengine_field *field = syncengine_fields_at(&change->fields, (*position)++);

		if (field) {
			return field;
		}
	}
	return NULL;
}

/* object_change_methods.c: registers the class entry with its methods. */
zend_class_entry *syncengine_object_change_register_class(void);
void syncengine_object_change_register(syncengine_family *family);

#endif
