#ifndef SYNCENGINE_MAUTIC_LOG_H
#define SYNCENGINE_MAUTIC_LOG_H

#include "mautic/mautic_slots.h"

/* Whether the lines about single fields are wanted: syncengine.mautic_debug_log. */
#define mautic_logs_fields() UNEXPECTED(SYNCENGINE_G(mautic_debug_log))

void mautic_log_init(void);

/*
 * DebugLogger::log($integration, $message, $class . ':' . $method), where the site has that class. Takes
 * `message`. False with an exception.
 */
bool mautic_log(zval *integration, zend_string *message, zend_class_entry *ce, const char *method);

#endif
