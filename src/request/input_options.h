#ifndef SYNCENGINE_INPUT_OPTIONS_H
#define SYNCENGINE_INPUT_OPTIONS_H

#include "members.h"

typedef struct {
	zend_string *integration;     /* owned; NULL before the constructor ran */
	zend_object *mautic_ids;      /* owned: ObjectIds, or NULL: all */
	zend_object *integration_ids; /* owned: ObjectIds, or NULL: all */
	syncengine_moment start;
	syncengine_moment end;
	zval options; /* owned: an array */
	bool first_time;
	bool disable_push;
	bool disable_pull;
	bool disable_activity_push;
	zend_object std;
} syncengine_input_options;

static inline syncengine_input_options *syncengine_input_options_from_obj(zend_object *object)
{
	return (syncengine_input_options *)((char *)object - offsetof(syncengine_input_options, std));
}

/* Asks the object, also where a subclass written in PHP overrides the method; false with an exception. */
bool syncengine_input_options_first_time(zend_object *object, bool *first_time);

void syncengine_input_options_register(syncengine_family *family);

#endif
