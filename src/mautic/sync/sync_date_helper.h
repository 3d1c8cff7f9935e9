#ifndef SYNCENGINE_SYNC_DATE_HELPER_H
#define SYNCENGINE_SYNC_DATE_HELPER_H

#include "mautic/sync/site.h"

/* Doctrine's connection that a helper asks; NULL where it has none. Borrowed. */
zval *sync_date_helper_connection(zend_object *helper);

#endif
