/*
 * Reading rows of sync_object_mapping for many objects at once.
 *
 * What a column is compared with in the database may be equal there without being the same text: which row a single
 * question would get is then only known by asking it.
 */
#ifndef SYNCENGINE_MAPPING_ROWS_H
#define SYNCENGINE_MAPPING_ROWS_H

#include "mautic/sync/site.h"

/* How many values a list in a statement has at most. */
#define MAPPING_ROWS_CHUNK 500

/* Whether the method (lower case) of a repository is Mautic's own or Doctrine's. */
bool mapping_rows_own(zval *repository, const char *method);
/* The same of those that save an entity. */
bool mapping_rows_saves(zval *repository);

typedef struct {
	zval *connection;
	const char *columns[3]; /* that have to equal `values`, in strings */
	zval *values[3];
	uint32_t count;
	const char *list_column; /* that has to be in the list */
	const char *key_column;  /* whose text is the key of a row */
} mapping_rows_query;

/*
 * Fetches rows. The keys of `rows` are what is asked for, their values null. Afterwards they are the row, null
 * where there is none, or false where that has to be asked singly. `list` are the values to look for, in strings.
 * `strays` is how many rows had another key. False with an exception.
 */
bool mapping_rows_fetch(const mapping_rows_query *query, HashTable *list, HashTable *rows, uint32_t *strays);
/* The same where the keys are what to look for. */
bool mapping_rows_fetch_keys(const mapping_rows_query *query, HashTable *rows);

/* "?, ?, …" */
void mapping_rows_marks(smart_str *sql, uint32_t count);

/* The text of an ID that is a string or an int, NULL of any other. The caller releases it. */
zend_string *mapping_rows_id(const zval *id);

/*
 * The text as databases may compare it: without capitals and spaces at the end; NULL where it has characters whose
 * equals are not known. The caller releases it.
 */
zend_string *mapping_rows_fold(const zend_string *text);

#endif
