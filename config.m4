PHP_ARG_ENABLE([syncengine],
  [whether to enable syncengine support],
  [AS_HELP_STRING([--enable-syncengine], [Enable syncengine support])])

PHP_ARG_ENABLE([syncengine-dev],
  [whether to build syncengine with every warning an error],
  [AS_HELP_STRING([--enable-syncengine-dev], [syncengine: -Wall -Wextra -Werror])],
  [no], [no])

if test "$PHP_SYNCENGINE" != "no"; then
  PKG_CHECK_MODULES([LIBCURL], [libcurl >= 7.68.0])
  PKG_CHECK_MODULES([JSON_C], [json-c >= 0.15])
  PHP_EVAL_INCLINE($LIBCURL_CFLAGS)
  PHP_EVAL_LIBLINE($LIBCURL_LIBS, SYNCENGINE_SHARED_LIBADD)
  PHP_EVAL_INCLINE($JSON_C_CFLAGS)
  PHP_EVAL_LIBLINE($JSON_C_LIBS, SYNCENGINE_SHARED_LIBADD)
  PHP_SUBST(SYNCENGINE_SHARED_LIBADD)

  syncengine_cflags="-std=gnu11 -fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  if test "$PHP_SYNCENGINE_DEV" != "no"; then
    syncengine_cflags="$syncengine_cflags -Wall -Wextra -Werror -Wno-unused-parameter"
  fi

  dnl One source a line, folders in the order of the data's journey: config.w32 names the same.
  syncengine_sources="
    src/syncengine.c
    src/classes.c
    src/family.c
    src/lists.c
    src/callback.c
    src/core/se_merge.c
    src/core/se_time.c
    src/core/se_backoff.c
    src/core/se_link.c
    src/core/se_cursor.c
    src/core/se_key.c
    src/core/se_identifier.c
    src/core/se_number.c
    src/core/se_values.c
    src/core/se_json.c
    src/http/http_url.c
    src/http/http_response.c
    src/http/http_request.c
    src/http/http_client.c
    src/json/json_reader.c
    src/json/json_list.c
    src/json/json_writer.c
    src/exceptions/exceptions.c
    src/value/moment.c
    src/value/normalized_value.c
    src/value/native_value.c
    src/value/equality.c
    src/value/encoded_value.c
    src/value/reference_value.c
    src/value/value_normalizer.c
    src/mapping/field_mapping.c
    src/mapping/plan.c
    src/mapping/object_mapping.c
    src/mapping/mapping_manual.c
    src/mapping/remapped_object.c
    src/mapping/mapping_record.c
    src/mapping/tracked_change.c
    src/mapping/updated_object_mapping.c
    src/request/date_range.c
    src/request/object_ids.c
    src/request/input_options.c
    src/request/request_object.c
    src/request/request.c
    src/sql/sql_dialect.c
    src/sql/sql_error.c
    src/sql/sql_connection.c
    src/sql/sql_statement.c
    src/sql/sql_transaction.c
    src/sql/sql_batch.c
    src/sql/sql_value.c
    src/sql/sql_columns.c
    src/report/field_list.c
    src/report/fields.c
    src/report/report_field.c
    src/report/report_object.c
    src/report/information_change_request.c
    src/report/records.c
    src/report/relation.c
    src/report/relations.c
    src/report/report.c
    src/report/report_methods.c
    src/judge/sync_judge.c
    src/judge/value_helper.c
    src/judge/merge_side.c
    src/judge/merge_ask.c
    src/judge/merge_case.c
    src/judge/merge.c
    src/judge/merge_push.c
    src/judge/change_generator.c
    src/order/order_field.c
    src/order/order_field_slot.c
    src/order/object_change.c
    src/order/object_change_methods.c
    src/order/object_mappings.c
    src/order/order_results.c
    src/order/notification.c
    src/order/order.c
    src/order/order_methods.c
    src/exchange/exchange.c
    src/exchange/settings.c
    src/exchange/outcome_status.c
    src/exchange/sync_data_exchange.c
    src/exchange/order_executioner.c
    src/exchange/rest_config.c
    src/exchange/rest_url.c
    src/exchange/rest_answer.c
    src/exchange/rest_call.c
    src/exchange/rest_list.c
    src/exchange/rest_report.c
    src/exchange/rest_request.c
    src/exchange/rest_lookup.c
    src/exchange/rest_value.c
    src/exchange/rest_batch.c
    src/exchange/rest_items.c
    src/exchange/rest_results.c
    src/exchange/rest_exchange.c
    src/exchange/pdo_table.c
    src/exchange/pdo_describe.c
    src/exchange/pdo_report.c
    src/exchange/pdo_request.c
    src/exchange/pdo_batch.c
    src/exchange/pdo_insert.c
    src/exchange/pdo_update.c
    src/exchange/pdo_executed.c
    src/exchange/pdo_triggers.c
    src/exchange/pdo_tracking.c
    src/exchange/pdo_execute.c
    src/exchange/pdo_exchange.c
    src/store/pdo_mapping_store.c
    src/store/store_text.c
    src/store/store_schema.c
    src/store/store_lock.c
    src/store/store_mappings.c
    src/store/store_settle.c
    src/store/store_remap.c
    src/store/store_changes.c
    src/store/store_progress.c
    src/store/store_issues.c
    src/store/store_retries.c
    src/process/sync_result.c
    src/process/run.c
    src/process/remember.c
    src/process/tracked.c
    src/process/page.c
    src/process/page_store.c
    src/process/outcome.c
    src/process/journal.c
    src/process/settle.c
    src/process/references.c
    src/process/match.c
    src/process/pull_merge.c
    src/process/pull_page.c
    src/process/pull.c
    src/process/push_change.c
    src/process/push_match.c
    src/process/push_page.c
    src/process/push.c
    src/process/sync_process.c
    src/process/sync_service.c
    src/mautic/mautic.c
    src/mautic/mautic_slots.c
    src/mautic/mautic_log.c
    src/mautic/mautic_exceptions.c
    src/mautic/mautic_value.c
    src/mautic/mautic_mapping.c
    src/mautic/mautic_remapping.c
    src/mautic/mautic_request.c
    src/mautic/mautic_input.c
    src/mautic/mautic_spare.c
    src/mautic/mautic_fields.c
    src/mautic/mautic_report.c
    src/mautic/mautic_reported.c
    src/mautic/mautic_judge.c
    src/mautic/mautic_change.c
    src/mautic/mautic_order.c
    src/mautic/mautic_results.c
    src/mautic/mautic_direct.c
    src/mautic/mautic_methods.c
    src/mautic/mautic_generator.c
    src/mautic/sync/site.c
    src/mautic/sync/sync_date_helper.c
    src/mautic/sync/page_memory.c
    src/mautic/sync/mapping_rows.c
    src/mautic/sync/mapping_places.c
    src/mautic/sync/mapping_doctrine.c
    src/mautic/sync/mapping_insert.c
    src/mautic/sync/mapping_update.c
    src/mautic/sync/mapping_rename.c
    src/mautic/sync/mapping_items.c
    src/mautic/sync/mapping_match.c
    src/mautic/sync/mapping_helper.c
    src/mautic/sync/relations_helper.c
    src/mautic/sync/report_building.c
    src/mautic/sync/field_builder.c
    src/mautic/sync/full_report_find.c
    src/mautic/sync/full_listeners.c
    src/mautic/sync/full_report_builder.c
    src/mautic/sync/partial_report_whole.c
    src/mautic/sync/partial_report_find.c
    src/mautic/sync/partial_report_complete.c
    src/mautic/sync/partial_report_builder.c
    src/mautic/sync/reference_resolver.c
    src/mautic/sync/field_columns.c
    src/mautic/sync/field_validator.c
    src/mautic/sync/unchanged_fields.c
    src/mautic/sync/page_transaction.c
    src/mautic/sync/mautic_executioner.c
    src/mautic/sync/pull_notes.c
    src/mautic/sync/tracked_changes.c
    src/mautic/sync/mautic_exchange.c
    src/mautic/sync/mautic_clean_up.c
    src/mautic/sync/direction.c
    src/mautic/sync/direction_order.c
    src/mautic/sync/integration_sync_process.c
    src/mautic/sync/internal_sync_process.c
    src/mautic/sync/process_lock.c
    src/mautic/sync/watermark.c
    src/mautic/sync/process_results.c
    src/mautic/sync/process_page.c
    src/mautic/sync/mautic_process.c
    src/oro/step.c
    src/oro/step_context.c
    src/oro/entity_key.c
    src/oro/entity_source.c
    src/oro/entity_query.c
    src/oro/entity_reader.c
    src/oro/reverse_id.c
    src/oro/reverse_store.c
    src/oro/change_set.c
    src/oro/change_known.c
    src/oro/change_row.c
    src/oro/change_set_processor.c
    src/oro/reverse_config.c
    src/oro/reverse_item.c
    src/oro/reverse_call.c
    src/oro/reverse_bulk.c
    src/oro/reverse_results.c
    src/oro/reverse_writer.c
    src/oro/step_run.c
    src/oro/item_step.c
    src/oro/job.c
    src/oro/reverse_outbox.c
    src/oro/reverse_job.c
    src/oro/reverse_sync.c
  "

  PHP_NEW_EXTENSION([syncengine], [$syncengine_sources], [$ext_shared],, [$syncengine_cflags])
  PHP_ADD_EXTENSION_DEP([syncengine], [pdo])
  PHP_ADD_EXTENSION_DEP([syncengine], [date])

  PHP_ADD_INCLUDE([$ext_srcdir])
  PHP_ADD_INCLUDE([$ext_srcdir/src])
  dnl Every folder that has a source needs its place in the build tree.
  syncengine_dirs=
  for syncengine_source in $syncengine_sources; do
    syncengine_dir=`dirname $syncengine_source`
    case " $syncengine_dirs " in
      *" $syncengine_dir "*[)] ;;
      *[)]
        syncengine_dirs="$syncengine_dirs $syncengine_dir"
        PHP_ADD_BUILD_DIR([$ext_builddir/$syncengine_dir])
        ;;
    esac
  done
  PHP_ADD_MAKEFILE_FRAGMENT
fi
