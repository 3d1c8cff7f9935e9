#include "exchange/rest_answer.h"

#include "core/se_backoff.h"
#include "members.h"
#include "value/moment.h"

/* How much of what the server says of itself is kept. */
enum { MESSAGE_MAX = 500 };

bool syncengine_rest_refused(long status)
{
	return status == 429 || status == 503;
}

bool syncengine_rest_may_help(long status)
{
	return syncengine_rest_refused(status) || status == 502 || status == 504;
}

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
	zend_string *text;

	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
		text = syncengine_json_string(root, paths[i]);
		if (text && ZSTR_LEN(text) > 0) {
			return rest_message_cut(text);
		}
		syncengine_str_release(text);
	}
	return NULL;
}
