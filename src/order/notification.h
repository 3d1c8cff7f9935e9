#ifndef SYNCENGINE_NOTIFICATION_H
#define SYNCENGINE_NOTIFICATION_H

#include "order/order.h"

typedef struct {
	zend_object *change;  /* owned: an ObjectChange, read when asked; NULL before the constructor ran */
	zend_string *message; /* owned */
	syncengine_direction direction;
	zend_object std;
} syncengine_notification;

static inline syncengine_notification *syncengine_notification_from_obj(zend_object *object)
{
	return (syncengine_notification *)((char *)object - offsetof(syncengine_notification, std));
}

/* A new object of the family about a change of an order of that direction. `change` and `message` are borrowed. */
zend_object *syncengine_notification_create(const syncengine_family *family, zend_object *change,
	zend_string *message, syncengine_direction direction);

void syncengine_notification_register(syncengine_family *family);

#endif
