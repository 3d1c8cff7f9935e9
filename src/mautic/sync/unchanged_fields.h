/*
 * syncengine.mautic=safe: fields whose value is what Mautic holds are not saved.
 *
 * A value is equal by its type: numbers by what they are, dates and moments by the instant (Mautic's database has
 * UTC), booleans as such, everything else byte by byte; null and '' are the same. What can't be told is saved.
 */
#ifndef SYNCENGINE_UNCHANGED_FIELDS_H
#define SYNCENGINE_UNCHANGED_FIELDS_H

#include "mautic/sync/site.h"

/*
 * Asks an InternalObjectFindEvent for the objects with these IDs and leaves out what they have already. `ids` (a
 * list) and `changes` (ID => ObjectChangeDAO) are replaced by those that have something left, `unchanged` becomes a
 * list of the changes that have not, owned by the caller. A change of which a part is left is a clone without the
 * rest: the order's own tells whoever asks later all that was decided. False with an exception: `unchanged` is then
 * IS_UNDEF, the others are still the caller's.
 */
bool unchanged_fields_drop(zval *dispatcher, zval *object, zval *ids, zval *changes, zval *unchanged);

#endif
