#include "exchange/rest_report.h"

#include "zend_smart_str.h"

#include "core/se_time.h"
#include "exceptions/exceptions.h"
#include "report/relation.h"
#include "report/relations.h"

/* Names that a shared list may have besides those asked for, before a list of its own is better. */
#define FOREIGN_NAMES_MAX 16

/* How many objects are made before the requests on their way are looked after. */
#define PUMP_EVERY 32

static uint32_t reader_member(syncengine_rest_reader *reader, zend_string *name)
{
	zval *known, index;

	if (!name) {
		return UINT32_MAX;
	}
	known = zend_hash_find(&reader->by_name, name);
	if (known) {
		return (uint32_t)Z_LVAL_P(known);
	}
	ZVAL_LONG(&index, reader->member_count);
	zend_hash_add_new(&reader->by_name, name, &index);
	reader->members[reader->member_count].name = name;
	return reader->member_count++;
}

static bool reader_add_field(syncengine_rest_reader *reader, zval *name)
{
	const syncengine_rest_field *field;
	syncengine_rest_slot *slot;

	ZVAL_DEREF(name);
	field = Z_TYPE_P(name) == IS_STRING ? syncengine_rest_object_field(reader->object, Z_STR_P(name)) : NULL;
	if (!field) {
		syncengine_throw(syncengine_native.FieldNotFoundException,
			"The %s field is not configured for the %s object: add it to its 'fields'",
			Z_TYPE_P(name) == IS_STRING ? Z_STRVAL_P(name) : zend_zval_type_name(name),
			ZSTR_VAL(reader->object->name));
		return false;
	}
	for (uint32_t i = 0; i < reader->count; i++) {
		if (reader->slots[i].field == field) {
			return true;
		}
	}
	slot = &reader->slots[reader->count++];
	slot->field = field;
	slot->kind = field->reference ? SYNCENGINE_KIND_REFERENCE : syncengine_kind_of(field->type);
	slot->member = reader_member(reader, field->name);
	slot->position = syncengine_field_list_position(reader->list, field->name);
	if (slot->position == SYNCENGINE_NO_POSITION) {
		slot->position = syncengine_field_list_append(reader->list, field->name);
	}
	return true;
}

bool syncengine_rest_reader_init(syncengine_rest_reader *reader, syncengine_rest_exchange *exchange,
	const syncengine_rest_object *object, const HashTable *fields, const HashTable *more_fields)
{
	const HashTable *lists[2] = {fields, more_fields};
	uint32_t count = (fields ? zend_hash_num_elements(fields) : 0) +
		(more_fields ? zend_hash_num_elements(more_fields) : 0);
	zval *name;

	memset(reader, 0, sizeof(*reader));
	reader->exchange = exchange;
	reader->object = object;
	reader->list = syncengine_field_list_for(object->name);
	if (syncengine_field_list_count(reader->list) > count + FOREIGN_NAMES_MAX) {
		syncengine_field_list *own = syncengine_field_list_fork(reader->list, 0);

		syncengine_field_list_release(reader->list);
		reader->list = own;
	}
	reader->slots = safe_emalloc(count, sizeof(*reader->slots), 1);
	reader->members = ecalloc(count + 4, sizeof(*reader->members));
	zend_hash_init(&reader->by_name, count + 4, NULL, NULL, false);
	reader->id = reader_member(reader, object->id);
	reader->modified = reader_member(reader, object->modified);
	reader->deleted = reader_member(reader, object->deleted);
	reader->times = reader_member(reader, object->field_times);
	for (int i = 0; i < 2; i++) {
		if (!lists[i]) {
			continue;
		}
		ZEND_HASH_FOREACH_VAL((HashTable *)lists[i], name) {
			if (!reader_add_field(reader, name)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return true;
}

void syncengine_rest_reader_release(syncengine_rest_reader *reader)
{
	for (size_t i = 0; i < SYNCENGINE_REST_GUESSES; i++) {
		if (reader->guess_names[i]) {
			zend_string_release(reader->guess_names[i]);
		}
	}
	zend_hash_destroy(&reader->by_name);
	efree(reader->members);
	efree(reader->slots);
	syncengine_field_list_release(reader->list);
}

zend_string *syncengine_rest_reader_field_names(const syncengine_rest_reader *reader)
{
	smart_str names = {0};

	for (uint32_t i = 0; i < reader->count; i++) {
		smart_str_appends(&names, i ? "," : "");
		smart_str_append(&names, reader->slots[i].field->name);
	}
	return smart_str_extract(&names);
}

const char *syncengine_rest_id(const syncengine_json_document *document, struct json_object *json, zval *id)
{
	zend_long number;
	const char *problem;

	ZVAL_NULL(id);
	switch (json_object_get_type(json)) {
		case json_type_int:
			problem = syncengine_json_int(document, json, &number);
			if (!problem) {
				ZVAL_LONG(id, number);
			}
			return problem;
		case json_type_string:
			if (json_object_get_string_len(json) == 0) {
				return "is empty";
			}
			ZVAL_STRINGL(id, json_object_get_string(json), (size_t)json_object_get_string_len(json));
			return NULL;
		default:
			return syncengine_json_kind(json);
	}
}

const char *syncengine_rest_time(struct json_object *json, int64_t *us)
{
	se_time_status status = SE_TIME_MALFORMED;
	double seconds;

	switch (json_object_get_type(json)) {
		case json_type_string:
			status = se_time_parse(
				se_slice_of(json_object_get_string(json), (size_t)json_object_get_string_len(json)), us);
			break;
		case json_type_int:
			status = se_time_from_epoch(json_object_get_int64(json), SE_EPOCH_SECONDS, us);
			break;
		case json_type_double:
			seconds = json_object_get_double(json);
			if (seconds > -1e13 && seconds < 1e13) {
				status = se_time_from_epoch((int64_t)(seconds * 1e6), SE_EPOCH_MICROS, us);
			}
			break;
		default:
			break;
	}
	return status == SE_TIME_OK ? NULL : se_time_message(status);
}

/* Finds the members of interest of an item. */
static void reader_take_members(syncengine_rest_reader *reader, struct json_object *item)
{
	uint32_t at = 0, member;
	zval *known;

	for (uint32_t i = 0; i < reader->member_count; i++) {
		reader->members[i].present = false;
		reader->members[i].value = NULL;
	}
	json_object_object_foreach(item, name, value)
	{
		if (at < SYNCENGINE_REST_GUESSES && reader->guess_names[at] &&
			strcmp(ZSTR_VAL(reader->guess_names[at]), name) == 0) {
			member = reader->guess_members[at];
		} else {
			known = zend_hash_str_find(&reader->by_name, name, strlen(name));
			member = known ? (uint32_t)Z_LVAL_P(known) : UINT32_MAX;
			if (at < SYNCENGINE_REST_GUESSES) {
				if (reader->guess_names[at]) {
					zend_string_release(reader->guess_names[at]);
				}
				reader->guess_names[at] = known ? zend_string_copy(reader->members[member].name)
												: zend_string_init(name, strlen(name), false);
				reader->guess_members[at] = member;
			}
		}
		if (member != UINT32_MAX) {
			reader->members[member].present = true;
			reader->members[member].value = value;
		}
		at++;
	}
}

/* The value of a member, NULL where it is null or not there. */
static struct json_object *reader_value(const syncengine_rest_reader *reader, uint32_t member)
{
	return member == UINT32_MAX ? NULL : reader->members[member].value;
}

static void reader_throw(const syncengine_rest_reader *reader, const syncengine_rest_call *call,
	zend_class_entry *ce, struct json_object *value, const zend_string *member, const char *problem)
{
	zend_string *name = syncengine_rest_call_name(call);
	struct json_object *id = reader_value(reader, reader->id);
	zend_long number;

	if (json_object_is_type(value, json_type_int) &&
		syncengine_json_int(&reader->exchange->answer.envelope, value, &number)) {
		/* What json-c has is not what was sent. */
		value = NULL;
	}
	syncengine_throw(ce, "%s: '%s' of %s %s %s%s%.200s", ZSTR_VAL(name), ZSTR_VAL(member),
		ZSTR_VAL(reader->object->name), json_object_get_string(id), problem, value ? ": " : "",
		value ? json_object_to_json_string_ext(value, JSON_C_TO_STRING_PLAIN) : "");
	zend_string_release(name);
}

/* A value of JSON as its kind. `original` stays IS_UNDEF where it is the same. NULL, or the reason why it can't
   be read. */
static const char *reader_convert(const syncengine_rest_reader *reader, syncengine_kind kind,
	struct json_object *json, zval *normalized, zval *original)
{
	const char *problem;
	zval value;

	ZVAL_UNDEF(original);
	if (kind == SYNCENGINE_KIND_TEXT && json_object_is_type(json, json_type_string)) {
		ZVAL_STRINGL_FAST(normalized, json_object_get_string(json), (size_t)json_object_get_string_len(json));
		return NULL;
	}
	if ((problem = syncengine_json_to_zval(&reader->exchange->answer.envelope, json, &value))) {
		return problem;
	}
	if (kind == SYNCENGINE_KIND_TEXT && Z_TYPE(value) == IS_DOUBLE) {
		/* The digits as they were sent. */
		ZVAL_STRING(normalized, json_object_get_string(json));
	} else if ((problem = syncengine_native_value(kind, &value, normalized))) {
		zval_ptr_dtor(&value);
		return problem;
	}
	if (Z_TYPE(value) == Z_TYPE_P(normalized) && Z_TYPE(value) != IS_ARRAY) {
		zval_ptr_dtor(&value);
	} else {
		ZVAL_COPY_VALUE(original, &value);
	}
	return NULL;
}

/* Notes that the object points at another one. */
static void reader_add_relation(const syncengine_rest_reader *reader, const syncengine_rest_field *field,
	const zval *id, zval *target, syncengine_report *report)
{
	zend_string *from = zval_get_string((zval *)id), *to = zval_get_string(target);

	syncengine_relations_add(syncengine_report_relations(report),
		syncengine_relation_create(syncengine_family_of(&report->std), reader->object->name, field->name,
			field->reference, from, to));
	zend_string_release(from);
	zend_string_release(to);
}

static bool reader_put(syncengine_rest_reader *reader, const syncengine_rest_call *call,
	const syncengine_rest_slot *slot, syncengine_report_object *object, syncengine_report *report)
{
	struct json_object *json = reader->members[slot->member].value, *times, *time;
	const char *problem;
	syncengine_field *field;
	zval normalized, original = {0};
	int64_t us;

	problem = reader_convert(reader, slot->kind, json, &normalized, &original);
	if (UNEXPECTED(problem)) {
		reader_throw(reader, call, syncengine_native.InvalidValueException, json, slot->field->name, problem);
		return false;
	}
	field = syncengine_fields_put_at(&object->fields, slot->position);
	syncengine_field_set(
		field, &normalized, &original, zend_string_copy(slot->field->type), SYNCENGINE_FIELD_CHANGED);
	if (syncengine_kind_is_instant(slot->kind)) {
		syncengine_field_set_instant(field);
	}
	times = reader_value(reader, reader->times);
	if (times && json_object_object_get_ex(times, ZSTR_VAL(slot->field->name), &time) && time) {
		if (UNEXPECTED(problem = syncengine_rest_time(time, &us))) {
			reader_throw(reader, call, syncengine_native.InvalidValueException, time,
				reader->object->field_times, problem);
			return false;
		}
		syncengine_field_set_time(field, us);
	}
	if (slot->field->reference && Z_TYPE(field->value) != IS_NULL) {
		reader_add_relation(reader, slot->field, &object->id, &field->value, report);
	}
	return true;
}

/* Whether the marker says that the item is deleted: true, a number but 0, a text such as the time of it. */
static bool reader_is_deleted(const syncengine_rest_reader *reader)
{
	struct json_object *marker = reader_value(reader, reader->deleted);

	switch (json_object_get_type(marker)) {
		case json_type_string:
			return json_object_get_string_len(marker) > 0 &&
				strcmp(json_object_get_string(marker), "0") != 0 &&
				strcmp(json_object_get_string(marker), "false") != 0;
		default:
			return marker && json_object_get_boolean(marker);
	}
}

/* The item's object without its fields; NULL with an exception. */
static syncengine_report_object *reader_object(syncengine_rest_reader *reader,
	const syncengine_rest_call *call, struct json_object *item, size_t number, syncengine_report *report)
{
	syncengine_report_object *object;
	const char *problem;
	struct json_object *json;
	int64_t us;
	zval id;

	if (!json_object_is_type(item, json_type_object)) {
		syncengine_rest_call_throw(
			call, "item %zu %s instead of an object", number + 1, syncengine_json_kind(item));
		return NULL;
	}
	reader_take_members(reader, item);
	problem = reader->members[reader->id].present
		? syncengine_rest_id(&reader->exchange->answer.envelope, reader->members[reader->id].value, &id)
		: "is missing";
	if (problem) {
		syncengine_rest_call_throw(call, "item %zu has no ID: '%s', an int or a string, %s", number + 1,
			ZSTR_VAL(reader->object->id), problem);
		return NULL;
	}
	object = syncengine_report_object_create(syncengine_family_of(&report->std), reader->object->name, &id);
	object->deleted = reader_is_deleted(reader);
	json = reader_value(reader, reader->modified);
	if (json && (problem = syncengine_rest_time(json, &us))) {
		reader_throw(
			reader, call, syncengine_native.InvalidValueException, json, reader->object->modified, problem);
		OBJ_RELEASE(&object->std);
		return NULL;
	}
	if (json) {
		syncengine_moment_set_time(&object->changed, us);
	}
	json = reader_value(reader, reader->times);
	if (json && !json_object_is_type(json, json_type_object)) {
		reader_throw(reader, call, syncengine_ce_ResponseException, json, reader->object->field_times,
			"is no object of change times by field");
		OBJ_RELEASE(&object->std);
		return NULL;
	}
	return object;
}

static bool reader_add_item(syncengine_rest_reader *reader, const syncengine_rest_call *call,
	struct json_object *item, size_t number, syncengine_report *report, bool unique)
{
	syncengine_report_object *object = reader_object(reader, call, item, number, report);

	if (!object) {
		return false;
	}
	if (unique && syncengine_report_find(report, reader->object->name, &object->id)) {
		syncengine_rest_call_throw(call, "%s %s is there twice", ZSTR_VAL(reader->object->name),
			json_object_get_string(reader_value(reader, reader->id)));
		OBJ_RELEASE(&object->std);
		return false;
	}
	syncengine_fields_use_list(&object->fields, reader->list);
	for (uint32_t i = 0; i < reader->count; i++) {
		if (reader->members[reader->slots[i].member].present &&
			!reader_put(reader, call, &reader->slots[i], object, report)) {
			OBJ_RELEASE(&object->std);
			return false;
		}
	}
	syncengine_report_add(report, object);
	return true;
}

bool syncengine_rest_reader_add(syncengine_rest_reader *reader, const syncengine_rest_call *call,
	const syncengine_rest_wanted *wanted, syncengine_report *report, bool unique)
{
	struct json_object *item;
	size_t number = 0;

	while (syncengine_rest_call_next(reader->exchange, call, &item)) {
		if ((!wanted || wanted->is(wanted, item)) &&
			!reader_add_item(reader, call, item, number, report, unique)) {
			return false;
		}
		if (number++ % PUMP_EVERY == 0) {
			syncengine_http_pump(reader->exchange->client);
		}
	}
	return !EG(exception);
}
