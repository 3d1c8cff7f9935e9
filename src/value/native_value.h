/*
 * Values as the engine holds them natively: what reports built from JSON, rows and records carry.
 *
 *   type              normalized value
 *   int               int
 *   float, double     float
 *   boolean           bool
 *   date, datetime    an instant: int64 microseconds since the epoch, UTC, as a zval of IS_LONG; whoever
 *                     keeps it also keeps that it is one. PHP code sees a DateTimeImmutable. Of a date it is
 *                     midnight UTC of the day that is written, whatever zone stands beside it.
 *   multiselect       list of strings
 *   reference         the ID of the object pointed at, int or string, or a ReferenceValue
 *   any other         string
 *
 * null stays null; '' is null where the type is neither a text nor a multiselect.
 */
#ifndef SYNCENGINE_NATIVE_VALUE_H
#define SYNCENGINE_NATIVE_VALUE_H

#include "php_syncengine.h"

typedef enum {
	SYNCENGINE_KIND_TEXT,
	SYNCENGINE_KIND_INT,
	SYNCENGINE_KIND_FLOAT,
	SYNCENGINE_KIND_BOOLEAN,
	SYNCENGINE_KIND_DATE,
	SYNCENGINE_KIND_DATETIME,
	SYNCENGINE_KIND_MULTISELECT,
	SYNCENGINE_KIND_REFERENCE,
} syncengine_kind;

/* The kind of a type's name; unknown names are texts. */
syncengine_kind syncengine_kind_of(const zend_string *type);

/* Whether it is the name of one of NormalizedValue's types. */
bool syncengine_type_known(const zend_string *type);

static inline bool syncengine_kind_is_instant(syncengine_kind kind)
{
	return kind == SYNCENGINE_KIND_DATE || kind == SYNCENGINE_KIND_DATETIME;
}

/*
 * Reads a value as a kind. Takes nothing: `normalized` is a new zval. Instants come as IS_LONG (null:
 * IS_NULL). Returns NULL, or the reason why it can't be read as that kind: static text that ends a sentence
 * ("is not a whole number").
 */
const char *syncengine_native_value(syncengine_kind kind, zval *value, zval *normalized);

/* Whether what was read as a kind is the very value that was given: then the original needs no keeping. */
static inline bool syncengine_native_same(syncengine_kind kind, const zval *value, const zval *normalized)
{
	if (Z_TYPE_P(value) != Z_TYPE_P(normalized)) {
		return false;
	}
	if (Z_TYPE_P(value) == IS_LONG) {
		return !syncengine_kind_is_instant(kind);
	}
	return Z_TYPE_P(value) != IS_ARRAY || Z_ARR_P(value) == Z_ARR_P(normalized);
}

/* The midnight UTC that an instant's day begins with. */
int64_t syncengine_instant_day(int64_t us);

/* An instant as its kind is written: YYYY-MM-DD, or RFC 3339 in UTC. New string. */
zend_string *syncengine_instant_text(syncengine_kind kind, int64_t us);

#endif
