#include "mautic/mautic.h"

#include "mautic/mautic_log.h"

mautic_classes mautic_ce;
bool mautic_safe;

/* Where Mautic's own signature says self, the generator of signatures knows only the class's name. */
static void return_self(zend_class_entry *ce)
{
	zend_function *function;

	ZEND_HASH_FOREACH_PTR(&ce->function_table, function) {
		zend_arg_info *result = function->common.arg_info - 1;

		if (function->common.scope == ce && (function->common.fn_flags & ZEND_ACC_HAS_RETURN_TYPE) &&
			ZEND_TYPE_HAS_NAME(result->type) && zend_string_equals(ZEND_TYPE_NAME(result->type), ce->name)) {
			ZEND_TYPE_SET_PTR(result->type, zend_string_init_interned("self", 4, true));
		}
	}
	ZEND_HASH_FOREACH_END();
}

void mautic_register_classes(void)
{
	mautic_exceptions_register();
	mautic_value_register();
	mautic_mapping_register();
	mautic_request_register();
	mautic_report_register();
	mautic_order_register();
	mautic_judge_register();
	sync_date_helper_register();
	mapping_helper_register();
	relations_helper_register();
	field_builder_register();
	full_report_builder_register();
	partial_report_builder_register();
	reference_resolver_register();
	field_validator_register();
	mautic_executioner_register();
	mautic_exchange_register();
	integration_sync_process_register();
	internal_sync_process_register();
	mautic_process_register();

	mautic_log_init();

	return_self(mautic_ce.ObjectMapping);
	return_self(mautic_ce.InformationChangeRequest);
	return_self(mautic_ce.ObjectIds);
	return_self(mautic_ce.ObjectChange);
	return_self(mautic_ce.Order);
	return_self(mautic_ce.ReportField);
	return_self(mautic_ce.ReportObject);
}
