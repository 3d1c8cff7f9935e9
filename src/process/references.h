#ifndef SYNCENGINE_REFERENCES_H
#define SYNCENGINE_REFERENCES_H

#include "process/page.h"

/*
 * page.resolved has for each field that is a reference what the receiving side knows the object by: its ID, as a
 * string or a ReferenceValue. Where it knows none it has an array of these.
 */
enum {
	SYNCENGINE_REFERENCE_NAME,  /* of the object that is referred to */
	SYNCENGINE_REFERENCE_ID,    /* its ID at the side that was read */
	SYNCENGINE_REFERENCE_GONE,  /* bool: it is mapped to one that is there no more */
	SYNCENGINE_REFERENCE_VALUE, /* string that is equal to no ID */
	SYNCENGINE_REFERENCE_PARTS,
};

static inline bool syncengine_reference_is_resolved(const zval *resolved)
{
	return Z_TYPE_P(resolved) != IS_ARRAY;
}

static inline zval *syncengine_reference_part(const zval *resolved, zend_ulong part)
{
	return zend_hash_index_find(Z_ARRVAL_P(resolved), part);
}

/*
 * Finds the IDs at the receiving side of what the page's `objects` of a report refer to, for page.resolved. What
 * a pull finds unmapped is pulled first. Before the page's pairs are made. False with an exception.
 */
bool syncengine_references_resolve(syncengine_page *page, syncengine_report *report, HashTable *objects);

/*
 * A reference that is not resolved was left out of a pair's change: the object is tried again later, unless what
 * it refers to is gone, which is an issue.
 */
void syncengine_reference_left_out(
	syncengine_page *page, const syncengine_pair *pair, zend_string *field, const zval *resolved);

#endif
