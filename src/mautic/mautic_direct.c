/*
 * The generators' fast path: objects, judge and helper are Mautic's own classes and not subclasses, so nothing
 * of the site's runs but its FieldHelper, and the values go from slot to slot.
 */
#include "mautic/mautic_generator.h"

#include "ext/date/php_date.h"
#include "mautic/mautic_log.h"
#include "mautic/mautic_value.h"
#include "zend_exceptions.h"

/* A field: everything is borrowed from its slot, which lives until PHP code runs. */
typedef struct {
	zval *normalized;
	zend_string *type;
	zend_object *date;  /* NULL: none */
	zend_object *value; /* the NormalizedValueDAO where there is one */
	syncengine_field_state state;
} direct_field;

static bool direct_object(zend_object *object)
{
	return object->ce == mautic_ce.ReportObject && !mautic_holder_from_obj(object)->plain;
}

void mautic_direct_open(mautic_generation *generation)
{
	zend_object *from = generation->pull ? generation->integration : generation->internal;
	zval *group, *found;

	generation->direct = false;
	if (mautic_logs_fields() || generation->report->ce != mautic_ce.Report ||
		!direct_object(generation->internal) || !direct_object(generation->integration) ||
		generation->value_helper->ce != mautic_ce.ValueHelper ||
		(generation->judge && generation->judge->ce != mautic_ce.SyncJudge)) {
		return;
	}
	group = mautic_slot(from, MAUTIC_REPORT_OBJECT_NAME);
	found = mautic_slot(from, MAUTIC_REPORT_OBJECT_ID);
	if (Z_TYPE_P(group) != IS_STRING || (Z_TYPE_P(found) != IS_STRING && Z_TYPE_P(found) != IS_LONG)) {
		return;
	}
	group = mautic_array_find(Z_ARRVAL_P(mautic_slot(generation->report, MAUTIC_REPORT_OBJECTS)), group);
	found = group && Z_TYPE_P(group) == IS_ARRAY ? mautic_array_find(Z_ARRVAL_P(group), found) : NULL;
	if (found && Z_TYPE_P(found) == IS_OBJECT && direct_object(Z_OBJ_P(found))) {
		generation->source = Z_OBJ_P(found);
		generation->direct = true;
	}
}

/* The slot of a field; `i` is where it is in objects that have the mapping's fields in its order. */
static syncengine_field *direct_find(zend_object *object, zend_string *name, uint32_t i)
{
	syncengine_fields *fields = &mautic_holder_from_obj(object)->fields;

	if (EXPECTED(fields->list && i < fields->used)) {
		zend_string *there = syncengine_field_list_name(fields->list, i);

		if (there == name ||
			(ZSTR_LEN(there) == ZSTR_LEN(name) && ZSTR_H(there) == zend_string_hash_val(name) &&
				memcmp(ZSTR_VAL(there), ZSTR_VAL(name), ZSTR_LEN(name)) == 0)) {
			return syncengine_fields_at(fields, i);
		}
	}
	return syncengine_fields_find(fields, name);
}

/* False where the object of the field is not one of Mautic's own, or holds what the slots can't. */
static bool direct_read_object(zend_object *object, direct_field *field)
{
	zval *value = OBJ_PROP_NUM(object, MAUTIC_REPORT_FIELD_VALUE), *type, *date;

	if (object->ce != mautic_ce.ReportField || Z_TYPE_P(value) != IS_OBJECT ||
		Z_OBJCE_P(value) != mautic_ce.NormalizedValue ||
		!mautic_state_parse(OBJ_PROP_NUM(object, MAUTIC_REPORT_FIELD_STATE), &field->state)) {
		return false;
	}
	type = OBJ_PROP_NUM(Z_OBJ_P(value), MAUTIC_VALUE_TYPE);
	date = OBJ_PROP_NUM(object, MAUTIC_REPORT_FIELD_CHANGED);
	field->normalized = OBJ_PROP_NUM(Z_OBJ_P(value), MAUTIC_VALUE_NORMALIZED);
	if (Z_TYPE_P(type) != IS_STRING || Z_ISREF_P(field->normalized) || Z_ISREF_P(date)) {
		return false;
	}
	field->value = Z_OBJ_P(value);
	field->type = Z_STR_P(type);
	field->date = Z_TYPE_P(date) == IS_OBJECT ? Z_OBJ_P(date) : NULL;
	return true;
}

static bool direct_read(syncengine_field *slot, direct_field *field)
{
	syncengine_moment changed;

	if (syncengine_field_held(slot)) {
		return direct_read_object(syncengine_field_held(slot), field);
	}
	changed = syncengine_field_moment(slot);
	field->normalized = &slot->value;
	field->type = slot->of.type;
	field->date = changed.kind == SYNCENGINE_MOMENT_OBJECT ? changed.at.date : NULL;
	field->value = NULL;
	field->state = syncengine_field_slot_state(slot);
	return true;
}

/* Reads a date that needs no code of PHP's to be read; false otherwise. */
static bool direct_date(zend_object *date, bool *has, int64_t *us)
{
	const timelib_time *time;

	*has = date != NULL;
	if (!date) {
		return true;
	}
	time = php_date_obj_from_obj(date)->time;
	return time && time->sse_uptodate && syncengine_date_read(date, us);
}

static bool direct_object_date(zend_object *object, se_evidence *evidence)
{
	zval *date = mautic_slot(object, MAUTIC_REPORT_OBJECT_CHANGED);

	return direct_date(
		Z_TYPE_P(date) == IS_OBJECT ? Z_OBJ_P(date) : NULL, &evidence->has_possible, &evidence->possible);
}

static bool direct_times(mautic_generation *generation)
{
	if (!generation->timed) {
		generation->timed = direct_object_date(generation->internal, &generation->internal_time) &&
			direct_object_date(generation->source, &generation->source_time);
	}
	return generation->timed;
}

/* Whose value stands: the internal field or the source's; NULL where nobody's. False: ask by methods. */
static bool direct_judge(mautic_generation *generation, const direct_field *internal,
	const direct_field *source, const direct_field **winner)
{
	se_evidence left, right;
	se_verdict verdict;

	if (!direct_times(generation)) {
		return false;
	}
	left = generation->internal_time;
	right = generation->source_time;
	if (!direct_date(internal->date, &left.has_certain, &left.certain) ||
		!direct_date(source->date, &right.has_certain, &right.certain)) {
		return false;
	}
	if (internal->value && internal->value == source->value) {
		*winner = internal;
		return true;
	}
	if (left.has_certain && (!left.has_possible || left.certain > left.possible)) {
		left.has_possible = true;
		left.possible = left.certain;
	}
	verdict = se_judge(&left, &right, NULL);
	*winner = verdict == SE_LEFT ? internal : verdict == SE_RIGHT ? source : NULL;
	return true;
}

/* Puts a value into the change after ValueHelper's rule. */
static mautic_direct_result direct_put(mautic_generation *generation, zend_string *name,
	const direct_field *field, syncengine_field_state state, zend_string *direction, bool escapes)
{
	zval type, normalized, original;

	ZVAL_STR(&type, field->type);
	ZVAL_UNDEF(&original);
	switch (mautic_value_rule(field->normalized, &type, state == SYNCENGINE_FIELD_REQUIRED, direction,
		generation->pull ? MAUTIC_FOR_MAUTIC : MAUTIC_FOR_INTEGRATION)) {
		case MAUTIC_STAND_IN_SAME:
			ZVAL_COPY(&normalized, field->normalized);
			break;
		case MAUTIC_STAND_IN_ONE:
			ZVAL_DOUBLE(&normalized, 1.0);
			ZVAL_COPY(&original, field->normalized);
			break;
		default:
			if (!escapes) {
				generation->note = MAUTIC_NOTE_EMPTY;
				return MAUTIC_DIRECT_DONE;
			}
			zend_throw_exception(mautic_ce.InvalidValueException, "Required field can't be empty", 0);
			return MAUTIC_DIRECT_THROWN;
	}
	mautic_change_put(generation->change, name, &normalized, &original, zend_string_copy(field->type), state);
	return MAUTIC_DIRECT_DONE;
}

typedef enum { LOOKUP_FOUND, LOOKUP_ABSENT, LOOKUP_FOREIGN } direct_lookup;

/* The source's field: its state comes from the object given, its value from the report's. */
static direct_lookup direct_source(
	mautic_generation *generation, zend_string *name, uint32_t i, direct_field *field)
{
	zend_object *given = generation->pull ? generation->integration : generation->internal;
	syncengine_field *slot = direct_find(given, name, i);
	syncengine_field_state state;

	if (!slot) {
		return LOOKUP_ABSENT;
	}
	if (!direct_read(slot, field)) {
		return LOOKUP_FOREIGN;
	}
	if (generation->source == given) {
		return LOOKUP_FOUND;
	}
	state = field->state;
	slot = direct_find(generation->source, name, i);
	if (!slot) {
		return LOOKUP_ABSENT;
	}
	if (!direct_read(slot, field)) {
		return LOOKUP_FOREIGN;
	}
	field->state = state;
	return LOOKUP_FOUND;
}

/* Into the integration: the value as it comes. */
static mautic_direct_result direct_push(mautic_generation *generation, zval *internal_name,
	zval *integration_name, zend_string *direction, uint32_t i)
{
	direct_field field;
	direct_lookup found = direct_source(generation, Z_STR_P(internal_name), i, &field);

	if (found != LOOKUP_FOUND) {
		return found == LOOKUP_ABSENT ? MAUTIC_DIRECT_DONE : MAUTIC_DIRECT_NOT;
	}
	return direct_put(generation, Z_STR_P(integration_name), &field, field.state, direction, false);
}

static bool direct_objects(const mautic_generation *generation)
{
	return direct_object(generation->internal) && direct_object(generation->integration) &&
		direct_object(generation->source);
}

static bool direct_knows_required(const mautic_generation *generation, const zval *object)
{
	return Z_TYPE(generation->required) == IS_ARRAY &&
		zend_string_equals(Z_STR(generation->required_for), Z_STR_P(object));
}

static mautic_direct_result direct_pull(mautic_generation *generation, zend_object *mapping,
	zval *internal_name, zval *integration_name, zend_string *direction, uint32_t i)
{
	zval *object = mautic_slot(mapping, MAUTIC_FIELD_MAPPING_INTERNAL_OBJECT);
	zend_string *name = Z_STR_P(internal_name);
	direct_field field, internal;
	const direct_field *winner = &field;
	syncengine_field *slot;
	direct_lookup found;
	bool both_ways = zend_string_equals_literal(direction, "bidirectional");

	if (Z_TYPE_P(object) != IS_STRING) {
		return MAUTIC_DIRECT_NOT;
	}
	if (!direct_knows_required(generation, object)) {
		/* Asking the FieldHelper runs PHP code: nothing is read before. */
		if (!direct_find(generation->integration, Z_STR_P(integration_name), i)) {
			return MAUTIC_DIRECT_DONE;
		}
		mautic_requires(generation, object, internal_name);
		if (EG(exception)) {
			return MAUTIC_DIRECT_THROWN;
		}
		if (!direct_objects(generation) || !direct_knows_required(generation, object)) {
			return MAUTIC_DIRECT_NOT;
		}
	}
	found = direct_source(generation, Z_STR_P(integration_name), i, &field);
	if (found != LOOKUP_FOUND) {
		return found == LOOKUP_ABSENT ? MAUTIC_DIRECT_DONE : MAUTIC_DIRECT_NOT;
	}
	if (zend_hash_num_elements(Z_ARRVAL(generation->required)) > 0 &&
		mautic_requires(generation, object, internal_name)) {
		field.state = SYNCENGINE_FIELD_REQUIRED;
	}
	if (both_ways && (slot = direct_find(generation->internal, Z_STR_P(internal_name), i))) {
		if (!direct_read(slot, &internal) || !direct_judge(generation, &internal, &field, &winner)) {
			return MAUTIC_DIRECT_NOT;
		}
		if (!winner) {
			generation->note = MAUTIC_NOTE_UNDECIDED;
			return MAUTIC_DIRECT_DONE;
		}
		generation->note = winner == &field ? MAUTIC_NOTE_LOST : MAUTIC_NOTE_NONE;
		/* The very string that the shared list of names has: the change finds its place without looking. */
		name = syncengine_fields_name(&mautic_holder_from_obj(generation->internal)->fields, slot);
	}
	return direct_put(generation, name, winner, field.state, direction, both_ways);
}

mautic_direct_result mautic_direct_field(mautic_generation *generation, zend_object *mapping, uint32_t i)
{
	zval *internal_name, *integration_name, *direction;

	if (mapping->ce != mautic_ce.FieldMapping || !direct_objects(generation)) {
		return MAUTIC_DIRECT_NOT;
	}
	internal_name = mautic_slot(mapping, MAUTIC_FIELD_MAPPING_INTERNAL_FIELD);
	integration_name = mautic_slot(mapping, MAUTIC_FIELD_MAPPING_INTEGRATION_FIELD);
	direction = mautic_slot(mapping, MAUTIC_FIELD_MAPPING_DIRECTION);
	if (Z_TYPE_P(internal_name) != IS_STRING || Z_TYPE_P(integration_name) != IS_STRING ||
		Z_TYPE_P(direction) != IS_STRING) {
		return MAUTIC_DIRECT_NOT;
	}
	if (generation->pull) {
		return zend_string_equals_literal(Z_STR_P(direction), "integration")
			? MAUTIC_DIRECT_DONE
			: direct_pull(generation, mapping, internal_name, integration_name, Z_STR_P(direction), i);
	}
	return zend_string_equals_literal(Z_STR_P(direction), "mautic")
		? MAUTIC_DIRECT_DONE
		: direct_push(generation, internal_name, integration_name, Z_STR_P(direction), i);
}
