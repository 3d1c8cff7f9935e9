<?php
/* Contacts and companies: rows that models save one by one, and the lists of their fields. */
namespace Mautic\LeadBundle\Entity {
	use Doctrine\DBAL\Connection;

	class Lead
	{
		public function __construct(private array $row = [])
		{
		}

		public function getId()
		{
			return $this->row['id'];
		}

		public function getRow(): array
		{
			return $this->row;
		}
	}

	class Company extends Lead
	{
	}

	class LeadFieldRepository
	{
		public function __construct(private Connection $connection, private \Statements $statements)
		{
		}

		public function getFieldSchemaData(string $object): array
		{
			return $this->statements->beside(fn () => array_map(
				static fn (array $row) => ['isUniqueIdentifer' => (bool) $row['isUniqueIdentifer'], 'charLengthLimit' => $row['charLengthLimit'] === null ? null : (int) $row['charLengthLimit']] + $row,
				array_column($this->connection->fetchAllAssociative('SELECT alias, label, type, is_unique AS "isUniqueIdentifer", char_limit AS "charLengthLimit" FROM ' . MAUTIC_TABLE_PREFIX . 'lead_fields WHERE object = ? ORDER BY id', [$object]), null, 'alias'),
			));
		}
	}
}

namespace Mautic\LeadBundle\Field {
	/** The column that a field of some type is kept in. */
	class SchemaDefinition
	{
		public const MAX_VARCHAR_LENGTH = 191;

		public static function getSchemaDefinition(string $alias, string $type, bool $isUnique = false, ?int $length = null): array
		{
			$column = match (true) {
				$isUnique => 'string',
				$type === 'number' => 'float',
				in_array($type, ['date', 'datetime', 'time', 'boolean'], true) => $type,
				in_array($type, ['text', 'email', 'country', 'locale', 'lookup', 'select', 'tel', 'timezone', 'url', 'region'], true) => 'string',
				default => 'text',
			};
			$options = $type === 'multiselect' && !$isUnique ? ['length' => 65535] : ($column === 'string' && !$isUnique ? ['length' => $length ?: self::MAX_VARCHAR_LENGTH] : []);

			return ['name' => $alias, 'type' => $column, 'options' => ['notnull' => false] + $options];
		}

		public static function getFieldCharLengthLimit(array $schemaDefinition): ?int
		{
			return $schemaDefinition['options']['length'] ?? ($schemaDefinition['type'] === 'string' ? self::MAX_VARCHAR_LENGTH : null);
		}

		public function getSchemaDefinitionNonStatic(string $alias, string $type, bool $isUnique = false, ?int $length = null): array
		{
			return self::getSchemaDefinition($alias, $type, $isUnique, $length);
		}
	}
}

namespace Mautic\LeadBundle\Model {
	use Doctrine\DBAL\Connection;

	class FieldModel
	{
		public function __construct(private Connection $connection, private \Statements $statements)
		{
		}

		public function getFieldList($byGroup = true, $alphabetical = true, $filters = ['isPublished' => true, 'object' => 'lead']): array
		{
			return array_column($this->fields($filters['object'], empty($filters['isRequired']) ? '' : ' AND is_required = 1'), 'label', 'alias');
		}

		public function getFieldListWithProperties($object = 'lead'): array
		{
			return array_column($this->fields($object), null, 'alias');
		}

		public function getUniqueIdentifierFields(array $filters = []): array
		{
			return array_column($this->fields($filters['object'] ?? 'lead', ' AND is_unique = 1'), 'label', 'alias');
		}

		public function getUniqueIdentiferFields($filters = []): array
		{
			return $this->getUniqueIdentifierFields($filters);
		}

		private function fields(string $object, string $more = ''): array
		{
			return $this->statements->beside(fn () => $this->connection->fetchAllAssociative('SELECT alias, label, type FROM ' . MAUTIC_TABLE_PREFIX . "lead_fields WHERE object = ?$more ORDER BY id", [$object]));
		}
	}
}

namespace Mautic\ChannelBundle\Helper {
	class ChannelListHelper
	{
		public function getFeatureChannels($features, $listOnly = false): array
		{
			return [];
		}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper {
	use Doctrine\DBAL\Connection;
	use Mautic\IntegrationsBundle\Entity\ObjectMapping;
	use Mautic\IntegrationsBundle\Sync\DAO\Mapping\UpdatedObjectMappingDAO;

	/** What a model does with one kind of objects; an e-mail or a name that is there already is the same object. */
	abstract class ObjectHelper
	{
		public function __construct(protected Connection $connection, protected \Statements $statements)
		{
		}

		public function create(array $objects): array
		{
			$mappings = [];
			foreach ($objects as $object) {
				$row = $this->values($object);
				$id = isset($row[static::UNIQUE]) ? $this->connection->fetchOne('SELECT id FROM ' . MAUTIC_TABLE_PREFIX . static::TABLE . ' WHERE ' . static::UNIQUE . ' = ? ORDER BY id', [$row[static::UNIQUE]]) : false;
				if ($id !== false) {
					$this->save((int) $id, $row);
				} else {
					$this->connection->insert(MAUTIC_TABLE_PREFIX . static::TABLE, $row + ['date_added' => $this->now()]);
					$id = $this->connection->lastInsertId();
				}
				$this->statements->saved(static::NAME, (int) $id);
				$mappings[] = (new ObjectMapping())->setLastSyncDate($object->getChangeDateTime())->setIntegration($object->getIntegration())
					->setIntegrationObjectName($object->getMappedObject())->setIntegrationObjectId($object->getMappedObjectId())
					->setInternalObjectName(static::NAME)->setInternalObjectId((int) $id);
			}

			return $mappings;
		}

		public function update(array $ids, array $objects): array
		{
			$updated = [];
			foreach ($this->findObjectsByIds($ids) as $row) {
				$object = $objects[$row['id']];
				$this->save((int) $row['id'], $this->values($object));
				$this->statements->saved(static::NAME, (int) $row['id']);
				$updated[] = new UpdatedObjectMappingDAO($object->getIntegration(), $object->getMappedObject(), $object->getMappedObjectId(), $object->getChangeDateTime());
			}

			return $updated;
		}

		public function findObjectsBetweenDates(\DateTimeInterface $from, \DateTimeInterface $to, $start, $limit): array
		{
			return $this->find('COALESCE(date_modified, date_added) BETWEEN ? AND ?', [$from->format('Y-m-d H:i:s'), $to->format('Y-m-d H:i:s')], ' LIMIT ' . (int) $limit . ' OFFSET ' . (int) $start);
		}

		public function findObjectsByIds(array $ids): array
		{
			return $ids ? $this->find('id IN (' . implode(', ', array_map('intval', $ids)) . ')') : [];
		}

		public function findObjectsByFieldValues(array $fields): array
		{
			return $this->find(implode(' AND ', array_map(static fn (string $name) => "$name = ?", array_keys($fields))), array_values($fields));
		}

		public function findObjectById(int $id)
		{
			$row = $this->findObjectsByIds([$id])[0] ?? null;
			$class = static::ENTITY;

			return $row ? new $class($row) : null;
		}

		private function find(string $where, array $values = [], string $more = ''): array
		{
			return $this->connection->fetchAllAssociative('SELECT * FROM ' . MAUTIC_TABLE_PREFIX . static::TABLE . " WHERE $where ORDER BY id$more", $values);
		}

		private function values($object): array
		{
			return array_map(static function ($field) {
				$value = $field->getValue()->getNormalizedValue();

				return match (true) {
					$value instanceof \DateTimeInterface => $value->format('Y-m-d H:i:s'),
					is_object($value), is_array($value) => '(' . get_debug_type($value) . ')',
					is_bool($value) => (int) $value,
					default => $value,
				};
			}, $object->getFields());
		}

		private function save(int $id, array $row): void
		{
			$this->connection->update(MAUTIC_TABLE_PREFIX . static::TABLE, $row + ['date_modified' => $this->now()], ['id' => $id]);
		}

		private function now(): string
		{
			return gmdate('Y-m-d H:i:s');
		}
	}

	class ContactObjectHelper extends ObjectHelper
	{
		protected const NAME = 'lead';
		protected const ENTITY = 'Mautic\LeadBundle\Entity\Lead';
		protected const TABLE = 'leads';
		protected const UNIQUE = 'email';

		public function getDoNotContactStatus(int $contactId, string $channel): int
		{
			return $contactId % 2;
		}
	}

	class CompanyObjectHelper extends ObjectHelper
	{
		protected const NAME = 'company';
		protected const ENTITY = 'Mautic\LeadBundle\Entity\Company';
		protected const TABLE = 'companies';
		protected const UNIQUE = 'companyname';
	}
}
