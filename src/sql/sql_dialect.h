/* What differs between the databases: their names, quoting, limits, and what they can do. */
#ifndef SYNCENGINE_SQL_DIALECT_H
#define SYNCENGINE_SQL_DIALECT_H

#include "php_syncengine.h"

typedef enum { SYNCENGINE_SQLITE, SYNCENGINE_MYSQL, SYNCENGINE_PGSQL } syncengine_sql_kind;

typedef struct {
	const char *driver; /* as PDO names it */
	const char *title;  /* as people name it */
	syncengine_sql_kind kind;
	char quote;          /* around names */
	uint32_t max_params; /* of one statement */
	/* What PDO's search for placeholders takes for something else inside a quoted name: a name that contains
	   any of these can't be used. */
	const char *forbidden;
	/* Types of columns of our own tables. */
	const char *type_key; /* an auto-increment ID, the whole definition */
	const char *type_int;
	const char *type_flag;
	const char *type_name; /* a short text that may be part of a key: compared byte by byte */
	const char *type_text;
	const char *type_time;
	const char *table_end; /* after the closing parenthesis of CREATE TABLE */
} syncengine_sql_dialect;

/* NULL: no dialect for this driver of PDO. */
const syncengine_sql_dialect *syncengine_sql_dialect_find(const char *driver);

/* "10.11.6-MariaDB" is 101106; `mariadb` says whether it is one. */
uint32_t syncengine_sql_version(const char *text, bool *mariadb);

/* Whether the server gives back the rows it inserted. */
bool syncengine_sql_can_return(const syncengine_sql_dialect *dialect, uint32_t version, bool mariadb);

#endif
