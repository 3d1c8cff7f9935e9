/* What MappingHelper does with lists of mappings: all at once where that comes to the same, else one by one. */
#include "mautic/sync/mapping_work.h"

#include "mautic/sync/mapping_batch.h"

ZEND_METHOD(MauticMappingHelper, saveObjectMappings);
ZEND_METHOD(MauticMappingHelper, updateObjectMappings);
ZEND_METHOD(MauticMappingHelper, remapIntegrationObjects);
ZEND_METHOD(MauticMappingHelper, markAsDeleted);

/* Saves one entity through the repository and lets go of it. False with an exception. */
static bool save_one(mapping_helper *this, zval *entity)
{
	zval repository;
	bool ok;

	if (!mapping_collaborator(this, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, &repository)) {
		return false;
	}
	ok = mapping_tell(&repository, "saveEntity", entity) && mapping_tell(&repository, "detachEntity", entity);
	zval_ptr_dtor(&repository);
	return ok;
}

/* What saveObjectMappings() does with each. */
static bool save_item(mapping_helper *this, zval *item)
{
	if (!site_instance_of(item, MAPPING_ENTITY)) {
		zend_type_error("%s::saveObjectMapping(): Argument #1 ($objectMapping) must be of type %s, %s given",
			ZSTR_VAL(mautic_ce.MappingHelper->name), MAPPING_ENTITY, syncengine_type_name(item));
		return false;
	}
	return save_one(this, item);
}

/* What updateObjectMappings() does where there is no such mapping. */
static bool miss_item(zval *item)
{
	static const char *const getters[] = {"getIntegrationObjectName", "getIntegrationObjectId"};
	zval values[2];

	if (mapping_get_all(item, getters, 2, values)) {
		for (int i = 0; i < 2; i++) {
			zend_string_release(zval_get_string(&values[i]));
		}
	}
	mapping_release(values, 2);
	return !EG(exception);
}

/* What updateObjectMappings() does with each. */
static bool update_item(mapping_helper *this, zval *item)
{
	static const char *const getters[] = {
		"getIntegration", "getIntegrationObjectName", "getIntegrationObjectId"};
	static const char *const columns[] = {"integration", "integrationObjectName", "integrationObjectId"};
	zval values[3], criteria, entity, date;
	bool ok;

	if (Z_TYPE_P(item) != IS_OBJECT ||
		!instanceof_function(Z_OBJCE_P(item), mautic_ce.UpdatedObjectMapping)) {
		zend_type_error(
			"%s::updateObjectMapping(): Argument #1 ($updatedObjectMappingDAO) must be of type %s, %s given",
			ZSTR_VAL(mautic_ce.MappingHelper->name), ZSTR_VAL(mautic_ce.UpdatedObjectMapping->name),
			syncengine_type_name(item));
		return false;
	}
	ok = mapping_get_all(item, getters, 3, values);

	array_init_size(&criteria, 3);
	for (int i = 0; i < 3; i++) {
		if (ok) {
			add_assoc_zval(&criteria, columns[i], &values[i]);
		} else {
			zval_ptr_dtor(&values[i]);
		}
	}
	ok = ok &&
		site_call(&this->std, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, "findOneBy", &entity, 1, &criteria);
	zval_ptr_dtor(&criteria);
	if (!ok) {
		return false;
	}
	if (!zend_is_true(&entity)) {
		zval_ptr_dtor(&entity);
		return miss_item(item);
	}
	ok = mautic_call(item, "getObjectModifiedDate", &date, 0, NULL) &&
		mapping_tell(&entity, "setLastSyncDate", &date);
	zval_ptr_dtor(&date);
	ok = ok && save_one(this, &entity) && mapping_tell(item, "setObjectMapping", &entity);
	zval_ptr_dtor(&entity);
	return ok;
}

/* What remapIntegrationObjects() does with each. */
static bool remap_item(mapping_helper *this, zval *item)
{
	static const char *const getters[] = {
		"getIntegration", "getOldObjectName", "getOldObjectId", "getNewObjectName", "getNewObjectId"};
	zval values[5], result;
	bool ok = mapping_get_all(item, getters, 5, values) &&
		site_call(&this->std, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, "updateIntegrationObject", &result, 5,
			values);

	if (ok) {
		zval_ptr_dtor(&result);
	}
	mapping_release(values, 5);
	return ok;
}

/* What markAsDeleted() does with each. */
static bool delete_item(mapping_helper *this, zval *item)
{
	static const char *const getters[] = {"getIntegration", "getObject", "getObjectId"};
	zval values[3], result;
	bool ok = mapping_get_all(item, getters, 3, values) &&
		site_call(&this->std, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, "markAsDeleted", &result, 3, values);

	if (ok) {
		zval_ptr_dtor(&result);
	}
	mapping_release(values, 3);
	return ok;
}

typedef bool (*item_work)(mapping_helper *this, zval *item);

/* Runs `work` on each of a list. False with an exception. */
static bool each_item(mapping_helper *this, HashTable *list, item_work work)
{
	zval *item;

	ZEND_HASH_FOREACH_VAL(list, item) {
		ZVAL_DEREF(item);
		if (!work(this, item)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static mapping_outcome insert_batch(zval *repository, HashTable *list, zval *left)
{
	(void)left;
	return mapping_insert(repository, list);
}

static mapping_outcome remap_batch(zval *repository, HashTable *list, zval *left)
{
	(void)left;
	return mapping_remap(repository, list);
}

static mapping_outcome delete_batch(zval *repository, HashTable *list, zval *left)
{
	(void)left;
	return mapping_delete(repository, list);
}

/* What is done with a list of more than one: `left` (IS_UNDEF: none) is what has to be done one by one. */
typedef mapping_outcome (*batch_work)(zval *repository, HashTable *list, zval *left);

/* Does a list at once where that can be, else one by one. False with an exception. */
static bool all_items(mapping_helper *this, HashTable *list, batch_work batch, item_work work)
{
	mapping_outcome outcome = MAPPING_SINGLY;
	zval repository, left;
	bool ok = true;

	if (zend_hash_num_elements(list) < 2) {
		return each_item(this, list, work);
	}
	if (!mapping_collaborator(this, MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY, &repository)) {
		return false;
	}
	ZVAL_UNDEF(&left);
	outcome = batch(&repository, list, &left);
	zval_ptr_dtor(&repository);
	if (outcome == MAPPING_SINGLY) {
		ok = each_item(this, list, work);
	} else if (outcome == MAPPING_DONE && Z_TYPE(left) == IS_ARRAY) {
		ok = each_item(this, Z_ARRVAL(left), work);
	}
	zval_ptr_dtor(&left);
	return ok && outcome != MAPPING_FAILED;
}

bool mapping_save_list(mapping_helper *this, HashTable *list)
{
	return all_items(this, list, insert_batch, save_item);
}

bool mapping_save_pending(mapping_helper *this)
{
	zval list;
	bool ok;

	if (Z_TYPE(this->pending) == IS_UNDEF) {
		return true;
	}
	ZVAL_COPY_VALUE(&list, &this->pending);
	ZVAL_UNDEF(&this->pending);
	ok = mapping_save_list(this, Z_ARRVAL(list));
	zval_ptr_dtor(&list);
	return ok;
}

/* What the running method does with its list. Rows that were fetched are forgotten: they may change now. */
static void run_list(zend_execute_data *execute_data, batch_work batch, item_work work)
{
	mapping_helper *this;
	zval list;

	if (!mautic_check_arguments(execute_data)) {
		return;
	}
	this = mapping_helper_from_obj(Z_OBJ_P(ZEND_THIS));
	ZVAL_COPY(&list, mautic_argument(execute_data, 0));
	if (mapping_save_pending(this)) {
		page_memory_forget_page(&this->memory);
		all_items(this, Z_ARRVAL(list), batch, work);
	}
	zval_ptr_dtor(&list);
}

ZEND_METHOD(MauticMappingHelper, saveObjectMappings)
{
	run_list(execute_data, insert_batch, save_item);
}

ZEND_METHOD(MauticMappingHelper, updateObjectMappings)
{
	run_list(execute_data, mapping_update, update_item);
}

ZEND_METHOD(MauticMappingHelper, remapIntegrationObjects)
{
	run_list(execute_data, remap_batch, remap_item);
}

ZEND_METHOD(MauticMappingHelper, markAsDeleted)
{
	run_list(execute_data, delete_batch, delete_item);
}
