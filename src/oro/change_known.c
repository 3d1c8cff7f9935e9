/* What is known of the entities that are processed next. */
#include "oro/change_set_processor.h"

#include "exceptions/exceptions.h"
#include "json/json_reader.h"
#include "members.h"
#include "store/store_mappings.h"

enum { CHUNK = 1000 };

void syncengine_change_known_free(zval *entry)
{
	syncengine_change_known *known = Z_PTR_P(entry);

	zval_ptr_dtor(&known->values);
	zval_ptr_dtor(&known->remote);
	syncengine_str_release(known->remote_id);
	efree(known);
}

/* An object of JSON as an array; false where it is none. */
static bool known_decode(zend_string *text, zval *into)
{
	syncengine_json_document document;
	syncengine_json_error error;
	bool ok;

	if (!syncengine_json_parse(ZSTR_VAL(text), ZSTR_LEN(text), SYNCENGINE_JSON_DEPTH, &document, &error)) {
		return false;
	}
	ok = !syncengine_json_to_zval(&document, document.root, into) && Z_TYPE_P(into) == IS_ARRAY;
	if (!ok) {
		zval_ptr_dtor(into);
		ZVAL_UNDEF(into);
	}
	syncengine_json_free(&document);
	return ok;
}

static void known_snapshot(void *data, zend_string *object_id, zend_string *values)
{
	syncengine_change_known *known = zend_hash_find_ptr(data, object_id);

	/* What can't be read counts as none: everything is sent again. */
	if (known && Z_ISUNDEF(known->values)) {
		known_decode(values, &known->values);
	}
}

static bool known_mappings(syncengine_change_set_processor *processor, zval *ids, uint32_t count)
{
	const syncengine_mapping_filter filter = {
		.integration = processor->scope.integration,
		.internal_name = processor->scope.object_name,
		.by_internal = true,
	};
	syncengine_change_known *known;
	syncengine_mapping_row mapping;
	zval rows, *row;
	bool ok = true;

	if (!syncengine_store_mappings_select(processor->scope.store, &filter, ids, count, &rows)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		if (!(ok = syncengine_store_mapping_row(row, &mapping))) {
			break;
		}
		known = zend_hash_find_ptr(&processor->known, mapping.internal_object_id);
		/* Of several an open one counts. */
		if (known && (!known->remote_id || known->closed)) {
			syncengine_str_release(known->remote_id);
			known->remote_id = zend_string_copy(mapping.integration_object_id);
			known->closed = mapping.is_deleted;
		}
		syncengine_store_mapping_row_release(&mapping);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	return ok;
}

/* Asks the user's callback for what the other side has of those that are there. */
static bool known_remote(syncengine_change_set_processor *processor)
{
	syncengine_change_known *known;
	zval asked, answer, callback, *values;

	array_init(&asked);
	ZEND_HASH_FOREACH_PTR(&processor->known, known) {
		if (known->remote_id && !known->closed) {
			add_next_index_str(&asked, zend_string_copy(known->remote_id));
		}
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_UNDEF(&answer);
	if (zend_hash_num_elements(Z_ARRVAL(asked)) > 0) {
		ZVAL_COPY(&callback, &processor->remote);
		call_user_function(NULL, NULL, &callback, &answer, 1, &asked);
		zval_ptr_dtor(&callback);
	}
	if (!EG(exception) && Z_TYPE(answer) != IS_ARRAY && !Z_ISUNDEF(answer)) {
		zend_type_error("The callback 'remote' must return an array of arrays by remote ID, %s returned",
			zend_zval_type_name(&answer));
	}
	if (!EG(exception) && Z_TYPE(answer) == IS_ARRAY) {
		ZEND_HASH_FOREACH_PTR(&processor->known, known) {
			values = known->remote_id ? zend_symtable_find(Z_ARRVAL(answer), known->remote_id) : NULL;
			if (values) {
				ZVAL_DEREF(values);
			}
			if (values && Z_TYPE_P(values) == IS_ARRAY && Z_ISUNDEF(known->remote)) {
				ZVAL_COPY(&known->remote, values);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&asked);
	return !EG(exception);
}

/* Loads `count` entities (texts of identifiers) and forgets the others. */
static bool known_load(syncengine_change_set_processor *processor, zval *ids, uint32_t count)
{
	syncengine_change_known *known;

	zend_hash_clean(&processor->known);
	for (uint32_t i = 0; i < count; i++) {
		known = ecalloc(1, sizeof(*known));
		zend_hash_add_ptr(&processor->known, Z_STR(ids[i]), known);
	}
	return syncengine_reverse_snapshots_load(
			   &processor->scope, ids, count, known_snapshot, &processor->known) &&
		known_mappings(processor, ids, count) && (Z_ISUNDEF(processor->remote) || known_remote(processor));
}

/* Where the object is among those to come, from the current position on; UINT32_MAX: nowhere. */
static uint32_t known_position(const syncengine_change_set_processor *processor, zend_string *object_id)
{
	uint32_t total = zend_hash_num_elements(Z_ARRVAL(processor->ahead));

	for (uint32_t i = processor->next; i < total; i++) {
		if (zend_string_equals(Z_STR(Z_ARRVAL(processor->ahead)->arPacked[i]), object_id)) {
			return i;
		}
	}
	return UINT32_MAX;
}

const syncengine_change_known *syncengine_change_known_of(
	syncengine_change_set_processor *processor, zend_string *object_id)
{
	const syncengine_change_known *known = zend_hash_find_ptr(&processor->known, object_id);
	uint32_t from, count;
	zval ahead, single;
	bool ok;

	if (known) {
		return known;
	}
	from = known_position(processor, object_id);
	if (from == UINT32_MAX) {
		ZVAL_STR(&single, object_id);
		ok = known_load(processor, &single, 1);
	} else {
		count = MIN(CHUNK, zend_hash_num_elements(Z_ARRVAL(processor->ahead)) - from);
		processor->next = from + count;
		/* The callback may set another list. */
		ZVAL_COPY(&ahead, &processor->ahead);
		ok = known_load(processor, Z_ARRVAL(ahead)->arPacked + from, count);
		zval_ptr_dtor(&ahead);
	}
	return ok ? zend_hash_find_ptr(&processor->known, object_id) : NULL;
}
