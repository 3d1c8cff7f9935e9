#include "oro/change_set.h"

#include "json/json_reader.h"
#include "json/json_writer.h"
#include "members.h"
#include "oro/reverse_id.h"

#include "stubs/ChangeSet_arginfo.h"

static const char *const operation_names[SYNCENGINE_CHANGE_OPERATIONS] = {
	"create", "update", "delete", "none"};

zend_class_entry *syncengine_ce_ChangeSet;
static syncengine_class change_set_class;

static zend_object *change_set_new(zend_class_entry *ce)
{
	syncengine_change_set *set =
		syncengine_object_alloc(sizeof(*set), offsetof(syncengine_change_set, std), ce, &change_set_class);

	return &set->std;
}

static void change_set_free(zend_object *object)
{
	syncengine_change_set *set = syncengine_change_set_from_obj(object);

	syncengine_str_release(set->object_id);
	syncengine_str_release(set->remote_id);
	zval_ptr_dtor(&set->identifiers);
	zval_ptr_dtor(&set->changes);
	zval_ptr_dtor(&set->values);
	zval_ptr_dtor(&set->decisions);
	zend_object_std_dtor(object);
}

static HashTable *change_set_gc(zend_object *object, zval **table, int *count)
{
	syncengine_change_set *set = syncengine_change_set_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &set->identifiers);
	zend_get_gc_buffer_add_zval(buffer, &set->changes);
	zend_get_gc_buffer_add_zval(buffer, &set->values);
	zend_get_gc_buffer_add_zval(buffer, &set->decisions);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *change_set_state(zend_object *object)
{
	syncengine_change_set *set = syncengine_change_set_from_obj(object);
	HashTable *state = zend_new_array(6);
	zval operation;

	if (!set->object_id) {
		return state;
	}
	ZVAL_STR(&operation,
		zend_string_init(operation_names[set->operation], strlen(operation_names[set->operation]), false));
	zend_hash_str_add_new(state, ZEND_STRL("operation"), &operation);
	syncengine_state_add(state, "identifiers", &set->identifiers);
	syncengine_state_add_str(state, "remoteId", set->remote_id);
	syncengine_state_add(state, "changes", &set->changes);
	syncengine_state_add(state, "values", &set->values);
	syncengine_state_add(state, "decisions", &set->decisions);
	return state;
}

syncengine_change_set *syncengine_change_set_create(syncengine_change_operation operation,
	zend_string *object_id, zend_string *remote_id, zval *identifiers, zval *changes, zval *values,
	zval *decisions)
{
	syncengine_change_set *set = syncengine_change_set_from_obj(change_set_new(syncengine_ce_ChangeSet));

	set->operation = operation;
	set->object_id = zend_string_copy(object_id);
	set->remote_id = syncengine_str_copy(remote_id);
	ZVAL_COPY_VALUE(&set->identifiers, identifiers);
	ZVAL_COPY_VALUE(&set->changes, changes);
	ZVAL_COPY_VALUE(&set->values, values);
	ZVAL_COPY_VALUE(&set->decisions, decisions);
	return set;
}

static int operation_of(const zend_string *name)
{
	for (int i = 0; i < SYNCENGINE_CHANGE_OPERATIONS; i++) {
		if (zend_string_equals_cstr(name, operation_names[i], strlen(operation_names[i]))) {
			return i;
		}
	}
	return -1;
}

/* An array as a JSON object, also where it is empty or has the keys of a list. */
static const char *encode_object(struct json_object *into, const char *name, const zval *values)
{
	struct json_object *object = json_object_new_object(), *member;
	const char *problem = NULL;
	zend_string *key;
	zend_ulong number;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(values), number, key, value) {
		zend_string *text = key ? zend_string_copy(key) : zend_long_to_str((zend_long)number);

		ZVAL_DEREF(value);
		problem = problem ? problem : syncengine_json_from_zval(value, &member);
		if (!problem) {
			syncengine_json_add(object, ZSTR_VAL(text), member);
		}
		zend_string_release(text);
	}
	ZEND_HASH_FOREACH_END();
	syncengine_json_add(into, name, object);
	return problem;
}

zend_string *syncengine_change_set_encode(const syncengine_change_set *set, const char **problem)
{
	struct json_object *json = json_object_new_object(), *member;
	zend_string *text = NULL;
	const char *bytes;
	size_t length;

	syncengine_json_add(json, "operation", json_object_new_string(operation_names[set->operation]));
	*problem = set->remote_id
		? syncengine_json_from_string(ZSTR_VAL(set->remote_id), ZSTR_LEN(set->remote_id), &member)
		: NULL;
	if (!*problem) {
		syncengine_json_add(json, "remote", set->remote_id ? member : NULL);
	}
	*problem = *problem ? *problem : encode_object(json, "identifiers", &set->identifiers);
	*problem = *problem ? *problem : encode_object(json, "changes", &set->changes);
	*problem = *problem ? *problem : encode_object(json, "values", &set->values);
	if (!*problem && !(*problem = syncengine_json_from_zval(&set->decisions, &member))) {
		syncengine_json_add(json, "decisions", member);
		bytes = syncengine_json_text(json, &length);
		text = zend_string_init(bytes, length, false);
	}
	json_object_put(json);
	return text;
}

/* A member that is an array; an empty one where it is none. */
static void decode_array(const syncengine_json_document *document, const char *name, zval *into)
{
	struct json_object *member;

	if (!syncengine_json_path(document->root, name, &member) ||
		syncengine_json_to_zval(document, member, into) || Z_TYPE_P(into) != IS_ARRAY) {
		ZVAL_EMPTY_ARRAY(into);
	}
}

syncengine_change_set *syncengine_change_set_decode(zend_string *object_id, zend_string *text)
{
	syncengine_json_document document;
	syncengine_change_set *set = NULL;
	syncengine_json_error error;
	zend_string *operation, *remote_id;
	zval identifiers, changes, values, decisions;
	int found;

	if (!syncengine_json_parse(ZSTR_VAL(text), ZSTR_LEN(text), SYNCENGINE_JSON_DEPTH, &document, &error)) {
		return NULL;
	}
	operation = syncengine_json_string(document.root, "operation");
	remote_id = syncengine_json_string(document.root, "remote");
	found = operation ? operation_of(operation) : -1;
	if (found >= 0) {
		decode_array(&document, "identifiers", &identifiers);
		decode_array(&document, "changes", &changes);
		decode_array(&document, "values", &values);
		decode_array(&document, "decisions", &decisions);
		set = syncengine_change_set_create((syncengine_change_operation)found, object_id, remote_id,
			&identifiers, &changes, &values, &decisions);
	}
	syncengine_str_release(operation);
	syncengine_str_release(remote_id);
	syncengine_json_free(&document);
	return set;
}

/* The text of identifiers by column. */
static zend_string *change_set_id(HashTable *identifiers)
{
	const char *problem = "must have what the entity goes by";
	zend_string *name, *id = NULL;
	zval columns, given;

	array_init(&columns);
	ZEND_HASH_FOREACH_STR_KEY(identifiers, name) {
		if (name) {
			add_next_index_str(&columns, zend_string_copy(name));
		}
	}
	ZEND_HASH_FOREACH_END();
	if (zend_hash_num_elements(Z_ARRVAL(columns)) > 0) {
		ZVAL_ARR(&given, identifiers);
		id = syncengine_reverse_id(Z_ARRVAL(columns), &given, &problem);
	}
	if (!id) {
		zend_argument_value_error(2, "%s%s",
			problem[0] == 'h' ? "must have an int or a string for each column of the key: it " : "", problem);
	}
	zval_ptr_dtor(&columns);
	return id;
}

ZEND_METHOD(SyncEngine_Oro_ChangeSet, __construct)
{
	syncengine_change_set *set = syncengine_change_set_from_obj(Z_OBJ_P(ZEND_THIS));
	zval *identifiers, *changes = NULL, *values = NULL, *decisions = NULL;
	zend_string *operation, *remote_id = NULL;
	int found;

	ZEND_PARSE_PARAMETERS_START(2, 6)
		Z_PARAM_STR(operation)
		Z_PARAM_ARRAY(identifiers)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY(changes)
		Z_PARAM_STR_OR_NULL(remote_id)
		Z_PARAM_ARRAY(values)
		Z_PARAM_ARRAY(decisions)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(set->object_id != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	found = operation_of(operation);
	if (found < 0) {
		zend_argument_value_error(1, "must be one of the constants of ChangeSet");
		RETURN_THROWS();
	}
	if ((found == SYNCENGINE_CHANGE_UPDATE || found == SYNCENGINE_CHANGE_DELETE) &&
		(!remote_id || ZSTR_LEN(remote_id) == 0)) {
		zend_argument_value_error(
			4, "must name what is to be %s", found == SYNCENGINE_CHANGE_UPDATE ? "updated" : "deleted");
		RETURN_THROWS();
	}
	set->object_id = change_set_id(Z_ARRVAL_P(identifiers));
	if (!set->object_id) {
		RETURN_THROWS();
	}
	set->operation = (syncengine_change_operation)found;
	set->remote_id = syncengine_str_copy(remote_id);
	ZVAL_COPY(&set->identifiers, identifiers);
	ZVAL_EMPTY_ARRAY(&set->changes);
	ZVAL_EMPTY_ARRAY(&set->values);
	ZVAL_EMPTY_ARRAY(&set->decisions);
	if (changes) {
		ZVAL_COPY(&set->changes, changes);
	}
	if (values) {
		ZVAL_COPY(&set->values, values);
	}
	if (decisions) {
		ZVAL_COPY(&set->decisions, decisions);
	}
}

static syncengine_change_set *change_set_this(zval *this)
{
	syncengine_change_set *set = syncengine_change_set_from_obj(Z_OBJ_P(this));

	return syncengine_object_initialized(set->object_id != NULL, Z_OBJ_P(this)) ? set : NULL;
}

ZEND_METHOD(SyncEngine_Oro_ChangeSet, getOperation)
{
	syncengine_change_set *set = change_set_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!set) {
		RETURN_THROWS();
	}
	RETURN_STRING(operation_names[set->operation]);
}

/* A getter of a member that `offset` leads to. */
static void change_set_text(INTERNAL_FUNCTION_PARAMETERS, size_t offset)
{
	syncengine_change_set *set = change_set_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!set) {
		RETURN_THROWS();
	}
	syncengine_str_to_zval(*(zend_string **)((char *)set + offset), return_value);
}

static void change_set_array(INTERNAL_FUNCTION_PARAMETERS, size_t offset)
{
	syncengine_change_set *set = change_set_this(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (!set) {
		RETURN_THROWS();
	}
	RETURN_COPY((zval *)((char *)set + offset));
}

ZEND_METHOD(SyncEngine_Oro_ChangeSet, getObjectId)
{
	change_set_text(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_change_set, object_id));
}

ZEND_METHOD(SyncEngine_Oro_ChangeSet, getRemoteId)
{
	change_set_text(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_change_set, remote_id));
}

ZEND_METHOD(SyncEngine_Oro_ChangeSet, getIdentifiers)
{
	change_set_array(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_change_set, identifiers));
}

ZEND_METHOD(SyncEngine_Oro_ChangeSet, getChanges)
{
	change_set_array(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_change_set, changes));
}

ZEND_METHOD(SyncEngine_Oro_ChangeSet, getValues)
{
	change_set_array(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_change_set, values));
}

ZEND_METHOD(SyncEngine_Oro_ChangeSet, getDecisions)
{
	change_set_array(INTERNAL_FUNCTION_PARAM_PASSTHRU, offsetof(syncengine_change_set, decisions));
}

void syncengine_change_set_register(void)
{
	syncengine_ce_ChangeSet = register_class_SyncEngine_Oro_ChangeSet();
	syncengine_ce_ChangeSet->create_object = change_set_new;
	syncengine_class_init(&change_set_class, syncengine_ce_ChangeSet, &syncengine_native,
		offsetof(syncengine_change_set, std), change_set_free, NULL, change_set_state);
	change_set_class.handlers.get_gc = change_set_gc;
}
