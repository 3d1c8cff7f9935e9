#include "oro/change_set_processor.h"

#include "exceptions/exceptions.h"
#include "members.h"
#include "oro/reverse_id.h"
#include "oro/step.h"

#include "stubs/ChangeSetProcessor_arginfo.h"

zend_class_entry *syncengine_ce_ChangeSetProcessor;
static syncengine_class processor_class;

static zend_object *processor_new(zend_class_entry *ce)
{
	syncengine_change_set_processor *processor = syncengine_object_alloc(
		sizeof(*processor), offsetof(syncengine_change_set_processor, std), ce, &processor_class);

	return &processor->std;
}

static void processor_reset(syncengine_change_set_processor *processor)
{
	for (uint32_t i = 0; i < processor->count; i++) {
		syncengine_str_release(processor->fields[i].column);
		syncengine_str_release(processor->fields[i].field);
	}
	if (processor->fields) {
		efree(processor->fields);
	}
	syncengine_reverse_scope_release(&processor->scope);
	zval_ptr_dtor(&processor->columns);
	zval_ptr_dtor(&processor->remote);
	zval_ptr_dtor(&processor->ahead);
	syncengine_str_release(processor->changed_at);
	syncengine_str_release(processor->remote_changed_at);
	syncengine_str_release(processor->remote_field_times);
	if (processor->constructed) {
		zend_hash_destroy(&processor->known);
	}
	memset(processor, 0, offsetof(syncengine_change_set_processor, std));
}

static void processor_free(zend_object *object)
{
	processor_reset(syncengine_change_set_processor_from_obj(object));
	zend_object_std_dtor(object);
}

static HashTable *processor_gc(zend_object *object, zval **table, int *count)
{
	syncengine_change_set_processor *processor = syncengine_change_set_processor_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	syncengine_change_known *known;

	syncengine_gc_add_obj(buffer, processor->scope.object);
	zend_get_gc_buffer_add_zval(buffer, &processor->remote);
	if (processor->constructed) {
		ZEND_HASH_FOREACH_PTR(&processor->known, known) {
			zend_get_gc_buffer_add_zval(buffer, &known->remote);
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static bool read_field(syncengine_change_set_processor *processor, zend_string *column, zval *given)
{
	syncengine_change_field *field = &processor->fields[processor->count];
	zval *name = NULL, *type = given;

	ZVAL_DEREF(given);
	if (Z_TYPE_P(given) == IS_ARRAY) {
		name = zend_hash_index_find_deref(Z_ARRVAL_P(given), 0);
		type = zend_hash_index_find_deref(Z_ARRVAL_P(given), 1);
	} else {
		type = given;
	}
	if (!column || !type || Z_TYPE_P(type) != IS_STRING || !syncengine_type_known(Z_STR_P(type)) ||
		(Z_TYPE_P(given) == IS_ARRAY && (!name || Z_TYPE_P(name) != IS_STRING || Z_STRLEN_P(name) == 0))) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"ChangeSetProcessor: $fields must have, by column, one of NormalizedValue's *_TYPE constants or "
			"a list of "
			"a field's name and such a type; '%s' has not",
			column ? ZSTR_VAL(column) : "a number");
		return false;
	}
	field->column = zend_string_copy(column);
	field->field = zend_string_copy(name ? Z_STR_P(name) : column);
	field->kind = syncengine_kind_of(Z_STR_P(type));
	processor->count++;
	return true;
}

static bool read_fields(syncengine_change_set_processor *processor, HashTable *fields)
{
	zend_string *column;
	zval *given;

	if (zend_hash_num_elements(fields) == 0) {
		syncengine_throw(
			syncengine_ce_ConfigurationException, "ChangeSetProcessor: $fields must have a field");
		return false;
	}
	processor->fields = ecalloc(zend_hash_num_elements(fields), sizeof(*processor->fields));
	ZEND_HASH_FOREACH_STR_KEY_VAL(fields, column, given) {
		if (!read_field(processor, column, given)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool read_policy(syncengine_change_set_processor *processor, zval *value)
{
	static const char *const names[] = {
		[SE_CHANGE_REMOTE_WINS] = "remote", [SE_CHANGE_LOCAL_WINS] = "local", [SE_CHANGE_NEWEST] = "newest"};

	for (int i = 0; Z_TYPE_P(value) == IS_STRING && i < 3; i++) {
		if (zend_string_equals_cstr(Z_STR_P(value), names[i], strlen(names[i]))) {
			processor->policy = (se_change_policy)i;
			return true;
		}
	}
	syncengine_throw(syncengine_ce_ConfigurationException,
		"ChangeSetProcessor: 'conflicts' must be 'remote', 'local' or 'newest'");
	return false;
}

static bool read_remote(syncengine_change_set_processor *processor, zval *value)
{
	zend_fcall_info_cache cache;
	char *error = NULL;

	if (Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	if (!zend_is_callable_ex(value, NULL, 0, NULL, &cache, &error)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"ChangeSetProcessor: 'remote' must be a callable: %s", error ? error : "it is none");
		if (error) {
			efree(error);
		}
		return false;
	}
	zend_release_fcall_info_cache(&cache);
	ZVAL_COPY(&processor->remote, value);
	return true;
}

static bool read_option(syncengine_change_set_processor *processor, zend_string *name, zval *value)
{
	const struct {
		const char *name;
		zend_string **into;
	} texts[] = {{"changed_at", &processor->changed_at}, {"remote_changed_at", &processor->remote_changed_at},
		{"remote_field_times", &processor->remote_field_times}};

	ZVAL_DEREF(value);
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		if (!zend_string_equals_cstr(name, texts[i].name, strlen(texts[i].name))) {
			continue;
		}
		if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_NULL) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"ChangeSetProcessor: '%s' must be a string or null", texts[i].name);
			return false;
		}
		syncengine_str_release(*texts[i].into);
		*texts[i].into = Z_TYPE_P(value) == IS_STRING ? zend_string_copy(Z_STR_P(value)) : NULL;
		return true;
	}
	if (zend_string_equals_literal(name, "conflicts")) {
		return read_policy(processor, value);
	}
	if (zend_string_equals_literal(name, "remote")) {
		return read_remote(processor, value);
	}
	syncengine_throw(syncengine_ce_ConfigurationException,
		"ChangeSetProcessor: unknown option '%s': conflicts, remote, changed_at, remote_changed_at and "
		"remote_field_times are known",
		ZSTR_VAL(name));
	return false;
}

static bool read_options(syncengine_change_set_processor *processor, HashTable *options)
{
	zend_string *name;
	zend_ulong number;
	zval *value;

	processor->policy = SE_CHANGE_LOCAL_WINS;
	processor->remote_changed_at = zend_string_init(ZEND_STRL("modified_at"), false);
	processor->remote_field_times = zend_string_init(ZEND_STRL("field_times"), false);
	if (!options) {
		return true;
	}
	ZEND_HASH_FOREACH_KEY_VAL(options, number, name, value) {
		zend_string *key = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);
		bool ok = read_option(processor, key, value);

		zend_string_release(key);
		if (!ok) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(SyncEngine_Oro_ChangeSetProcessor, __construct)
{
	syncengine_change_set_processor *processor = syncengine_change_set_processor_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration, *object_name;
	HashTable *identifier, *fields, *options = NULL;
	zend_object *store;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_OBJ_OF_CLASS(store, syncengine_ce_PdoMappingStore)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object_name)
		Z_PARAM_ARRAY_HT(identifier)
		Z_PARAM_ARRAY_HT(fields)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(processor->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!syncengine_reverse_scope_init(&processor->scope, store, integration, object_name) ||
		!syncengine_reverse_id_names(identifier, 4, &processor->columns) || !read_fields(processor, fields) ||
		!read_options(processor, options)) {
		processor_reset(processor);
		RETURN_THROWS();
	}
	array_init(&processor->ahead);
	zend_hash_init(&processor->known, 1024, NULL, syncengine_change_known_free, false);
	processor->constructed = true;
}

void syncengine_change_set_processor_expect(syncengine_change_set_processor *processor, HashTable *ids)
{
	zend_string *id;

	zval_ptr_dtor(&processor->ahead);
	array_init_size(&processor->ahead, zend_hash_num_elements(ids));
	processor->next = 0;
	zend_hash_clean(&processor->known);
	ZEND_HASH_FOREACH_STR_KEY(ids, id) {
		add_next_index_str(&processor->ahead, zend_string_copy(id));
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(SyncEngine_Oro_ChangeSetProcessor, setIdentifiers)
{
	syncengine_change_set_processor *processor = syncengine_change_set_processor_from_obj(Z_OBJ_P(ZEND_THIS));
	const char *problem = NULL;
	HashTable *given, ids;
	zend_string *id;
	zval *one;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_initialized(processor->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	zend_hash_init(&ids, zend_hash_num_elements(given), NULL, NULL, false);
	ZEND_HASH_FOREACH_VAL(given, one) {
		id = syncengine_reverse_id(Z_ARRVAL(processor->columns), one, &problem);
		if (!id) {
			break;
		}
		zend_hash_add_empty_element(&ids, id);
		zend_string_release(id);
	}
	ZEND_HASH_FOREACH_END();
	if (problem) {
		zend_argument_value_error(1, "must have identifiers of the key's columns: one %s", problem);
	} else {
		syncengine_change_set_processor_expect(processor, &ids);
	}
	zend_hash_destroy(&ids);
}

ZEND_METHOD(SyncEngine_Oro_ChangeSetProcessor, process)
{
	syncengine_change_set_processor *processor = syncengine_change_set_processor_from_obj(Z_OBJ_P(ZEND_THIS));
	syncengine_change_set *set = NULL;
	zval *item, row;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(item)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_initialized(processor->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	ZVAL_COPY_DEREF(&row, item);
	if (syncengine_change_of_row(processor, &row, &set) && set) {
		RETVAL_OBJ(&set->std);
	}
	zval_ptr_dtor(&row);
}

void syncengine_change_set_processor_register(void)
{
	syncengine_ce_ChangeSetProcessor =
		register_class_SyncEngine_Oro_ChangeSetProcessor(syncengine_ce_ItemProcessorInterface);
	syncengine_ce_ChangeSetProcessor->create_object = processor_new;
	syncengine_class_init(&processor_class, syncengine_ce_ChangeSetProcessor, &syncengine_native,
		offsetof(syncengine_change_set_processor, std), processor_free, NULL, NULL);
	processor_class.handlers.get_gc = processor_gc;
}
