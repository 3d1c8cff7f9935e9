/* How batches are spoken: the list that is sent, and the list of results that comes back for it. */
#ifndef SYNCENGINE_REST_ITEMS_H
#define SYNCENGINE_REST_ITEMS_H

#include "exchange/outcome_status.h"
#include "json/json_list.h"

/* The body of a batch: `items` (taken) as its member `name`, or themselves where that is NULL. The caller owns it. */
struct json_object *syncengine_rest_items_wrap(const zend_string *name, struct json_object *items);

/*
 * Whether an answer has a list of so many results at `path`: NULL, or what is wrong, a sentence without its end. The
 * caller releases it.
 */
zend_string *syncengine_rest_items_check(
	const syncengine_json_list *answer, const char *path, uint32_t count);

/* What a result is read by. All borrowed. */
typedef struct {
	const syncengine_json_document *document; /* that it is in */
	const zend_string *id;                    /* the member that has the ID */
	const zend_string *key_field;             /* NULL: the server knows no idempotency keys */
} syncengine_rest_result_names;

/*
 * Reads the status, ID, object, message and wait of a result into `outcome`, which is initialized and released by the
 * caller in any case. `index` counts from 0, `key` is what its item was sent with, or NULL. Returns as above.
 */
zend_string *syncengine_rest_items_result(const syncengine_rest_result_names *names, uint32_t index,
	struct json_object *json, const char *key, syncengine_item_outcome *outcome);

#endif
