#include "exchange/outcome_status.h"

#include "members.h"

void syncengine_item_outcomes_release(syncengine_item_outcome *outcomes, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&outcomes[i].id);
		syncengine_str_release(outcomes[i].object);
		syncengine_str_release(outcomes[i].message);
	}
}

const char *syncengine_item_outcome_problem(const syncengine_item_outcome *outcome)
{
	zend_long status = outcome->status;

	if (status < 200 || status > 599 || status / 100 == 3) {
		return "has a 'status' that says nothing: 2xx, 4xx or 5xx is expected";
	}
	if (Z_TYPE(outcome->id) == IS_NULL && (status == 201 || (outcome->creation && status < 300))) {
		return "is of a new object and has no ID";
	}
	return NULL;
}

int64_t syncengine_item_outcomes_twice(
	const syncengine_item_outcome *outcomes, uint32_t count, zend_string **id)
{
	int64_t twice = -1;
	HashTable seen;

	zend_hash_init(&seen, count, NULL, NULL, false);
	for (uint32_t i = 0; i < count && twice < 0; i++) {
		if (outcomes[i].status >= 300 || !outcomes[i].creation) {
			continue;
		}
		*id = syncengine_id_string(&outcomes[i].id);
		if (!zend_hash_add_empty_element(&seen, *id)) {
			twice = i;
		} else {
			zend_string_release(*id);
		}
	}
	zend_hash_destroy(&seen);
	return twice;
}

static syncengine_item_result outcome_conflict(
	const syncengine_item_outcome *outcome, zend_string *object, const zval *id)
{
	bool same = (!outcome->object || zend_string_equals(outcome->object, object)) &&
		zend_is_identical((zval *)&outcome->id, (zval *)id);

	if (Z_TYPE(outcome->id) == IS_NULL || outcome->creation) {
		/* A conflict of another kind: with a value that must be unique, for example. */
		return SYNCENGINE_ITEM_ISSUE;
	}
	return same ? SYNCENGINE_ITEM_RETRY : SYNCENGINE_ITEM_CONVERTED;
}

syncengine_item_result syncengine_item_outcome_result(
	const syncengine_item_outcome *outcome, zend_string *object, const zval *id)
{
	zend_long status = outcome->status;

	if (status < 300) {
		return outcome->creation || status == 201 ? SYNCENGINE_ITEM_CREATED : SYNCENGINE_ITEM_UPDATED;
	}
	if ((status == 404 || status == 410) && !outcome->creation) {
		return SYNCENGINE_ITEM_DELETED;
	}
	if (status == 409) {
		return outcome_conflict(outcome, object, id);
	}
	return status == 429 || status >= 500 ? SYNCENGINE_ITEM_RETRY : SYNCENGINE_ITEM_ISSUE;
}

void syncengine_item_outcome_note(syncengine_order *order, syncengine_object_change *change,
	syncengine_item_outcome *outcome, const char *who)
{
	zend_string *object = outcome->object ? outcome->object : change->object, *message;
	syncengine_item_result kind = syncengine_item_outcome_result(outcome, change->object, &change->id);

	message = outcome->message ? zend_string_copy(outcome->message)
							   : strpprintf(0, "%s answered " ZEND_LONG_FMT, who, outcome->status);
	switch (kind) {
		case SYNCENGINE_ITEM_CREATED:
			syncengine_order_created(order, change, object, &outcome->id, outcome->at);
			break;
		case SYNCENGINE_ITEM_UPDATED:
			syncengine_order_updated(order, change, outcome->at);
			break;
		case SYNCENGINE_ITEM_DELETED:
			syncengine_order_deleted(order, change);
			break;
		case SYNCENGINE_ITEM_CONVERTED:
			syncengine_order_converted(order, change, object, &outcome->id);
			break;
		case SYNCENGINE_ITEM_RETRY:
			syncengine_order_retry(order, change, message, outcome->retry_after);
			break;
		case SYNCENGINE_ITEM_ISSUE:
			syncengine_order_issue(order, change, message);
			break;
	}
	zend_string_release(message);
}
