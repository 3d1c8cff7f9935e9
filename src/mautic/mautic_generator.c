/* The two ObjectChangeGenerators. */
#include "mautic/mautic_generator.h"

#include "mautic/mautic_log.h"
#include "zend_smart_str.h"

ZEND_METHOD(MauticPullGenerator, __construct);
ZEND_METHOD(MauticPullGenerator, getSyncObjectChange);
ZEND_METHOD(MauticPushGenerator, __construct);
ZEND_METHOD(MauticPushGenerator, getSyncObjectChange);

bool mautic_generation_log(mautic_generation *generation, const char *method, zend_string *message)
{
	zval integration;
	bool ok = mautic_get(generation->manual, &mautic_manual_integration, &integration);

	if (!ok) {
		zend_string_release(message);
		return false;
	}
	ok = mautic_log(&integration, message, generation->ce, method);
	zval_ptr_dtor(&integration);
	return ok;
}

/* Appends "name:id" of an object. False with an exception. */
static bool append_object(smart_str *text, zend_object *object)
{
	static const mautic_getter *const getters[] = {&mautic_report_object_name, &mautic_report_object_id};
	zend_string *string;
	zval value;

	for (int i = 0; i < 2; i++) {
		if (!mautic_get(object, getters[i], &value)) {
			return false;
		}
		string = zval_get_string(&value);
		smart_str_append(text, string);
		zend_string_release(string);
		zval_ptr_dtor(&value);
		if (i == 0) {
			smart_str_appendc(text, ':');
		}
	}
	return !EG(exception);
}

/* What the line about an object says around its two objects, or around the one that is new. */
typedef struct {
	const char *match[3];
	const char *no_match;
} match_words;

/* Whether Mautic's side and the integration's know each other already. */
static bool log_match(mautic_generation *generation)
{
	static const match_words pull = {{"Integration to Mautic; found a match between Mautic's ",
										 " object and the integration ", " object "},
		"Integration to Mautic; no match found for "};
	static const match_words push = {
		{"Mautic to integration; found a match between the integration ", " object and Mautic's ", " object"},
		"Mautic to integration: no match found for "};
	const match_words *words = generation->pull ? &pull : &push;
	zend_object *to = generation->pull ? generation->internal : generation->integration;
	zend_object *from = generation->pull ? generation->integration : generation->internal;
	smart_str text = {0};
	zval id;
	bool known, ok;

	if (!mautic_get(to, &mautic_report_object_id, &id)) {
		return false;
	}
	known = zend_is_true(&id);
	zval_ptr_dtor(&id);
	if (known) {
		smart_str_appends(&text, words->match[0]);
		ok = append_object(&text, to);
		smart_str_appends(&text, words->match[1]);
		ok = ok && append_object(&text, from);
		smart_str_appends(&text, words->match[2]);
	} else {
		smart_str_appends(&text, words->no_match);
		ok = append_object(&text, from);
	}
	if (!ok) {
		smart_str_free(&text);
		return false;
	}
	smart_str_0(&text);
	return mautic_generation_log(generation, "getSyncObjectChange", text.s);
}

/*
 * Notes what came of a field where somebody asked for that: then a required field that is empty is left out, and no
 * exception any more. False with another exception.
 */
static bool note_field(mautic_generation *generation, zend_object *mapping, bool ok)
{
	zval name, note;

	if (!ok && mautic_caught(mautic_ce.InvalidValueException)) {
		generation->note = MAUTIC_NOTE_EMPTY;
		ok = true;
	}
	if (ok && generation->note != MAUTIC_NOTE_NONE) {
		ok = mautic_get(mapping, &mautic_field_mapping_internal_field, &name);
		if (ok && Z_TYPE(name) == IS_STRING) {
			ZVAL_LONG(&note, generation->note);
			zend_hash_update(generation->notes, Z_STR(name), &note);
		}
		zval_ptr_dtor(&name);
	}
	return ok;
}

static bool merge_fields(mautic_generation *generation, zend_object *object_mapping)
{
	zval mappings, *mapping;
	uint32_t i = 0;
	bool ok = mautic_get(object_mapping, &mautic_object_mapping_fields, &mappings);

	if (!ok) {
		return false;
	}
	mautic_direct_open(generation);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(mappings), mapping) {
		mautic_direct_result direct =
			generation->direct ? mautic_direct_field(generation, Z_OBJ_P(mapping), i++) : MAUTIC_DIRECT_NOT;

		ok = direct == MAUTIC_DIRECT_NOT ? mautic_merge_by_methods(generation, Z_OBJ_P(mapping))
										 : direct == MAUTIC_DIRECT_DONE;
		if (generation->notes) {
			ok = note_field(generation, Z_OBJ_P(mapping), ok);
			generation->note = MAUTIC_NOTE_NONE;
		}
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&mappings);
	return ok;
}

/* The change, empty: what is changed is the side that is written to. */
static bool generation_change(mautic_generation *generation)
{
	zend_object *to = generation->pull ? generation->internal : generation->integration;
	zend_object *from = generation->pull ? generation->integration : generation->internal;
	zval values[5];
	bool ok;

	for (int i = 0; i < 5; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	ok = mautic_get(generation->manual, &mautic_manual_integration, &values[0]) &&
		mautic_get(to, &mautic_report_object_name, &values[1]) &&
		mautic_get(to, &mautic_report_object_id, &values[2]) &&
		mautic_get(from, &mautic_report_object_name, &values[3]) &&
		mautic_get(from, &mautic_report_object_id, &values[4]);
	if (ok) {
		generation->change = mautic_change_create(&values[0], &values[1], &values[2], &values[3], &values[4]);
	}
	for (int i = 0; i < 5; i++) {
		zval_ptr_dtor(&values[i]);
	}
	return ok;
}

/* The change's date is that of the object it comes from, or now. */
static bool generation_date(mautic_generation *generation)
{
	zval changed, date;

	if (!mautic_get(generation->pull ? generation->integration : generation->internal,
			&mautic_report_object_changed, &changed)) {
		return false;
	}
	mautic_date_or_now(&date, &changed);
	mautic_slot_take(generation->change, MAUTIC_CHANGE_DATE, &date);
	zval_ptr_dtor(&changed);
	return true;
}

static void generate(INTERNAL_FUNCTION_PARAMETERS, mautic_generation *generation)
{
	bool ok;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	generation->notes = SYNCENGINE_G(mautic_notes);
	SYNCENGINE_G(mautic_notes) = NULL;
	generation->report = Z_OBJ_P(mautic_argument(execute_data, 0));
	generation->manual = Z_OBJ_P(mautic_argument(execute_data, 1));
	generation->internal = Z_OBJ_P(mautic_argument(execute_data, 3));
	generation->integration = Z_OBJ_P(mautic_argument(execute_data, 4));
	ZVAL_UNDEF(&generation->required);
	ZVAL_UNDEF(&generation->required_for);
	ok = generation_change(generation) && log_match(generation) &&
		merge_fields(generation, Z_OBJ_P(mautic_argument(execute_data, 2))) && generation_date(generation);
	zval_ptr_dtor(&generation->required);
	zval_ptr_dtor(&generation->required_for);
	if (ok) {
		RETURN_OBJ(generation->change);
	}
	if (generation->change) {
		OBJ_RELEASE(generation->change);
	}
}

/* A property that the constructor sets, or NULL with an exception. */
static zval *generator_part(zend_object *generator, uint32_t slot)
{
	zval *part = mautic_slot(generator, slot);

	if (Z_TYPE_P(part) == IS_OBJECT) {
		return part;
	}
	mautic_slot_uninitialized(generator, slot);
	return NULL;
}

ZEND_METHOD(MauticPullGenerator, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		for (uint32_t i = 0; i < 3; i++) {
			mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_PULL_JUDGE + i, mautic_argument(execute_data, i));
		}
	}
}

ZEND_METHOD(MauticPullGenerator, getSyncObjectChange)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *judge = generator_part(this, MAUTIC_PULL_JUDGE), *helper;
	mautic_generation generation = {.pull = true, .ce = EX(func)->common.scope};

	if (!judge || !(helper = generator_part(this, MAUTIC_PULL_VALUE_HELPER))) {
		RETURN_THROWS();
	}
	generation.judge = Z_OBJ_P(judge);
	generation.value_helper = Z_OBJ_P(helper);
	generation.field_helper = mautic_slot(this, MAUTIC_PULL_FIELD_HELPER);
	generate(INTERNAL_FUNCTION_PARAM_PASSTHRU, &generation);
}

ZEND_METHOD(MauticPushGenerator, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), MAUTIC_PUSH_VALUE_HELPER, mautic_argument(execute_data, 0));
	}
}

ZEND_METHOD(MauticPushGenerator, getSyncObjectChange)
{
	zval *helper = generator_part(Z_OBJ_P(ZEND_THIS), MAUTIC_PUSH_VALUE_HELPER);
	mautic_generation generation = {.ce = EX(func)->common.scope};

	if (!helper) {
		RETURN_THROWS();
	}
	generation.value_helper = Z_OBJ_P(helper);
	generate(INTERNAL_FUNCTION_PARAM_PASSTHRU, &generation);
}

/* ['hard', 'best', 'fuzzy'], immutable; made at MINIT. */
static zend_array *judgement_modes;

static zend_object *pull_generator_new(zend_class_entry *ce)
{
	zend_object *generator = zend_objects_new(ce);
	zval *modes = OBJ_PROP_NUM(generator, MAUTIC_PULL_MODES);

	object_properties_init(generator, ce);
	generator->handlers = &std_object_handlers;
	Z_ARR_P(modes) = judgement_modes;
	Z_TYPE_INFO_P(modes) = IS_ARRAY;
	return generator;
}

void mautic_generators_init(zend_class_entry *pull)
{
	static const char *const names[] = {"hard", "best", "fuzzy"};
	zval name;

	pull->create_object = pull_generator_new;
	judgement_modes = pemalloc(sizeof(*judgement_modes), true);
	zend_hash_init(judgement_modes, 3, NULL, NULL, true);
	zend_hash_real_init_packed(judgement_modes);
	for (int i = 0; i < 3; i++) {
		ZVAL_INTERNED_STR(&name, zend_string_init_interned(names[i], strlen(names[i]), true));
		zend_hash_next_index_insert(judgement_modes, &name);
	}
	GC_SET_REFCOUNT(judgement_modes, 2);
	GC_TYPE_INFO(judgement_modes) = GC_ARRAY | ((IS_ARRAY_IMMUTABLE | GC_NOT_COLLECTABLE) << GC_FLAGS_SHIFT);
}
