/* A run of SyncProcess: what its parts ask of each other. */
#ifndef SYNCENGINE_MAUTIC_PROCESS_H
#define SYNCENGINE_MAUTIC_PROCESS_H

#include "mautic/sync/site.h"
#include "mautic/sync/watermark.h"

/* Private properties, in order. */
enum {
	SYNC_PROCESS_SYNC_ITERATION,
	SYNC_PROCESS_SYNC_DATE_HELPER,
	SYNC_PROCESS_MAPPING_HELPER,
	SYNC_PROCESS_RELATIONS_HELPER,
	SYNC_PROCESS_INTEGRATION_SYNC_PROCESS,
	SYNC_PROCESS_MAUTIC_SYNC_PROCESS,
	SYNC_PROCESS_EVENT_DISPATCHER,
	SYNC_PROCESS_NOTIFIER,
	SYNC_PROCESS_MAPPING_MANUAL_DAO,
	SYNC_PROCESS_INTERNAL_SYNC_DATA_EXCHANGE,
	SYNC_PROCESS_INTEGRATION_SYNC_DATA_EXCHANGE,
	SYNC_PROCESS_INPUT_OPTIONS_DAO,
	SYNC_PROCESS_SYNC_SERVICE,
};

typedef struct {
	zend_object *this; /* borrowed */
	/* Safe: whether somebody was told of an issue, and where the next pull is to begin. */
	bool told;
	watermark mark;
	zend_string *nothing; /* owned: the objects of the last page where that changed nothing, or NULL */
} process_run;

/* $this->$property->$method($argument), whatever it returns. False with an exception. */
bool process_tell(zend_object *this, uint32_t property, const char *method, zval *argument);

/* Whether an option says so; sets `yes`. False with an exception. */
bool process_ask_options(zend_object *this, const char *method, bool *yes);

/* A line for the manual's integration; takes `message`. False with an exception. */
bool process_log(zend_object *this, const char *method, zend_string *message);

/* Tells listeners what came of a page of this iteration. False with an exception. */
bool process_tell_pulled(zend_object *this, zval *order, zval *mappings);
bool process_tell_pushed(zend_object *this, zval *order);

/* All pages of a direction, from the first on. False with an exception. */
bool process_pull(process_run *run);
bool process_push(process_run *run);

#endif
