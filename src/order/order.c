#include "order/order.h"

#include "members.h"
#include "report/id_key.h"

static void outcome_release(syncengine_outcome *outcome)
{
	syncengine_obj_release(outcome->change);
	syncengine_str_release(outcome->object);
	syncengine_str_release(outcome->old_object);
	syncengine_str_release(outcome->message);
	zval_ptr_dtor(&outcome->id);
	zval_ptr_dtor(&outcome->old_id);
	syncengine_moment_release(&outcome->at);
}

static zend_object *order_new(zend_class_entry *ce)
{
	syncengine_order *order = syncengine_object_alloc(
		sizeof(*order), offsetof(syncengine_order, std), ce, SYNCENGINE_CLASS_FIND(ce, Order));

	ZVAL_EMPTY_ARRAY(&order->options);
	ZVAL_EMPTY_ARRAY(&order->changes);
	ZVAL_EMPTY_ARRAY(&order->identified);
	ZVAL_EMPTY_ARRAY(&order->unidentified);
	order->direction = SYNCENGINE_PUSH;
	return &order->std;
}

static void order_free(zend_object *object)
{
	syncengine_order *order = syncengine_order_from_obj(object);
	syncengine_outcome *outcomes = order->outcomes;
	uint32_t count = order->outcome_count;

	order->outcomes = NULL;
	order->outcome_count = 0;
	for (uint32_t i = 0; i < count; i++) {
		outcome_release(&outcomes[i]);
	}
	if (outcomes) {
		efree(outcomes);
	}
	syncengine_str_release(order->integration);
	syncengine_moment_release(&order->sync_date);
	zval_ptr_dtor(&order->options);
	zval_ptr_dtor(&order->changes);
	zval_ptr_dtor(&order->identified);
	zval_ptr_dtor(&order->unidentified);
	zend_object_std_dtor(object);
}

static void order_reserve(syncengine_order *order, uint32_t count)
{
	if (order->outcome_capacity - order->outcome_count < count) {
		order->outcome_capacity = MAX(order->outcome_count + count, MAX(8, order->outcome_capacity * 2));
		order->outcomes =
			safe_erealloc(order->outcomes, order->outcome_capacity, sizeof(syncengine_outcome), 0);
	}
}

void syncengine_order_copy_outcomes(syncengine_order *order, const syncengine_order *from)
{
	uint32_t count = from->outcome_count;

	order_reserve(order, count);
	for (uint32_t i = 0; i < count; i++) {
		syncengine_outcome *outcome = &order->outcomes[order->outcome_count++];

		*outcome = from->outcomes[i];
		syncengine_obj_copy(outcome->change);
		syncengine_str_copy(outcome->object);
		syncengine_str_copy(outcome->old_object);
		syncengine_str_copy(outcome->message);
		Z_TRY_ADDREF(outcome->id);
		Z_TRY_ADDREF(outcome->old_id);
		syncengine_moment_copy(&outcome->at, &from->outcomes[i].at);
	}
}

static zend_object *order_clone(zend_object *object)
{
	syncengine_order *from = syncengine_order_from_obj(object);
	syncengine_order *to = syncengine_order_from_obj(object->ce->create_object(object->ce));

	if (from->integration) {
		to->integration = zend_string_copy(from->integration);
		syncengine_moment_copy(&to->sync_date, &from->sync_date);
		ZVAL_COPY(&to->options, &from->options);
		ZVAL_COPY(&to->changes, &from->changes);
		ZVAL_COPY(&to->identified, &from->identified);
		ZVAL_COPY(&to->unidentified, &from->unidentified);
		to->count = from->count;
		to->first_time = from->first_time;
		to->direction = from->direction;
		syncengine_order_copy_outcomes(to, from);
	}
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *order_gc(zend_object *object, zval **table, int *count)
{
	syncengine_order *order = syncengine_order_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &order->options);
	zend_get_gc_buffer_add_zval(buffer, &order->changes);
	zend_get_gc_buffer_add_zval(buffer, &order->identified);
	zend_get_gc_buffer_add_zval(buffer, &order->unidentified);
	syncengine_gc_add_moment(buffer, &order->sync_date);
	for (uint32_t i = 0; i < order->outcome_count; i++) {
		syncengine_gc_add_obj(buffer, order->outcomes[i].change);
		syncengine_gc_add_moment(buffer, &order->outcomes[i].at);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *outcome_state(const syncengine_outcome *outcome)
{
	static const char *const kinds[] = {"created", "updated", "converted", "deleted", "retry", "issue"};
	HashTable *state = zend_new_array(9);
	zval value;

	ZVAL_STRING(&value, kinds[outcome->kind]);
	syncengine_state_add(state, "outcome", &value);
	zval_ptr_dtor(&value);
	syncengine_state_add_obj(state, "change", outcome->change);
	syncengine_state_add_str(state, "oldObject", outcome->old_object);
	syncengine_state_add(state, "oldId", (zval *)&outcome->old_id);
	syncengine_state_add_str(state, "object", outcome->object);
	syncengine_state_add(state, "id", (zval *)&outcome->id);
	syncengine_state_add_moment(state, "dateTime", &outcome->at);
	syncengine_state_add_str(state, "message", outcome->message);
	ZVAL_LONG(&value, outcome->retry_after);
	if (outcome->retry_after < 0) {
		ZVAL_NULL(&value);
	}
	syncengine_state_add(state, "retryAfter", &value);
	return state;
}

static HashTable *order_state(zend_object *object)
{
	syncengine_order *order = syncengine_order_from_obj(object);
	HashTable *state = zend_new_array(8);
	zval outcomes;

	if (order->integration) {
		syncengine_state_add_moment(state, "syncDateTime", &order->sync_date);
		syncengine_state_add_bool(state, "isFirstTimeSync", order->first_time);
		syncengine_state_add_str(state, "integration", order->integration);
		syncengine_state_add(state, "options", &order->options);
		syncengine_state_add(state, "changedObjects", &order->changes);
		syncengine_state_add(state, "identifiedObjects", &order->identified);
		syncengine_state_add(state, "unidentifiedObjects", &order->unidentified);
		array_init(&outcomes);
		for (uint32_t i = 0; i < order->outcome_count; i++) {
			const syncengine_outcome *outcome = &order->outcomes[i];
			zval entry;

			ZVAL_ARR(&entry, outcome_state(outcome));
			add_next_index_zval(&outcomes, &entry);
		}
		syncengine_state_add(state, "outcomes", &outcomes);
		zval_ptr_dtor(&outcomes);
	}
	return state;
}

syncengine_order *syncengine_order_create(const syncengine_family *family, zend_string *integration,
	syncengine_direction direction, bool first_time, zval *options)
{
	syncengine_order *order = syncengine_order_from_obj(order_new(family->Order.ce));

	order->integration = zend_string_copy(integration);
	order->direction = direction;
	order->first_time = first_time;
	syncengine_moment_set_time(&order->sync_date, syncengine_now());
	zval_ptr_dtor(&order->options);
	ZVAL_COPY(&order->options, options);
	return order;
}

/* The array of one object name in an array of arrays, to be written to. */
static HashTable *order_group(zval *groups, zend_string *name)
{
	zval *group, empty;

	SEPARATE_ARRAY(groups);
	group = zend_symtable_find(Z_ARRVAL_P(groups), name);
	if (!group) {
		array_init(&empty);
		group = zend_symtable_update(Z_ARRVAL_P(groups), name, &empty);
	}
	SEPARATE_ARRAY(group);
	return Z_ARRVAL_P(group);
}

void syncengine_order_put(syncengine_order *order, zend_string *name, const zval *id, const zval *mapped_id,
	syncengine_object_change *change)
{
	zval entry;

	ZVAL_OBJ(&entry, &change->std);
	zend_hash_next_index_insert(order_group(&order->changes, name), &entry);
	Z_ADDREF(entry);
	order->count++;
	if (syncengine_id_known(id)) {
		syncengine_id_update(order_group(&order->identified, name), id, &entry);
	} else {
		syncengine_id_update(order_group(&order->unidentified, name), mapped_id, &entry);
	}
}

void syncengine_order_add(syncengine_order *order, syncengine_object_change *change)
{
	syncengine_order_put(order, change->object, &change->id, &change->mapped_id, change);
}

/* A new outcome of a change, which may be NULL. */
static syncengine_outcome *order_outcome(
	syncengine_order *order, syncengine_outcome_kind kind, syncengine_object_change *change)
{
	syncengine_outcome *outcome;

	order_reserve(order, 1);
	outcome = &order->outcomes[order->outcome_count++];
	memset(outcome, 0, sizeof(*outcome));
	outcome->kind = kind;
	outcome->retry_after = -1;
	if (change) {
		GC_ADDREF(&change->std);
		outcome->change = &change->std;
	}
	return outcome;
}

void syncengine_order_created(
	syncengine_order *order, syncengine_object_change *change, zend_string *object, zval *id, int64_t at)
{
	syncengine_outcome *outcome = order_outcome(order, SYNCENGINE_OUTCOME_CREATED, change);

	outcome->object = zend_string_copy(object);
	ZVAL_COPY(&outcome->id, id);
	syncengine_moment_set_time(&outcome->at, at ? at : syncengine_now());
}

void syncengine_order_updated(syncengine_order *order, syncengine_object_change *change, int64_t at)
{
	syncengine_outcome *outcome = order_outcome(order, SYNCENGINE_OUTCOME_UPDATED, change);

	syncengine_moment_set_time(&outcome->at, at ? at : syncengine_now());
}

void syncengine_order_remapped(syncengine_order *order, syncengine_object_change *change,
	zend_string *old_object, zval *old_id, zend_string *new_object, zval *new_id)
{
	syncengine_outcome *outcome = order_outcome(order, SYNCENGINE_OUTCOME_CONVERTED, change);

	outcome->old_object = zend_string_copy(old_object);
	ZVAL_COPY(&outcome->old_id, old_id);
	outcome->object = zend_string_copy(new_object);
	ZVAL_COPY(&outcome->id, new_id);
}

void syncengine_order_converted(
	syncengine_order *order, syncengine_object_change *change, zend_string *new_object, zval *new_id)
{
	syncengine_order_remapped(order, change, change->object, &change->id, new_object, new_id);
}

void syncengine_order_deleted(syncengine_order *order, syncengine_object_change *change)
{
	order_outcome(order, SYNCENGINE_OUTCOME_DELETED, change);
}

void syncengine_order_retry(
	syncengine_order *order, syncengine_object_change *change, zend_string *reason, int64_t retry_after)
{
	syncengine_outcome *outcome = order_outcome(order, SYNCENGINE_OUTCOME_RETRY, change);

	outcome->message = syncengine_str_copy(reason);
	outcome->retry_after = retry_after;
}

void syncengine_order_issue(syncengine_order *order, syncengine_object_change *change, zend_string *message)
{
	order_outcome(order, SYNCENGINE_OUTCOME_ISSUE, change)->message = zend_string_copy(message);
}

void syncengine_order_register(syncengine_family *family)
{
	zend_class_entry *ce = syncengine_order_register_class();

	ce->create_object = order_new;
	syncengine_class_init(
		&family->Order, ce, family, offsetof(syncengine_order, std), order_free, order_clone, order_state);
	family->Order.handlers.get_gc = order_gc;
}
