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
/* Those of a ReferenceValueDAO. */
enum { REFERENCE_VALUE, REFERENCE_TYPE };

/*
 * One call of resolveReferences(). `names` has what one SELECT answered for all companies of the list: ID => the
 * name, false where there is no such company. An ID that is not in it is asked for alone.
 */
typedef struct {
	zend_object *resolver;
	HashTable names;
} resolution;

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

/* The name of one company, false where there is none, asked of the database. False with an exception. */
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
	return ok;
}

static bool find_name(resolution *resolution, zval *id, zval *name)
{
	zval *of = site_property(resolution->resolver, REFERENCE_RESOLVER_CONNECTION), connection, *known;
	bool ok;

	ZVAL_UNDEF(name);
	if (!of) {
		return false;
	}
	if ((known = zend_hash_index_find(&resolution->names, (zend_ulong)Z_LVAL_P(id)))) {
		ZVAL_COPY(name, known);
		return true;
	}
	ZVAL_COPY(&connection, of);
	ok = query_name(&connection, id, name);
	zval_ptr_dtor(&connection);
	return ok;
}

/* The name of a company; throws where there is none. False with an exception. */
static bool company_name(resolution *resolution, zval *id, zval *name)
{
	ZVAL_UNDEF(name);
	if (Z_TYPE_P(id) != IS_LONG) {
		zend_type_error("%s::getCompanyNameById(): Argument #1 ($id) must be of type int, %s given",
			ZSTR_VAL(mautic_ce.ReferenceResolver->name), syncengine_type_name(id));
		return false;
	}
	if (!find_name(resolution, id, name)) {
		return false;
	}
	if (Z_TYPE_P(name) == IS_FALSE) {
		zend_throw_exception_ex(mautic_ce.ReferenceNotFoundException, 0,
			"There is no company with the ID " ZEND_LONG_FMT, Z_LVAL_P(id));
		return false;
	}
	if (Z_TYPE_P(name) != IS_STRING) {
		zend_type_error("%s::getCompanyNameById(): Return value must be of type string, %s returned",
			ZSTR_VAL(mautic_ce.ReferenceResolver->name), syncengine_type_name(name));
		return false;
	}
	return true;
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
static bool resolve(resolution *resolution, zval *reference, zval *name)
{
	zval id;

	ZVAL_NULL(name);
	if (refers_to_company(reference)) {
		if (mautic_call(reference, "getValue", &id, 0, NULL) && !company_name(resolution, &id, name)) {
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

static bool resolve_field(resolution *resolution, zval *change, zval *field)
{
	zval value, normalized, name;
	bool ok;

	ZVAL_UNDEF(&normalized);
	ok = mautic_call(field, "getValue", &value, 0, NULL) &&
		mautic_call(&value, "getNormalizedValue", &normalized, 0, NULL);
	if (ok && Z_TYPE(normalized) == IS_OBJECT &&
		instanceof_function(Z_OBJCE(normalized), mautic_ce.ReferenceValue)) {
		ok = resolve(resolution, &normalized, &name) && put_name(change, field, &value, &name);
		zval_ptr_dtor(&name);
	}
	zval_ptr_dtor(&normalized);
	zval_ptr_dtor(&value);
	return ok;
}

/* Whether a field that nobody made a PHP object of has an object as its value. */
static bool may_refer(zval *change)
{
	mautic_holder *holder;

	ZVAL_DEREF(change);
	if (Z_TYPE_P(change) != IS_OBJECT || Z_OBJCE_P(change) != mautic_ce.ObjectChange) {
		return true;
	}
	holder = mautic_holder_from_obj(Z_OBJ_P(change));
	for (uint32_t i = 0; i < holder->fields.used; i++) {
		const syncengine_field *field = &holder->fields.slots[i];

		if (syncengine_field_held(field) || Z_TYPE(field->value) == IS_OBJECT) {
			return true;
		}
	}
	return holder->plain;
}

static bool resolve_change(resolution *resolution, zval *change)
{
	zval fields, *field;
	bool ok;

	if (!may_refer(change)) {
		return true;
	}
	ok = mautic_call(change, "getFields", &fields, 0, NULL);
	if (ok && Z_TYPE(fields) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(fields), field) {
			if (!(ok = resolve_field(resolution, change, field))) {
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

/* An object of a class of ours that nobody derived from it: its properties say what its methods would. */
static zend_object *plain_object(zval *value, const zend_class_entry *ce)
{
	ZVAL_DEREF(value);
	return Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == ce ? Z_OBJ_P(value) : NULL;
}

/* The company that a field refers to, 0 where it is none or a method would have to be asked. */
static zend_long plain_company(zval *field)
{
	zend_object *of = plain_object(field, mautic_ce.OrderField);

	of = of ? plain_object(mautic_slot(of, MAUTIC_ORDER_FIELD_VALUE), mautic_ce.NormalizedValue) : NULL;
	of = of ? plain_object(mautic_slot(of, MAUTIC_VALUE_NORMALIZED), mautic_ce.ReferenceValue) : NULL;
	if (of) {
		zval *id = mautic_slot(of, REFERENCE_VALUE), *type = mautic_slot(of, REFERENCE_TYPE);

		if (Z_TYPE_P(id) == IS_LONG && Z_LVAL_P(id) > 0 && Z_TYPE_P(type) == IS_STRING &&
			zend_string_equals_literal(Z_STR_P(type), "company")) {
			return Z_LVAL_P(id);
		}
	}
	return 0;
}

/* Adds the companies that a change refers to; returns how often it does. */
static uint32_t collect_companies(resolution *resolution, zval *change)
{
	uint32_t count = 0;
	zval fields, *field, none;
	zend_long id;

	ZVAL_DEREF(change);
	if (Z_TYPE_P(change) != IS_OBJECT || Z_OBJCE_P(change) != mautic_ce.ObjectChange || !may_refer(change) ||
		!mautic_call(change, "getFields", &fields, 0, NULL)) {
		return 0;
	}
	ZVAL_FALSE(&none);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(fields), field) {
		if ((id = plain_company(field)) > 0) {
			zend_hash_index_update(&resolution->names, (zend_ulong)id, &none);
			count++;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&fields);
	return count;
}

/* Whether queries are Doctrine's own business: nobody listens to how many there are. */
static bool is_doctrines(const zval *connection)
{
	static const char class_name[] = "Doctrine\\DBAL\\Connection";

	return Z_TYPE_P(connection) == IS_OBJECT &&
		site_method_is_of(Z_OBJ_P(connection), "createquerybuilder", class_name) &&
		site_method_is_of(Z_OBJ_P(connection), "executequery", class_name);
}

static zend_string *names_statement(HashTable *names)
{
	zend_string *table = site_table("companies");
	smart_str sql = {0};
	zend_ulong id;
	bool first = true;

	smart_str_appends(&sql, "SELECT c.id, c.companyname FROM ");
	smart_str_append(&sql, table);
	smart_str_appends(&sql, " c WHERE c.id IN (");
	ZEND_HASH_FOREACH_NUM_KEY(names, id) {
		if (!first) {
			smart_str_appends(&sql, ", ");
		}
		smart_str_append_long(&sql, (zend_long)id);
		first = false;
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appendc(&sql, ')');
	zend_string_release(table);
	return smart_str_extract(&sql);
}

static void keep_name(resolution *resolution, zval *row)
{
	zval *id, *name;

	ZVAL_DEREF(row);
	if (Z_TYPE_P(row) != IS_ARRAY || !(id = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("id"))) ||
		!(name = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("companyname")))) {
		return;
	}
	ZVAL_DEREF(id);
	ZVAL_DEREF(name);
	Z_TRY_ADDREF_P(name);
	zend_hash_index_update(&resolution->names, (zend_ulong)zval_get_long(id), name);
}

/* Fetches the names of all companies of a list, where there is more than one to ask for. False with an exception. */
static bool fetch_names(resolution *resolution, HashTable *changes)
{
	zval *of = mautic_slot(resolution->resolver, REFERENCE_RESOLVER_CONNECTION), connection, params, rows;
	zval *change, *row;
	uint32_t count = 0;
	bool ok;

	if (!is_doctrines(of)) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(changes, change) {
		count += collect_companies(resolution, change);
	}
	ZEND_HASH_FOREACH_END();
	if (count < 2) {
		zend_hash_clean(&resolution->names);
		return !EG(exception);
	}
	ZVAL_COPY(&connection, of);
	ZVAL_EMPTY_ARRAY(&params);
	ok = site_select(&connection, names_statement(&resolution->names), &params, NULL, &rows);
	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
			keep_name(resolution, row);
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	zval_ptr_dtor(&connection);
	return ok;
}

ZEND_METHOD(MauticReferenceResolver, resolveReferences)
{
	resolution resolution = {.resolver = Z_OBJ_P(ZEND_THIS)};
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
	zend_hash_init(&resolution.names, 0, NULL, ZVAL_PTR_DTOR, false);
	if (fetch_names(&resolution, Z_ARRVAL(changes))) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(changes), change) {
			if (!resolve_change(&resolution, change)) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_hash_destroy(&resolution.names);
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
