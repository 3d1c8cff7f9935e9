#ifndef SYNCENGINE_RELATIONS_H
#define SYNCENGINE_RELATIONS_H

#include "members.h"

typedef struct {
	zval list; /* owned: a list of Relation */
	zend_long position;
	zend_object std;
} syncengine_relations;

static inline syncengine_relations *syncengine_relations_from_obj(zend_object *object)
{
	return (syncengine_relations *)((char *)object - offsetof(syncengine_relations, std));
}

/* A new, empty object of the family. */
zend_object *syncengine_relations_create(const syncengine_family *family);

/* Takes `relation`, a Relation. */
void syncengine_relations_add(zend_object *relations, zend_object *relation);

uint32_t syncengine_relations_count(zend_object *relations);

/* Borrowed; NULL past the end. Walking by index is not disturbed by relations that are added meanwhile. */
zend_object *syncengine_relations_at(zend_object *relations, uint32_t index);

void syncengine_relations_register(syncengine_family *family);

#endif
