#ifndef SYNCENGINE_REVERSE_OUTBOX_H
#define SYNCENGINE_REVERSE_OUTBOX_H

#include "family.h"
#include "oro/reverse_store.h"

typedef struct {
	bool constructed;
	syncengine_reverse_scope scope; /* owned */
	zval columns;                   /* owned list: the identifier's */
	zend_object std;
} syncengine_reverse_outbox;

static inline syncengine_reverse_outbox *syncengine_reverse_outbox_from_obj(zend_object *object)
{
	return (syncengine_reverse_outbox *)((char *)object - offsetof(syncengine_reverse_outbox, std));
}

extern zend_class_entry *syncengine_ce_ReverseOutbox;

void syncengine_reverse_outbox_register(zend_class_entry *ce);

#endif
