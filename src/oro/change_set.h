#ifndef SYNCENGINE_CHANGE_SET_H
#define SYNCENGINE_CHANGE_SET_H

#include "family.h"

typedef enum {
	SYNCENGINE_CHANGE_CREATE,
	SYNCENGINE_CHANGE_UPDATE,
	SYNCENGINE_CHANGE_DELETE,
	SYNCENGINE_CHANGE_NONE, /* nothing to send, something to remember */
	SYNCENGINE_CHANGE_OPERATIONS
} syncengine_change_operation;

/* What is sent for one entity, and what is remembered when it has arrived. All owned. */
typedef struct {
	syncengine_change_operation operation;
	zend_string *object_id; /* see reverse_id.h; NULL before the constructor ran */
	zend_string *remote_id; /* NULL: none */
	zval identifiers;       /* array by column */
	zval changes;           /* array: what is sent, as JSON will have it, by field */
	zval values;            /* array: the snapshot from then on, by field */
	zval decisions;         /* list of arrays */
	zend_object std;
} syncengine_change_set;

static inline syncengine_change_set *syncengine_change_set_from_obj(zend_object *object)
{
	return (syncengine_change_set *)((char *)object - offsetof(syncengine_change_set, std));
}

extern zend_class_entry *syncengine_ce_ChangeSet;

/*
 * A new one, which the caller owns; takes `identifiers`, `changes`, `values`, `decisions` (arrays), adds references
 * to the strings.
 */
syncengine_change_set *syncengine_change_set_create(syncengine_change_operation operation,
	zend_string *object_id, zend_string *remote_id, zval *identifiers, zval *changes, zval *values,
	zval *decisions);

/* As a JSON text, and back: what is stored before it is sent. The caller frees; NULL where it can't be one, then
   `problem` says why. */
zend_string *syncengine_change_set_encode(const syncengine_change_set *set, const char **problem);
syncengine_change_set *syncengine_change_set_decode(zend_string *object_id, zend_string *text);

void syncengine_change_set_register(void);

#endif
