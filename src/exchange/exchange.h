/* The interfaces of an exchange, one side of a sync. */
#ifndef SYNCENGINE_EXCHANGE_H
#define SYNCENGINE_EXCHANGE_H

#include "family.h"

extern zend_class_entry *syncengine_ce_ObjectLookupInterface;

void syncengine_exchange_register(syncengine_family *family);

#endif
