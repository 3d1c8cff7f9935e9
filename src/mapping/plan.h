/*
 * The plan of an object mapping: its field mappings compiled, so that merging a pair of objects walks an array
 * and, for objects that share their lists of field names, looks up no name.
 */
#ifndef SYNCENGINE_PLAN_H
#define SYNCENGINE_PLAN_H

#include "core/se_merge.h"
#include "mapping/field_mapping.h"
#include "report/field_list.h"
#include "value/equality.h"

typedef struct {
	const syncengine_field_rule *rule; /* borrowed from the FieldMapping */
	se_direction direction;
	se_policy policy;
	syncengine_equality_rules equality;
	bool internal_required;
	bool integration_required;
	/* Owned: the type names seen last on either side, and their kinds. */
	zend_string *internal_type;
	zend_string *integration_type;
	syncengine_kind internal_kind;
	syncengine_kind integration_kind;
} syncengine_planned_field;

/* Where the planned fields of one side are in a list of names. */
typedef struct {
	syncengine_field_list *list; /* owned; NULL at first */
	uint32_t names;              /* how many the list had */
	uint32_t *positions;         /* owned, one a planned field; SYNCENGINE_NO_POSITION: not in the list */
} syncengine_plan_side;

typedef struct {
	uint32_t
		refcount; /* the mapping's, and one of each merging that walks it: PHP code may change the mapping */
	uint32_t count;
	syncengine_planned_field *fields; /* owned */
	syncengine_plan_side internal;
	syncengine_plan_side integration;
} syncengine_plan;

syncengine_plan *syncengine_plan_create(uint32_t count);
void syncengine_plan_release(syncengine_plan *plan);

/* Positions of the planned fields of a side in `list`: borrowed, valid until the list or the plan changes. */
const uint32_t *syncengine_plan_positions(syncengine_plan *plan, bool internal, syncengine_field_list *list);

/* The kind of a type, remembered for the next object. */
static inline syncengine_kind syncengine_planned_kind(
	zend_string **seen, syncengine_kind *kind, zend_string *type)
{
	if (UNEXPECTED(*seen != type)) {
		if (*seen) {
			zend_string_release(*seen);
		}
		*seen = zend_string_copy(type);
		*kind = syncengine_kind_of(type);
	}
	return *kind;
}

#endif
