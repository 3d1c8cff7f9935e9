<?php
namespace Mautic\IntegrationsBundle\Entity;

use Doctrine\DBAL\ParameterType;
use Mautic\CoreBundle\Entity\CommonRepository;

/** What both tables are asked, without an alias in the statements that write: SQLite knows none there. */
trait Statements
{
	private function table(string $name): string
	{
		return MAUTIC_TABLE_PREFIX . $name;
	}

	/** @param array<string, mixed> $conditions column => value, or a list of them */
	private function where(array $conditions, array &$values): string
	{
		$parts = [];
		foreach ($conditions as $column => $value) {
			$list = is_array($value) ? $value : [$value];
			$parts[] = is_array($value) ? "$column IN (" . (implode(', ', array_fill(0, count($list), '?')) ?: 'NULL') . ')' : "$column = ?";
			array_push($values, ...array_values($list));
		}

		return implode(' AND ', $parts);
	}

	private function rows(string $table, array $conditions, string $more = ''): array
	{
		$values = [];
		$sql = 'SELECT * FROM ' . $this->table($table) . ' WHERE ' . $this->where($conditions, $values) . $more;

		return $this->getEntityManager()->getConnection()->executeQuery($sql, $values)->fetchAllAssociative();
	}

	private function write(string $what, array $values, array $conditions, string $more = '', array $moreValues = []): int
	{
		$sql = $what . ' WHERE ' . $this->where($conditions, $values) . $more;

		return $this->getEntityManager()->getConnection()->executeStatement($sql, array_merge($values, $moreValues));
	}
}

class ObjectMappingRepository extends CommonRepository
{
	use Statements;

	public function getInternalObject($integration, $integrationObjectName, $integrationObjectId, $internalObjectName): ?array
	{
		return $this->rows('sync_object_mapping', ['integration' => $integration, 'integration_object_name' => $integrationObjectName,
			'integration_object_id' => $integrationObjectId, 'internal_object_name' => $internalObjectName])[0] ?? null;
	}

	public function getIntegrationObject($integration, $internalObjectName, $internalObjectId, $integrationObjectName)
	{
		return $this->rows('sync_object_mapping', ['integration' => $integration, 'internal_object_name' => $internalObjectName,
			'internal_object_id' => $internalObjectId, 'integration_object_name' => $integrationObjectName])[0] ?? null;
	}

	public function updateIntegrationObject($integration, $oldObjectName, $oldObjectId, $newObjectName, $newObjectId): int
	{
		return $this->write('UPDATE ' . $this->table('sync_object_mapping') . ' SET integration_object_name = ?, integration_object_id = ?', [$newObjectName, $newObjectId],
			['integration' => $integration, 'integration_object_name' => $oldObjectName, 'integration_object_id' => $oldObjectId]);
	}

	public function updateInternalObjectId(int $internalObjectId, int $id): int
	{
		return $this->write('UPDATE ' . $this->table('sync_object_mapping') . ' SET internal_object_id = ?', [$internalObjectId], ['id' => $id]);
	}

	public function markAsDeleted(string $integration, string $objectName, $objectIds): int
	{
		return $this->write('UPDATE ' . $this->table('sync_object_mapping') . ' SET is_deleted = 1', [],
			['integration' => $integration, 'integration_object_name' => $objectName, 'integration_object_id' => $objectIds]);
	}

	public function deleteEntitiesForObject(int $internalObjectId, string $internalObject): void
	{
		$this->write('DELETE FROM ' . $this->table('sync_object_mapping'), [], ['internal_object_name' => $internalObject, 'internal_object_id' => $internalObjectId]);
	}
}

class FieldChangeRepository extends CommonRepository
{
	use Statements;

	public function deleteEntitiesForObjectByColumnName(int $objectId, string $objectType, array $columnNames): void
	{
		$this->write('DELETE FROM ' . $this->table('sync_object_field_change_report'), [],
			['object_type' => $objectType, 'object_id' => $objectId, 'column_name' => $columnNames]);
	}

	public function deleteEntitiesForObject(int $objectId, string $objectType, ?string $integration = null, ?\DateTimeInterface $toDateTime = null): void
	{
		$this->write('DELETE FROM ' . $this->table('sync_object_field_change_report'), [],
			['object_type' => $objectType, 'object_id' => $objectId] + ($integration ? ['integration' => $integration] : []),
			$toDateTime ? ' AND modified_at <= ?' : '', $toDateTime ? [$toDateTime->format('Y-m-d H:i:s')] : []);
	}

	/** The rows, not the objects, are cut off at the limit, as the original cuts them; contacts that are gone are left out. */
	public function findChangesBefore(string $integration, string $objectType, \DateTimeInterface $toDateTime, $afterObjectId = null, $objectCount = 100): array
	{
		$limit = (int) $objectCount ?: 100;
		$join = $objectType === 'Mautic\LeadBundle\Entity\Lead' ? ' f INNER JOIN ' . $this->table('leads') . ' l ON l.id = f.object_id' : '';
		$ids = $this->getEntityManager()->getConnection()->fetchFirstColumn(
			'SELECT object_id FROM ' . $this->table('sync_object_field_change_report') . $join . ' WHERE integration = ? AND object_type = ? AND modified_at <= ?'
			. ($afterObjectId ? ' AND object_id > ' . (int) $afterObjectId : '') . " GROUP BY object_id ORDER BY object_id LIMIT $limit",
			[$integration, $objectType, $toDateTime->format('Y-m-d H:i:s')],
		);

		return $ids ? $this->rows('sync_object_field_change_report', ['integration' => $integration, 'object_type' => $objectType, 'object_id' => $ids],
			" ORDER BY object_id, modified_at, id LIMIT $limit") : [];
	}

	public function findChangesForObject(string $integration, string $objectType, $objectId): array
	{
		return $this->rows('sync_object_field_change_report', ['integration' => $integration, 'object_type' => $objectType, 'object_id' => $objectId],
			' ORDER BY modified_at, id');
	}
}
