/*
 * Safe: from when on the integration's objects are to be read the next time, by their name, so that none is passed
 * that is not in Mautic yet: because a pull did not come to its end, or because an object could not be written.
 *
 * Mautic's own table of mappings remembers it, in a row that stands for no object: its internal object name is
 * WATERMARK_NAME, its last sync date the watermark.
 */
#ifndef SYNCENGINE_WATERMARK_H
#define SYNCENGINE_WATERMARK_H

#include "mautic/sync/site.h"

#define WATERMARK_NAME "syncengine.watermark"

/* One pull. */
typedef struct {
	zval connection;  /* owned; IS_UNDEF: nothing is remembered */
	zval integration; /* owned */
	zval
		names; /* owned: by the integration's object name: [before or null, start, failed or null], as texts */
	zval opened; /* owned: when it began, as a text */
	zval until;  /* owned: up to when it reads, as a text, no later than `opened` */
} watermark;

/* The watermark of an object name, or null. False with an exception; the caller releases it. */
bool watermark_read(zval *connection, zval *integration, zval *name, zval *mark);

/*
 * Before the first page: from now on the next pull begins no later than this one, until this one has come to its end.
 * `dates` is a SyncDateHelper, `end` what a run is asked to end with, or null: now. False with an exception.
 */
bool watermark_open(watermark *mark, zval *connection, zval *manual, zval *dates, zval *end);

/* After a page: the objects of an order that are in none of the mappings (an ObjectMappingsDAO) are to be read again. */
bool watermark_page(watermark *mark, zval *order, zval *mappings);

/* After the last page. False with an exception. */
bool watermark_close(watermark *mark);

/* Frees what it has. */
void watermark_free(watermark *mark);

#endif
