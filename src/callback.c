#include "callback.h"

#include "zend_closures.h"
#include "zend_interfaces.h"

void syncengine_callback_set(zval *callback, const zend_fcall_info *given)
{
	zval old;

	ZVAL_COPY_VALUE(&old, callback);
	ZVAL_UNDEF(callback);
	if (ZEND_FCI_INITIALIZED(*given)) {
		zval callable;

		ZVAL_COPY_VALUE(&callable, &given->function_name);
		zend_call_method(
			NULL, zend_ce_closure, NULL, ZEND_STRL("fromcallable"), callback, 1, &callable, NULL);
	}
	/* Last: a destructor may come back here. */
	zval_ptr_dtor(&old);
}

bool syncengine_callback_call(const zval *callback, uint32_t argc, zval *argv)
{
	zval called, ignored;

	ZVAL_COPY(&called, callback);
	ZVAL_UNDEF(&ignored);
	call_user_function(NULL, NULL, &called, &ignored, argc, argv);
	zval_ptr_dtor(&ignored);
	zval_ptr_dtor(&called);
	return !EG(exception);
}

bool syncengine_call(zend_object *object, const char *method, zval *result, uint32_t argc, zval *argv)
{
	zend_function *function = zend_hash_str_find_ptr(&object->ce->function_table, method, strlen(method));
	zval ignored;

	if (!function) {
		zend_throw_error(NULL, "%s has no method %s()", ZSTR_VAL(object->ce->name), method);
		return false;
	}
	zend_call_known_function(function, object, object->ce, &ignored, argc, argv, NULL);
	if (EG(exception)) {
		zval_ptr_dtor(&ignored);
		return false;
	}
	if (result) {
		ZVAL_COPY_VALUE(result, &ignored);
	} else {
		zval_ptr_dtor(&ignored);
	}
	return true;
}
