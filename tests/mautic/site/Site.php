<?php
use Doctrine\Common\EventManager;
use Doctrine\DBAL\{Connection, DriverManager};
use Doctrine\DBAL\Logging\Middleware;
use Doctrine\DBAL\Types\Type;
use Doctrine\ORM\{Configuration, EntityManager, Events};
use Doctrine\ORM\Mapping\UnderscoreNamingStrategy;
use Doctrine\ORM\Tools\SchemaTool;
use Doctrine\Persistence\Mapping\Driver\StaticPHPDriver;
use Mautic\ChannelBundle\Helper\ChannelListHelper;
use Mautic\IntegrationsBundle\Entity\{FieldChange, FieldChangeRepository, ObjectMapping, ObjectMappingRepository};
use Mautic\IntegrationsBundle\EventListener\{CompanyObjectSubscriber, ContactObjectSubscriber};
use Mautic\IntegrationsBundle\Helper\SyncIntegrationsHelper;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO;
use Mautic\IntegrationsBundle\Sync\Helper\{MappingHelper, RelationsHelper, SyncDateHelper};
use Mautic\IntegrationsBundle\Sync\Notification\{BulkNotification, Notifier};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\{FieldValidator, OrderExecutioner, ReferenceResolver};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\{CompanyObjectHelper, ContactObjectHelper};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\{FieldBuilder, FullObjectReportBuilder, PartialObjectReportBuilder};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\MauticSyncDataExchange;
use Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudge;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\{Integration, Internal};
use Mautic\IntegrationsBundle\Sync\SyncService\SyncService;
use Mautic\IntegrationsBundle\Sync\VariableExpresser\VariableExpresserHelper;
use Mautic\LeadBundle\Entity\LeadFieldRepository;
use Mautic\LeadBundle\Model\FieldModel;
use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Component\Routing\Router;

/** A site with its database, the integration HelloWorld, and everything that a sync is made of. */
final class Site
{
	public readonly Statements $statements;
	public readonly Connection $connection;
	public EntityManager $manager;
	public readonly EventDispatcher $dispatcher;
	public ObjectMappingRepository $mappings;
	public FieldChangeRepository $changes;
	public readonly HelloWorld $hello;
	public Notifier $notifier;
	public MappingHelper $mappingHelper;
	public MauticSyncDataExchange $exchange;
	public SyncService $service;
	private readonly VariableExpresserHelper $expresser;
	private readonly ContactObjectHelper $contacts;

	/** @param array<string, mixed> $database of Doctrine's; the tables are made unless $fresh is false */
	public function __construct(array $database = ['driver' => 'pdo_sqlite', 'memory' => true], bool $fresh = true, ?EventDispatcher $dispatcher = null)
	{
		$this->statements = new Statements();
		Type::overrideType('datetime', UtcDateTimeType::class);
		$configuration = new Configuration();
		$configuration->setProxyDir(sys_get_temp_dir());
		$configuration->setProxyNamespace('Proxies');
		$configuration->setMetadataDriverImpl(new StaticPHPDriver([]));
		$configuration->setNamingStrategy(new UnderscoreNamingStrategy(CASE_LOWER));
		$configuration->setMiddlewares([new Middleware($this->statements)]);
		$events = new EventManager();
		$events->addEventListener(Events::loadClassMetadata, new class {
			public function loadClassMetadata($event): void
			{
				$metadata = $event->getClassMetadata();
				$metadata->setPrimaryTable(['name' => MAUTIC_TABLE_PREFIX . $metadata->getTableName()]);
			}
		});
		$this->connection = DriverManager::getConnection($database, $configuration, $events);
		$this->manager = EntityManager::create($this->connection, $configuration, $events);
		$this->dispatcher = $dispatcher ?? new EventDispatcher();
		$this->hello = new HelloWorld();
		$this->expresser = new VariableExpresserHelper();
		$this->contacts = new ContactObjectHelper($this->connection, $this->statements);
		$this->dispatcher->addSubscriber(new ContactObjectSubscriber($this->contacts, $this->statements));
		$this->dispatcher->addSubscriber(new CompanyObjectSubscriber(new CompanyObjectHelper($this->connection, $this->statements), $this->statements));
		if ($fresh) {
			$this->statements->unseen($this->install(...));
		}
		$this->assemble();
	}

	/** A new entity manager, as a new process has one. */
	public function reopen(): void
	{
		$this->manager = EntityManager::create($this->connection, $this->manager->getConfiguration(), $this->manager->getEventManager());
	}

	/** What a process makes of its own: it remembers what was read. */
	private function assemble(): void
	{
		$registry = new Registry($this->manager);
		$this->mappings = new ObjectMappingRepository($registry, ObjectMapping::class);
		$this->changes = new FieldChangeRepository($registry, FieldChange::class);
		$provider = new ObjectProvider($this->dispatcher);
		$fieldModel = new FieldModel($this->connection, $this->statements);
		$fields = new FieldHelper($fieldModel, $this->expresser, new ChannelListHelper(), new Translator(), $this->dispatcher, $provider);
		$builder = new FieldBuilder(new Router(), $fields, $this->contacts);
		$this->notifier = new Notifier($this->connection, $this->statements);
		$this->mappingHelper = new MappingHelper($fieldModel, $this->mappings, $provider, $this->dispatcher);
		$dates = new SyncDateHelper($this->connection);
		$validator = new FieldValidator(new LeadFieldRepository($this->connection, $this->statements), new BulkNotification($this->connection, $this->statements));
		$executioner = new OrderExecutioner($this->mappingHelper, $this->dispatcher, $provider, new ReferenceResolver($this->connection), $validator);
		$this->exchange = new MauticSyncDataExchange($this->changes, $fields, $this->mappingHelper, new FullObjectReportBuilder($builder, $provider, $this->dispatcher),
			new PartialObjectReportBuilder($this->changes, $fields, $builder, $provider, $this->dispatcher), $executioner, $dates);
		$values = new ValueHelper();
		$pull = new Integration\IntegrationSyncProcess($dates, $this->mappingHelper, new Integration\ObjectChangeGenerator($values));
		$push = new Internal\MauticSyncProcess($dates, new Internal\ObjectChangeGenerator(new SyncJudge(), $values, $fields));
		$this->service = new SyncService($this->exchange, $dates, $this->mappingHelper, new RelationsHelper($this->mappingHelper), new SyncIntegrationsHelper($this->hello), $this->dispatcher, $this->notifier, $pull, $push);
	}

	/** The tables, and the fields that contacts and companies have. */
	private function install(): void
	{
		$mysql = $this->connection->getDatabasePlatform() instanceof Doctrine\DBAL\Platforms\MySQLPlatform || $this->connection->getDatabasePlatform() instanceof Doctrine\DBAL\Platforms\MariaDBPlatform;
		$prefix = MAUTIC_TABLE_PREFIX;
		$own = ["{$prefix}leads", "{$prefix}companies", "{$prefix}lead_fields", 'notes', "{$prefix}sync_object_mapping", "{$prefix}sync_object_field_change_report"];
		foreach ($own as $table) {
			$this->connection->executeStatement("DROP TABLE IF EXISTS $table");
		}
		(new SchemaTool($this->manager))->createSchema([$this->manager->getClassMetadata(ObjectMapping::class), $this->manager->getClassMetadata(FieldChange::class)]);
		$id = $mysql ? 'id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY' : 'id INTEGER PRIMARY KEY AUTOINCREMENT';
		$dates = 'date_added DATETIME, date_modified DATETIME';
		foreach ([
			"{$prefix}leads ($id, email VARCHAR(191), firstname VARCHAR(191), lastname VARCHAR(191), points FLOAT, birthday VARCHAR(20), company VARCHAR(191), $dates)",
			"{$prefix}companies ($id, companyname VARCHAR(191), companycity VARCHAR(191), $dates)",
			"{$prefix}lead_fields ($id, object VARCHAR(20), alias VARCHAR(50), label VARCHAR(50), type VARCHAR(20), is_required INTEGER, is_unique INTEGER, char_limit INTEGER)",
			"notes ($id, object VARCHAR(50), object_id VARCHAR(50), remote VARCHAR(50), remote_id VARCHAR(250), message VARCHAR(250))",
		] as $table) {
			$this->connection->executeStatement("CREATE TABLE $table");
		}
		$this->connection->executeStatement("CREATE INDEX {$prefix}by_email ON {$prefix}leads (email)");
		foreach ([['lead', 'email', 'email', 1, 1, 64], ['lead', 'firstname', 'text', 0, 0, 64], ['lead', 'lastname', 'text', 0, 0, 64], ['lead', 'points', 'number', 0, 0, null],
			['lead', 'birthday', 'date', 0, 0, null], ['lead', 'company', 'text', 0, 0, 191], ['company', 'companyname', 'text', 1, 1, 64], ['company', 'companycity', 'text', 0, 0, 64]]
			as [$object, $alias, $type, $required, $unique, $limit]) {
			$this->connection->insert("{$prefix}lead_fields", ['object' => $object, 'alias' => $alias, 'label' => ucfirst($alias), 'type' => $type, 'is_required' => $required, 'is_unique' => $unique, 'char_limit' => $limit]);
		}
	}

	/** One run of the command, as in a process of its own; the options are the command's. */
	public function sync(array $options = []): void
	{
		$this->assemble();
		$this->service->processIntegrationSync(new InputOptionsDAO(['integration' => HelloWorld::NAME] + $options));
	}

	/** A contact or a company that somebody makes in Mautic; its ID. */
	public function add(string $type, array $fields, string $at, bool $tracked = true): int
	{
		return $this->statements->unseen(function () use ($type, $fields, $at, $tracked): int {
			$this->connection->insert(self::table($type), $fields + ['date_added' => $at]);
			$id = (int) $this->connection->lastInsertId();
			$tracked && $this->track($type, $id, $fields, $at);

			return $id;
		});
	}

	/** Somebody changes fields of one, which are tracked. */
	public function edit(string $type, int $id, array $fields, string $at): void
	{
		$this->statements->unseen(function () use ($type, $id, $fields, $at): void {
			$this->connection->update(self::table($type), $fields + ['date_modified' => $at], ['id' => $id]);
			$this->track($type, $id, $fields, $at);
		});
	}

	private function track(string $type, int $id, array $fields, string $at): void
	{
		$class = $type === 'lead' ? 'Mautic\LeadBundle\Entity\Lead' : 'Mautic\LeadBundle\Entity\Company';
		$table = MAUTIC_TABLE_PREFIX . 'sync_object_field_change_report';
		foreach ($fields as $name => $value) {
			$encoded = $this->expresser->encodeVariable($value);
			$this->connection->delete($table, ['object_type' => $class, 'object_id' => $id, 'column_name' => $name]);
			$this->connection->insert($table, ['integration' => HelloWorld::NAME, 'object_id' => $id, 'object_type' => $class, 'modified_at' => $at,
				'column_name' => $name, 'column_type' => $encoded->getType(), 'column_value' => $encoded->getValue()]);
		}
	}

	/** Everything that a sync may have changed, a row a line; dates of this run are "now". */
	public function dump(bool $ids = true): string
	{
		return $this->statements->unseen(function () use ($ids): string {
			$out = '';
			foreach (['leads', 'companies', 'sync_object_mapping', 'sync_object_field_change_report'] as $table) {
				$out .= "-- $table\n" . $this->rows(MAUTIC_TABLE_PREFIX . $table, $ids);
			}
			$out .= "-- notes\n" . $this->rows('notes', $ids);
			foreach ($this->hello->objects as $type => $objects) {
				ksort($objects);
				$out .= "-- remote $type\n";
				foreach ($objects as $id => $object) {
					$out .= "  $id {$object['at']} " . implode(', ', array_map(static fn ($name, $value) => "$name=" . ($value instanceof DateTimeInterface ? $value->format('c') : json_encode($value)), array_keys($object['fields']), $object['fields'])) . "\n";
				}
			}

			return $out;
		});
	}

	private function rows(string $table, bool $ids): string
	{
		$out = '';
		foreach ($this->connection->fetchAllAssociative("SELECT * FROM $table ORDER BY id") as $row) {
			if (!$ids) {
				unset($row['id']);
			}
			$out .= '  ' . implode(' ', array_map(static fn ($value) => $value === null ? '-' : (preg_match('/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/', (string) $value)
				&& abs(strtotime("$value UTC") - time()) < 3600 * 6 ? 'now' : (is_numeric($value) ? (float) $value : $value)), $row)) . "\n";
		}

		return $out;
	}

	public static function table(string $type): string
	{
		return MAUTIC_TABLE_PREFIX . ($type === 'lead' ? 'leads' : 'companies');
	}
}
