#include "mautic/sync/mapping_batch.h"

#include "zend_exceptions.h"

#define ENTITY "Mautic\\IntegrationsBundle\\Entity\\ObjectMapping"

void mapping_doctrine_close(mapping_doctrine *doctrine)
{
	zval_ptr_dtor(&doctrine->manager);
	zval_ptr_dtor(&doctrine->connection);
	zval_ptr_dtor(&doctrine->metadata);
	ZVAL_UNDEF(&doctrine->manager);
	ZVAL_UNDEF(&doctrine->connection);
	ZVAL_UNDEF(&doctrine->metadata);
}

/* Whether $object->$method() is true; false with an exception as well. */
static bool is(zval *object, const char *method)
{
	bool yes;

	site_ask(object, method, &yes);
	return yes;
}

/* Whether $object->$property is set and not empty. */
static bool has(zval *object, const char *property)
{
	zval holder,
		*value =
			zend_read_property(Z_OBJCE_P(object), Z_OBJ_P(object), property, strlen(property), true, &holder);
	bool yes = !EG(exception) && zend_is_true(value);

	if (value == &holder) {
		zval_ptr_dtor(&holder);
	}
	return yes;
}

static bool has_associations(zval *metadata)
{
	zval names;
	bool yes = !mautic_call(metadata, "getAssociationNames", &names, 0, NULL) || zend_is_true(&names);

	zval_ptr_dtor(&names);
	return yes;
}

/* Whether a row is nothing but the values of the entity's fields, and its ID the database's. */
static bool is_plain(zval *metadata)
{
	return is(metadata, "isInheritanceTypeNone") && is(metadata, "isIdGeneratorIdentity") &&
		!has_associations(metadata) && !has(metadata, "isVersioned") &&
		!has(metadata, "lifecycleCallbacks") && !has(metadata, "entityListeners");
}

bool mapping_doctrine_open(mapping_doctrine *doctrine, zval *repository)
{
	zval name;
	bool ok;

	ZVAL_UNDEF(&doctrine->connection);
	ZVAL_UNDEF(&doctrine->metadata);
	if (!site_manager(repository, &doctrine->manager) ||
		!site_connection(repository, &doctrine->connection)) {
		goto none;
	}
	if (Z_TYPE(doctrine->manager) != IS_OBJECT || Z_TYPE(doctrine->connection) != IS_OBJECT) {
		goto none;
	}
	/* One that an earlier failure has closed says so when it is asked to save. */
	if (!is(&doctrine->manager, "isOpen")) {
		goto none;
	}
	ZVAL_STRING(&name, ENTITY);
	ok = mautic_call(&doctrine->manager, "getClassMetadata", &doctrine->metadata, 1, &name);
	zval_ptr_dtor(&name);
	if (!ok || Z_TYPE(doctrine->metadata) != IS_OBJECT || !is_plain(&doctrine->metadata)) {
		goto none;
	}
	doctrine->nested = is(&doctrine->connection, "isTransactionActive") &&
		!is(&doctrine->connection, "getNestTransactionsWithSavepoints");
	if (!EG(exception)) {
		return true;
	}
none:
	mapping_doctrine_close(doctrine);
	return !EG(exception);
}

bool mapping_doctrine_is_type(mapping_doctrine *doctrine, const char *field, const char *name)
{
	zval argument, type;
	bool same;

	ZVAL_STRING(&argument, field);
	same = mautic_call(&doctrine->metadata, "getTypeOfField", &type, 1, &argument) &&
		Z_TYPE(type) == IS_STRING && zend_string_equals_cstr(Z_STR(type), name, strlen(name));
	zval_ptr_dtor(&type);
	zval_ptr_dtor(&argument);
	return same;
}

mapping_outcome mapping_doctrine_failure(const mapping_doctrine *doctrine)
{
	if (doctrine->nested || !EG(exception) || zend_is_unwind_exit(EG(exception)) ||
		zend_is_graceful_exit(EG(exception))) {
		return MAPPING_FAILED;
	}
	zend_clear_exception();
	return MAPPING_SINGLY;
}
