/* The key of an entity: its columns, identifiers as they are given, and which of them are the same. */
#ifndef SYNCENGINE_ENTITY_KEY_H
#define SYNCENGINE_ENTITY_KEY_H

#include "core/se_identifier.h"
#include "sql/sql_columns.h"

typedef enum {
	SYNCENGINE_KEY_TEXT,
	SYNCENGINE_KEY_INTEGER,
	SYNCENGINE_KEY_UUID,
	SYNCENGINE_KEY_BINARY,
	SYNCENGINE_KEY_UNTYPED, /* SQLite: holds whatever was put in */
	SYNCENGINE_KEY_OTHER,   /* what the database makes of a text */
} syncengine_key_kind;

typedef struct {
	zend_string *name;      /* owned */
	zend_string *type;      /* owned, as the database says; NULL: not described yet */
	zend_string *collation; /* owned; MySQL's, NULL: none */
	syncengine_key_kind kind;
	bool is_unsigned; /* an integer of MySQL's without a sign */
} syncengine_key_column;

typedef struct {
	syncengine_key_column *columns; /* owned */
	uint32_t count;
	syncengine_sql_kind database; /* set with the types */
} syncengine_key;

/* What an identifier says of one column. */
typedef struct {
	enum {
		SYNCENGINE_PART_NONE, /* nothing that the column could hold */
		SYNCENGINE_PART_NUMBER,
		SYNCENGINE_PART_TEXT
	} type;
	zend_long number;
	se_slice text; /* borrowed from the identifier, or from `uuid` */
	char uuid[SE_UUID_LENGTH + 1];
} syncengine_key_part;

void syncengine_key_free(syncengine_key *key);

/* Takes over what the database says of a column of the key. */
void syncengine_key_describe(
	syncengine_key_column *column, const syncengine_sql *sql, const syncengine_sql_column_type *found);

/*
 * Why a value is no identifier: "has no column b", static or in `buffer`; NULL: it is one. An int or a string, where
 * the key has one column; else, and there too, an array by column or a list in the key's order.
 */
const char *syncengine_key_problem(const syncengine_key *key, zval *identifier, char *buffer, size_t size);

void syncengine_key_part_read(
	const syncengine_key *key, uint32_t column, zval *identifier, syncengine_key_part *part);

/* An element of any array by its place in memory, below nNumUsed; NULL: there is none. Borrowed. */
zval *syncengine_key_element(HashTable *list, uint32_t place);

/*
 * Which places of the list repeat an identifier that stands before: a bit each, which the caller frees by efree();
 * NULL: none. Takes four to eight bytes an identifier while it works.
 */
uint8_t *syncengine_key_repeated(const syncengine_key *key, HashTable *list);

#endif
