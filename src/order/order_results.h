#ifndef SYNCENGINE_ORDER_RESULTS_H
#define SYNCENGINE_ORDER_RESULTS_H

#include "members.h"

typedef struct {
	/* Owned: each an array of lists by object name. */
	zval created;  /* MappingRecord; IS_UNDEF before the constructor ran */
	zval updated;  /* MappingRecord */
	zval remapped; /* RemappedObject */
	zval deleted;  /* ObjectChange */
	zend_object std;
} syncengine_order_results;

static inline syncengine_order_results *syncengine_order_results_from_obj(zend_object *object)
{
	return (syncengine_order_results *)((char *)object - offsetof(syncengine_order_results, std));
}

/* A new object of the family. Borrows the arrays, whose elements are objects of these classes. */
zend_object *syncengine_order_results_create(const syncengine_family *family, HashTable *created,
	HashTable *updated, HashTable *remapped, HashTable *deleted);

void syncengine_order_results_register(syncengine_family *family);

#endif
