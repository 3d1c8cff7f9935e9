/* Orders become batches: built, sent, and their answers turned into outcomes. */
#ifndef SYNCENGINE_REST_BATCH_H
#define SYNCENGINE_REST_BATCH_H

#include "exchange/rest_call.h"
#include "order/order.h"

/* A batch on its way. All borrowed but the array. */
typedef struct {
	syncengine_rest_exchange *exchange;
	const syncengine_rest_object *object;
	syncengine_order *order;
	syncengine_object_change **changes; /* of its items */
	uint32_t count;
	bool repeatable; /* each creation has a key that the server knows */
} syncengine_rest_batch;

/*
 * Executes an order: notes an outcome for each change. False with an exception: then of the batch that failed
 * nothing is noted, and nothing of those after it was sent.
 */
bool syncengine_rest_execute(syncengine_rest_exchange *exchange, syncengine_order *order);

/*
 * Notes what the server answered for each item (rest_results.c): all of them, or none and false with an
 * exception where the answer is not one result an item.
 */
bool syncengine_rest_note_results(const syncengine_rest_batch *batch, const syncengine_rest_call *call);

#endif
