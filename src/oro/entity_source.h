/* Where a reader's entities are: a table, its key, the columns that are read, and tables joined to it. */
#ifndef SYNCENGINE_ENTITY_SOURCE_H
#define SYNCENGINE_ENTITY_SOURCE_H

#include "oro/entity_key.h"

typedef struct {
	zend_string *table; /* owned; NULL: not set up */
	syncengine_key key;
	zval columns;      /* owned array: names, those with a string as key to be called that */
	zval associations; /* owned array, as it was given and checked */
	/* What the database had to be asked for: */
	HashTable *row;      /* owned: an entity, all null, in the order of `select`; never packed */
	zend_string *select; /* owned: what is read; NULL: not described yet */
	zend_string *from;   /* owned: the table as t, quoted */
	zend_string *joins;  /* owned: what is joined to it */
} syncengine_entity_source;

/*
 * Checks and keeps what the constructor of a reader is given; `associations` may be NULL. False with an exception;
 * what was kept until then is for syncengine_entity_source_free.
 */
bool syncengine_entity_source_setup(syncengine_entity_source *source, const syncengine_sql *sql,
	zend_string *table, HashTable *identifier, HashTable *columns, HashTable *associations);
void syncengine_entity_source_free(syncengine_entity_source *source);

/* Asks the database, once. False with an exception. */
bool syncengine_entity_source_describe(syncengine_entity_source *source, syncengine_sql *sql);

#endif
