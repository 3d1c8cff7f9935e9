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
	side->possible = 0;
	side->positions = NULL;
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

bool syncengine_merge_side_read(
	syncengine_merge_side *side, syncengine_plan *plan, uint32_t i, bool own, syncengine_field_view *view)
{
	const syncengine_field_rule *rule = plan->fields[i].rule;
	syncengine_field *slot;
	bool read;

	view->owns = false;
	if (UNEXPECTED(!side->native)) {
		read = syncengine_report_object_read(
			side->object, side->internal ? rule->internal_field : rule->integration_field, view);
	} else {
		/* What the other side's methods did may have moved the slots. */
		syncengine_merge_side_refresh(side, plan);
		slot = syncengine_merge_side_slot(side, i);
		read = slot && syncengine_field_read(&side->native->fields, slot, view);
	}
	if (UNEXPECTED(own) && read) {
		syncengine_field_view_own(view);
	}
	return read;
}
