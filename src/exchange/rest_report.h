/*
 * Items of an answer become objects of a report: from json-c straight into the fields' slots, with no PHP
 * object for any field.
 */
#ifndef SYNCENGINE_REST_REPORT_H
#define SYNCENGINE_REST_REPORT_H

#include "exchange/rest_call.h"
#include "report/report.h"
#include "value/native_value.h"

/* Names of an item's members that were seen in the item before, in its order. */
#define SYNCENGINE_REST_GUESSES 64

/* A member of an item that is of interest, and its value in the item being read. */
typedef struct {
	zend_string *name; /* borrowed from the configuration */
	struct json_object *value;
	bool present;
} syncengine_rest_member;

typedef struct {
	const syncengine_rest_field *field;
	syncengine_kind kind;
	uint32_t member;   /* index of its member */
	uint32_t position; /* in the list of fields */
} syncengine_rest_slot;

typedef struct {
	syncengine_rest_exchange *exchange;
	const syncengine_rest_object *object;
	syncengine_field_list *list; /* owned */
	syncengine_rest_slot *slots; /* owned */
	uint32_t count;
	syncengine_rest_member *members; /* owned */
	uint32_t member_count;
	HashTable by_name;                     /* index of a member by name */
	uint32_t id, modified, deleted, times; /* their members; UINT32_MAX: none */
	/* Items have the same members in the same order: where that holds, no name is hashed. */
	zend_string *guess_names[SYNCENGINE_REST_GUESSES]; /* owned */
	uint32_t guess_members[SYNCENGINE_REST_GUESSES];   /* UINT32_MAX: of no interest */
} syncengine_rest_reader;

/* Which items to take. */
typedef struct syncengine_rest_wanted syncengine_rest_wanted;
struct syncengine_rest_wanted {
	bool (*is)(const syncengine_rest_wanted *wanted, struct json_object *item);
};

/*
 * Prepares to read those fields. `fields` are arrays of names, each may be NULL. False with an exception
 * where one is not configured; the reader can be released all the same.
 */
bool syncengine_rest_reader_init(syncengine_rest_reader *reader, syncengine_rest_exchange *exchange,
	const syncengine_rest_object *object, const HashTable *fields, const HashTable *more_fields);
void syncengine_rest_reader_release(syncengine_rest_reader *reader);

/* The names of the fields, parted by commas, for the server. The caller releases it. */
zend_string *syncengine_rest_reader_field_names(const syncengine_rest_reader *reader);

/*
 * Adds an object for each item of exchange->answer, where `wanted` is given for those that it is true of. `call`
 * is for messages. False with an exception; the report has what came before. With `unique` an item that is there
 * twice is refused, otherwise the later one counts.
 */
bool syncengine_rest_reader_add(syncengine_rest_reader *reader, const syncengine_rest_call *call,
	const syncengine_rest_wanted *wanted, syncengine_report *report, bool unique);

/* Reads an ID: an int, or a string that is not empty. NULL, or the reason why it is none: "is null". */
const char *syncengine_rest_id(const syncengine_json_document *document, struct json_object *json, zval *id);

/* A time as APIs write them: RFC 3339, or a number of seconds since the epoch. NULL, or the reason why
   it is none, as above. */
const char *syncengine_rest_time(struct json_object *json, int64_t *us);

#endif
