/* Calls into PHP code: callbacks that an object keeps, and methods of the objects it works with. */
#ifndef SYNCENGINE_CALLBACK_H
#define SYNCENGINE_CALLBACK_H

#include "php_syncengine.h"

/*
 * A callback is kept as a Closure, made where the callable is given: what may be called there, a private
 * method say, may be called later from anywhere. IS_UNDEF: there is none. The owner releases the zval and
 * shows it to the cycle collector.
 *
 * Replaces `callback` by what Z_PARAM_FUNC_OR_NULL gave; on an exception there is none afterwards.
 */
void syncengine_callback_set(zval *callback, const zend_fcall_info *given);

/* Calls it; it may replace itself meanwhile. What it returns is ignored. False with an exception. */
bool syncengine_callback_call(const zval *callback, uint32_t argc, zval *argv);

/*
 * Calls a method by its name in lower case. `result` may be NULL; else the caller releases it. False with an
 * exception, then `result` is not set.
 */
bool syncengine_call(zend_object *object, const char *method, zval *result, uint32_t argc, zval *argv);

#endif
