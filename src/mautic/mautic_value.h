#ifndef SYNCENGINE_MAUTIC_VALUE_H
#define SYNCENGINE_MAUTIC_VALUE_H

#include "mautic/mautic_slots.h"

/* Private properties of NormalizedValueDAO. */
enum { MAUTIC_VALUE_NORMALIZED, MAUTIC_VALUE_TYPE, MAUTIC_VALUE_ORIGINAL };

extern const mautic_getter mautic_value_type;
extern const mautic_getter mautic_value_normalized;

/* new NormalizedValueDAO($type, $value, $normalized): everything is borrowed, `normalized` may be NULL. */
zend_object *mautic_value_create(zval *type, zval *value, zval *normalized);

/*
 * What ValueNormalizer::normalizeForMautic() makes a NormalizedValueDAO of: `type` is a string, `value` borrowed, also
 * where it is replaced; the caller owns `normalized`. False with an exception.
 */
bool mautic_value_normalize(zval *type, zval *value, zval *normalized);
/* What of a value a NormalizedValueDAO has as the normalized one: only a truthy one counts. */
static inline zval *mautic_value_counting(zval *value, zval *normalized)
{
	return normalized && zend_is_true(normalized) ? normalized : value;
}

#endif
