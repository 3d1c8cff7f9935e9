#ifndef SYNCENGINE_REFERENCES_H
#define SYNCENGINE_REFERENCES_H

#include "process/page.h"

/*
 * Finds the IDs at the receiving side of what the page's `objects` of a report refer to, for page.resolved. What a pull finds unmapped is pulled first. A reference that stays unknown is left alone and its object tried
 * again later. Before the page's pairs are made. False with an exception.
 */
bool syncengine_references_resolve(syncengine_page *page, syncengine_report *report, HashTable *objects);

#endif
