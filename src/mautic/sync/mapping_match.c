/* Which internal object an object of the integration's is, where no mapping tells. */
#include "mautic/sync/mapping_work.h"

#include "zend_exceptions.h"

#include "mautic/mautic_mapping.h"
#include "mautic/mautic_report.h"
#include "mautic/sync/mapping_rows.h"

#define FIELD_MODEL "Mautic\\LeadBundle\\Model\\FieldModel"

/* The manual takes nothing but strings, as strict code calls it. */
static bool expect_name(zval *name, uint32_t argument, const char *parameter)
{
	if (EXPECTED(Z_TYPE_P(name) == IS_STRING)) {
		return true;
	}
	zend_type_error("%s::getIntegrationMappedField(): Argument #%u ($%s) must be of type string, %s given",
		ZSTR_VAL(mautic_ce.MappingManual->name), argument, parameter, syncengine_type_name(name));
	return false;
}

/*
 * The value of the integration's field that is mapped to `field`: IS_UNDEF where there is none. False with an
 * exception.
 */
static bool unique_value(zval *manual, zval *internal_name, zval *object, zval *field, zval *value)
{
	zval arguments[3], mapped, reported, normalized;
	bool ok;

	ZVAL_UNDEF(value);
	ZVAL_UNDEF(&mapped);
	ZVAL_UNDEF(&reported);
	ZVAL_UNDEF(&normalized);
	if (!mautic_get(Z_OBJ_P(object), &mautic_report_object_name, &arguments[0])) {
		zval_ptr_dtor(&arguments[0]);
		return false;
	}
	ZVAL_COPY_VALUE(&arguments[1], internal_name);
	ZVAL_COPY_VALUE(&arguments[2], field);
	ok = expect_name(&arguments[0], 1, "integrationObjectName") &&
		expect_name(field, 3, "internalFieldName") &&
		mautic_call(manual, "getIntegrationMappedField", &mapped, 3, arguments) &&
		mautic_report_object_field(Z_OBJ_P(object), &mapped, &reported) &&
		(!zend_is_true(&reported) ||
			(mautic_call(&reported, "getValue", &normalized, 0, NULL) &&
				mautic_call(&normalized, "getNormalizedValue", value, 0, NULL)));
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&mapped);
	zval_ptr_dtor(&reported);
	zval_ptr_dtor(&normalized);
	if (!ok && instanceof_function(EG(exception)->ce, mautic_ce.FieldNotFoundException)) {
		zend_clear_exception();
		ok = true;
	}
	return ok;
}

/* The names of the unique identifier fields of an internal object are the keys of `fields`. */
static bool ask_fields(mapping_helper *this, zval *internal_name, zval *fields)
{
	zval filter;
	bool ok;

	array_init_size(&filter, 1);
	Z_TRY_ADDREF_P(internal_name);
	add_assoc_zval(&filter, "object", internal_name);
	ok = site_call(&this->std, MAPPING_HELPER_FIELD_MODEL, "getUniqueIdentifierFields", fields, 1, &filter);
	zval_ptr_dtor(&filter);
	return ok;
}

/* The same, asked once a sync while pages are judged. */
static bool unique_fields(mapping_helper *this, zval *internal_name, zval *fields)
{
	zval *model = mautic_slot(&this->std, MAPPING_HELPER_FIELD_MODEL);
	bool kept = this->memory.open && Z_TYPE_P(model) == IS_OBJECT && Z_TYPE_P(internal_name) == IS_STRING &&
		site_method_is_of(Z_OBJ_P(model), "getuniqueidentifierfields", FIELD_MODEL);

	if (kept && page_memory_unique(&this->memory, Z_STR_P(internal_name), fields)) {
		return true;
	}
	if (!ask_fields(this, internal_name, fields)) {
		return false;
	}
	if (kept) {
		page_memory_keep_unique(&this->memory, Z_STR_P(internal_name), fields);
	}
	return true;
}

/* What to look for: [internal field => value]. False with an exception. */
static bool unique_values(mapping_helper *this, zval *manual, zval *internal_name, zval *object, zval *values)
{
	zval fields, name, value;
	zend_string *key;
	zend_ulong number;
	bool ok = unique_fields(this, internal_name, &fields);

	array_init(values);
	if (ok && Z_TYPE(fields) == IS_ARRAY) {
		ZEND_HASH_FOREACH_KEY(Z_ARRVAL(fields), number, key) {
			if (key) {
				ZVAL_STR(&name, key);
			} else {
				ZVAL_LONG(&name, (zend_long)number);
			}
			if (!unique_value(manual, internal_name, object, &name, &value)) {
				ok = false;
				break;
			}
			if (Z_TYPE(value) != IS_UNDEF) {
				array_set_zval_key(Z_ARRVAL_P(values), &name, &value);
				zval_ptr_dtor(&value);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&fields);
	return ok;
}

/* Asks the listeners for internal objects with these values. False with an exception. */
static bool find_internal(mapping_helper *this, zval *internal_name, zval *values, zval *found)
{
	zval type, event, dispatcher;
	bool ok;

	ZVAL_UNDEF(found);
	if (!site_call(&this->std, MAPPING_HELPER_OBJECT_PROVIDER, "getObjectByName", &type, 1, internal_name)) {
		return false;
	}
	ok = site_new(&event, SITE_FIND_EVENT, 1, &type);
	zval_ptr_dtor(&type);
	ok = ok && mapping_tell(&event, "setFieldValues", values) &&
		mapping_collaborator(this, MAPPING_HELPER_DISPATCHER, &dispatcher);
	if (ok) {
		ok = site_dispatch(&dispatcher, &event, SITE_FIND_EVENT_NAME) &&
			mautic_call(&event, "getFoundObjects", found, 0, NULL);
		zval_ptr_dtor(&dispatcher);
	}
	zval_ptr_dtor(&event);
	return ok;
}

/* $found[0]['id'] */
static bool first_id(zval *found, zval *id)
{
	zval number, first;
	bool ok;

	ZVAL_LONG(&number, 0);
	ZVAL_NULL(&first);
	ZVAL_NULL(id);
	zend_fetch_dimension_const(&first, found, &number, BP_VAR_R);
	ok = !EG(exception) && mapping_read_column(&first, "id", id);
	zval_ptr_dtor(&first);
	return ok;
}

/* A new entity that says that the object is `id`. False with an exception. */
static bool new_mapping(zval *entity, zval *manual, zval *internal_name, zval *object, zval *id)
{
	static const struct {
		const char *getter, *setter;
		bool of_manual;
	} copied[] = {
		{"getChangeDateTime", "setLastSyncDate", false},
		{"getIntegration", "setIntegration", true},
		{"getObject", "setIntegrationObjectName", false},
		{"getObjectId", "setIntegrationObjectId", false},
	};
	zval value;
	bool ok = site_new(entity, MAPPING_ENTITY, 0, NULL);

	for (size_t i = 0; ok && i < sizeof(copied) / sizeof(*copied); i++) {
		ok = mautic_call(copied[i].of_manual ? manual : object, copied[i].getter, &value, 0, NULL) &&
			mapping_tell(entity, copied[i].setter, &value);
		zval_ptr_dtor(&value);
	}
	return ok && mapping_tell(entity, "setInternalObjectName", internal_name) &&
		mapping_tell(entity, "setInternalObjectId", id);
}

/* Saves the mapping, or keeps it for the end of the page. False with an exception. */
static bool save_match(mapping_helper *this, zval *entity, zval *manual, zval *internal_name, zval *object)
{
	zval *repository = mautic_slot(&this->std, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY), list;
	bool ok;

	if (this->memory.open && mapping_rows_saves(repository)) {
		page_memory_forget_match(&this->memory, manual, internal_name, object);
		if (Z_TYPE(this->pending) == IS_UNDEF) {
			array_init(&this->pending);
		}
		mautic_array_push(&this->pending, entity);
		return !EG(exception);
	}
	array_init_size(&list, 1);
	mautic_array_push(&list, entity);
	ok = mapping_save_list(this, Z_ARRVAL(list));
	zval_ptr_dtor(&list);
	return ok;
}

bool mapping_match(mapping_helper *this, zval *manual, zval *internal_name, zval *object, zval *id)
{
	zval values, found, entity;
	bool ok;

	ZVAL_UNDEF(&found);
	ZVAL_NULL(id);
	ZVAL_UNDEF(&entity);
	ok = unique_values(this, manual, internal_name, object, &values) &&
		(zend_hash_num_elements(Z_ARRVAL(values)) == 0 ||
			find_internal(this, internal_name, &values, &found));
	if (ok && zend_is_true(&found)) {
		ok = first_id(&found, id) && new_mapping(&entity, manual, internal_name, object, id) &&
			save_match(this, &entity, manual, internal_name, object);
	}
	zval_ptr_dtor(&values);
	zval_ptr_dtor(&found);
	zval_ptr_dtor(&entity);
	return ok;
}
