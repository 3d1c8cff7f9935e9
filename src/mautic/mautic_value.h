#ifndef SYNCENGINE_MAUTIC_VALUE_H
#define SYNCENGINE_MAUTIC_VALUE_H

#include "mautic/mautic_slots.h"

/* Private properties of NormalizedValueDAO. */
enum { MAUTIC_VALUE_NORMALIZED, MAUTIC_VALUE_TYPE, MAUTIC_VALUE_ORIGINAL };

extern const mautic_getter mautic_value_type;
extern const mautic_getter mautic_value_normalized;

/* new NormalizedValueDAO($type, $value, $normalized): everything is borrowed, `normalized` may be NULL. */
zend_object *mautic_value_create(zval *type, zval *value, zval *normalized);

/* ValueNormalizer::normalizeForMautic(): `type` is a string, both are borrowed. NULL with an exception. */
zend_object *mautic_value_normalize(zval *type, zval *value);

#endif
