/* What an entity goes by: identifiers of one column or several, and the text that the store has for them. */
#ifndef SYNCENGINE_REVERSE_ID_H
#define SYNCENGINE_REVERSE_ID_H

#include "php_syncengine.h"

/*
 * The text of an identifier: of a single column its value, of several the JSON list of their values, as texts, in
 * the key's order: 7 and '7' are one. `given` is the value, a list of values in the key's order, or an array by
 * column (a whole row will do). NULL where it can't be one, and `problem` says why, at the end of a sentence. The
 * caller frees it.
 */
zend_string *syncengine_reverse_id(HashTable *columns, zval *given, const char **problem);

/* Back again: an array of texts by column; false where the text is of another key. The caller frees `into`. */
bool syncengine_reverse_id_columns(HashTable *columns, zend_string *id, zval *into);

/* As EntityReaderById takes it: the text of a single column, the list of several. */
bool syncengine_reverse_id_wanted(HashTable *columns, zend_string *id, zval *into);

/* The columns that an argument names: a packed list of names, none of them empty or twice. */
bool syncengine_reverse_id_names(HashTable *given, uint32_t arg, zval *columns);

#endif
