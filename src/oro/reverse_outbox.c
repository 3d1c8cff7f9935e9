#include "oro/reverse_outbox.h"

#include "json/json_writer.h"
#include "members.h"
#include "oro/reverse_id.h"

zend_class_entry *syncengine_ce_ReverseOutbox;
static syncengine_class outbox_class;

static zend_object *outbox_new(zend_class_entry *ce)
{
	syncengine_reverse_outbox *outbox =
		syncengine_object_alloc(sizeof(*outbox), offsetof(syncengine_reverse_outbox, std), ce, &outbox_class);

	return &outbox->std;
}

static void outbox_free(zend_object *object)
{
	syncengine_reverse_outbox *outbox = syncengine_reverse_outbox_from_obj(object);

	syncengine_reverse_scope_release(&outbox->scope);
	zval_ptr_dtor(&outbox->columns);
	zend_object_std_dtor(object);
}

static HashTable *outbox_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, syncengine_reverse_outbox_from_obj(object)->scope.object);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

ZEND_METHOD(SyncEngine_Oro_ReverseOutbox, __construct)
{
	syncengine_reverse_outbox *outbox = syncengine_reverse_outbox_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration, *object_name;
	HashTable *identifier;
	zend_object *store;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(store, syncengine_ce_PdoMappingStore)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object_name)
		Z_PARAM_ARRAY_HT(identifier)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(outbox->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!syncengine_reverse_id_names(identifier, 4, &outbox->columns)) {
		ZVAL_UNDEF(&outbox->columns);
		RETURN_THROWS();
	}
	if (!syncengine_reverse_scope_init(&outbox->scope, store, integration, object_name)) {
		zval_ptr_dtor(&outbox->columns);
		ZVAL_UNDEF(&outbox->columns);
		RETURN_THROWS();
	}
	outbox->constructed = true;
}

/* The texts of identifiers, as keys; false with a ValueError. */
static bool outbox_ids(const syncengine_reverse_outbox *outbox, HashTable *given, HashTable *ids)
{
	const char *problem = NULL;
	zend_long position = 0;
	zend_string *id;
	zval *one;

	ZEND_HASH_FOREACH_VAL(given, one) {
		id = syncengine_reverse_id(Z_ARRVAL(outbox->columns), one, &problem);
		if (!id) {
			zend_argument_value_error(1,
				"must have identifiers of the key's columns: the one at " ZEND_LONG_FMT " %s", position,
				problem);
			return false;
		}
		zend_hash_add_empty_element(ids, id);
		zend_string_release(id);
		position++;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Options as a JSON text; NULL with a ValueError. */
static zend_string *outbox_options(zval *options)
{
	struct json_object *json;
	const char *problem, *bytes;
	zend_string *text;
	size_t length;

	if (!options || zend_hash_num_elements(Z_ARRVAL_P(options)) == 0) {
		return zend_string_init(ZEND_STRL("{}"), false);
	}
	if ((problem = syncengine_json_from_zval(options, &json))) {
		zend_argument_value_error(2, "must be what JSON can hold, it has %s", problem);
		return NULL;
	}
	bytes = syncengine_json_text(json, &length);
	text = zend_string_init(bytes, length, false);
	json_object_put(json);
	return text;
}

ZEND_METHOD(SyncEngine_Oro_ReverseOutbox, add)
{
	syncengine_reverse_outbox *outbox = syncengine_reverse_outbox_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *options_text;
	zval *options = NULL;
	HashTable *given, ids;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(given)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_initialized(outbox->constructed, Z_OBJ_P(ZEND_THIS)) ||
		!(options_text = outbox_options(options))) {
		RETURN_THROWS();
	}
	zend_hash_init(&ids, zend_hash_num_elements(given), NULL, NULL, false);
	if (outbox_ids(outbox, given, &ids) &&
		syncengine_reverse_outbox_add(&outbox->scope, &ids, options_text)) {
		RETVAL_LONG(zend_hash_num_elements(&ids));
	}
	zend_hash_destroy(&ids);
	zend_string_release(options_text);
}

ZEND_METHOD(SyncEngine_Oro_ReverseOutbox, getPending)
{
	syncengine_reverse_outbox *outbox = syncengine_reverse_outbox_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_long count;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!syncengine_object_initialized(outbox->constructed, Z_OBJ_P(ZEND_THIS)) ||
		!syncengine_reverse_outbox_count(&outbox->scope, &count)) {
		RETURN_THROWS();
	}
	RETURN_LONG(count);
}

void syncengine_reverse_outbox_register(zend_class_entry *ce)
{
	syncengine_ce_ReverseOutbox = ce;
	ce->create_object = outbox_new;
	syncengine_class_init(&outbox_class, ce, &syncengine_native, offsetof(syncengine_reverse_outbox, std),
		outbox_free, NULL, NULL);
	outbox_class.handlers.get_gc = outbox_gc;
}
