<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A CRM behind a JSON API.
 *
 * Lists are read page by page; the next page is fetched while the current one is judged, over connections that
 * are kept open, compressed, by HTTP/2 where the server offers it. Orders go out in batches:
 *
 *     POST {batch_path}  {"items": [{"key": "…", "fields": {…}}, {"id": "c5", "fields": {…}}]}
 *     200                {"results": [{"status": 201, "id": "c9"}, {"status": 200}]}
 *
 * one result an item, in their order. An item without ID is to be created and carries its idempotency key. Of a
 * result, `status` decides: 2xx written (of a new object with its ID; the ID member is named as in lists), 404 or
 * 410 deleted there, 409 converted (`object` and ID of what it is now), 429 and 5xx to be tried again later
 * (`retry_after`, seconds), any other 4xx an issue (`message`). The change time member is the object's new one.
 *
 * A request answered 429, 502, 503 or 504, or not at all, is sent again up to `max_retries` times, after the
 * Retry-After the server asks for or a growing random wait. A server that asks for more than `max_wait` seconds,
 * or goes on refusing, gets no more of the order: its objects are retried in a later run. A batch is sent again
 * after a broken connection only if every creation in it carries a key.
 *
 * Of names that an object of the JSON has twice the last one counts. Values that can't be what their field's
 * type says end the page with an exception, before anything of it was judged. Redirects of GET requests are
 * followed, five at most; token and headers go to the base URL's scheme, host and port only.
 *
 * @not-serializable
 */
class RestSyncDataExchange implements SyncDataExchangeInterface, ObjectLookupInterface
{
    /**
     * @param string $baseUrl http or https, without user, password, query and fragment
     * @param array $objects array<string, array<string, mixed>>: by object name; all keys but `path` and `fields` are
     *     optional:
     *     `path` of the list, `fields` (type, a NormalizedValue::*_TYPE, by field name), `batch_path` (`path`/batch),
     *     `id` ('id'), `id_type` ('string' or 'int': how IDs are sent), `modified` ('modified_at'; null: no change
     *     time), `deleted` ('deleted': key that marks a deleted item, by a true value or a text), `field_times` (key of
     *     an object of change times by field; null), `items` ('items': path of the list in the answer, '' the answer
     *     itself), `references` (object name by field), `query` (fixed parameters of lists). Times are RFC 3339 or
     *     seconds since the epoch; paths are names parted by dots
     * @param array $options array<string, mixed>: `token` (bearer), `headers` (string by name), `paging` ('page',
     *     'offset', 'cursor', 'link'; default 'page'), `page_param` 'page', `limit_param` 'limit' (null: not sent),
     *     `offset_param` 'offset', `cursor_param` 'cursor', `cursor` 'next_cursor' (path in the answer), `limit` 500,
     *     `first_page` 1, `modified_since_param` 'modified_since' and `modified_until_param` 'modified_until' (null: the
     *     API can't), `ids_param` 'ids', `fields_param` null (names of the wanted fields, parted by commas),
     *     `batch_size` 100, `batch_items` 'items' (null: the batch is the list), `batch_fields` 'fields' (null: beside
     *     the ID), `results` 'results', `key_field` 'key' (null: the API knows no idempotency keys), `max_retries` 3,
     *     `max_wait` 30, `timeout` and `connect_timeout` (seconds; default: the INI settings syncengine.http_timeout and
     *     syncengine.http_connect_timeout), `max_response_size` (bytes, inflated; syncengine.max_response_size),
     *     `connections` 4, `ca_file`, `verify_tls` true
     * @throws Exception\ConfigurationException an unknown or missing key, a value of another type, a URL of another
     *     scheme, line breaks in a header
     */
    public function __construct(string $baseUrl, array $objects, array $options = []) {}

    /**
     * A page of every object asked for, by the request's iteration. A page shorter than `limit` is not taken for
     * the last one: an empty one is, or a missing cursor or link.
     *
     * @throws Exception\TransportException the server can't be reached, stops in the middle or takes too long
     * @throws Exception\ResponseException it answers something else than a list of objects with IDs: an error status,
     *     HTML, malformed JSON, more than `max_response_size`, an object twice, pages that lead round in a circle
     * @throws Exception\InvalidValueException a value can't be what its field's type says, a date is no date
     * @throws Exception\ObjectNotSupportedException the object is not configured
     * @throws Exception\FieldNotFoundException a field is not configured
     * @throws Exception\UnexpectedValueException an iteration other than 1 or the one after the last, where pages are
     *     not named by number
     */
    public function getSyncReport(Request $requestDAO): Report {}

    /**
     * Nothing is sent before all objects and fields of the order are known to be configured. A value that can't be
     * sent (invalid UTF-8, a text for a number) costs only its object: an issue.
     *
     * @throws Exception\TransportException whether the server has taken the current batch is not known
     * @throws Exception\ResponseException it refuses the batch as a whole, or answers no result for each item: of this
     *     batch no outcome is noted, those before it are
     * @throws Exception\InvalidValueException a change time of a result is no date
     * @throws Exception\ObjectNotSupportedException the object is not configured
     * @throws Exception\FieldNotFoundException a field is not configured
     */
    public function executeSyncOrder(Order $syncOrderDAO): void {}

    /** By `ids_param`, up to 200 IDs a request. Throws as getSyncReport() does. */
    public function getObjectsByIds(string $objectName, array $ids, array $fields): Report {}

    /**
     * By a parameter named as the field, one request a value, several at the same time. What clearly has another
     * value is left out: servers ignore parameters that they don't know. Throws as getSyncReport() does.
     */
    public function getObjectsByValues(string $objectName, array $values, array $fields): Report {}

    /**
     * @return array{requests: int, retries: int, bytes_received: int, bytes_sent: int, connections: int} since
     *     construction; bytes as they came over the wire, headers included
     */
    public function getStatistics(): array {}
}
