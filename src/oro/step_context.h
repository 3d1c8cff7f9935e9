#ifndef SYNCENGINE_STEP_CONTEXT_H
#define SYNCENGINE_STEP_CONTEXT_H

#include "family.h"

/* In the order of StepContext::getCounts(). */
typedef enum {
	SYNCENGINE_COUNT_READ,
	SYNCENGINE_COUNT_MISSING,
	SYNCENGINE_COUNT_PROCESS,
	SYNCENGINE_COUNT_FILTER,
	SYNCENGINE_COUNT_WRITE,
	SYNCENGINE_COUNT_ADD,
	SYNCENGINE_COUNT_UPDATE,
	SYNCENGINE_COUNT_DELETE,
	SYNCENGINE_COUNT_INVALID,
	SYNCENGINE_COUNTS
} syncengine_count;

typedef struct {
	zend_long counts[SYNCENGINE_COUNTS];
	zend_long error_count;
	zend_long max_errors;
	zval errors; /* owned array: list of message and item; IS_UNDEF before the constructor ran */
	zval values; /* owned array, by name */
	zend_object std;
} syncengine_step_context;

static inline syncengine_step_context *syncengine_step_context_from_obj(zend_object *object)
{
	return (syncengine_step_context *)((char *)object - offsetof(syncengine_step_context, std));
}

extern zend_class_entry *syncengine_ce_StepContext;

/* A new one, which the caller owns, that keeps 100 errors. */
syncengine_step_context *syncengine_step_context_create(void);

static inline void syncengine_step_context_increment(
	syncengine_step_context *context, syncengine_count count, zend_long by)
{
	context->counts[count] += by;
}

/* Notes an error. Copies `message`; adds a reference to `item`, NULL: none. */
void syncengine_step_context_error_about(
	syncengine_step_context *context, const char *message, size_t length, zval *item);

static inline void syncengine_step_context_error(syncengine_step_context *context, const char *message)
{
	syncengine_step_context_error_about(context, message, strlen(message), NULL);
}

void syncengine_step_context_register(void);

#endif
