#include "mautic/sync/field_builder.h"

#include "ext/standard/php_string.h"
#include "mautic/mautic_exceptions.h"
#include "mautic/mautic_report.h"
#include "mautic/mautic_request.h"
#include "mautic/sync/report_building.h"
#include "report/report_field.h"

ZEND_METHOD(MauticFieldBuilder, __construct);
ZEND_METHOD(MauticFieldBuilder, buildObjectField);

#include "stubs/mautic/MauticFieldBuilder_arginfo.h"

/* Private properties, in order. */
enum {
	FIELD_BUILDER_VALUE_NORMALIZER,
	FIELD_BUILDER_MAUTIC_OBJECT,
	FIELD_BUILDER_REQUEST_OBJECT,
	FIELD_BUILDER_ROUTER,
	FIELD_BUILDER_FIELD_HELPER,
	FIELD_BUILDER_CONTACT_OBJECT_HELPER,
};

static const char dnc_prefix[] = "mautic_internal_dnc_";

/* A field to build. Everything is borrowed. */
typedef struct {
	zend_object *builder;
	zval *field;
	zval *row;
	zval *request;
	zval *integration;
	zend_string *state;
	field_builder_page *page; /* NULL where nothing is remembered */
	zend_object *object;      /* what the field is for; NULL where it is for PHP code */
} field_task;

ZEND_METHOD(MauticFieldBuilder, __construct)
{
	zval normalizer;

	if (!site_construct(execute_data, FIELD_BUILDER_ROUTER)) {
		RETURN_THROWS();
	}
	ZVAL_OBJ(&normalizer, mautic_new(mautic_ce.ValueNormalizer));
	mautic_slot_take(Z_OBJ_P(ZEND_THIS), FIELD_BUILDER_VALUE_NORMALIZER, &normalizer);
}

/* new FieldDAO($field, $value, $state): takes `value`. */
static bool new_field(zval *field, zend_object *value, zend_string *state, zval *result)
{
	zval arguments[3];
	bool ok;

	ZVAL_COPY_VALUE(&arguments[0], field);
	ZVAL_OBJ(&arguments[1], value);
	if (state) {
		ZVAL_STR(&arguments[2], state);
	}
	ok = syncengine_construct(result, mautic_ce.ReportField, state ? 3 : 2, arguments);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

/* The same of a new value that is what it was given; takes `value`. */
static bool new_plain_field(zval *field, const char *type, zval *value, zval *result)
{
	zval name;
	zend_object *object;

	ZVAL_STRING(&name, type);
	object = mautic_value_create(&name, value, NULL);
	zval_ptr_dtor(&name);
	zval_ptr_dtor(value);
	return new_field(field, object, NULL, result);
}

static bool build_id(const field_task *task, zval *result)
{
	zval id;

	return report_building_read(task->row, "id", &id) && new_plain_field(task->field, "int", &id, result);
}

/* (int) $row[$key]; false with an exception. */
static bool read_int(zval *row, const char *key, zval *number)
{
	zval value;

	if (!report_building_read(row, key, &value)) {
		return false;
	}
	ZVAL_LONG(number, zval_get_long(&value));
	zval_ptr_dtor(&value);
	return !EG(exception);
}

static bool build_owner(const field_task *task, zval *result)
{
	zval id;

	return read_int(task->row, "owner_id", &id) && new_plain_field(task->field, "int", &id, result);
}

/* The channel is the name without the prefix, wherever that is. */
static bool build_do_not_contact(const field_task *task, zval *result)
{
	zval *helper, arguments[2], status;
	bool ok;

	ZVAL_UNDEF(&arguments[1]);
	if (!read_int(task->row, "id", &arguments[0])) {
		return false;
	}
	helper = site_property(task->builder, FIELD_BUILDER_CONTACT_OBJECT_HELPER);
	if (!helper) {
		return false;
	}
	ZVAL_STR(&arguments[1],
		php_str_to_str(
			Z_STRVAL_P(task->field), Z_STRLEN_P(task->field), dnc_prefix, sizeof(dnc_prefix) - 1, "", 0));
	ok = mautic_call(helper, "getDoNotContactStatus", &status, 2, arguments);
	zval_ptr_dtor(&arguments[1]);
	return ok && new_plain_field(task->field, "int", &status, result);
}

static bool build_timeline(const field_task *task, zval *result)
{
	zval *router, arguments[3], id, url;
	bool ok;

	router = site_property(task->builder, FIELD_BUILDER_ROUTER);
	if (!router || !report_building_read(task->row, "id", &id)) {
		return false;
	}
	ZVAL_STRING(&arguments[0], "mautic_plugin_timeline_view");
	array_init(&arguments[1]);
	Z_TRY_ADDREF_P(task->integration);
	add_assoc_zval(&arguments[1], "integration", task->integration);
	add_assoc_zval(&arguments[1], "leadId", &id);
	ZVAL_LONG(&arguments[2], 0); /* UrlGeneratorInterface::ABSOLUTE_URL */
	ok = mautic_call(router, "generate", &url, 3, arguments);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return ok && new_plain_field(task->field, "url", &url, result);
}

/* What FieldHelper::getFieldList() has of the field. The caller owns `entry`. False with an exception. */
static bool find_listed(const field_task *task, zval *helper, zval *entry)
{
	zval object, list, *found;
	bool ok;

	ZVAL_UNDEF(entry);
	if (!mautic_get(Z_OBJ_P(task->request), &mautic_request_object_name, &object)) {
		return false;
	}
	ok = mautic_call(helper, "getFieldList", &list, 1, &object);
	zval_ptr_dtor(&object);
	if (!ok) {
		return false;
	}
	found = Z_TYPE(list) == IS_ARRAY ? mautic_array_find(Z_ARRVAL(list), task->field) : NULL;
	if (found && Z_TYPE_P(found) != IS_NULL) {
		ZVAL_COPY(entry, found);
	} else if (mautic_get(Z_OBJ_P(task->request), &mautic_request_object_name, &object)) {
		mautic_throw_field_not_found(task->field, &object);
		zval_ptr_dtor(&object);
	}
	zval_ptr_dtor(&list);
	return !EG(exception);
}

/* $helper->getNormalizedFieldType($entry['type']). The caller owns `type`. False with an exception. */
static bool find_type(zval *helper, zval *entry, zval *type)
{
	zval given;
	bool ok;

	ZVAL_UNDEF(type);
	if (!report_building_read(entry, "type", &given)) {
		return false;
	}
	ok = report_building_expect_string(helper, "getNormalizedFieldType", "type", &given) &&
		mautic_call(helper, "getNormalizedFieldType", type, 1, &given);
	zval_ptr_dtor(&given);
	if (ok && Z_TYPE_P(type) != IS_STRING) {
		zval_ptr_dtor(type);
		ZVAL_EMPTY_STRING(type);
	}
	return ok;
}

/* in_array($field, $names), which compares loosely. */
static bool is_named(zval *names, zval *field)
{
	zval *name;

	if (Z_TYPE_P(names) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(names), name) {
			ZVAL_DEREF(name);
			if (zend_compare(field, name) == 0 && !EG(exception)) {
				return true;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return false;
}

/* The field goes into the object that it is for, `result` is then IS_UNDEF, or becomes a PHP object. */
static bool finish_value(
	const field_task *task, zval *type, zval *value, zval *normalized, zend_string *state, zval *result)
{
	if (task->object &&
		mautic_report_object_put(
			task->object, Z_STR_P(task->field), Z_STR_P(type), value, normalized, state)) {
		return true;
	}
	return new_field(task->field, mautic_value_create(type, value, normalized), state, result);
}

static bool build_value(const field_task *task, zval *type, zval *required, zval *result)
{
	zval given, value, normalized;
	zend_string *state = task->state;
	bool ok;

	if (!report_building_read_key(task->row, task->field, &given)) {
		return false;
	}
	ZVAL_COPY_VALUE(&value, &given);
	ok = mautic_value_normalize(type, &value, &normalized);
	if (ok && is_named(required, task->field)) {
		state = syncengine_field_state_name(SYNCENGINE_FIELD_REQUIRED);
	}
	ok = ok && !EG(exception) && finish_value(task, type, &value, &normalized, state, result);
	zval_ptr_dtor(&normalized);
	zval_ptr_dtor(&given);
	return ok;
}

/* What the FieldHelper says of the field. The caller owns `type` and `required`. False with an exception. */
static bool look_up(const field_task *task, zval *type, zval *required)
{
	zval *helper = site_property(task->builder, FIELD_BUILDER_FIELD_HELPER), entry;
	bool ok = false;

	ZVAL_UNDEF(type);
	ZVAL_UNDEF(required);
	if (helper && find_listed(task, helper, &entry)) {
		ok = mautic_get(Z_OBJ_P(task->request), &mautic_request_object_required, required) &&
			find_type(helper, &entry, type);
		zval_ptr_dtor(&entry);
	}
	return ok;
}

/* The same of a field that was asked for before; false also where it was not. */
static bool recall(const field_task *task, zval *type, zval *required)
{
	field_builder_page *page = task->page;
	zval *known = page ? zend_hash_find(Z_ARRVAL(page->types), Z_STR_P(task->field)) : NULL, name;

	if (!known) {
		return false;
	}
	if (Z_TYPE_P(known) == IS_STRING) {
		ZVAL_COPY(type, known);
		ZVAL_COPY(required, &page->required);
		return true;
	}
	if (mautic_get(Z_OBJ_P(task->request), &mautic_request_object_name, &name)) {
		mautic_throw_field_not_found(task->field, &name);
		zval_ptr_dtor(&name);
	}
	return false;
}

static void remember(const field_task *task, zval *type, zval *required)
{
	field_builder_page *page = task->page;
	zval known;

	if (!page || !page->remembers) {
		return;
	}
	if (EG(exception)) {
		if (EG(exception)->ce != mautic_ce.FieldNotFoundException) {
			return;
		}
		ZVAL_NULL(&known);
	} else {
		ZVAL_COPY(&known, type);
		if (Z_ISUNDEF(page->required)) {
			ZVAL_COPY(&page->required, required);
		}
	}
	zend_hash_update(Z_ARRVAL(page->types), Z_STR_P(task->field), &known);
}

static bool build_custom(const field_task *task, zval *result)
{
	zval type, required;
	bool ok;

	if (recall(task, &type, &required)) {
		ok = true;
	} else {
		if (EG(exception)) {
			return false;
		}
		ok = look_up(task, &type, &required);
		remember(task, &type, &required);
	}
	ok = ok && build_value(task, &type, &required, result);
	zval_ptr_dtor(&type);
	zval_ptr_dtor(&required);
	return ok;
}

static bool build(const field_task *task, zval *result)
{
	zend_string *field = Z_STR_P(task->field);

	mautic_slot_set(task->builder, FIELD_BUILDER_MAUTIC_OBJECT, task->row);
	mautic_slot_set(task->builder, FIELD_BUILDER_REQUEST_OBJECT, task->request);
	if (zend_string_equals_literal(field, "mautic_internal_id")) {
		return build_id(task, result);
	}
	if (zend_string_equals_literal(field, "owner_id")) {
		return build_owner(task, result);
	}
	if (zend_string_equals_literal(field, "mautic_internal_contact_timeline")) {
		return build_timeline(task, result);
	}
	if (zend_string_starts_with_literal(field, dnc_prefix)) {
		return build_do_not_contact(task, result);
	}
	return build_custom(task, result);
}

ZEND_METHOD(MauticFieldBuilder, buildObjectField)
{
	field_task task;
	zval *state;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	state = mautic_argument(execute_data, 4);
	task.builder = Z_OBJ_P(ZEND_THIS);
	task.field = mautic_argument(execute_data, 0);
	task.row = mautic_argument(execute_data, 1);
	task.request = mautic_argument(execute_data, 2);
	task.integration = mautic_argument(execute_data, 3);
	task.state = state ? Z_STR_P(state) : NULL;
	task.page = NULL;
	task.object = NULL;
	build(&task, return_value);
}

/* Whether the lists of fields are those of Mautic's FieldHelper, which keeps them. */
static bool lists_stay(zval *builder, zval *request)
{
	static const char name[] = "Mautic\\IntegrationsBundle\\Sync\\SyncDataExchange\\Helper\\FieldHelper";
	zval *helper;

	if (Z_OBJCE_P(builder) != mautic_ce.FieldBuilder || Z_OBJCE_P(request) != mautic_ce.RequestObject) {
		return false;
	}
	helper = mautic_slot(Z_OBJ_P(builder), FIELD_BUILDER_FIELD_HELPER);
	return Z_TYPE_P(helper) == IS_OBJECT && site_method_is_of(Z_OBJ_P(helper), "getfieldlist", name) &&
		site_method_is_of(Z_OBJ_P(helper), "getnormalizedfieldtype", name);
}

void field_builder_open(
	field_builder_page *page, zval *builder, zval *request, zval *integration, zend_string *state)
{
	page->builder = builder;
	page->request = request;
	page->integration = integration;
	page->state = state;
	page->remembers = lists_stay(builder, request);
	ZVAL_UNDEF(&page->required);
	array_init(&page->types);
}

void field_builder_close(field_builder_page *page)
{
	zval_ptr_dtor(&page->types);
	zval_ptr_dtor(&page->required);
}

/* By its method, as a builder of the site's own is asked. */
static bool build_by_call(field_builder_page *page, zval *field, zval *row, zval *result)
{
	zval arguments[5];

	ZVAL_COPY_VALUE(&arguments[0], field);
	ZVAL_COPY_VALUE(&arguments[1], row);
	ZVAL_COPY_VALUE(&arguments[2], page->request);
	ZVAL_COPY_VALUE(&arguments[3], page->integration);
	if (page->state) {
		ZVAL_STR(&arguments[4], page->state);
	}
	return mautic_call(page->builder, "buildObjectField", result, page->state ? 5 : 4, arguments);
}

bool field_builder_add(field_builder_page *page, zval *field, zval *row, zend_object *object)
{
	field_task task = {
		Z_OBJ_P(page->builder), field, row, page->request, page->integration, page->state, page, object};
	zval built;
	bool ok;

	ZVAL_UNDEF(&built);
	if (EXPECTED(task.builder->ce == mautic_ce.FieldBuilder && Z_TYPE_P(field) == IS_STRING &&
			Z_TYPE_P(row) == IS_ARRAY && Z_TYPE_P(page->integration) == IS_STRING)) {
		ok = build(&task, &built);
	} else {
		ok = build_by_call(page, field, row, &built);
	}
	return ok && (Z_ISUNDEF(built) || mautic_report_object_add(object, &built));
}

void field_builder_register(void)
{
	mautic_ce.FieldBuilder =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_ReportBuilder_FieldBuilder();
}
