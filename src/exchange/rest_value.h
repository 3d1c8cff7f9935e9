/* Values as an API takes them. */
#ifndef SYNCENGINE_REST_VALUE_H
#define SYNCENGINE_REST_VALUE_H

#include "exchange/rest_config.h"
#include "json/json_writer.h"
#include "report/fields.h"

/*
 * Makes *into (the caller owns it; NULL is null) from the value of an order's field, by the type that the API's
 * field is configured with: dates as RFC 3339 ('date': YYYY-MM-DD), a multiselect as a list, a reference as the
 * ID. Returns NULL, or the reason why it can't be done, which ends a sentence ("is not a number").
 */
const char *syncengine_rest_value(const syncengine_rest_config *config, const syncengine_rest_field *field,
	const syncengine_field_view *view, struct json_object **into);

/* An ID as the API writes those of that kind of object; `object` may be NULL. */
const char *syncengine_rest_value_id(
	const syncengine_rest_object *object, const zval *id, struct json_object **into);

#endif
