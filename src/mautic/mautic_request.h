#ifndef SYNCENGINE_MAUTIC_REQUEST_H
#define SYNCENGINE_MAUTIC_REQUEST_H

#include "mautic/mautic_slots.h"

/* Of Request\ObjectDAO. */
extern const mautic_getter mautic_request_object_name;
extern const mautic_getter mautic_request_object_fields;
extern const mautic_getter mautic_request_object_required;
extern const mautic_getter mautic_request_object_from;
extern const mautic_getter mautic_request_object_to;
/* Of RequestDAO. */
extern const mautic_getter mautic_request_integration;
extern const mautic_getter mautic_request_objects;
extern const mautic_getter mautic_request_iteration;
extern const mautic_getter mautic_request_options;

#endif
