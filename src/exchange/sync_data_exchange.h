#ifndef SYNCENGINE_SYNC_DATA_EXCHANGE_H
#define SYNCENGINE_SYNC_DATA_EXCHANGE_H

#include "family.h"

typedef struct {
	zend_long batch_size;
	zval progress; /* owned callback */
	bool running;
	zend_object std;
} syncengine_sync_data_exchange;

static inline syncengine_sync_data_exchange *syncengine_sync_data_exchange_from_obj(zend_object *object)
{
	return (syncengine_sync_data_exchange *)((char *)object - offsetof(syncengine_sync_data_exchange, std));
}

void syncengine_sync_data_exchange_register(syncengine_family *family);

#endif
