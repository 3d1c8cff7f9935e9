/* How the slots of an ObjectChange hold its fields: their state is that of the slot. */
#ifndef SYNCENGINE_ORDER_FIELD_SLOT_H
#define SYNCENGINE_ORDER_FIELD_SLOT_H

#include "report/fields.h"

extern const syncengine_field_ops syncengine_order_field_ops;

#endif
