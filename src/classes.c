#include "classes.h"

#include "exceptions/exceptions.h"
#include "order/order_field.h"
#include "report/information_change_request.h"
#include "report/report.h"
#include "value/normalized_value.h"

void syncengine_register_classes(void)
{
	syncengine_family *family = &syncengine_native;

	syncengine_exceptions_register(family);
	syncengine_normalized_value_register(family);
	syncengine_report_field_register(family);
	syncengine_report_object_register(family);
	syncengine_report_register(family);
	syncengine_information_change_request_register(family);
	syncengine_order_field_register(family);
}
