#include "exchange/rest_answer.h"

#include "core/se_backoff.h"
#include "value/moment.h"

/* How much of what the server says of itself is kept. */
enum { MESSAGE_MAX = 500 };

int64_t syncengine_rest_asked_wait(const syncengine_http_response *response)
{
	const char *header = syncengine_http_response_header(response, "Retry-After", 0);
	int64_t wait;

	if (response->outcome == SYNCENGINE_HTTP_DONE && header &&
		se_retry_after(se_slice_of(header, strlen(header)), syncengine_now(), &wait)) {
		return wait;
	}
	return -1;
}

/* Cut where it is long: between two characters. Takes `text`. */
static zend_string *rest_message_cut(zend_string *text)
{
	size_t end = MESSAGE_MAX;

	if (ZSTR_LEN(text) <= end) {
		return text;
	}
	while (end > 0 && ((unsigned char)ZSTR_VAL(text)[end] & 0xc0) == 0x80) {
		end--;
	}
	text = zend_string_truncate(text, end, false);
	ZSTR_VAL(text)[end] = '\0';
	return text;
}

zend_string *syncengine_rest_message(struct json_object *root)
{
	static const char *const paths[] = {"message", "error.message", "error", "detail", "title"};
	zend_string *text = NULL;

	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths) && !text; i++) {
		text = syncengine_json_string(root, paths[i]);
	}
	return text ? rest_message_cut(text) : NULL;
}
