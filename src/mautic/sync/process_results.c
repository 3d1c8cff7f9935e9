#include "mautic/sync/mautic_process.h"

#define COMPLETED "Mautic\\IntegrationsBundle\\Event\\CompletedSyncIterationEvent"
#define PULLED "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC"
#define PUSHED "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION"
/* Tells listeners what came of a page: new, updated, remapped, deleted. False with an exception. */
static bool tell_results(zend_object *this, zval *results, const char *name)
{
	zval arguments[4], event, *dispatcher;
	bool ok;

	if (!syncengine_construct(&arguments[0], mautic_ce.OrderResults, 4, results)) {
		return false;
	}
	ZVAL_LONG(&arguments[1], zval_get_long(mautic_slot(this, SYNC_PROCESS_SYNC_ITERATION)));
	ZVAL_COPY(&arguments[2], mautic_slot(this, SYNC_PROCESS_INPUT_OPTIONS_DAO));
	ZVAL_COPY(&arguments[3], mautic_slot(this, SYNC_PROCESS_MAPPING_MANUAL_DAO));
	ok = site_new(&event, COMPLETED, 4, arguments);
	if (ok) {
		dispatcher = site_property(this, SYNC_PROCESS_EVENT_DISPATCHER);
		ok = dispatcher && site_dispatch(dispatcher, &event, name);
		zval_ptr_dtor(&event);
	}
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[2]);
	zval_ptr_dtor(&arguments[3]);
	return ok;
}

static void release_results(zval *results)
{
	for (uint32_t i = 0; i < 4; i++) {
		zval_ptr_dtor(&results[i]);
	}
}

bool process_tell_pulled(zend_object *this, zval *order, zval *mappings)
{
	zval results[4] = {0};
	bool ok = mautic_call(mappings, "getNewMappings", &results[0], 0, NULL) &&
		mautic_call(mappings, "getUpdatedMappings", &results[1], 0, NULL) &&
		mautic_call(order, "getRemappedObjects", &results[2], 0, NULL) &&
		mautic_call(order, "getDeletedObjects", &results[3], 0, NULL) && tell_results(this, results, PULLED);

	release_results(results);
	return ok;
}

/* The entities of the mappings that were updated, a new array. False with an exception. */
static bool updated_entities(zval *order, zval *entities)
{
	zval updated, *mapping, entity;
	bool ok = mautic_call(order, "getUpdatedObjectMappings", &updated, 0, NULL);

	array_init(entities);
	if (ok && Z_TYPE(updated) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(updated), mapping) {
			ok = mautic_call(mapping, "getObjectMapping", &entity, 0, NULL);
			if (!ok) {
				break;
			}
			if (zend_is_true(&entity)) {
				mautic_array_push(entities, &entity);
			}
			zval_ptr_dtor(&entity);
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&updated);
	return ok;
}

bool process_tell_pushed(zend_object *this, zval *order)
{
	zval results[4] = {0};
	bool ok = mautic_call(order, "getObjectMappings", &results[0], 0, NULL) &&
		updated_entities(order, &results[1]) &&
		mautic_call(order, "getRemappedObjects", &results[2], 0, NULL) &&
		mautic_call(order, "getDeletedObjects", &results[3], 0, NULL) && tell_results(this, results, PUSHED);

	release_results(results);
	return ok;
}
