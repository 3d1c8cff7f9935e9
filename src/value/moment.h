/*
 * A point in time that a report or an order carries: none, microseconds since the epoch (UTC), or the date
 * object that PHP code gave. The object is kept because getters must give it back and because it may be
 * mutable: it is read when its time is needed, never before.
 */
#ifndef SYNCENGINE_MOMENT_H
#define SYNCENGINE_MOMENT_H

#include "php_syncengine.h"

typedef enum {
	SYNCENGINE_MOMENT_NONE = 0,
	SYNCENGINE_MOMENT_TIME,
	SYNCENGINE_MOMENT_OBJECT,
} syncengine_moment_kind;

typedef struct {
	union {
		int64_t us;
		zend_object *date; /* owned */
	} at;
	uint8_t kind;
} syncengine_moment;

static inline void syncengine_moment_release(syncengine_moment *moment)
{
	if (moment->kind == SYNCENGINE_MOMENT_OBJECT) {
		OBJ_RELEASE(moment->at.date);
	}
	moment->kind = SYNCENGINE_MOMENT_NONE;
}

static inline void syncengine_moment_copy(syncengine_moment *to, const syncengine_moment *from)
{
	*to = *from;
	if (from->kind == SYNCENGINE_MOMENT_OBJECT) {
		GC_ADDREF(from->at.date);
	}
}

static inline void syncengine_moment_set_time(syncengine_moment *moment, int64_t us)
{
	syncengine_moment_release(moment);
	moment->at.us = us;
	moment->kind = SYNCENGINE_MOMENT_TIME;
}

/* Adds a reference to `date`; NULL: none. */
void syncengine_moment_set_date(syncengine_moment *moment, zend_object *date);

/*
 * Reads the time. False where there is none, or where a date object can't be read: then an exception is
 * thrown (a subclass of DateTime whose constructor did not run).
 */
bool syncengine_moment_read(const syncengine_moment *moment, int64_t *us);

/* What a getter returns: null, the kept object, or a new DateTimeImmutable in UTC. */
void syncengine_moment_to_zval(const syncengine_moment *moment, zval *value);

/* The kept object for get_gc, or NULL. */
static inline zend_object *syncengine_moment_gc(const syncengine_moment *moment)
{
	return moment->kind == SYNCENGINE_MOMENT_OBJECT ? moment->at.date : NULL;
}

/* A new DateTimeImmutable in UTC. */
void syncengine_date_new(zval *value, int64_t us);
/* Microseconds since the epoch of a DateTimeInterface; false with an exception where it can't be read. */
bool syncengine_date_read(zend_object *date, int64_t *us);
/* The current time. */
int64_t syncengine_now(void);

#endif
