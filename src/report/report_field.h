#ifndef SYNCENGINE_REPORT_FIELD_H
#define SYNCENGINE_REPORT_FIELD_H

#include "report/fields.h"

typedef struct {
	zend_string *name;  /* owned; NULL before the constructor ran */
	zend_object *value; /* owned: a NormalizedValue */
	syncengine_moment changed;
	uint32_t state; /* syncengine_field_state */
	zend_object std;
} syncengine_report_field;

static inline syncengine_report_field *syncengine_report_field_from_obj(zend_object *object)
{
	return (syncengine_report_field *)((char *)object - offsetof(syncengine_report_field, std));
}

/* How the slots of a ReportObject hold fields. */
extern const syncengine_field_ops syncengine_report_field_ops;

/* The state by its name; false with a ValueError for argument `arg` of the running function. */
bool syncengine_field_state_parse(zend_string *name, uint32_t arg, syncengine_field_state *state);
/* Interned: FIELD_CHANGED, FIELD_REQUIRED or FIELD_UNCHANGED. */
zend_string *syncengine_field_state_name(syncengine_field_state state);

void syncengine_report_field_register(syncengine_family *family);

#endif
