/*
 * MappingHelper: which object stands for which.
 *
 * While a page is judged it answers from what was fetched for the whole page. All of these do nothing where
 * `helper` is of a class of the site's own or its repository is not Mautic's: then every object is asked for alone.
 */
#ifndef SYNCENGINE_MAPPING_HELPER_H
#define SYNCENGINE_MAPPING_HELPER_H

#include "mautic/sync/site.h"

/*
 * Before a page is judged: fetches the mappings of all objects of a report, one SELECT for each internal object
 * name. Pull: of the integration's objects; push: of Mautic's. Statements may run any code: whoever calls it holds
 * the objects. False with an exception.
 */
bool mapping_helper_open_pull(zval *helper, zend_object *manual, zend_object *report);
bool mapping_helper_open_push(zval *helper, zend_object *manual, zend_object *report);

/* A new list of the internal IDs that the fetched mappings lead to; the caller releases it. */
void mapping_helper_internal_ids(zval *helper, zend_string *internal_name, zval *ids);

/*
 * After a page was judged, with an exception as well, which then stands: writes the mappings that
 * findMauticObject() made of matches and forgets the rest. False with an exception.
 */
bool mapping_helper_close(zval *helper);

/* At the start of a sync: forgets what is asked once a sync. */
void mapping_helper_forget(zval *helper);

/*
 * The Doctrine\DBAL\Connection of the helper's repository, IS_UNDEF where there is none. False with an exception.
 * The caller releases it.
 */
bool mapping_helper_connection(zval *helper, zval *connection);

#endif
