#include "classes.h"

#include "exceptions/exceptions.h"
#include "order/order_field.h"
#include "value/normalized_value.h"

void syncengine_register_classes(void)
{
	syncengine_family *family = &syncengine_native;

	syncengine_exceptions_register(family);
	syncengine_normalized_value_register(family);
	syncengine_order_field_register(family);
}
