/*
 * Where the rows of internal IDs are in sync_object_mapping, which has no index on them: read once a sync, kept in 16
 * bytes a row, and completed by the rows that came later.
 */
#ifndef SYNCENGINE_MAPPING_PLACES_H
#define SYNCENGINE_MAPPING_PLACES_H

#include "mautic/sync/site.h"

typedef struct {
	zend_long internal_id;
	zend_long row_id;
} mapping_place;

typedef struct {
	mapping_place *places; /* by internal ID */
	size_t count, capacity;
	zend_long last; /* the highest row ID */
	bool read;
} mapping_places;

/* Reads what is not read yet. False with an exception. */
bool mapping_places_read(mapping_places *this, zval *connection, zval *integration, zval *internal_name);

/* Appends the row IDs of an internal ID to a list, as strings. */
void mapping_places_find(const mapping_places *this, zend_long internal_id, zval *list);

/* Forgets all, so that it is read anew. */
void mapping_places_forget(mapping_places *this);

#endif
