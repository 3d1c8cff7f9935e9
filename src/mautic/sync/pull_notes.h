/*
 * Safe: what is remembered of a page that is pulled until its order was executed. Which tracked changes of Mautic's
 * lost to the integration's: they are not pushed afterwards. And what is to be told about its objects.
 */
#ifndef SYNCENGINE_PULL_NOTES_H
#define SYNCENGINE_PULL_NOTES_H

#include "mautic/sync/site.h"

/* All zeroes: nothing yet. Owned. */
typedef struct {
	zval lost;   /* a list of [ObjectChangeDAO, [the name of a field => the date of the tracked change]] */
	zval issues; /* a list of [ObjectChangeDAO, message] */
	zval integration; /* that lost changes are to be told to no more */
} pull_notes;

void pull_notes_forget(pull_notes *notes);

/*
 * What a change that was generated left out, as a text for people; NULL where that is nothing. The caller releases
 * it.
 */
zend_string *pull_notes_message(HashTable *fields);

/* Takes note of a change, of `internal`, and of what is to be said about its fields. False with an exception. */
bool pull_notes_add(pull_notes *notes, zval *change, zval *internal, HashTable *fields);

/*
 * After the order was executed: the lost changes of the objects that `mappings` (an ObjectMappingsDAO) says were
 * updated, by the names of the objects: lists of [ID, field, date], a new array. Forgets them. False with an
 * exception.
 */
bool pull_notes_settle(pull_notes *notes, zval *mappings, zval *by_name);

/*
 * What is to be told about objects that are in Mautic: a new list of NotificationDAO. `mappings` knows the new ones,
 * IS_UNDEF: nothing was written. Forgets them. False with an exception.
 */
bool pull_notes_notifications(pull_notes *notes, zval *mappings, zval *notifications);

/*
 * Mappings of an ObjectMappingsDAO (or IS_UNDEF) by what two getters of theirs say, a new array; and that key of
 * another object, NULL with an exception. False with an exception.
 */
bool pull_notes_index(zval *mappings, const char *list, const char *first, const char *second, zval *index);
zend_string *pull_notes_key(zval *object, const char *first, const char *second);

#endif
