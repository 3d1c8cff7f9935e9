<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/**
 * Sends change sets to a JSON API, one request each and many at a time:
 *
 *     POST   {url}       {"name": "…", …}    201 {"id": "c9"}
 *     PATCH  {url}/c9    {"city": "…"}       200
 *     DELETE {url}/c9                        204
 *
 * With a `batch_size` above 1 those that create and update go out in batches, in the form that RestSyncDataExchange
 * sends; several batches are on their way at a time, and deletions have requests of their own:
 *
 *     POST {url}/batch    {"items": [{"key": "…", "fields": {…}}, {"id": "c9", "key": "…", "fields": {…}}]}
 *                         200 {"results": [{"status": 201, "id": "c10"}, {"status": 200, "id": "c9"}]}
 *
 * What follows holds for each item by its own status, and every item has its own key. A result may have `retry_after`
 * (seconds, for that item alone), `object` and `message`. A batch that is refused as a whole with 400, 413 or 422 is
 * sent in smaller ones until the item is found; any other 4xx is an issue of each, 404 too. An answer that is not one
 * result an item, in their order, leaves open what became of all of them.
 *
 * Requests cross batches: write() returns when all of its batch are stored, and no more than `concurrency` of them
 * (or one batch) are still to be sent; close() waits for all that are left. What comes of a request is what
 * RestSyncDataExchange makes of an item's status: 2xx written (of a new object with its ID), 404 or 410 deleted there,
 * 409 converted (`object` and ID of what it is now; sent again there), 429 and 5xx to be tried again later, any other 4xx
 * an issue. It is stored in one transaction: the mapping, the snapshot that ChangeSetProcessor compares with, the retry
 * or issue.
 *
 * A request is stored with its idempotency key before it is sent. A process that is killed leaves it stored; the next
 * step sends it again with the same key and body, before anything is read. So does a later one where it is not known
 * whether the server has carried it out (a broken connection, a timeout, an answer 500, 502 or 504). With a server that
 * keeps to the key nothing is lost and nothing done twice. An object has one request at a time.
 *
 * 429, 502, 503, 504 and broken connections are tried again up to `max_retries` times, after the Retry-After asked for
 * or a growing random wait, while other requests go on; a Retry-After holds all of them back. A server that asks for
 * more than `max_wait` gets nothing more in this step: the rest is stored as retries.
 *
 * @not-serializable
 */
class RestReverseWriter implements ItemWriterInterface, ClosableInterface, StepContextAwareInterface
{
    /**
     * @param string $objectName of the entity, in mappings, snapshots and issues: as ChangeSetProcessor has it
     * @param string $url http or https: of the collection, without user, password, query and fragment
     * @param array $options array<string, mixed>: `remote_object`, what the other side calls such objects
     *     ($objectName), `id` 'id' (member of an answer), `fields` null (member of a request that has the fields; null:
     *     the request itself), `update_method` 'PATCH', `key_header` 'Idempotency-Key' (null: the server knows no keys),
     *     `batch_size` 1 (items a request), `batch_path` 'batch' (below $url), `batch_items` 'items' (null: the batch is
     *     the list), `batch_fields` 'fields' (null: beside the ID and the key), `results` 'results' (path in the answer;
     *     '': the answer itself), `key_field` 'key' (null: the server knows no keys in batches), `id_type` 'string' or
     *     'int' (in a batch), `concurrency` 32 (requests), `token` (bearer), `headers` (string by name), `max_retries`
     *     3, `max_wait` 30, `timeout` and `connect_timeout` (seconds; default: the INI settings syncengine.http_timeout
     *     and syncengine.http_connect_timeout), `max_response_size` (bytes, inflated; syncengine.max_response_size),
     *     `ca_file`, `verify_tls` true
     * @throws \SyncEngine\Exception\ConfigurationException
     */
    public function __construct(\SyncEngine\PdoMappingStore $store, string $integration, string $objectName, string $url, array $options = []) {}

    /** Begins a step: sends what one before it has left open, and waits for that. Throws as write() does. */
    public function setContext(StepContext $context): void {}

    /**
     * What the server refuses is counted on the context and stored as an issue or a retry; it is never thrown.
     *
     * @param array $items list<ChangeSet>
     * @throws \SyncEngine\Exception\InvalidItemException one is no ChangeSet, or has values that JSON can't hold: nothing
     *     of the batch was stored
     * @throws \SyncEngine\Exception\StoreException
     */
    public function write(array $items): void {}

    /** Waits for all requests and stores what came of them; the writer can go on. Throws as write() does. */
    public function close(): void {}

    /**
     * @return array{requests: int, retries: int, bytes_received: int, bytes_sent: int, connections: int} since
     *     construction; bytes as they came over the wire, headers included
     */
    public function getStatistics(): array {}
}
