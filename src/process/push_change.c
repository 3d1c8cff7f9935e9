/* Push: what of an object goes to the integration, and what becomes of its tracked changes. */
#include "process/push.h"

#include "members.h"
#include "process/references.h"

/* What making the change of a pair works on. */
typedef struct {
	const syncengine_push_group *group;
	syncengine_pair *pair;
	syncengine_plan *plan;
	bool whole;   /* all fields, not only those that are tracked */
	bool *passes; /* by planned field: it is as it should be there, or kept */
	bool *left;   /* by planned field: a reference that can't be resolved */
} push_context;

static syncengine_tracked *push_tracked(const syncengine_pair *pair, zend_string *field)
{
	return pair->tracked ? zend_hash_find_ptr(pair->tracked, field) : NULL;
}

/* Whether a tracked change goes along now. One that waits does with any other of its object. */
static bool push_goes(const syncengine_push_group *group, const syncengine_tracked *tracked)
{
	return tracked->hold != SYNCENGINE_KEPT || group->mode == SYNCENGINE_PUSH_ALL;
}

/* Whether all of a mapped object is pushed, not only what is tracked. */
static bool push_whole(const syncengine_push_group *group, const syncengine_pair *pair)
{
	syncengine_tracked *tracked;

	if (group->mode == SYNCENGINE_PUSH_TRACKED) {
		return false;
	}
	if (group->mode != SYNCENGINE_PUSH_AGAIN) {
		return true;
	}
	if (pair->tracked) {
		ZEND_HASH_FOREACH_PTR(pair->tracked, tracked) {
			if (push_goes(group, tracked)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return !group->tracks;
}

bool syncengine_push_compares(const syncengine_push_group *group, const syncengine_pair *pair)
{
	return pair->record && push_whole(group, pair) &&
		syncengine_run_can_look_up(group->page->run, SYNCENGINE_INTEGRATION);
}

/* What a reference is known by there: as the value of a view. */
static void push_resolve(
	const syncengine_pair *pair, const syncengine_planned_field *field, syncengine_field_view *view)
{
	zval *resolved = pair->resolved ? zend_hash_find(pair->resolved, field->rule->internal_field) : NULL;

	if (resolved && syncengine_reference_is_resolved(resolved)) {
		view->value = view->original = resolved;
		view->instant = false;
	}
}

/* Whether the integration has the value already. False also with an exception. */
static bool push_is_there(
	const push_context *context, const syncengine_planned_field *field, const syncengine_field_view *view)
{
	syncengine_operand left = {view->value, syncengine_kind_of(view->type), view->instant}, right;
	syncengine_field_view there;
	bool equal;

	if (!context->pair->counterpart ||
		!syncengine_report_object_read(context->pair->counterpart, field->rule->integration_field, &there)) {
		return false;
	}
	syncengine_field_view_own(&there);
	right = (syncengine_operand){there.value, syncengine_kind_of(there.type), there.instant};
	equal = syncengine_values_equal(&left, &right, &field->equality);
	syncengine_field_view_release(&there);
	return equal;
}

/* Whether the value is one that nobody decided for yet. False also with an exception. */
static bool push_is_kept(
	const push_context *context, const syncengine_planned_field *field, const syncengine_field_view *view)
{
	const syncengine_tracked *tracked = push_tracked(context->pair, field->rule->internal_field);
	syncengine_operand left = {view->value, syncengine_kind_of(view->type), view->instant}, right;
	const syncengine_change_row *row;

	if (!tracked || !tracked->change || tracked->hold != SYNCENGINE_KEPT ||
		push_goes(context->group, tracked)) {
		return false;
	}
	row = syncengine_tracked_row(tracked);
	right = (syncengine_operand){(zval *)&row->value, syncengine_kind_of(row->type), false};
	return syncengine_values_equal(&left, &right, &field->equality);
}

/* Compares the fields of an object that is pushed whole. False with an exception. */
static bool push_compare(push_context *context)
{
	for (uint32_t i = 0; i < context->plan->count; i++) {
		const syncengine_planned_field *field = &context->plan->fields[i];
		syncengine_field_view view;

		if (field->direction == SE_TO_INTERNAL ||
			!syncengine_report_object_read(context->pair->source, field->rule->internal_field, &view)) {
			if (EG(exception)) {
				return false;
			}
			continue;
		}
		syncengine_field_view_own(&view);
		push_resolve(context->pair, field, &view);
		context->passes[i] =
			push_is_there(context, field, &view) || (!EG(exception) && push_is_kept(context, field, &view));
		syncengine_field_view_release(&view);
		if (EG(exception)) {
			return false;
		}
	}
	return true;
}

/* What goes, and what of it has changed. */
static bool push_seen(
	void *argument, const syncengine_planned_field *field, bool internal, syncengine_field_view *view)
{
	const push_context *context = argument;
	const syncengine_pair *pair = context->pair;
	const syncengine_tracked *tracked = push_tracked(pair, field->rule->internal_field);
	uint32_t position = (uint32_t)(field - context->plan->fields);

	if (context->left[position]) {
		return false;
	}
	push_resolve(pair, field, view);
	if (!pair->record) {
		return true;
	}
	if (context->whole ? !context->passes[position] : tracked && push_goes(context->group, tracked)) {
		view->state = SYNCENGINE_FIELD_CHANGED;
	} else {
		view->state = SYNCENGINE_FIELD_UNCHANGED;
	}
	return true;
}

static bool push_left_out(void *argument, const syncengine_planned_field *field)
{
	push_context *context = argument;
	zend_string *message = strpprintf(0,
		"The required field \"%s\" is empty in \"%s\" and the mapping has no default for it: left out",
		ZSTR_VAL(field->rule->integration_field), ZSTR_VAL(field->rule->internal_object));

	syncengine_page_issue(
		context->group->page, context->pair, "required_empty", field->rule->internal_field, message);
	zend_string_release(message);
	return true;
}

/* Whether a field goes along, as far as it is known before it is read. */
static bool push_takes(const push_context *context, const syncengine_tracked *tracked)
{
	return !context->pair->record || context->whole || (tracked && push_goes(context->group, tracked));
}

/* A tracked ID says nothing of what it refers to: it can't be resolved without the application's object. */
static bool push_is_bare_reference(const push_context *context, const syncengine_tracked *tracked)
{
	const syncengine_change_row *row;

	if (!context->group->from_changes || !tracked || !tracked->change) {
		return false;
	}
	row = syncengine_tracked_row(tracked);
	return syncengine_kind_of(row->type) == SYNCENGINE_KIND_REFERENCE && !syncengine_value_empty(&row->value);
}

/* Leaves a reference out that is not known there; it is pushed with the retry of its object. */
static void push_leave_reference(
	push_context *context, zend_string *field, syncengine_tracked *tracked, const zval *resolved)
{
	syncengine_pair *pair = context->pair;
	syncengine_page *page = context->group->page;
	bool gone =
		resolved && Z_TYPE_P(syncengine_reference_part(resolved, SYNCENGINE_REFERENCE_GONE)) == IS_TRUE;

	if (!tracked && !gone) {
		/* Nobody tracked it: then the retry would not know that it is to be pushed. */
		tracked = syncengine_tracked_add(
			context->group->tracked, pair->mapping->internal, &pair->internal_id, field);
		tracked->type = zend_string_init(ZEND_STRL("reference"), false);
		ZVAL_NULL(&tracked->value);
		tracked->at = page->read_at;
		pair->tracked = syncengine_tracked_find(context->group->tracked, &pair->internal_id);
	}
	if (tracked) {
		syncengine_tracked_hold(tracked, gone || !resolved ? SYNCENGINE_KEPT : SYNCENGINE_LATER);
	}
	if (resolved) {
		syncengine_reference_left_out(page, pair, field, resolved);
	} else {
		zend_string *message = strpprintf(
			0, "What \"%s\" refers to is not known from its tracked change alone: left out", ZSTR_VAL(field));

		syncengine_page_issue(page, pair, "reference", field, message);
		zend_string_release(message);
	}
}

/* References whose objects are not known there are left alone. */
static void push_leave_references(push_context *context)
{
	syncengine_pair *pair = context->pair;

	for (uint32_t i = 0; i < context->plan->count; i++) {
		const syncengine_planned_field *field = &context->plan->fields[i];
		zend_string *name = field->rule->internal_field;
		zval *resolved = pair->resolved ? zend_hash_find(pair->resolved, name) : NULL;
		syncengine_tracked *tracked = push_tracked(pair, name);

		if (field->direction != SE_TO_INTERNAL && push_takes(context, tracked) &&
			(resolved ? !syncengine_reference_is_resolved(resolved)
					  : push_is_bare_reference(context, tracked))) {
			context->left[i] = true;
			push_leave_reference(context, name, tracked, resolved);
		}
	}
}

/* Whether the field of a tracked change is one that the mapping pushes. */
static bool push_is_mapped(const push_context *context, zend_string *field)
{
	for (uint32_t i = 0; i < context->plan->count; i++) {
		if (context->plan->fields[i].direction != SE_TO_INTERNAL &&
			zend_string_equals(context->plan->fields[i].rule->internal_field, field)) {
			return true;
		}
	}
	return false;
}

/* A tracked change whose value the application can't give: there is nothing to push. */
static void push_note_unreadable(push_context *context, const syncengine_tracked *tracked)
{
	zend_string *message;

	if (!context->group->from_changes ||
		syncengine_fields_find(
			&syncengine_report_object_from_obj(context->pair->source)->fields, tracked->field)) {
		return;
	}
	message = strpprintf(0, "The tracked value of \"%s\" can't be read as %s", ZSTR_VAL(tracked->field),
		ZSTR_VAL(syncengine_tracked_row(tracked)->type));
	syncengine_page_issue(context->group->page, context->pair, "unreadable", tracked->field, message);
	zend_string_release(message);
}

/* Whether nothing is pushed of the object after this page: not where tracked changes follow. */
static bool push_is_last(const syncengine_push_group *group)
{
	return group->mode != SYNCENGINE_PUSH_NEW && group->mode != SYNCENGINE_PUSH_CHANGED;
}

/* The tracked changes that the pair's order deals with. */
static void push_uses(push_context *context)
{
	const syncengine_push_group *group = context->group;
	syncengine_tracked *tracked;

	if (!context->pair->tracked) {
		return;
	}
	ZEND_HASH_FOREACH_PTR(context->pair->tracked, tracked) {
		if (!tracked->change || tracked->changes) {
			continue;
		}
		if (!push_is_mapped(context, tracked->field)) {
			/* No other mapping may ever push it: one that has the object too says so by `blocked`. */
			tracked->done = tracked->done || push_is_last(group);
			continue;
		}
		if (context->pair->record && !push_goes(group, tracked)) {
			tracked->blocked = true;
			continue;
		}
		/* One that may have come after the value was read is left to the push of what is tracked. */
		if (!group->tracked_before &&
			syncengine_tracked_row(tracked)->changed_at > group->page->read_at - SYNCENGINE_OVERLAP) {
			tracked->blocked = true;
			continue;
		}
		push_note_unreadable(context, tracked);
		syncengine_page_use(group->page, context->pair, tracked);
	}
	ZEND_HASH_FOREACH_END();
}

/* The change of the pair's object at the integration, empty yet. */
static syncengine_object_change *push_change(const push_context *context)
{
	const syncengine_pair *pair = context->pair;
	const syncengine_run *run = context->group->page->run;
	const syncengine_report_object *source = syncengine_report_object_from_obj(pair->source);
	syncengine_object_change *change;
	zval no_id;

	ZVAL_NULL(&no_id);
	change = syncengine_object_change_create(run->family, run->name, pair->mapping->integration,
		pair->record ? (zval *)&pair->integration_id : &no_id, pair->mapping->internal,
		(zval *)&pair->internal_id);
	if (source->changed.kind != SYNCENGINE_MOMENT_NONE) {
		syncengine_moment_release(&change->changed);
		syncengine_moment_copy(&change->changed, &source->changed);
	}
	return change;
}

/* Whether a change has anything that the integration lacks: required fields alone are no reason to write. */
static bool push_writes(const syncengine_pair *pair, const syncengine_object_change *change)
{
	syncengine_field *field;
	uint32_t position = 0;

	if (!pair->record) {
		return change->fields.present > 0;
	}
	while ((field = syncengine_object_change_next(change, &position))) {
		if (syncengine_field_slot_state(field) == SYNCENGINE_FIELD_CHANGED) {
			return true;
		}
	}
	return false;
}

/* Makes the change and puts it into the order; false with an exception. */
static bool push_run(push_context *context)
{
	syncengine_page *page = context->group->page;
	syncengine_pair *pair = context->pair;
	syncengine_merge merge = {.family = page->run->family,
		.mapping = pair->mapping,
		.integration = page->run->name,
		.only_changed = pair->record != NULL,
		.seen = push_seen,
		.left_out = push_left_out,
		.context = context};
	syncengine_object_change *change;
	bool ok;

	push_leave_references(context);
	if (pair->record && context->whole && !push_compare(context)) {
		return false;
	}
	change = push_change(context);
	ok = syncengine_push_object(&merge, pair->source, change);
	if (ok) {
		push_uses(context);
		pair->whole = !pair->record || context->whole || context->group->tracks;
	}
	if (ok && push_writes(pair, change)) {
		syncengine_page_order(page, pair, change);
		return true;
	}
	OBJ_RELEASE(&change->std);
	if (ok) {
		syncengine_page_counts(page)->unchanged++;
	}
	return ok;
}

/* What the integration has no more, though nobody said so: its mapping comes to an end. */
static bool push_gone_there(const syncengine_push_group *group, syncengine_pair *pair)
{
	syncengine_tracked *tracked;

	if (!syncengine_push_compares(group, pair) ||
		(pair->counterpart && !syncengine_report_object_from_obj(pair->counterpart)->deleted)) {
		return false;
	}
	syncengine_page_record(group->page, pair, true, 0);
	syncengine_page_counts(group->page)->deleted++;
	if (pair->tracked) {
		ZEND_HASH_FOREACH_PTR(pair->tracked, tracked) {
			syncengine_page_use(group->page, pair, tracked);
		}
		ZEND_HASH_FOREACH_END();
	}
	return true;
}

bool syncengine_push_pair(const syncengine_push_group *group, syncengine_pair *pair)
{
	push_context context = {.group = group, .pair = pair};
	bool ok;

	if (push_gone_there(group, pair)) {
		return true;
	}
	/* The run's mappings are seen by nobody else: their plans stay. */
	context.plan = syncengine_object_mapping_plan(pair->mapping);
	context.whole = push_whole(group, pair);
	context.passes = ecalloc(2 * (size_t)context.plan->count + 1, sizeof(bool));
	context.left = context.passes + context.plan->count;
	ok = push_run(&context);
	efree(context.passes);
	return ok;
}
