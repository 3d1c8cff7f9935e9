/*
 * Writing many rows of sync_object_mapping at once, for lists that leave the same behind as one by one would.
 *
 * Each is in a transaction of its own; one that fails leaves nothing behind, but for mapping_delete(): marking an
 * object again changes nothing, so what was marked before a failure stays.
 */
#ifndef SYNCENGINE_MAPPING_BATCH_H
#define SYNCENGINE_MAPPING_BATCH_H

#include "mautic/sync/site.h"

typedef enum {
	MAPPING_DONE,
	MAPPING_SINGLY, /* nothing was done: do it one by one */
	MAPPING_FAILED  /* with an exception that stands */
} mapping_outcome;

/* New entities. Afterwards they have their IDs and are none of Doctrine's business. */
mapping_outcome mapping_insert(zval *repository, HashTable *entities);

/*
 * UpdatedObjectMappingDAOs: writes their dates and gives them their entities; those without a row are left alone.
 * `left` is a new list of those that have to be done one by one.
 */
mapping_outcome mapping_update(zval *repository, HashTable *items, zval *left);

/* RemappedObjectDAOs. */
mapping_outcome mapping_remap(zval *repository, HashTable *items);

/* ObjectChangeDAOs of objects that are gone. */
mapping_outcome mapping_delete(zval *repository, HashTable *items);

/*
 * What a batch needs of Doctrine; `metadata` is the entity's. Where a part is missing, or the entity is mapped in a
 * way that a plain statement does not do justice to, all are IS_UNDEF. False with an exception.
 */
typedef struct {
	zval manager, connection, metadata;
	bool nested; /* in a transaction that a failure would spoil */
} mapping_doctrine;

bool mapping_doctrine_open(mapping_doctrine *doctrine, zval *repository);
void mapping_doctrine_close(mapping_doctrine *doctrine);

/* Whether `name` is the type of a field. False with an exception as well. */
bool mapping_doctrine_is_type(mapping_doctrine *doctrine, const char *field, const char *name);

/* After a failure: whether it is worth trying one by one. The exception stands where it is not. */
mapping_outcome mapping_doctrine_failure(const mapping_doctrine *doctrine);

#endif
