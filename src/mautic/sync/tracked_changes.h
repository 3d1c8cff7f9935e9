/*
 * Tracked changes of Mautic's objects, many in a statement: for a FieldChangeRepository that is Mautic's own. Others
 * are asked object by object.
 */
#ifndef SYNCENGINE_TRACKED_CHANGES_H
#define SYNCENGINE_TRACKED_CHANGES_H

#include "mautic/sync/site.h"

/* Whether a repository runs Mautic's own method (lower case). */
bool tracked_changes_own(zval *repository, const char *method);

/*
 * Reads the tracked changes that an integration is to hear of, of objects by their IDs, into `known`, a table that
 * tracked_changes_of() reads: an entity's class name has its objects, an object its rows. False with an exception.
 */
bool tracked_changes_fetch(HashTable *known, zval *repository, zval *integration, zval *entity, zval *ids);

/*
 * The rows of an object as FieldChangeRepository::findChangesForObject() gives them, NULL where it was not fetched.
 * Borrowed.
 */
zval *tracked_changes_of(HashTable *known, zval *entity, zval *id);

/*
 * Deletes tracked changes that an integration was to hear of, by [ID, field, date]: those of that date and older ones.
 * Does nothing where the repository is not Mautic's own. False with an exception.
 */
bool tracked_changes_delete(zval *repository, zval *integration, zval *entity, zval *fields);

/* One or many of FieldChangeRepository::deleteEntitiesForObject(); everything is owned. */
typedef struct {
	zval repository;
	zval items; /* lists of arguments */
} tracked_deletion;

void tracked_deletion_init(tracked_deletion *deletion, zval *repository);
/* Takes the arguments: the ID, the entity's class name, the integration, the date up to which (or null). */
void tracked_deletion_add(tracked_deletion *deletion, zval *arguments);
/*
 * Deletes what was added, one statement for each entity, integration and date, and object by object where that fails.
 * An exception that is pending stands. False with an exception. Frees what the deletion has.
 */
bool tracked_deletion_run(tracked_deletion *deletion);

#endif
