/* One change set on its way: sent again where that may help, and what came of it. */
#include "oro/reverse_writer.h"

#include "core/se_backoff.h"
#include "core/se_time.h"
#include "exchange/rest_answer.h"
#include "json/json_writer.h"
#include "members.h"

static const se_backoff item_backoff = {.base = 500000, .cap = 30000000, .attempts = UINT32_MAX};

syncengine_reverse_item *syncengine_reverse_item_add(
	syncengine_reverse_writer *writer, syncengine_change_set *set, const char *key)
{
	syncengine_reverse_item *item = ecalloc(1, sizeof(*item));

	item->set = set;
	GC_ADDREF(&set->std);
	if (key) {
		snprintf(item->key, sizeof(item->key), "%s", key);
	} else {
		se_key(writer->batch, writer->next_key++, item->key);
	}
	ZVAL_NULL(&item->outcome.id);
	item->state = SYNCENGINE_REVERSE_QUEUED;
	writer->counts[item->state]++;
	zend_hash_add_new_ptr(&writer->items, set->object_id, item);
	return item;
}

void syncengine_reverse_item_free(zval *entry)
{
	syncengine_reverse_item *item = Z_PTR_P(entry);

	syncengine_item_outcomes_release(&item->outcome, 1);
	OBJ_RELEASE(&item->set->std);
	efree(item);
}

void syncengine_reverse_item_state(
	syncengine_reverse_writer *writer, syncengine_reverse_item *item, syncengine_reverse_state state)
{
	writer->counts[item->state]--;
	writer->counts[state]++;
	item->state = state;
}

struct json_object *syncengine_reverse_item_changes(const syncengine_change_set *set)
{
	struct json_object *changes = json_object_new_object(), *member;
	zend_string *name;
	zend_ulong number;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL(set->changes), number, name, value) {
		zend_string *key = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);

		ZVAL_DEREF(value);
		/* It was encoded before, when it was stored. */
		if (!syncengine_json_from_zval(value, &member)) {
			syncengine_json_add(changes, ZSTR_VAL(key), member);
		}
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
	return changes;
}

/* The other side has not carried it out, and says when to come back. */
static bool answer_refused(const syncengine_reverse_answer *answer)
{
	return answer->outcome == SYNCENGINE_HTTP_DONE && syncengine_rest_refused(answer->status);
}

/* Whether sending it again soon may help. */
static bool answer_may_help(const syncengine_reverse_answer *answer)
{
	if (answer->outcome == SYNCENGINE_HTTP_DONE) {
		return syncengine_rest_may_help(answer->status);
	}
	return answer->outcome == SYNCENGINE_HTTP_FAILED || answer->outcome == SYNCENGINE_HTTP_TIMED_OUT;
}

/* Whether it is to be sent again; then it is WAITING. */
static bool item_again(
	syncengine_reverse_writer *writer, syncengine_reverse_item *item, const syncengine_reverse_answer *answer)
{
	int64_t wait;

	if (!answer_may_help(answer) || item->failed > (uint32_t)writer->config.max_retries) {
		return false;
	}
	se_backoff_next(&item_backoff, item->failed, answer->seed, answer->asked, &wait);
	if (wait > writer->config.max_wait * 1000) {
		return false;
	}
	item->due = syncengine_http_clock() + (uint64_t)((wait + 999) / 1000);
	if (answer->asked >= 0 && answer->request) {
		writer->pause = MAX(writer->pause, item->due);
	}
	writer->retries++;
	syncengine_reverse_item_state(writer, item, SYNCENGINE_REVERSE_WAITING);
	return true;
}

/* What a status means for the item. */
static syncengine_item_result item_result(
	const syncengine_reverse_writer *writer, const syncengine_reverse_item *item)
{
	syncengine_item_result result;
	zval sent;

	if (item->set->remote_id) {
		ZVAL_STR(&sent, item->set->remote_id);
	} else {
		ZVAL_NULL(&sent);
	}
	result = syncengine_item_outcome_result(&item->outcome, writer->config.remote_object, &sent);
	/* An API that answers 201 to whatever was written. */
	return result == SYNCENGINE_ITEM_CREATED && !item->outcome.creation ? SYNCENGINE_ITEM_UPDATED : result;
}

/* What an answer means for the item. */
static void item_conclude(
	syncengine_reverse_writer *writer, syncengine_reverse_item *item, const syncengine_reverse_answer *answer)
{
	syncengine_item_outcome *outcome = &item->outcome;
	const char *problem;

	if (answer->outcome != SYNCENGINE_HTTP_DONE) {
		item->result = SYNCENGINE_ITEM_RETRY;
		syncengine_str_release(outcome->message);
		outcome->message = strpprintf(0, "%s", answer->problem[0] ? answer->problem : "out of memory");
		return;
	}
	if (item->set->operation == SYNCENGINE_CHANGE_DELETE && answer->status < 300) {
		item->result = SYNCENGINE_ITEM_DELETED;
		return;
	}
	problem = syncengine_item_outcome_problem(outcome);
	if (problem && (outcome->creation || outcome->status != 201)) {
		/* It may be there, and only its key can tell where. */
		item->unknown = true;
		item->result = SYNCENGINE_ITEM_RETRY;
		syncengine_str_release(outcome->message);
		outcome->message = strpprintf(0, "The answer %s", problem);
		return;
	}
	item->result = item_result(writer, item);
	if (answer->bulk && answer->status < 500 && answer->status != 429) {
		/* What is said of a batch is not said of an item: 404 is no deletion. */
		item->result = SYNCENGINE_ITEM_ISSUE;
	}
	if (!outcome->message && answer->status >= 300) {
		outcome->message = strpprintf(0, "The server answered " ZEND_LONG_FMT, answer->status);
	}
	/* It says what became of it: only a server's own failure leaves that open. */
	if (answer->status < 500 && answer->status != 429) {
		item->unknown = false;
	}
}

void syncengine_reverse_item_answered(syncengine_reverse_writer *writer, syncengine_reverse_item *item,
	const syncengine_reverse_answer *answer, syncengine_item_outcome *outcome)
{
	item->failed++;
	if (!answer_refused(answer) && (answer->outcome != SYNCENGINE_HTTP_DONE || answer->status >= 500)) {
		item->unknown = true;
	}
	if (item_again(writer, item, answer)) {
		syncengine_item_outcomes_release(outcome, 1);
		return;
	}
	item->outcome = *outcome;
	item->outcome.status = answer->outcome == SYNCENGINE_HTTP_DONE ? answer->status : 0;
	item->outcome.creation = item->set->operation == SYNCENGINE_CHANGE_CREATE;
	item->outcome.retry_after =
		answer->asked < 0 ? -1 : (zend_long)((answer->asked + SE_SECOND - 1) / SE_SECOND);
	/* IDs are texts in the store. */
	if (Z_TYPE(item->outcome.id) == IS_LONG) {
		ZVAL_STR(&item->outcome.id, zend_long_to_str(Z_LVAL(item->outcome.id)));
	}
	item_conclude(writer, item, answer);
	if (answer->request && (answer_refused(answer) || answer->outcome == SYNCENGINE_HTTP_FAILED)) {
		writer->later = true;
		writer->later_seconds = item->outcome.retry_after;
	}
	syncengine_reverse_item_state(writer, item, SYNCENGINE_REVERSE_ANSWERED);
}

void syncengine_reverse_item_unclear(
	syncengine_reverse_writer *writer, syncengine_reverse_item *item, const zend_string *problem)
{
	item->failed++;
	item->unknown = true;
	item->result = SYNCENGINE_ITEM_RETRY;
	item->outcome.retry_after = -1;
	item->outcome.message = strpprintf(0, "The answer can't be used: %s", ZSTR_VAL(problem));
	syncengine_reverse_item_state(writer, item, SYNCENGINE_REVERSE_ANSWERED);
}

void syncengine_reverse_item_postpone(syncengine_reverse_writer *writer, syncengine_reverse_item *item)
{
	item->result = SYNCENGINE_ITEM_RETRY;
	syncengine_str_release(item->outcome.message);
	item->outcome.message = zend_string_init(
		ZEND_STRL("Not sent: the server can't be reached, or asked to come back later"), false);
	item->outcome.retry_after = writer->later_seconds;
	syncengine_reverse_item_state(writer, item, SYNCENGINE_REVERSE_ANSWERED);
}
