<?php
/** A table of tracked changes, and what a sync reports and deletes of it pass by pass. */
namespace Doctrine\DBAL {
	class Result
	{
		public function __construct(private array $rows)
		{
		}

		public function fetchAllAssociative(): array
		{
			return $this->rows;
		}
	}

	class Connection
	{
		public \PDO $pdo;

		public function executeQuery(string $sql, array $params = [], array $types = []): Result
		{
			\told(__METHOD__, [$sql, $params]);
			$statement = $this->pdo->prepare($sql);
			$statement->execute($params);
			return new Result($statement->fetchAll(\PDO::FETCH_ASSOC));
		}
	}
}

namespace Doctrine\ORM {
	interface EntityManagerInterface
	{
		public function getConnection(): \Doctrine\DBAL\Connection;
	}
}

namespace {
	use Doctrine\DBAL\Connection;
	use Doctrine\ORM\EntityManagerInterface;
	use Mautic\IntegrationsBundle\Entity\FieldChangeRepository;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\{FieldBuilder, PartialObjectReportBuilder};
	use Symfony\Component\Routing\Router;

	define('MAUTIC_TABLE_PREFIX', 'pre_');

	class Changes implements EntityManagerInterface
	{
		public Connection $connection;
		/** Answers findChangesBefore() where it is asked. */
		public bool $asked = false;

		public function __construct(int $objects, array $columns)
		{
			$this->connection = new Connection();
			$this->connection->pdo = $pdo = new PDO('sqlite::memory:', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
			$pdo->exec('CREATE TABLE pre_sync_object_field_change_report (id INTEGER PRIMARY KEY, integration VARCHAR(191), object_id INTEGER, object_type VARCHAR(191), modified_at VARCHAR(19), column_name VARCHAR(191), column_type VARCHAR(191), column_value TEXT)');
			foreach (range(1, $objects) as $id) {
				foreach ($columns as $column) {
					$this->add($id, $column);
				}
			}
		}

		public function add(int $id, string $column, string $at = '2020-01-10 00:00:00', string $type = 'lead'): void
		{
			$insert = $this->connection->pdo->prepare('INSERT INTO pre_sync_object_field_change_report (integration, object_id, object_type, modified_at, column_name, column_type, column_value) VALUES (?, ?, ?, ?, ?, ?, ?)');
			$insert->execute(['Shop', $id, "Entity\\$type", $at, $column, 'string', "$column$id"]);
		}

		public function getConnection(): Connection
		{
			return $this->connection;
		}

		public function select(string $what, string $order, int $limit): array
		{
			return $this->connection->pdo->query("SELECT $what FROM pre_sync_object_field_change_report f WHERE $order LIMIT $limit")->fetchAll(PDO::FETCH_ASSOC);
		}

		/** As Mautic's repository finds them: as many rows as objects are asked for. */
		public function before(string $type, int $after, int $count): array
		{
			$this->asked = true;
			$ids = array_column($this->select('object_id', "object_type = '$type' AND modified_at <= '2020-02-01 00:00:00' AND object_id > $after GROUP BY object_id ORDER BY object_id", $count), 'object_id');
			return $ids ? $this->select('*', "object_type = '$type' AND object_id IN (" . implode(', ', $ids) . ') ORDER BY object_id, modified_at', $count) : [];
		}

		/** What a sync does with a report: the changes of its objects are done with. */
		public function delete(array $ids): void
		{
			$this->connection->pdo->exec('DELETE FROM pre_sync_object_field_change_report WHERE object_id IN (' . implode(', ', $ids) . ')');
		}
	}

	/** Of a repository of the site's own. */
	class Decorated extends FieldChangeRepository
	{
		public function findChangesBefore(string $integration, string $objectType, DateTimeInterface $toDateTime, $afterObjectId = null, $objectCount = 100): array
		{
			return parent::findChangesBefore($integration, $objectType, $toDateTime, $afterObjectId, $objectCount);
		}
	}

	function builder(FieldChangeRepository $repository, FieldHelper $helper): PartialObjectReportBuilder
	{
		$fields = new FieldBuilder(new Router(), $helper, new ContactObjectHelper());
		return new PartialObjectReportBuilder($repository, $helper, $fields, new ObjectProvider(), new Dispatcher());
	}

	/** Reports pass by pass until nothing is left, and tells what came of it. */
	function drain(FieldChangeRepository $repository, Changes $changes, array $columns, array $found): void
	{
		$GLOBALS['quiet'] = true;
		$GLOBALS['answers']['findChangesBefore'] = fn(string $type, $after, $count) => $changes->before($type, (int) $after, (int) $count);
		$GLOBALS['found'] = ['lead' => $found];
		$helper = new FieldHelper();
		$helper->list = array_fill_keys($columns, ['type' => 'string']);
		$builder = builder($repository, $helper);
		$states = $passes = [];
		for ($pass = 1; $objects = $builder->buildReport(request([wanted('lead', $columns)], $pass))->getObjects('lead'); $pass++) {
			foreach ($objects as $object) {
				foreach ($object->getFields() as $field) {
					$states[$field->getState()] = ($states[$field->getState()] ?? 0) + 1;
				}
			}
			$passes[] = count($objects);
			$changes->delete(array_keys($objects));
			if ($pass === 60) {
				break;
			}
		}
		echo count($passes), ' passes of ', implode(', ', array_unique($passes)), ' objects: ', array_sum($passes), " in all\n";
		echo ($changes->asked ? 'the repository' : 'the database'), ' was asked; ', json_encode($states), "\n";
		$GLOBALS['quiet'] = false;
	}
}
