#ifndef SYNCENGINE_MAUTIC_EXCEPTIONS_H
#define SYNCENGINE_MAUTIC_EXCEPTIONS_H

#include "mautic/mautic_slots.h"

/* throw new ObjectNotFoundException($object) */
void mautic_throw_object_not_found(const char *object);
/* throw new FieldNotFoundException($field, $object) */
void mautic_throw_field_not_found(zval *field, zval *object);

#endif
