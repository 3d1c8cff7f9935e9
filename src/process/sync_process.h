#ifndef SYNCENGINE_SYNC_PROCESS_H
#define SYNCENGINE_SYNC_PROCESS_H

#include "family.h"

typedef struct {
	zend_object *manual; /* owned: a MappingManual; NULL before the constructor ran */
	zend_object *internal;
	zend_object *integration;
	zend_object *store;
	zend_object *options;
	zend_object *judge; /* owned; NULL: the engine's */
	zval progress;      /* owned callbacks */
	zval page;
	bool running;
	bool stop;
	zend_object std;
} syncengine_sync_process;

static inline syncengine_sync_process *syncengine_sync_process_from_obj(zend_object *object)
{
	return (syncengine_sync_process *)((char *)object - offsetof(syncengine_sync_process, std));
}

extern zend_class_entry *syncengine_ce_SyncProcess;

void syncengine_sync_process_register(void);
void syncengine_sync_service_register(void);

#endif
