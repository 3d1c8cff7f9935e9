#include "classes.h"

#include "exceptions/exceptions.h"
#include "exchange/exchange.h"
#include "exchange/order_executioner.h"
#include "exchange/pdo_exchange.h"
#include "exchange/rest_exchange.h"
#include "exchange/sync_data_exchange.h"
#include "judge/change_generator.h"
#include "judge/sync_judge.h"
#include "judge/value_helper.h"
#include "mapping/field_mapping.h"
#include "mapping/mapping_manual.h"
#include "mapping/mapping_record.h"
#include "mapping/remapped_object.h"
#include "mapping/tracked_change.h"
#include "mapping/updated_object_mapping.h"
#include "order/notification.h"
#include "order/object_change.h"
#include "order/object_mappings.h"
#include "order/order.h"
#include "order/order_field.h"
#include "order/order_results.h"
#include "oro/entity_reader.h"
#include "oro/change_set.h"
#include "oro/change_set_processor.h"
#include "oro/reverse_sync.h"
#include "oro/reverse_writer.h"
#include "oro/item_step.h"
#include "oro/job.h"
#include "oro/step.h"
#include "oro/step_context.h"
#include "process/sync_process.h"
#include "process/sync_result.h"
#include "report/information_change_request.h"
#include "report/relation.h"
#include "report/relations.h"
#include "report/report.h"
#include "request/date_range.h"
#include "request/input_options.h"
#include "request/object_ids.h"
#include "request/request.h"
#include "request/request_object.h"
#include "store/pdo_mapping_store.h"
#include "value/encoded_value.h"
#include "value/normalized_value.h"
#include "value/reference_value.h"
#include "value/value_normalizer.h"

void syncengine_register_classes(void)
{
	syncengine_family *family = &syncengine_native;

	syncengine_exceptions_register(family);
	syncengine_normalized_value_register(family);
	syncengine_encoded_value_register(family);
	syncengine_reference_value_register(family);
	syncengine_value_normalizer_register(family);
	syncengine_field_mapping_register(family);
	syncengine_object_mapping_register(family);
	syncengine_mapping_manual_register(family);
	syncengine_remapped_object_register(family);
	syncengine_mapping_record_register(family);
	syncengine_tracked_change_register(family);
	syncengine_updated_object_mapping_register(family);
	syncengine_date_range_register(family);
	syncengine_object_ids_register(family);
	syncengine_input_options_register(family);
	syncengine_request_object_register(family);
	syncengine_request_register(family);
	syncengine_report_field_register(family);
	syncengine_report_object_register(family);
	syncengine_relation_register(family);
	syncengine_relations_register(family);
	syncengine_report_register(family);
	syncengine_information_change_request_register(family);
	syncengine_sync_judge_register(family);
	syncengine_value_helper_register(family);
	syncengine_change_generators_register(family);
	syncengine_order_field_register(family);
	syncengine_object_change_register(family);
	syncengine_object_mappings_register(family);
	syncengine_order_results_register(family);
	syncengine_notification_register(family);
	syncengine_order_register(family);
	syncengine_exchange_register(family);
	syncengine_sync_data_exchange_register(family);
	syncengine_order_executioner_register(family);
	syncengine_rest_exchange_register(family);
	syncengine_pdo_exchange_register(family);
	syncengine_pdo_mapping_store_register(family);
	syncengine_sync_result_register();
	syncengine_sync_process_register();
	syncengine_sync_service_register();
	syncengine_step_register();
	syncengine_step_context_register();
	syncengine_entity_reader_register();
	syncengine_change_set_register();
	syncengine_change_set_processor_register();
	syncengine_reverse_writer_register();
	syncengine_item_step_register();
	syncengine_job_register();
	syncengine_reverse_sync_register();
}
