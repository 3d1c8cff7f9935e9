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
	bool asks_php; /* its default is an object of a class written in PHP */
	/* Owned: the type names seen last on either side, and their kinds. */
	zend_string *internal_type;
	zend_string *integration_type;
	syncengine_kind internal_kind;
	syncengine_kind integration_kind;
	/* In the plan's lists of changes. */
	uint32_t internal_position;
	uint32_t integration_position;
} syncengine_planned_field;

/* Where the planned fields of one side are in a list of names. */
typedef struct {
	syncengine_field_list *list; /* owned; NULL at first */
	uint32_t names;              /* how many the list had */
	uint32_t *positions;         /* owned, one a planned field; SYNCENGINE_NO_POSITION: not in the list */
} syncengine_plan_places;

/* Lists of a side that are remembered: objects of a kind may come with their fields in several orders. */
#define SYNCENGINE_PLAN_LISTS 4

typedef struct {
	syncengine_plan_places places[SYNCENGINE_PLAN_LISTS];
	uint32_t last;                  /* the one that was asked for last */
	syncengine_field_list *changes; /* owned: names of the fields of a change of this side's objects */
} syncengine_plan_side;

typedef struct {
	uint32_t refcount; /* the mapping's, and one of each merging: PHP code may change the mapping */
	uint32_t count;
	syncengine_planned_field *fields; /* owned */
	syncengine_plan_side internal;
	syncengine_plan_side integration;
} syncengine_plan;

/* A plan whose fields are for the caller to fill in, then syncengine_plan_complete(). */
syncengine_plan *syncengine_plan_create(uint32_t count);
/* Makes the lists of the names that the plan's rules have. */
void syncengine_plan_complete(syncengine_plan *plan);
void syncengine_plan_release(syncengine_plan *plan);

const uint32_t *syncengine_plan_find_positions(
	syncengine_plan *plan, syncengine_plan_side *side, syncengine_field_list *list);

/*
 * Positions of the planned fields of a side in `list`. Borrowed: valid until the list or the plan changes, so
 * ask again after every call into PHP.
 */
static inline const uint32_t *syncengine_plan_positions(
	syncengine_plan *plan, bool internal, syncengine_field_list *list)
{
	syncengine_plan_side *side = internal ? &plan->internal : &plan->integration;
	const syncengine_plan_places *places = &side->places[side->last];

	if (EXPECTED(places->list == list && places->names == syncengine_field_list_count(list))) {
		return places->positions;
	}
	return syncengine_plan_find_positions(plan, side, list);
}

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
