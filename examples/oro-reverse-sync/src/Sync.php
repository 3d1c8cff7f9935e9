<?php
declare(strict_types=1);

namespace OroReverseSync;

use SyncEngine\Oro\ChangeSetProcessor;
use SyncEngine\Oro\EntityReaderById;
use SyncEngine\Oro\RestReverseWriter;
use SyncEngine\Oro\ReverseOutbox;
use SyncEngine\Oro\ReverseSync;
use SyncEngine\PdoMappingStore;

/** The connector: how offers get from the local database to the CRM. */
final class Sync
{
	private const INTEGRATION = 'Crm';
	private const OBJECT = 'offer';

	public readonly PdoMappingStore $store;
	public readonly ReverseOutbox $outbox;
	public readonly ReverseSync $reverse;
	public readonly RestReverseWriter $writer;

	/**
	 * @param array<string, mixed> $options of PdoMappingStore
	 * @param int $batch entities a request
	 */
	public function __construct(\PDO $pdo, string $crm, string $token, array $options = [], int $batch = 1)
	{
		$this->store = new PdoMappingStore($pdo, $options);
		$this->outbox = new ReverseOutbox($this->store, self::INTEGRATION, self::OBJECT, Offers::KEY);
		$this->writer = new RestReverseWriter($this->store, self::INTEGRATION, self::OBJECT, "$crm/offers", [
			'token' => $token,
			'remote_object' => 'Offer',
			'timeout' => 30,
			'batch_size' => $batch,
		]);
		$this->reverse = new ReverseSync(
			$this->outbox,
			new EntityReaderById($pdo, 'offer', Offers::KEY, array_keys(Offers::FIELDS)),
			new ChangeSetProcessor($this->store, self::INTEGRATION, self::OBJECT, Offers::KEY, Offers::FIELDS),
			$this->writer,
		);
	}

	public static function fromEnvironment(): self
	{
		return new self(
			Offers::open(getenv('ORO_DATABASE') ?: 'sqlite:' . dirname(__DIR__) . '/var/local.sqlite'),
			getenv('ORO_CRM') ?: 'http://127.0.0.1:8080',
			(string) getenv('ORO_TOKEN'),
			batch: (int) (getenv('ORO_BATCH') ?: 1),
		);
	}
}
