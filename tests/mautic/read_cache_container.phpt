--TEST--
The read cache: a container wires it up; events open and close it
--INI--
syncengine.mautic=safe
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
$more = ['Symfony/Component/DependencyInjection', 'Symfony/Component/Config', 'Symfony/Component/EventDispatcher', 'Symfony/Component/HttpKernel'];
require __DIR__ . '/read_cache_skip.inc.php';
?>
--FILE--
<?php
require __DIR__ . '/read_cache.inc.php';

require 'Symfony/Component/DependencyInjection/autoload.php';
require 'Symfony/Component/Config/autoload.php';
require 'Symfony/Component/EventDispatcher/autoload.php';
require 'Symfony/Component/HttpKernel/autoload.php';

use Doctrine\DBAL\Configuration;
use Doctrine\DBAL\Connection;
use Doctrine\DBAL\DriverManager;
use Mautic\IntegrationsBundle\IntegrationEvents;
use MauticPlugin\SyncEngineBundle\EventListener\PageSubscriber;
use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
use MauticPlugin\SyncEngineBundle\ReadCache\Middleware;
use MauticPlugin\SyncEngineBundle\SyncEngineBundle;
use Symfony\Component\DependencyInjection\ChildDefinition;
use Symfony\Component\DependencyInjection\Compiler\CompilerPassInterface;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Dumper\PhpDumper;
use Symfony\Component\DependencyInjection\Reference;
use Symfony\Component\EventDispatcher\DependencyInjection\RegisterListenersPass;
use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Component\HttpKernel\Bundle\Bundle;
use Symfony\Component\HttpKernel\DependencyInjection\MergeExtensionConfigurationPass;
use Symfony\Component\HttpKernel\DependencyInjection\ResettableServicePass;
use Symfony\Component\HttpKernel\DependencyInjection\ServicesResetter;

/** Mautic's base of a plugin's bundle is a bundle of Symfony's. */
class_alias(get_class(new class extends Bundle {}), 'Mautic\PluginBundle\Bundle\PluginBundleBase');

/** Mautic's model of custom fields, as far as its list goes. */
class SiteFieldModel
{
	public int $made = 0;
	public ?Closure $making = null;

	public function __construct(private readonly Connection $connection)
	{
	}

	public function getFieldListWithProperties($object = 'lead'): array
	{
		$this->made++;
		$list = $this->connection->fetchFirstColumn('SELECT alias FROM lead_fields WHERE type = ?', [$object === 'lead' ? 'text' : $object]);
		$this->making && ($this->making)();
		return $list;
	}
}
class_alias(SiteFieldModel::class, 'Mautic\LeadBundle\Model\FieldModel');
class OwnFieldModel extends SiteFieldModel
{
}

/** As DoctrineBundle does it: each connection has a middleware of its own. */
class Middlewares implements CompilerPassInterface
{
	public function process(ContainerBuilder $container): void
	{
		foreach (['default', 'second'] as $connection) {
			$list = [];
			foreach (array_keys($container->findTaggedServiceIds('doctrine.middleware')) as $id) {
				$container->getDefinition($id)->setAbstract(true);
				$container->setDefinition("$id.$connection", new ChildDefinition($id));
				$list[] = new Reference("$id.$connection");
			}
			$container->getDefinition("configuration.$connection")->addMethodCall('setMiddlewares', [$list]);
		}
	}
}

function container(array $parameters, ?string $model = null): ContainerBuilder
{
	$container = new ContainerBuilder();
	$bundle = new SyncEngineBundle();
	$bundle->build($container);
	$extension = $bundle->getContainerExtension();
	$container->registerExtension($extension);
	$container->getParameterBag()->add($parameters);
	$container->getCompilerPassConfig()->setMergePass(new MergeExtensionConfigurationPass([$extension->getAlias()]));
	$container->addCompilerPass(new RegisterListenersPass());
	$container->addCompilerPass(new ResettableServicePass());
	$container->addCompilerPass(new Middlewares());
	$container->register('event_dispatcher', EventDispatcher::class)->setPublic(true);
	$container->register('services_resetter', ServicesResetter::class)->setPublic(true)->setArguments([null, null]);
	$model && $container->register('Mautic\LeadBundle\Model\FieldModel', $model)->setPublic(true)->setArguments([new Reference('default')]);
	foreach (['default', 'second'] as $connection) {
		$container->register("configuration.$connection", Configuration::class);
		$container->register($connection, Connection::class)->setPublic(true)->setFactory([DriverManager::class, 'getConnection'])
			->setArguments([['driver' => 'pdo_sqlite', 'memory' => true], new Reference("configuration.$connection")]);
	}

	return $container;
}

echo "-- every class is found\n";
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator(PACKAGE, FilesystemIterator::SKIP_DOTS)) as $file) {
	$class = 'MauticPlugin\\SyncEngineBundle\\' . strtr(substr((string) $file, strlen(PACKAGE) + 1, -4), '/', '\\');
	if ($file->getExtension() === 'php' && basename($file->getPath()) !== 'Config' && !class_exists($class)) {
		echo "$class is not\n";
	}
}
$config = require PACKAGE . '/Config/config.php';
echo implode(', ', array_keys($config)), "\n";
$composer = json_decode(file_get_contents(PACKAGE . '/composer.json'), true);
echo $composer['type'], ' ', $composer['extra']['install-directory-name'], ' ', isset($composer['require']['ext-syncengine']) ? 'not ' : '', "without the extension\n";

$folder = (new SyncEngineBundle())->getPath();
echo realpath($folder) === realpath(PACKAGE) ? "in its folder\n" : "$folder\n";

function openings(Symfony\Component\DependencyInjection\ContainerInterface $container): void
{
	$dispatcher = $container->get('event_dispatcher');
	$db = $container->get('default');
	foreach (tables() as $sql) {
		$db->executeStatement($sql);
	}
	$db->executeStatement('CREATE TABLE stages (id INTEGER)');
	$pdo = $db->getNativeConnection();
	// A write that goes past Doctrine shows whether it is asked.
	$isAnswered = function (string $table = 'lead_fields') use ($db, $pdo): string {
		$before = $db->fetchOne("SELECT COUNT(*) FROM $table");
		$pdo->exec("INSERT INTO $table (id) VALUES (NULL)");
		return $db->fetchOne("SELECT COUNT(*) FROM $table") === $before ? 'answered' : 'asked';
	};
	echo 'before: ', $isAnswered(), "\n";
	foreach (['FIND_INTERNAL_RECORDS', 'UPDATE_INTERNAL_OBJECTS', 'CREATE_INTERNAL_OBJECTS'] as $begin) {
		foreach (['BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC', 'BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION', 'POST_EXECUTE', null] as $end) {
			$dispatcher->dispatch(new stdClass(), constant(IntegrationEvents::class . "::INTEGRATION_$begin"));
			$open = $isAnswered() . ' ' . $isAnswered('stages');
			$dispatcher->dispatch(new stdClass(), $end === null ? 'console.terminate' : constant(IntegrationEvents::class . "::INTEGRATION_$end"));
			echo "$begin: $open, ", $end ?? 'console.terminate', ': ', $isAnswered(), "\n";
		}
	}
	$dispatcher->dispatch(new stdClass(), IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS);
	echo $isAnswered(), ', ';
	$container->get('second')->executeStatement('CREATE TABLE lead_fields (id INTEGER)');
	echo $container->get('second')->fetchOne('SELECT COUNT(*) FROM lead_fields'), ' in the other connection, ';
	$container->get('services_resetter')->reset();
	echo 'reset: ', $isAnswered(), "\n";
}

define('MAUTIC_INTEGRATION_ACTIVE_SYNC', 1);
echo "-- compiled\n";
$container = container([]);
$container->compile();
openings($container);

echo "-- dumped, with another table\n";
$container = container(['syncengine.read_cache_tables' => ['stages']]);
$container->compile();
eval('?>' . (new PhpDumper($container))->dump(['class' => 'Dumped']));
openings(new Dumped());

echo "-- Mautic's list of custom fields\n";
foreach (['Mautic\LeadBundle\Model\FieldModel', OwnFieldModel::class] as $class) {
	$container = container([], $class);
	$container->compile();
	$model = $container->get('Mautic\LeadBundle\Model\FieldModel');
	$db = $container->get('default');
	$dispatcher = $container->get('event_dispatcher');
	foreach (tables() as $sql) {
		$db->executeStatement($sql);
	}
	$twice = function (string $when, string ...$objects) use ($model): void {
		$model->made = 0;
		$lists = [];
		foreach ([...$objects, ...$objects] as $object) {
			$lists[$object] = implode(' ', $model->getFieldListWithProperties($object));
		}
		echo "  $when: ", json_encode($lists), " made $model->made times\n";
	};
	echo get_class($model), "\n";
	$twice('outside of a page', 'lead');
	$dispatcher->dispatch(new stdClass(), IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS);
	$twice('in a page', 'lead', 'company');
	$db->executeStatement("INSERT INTO lead_fields (alias, type) VALUES ('new', 'text')");
	$twice('changed', 'lead');
	$db->beginTransaction();
	$db->executeStatement("INSERT INTO lead_fields (alias, type) VALUES ('newer', 'text')");
	$twice('in a transaction', 'lead');
	$db->rollBack();
	$twice('rolled back', 'lead');
	$model->making = fn() => $db->executeStatement('UPDATE lead_fields SET alias = ? WHERE alias = ?', ['newest', 'new']);
	$db->executeStatement("DELETE FROM lead_fields WHERE alias = 'none'");
	$twice('changed while it is made', 'lead');
	$model->making = null;
	$dispatcher->dispatch(new stdClass(), IntegrationEvents::INTEGRATION_POST_EXECUTE);
	$twice('after the page', 'lead');
}
?>
--EXPECT--
-- every class is found
name, description, version, author
mautic-plugin SyncEngineBundle without the extension
in its folder
-- compiled
before: asked
FIND_INTERNAL_RECORDS: answered asked, BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC: asked
FIND_INTERNAL_RECORDS: answered asked, BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION: asked
FIND_INTERNAL_RECORDS: answered asked, POST_EXECUTE: asked
FIND_INTERNAL_RECORDS: answered asked, console.terminate: asked
UPDATE_INTERNAL_OBJECTS: answered asked, BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC: asked
UPDATE_INTERNAL_OBJECTS: answered asked, BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION: asked
UPDATE_INTERNAL_OBJECTS: answered asked, POST_EXECUTE: asked
UPDATE_INTERNAL_OBJECTS: answered asked, console.terminate: asked
CREATE_INTERNAL_OBJECTS: answered asked, BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC: asked
CREATE_INTERNAL_OBJECTS: answered asked, BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION: asked
CREATE_INTERNAL_OBJECTS: answered asked, POST_EXECUTE: asked
CREATE_INTERNAL_OBJECTS: answered asked, console.terminate: asked
answered, 0 in the other connection, reset: asked
-- dumped, with another table
before: asked
FIND_INTERNAL_RECORDS: answered answered, BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC: asked
FIND_INTERNAL_RECORDS: answered answered, BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION: asked
FIND_INTERNAL_RECORDS: answered answered, POST_EXECUTE: asked
FIND_INTERNAL_RECORDS: answered answered, console.terminate: asked
UPDATE_INTERNAL_OBJECTS: answered answered, BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC: asked
UPDATE_INTERNAL_OBJECTS: answered answered, BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION: asked
UPDATE_INTERNAL_OBJECTS: answered answered, POST_EXECUTE: asked
UPDATE_INTERNAL_OBJECTS: answered answered, console.terminate: asked
CREATE_INTERNAL_OBJECTS: answered answered, BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC: asked
CREATE_INTERNAL_OBJECTS: answered answered, BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION: asked
CREATE_INTERNAL_OBJECTS: answered answered, POST_EXECUTE: asked
CREATE_INTERNAL_OBJECTS: answered answered, console.terminate: asked
answered, 0 in the other connection, reset: asked
-- Mautic's list of custom fields
MauticPlugin\SyncEngineBundle\Model\PageFieldModel
  outside of a page: {"lead":"city zip"} made 2 times
  in a page: {"lead":"city zip","company":""} made 2 times
  changed: {"lead":"city zip new"} made 1 times
  in a transaction: {"lead":"city zip new newer"} made 1 times
  rolled back: {"lead":"city zip new"} made 1 times
  changed while it is made: {"lead":"city zip newest"} made 2 times
  after the page: {"lead":"city zip newest"} made 2 times
OwnFieldModel
  outside of a page: {"lead":"city zip"} made 2 times
  in a page: {"lead":"city zip","company":""} made 4 times
  changed: {"lead":"city zip new"} made 2 times
  in a transaction: {"lead":"city zip new newer"} made 2 times
  rolled back: {"lead":"city zip new"} made 2 times
  changed while it is made: {"lead":"city zip newest"} made 2 times
  after the page: {"lead":"city zip newest"} made 2 times
