<?php
declare(strict_types=1);

namespace HelloWorld\Sync;

use SyncEngine\MappingManual;
use SyncEngine\NormalizedValue;
use SyncEngine\ObjectMapping;
use SyncEngine\RestSyncDataExchange;
use SyncEngine\SyncDataExchangeInterface;
use SyncEngine\SyncIntegrationInterface;

/** The CRM as an integration: which of its fields are which of ours, and how its API is spoken to. */
final class HelloWorldIntegration implements SyncIntegrationInterface
{
	public const NAME = 'HelloWorld';

	/** @param array<string, mixed> $options of RestSyncDataExchange */
	public function __construct(
		private readonly string $url,
		private readonly string $token,
		private readonly array $options = [],
	) {
	}

	public function getName(): string
	{
		return self::NAME;
	}

	public function getMappingManual(): MappingManual
	{
		// Contacts refer to companies, so companies come first.
		$manual = new MappingManual(self::NAME);
		$manual->addObjectMapping(self::companies());
		$manual->addObjectMapping(self::contacts());

		return $manual;
	}

	public function getSyncDataExchange(): SyncDataExchangeInterface
	{
		return new RestSyncDataExchange($this->url, [
			'World' => [
				'path' => '/worlds',
				'fields' => [
					'name' => NormalizedValue::STRING_TYPE,
					'website' => NormalizedValue::URL_TYPE,
					'city' => NormalizedValue::STRING_TYPE,
					'employees' => NormalizedValue::INT_TYPE,
					'founded' => NormalizedValue::DATE_TYPE,
				],
				'query' => ['include_deleted' => '1'],
			],
			'Citizen' => [
				'path' => '/citizens',
				'fields' => [
					'first_name' => NormalizedValue::STRING_TYPE,
					'last_name' => NormalizedValue::STRING_TYPE,
					'email' => NormalizedValue::EMAIL_TYPE,
					'phone' => NormalizedValue::PHONE_TYPE,
					'city' => NormalizedValue::STRING_TYPE,
					'country' => NormalizedValue::STRING_TYPE,
					'points' => NormalizedValue::INT_TYPE,
					'score' => NormalizedValue::FLOAT_TYPE,
					'is_active' => NormalizedValue::BOOLEAN_TYPE,
					'birthday' => NormalizedValue::DATE_TYPE,
					'interests' => NormalizedValue::MULTISELECT_TYPE,
					'world_id' => NormalizedValue::REFERENCE_TYPE,
				],
				'references' => ['world_id' => 'World'],
				// Worlds don't say when each of their fields changed: there the judge has the record's time only.
				'field_times' => 'field_times',
				'query' => ['include_deleted' => '1', 'field_times' => '1'],
			],
		], $this->options + ['token' => $this->token === '' ? null : $this->token, 'paging' => 'cursor']);
	}

	private static function companies(): ObjectMapping
	{
		return (new ObjectMapping('company', 'World'))
			->addFieldMapping('name', 'name', isRequired: true)
			->addFieldMapping('website', 'website')
			->addFieldMapping('city', 'city')
			->addFieldMapping('employees', 'employees')
			->addFieldMapping('founded', 'founded')
			->setUniqueFields(['name'])
			->setRequiredInternalFields(['name']);
	}

	private static function contacts(): ObjectMapping
	{
		return (new ObjectMapping('contact', 'Citizen'))
			->addFieldMapping('firstname', 'first_name')
			->addFieldMapping('lastname', 'last_name', isRequired: true)
			->addFieldMapping('email', 'email')
			->addFieldMapping('phone', 'phone')
			->addFieldMapping('city', 'city')
			->addFieldMapping('country', 'country')
			->addFieldMapping('points', 'points')
			->addFieldMapping('score', 'score')
			->addFieldMapping('is_active', 'is_active')
			->addFieldMapping('birthday', 'birthday')
			// The CRM has an empty list where the table has null.
			->addFieldMapping('interests', 'interests', nullIsEmpty: true)
			->addFieldMapping('company_id', 'world_id')
			->setUniqueFields(['email'])
			->setRequiredInternalFields(['lastname']);
	}
}
