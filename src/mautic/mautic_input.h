#ifndef SYNCENGINE_MAUTIC_INPUT_H
#define SYNCENGINE_MAUTIC_INPUT_H

#include "mautic/mautic_slots.h"

/* A new ObjectIdsDAO of the options "type:id". */
zend_object *mautic_object_ids_create(HashTable *options);

#endif
