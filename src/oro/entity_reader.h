#ifndef SYNCENGINE_ENTITY_READER_H
#define SYNCENGINE_ENTITY_READER_H

#include "oro/entity_source.h"

typedef struct {
	zend_object *pdo;    /* owned */
	syncengine_sql *sql; /* owned; NULL before the constructor ran */
	syncengine_entity_source source;
	zend_long chunk;      /* identifiers a query */
	zval identifiers;     /* owned array, as it was given */
	uint8_t *repeated;    /* owned: places of the list that are passed over; NULL: none */
	uint32_t place;       /* of the next identifier that was not asked for */
	zval **asked;         /* owned; each borrowed from `identifiers` */
	zval *rows;           /* owned, each too: what was found, IS_UNDEF where nothing was, or it was read */
	uint32_t count;       /* of both */
	uint32_t at;          /* the next one to give */
	zval missing;         /* owned array */
	zend_object *context; /* owned: a StepContext; NULL: none */
	bool begun;           /* `repeated` is known */
	bool busy;            /* the database is being asked */
	zend_object std;
} syncengine_entity_reader;

static inline syncengine_entity_reader *syncengine_entity_reader_from_obj(zend_object *object)
{
	return (syncengine_entity_reader *)((char *)object - offsetof(syncengine_entity_reader, std));
}

extern zend_class_entry *syncengine_ce_EntityReaderById;

void syncengine_entity_reader_register(void);

#endif
