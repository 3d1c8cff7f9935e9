#ifndef SYNCENGINE_JOB_H
#define SYNCENGINE_JOB_H

#include "family.h"

typedef enum {
	SYNCENGINE_JOB_STARTING,
	SYNCENGINE_JOB_STARTED,
	SYNCENGINE_JOB_COMPLETED,
	SYNCENGINE_JOB_STOPPED,
	SYNCENGINE_JOB_FAILED,
} syncengine_job_status;

typedef struct {
	zend_string *name; /* owned; NULL before the constructor ran */
	zval steps;        /* owned array: list of ItemStep */
	zend_object *step; /* borrowed from `steps`: the one that is running */
	syncengine_job_status status;
	bool stop;
	zend_object std;
} syncengine_job;

static inline syncengine_job *syncengine_job_from_obj(zend_object *object)
{
	return (syncengine_job *)((char *)object - offsetof(syncengine_job, std));
}

extern zend_class_entry *syncengine_ce_Job;

void syncengine_job_register(void);

#endif
