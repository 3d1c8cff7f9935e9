/*
 * Settings given as an array of PHP's, read into a struct: which keys there are, of which type, with which
 * default. A wrong one is a ConfigurationException that says where it is and what is allowed.
 */
#ifndef SYNCENGINE_SETTINGS_H
#define SYNCENGINE_SETTINGS_H

#include "php_syncengine.h"

typedef enum {
	SYNCENGINE_SETTING_STRING,  /* zend_string *, not empty; NULL where not given and without default */
	SYNCENGINE_SETTING_TEXT,    /* zend_string *, '' allowed */
	SYNCENGINE_SETTING_LONG,    /* zend_long from `least` on */
	SYNCENGINE_SETTING_SECONDS, /* zend_long of milliseconds, given as seconds, int or float */
	SYNCENGINE_SETTING_BOOL,    /* bool */
	SYNCENGINE_SETTING_ARRAY,   /* HashTable *, borrowed from the array given; NULL where not given */
} syncengine_setting_type;

typedef struct {
	const char *key;
	syncengine_setting_type type;
	size_t offset; /* in the struct */
	bool required;
	bool nullable; /* null means: none, instead of the default */
	zend_long least;
	const char *default_text; /* NULL: none */
	zend_long default_number;
} syncengine_setting;

/*
 * Reads `given` (may be NULL) into `into`. `where` begins messages: "RestSyncDataExchange, object 'Citizen'".
 * False with an exception; what was read until then stays, for syncengine_settings_release.
 */
bool syncengine_settings_read(
	const char *where, const HashTable *given, const syncengine_setting *settings, size_t count, void *into);
/* Releases the strings. */
void syncengine_settings_release(const syncengine_setting *settings, size_t count, void *into);

#endif
