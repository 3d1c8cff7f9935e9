/*
 * A table as PdoSyncDataExchange uses it: what it was configured with, and what the database says of it.
 */
#ifndef SYNCENGINE_PDO_TABLE_H
#define SYNCENGINE_PDO_TABLE_H

#include "sql/sql_batch.h"
#include "sql/sql_value.h"

/* How a column holds instants. */
typedef enum {
	SYNCENGINE_COLUMN_TEXT,  /* 'Y-m-d H:i:s', in UTC */
	SYNCENGINE_COLUMN_ZONED, /* the same with its zone: PostgreSQL's timestamptz */
	SYNCENGINE_COLUMN_EPOCH, /* seconds since the epoch: a column of whole numbers */
} syncengine_column_time;

typedef struct {
	zend_string *name;      /* owned */
	zend_string *type;      /* owned: one of NormalizedValue's */
	zend_string *reference; /* owned: the kind of object it points at, or NULL */
	zend_string *column;    /* owned */
	zend_string *quoted;    /* owned */
	syncengine_kind kind;
	uint32_t index; /* among the table's fields */
	/* What the database says. */
	zend_string *cast;     /* owned: its type, where values of it must be told their type; or NULL */
	zend_string *fallback; /* owned: SQLite's default expression where a row names no value; or NULL */
	syncengine_column_time time;
	bool is_text; /* a text comes back from it as it was given */
} syncengine_pdo_field;

typedef struct {
	zend_string *object;   /* owned */
	zend_string *table;    /* owned; as it was given */
	zend_string *id;       /* owned */
	zend_string *modified; /* owned; NULL: none */
	HashTable fields;      /* syncengine_pdo_field by name */
	/* With the dialect's quotes; owned. */
	zend_string *quoted_table, *quoted_id, *quoted_modified;
	/* Of the constructor's argument; gone when the constructor has returned. */
	HashTable *given_fields, *given_references;
	/* What the database says, read when the table is first used. */
	bool described;
	zend_string *id_cast;       /* owned, or NULL */
	zend_string *id_collation;  /* owned, or NULL: MySQL's, of an ID that is a text */
	zend_string *modified_cast; /* owned, or NULL */
	syncengine_column_time modified_time;
	/* SQLite: new IDs follow the greatest one, and that there ever was where the table remembers it. */
	bool counts_ids, has_sequence;
	bool is_view; /* SQLite: can be read, not written */
	/* How far the paging of a window came. */
	zval last_id; /* owned: of the page before `next_page`; null: none */
	zend_long next_page;
	int64_t from, to;
	bool has_from, has_to;
	bool finished;
} syncengine_pdo_table;

/*
 * Reads the settings of one kind of object. NULL with a ConfigurationException; otherwise the caller gives it
 * back by syncengine_pdo_table_free.
 */
syncengine_pdo_table *syncengine_pdo_table_read(const syncengine_sql *sql, zend_string *object, zval *given);
void syncengine_pdo_table_free(syncengine_pdo_table *table);

/* Asks the database about the table, once; false with an exception where it is not as configured. */
bool syncengine_pdo_table_describe(syncengine_pdo_table *table, syncengine_sql *sql);

/* Borrowed; NULL with a FieldNotFoundException. */
const syncengine_pdo_field *syncengine_pdo_table_field(const syncengine_pdo_table *table, zend_string *name);

/*
 * Makes a parameter of a value as the field's column holds it; `instant`: see SYNCENGINE_SLOT_INSTANT, `type` is
 * then the value's. The caller frees `into`. NULL, or why it can't be (nothing to free then): static text that
 * ends a sentence.
 */
const char *syncengine_pdo_value(
	const syncengine_pdo_field *field, zval *value, bool instant, zend_string *type, zval *into);

/* The same of an instant. */
const char *syncengine_pdo_instant(syncengine_column_time time, syncengine_kind kind, int64_t us, zval *into);

#endif
