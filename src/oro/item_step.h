#ifndef SYNCENGINE_ITEM_STEP_H
#define SYNCENGINE_ITEM_STEP_H

#include "oro/step_context.h"

typedef struct {
	zend_string *name;      /* owned; NULL before the constructor ran */
	zend_object *reader;    /* owned */
	zend_object *processor; /* owned; NULL: none */
	zend_object *writer;    /* owned */
	zend_long batch;        /* items a call of write() */
	bool running;
	bool stop;
	zend_object std;
} syncengine_item_step;

static inline syncengine_item_step *syncengine_item_step_from_obj(zend_object *object)
{
	return (syncengine_item_step *)((char *)object - offsetof(syncengine_item_step, std));
}

extern zend_class_entry *syncengine_ce_ItemStep;

/* Runs the step; `progress` may be IS_UNDEF: none. False with an exception. */
bool syncengine_item_step_run(
	syncengine_item_step *step, syncengine_step_context *context, const zval *progress);

void syncengine_item_step_register(void);

#endif
