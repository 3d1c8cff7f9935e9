/* Rows of a table into a report, without a PHP object for any field. */
#ifndef SYNCENGINE_PDO_REPORT_H
#define SYNCENGINE_PDO_REPORT_H

#include "exchange/pdo_exchange.h"

/* A field that is read: column `2 + its position` of the rows. */
typedef struct {
	const syncengine_pdo_field *field;
	uint32_t position; /* in the list of names */
	syncengine_field_state state;
} syncengine_pdo_slot;

typedef struct {
	syncengine_pdo_exchange *exchange;
	syncengine_pdo_table *table;
	syncengine_field_list *list; /* owned */
	syncengine_pdo_slot *slots;  /* owned */
	uint32_t count;
} syncengine_pdo_reader;

/* Reads fields by name: those of `required` are of that state, those of `fields` changed. Either may be NULL.
 * False with an exception; the reader can be released all the same. */
bool syncengine_pdo_reader_init(syncengine_pdo_reader *reader, syncengine_pdo_exchange *exchange,
	syncengine_pdo_table *table, HashTable *fields, HashTable *required);
void syncengine_pdo_reader_release(syncengine_pdo_reader *reader);

/* Appends "SELECT id, change time, fields FROM table". */
void syncengine_pdo_reader_select(const syncengine_pdo_reader *reader, smart_str *text);

/*
 * Runs a text that began so, and adds an object for each row. Takes the text and `params`. `last_id` (NULL:
 * not wanted) gets a copy of the last row's ID, `count` how many there were. False with an exception.
 */
bool syncengine_pdo_reader_run(const syncengine_pdo_reader *reader, smart_str *text, HashTable *params,
	syncengine_report *report, zval *last_id, uint32_t *count);

/* The objects of explicit IDs (a packed array), `count` of them. */
bool syncengine_pdo_reader_ids(
	const syncengine_pdo_reader *reader, zval *ids, uint32_t count, syncengine_report *report);

#endif
