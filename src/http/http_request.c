#include "http/http_request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "http/http_url.h"

static size_t syncengine_http_on_body(char *bytes, size_t size, size_t count, void *data)
{
	syncengine_http_request *request = data;
	size_t length = size * count;

	if (length > request->max_size || request->response.body.length > request->max_size - length) {
		request->response.outcome = SYNCENGINE_HTTP_TOO_LARGE;
		snprintf(request->response.problem, sizeof(request->response.problem),
			"the response is larger than %zu bytes", request->max_size);
		return 0;
	}
	if (!syncengine_http_buffer_append(&request->response.body, bytes, length)) {
		request->response.outcome = SYNCENGINE_HTTP_NO_MEMORY;
		return 0;
	}
	return length;
}

static size_t syncengine_http_on_header(char *bytes, size_t size, size_t count, void *data)
{
	syncengine_http_request *request = data;

	if (!syncengine_http_response_header_line(&request->response, bytes, size * count)) {
		request->response.outcome = SYNCENGINE_HTTP_TOO_LARGE;
		snprintf(request->response.problem, sizeof(request->response.problem),
			"the response's headers are larger than %d bytes", SYNCENGINE_HTTP_HEADER_MAX);
		return 0;
	}
	return size * count;
}

static void syncengine_http_protocols(CURL *easy)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
	curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
	/* Redirects are followed by syncengine_http_request_finish, which keeps headers to their origin. */
	curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
}

static void syncengine_http_setup(syncengine_http_request *request, const syncengine_http_settings *settings)
{
	CURL *easy = request->easy;

	syncengine_http_protocols(easy);
	curl_easy_setopt(easy, CURLOPT_PRIVATE, request);
	curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, request->error);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, syncengine_http_on_body);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, request);
	curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, syncengine_http_on_header);
	curl_easy_setopt(easy, CURLOPT_HEADERDATA, request);
	/* No signals: they are the process's, and threads of a ZTS build share them. */
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, settings->connect_timeout);
	curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, settings->timeout);
	curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
	curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	/* HTTP/2 is asked for over TLS only. Elsewhere waiting for it would make requests wait for each other where the
	   server closes its connections. */
	curl_easy_setopt(easy, CURLOPT_PIPEWAIT, curl_strnequal(request->url, "https:", 6) ? 1L : 0L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, settings->insecure ? 0L : 1L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, settings->insecure ? 0L : 2L);
	if (settings->ca_file) {
		curl_easy_setopt(easy, CURLOPT_CAINFO, settings->ca_file);
	}
}

/* Completes the request's own headers by those of the client and by what every request has. */
static bool syncengine_http_complete(struct curl_slist **headers, const struct curl_slist *common, bool post)
{
	struct curl_slist *grown;

	for (; common; common = common->next) {
		if (!(grown = curl_slist_append(*headers, common->data))) {
			return false;
		}
		*headers = grown;
	}
	if (!syncengine_http_headers_have(*headers, "Accept") &&
		!syncengine_http_headers_add(headers, "Accept", "application/json")) {
		return false;
	}
	if (!post) {
		return true;
	}
	/* Without this libcurl would wait a second for "100 Continue" before a large body. */
	if (!(grown = curl_slist_append(*headers, "Expect:"))) {
		return false;
	}
	*headers = grown;
	return syncengine_http_headers_have(*headers, "Content-Type") ||
		syncengine_http_headers_add(headers, "Content-Type", "application/json");
}

syncengine_http_request *syncengine_http_request_new(const syncengine_http_settings *settings,
	const char *url, const char *body, size_t length, struct curl_slist *headers)
{
	syncengine_http_request *request = calloc(1, sizeof(*request));
	bool ok;

	if (!request) {
		curl_slist_free_all(headers);
		return NULL;
	}
	request->headers = headers;
	request->max_size = settings->max_size;
	request->post = body != NULL;
	request->url = strdup(url);
	request->easy = curl_easy_init();
	ok = request->url && request->easy &&
		syncengine_http_complete(&request->headers, settings->headers, request->post);
	if (ok) {
		syncengine_http_setup(request, settings);
		ok = curl_easy_setopt(request->easy, CURLOPT_URL, url) == CURLE_OK &&
			curl_easy_setopt(request->easy, CURLOPT_HTTPHEADER, request->headers) == CURLE_OK;
	}
	if (ok && body) {
		curl_easy_setopt(request->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length);
		ok = curl_easy_setopt(request->easy, CURLOPT_COPYPOSTFIELDS, body) == CURLE_OK;
	}
	if (!ok) {
		syncengine_http_request_destroy(request);
		return NULL;
	}
	return request;
}

bool syncengine_http_request_method(syncengine_http_request *request, const char *method)
{
	request->post = true;
	return curl_easy_setopt(request->easy, CURLOPT_CUSTOMREQUEST, method) == CURLE_OK;
}

static bool syncengine_http_refuse_redirect(syncengine_http_request *request, const char *why)
{
	request->response.outcome = SYNCENGINE_HTTP_BAD_REDIRECT;
	snprintf(request->response.problem, sizeof(request->response.problem), "%s", why);
	return false;
}

/* Points the request at where the answer sends it; false, with the outcome, where it can't go there. */
static bool syncengine_http_redirect(syncengine_http_request *request)
{
	char *target = NULL, *asked = NULL;

	curl_easy_getinfo(request->easy, CURLINFO_REDIRECT_URL, &target);
	curl_easy_getinfo(request->easy, CURLINFO_EFFECTIVE_URL, &asked);
	if (!target || !syncengine_http_url_valid(target, strlen(target))) {
		return syncengine_http_refuse_redirect(request, "the server redirects to something that is no URL");
	}
	if (request->post) {
		return syncengine_http_refuse_redirect(request, "the server redirects a POST, which is not followed");
	}
	if (++request->redirects > SYNCENGINE_HTTP_REDIRECTS) {
		return syncengine_http_refuse_redirect(request, "the server redirects more than 5 times");
	}
	if (asked && curl_strnequal(asked, "https:", 6) && !curl_strnequal(target, "https:", 6)) {
		return syncengine_http_refuse_redirect(request, "the server redirects from https to plain http");
	}
	if (!syncengine_http_same_origin(request->url, target)) {
		/* Tokens and keys are for the server they were given to. */
		curl_easy_setopt(request->easy, CURLOPT_HTTPHEADER, NULL);
	}
	/* libcurl frees `target` with the old URL only after it has copied the new one. */
	if (curl_easy_setopt(request->easy, CURLOPT_URL, target) != CURLE_OK) {
		request->response.outcome = SYNCENGINE_HTTP_NO_MEMORY;
		return false;
	}
	return true;
}

static bool syncengine_http_is_redirect(long status)
{
	return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

static syncengine_http_outcome syncengine_http_failure(CURLcode result)
{
	switch (result) {
		case CURLE_OPERATION_TIMEDOUT:
			return SYNCENGINE_HTTP_TIMED_OUT;
		case CURLE_BAD_CONTENT_ENCODING:
			return SYNCENGINE_HTTP_BAD_ENCODING;
		case CURLE_OUT_OF_MEMORY:
			return SYNCENGINE_HTTP_NO_MEMORY;
		case CURLE_SSL_CONNECT_ERROR:
		case CURLE_SSL_CACERT_BADFILE:
		case CURLE_SSL_ISSUER_ERROR:
		case CURLE_SSL_CIPHER:
		case CURLE_SSL_ENGINE_INITFAILED:
		case CURLE_PEER_FAILED_VERIFICATION:
			return SYNCENGINE_HTTP_TLS_FAILED;
		default:
			return SYNCENGINE_HTTP_FAILED;
	}
}

bool syncengine_http_request_finish(syncengine_http_request *request, CURLcode result)
{
	syncengine_http_response *response = &request->response;
	const char *text = request->error[0] ? request->error : curl_easy_strerror(result);

	if (response->outcome != SYNCENGINE_HTTP_PENDING) {
		/* A callback has ended it and said why. */
		return false;
	}
	curl_easy_getinfo(request->easy, CURLINFO_RESPONSE_CODE, &response->status);
	if (result != CURLE_OK) {
		response->outcome = syncengine_http_failure(result);
		snprintf(response->problem, sizeof(response->problem), "%s", text);
		return false;
	}
	if (syncengine_http_is_redirect(response->status) &&
		syncengine_http_response_header(response, "Location", 0)) {
		if (!syncengine_http_redirect(request)) {
			return false;
		}
		syncengine_http_response_reset(response);
		return true;
	}
	response->outcome = SYNCENGINE_HTTP_DONE;
	return false;
}

void syncengine_http_request_destroy(syncengine_http_request *request)
{
	if (request->easy) {
		curl_easy_cleanup(request->easy);
	}
	curl_slist_free_all(request->headers);
	syncengine_http_response_free(&request->response);
	free(request->url);
	free(request);
}
