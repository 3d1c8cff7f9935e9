#ifndef SYNCENGINE_ORDER_EXECUTIONER_H
#define SYNCENGINE_ORDER_EXECUTIONER_H

#include "family.h"

typedef struct {
	zend_object *fallback; /* owned: a SyncDataExchangeInterface, or NULL */
	zval update;           /* owned array: object name => callback; IS_UNDEF before the constructor ran */
	zval create;           /* owned array: likewise */
	bool running;
	zend_object std;
} syncengine_order_executioner;

static inline syncengine_order_executioner *syncengine_order_executioner_from_obj(zend_object *object)
{
	return (syncengine_order_executioner *)((char *)object - offsetof(syncengine_order_executioner, std));
}

void syncengine_order_executioner_register(syncengine_family *family);

#endif
