#ifndef SYNCENGINE_VALUE_NORMALIZER_H
#define SYNCENGINE_VALUE_NORMALIZER_H

#include "family.h"

/*
 * Reads a value as its type, as ValueNormalizer::normalizeForMautic() does. `normalized` is a new zval, dates
 * are DateTimeImmutable objects. False with an InvalidValueException that names the type and the value.
 */
bool syncengine_normalize(const syncengine_family *family, zend_string *type, zval *value, zval *normalized);

void syncengine_value_normalizer_register(syncengine_family *family);

#endif
