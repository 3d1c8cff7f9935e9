/* Pull: a pair is merged, and what is decided of the application's tracked changes. */
#include "process/pull.h"

#include "mapping/mapping_record.h"
#include "members.h"
#include "process/references.h"
#include "report/records.h"

/* What the merging of a pair reports to. */
typedef struct {
	const syncengine_pull_group *group;
	syncengine_pair *pair;
	syncengine_object_change *change;
} pull_context;

static syncengine_tracked *pull_tracked(const syncengine_pair *pair, zend_string *field)
{
	return pair->tracked ? zend_hash_find_ptr(pair->tracked, field) : NULL;
}

/* What is known of a reference of the integration's object; NULL where the field is none. */
static zval *pull_resolved(const syncengine_pair *pair, const syncengine_planned_field *field)
{
	return pair->resolved ? zend_hash_find(pair->resolved, field->rule->integration_field) : NULL;
}

/* The tracked change of an internal field, or a new one that is to be stored with the value that it has now. */
static syncengine_tracked *pull_track(
	const pull_context *context, const syncengine_merged_field *merged, int64_t at, syncengine_hold hold)
{
	syncengine_pair *pair = context->pair;
	zend_string *field = merged->field->rule->internal_field;
	syncengine_tracked *tracked = pull_tracked(pair, field);
	int64_t known;

	if (!tracked) {
		HashTable *objects = syncengine_page_tracked(context->group->page, pair->mapping->internal);

		tracked = syncengine_tracked_add(objects, pair->mapping->internal, &pair->internal_id, field);
		pair->tracked = syncengine_tracked_find(objects, &pair->internal_id);
	}
	if (!tracked->change || (hold == SYNCENGINE_FREE && !syncengine_tracked_time(tracked, &known))) {
		const syncengine_field_view *view = merged->internal;

		tracked->type = zend_string_copy(view->type);
		tracked->at = at;
		if (view->instant && Z_TYPE_P(view->value) == IS_LONG) {
			ZVAL_STR(&tracked->value,
				syncengine_instant_text(syncengine_kind_of(view->type), Z_LVAL_P(view->value)));
		} else {
			ZVAL_COPY(&tracked->value, view->value);
		}
	}
	syncengine_tracked_hold(tracked, hold);
	return tracked;
}

/* When the internal value changed, as far as that is known. */
static int64_t pull_changed_at(const syncengine_merged_field *merged)
{
	const se_evidence *evidence = &merged->given->internal.evidence;

	return evidence->has_certain ? evidence->certain
		: evidence->has_possible ? evidence->possible
								 : syncengine_now();
}

/* Whether a change came after the value was read that was decided about: then it is not done with. */
static bool pull_is_newer(
	const syncengine_page *page, const syncengine_merged_field *merged, const syncengine_tracked *tracked)
{
	const syncengine_change_row *row = tracked->change ? syncengine_tracked_row(tracked) : NULL;
	const syncengine_field_view *view = merged->internal;
	syncengine_operand read, stored;

	if (!row || !view || row->changed_at <= page->read_at - SYNCENGINE_OVERLAP) {
		return false;
	}
	read = (syncengine_operand){view->value, syncengine_kind_of(view->type), view->instant};
	stored = (syncengine_operand){(zval *)&row->value, syncengine_kind_of(row->type), false};
	return !syncengine_values_equal(&read, &stored, &merged->field->equality);
}

/* What was decided about the tracked change of a field. */
static void pull_decided_tracked(pull_context *context, const syncengine_merged_field *merged)
{
	syncengine_tracked *tracked = pull_tracked(context->pair, merged->field->rule->internal_field);
	const se_field_decision *decision = merged->decision;

	if (decision->action == SE_ACT_PUSH_INTEGRATION) {
		/* It waits for the push: as it is where it is tracked, unless it is held for no retry. */
		if (merged->internal && context->pair->counterpart &&
			(!tracked || tracked->hold == SYNCENGINE_KEPT ||
				(tracked->hold == SYNCENGINE_LATER && context->pair->link))) {
			pull_track(context, merged, pull_changed_at(merged), SYNCENGINE_FREE);
		}
	} else if (decision->reason == SE_BECAUSE_POLICY && decision->winner == SE_UNDECIDED) {
		/* Both values stay until either side changes again: what is kept is judged, not overwritten. */
		if (merged->internal && (tracked || context->pair->counterpart)) {
			pull_track(context, merged, SYNCENGINE_TIME_UNKNOWN, SYNCENGINE_KEPT);
		}
	} else if (tracked && pull_is_newer(context->group->page, merged, tracked)) {
		tracked->blocked = true;
	} else if (tracked) {
		syncengine_page_use(context->group->page, context->pair, tracked);
	}
}

/* The message of a noted field. */
static zend_string *pull_issue_message(const syncengine_merged_field *merged)
{
	static const char *const policies[] = {
		[SE_POLICY_KEEP] = "keep: both sides stay as they are until one of them changes again",
		[SE_POLICY_LOCAL] = "local",
		[SE_POLICY_REMOTE] = "remote"};
	const syncengine_field_rule *rule = merged->field->rule;

	if (merged->decision->flags & SE_SKIP_REQUIRED) {
		return strpprintf(0,
			"The required field \"%s\" is empty at \"%s\" and the mapping has no default for it: left out",
			ZSTR_VAL(rule->internal_field), ZSTR_VAL(rule->integration_object));
	}
	return strpprintf(0,
		"Both sides changed \"%s\" and the evidence does not decide whose value stands: policy %s",
		ZSTR_VAL(rule->internal_field), policies[merged->field->policy]);
}

/*
 * A reference that is not resolved can't be written. Where it wins it is left out of the change, and what the
 * application tracked is not pushed over it.
 */
static void pull_leave_out(pull_context *context, const syncengine_merged_field *merged, const zval *resolved)
{
	zend_string *field = merged->field->rule->internal_field;
	syncengine_tracked *tracked = pull_tracked(context->pair, field);
	syncengine_field old;

	if (syncengine_fields_remove(&context->change->fields, field, &old)) {
		syncengine_field_clear(&old);
	}
	if (tracked) {
		syncengine_tracked_hold(tracked, SYNCENGINE_KEPT);
	}
	syncengine_reference_left_out(
		context->group->page, context->pair, merged->field->rule->integration_field, resolved);
}

/* Counts a conflict, with the values as the sides have them. */
static void pull_note_conflict(const pull_context *context, const syncengine_merged_field *merged)
{
	const syncengine_pair *pair = context->pair;
	syncengine_merged_field shown = *merged;
	syncengine_field_view integration;

	if (pull_resolved(pair, merged->field) && merged->integration) {
		integration = *merged->integration;
		integration.value = integration.original;
		shown.integration = &integration;
	}
	syncengine_sync_result_conflict(
		context->group->page->run->result, &shown, (zval *)&pair->internal_id, (zval *)&pair->integration_id);
}

/* Called for each decided field of a pair. */
static bool pull_decided(void *argument, const syncengine_merged_field *merged)
{
	pull_context *context = argument;
	syncengine_page *page = context->group->page;
	zval *resolved = pull_resolved(context->pair, merged->field);
	zend_string *message;

	if (merged->decision->reason >= SE_BECAUSE_HARD) {
		pull_note_conflict(context, merged);
	}
	if (resolved && !syncengine_reference_is_resolved(resolved) &&
		merged->decision->action == SE_ACT_WRITE_INTERNAL) {
		pull_leave_out(context, merged, resolved);
	} else {
		pull_decided_tracked(context, merged);
	}
	if (merged->decision->flags & SE_NOTE_ISSUE) {
		message = pull_issue_message(merged);
		syncengine_page_issue(page, context->pair,
			merged->decision->flags & SE_SKIP_REQUIRED ? "required_empty" : "conflict",
			merged->field->rule->internal_field, message);
		zend_string_release(message);
	}
	return !EG(exception);
}

/* A reference of the integration's object: the ID that the application knows, or one that is like no other. */
static void pull_seen_integration(
	const syncengine_pair *pair, const syncengine_planned_field *field, syncengine_field_view *view)
{
	zval *resolved = pull_resolved(pair, field);

	if (!resolved) {
		return;
	}
	view->instant = false;
	if (syncengine_reference_is_resolved(resolved)) {
		view->value = view->original = resolved;
	} else {
		view->value = syncengine_reference_part(resolved, SYNCENGINE_REFERENCE_VALUE);
	}
}

/* Internal objects come as they are: nothing but what is tracked has changed since the last sync. */
static bool pull_seen(
	void *argument, const syncengine_planned_field *field, bool internal, syncengine_field_view *view)
{
	const pull_context *context = argument;
	syncengine_tracked *tracked;
	int64_t at;

	if (!internal) {
		pull_seen_integration(context->pair, field, view);
		return true;
	}
	tracked = pull_tracked(context->pair, field->rule->internal_field);
	view->state = tracked ? SYNCENGINE_FIELD_CHANGED : SYNCENGINE_FIELD_UNCHANGED;
	if (tracked && tracked->change && syncengine_tracked_time(tracked, &at)) {
		view->changed.kind = SYNCENGINE_MOMENT_TIME;
		view->changed.at.us = at;
	}
	return true;
}

/* A tracked value that can't be read as its type: nothing can be compared with it. */
static void pull_note_unreadable(
	syncengine_page *page, const syncengine_pair *pair, const syncengine_change_row *row, const char *wrong)
{
	zend_string *message = strpprintf(0, "The tracked value of \"%s\" can't be read as %s: it %s",
		ZSTR_VAL(row->field), ZSTR_VAL(row->type), wrong);

	syncengine_page_issue(page, pair, "unreadable", row->field, message);
	zend_string_release(message);
}

/* Without look-ups only the tracked changes are known of an internal object (Mautic's way). */
static zend_object *pull_object_of_changes(syncengine_page *page, const syncengine_pair *pair)
{
	syncengine_report_object *object;
	syncengine_tracked *tracked;
	zval id;

	ZVAL_NULL(&id);
	if (Z_TYPE(pair->internal_id) > IS_NULL) {
		ZVAL_COPY(&id, &pair->internal_id);
	}
	object = syncengine_report_object_create(page->run->family, pair->mapping->internal, &id);
	if (pair->tracked) {
		ZEND_HASH_FOREACH_PTR(pair->tracked, tracked) {
			const syncengine_change_row *row = tracked->change ? syncengine_tracked_row(tracked) : NULL;
			const char *wrong = row
				? syncengine_report_object_put(object, tracked->field, row->type,
					  syncengine_kind_of(row->type), (zval *)&row->value, SYNCENGINE_FIELD_CHANGED)
				: NULL;

			if (wrong) {
				pull_note_unreadable(page, pair, row, wrong);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return &object->std;
}

/*
 * Whether an object that the application does not track may have changed since the pair was in step: then its
 * values are judged by the evidence, as those of a pair that never was.
 */
static bool pull_may_have_changed(const syncengine_pull_group *group, const syncengine_pair *pair)
{
	syncengine_moment changed;
	zval owned;
	int64_t at;
	bool later;

	if (group->tracks || pair->tracked || !pair->record || !pair->counterpart ||
		!syncengine_report_object_changed(pair->counterpart, &changed, &owned)) {
		return false;
	}
	later =
		syncengine_moment_read(&changed, &at) && at > syncengine_mapping_record_row(pair->record)->last_sync;
	zval_ptr_dtor(&owned);
	return later;
}

/* The change of the pair's internal object, empty yet. */
static syncengine_object_change *pull_change(const syncengine_page *page, const syncengine_pair *pair)
{
	const syncengine_report_object *source = syncengine_report_object_from_obj(pair->source);
	syncengine_object_change *change;
	zval no_id;

	ZVAL_NULL(&no_id);
	change = syncengine_object_change_create(page->run->family, page->run->name, pair->mapping->internal,
		Z_TYPE(pair->internal_id) > IS_NULL ? (zval *)&pair->internal_id : &no_id, pair->mapping->integration,
		(zval *)&pair->integration_id);
	if (source->changed.kind != SYNCENGINE_MOMENT_NONE) {
		syncengine_moment_release(&change->changed);
		syncengine_moment_copy(&change->changed, &source->changed);
	}
	return change;
}

bool syncengine_pull_merge(const syncengine_pull_group *group, syncengine_pair *pair)
{
	syncengine_page *page = group->page;
	syncengine_run *run = page->run;
	pull_context context = {.group = group, .pair = pair};
	syncengine_merge merge = {.family = run->family,
		.mapping = pair->mapping,
		.integration = run->name,
		.judge = run->judge,
		.first_time = pair->link || run->options.first_time || pull_may_have_changed(group, pair),
		.nothing_changed = !pair->tracked,
		.seen = pair->tracked || pair->resolved ? pull_seen : NULL,
		.decided = pull_decided,
		.context = &context};
	syncengine_object_change *change;
	zend_object *internal;
	bool ok;

	if (EG(exception)) {
		return false;
	}
	internal =
		pair->counterpart ? syncengine_obj_copy(pair->counterpart) : pull_object_of_changes(page, pair);
	change = context.change = pull_change(page, pair);
	ok = syncengine_merge_objects(&merge, internal, pair->source, change);
	pair->whole = ok;
	OBJ_RELEASE(internal);
	if (ok && change->fields.present > 0) {
		syncengine_page_order(page, pair, change);
		return true;
	}
	OBJ_RELEASE(&change->std);
	if (ok) {
		syncengine_page_counts(page)->unchanged++;
		if (pair->link) {
			syncengine_page_record(page, pair, false, 0);
		}
	}
	return ok;
}
