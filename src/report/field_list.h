/*
 * The names of the fields that objects of one kind have, shared by all of them.
 *
 * Objects of a report come with the same fields in the same order, so an object stores no names: its slot i
 * is the field named by position i of its list. A list only grows; an object that has fewer fields than the
 * list simply ends earlier, one that lacks a field in between has an empty slot there. Objects of a kind whose
 * fields come in another order share other lists of that kind; past a few of them an object has a list of its
 * own.
 */
#ifndef SYNCENGINE_FIELD_LIST_H
#define SYNCENGINE_FIELD_LIST_H

#include "php_syncengine.h"

typedef struct syncengine_field_list syncengine_field_list;

struct syncengine_field_list {
	uint32_t refcount;
	HashTable names;             /* name => its position; bucket i is position i, nothing is ever removed */
	syncengine_field_list *next; /* owned: the next list of the same kind */
};

#define SYNCENGINE_NO_POSITION UINT32_MAX

/* The first list of a kind of object in this request, with a reference for the caller. */
syncengine_field_list *syncengine_field_list_for(zend_string *kind);
/* Another shared list of that kind, still empty, with a reference for the caller: a list of nobody else's
   where the kind has enough of them. */
syncengine_field_list *syncengine_field_list_another(zend_string *kind);
/* A list that nobody shares yet, empty, with room for so many names. */
syncengine_field_list *syncengine_field_list_create(uint32_t size);
/* A list of its own with the first `count` names of `from`. */
syncengine_field_list *syncengine_field_list_fork(const syncengine_field_list *from, uint32_t count);
void syncengine_field_list_release(syncengine_field_list *list);

static inline syncengine_field_list *syncengine_field_list_addref(syncengine_field_list *list)
{
	list->refcount++;
	return list;
}

static inline uint32_t syncengine_field_list_count(const syncengine_field_list *list)
{
	return list->names.nNumUsed;
}

/* Borrowed. */
static inline zend_string *syncengine_field_list_name(const syncengine_field_list *list, uint32_t position)
{
	return list->names.arData[position].key;
}

static inline uint32_t syncengine_field_list_position(const syncengine_field_list *list, zend_string *name)
{
	zval *position = zend_hash_find(&list->names, name);

	return position ? (uint32_t)Z_LVAL_P(position) : SYNCENGINE_NO_POSITION;
}

/* Appends a name that the list does not have. */
uint32_t syncengine_field_list_append(syncengine_field_list *list, zend_string *name);

/* Ends the request's registry; lists live on while objects hold them. */
void syncengine_field_lists_shutdown(void);

#endif
