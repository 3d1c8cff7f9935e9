<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A CRM behind a JSON API.
 *
 * Pages are fetched ahead while the current one is judged. Orders go out in batches; each item's answer is read
 * by the outcome rules of SyncDataExchange.
 *
 * @not-serializable
 */
class RestSyncDataExchange implements SyncDataExchangeInterface, ObjectLookupInterface
{
    /**
     * @param string $baseUrl http or https
     * @param array $objects array<string, array<string, mixed>>: by object name; keys of each, all but `path` and `fields` optional:
     *     `path` of the list, `fields` (type by field name), `batch_path` (`path`/batch), `id` ('id'),
     *     `modified` ('modified_at'), `deleted` ('deleted': key that marks a deleted item), `field_times`
     *     (key of an object of change times by field), `items` ('items': path of the list in the answer, '' the
     *     answer itself), `references` (object name by field), `query` (fixed parameters)
     * @param array $options array<string, mixed>: `token` (bearer), `headers`, `paging` ('page', 'offset', 'cursor',
     *     'link'; default 'page'), `page_param` 'page', `limit_param` 'limit', `offset_param` 'offset',
     *     `cursor_param` 'cursor', `cursor` 'next_cursor' (path in the answer), `limit` 500, `first_page` 1,
     *     `modified_since_param` 'modified_since', `modified_until_param` 'modified_until', `ids_param` 'ids',
     *     `batch_size` 100, `timeout` and `connect_timeout` (seconds), `max_response_size` (bytes), `ca_file`,
     *     `verify_tls` true, `max_retries` 3 (of a request answered 429, 502, 503, 504 or not at all), `key_field` 'key' (of an item's
     *     idempotency key)
     * @throws Exception\ConfigurationException an unknown or missing key, a URL of another scheme
     */
    public function __construct(string $baseUrl, array $objects, array $options = []) {}

    /**
     * @throws Exception\TransportException the server can't be reached, or stops in the middle
     * @throws Exception\ResponseException it answers something else than a list of objects
     */
    public function getSyncReport(Request $requestDAO): Report {}

    /** @throws Exception\TransportException|Exception\ResponseException nothing of a batch is known to be written */
    public function executeSyncOrder(Order $syncOrderDAO): void {}

    public function getObjectsByIds(string $objectName, array $ids, array $fields): Report {}

    public function getObjectsByValues(string $objectName, array $values, array $fields): Report {}

    /** @return array{requests: int, retries: int, bytes_received: int, bytes_sent: int, connections: int} since construction */
    public function getStatistics(): array {}
}
