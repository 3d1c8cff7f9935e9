/*
 * What is remembered for a page that is judged: the rows of all its mappings, and what is asked once a sync.
 *
 * All zeroes is an empty memory.
 */
#ifndef SYNCENGINE_PAGE_MEMORY_H
#define SYNCENGINE_PAGE_MEMORY_H

#include "mautic/sync/site.h"

typedef struct {
	bool open;
	bool fetching;        /* statements may run code that comes back here */
	HashTable *pairs;     /* of the page: which objects to which => text of the ID => row, null or false */
	HashTable *matched;   /* of the page: internal object name => list of internal IDs */
	HashTable *unique;    /* of the sync: internal object name => unique identifier fields */
	HashTable *positions; /* of the sync: integration and internal object name => where the rows are */
} page_memory;

/*
 * Fetches the mappings of a report's objects to all that they are mapped to. Pull: of the integration's objects;
 * push: of Mautic's. False with an exception.
 */
bool page_memory_fetch(
	page_memory *memory, zval *connection, bool push, zend_object *manual, zend_object *report);

/*
 * What getInternalObject() (pull) or getIntegrationObject() (push) of the repository would return for these
 * arguments; false: not known. The row is the caller's.
 */
bool page_memory_find(page_memory *memory, bool push, zval *arguments, zval *row);

/* Forgets that an object of the integration's has no mapping. */
void page_memory_forget_match(page_memory *memory, zval *manual, zval *internal_name, zval *object);

/* Forgets the page, and what is kept for the sync. */
void page_memory_forget_page(page_memory *memory);
void page_memory_forget_sync(page_memory *memory);

/* The unique identifier fields of an internal object, where they are kept; the caller releases them. */
bool page_memory_unique(page_memory *memory, zend_string *internal_name, zval *fields);
void page_memory_keep_unique(page_memory *memory, zend_string *internal_name, zval *fields);

#endif
