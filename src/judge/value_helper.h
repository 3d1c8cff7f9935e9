#ifndef SYNCENGINE_VALUE_HELPER_H
#define SYNCENGINE_VALUE_HELPER_H

#include "family.h"
#include "value/native_value.h"

/*
 * The stand-in for an empty required value of a type: 0 of an int, 1.0 of a float. False where a type has none
 * that says more than the empty value itself.
 */
bool syncengine_stand_in(syncengine_kind kind, zval *value);

void syncengine_value_helper_register(syncengine_family *family);

#endif
