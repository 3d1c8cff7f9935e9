/* What came of an order becomes what is to be stored. */
#include "process/page.h"

#include "mapping/remapped_object.h"
#include "members.h"
#include "report/id_key.h"

/* Outcomes that are no retries and no issues: something was written. Of several for one change the first counts. */
static bool outcome_written(syncengine_page *page, syncengine_pair *pair)
{
	zend_string *message;

	if (!pair->written) {
		pair->written = true;
		return true;
	}
	message = zend_string_init(
		ZEND_STRL("The receiving side reported two outcomes for one change: the first one counts"), false);
	syncengine_page_issue(page, pair, "two_outcomes", NULL, message);
	zend_string_release(message);
	return false;
}

/* A change that can't be told from done: the receiving side must say under which ID. */
static void outcome_no_id(syncengine_page *page, syncengine_pair *pair)
{
	zend_string *message = zend_string_init(
		ZEND_STRL("The receiving side reported no ID for a new object: it may exist there without a mapping"),
		false);

	syncengine_page_issue(page, pair, "no_id", NULL, message);
	zend_string_release(message);
	pair->failed = true;
}

static syncengine_pair *outcome_pair(syncengine_page *page, const syncengine_outcome *outcome)
{
	zval *position = outcome->change ? zend_hash_index_find(&page->by_change, outcome->change->handle) : NULL;

	return position ? &page->pairs[Z_LVAL_P(position)] : NULL;
}

/* The pair of a conversion that was reported by the object's old name and ID; NULL where it is not of this order. */
static syncengine_pair *outcome_converted_pair(syncengine_page *page, const syncengine_outcome *outcome)
{
	zend_string *old_id = syncengine_id_string(&outcome->old_id), *id;
	syncengine_pair *found = outcome_pair(page, outcome);

	for (uint32_t i = 0; i < page->count && !found; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (pair->change && !pair->creates &&
			zend_string_equals(syncengine_page_target(page, pair), outcome->old_object)) {
			id = syncengine_id_string(syncengine_pair_target_id(page, pair));
			if (zend_string_equals(id, old_id)) {
				found = pair;
			}
			zend_string_release(id);
		}
	}
	zend_string_release(old_id);
	return found;
}

/* When the pair was in step: of a push what the application had when it was read. */
static int64_t outcome_time(const syncengine_page *page, int64_t at)
{
	return page->direction == SYNCENGINE_PUSH ? page->read_at : at;
}

/* The pair's object is `id` of the kind `object` at the receiving side from now on. */
static void outcome_created(
	syncengine_page *page, syncengine_pair *pair, zend_string *object, const zval *id, int64_t at)
{
	zval *target = syncengine_pair_target_id(page, pair);
	bool pull = page->direction == SYNCENGINE_PULL;

	if (pair->record && Z_TYPE_P(target) > IS_NULL &&
		!(zend_string_equals(object, syncengine_page_target(page, pair)) &&
			zend_is_identical(target, (zval *)id))) {
		/* It was to be updated, but had to be made anew: what it was before comes to an end. */
		syncengine_page_add_record(page, &page->closed, pair->mapping->internal, &pair->internal_id,
			pair->mapping->integration, &pair->integration_id, 0, true);
	}
	syncengine_pair_set_id(target, id);
	syncengine_page_add_record(page, &page->created, pull ? object : pair->mapping->internal,
		&pair->internal_id, pull ? pair->mapping->integration : object, &pair->integration_id,
		outcome_time(page, at), false);
	pair->counted = true;
	syncengine_page_counts(page)->created++;
}

static void outcome_updated(syncengine_page *page, syncengine_pair *pair, int64_t at)
{
	syncengine_page_record(page, pair, false, outcome_time(page, at));
	syncengine_page_counts(page)->updated++;
}

/* An object of the application became another one: the mapping goes with it. */
static void outcome_pulled_converted(
	syncengine_page *page, const syncengine_pair *pair, const syncengine_outcome *outcome)
{
	syncengine_page_add_record(page, &page->closed, outcome->old_object, &outcome->old_id,
		pair->mapping->integration, &pair->integration_id, 0, true);
	syncengine_page_add_record(page, &page->created, outcome->object, &outcome->id,
		pair->mapping->integration, &pair->integration_id, 0, false);
	syncengine_run_again(&page->run->pull_again, page->object, &pair->integration_id);
}

static void outcome_converted(syncengine_page *page, syncengine_pair *pair, const syncengine_outcome *outcome)
{
	zval remapped;

	if (pair ? pair->creates : page->direction == SYNCENGINE_PULL) {
		/* What is new, or unknown, has no mapping that could go with it. */
		if (pair) {
			outcome_no_id(page, pair);
		}
		return;
	}
	if (pair && !outcome_written(page, pair)) {
		return;
	}
	ZVAL_OBJ(&remapped,
		syncengine_remapped_object_create(page->run->family, page->run->name, outcome->old_object,
			&outcome->old_id, outcome->object, &outcome->id));
	add_next_index_zval(&page->remapped, &remapped);
	if (!pair) {
		return;
	}
	syncengine_page_counts(page)->converted++;
	if (page->direction == SYNCENGINE_PULL) {
		outcome_pulled_converted(page, pair, outcome);
	} else {
		/* Its changes have still to reach the object that it has become. */
		syncengine_run_again(&page->run->again, page->object, &pair->internal_id);
	}
	for (uint32_t i = 0; i < pair->use_count; i++) {
		page->uses[pair->use_from + i]->blocked = true;
	}
	pair->use_count = 0;
}

static void outcome_deleted(syncengine_page *page, syncengine_pair *pair)
{
	if (pair->creates) {
		outcome_no_id(page, pair);
		return;
	}
	if (outcome_written(page, pair)) {
		syncengine_page_record(page, pair, true, 0);
		syncengine_page_counts(page)->deleted++;
	}
}

static void outcome_retry(syncengine_page *page, syncengine_pair *pair, const syncengine_outcome *outcome)
{
	zend_string *message = outcome->message
		? zend_string_copy(outcome->message)
		: zend_string_init(ZEND_STRL("The receiving side asked to try again later"), false);

	pair->failed = pair->retry = true;
	if (page->settles) {
		/* Whether it is there already is still not known: only its key can tell. */
		syncengine_page_counts(page)->retried++;
	} else {
		syncengine_page_retry(page, syncengine_pair_source_id(page, pair), message, outcome->retry_after);
	}
	zend_string_release(message);
}

static void outcome_apply(
	syncengine_page *page, syncengine_pair *pair, const syncengine_outcome *outcome, int64_t at)
{
	switch (outcome->kind) {
		case SYNCENGINE_OUTCOME_CREATED:
			if (!syncengine_id_known(&outcome->id)) {
				outcome_no_id(page, pair);
			} else if (outcome_written(page, pair)) {
				outcome_created(page, pair, outcome->object, &outcome->id, at);
			}
			break;
		case SYNCENGINE_OUTCOME_UPDATED:
			if (pair->creates && !syncengine_id_known(&pair->change->id)) {
				outcome_no_id(page, pair);
			} else if (outcome_written(page, pair)) {
				if (pair->creates) {
					outcome_created(page, pair, pair->change->object, &pair->change->id, at);
				} else {
					outcome_updated(page, pair, at);
				}
			}
			break;
		case SYNCENGINE_OUTCOME_DELETED:
			outcome_deleted(page, pair);
			break;
		case SYNCENGINE_OUTCOME_RETRY:
			outcome_retry(page, pair, outcome);
			break;
		default:
			syncengine_page_issue(page, pair, "refused", NULL, outcome->message);
			pair->failed = true;
	}
}

/* A change without an outcome counts as done; a creation needs an ID, which may have been set on the change. */
static void outcome_missing(syncengine_page *page, syncengine_pair *pair)
{
	pair->written = true;
	if (!pair->creates) {
		outcome_updated(page, pair, syncengine_now());
	} else if (syncengine_id_known(&pair->change->id)) {
		outcome_created(page, pair, pair->change->object, &pair->change->id, syncengine_now());
	} else {
		outcome_no_id(page, pair);
	}
}

/*
 * Tracked changes that the order dealt with are done, unless it failed: a change that lost is judged again with
 * the next report of its object, one that was to be pushed waits for the retry or the object's next change.
 */
static void outcome_uses(syncengine_page *page, const syncengine_pair *pair)
{
	for (uint32_t i = 0; i < pair->use_count; i++) {
		syncengine_tracked *tracked = page->uses[pair->use_from + i];

		if (!pair->failed) {
			tracked->done = true;
		} else {
			syncengine_tracked_hold(
				tracked, page->direction == SYNCENGINE_PULL ? SYNCENGINE_KEPT : SYNCENGINE_LATER);
		}
	}
}

bool syncengine_page_outcomes(syncengine_page *page)
{
	syncengine_order *order = page->order;

	for (uint32_t i = 0; i < order->outcome_count; i++) {
		int64_t at = 0;

		/* Reading a date object may run PHP code, which may add outcomes: the array may move. */
		syncengine_moment_read(&order->outcomes[i].at, &at);
		if (EG(exception)) {
			return false;
		}
		if (order->outcomes[i].kind == SYNCENGINE_OUTCOME_CONVERTED) {
			outcome_converted(page, outcome_converted_pair(page, &order->outcomes[i]), &order->outcomes[i]);
			continue;
		}
		syncengine_pair *pair = outcome_pair(page, &order->outcomes[i]);

		/* An outcome of a change that is not of this order says nothing about its objects. */
		if (pair) {
			outcome_apply(page, pair, &order->outcomes[i], at);
		}
	}
	for (uint32_t i = 0; i < page->count; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (pair->change && !pair->written && !pair->failed) {
			outcome_missing(page, pair);
		}
		outcome_uses(page, pair);
	}
	return true;
}
