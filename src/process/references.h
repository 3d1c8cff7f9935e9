#ifndef SYNCENGINE_REFERENCES_H
#define SYNCENGINE_REFERENCES_H

#include "process/page.h"

/*
 * Turns the references that a report's objects of that name have into IDs of the receiving side. What a pull finds unmapped is pulled first;
 * a reference that stays unresolved is left out and its object tried again later. False with an exception.
 */
bool syncengine_references_resolve(syncengine_page *page, syncengine_report *report, zend_string *object);

#endif
