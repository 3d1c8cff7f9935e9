#ifndef SYNCENGINE_PULL_H
#define SYNCENGINE_PULL_H

#include "process/page.h"

/* Objects of one mapping of a page. */
typedef struct {
	syncengine_page *page;
	syncengine_object_mapping *mapping; /* borrowed */
	uint32_t from;                      /* its pairs in the page */
	uint32_t to;
	bool can_look_up; /* the application can be asked for single objects */
	bool tracks;      /* the application tracks the changes of its objects */
} syncengine_pull_group;

/*
 * One report of the integration: paired, merged, executed, stored, one page for each name. `due`: IDs of the
 * objects `object` that it was asked for because they failed before; both NULL: none. False with an exception;
 * pages that were stored before stay.
 */
bool syncengine_pull_report(syncengine_run *run, syncengine_report *report, zend_string *object, zval *due);

/* pull_merge.c: merges a pair; false with an exception. */
bool syncengine_pull_merge(const syncengine_pull_group *group, syncengine_pair *pair);

#endif
