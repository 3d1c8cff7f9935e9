/* RemappedObjectDAO and UpdatedObjectMappingDAO: what an order notes for the mappings. */
#include "mautic/mautic_mapping.h"

#include "ext/date/php_date.h"

ZEND_METHOD(MauticRemappedObject, __construct);
ZEND_METHOD(MauticUpdatedObjectMapping, __construct);
ZEND_METHOD(MauticUpdatedObjectMapping, setObjectMapping);

static zend_object *remapped_object_create(
	zval *integration, zval *old_name, zval *old_id, zval *new_name, zval *new_id)
{
	zval *values[] = {integration, old_name, old_id, new_name, new_id};
	zend_object *object;

	if (!mautic_expect_string(integration, mautic_ce.RemappedObject, 1, "integration") ||
		!mautic_expect_string(old_name, mautic_ce.RemappedObject, 2, "oldObjectName") ||
		!mautic_expect_string(new_name, mautic_ce.RemappedObject, 4, "newObjectName")) {
		return NULL;
	}
	object = mautic_new(mautic_ce.RemappedObject);
	for (uint32_t i = 0; i < 5; i++) {
		mautic_slot_set(object, i, values[i]);
	}
	return object;
}

void mautic_remap(zend_execute_data *execute_data, uint32_t integration, uint32_t remapped)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS), *made;
	zval *old_id, *new_id, object;

	if (!mautic_check_arguments(execute_data)) {
		return;
	}
	old_id = mautic_argument(execute_data, 1);
	new_id = mautic_argument_or_null(execute_data, 3);
	made = remapped_object_create(mautic_slot(this, integration), mautic_argument(execute_data, 0), old_id,
		mautic_argument(execute_data, 2), Z_TYPE_P(new_id) == IS_NULL ? old_id : new_id);
	if (made) {
		ZVAL_OBJ(&object, made);
		mautic_array_set(mautic_slot_array(this, remapped), old_id, &object);
		OBJ_RELEASE(made);
	}
}

ZEND_METHOD(MauticRemappedObject, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		for (uint32_t i = 0; i < 5; i++) {
			mautic_slot_set(Z_OBJ_P(ZEND_THIS), i, mautic_argument(execute_data, i));
		}
	}
}

/* A mutable date of the same time to the second, in the same zone. False with an exception. */
static bool mutable_date(zval *immutable, zval *date)
{
	zval format, arguments[2];
	bool ok;

	ZVAL_STRING(&format, "Y-m-d H:i:s");
	ok = mautic_call(immutable, "format", &arguments[0], 1, &format);
	zval_ptr_dtor(&format);
	ZVAL_UNDEF(&arguments[1]);
	ok = ok && mautic_call(immutable, "gettimezone", &arguments[1], 0, NULL);
	if (ok) {
		object_init_ex(date, php_date_get_date_ce());
		zend_call_known_function(php_date_get_date_ce()->constructor, Z_OBJ_P(date), php_date_get_date_ce(),
			NULL, 2, arguments, NULL);
		ok = !EG(exception);
		if (!ok) {
			zval_ptr_dtor(date);
		}
	}
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return ok;
}

/* Private properties of UpdatedObjectMappingDAO. */
enum { UPDATED_DATE, UPDATED_OBJECT_MAPPING, UPDATED_INTEGRATION, UPDATED_NAME, UPDATED_ID };

static bool updated_fill(zend_object *object, zval *integration, zval *name, zval *id, zval *date)
{
	zval own;

	if (instanceof_function(Z_OBJCE_P(date), php_date_get_immutable_ce())) {
		if (!mutable_date(date, &own)) {
			return false;
		}
	} else {
		ZVAL_COPY(&own, date);
	}
	mautic_slot_set(object, UPDATED_INTEGRATION, integration);
	mautic_slot_set(object, UPDATED_NAME, name);
	mautic_slot_set(object, UPDATED_ID, id);
	mautic_slot_take(object, UPDATED_DATE, &own);
	return true;
}

zend_object *mautic_updated_object_mapping_create(zval *integration, zval *name, zval *id, zval *date)
{
	zend_object *object = mautic_new(mautic_ce.UpdatedObjectMapping);

	if (!updated_fill(object, integration, name, id, date)) {
		OBJ_RELEASE(object);
		return NULL;
	}
	return object;
}

ZEND_METHOD(MauticUpdatedObjectMapping, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		updated_fill(Z_OBJ_P(ZEND_THIS), mautic_argument(execute_data, 0), mautic_argument(execute_data, 1),
			mautic_argument(execute_data, 2), mautic_argument(execute_data, 3));
	}
}

ZEND_METHOD(MauticUpdatedObjectMapping, setObjectMapping)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), UPDATED_OBJECT_MAPPING, mautic_argument(execute_data, 0));
	}
}
