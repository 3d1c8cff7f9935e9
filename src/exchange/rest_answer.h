/* What an answer says beside its data, whoever has asked: when to come back, and why it refuses. */
#ifndef SYNCENGINE_REST_ANSWER_H
#define SYNCENGINE_REST_ANSWER_H

#include "http/http_response.h"
#include "json/json_reader.h"

/* The server has not taken the request, whatever it was. */
bool syncengine_rest_refused(long status);

/* Whether asking again may help. */
bool syncengine_rest_may_help(long status);

/* The wait that the server asks for by Retry-After, in microseconds; -1 where it asks for none. */
int64_t syncengine_rest_asked_wait(const syncengine_http_response *response);

/*
 * What the server says in a JSON body about its refusal: "message", "error" or what else APIs call it; of a long text
 * the first 500 bytes, cut between two characters. NULL where it says nothing. The caller releases it.
 */
zend_string *syncengine_rest_message(struct json_object *root);

#endif
