#ifndef SYNCENGINE_PUSH_H
#define SYNCENGINE_PUSH_H

#include "process/page.h"

/* Which fields of which objects are pushed. Objects without a counterpart are created whole in every mode. */
typedef enum {
	SYNCENGINE_PUSH_TRACKED, /* tracked fields that are not held */
	SYNCENGINE_PUSH_AGAIN, /* what was pushed before: tracked fields, or all where the application tracks none */
	SYNCENGINE_PUSH_NEW,     /* only objects without a counterpart */
	SYNCENGINE_PUSH_CHANGED, /* objects that changed after they were synchronized last */
	SYNCENGINE_PUSH_ALL,
} syncengine_push_mode;

/* Objects of one mapping of a page. */
typedef struct {
	syncengine_page *page;
	syncengine_object_mapping *mapping; /* borrowed */
	syncengine_push_mode mode;
	HashTable *records; /* internal ID => list of MappingRecord */
	HashTable *tracked; /* of the page */
	uint32_t from;      /* its pairs in the page */
	uint32_t to;
	bool tracks;         /* the application tracks the changes of its objects */
	bool from_changes;   /* the objects have nothing but their tracked changes */
	bool tracked_before; /* the tracked changes were read before the objects */
} syncengine_push_group;

/* The objects of a page, which was initialised: paired, executed at the integration, stored. */
typedef struct {
	syncengine_report *report;
	syncengine_push_mode mode;
	zval *gone;        /* list of IDs that the application has no more; NULL: none */
	bool tracked_read; /* their tracked changes were read before they were */
	bool from_changes; /* see above */
} syncengine_push_input;

/* False with an exception; then nothing of the page is stored. Releases the page. */
bool syncengine_push_page(syncengine_page *page, const syncengine_push_input *input);

/* What becomes of a pair before its fields are looked at. */
typedef enum { SYNCENGINE_STEP_NONE, SYNCENGINE_STEP_UPDATE, SYNCENGINE_STEP_CREATE } syncengine_push_step;

/*
 * push_match.c: what is new here may be there already, where this run has not read all that the integration has.
 * What is found is pulled, which links and judges it; its changes are pushed once more afterwards. False with an
 * exception.
 */
bool syncengine_push_match(const syncengine_push_group *group, syncengine_push_step *steps);
/* Whether the journal still has the pair's creation: its key decides, not this page. */
bool syncengine_push_is_open(const syncengine_page *page, const syncengine_pair *pair);
/* The tracked changes of the pair's object stay as they are. */
void syncengine_push_leave_all(syncengine_pair *pair);

/* push_change.c: makes the change of a pair; false with an exception. */
bool syncengine_push_pair(const syncengine_push_group *group, syncengine_pair *pair);
/* Whether a pair is to be compared with what the integration has: then its counterpart is read before. */
bool syncengine_push_compares(const syncengine_push_group *group, const syncengine_pair *pair);

#endif
