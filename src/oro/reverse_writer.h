/*
 * RestReverseWriter: change sets become requests, many at a time. Its parts: reverse_config (how the API is spoken
 * to), reverse_item (one change set on its way), reverse_call (one request, of one change set or a batch of them),
 * reverse_bulk (the wire format of a batch), reverse_results (what is stored of those that have arrived).
 */
#ifndef SYNCENGINE_REVERSE_WRITER_H
#define SYNCENGINE_REVERSE_WRITER_H

#include "core/se_key.h"
#include "exchange/outcome_status.h"
#include "http/http_client.h"
#include "oro/change_set.h"
#include "oro/reverse_store.h"
#include "oro/step_context.h"

/* Texts are owned; NULL where a setting was null. */
typedef struct {
	zend_string *url; /* of the collection, without a final slash */
	zend_string *remote_object, *id, *fields, *update_method, *key_header, *token, *ca_file;
	zend_string *batch_path, *batch_items, *batch_fields, *results, *key_field, *given_id_type;
	zend_string *batch_url;
	zend_long batch_size; /* 1: a request each */
	bool id_is_int;       /* in a batch's items; texts otherwise */
	zend_long concurrency, max_retries, max_response_size;
	zend_long timeout, connect_timeout, max_wait; /* ms */
	bool verify_tls;
	HashTable *given_headers; /* of the constructor's argument; gone when it has returned */
} syncengine_reverse_config;

/* False with a ConfigurationException; `config`, zeroed before, can be released all the same. */
bool syncengine_reverse_config_read(
	syncengine_reverse_config *config, zend_string *url, zend_string *object_name, HashTable *options);
void syncengine_reverse_config_release(syncengine_reverse_config *config);
/* NULL with an exception. The caller frees it. */
syncengine_http_client *syncengine_reverse_config_client(const syncengine_reverse_config *config);

typedef enum {
	SYNCENGINE_REVERSE_QUEUED,   /* stored, not sent yet */
	SYNCENGINE_REVERSE_RUNNING,  /* sent */
	SYNCENGINE_REVERSE_WAITING,  /* to be sent again at `due` */
	SYNCENGINE_REVERSE_ANSWERED, /* `result` says how it ended; not stored yet */
	SYNCENGINE_REVERSE_STATES
} syncengine_reverse_state;

/* A change set on its way. */
typedef struct {
	syncengine_reverse_state state;
	syncengine_change_set *set; /* owned */
	char key[SE_KEY_SIZE];
	uint32_t failed;
	uint32_t
		together; /* the other side takes no batches of more items with this one among them; 0: not known */
	uint64_t due; /* ms of syncengine_http_clock() */
	bool unknown; /* the other side may have carried it out: only this very request may be sent again */
	syncengine_item_result result;
	syncengine_item_outcome outcome; /* owned, of ANSWERED */
} syncengine_reverse_item;

/* A request of one item, or of a batch of them. */
typedef struct syncengine_reverse_call syncengine_reverse_call;
struct syncengine_reverse_call {
	syncengine_reverse_call *next;    /* on its way, too */
	syncengine_http_request *request; /* owned */
	bool bulk;
	uint32_t count, limit;
	syncengine_reverse_item *items[]; /* borrowed from the writer, where they are RUNNING */
};

/* What the other side says of an item, or of the whole request that it was in. */
typedef struct {
	syncengine_http_outcome outcome; /* of an item in a batch's answer DONE */
	const char *problem;             /* where it is not DONE. Borrowed */
	zend_long status;
	int64_t asked; /* to come back after that many microseconds; -1: not said */
	uint64_t seed; /* the items of a request that failed are due together */
	bool bulk;     /* it is about a batch as such */
	bool request;  /* it is about a request, not about an item in a batch */
} syncengine_reverse_answer;

typedef struct {
	bool constructed;
	bool busy; /* a method runs: signal handlers must not come in again */
	syncengine_reverse_scope scope;
	syncengine_reverse_config config;
	syncengine_http_client *client; /* owned */
	zend_object *context;           /* owned; NULL: none */
	HashTable items;                /* syncengine_reverse_item by object ID, in the order they came */
	syncengine_reverse_call *calls; /* owned list: on their way */
	zend_long call_count;
	HashTable open; /* object IDs whose request is stored and not sent now */
	zval stale;     /* owned list: retries of change sets that came too early */
	uint32_t counts[SYNCENGINE_REVERSE_STATES];
	uint64_t pause;                /* nothing is sent before that, in ms of syncengine_http_clock() */
	bool later;                    /* the other side asked for a longer wait than max_wait */
	zend_long later_seconds;       /* that wait; -1: not said */
	bool settled;                  /* what was open when the step began has been sent again */
	uint8_t batch[SE_BATCH_BYTES]; /* keys are made of it */
	uint64_t next_key;
	zend_long retries;
	zend_object std;
} syncengine_reverse_writer;

static inline syncengine_reverse_writer *syncengine_reverse_writer_from_obj(zend_object *object)
{
	return (syncengine_reverse_writer *)((char *)object - offsetof(syncengine_reverse_writer, std));
}

extern zend_class_entry *syncengine_ce_RestReverseWriter;

/* Adds an item, QUEUED, with a reference to `set`; `key` NULL: a new one is made. Borrowed. */
syncengine_reverse_item *syncengine_reverse_item_add(
	syncengine_reverse_writer *writer, syncengine_change_set *set, const char *key);
/* Destructor of writer->items. */
void syncengine_reverse_item_free(zval *entry);
void syncengine_reverse_item_state(
	syncengine_reverse_writer *writer, syncengine_reverse_item *item, syncengine_reverse_state state);

/*
 * Takes in what the other side says of one that is RUNNING: it is ANSWERED then, or WAITING. `outcome` has what the
 * answer's JSON says; taken.
 */
void syncengine_reverse_item_answered(syncengine_reverse_writer *writer, syncengine_reverse_item *item,
	const syncengine_reverse_answer *answer, syncengine_item_outcome *outcome);
/* Ends one that is RUNNING where the answer can't be understood; `problem` says why. */
void syncengine_reverse_item_unclear(
	syncengine_reverse_writer *writer, syncengine_reverse_item *item, const zend_string *problem);
/* What is sent of it, without the key; never NULL. The caller puts it. */
struct json_object *syncengine_reverse_item_changes(const syncengine_change_set *set);

/*
 * Takes in all answers that are there, and sends what can be sent; returns the ms until more can be, at most. What
 * could still become a whole batch is kept for more to come, unless `all`.
 */
zend_long syncengine_reverse_turn(syncengine_reverse_writer *writer, bool all);
void syncengine_reverse_calls_free(syncengine_reverse_writer *writer);

/* The body of a batch. The caller puts it. */
struct json_object *syncengine_reverse_bulk_body(
	const syncengine_reverse_writer *writer, const syncengine_reverse_call *call);
/* Takes in a 2xx answer to a batch. */
void syncengine_reverse_bulk_answered(syncengine_reverse_writer *writer, syncengine_reverse_call *call);

/* Ends one that was not sent: the other side asked to come back later. */
void syncengine_reverse_item_postpone(syncengine_reverse_writer *writer, syncengine_reverse_item *item);

/* Appends to a list for PdoMappingStore::queueRetries(); `after` in seconds, -1: not said. */
void syncengine_reverse_retry_add(zval *retries, const syncengine_reverse_scope *scope,
	const syncengine_change_set *set, const char *reason, zend_long after);

/* Stores what has arrived; in the transaction of the caller. False with an exception. */
bool syncengine_reverse_results_store(syncengine_reverse_writer *writer);
/* After that transaction was committed: counts what it stored, and forgets it. */
void syncengine_reverse_results_forget(syncengine_reverse_writer *writer);

void syncengine_reverse_writer_register(void);

#endif
