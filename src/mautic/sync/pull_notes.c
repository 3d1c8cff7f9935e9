#include "mautic/sync/pull_notes.h"

#include "ext/date/php_date.h"
#include "mautic/mautic_generator.h"

void pull_notes_forget(pull_notes *notes)
{
	zval lost = notes->lost, issues = notes->issues, integration = notes->integration;

	ZVAL_UNDEF(&notes->lost);
	ZVAL_UNDEF(&notes->issues);
	ZVAL_UNDEF(&notes->integration);
	zval_ptr_dtor(&integration);
	zval_ptr_dtor(&lost);
	zval_ptr_dtor(&issues);
}

/* Adds the names of the fields with that note; false where there is none. */
static bool append_names(smart_str *text, HashTable *fields, mautic_note note)
{
	bool some = false;
	zend_string *name;
	zend_ulong number;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(fields, number, name, value) {
		if (Z_LVAL_P(value) != note) {
			continue;
		}
		if (some) {
			smart_str_appends(text, ", ");
		}
		some = true;
		if (name) {
			smart_str_append(text, name);
		} else {
			smart_str_append_long(text, (zend_long)number);
		}
	}
	ZEND_HASH_FOREACH_END();
	return some;
}

zend_string *pull_notes_message(HashTable *fields)
{
	smart_str text = {0};

	if (append_names(&text, fields, MAUTIC_NOTE_EMPTY)) {
		smart_str_appends(&text, ": required, but empty, and therefore not written. ");
	}
	if (append_names(&text, fields, MAUTIC_NOTE_UNDECIDED)) {
		smart_str_appends(
			&text, ": changed on both sides, and nothing tells which change is the newer one. ");
	}
	if (!text.s) {
		return NULL;
	}
	ZSTR_LEN(text.s)--;
	smart_str_0(&text);
	return text.s;
}

/* Adds [$first, $second] to a list that may not be there yet; takes `second`. */
static void add_pair(zval *list, zval *first, zval *second)
{
	zval pair;

	if (Z_TYPE_P(list) != IS_ARRAY) {
		array_init(list);
	}
	array_init_size(&pair, 2);
	site_param_copy(&pair, first);
	site_param(&pair, second);
	site_param(list, &pair);
}

/* $object->getField($name)->getChangeDateTime(), in UTC as the database has it. False with an exception. */
static bool change_date(zval *object, zval *name, zval *date)
{
	zval field, changed, pattern, seconds;
	bool ok;

	ZVAL_UNDEF(date);
	ZVAL_UNDEF(&changed);
	ok = mautic_call(object, "getField", &field, 1, name) &&
		mautic_call(&field, "getChangeDateTime", &changed, 0, NULL);
	if (ok && Z_TYPE(changed) == IS_OBJECT) {
		ZVAL_STRING(&pattern, "U");
		ok = mautic_call(&changed, "format", &seconds, 1, &pattern);
		zval_ptr_dtor(&pattern);
		if (ok) {
			ZVAL_STR(date,
				php_format_date(
					"Y-m-d H:i:s", sizeof("Y-m-d H:i:s") - 1, (time_t)zval_get_long(&seconds), false));
		}
		zval_ptr_dtor(&seconds);
	}
	zval_ptr_dtor(&changed);
	zval_ptr_dtor(&field);
	return ok;
}

/* The fields whose tracked change lost, with their dates, a new array. False with an exception. */
static bool lost_fields(zval *internal, HashTable *fields, zval *lost)
{
	zend_string *key;
	zend_ulong number;
	zval *note, name, date;
	bool ok = true;

	array_init(lost);
	ZEND_HASH_FOREACH_KEY_VAL(fields, number, key, note) {
		if (Z_LVAL_P(note) != MAUTIC_NOTE_LOST) {
			continue;
		}
		ZVAL_STR(&name, key ? zend_string_copy(key) : zend_long_to_str((zend_long)number));
		ok = change_date(internal, &name, &date);
		if (ok && Z_TYPE(date) == IS_STRING) {
			zend_hash_update(Z_ARRVAL_P(lost), Z_STR(name), &date);
		}
		zval_ptr_dtor(&name);
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

bool pull_notes_add(pull_notes *notes, zval *change, zval *internal, HashTable *fields)
{
	zend_string *message = pull_notes_message(fields);
	zval lost, text;

	if (message) {
		ZVAL_STR(&text, message);
		add_pair(&notes->issues, change, &text);
	}
	if (!lost_fields(internal, fields, &lost) || zend_hash_num_elements(Z_ARRVAL(lost)) == 0) {
		zval_ptr_dtor(&lost);
		return !EG(exception);
	}
	add_pair(&notes->lost, change, &lost);
	zval_ptr_dtor(&notes->integration);
	return mautic_call(change, "getIntegration", &notes->integration, 0, NULL);
}

zend_string *pull_notes_key(zval *object, const char *first, const char *second)
{
	zval a, b;
	zend_string *key = NULL, *x, *y;

	ZVAL_UNDEF(&b);
	if (mautic_call(object, first, &a, 0, NULL) && mautic_call(object, second, &b, 0, NULL)) {
		x = zval_get_string(&a);
		y = zval_get_string(&b);
		key = zend_string_concat3(ZSTR_VAL(x), ZSTR_LEN(x), "\n", 1, ZSTR_VAL(y), ZSTR_LEN(y));
		zend_string_release(x);
		zend_string_release(y);
	}
	zval_ptr_dtor(&a);
	zval_ptr_dtor(&b);
	if (EG(exception) && key) {
		zend_string_release(key);
		key = NULL;
	}
	return key;
}

bool pull_notes_index(zval *mappings, const char *list, const char *first, const char *second, zval *index)
{
	zval entities, *entity;
	zend_string *key;

	array_init(index);
	if (Z_TYPE_P(mappings) != IS_OBJECT) {
		return true;
	}
	if (!mautic_call(mappings, list, &entities, 0, NULL)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(entities), entity) {
		key = pull_notes_key(entity, first, second);
		if (!key) {
			break;
		}
		Z_TRY_ADDREF_P(entity);
		zend_hash_update(Z_ARRVAL_P(index), key, entity);
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&entities);
	return !EG(exception);
}

static zval *half(zval *pair, uint32_t number)
{
	return zend_hash_index_find(Z_ARRVAL_P(pair), number);
}

/* Adds the lost fields of a change that are in it still, after it was executed. False with an exception. */
static bool settle_change(zval *change, HashTable *lost, zval *by_name)
{
	zval name, id, fields, *list, *date, item;
	zend_string *field;
	bool ok;

	ZVAL_UNDEF(&id);
	ZVAL_UNDEF(&fields);
	ok = mautic_call(change, "getObject", &name, 0, NULL) &&
		mautic_call(change, "getObjectId", &id, 0, NULL) &&
		mautic_call(change, "getFields", &fields, 0, NULL) && (list = mautic_array_at(by_name, &name));
	if (ok) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(lost, field, date) {
			if (!zend_symtable_exists(Z_ARRVAL(fields), field)) {
				continue;
			}
			array_init_size(&item, 3);
			site_param_copy(&item, &id);
			add_next_index_str(&item, zend_string_copy(field));
			site_param_copy(&item, date);
			site_param(list, &item);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&fields);
	zval_ptr_dtor(&id);
	zval_ptr_dtor(&name);
	return ok;
}

bool pull_notes_settle(pull_notes *notes, zval *mappings, zval *by_name)
{
	zval lost = notes->lost, updated, *pair;
	zend_string *key;
	bool ok;

	array_init(by_name);
	ZVAL_UNDEF(&notes->lost);
	if (Z_TYPE(lost) != IS_ARRAY) {
		return true;
	}
	ok = pull_notes_index(
		mappings, "getUpdatedMappings", "getInternalObjectName", "getInternalObjectId", &updated);
	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(lost), pair) {
			key = pull_notes_key(half(pair, 0), "getObject", "getObjectId");
			ok = key &&
				(!zend_hash_exists(Z_ARRVAL(updated), key) ||
					settle_change(half(pair, 0), Z_ARRVAL_P(half(pair, 1)), by_name));
			if (key) {
				zend_string_release(key);
			}
			if (!ok) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&updated);
	zval_ptr_dtor(&lost);
	return ok;
}

/* The ID in Mautic of a change's object: its own, or that of its new mapping. IS_UNDEF: it has none. */
static bool internal_id(zval *change, zval *fresh, zval *id)
{
	zend_string *key;
	zval *entity;

	if (!mautic_call(change, "getObjectId", id, 0, NULL)) {
		return false;
	}
	if (zend_is_true(id)) {
		return true;
	}
	zval_ptr_dtor(id);
	ZVAL_UNDEF(id);
	key = pull_notes_key(change, "getMappedObject", "getMappedObjectId");
	if (!key) {
		return false;
	}
	entity = zend_hash_find(Z_ARRVAL_P(fresh), key);
	zend_string_release(key);
	return !entity || mautic_call(entity, "getInternalObjectId", id, 0, NULL);
}

/* new ObjectChangeDAO(…) as a change of the integration's object would be: that is what a notification names. */
static bool turned(zval *change, zval *id, zval *turned_change)
{
	zval values[5];
	bool ok;

	for (uint32_t i = 0; i < 5; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	ok = mautic_call(change, "getIntegration", &values[0], 0, NULL) &&
		mautic_call(change, "getMappedObject", &values[1], 0, NULL) &&
		mautic_call(change, "getMappedObjectId", &values[2], 0, NULL) &&
		mautic_call(change, "getObject", &values[3], 0, NULL);
	if (ok) {
		ZVAL_COPY(&values[4], id);
		ok = syncengine_construct(turned_change, mautic_ce.ObjectChange, 5, values);
	}
	for (uint32_t i = 0; i < 5; i++) {
		zval_ptr_dtor(&values[i]);
	}
	return ok;
}

static bool add_notification(zval *change, zval *message, zval *fresh, zval *notifications)
{
	zval id, arguments[2], notification;
	bool ok = internal_id(change, fresh, &id);

	if (ok && Z_TYPE(id) != IS_UNDEF && (ok = turned(change, &id, &arguments[0]))) {
		ZVAL_COPY_VALUE(&arguments[1], message);
		ok = syncengine_construct(&notification, mautic_ce.Notification, 2, arguments);
		if (ok) {
			site_param(notifications, &notification);
		}
		zval_ptr_dtor(&arguments[0]);
	}
	zval_ptr_dtor(&id);
	return ok;
}

bool pull_notes_notifications(pull_notes *notes, zval *mappings, zval *notifications)
{
	zval issues = notes->issues, fresh, *pair;
	bool ok;

	array_init(notifications);
	ZVAL_UNDEF(&notes->issues);
	if (Z_TYPE(issues) != IS_ARRAY) {
		return true;
	}
	ok = pull_notes_index(
		mappings, "getNewMappings", "getIntegrationObjectName", "getIntegrationObjectId", &fresh);
	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(issues), pair) {
			if (!(ok = add_notification(half(pair, 0), half(pair, 1), &fresh, notifications))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&fresh);
	zval_ptr_dtor(&issues);
	return ok;
}
