#include "mapping/plan.h"

syncengine_plan *syncengine_plan_create(uint32_t count)
{
	syncengine_plan *plan = ecalloc(1, sizeof(*plan));

	plan->refcount = 1;
	plan->count = count;
	plan->fields = ecalloc(count + 1, sizeof(*plan->fields));
	plan->internal.positions = ecalloc(count + 1, sizeof(uint32_t));
	plan->integration.positions = ecalloc(count + 1, sizeof(uint32_t));
	return plan;
}

static void plan_side_free(syncengine_plan_side *side)
{
	if (side->list) {
		syncengine_field_list_release(side->list);
	}
	efree(side->positions);
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
	plan_side_free(&plan->internal);
	plan_side_free(&plan->integration);
	efree(plan->fields);
	efree(plan);
}

const uint32_t *syncengine_plan_positions(syncengine_plan *plan, bool internal, syncengine_field_list *list)
{
	syncengine_plan_side *side = internal ? &plan->internal : &plan->integration;

	if (EXPECTED(side->list == list && side->names == syncengine_field_list_count(list))) {
		return side->positions;
	}
	if (side->list != list) {
		syncengine_field_list_addref(list);
		if (side->list) {
			syncengine_field_list_release(side->list);
		}
		side->list = list;
	}
	side->names = syncengine_field_list_count(list);
	for (uint32_t i = 0; i < plan->count; i++) {
		const syncengine_field_rule *rule = plan->fields[i].rule;

		side->positions[i] =
			syncengine_field_list_position(list, internal ? rule->internal_field : rule->integration_field);
	}
	return side->positions;
}
