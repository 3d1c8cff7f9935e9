#ifndef SYNCENGINE_SYNC_PROCESS_H
#define SYNCENGINE_SYNC_PROCESS_H

#include "family.h"

/* A callback given by PHP code, kept. */
typedef struct {
	zend_fcall_info info;
	zend_fcall_info_cache cache;
	zval callable; /* owned; IS_UNDEF: none */
} syncengine_callback;

/* Replaces a callback by what Z_PARAM_FUNC_OR_NULL gave. */
void syncengine_callback_set(
	syncengine_callback *callback, const zend_fcall_info *info, const zend_fcall_info_cache *cache);
void syncengine_callback_release(syncengine_callback *callback);

typedef struct {
	zend_object *manual; /* owned: a MappingManual; NULL before the constructor ran */
	zend_object *internal;
	zend_object *integration;
	zend_object *store;
	zend_object *options;
	zend_object *judge; /* owned; NULL: the engine's */
	syncengine_callback progress;
	syncengine_callback page;
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
