#ifndef SYNCENGINE_PULL_H
#define SYNCENGINE_PULL_H

#include "process/page.h"

/*
 * One report of the integration: paired, merged, executed, stored. `retried`: object name => empty list, of the
 * names whose objects are tried again; NULL: none. False with an exception; then nothing of it is stored.
 */
bool syncengine_pull_report(syncengine_run *run, syncengine_report *report, HashTable *retried);

/*
 * match.c: pairs without a mapping record are matched with existing internal objects by their unique fields.
 * False with an exception.
 */
bool syncengine_pull_match(
	syncengine_page *page, syncengine_object_mapping *mapping, uint32_t from, uint32_t to, zval *fields);
/* Whether a pair matched an object that is another one's counterpart already; the issue is noted then. */
bool syncengine_pull_ambiguous(syncengine_page *page, syncengine_pair *pair);

#endif
