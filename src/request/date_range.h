#ifndef SYNCENGINE_DATE_RANGE_H
#define SYNCENGINE_DATE_RANGE_H

#include "members.h"

typedef struct {
	bool constructed;
	syncengine_moment from;
	syncengine_moment to;
	zend_object std;
} syncengine_date_range;

static inline syncengine_date_range *syncengine_date_range_from_obj(zend_object *object)
{
	return (syncengine_date_range *)((char *)object - offsetof(syncengine_date_range, std));
}

void syncengine_date_range_register(syncengine_family *family);

#endif
