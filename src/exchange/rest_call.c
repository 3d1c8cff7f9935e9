#include "exchange/rest_call.h"

#include "zend_smart_str.h"

#include "core/se_backoff.h"
#include "core/se_hash.h"
#include "core/se_time.h"
#include "exceptions/exceptions.h"
#include "exchange/rest_answer.h"
#include "value/moment.h"

/* How much of an answer that can't be read is shown. */
#define EXCERPT 80

static const se_backoff rest_backoff = {.base = 500000, .cap = 30000000, .attempts = UINT32_MAX};

zend_string *syncengine_rest_call_name(const syncengine_rest_call *call)
{
	return strpprintf(0, "%s %.*s", call->body ? "POST" : "GET", (int)strcspn(ZSTR_VAL(call->url), "?"),
		ZSTR_VAL(call->url));
}

void syncengine_rest_call_throw(const syncengine_rest_call *call, const char *format, ...)
{
	zend_string *name = syncengine_rest_call_name(call), *message;
	va_list args;

	va_start(args, format);
	message = zend_vstrpprintf(0, format, args);
	va_end(args);
	syncengine_throw(syncengine_ce_ResponseException, "%s: %s", ZSTR_VAL(name), ZSTR_VAL(message));
	zend_string_release(message);
	zend_string_release(name);
}

/* How the body begins, fit to be shown. The caller releases it. */
static zend_string *rest_excerpt(const char *bytes, size_t length)
{
	zend_string *text = zend_string_init(length ? bytes : "", length, false);

	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)ZSTR_VAL(text)[i];

		if (c < 0x20 || c >= 0x7f) {
			ZSTR_VAL(text)[i] = c == '\n' || c == '\t' || c == '\r' ? ' ' : '?';
		}
	}
	return text;
}

static bool rest_is_html(const syncengine_http_response *response)
{
	const char *type = syncengine_http_response_header(response, "Content-Type", 0);
	const char *body = response->body.length ? response->body.bytes : "";

	return (type && curl_strnequal(type, "text/html", 9)) || body[strspn(body, " \t\r\n")] == '<';
}

/* What the server says about its refusal, else how the body begins. The caller releases it. */
static zend_string *rest_server_message(const syncengine_http_response *response)
{
	syncengine_json_document document;
	syncengine_json_error error;
	zend_string *message = NULL;

	if (response->body.length &&
		syncengine_json_parse(
			response->body.bytes, response->body.length, SYNCENGINE_JSON_DEPTH, &document, &error)) {
		message = syncengine_rest_message(document.root);
		syncengine_json_free(&document);
	}
	return message ? message : rest_excerpt(response->body.bytes, MIN(response->body.length, EXCERPT));
}

/* Whether trying again may help, and is harmless. */
static bool rest_retryable(const syncengine_rest_call *call, const syncengine_http_response *response)
{
	bool answered = response->outcome == SYNCENGINE_HTTP_DONE;

	if (answered
			? !syncengine_rest_may_help(response->status)
			: response->outcome != SYNCENGINE_HTTP_FAILED && response->outcome != SYNCENGINE_HTTP_TIMED_OUT) {
		return false;
	}
	return call->repeatable || !call->body || (answered && syncengine_rest_refused(response->status));
}

static void rest_throw_transport(const syncengine_rest_call *call, const syncengine_http_response *response)
{
	static const char *const advice[] = {
		[SYNCENGINE_HTTP_FAILED] = "is the server up, and the base URL right?",
		[SYNCENGINE_HTTP_TLS_FAILED] = "check the base URL, the server's certificate and 'ca_file'",
		[SYNCENGINE_HTTP_TIMED_OUT] = "raise 'timeout' or ask for smaller pages",
		[SYNCENGINE_HTTP_TOO_LARGE] = "ask for smaller pages or raise 'max_response_size'",
		[SYNCENGINE_HTTP_BAD_ENCODING] = "its Content-Encoding is not what its body has",
		[SYNCENGINE_HTTP_BAD_REDIRECT] = "set the base URL to where it leads, if that is trusted",
		[SYNCENGINE_HTTP_NO_MEMORY] = "ask for smaller pages",
	};
	bool transport = response->outcome == SYNCENGINE_HTTP_FAILED ||
		response->outcome == SYNCENGINE_HTTP_TLS_FAILED || response->outcome == SYNCENGINE_HTTP_TIMED_OUT;
	zend_string *name = syncengine_rest_call_name(call);

	syncengine_throw(transport ? syncengine_ce_TransportException : syncengine_ce_ResponseException,
		"%s: %s%s; %s", ZSTR_VAL(name),
		response->outcome == SYNCENGINE_HTTP_NO_MEMORY ? "out of memory" : response->problem,
		transport && response->status ? " in the middle of the answer" : "", advice[response->outcome]);
	zend_string_release(name);
}

static void rest_throw_status(const syncengine_rest_call *call, const syncengine_http_response *response)
{
	zend_string *name = syncengine_rest_call_name(call), *message = rest_server_message(response);
	bool gateway = response->status == 502 || response->status == 504;
	const char *advice = "";

	if (gateway && call->body) {
		advice = "; whether it has taken the batch is not known";
	} else if (response->status == 401 || response->status == 403) {
		advice = "; check the options 'token' and 'headers'";
	} else if (response->status == 404) {
		advice = "; check the base URL and 'path' or 'batch_path'";
	}
	syncengine_throw(gateway ? syncengine_ce_TransportException : syncengine_ce_ResponseException,
		"%s: the server answers %ld%s%s%s", ZSTR_VAL(name), response->status, ZSTR_LEN(message) ? ": " : "",
		ZSTR_VAL(message), advice);
	zend_string_release(message);
	zend_string_release(name);
}

static void rest_throw_no_json(
	const syncengine_rest_call *call, const syncengine_json_error *error, const char *bytes, size_t length)
{
	zend_string *excerpt = rest_excerpt(bytes, MIN(length, EXCERPT));

	syncengine_rest_call_throw(call, "the answer is no JSON: %s at byte %zu of %zu; it begins with: %s",
		error->what, error->offset, length, ZSTR_VAL(excerpt));
	zend_string_release(excerpt);
}

static void rest_throw_html(const syncengine_rest_call *call, const syncengine_http_response *response)
{
	zend_string *excerpt = rest_excerpt(response->body.bytes, MIN(response->body.length, EXCERPT));

	syncengine_rest_call_throw(call, "the server answers HTML instead of JSON: %s", ZSTR_VAL(excerpt));
	zend_string_release(excerpt);
}

/* Opens the list of a 2xx answer; false with an exception. */
static bool rest_read_answer(
	syncengine_rest_exchange *exchange, syncengine_rest_call *call, syncengine_http_request *request)
{
	syncengine_http_response *response = &request->response;
	syncengine_json_error error;

	syncengine_rest_call_close(exchange);
	if (response->body.length == 0) {
		syncengine_rest_call_throw(call, "the server answers %ld with nothing", response->status);
		return false;
	}
	if (!syncengine_json_list_open(
			&exchange->answer, response->body.bytes, response->body.length, call->path, &error)) {
		if (rest_is_html(response)) {
			rest_throw_html(call, response);
		} else {
			rest_throw_no_json(call, &error, response->body.bytes, response->body.length);
		}
		return false;
	}
	exchange->body = response->body;
	memset(&response->body, 0, sizeof(response->body));
	call->done = request;
	return true;
}

bool syncengine_rest_call_next(
	syncengine_rest_exchange *exchange, const syncengine_rest_call *call, struct json_object **item)
{
	syncengine_json_error error;

	if (syncengine_json_list_next(&exchange->answer, item, &error)) {
		return true;
	}
	if (error.what) {
		rest_throw_no_json(call, &error, exchange->body.bytes, exchange->body.length);
	}
	return false;
}

void syncengine_rest_call_close(syncengine_rest_exchange *exchange)
{
	syncengine_json_list_close(&exchange->answer);
	syncengine_http_buffer_free(&exchange->body);
}

static syncengine_http_request *rest_send(
	syncengine_rest_exchange *exchange, const syncengine_rest_call *call)
{
	syncengine_http_request *request =
		syncengine_http_start(exchange->client, ZSTR_VAL(call->url), call->body, call->length, NULL);

	if (!request) {
		zend_error_noreturn(E_ERROR, "RestSyncDataExchange: a request could not be made: out of memory");
	}
	return request;
}

/* A failure that is not tried again. */
static syncengine_call_result rest_give_up(const syncengine_rest_exchange *exchange,
	syncengine_rest_call *call, const syncengine_http_response *response, int64_t asked)
{
	if (response->outcome != SYNCENGINE_HTTP_DONE) {
		rest_throw_transport(call, response);
		return SYNCENGINE_CALL_THREW;
	}
	if (!syncengine_rest_refused(response->status)) {
		rest_throw_status(call, response);
		return SYNCENGINE_CALL_THREW;
	}
	/* Rounded up: coming back early would be refused again. */
	call->retry_after = asked < 0 ? -1 : (zend_long)((asked + SE_SECOND - 1) / SE_SECOND);
	if (!call->body) {
		if (asked <= exchange->config.max_wait * 1000) {
			rest_throw_status(call, response);
		} else {
			syncengine_rest_call_throw(call,
				"the server answers %ld and asks to come back in " ZEND_LONG_FMT " seconds", response->status,
				call->retry_after);
		}
		return SYNCENGINE_CALL_THREW;
	}
	call->reason = rest_server_message(response);
	return SYNCENGINE_CALL_LATER;
}

/* Whether to try again; then it has waited. *threw is set where that was interrupted by an exception. */
static bool rest_wait_to_retry(syncengine_rest_exchange *exchange, const syncengine_rest_call *call,
	const syncengine_http_response *response, zend_long failed, int64_t asked, bool *threw)
{
	int64_t wait, now = syncengine_now();

	if (failed > exchange->config.max_retries || !rest_retryable(call, response)) {
		return false;
	}
	se_backoff_next(&rest_backoff, (uint32_t)MIN(failed, 1000),
		se_hash((uintptr_t)exchange, &now, sizeof(now)), asked, &wait);
	if (wait > exchange->config.max_wait * 1000) {
		return false;
	}
	exchange->retries++;
	*threw = !syncengine_http_sleep(exchange->client, (zend_long)((wait + 999) / 1000));
	return !*threw;
}

syncengine_call_result syncengine_rest_call_run(
	syncengine_rest_exchange *exchange, syncengine_rest_call *call)
{
	syncengine_call_result result = SYNCENGINE_CALL_THREW;
	syncengine_http_request *request = call->ahead;
	bool threw = false;
	int64_t asked;

	call->ahead = NULL;
	for (zend_long failed = 1;; failed++) {
		if (!request) {
			request = rest_send(exchange, call);
		}
		if (!syncengine_http_wait(exchange->client, request)) {
			break;
		}
		if (request->response.outcome == SYNCENGINE_HTTP_DONE && request->response.status / 100 == 2) {
			if (rest_read_answer(exchange, call, request)) {
				return SYNCENGINE_CALL_ANSWERED;
			}
			break;
		}
		asked = syncengine_rest_asked_wait(&request->response);
		if (!rest_wait_to_retry(exchange, call, &request->response, failed, asked, &threw)) {
			result = threw ? SYNCENGINE_CALL_THREW : rest_give_up(exchange, call, &request->response, asked);
			break;
		}
		syncengine_http_request_free(request);
		request = NULL;
	}
	syncengine_http_request_free(request);
	return result;
}
