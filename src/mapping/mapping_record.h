#ifndef SYNCENGINE_MAPPING_RECORD_H
#define SYNCENGINE_MAPPING_RECORD_H

#include "members.h"

/* A row of sync_object_mapping. What an object of the class holds, and what the store reads and writes. */
typedef struct {
	int64_t id; /* 0: not stored yet */
	zend_string *integration;
	zend_string *internal_object_name;
	zend_string *internal_object_id;
	zend_string *integration_object_name;
	zend_string *integration_object_id;
	zend_string *integration_reference_id; /* NULL: none */
	int64_t last_sync;                     /* microseconds since the epoch */
	bool is_deleted;
} syncengine_mapping_row;

typedef struct {
	syncengine_mapping_row row; /* owned; its integration is NULL before the constructor ran */
	zend_object std;
} syncengine_mapping_record;

static inline syncengine_mapping_record *syncengine_mapping_record_from_obj(zend_object *object)
{
	return (syncengine_mapping_record *)((char *)object - offsetof(syncengine_mapping_record, std));
}

/* A new object of the family. Adds a reference to each string of `row`. */
zend_object *syncengine_mapping_record_create(
	const syncengine_family *family, const syncengine_mapping_row *row);

/* The row of a MappingRecord, borrowed; NULL with an exception where its constructor did not run. */
const syncengine_mapping_row *syncengine_mapping_record_row(zend_object *object);

void syncengine_mapping_record_register(syncengine_family *family);

#endif
