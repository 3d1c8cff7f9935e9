/* Rows of sync_object_mapping: what the store's methods about mappings share. */
#ifndef SYNCENGINE_STORE_MAPPINGS_H
#define SYNCENGINE_STORE_MAPPINGS_H

#include "mapping/mapping_record.h"
#include "store/pdo_mapping_store.h"

/* Which mappings: of an integration, of these names where they are not NULL, and of IDs of one side. All
 * borrowed. */
typedef struct {
	zend_string *integration;
	zend_string *internal_name;
	zend_string *integration_name;
	bool by_internal; /* the IDs are those of the application */
} syncengine_mapping_filter;

/* Reads the mappings of `count` IDs (few enough for one statement); the caller frees `rows`. */
bool syncengine_store_mappings_select(syncengine_pdo_mapping_store *store,
	const syncengine_mapping_filter *filter, zval *ids, uint32_t count, zval *rows);

/* Makes `row` of what was read, to be released; false with an exception where it can't be one. */
bool syncengine_store_mapping_row(zval *values, syncengine_mapping_row *row);
void syncengine_store_mapping_row_release(syncengine_mapping_row *row);

bool syncengine_store_mappings_insert(
	syncengine_pdo_mapping_store *store, const syncengine_mapping_row *const *mappings, uint32_t total);

/* Stores new and known mappings, in the transaction of the caller. */
bool syncengine_store_mappings_save(
	syncengine_pdo_mapping_store *store, const syncengine_mapping_row *const *mappings, uint32_t total);

/*
 * The same by looking first: for tables without unique keys, for MySQL (whose upsert can't tell which key an
 * object clashed on), and for what an upsert could not settle. A closed mapping gives way to a new one of the
 * same object; an open one of another object is an exception.
 */
bool syncengine_store_mappings_settle(
	syncengine_pdo_mapping_store *store, const syncengine_mapping_row *const *mappings, uint32_t total);

/* Closes mappings by the IDs of their rows, a packed array. */
bool syncengine_store_mappings_close(syncengine_pdo_mapping_store *store, zval *ids);
/* Takes mappings out by their row IDs. False with an exception. */
bool syncengine_store_mappings_delete(syncengine_pdo_mapping_store *store, zval *ids);

#endif
