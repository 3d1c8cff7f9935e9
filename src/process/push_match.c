/* Push: what is new to the integration may be there already. */
#include "members.h"
#include "process/pull.h"
#include "process/push.h"

bool syncengine_push_is_open(const syncengine_page *page, const syncengine_pair *pair)
{
	zend_string *key;
	bool open;

	if (zend_hash_num_elements(&page->run->open) == 0 || pair->record) {
		return false;
	}
	key = syncengine_creation_key(SYNCENGINE_PUSH, pair->mapping, &pair->internal_id);
	open = zend_hash_exists(&page->run->open, key);
	zend_string_release(key);
	return open;
}

void syncengine_push_leave_all(syncengine_pair *pair)
{
	syncengine_tracked *tracked;

	if (pair->tracked) {
		ZEND_HASH_FOREACH_PTR(pair->tracked, tracked) {
			tracked->blocked = true;
		}
		ZEND_HASH_FOREACH_END();
	}
}

/* They wait for the object's next change, or until the pull links it. */
static void push_hold_all(syncengine_pair *pair)
{
	syncengine_tracked *tracked;

	if (pair->tracked) {
		ZEND_HASH_FOREACH_PTR(pair->tracked, tracked) {
			syncengine_tracked_hold(tracked, SYNCENGINE_LATER);
		}
		ZEND_HASH_FOREACH_END();
	}
}

/* Whether a pair's object may be new to the integration. */
static bool push_open(const syncengine_page *page, const syncengine_pair *pair)
{
	return !pair->record && !syncengine_report_object_from_obj(pair->source)->deleted &&
		!syncengine_push_is_open(page, pair);
}

/* The unmapped objects of the integration that were matched, as a report to be pulled. */
static syncengine_report *push_matches(const syncengine_push_group *group)
{
	syncengine_report *report = syncengine_report_create(group->page->run->family, group->page->run->name);

	for (uint32_t i = group->from; i < group->to; i++) {
		const syncengine_pair *pair = &group->page->pairs[i];

		if (pair->match && pair->match_is == SYNCENGINE_MATCH_FINE) {
			GC_ADDREF(pair->match);
			syncengine_report_put(
				report, group->mapping->integration, syncengine_match_id(pair), pair->match);
		}
	}
	return report;
}

static void push_note_exists(syncengine_page *page, syncengine_pair *pair)
{
	zend_string *id = syncengine_id_string(syncengine_match_id(pair)), *message;

	message = strpprintf(0, "%s %s has the same unique values there: run a sync that pulls, which links them",
		ZSTR_VAL(pair->mapping->integration), ZSTR_VAL(id));
	syncengine_page_issue(page, pair, "exists", NULL, message);
	zend_string_release(message);
	zend_string_release(id);
}

bool syncengine_push_match(const syncengine_push_group *group, syncengine_push_step *steps)
{
	syncengine_page *page = group->page;
	syncengine_run *run = page->run;
	syncengine_report *report;
	bool ok;

	if (run->pulled_all) {
		return true;
	}
	ok = syncengine_page_match(page, group->mapping, group->from, group->to, push_open);
	report = ok ? push_matches(group) : NULL;
	if (report && run->options.pull && syncengine_report_count(report) > 0) {
		ok = syncengine_pull_report(run, report, NULL, NULL);
	}
	if (report) {
		OBJ_RELEASE(&report->std);
	}
	for (uint32_t i = group->from; ok && i < group->to; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (steps[i - group->from] != SYNCENGINE_STEP_CREATE ||
			(!pair->match && pair->match_is == SYNCENGINE_MATCH_FINE)) {
			continue;
		}
		steps[i - group->from] = SYNCENGINE_STEP_NONE;
		if (pair->match_is != SYNCENGINE_MATCH_FINE) {
			syncengine_match_issue(page, pair);
			push_hold_all(pair);
		} else if (run->options.pull) {
			syncengine_run_again(&run->again, page->object, &pair->internal_id);
			syncengine_push_leave_all(pair);
		} else {
			push_note_exists(page, pair);
			push_hold_all(pair);
		}
	}
	return ok;
}
