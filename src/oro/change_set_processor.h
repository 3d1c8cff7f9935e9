/*
 * ChangeSetProcessor: a row, what was sent of it last, and what the other side has become a change set. The rule of
 * one field is core/se_change.h; what is known of an entity is loaded ahead, a thousand at a time (change_known.c).
 */
#ifndef SYNCENGINE_CHANGE_SET_PROCESSOR_H
#define SYNCENGINE_CHANGE_SET_PROCESSOR_H

#include "core/se_change.h"
#include "oro/change_set.h"
#include "oro/reverse_store.h"
#include "value/native_value.h"

/* A column, and the field of the other side that it is sent as. Texts are owned. */
typedef struct {
	zend_string *column;
	zend_string *field;
	syncengine_kind kind;
} syncengine_change_field;

typedef struct {
	bool constructed;
	syncengine_reverse_scope scope;  /* owned */
	zval columns;                    /* owned list: the identifier's */
	syncengine_change_field *fields; /* owned */
	uint32_t count;
	se_change_policy policy;
	zval remote;             /* owned; IS_UNDEF: none */
	zend_string *changed_at; /* owned; column of the local change time; NULL: none */
	zend_string *remote_changed_at;
	zend_string *remote_field_times;
	zval ahead;      /* owned list: texts of identifiers to come */
	uint32_t next;   /* of those */
	HashTable known; /* syncengine_change_known by object ID */
	zend_object std;
} syncengine_change_set_processor;

/* What is known of an entity. */
typedef struct {
	zval values;            /* array of the snapshot; IS_UNDEF: there is none. Owned */
	zval remote;            /* array of what the other side has; IS_UNDEF: not known. Owned */
	zend_string *remote_id; /* owned; NULL: not mapped */
	bool closed;            /* it was deleted at the other side */
} syncengine_change_known;

/* Destructor of processor->known. */
void syncengine_change_known_free(zval *entry);

/* What is known of an entity, borrowed until the next call; loads what comes next with it. NULL with an exception. */
const syncengine_change_known *syncengine_change_known_of(
	syncengine_change_set_processor *processor, zend_string *object_id);

static inline syncengine_change_set_processor *syncengine_change_set_processor_from_obj(zend_object *object)
{
	return (
		syncengine_change_set_processor *)((char *)object - offsetof(syncengine_change_set_processor, std));
}

/*
 * Makes the change set of a row (change_row.c), which the caller owns; NULL: nothing is to be done. False with an
 * exception.
 */
bool syncengine_change_of_row(
	syncengine_change_set_processor *processor, zval *row, syncengine_change_set **set);

extern zend_class_entry *syncengine_ce_ChangeSetProcessor;

/* What will be processed, in this order: texts as keys. Replaces what was there. */
void syncengine_change_set_processor_expect(syncengine_change_set_processor *processor, HashTable *ids);

void syncengine_change_set_processor_register(void);

#endif
