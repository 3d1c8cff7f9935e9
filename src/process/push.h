#ifndef SYNCENGINE_PUSH_H
#define SYNCENGINE_PUSH_H

#include "process/page.h"

/* Which fields of which objects of a report are pushed. */
typedef enum {
	SYNCENGINE_PUSH_TRACKED, /* tracked fields of mapped objects, everything of others */
	SYNCENGINE_PUSH_NEW,     /* objects without a counterpart */
	SYNCENGINE_PUSH_CHANGED, /* objects that changed after they were synchronized last */
	SYNCENGINE_PUSH_ALL,
} syncengine_push_mode;

/* One report of the application: paired, executed at the integration, stored. False with an exception. */
bool syncengine_push_report(syncengine_run *run, syncengine_report *report, syncengine_push_mode mode,
	HashTable *retried, zval *gone);

#endif
