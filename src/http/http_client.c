#include "http/http_client.h"

#include "zend_atomic.h"
#if PHP_VERSION_ID >= 80300
#include "zend_hrtime.h"
#else
#include "ext/standard/hrtime.h"
#endif

/* How long libcurl may block before PHP's signals and time limit are looked at. */
#define SYNCENGINE_HTTP_SLICE 100

struct syncengine_http_client {
	CURLM *multi;
	syncengine_http_request *requests;
	syncengine_http_settings settings; /* its strings and list are owned */
	char *ca_file;
	syncengine_http_totals totals;
};

syncengine_http_client *syncengine_http_client_new(const syncengine_http_options *options)
{
	syncengine_http_client *client = calloc(1, sizeof(*client));
	const char *agent = options->user_agent;

	if (!client) {
		return NULL;
	}
	client->multi = curl_multi_init();
	client->ca_file = options->ca_file ? strdup(options->ca_file) : NULL;
	client->settings.connect_timeout = (long)options->connect_timeout;
	client->settings.timeout = (long)options->timeout;
	client->settings.max_size = (size_t)options->max_size;
	client->settings.ca_file = client->ca_file;
	client->settings.insecure = options->insecure;
	if (!client->multi || (options->ca_file && !client->ca_file) ||
		!syncengine_http_client_header(
			client, "User-Agent", agent ? agent : "php_syncengine/" PHP_SYNCENGINE_VERSION)) {
		syncengine_http_client_free(client);
		return NULL;
	}
	curl_multi_setopt(client->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX);
	curl_multi_setopt(client->multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, (long)options->connections);
	return client;
}

void syncengine_http_client_free(syncengine_http_client *client)
{
	if (!client) {
		return;
	}
	while (client->requests) {
		syncengine_http_request_free(client->requests);
	}
	if (client->multi) {
		curl_multi_cleanup(client->multi);
	}
	curl_slist_free_all(client->settings.headers);
	free(client->ca_file);
	free(client);
}

bool syncengine_http_client_header(syncengine_http_client *client, const char *name, const char *value)
{
	return syncengine_http_headers_add(&client->settings.headers, name, value);
}

static void syncengine_http_count(syncengine_http_totals *totals, CURL *easy)
{
	curl_off_t received = 0, sent = 0;
	long header_bytes = 0, request_bytes = 0, connects = 0;

	curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &received);
	curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &header_bytes);
	curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &sent);
	curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_bytes);
	curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connects);
	totals->requests++;
	totals->bytes_received += (zend_long)received + header_bytes;
	totals->bytes_sent += (zend_long)sent + request_bytes;
	totals->connections += connects;
}

/* Takes libcurl's word for requests that have ended; redirected ones go in again. */
static void syncengine_http_collect(syncengine_http_client *client)
{
	syncengine_http_request *request;
	CURLMsg *message;
	CURLcode result;
	CURL *easy;
	int left;

	while ((message = curl_multi_info_read(client->multi, &left))) {
		if (message->msg != CURLMSG_DONE) {
			continue;
		}
		/* The message dies with the removal. */
		easy = message->easy_handle;
		result = message->data.result;
		request = NULL;
		curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&request);
		curl_multi_remove_handle(client->multi, easy);
		request->running = false;
		syncengine_http_count(&client->totals, easy);
		if (syncengine_http_request_finish(request, result)) {
			request->running = curl_multi_add_handle(client->multi, easy) == CURLM_OK;
			if (!request->running) {
				request->response.outcome = SYNCENGINE_HTTP_NO_MEMORY;
			}
		}
	}
}

static void syncengine_http_perform(syncengine_http_client *client)
{
	int running;

	curl_multi_perform(client->multi, &running);
	syncengine_http_collect(client);
}

syncengine_http_request *syncengine_http_start(syncengine_http_client *client, const char *url,
	const char *body, size_t length, struct curl_slist *headers)
{
	return syncengine_http_send(client, NULL, url, body, length, headers);
}

syncengine_http_request *syncengine_http_send(syncengine_http_client *client, const char *method,
	const char *url, const char *body, size_t length, struct curl_slist *headers)
{
	syncengine_http_request *request =
		syncengine_http_request_new(&client->settings, url, body, length, headers);

	if (!request) {
		return NULL;
	}
	if (method && !syncengine_http_request_method(request, method)) {
		syncengine_http_request_destroy(request);
		return NULL;
	}
	request->client = client;
	request->next = client->requests;
	if (request->next) {
		request->next->previous = request;
	}
	client->requests = request;
	request->running = curl_multi_add_handle(client->multi, request->easy) == CURLM_OK;
	if (!request->running) {
		syncengine_http_request_free(request);
		return NULL;
	}
	syncengine_http_perform(client);
	return request;
}

void syncengine_http_pump(syncengine_http_client *client)
{
	if (client->requests) {
		syncengine_http_perform(client);
	}
}

/* What the VM does between two instructions: signal handlers of PHP code, the time limit. False where PHP
   code threw. Never called with libcurl on the stack. */
static bool syncengine_http_interrupts(void)
{
	if (zend_atomic_bool_load_ex(&EG(vm_interrupt))) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		if (zend_atomic_bool_load_ex(&EG(timed_out))) {
			zend_timeout();
		} else if (zend_interrupt_function) {
			zend_interrupt_function(EG(current_execute_data));
		}
	}
	return !EG(exception);
}

bool syncengine_http_wait(syncengine_http_client *client, syncengine_http_request *request)
{
	while (request->response.outcome == SYNCENGINE_HTTP_PENDING) {
		syncengine_http_perform(client);
		if (request->response.outcome != SYNCENGINE_HTTP_PENDING) {
			break;
		}
		curl_multi_poll(client->multi, NULL, 0, SYNCENGINE_HTTP_SLICE, NULL);
		if (!syncengine_http_interrupts()) {
			return false;
		}
	}
	return true;
}

uint64_t syncengine_http_clock(void)
{
#if PHP_VERSION_ID >= 80300
	return zend_hrtime() / 1000000;
#else
	return php_hrtime_current() / 1000000;
#endif
}

bool syncengine_http_poll(syncengine_http_client *client, zend_long ms)
{
	curl_multi_poll(client->multi, NULL, 0, (int)MIN(MAX(ms, 0), SYNCENGINE_HTTP_SLICE), NULL);
	syncengine_http_pump(client);
	return syncengine_http_interrupts();
}

bool syncengine_http_sleep(syncengine_http_client *client, zend_long ms)
{
	uint64_t now = syncengine_http_clock(), end = now + (uint64_t)MAX(ms, 0);

	while (now < end) {
		curl_multi_poll(client->multi, NULL, 0, (int)MIN(end - now, SYNCENGINE_HTTP_SLICE), NULL);
		syncengine_http_pump(client);
		if (!syncengine_http_interrupts()) {
			return false;
		}
		now = syncengine_http_clock();
	}
	return true;
}

void syncengine_http_request_free(syncengine_http_request *request)
{
	syncengine_http_client *client;

	if (!request) {
		return;
	}
	client = request->client;
	if (request->running) {
		curl_multi_remove_handle(client->multi, request->easy);
	}
	if (request->previous) {
		request->previous->next = request->next;
	} else {
		client->requests = request->next;
	}
	if (request->next) {
		request->next->previous = request->previous;
	}
	syncengine_http_request_destroy(request);
}

const syncengine_http_totals *syncengine_http_client_totals(const syncengine_http_client *client)
{
	return &client->totals;
}

size_t syncengine_http_client_memory(const syncengine_http_client *client)
{
	const syncengine_http_request *request;
	size_t bytes = 0;

	for (request = client->requests; request; request = request->next) {
		bytes += sizeof(*request) + request->response.body.size + request->response.headers.size;
	}
	return bytes;
}
