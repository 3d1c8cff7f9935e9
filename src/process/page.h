/*
 * A page of a run: objects of one name that were read, the order that came of them, and what is to be
 * remembered. Storing it is the one place where results become memory: all of it or nothing.
 */
#ifndef SYNCENGINE_PAGE_H
#define SYNCENGINE_PAGE_H

#include "process/tracked.h"

/* Why a match with an existing object can't stand. */
typedef enum {
	SYNCENGINE_MATCH_FINE,
	SYNCENGINE_MATCH_TAKEN,   /* it is the counterpart of another object */
	SYNCENGINE_MATCH_SEVERAL, /* several objects have the same unique value */
	SYNCENGINE_MATCH_TWICE,   /* another new object of the page has the same unique value */
} syncengine_match;

/* An object that was read, and its counterpart. */
typedef struct {
	syncengine_object_mapping *mapping; /* borrowed from the run */
	zend_object *source;      /* owned: the ReportObject that was read; NULL of a creation from the journal */
	zend_object *counterpart; /* owned: the other side's ReportObject, or NULL */
	zend_object *record;      /* owned: the MappingRecord that was found, or NULL */
	zend_object
		*match; /* owned: an unmapped ReportObject of the other side with a unique value of the source */
	syncengine_match match_is;
	syncengine_object_change *change; /* owned: in the order too; NULL: nothing to write */
	zval internal_id;                 /* owned: IS_UNDEF where it is not known */
	zval integration_id;              /* owned: likewise */
	HashTable *tracked;               /* borrowed from the page: field => syncengine_tracked; NULL: none */
	HashTable *resolved;              /* borrowed from the page, see below; NULL: none */
	uint32_t use_from;                /* tracked changes that the order deals with: in page.uses */
	uint32_t use_count;
	bool link;    /* matched just now: remembered even if nothing is to be written */
	bool creates; /* its change is a creation */
	bool whole;   /* everything that is to reach the other side was looked at, not a part of it */
	bool written; /* an outcome said so */
	bool counted; /* as created */
	bool failed;  /* an outcome said so: its tracked changes stay */
	bool retry;   /* it failed, and whether it was written is for another try to find out */
} syncengine_pair;

typedef struct {
	syncengine_run *run;
	syncengine_direction direction;
	syncengine_order *order; /* owned */
	syncengine_pair *pairs;  /* owned; moved by each new one */
	uint32_t count;
	uint32_t capacity;
	syncengine_tracked **uses; /* owned array of borrowed */
	uint32_t use_count;
	uint32_t use_capacity;
	HashTable by_change; /* handle of an ObjectChange => its pair's position */
	HashTable tracked;   /* internal object name => HashTable of syncengine_tracked_read() */
	/*
	 * References that were resolved: handle of a ReportObject => HashTable: field => ID at the receiving side
	 * (string or ReferenceValue), or what is known of it where that is not known: see references.h.
	 */
	HashTable resolved;
	zval closed;         /* owned array: list of MappingRecord that come to an end before others are stored */
	zval created;        /* owned array: list of MappingRecord of objects that the order created */
	zval records;        /* owned array: list of MappingRecord to store beside those */
	zval remapped;       /* owned array: list of RemappedObject */
	zval issues;         /* owned array: for noteIssues() */
	zval retries;        /* owned array: for queueRetries() */
	HashTable requeued;  /* ID => its position in `retries` */
	int64_t read_at;     /* before anything of the page was read */
	zval due;            /* owned array: IDs that this page tries again; IS_UNDEF: none */
	zend_string *object; /* owned: name of the source objects */
	zend_string *journal; /* owned: key of the open journal entry; NULL: none */
	bool settles;         /* the entry is one that an earlier run left open */
	bool began;           /* a transaction runs */
} syncengine_page;

/* `object` is borrowed: the name of the objects that are read. */
void syncengine_page_init(
	syncengine_page *page, syncengine_run *run, syncengine_direction direction, zend_string *object);
void syncengine_page_release(syncengine_page *page);

/*
 * A new pair. Borrows `source` (a ReportObject; NULL: none) and `id`, of the side that was read. Valid until the
 * next one.
 */
syncengine_pair *syncengine_page_pair(
	syncengine_page *page, syncengine_object_mapping *mapping, zend_object *source, const zval *id);
/* The same for an object of a report, after checking it. NULL with an exception. */
syncengine_pair *syncengine_page_read(
	syncengine_page *page, syncengine_object_mapping *mapping, zend_object *source);
/* Puts a pair's change into the order; takes the reference. */
void syncengine_page_order(syncengine_page *page, syncengine_pair *pair, syncengine_object_change *change);

static inline zval *syncengine_pair_id(const syncengine_pair *pair, syncengine_side side)
{
	return (zval *)(side == SYNCENGINE_INTERNAL ? &pair->internal_id : &pair->integration_id);
}

/* The ID of the pair's object that was read. Borrowed. */
static inline zval *syncengine_pair_source_id(const syncengine_page *page, const syncengine_pair *pair)
{
	return syncengine_pair_id(pair, syncengine_source_side(page->direction));
}

static inline zval *syncengine_pair_target_id(const syncengine_page *page, const syncengine_pair *pair)
{
	return syncengine_pair_id(pair, syncengine_target_side(page->direction));
}

/* Replaces an ID by a copy of `id`. */
static inline void syncengine_pair_set_id(zval *to, const zval *id)
{
	zval old;

	ZVAL_COPY_VALUE(&old, to);
	ZVAL_COPY(to, id);
	zval_ptr_dtor(&old);
}

static inline zend_string *syncengine_page_target(const syncengine_page *page, const syncengine_pair *pair)
{
	return syncengine_mapping_object(pair->mapping, syncengine_target_side(page->direction));
}

/* Of the page's objects. Valid until the next call. */
static inline syncengine_counts *syncengine_page_counts(const syncengine_page *page)
{
	return syncengine_sync_result_counts(page->run->result, page->direction, page->object);
}

/* The pair's order deals with a tracked change: done with it once the order is, unless that fails. */
void syncengine_page_use(syncengine_page *page, syncengine_pair *pair, syncengine_tracked *tracked);
/* The tracked changes of internal objects of that name, read or to be stored. Borrowed. */
HashTable *syncengine_page_tracked(syncengine_page *page, zend_string *internal);

/* Notes an issue of a pair; `field` may be NULL. Counts it. */
void syncengine_page_issue(syncengine_page *page, const syncengine_pair *pair, const char *kind,
	zend_string *field, zend_string *message);
/* Queues a source object for another try; `retry_after` in seconds, -1: the store's backoff. Counts it once. */
void syncengine_page_retry(syncengine_page *page, const zval *id, zend_string *reason, int64_t retry_after);
/* Remembers that a pair belongs together (or did: `deleted`). `at`: when they were in step; 0: now. */
void syncengine_page_record(syncengine_page *page, const syncengine_pair *pair, bool deleted, int64_t at);
/* Appends a MappingRecord to one of the lists. */
void syncengine_page_add_record(syncengine_page *page, zval *list, zend_string *internal,
	const zval *internal_id, zend_string *integration, const zval *integration_id, int64_t at, bool deleted);

/* outcome.c: turns the order's outcomes into what is to be stored. False with an exception. */
bool syncengine_page_outcomes(syncengine_page *page);

/* page_store.c: begins the transaction of a page whose reading belongs to it. False with an exception. */
bool syncengine_page_begin(syncengine_page *page);
/*
 * Executes the order and stores what came of it, then tells the callbacks. False with an exception; unless a
 * callback threw, nothing of the page is stored.
 */
bool syncengine_page_finish(syncengine_page *page);
/* Rolls back what began; for a page that is given up. Keeps the exception. */
void syncengine_page_roll_back(syncengine_page *page);

/* journal.c: opens the journal entry of the page's creations and gives them their keys. False with an exception. */
bool syncengine_page_open_journal(syncengine_page *page);
/* Closes it; what of a settled entry is still not known stays open. False with an exception. */
bool syncengine_page_close_journal(syncengine_page *page);
/* Reads a field of an entry into a change; false where it is not of the form that the journal writes. */
bool syncengine_journal_read_field(
	const syncengine_family *family, syncengine_object_change *change, zval *entry);
/* A text of an entry: a string, or an array with one in base64. The caller releases it; NULL: neither. */
zend_string *syncengine_journal_read_text(zval *value);

/*
 * match.c: looks for unmapped counterparts of pairs without one, by unique fields, at the receiving side. Sets
 * `match` and `match_is` of pairs from `from` up to `to` that `open` says it for. False with an exception.
 */
typedef bool (*syncengine_match_open)(const syncengine_page *page, const syncengine_pair *pair);
bool syncengine_page_match(syncengine_page *page, syncengine_object_mapping *mapping, uint32_t from,
	uint32_t to, syncengine_match_open open);
/* The ID of the match. Borrowed. */
zval *syncengine_match_id(const syncengine_pair *pair);
/* Notes why a match can't stand. */
void syncengine_match_issue(syncengine_page *page, syncengine_pair *pair);

#endif
