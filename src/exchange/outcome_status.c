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

static void outcome_note_conflict(syncengine_order *order, syncengine_object_change *change,
	syncengine_item_outcome *outcome, zend_string *message)
{
	zend_string *object = outcome->object ? outcome->object : change->object;
	bool same = zend_string_equals(object, change->object) && zend_is_identical(&outcome->id, &change->id);

	if (Z_TYPE(outcome->id) == IS_NULL || outcome->creation) {
		/* A conflict of another kind: with a value that must be unique, for example. */
		syncengine_order_issue(order, change, message);
	} else if (same) {
		syncengine_order_retry(order, change, message, outcome->retry_after);
	} else {
		syncengine_order_converted(order, change, object, &outcome->id);
	}
}

/* What was not written. */
static void outcome_note_failure(syncengine_order *order, syncengine_object_change *change,
	syncengine_item_outcome *outcome, zend_string *message)
{
	zend_long status = outcome->status;

	if ((status == 404 || status == 410) && !outcome->creation) {
		syncengine_order_deleted(order, change);
	} else if (status == 409) {
		outcome_note_conflict(order, change, outcome, message);
	} else if (status == 429 || status >= 500) {
		syncengine_order_retry(order, change, message, outcome->retry_after);
	} else {
		syncengine_order_issue(order, change, message);
	}
}

void syncengine_item_outcome_note(syncengine_order *order, syncengine_object_change *change,
	syncengine_item_outcome *outcome, const char *who)
{
	zend_string *message;

	if (outcome->status < 300) {
		if (outcome->creation || outcome->status == 201) {
			syncengine_order_created(
				order, change, outcome->object ? outcome->object : change->object, &outcome->id, outcome->at);
		} else {
			syncengine_order_updated(order, change, outcome->at);
		}
		return;
	}
	message = outcome->message ? zend_string_copy(outcome->message)
							   : strpprintf(0, "%s answered " ZEND_LONG_FMT, who, outcome->status);
	outcome_note_failure(order, change, outcome, message);
	zend_string_release(message);
}
