/* What MappingHelper is made of: its object, and what its files ask of each other. */
#ifndef SYNCENGINE_MAPPING_WORK_H
#define SYNCENGINE_MAPPING_WORK_H

#include "mautic/sync/mapping_helper.h"
#include "mautic/sync/page_memory.h"

#define MAPPING_ENTITY "Mautic\\IntegrationsBundle\\Entity\\ObjectMapping"

/* Private properties, in order. */
enum {
	MAPPING_HELPER_FIELD_MODEL,
	MAPPING_HELPER_OBJECT_MAPPING_REPOSITORY,
	MAPPING_HELPER_OBJECT_PROVIDER,
	MAPPING_HELPER_DISPATCHER,
};

typedef struct {
	page_memory memory;
	zval pending; /* list of the entities that the end of the page will save; IS_UNDEF: none */
	zend_object std;
} mapping_helper;

static inline mapping_helper *mapping_helper_from_obj(zend_object *object)
{
	return (mapping_helper *)((char *)object - offsetof(mapping_helper, std));
}

/* A collaborator with a reference of its own; false with an exception, `object` is then IS_UNDEF. */
static inline bool mapping_collaborator(mapping_helper *this, uint32_t number, zval *object)
{
	zval *slot = site_property(&this->std, number);

	if (!slot) {
		ZVAL_UNDEF(object);
		return false;
	}
	ZVAL_COPY(object, slot);
	return true;
}

static inline void mapping_release(zval *values, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&values[i]);
	}
}

/* Calls the getters one after the other; false with an exception. The values are the caller's either way. */
static inline bool mapping_get_all(zval *object, const char *const *getters, uint32_t count, zval *values)
{
	for (uint32_t i = 0; i < count; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	for (uint32_t i = 0; i < count; i++) {
		if (!mautic_call(object, getters[i], &values[i], 0, NULL)) {
			return false;
		}
	}
	return true;
}

/* $object->$method($value), whatever it returns. False with an exception. */
static inline bool mapping_tell(zval *object, const char *method, zval *value)
{
	zval result;
	bool ok = mautic_call(object, method, &result, value ? 1 : 0, value);

	zval_ptr_dtor(&result);
	return ok;
}

/* $row[$column] as PHP code reads it, and says where there is none. False with an exception. */
bool mapping_read_column(zval *row, const char *column, zval *value);

/*
 * The object without a mapping, found by what is unique about it: its ID, null where there is none. A match is saved
 * as a mapping, or kept to be saved at the end of the page. False with an exception.
 */
bool mapping_match(mapping_helper *this, zval *manual, zval *internal_name, zval *object, zval *id);

/* Saves what matches have left, before somebody else reads the table or the page ends. False with an exception. */
bool mapping_save_pending(mapping_helper *this);

/* Saves entities, all at once where that can be; `list` is theirs alone. False with an exception. */
bool mapping_save_list(mapping_helper *this, HashTable *list);

#endif
