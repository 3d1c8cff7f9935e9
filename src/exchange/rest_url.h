/* URLs of requests, built of strings and parameters. */
#ifndef SYNCENGINE_REST_URL_H
#define SYNCENGINE_REST_URL_H

#include "php_syncengine.h"

#include "core/se_slice.h"

/* Appends "name=value", both encoded, to *url, which is replaced by a new string. `name` NULL: nothing. */
void syncengine_rest_url_add(zend_string **url, const zend_string *name, const char *value, size_t length);
void syncengine_rest_url_add_long(zend_string **url, const zend_string *name, zend_long value);
/* A time in microseconds, as RFC 3339 in UTC. */
void syncengine_rest_url_add_time(zend_string **url, const zend_string *name, int64_t us);

/* Appends fixed parameters; false with a ConfigurationException where one is no scalar. */
bool syncengine_rest_url_add_all(const char *where, zend_string **url, HashTable *parameters);

/* `target`, often relative, as a URL, seen from `url`; NULL where it is none. The caller owns it. */
zend_string *syncengine_rest_url_resolve(const zend_string *url, se_slice target);

#endif
