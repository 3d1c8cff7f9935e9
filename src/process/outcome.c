/* What came of an order becomes what is to be stored. */
#include "process/page.h"

#include "members.h"

static syncengine_pair *outcome_pair(syncengine_page *page, const syncengine_outcome *outcome)
{
	zval *position = outcome->change ? zend_hash_index_find(&page->by_change, outcome->change->handle) : NULL;

	return position ? &page->pairs[Z_LVAL_P(position)] : NULL;
}

/* The pair of a conversion that was reported by the object's old name and ID. */
static syncengine_pair *outcome_converted_pair(syncengine_page *page, const syncengine_outcome *outcome)
{
	zend_string *old_id = syncengine_id_string((zval *)&outcome->old_id), *id;
	syncengine_pair *found = outcome_pair(page, outcome);

	for (uint32_t i = 0; i < page->count && !found; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (pair->change && zend_string_equals(pair->change->object, outcome->old_object)) {
			id = syncengine_id_string(&pair->change->id);
			if (zend_string_equals(id, old_id)) {
				found = pair;
			}
			zend_string_release(id);
		}
	}
	zend_string_release(old_id);
	return found;
}

static void outcome_created(
	syncengine_page *page, syncengine_pair *pair, const syncengine_outcome *outcome, int64_t at)
{
	bool pull = page->direction == SYNCENGINE_PULL;
	zval *id = pull ? &pair->internal_id : &pair->integration_id, record;

	zval_ptr_dtor(id);
	ZVAL_COPY(id, &outcome->id);
	ZVAL_OBJ(&record,
		syncengine_run_record(page->run, pull ? outcome->object : pair->mapping->internal, &pair->internal_id,
			pull ? pair->mapping->integration : outcome->object, &pair->integration_id, at, false));
	add_next_index_zval(&page->created, &record);
	syncengine_pair_counts(page, pair)->created++;
}

static bool outcome_converted(syncengine_page *page, syncengine_pair *pair, const syncengine_outcome *outcome)
{
	zval args[5], remapped;

	ZVAL_STR(&args[0], page->run->name);
	ZVAL_STR(&args[1], outcome->old_object);
	ZVAL_COPY_VALUE(&args[2], &outcome->old_id);
	ZVAL_STR(&args[3], outcome->object);
	ZVAL_COPY_VALUE(&args[4], &outcome->id);
	if (!syncengine_construct(&remapped, page->run->family->RemappedObject.ce, 5, args)) {
		return false;
	}
	add_next_index_zval(&page->remapped, &remapped);
	if (pair) {
		syncengine_pair_counts(page, pair)->converted++;
		/* Its changes have still to reach the object that it has become. */
		pair->consume_count = 0;
	}
	return true;
}

static void outcome_message(syncengine_page *page, syncengine_pair *pair, const syncengine_outcome *outcome)
{
	zend_string *message;

	if (outcome->kind == SYNCENGINE_OUTCOME_ISSUE) {
		syncengine_page_issue(page, pair, "refused", NULL, outcome->message);
		return;
	}
	message = outcome->message
		? zend_string_copy(outcome->message)
		: zend_string_init(ZEND_STRL("The receiving side asked to try again later"), false);
	syncengine_page_retry(page, syncengine_pair_source_name(page, pair),
		syncengine_pair_source_id(page, pair), message, outcome->retry_after);
	zend_string_release(message);
	pair->consume_count = 0;
}

/* Forgets the retries of a pair's object where it was one that was tried again. */
static void outcome_succeeded(syncengine_page *page, const syncengine_pair *pair)
{
	zval *ids = zend_hash_find(&page->succeeded, syncengine_pair_source_name(page, pair));

	if (ids) {
		add_next_index_str(ids, zval_get_string(syncengine_pair_source_id(page, pair)));
	}
}

static bool outcome_apply(syncengine_page *page, const syncengine_outcome *outcome, bool *settled)
{
	syncengine_pair *pair = outcome->kind == SYNCENGINE_OUTCOME_CONVERTED
		? outcome_converted_pair(page, outcome)
		: outcome_pair(page, outcome);
	int64_t at = 0;

	if (outcome->kind == SYNCENGINE_OUTCOME_CONVERTED) {
		if (pair) {
			settled[pair - page->pairs] = true;
		}
		return outcome_converted(page, pair, outcome);
	}
	if (!pair) {
		/* An outcome of a change that is not of this order says nothing about its objects. */
		return true;
	}
	settled[pair - page->pairs] = true;
	syncengine_moment_read(&outcome->at, &at);
	if (EG(exception)) {
		return false;
	}
	switch (outcome->kind) {
		case SYNCENGINE_OUTCOME_CREATED:
			outcome_created(page, pair, outcome, at);
			outcome_succeeded(page, pair);
			break;
		case SYNCENGINE_OUTCOME_UPDATED:
			syncengine_page_record(page, pair, false, at);
			syncengine_pair_counts(page, pair)->updated++;
			outcome_succeeded(page, pair);
			break;
		case SYNCENGINE_OUTCOME_DELETED:
			syncengine_page_record(page, pair, true, 0);
			syncengine_pair_counts(page, pair)->deleted++;
			outcome_succeeded(page, pair);
			break;
		default:
			outcome_message(page, pair, outcome);
	}
	return true;
}

/* A change without an outcome counts as done; a creation without an ID can't. */
static void outcome_missing(syncengine_page *page, syncengine_pair *pair)
{
	zend_string *message;

	if (Z_TYPE(pair->change->id) > IS_NULL) {
		syncengine_page_record(page, pair, false, 0);
		syncengine_pair_counts(page, pair)->updated++;
		return;
	}
	message = zend_string_init(
		ZEND_STRL("The receiving side reported no ID for a new object: it may exist there without a mapping"),
		false);
	syncengine_page_issue(page, pair, "no_id", NULL, message);
	zend_string_release(message);
}

bool syncengine_page_outcomes(syncengine_page *page)
{
	bool *settled = ecalloc(page->count + 1, sizeof(bool));
	bool ok = true;

	for (uint32_t i = 0; i < page->order->outcome_count && ok; i++) {
		ok = outcome_apply(page, &page->order->outcomes[i], settled);
	}
	for (uint32_t i = 0; i < page->count && ok; i++) {
		if (page->pairs[i].change && !settled[i]) {
			outcome_missing(page, &page->pairs[i]);
		}
	}
	efree(settled);
	return ok;
}
