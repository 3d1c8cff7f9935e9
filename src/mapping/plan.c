#include "mapping/plan.h"

syncengine_plan *syncengine_plan_create(uint32_t count)
{
	syncengine_plan *plan = ecalloc(1, sizeof(*plan));

	plan->refcount = 1;
	plan->count = count;
	plan->fields = ecalloc(count + 1, sizeof(*plan->fields));
	return plan;
}

/* The position of a name in a list, which gets it where it lacks it. */
static uint32_t plan_position(syncengine_field_list *list, zend_string *name)
{
	uint32_t position = syncengine_field_list_position(list, name);

	return position == SYNCENGINE_NO_POSITION ? syncengine_field_list_append(list, name) : position;
}

void syncengine_plan_complete(syncengine_plan *plan)
{
	plan->internal.changes = syncengine_field_list_create(plan->count);
	plan->integration.changes = syncengine_field_list_create(plan->count);
	for (uint32_t i = 0; i < plan->count; i++) {
		syncengine_planned_field *field = &plan->fields[i];

		field->internal_position = plan_position(plan->internal.changes, field->rule->internal_field);
		field->integration_position =
			plan_position(plan->integration.changes, field->rule->integration_field);
	}
}

static void plan_side_release(syncengine_plan_side *side)
{
	for (int i = 0; i < SYNCENGINE_PLAN_LISTS; i++) {
		if (side->places[i].list) {
			syncengine_field_list_release(side->places[i].list);
			efree(side->places[i].positions);
		}
	}
	if (side->changes) {
		syncengine_field_list_release(side->changes);
	}
}

void syncengine_plan_release(syncengine_plan *plan)
{
	if (--plan->refcount > 0) {
		return;
	}
	for (uint32_t i = 0; i < plan->count; i++) {
		syncengine_str_release(plan->fields[i].internal_type);
		syncengine_str_release(plan->fields[i].integration_type);
	}
	plan_side_release(&plan->internal);
	plan_side_release(&plan->integration);
	efree(plan->fields);
	efree(plan);
}

/* The places of a list among those that are remembered; else those that were asked for longest ago, for it. */
static syncengine_plan_places *plan_places(
	syncengine_plan *plan, syncengine_plan_side *side, syncengine_field_list *list)
{
	syncengine_plan_places *places;

	for (uint32_t i = 0; i < SYNCENGINE_PLAN_LISTS; i++) {
		if (side->places[i].list == list) {
			side->last = i;
			return &side->places[i];
		}
	}
	side->last = (side->last + 1) % SYNCENGINE_PLAN_LISTS;
	places = &side->places[side->last];
	if (places->list) {
		syncengine_field_list_release(places->list);
	} else {
		places->positions = safe_emalloc(plan->count, sizeof(uint32_t), sizeof(uint32_t));
	}
	places->list = syncengine_field_list_addref(list);
	places->names = UINT32_MAX;
	return places;
}

const uint32_t *syncengine_plan_find_positions(
	syncengine_plan *plan, syncengine_plan_side *side, syncengine_field_list *list)
{
	syncengine_plan_places *places = plan_places(plan, side, list);

	if (places->names == syncengine_field_list_count(list)) {
		return places->positions;
	}
	places->names = syncengine_field_list_count(list);
	for (uint32_t i = 0; i < plan->count; i++) {
		const syncengine_field_rule *rule = plan->fields[i].rule;

		places->positions[i] = syncengine_field_list_position(
			list, side == &plan->internal ? rule->internal_field : rule->integration_field);
	}
	return places->positions;
}
