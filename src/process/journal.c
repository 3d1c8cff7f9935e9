/*
 * The journal: what is about to be created at a side whose answer may get lost.
 *
 * An entry holds the creations of a page with their values, each with a key made from the entry's, so that a
 * run that comes after a killed one sends the very same once more: a side that knows the key answers what it
 * answered then, and nothing is created twice. Updates need no entry: what was not confirmed is still tracked,
 * or read again, and writing it again changes nothing.
 *
 * An entry's text is a JSON list of creations:
 *
 *   {"key": idempotency key, "internal": name, "integration": name, "mapped_id": text,
 *    "fields": [[name, type, state, form, value], …]}
 *
 * A text that is no UTF-8 is a list of one text in base64.
 */
#include "core/se_json.h"
#include "core/se_key.h"
#include "exceptions/exceptions.h"
#include "ext/date/php_date.h"
#include "ext/random/php_random.h"
#include "ext/standard/base64.h"
#include "json/json_writer.h"
#include "members.h"
#include "process/page.h"
#include "value/native_value.h"
#include "value/reference_value.h"

/* How the value of a field is written. */
typedef enum {
	JOURNAL_PLAIN,     /* as it is; texts as below */
	JOURNAL_INSTANT,   /* microseconds since the epoch */
	JOURNAL_REFERENCE, /* list of ID and kind of a ReferenceValue */
	JOURNAL_TEXTS,     /* list of texts */
	JOURNAL_ARRAY,     /* any other array */
	JOURNAL_FLOAT,     /* a float that is no finite number, as PHP writes it */
} journal_form;

/* A text, in base64 where JSON can't hold it. */
static void journal_text(zval *to, zend_string *text)
{
	zend_string *encoded;

	if (se_utf8_check(ZSTR_VAL(text), ZSTR_LEN(text)) == ZSTR_LEN(text)) {
		ZVAL_STR_COPY(to, text);
		return;
	}
	encoded = php_base64_encode((unsigned char *)ZSTR_VAL(text), ZSTR_LEN(text));
	array_init_size(to, 1);
	add_next_index_str(to, encoded);
}

zend_string *syncengine_journal_read_text(zval *value)
{
	zval *encoded;

	if (Z_TYPE_P(value) == IS_STRING) {
		return zend_string_copy(Z_STR_P(value));
	}
	encoded = Z_TYPE_P(value) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(value), 0) : NULL;
	return encoded && Z_TYPE_P(encoded) == IS_STRING ? php_base64_decode_str(Z_STR_P(encoded)) : NULL;
}

static void journal_scalar(zval *to, zval *value)
{
	if (Z_TYPE_P(value) == IS_STRING) {
		journal_text(to, Z_STR_P(value));
	} else {
		ZVAL_COPY(to, value);
	}
}

/* A value that is a PHP object; false with an exception where it is none that can be written. */
static bool journal_object(const syncengine_field_view *view, zval *to, journal_form *form)
{
	zend_object *object = Z_OBJ_P(view->value);
	zend_string *text;
	zval id, part;

	if (syncengine_is_reference_value(object)) {
		zend_string *type = syncengine_reference_value_from_obj(object)->type;

		if (!syncengine_reference_value_id(object, &id)) {
			return false;
		}
		*form = JOURNAL_REFERENCE;
		array_init_size(to, 2);
		journal_scalar(&part, &id);
		add_next_index_zval(to, &part);
		if (type) {
			journal_text(&part, type);
		} else {
			ZVAL_NULL(&part);
		}
		add_next_index_zval(to, &part);
		zval_ptr_dtor(&id);
		return true;
	}
	if (instanceof_function(object->ce, php_date_get_interface_ce())) {
		syncengine_kind kind = syncengine_kind_of(view->type);

		*form = JOURNAL_INSTANT;
		return !syncengine_native_value(
				   syncengine_kind_is_instant(kind) ? kind : SYNCENGINE_KIND_DATETIME, view->value, to) &&
			!EG(exception);
	}
	text = zval_try_get_string(view->value);
	if (!text) {
		return false;
	}
	journal_text(to, text);
	zend_string_release(text);
	return true;
}

/* A list of texts is that of a multi-select. */
static journal_form journal_array(zval *value, zval *to)
{
	zval *entry, part;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), entry) {
		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) != IS_STRING) {
			ZVAL_COPY(to, value);
			return JOURNAL_ARRAY;
		}
	}
	ZEND_HASH_FOREACH_END();
	array_init_size(to, zend_hash_num_elements(Z_ARRVAL_P(value)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), entry) {
		ZVAL_DEREF(entry);
		journal_text(&part, Z_STR_P(entry));
		add_next_index_zval(to, &part);
	}
	ZEND_HASH_FOREACH_END();
	return JOURNAL_TEXTS;
}

/* The value of a field as it is written: a new zval. False with an exception. */
static bool journal_value(const syncengine_field_view *view, zval *to, journal_form *form)
{
	ZVAL_NULL(to);
	*form = view->instant ? JOURNAL_INSTANT : JOURNAL_PLAIN;
	switch (Z_TYPE_P(view->value)) {
		case IS_UNDEF:
			return true;
		case IS_OBJECT:
			return journal_object(view, to, form);
		case IS_ARRAY:
			*form = journal_array(view->value, to);
			return true;
		case IS_DOUBLE:
			if (!zend_finite(Z_DVAL_P(view->value))) {
				*form = JOURNAL_FLOAT;
				ZVAL_STR(to, zval_get_string(view->value));
				return true;
			}
			ZEND_FALLTHROUGH;
		default:
			journal_scalar(to, view->value);
			return true;
	}
}

/* Adds a field to those of an entry: a list of name, type, state, form, value. False with an exception. */
static bool journal_field(zval *fields, zend_string *name, const syncengine_field_view *view)
{
	zval entry, part;
	journal_form form;
	bool ok = journal_value(view, &part, &form);

	if (ok) {
		zval value;

		ZVAL_COPY_VALUE(&value, &part);
		array_init_size(&entry, 5);
		journal_text(&part, name);
		add_next_index_zval(&entry, &part);
		journal_text(&part, view->type);
		add_next_index_zval(&entry, &part);
		add_next_index_long(&entry, view->state);
		add_next_index_long(&entry, form);
		add_next_index_zval(&entry, &value);
		add_next_index_zval(fields, &entry);
		return true;
	}
	zval_ptr_dtor(&part);
	if (!EG(exception)) {
		syncengine_throw(syncengine_native.InvalidValueException,
			"The value of \"%s\" can't be written to the journal: it is no %s", ZSTR_VAL(name),
			ZSTR_VAL(view->type));
	}
	return false;
}

static bool journal_fields(syncengine_object_change *change, zval *fields)
{
	uint32_t position = 0;
	syncengine_field *field;
	bool ok = true;

	array_init_size(fields, change->fields.present);
	while (ok && (field = syncengine_object_change_next(change, &position))) {
		syncengine_field_view view;
		zend_string *name = zend_string_copy(syncengine_fields_name(&change->fields, field));

		ok = syncengine_field_read(&change->fields, field, &view);
		if (ok) {
			/* Reading a value that is an object may run PHP code. */
			syncengine_field_view_own(&view);
			view.state = syncengine_field_slot_state(field);
			ok = journal_field(fields, name, &view);
			syncengine_field_view_release(&view);
		}
		zend_string_release(name);
	}
	return ok;
}

/* Adds a creation to the entry. False with an exception. */
static bool journal_add(zval *entries, const syncengine_page *page, const syncengine_pair *pair)
{
	zend_string *id = syncengine_id_string(syncengine_pair_source_id(page, pair));
	zval entry, part;
	bool ok;

	array_init_size(&entry, 5);
	add_assoc_str(&entry, "key", zend_string_copy(pair->change->idempotency_key));
	journal_text(&part, pair->mapping->internal);
	add_assoc_zval(&entry, "internal", &part);
	journal_text(&part, pair->mapping->integration);
	add_assoc_zval(&entry, "integration", &part);
	journal_text(&part, id);
	add_assoc_zval(&entry, "mapped_id", &part);
	ok = journal_fields(pair->change, &part);
	add_assoc_zval(&entry, "fields", &part);
	add_next_index_zval(entries, &entry);
	zend_string_release(id);
	return ok;
}

/* Stores an entry under a key. False with an exception. */
static bool journal_store(const syncengine_page *page, zval *entries, zend_string *key)
{
	struct json_object *json;
	const char *bytes, *wrong = syncengine_json_from_zval(entries, &json);
	size_t length;
	zval args[4];
	bool ok;

	if (wrong) {
		syncengine_throw(syncengine_native.InvalidValueException,
			"The journal can't hold what is to be created at \"%s\": one of the values is %s",
			ZSTR_VAL(page->run->name), wrong);
		return false;
	}
	bytes = syncengine_json_text(json, &length);
	ZVAL_STR(&args[0], page->run->name);
	ZVAL_STRING(&args[1], syncengine_direction_name(page->direction));
	ZVAL_STR(&args[2], key);
	ZVAL_STRINGL(&args[3], bytes, length);
	json_object_put(json);
	ok = syncengine_call(page->run->store, "openjournal", NULL, 4, args);
	zval_ptr_dtor(&args[1]);
	zval_ptr_dtor(&args[3]);
	return ok;
}

/* A new key of an entry, and what the keys of its creations are made from. NULL with an exception. */
static zend_string *journal_key(uint8_t batch[SE_BATCH_BYTES])
{
	char key[2 * SE_BATCH_BYTES + 1];

	if (php_random_bytes_throw(batch, SE_BATCH_BYTES) == FAILURE) {
		return NULL;
	}
	se_hex_encode(batch, SE_BATCH_BYTES, key);
	return zend_string_init(key, sizeof(key) - 1, false);
}

bool syncengine_page_open_journal(syncengine_page *page)
{
	uint8_t batch[SE_BATCH_BYTES];
	char text[SE_KEY_SIZE];
	zend_string *key;
	zval entries;
	bool ok = true;

	if (page->journal || zend_hash_num_elements(Z_ARRVAL(page->order->unidentified)) == 0) {
		return true;
	}
	key = journal_key(batch);
	if (!key) {
		return false;
	}
	array_init(&entries);
	for (uint32_t i = 0; i < page->count && ok; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (pair->change && pair->creates) {
			se_key(batch, i, text);
			syncengine_str_release(pair->change->idempotency_key);
			pair->change->idempotency_key = zend_string_init(text, SE_KEY_SIZE - 1, false);
			ok = journal_add(&entries, page, pair);
		}
	}
	ok = ok && journal_store(page, &entries, key);
	zval_ptr_dtor(&entries);
	if (ok) {
		page->journal = key;
	} else {
		zend_string_release(key);
	}
	return ok;
}

/* Opens an entry for the creations of a settled one that are still not known, with the same keys. */
static bool journal_keep_open(syncengine_page *page)
{
	uint8_t batch[SE_BATCH_BYTES];
	zend_string *key;
	zval entries;
	bool ok = true;

	array_init(&entries);
	for (uint32_t i = 0; i < page->count && ok; i++) {
		syncengine_pair *pair = &page->pairs[i];

		if (pair->creates && pair->retry && !pair->written) {
			zend_string *creation = syncengine_creation_key(
				page->direction, pair->mapping, syncengine_pair_source_id(page, pair));

			/* Not to be created by this run in another way. */
			zend_hash_add_empty_element(&page->run->open, creation);
			zend_string_release(creation);
			ok = journal_add(&entries, page, pair);
		}
	}
	if (ok && zend_hash_num_elements(Z_ARRVAL(entries)) > 0) {
		key = journal_key(batch);
		ok = key && journal_store(page, &entries, key);
		syncengine_str_release(key);
	}
	zval_ptr_dtor(&entries);
	return ok;
}

bool syncengine_page_close_journal(syncengine_page *page)
{
	zval keys;
	bool ok;

	if (!page->journal) {
		return true;
	}
	array_init(&keys);
	add_next_index_str(&keys, zend_string_copy(page->journal));
	ok = syncengine_call(page->run->store, "closejournal", NULL, 1, &keys) &&
		(!page->settles || journal_keep_open(page));
	zval_ptr_dtor(&keys);
	return ok;
}

/* The parts of a field that journal_field() wrote. */
enum { PART_NAME, PART_TYPE, PART_STATE, PART_FORM, PART_VALUE, PARTS };

/* The value of a form; false where it is not what that form has. */
static bool journal_read_value(const syncengine_family *family, zend_long form, zval *written, zval *value)
{
	zend_string *text, *type = NULL;
	zval *part, id;

	ZVAL_NULL(value);
	switch (form) {
		case JOURNAL_REFERENCE:
			part = Z_TYPE_P(written) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(written), 0) : NULL;
			if (!part || !journal_read_value(family, JOURNAL_PLAIN, part, &id)) {
				return false;
			}
			part = zend_hash_index_find(Z_ARRVAL_P(written), 1);
			type = part ? syncengine_journal_read_text(part) : NULL;
			ZVAL_OBJ(value, syncengine_reference_value_create(family, &id, type));
			syncengine_str_release(type);
			zval_ptr_dtor(&id);
			return true;
		case JOURNAL_TEXTS:
			if (Z_TYPE_P(written) != IS_ARRAY) {
				return false;
			}
			array_init(value);
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(written), part) {
				text = syncengine_journal_read_text(part);
				if (text) {
					add_next_index_str(value, text);
				}
			}
			ZEND_HASH_FOREACH_END();
			return true;
		case JOURNAL_INSTANT:
			ZVAL_COPY(value, written);
			return Z_TYPE_P(written) <= IS_NULL || Z_TYPE_P(written) == IS_LONG;
		case JOURNAL_ARRAY:
			ZVAL_COPY(value, written);
			return true;
		case JOURNAL_FLOAT:
			if (Z_TYPE_P(written) != IS_STRING) {
				return false;
			}
			ZVAL_DOUBLE(value,
				Z_STRVAL_P(written)[0] == 'N'       ? ZEND_NAN
					: Z_STRVAL_P(written)[0] == '-' ? -ZEND_INFINITY
													: ZEND_INFINITY);
			return true;
		default:
			text = Z_TYPE_P(written) == IS_STRING || Z_TYPE_P(written) == IS_ARRAY
				? syncengine_journal_read_text(written)
				: NULL;
			if (text) {
				ZVAL_STR(value, text);
			} else {
				ZVAL_COPY(value, written);
			}
			return true;
	}
}

bool syncengine_journal_read_field(
	const syncengine_family *family, syncengine_object_change *change, zval *entry)
{
	zend_string *name, *type;
	zval *parts[PARTS], value;
	bool ok;

	for (zend_ulong i = 0; i < PARTS; i++) {
		parts[i] = Z_TYPE_P(entry) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(entry), i) : NULL;
		if (!parts[i]) {
			return false;
		}
	}
	if (Z_TYPE_P(parts[PART_STATE]) != IS_LONG || Z_LVAL_P(parts[PART_STATE]) < 0 ||
		Z_LVAL_P(parts[PART_STATE]) > SYNCENGINE_FIELD_UNCHANGED || Z_TYPE_P(parts[PART_FORM]) != IS_LONG) {
		return false;
	}
	name = syncengine_journal_read_text(parts[PART_NAME]);
	type = syncengine_journal_read_text(parts[PART_TYPE]);
	ok = name && type && journal_read_value(family, Z_LVAL_P(parts[PART_FORM]), parts[PART_VALUE], &value);
	if (ok) {
		syncengine_object_change_put_value(change, name, type, &value,
			Z_LVAL_P(parts[PART_FORM]) == JOURNAL_INSTANT && Z_TYPE(value) == IS_LONG,
			(syncengine_field_state)Z_LVAL_P(parts[PART_STATE]));
	}
	syncengine_str_release(name);
	syncengine_str_release(type);
	return ok;
}
