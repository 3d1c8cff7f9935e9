#include "judge/merge_side.h"

#include "members.h"

bool syncengine_merge_side_open(syncengine_merge_side *side, zend_object *object, bool internal)
{
	syncengine_moment changed;
	zval owned;

	side->object = object;
	side->native = object->ce->type == ZEND_INTERNAL_CLASS ? syncengine_report_object_from_obj(object) : NULL;
	side->internal = internal;
	side->changed.kind = SYNCENGINE_MOMENT_NONE;
	side->has_possible = false;
	if (side->native && !syncengine_object_initialized(side->native->object != NULL, object)) {
		return false;
	}
	if (!syncengine_report_object_changed(object, &changed, &owned)) {
		return false;
	}
	syncengine_moment_copy(&side->changed, &changed);
	zval_ptr_dtor(&owned);
	side->has_possible = syncengine_moment_read(&side->changed, &side->possible);
	return !EG(exception);
}

void syncengine_merge_side_close(syncengine_merge_side *side)
{
	syncengine_moment_release(&side->changed);
}

syncengine_field *syncengine_merge_side_slot(
	const syncengine_merge_side *side, syncengine_plan *plan, uint32_t i)
{
	syncengine_fields *fields;
	syncengine_field *slot;

	if (UNEXPECTED(!side->native) || !side->native->fields.list) {
		return NULL;
	}
	fields = &side->native->fields;
	slot = syncengine_fields_at(fields, syncengine_plan_positions(plan, side->internal, fields->list)[i]);
	if (slot && slot->object) {
		fields->ops->absorb(slot);
	}
	return slot;
}

bool syncengine_merge_side_read(const syncengine_merge_side *side, syncengine_plan *plan, uint32_t i,
	bool own, syncengine_field_view *view)
{
	const syncengine_field_rule *rule = plan->fields[i].rule;
	syncengine_field *slot;
	bool read;

	view->owns = false;
	if (UNEXPECTED(!side->native)) {
		read = syncengine_report_object_read(
			side->object, side->internal ? rule->internal_field : rule->integration_field, view);
	} else {
		slot = syncengine_merge_side_slot(side, plan, i);
		read = slot && syncengine_field_read(&side->native->fields, slot, view);
	}
	if (UNEXPECTED(own) && read) {
		syncengine_field_view_own(view);
	}
	return read;
}

/*
 * The internal side's possible time is its object's, raised to the field's own where that is later (Mautic).
 */
bool syncengine_merge_side_evidence(
	const syncengine_merge_side *side, const syncengine_field_view *view, se_evidence *evidence)
{
	evidence->has_possible = side->has_possible;
	evidence->possible = side->has_possible ? side->possible : 0;
	evidence->has_certain = syncengine_moment_read(&view->changed, &evidence->certain);
	if (side->internal && evidence->has_certain &&
		(!evidence->has_possible || evidence->certain > evidence->possible)) {
		evidence->has_possible = true;
		evidence->possible = evidence->certain;
	}
	return !EG(exception);
}
