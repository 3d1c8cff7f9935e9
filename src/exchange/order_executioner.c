#include "exchange/order_executioner.h"

#include "callback.h"
#include "members.h"
#include "order/order.h"
#include "report/id_key.h"
#include "zend_exceptions.h"

#include "stubs/OrderExecutioner_arginfo.h"

static syncengine_class order_executioner_class;

/* An order on its way. */
typedef struct {
	syncengine_order_executioner *executioner;
	syncengine_order *order;
	syncengine_order *rest; /* owned: what has no handler; NULL: nothing yet */
	zend_object *thrown;    /* owned: the last exception, with the earlier ones behind it; NULL: none */
} execution;

static zend_object *order_executioner_new(zend_class_entry *ce)
{
	syncengine_order_executioner *executioner = syncengine_object_alloc(
		sizeof(*executioner), offsetof(syncengine_order_executioner, std), ce, &order_executioner_class);

	return &executioner->std;
}

static void order_executioner_free(zend_object *object)
{
	syncengine_order_executioner *executioner = syncengine_order_executioner_from_obj(object);

	syncengine_obj_release(executioner->fallback);
	zval_ptr_dtor(&executioner->update);
	zval_ptr_dtor(&executioner->create);
	zend_object_std_dtor(object);
}

static zend_object *order_executioner_clone(zend_object *object)
{
	syncengine_order_executioner *from = syncengine_order_executioner_from_obj(object);
	syncengine_order_executioner *to =
		syncengine_order_executioner_from_obj(object->ce->create_object(object->ce));

	to->fallback = syncengine_obj_copy(from->fallback);
	ZVAL_COPY(&to->update, &from->update);
	ZVAL_COPY(&to->create, &from->create);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *order_executioner_gc(zend_object *object, zval **table, int *count)
{
	syncengine_order_executioner *executioner = syncengine_order_executioner_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, executioner->fallback);
	zend_get_gc_buffer_add_zval(buffer, &executioner->update);
	zend_get_gc_buffer_add_zval(buffer, &executioner->create);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *order_executioner_state(zend_object *object)
{
	syncengine_order_executioner *executioner = syncengine_order_executioner_from_obj(object);
	HashTable *state = zend_new_array(3);

	if (!Z_ISUNDEF(executioner->update)) {
		syncengine_state_add_obj(state, "fallback", executioner->fallback);
		syncengine_state_add(state, "update", &executioner->update);
		syncengine_state_add(state, "create", &executioner->create);
	}
	return state;
}

static syncengine_order_executioner *order_executioner_this(zval *this)
{
	syncengine_order_executioner *executioner = syncengine_order_executioner_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(!Z_ISUNDEF(executioner->update), Z_OBJ_P(this)) ? executioner : NULL;
}

ZEND_METHOD(SyncEngine_OrderExecutioner, __construct)
{
	syncengine_order_executioner *executioner = syncengine_order_executioner_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *fallback = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(fallback, syncengine_native.SyncDataExchangeInterface)
	ZEND_PARSE_PARAMETERS_END();
	if (!syncengine_object_unconstructed(!Z_ISUNDEF(executioner->update), Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	executioner->fallback = syncengine_obj_copy(fallback);
	ZVAL_EMPTY_ARRAY(&executioner->update);
	ZVAL_EMPTY_ARRAY(&executioner->create);
}

/* Takes `callback`. */
static void executioner_set(zval *handlers, zend_string *name, zval *callback)
{
	zval *found, old;

	SEPARATE_ARRAY(handlers);
	found = zend_symtable_find(Z_ARRVAL_P(handlers), name);
	if (!found) {
		zend_symtable_update(Z_ARRVAL_P(handlers), name, callback);
		return;
	}
	ZVAL_COPY_VALUE(&old, found);
	ZVAL_COPY_VALUE(found, callback);
	/* Last: a destructor may come back here. */
	zval_ptr_dtor(&old);
}

ZEND_METHOD(SyncEngine_OrderExecutioner, addHandler)
{
	syncengine_order_executioner *executioner = order_executioner_this(ZEND_THIS);
	zend_string *name;
	zend_fcall_info given_update, given_create;
	zend_fcall_info_cache cache;
	zval update, create;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(name)
		Z_PARAM_FUNC(given_update, cache)
		Z_PARAM_FUNC(given_create, cache)
	ZEND_PARSE_PARAMETERS_END();
	if (!executioner) {
		RETURN_THROWS();
	}
	ZVAL_UNDEF(&update);
	ZVAL_UNDEF(&create);
	syncengine_callback_set(&update, &given_update);
	syncengine_callback_set(&create, &given_create);
	if (EG(exception)) {
		zval_ptr_dtor(&update);
		zval_ptr_dtor(&create);
		RETURN_THROWS();
	}
	executioner_set(&executioner->update, name, &update);
	executioner_set(&executioner->create, name, &create);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

/* What tells an object that remapObject() named from others; the caller releases it. */
static zend_string *object_key(zend_string *name, zval *id)
{
	zend_string *text = syncengine_id_string(id), *key;

	key = strpprintf(0, "%s %s", ZSTR_VAL(name), ZSTR_VAL(text));
	zend_string_release(text);
	return key;
}

/* What has an outcome: handles of changes, and keys of objects that were converted. */
static void execution_done(const execution *run, HashTable *done)
{
	zend_hash_init(done, run->order->outcome_count, NULL, NULL, false);
	for (uint32_t i = 0; i < run->order->outcome_count; i++) {
		syncengine_outcome *outcome = &run->order->outcomes[i];

		if (outcome->change) {
			zend_hash_index_add_empty_element(done, outcome->change->handle);
		} else {
			zend_string *key = object_key(outcome->old_object, &outcome->old_id);

			zend_hash_add_empty_element(done, key);
			zend_string_release(key);
		}
	}
}

/* Retries the changes of a list that nobody reported an outcome of. */
static void execution_retry(execution *run, HashTable *changes, zend_string *reason)
{
	HashTable done;
	zval *entry;

	execution_done(run, &done);
	ZEND_HASH_FOREACH_VAL(changes, entry) {
		syncengine_object_change *change = syncengine_object_change_from_obj(Z_OBJ_P(entry));
		zend_string *key = object_key(change->object, &change->id);

		if (!zend_hash_index_exists(&done, Z_OBJ_HANDLE_P(entry)) && !zend_hash_exists(&done, key)) {
			syncengine_order_retry(run->order, change, reason, -1);
		}
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&done);
}

/* The message of an exception, its class where it has none; the caller releases it. */
static zend_string *exception_message(zend_object *exception)
{
	zval unused,
		*message = zend_read_property_ex(
			zend_get_exception_base(exception), exception, ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &unused);

	ZVAL_DEREF(message);
	if (Z_TYPE_P(message) == IS_STRING && Z_STRLEN_P(message) > 0) {
		return zend_string_copy(Z_STR_P(message));
	}
	/* The name of an anonymous class goes on after a NUL: with where it was written. */
	return zend_string_init(ZSTR_VAL(exception->ce->name), strlen(ZSTR_VAL(exception->ce->name)), false);
}

/*
 * Keeps the exception of whoever was to execute these lists of changes, if there is one. False where it is exit(),
 * which nothing may hold up.
 */
static bool execution_catch(execution *run, HashTable *lists)
{
	zend_object *exception = EG(exception);
	zend_string *message;
	zval *list;

	if (!exception) {
		return true;
	}
	if (zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception)) {
		return false;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	message = exception_message(exception);
	ZEND_HASH_FOREACH_VAL(lists, list) {
		execution_retry(run, Z_ARRVAL_P(list), message);
	}
	ZEND_HASH_FOREACH_END();
	zend_string_release(message);
	if (run->thrown) {
		zend_exception_set_previous(exception, run->thrown);
	}
	run->thrown = exception;
	return true;
}

/* Hands a list of changes to a handler of their name. False with exit(). */
static bool execution_handle(execution *run, const zval *handler, zval *list)
{
	zval args[2], lists;
	bool ok;

	if (zend_hash_num_elements(Z_ARRVAL_P(list)) == 0) {
		return true;
	}
	ZVAL_COPY_VALUE(&args[0], list);
	ZVAL_OBJ(&args[1], &run->order->std);
	if (syncengine_callback_call(handler, 2, args)) {
		return true;
	}
	array_init_size(&lists, 1);
	Z_ADDREF_P(list);
	add_next_index_zval(&lists, list);
	ok = execution_catch(run, Z_ARRVAL(lists));
	zval_ptr_dtor(&lists);
	return ok;
}

/* What no handler is there for. */
static void execution_leave(execution *run, HashTable *list)
{
	syncengine_order *order = run->order;
	zval *entry;

	if (run->executioner->fallback && !run->rest) {
		run->rest = syncengine_order_create(syncengine_family_of(&order->std), order->integration,
			order->direction, order->first_time, &order->options);
		syncengine_moment_release(&run->rest->sync_date);
		syncengine_moment_copy(&run->rest->sync_date, &order->sync_date);
	}
	ZEND_HASH_FOREACH_VAL(list, entry) {
		syncengine_object_change *change = syncengine_object_change_from_obj(Z_OBJ_P(entry));

		if (run->rest) {
			Z_ADDREF_P(entry);
			syncengine_order_add(run->rest, change);
		} else {
			zend_string *message = strpprintf(0,
				"No handler writes \"%s\" objects: add one by %s::addHandler(), or give it a fallback",
				ZSTR_VAL(change->object), ZSTR_VAL(run->executioner->std.ce->name));

			syncengine_order_issue(order, change, message);
			zend_string_release(message);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* All changes of one kind of object. False with exit(). */
static bool execution_run_object(execution *run, zval *update, zval *create, HashTable *list)
{
	zval *entry, updates, creations, handlers[2];
	bool ok;

	array_init(&updates);
	array_init(&creations);
	ZEND_HASH_FOREACH_VAL(list, entry) {
		bool known = syncengine_id_known(&syncengine_object_change_from_obj(Z_OBJ_P(entry))->id);

		Z_ADDREF_P(entry);
		add_next_index_zval(known ? &updates : &creations, entry);
	}
	ZEND_HASH_FOREACH_END();
	/* A handler may replace handlers. */
	ZVAL_COPY(&handlers[0], update);
	ZVAL_COPY(&handlers[1], create);
	ok = execution_handle(run, &handlers[0], &updates) && execution_handle(run, &handlers[1], &creations);
	zval_ptr_dtor(&handlers[0]);
	zval_ptr_dtor(&handlers[1]);
	zval_ptr_dtor(&updates);
	zval_ptr_dtor(&creations);
	return ok;
}

/* Lets the fallback execute what has no handler. False with exit(). */
static bool execution_fall_back(execution *run)
{
	zval argument, lists;
	bool ok;

	ZVAL_OBJ(&argument, &run->rest->std);
	ZVAL_COPY(&lists, &run->rest->changes);
	syncengine_call(run->executioner->fallback, "executesyncorder", NULL, 1, &argument);
	syncengine_order_copy_outcomes(run->order, run->rest);
	ok = execution_catch(run, Z_ARRVAL(lists));
	zval_ptr_dtor(&lists);
	return ok;
}

/* Every kind of object by its handlers, then the rest. Throws what was thrown meanwhile. */
static void execution_run(execution *run)
{
	zval changes, *list, *update;
	zend_ulong number;
	zend_string *name;
	bool ok = true;

	/* A handler may add to the order: what was in it when it was given counts. */
	ZVAL_COPY(&changes, &run->order->changes);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL(changes), number, name, list) {
		HashTable *updates = Z_ARRVAL(run->executioner->update);
		HashTable *creates = Z_ARRVAL(run->executioner->create);

		update = name ? zend_hash_find(updates, name) : zend_hash_index_find(updates, number);
		if (!update) {
			execution_leave(run, Z_ARRVAL_P(list));
			continue;
		}
		ok = execution_run_object(run, update,
			name ? zend_hash_find(creates, name) : zend_hash_index_find(creates, number), Z_ARRVAL_P(list));
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&changes);
	if (ok && run->rest) {
		ok = execution_fall_back(run);
	}
	if (run->rest) {
		OBJ_RELEASE(&run->rest->std);
	}
	if (run->thrown && ok) {
		zend_throw_exception_internal(run->thrown);
	} else if (run->thrown) {
		OBJ_RELEASE(run->thrown);
	}
}

ZEND_METHOD(SyncEngine_OrderExecutioner, execute)
{
	syncengine_order_executioner *executioner = order_executioner_this(ZEND_THIS);
	execution run = {.executioner = executioner};
	zend_object *order;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(order, syncengine_native.Order.ce)
	ZEND_PARSE_PARAMETERS_END();
	if (!executioner ||
		!syncengine_object_initialized(syncengine_order_from_obj(order)->integration != NULL, order)) {
		RETURN_THROWS();
	}
	if (executioner->running) {
		zend_throw_error(NULL, "%s::execute() is running: a handler can't call it again",
			ZSTR_VAL(executioner->std.ce->name));
		RETURN_THROWS();
	}
	run.order = syncengine_order_from_obj(order);
	executioner->running = true;
	execution_run(&run);
	executioner->running = false;
}

void syncengine_order_executioner_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_OrderExecutioner();

	ce->create_object = order_executioner_new;
	syncengine_class_init(&order_executioner_class, ce, family, offsetof(syncengine_order_executioner, std),
		order_executioner_free, order_executioner_clone, order_executioner_state);
	order_executioner_class.handlers.get_gc = order_executioner_gc;
}
