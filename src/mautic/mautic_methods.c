/* The generators' way through methods: for classes of the site's own, and where fields are logged. */
#include "mautic/mautic_generator.h"

#include "ext/standard/php_var.h"
#include "mautic/mautic_log.h"
#include "mautic/mautic_value.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

bool mautic_caught(zend_class_entry *ce)
{
	if (EG(exception) && instanceof_function(EG(exception)->ce, ce)) {
		zend_clear_exception();
		return true;
	}
	return false;
}

bool mautic_requires(mautic_generation *generation, zval *object, zval *field)
{
	zval *required;

	if (Z_TYPE(generation->required) != IS_ARRAY || !zend_is_identical(&generation->required_for, object)) {
		zval_ptr_dtor(&generation->required);
		zval_ptr_dtor(&generation->required_for);
		ZVAL_COPY(&generation->required_for, object);
		generation->timed = false;
		if (!mautic_call(generation->field_helper, "getRequiredFields", &generation->required, 1, object)) {
			return false;
		}
	}
	required = Z_TYPE(generation->required) == IS_ARRAY
		? mautic_array_find(Z_ARRVAL(generation->required), field)
		: NULL;
	return required && Z_TYPE_P(required) != IS_NULL;
}

/* The value as var_export() shows it. The caller owns it. */
static zend_string *exported(zval *value)
{
	smart_str text = {0};

	php_var_export_ex(value, 1, &text);
	smart_str_0(&text);
	return text.s ? text.s : ZSTR_EMPTY_ALLOC();
}

/* One line about a field: `format` has a %s for each of the five values, the last of which may be NULL. */
static bool log_field(
	mautic_generation *generation, const char *method, const char *format, const zval **values)
{
	zend_string *texts[5] = {NULL}, *message;

	if (!mautic_logs_fields()) {
		return true;
	}
	for (int i = 0; i < 5; i++) {
		texts[i] = values[i] ? zval_get_string((zval *)values[i]) : ZSTR_EMPTY_ALLOC();
	}
	message = zend_strpprintf(0, format, ZSTR_VAL(texts[0]), ZSTR_VAL(texts[1]), ZSTR_VAL(texts[2]),
		ZSTR_VAL(texts[3]), ZSTR_VAL(texts[4]));
	for (int i = 0; i < 5; i++) {
		zend_string_release(texts[i]);
	}
	return mautic_generation_log(generation, method, message);
}

/* The normalized value in a NormalizedValueDAO as a line shows it: a string of the caller's. */
static void shown_value(zval *value, zval *shown)
{
	zval normalized;

	ZVAL_EMPTY_STRING(shown);
	if (mautic_logs_fields() && mautic_get(Z_OBJ_P(value), &mautic_value_normalized, &normalized)) {
		ZVAL_STR(shown, exported(&normalized));
		zval_ptr_dtor(&normalized);
	}
}

/* A field of one side, by methods. Everything is owned. */
typedef struct {
	zval internal_name;
	zval integration_name;
	zval direction;
	zval state;
	zval request; /* the source's InformationChangeRequestDAO */
} method_field;

static void method_field_release(method_field *field)
{
	zval_ptr_dtor(&field->internal_name);
	zval_ptr_dtor(&field->integration_name);
	zval_ptr_dtor(&field->direction);
	zval_ptr_dtor(&field->state);
	zval_ptr_dtor(&field->request);
}

static bool direction_is(const method_field *field, const char *direction)
{
	return Z_TYPE(field->direction) == IS_STRING &&
		zend_string_equals_cstr(Z_STR(field->direction), direction, strlen(direction));
}

/* $report->getInformationChangeRequest($from->getObject(), $from->getObjectId(), $name) */
static bool source_request(mautic_generation *generation, zend_object *from, zval *name, zval *request)
{
	zval report, arguments[3];
	bool ok;

	ZVAL_UNDEF(request);
	ZVAL_UNDEF(&arguments[1]);
	ok = mautic_get(from, &mautic_report_object_name, &arguments[0]) &&
		mautic_get(from, &mautic_report_object_id, &arguments[1]);
	if (ok) {
		ZVAL_COPY_VALUE(&arguments[2], name);
		ZVAL_OBJ(&report, generation->report);
		ok = mautic_call(&report, "getInformationChangeRequest", request, 3, arguments);
	}
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

/* The state that the source's field has, or `required` where Mautic requires the field. */
static bool source_state(
	mautic_generation *generation, zend_object *mapping, zval *field, method_field *merged)
{
	zval object;
	bool required;

	if (!mautic_get(Z_OBJ_P(field), &mautic_report_field_state, &merged->state)) {
		return false;
	}
	if (!generation->pull) {
		return true;
	}
	if (!mautic_get(mapping, &mautic_field_mapping_internal_object, &object)) {
		return false;
	}
	if (Z_TYPE(object) != IS_STRING || Z_TYPE(merged->internal_name) != IS_STRING) {
		zend_type_error("%s::getFieldState(): Argument #%d ($%s) must be of type string, %s given",
			ZSTR_VAL(generation->ce->name), Z_TYPE(object) != IS_STRING ? 1 : 2,
			Z_TYPE(object) != IS_STRING ? "object" : "field",
			zend_zval_type_name(Z_TYPE(object) != IS_STRING ? &object : &merged->internal_name));
		zval_ptr_dtor(&object);
		return false;
	}
	required = mautic_requires(generation, &object, &merged->internal_name);
	zval_ptr_dtor(&object);
	if (required) {
		zval_ptr_dtor(&merged->state);
		ZVAL_STRING(&merged->state, "required");
	}
	return !EG(exception);
}

/* $helper->getValueFor…($value, $state, $direction) */
static bool helped_value(mautic_generation *generation, const method_field *merged, zval *value, zval *helped)
{
	zval helper, arguments[3];

	ZVAL_OBJ(&helper, generation->value_helper);
	ZVAL_COPY_VALUE(&arguments[0], value);
	ZVAL_COPY_VALUE(&arguments[1], &merged->state);
	ZVAL_COPY_VALUE(&arguments[2], &merged->direction);
	ZVAL_UNDEF(helped);
	if (Z_TYPE(merged->direction) != IS_STRING) {
		zend_type_error("%s::%s(): Argument #3 ($syncDirection) must be of type string, %s given",
			ZSTR_VAL(generation->value_helper->ce->name),
			generation->pull ? "getValueForMautic" : "getValueForIntegration",
			zend_zval_type_name(&merged->direction));
		return false;
	}
	return mautic_call(
		&helper, generation->pull ? "getValueForMautic" : "getValueForIntegration", helped, 3, arguments);
}

/* Adds the value of a request after ValueHelper's rule. The caller owns `helped`. */
static bool add_value(mautic_generation *generation, const method_field *merged, zval *request, zval *helped)
{
	zval value;
	bool ok;

	ZVAL_UNDEF(helped);
	if (!mautic_call(request, "getNewValue", &value, 0, NULL)) {
		return false;
	}
	ok = helped_value(generation, merged, &value, helped);
	zval_ptr_dtor(&value);
	return ok &&
		mautic_change_add(generation->change,
			(zval *)(generation->pull ? &merged->internal_name : &merged->integration_name), helped,
			(zval *)&merged->state);
}

static bool add_undisputed(mautic_generation *generation, method_field *merged)
{
	zval helped, shown, object;
	bool ok = add_value(generation, merged, &merged->request, &helped);

	if (!ok) {
		zval_ptr_dtor(&helped);
		generation->note = MAUTIC_NOTE_EMPTY;
		return mautic_caught(mautic_ce.InvalidValueException);
	}
	shown_value(&helped, &shown);
	if (generation->pull) {
		ok = log_field(generation, "addFieldToObjectChange",
			"Integration to Mautic; syncing %s %s with a value of %s",
			(const zval *[5]){&merged->state, &merged->internal_name, &shown});
	} else if (mautic_logs_fields() &&
		(ok = mautic_get(generation->integration, &mautic_report_object_name, &object))) {
		ok = log_field(generation, "addFieldToObjectChange",
			"Mautic to integration; syncing %s object's %s field %s with a value of %s",
			(const zval *[5]){&object, &merged->state, &merged->integration_name, &shown});
		zval_ptr_dtor(&object);
	}
	zval_ptr_dtor(&shown);
	zval_ptr_dtor(&helped);
	return ok;
}

/* The internal side's request: its possible time is raised to the certain one where that is later. */
static bool internal_request(mautic_generation *generation, zval *field, zval *request)
{
	zval integration, values[6];
	bool has_possible, has_certain, ok;
	int64_t possible = 0, certain = 0;

	for (int i = 0; i < 6; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	ok = mautic_get(generation->internal, &mautic_report_object_name, &values[0]) &&
		mautic_get(generation->internal, &mautic_report_object_id, &values[1]) &&
		mautic_get(Z_OBJ_P(field), &mautic_report_field_name, &values[2]) &&
		mautic_get(Z_OBJ_P(field), &mautic_report_field_value, &values[3]) &&
		mautic_get(generation->internal, &mautic_report_object_changed, &values[4]) &&
		mautic_get(Z_OBJ_P(field), &mautic_report_field_changed, &values[5]) &&
		mautic_date_read(&values[4], &has_possible, &possible) &&
		mautic_date_read(&values[5], &has_certain, &certain);
	if (ok) {
		ZVAL_STRING(&integration, "mautic");
		ZVAL_OBJ(request,
			mautic_request_create(&integration, &values[0], &values[1], &values[2], &values[3],
				has_certain && (!has_possible || certain > possible) ? &values[5] : &values[4], &values[5]));
		zval_ptr_dtor(&integration);
	}
	for (int i = 0; i < 6; i++) {
		zval_ptr_dtor(&values[i]);
	}
	return ok;
}

static bool log_judged(
	mautic_generation *generation, const method_field *merged, zval *winner, zval *helped, zval *mode)
{
	zval integration, object, shown;
	bool ok = true;

	if (!mautic_logs_fields()) {
		return true;
	}
	ZVAL_UNDEF(&object);
	shown_value(helped, &shown);
	if (mautic_call(winner, "getIntegration", &integration, 0, NULL) &&
		mautic_call(winner, "getObject", &object, 0, NULL)) {
		zend_string *field =
			zend_strpprintf(0, "%s field %s", Z_STRVAL(merged->state), Z_STRVAL(merged->internal_name));
		zval what;

		ZVAL_STR(&what, field);
		ok = log_field(generation, "makeJudgement",
			"Integration to Mautic; sync judge determined to sync %s to the %s object's %s with a value of "
			"%s using the %s judging mode",
			(const zval *[5]){&integration, &object, &what, &shown, mode});
		zval_ptr_dtor(&what);
	}
	zval_ptr_dtor(&integration);
	zval_ptr_dtor(&object);
	zval_ptr_dtor(&shown);
	return ok && !EG(exception);
}

/* Asks one mode. False with an exception; `undecided` says that the next mode is to be asked. */
static bool judge_mode(
	mautic_generation *generation, const method_field *merged, zval *internal, zval *mode, bool *undecided)
{
	zval judge, arguments[3], winner, helped, object;
	bool ok;

	ZVAL_OBJ(&judge, generation->judge);
	ZVAL_COPY_VALUE(&arguments[0], mode);
	ZVAL_COPY_VALUE(&arguments[1], internal);
	ZVAL_COPY_VALUE(&arguments[2], &merged->request);
	*undecided = false;
	if (mautic_call(&judge, "adjudicate", &winner, 3, arguments)) {
		if (Z_TYPE(winner) == IS_OBJECT && Z_OBJ(winner) == Z_OBJ(merged->request)) {
			generation->note = MAUTIC_NOTE_LOST;
		}
		ok = add_value(generation, merged, &winner, &helped) &&
			log_judged(generation, merged, &winner, &helped, mode);
		zval_ptr_dtor(&helped);
		zval_ptr_dtor(&winner);
		if (ok) {
			return true;
		}
	}
	*undecided = mautic_caught(mautic_ce.ConflictUnresolvedException);
	if (!*undecided || !mautic_logs_fields()) {
		return *undecided;
	}
	ok = mautic_get(generation->internal, &mautic_report_object_name, &object) &&
		log_field(generation, "judgeThenAddFieldToObjectChange",
			"Integration to Mautic; no winner was determined using the %s judging mode for object %s field "
			"%s",
			(const zval *[5]){mode, &object, &merged->internal_name});
	zval_ptr_dtor(&object);
	return ok;
}

/* Both sides have the field: the modes are asked in turn; none: the field is left out. */
static bool judge_field(mautic_generation *generation, const method_field *merged, zval *field)
{
	zval internal, mode;
	bool undecided = true, ok = internal_request(generation, field, &internal);

	if (!ok) {
		return false;
	}
	for (int i = SE_MODE_HARD; ok && undecided && i <= SE_MODE_FUZZY; i++) {
		mode = mautic_mode_name((se_mode)i);
		ok = judge_mode(generation, merged, &internal, &mode, &undecided);
		zval_ptr_dtor(&mode);
	}
	zval_ptr_dtor(&internal);
	if (ok && undecided) {
		generation->note = MAUTIC_NOTE_UNDECIDED;
	}
	return ok;
}

static bool merge_both_ways(mautic_generation *generation, method_field *merged)
{
	zval field, helped, shown, object;
	bool ok;

	if (mautic_report_object_field(generation->internal, &merged->internal_name, &field)) {
		ok = judge_field(generation, merged, &field);
		zval_ptr_dtor(&field);
		return ok;
	}
	if (!mautic_caught(mautic_ce.FieldNotFoundException)) {
		return false;
	}
	ok = add_value(generation, merged, &merged->request, &helped);
	if (ok && mautic_logs_fields()) {
		shown_value(&helped, &shown);
		ok = mautic_get(generation->internal, &mautic_report_object_name, &object) &&
			log_field(generation, "judgeThenAddFieldToObjectChange",
				"Integration to Mautic; the sync is bidirectional but no conflicts were found so syncing the "
				"%s object's %s field %s with a value of %s",
				(const zval *[5]){&object, &merged->state, &merged->internal_name, &shown});
		zval_ptr_dtor(&object);
		zval_ptr_dtor(&shown);
	}
	zval_ptr_dtor(&helped);
	return ok;
}

static bool log_skipped(mautic_generation *generation, const method_field *merged)
{
	zval object;
	bool ok;

	if (!mautic_logs_fields()) {
		return true;
	}
	ok = mautic_get(generation->pull ? generation->internal : generation->integration,
			 &mautic_report_object_name, &object) &&
		log_field(generation, "addFieldToObjectChange",
			generation->pull
				? "Integration to Mautic; the %s object's field %s was skipped because it's configured to "
				  "sync to the integration"
				: "Mautic to integration; the %s object's field %s was skipped because it's configured to "
				  "sync to Mautic",
			(const zval *[5]){
				&object, generation->pull ? &merged->internal_name : &merged->integration_name});
	zval_ptr_dtor(&object);
	return ok;
}

/* Merges the field of a mapping whose direction does not skip it. False with an exception. */
static bool merge_source(mautic_generation *generation, zend_object *mapping, method_field *merged)
{
	zend_object *from = generation->pull ? generation->integration : generation->internal;
	zval *name = generation->pull ? &merged->integration_name : &merged->internal_name, field;
	bool ok;

	if (!mautic_report_object_field(from, name, &field)) {
		return mautic_caught(mautic_ce.FieldNotFoundException);
	}
	ok = source_state(generation, mapping, &field, merged);
	zval_ptr_dtor(&field);
	if (!ok) {
		return false;
	}
	if (!source_request(generation, from, name, &merged->request)) {
		return mautic_caught(mautic_ce.FieldNotFoundException);
	}
	return generation->pull && direction_is(merged, "bidirectional") ? merge_both_ways(generation, merged)
																	 : add_undisputed(generation, merged);
}

bool mautic_merge_by_methods(mautic_generation *generation, zend_object *mapping)
{
	method_field merged;
	bool ok;

	ZVAL_UNDEF(&merged.internal_name);
	ZVAL_UNDEF(&merged.integration_name);
	ZVAL_UNDEF(&merged.state);
	ZVAL_UNDEF(&merged.request);
	ok = mautic_get(mapping, &mautic_field_mapping_direction, &merged.direction) &&
		mautic_get(mapping, &mautic_field_mapping_internal_field, &merged.internal_name) &&
		mautic_get(mapping, &mautic_field_mapping_integration_field, &merged.integration_name);
	if (ok) {
		ok = direction_is(&merged, generation->pull ? "integration" : "mautic")
			? log_skipped(generation, &merged)
			: merge_source(generation, mapping, &merged);
	}
	method_field_release(&merged);
	generation->timed = false;
	return ok;
}
