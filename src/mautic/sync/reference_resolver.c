#include "mautic/sync/site.h"

#include "zend_exceptions.h"

ZEND_METHOD(MauticReferenceResolver, __construct);
ZEND_METHOD(MauticReferenceResolver, resolveReferences);

#include "mautic/mautic_log.h"
#include "mautic/mautic_order.h"
#include "stubs/mautic/MauticReferenceResolver_arginfo.h"

/* Private properties, in order. */
enum {
	REFERENCE_RESOLVER_CONNECTION,
};

ZEND_METHOD(MauticReferenceResolver, __construct)
{
	site_construct(execute_data, REFERENCE_RESOLVER_CONNECTION);
}

/* $builder->$method($arguments…) */
static bool build(zval *builder, const char *method, uint32_t argc, zval *argv)
{
	zval result;
	bool ok = mautic_call(builder, method, &result, argc, argv);

	zval_ptr_dtor(&result);
	return ok;
}

static bool build_texts(zval *builder, const char *method, const char *first, const char *second)
{
	zval arguments[2];
	bool ok;

	ZVAL_STRING(&arguments[0], first);
	ZVAL_NULL(&arguments[1]);
	if (second) {
		ZVAL_STRING(&arguments[1], second);
	}
	ok = build(builder, method, second ? 2 : 1, arguments);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

static bool build_from(zval *builder)
{
	zend_string *table = site_table("companies");
	bool ok = build_texts(builder, "from", ZSTR_VAL(table), "c");

	zend_string_release(table);
	return ok;
}

static bool build_id(zval *builder, zval *id)
{
	zval arguments[2];
	bool ok;

	ZVAL_STRING(&arguments[0], "id");
	ZVAL_COPY(&arguments[1], id);
	ok = build(builder, "setParameter", 2, arguments);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

/* The name of one company, asked of the database; throws where there is none. False with an exception. */
static bool query_name(zval *connection, zval *id, zval *name)
{
	zval builder, result;
	bool ok;

	ZVAL_UNDEF(&result);
	ZVAL_UNDEF(name);
	ok = mautic_call(connection, "createQueryBuilder", &builder, 0, NULL) &&
		build_texts(&builder, "select", "c.companyname", NULL) && build_from(&builder) &&
		build_texts(&builder, "where", "c.id = :id", NULL) && build_id(&builder, id) &&
		mautic_call(&builder, "executeQuery", &result, 0, NULL) &&
		mautic_call(&result, "fetchOne", name, 0, NULL);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&builder);
	if (ok && Z_TYPE_P(name) == IS_FALSE) {
		zend_throw_exception_ex(mautic_ce.ReferenceNotFoundException, 0,
			"Company reference for ID " ZEND_LONG_FMT " not found", zval_get_long(id));
		ok = false;
	}
	return ok;
}

static bool company_name(zend_object *resolver, zval *id, zval *name)
{
	zval *of, connection;
	bool ok;

	ZVAL_UNDEF(name);
	if (Z_TYPE_P(id) != IS_LONG) {
		zend_type_error("%s::getCompanyNameById(): Argument #1 ($id) must be of type int, %s given",
			ZSTR_VAL(mautic_ce.ReferenceResolver->name), syncengine_type_name(id));
		return false;
	}
	of = site_property(resolver, REFERENCE_RESOLVER_CONNECTION);
	if (!of) {
		return false;
	}
	ZVAL_COPY(&connection, of);
	ok = query_name(&connection, id, name);
	zval_ptr_dtor(&connection);
	if (ok && Z_TYPE_P(name) != IS_STRING) {
		zend_type_error("%s::getCompanyNameById(): Return value must be of type string, %s returned",
			ZSTR_VAL(mautic_ce.ReferenceResolver->name), syncengine_type_name(name));
		ok = false;
	}
	return ok;
}

/* Whether a reference is to a company: its type and an ID. False as well with an exception. */
static bool refers_to_company(zval *reference)
{
	zval type, id;
	bool is = false;

	ZVAL_UNDEF(&id);
	if (mautic_call(reference, "getType", &type, 0, NULL) && Z_TYPE(type) == IS_STRING &&
		zend_string_equals_literal(Z_STR(type), "company") &&
		mautic_call(reference, "getValue", &id, 0, NULL)) {
		is = Z_TYPE(id) == IS_LONG && Z_LVAL(id) > 0;
	}
	zval_ptr_dtor(&type);
	zval_ptr_dtor(&id);
	return is;
}

/* The name that a reference stands for, or null. False with an exception. */
static bool resolve(zend_object *resolver, zval *reference, zval *name)
{
	zval id;

	ZVAL_NULL(name);
	if (refers_to_company(reference)) {
		if (mautic_call(reference, "getValue", &id, 0, NULL) && !company_name(resolver, &id, name)) {
			zval_ptr_dtor(name);
			ZVAL_NULL(name);
		}
		zval_ptr_dtor(&id);
	}
	if (EG(exception) && instanceof_function(EG(exception)->ce, mautic_ce.ReferenceNotFoundException)) {
		zend_clear_exception();
	}
	return !EG(exception);
}

/* $change->addField(new FieldDAO($field->getName(), new NormalizedValueDAO($value->getType(), $name))) */
static bool put_name(zval *change, zval *field, zval *value, zval *name)
{
	zval values[2], fields[2], added, result;
	bool ok;

	ZVAL_UNDEF(&fields[0]);
	ZVAL_UNDEF(&fields[1]);
	ZVAL_UNDEF(&added);
	ZVAL_UNDEF(&result);
	ok = mautic_call(value, "getType", &values[0], 0, NULL);
	ZVAL_COPY_VALUE(&values[1], name);
	ok = ok && syncengine_construct(&fields[1], mautic_ce.NormalizedValue, 2, values) &&
		mautic_call(field, "getName", &fields[0], 0, NULL) &&
		syncengine_construct(&added, mautic_ce.OrderField, 2, fields) &&
		mautic_call(change, "addField", &result, 1, &added);
	zval_ptr_dtor(&values[0]);
	zval_ptr_dtor(&fields[0]);
	zval_ptr_dtor(&fields[1]);
	zval_ptr_dtor(&added);
	zval_ptr_dtor(&result);
	return ok;
}

static bool resolve_field(zend_object *resolver, zval *change, zval *field)
{
	zval value, normalized, name;
	bool ok;

	ZVAL_UNDEF(&normalized);
	ok = mautic_call(field, "getValue", &value, 0, NULL) &&
		mautic_call(&value, "getNormalizedValue", &normalized, 0, NULL);
	if (ok && Z_TYPE(normalized) == IS_OBJECT &&
		instanceof_function(Z_OBJCE(normalized), mautic_ce.ReferenceValue)) {
		ok = resolve(resolver, &normalized, &name) && put_name(change, field, &value, &name);
		zval_ptr_dtor(&name);
	}
	zval_ptr_dtor(&normalized);
	zval_ptr_dtor(&value);
	return ok;
}

static bool resolve_change(zend_object *resolver, zval *change)
{
	zval fields, *field;
	bool ok = mautic_call(change, "getFields", &fields, 0, NULL);

	if (ok && Z_TYPE(fields) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(fields), field) {
			if (!(ok = resolve_field(resolver, change, field))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&fields);
	return ok;
}

static void log_unresolved(zend_string *object_name)
{
	zval integration;

	ZVAL_STR(&integration, zend_string_init(ZEND_STRL("N/A"), false));
	mautic_log(&integration,
		zend_strpprintf(
			0, "references are currently resolved only for lead. Given %s", ZSTR_VAL(object_name)),
		mautic_ce.ReferenceResolver, "resolveReferences");
	zval_ptr_dtor(&integration);
}

ZEND_METHOD(MauticReferenceResolver, resolveReferences)
{
	zval *object_name, changes, *change;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	object_name = mautic_argument(execute_data, 0);
	if (!zend_string_equals_literal(Z_STR_P(object_name), "lead")) {
		log_unresolved(Z_STR_P(object_name));
		return;
	}
	ZVAL_COPY(&changes, mautic_argument(execute_data, 1));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(changes), change) {
		if (!resolve_change(Z_OBJ_P(ZEND_THIS), change)) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&changes);
}

void reference_resolver_register(void)
{
	mautic_ce.ReferenceResolverInterface =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolverInterface();
	mautic_ce.ReferenceNotFoundException =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_Exception_ReferenceNotFoundException(
			zend_ce_exception);
	mautic_ce.ReferenceResolver =
		register_class_Mautic_IntegrationsBundle_Sync_SyncDataExchange_Internal_Executioner_ReferenceResolver(
			mautic_ce.ReferenceResolverInterface);
}
