<?php
declare(strict_types=1);

namespace HelloWorld\Sync;

use HelloWorld\Local\Database;
use SyncEngine\InputOptions;
use SyncEngine\NormalizedValue;
use SyncEngine\PdoMappingStore;
use SyncEngine\PdoSyncDataExchange;
use SyncEngine\SyncResult;
use SyncEngine\SyncService;

/** Everything that a sync of this application is made of. */
final class Sync
{
	public readonly PdoMappingStore $store;
	public readonly SyncService $service;

	/** @param array<string, string> $options `limit` records a page, `batch` records a write */
	public function __construct(Settings $settings, array $options = [])
	{
		$pdo = Database::open($settings->database);
		$limit = max(1, (int) ($options['limit'] ?? 500));
		// The store is in the database of the tables: a page's records and what is remembered of them are written
		// in one transaction, and the triggers that track changes reach its table.
		$this->store = new PdoMappingStore($pdo);
		$tables = new PdoSyncDataExchange($pdo, self::tables(), ['page_size' => $limit]);
		$tables->installChangeTracking(HelloWorldIntegration::NAME);
		$this->service = new SyncService($tables, $this->store);
		$this->service->addIntegration(new HelloWorldIntegration($settings->crmUrl, $settings->crmToken, [
			'limit' => $limit,
			'batch_size' => max(1, (int) ($options['batch'] ?? 100)),
		]));
	}

	public function run(InputOptions $input): SyncResult
	{
		return $this->service->processIntegrationSync($input);
	}

	/** @return array<string, array<string, mixed>> */
	private static function tables(): array
	{
		return [
			'company' => [
				'table' => 'company',
				'fields' => [
					'name' => NormalizedValue::STRING_TYPE,
					'website' => NormalizedValue::URL_TYPE,
					'city' => NormalizedValue::STRING_TYPE,
					'employees' => NormalizedValue::INT_TYPE,
					'founded' => NormalizedValue::DATE_TYPE,
				],
				'modified' => 'date_modified',
			],
			'contact' => [
				'table' => 'contact',
				'fields' => [
					'firstname' => NormalizedValue::STRING_TYPE,
					'lastname' => NormalizedValue::STRING_TYPE,
					'email' => NormalizedValue::EMAIL_TYPE,
					'phone' => NormalizedValue::PHONE_TYPE,
					'city' => NormalizedValue::STRING_TYPE,
					'country' => NormalizedValue::STRING_TYPE,
					'points' => NormalizedValue::INT_TYPE,
					'score' => NormalizedValue::FLOAT_TYPE,
					'is_active' => NormalizedValue::BOOLEAN_TYPE,
					'birthday' => NormalizedValue::DATE_TYPE,
					'interests' => NormalizedValue::MULTISELECT_TYPE,
					'company_id' => NormalizedValue::REFERENCE_TYPE,
				],
				'references' => ['company_id' => 'company'],
				'modified' => 'date_modified',
			],
		];
	}
}
